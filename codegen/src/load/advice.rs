//! The way out of a YAML syntax error, guessed from what the parser says and the lines around.

/// A `[` or `{` that was open when the parser gave up.
#[derive(Clone, Copy)]
pub(super) struct Bracket {
    /// Where it stands.
    pub(super) at: usize,
    /// What closes it.
    pub(super) close: char,
}

/// What to do about the error that the parser noticed at a byte.
pub(super) fn advice(text: &str, at: usize, info: &str, open: Option<Bracket>) -> String {
    let line = Line::at(text, at);
    if let Some(bracket) = info.strip_prefix("unclosed bracket '") {
        return format!("add the `{}` that closes it", if bracket.starts_with('[') { ']' } else { '}' });
    }
    if let Some(bracket) = open {
        let close = bracket.close;
        return match Line::at(text, bracket.at).start == line.start {
            true => format!("between two entries stands a `,`, at the end a `{close}`; {QUOTES}"),
            false => format!("add the `{close}` that is missing above"),
        };
    }
    if info.contains("unclosed quote") {
        return "add the quote that closes it; within double quotes a quote is `\\\"`".to_owned();
    }
    if info.contains("trailing content") {
        return "quotes stand around the whole text; within double quotes a quote is `\\\"`".to_owned();
    }
    let above = line.above(text);
    if let Some(spaced) = line.without_blank().or_else(|| above.and_then(|above| above.without_blank())) {
        return format!("a blank is missing behind `:`: write `{spaced}`");
    }
    if info.contains("expected ':'") {
        return "an entry is `key: value`: the `:` is missing".to_owned();
    }
    let first_word = line.start + line.indent();
    let deeper = above.is_some_and(|above| line.indent() > above.indent() && above.is_entry());
    if deeper && line.is_entry() && text[first_word..at].chars().all(|c| c.is_alphanumeric() || c == '_') {
        return misplaced(line.indent(), above.map_or(0, |above| above.indent()));
    }
    if at == first_word
        && let Some(sibling) = line.nearest_depth(text)
        && sibling != line.indent()
    {
        return misplaced(line.indent(), sibling);
    }
    QUOTES.to_owned()
}

const QUOTES: &str = "a text with `: `, ` #`, or one that starts with a sign such as `[`, `{`, `*`, `&`, `@` or `\"`, needs double quotes";

fn misplaced(here: usize, sibling: usize) -> String {
    let blanks = |n: usize| format!("{n} blank{}", if n == 1 { "" } else { "s" });
    format!("this line is indented by {}, the one it belongs with by {sibling}", blanks(here))
}

#[derive(Clone, Copy)]
struct Line<'a> {
    start: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn at(text: &'a str, at: usize) -> Self {
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        Line { start, text: text[start..end].trim_end() }
    }

    /// The lines before, nearest first, without empty ones and comments.
    fn all_above(self, text: &'a str) -> impl Iterator<Item = Self> {
        let before = std::iter::successors(Some(self), |line| Some(Line::at(text, line.start.checked_sub(1)?)));
        before.skip(1).filter(|line| !line.text.is_empty() && !line.text.trim_start().starts_with('#'))
    }

    fn above(self, text: &'a str) -> Option<Self> {
        self.all_above(text).next()
    }

    fn indent(self) -> usize {
        self.text.len() - self.text.trim_start_matches(' ').len()
    }

    /// `key: value` on one line.
    fn is_entry(self) -> bool {
        self.text.contains(": ")
    }

    /// `key:value` with the blank that it lacks.
    fn without_blank(self) -> Option<String> {
        let (key, value) = self.text.trim_start().split_once(':')?;
        let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let lacks = is_key && !value.is_empty() && !value.starts_with([' ', '/']);
        lacks.then(|| format!("{key}: {value}"))
    }

    /// How deep the lines stand that this one could go on: each line above hides the deeper ones before it.
    fn nearest_depth(self, text: &'a str) -> Option<usize> {
        let mut shallowest = usize::MAX;
        let depths = self.all_above(text).filter_map(|line| {
            let shallower = line.indent() < shallowest;
            shallowest = shallowest.min(line.indent());
            shallower.then_some(shallowest)
        });
        depths.min_by_key(|depth| depth.abs_diff(self.indent()))
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Diagnostics;

    fn said(text: &str) -> Vec<String> {
        let mut found = Diagnostics::new();
        super::super::read(0, text, &mut found);
        found.iter().map(|finding| format!("{}: {}", finding.rule, finding.help.join("; "))).collect()
    }

    #[test]
    fn an_error_comes_with_the_help_that_fits() {
        let cases = [
            ("a:\n  b: c\n d: e\n", "indented by 1 blank, the one it belongs with by 2"),
            ("a: b\n  c: d\n", "indented by 2 blanks, the one it belongs with by 0"),
            ("a: [b, c\nd: e\n", "add the `]` that is missing above"),
            ("a: { b: c\nd: e\n", "add the `}` that is missing above"),
            ("a: { b: c", "add the `}` that closes it"),
            ("a: { b: c d: e }\n", "between two entries stands a `,`"),
            ("a: b\nc:d\ne: f\n", "a blank is missing behind `:`: write `c: d`"),
            ("a: b\nc d\ne: f\n", "the `:` is missing"),
            ("a: b: c\n", "needs double quotes"),
            ("a: \"b\n", "add the quote"),
            ("a: \"b\" c\n", "around the whole text"),
        ];
        for (text, expected) in cases {
            let said = said(text);
            assert!(said.len() == 1 && said[0].contains(expected), "{text:?}: {said:?}");
        }
    }

    #[test]
    fn a_tab_is_said_once() {
        for text in ["a:\n  b: c\n\td: e\n", "a:\tb: c\n"] {
            let said = said(text);
            assert!(said.len() == 1 && said[0].starts_with("yaml-feature"), "{text:?}: {said:?}");
        }
    }
}
