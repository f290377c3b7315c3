//! A spec that says nothing.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "empty-spec",
    "A spec has an operation",
    "A folder that was emptied or named by mistake would take a whole crate away",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    if cx.spec.operations.is_empty() {
        let file = cx.sources.files().iter().position(|source| source.path == "service.yaml");
        let file = file.map_or(crate::source::Sources::SERVICE, |at| at as u32);
        out.push(
            RULE.at(Span { file, ..Span::default() }, "the spec has no operation")
                .help("add <section>/<operation>.yaml; `cargo xtask new operation NAME` writes one to begin with"),
        );
    }
}
