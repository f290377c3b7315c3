//! Conditions: whether a field has one of some values.

use super::checker::Fields;
use crate::meta::{Blank, Field, Term};
use crate::number;
use crate::value::View;

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
    let Some((field, view)) = fields.find(term.field) else { return false };
    match view.filter(|view| !takes_default(field, *view)) {
        Some(list @ View::List(_)) => list.items().any(|item| is_one(item, term.values)),
        Some(view) => is_one(view, term.values),
        None => field.default.is_some_and(|default| is_one(View::Text(default), term.values)),
    }
}

fn takes_default(field: &Field, view: View<'_>) -> bool {
    field.on_empty == Blank::Default && matches!(view, View::Text(""))
}

fn is_one(view: View<'_>, values: &[&str]) -> bool {
    if let View::Bool(truth) = view {
        return values.contains(&if truth { "true" } else { "false" });
    }
    if let Some(text) = view.text() {
        return values.contains(&&*text);
    }
    let Some(digits) = view.digits() else { return false };
    let number = number::decimal(&digits);
    values.iter().any(|value| **value == *digits || number.is_some() && number::decimal(value) == number)
}
