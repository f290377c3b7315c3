//! A replacement that is legacy itself.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "legacy-replacement",
    "What replaces an operation is active, is another one, and exists at a site of it",
    "Who migrates would have to migrate again",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let Some(id) = &operation.replaced_by else { continue };
        let Some(next) = cx.operation(id) else { continue };
        let legacy = next.status.as_ref().filter(|status| status.as_str() != "active");
        let shared = operation.all_sites().any(|site| next.has_site(site));
        if next.operation.value == operation.operation.value {
            out.push(
                RULE.at(id.span, format!("`{}` replaces itself", id.value))
                    .help("name another operation, or remove the key"),
            );
        } else if let Some(status) = legacy {
            let mut finding = RULE
                .at(id.span, format!("the replacement `{}` is {}", id.value, status.value))
                .label("legacy itself")
                .related(status.span, "its status");
            if let Some(further) = &next.replaced_by {
                finding = finding.help(format!("name `{}`, which replaces it", further.value));
            }
            out.push(finding);
        } else if !shared {
            out.push(
                RULE.at(
                    id.span,
                    format!("the replacement `{}` exists at no site of `{}`", id.value, operation.operation.value),
                )
                .help("name one that does, or say in `notes` that nothing replaces it"),
            );
        }
    }
}
