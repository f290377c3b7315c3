//! A write whose outcome nobody can look up.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "missing-confirm-with",
    "An operation that must not be repeated has `confirm_with`, or says in `unknown` that nothing tells its outcome",
    "When the answer of a payment is lost, the error names the read that tells what happened",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let written = !operation.idempotent.value && !operation.operation.is_empty();
        if written && operation.confirm_with.is_none() && !known_to_lack(operation) {
            out.push(
                RULE.at(operation.idempotent.span, format!("nothing confirms `{}`", operation.operation.value))
                    .label("must not be repeated to see")
                    .help("add `confirm_with`, or say in `unknown` why no operation tells the outcome"),
            );
        }
    }
}

/// Whether the author says that the outcome cannot be looked up.
fn known_to_lack(operation: &Operation) -> bool {
    let mut words = operation.unknown.iter().flat_map(|line| line.split(|c: char| !c.is_alphanumeric()));
    words.any(|word| word.eq_ignore_ascii_case("outcome"))
}
