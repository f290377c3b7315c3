//! The page of an operation.

use super::facts;
use super::frame::{self, Page};
use super::html::{Language, escape, inline, link};
use super::parts;
use super::scope::Scope;
use super::table::{Table, table};
use crate::export::{calls, sample, words};
use crate::model::{Operation, PagingStyle, Place, Status};
use crate::words::sentence;

const ROOT: &str = "../";

/// The whole document.
pub(super) fn page(operation: &Operation, scope: Scope) -> String {
    let main = [
        head(operation, scope),
        facts_grid(operation, scope),
        examples(operation, scope),
        request(operation, scope),
        rules(operation, scope),
        response(operation, scope),
        errors(operation, scope),
        refused(operation),
        related(operation, scope),
        prose("Notes", "notes", &operation.notes, scope),
        prose("Not documented", "not-documented", &operation.unknown, scope),
        links(operation),
    ];
    let page = Page {
        title: format!("{} · {}", operation.id, operation.title.en),
        summary: &operation.summary,
        root: ROOT,
        section: Some(&operation.section),
        operation: Some(&operation.id),
        markdown: Some(format!("{}.md", operation.id)),
        main: main.concat(),
    };
    frame::page(&page, scope)
}

fn head(operation: &Operation, scope: Scope) -> String {
    let section = scope.model.find_section(&operation.section);
    let section_title = section.map_or(operation.section.as_str(), |section| &section.title.en);
    let banner = match (operation.status, &operation.replaced_by) {
        (Status::Active, _) => String::new(),
        (status, other) => {
            let what = match status {
                Status::Removed => "Removed from the newest SDKs.",
                _ => "To be taken offline.",
            };
            let instead = other
                .as_ref()
                .map_or_else(String::new, |id| format!(" Call {} instead.", parts::operation_link(id, ROOT, scope)));
            format!("<p class=\"banner\"><strong>{what}</strong>{instead}</p>\n")
        }
    };
    format!(
        "<p class=\"crumbs\"><a href=\"{ROOT}index.html#{sid}\">{section}</a></p>\n\
         <h1 data-at=\"{sites}\">{id} {status}</h1>\n<p class=\"titles\"><span>{en}</span> <span lang=\"zh\">{zh}</span></p>\n{banner}\
         <p class=\"route\">{method}<code>{path}</code></p>\n<p class=\"lead\">{summary}</p>\n",
        sid = escape(&operation.section),
        section = escape(section_title),
        en = escape(&operation.title.en),
        zh = escape(&operation.title.zh),
        id = escape(&operation.id),
        method = parts::method(&operation.method),
        path = parts::path(&operation.path),
        status = parts::status(operation),
        sites = escape(&operation.sites.join(" ")),
        summary = parts::prose(&sentence(&operation.summary), ROOT, scope),
    )
}

fn facts_grid(operation: &Operation, scope: Scope) -> String {
    let service = &scope.model.service;
    let callers = match &operation.callers {
        None => "not documented".to_owned(),
        Some(ids) => {
            let name = |id: &String| {
                let caller = service.callers.iter().find(|caller| caller.id == *id);
                let title = caller.map_or(id.as_str(), |caller| &caller.title.en);
                format!("<span class=\"mark caller\">{}</span>", escape(title))
            };
            ids.iter().map(name).collect::<Vec<_>>().join(" ")
        }
    };
    let note = operation
        .caller_note
        .as_ref()
        .map(|note| format!("<small>{}</small>", parts::prose(&sentence(note), ROOT, scope)));
    let sites = operation.sites.iter().filter(|id| scope.site.is_none_or(|only| only == *id));
    let sites: Vec<String> = sites.map(|id| parts::site_mark(id, scope)).collect();
    let repeat = match (operation.idempotent, &operation.confirm_with) {
        (true, _) => "Repeating it is harmless".to_owned(),
        (false, None) => "Sent at most once".to_owned(),
        (false, Some(read)) => {
            let sign = operation.confirm_sign.as_ref().map(|sign| format!(": if carried out, {}", escape(sign)));
            let sign = sign.unwrap_or_default();
            format!("Sent at most once; {} tells the outcome{sign}", parts::operation_link(read, ROOT, scope))
        }
    };
    let rate = operation.rate_limit.unwrap_or(service.rate_limit);
    let seconds = if rate.seconds == 1 { "second".to_owned() } else { format!("{} seconds", rate.seconds) };
    let unusual = crate::words::unusual(operation, scope.model);
    let unusual = unusual.into_iter().map(|(name, text)| (name, Some(inline(&text))));
    let rows = [
        ("Callers", Some(callers + &note.unwrap_or_default())),
        ("Sites", Some(sites.join(" "))),
        (
            "Permission",
            operation.permission.as_ref().map(|text| format!("<code>{}</code>", escape(text).replace('|', "|<wbr>"))),
        ),
        ("Retry", Some(repeat)),
        ("Rate limit", Some(format!("{} calls per {seconds}", rate.calls))),
        ("Paging", operation.pagination.as_ref().map(|_| paging(operation))),
        ("Rust feature", Some(format!("<code>{}</code>", escape(&calls::features(operation).join(", "))))),
    ];
    let rows: String = rows
        .into_iter()
        .chain(unusual)
        .filter_map(|(name, value)| value.map(|value| format!("<div><dt>{name}</dt><dd>{value}</dd></div>\n")))
        .collect();
    format!("<dl class=\"facts\">\n{rows}</dl>\n")
}

