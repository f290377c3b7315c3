//! A short text that matches a pattern of the spec: classes, groups, alternatives and repetitions; anything finer than
//! that is left to the checks, which refuse what does not match.

use std::iter::Peekable;
use std::str::Chars;

/// A text that probably matches.
pub(super) fn example(pattern: &str) -> String {
    alternatives(&mut pattern.chars().peekable())
}

/// The first alternative; the others are read over.
fn alternatives(chars: &mut Peekable<Chars<'_>>) -> String {
    let first = sequence(chars);
    while chars.peek() == Some(&'|') {
        chars.next();
        sequence(chars);
    }
    first
}

fn sequence(chars: &mut Peekable<Chars<'_>>) -> String {
    let mut out = String::new();
    while let Some(&next) = chars.peek() {
        if next == '|' || next == ')' {
            break;
        }
        chars.next();
        let unit = match next {
            '^' | '$' => continue,
            '(' => group(chars),
            '[' => class(chars).to_string(),
            '.' => "a".to_owned(),
            '\\' => escaped(chars.next().unwrap_or('\\')).to_string(),
            plain => plain.to_string(),
        };
        out.push_str(&unit.repeat(repetitions(chars)));
    }
    out
}

fn group(chars: &mut Peekable<Chars<'_>>) -> String {
    if chars.peek() == Some(&'?') {
        chars.next();
        chars.next_if(|next| matches!(next, ':' | '=' | '!'));
    }
    let inner = alternatives(chars);
    chars.next_if_eq(&')');
    inner
}

fn class(chars: &mut Peekable<Chars<'_>>) -> char {
    let negated = chars.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    while let Some(next) = chars.next() {
        if next == ']' && !ranges.is_empty() {
            break;
        }
        let first = if next == '\\' { escaped(chars.next().unwrap_or('\\')) } else { next };
        let mut last = first;
        if chars.peek() == Some(&'-') {
            let mut ahead = chars.clone();
            ahead.next();
            if let Some(end) = ahead.next().filter(|end| *end != ']') {
                last = end;
                *chars = ahead;
            }
        }
        ranges.push((first, last));
    }
    let holds = |char: char| ranges.iter().any(|(first, last)| (*first..=*last).contains(&char)) != negated;
    ['1', 'a', 'A', '-', '0']
        .into_iter()
        .find(|char| holds(*char))
        .or_else(|| ranges.first().map(|(first, _)| *first))
        .unwrap_or('a')
}

fn escaped(char: char) -> char {
    match char {
        'd' => '1',
        'w' => 'a',
        's' => ' ',
        other => other,
    }
}

/// The least number of repetitions.
fn repetitions(chars: &mut Peekable<Chars<'_>>) -> usize {
    let least = match chars.peek() {
        Some('*' | '?') => 0,
        Some('+') => 1,
        Some('{') => {
            let inside: String = chars.by_ref().skip(1).take_while(|next| *next != '}').collect();
            return inside.split(',').next().and_then(|least| least.parse().ok()).unwrap_or(1);
        }
        _ => return 1,
    };
    chars.next();
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_match_what_the_spec_asks_for() {
        assert_eq!(example("[0-9]{4}-[0-9]{2}"), "1111-11");
        assert_eq!(example("-1|[1-9]"), "-1");
        assert_eq!(example("[2-7]"), "2");
        assert_eq!(example(".+@.+"), "a@a");
        assert_eq!(example("(cn|intl)-\\d+[^ ]*"), "cn-1");
    }

    #[test]
    fn groups_alternatives_and_repetitions_are_read_to_their_end() {
        assert_eq!(example("(?:ab|cd)+x"), "abx");
        assert_eq!(example("(a(b|c)){2}d|e"), "ababd");
        assert_eq!(example("a*b?c{0}d{2,5}e{3,}"), "ddeee");
        assert_eq!(example("^x$"), "x");
        assert_eq!(example("a{b}"), "a");
        assert_eq!(example("x)y"), "x");
    }

    #[test]
    fn a_class_gives_a_character_that_it_holds() {
        assert_eq!(example("[a-z]"), "a");
        assert_eq!(example("[A-Z_]"), "A");
        assert_eq!(example("[^1a]"), "A");
        assert_eq!(example("[-+]"), "-");
        assert_eq!(example("[x-]"), "-");
        assert_eq!(example("[]x]"), "]");
        assert_eq!(example("[\\dx]y"), "1y");
        assert_eq!(example("[\u{4e00}-\u{9fa5}]{2}"), "\u{4e00}\u{4e00}");
        assert_eq!(example("[b-d"), "b");
    }

    #[test]
    fn what_is_escaped_stands_for_itself_or_for_its_class() {
        assert_eq!(example("\\d\\w\\s\\.\\|"), "1a .|");
        assert_eq!(example("x\\"), "x\\");
    }
}
