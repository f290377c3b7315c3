//! What stands in the table of HTTP statuses and is none.

use super::prelude::*;
use crate::syntax::is_status;

pub(super) const RULE: Check = Check::error(
    "http-status",
    "The keys of `http` are statuses of HTTP, from 100 to 599",
    "What is said of another number would be said of no answer",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (status, _) in cx.spec.service.http.iter().filter(|(status, _)| !is_status(&status.value)) {
        out.push(
            RULE.at(status.span, format!("`{}` is no HTTP status", status.value))
                .label("expected a number from 100 to 599")
                .help("write it as answers have it, such as `429`"),
        );
    }
}
