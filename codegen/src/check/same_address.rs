//! Two operations that the service could not tell apart.

use std::borrow::Cow;
use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "same-address",
    "Two operations of one site differ in method, path, or a field that each requires with values of its own",
    "The service, the sandbox and a reader see one operation where the spec says two",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let mut first: HashMap<(&str, String), Vec<&Operation>> = HashMap::new();
    for operation in &cx.spec.operations {
        let address = (operation.method.as_str(), shape(&operation.path));
        let earlier = first.entry(address).or_default();
        let twin = earlier.iter().find(|other| {
            share_site(other, operation) && !replaces(other, operation) && !told_apart(cx, other, operation)
        });
        if let Some(twin) = twin.filter(|_| !operation.path.is_empty()) {
            out.push(
                RULE.at(
                    operation.path.span,
                    format!("`{}` and `{}` are one call", twin.operation.value, operation.operation.value),
                )
                .label("the same method and path")
                .related(twin.path.span, format!("of `{}`", twin.operation.value))
                .help("give both a field of one name with another `constant`, a required one whose `only` differs, or other sites; or say that one is `replaced_by` the other"),
            );
        }
        earlier.push(operation);
    }
}

/// Whether one is the old form of the other: the same call by design, and whoever answers it takes the new form.
fn replaces(a: &Operation, b: &Operation) -> bool {
    let by = |old: &Operation, new: &Operation| old.replaced_by.as_ref().is_some_and(|id| **id == *new.operation.value);
    by(a, b) || by(b, a)
}

/// The path without the names of its parameters.
fn shape(path: &str) -> String {
    let part = |part: &str| if part.starts_with('{') { "{}".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn share_site(a: &Operation, b: &Operation) -> bool {
    a.all_sites().any(|site| b.has_site(site))
}

/// Whether a field that both require has no value in common.
fn told_apart(cx: &Context<'_>, a: &Operation, b: &Operation) -> bool {
    let (one, two) = (super::context::request_scope(a), super::context::request_scope(b));
    one.fields().any(|(wire, field)| {
        two.get(wire).is_some_and(|other| match (constants(cx, a, field), constants(cx, b, other)) {
            (Some(one), Some(two)) => one.iter().all(|value| !two.contains(value)),
            _ => false,
        })
    })
}

/// The values that a field which is always sent can have, where they are few.
fn constants<'a>(cx: &Context<'a>, operation: &'a Operation, field: &'a Field) -> Option<Vec<Cow<'a, str>>> {
    match &field.constant {
        Some(Constant::One(value)) => return Some(vec![value.as_str().into()]),
        // a list tells two calls apart as a whole; no value of its own has a line break
        Some(Constant::List(_, values)) => {
            let values: Vec<&str> = values.iter().map(|value| value.as_str()).collect();
            return Some(vec![values.join("\n").into()]);
        }
        None => {}
    }
    if !matches!(field.required, Required::Everywhere(_)) {
        return None;
    }
    if let Some(only) = &field.limits.only {
        return Some(only.iter().map(|value| value.as_str().into()).collect());
    }
    match cx.kind(Some(operation), &field.type_.expr) {
        Kind::Enum(definition) => Some(definition.values.iter().map(|(wire, _)| wire.as_str().into()).collect()),
        _ => None,
    }
}
