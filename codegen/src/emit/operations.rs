//! One file an operation: the request, the answer, the types that only it uses, the table.

use super::File;
use super::code::{Code, option_string, string};
use super::docs;
use super::records::{self, Record, Side, rust_type};
use super::tables;
use super::types;
use crate::model::{Check, Model, Operation, Pagination, PagingStyle, RateLimit, Status, Type, TypeKind};
use crate::words::{self, cell, code as backticks, prose, sentence};

pub(super) fn emit(model: &Model) -> Vec<File> {
    model.operations.iter().map(|operation| file(operation, model)).collect()
}

fn file(operation: &Operation, model: &Model) -> File {
    let mut code = Code::file();
    code.line(format!("//! {}.", prose(&operation.title.en)));
    if operation.status != Status::Active {
        code.blank().line("#![allow(deprecated)]");
    }
    code.blank().line("use crate::prelude::*;").blank();
    records::emit(&mut code, &request(operation, model));
    if let Some(response) = response(operation, model) {
        code.blank();
        records::emit(&mut code, &response);
        code.line(format!("response!({});", response.name));
    }
    code.blank();
    table(&mut code, operation, model);
    if let Some(paging) = &operation.pagination {
        paged(&mut code, operation, paging, model);
    }
    for name in &operation.types {
        if let Some(def) = model.find_type(name) {
            code.blank();
            types::definition(&mut code, def, &operation.sites, model);
        }
    }
    let section = model.find_section(&operation.section).map_or(operation.section.as_str(), |s| s.module.as_str());
    File::new(format!("src/{section}/{}.rs", operation.module), code.finish())
}

fn request<'a>(operation: &'a Operation, model: &'a Model) -> Record<'a> {
    let mut attributes = Vec::new();
    let names = [operation.title.zh.as_str()].into_iter().chain(operation.vendor_body.as_deref());
    attributes.extend(docs::aliases(names, &operation.id));
    attributes.extend(deprecation(operation));
    Record {
        name: &operation.id,
        docs: request_docs(operation, model),
        attributes,
        object: &operation.request,
        sites: &operation.sites,
        side: Side::Request,
        table: "REQUEST".into(),
        table_visibility: "",
        model,
    }
}

fn response<'a>(operation: &'a Operation, model: &'a Model) -> Option<Record<'a>> {
    let vendor = operation.vendor_response.as_deref();
    Some(Record {
        name: &operation.response_name,
        docs: vec![format!("What [`{}`] answers.", operation.id)],
        attributes: docs::aliases(vendor, &operation.response_name),
        object: operation.response.as_ref()?,
        sites: &operation.sites,
        side: Side::Response,
        table: "RESPONSE".into(),
        table_visibility: "",
        model,
    })
}

fn deprecation(operation: &Operation) -> Option<String> {
    let state = match operation.status {
        Status::Active => return None,
        Status::Deprecated => "the vendor is taking it offline",
        Status::Removed => "gone from the vendor's newest packages",
    };
    let instead = operation.replaced_by.as_ref().map(|id| format!("; use `{id}`")).unwrap_or_default();
    Some(format!("#[deprecated(note = {})]", string(&format!("{state}{instead}"))))
}

fn request_docs(operation: &Operation, model: &Model) -> Vec<String> {
    let mut lines = vec![sentence(&operation.title.en), String::new(), sentence(&operation.summary), String::new()];
    lines.extend(facts(operation, model));
    lines.extend([String::new(), "# Example".to_owned(), String::new()]);
    lines.extend(words::example(operation, model));
    let across = operation.request.rules.iter().filter(|rule| !matches!(rule.check, Check::When { .. }));
    list(&mut lines, "Rules", across.map(words::rule).map(|text| format!("- {text}")));
    let error = |(code, doc): &(String, String)| format!("- {}: {}", backticks(code), sentence(doc));
    list(&mut lines, "Errors", operation.errors.iter().map(error));
    list(&mut lines, "Notes", operation.notes.iter().map(|note| format!("- {}", sentence(note))));
    list(&mut lines, "Not documented by the vendor", operation.unknown.iter().map(|t| format!("- {}", sentence(t))));
    lines
}

