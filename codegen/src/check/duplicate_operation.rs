//! Two operations of one id.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "duplicate-operation",
    "An operation's id is unique, in Rust's spelling too",
    "Scripts, command lines and the generated crate address operations by it",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let mut first: HashMap<String, &Text> = HashMap::new();
    for operation in &cx.spec.operations {
        let id = &operation.operation;
        if id.is_empty() {
            continue;
        }
        if let Some(earlier) = first.insert(names::snake(id), id) {
            out.push(
                RULE.at(id.span, format!("two operations are called `{}`", id.value))
                    .label("second")
                    .related(earlier.span, "first")
                    .help("tell them apart as the vendor does, or by a suffix such as `V1`, `Old`"),
            );
        }
    }
}
