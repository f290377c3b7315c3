//! The same data as Markdown: a file for each operation, the error codes, and `llms.txt` that leads to them.

use super::facts::{self, Need};
use super::scope::{Row, Scope};
use crate::export::{build, calls, sample, words};
use crate::model::{Object, Operation, Place, Status};
use crate::words::{cell, code, prose, request_id, sentence};

/// The operation.
pub(super) fn operation(operation: &Operation, scope: Scope) -> String {
    let view = scope.view(operation);
    let mut out = format!("# {}: {} ({})\n\n", operation.id, operation.title.en, operation.title.zh);
    out.push_str(&format!("`{} {}`\n\n{}\n\n", operation.method, operation.path, sentence(&operation.summary)));
    out.push_str(&about(operation, scope));
    let places = [
        (Place::Path, "Path parameters"),
        (Place::Query, "Query parameters"),
        (Place::Header, "Headers"),
        (Place::Body, "Body"),
    ];
    for (place, title) in places {
        out.push_str(&table(title, &operation.request, Some(place), operation, scope));
    }
    let rules: Vec<String> = operation
        .request
        .rules
        .iter()
        .filter(|rule| scope.among(rule.sites.as_deref()))
        .map(|rule| format!("- {}\n", words::capital(&crate::words::rule(rule))))
        .collect();
    if !rules.is_empty() {
        out.push_str(&format!("## Rules\n\n{}\n", rules.concat()));
    }
    let answer = operation.response.as_ref().map(|object| table("Answer", object, None, operation, scope));
    match facts::without_fields(operation) {
        Some(text) => out.push_str(&format!(
            "## Answer\n\n{text}\n\n{}",
            answer.unwrap_or_default().replacen("## Answer", "## Headers of the answer", 1)
        )),
        None => out.push_str(&answer.unwrap_or_default()),
    }
    if !operation.errors.is_empty() {
        let lines = operation.errors.iter().map(|(code, text)| format!("- {}\n", words::coded(code, text)));
        out.push_str(&format!("## Errors\n\n{}\n", lines.collect::<String>()));
    }
    if !operation.hints.is_empty() {
        let lines =
            operation.hints.iter().map(|(code, hint)| format!("- {} {}\n", words::coded(code, &hint.en), hint.zh));
        out.push_str(&format!("## When it is refused\n\n{}\n", lines.collect::<String>()));
    }
    if !operation.related.is_empty() {
        let lines = operation.related.iter().map(|(id, why)| format!("- [{id}]({id}.md): {}\n", sentence(why)));
        out.push_str(&format!("## Related\n\n{}\n", lines.collect::<String>()));
    }
    for (title, list) in [("Notes", &operation.notes), ("Not documented", &operation.unknown)] {
        if !list.is_empty() {
            out.push_str(&format!("## {title}\n\n{}\n\n", words::bullets(list)));
        }
    }
    out.push_str(&format!("## Rust\n\n```rust\n{}```\n\n", calls::rust(operation, view)));
    if let Some(command) = &view.model.service.package.command {
        out.push_str(&format!("## Command line\n\n```sh\n{}```\n", calls::shell(command, operation, view)));
    }
    if let Some(object) = operation.response.as_ref().filter(|object| !object.fields.is_empty()) {
        out.push_str(&format!(
            "\n## Example answer\n\n```json\n{}```\n",
            build::pretty(&sample::response(object, view))
        ));
    }
    out
}

fn about(operation: &Operation, scope: Scope) -> String {
    let service = &scope.model.service;
    let rate = operation.rate_limit.unwrap_or(service.rate_limit);
    let mut lines = Vec::new();
    match operation.status {
        Status::Active => {}
        Status::Deprecated => lines.push(("Status", "deprecated".to_owned())),
        Status::Removed => lines.push(("Status", "removed".to_owned())),
    }
    lines.extend(operation.replaced_by.as_ref().map(|id| ("Replaced by", format!("[{id}]({id}.md)"))));
    let callers = operation.callers.as_ref().map_or_else(|| "not documented".to_owned(), |ids| ids.join(", "));
    let note = operation.caller_note.as_ref().map(|note| format!(". {}", sentence(note)));
    lines.push(("Callers", callers + &note.unwrap_or_default()));
    lines.push(("Sites", operation.sites.join(", ")));
    lines.extend(crate::words::unusual(operation, scope.model));
    lines.extend(operation.permission.as_ref().map(|text| ("Permission", code(text))));
    lines.push(("Repeating is harmless", if operation.idempotent { "yes" } else { "no" }.to_owned()));
    let sign = operation
        .confirm_sign
        .as_ref()
        .map(|sign| format!(": if carried out, {} ({})", sign.en, sign.zh))
        .unwrap_or_default();
    lines.extend(operation.confirm_with.as_ref().map(|id| ("Outcome told by", format!("[{id}]({id}.md){sign}"))));
    lines.push(("Rate limit", format!("{} calls per {} s", rate.calls, rate.seconds)));
    lines.push(("Rust", format!("feature {}", code(&calls::features(operation).join(", ")))));
    lines.extend(operation.docs.iter().map(|url| ("Source", format!("<{url}>"))));
    lines.iter().map(|(name, value)| format!("- {name}: {value}\n")).collect::<String>() + "\n"
}

