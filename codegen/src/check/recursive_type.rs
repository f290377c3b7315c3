//! A type that is made of itself.

use std::collections::HashSet;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "recursive-type",
    "A scalar type comes to a built-in in the end, and an object holds itself in a list or map only",
    "A circle of names has no form on the wire, and a struct that holds itself has no size",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let parts: Vec<&TypeExpr> = match &at.definition.kind {
            TypeKind::Scalar(field) => types_of(field).collect(),
            TypeKind::Object(object) => object.fields.iter().flat_map(|(_, field)| types_of(field)).collect(),
            TypeKind::Enum(_) => continue,
        };
        let object = matches!(at.definition.kind, TypeKind::Object(_));
        for part in parts.into_iter().filter(|part| leads_to(cx, at, &part.expr, object, &mut HashSet::new())) {
            let finding = RULE
                .at(part.span, format!("the type `{}` is made of itself", at.name.value))
                .label("leads back to it")
                .related(at.name.span, "the type");
            out.push(finding.help(match object {
                true => "hold it in a `list<…>`, as far as the vendor sends one",
                false => "let one of the chain be a built-in",
            }));
        }
    }
}

fn types_of(field: &Field) -> impl Iterator<Item = &TypeExpr> {
    std::iter::once(&field.type_).chain(field.by_site.iter().filter_map(|(_, site)| site.type_.as_ref()))
}

/// Whether following `expr` comes back to the type. In an object, a list or map ends the way: it holds its items apart.
fn leads_to<'a>(
    cx: &Context<'a>,
    at: &TypeAt<'a>,
    expr: &'a TypeRef,
    object: bool,
    seen: &mut HashSet<&'a str>,
) -> bool {
    match expr {
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Csv(_) if object => false,
        TypeRef::List(inner) | TypeRef::Csv(inner) | TypeRef::Map(inner) => leads_to(cx, at, inner, object, seen),
        TypeRef::Name(name) if name == at.name.as_str() => true,
        TypeRef::Name(name) if !seen.insert(name) => false,
        TypeRef::Name(name) => match cx.find(at.operation, name).map(|next| &next.kind) {
            Some(TypeKind::Scalar(field)) => leads_to(cx, at, &field.type_.expr, object, seen),
            Some(TypeKind::Object(inner)) if object => inner
                .fields
                .iter()
                .flat_map(|(_, field)| types_of(field))
                .any(|part| leads_to(cx, at, &part.expr, object, seen)),
            _ => false,
        },
    }
}
