//! A required field with a default.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "required-with-default",
    "A field that is required everywhere has no default",
    "A default is what the service takes when the field is left out, and it never is",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.fields {
        if let (Required::Everywhere(required), Some(default)) = (&at.field.required, &at.field.default) {
            out.push(
                RULE.at(default.span, format!("`{}` is required, so its default never applies", at.wire.value))
                    .label("default")
                    .related(*required, "required")
                    .help("remove one of the two"),
            );
        }
    }
}
