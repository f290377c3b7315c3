//! What a thing was and what it is, in the room of a row. What differs stays in view, whatever the room.

use crate::diff::change::Change;
use crate::diff::severity::Severity;

const SAME: char = '…';

/// What stands before the first difference, so that a reader finds the place: at most so many characters.
const LEAD: usize = 16;

/// The values of a change in one line: `3 → 2`, `+ 3`, `- 3`; empty when there is nothing to show.
pub(super) fn values(change: &Change, room: usize) -> String {
    let (from, to) = sides(change, room);
    match (from, to) {
        (Some(from), Some(to)) => format!("{from} → {to}"),
        (None, Some(to)) => format!("+ {to}"),
        (Some(from), None) => format!("- {from}"),
        (None, None) => String::new(),
    }
}

/// Both values; together they take no more than the room, unless what differs does.
pub(super) fn sides(change: &Change, room: usize) -> (Option<String>, Option<String>) {
    // prose may be cut, what a program must keep may not
    let prose = change.severity() == Severity::Docs;
    match (&change.from, &change.to) {
        (Some(from), Some(to)) => {
            let (from, to) = pair(&line(from), &line(to), room, prose);
            (Some(from), Some(to))
        }
        (from, to) => {
            let one = |text: &Option<String>| {
                text.as_deref().map(line).map(|text| if prose { cut(&text, room) } else { text })
            };
            (one(from), one(to))
        }
    }
}

