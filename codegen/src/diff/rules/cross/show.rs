//! Rules across fields as the spec says them, in short, for the values of a row.

use crate::diff::rules::prelude::*;
use crate::model::{Check, Demand, Limits, Term};

fn term(term: &Term) -> String {
    format!("{} {} {}", term.field, if term.negated { "is not" } else { "is" }, term.values.join("/"))
}

/// A rule as the spec says it, in short.
pub(super) fn show(check: &Check) -> String {
    match check {
        Check::Before { first, then, at_most } => {
            let span = at_most.map(|span| format!(", at most {span}")).unwrap_or_default();
            format!("{first} before {then}{span}")
        }
        Check::Together(fields) => format!("together: {}", fields.join(", ")),
        Check::AtLeastOne(fields) => format!("at least one of {}", fields.join(", ")),
        Check::AtMostOne(fields) => format!("at most one of {}", fields.join(", ")),
        Check::ExactlyOne(fields) => format!("exactly one of {}", fields.join(", ")),
        Check::Needs { field, with } => format!("{field} needs {with}"),
        Check::InMonth { day, month } => format!("{day} in the month {month}"),
        Check::SameMonth { first, then } => format!("{first} and {then} in one month"),
        Check::Distinct { list, field } => {
            format!("distinct {list}{}", field.iter().map(|f| format!(".{f}")).collect::<String>())
        }
        Check::Differs { field, from, reversed, contained } => {
            let reversed = if *reversed { " and from it reversed" } else { "" };
            let contained = if *contained { " and does not contain it" } else { "" };
            format!("{field} differs from {from}{reversed}{contained}")
        }
        Check::MaxContains { count, list, items } => {
            let condition = items.iter().map(term).collect::<Vec<_>>().join(" and ");
            format!("at most {count} of {list} where {condition}")
        }
        Check::When { when, field, demand } => {
            let must = match demand {
                Demand::Required => "required".to_owned(),
                Demand::Forbidden => "forbidden".to_owned(),
                Demand::Limits(limits) => limited(limits),
            };
            let condition = when.iter().map(term).collect::<Vec<_>>().join(" and ");
            let condition = if condition.is_empty() { condition } else { format!(" when {condition}") };
            format!("{field} {must}{condition}")
        }
    }
}

fn limited(limits: &Limits) -> String {
    let Limits {
        min_length,
        max_length,
        not_blank,
        pattern,
        not_pattern,
        not_prefix,
        min_classes,
        min,
        max,
        above,
        max_age,
        not_future,
        max_decimals,
        min_items,
        max_items,
        item_min_length,
        item_max_length,
        only,
    } = limits;
    let parts = [
        ("min_length", min_length.show()),
        ("max_length", max_length.show()),
        ("not_blank", not_blank.then(|| "true".to_owned())),
        ("pattern", pattern.show()),
        ("not_pattern", not_pattern.show()),
        ("not_prefix", not_prefix.show()),
        ("min_classes", min_classes.show()),
        ("min", min.show()),
        ("max", max.show()),
        ("above", above.show()),
        ("max_age", max_age.show()),
        ("not_future", not_future.then(|| "true".to_owned())),
        ("max_decimals", max_decimals.show()),
        ("min_items", min_items.show()),
        ("max_items", max_items.show()),
        ("item_min_length", item_min_length.show()),
        ("item_max_length", item_max_length.show()),
        ("only", only.show()),
    ];
    let parts: Vec<String> = parts.into_iter().filter_map(|(key, value)| Some(format!("{key} {}", value?))).collect();
    format!("limited to {}", parts.join(", "))
}
