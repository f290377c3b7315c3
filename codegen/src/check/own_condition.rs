//! A condition of a field on itself.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "own-condition",
    "Whether a field is required or forbidden does not depend on the field itself",
    "To be required because of its value it has to be there already",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.fields {
        let field = at.field;
        for condition in [&field.required_when, &field.required_unless, &field.forbidden_when].into_iter().flatten() {
            for (name, _) in condition.terms.iter().filter(|(name, _)| name.value == at.wire.value) {
                out.push(finding(name, at.wire));
            }
        }
    }
    for at in &cx.rules {
        let RuleKind::When { when, then } = &at.rule.kind else { continue };
        let presence = then.iter().filter(|(_, then)| then.required.is_some() || then.forbidden.is_some());
        for (wire, _) in presence {
            for (name, _) in when.terms.iter().filter(|(name, _)| name.value == wire.value) {
                out.push(finding(name, wire));
            }
        }
    }
}

fn finding(name: &Text, field: &Text) -> Diagnostic {
    RULE.at(name.span, format!("`{}` would depend on itself", field.value))
        .label("the condition")
        .related(field.span, "the field")
        .help("name the field that decides; values that are not allowed belong in `only` or `pattern`")
}
