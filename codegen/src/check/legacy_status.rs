//! A deprecated or removed operation that does not say what replaces it.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "legacy-status",
    "A deprecated or removed operation says what to call instead, or why there is nothing",
    "`#[deprecated]` without a way out only annoys",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let Some(status) = operation.status.as_ref().filter(|status| status.as_str() != "active") else { continue };
        if operation.replaced_by.is_none() && operation.notes.is_empty() {
            out.push(
                RULE.at(
                    status.span,
                    format!("`{}` is {} and names nothing to call instead", operation.operation.value, status.value),
                )
                .help("add `replaced_by`, or say in `notes` that nothing replaces it"),
            );
        }
    }
}
