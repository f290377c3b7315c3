//! A rule about fields of which it cannot speak.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "rule-type",
    "`before`, `same_month` and `in_month` speak of times (`before` without a span of numbers and texts, too), `distinct` of a list, `max_contains` of a list of objects, `differs` of texts",
    "Values that cannot be compared cannot be checked",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.rules {
        let kind = |name: &Text| {
            let field = at.scope.get(name)?;
            Some((name.clone(), cx.kind(at.operation, &field.type_.expr)))
        };
        match &at.rule.kind {
            RuleKind::Before { first, then, at_most } => {
                let (Some(first), Some(then)) = (kind(first), kind(then)) else { continue };
                // Without a span numbers can be compared, too, and texts that are times written alike.
                let plain = |kind: &Kind<'_>| matches!(kind, Kind::Integer | Kind::Decimal | Kind::Text);
                let number = |kind: &Kind<'_>| at_most.is_none() && plain(kind);
                let fits = |kind: &Kind<'_>| kind.is_time() || number(kind) || matches!(kind, Kind::Unknown);
                match [&first, &then].into_iter().find(|(_, kind)| !fits(kind)) {
                    Some((name, kind)) => out.push(wrong(name, kind, "a time")),
                    None if alike(&first.1, &then.1) => {}
                    None => out.push(wrong(&then.0, &then.1, first.1.what()).note(format!(
                        "`{}` is {}",
                        first.0.value,
                        first.1.what()
                    ))),
                }
            }
            RuleKind::SameMonth { first, then } => {
                let kinds = [kind(first), kind(then)].into_iter().flatten();
                out_of(kinds, Kind::is_time, "a time", out);
            }
            RuleKind::InMonth { day, month } => {
                out_of(kind(day).into_iter(), |kind| matches!(kind, Kind::Date | Kind::Timestamp), "a date", out);
                out_of(kind(month).into_iter(), |kind| matches!(kind, Kind::Month), "a month", out);
            }
            RuleKind::Distinct { list, field } => {
                let fits = |kind: &Kind<'_>| match field {
                    Some(_) => is_list_of_objects(kind),
                    None => matches!(kind, Kind::List(_) | Kind::Csv(_)),
                };
                let expected = if field.is_some() { "a list of objects" } else { "a list" };
                out_of(kind(list).into_iter(), fits, expected, out);
            }
            RuleKind::MaxContains { count, list, items } => {
                out_of(kind(list).into_iter(), is_list_of_objects, "a list of objects", out);
                if count.value == 0 {
                    let finding = RULE.at(count.span, "no item may be of the kind, so it is no value at all");
                    out.push(finding.help("say `only` at the field of the item, or how many there may be"));
                }
                if items.terms.is_empty() {
                    let finding = RULE.at(items.span, "`where` names no field, so all items count");
                    out.push(finding.help("name a field of the item, or say `max_items` at the list"));
                }
            }
            RuleKind::Differs { field, from, .. } => {
                out_of(
                    [kind(field), kind(from)].into_iter().flatten(),
                    |kind| matches!(kind, Kind::Text),
                    "a text",
                    out,
                );
            }
            _ => {}
        }
    }
}

fn is_list_of_objects(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::List(item) if matches!(**item, Kind::Object(_)))
}

fn alike(first: &Kind<'_>, then: &Kind<'_>) -> bool {
    first.what() == then.what() || [first, then].iter().any(|kind| matches!(kind, Kind::Unknown))
}

fn out_of<'a>(
    kinds: impl Iterator<Item = (Text, Kind<'a>)>,
    fits: impl Fn(&Kind<'a>) -> bool,
    expected: &str,
    out: &mut Diagnostics,
) {
    for (name, kind) in kinds {
        if !fits(&kind) && !matches!(kind, Kind::Unknown) {
            out.push(wrong(&name, &kind, expected));
        }
    }
}

fn wrong(name: &Text, kind: &Kind<'_>, expected: &str) -> Diagnostic {
    RULE.at(name.span, format!("the rule cannot speak of `{}`, which is {}", name.value, kind.what()))
        .label(format!("expected {expected}"))
        .help("name the field that is meant, or correct its type")
}
