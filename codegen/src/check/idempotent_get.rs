//! A GET that must not be repeated.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "idempotent-get",
    "A GET is idempotent, unless a note says otherwise",
    "By the letter of HTTP it is, and `false` costs the caller every retry",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        if operation.method.as_str() == "GET" && !operation.idempotent.value && operation.notes.is_empty() {
            out.push(
                RULE.at(
                    operation.idempotent.span,
                    format!("`{}` is a GET and not idempotent", operation.operation.value),
                )
                .label("never retried")
                .help("write `idempotent: true`, or say in `notes` what a repetition would do"),
            );
        }
    }
}
