//! An active operation without a link to the vendor's page.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "missing-docs-link",
    "An active operation links the vendor's document, or says in `unknown` that it was not found",
    "A reviewer checks the spec against it",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let active = operation.status.as_ref().is_none_or(|status| status.as_str() == "active");
        if active && operation.docs.is_empty() && !operation.operation.is_empty() && !known_to_lack(operation) {
            out.push(
                RULE.at(operation.operation.span, format!("`{}` links no document", operation.operation.value))
                    .help("add `docs` with the vendor's page, or say in `unknown` that its document was not found"),
            );
        }
    }
}

/// Whether the author says that the document is what was looked for in vain.
fn known_to_lack(operation: &Operation) -> bool {
    let mut words = operation.unknown.iter().flat_map(|line| line.split(|c: char| !c.is_alphanumeric()));
    words
        .any(|word| matches!(word.to_lowercase().as_str(), "doc" | "docs" | "document" | "documents" | "documentation"))
}