fn paging(operation: &Operation) -> String {
    let Some(paging) = &operation.pagination else { return String::new() };
    let style = match paging.style {
        PagingStyle::Offset => "by offset",
        PagingStyle::Page { first: 0 } => "by page number from 0",
        PagingStyle::Page { .. } => "by page number from 1",
        PagingStyle::Marker => "by marker",
    };
    let items = paging.items.as_ref().map(|items| format!("; items in <code>{}</code>", escape(items)));
    format!(
        "{style}: <code>{}</code>, <code>{}</code>{}",
        escape(&paging.position),
        escape(&paging.limit),
        items.unwrap_or_default()
    )
}

fn examples(operation: &Operation, scope: Scope) -> String {
    let view = scope.view(operation);
    let answer =
        operation.response.as_ref().map(|object| sample::response(object, view)).filter(|json| !json.is_empty());
    let tabs = [
        ("Rust", Some(parts::code(&calls::rust(operation, view), Language::Rust))),
        ("bss", Some(parts::code(&calls::bss(operation, view), Language::Shell))),
        ("Answer", answer.map(|json| parts::code(&json.pretty(), Language::Json))),
    ];
    let panel = |(name, body): (&str, Option<String>)| {
        body.map(|body| format!("<div class=\"panel\" data-tab=\"{name}\"><h3>{name}</h3>{body}</div>\n"))
    };
    let panels: String = tabs.into_iter().filter_map(panel).collect();
    format!(
        "<section class=\"tabs\" aria-labelledby=\"examples\">\n<h2 id=\"examples\">Examples</h2>\n{panels}</section>\n"
    )
}

fn request(operation: &Operation, scope: Scope) -> String {
    let places = [
        (Place::Path, "Path parameters"),
        (Place::Query, "Query parameters"),
        (Place::Header, "Headers"),
        (Place::Body, "Body"),
    ];
    let tables: String = places
        .into_iter()
        .map(|(place, caption)| {
            table(&Table { operation, object: &operation.request, place: Some(place), caption, scope })
        })
        .collect();
    let nothing = if tables.is_empty() { "<p>Nothing is sent but the keys.</p>\n" } else { "" };
    format!("<h2 id=\"request\">Request</h2>\n{tables}{nothing}")
}

fn rules(operation: &Operation, scope: Scope) -> String {
    let rules = operation.request.rules.iter().filter(|rule| scope.among(rule.sites.as_deref()));
    let item = |rule: &crate::model::Rule| {
        let only = parts::only_at(rule.sites.as_deref(), &operation.sites, scope);
        format!(
            "<li{}>{} {only}</li>\n",
            parts::site_data(rule.sites.as_deref()),
            inline(&words::capital(&crate::words::rule(rule)))
        )
    };
    let items: String = rules.map(item).collect();
    if items.is_empty() {
        return String::new();
    }
    format!("<h3 id=\"rules\">Rules</h3>\n<ul class=\"rules\">\n{items}</ul>\n")
}

