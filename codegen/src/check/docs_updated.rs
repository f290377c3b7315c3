//! A `docs_updated` that is no date.

use super::prelude::*;

pub(super) const RULE: Check =
    Check::error("docs-updated", "`docs_updated` is a day, yyyy-MM-dd", "It is compared with the vendor's pages", run);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for date in cx.spec.operations.iter().filter_map(|operation| operation.docs_updated.as_ref()) {
        if !is_date(date) {
            out.push(
                RULE.at(date.span, format!("`{}` is not a date", date.value))
                    .label("expected yyyy-MM-dd")
                    .help("write it as `2024-05-13`"),
            );
        }
    }
}
