//! A section without operations.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "empty-section",
    "A section has an operation",
    "It would become an empty module and a feature that does nothing",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for section in &cx.spec.sections {
        if !cx.spec.operations.iter().any(|operation| operation.section == section.id) {
            out.push(
                RULE.at(section.title.en.span, format!("the section `{}` has no operation", section.id))
                    .help("remove the folder, or move operations into it"),
            );
        }
    }
}
