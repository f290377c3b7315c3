//! Text as HTML: escaping, the little Markdown that our sentences hold, and coloured code.

/// Text as it stands.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// Code spans, escaped signs and addresses in angle brackets.
pub(super) fn inline(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len() + 16);
    let mut rest = markdown;
    while let Some(c) = rest.chars().next() {
        rest = match c {
            '`' => {
                let fence = if rest.starts_with("`` ") { "``" } else { "`" };
                let inner = &rest[fence.len()..];
                let end = inner.find(fence).unwrap_or(inner.len());
                let text = if fence.len() == 2 { inner[..end].trim() } else { &inner[..end] };
                out.push_str(&format!("<code>{}</code>", escape(text)));
                inner.get(end + fence.len()..).unwrap_or_default()
            }
            '\\' => {
                let sign: String = rest.chars().skip(1).take(1).collect();
                out.push_str(&escape(&sign));
                &rest[1 + sign.len()..]
            }
            '<' if rest.starts_with("<http") && rest.contains('>') => {
                let end = rest.find('>').unwrap_or(rest.len() - 1);
                out.push_str(&link(&rest[1..end]));
                &rest[end + 1..]
            }
            c => {
                out.push_str(&escape(c.encode_utf8(&mut [0; 4])));
                &rest[c.len_utf8()..]
            }
        };
    }
    out
}

/// A link to another host, named by its address.
pub(super) fn link(url: &str) -> String {
    let shown = url.trim_start_matches("https://").trim_start_matches("http://");
    format!("<a href=\"{0}\" rel=\"noreferrer\">{1}</a>", escape(url), escape(shown))
}

/// The languages of our examples.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Rust,
    Json,
    Shell,
}

const RUST_WORDS: &[&str] =
    &["use", "let", "async", "fn", "await", "dyn", "true", "false", "Ok", "Err", "Some", "None", "Result", "Box"];

/// Code with spans around texts, numbers, keywords and types.
pub(super) fn coloured(code: &str, language: Language) -> String {
    let mut out = String::with_capacity(code.len() * 2);
    let chars: Vec<char> = code.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        let quote = c == '"' || (c == '\'' && language == Language::Shell);
        let end = if quote {
            text_end(&chars, at)
        } else if c.is_alphanumeric() || c == '_' || (c == '-' && language == Language::Shell) {
            word_end(&chars, at, language)
        } else {
            at + 1
        };
        let token: String = chars[at..end].iter().collect();
        let next = chars[end..].iter().find(|c| !c.is_whitespace());
        let class = if quote {
            Some(if next == Some(&':') && language == Language::Json { "k" } else { "s" })
        } else {
            class(&token, language)
        };
        match class {
            Some(class) => out.push_str(&format!("<span class={class}>{}</span>", escape(&token))),
            None => out.push_str(&escape(&token)),
        }
        at = end;
    }
    out
}

fn text_end(chars: &[char], start: usize) -> usize {
    let mut at = start + 1;
    while at < chars.len() && chars[at] != chars[start] {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(chars.len())
}

fn word_end(chars: &[char], start: usize, language: Language) -> usize {
    let part = |c: char| c.is_alphanumeric() || c == '_' || (language == Language::Shell && c == '-');
    start + chars[start..].iter().take_while(|c| part(**c)).count()
}

fn class(token: &str, language: Language) -> Option<&'static str> {
    let first = token.chars().next()?;
    match language {
        _ if first.is_ascii_digit() => Some("n"),
        Language::Json if matches!(token, "true" | "false" | "null") => Some("w"),
        Language::Rust if RUST_WORDS.contains(&token) => Some("w"),
        Language::Rust if first.is_uppercase() => Some("t"),
        Language::Shell if token.starts_with("--") => Some("w"),
        Language::Shell if token == "bss" => Some("t"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_of_our_sentences_becomes_html() {
        assert_eq!(inline("`a<b` is \\<x\\> & so"), "<code>a&lt;b</code> is &lt;x&gt; &amp; so");
        assert_eq!(inline("`` a`b `` 中"), "<code>a`b</code> 中");
        assert_eq!(inline("see <https://a.b/c>."), "see <a href=\"https://a.b/c\" rel=\"noreferrer\">a.b/c</a>.");
    }

    #[test]
    fn code_is_coloured_and_escaped() {
        assert_eq!(
            coloured("{\"a\": 1}", Language::Json),
            "{<span class=k>&quot;a&quot;</span>: <span class=n>1</span>}"
        );
    }
}
