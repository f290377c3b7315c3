//! Prose of the spec as Markdown that rustdoc takes without a warning.

/// Escapes what Markdown would read as markup and makes links of bare addresses.
pub fn prose(text: &str) -> String {
    let words = text.split(' ').map(word).collect::<Vec<_>>().join(" ");
    // at the start of a line these would begin a heading, a list, a quotation, a table or code
    let first = text.split(' ').next().unwrap_or_default();
    let number = first.trim_start_matches(|c: char| c.is_ascii_digit());
    if number.len() < first.len() && matches!(number, "." | ")") {
        return words.replacen(number, &format!("\\{number}"), 1);
    }
    if text.starts_with(['#', '+', '-', '=', '|']) { format!("\\{words}") } else { words }
}

/// Prose with a capital first letter and a full stop.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    // a first word that is a name (`use_coupon`, `groupby`) stays as it is on the wire
    let word = text.split(' ').next().unwrap_or_default();
    let plain = word.chars().all(|c| c.is_alphabetic() || matches!(c, ',' | ':' | ';' | '-' | '\''));
    let capital: String = if plain { first.to_uppercase().collect() } else { first.to_string() };
    let end = if text.ends_with(['.', '!', '?', ':']) { "" } else { "." };
    prose(&format!("{capital}{}{end}", chars.as_str()))
}

/// A cell of a table.
pub fn cell(text: &str) -> String {
    prose(text).replace('|', "\\|")
}

/// Code in backticks, also where it holds backticks.
pub fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Several of them, with commas.
pub(super) fn codes(list: &[String]) -> String {
    list.iter().map(|text| code(text)).collect::<Vec<_>>().join(", ")
}

fn word(word: &str) -> String {
    // inside a word it means nothing, at an end it emphasises
    let edge = |part: &str| "\\_".repeat(part.len());
    let (from, to) = (word.len() - word.trim_start_matches('_').len(), word.trim_end_matches('_').len());
    if from < to && (from > 0 || to < word.len()) {
        return format!("{}{}{}", edge(&word[..from]), inner(&word[from..to]), edge(&word[to..]));
    }
    if from > 0 { edge(word) } else { inner(word) }
}

fn inner(word: &str) -> String {
    if let Some(at) = word.find("http://").or_else(|| word.find("https://")) {
        let (before, url) = word.split_at(at);
        // what an address between `<` and `>` cannot hold ends it
        let url = url.split(['<', '>', '"', '`', '\\']).next().unwrap_or_default();
        let end = url.trim_end_matches([',', '.', ';', ')']).len();
        let rest = &word[at + end..];
        return format!("{}<{}>{}", escape(before), &url[..end], escape(rest));
    }
    escape(word)
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '*' | '\\' | '`' | '~' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_and_addresses_become_links() {
        assert_eq!(prose("list[0] <b> see https://a.b/c."), "list\\[0\\] \\<b\\> see <https://a.b/c>.");
    }

    #[test]
    fn nothing_at_a_start_begins_a_block() {
        for (text, expected) in [
            ("# a", "\\# a"),
            ("- a", "\\- a"),
            ("1. a", "1\\. a"),
            ("12) a", "12\\) a"),
            ("~~~", "\\~\\~\\~"),
            ("<!-- a", "\\<!-- a"),
            ("__init__ _a", "\\_\\_init\\_\\_ \\_a"),
            ("_", "\\_"),
            ("a_b 1.5", "a_b 1.5"),
            ("&lt;", "\\&lt;"),
        ] {
            assert_eq!(prose(text), expected);
        }
        assert_eq!(sentence("<b"), "\\<b.");
        assert_eq!(prose("https://a.b/<c>"), "<https://a.b/>\\<c\\>");
    }

    #[test]
    fn a_sentence_has_a_capital_and_a_stop_but_names_stay() {
        assert_eq!(sentence("coupons to use"), "Coupons to use.");
        assert_eq!(sentence("use_coupon YES requires it"), "use_coupon YES requires it.");
        assert_eq!(sentence(""), "");
    }
}
