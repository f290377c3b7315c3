//! The page of an operation.

use maud::{Markup, html};

use super::errors;
use super::facts;
use super::frame::{self, Page};
use super::html::{Language, inline, joined, link};
use super::parts;
use super::scope::Scope;
use super::table::{Table, table};
use crate::export::build::{self, Build};
use crate::export::{calls, sample, words};
use crate::model::{Operation, PagingStyle, Place, Status, Title};
use crate::words::sentence;

const ROOT: &str = "../";

/// The whole document.
pub(super) fn page(operation: &Operation, scope: Scope) -> String {
    let main = html! {
        (head(operation, scope))
        (facts_grid(operation, scope))
        (examples(operation, scope))
        (request(operation, scope))
        (rules(operation, scope))
        (response(operation, scope))
        (self::errors(operation, scope))
        (refused(operation))
        (related(operation, scope))
        (prose("Notes", "notes", &operation.notes, scope))
        (prose("Not documented", "not-documented", &operation.unknown, scope))
        (links(operation))
    };
    let page = Page {
        title: format!("{} · {}", operation.id, operation.title.en),
        summary: &operation.summary,
        root: ROOT,
        section: Some(&operation.section),
        operation: Some(&operation.id),
        markdown: Some(format!("{}.md", operation.id)),
        main,
    };
    frame::page(&page, scope)
}

fn head(operation: &Operation, scope: Scope) -> Markup {
    let section = scope.model.find_section(&operation.section);
    let section_title = section.map_or(operation.section.as_str(), |section| &section.title.en);
    let ended = match operation.status {
        Status::Active => None,
        Status::Removed => Some("Removed from the newest SDKs."),
        Status::Deprecated => Some("To be taken offline."),
    };
    html! {
        p class="crumbs" { a href={ (ROOT) "index.html#" (operation.section) } { (section_title) } }
        h1 data-at=(operation.sites.join(" ")) { (operation.id) " " (parts::status(operation)) }
        p class="titles" { span { (operation.title.en) } " " span lang="zh" { (operation.title.zh) } }
        @if let Some(what) = ended {
            p class="banner" {
                strong { (what) }
                @if let Some(id) = &operation.replaced_by { " Call " (parts::operation_link(id, ROOT, scope)) " instead." }
            }
        }
        p class="route" { (parts::method(&operation.method)) code { (parts::path(&operation.path)) } }
        p class="lead" { (parts::prose(&sentence(&operation.summary), ROOT, scope)) }
    }
}

fn facts_grid(operation: &Operation, scope: Scope) -> Markup {
    let service = &scope.model.service;
    let caller_title = |id: &String| {
        let caller = service.callers.iter().find(|caller| caller.id == *id);
        caller.map_or_else(|| id.clone(), |caller| caller.title.en.clone())
    };
    let callers = match &operation.callers {
        None => html! { "not documented" },
        Some(ids) => {
            let marks = ids.iter().map(|id| html! { span class="mark caller" { (caller_title(id)) } });
            joined(marks, &html! { " " })
        }
    };
    let sites = operation.sites.iter().filter(|id| scope.site.is_none_or(|only| only == *id));
    let repeat = match (operation.idempotent, &operation.confirm_with) {
        (true, _) => html! { "Repeating it is harmless" },
        (false, None) => html! { "Sent at most once" },
        (false, Some(read)) => {
            html! {
                "Sent at most once; " (parts::operation_link(read, ROOT, scope)) " tells the outcome"
                @if let Some(sign) = &operation.confirm_sign { ": if carried out, " (sign.en) " (" span lang="zh" { (sign.zh) } ")" }
            }
        }
    };
    let rate = operation.rate_limit.unwrap_or(service.rate_limit);
    let seconds = if rate.seconds == 1 { "second".to_owned() } else { format!("{} seconds", rate.seconds) };
    let note = operation.caller_note.as_ref();
    let rows = [
        (
            "Callers",
            Some(html! {
                (callers)
                @if let Some(note) = note { small { (parts::prose(&sentence(note), ROOT, scope)) } }
            }),
        ),
        ("Sites", Some(joined(sites.map(|id| parts::site_mark(id, scope)), &html! { " " }))),
        (
            "Permission",
            operation.permission.as_ref().map(|text| html! { code { (joined(text.split('|'), &html! { "|" wbr; })) } }),
        ),
        ("Retry", Some(repeat)),
        ("Rate limit", Some(html! { (rate.calls) " calls per " (seconds) })),
        ("Paging", operation.pagination.as_ref().map(|_| paging(operation))),
        ("Rust feature", Some(html! { code { (calls::features(operation).join(", ")) } })),
    ];
    let unusual = crate::words::unusual(operation, scope.model);
    let unusual = unusual.into_iter().map(|(name, text)| (name, Some(inline(&text))));
    html! {
        dl class="facts" {
            @for (name, value) in rows.into_iter().chain(unusual) {
                @if let Some(value) = value { div { dt { (name) } dd { (value) } } }
            }
        }
    }
}

fn paging(operation: &Operation) -> Markup {
    let Some(paging) = &operation.pagination else { return html! {} };
    let style = match paging.style {
        PagingStyle::Offset => "by offset",
        PagingStyle::Page { first: 0 } => "by page number from 0",
        PagingStyle::Page { .. } => "by page number from 1",
        PagingStyle::Marker => "by marker",
    };
    html! {
        (style) ": " code { (paging.position) } ", " code { (paging.limit) }
        @if let Some(items) = &paging.items { "; items in " code { (items) } }
    }
}

