//! A scalar type that is made of itself.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "recursive-type",
    "A scalar type comes to a built-in in the end",
    "A circle of names has no form on the wire",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let TypeKind::Scalar(field) = &at.definition.kind else { continue };
        if leads_to(cx, at, &field.type_.expr, 0) {
            out.push(
                RULE.at(field.type_.span, format!("the type `{}` is made of itself", at.name.value))
                    .label("leads back to it")
                    .related(at.name.span, "the type")
                    .help("let one of the chain be a built-in"),
            );
        }
    }
}

fn leads_to(cx: &Context<'_>, at: &TypeAt<'_>, expr: &TypeRef, depth: usize) -> bool {
    match expr {
        _ if depth > 32 => false,
        TypeRef::List(inner) | TypeRef::Csv(inner) | TypeRef::Map(inner) => leads_to(cx, at, inner, depth + 1),
        TypeRef::Name(name) if name == at.name.as_str() => true,
        TypeRef::Name(name) => {
            let next = cx.types.iter().find(|other| other.name.as_str() == name);
            match next.map(|next| &next.definition.kind) {
                Some(TypeKind::Scalar(field)) => leads_to(cx, at, &field.type_.expr, depth + 1),
                _ => false,
            }
        }
    }
}
