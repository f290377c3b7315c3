//! A GET with a body.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "body-on-get",
    "GET has no `body`",
    "Proxies drop it; what the vendor reads there is in the query",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        if operation.method.as_str() == "GET"
            && let Some(body) = &operation.body
        {
            let span = body.first().map_or(operation.method.span, |(wire, _)| wire.span);
            out.push(
                RULE.at(span, "a GET has no body")
                    .related(operation.method.span, "the method")
                    .help("move the fields to `query`, or correct the method"),
            );
        }
    }
}
