//! Rules across fields, a sentence each.

use super::prose::{code, codes, prose};
use crate::model::{Check, Demand, Field, Rule, Term, Type};

/// A rule that speaks of this field alone, in the field's documentation.
pub fn field_rule(rule: &Rule, field: &Field) -> Option<String> {
    let Check::When { when, field: name, demand } = &rule.check else { return None };
    if *name != field.wire {
        return None;
    }
    let mut clauses: Vec<String> = (!when.is_empty()).then(|| condition(when)).into_iter().collect();
    clauses.extend(rule.callers.as_ref().map(|callers| format!("called by {}", callers.join(" or "))));
    let when = clauses.join(" and ");
    let text = match (demand, when.as_str()) {
        (Demand::Required, "") => "Required".to_owned(),
        (Demand::Required, when) => format!("Required when {when}"),
        (Demand::Forbidden, "") => "Forbidden".to_owned(),
        (Demand::Forbidden, when) => format!("Forbidden when {when}"),
        (Demand::Limits(limits), when) => {
            let limits = super::limits(limits, &field.ty).join(", ");
            if when.is_empty() { prose(&limits) } else { format!("When {when}: {limits}") }
        }
    };
    Some(if rule.warn { format!("{text}; otherwise the call is warned of.") } else { format!("{text}.") })
}

/// A rule as one sentence.
pub fn rule(rule: &Rule) -> String {
    let text = match &rule.check {
        Check::Before { first, then, at_most } => {
            let span = at_most.map(|span| format!("; they span at most {span}")).unwrap_or_default();
            format!("{} is not after {}{span}", code(first), code(then))
        }
        Check::Together(fields) => format!("{} are sent together or not at all", codes(fields)),
        Check::AtLeastOne(fields) => format!("at least one of {} is sent", codes(fields)),
        Check::AtMostOne(fields) => format!("at most one of {} is sent", codes(fields)),
        Check::ExactlyOne(fields) => format!("exactly one of {} is sent", codes(fields)),
        Check::Needs { field, with } => format!("{} is sent only together with {}", code(field), code(with)),
        Check::InMonth { day, month } => format!("{} lies in the month {}", code(day), code(month)),
        Check::SameMonth { first, then } => format!("{} and {} lie in one month", code(first), code(then)),
        Check::Distinct { list, field: None } => format!("no two items of {} are alike", code(list)),
        Check::Distinct { list, field: Some(field) } => {
            format!("no two items of {} have the same {}", code(list), code(field))
        }
        Check::Differs { field, from, reversed, contained } => {
            let reversed = if *reversed { ", nor is it that backwards" } else { "" };
            let contained = if *contained { ", nor does it contain it" } else { "" };
            format!("{} is not the same as {}{reversed}{contained}", code(field), code(from))
        }
        Check::MaxContains { count, list, items } => {
            let items_of = if *count == 1 { "item" } else { "items" };
            format!("{} in at most {count} {items_of} of {}", condition(items), code(list))
        }
        Check::When { when, field, demand } => {
            let must = match demand {
                Demand::Required => "is required".to_owned(),
                Demand::Forbidden => "must be left out".to_owned(),
                Demand::Limits(limits) => format!("is {}", super::limits(limits, &Type::Text).join(", ")),
            };
            match when.is_empty() {
                true => format!("{} {must}", code(field)),
                false => format!("{} {must} when {}", code(field), condition(when)),
            }
        }
    };
    let text = match &rule.callers {
        Some(callers) => format!("{text}, called by {}", callers.join(" or ")),
        None => text,
    };
    let text = if rule.warn { format!("{text}; otherwise the call is warned of") } else { text };
    match &rule.doc {
        Some(doc) => format!("{text}: {}.", prose(doc)),
        None => format!("{text}."),
    }
}

fn condition(terms: &[Term]) -> String {
    let term = |term: &Term| {
        let is = if term.negated { "is not" } else { "is" };
        format!("{} {is} {}", code(&term.field), term.values.iter().map(|v| code(v)).collect::<Vec<_>>().join(" or "))
    };
    terms.iter().map(term).collect::<Vec<_>>().join(" and ")
}
