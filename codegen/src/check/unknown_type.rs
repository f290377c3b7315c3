//! A type that is nowhere defined.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "unknown-type",
    "A type is a built-in, a shared type, or one of the operation's own",
    "A name that leads nowhere cannot become a Rust type",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (operation, expr, span) in cx.type_refs() {
        let name = innermost(expr);
        if name.is_empty() || BUILT_INS.contains(&name) || cx.find(operation, name).is_some() {
            continue;
        }
        let known = cx.type_names(operation);
        let help = suggest(name, known.iter().copied().chain(BUILT_INS));
        let mut finding = RULE.at(span, format!("there is no type `{name}`")).label("not defined").help(help);
        if let Some(at) = cx.types.iter().find(|at| at.name.as_str() == name) {
            finding = finding
                .related(at.name.span, "defined here, for this operation only")
                .help("move it to spec/types/ to share it");
        }
        out.push(finding);
    }
}

fn innermost(expr: &TypeRef) -> &str {
    match expr {
        TypeRef::Name(name) => name,
        TypeRef::List(inner) | TypeRef::Csv(inner) | TypeRef::Map(inner) => innermost(inner),
    }
}
