//! The overview: what there is, every operation by section, the sites, the callers and signing in.

use super::frame::{self, Page};
use super::html::{escape, inline, link};
use super::parts;
use super::scope::Scope;
use crate::model::{Operation, Section};
use crate::words::sentence;

/// The whole document.
pub(super) fn page(scope: Scope) -> String {
    let service = &scope.model.service;
    let sections: String = scope.sections().map(|section| self::section(section, scope)).collect();
    let main = [
        hero(scope),
        cards(scope),
        format!("<h2 id=\"operations\">Operations</h2>\n{sections}"),
        sites(scope),
        callers(scope),
        signing(scope),
        notes(scope),
    ];
    let page = Page {
        title: format!("{} reference", service.title.en),
        summary: &service.summary,
        root: "",
        section: None,
        operation: None,
        markdown: Some("llms.txt".to_owned()),
        main: main.concat(),
    };
    frame::page(&page, scope)
}

fn hero(scope: Scope) -> String {
    let service = &scope.model.service;
    let site = scope.site.and_then(|id| service.sites.iter().find(|site| site.id == id));
    let of = site.map_or_else(String::new, |site| format!(" · {}", escape(&site.title)));
    let stats = [
        (scope.operations().count(), "operations"),
        (scope.sections().count(), "sections"),
        (service.errors.len(), "error codes"),
    ];
    let stats: String = stats.iter().map(|(count, what)| format!("<li><b>{count}</b> {what}</li>")).collect();
    format!(
        "<div class=\"hero\">\n<h1>{en}{of}</h1>\n<p class=\"titles\"><span lang=\"zh\">{zh}</span></p>\n<p class=\"lead\">{summary}</p>\n\
         <button class=\"find big\" type=\"button\" data-find aria-haspopup=\"dialog\"><span>Find an operation, a field, 中文 or an error code</span><kbd>/</kbd></button>\n\
         <ul class=\"stats\">{stats}</ul>\n</div>\n",
        en = escape(&service.title.en),
        zh = escape(&service.title.zh),
        summary = inline(&sentence(&service.summary)),
    )
}

fn cards(scope: Scope) -> String {
    let card = |section: &Section| {
        format!(
            "<li><a href=\"#{id}\"><b>{en}</b><span lang=\"zh\">{zh}</span><small>{count}</small></a></li>\n",
            id = escape(&section.id),
            en = escape(&section.title.en),
            zh = escape(&section.title.zh),
            count = scope.operations_of(section).count(),
        )
    };
    let cards: String = scope.sections().map(card).collect();
    format!("<nav aria-label=\"Sections\"><ul class=\"cards\">\n{cards}</ul></nav>\n")
}

fn section(section: &Section, scope: Scope) -> String {
    let rows: String = scope.operations_of(section).map(row).collect();
    format!(
        "<section aria-labelledby=\"{id}\">\n<h3 id=\"{id}\">{en} <span lang=\"zh\">{zh}</span></h3>\n<p>{summary}</p>\n\
         <ul class=\"operations\">\n{rows}</ul>\n</section>\n",
        id = escape(&section.id),
        en = escape(&section.title.en),
        zh = escape(&section.title.zh),
        summary = inline(&sentence(&section.summary)),
    )
}

fn row(operation: &Operation) -> String {
    format!(
        "<li{sites}><a href=\"operations/{id}.html\">{method}<span class=\"what\"><b>{id}</b> {status}\
         <span>{en}</span><span lang=\"zh\">{zh}</span></span></a></li>\n",
        sites = parts::site_data(Some(&operation.sites)),
        id = escape(&operation.id),
        method = parts::method(&operation.method),
        status = parts::status(operation),
        en = escape(&operation.title.en),
        zh = escape(&operation.title.zh),
    )
}

fn sites(scope: Scope) -> String {
    let sites = scope.model.service.sites.iter().filter(|site| scope.site.is_none_or(|only| only == site.id));
    let site = |site: &crate::model::Site| {
        let docs: Vec<String> = site.docs.iter().map(|url| link(url)).collect();
        let code = |what: &str, value: &str| format!("{what} <code>{}</code>", escape(value));
        let mut hosts = vec![site.host.as_ref().map_or_else(|| "Host unknown".to_owned(), |host| code("Host", host))];
        hosts.extend(site.other_hosts.iter().map(|host| code("also", host)));
        hosts.extend(site.region.iter().map(|region| code("region", region)));
        hosts.extend(site.iam.iter().map(|iam| code("IAM", iam)));
        format!(
            "<div{data}><dt>{name}</dt><dd><p>{doc}</p><p>{hosts}</p><p class=\"links\">{docs}</p></dd></div>\n",
            data = parts::site_data(Some(std::slice::from_ref(&site.id))),
            name = escape(&site.title),
            doc = inline(&sentence(&site.doc)),
            hosts = hosts.join(", "),
            docs = docs.join("<br>"),
        )
    };
    format!("<h2 id=\"sites\">Sites</h2>\n<dl class=\"facts wide\">\n{}</dl>\n", sites.map(site).collect::<String>())
}

fn callers(scope: Scope) -> String {
    let caller = |caller: &crate::model::Caller| {
        let count = scope
            .operations()
            .filter(|operation| operation.callers.as_ref().is_some_and(|callers| callers.contains(&caller.id)))
            .count();
        format!(
            "<div><dt>{en} <span lang=\"zh\">{zh}</span></dt><dd><p>{doc}</p><p>May call {count} operations; in Rust <code>Client&lt;{name}&gt;</code>.</p></dd></div>\n",
            en = escape(&caller.title.en),
            zh = escape(&caller.title.zh),
            doc = inline(&sentence(&caller.doc)),
            name = escape(&caller.name),
        )
    };
    let callers: String = scope.model.service.callers.iter().map(caller).collect();
    format!("<h2 id=\"callers\">Callers</h2>\n<dl class=\"facts wide\">\n{callers}</dl>\n")
}

fn signing(scope: Scope) -> String {
    let header = |header: &crate::model::CommonHeader| {
        let when = header.when.as_ref().map(|when| format!("<span class=\"mark\">{}</span> ", escape(when)));
        let format = header.format.as_ref().map(|format| format!(" Format <code>{}</code>.", escape(format)));
        format!(
            "<div><dt><code>{}</code></dt><dd>{}{}{}</dd></div>\n",
            escape(&header.wire),
            when.unwrap_or_default(),
            inline(&sentence(&header.doc)),
            format.unwrap_or_default()
        )
    };
    let headers: String = scope.model.service.headers.iter().map(header).collect();
    format!("<h2 id=\"headers\">Headers of every call</h2>\n<dl class=\"facts wide\">\n{headers}</dl>\n")
}

fn notes(scope: Scope) -> String {
    let notes = &scope.model.service.notes;
    let items: String = notes.iter().map(|note| format!("<li>{}</li>\n", inline(&sentence(note)))).collect();
    if items.is_empty() { items } else { format!("<h2 id=\"notes\">Notes</h2>\n<ul class=\"prose\">\n{items}</ul>\n") }
}