fn response(operation: &Operation, scope: Scope) -> String {
    let text = facts::without_fields(operation);
    let fields = operation
        .response
        .as_ref()
        .map(|object| table(&Table { operation, object, place: None, caption: "Answer fields", scope }));
    let body = match (text, fields.unwrap_or_default()) {
        (Some(text), fields) => format!("<p>{}</p>\n{fields}", escape(&text)),
        (None, fields) if fields.is_empty() => "<p>An object without documented fields.</p>\n".to_owned(),
        (None, fields) => fields,
    };
    format!("<h2 id=\"response\">Answer</h2>\n{body}")
}

fn errors(operation: &Operation, scope: Scope) -> String {
    if operation.errors.is_empty() {
        return format!(
            "<h2 id=\"errors\">Errors</h2>\n<p>None of its own; see <a href=\"{ROOT}errors.html\">all codes</a>.</p>\n"
        );
    }
    let row = |(code, text): &(String, String)| {
        let info = scope.model.service.errors.iter().find(|error| error.code == *code);
        let http: Vec<String> = info.map(|info| info.http.iter().map(u16::to_string).collect()).unwrap_or_default();
        let hint = info.and_then(|info| info.hint.as_ref());
        let hint = hint.map(|hint| format!("<p class=\"hint\">{}</p>", inline(&sentence(hint))));
        format!(
            "<tr role=\"row\" id=\"{op}.errors.{code}\"><th role=\"rowheader\" scope=\"row\"><a href=\"{ROOT}errors.html#{code}\"><code>{code}</code></a></th>\
             <td role=\"cell\">{http}</td><td role=\"cell\"><p>{text}</p>{hint}</td></tr>\n",
            op = escape(&operation.id),
            code = escape(code),
            http = http.join(", "),
            text = inline(&sentence(text)),
            hint = hint.unwrap_or_default(),
        )
    };
    let rows: String = operation.errors.iter().map(row).collect();
    format!(
        "<h2 id=\"errors\">Errors</h2>\n<table role=\"table\" class=\"codes\" aria-labelledby=\"errors\">\n<thead role=\"rowgroup\"><tr role=\"row\">\
         <th role=\"columnheader\" scope=\"col\">Code</th><th role=\"columnheader\" scope=\"col\">HTTP</th>\
         <th role=\"columnheader\" scope=\"col\">Meaning</th></tr></thead>\n<tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>\n"
    )
}

/// What to do when a call is refused for what one of its fields holds.
fn refused(operation: &Operation) -> String {
    let item = |(code, text): &(String, String)| format!("<li>{}</li>\n", inline(&words::coded(code, text)));
    list("When it is refused", "refused", operation.hints.iter().map(item).collect())
}

/// Operations that come before or after it.
fn related(operation: &Operation, scope: Scope) -> String {
    let item = |(id, why): &(String, String)| {
        format!("<li>{}: {}</li>\n", parts::operation_link(id, ROOT, scope), parts::prose(&sentence(why), ROOT, scope))
    };
    list("Related", "related", operation.related.iter().map(item).collect())
}

fn list(title: &str, id: &str, items: String) -> String {
    if items.is_empty() {
        return String::new();
    }
    format!("<h2 id=\"{id}\">{title}</h2>\n<ul class=\"prose\">\n{items}</ul>\n")
}

fn prose(title: &str, id: &str, list: &[String], scope: Scope) -> String {
    let item = |text: &String| format!("<li>{}</li>\n", parts::prose(&sentence(text), ROOT, scope));
    self::list(title, id, list.iter().map(item).collect())
}

fn links(operation: &Operation) -> String {
    let items: String = operation.docs.iter().map(|url| format!("<li>{}</li>\n", link(url))).collect();
    let dated = operation.docs_updated.as_ref().map(|date| format!("<p>The vendor's date: {}.</p>\n", escape(date)));
    format!(
        "<h2 id=\"sources\">Sources</h2>\n<ul class=\"prose links\">\n{items}<li><a href=\"{0}.md\">This page as Markdown</a></li>\n</ul>\n{1}",
        escape(&operation.id),
        dated.unwrap_or_default()
    )
}