fn examples(operation: &Operation, scope: Scope) -> Markup {
    let view = scope.view(operation);
    let answer =
        operation.response.as_ref().map(|object| sample::response(object, view)).filter(|json| !json.is_empty());
    let command = view.model.service.package.command.as_deref();
    let shell = command.map(|command| parts::code(&calls::shell(command, operation, view), Language::Shell));
    let tabs = [
        ("Rust", Some(parts::code(&calls::rust(operation, view), Language::Rust))),
        (command.unwrap_or_default(), shell),
        ("Answer", answer.map(|json| parts::code(&build::pretty(&json), Language::Json))),
    ];
    html! {
        section class="tabs" aria-labelledby="examples" {
            h2 id="examples" { "Examples" }
            @for (name, body) in &tabs {
                @if let Some(body) = body { div class="panel" data-tab=(name) { h3 { (name) } (body) } }
            }
        }
    }
}

fn request(operation: &Operation, scope: Scope) -> Markup {
    let places = [
        (Place::Path, "Path parameters"),
        (Place::Query, "Query parameters"),
        (Place::Header, "Headers"),
        (Place::Body, "Body"),
    ];
    let shown =
        |(place, caption)| table(&Table { operation, object: &operation.request, place: Some(place), caption, scope });
    let tables: Vec<Markup> = places.into_iter().filter_map(shown).collect();
    html! {
        h2 id="request" { "Request" }
        @for table in &tables { (table) }
        @if tables.is_empty() { p { "Nothing is sent but the keys." } }
    }
}

fn rules(operation: &Operation, scope: Scope) -> Markup {
    let rules: Vec<_> = operation.request.rules.iter().filter(|rule| scope.among(rule.sites.as_deref())).collect();
    html! {
        @if !rules.is_empty() {
            h3 id="rules" { "Rules" }
            ul class="rules" {
                @for rule in rules {
                    li data-sites=[parts::site_data(rule.sites.as_deref())] {
                        (inline(&words::capital(&crate::words::rule(rule)))) " "
                        (parts::only_at(rule.sites.as_deref(), &operation.sites, scope))
                    }
                }
            }
        }
    }
}

fn response(operation: &Operation, scope: Scope) -> Markup {
    let text = facts::without_fields(operation);
    let object = operation.response.as_ref();
    let fields =
        object.and_then(|object| table(&Table { operation, object, place: None, caption: "Answer fields", scope }));
    html! {
        h2 id="response" { "Answer" }
        @match (text, fields) {
            (Some(text), fields) => { p { (text) } @if let Some(fields) = fields { (fields) } }
            (None, None) => { p { "An object without documented fields." } }
            (None, Some(fields)) => { (fields) }
        }
    }
}

fn errors(operation: &Operation, scope: Scope) -> Markup {
    if operation.errors.is_empty() {
        return html! {
            h2 id="errors" { "Errors" }
            p { "None of its own; see " a href={ (ROOT) "errors.html" } { "all codes" } "." }
        };
    }
    let row = |(code, text): &(String, String)| {
        let info = scope.model.service.errors.iter().find(|error| error.code == *code);
        let http: Vec<String> = info.map(|info| info.http.iter().map(u16::to_string).collect()).unwrap_or_default();
        let hint = info.and_then(|info| info.hint.as_ref());
        html! {
            tr role="row" id={ (operation.id) ".errors." (code) } {
                th role="rowheader" scope="row" { a href={ (ROOT) "errors.html#" (code) } { code { (code) } } }
                td role="cell" { (http.join(", ")) }
                td role="cell" {
                    p { (inline(&sentence(text))) }
                    @if let Some(hint) = hint { p class="hint" { (inline(&sentence(hint))) } }
                }
            }
        }
    };
    errors::codes("Errors", "errors", &html! { @for error in &operation.errors { (row(error)) } })
}

/// What to do when a call is refused for what one of its fields holds.
fn refused(operation: &Operation) -> Markup {
    let item = |(code, hint): &(String, Title)| {
        html! { (inline(&words::coded(code, &hint.en))) " " span lang="zh" { (hint.zh) } }
    };
    list("When it is refused", "refused", operation.hints.iter().map(item).collect())
}

/// Operations that come before or after it.
fn related(operation: &Operation, scope: Scope) -> Markup {
    let item = |(id, why): &(String, String)| {
        html! { (parts::operation_link(id, ROOT, scope)) ": " (parts::prose(&sentence(why), ROOT, scope)) }
    };
    list("Related", "related", operation.related.iter().map(item).collect())
}

fn list(title: &str, id: &str, items: Vec<Markup>) -> Markup {
    html! {
        @if !items.is_empty() {
            h2 id=(id) { (title) }
            ul class="prose" { @for item in items { li { (item) } } }
        }
    }
}

fn prose(title: &str, id: &str, list: &[String], scope: Scope) -> Markup {
    self::list(title, id, list.iter().map(|text| parts::prose(&sentence(text), ROOT, scope)).collect())
}

fn links(operation: &Operation) -> Markup {
    html! {
        h2 id="sources" { "Sources" }
        ul class="prose links" {
            @for url in &operation.docs { li { (link(url)) } }
            li { a href={ (operation.id) ".md" } { "This page as Markdown" } }
        }
        @if let Some(date) = &operation.docs_updated { p { "The vendor's date: " (date) "." } }
    }
}
