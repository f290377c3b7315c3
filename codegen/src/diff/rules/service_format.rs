//! Formats of times and media types that hold everywhere.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&CHANGED, &TEXT];

const CHANGED: Rule = Rule::new("service-format-changed", "a format that holds everywhere changed", "whoever calls without the crate writes and reads the new format; users of the crate check that the runtime follows")
    .wire(Risky);
const TEXT: Rule = Rule::new(
    "service-format-documented",
    "a format that holds everywhere was written down or dropped",
    "nobody has to do anything",
);

/// `time` and `media`: name and format.
pub(in crate::diff) fn check(at: &At<'_>, formats: Pair<'_, Vec<(String, String)>>, out: &mut Report) {
    let value = |list: &[(String, String)], key: &str| {
        list.iter().find(|(name, _)| name == key).map(|(_, format)| format.clone())
    };
    for (name, format) in formats.old {
        let new = value(formats.new, name);
        if new.as_ref() != Some(format) {
            let rule = if new.is_some() { &CHANGED } else { &TEXT };
            out.push(rule, &at.below(name), Some(format.clone()), new);
        }
    }
    for (name, format) in formats.new.iter().filter(|(name, _)| value(formats.old, name).is_none()) {
        out.push(&TEXT, &at.below(name), None, Some(format.clone()));
    }
}
