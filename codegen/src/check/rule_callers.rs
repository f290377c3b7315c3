//! A rule for callers that never call.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "rule-callers",
    "The callers of a rule are among those of its operation, and not all of them",
    "A rule for somebody who may not call never holds; one for everybody names nobody",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.rules {
        let Some(callers) = &at.rule.callers else { continue };
        let whole: Vec<&str> = match at.operation.and_then(|operation| operation.callers.as_ref()) {
            Some(callers) => callers.iter().map(|caller| caller.as_str()).collect(),
            None => cx.spec.service.callers.iter().map(|(id, _)| id.as_str()).collect(),
        };
        for caller in callers.iter().filter(|caller| at.operation.is_some() && !whole.contains(&caller.as_str())) {
            out.push(
                RULE.at(caller.span, format!("`{}` may not call the operation", caller.value))
                    .label("not among its callers")
                    .help("remove the caller here, or add it there"),
            );
        }
        if callers.is_empty() || whole.iter().all(|id| callers.iter().any(|caller| caller.as_str() == *id)) {
            let what = if callers.is_empty() { "nobody" } else { "everybody who may call" };
            out.push(
                RULE.at(at.rule.span, format!("the rule names {what}"))
                    .help("remove `callers`, or name those for whom it holds"),
            );
        }
    }
}
