//! A text that a pattern matches, for the patterns that a spec has: classes, groups, alternatives, repetitions.

/// The shortest text that the pattern matches, at least `min` characters long where repetition allows it.
pub fn sample(pattern: &str, min: usize) -> String {
    let pattern = pattern.trim_start_matches('^').trim_end_matches('$');
    let mut parser = Parser { chars: pattern.chars().collect(), at: 0, want: min };
    parser.alternatives()
}

/// A text that the pattern matches, as near to so many characters as it goes without being longer.
pub fn of_length(pattern: &str, characters: usize) -> String {
    let shorter = (0..=characters).rev().map(|want| sample(pattern, want));
    let fits = |text: &String| text.chars().count() <= characters;
    shorter.into_iter().find(fits).unwrap_or_else(|| sample(pattern, 0))
}

struct Parser {
    chars: Vec<char>,
    at: usize,
    want: usize,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn next(&mut self) -> char {
        self.at += 1;
        self.chars[self.at - 1]
    }

    /// The first alternative; the others are read and dropped.
    fn alternatives(&mut self) -> String {
        let first = self.sequence();
        while self.peek() == Some('|') {
            self.at += 1;
            self.sequence();
        }
        first
    }

    fn sequence(&mut self) -> String {
        let mut out = String::new();
        while self.peek().is_some_and(|c| c != '|' && c != ')') {
            let atom = self.atom();
            let (least, most) = self.repetition();
            let missing = self.want.saturating_sub(out.chars().count());
            let times = if atom.is_empty() { 0 } else { missing.clamp(least, most.unwrap_or(missing.max(least))) };
            out.extend(std::iter::repeat_n(atom.as_str(), times));
        }
        out
    }

    fn atom(&mut self) -> String {
        match self.next() {
            '(' => {
                // `(?:`, the name of a group, or flags of which the text needs nothing
                if self.peek() == Some('?') {
                    let ends = if self.named() { '>' } else { ':' };
                    while self.peek().is_some_and(|c| c != ')') && self.next() != ends {}
                }
                let inner = self.alternatives();
                self.at += 1;
                inner
            }
            '[' => self.class(),
            '.' => "x".to_owned(),
            '\\' => match self.next() {
                'd' => "1".to_owned(),
                'w' => "a".to_owned(),
                's' => " ".to_owned(),
                c => c.to_string(),
            },
            c => c.to_string(),
        }
    }

    /// Whether `(?<name>` or `(?P<name>` stands here.
    fn named(&self) -> bool {
        matches!(self.chars[self.at..], ['?', '<', ..] | ['?', 'P', '<', ..])
    }

    fn class(&mut self) -> String {
        let negated = self.peek() == Some('^');
        if negated {
            self.at += 1;
        }
        let mut first = None;
        while self.peek() != Some(']') {
            let c = self.next();
            let c = if c == '\\' { self.next() } else { c };
            first.get_or_insert(c);
        }
        self.at += 1;
        // a negated class of signs leaves letters alone
        if negated { "a".to_owned() } else { first.expect("a class has a character").to_string() }
    }

    fn repetition(&mut self) -> (usize, Option<usize>) {
        match self.peek() {
            Some('*') => self.bounds(1, 0, None),
            Some('+') => self.bounds(1, 1, None),
            Some('?') => self.bounds(1, 0, Some(1)),
            Some('{') => {
                let end = self.chars[self.at..].iter().position(|c| *c == '}').expect("a repetition ends");
                let inner: String = self.chars[self.at + 1..self.at + end].iter().collect();
                let (least, most) = inner.split_once(',').unwrap_or((&inner, &inner));
                self.bounds(end + 1, least.parse().unwrap_or(0), most.parse().ok())
            }
            _ => (1, Some(1)),
        }
    }

    fn bounds(&mut self, skip: usize, least: usize, most: Option<usize>) -> (usize, Option<usize>) {
        self.at += skip;
        (least, most)
    }
}

#[cfg(test)]
mod tests {
    use super::sample;

    #[test]
    fn samples_match_their_patterns() {
        for (pattern, min, want) in [
            ("[0-9]+", 3, "000"),
            ("-1|[1-9]|1[0-9]", 0, "-1"),
            ("0086-[0-9]+", 0, "0086-0"),
            ("[a-zA-Z-][a-zA-Z0-9_-]{4,31}", 5, "aaaaa"),
            ("[^!@#]*", 2, "aa"),
            ("^(a|b)c?$", 0, "a"),
            (".+@.+", 0, "x@x"),
            ("(?P<n>x)", 0, "x"),
            ("(?i)abc", 0, "abc"),
        ] {
            assert_eq!(sample(pattern, min), want, "{pattern}");
        }
    }
}