/// Two texts without most of what they share at the start and at the end.
fn pair(from: &str, to: &str, room: usize, prose: bool) -> (String, String) {
    let length = |text: &str| text.chars().count();
    if length(from) + length(to) + 3 <= room {
        return (from.to_owned(), to.to_owned());
    }
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let start = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let start = lead(&from, start);
    let rest = from.len().min(to.len()) - start;
    let end = from.iter().rev().zip(to.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let end = tail(&from, end);
    let shown = |text: &[char]| {
        let middle: String = text[start..text.len() - end].iter().collect();
        let middle = if prose { cut(&middle, (room / 2).saturating_sub(2).max(LEAD * 2)) } else { middle };
        let mark = |there: bool| if there { SAME.to_string() } else { String::new() };
        // two marks in a row would say the same
        let last = mark(end > 0 && !middle.ends_with(SAME));
        format!("{}{middle}{last}", mark(start > 0))
    };
    (shown(&from), shown(&to))
}

/// Where to begin, so that a few whole words stand before the first difference.
fn lead(text: &[char], same: usize) -> usize {
    if same <= LEAD {
        return 0;
    }
    let near = (same - LEAD..=same).find(|at| text[*at - 1] == ' ');
    near.unwrap_or(same - LEAD)
}

/// How much of the shared end to leave out, so that a few whole words stand after the last difference.
fn tail(text: &[char], same: usize) -> usize {
    if same <= LEAD {
        return 0;
    }
    let first = text.len() - same;
    let near = (first..first + LEAD).rev().find(|at| text[*at] == ' ');
    text.len() - near.unwrap_or(first)
}

/// A text that ends where the room does.
fn cut(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let kept: String = text.chars().take(room.saturating_sub(1)).collect();
    format!("{}{SAME}", kept.trim_end())
}

fn line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::{Severity, cut, pair};

    const RULE: &str =
        "begin_time of the query must not lie after end_time of the query, and must lie before it by at most";

    #[test]
    fn what_fits_stays_whole() {
        assert_eq!(pair("64", "32", 60, false), ("64".to_owned(), "32".to_owned()));
    }

    #[test]
    fn the_first_difference_stays_in_view() {
        let (from, to) = pair(&format!("{RULE} 1 year"), &format!("{RULE} 3 months"), 60, false);
        assert_eq!((from.as_str(), to.as_str()), ("…it by at most 1 year", "…it by at most 3 months"));
    }

    #[test]
    fn what_both_end_with_is_left_out() {
        let (from, to) = pair(&format!("1 {RULE}"), &format!("2 {RULE}"), 60, false);
        assert_eq!((from.as_str(), to.as_str()), ("1 begin_time of…", "2 begin_time of…"));
    }

    #[test]
    fn a_rule_is_never_cut_below_what_differs_and_prose_is() {
        let (old, new) = (format!("a {}z", "b".repeat(200)), format!("a {}z", "c".repeat(200)));
        let (from, to) = pair(&old, &new, 60, false);
        assert_eq!((from, to), (old.clone(), new.clone()));
        let (from, _) = pair(&old, &new, 60, true);
        assert!(from.ends_with("b…") && from.chars().count() < 60, "{from}");
    }

    #[test]
    fn texts_that_fill_the_room_to_the_last_character_stay_whole() {
        let (old, new) = (format!("{}1", "x".repeat(30)), format!("{}2", "x".repeat(30)));
        assert_eq!(pair(&old, &new, 65, false), (old.clone(), new.clone()));
        let near = "x".repeat(16);
        assert_eq!(pair(&old, &new, 64, false), (format!("…{near}1"), format!("…{near}2")));
    }

    #[test]
    fn a_shared_word_is_left_out_once_it_is_longer_than_what_stays_in_view() {
        let shared = |n: usize| "x".repeat(n);
        for (n, shown) in [(16, format!("{}1{}", shared(16), shared(16))), (17, format!("…{}1…", shared(16)))] {
            let side = |differs: char| format!("{0}{differs}{0}", shared(n));
            let (from, to) = pair(&side('1'), &side('2'), 40, false);
            assert_eq!((from, to), (shown.clone(), shown.replace('1', "2")), "{n}");
        }
    }

    #[test]
    fn prose_has_half_the_room_for_what_differs_and_never_less_than_two_leads() {
        let (old, new) = ("b".repeat(200), "c".repeat(200));
        for (room, shown) in [(60, 32), (68, 32), (70, 33), (100, 48)] {
            let (from, to) = pair(&old, &new, room, true);
            assert_eq!((from.chars().count(), to.chars().count()), (shown, shown), "{room}");
        }
    }

    #[test]
    fn what_is_cut_ends_in_one_mark_though_both_share_their_end() {
        let side = |differs: &str| format!("{} {}", differs.repeat(200), "x".repeat(40));
        let (from, _) = pair(&side("b"), &side("c"), 60, true);
        assert_eq!(from, format!("{}…", "b".repeat(31)));
    }

    #[test]
    fn a_text_that_only_grew_shows_what_came() {
        let (from, to) = pair(RULE, &format!("{RULE} 1 year"), 60, false);
        assert!(to.ends_with("at most 1 year") && from.ends_with("at most"), "{from} {to}");
    }

    #[test]
    fn what_grew_in_a_run_of_one_sign_is_not_counted_twice() {
        let same = "x".repeat(16);
        let (from, to) = pair(&"x".repeat(40), &"x".repeat(50), 40, false);
        assert_eq!((from, to), (format!("…{same}"), format!("…{same}{}", "x".repeat(10))));
    }

    #[test]
    fn prose_alone_on_its_side_is_cut_and_what_a_program_keeps_is_not() {
        let long = "word ".repeat(40);
        let of = |severity: Severity| {
            let rule = crate::diff::rules().find(|rule| rule.severity() == severity);
            let mut change = crate::diff::change::Change::of(rule.expect("a rule of each severity"));
            change.to = Some(format!("first\nsecond {long}"));
            super::values(&change, 30)
        };
        assert_eq!(of(Severity::Docs), "+ first second word word word w…");
        assert_eq!(of(Severity::Risky), format!("+ first second {long}"));
    }

    #[test]
    fn characters_of_several_bytes_are_not_split() {
        let text = "包年".repeat(60);
        let (from, to) = pair(&format!("{text}月"), &format!("{text}日"), 60, true);
        assert!(from.ends_with('月') && to.ends_with('日'), "{from} {to}");
        assert_eq!(cut("包年包月", 3), "包年…");
    }
}
