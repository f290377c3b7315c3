//! Prose of the spec as Markdown that rustdoc takes without a warning.

/// Escapes what Markdown would read as markup and makes links of bare addresses.
pub fn prose(text: &str) -> String {
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
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
    format!("{capital}{}{end}", prose(chars.as_str()))
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
    if let Some(at) = word.find("http://").or_else(|| word.find("https://")) {
        let (before, url) = word.split_at(at);
        let end = url.trim_end_matches([',', '.', ';', ')']).len();
        return format!("{}<{}>{}", escape(before), &url[..end], escape(&url[end..]));
    }
    escape(word)
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '*' | '\\' | '`') {
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
    fn a_sentence_has_a_capital_and_a_stop_but_names_stay() {
        assert_eq!(sentence("coupons to use"), "Coupons to use.");
        assert_eq!(sentence("use_coupon YES requires it"), "use_coupon YES requires it.");
        assert_eq!(sentence(""), "");
    }
}
