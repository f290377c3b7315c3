//! Says on stderr how the command ended: for a script a violation a line, for a reader wrapped and in colour.

use std::io::IsTerminal;

use super::{Ending, Message};
use crate::terminal::{Paint, Style, clean, columns, err, width, wrap};

/// Says how the command ended.
pub(crate) fn print(ending: &Ending) {
    let paint = Paint::stderr();
    match ending {
        Ending::Refused { lines, see } => {
            let on_terminal = std::io::stderr().is_terminal();
            if on_terminal {
                err(&format!("{} nothing was sent", paint.on(Style::Red, "refused:")));
            }
            for line in lines {
                print_violation(paint, line, on_terminal);
            }
            if let (true, Some(see)) = (on_terminal, see) {
                err(&format!("{} {see}", paint.on(Style::Dim, "see")));
            }
        }
        Ending::CommandLine(error) => drop(error.print()),
        Ending::Usage(message) | Ending::Service(message) | Ending::NoAnswer(message) => {
            print_message(paint, "error:", Style::Red, message);
        }
        Ending::CarriedOut(message) => print_message(paint, "carried out, but:", Style::Red, message),
        Ending::Interrupted(message, _) => print_message(paint, "stopped:", Style::Yellow, message),
        Ending::Closed | Ending::Status(_) => {}
    }
}

/// `field: rule: …`; a script gets it on one line, a reader in lines of the terminal's width.
fn print_violation(paint: Paint, line: &str, on_terminal: bool) {
    let (field, rest) = line.split_once(": ").unwrap_or((line, ""));
    let (field, rest) = (clean(field), clean(rest));
    let field = paint.on(Style::Cyan, &field);
    let most = width().filter(|_| on_terminal).map_or(usize::MAX, |width| width.saturating_sub(columns(&field) + 4));
    match (on_terminal, most) {
        (true, 30..) => {
            let mut lines = wrap(&rest, most).into_iter();
            err(&format!("  {field}: {}", lines.next().unwrap_or_default()));
            lines.for_each(|line| err(&format!("    {line}")));
        }
        _ => err(&format!("{field}: {rest}")),
    }
}

fn print_message(paint: Paint, word: &str, style: Style, message: &Message) {
    print_lines(&paint.on(style, word), &message.what);
    for hint in &message.hints {
        print_lines(&paint.on(Style::Yellow, "hint:"), hint);
    }
}

/// A text with its own line breaks, further lines indented; a terminal's width breaks it, too.
fn print_lines(word: &str, text: &str) {
    let room = width().filter(|_| std::io::stderr().is_terminal()).map(|width| width.saturating_sub(9));
    for (at, line) in lines(text, room).iter().enumerate() {
        match at {
            0 => err(&format!("{word} {line}")),
            _ => err(&format!("  {line}")),
        }
    }
}

fn lines(text: &str, room: Option<usize>) -> Vec<String> {
    let own = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).map(clean);
    match room {
        Some(room) => own.flat_map(|line| wrap(&line, room)).collect(),
        None => own.map(|line| line.into_owned()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_text_keeps_its_lines() {
        let text = "HTTP 400: wrong\r\n  a: \u{1b}[2J\n\nb";
        assert_eq!(lines(text, None), ["HTTP 400: wrong", "  a: \\u{1b}[2J", "b"]);
        assert_eq!(lines("aa bb\ncc", Some(3)), ["aa", "bb", "cc"]);
    }
}
