//! A field that must and must not be given.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "required-and-forbidden",
    "No field is required and forbidden at once",
    "Under that condition nothing could be sent",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.fields {
        let field = at.field;
        let Some(forbidden) = &field.forbidden_when else { continue };
        if let Required::Everywhere(required) = field.required {
            out.push(finding(at.wire, forbidden.span, required, "it is always required"));
        }
        if let Some(required) = &field.required_when
            && meet(required, forbidden)
        {
            out.push(finding(at.wire, forbidden.span, required.span, "the same values require it"));
        }
    }
    for at in &cx.rules {
        let RuleKind::When { when, then } = &at.rule.kind else { continue };
        for (wire, then) in then {
            let yes = |flag: &Option<At<bool>>| flag.as_ref().filter(|flag| flag.value).map(|flag| flag.span);
            let Some(forbidden) = yes(&then.forbidden) else { continue };
            if let Some(required) = yes(&then.required) {
                out.push(finding(wire, forbidden, required, "required here"));
            }
            let Some(field) = at.scope.get(wire) else { continue };
            if let Required::Everywhere(required) = field.required {
                out.push(finding(wire, forbidden, required, "it is always required"));
            }
            if let Some(required) = field.required_when.as_ref().filter(|required| meet(required, when)) {
                out.push(finding(wire, forbidden, required.span, "the same values require it"));
            }
        }
    }
}

/// Whether both hold for some request that one of them names: the terms of one are all terms of the other, with a
/// value in common each.
fn meet(a: &Condition, b: &Condition) -> bool {
    let within = |a: &Condition, b: &Condition| {
        !a.terms.is_empty()
            && a.terms.iter().all(|(name, values)| {
                b.terms.iter().any(|(other, others)| {
                    other.value == name.value
                        && values.iter().any(|value| others.iter().any(|other| other.value == value.value))
                })
            })
    };
    within(a, b) || within(b, a)
}

fn finding(wire: &Text, forbidden: Span, required: Span, why: &str) -> Diagnostic {
    RULE.at(forbidden, format!("`{}` is forbidden and required at once", wire.value))
        .label("forbidden")
        .related(required, why)
        .help("say for which values it is the one, and for which the other")
}
