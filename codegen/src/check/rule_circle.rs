//! Rules that go round in a circle.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "rule-circle",
    "`before` and `needs` lead from one field to others and not back",
    "Times before each other are equal, and fields that need each other stand together: that can be said plainly",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (at, rule) in cx.rules.iter().enumerate() {
        let Some((kind, from, to)) = edge(rule.rule) else { continue };
        // the fields that `to` leads to, by rules of the same kind over the same fields
        let mut reached: Vec<&str> = vec![to];
        let mut next = 0;
        while let Some(&field) = reached.get(next) {
            next += 1;
            for other in cx.rules.iter().filter(|other| same_scope(other, rule)) {
                if let Some((other_kind, start, end)) = edge(other.rule)
                    && (other_kind, start.as_str()) == (kind, field)
                    && !reached.contains(&end.as_str())
                {
                    reached.push(end);
                }
            }
        }
        // each circle is told once, at its last rule
        let last = !cx.rules[at + 1..].iter().filter(|other| same_scope(other, rule)).any(|other| {
            edge(other.rule).is_some_and(|(other_kind, start, end)| {
                other_kind == kind && reached.contains(&start.as_str()) && reached.contains(&end.as_str())
            })
        });
        if last && from.value != to.value && reached.contains(&from.as_str()) {
            let help = match kind {
                "needs" => "say `together: [a, b]`",
                _ => "keep the one that the vendor documents; for two equal times one field is enough",
            };
            out.push(
                RULE.at(rule.rule.span, format!("`{kind}` leads from `{}` back to it", from.value))
                    .label("closes a circle")
                    .help(help),
            );
        }
    }
}

fn edge(rule: &Rule) -> Option<(&'static str, &Text, &Text)> {
    match &rule.kind {
        RuleKind::Before { first, then, .. } => Some(("before", first, then)),
        RuleKind::Needs { field, with } => Some(("needs", field, with)),
        _ => None,
    }
}

/// Whether two rules speak of the same fields: those of one operation's request, or of one object.
fn same_scope(a: &super::context::RuleAt<'_>, b: &super::context::RuleAt<'_>) -> bool {
    let first = |at: &super::context::RuleAt<'_>| at.scope.fields().next().map(|(wire, _)| wire.span);
    first(a) == first(b)
}
