//! What requests always send: which constants an operation has, where, and with which value.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Constant, Operation, Place, Sites};

/// Constants of the operation at a site.
pub(super) fn of_site(operation: &'static Operation, site: Sites) -> impl Iterator<Item = &'static Constant> {
    operation.form.constants.iter().filter(move |constant| constant.sites.meets(site))
}

/// Whether a constant of that name travels there.
pub(super) fn named(operation: &'static Operation, place: Place, name: &str, site: Sites) -> bool {
    of_site(operation, site).any(|constant| constant.place == place && constant.wire == name)
}

/// Constants of the body.
pub(super) fn of_body(operation: &'static Operation, site: Sites) -> impl Iterator<Item = &'static Constant> {
    of_site(operation, site).filter(|constant| constant.place == Place::Body)
}

/// What is said of a constant that is missing or has another value.
pub(super) fn wrong(constant: &Constant) -> String {
    format!("{}: constant: must be {}", path(constant).join("."), constant.json)
}

/// Where a constant of the body stands.
pub(super) fn path(constant: &Constant) -> Vec<&'static str> {
    if constant.at.is_empty() { vec![constant.wire] } else { constant.at.to_vec() }
}

/// The value of a constant.
pub(super) fn value(constant: &Constant) -> Json {
    // the generator writes JSON
    Json::parse(constant.json.as_bytes()).unwrap_or_default()
}

/// The value as texts: one, or one an item.
pub(super) fn texts(constant: &Constant) -> Vec<String> {
    match value(constant) {
        Json::Array(items) => items.iter().map(crate::flow_text).collect(),
        one => vec![crate::flow_text(&one)],
    }
}