fn list(lines: &mut Vec<String>, heading: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.collect();
    if !items.is_empty() {
        lines.extend([String::new(), format!("# {heading}"), String::new()]);
        lines.extend(items);
    }
}

/// The table of facts in the documentation.
fn facts(operation: &Operation, model: &Model) -> Vec<String> {
    let mut rows = vec![
        ("Request", backticks(&format!("{} {}", operation.method, operation.path))),
        ("Sites", words::sites(&operation.sites, model)),
        ("Callers", callers(operation, model)),
    ];
    if let Some(permission) = &operation.permission {
        rows.push(("Permission", cell(permission)));
    }
    let repeat = if operation.idempotent { "harmless" } else { "not harmless: sent at most once" };
    rows.push(("Repeating", repeat.to_owned()));
    if let Some(id) = &operation.confirm_with {
        rows.push(("Outcome unknown", format!("ask with {}", link(id, model))));
    }
    let RateLimit { calls, seconds } = operation.rate_limit.unwrap_or(model.service.rate_limit);
    if calls > 0 {
        let time = if seconds == 1 { "a second".to_owned() } else { format!("in {seconds} seconds") };
        rows.push(("Rate limit", format!("{calls} calls {time}")));
    }
    if let Some(paging) = &operation.pagination {
        rows.push(("Paging", paging_words(paging)));
    }
    if let Some(id) = &operation.replaced_by {
        rows.push(("Replaced by", link(id, model)));
    }
    if !operation.docs.is_empty() {
        let links: Vec<String> = operation.docs.iter().map(|url| format!("<{url}>")).collect();
        let date = operation.docs_updated.as_ref().map(|date| format!(" ({date})")).unwrap_or_default();
        rows.push(("Source", format!("{}{date}", links.join(" "))));
    }
    rows.push(("Chinese title", cell(&operation.title.zh)));
    let mut lines = vec!["| | |".to_owned(), "|---|---|".to_owned()];
    lines.extend(rows.iter().map(|(name, value)| format!("| {name} | {value} |")));
    lines
}

/// A link to another operation.
fn link(id: &str, model: &Model) -> String {
    let section = model.find_operation(id).and_then(|operation| model.find_section(&operation.section));
    section.map_or_else(|| backticks(id), |section| format!("[`{id}`](crate::{}::{id})", section.module))
}

fn callers(operation: &Operation, model: &Model) -> String {
    let note = operation.caller_note.as_ref().map(|note| format!(": {}", cell(note))).unwrap_or_default();
    let Some(ids) = &operation.callers else { return format!("not documented{note}") };
    let name = |id: &String| {
        let caller = model.service.callers.iter().find(|caller| caller.id == *id);
        caller.map_or_else(|| id.clone(), |caller| format!("[`{0}`](crate::{0})", caller.name))
    };
    format!("{}{note}", ids.iter().map(name).collect::<Vec<_>>().join(", "))
}

fn paging_words(paging: &Pagination) -> String {
    let position = backticks(&paging.position);
    match paging.style {
        PagingStyle::Offset => format!("{position} is the index of the first record"),
        PagingStyle::Page { first } => format!("{position} is a page number from {first}"),
        PagingStyle::Marker => format!("{position} is the marker of the page before"),
    }
}

