//! A variant called `Other`.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "reserved-variant",
    "No enum value becomes the variant `Other`",
    "`Other` holds the values that nobody knew when the spec was written",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let TypeKind::Enum(definition) = &at.definition.kind else { continue };
        for (wire, value) in &definition.values {
            if names::variant_name(wire, value.name.as_ref().map(|name| name.as_str())) == "Other" {
                let span = value.name.as_ref().map_or(wire.span, |name| name.span);
                out.push(
                    RULE.at(span, format!("the value `{}` would become the variant `Other`", wire.value))
                        .label("reserved")
                        .help("give it another `name`, such as `OtherReason`"),
                );
            }
        }
    }
}
