//! The resolved model of the spec: what the tables do not have, above all the documentation.
//!
//! It is large, so only the parts that are asked for are read.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use huaweicloud_bss::Json;
use serde_json::value::RawValue;

use crate::ending::Ending;

type Part = &'static RawValue;

fn parts() -> &'static BTreeMap<String, Part> {
    static PARTS: OnceLock<BTreeMap<String, Part>> = OnceLock::new();
    PARTS.get_or_init(|| serde_json::from_str(huaweicloud_bss::API.model_json.unwrap_or_default()).unwrap_or_default())
}

fn list(name: &str) -> Vec<Part> {
    parts().get(name).and_then(|raw| serde_json::from_str(raw.get()).ok()).unwrap_or_default()
}

fn read(raw: Part) -> Json {
    Json::parse(raw.get().as_bytes()).unwrap_or_default()
}

/// The model of an operation.
///
/// # Errors
/// When the model has none of that id, which is a fault of the build.
pub(crate) fn operation(id: &str) -> Result<Json, Ending> {
    let all = list("operations");
    // both are sorted by id
    let likely = huaweicloud_bss::catalog::OPERATIONS.iter().position(|operation| operation.meta.id == id);
    let first = likely.and_then(|at| all.get(at).copied());
    let is_it = |json: &Json| json.get("id").and_then(Json::as_str) == Some(id);
    first
        .into_iter()
        .chain(all.iter().copied())
        .map(read)
        .find(is_it)
        .ok_or_else(|| Ending::usage(format!("{id} is not in the model that this command was built with")))
}

/// All named types.
pub(crate) fn types() -> &'static HashMap<String, Json> {
    static TYPES: OnceLock<HashMap<String, Json>> = OnceLock::new();
    TYPES.get_or_init(|| {
        let named = list("types").into_iter().map(read);
        named.filter_map(|json| Some((json.get("name")?.as_str()?.to_owned(), json))).collect()
    })
}

/// A text of an object.
pub(crate) fn text<'a>(json: &'a Json, name: &str) -> Option<&'a str> {
    json.get(name).and_then(Json::as_str).filter(|text| !text.is_empty())
}

/// The texts of a list in an object; none for null.
pub(crate) fn texts(json: &Json, name: &str) -> Vec<String> {
    let items = json.get(name).and_then(Json::as_array).unwrap_or_default();
    items.iter().filter_map(Json::as_str).map(str::to_owned).collect()
}

/// The items of a list in an object; none for null.
pub(crate) fn items<'a>(json: &'a Json, name: &str) -> &'a [Json] {
    json.get(name).and_then(Json::as_array).unwrap_or_default()
}

/// Whether an object says yes.
pub(crate) fn is(json: &Json, name: &str) -> bool {
    json.get(name).and_then(Json::as_bool).unwrap_or(false)
}