/// `static OPERATION` and the traits.
fn table(code: &mut Code, operation: &Operation, model: &Model) {
    let callers = operation.callers.as_ref();
    let all = &model.service.callers;
    let may = |id: &String| callers.is_none_or(|callers| callers.contains(id));
    let bits: u32 =
        all.iter().enumerate().filter(|(_, caller)| callers.is_some() && may(&caller.id)).map(|(at, _)| 1 << at).sum();
    let errors: Vec<String> =
        operation.errors.iter().map(|(code, doc)| format!("({}, {}),", string(code), string(doc))).collect();
    let rate = operation.rate_limit.unwrap_or(model.service.rate_limit);
    code.line("#[rustfmt::skip]");
    code.block("static OPERATION: meta::Operation = meta::Operation {", "};", |code| {
        code.line(format!("id: {},", string(&operation.id)));
        code.line(format!("section: {},", string(&operation.section)));
        code.line(format!("title: {},", string(&operation.title.en)));
        code.line(format!("title_zh: {},", string(&operation.title.zh)));
        code.line(format!("status: meta::Status::{:?},", operation.status));
        code.line(format!("replaced_by: {},", option_string(operation.replaced_by.as_deref())));
        code.line(format!("method: meta::Method::{},", method(&operation.method)));
        code.line(format!("path: {},", string(&operation.path)));
        code.line(format!("sites: {},", tables::sites(&operation.sites, model)));
        code.line(format!("callers: {bits},"));
        code.line(format!("idempotent: {},", operation.idempotent));
        code.line(format!("confirm_with: {},", option_string(operation.confirm_with.as_deref())));
        code.line(format!("permission: {},", option_string(operation.permission.as_deref())));
        code.line(format!("rate_limit: {},", rate.calls / rate.seconds.max(1)));
        code.line(format!("doc_url: {},", option_string(operation.docs.first().map(String::as_str))));
        code.line(format!("paging: {},", paging_table(operation.pagination.as_ref())));
        code.line("request: &REQUEST,");
        code.line(format!("has_body: {},", operation.body.is_some()));
        code.line(format!("response: {},", if operation.response.is_some() { "Some(&RESPONSE)" } else { "None" }));
        code.list("errors: &[", "],", &errors);
    });
    let response = if operation.response.is_some() { operation.response_name.as_str() } else { "()" };
    let names: Vec<&str> = all.iter().filter(|caller| may(&caller.id)).map(|caller| caller.name.as_str()).collect();
    code.line(format!("operation!({} => {response}: OPERATION; {});", operation.id, names.join(", ")));
}

fn method(method: &str) -> String {
    let mut chars = method.chars();
    chars.next().map(|first| format!("{first}{}", chars.as_str().to_lowercase())).unwrap_or_default()
}

fn paging_table(paging: Option<&Pagination>) -> String {
    let Some(paging) = paging else { return "None".into() };
    let style = match paging.style {
        PagingStyle::Offset => "meta::PagingStyle::Offset".to_owned(),
        PagingStyle::Page { first } => format!("meta::PagingStyle::Page {{ first: {first} }}"),
        PagingStyle::Marker => "meta::PagingStyle::Marker".to_owned(),
    };
    format!(
        "Some(meta::Paging {{ style: {style}, position: {}, limit: {}, items: {}, total: {}, next: {} }})",
        string(&paging.position),
        string(&paging.limit),
        option_string(paging.items.as_deref()),
        option_string(paging.total.as_deref()),
        option_string(paging.next.as_deref())
    )
}

/// `impl Paged`, where the items of a page are known.
fn paged(code: &mut Code, operation: &Operation, paging: &Pagination, model: &Model) {
    let Some((item, path)) = paging.items.as_deref().and_then(|path| items(operation, path, model)) else { return };
    code.blank();
    code.block(format!("impl Paged for {} {{", operation.id), "}", |code| {
        code.line(format!("type Item = {};", rust_type(&item)));
        code.blank();
        let open = format!("fn take_items(page: &mut Self::Response) -> Vec<{}> {{", rust_type(&item));
        code.block(open, "}", |code| {
            let Some((last, outer)) = path.split_last() else { return };
            let Some((first, inner)) = outer.split_first() else {
                code.line(format!("std::mem::take(&mut page.{last})"));
                return;
            };
            let inner: String = inner.iter().map(|name| format!(".and_then(|inner| inner.{name}.as_mut())")).collect();
            code.line(format!(
                "page.{first}.as_mut(){inner}.map(|inner| std::mem::take(&mut inner.{last})).unwrap_or_default()"
            ));
        });
    });
}

/// The item type and the Rust path of the list that `path` names in the response.
fn items(operation: &Operation, path: &str, model: &Model) -> Option<(Type, Vec<String>)> {
    let mut object = operation.response.as_ref()?;
    let mut names = Vec::new();
    let mut parts = path.split('.').peekable();
    while let Some(part) = parts.next() {
        let field = object.field(part)?;
        names.push(field.name.clone());
        if parts.peek().is_none() {
            return Some((field.ty.item()?.clone(), names));
        }
        let Some(TypeKind::Object(next)) = model.find_type(field.ty.named()?).map(|def| &def.kind) else { return None };
        object = next;
    }
    None
}
