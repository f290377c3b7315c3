//! The resolved model of the spec: what the tables do not have, above all the documentation.
//!
//! It is large, so only the parts that are asked for are read.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use huaweicloud_runtime::{Api, Json, meta};
use serde_json::value::RawValue;

use crate::catalog;
use crate::ending::Ending;

type Part = &'static RawValue;

/// The model of a service, its long lists taken apart once: to find where each entry ends takes as long as all the rest.
struct Parts {
    operations: Vec<Part>,
    types: Vec<Part>,
    exports: Option<Part>,
}

impl Parts {
    fn of(api: &'static Api) -> Parts {
        let all: BTreeMap<String, Part> =
            serde_json::from_str(api.model_json.map(|read| read()).unwrap_or_default()).unwrap_or_default();
        let list = |name: &str| all.get(name).and_then(|raw| serde_json::from_str(raw.get()).ok()).unwrap_or_default();
        Parts { operations: list("operations"), types: list("types"), exports: all.get("exports").copied() }
    }
}

/// The parts of the model of a service.
fn parts(api: &'static Api) -> &'static Parts {
    static PARTS: OnceLock<HashMap<&'static str, Parts>> = OnceLock::new();
    static NONE: Parts = Parts { operations: Vec::new(), types: Vec::new(), exports: None };
    let all = PARTS.get_or_init(|| catalog::APIS.iter().map(|api| (api.service.id, Parts::of(api))).collect());
    all.get(api.service.id).unwrap_or(&NONE)
}

fn read(raw: Part) -> Json {
    Json::parse(raw.get().as_bytes()).unwrap_or_default()
}

/// The model of an operation.
///
/// # Errors
/// When the model has none of that id, which is a fault of the build.
pub(crate) fn operation(operation: &meta::Operation) -> Result<Json, Ending> {
    let (api, id) = (catalog::api(operation), operation.id);
    let all = &parts(api).operations;
    // both are sorted by id
    let likely = api.operations.iter().position(|operation| operation.meta.id == id);
    let first = likely.and_then(|at| all.get(at).copied());
    let is_it = |json: &Json| json.get("id").and_then(Json::as_str) == Some(id);
    first
        .into_iter()
        .chain(all.iter().copied())
        .map(read)
        .find(is_it)
        .ok_or_else(|| Ending::usage(format!("{id} is not in the model that this command was built with")))
}

/// Named types by name.
pub(crate) type Types = HashMap<String, Json>;

/// All named types of the service of an operation.
pub(crate) fn types(operation: &meta::Operation) -> &'static Types {
    static TYPES: OnceLock<HashMap<&'static str, Types>> = OnceLock::new();
    static NONE: OnceLock<Types> = OnceLock::new();
    let all = TYPES.get_or_init(|| {
        let of = |api: &&'static Api| {
            let named = parts(api).types.iter().copied().map(read);
            let named = named.filter_map(|json| Some((json.get("name")?.as_str()?.to_owned(), json)));
            (api.service.id, named.collect())
        };
        catalog::APIS.iter().map(of).collect()
    });
    all.get(catalog::service(operation).id).unwrap_or_else(|| NONE.get_or_init(Types::new))
}

/// What the spec of a service says of exports: section → export.
pub(crate) fn exports(api: &'static Api) -> Option<Json> {
    parts(api).exports.map(read)
}

/// The field with the amount that is due in the rows of an operation, where some export is made of them.
pub(crate) fn amount_due(operation: &meta::Operation) -> Option<String> {
    let exports = exports(catalog::api(operation))?;
    let sections = exports.as_object()?.iter().filter_map(|(_, export)| export.get("sources")?.as_object());
    let mut sources = sections.flatten().map(|(_, source)| source);
    let found = sources.find(|source| text(source, "rows") == Some(operation.id))?;
    text(found, "amount").map(str::to_owned)
}

/// The words by which people look for operations and that the titles lack, by service and id.
pub(crate) fn searches() -> &'static HashMap<(&'static str, String), Vec<String>> {
    static SEARCHES: OnceLock<HashMap<(&'static str, String), Vec<String>>> = OnceLock::new();
    SEARCHES.get_or_init(|| {
        let mut out = HashMap::new();
        for api in catalog::APIS {
            for json in parts(api).operations.iter().copied().map(read) {
                let words = texts(&json, "search");
                if let Some(id) = text(&json, "id").filter(|_| !words.is_empty()) {
                    out.insert((api.service.id, id.to_owned()), words);
                }
            }
        }
        out
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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn the_model_of_an_operation_is_its_own_and_each_service_has_its_types() {
        for known in catalog::operations() {
            let json = operation(known.meta).unwrap();
            assert_eq!(text(&json, "id"), Some(known.meta.id));
            assert_eq!(json.path("title.en").and_then(Json::as_str), Some(known.meta.title), "{}", known.meta.id);
        }
        let mut seen = 0;
        for api in catalog::APIS {
            let types = types(api.operations[0].meta);
            seen += types.len();
            assert!(types.iter().all(|(name, json)| text(json, "name") == Some(name)));
        }
        assert!(seen > 100, "{seen}");
        let unknown = meta::Operation { id: "Nothing", ..*catalog::operations().next().unwrap().meta };
        let none = operation(&unknown).unwrap_err();
        assert_eq!(none.in_words(), "Nothing is not in the model that this command was built with");
    }

    #[test]
    fn what_an_object_lacks_is_empty() {
        let json = Json::parse(br#"{"a":"x","b":"","c":["y",1,"z"],"d":true,"e":null}"#).unwrap();
        assert_eq!((text(&json, "a"), text(&json, "b"), text(&json, "none")), (Some("x"), None, None));
        assert_eq!((texts(&json, "c"), texts(&json, "e")), (vec!["y".to_owned(), "z".to_owned()], Vec::new()));
        assert_eq!((items(&json, "c").len(), items(&json, "none").len()), (3, 0));
        assert_eq!((is(&json, "d"), is(&json, "a"), is(&json, "none")), (true, false, false));
    }

    #[test]
    fn searches_and_amounts_are_those_of_the_spec() {
        let said = searches();
        assert!(said.len() > 3 && said.values().all(|words| !words.is_empty()));
        for (service, id) in said.keys() {
            let api = catalog::APIS.iter().find(|api| api.service.id == *service).unwrap();
            assert_eq!(said[&(*service, id.clone())], texts(&operation(api.find(id).unwrap().meta).unwrap(), "search"));
        }
        let due: Vec<&str> =
            catalog::operations().filter(|known| amount_due(known.meta).is_some()).map(|known| known.meta.id).collect();
        assert!(!due.is_empty() && due.len() < 10, "{due:?}");
    }
}
