//! A type that nothing names.

use std::collections::HashSet;

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "unused-type",
    "A type is used",
    "What nobody uses is emitted, documented and reviewed for nothing",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    // By definition, not by name: an operation's own type and a shared one may bear the same.
    let mut used: HashSet<Span> = HashSet::new();
    for (operation, expr, _) in cx.type_refs() {
        let mut expr = expr;
        while let TypeRef::List(inner) | TypeRef::Csv(inner) | TypeRef::Map(inner) = expr {
            expr = inner;
        }
        if let TypeRef::Name(name) = expr {
            used.extend(cx.find(operation, name).map(|definition| definition.span));
        }
    }
    for at in &cx.types {
        if !used.contains(&at.definition.span) {
            out.push(
                RULE.at(at.name.span, format!("nothing uses the type `{}`", at.name.value))
                    .label("never named")
                    .help("remove it, or use it where its values are meant"),
            );
        }
    }
}
