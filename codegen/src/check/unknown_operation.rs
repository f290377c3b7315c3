//! `replaced_by` and `confirm_with` that lead nowhere.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "unknown-operation",
    "`replaced_by` and `confirm_with` name an operation",
    "Readers follow them, and so does the compiler's hint",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        for id in operation.replaced_by.iter().chain(&operation.confirm_with) {
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
