//! An enum without values.

use super::prelude::*;

pub(super) const RULE: Check =
    Check::error("empty-enum", "An enum has a value", "A request could name none, a response none that we know", run);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        if let TypeKind::Enum(definition) = &at.definition.kind
            && definition.values.is_empty()
        {
            out.push(
                RULE.at(at.name.span, format!("the enum `{}` has no values", at.name.value))
                    .help("list its values, or make it a `type: text` until they are known"),
            );
        }
    }
}
