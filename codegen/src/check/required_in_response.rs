//! `required`, a default or a condition in a response.

use std::collections::HashSet;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "required-in-response",
    "A response's fields are not `required`, have no default and no condition",
    "A response promises nothing: the client takes what comes",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let sent = sent_types(cx);
    let received = |at: &FieldAt<'_>| match at.table {
        Table::Response | Table::Envelope | Table::Error => true,
        Table::Object(name) => cx.find(at.operation, name).is_some_and(|definition| !sent.contains(&definition.span)),
        Table::Request => false,
    };
    for at in cx.fields.iter().filter(|at| received(at)) {
        let field = at.field;
        let mut refuse = |key: &str, span: Span| {
            out.push(
                RULE.at(span, format!("`{key}` means nothing for `{}` of a response", at.wire.value))
                    .label("request only")
                    .help("remove it"),
            );
        };
        match &field.required {
            Required::No => {}
            Required::Everywhere(span) => refuse("required", *span),
            Required::At(sites) => refuse("required", sites.first().map_or(field.span, |site| site.span)),
        }
        if let Some(default) = &field.default {
            refuse("default", default.span);
        }
        let conditions = [
            ("required_when", &field.required_when),
            ("required_unless", &field.required_unless),
            ("forbidden_when", &field.forbidden_when),
        ];
        for (key, condition) in conditions {
            if let Some(condition) = condition {
                refuse(key, condition.span);
            }
        }
    }
}

/// The types that a request is made of, and those that nobody uses: these have a finding of their own.
pub(super) fn sent_types(cx: &Context<'_>) -> HashSet<Span> {
    let mut sent = HashSet::new();
    let mut used = HashSet::new();
    for at in &cx.fields {
        let mut seen = HashSet::new();
        reach(cx, at.operation, &at.field.type_.expr, &mut seen);
        for (_, site) in &at.field.by_site {
            site.type_.iter().for_each(|type_| reach(cx, at.operation, &type_.expr, &mut seen));
        }
        if at.table == Table::Request {
            sent.extend(seen.iter().copied());
        }
        used.extend(seen);
    }
    sent.extend(cx.types.iter().map(|at| at.definition.span).filter(|span| !used.contains(span)));
    sent
}

fn reach<'a>(cx: &Context<'a>, operation: Option<&'a Operation>, expr: &'a TypeRef, seen: &mut HashSet<Span>) {
    let name = match expr {
        TypeRef::List(inner) | TypeRef::Csv(inner) | TypeRef::Map(inner) => return reach(cx, operation, inner, seen),
        TypeRef::Name(name) => name,
    };
    let Some(definition) = cx.find(operation, name) else { return };
    if !seen.insert(definition.span) {
        return;
    }
    match &definition.kind {
        TypeKind::Scalar(field) => reach(cx, operation, &field.type_.expr, seen),
        TypeKind::Object(object) => {
            object.fields.iter().for_each(|(_, field)| reach(cx, operation, &field.type_.expr, seen));
        }
        TypeKind::Enum(_) => {}
    }
}
