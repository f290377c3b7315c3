//! A text that matches a pattern: literals, classes, groups, alternatives and counts, which is what the spec uses.
//! What it cannot read gives nothing, and the caller leaves the example out.

use std::iter::Peekable;
use std::str::Chars;

/// A short text that matches the whole pattern, or nothing.
pub(crate) fn matching(pattern: &str, min: usize, max: usize) -> Option<String> {
    let whole = regex_lite::Regex::new(&format!("^(?:{pattern})$")).ok()?;
    let fits = |text: &String| {
        let length = text.chars().count();
        length >= min && length <= max && whole.is_match(text)
    };
    // a count without upper bound is tried as often as it may take to reach the least length
    [1, min.max(1), 4, 8].into_iter().find_map(|count| {
        let text = alternatives(&mut pattern.chars().peekable(), count)?;
        fits(&text).then_some(text)
    })
}

/// The first alternative; the others are read and dropped.
fn alternatives(chars: &mut Peekable<Chars>, count: usize) -> Option<String> {
    let first = sequence(chars, count)?;
    while chars.next_if_eq(&'|').is_some() {
        sequence(chars, count)?;
    }
    Some(first)
}

fn sequence(chars: &mut Peekable<Chars>, count: usize) -> Option<String> {
    let mut out = String::new();
    while let Some(&c) = chars.peek() {
        if c == '|' || c == ')' {
            break;
        }
        chars.next();
        let atom = match c {
            '(' => {
                if chars.next_if_eq(&'?').is_some() {
                    chars.next_if_eq(&':')?;
                }
                let inner = alternatives(chars, count)?;
                chars.next_if_eq(&')')?;
                inner
            }
            '[' => class(chars)?.to_string(),
            '.' => "a".to_owned(),
            '^' | '$' => String::new(),
            '\\' => escaped(chars.next()?)?.to_string(),
            c => c.to_string(),
        };
        out.push_str(&atom.repeat(times(chars, count)?));
    }
    Some(out)
}

/// How often what stands before is written.
fn times(chars: &mut Peekable<Chars>, count: usize) -> Option<usize> {
    match chars.peek() {
        Some('*' | '+') => {
            chars.next();
            Some(count)
        }
        Some('?') => {
            chars.next();
            Some(0)
        }
        Some('{') => {
            chars.next();
            let text: String = std::iter::from_fn(|| chars.next_if(|c| *c != '}')).collect();
            chars.next_if_eq(&'}')?;
            let (least, most) = text.split_once(',').unwrap_or((&text, &text));
            let least: usize = least.parse().ok()?;
            let most = if most.is_empty() { usize::MAX } else { most.parse().ok()? };
            Some(count.clamp(least, most.max(least)))
        }
        _ => Some(1),
    }
}

/// A character of a class: the first of an ordinary one, a harmless one that a negated one does not name.
fn class(chars: &mut Peekable<Chars>) -> Option<char> {
    let negated = chars.next_if_eq(&'^').is_some();
    let mut members = Vec::new();
    loop {
        match chars.next()? {
            ']' => break,
            '\\' => members.push(escaped(chars.next()?)?),
            c => members.push(c),
        }
    }
    if negated {
        return ['a', '0', 'Z', '_'].into_iter().find(|c| !members.contains(c));
    }
    // a letter or digit reads better than a sign
    members.iter().copied().find(|c| c.is_ascii_alphanumeric()).or(members.first().copied())
}

fn escaped(c: char) -> Option<char> {
    Some(match c {
        'd' => '0',
        'w' => 'a',
        's' => ' ',
        c if c.is_ascii_alphanumeric() => return None,
        c => c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_the_spec_get_a_text() {
        for (pattern, min, max) in [
            ("[^ ]*", 1, 10),
            ("[a-zA-Z-][a-zA-Z0-9_-]{4,31}", 5, 32),
            ("[0-9]{4}-[0-9]{2}-[0-9]{2}", 0, 10),
            ("-1|[1-9]|1[0-9]|2[0-8]", 0, 99),
            ("[^!@#$%^&*<\\\\>]*", 3, 64),
            ("00[0-9]{2}-[0-9]+", 0, 99),
            (".+@.+", 0, 99),
        ] {
            assert!(matching(pattern, min, max).is_some(), "{pattern}");
        }
        assert_eq!(matching("(?<a>x)", 0, 9), None);
    }
}
