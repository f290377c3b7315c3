//! A condition on a field that is not there.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "condition-field",
    "A condition names fields beside it: of the same request or object",
    "A condition that can never hold switches its limit off",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (_, scope, condition) in cx.conditions() {
        for (name, _) in &condition.terms {
            if scope.get(name).is_none() {
                out.push(
                    RULE.at(name.span, format!("the condition speaks of `{}`, which is not beside it", name.value))
                        .label("no such field here")
                        .help(suggest(name, scope.names())),
                );
            }
        }
    }
}
