//! From `sandbox.yaml` to `sandbox.json`: the file as written, with the look of every field of every object resolved.
//!
//! The names in it were checked; nothing here knows what a step does.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::load::{Kind, Node};
use crate::model::{Field, Model, Object, TypeKind};

/// What the sandbox is told beside the model.
pub(super) fn lower(node: &Node, model: &Model) -> Value {
    let looks = Looks::read(node);
    let mut used = BTreeSet::new();
    let mut objects = Map::new();
    for (name, object) in objects_of(model) {
        let fields: Map<String, Value> = object
            .fields
            .iter()
            .filter_map(|field| {
                let look = looks.of(name, field)?;
                used.insert(look.clone());
                Some((field.wire.clone(), Value::from(look)))
            })
            .collect();
        if !fields.is_empty() {
            objects.insert(name.to_owned(), Value::Object(fields));
        }
    }
    let part = |key: &str| node.get(key).map_or(Value::Object(Map::new()), plain);
    let look = |id: &String| looks.by_id.get(id).map(|node| (id.clone(), plain(node)));
    json!({
        "envelope": part("envelope"),
        "refusals": part("refusals"),
        "adds_up": node.get("adds_up").map_or(Value::Array(Vec::new()), plain),
        "below_zero": node.get("below_zero").map_or(Value::Array(Vec::new()), plain),
        "looks": used.iter().filter_map(look).collect::<Map<_, _>>(),
        "objects": objects,
        "records": part("records"),
        "operations": part("operations"),
    })
}

/// Requests, answers and object types by the names of their tables.
fn objects_of(model: &Model) -> BTreeMap<&str, &Object> {
    let requests = model.operations.iter().map(|operation| (operation.id.as_str(), &operation.request));
    let answers = model
        .operations
        .iter()
        .filter_map(|operation| Some((operation.response_name.as_str(), operation.response.as_ref()?)));
    let types = model.types.iter().filter_map(|def| match &def.kind {
        TypeKind::Object(object) => Some((def.name.as_str(), object)),
        _ => None,
    });
    requests.chain(answers).chain(types).collect()
}

/// The looks of the file under ids of their own: `field:…`, `type:…`, `format:…`.
struct Looks<'n> {
    by_id: BTreeMap<String, &'n Node>,
}

impl<'n> Looks<'n> {
    fn read(node: &'n Node) -> Self {
        let mut by_id = BTreeMap::new();
        for (key, kind) in [("fields", "field"), ("types", "type"), ("formats", "format")] {
            for entry in node.get(key).map(Node::entries).unwrap_or_default() {
                by_id.entry(format!("{kind}:{}", entry.key.text)).or_insert(&entry.value);
            }
        }
        Looks { by_id }
    }

    /// The name in one object counts before the wire name, that before the type, the type before the format.
    fn of(&self, object: &str, field: &Field) -> Option<String> {
        let type_name = field.ty.named().or(field.alias.as_deref());
        let ids = [
            Some(format!("field:{object}.{}", field.wire)),
            Some(format!("field:{}", field.wire)),
            type_name.map(|name| format!("type:{name}")),
            field.format.as_ref().map(|format| format!("format:{format}")),
        ];
        ids.into_iter().flatten().find(|id| self.by_id.contains_key(id))
    }
}

/// A tree as JSON; every scalar is a text.
pub(super) fn plain(node: &Node) -> Value {
    match &node.kind {
        Kind::Scalar(scalar) => Value::from(scalar.text.clone()),
        Kind::List(list) => list.items.iter().map(|item| plain(&item.value)).collect(),
        Kind::Map(map) => {
            let mut out = Map::new();
            for entry in &map.entries {
                out.entry(entry.key.text.clone()).or_insert_with(|| plain(&entry.value));
            }
            Value::Object(out)
        }
    }
}