fn table(title: &str, object: &Object, place: Option<Place>, operation: &Operation, scope: Scope) -> String {
    let mut inside = false;
    let mut lines = String::new();
    for row in scope.rows(object) {
        if row.depth == 0 {
            inside = place.is_none_or(|place| place == row.field.place);
        }
        if inside {
            lines.push_str(&line(&row, place.is_some(), operation, scope));
        }
    }
    if lines.is_empty() {
        return String::new();
    }
    format!("## {title}\n\n| Field | Type | Limits | Meaning |\n|---|---|---|---|\n{lines}\n")
}

fn line(row: &Row, request: bool, operation: &Operation, scope: Scope) -> String {
    let field = row.field;
    let mut limits = Vec::new();
    if request {
        limits.extend(match facts::need(row, operation) {
            Need::Always => Some("required".to_owned()),
            Need::At(sites) => Some(format!("required at {}", crate::words::sites(&sites, scope.model))),
            Need::Sometimes => Some("conditional".to_owned()),
            Need::No => None,
        });
    }
    if let Some(sites) = field.sites.as_ref().filter(|sites| sites.len() < operation.sites.len()) {
        limits.push(format!("only at {}", crate::words::sites(sites, scope.model)));
    }
    limits.extend(facts::limits(field, scope));
    limits.extend((!request && row.depth == 0 && field.place == Place::Header).then(|| "header".to_owned()));
    limits.extend(field.deprecated.then(|| "deprecated".to_owned()));
    limits.extend(field.sensitive.then(|| "sensitive".to_owned()));
    let mut meaning = facts::meaning(row, scope).join(" ");
    let values: Vec<String> = facts::values(field, scope)
        .iter()
        .map(|value| format!("{} {}", code(&value.wire), prose(&value.doc)))
        .collect();
    if !values.is_empty() {
        meaning.push_str(&format!(" Values: {}.", values.join("; ")));
    }
    if let Some(at) = &row.shown_at {
        meaning.push_str(&format!(" Fields as in {}.", code(at)));
    }
    let written = facts::written(field).map(|text| format!(", {text}")).unwrap_or_default();
    // what stands here is Markdown already; only the bars of the table are left
    let bars = |text: &str| text.replace('|', "\\|");
    format!(
        "| {} | {} | {} | {} |\n",
        code(&row.path),
        cell(&(facts::type_words(&field.ty) + &written)),
        bars(&limits.join("; ")),
        bars(&meaning)
    )
}

/// All codes.
pub(super) fn errors(scope: Scope) -> String {
    let mut out = "# Error codes\n\n".to_owned();
    out.extend(request_id(&scope.model.service).map(|text| prose(&text) + "\n\n"));
    out.push_str("| Code | HTTP | Retry | Meaning | What to do |\n|---|---|---|---|---|\n");
    for error in &scope.model.service.errors {
        let http: Vec<String> = error.http.iter().map(u16::to_string).collect();
        out.push_str(&format!(
            "| {} | {} | {} | {} | {} |\n",
            code(&error.code),
            http.join(", "),
            match error.retry {
                Some(true) => "yes",
                Some(false) => "no",
                None => "as the status",
            },
            cell(&error.doc),
            cell(error.hint.as_deref().unwrap_or_default())
        ));
    }
    out
}

/// The way in for editors and assistants (<https://llmstxt.org>).
pub(super) fn llms(scope: Scope) -> String {
    let service = &scope.model.service;
    let mut out = format!("# {} ({})\n\n> {}\n\n", service.title.en, service.title.zh, sentence(&service.summary));
    let command = service.package.command.as_deref();
    out.push_str(&format!(
        "Rust crate {}: one struct for each operation, sent by `Client::send`{}.\n",
        code(&service.package.name),
        command
            .map(|command| format!("; command line {}", code(&format!("{command} call OPERATION"))))
            .unwrap_or_default(),
    ));
    out.push_str("Each file below has every parameter with its limits, the answer, the errors and examples.\n\n");
    for section in scope.sections() {
        out.push_str(&format!("## {} ({})\n\n{}\n\n", section.title.en, section.title.zh, sentence(&section.summary)));
        for operation in scope.operations_of(section) {
            let status = match operation.status {
                Status::Active => "",
                Status::Deprecated => " (deprecated)",
                Status::Removed => " (removed)",
            };
            out.push_str(&format!(
                "- [{id}](operations/{id}.md): {} ({}){status}\n",
                operation.title.en,
                operation.title.zh,
                id = operation.id
            ));
        }
        out.push('\n');
    }
    out + "## Optional\n\n- [Error codes](errors.md): every code with its meaning and what to do\n"
}
