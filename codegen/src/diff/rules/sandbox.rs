//! What only the sandbox reads: how made-up values look, and what operations do to its records.

use serde_json::Value;

use super::prelude::*;
use crate::model::{Model, Origin};

pub(super) const RULES: &[&Rule] = &[&CHANGED];

const CHANGED: Rule = Rule::new(
    "sandbox-changed",
    "what the sandbox is told beside the model changed",
    "tests against the sandbox may see other data",
);

/// The models say what came and went: of that the sandbox needs no row.
pub(in crate::diff) fn check(sandbox: Pair<'_, Option<Value>>, models: Pair<'_, Model>, out: &mut Report) {
    let same = match (sandbox.old, sandbox.new) {
        (Some(old), Some(new)) => same(old, new, models),
        (old, new) => old == new,
    };
    if same {
        return;
    }
    let place = Origin { file: "sandbox.yaml".to_owned(), line: 1 };
    let place_of = |side: &Option<Value>| side.is_some().then_some(&place);
    out.push(&CHANGED, &At::service("sandbox").places(place_of(sandbox.old), place_of(sandbox.new)), None, None);
}

/// Whether both say the same about what both specs have.
fn same(old: &Value, new: &Value, models: Pair<'_, Model>) -> bool {
    let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else { return old == new };
    let stays = |name: &str| knows(models.old, name) && knows(models.new, name);
    let keys = old.keys().chain(new.keys());
    keys.into_iter().all(|key| match (key.as_str(), old.get(key), new.get(key)) {
        // each operation and each object has an entry
        ("operations" | "objects", Some(old), Some(new)) => same_entries(old, new, stays),
        // only the looks that objects use are there
        ("looks", Some(old), Some(new)) => same_entries(old, new, |_| false),
        (_, old, new) => old == new,
    })
}

/// Whether the entries of both tables are equal; one that a side lacks counts when its name `stays`.
fn same_entries(old: &Value, new: &Value, stays: impl Fn(&str) -> bool) -> bool {
    let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else { return old == new };
    let names = old.keys().chain(new.keys());
    names.into_iter().all(|name| match (old.get(name), new.get(name)) {
        (Some(old), Some(new)) => old == new,
        _ => !stays(name),
    })
}

/// Whether a name is that of an operation, of its answer or of a type.
fn knows(model: &Model, name: &str) -> bool {
    model.find_type(name).is_some()
        || model.operations.iter().any(|operation| operation.id == name || operation.response_name == name)
}
