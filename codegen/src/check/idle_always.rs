//! An `always` rule that says no more than a key of the field would.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "idle-always",
    "An `always` rule is for some callers, for some sites, or only warns",
    "What always holds stands at the field, where everybody looks for it",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.rules {
        let rule = at.rule;
        let warns = rule.warn.as_ref().is_some_and(|warn| warn.value);
        if matches!(rule.kind, RuleKind::Always { .. }) && rule.callers.is_none() && rule.sites.is_none() && !warns {
            out.push(
                RULE.at(rule.span, "the rule holds for everybody, everywhere, always")
                    .label("like a key of the field")
                    .help("move the limits to the field, or add `callers`, `sites` or `warn: true`"),
            );
        }
    }
}
