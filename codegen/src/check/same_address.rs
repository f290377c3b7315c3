//! Two operations that the service could not tell apart.

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
        let twin = earlier.iter().find(|other| share_site(other, operation) && !told_apart(cx, other, operation));
        if let Some(twin) = twin.filter(|_| !operation.path.is_empty()) {
            out.push(
                RULE.at(
                    operation.path.span,
                    format!("`{}` and `{}` are one call", twin.operation.value, operation.operation.value),
                )
                .label("the same method and path")
                .related(twin.path.span, format!("of `{}`", twin.operation.value))
                .help("give both a required field of one name whose `only` differs, name other sites, or keep one"),
            );
        }
        earlier.push(operation);
    }
}

/// The path without the names of its parameters.
fn shape(path: &str) -> String {
    let part = |part: &str| if part.starts_with('{') { "{}".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn share_site(a: &Operation, b: &Operation) -> bool {
    a.sites.iter().any(|site| b.sites.iter().any(|other| other.value == site.value))
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

/// The values that a required field can have, where they are few.
fn constants<'a>(cx: &Context<'a>, operation: &'a Operation, field: &'a Field) -> Option<Vec<&'a str>> {
    if !matches!(field.required, Required::Everywhere(_)) {
        return None;
    }
    if let Some(only) = &field.limits.only {
        return Some(only.iter().map(|value| value.as_str()).collect());
    }
    match cx.kind(Some(operation), &field.type_.expr) {
        Kind::Enum(definition) => Some(definition.values.iter().map(|(wire, _)| wire.as_str()).collect()),
        _ => None,
    }
}
