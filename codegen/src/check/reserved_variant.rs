//! A variant with a name that every enum has for something else.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "reserved-variant",
    "No enum value becomes the variant `Other`, `ALL` or `META`",
    "`Other` holds the values that nobody knew when the spec was written; `ALL` and `META` are constants of every enum",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let TypeKind::Enum(definition) = &at.definition.kind else { continue };
        for (wire, value) in &definition.values {
            let variant = names::variant_name(wire, value.name.as_ref().map(|name| name.as_str()));
            if ["Other", "ALL", "META"].contains(&variant.as_str()) {
                let span = value.name.as_ref().map_or(wire.span, |name| name.span);
                out.push(
                    RULE.at(span, format!("the value `{}` would become the variant `{variant}`", wire.value))
                        .label("reserved")
                        .help("give it another `name`, such as `OtherReason` or `AllKinds`"),
                );
            }
        }
    }
}
