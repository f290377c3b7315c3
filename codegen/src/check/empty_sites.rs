//! A list of sites without one.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "empty-sites",
    "A list of sites or callers has an entry",
    "What exists nowhere, or may be called by nobody, is not in the spec",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        if operation.sites.is_empty() {
            let message = format!("`{}` exists at no site", operation.operation.value);
            out.push(RULE.at(operation.operation.span, message).help("list its sites, or remove the file"));
        }
        if operation.callers.as_ref().is_some_and(Vec::is_empty) {
            let message = format!("nobody may call `{}`", operation.operation.value);
            out.push(RULE.at(operation.operation.span, message).help("list its callers, or write `callers: unknown`"));
        }
    }
    let mut refuse = |name: &Text, what: &str| {
        let message = format!("{what} `{}` exists at no site", name.value);
        out.push(
            RULE.at(name.span, message).help("list its sites, or remove the key `sites` when it exists at all of them"),
        );
    };
    let empty = |sites: &Option<Vec<Text>>| sites.as_ref().is_some_and(Vec::is_empty);
    for at in &cx.types {
        if empty(&at.definition.sites) {
            refuse(at.name, "the type");
        }
        if let TypeKind::Enum(definition) = &at.definition.kind {
            definition
                .values
                .iter()
                .filter(|(_, value)| empty(&value.sites))
                .for_each(|(wire, _)| refuse(wire, "the value"));
        }
    }
    for at in &cx.fields {
        let required_nowhere = matches!(&at.field.required, Required::At(sites) if sites.is_empty());
        if empty(&at.field.sites) || required_nowhere {
            refuse(at.wire, "the field");
        }
    }
}
