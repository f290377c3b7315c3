//! A GET or HEAD with a body, and a HEAD with an answer in its body.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "body-on-get",
    "GET and HEAD have no `body`, and HEAD has `response: none`",
    "Proxies drop it; what the vendor reads there is in the query",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let method = operation.method.as_str();
        if matches!(method, "GET" | "HEAD")
            && let Some(body) = &operation.body
        {
            let span = body.first().map_or(operation.method.span, |(wire, _)| wire.span);
            out.push(
                RULE.at(span, format!("a {method} has no body"))
                    .related(operation.method.span, "the method")
                    .help("move the fields to `query`, or correct the method"),
            );
        }
        if method == "HEAD" && !matches!(operation.response, Response::None) {
            out.push(
                RULE.at(operation.method.span, "the answer to a HEAD has no body")
                    .label("headers only")
                    .help("write `response: none` and say its headers in `response_headers`, or correct the method"),
            );
        }
    }
}
