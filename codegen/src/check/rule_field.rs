//! A rule about a field that is not there.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "rule-field",
    "A rule names fields of its request or object",
    "A rule about nothing is never broken",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.rules {
        for name in named(at.rule) {
            missing(name, name, at.scope.names(), out, at.scope.get(name).is_some());
        }
        if let RuleKind::Distinct { list, field: Some(field) } = &at.rule.kind
            && let Some(of) = at.scope.get(list)
            && let Kind::Object(object) = cx.kind(at.operation, &of.type_.expr).item()
        {
            let names = object.fields.iter().map(|(wire, _)| wire.as_str());
            let known = names.clone().any(|known| known == field.as_str());
            missing(field, field, names, out, known);
        }
    }
}

fn missing<'n>(
    at: &Text,
    name: &str,
    names: impl Iterator<Item = &'n str> + Clone,
    out: &mut Diagnostics,
    known: bool,
) {
    if !known {
        out.push(
            RULE.at(at.span, format!("the rule speaks of `{name}`, which is not here"))
                .label("no such field")
                .help(suggest(name, names)),
        );
    }
}

/// The fields that a rule names, without those of its condition.
pub(super) fn named(rule: &Rule) -> Vec<&Text> {
    match &rule.kind {
        RuleKind::Before { first, then, .. } | RuleKind::SameMonth { first, then } => vec![first, then],
        RuleKind::Together(names)
        | RuleKind::AtLeastOne(names)
        | RuleKind::AtMostOne(names)
        | RuleKind::ExactlyOne(names) => names.iter().collect(),
        RuleKind::Needs { field, with } => vec![field, with],
        RuleKind::InMonth { day, month } => vec![day, month],
        RuleKind::Distinct { list, .. } | RuleKind::MaxContains { list, .. } => vec![list],
        RuleKind::Differs { field, from, .. } => vec![field, from],
        RuleKind::Always { then } | RuleKind::When { then, .. } => then.iter().map(|(name, _)| name).collect(),
    }
}
