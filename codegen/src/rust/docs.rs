//! Documentation of the crate, its modules and its operations, line by line; a line is Markdown, and data to Rust.

use crate::model::{Check, EnumValue, Model, Operation, Pagination, PagingStyle, RateLimit, Section, Status, Title};
use crate::names;
use crate::words::{self, cell, code, prose, sentence};

/// Names that differ from `own`, each once, of those that rustdoc takes.
pub(super) fn aliases<'a>(names: impl IntoIterator<Item = &'a str>, own: &str) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for name in names.into_iter().map(str::trim) {
        let odd = |c: char| matches!(c, '"' | '\'') || (c.is_whitespace() && c != ' ') || c.is_control();
        if !name.is_empty() && name != own && !name.contains(odd) && !seen.iter().any(|seen| seen == name) {
            seen.push(name.to_owned());
        }
    }
    seen
}

/// Documentation of a known value.
pub(super) fn value(value: &EnumValue, model: &Model) -> String {
    let mut doc = sentence(&value.doc);
    // the wire form is worth a word only where the variant does not say it
    if names::variant_name(&value.wire, None) != value.name || value.wire.chars().any(|c| c.is_ascii_digit()) {
        doc = format!("{} ({}).", doc.trim_end_matches('.'), code(&value.wire));
    }
    if let Some(only) = &value.sites {
        doc += &format!(" Only at {}.", words::sites(only, model));
    }
    doc.extend(words::unconfirmed(&value.unconfirmed_sites, model).map(|text| format!(" {text}")));
    if value.deprecated {
        doc += " Deprecated.";
    }
    doc
}

/// Why an operation should not be used.
pub(super) fn deprecation(operation: &Operation) -> Option<String> {
    let state = match operation.status {
        Status::Active => return None,
        Status::Deprecated => "the vendor is taking it offline",
        Status::Removed => "gone from the vendor's newest packages",
    };
    let instead = operation.replaced_by.as_ref().map(|id| format!("; use `{id}`")).unwrap_or_default();
    Some(format!("{state}{instead}"))
}

/// Documentation of an operation's module.
pub(super) fn operation_module(operation: &Operation) -> Vec<String> {
    vec![format!("{}.", prose(&operation.title.en))]
}

/// Documentation of a section's module.
pub(super) fn section(section: &Section) -> Vec<String> {
    let title = format!("{}: {}.", prose(&section.title.en), prose(&section.title.zh));
    vec![title, String::new(), sentence(&section.summary)]
}

/// Documentation of a request.
pub(super) fn request(operation: &Operation, model: &Model) -> Vec<String> {
    let mut lines = vec![sentence(&operation.title.en), String::new(), sentence(&operation.summary), String::new()];
    lines.extend(facts(operation, model));
    lines.extend([String::new(), "# Example".to_owned(), String::new()]);
    lines.extend(hidden_together(words::example(operation, model)));
    let across = operation.request.rules.iter().filter(|rule| !matches!(rule.check, Check::When { .. }));
    list(&mut lines, "Rules", across.map(words::rule).map(|text| format!("- {text}")));
    let related = |(id, why): &(String, String)| format!("- {}: {}", link(id, model), sentence(why));
    list(&mut lines, "Related", operation.related.iter().map(related));
    let error = |(name, doc): &(String, String)| format!("- {}: {}", code_link(name, model), sentence(doc));
    list(&mut lines, "Errors", operation.errors.iter().map(error));
    let hint = |(name, words): &(String, Title)| format!("- {}: {}", code_link(name, model), sentence(&words.en));
    list(&mut lines, "When it is refused", operation.hints.iter().map(hint));
    list(&mut lines, "Notes", operation.notes.iter().map(|note| format!("- {}", sentence(note))));
    list(&mut lines, "Not documented by the vendor", operation.unknown.iter().map(|t| format!("- {}", sentence(t))));
    lines
}

