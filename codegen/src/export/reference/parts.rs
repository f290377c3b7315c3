//! Pieces that several pages use: marks of sites, methods and status, code blocks, definition rows.

use super::html::{Language, coloured, escape};
use super::scope::Scope;
use crate::model::{Operation, Status};

/// The method as a coloured mark.
pub(super) fn method(method: &str) -> String {
    format!("<span class=\"method {}\">{}</span>", escape(&method.to_lowercase()), escape(method))
}

/// Where an operation is in its life, unless it is in service.
pub(super) fn status(operation: &Operation) -> &'static str {
    match operation.status {
        Status::Active => "",
        Status::Deprecated => "<span class=\"mark old\">deprecated</span>",
        Status::Removed => "<span class=\"mark gone\">removed</span>",
    }
}

/// The sites, unless they are all that the owner has.
pub(super) fn only_at(sites: Option<&[String]>, owner: &[String], scope: Scope) -> String {
    match sites {
        Some(sites) if scope.site.is_none() && owner.iter().any(|site| !sites.contains(site)) => {
            let here: Vec<&String> = sites.iter().filter(|site| owner.contains(site)).collect();
            let names: Vec<String> = here.iter().map(|id| site_mark(id, scope)).collect();
            format!("<span class=\"sites\"><span class=\"sr\">only at </span>{}</span>", names.join(" "))
        }
        _ => String::new(),
    }
}

/// A site as a small mark.
pub(super) fn site_mark(id: &str, scope: Scope) -> String {
    let name = scope.model.service.sites.iter().find(|site| site.id == id).map_or(id, |site| &site.name);
    format!("<span class=\"mark site\">{}</span>", escape(name))
}

/// `data-sites`, by which the script hides what the chosen site lacks.
pub(super) fn site_data(sites: Option<&[String]>) -> String {
    sites.map_or_else(String::new, |sites| format!(" data-sites=\"{}\"", escape(&sites.join(" "))))
}

/// A block of code that can be copied.
pub(super) fn code(text: &str, language: Language) -> String {
    format!(
        "<div class=\"code\"><button class=\"copy\" type=\"button\">Copy</button><pre tabindex=\"0\"><code>{}</code></pre></div>\n",
        coloured(text.trim_end(), language)
    )
}

/// A path with its parameters set off.
pub(super) fn path(path: &str) -> String {
    let part = |part: &str| match part.strip_prefix('{') {
        Some(_) => format!("<em>{}</em>", escape(part)),
        None => escape(part),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/<wbr>")
}

/// A link to an operation, where the reference has it.
pub(super) fn operation_link(id: &str, root: &str, scope: Scope) -> String {
    if scope.operations().any(|operation| operation.id == id) {
        format!("<a href=\"{root}operations/{0}.html\"><code>{0}</code></a>", escape(id))
    } else {
        format!("<code>{}</code>", escape(id))
    }
}

/// Prose with a link for each operation that it names.
pub(super) fn prose(markdown: &str, root: &str, scope: Scope) -> String {
    let html = super::html::inline(markdown);
    let mut out = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some(c) = rest.chars().next() {
        let (length, text) = if rest.starts_with("<a ") {
            (rest.find("</a>").map_or(rest.len(), |at| at + 4), None)
        } else if c == '<' {
            (rest.find('>').map_or(rest.len(), |at| at + 1), None)
        } else if c.is_alphanumeric() {
            let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            (length, Some(&rest[..length]).filter(|word| names_operation(word, scope)))
        } else {
            (c.len_utf8(), None)
        };
        match text {
            Some(id) => out.push_str(&format!("<a href=\"{root}operations/{id}.html\">{id}</a>")),
            None => out.push_str(&rest[..length]),
        }
        rest = &rest[length..];
    }
    out
}

fn names_operation(word: &str, scope: Scope) -> bool {
    // most words are none, and this is asked of each
    word.len() > 6
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word[1..].contains(|c: char| c.is_ascii_uppercase())
        && scope.model.find_operation(word).is_some_and(|operation| scope.among(Some(&operation.sites)))
}
