//! One wire name in two tables of a request.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "request-name-twice",
    "A wire name stands once across path, query, headers and body",
    "A request is one flat object of wire names outside Rust, and conditions name fields by them",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let scope = super::context::request_scope(operation);
        let mut first: HashMap<&str, &Text> = HashMap::new();
        for (wire, _) in scope.fields() {
            if let Some(earlier) = first.insert(wire, wire) {
                out.push(
                    RULE.at(wire.span, format!("the request has two fields `{}`", wire.value))
                        .label("second")
                        .related(earlier.span, "first")
                        .help("keep it in the table where the vendor reads it"),
                );
            }
        }
    }
}
