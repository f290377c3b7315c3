//! `replaced_by`, `confirm_with` and `related` that lead nowhere.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "unknown-operation",
    "`replaced_by`, `confirm_with` and `related` name operations",
    "Readers follow them, and so does the compiler's hint",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let related = operation.related.iter().map(|(id, _)| id);
        for id in operation.replaced_by.iter().chain(&operation.confirm_with).chain(related) {
            if cx.operation(id).is_none() {
                out.push(
                    RULE.at(id.span, format!("there is no operation `{}`", id.value))
                        .label("no file has this id")
                        .help(suggest(id, cx.operation_ids())),
                );
            }
        }
    }
}
