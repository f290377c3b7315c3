//! Text as HTML: the Markdown of our sentences, links and coloured code. Escaping is the template's.

use maud::{Markup, Render, html};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// What stands before a sentence while it is parsed: a sentence that begins with `1.` or `#` is no list and no heading.
const BEFORE: &str = "x ";

/// A sentence.
pub(super) fn inline(markdown: &str) -> Markup {
    sentence(markdown, &|text| html! { (text) })
}

/// A sentence, whose plain words and code are shown by `words`.
pub(super) fn sentence(markdown: &str, words: &dyn Fn(&str) -> Markup) -> Markup {
    let text = format!("{BEFORE}{markdown}");
    let mut first = true;
    let mut address: Option<(String, String)> = None;
    let mut show = |event: Event<'_>| -> Markup {
        match event {
            Event::Text(text) => {
                let begins = std::mem::take(&mut first);
                let text = if begins { text.strip_prefix(BEFORE).unwrap_or_default() } else { &text };
                match &mut address {
                    Some((_, shown)) => {
                        shown.push_str(text);
                        html! {}
                    }
                    None => words(text),
                }
            }
            Event::Code(text) => html! { code { (words(&text)) } },
            Event::Start(Tag::Link { dest_url, .. }) => {
                address = Some((dest_url.to_string(), String::new()));
                html! {}
            }
            Event::End(TagEnd::Link) => match address.take() {
                Some((url, shown)) if url == shown => link(&url),
                Some((url, shown)) => html! { a href=(url) rel="noreferrer" { (shown) } },
                None => html! {},
            },
            Event::SoftBreak | Event::HardBreak => html! { " " },
            // tags in a sentence are text like the rest
            Event::Html(text) | Event::InlineHtml(text) => html! { (&*text) },
            _ => html! {},
        }
    };
    let parts: Vec<Markup> = Parser::new(&text).map(&mut show).collect();
    html! { @for part in &parts { (part) } }
}

/// A link to another host, named by its address.
pub(super) fn link(url: &str) -> Markup {
    let shown = url.trim_start_matches("https://").trim_start_matches("http://");
    html! { a href=(url) rel="noreferrer" { (shown) } }
}

/// Several things with the same between them.
pub(super) fn joined<T: Render>(items: impl IntoIterator<Item = T>, between: &Markup) -> Markup {
    html! { @for (at, item) in items.into_iter().enumerate() { @if at > 0 { (between) } (item) } }
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
pub(super) fn coloured(code: &str, language: Language) -> Markup {
    let chars: Vec<char> = code.chars().collect();
    let mut tokens: Vec<(String, Option<&'static str>)> = Vec::new();
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
            class(&token, language, at == 0)
        };
        match (class, tokens.last_mut()) {
            (None, Some((text, None))) => text.push_str(&token),
            _ => tokens.push((token, class)),
        }
        at = end;
    }
    html! {
        @for (token, class) in &tokens {
            @match class {
                Some(class) => { span class=(class) { (token) } }
                None => { (token) }
            }
        }
    }
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

/// `starts`: the token is the first of all, in a shell the program.
fn class(token: &str, language: Language, starts: bool) -> Option<&'static str> {
    let first = token.chars().next()?;
    match language {
        _ if first.is_ascii_digit() => Some("n"),
        Language::Json if matches!(token, "true" | "false" | "null") => Some("w"),
        Language::Rust if RUST_WORDS.contains(&token) => Some("w"),
        Language::Rust if first.is_uppercase() => Some("t"),
        Language::Shell if token.starts_with("--") => Some("w"),
        Language::Shell if starts => Some("t"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_of_our_sentences_becomes_html() {
        let shown = |markdown| inline(markdown).into_string();
        assert_eq!(shown("`a<b` is \\<x\\> & so"), "<code>a&lt;b</code> is &lt;x&gt; &amp; so");
        assert_eq!(shown("`` a`b `` 中"), "<code>a`b</code> 中");
        assert_eq!(shown("see <https://a.b/c>."), "see <a href=\"https://a.b/c\" rel=\"noreferrer\">a.b/c</a>.");
        assert_eq!(shown("1. is no list, # no heading, <b> no tag"), "1. is no list, # no heading, &lt;b&gt; no tag");
    }

    #[test]
    fn code_is_coloured_and_escaped() {
        assert_eq!(
            coloured("{\"a\": 1}", Language::Json).into_string(),
            "{<span class=\"k\">&quot;a&quot;</span>: <span class=\"n\">1</span>}"
        );
    }
}
