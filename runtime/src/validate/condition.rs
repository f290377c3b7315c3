//! Conditions: whether a field has one of some values.

use super::checker::Fields;
use crate::json::Json;
use crate::meta::{Blank, Field, Term};
use crate::number;

/// Whether every part of the condition holds.
pub(super) fn holds(fields: &Fields<'_>, when: &[Term]) -> bool {
    when.iter().all(|term| has_one(fields, term) != term.negated)
}

/// The condition in words.
pub(super) fn in_words(when: &[Term]) -> String {
    let words = when.iter().map(|term| {
        let verb = if term.negated { "is not" } else { "is" };
        format!("{} {verb} {}", term.field, term.values.join(" or "))
    });
    words.collect::<Vec<_>>().join(" and ")
}

fn has_one(fields: &Fields<'_>, term: &Term) -> bool {
    let Some((field, json)) = fields.find(term.field) else { return false };
    match json.filter(|json| !takes_default(field, json)) {
        Some(Json::Array(items)) => items.iter().any(|item| is_one(item, term.values)),
        Some(json) => is_one(json, term.values),
        None => field.default.is_some_and(|default| is_one(&Json::from(default), term.values)),
    }
}

fn takes_default(field: &Field, json: &Json) -> bool {
    field.on_empty == Blank::Default && json.as_str() == Some("")
}

fn is_one(json: &Json, values: &[&str]) -> bool {
    match json {
        Json::Text(text) => values.contains(&text.as_str()),
        Json::Bool(truth) => values.contains(&if *truth { "true" } else { "false" }),
        Json::Number(digits) => {
            let number = number::decimal(digits);
            values.iter().any(|value| **value == **digits || number.is_some() && number::decimal(value) == number)
        }
        _ => false,
    }
}
