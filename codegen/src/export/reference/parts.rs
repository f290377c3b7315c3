//! Pieces that several pages use: marks of sites, methods and status, code blocks, definition rows.

use maud::{Markup, html};

use super::html::{Language, coloured, joined, sentence};
use super::scope::Scope;
use crate::model::{Operation, Status};

/// The method as a coloured mark.
pub(super) fn method(method: &str) -> Markup {
    html! { span class={ "method " (method.to_lowercase()) } { (method) } }
}

/// Where an operation is in its life, unless it is in service.
pub(super) fn status(operation: &Operation) -> Markup {
    match operation.status {
        Status::Active => html! {},
        Status::Deprecated => html! { span class="mark old" { "deprecated" } },
        Status::Removed => html! { span class="mark gone" { "removed" } },
    }
}

/// The sites, unless they are all that the owner has.
pub(super) fn only_at(sites: Option<&[String]>, owner: &[String], scope: Scope) -> Markup {
    match sites {
        Some(sites) if scope.site.is_none() && owner.iter().any(|site| !sites.contains(site)) => {
            let here = sites.iter().filter(|site| owner.contains(site)).map(|id| site_mark(id, scope));
            html! { span class="sites" { span class="sr" { "only at " } (joined(here, &html! { " " })) } }
        }
        _ => html! {},
    }
}

/// A site as a small mark.
pub(super) fn site_mark(id: &str, scope: Scope) -> Markup {
    let name = scope.model.service.sites.iter().find(|site| site.id == id).map_or(id, |site| &site.name);
    html! { span class="mark site" { (name) } }
}

/// What stands in `data-sites`, by which the script hides what the chosen site lacks.
pub(super) fn site_data(sites: Option<&[String]>) -> Option<String> {
    sites.map(|sites| sites.join(" "))
}

/// A block of code that can be copied.
pub(super) fn code(text: &str, language: Language) -> Markup {
    html! {
        div class="code" {
            button class="copy" type="button" { "Copy" }
            pre tabindex="0" { code { (coloured(text.trim_end(), language)) } }
        }
    }
}

/// A path with its parameters set off.
pub(super) fn path(path: &str) -> Markup {
    let part = |part: &str| match part.strip_prefix('{') {
        Some(_) => html! { em { (part) } },
        None => html! { (part) },
    };
    joined(path.split('/').map(part), &html! { "/" wbr; })
}

/// A link to an operation, where the reference has it.
pub(super) fn operation_link(id: &str, root: &str, scope: Scope) -> Markup {
    if scope.operations().any(|operation| operation.id == id) {
        html! { a href={ (root) "operations/" (id) ".html" } { code { (id) } } }
    } else {
        html! { code { (id) } }
    }
}

/// Prose with a link for each operation that it names.
pub(super) fn prose(markdown: &str, root: &str, scope: Scope) -> Markup {
    sentence(markdown, &|text| linked(text, root, scope))
}

/// A text whose words that name an operation lead to it.
fn linked(text: &str, root: &str, scope: Scope) -> Markup {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let mut pieces: Vec<(&str, bool)> = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = if part(c) { rest.find(|c| !part(c)).unwrap_or(rest.len()) } else { c.len_utf8() };
        if part(c) && names_operation(&rest[..length], scope) {
            pieces.push((&text[plain..at], false));
            pieces.push((&rest[..length], true));
            plain = at + length;
        }
        at += length;
    }
    pieces.push((&text[plain..], false));
    html! {
        @for (text, is_operation) in pieces {
            @if is_operation { a href={ (root) "operations/" (text) ".html" } { (text) } } @else { (text) }
        }
    }
}

fn names_operation(word: &str, scope: Scope) -> bool {
    // most words are none, and this is asked of each
    word.len() > 6
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word[1..].contains(|c: char| c.is_ascii_uppercase())
        && scope.model.find_operation(word).is_some_and(|operation| scope.among(Some(&operation.sites)))
}
