//! A body that cannot be written in its format, and files where none can travel.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "body-format",
    "A `binary` body is one required `file`, a `multipart` body has no lists of lists, and `file` stands in such a body only",
    "What a format cannot hold cannot be sent",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let format = operation.body_format.as_ref().map_or("json", |format| format.as_str());
        if let (Some(format), None) = (&operation.body_format, &operation.body) {
            out.push(
                RULE.at(format.span, "a format without a body")
                    .label("`body` is not here")
                    .help("add `body`, or remove the key"),
            );
        }
        let Some(body) = &operation.body else { continue };
        match format {
            "binary" => binary(cx, operation, body, out),
            "multipart" => body.iter().for_each(|(wire, field)| part(cx, operation, wire, field, out)),
            _ => {}
        }
    }
    for at in &cx.fields {
        let takes_files = at.table == Table::Request
            && at.operation.is_some_and(|operation| {
                operation.body_format.as_ref().is_some_and(|format| format.as_str() != "json")
                    && operation.body.iter().flatten().any(|(wire, _)| wire.span == at.wire.span)
            });
        let kind = cx.kind(at.operation, &at.field.type_.expr);
        if !takes_files && matches!(kind.item(), Kind::File) {
            out.push(
                RULE.at(at.field.type_.span, format!("the file `{}` cannot travel here", at.wire.value))
                    .label("JSON, a query and a header hold no bytes")
                    .help("a file is a field of a `body` with `body_format: multipart` or `binary`"),
            );
        }
    }
}

fn binary(cx: &Context<'_>, operation: &Operation, body: &Map<Field>, out: &mut Diagnostics) {
    let one_file = match body.as_slice() {
        [(_, field)] => {
            matches!(cx.kind(Some(operation), &field.type_.expr), Kind::File | Kind::Unknown)
                && matches!(field.required, Required::Everywhere(_))
        }
        _ => false,
    };
    if !one_file {
        let span = body.first().map_or(operation.method.span, |(wire, _)| wire.span);
        out.push(
            RULE.at(span, "a binary body is one required file")
                .label("here is something else")
                .help("write `body: { content: { type: file, required: true, doc: … } }`"),
        );
    }
}

fn part(cx: &Context<'_>, operation: &Operation, wire: &Text, field: &Field, out: &mut Diagnostics) {
    let kind = cx.kind(Some(operation), &field.type_.expr);
    let fits = match &kind {
        Kind::List(item) => !matches!(**item, Kind::List(_) | Kind::Csv(_) | Kind::Map(_)),
        _ => true,
    };
    if !fits {
        out.push(
            RULE.at(field.type_.span, format!("the part `{}` cannot be written: it is a list of lists", wire.value))
                .label("a list is one part an item")
                .help("use a list of plain values, of files or of objects (each a JSON text)"),
        );
    }
    if let Some(at) = &field.at {
        out.push(
            RULE.at(at.span, "a part stands nowhere but in its body")
                .label("`at` is for JSON")
                .help("remove `at`, or make the part an object, which travels as a JSON text"),
        );
    }
}
