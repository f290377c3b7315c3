//! A file that is not called like its operation.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "operation-file-name",
    "A file bears the operation's id in snake_case",
    "Who looks for an operation finds its file without a search",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let id = &operation.operation;
        let Some(source) = cx.sources.files().get(operation.span.file as usize) else { continue };
        let expected = format!("{}/{}.yaml", operation.section, names::operation_file(id));
        if !id.is_empty() && source.path != expected {
            out.push(
                RULE.at(id.span, format!("the file of `{}` has another name", id.value))
                    .label(format!("expected in {expected}"))
                    .help("rename the file, or correct the id"),
            );
        }
    }
}
