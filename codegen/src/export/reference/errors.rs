//! The page of all error codes, with the operations that document each.

use super::frame::{self, Page};
use super::html::{escape, inline};
use super::parts;
use super::scope::Scope;
use crate::model::ErrorInfo;
use crate::words::sentence;

/// The whole document.
pub(super) fn page(scope: Scope) -> String {
    let service = &scope.model.service;
    let (gateway, own): (Vec<&ErrorInfo>, Vec<&ErrorInfo>) = service.errors.iter().partition(|error| error.gateway);
    let main = format!(
        "<h1>Error codes</h1>\n<p class=\"lead\">Every code that the service and its gateway are known to answer with, \
         what to do, and which operations document it.</p>\n{}{}{}",
        table("Service", "service", &own, scope),
        table("Gateway", "gateway", &gateway, scope),
        statuses(scope),
    );
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

fn table(title: &str, id: &str, errors: &[&ErrorInfo], scope: Scope) -> String {
    let rows: String = errors.iter().map(|error| row(error, scope)).collect();
    format!(
        "<h2 id=\"{id}\">{title}</h2>\n<table role=\"table\" class=\"codes\" aria-labelledby=\"{id}\">\n<thead role=\"rowgroup\"><tr role=\"row\">\
         <th role=\"columnheader\" scope=\"col\">Code</th><th role=\"columnheader\" scope=\"col\">HTTP</th>\
         <th role=\"columnheader\" scope=\"col\">Meaning</th></tr></thead>\n<tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>\n"
    )
}

fn row(error: &ErrorInfo, scope: Scope) -> String {
    let http: Vec<String> = error.http.iter().map(u16::to_string).collect();
    let hint =
        error.hint.as_ref().map(|hint| format!("<p class=\"hint\">{}</p>", parts::prose(&sentence(hint), "", scope)));
    let also = error.also.as_ref().map(|also| format!("<br><code>{}</code>", escape(also)));
    let category = error.category.as_ref().map(|category| format!(" <span class=\"mark\">{}</span>", escape(category)));
    let retry = if error.retry == Some(true) { " <span class=\"mark site\">retry</span>" } else { "" };
    let operations: Vec<String> =
        documented_by(&error.code, scope).iter().map(|id| parts::operation_link(id, "", scope)).collect();
    let operations = match operations.len() {
        0 => String::new(),
        1..=4 => format!("<p class=\"by\">{}</p>", operations.join(" ")),
        count => {
            format!("<details class=\"by\"><summary>{count} operations</summary>{}</details>", operations.join(" "))
        }
    };
    format!(
        "<tr role=\"row\" id=\"{code}\"><th role=\"rowheader\" scope=\"row\"><a href=\"#{code}\"><code>{code}</code></a>{also}</th>\
         <td role=\"cell\">{http}</td><td role=\"cell\"><p>{doc}{category}{retry}</p>{hint}{operations}</td></tr>\n",
        code = escape(&error.code),
        also = also.unwrap_or_default(),
        http = http.join(", "),
        doc = inline(&sentence(&error.doc)),
        category = category.unwrap_or_default(),
        hint = hint.unwrap_or_default(),
    )
}

fn statuses(scope: Scope) -> String {
    let row = |http: &crate::model::HttpStatus| {
        let retry = if http.retry { " <span class=\"mark site\">retry</span>" } else { "" };
        format!(
            "<div><dt><code>{}</code> {}</dt><dd>{}{retry}</dd></div>\n",
            http.status,
            escape(&http.name),
            inline(&sentence(&http.doc))
        )
    };
    let rows: String = scope.model.service.http.iter().filter(|http| http.status >= 400).map(row).collect();
    format!("<h2 id=\"http\">HTTP statuses</h2>\n<dl class=\"facts wide\">\n{rows}</dl>\n")
}
