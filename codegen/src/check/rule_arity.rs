//! A rule about too few fields.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "rule-arity",
    "A rule across fields names two or more different ones, `same_month` two, `then` one or more",
    "A rule across one field says nothing, or something that `required` says better",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.rules {
        let names = super::rule_field::named(at.rule);
        let enough = match &at.rule.kind {
            RuleKind::Distinct { .. }
            | RuleKind::MaxContains { .. }
            | RuleKind::Always { .. }
            | RuleKind::When { .. } => 1,
            _ => 2,
        };
        if names.len() < enough {
            let message = format!("the rule names {} field, it takes {enough} or more", names.len());
            let message = if names.is_empty() { message.replace("0 field", "no field") } else { message };
            out.push(RULE.at(at.rule.span, message).help("add the other field, or say `required` where that is meant"));
        }
        for (place, name) in names.iter().enumerate() {
            if let Some(earlier) = names[..place].iter().find(|earlier| earlier.value == name.value) {
                out.push(
                    RULE.at(name.span, format!("the rule names `{}` twice", name.value))
                        .label("second")
                        .related(earlier.span, "first")
                        .help("remove one, or name the field that is meant"),
                );
            }
        }
    }
}
