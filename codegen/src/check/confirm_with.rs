//! A read that confirms nothing.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "confirm-with",
    "`confirm_with` is a different, idempotent operation that shares a site",
    "It is called when nobody knows what happened: it must be harmless, and possible",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let Some(id) = &operation.confirm_with else { continue };
        let Some(read) = cx.operation(id) else { continue };
        let mut refuse = |why: String, help: &str| out.push(RULE.at(id.span, why).label("cannot confirm").help(help));
        let shared = operation.all_sites().any(|site| read.has_site(site));
        if read.operation.value == operation.operation.value {
            refuse(format!("`{}` cannot confirm itself", id.value), "name a read that shows what it did");
        } else if !read.idempotent.value {
            refuse(format!("`{}` is not idempotent", id.value), "name a read");
        } else if !shared {
            refuse(
                format!("`{}` exists at no site of `{}`", id.value, operation.operation.value),
                "name a read that does",
            );
        }
    }
}
