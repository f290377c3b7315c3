//! An operation that nobody can look up.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "missing-docs-link",
    "An active operation links the vendor's document",
    "A reviewer checks the spec against it",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let active = operation.status.as_ref().is_none_or(|status| status.as_str() == "active");
        if active && operation.docs.is_empty() && !operation.operation.is_empty() {
            out.push(
                RULE.at(operation.operation.span, format!("`{}` links no document", operation.operation.value))
                    .help("add `docs` with the vendor's page"),
            );
        }
    }
}