/// Hidden lines that follow each other as one: they are in every file, and nobody reads them.
fn hidden_together(lines: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in lines {
        match (line.strip_prefix("# "), out.last_mut()) {
            (Some(hidden), Some(last)) if last.starts_with("# ") => {
                last.push(' ');
                last.push_str(hidden);
            }
            _ => out.push(line),
        }
    }
    out
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
        ("Request", code(&format!("{} {}", operation.method, operation.path))),
        ("Sites", words::sites(&operation.sites, model)),
        ("Callers", callers(operation, model)),
    ];
    rows.extend(words::unusual(operation, model));
    if let Some(permission) = &operation.permission {
        rows.push(("Permission", cell(permission)));
    }
    let repeat = if operation.idempotent { "harmless" } else { "not harmless: sent at most once" };
    rows.push(("Repeating", repeat.to_owned()));
    if let Some(id) = &operation.confirm_with {
        let sign = operation.confirm_sign.as_ref().map(|sign| format!("; if carried out, {}", cell(&sign.en)));
        rows.push(("Outcome unknown", format!("ask with {}{}", link(id, model), sign.unwrap_or_default())));
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

/// An error code, with a link to its constant where it has one.
fn code_link(name: &str, model: &Model) -> String {
    let known = model.service.errors.iter().any(|error| error.code == name || error.also.as_deref() == Some(name));
    match known {
        true => format!("[{}](crate::codes::{})", code(name), names::constant(name)),
        false => code(name),
    }
}

/// A link to another operation.
fn link(id: &str, model: &Model) -> String {
    let section = model.find_operation(id).and_then(|operation| model.find_section(&operation.section));
    section.map_or_else(|| code(id), |section| format!("[`{id}`](crate::{}::{id})", section.module))
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
    let position = code(&paging.position);
    match paging.style {
        PagingStyle::Offset => format!("{position} is the index of the first record"),
        PagingStyle::Page { first } => format!("{position} is a page number from {first}"),
        PagingStyle::Marker => format!("{position} is the marker of the page before"),
    }
}

/// Documentation of the crate.
pub(super) fn introduction(model: &Model) -> Vec<String> {
    let service = &model.service;
    let mut lines = vec![
        format!("Client of the {}.", service.title.en),
        String::new(),
        sentence(&service.summary),
        String::new(),
        "An operation is a plain struct: `new` takes what every site requires (by name where two values could be taken for one another), setters the rest.".into(),
        "[`Client::send`] checks it against every documented limit, signs it, sends it and reads the answer. A request"
            .into(),
        "that breaks a rule is refused before a byte is sent, with every violation named.".into(),
        String::new(),
        "A `Client<Customer>` calls what the service allows a customer's keys; anything else does not compile.".into(),
        String::new(),
        "# Sections".into(),
        String::new(),
        "| Feature | Operations | |".into(),
        "|---|---|---|".into(),
    ];
    for section in &model.sections {
        let operations: Vec<&Operation> = model.operations.iter().filter(|o| o.section == section.id).collect();
        let active = operations.iter().filter(|operation| operation.status == Status::Active).count();
        let legacy = operations.len() - active;
        let count = if legacy == 0 { active.to_string() } else { format!("{active} + {legacy} legacy") };
        lines.push(format!("| `{}` | {count} | {} |", section.id, cell(&section.title.en)));
    }
    lines.extend([
        String::new(),
        "Every section is a feature; all are on by default. `legacy` adds deprecated and removed operations, `blocking`".into(),
        "a client without async, `tracing` spans and events, `catalog` a table of all operations, `model` the resolved spec as JSON.".into(),
        String::new(),
        "# Sites".into(),
        String::new(),
        "| Site | Host | |".into(),
        "|---|---|---|".into(),
    ]);
    for site in &service.sites {
        lines.push(format!("| [`Site::{}`] | `{}` | {} |", site.name, site.host_or_unknown(), cell(&site.doc)));
    }
    lines.extend([String::new(), "# Callers".into(), String::new(), "| Caller | |".into(), "|---|---|".into()]);
    for caller in &service.callers {
        lines.push(format!("| [`{}`] | {} |", caller.name, cell(&caller.doc)));
    }
    for (at, note) in service.notes.iter().enumerate() {
        if at == 0 {
            lines.extend([String::new(), "# Notes".into(), String::new()]);
        }
        lines.push(format!("- {}", sentence(note)));
    }
    lines
}
