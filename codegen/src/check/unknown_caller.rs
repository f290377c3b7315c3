//! A caller that service.yaml does not have.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "unknown-caller",
    "A caller is one of service.yaml",
    "Who may call is checked by the compiler; it must know them all",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let known = cx.spec.service.callers.iter().map(|(id, _)| id.as_str());
    let of_operations = cx.spec.operations.iter().filter_map(|operation| operation.callers.as_ref());
    let of_rules = cx.rules.iter().filter_map(|at| at.rule.callers.as_ref());
    for callers in of_operations.chain(of_rules) {
        for caller in callers {
            if !known.clone().any(|known| known == caller.as_str()) {
                out.push(
                    RULE.at(caller.span, format!("there is no caller `{}`", caller.value))
                        .label("not in service.yaml")
                        .help(suggest(caller, known.clone())),
                );
            }
        }
    }
}
