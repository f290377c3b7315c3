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
        Ending::Interrupted(message) => print_message(paint, "stopped:", Style::Yellow, message),
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
    print_wrapped(&paint.on(style, word), &clean(&message.what));
    for hint in &message.hints {
        print_wrapped(&paint.on(Style::Yellow, "hint:"), &clean(hint));
    }
}

fn print_wrapped(word: &str, text: &str) {
    let on_terminal = std::io::stderr().is_terminal();
    match width().filter(|_| on_terminal) {
        Some(width) => {
            let mut lines = wrap(text, width.saturating_sub(9)).into_iter();
            err(&format!("{word} {}", lines.next().unwrap_or_default()));
            lines.for_each(|line| err(&format!("  {line}")));
        }
        None => err(&format!("{word} {text}")),
    }
}
