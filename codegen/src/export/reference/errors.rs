//! The page of all error codes, with the operations that document each.

use maud::{Markup, html};

use super::frame::{self, Page};
use super::html::{inline, joined};
use super::parts;
use super::scope::Scope;
use crate::model::ErrorInfo;
use crate::words::{request_id, sentence};

/// The whole document.
pub(super) fn page(scope: Scope) -> String {
    let service = &scope.model.service;
    let (gateway, own): (Vec<&ErrorInfo>, Vec<&ErrorInfo>) = service.errors.iter().partition(|error| error.gateway);
    let main = html! {
        h1 { "Error codes" }
        p class="lead" {
            "Every code that the service and its gateway are known to answer with, what to do, and which operations document it."
        }
        @if let Some(text) = request_id(service) { p { (parts::prose(&text, "", scope)) } }
        (table("Service", "service", &own, scope))
        (table("Gateway", "gateway", &gateway, scope))
        (statuses(scope))
    };
    let page = Page {
        title: "Error codes".to_owned(),
        summary: "Every known error code with its HTTP status, its meaning and what to do.",
        root: "",
        section: None,
        operation: None,
        markdown: Some("errors.md".to_owned()),
        main,
    };
    frame::page(&page, scope)
}

/// Operations that document the code.
pub(super) fn documented_by<'a>(code: &str, scope: Scope<'a>) -> Vec<&'a str> {
    let names = |operation: &&crate::model::Operation| operation.errors.iter().any(|(own, _)| own == code);
    scope.operations().filter(names).map(|operation| operation.id.as_str()).collect()
}

/// A table of codes below a heading.
pub(super) fn codes(title: &str, id: &str, rows: &Markup) -> Markup {
    html! {
        h2 id=(id) { (title) }
        table role="table" class="codes" aria-labelledby=(id) {
            thead role="rowgroup" {
                tr role="row" {
                    @for name in ["Code", "HTTP", "Meaning"] { th role="columnheader" scope="col" { (name) } }
                }
            }
            tbody role="rowgroup" { (rows) }
        }
    }
}

fn table(title: &str, id: &str, errors: &[&ErrorInfo], scope: Scope) -> Markup {
    codes(title, id, &html! { @for error in errors { (row(error, scope)) } })
}

fn row(error: &ErrorInfo, scope: Scope) -> Markup {
    let http: Vec<String> = error.http.iter().map(u16::to_string).collect();
    let by = documented_by(&error.code, scope);
    let links = joined(by.iter().map(|id| parts::operation_link(id, "", scope)), &html! { " " });
    html! {
        tr role="row" id=(error.code) {
            th role="rowheader" scope="row" {
                a href={ "#" (error.code) } { code { (error.code) } }
                @if let Some(also) = &error.also { br; code { (also) } }
            }
            td role="cell" { (http.join(", ")) }
            td role="cell" {
                p {
                    (inline(&sentence(&error.doc)))
                    @if let Some(category) = &error.category { " " span class="mark" { (category) } }
                    @if error.retry == Some(true) { (retry()) }
                }
                @if let Some(hint) = &error.hint { p class="hint" { (parts::prose(&sentence(hint), "", scope)) } }
                @match by.len() {
                    0 => {}
                    1..=4 => { p class="by" { (links) } }
                    count => { details class="by" { summary { (count) " operations" } (links) } }
                }
            }
        }
    }
}

fn retry() -> Markup {
    html! { " " span class="mark site" { "retry" } }
}

fn statuses(scope: Scope) -> Markup {
    html! {
        h2 id="http" { "HTTP statuses" }
        dl class="facts wide" {
            @for http in scope.model.service.http.iter().filter(|http| http.status >= 400) {
                div {
                    dt { code { (http.status) } " " (http.name) }
                    dd { (inline(&sentence(&http.doc))) @if http.retry { (retry()) } }
                }
            }
        }
    }
}
