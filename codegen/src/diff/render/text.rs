//! For a terminal: what a kind of change means once, then a line a change.

use super::values::values;
use super::{Review, affected, axes, reach};
use crate::diff::change::Change;
use crate::diff::rule::Rule;
use crate::diff::severity::Severity;

const WIDTH: usize = 110;

/// The changes by severity and rule, the worst first, and a summary at the end, where a terminal shows it.
pub fn text(review: &Review, colour: bool) -> String {
    let mut out = String::new();
    for severity in Severity::ALL {
        for (rule, changes) in review.by_rule(severity) {
            out += &heading(rule, severity, colour);
            for change in changes {
                out += &row(review, change, colour);
            }
            out.push('\n');
        }
    }
    out += &format!("{} from {} to {}\n", review.tally(), review.from, review.to);
    let lines = affected::lines(review).into_iter().map(|line| format!("  {line}"));
    lines.chain(review.verdicts()).for_each(|line| out += &format!("{line}\n"));
    out
}

fn heading(rule: &Rule, severity: Severity, colour: bool) -> String {
    let mut out = paint(&format!("{severity:<11}"), tint(severity), colour);
    out += &format!("{} {}\n", paint(rule.id, "1", colour), paint(&format!("({})", axes(rule)), "2", colour));
    for line in wrapped(&rule.words()) {
        out += &format!("           {line}\n");
    }
    out
}

fn row(review: &Review, change: &Change, colour: bool) -> String {
    let path = if change.path.is_empty() { String::new() } else { format!(" {}", change.path) };
    let mut out = format!("  {}", paint(&format!("{}{path}", review.subject(change)), "1", colour));
    let values = values(change, WIDTH);
    if !values.is_empty() {
        out += &format!("  {values}");
    }
    if let Some(reach) = reach(change) {
        out += &format!(" ({reach})");
    }
    if let Some(who) = super::affected(change) {
        out += &format!("  for {who}");
    }
    out + &format!("  {}\n", paint(&review.position(change), "2", colour))
}

fn tint(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "1;31",
        Severity::Risky => "1;33",
        Severity::Compatible => "32",
        Severity::Docs => "36",
    }
}

fn paint(text: &str, code: &str, colour: bool) -> String {
    if colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}

fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH - 11 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, wrapped};

    #[test]
    fn lines_are_as_long_as_the_width_and_break_between_words() {
        let (room, word) = (WIDTH - 11, "a".repeat(40));
        let last = "b".repeat(room - 82);
        assert_eq!(wrapped(&format!("{word} {word} {last}")), [format!("{word} {word} {last}")]);
        assert_eq!(wrapped(&format!("{word} {word} {last}b")), [format!("{word} {word}"), format!("{last}b")]);
        let long = "c".repeat(2 * room);
        assert_eq!(wrapped(&format!("{long} d")), [long, "d".to_owned()]);
    }
}
