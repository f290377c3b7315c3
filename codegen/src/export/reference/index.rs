//! The overview: what there is, every operation by section, the sites, the callers and signing in.

use maud::{Markup, html};

use super::frame::{self, Page};
use super::html::{inline, joined, link};
use super::parts;
use super::scope::Scope;
use crate::model::{Operation, Section};
use crate::words::sentence;

/// The whole document.
pub(super) fn page(scope: Scope) -> String {
    let service = &scope.model.service;
    let main = html! {
        (hero(scope))
        (cards(scope))
        h2 id="operations" { "Operations" }
        @for section in scope.sections() { (self::section(section, scope)) }
        (sites(scope))
        (callers(scope))
        (signing(scope))
        (notes(scope))
    };
    let page = Page {
        title: format!("{} reference", service.title.en),
        summary: &service.summary,
        root: "",
        section: None,
        operation: None,
        markdown: Some("llms.txt".to_owned()),
        main,
    };
    frame::page(&page, scope)
}

fn hero(scope: Scope) -> Markup {
    let service = &scope.model.service;
    let site = scope.site.and_then(|id| service.sites.iter().find(|site| site.id == id));
    let stats = [
        (scope.operations().count(), "operations"),
        (scope.sections().count(), "sections"),
        (service.errors.len(), "error codes"),
    ];
    html! {
        div class="hero" {
            h1 { (service.title.en) @if let Some(site) = site { " · " (site.title) } }
            p class="titles" { span lang="zh" { (service.title.zh) } }
            p class="lead" { (inline(&sentence(&service.summary))) }
            button class="find big" type="button" data-find aria-haspopup="dialog" {
                span { "Find an operation, a field, 中文 or an error code" }
                kbd { "/" }
            }
            ul class="stats" { @for (count, what) in stats { li { b { (count) } " " (what) } } }
        }
    }
}

fn cards(scope: Scope) -> Markup {
    html! {
        nav aria-label="Sections" {
            ul class="cards" {
                @for section in scope.sections() {
                    li {
                        a href={ "#" (section.id) } {
                            b { (section.title.en) }
                            span lang="zh" { (section.title.zh) }
                            small { (scope.operations_of(section).count()) }
                        }
                    }
                }
            }
        }
    }
}

fn section(section: &Section, scope: Scope) -> Markup {
    html! {
        section aria-labelledby=(section.id) {
            h3 id=(section.id) { (section.title.en) " " span lang="zh" { (section.title.zh) } }
            p { (inline(&sentence(&section.summary))) }
            ul class="operations" { @for operation in scope.operations_of(section) { (row(operation)) } }
        }
    }
}

fn row(operation: &Operation) -> Markup {
    html! {
        li data-sites=[parts::site_data(Some(&operation.sites))] {
            a href={ "operations/" (operation.id) ".html" } {
                (parts::method(&operation.method))
                span class="what" {
                    b { (operation.id) } " " (parts::status(operation))
                    span { (operation.title.en) }
                    span lang="zh" { (operation.title.zh) }
                }
            }
        }
    }
}

fn sites(scope: Scope) -> Markup {
    let code = |what: &str, value: &str| html! { (what) " " code { (value) } };
    let hosts = |site: &crate::model::Site| {
        let unknown = || html! { "Host unknown" };
        let mut hosts = vec![site.host.as_ref().map_or_else(unknown, |host| code("Host", host))];
        hosts.extend(site.other_hosts.iter().map(|host| code("also", host)));
        hosts.extend(site.region.iter().map(|region| code("region", region)));
        hosts.extend(site.iam.iter().map(|iam| code("IAM", iam)));
        joined(hosts, &html! { ", " })
    };
    html! {
        h2 id="sites" { "Sites" }
        dl class="facts wide" {
            @for site in scope.model.service.sites.iter().filter(|site| scope.site.is_none_or(|only| only == site.id)) {
                div data-sites=(site.id) {
                    dt { (site.title) }
                    dd {
                        p { (inline(&sentence(&site.doc))) }
                        p { (hosts(site)) }
                        p class="links" { (joined(site.docs.iter().map(|url| link(url)), &html! { br; })) }
                    }
                }
            }
        }
    }
}

fn callers(scope: Scope) -> Markup {
    let count = |caller: &crate::model::Caller| {
        let may =
            |operation: &&Operation| operation.callers.as_ref().is_some_and(|callers| callers.contains(&caller.id));
        scope.operations().filter(may).count()
    };
    html! {
        h2 id="callers" { "Callers" }
        dl class="facts wide" {
            @for caller in &scope.model.service.callers {
                div {
                    dt { (caller.title.en) " " span lang="zh" { (caller.title.zh) } }
                    dd {
                        p { (inline(&sentence(&caller.doc))) }
                        p { "May call " (count(caller)) " operations; in Rust " code { "Client<" (caller.name) ">" } "." }
                    }
                }
            }
        }
    }
}

fn signing(scope: Scope) -> Markup {
    html! {
        h2 id="headers" { "Headers of every call" }
        dl class="facts wide" {
            @for header in &scope.model.service.headers {
                div {
                    dt { code { (header.wire) } }
                    dd {
                        @if let Some(when) = &header.when { span class="mark" { (when) } " " }
                        (inline(&sentence(&header.doc)))
                        @if let Some(format) = &header.format { " Format " code { (format) } "." }
                    }
                }
            }
        }
    }
}

fn notes(scope: Scope) -> Markup {
    let notes = &scope.model.service.notes;
    html! {
        @if !notes.is_empty() {
            h2 id="notes" { "Notes" }
            ul class="prose" { @for note in notes { li { (inline(&sentence(note))) } } }
        }
    }
}
