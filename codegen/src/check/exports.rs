//! Names in `exports.yaml` that lead nowhere.

use super::prelude::*;
use crate::load::{Entry, Node};

pub(super) const RULE: Check = Check::error(
    "exports",
    "exports.yaml names sections, operations and fields that there are",
    "An export that asks for what is not there ends in the middle of a month",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let Some(root) = &cx.spec.exports else { return };
    for export in entries(root.get("exports")) {
        let sections = cx.spec.sections.iter().map(|section| section.id.as_str());
        known(export.key.span, "section", &export.key.text, sections, out);
        for source in entries(export.value.get("sources")) {
            let source = &source.value;
            let rows = call(cx, source, "rows", &["month"], out);
            if let Some((rows, parts)) = rows.zip(source.get("parts")) {
                call(cx, parts, "list", &["month"], out);
                request(rows, parts.get("field"), out);
            }
            if let Some(sum) = source.get("sum") {
                call(cx, sum, "ask", &["month", "part"], out);
            }
        }
    }
}

/// The operation of a call, whose request fields are looked at.
fn call<'a>(
    cx: &Context<'a>,
    node: &'a Node,
    name: &str,
    fields: &[&str],
    out: &mut Diagnostics,
) -> Option<&'a Operation> {
    let named = node.get(name)?;
    let id = named.scalar()?;
    let Some(operation) = cx.operation(id) else {
        known(named.span, "operation", id, cx.operation_ids(), out);
        return None;
    };
    fields.iter().for_each(|field| request(operation, node.get(field), out));
    for entry in entries(node.get("with")).iter().chain(entries(node.get("each"))) {
        request_name(operation, entry.key.span, &entry.key.text, out);
    }
    Some(operation)
}

fn request(operation: &Operation, field: Option<&Node>, out: &mut Diagnostics) {
    if let Some((node, name)) = field.and_then(|node| Some((node, node.scalar()?))) {
        request_name(operation, node.span, name, out);
    }
}

fn request_name(operation: &Operation, span: Span, name: &str, out: &mut Diagnostics) {
    let scope = super::context::request_scope(operation);
    let names: Vec<&str> = scope.names().collect();
    known(span, "field of the request", name, names.into_iter(), out);
}

fn entries(node: Option<&Node>) -> &[Entry] {
    node.map(Node::entries).unwrap_or_default()
}

fn known<'n>(span: Span, what: &str, name: &str, names: impl Iterator<Item = &'n str> + Clone, out: &mut Diagnostics) {
    if !names.clone().any(|known| known == name) {
        let finding = RULE.at(span, format!("there is no {what} `{name}`")).label("leads nowhere");
        out.push(finding.help(suggest(name, names)));
    }
}
