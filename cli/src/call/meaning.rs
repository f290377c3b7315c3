//! What a wrong value of an enum was probably meant to be, by the names and meanings of the values.

use huaweicloud_runtime::violation::{Rule, Violation};

use crate::facts::{Field, Operation, Value};
use crate::suggest;

/// `; did you mean 6 (Pending payment)?`, where a value is near; nothing otherwise.
pub(super) fn hint(violation: &Violation, described: &Operation) -> String {
    let (Rule::Enum | Rule::Only | Rule::Site, Some(given)) = (violation.rule, &violation.given) else {
        return String::new();
    };
    let Some(field) = field(&described.request, &violation.path) else { return String::new() };
    let allowed: Vec<&str> = violation.limit.as_deref().unwrap_or_default().split(", ").collect();
    let values = || field.values.iter().filter(|value| allowed.contains(&value.wire.as_str()));
    let words = values().flat_map(|value| [value.wire.as_str(), value.rust.as_str(), value.doc.as_str()]);
    let given = given.trim_matches('"');
    let mut near = suggest::nearest(given, words);
    // the value's own name leaves no doubt
    if near.first().is_some_and(|word| suggest::plain(word) == suggest::plain(given)) {
        near.truncate(1);
    }
    let meant = values().filter(|value| {
        let of_value = [value.wire.as_str(), value.rust.as_str(), value.doc.as_str()];
        near.iter().any(|word| of_value.contains(word))
    });
    let meant: Vec<String> = meant.map(named).collect();
    let meant: Vec<&str> = meant.iter().map(String::as_str).collect();
    suggest::question(&meant).map(|question| format!("; {question}")).unwrap_or_default()
}

/// `6 (Pending payment)`.
fn named(value: &Value) -> String {
    if suggest::plain(&value.doc) == suggest::plain(&value.wire) {
        value.wire.clone()
    } else {
        format!("{} ({})", value.wire, value.doc)
    }
}

/// The field at a path such as `coupons[2].kind`.
fn field<'a>(fields: &'a [Field], path: &str) -> Option<&'a Field> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let name = first.split('[').next().unwrap_or_default();
    let found = fields.iter().find(|field| field.wire == name)?;
    match rest {
        Some(rest) => field(&found.fields, rest),
        None => Some(found),
    }
}
