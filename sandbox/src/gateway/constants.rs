//! What requests always send: it tells operations apart that share method and path, and a request without it is refused.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{BodyFormat, Constant, Operation, Place, Sites};

use super::payload;
use super::request::Plain;
use super::route::Target;

/// Which of the operations that share method and path a request is for: the first whose constants it has, of those with
/// constants before one without.
pub(crate) fn choose(
    targets: Vec<Target>,
    request: &Plain,
    site: impl Fn(&Target) -> Sites,
) -> Result<Target, Vec<Target>> {
    let fits = |target: &Target| {
        let mut all = of_site(target.operation, site(target));
        all.all(|constant| has(request, target.operation, constant))
    };
    let count = |target: &Target| of_site(target.operation, site(target)).count();
    let best = targets.iter().enumerate().filter(|(_, target)| fits(target));
    // the first of those with the most constants
    let best = best.rev().max_by_key(|(_, target)| count(target)).map(|(at, _)| at);
    let mut targets = targets;
    match best {
        Some(at) => Ok(targets.swap_remove(at)),
        None => Err(targets),
    }
}

fn of_site(operation: &'static Operation, site: Sites) -> impl Iterator<Item = &'static Constant> {
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

/// Notes every constant of query and headers that is missing or has another value.
pub(super) fn outside_body(request: &Plain, operation: &'static Operation, site: Sites, misplaced: &mut Vec<String>) {
    for constant in of_site(operation, site).filter(|constant| constant.place != Place::Body) {
        if !has(request, operation, constant) {
            misplaced.push(wrong(constant));
        }
    }
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

fn has(request: &Plain, operation: &Operation, constant: &Constant) -> bool {
    match constant.place {
        // part of the path that led here
        Place::Path => true,
        Place::Header => texts(constant).iter().all(|text| request.header(constant.wire) == Some(text)),
        Place::Query => {
            let query = request.spaced_query();
            let given = query.iter().filter(|(name, _)| name == constant.wire).map(|(_, text)| text);
            given.eq(texts(constant).iter())
        }
        Place::Body => match operation.form.body {
            BodyFormat::Json => {
                let body = Json::parse(&request.body).unwrap_or_default();
                let found = path(constant).iter().try_fold(&body, |json, name| json.get(name));
                found.is_some_and(|json| *json == value(constant))
            }
            BodyFormat::Multipart => {
                let parts = payload::parts(request).unwrap_or_default();
                let given = parts.iter().filter(|part| part.name == constant.wire);
                given.map(|part| String::from_utf8_lossy(&part.bytes).into_owned()).eq(texts(constant))
            }
            BodyFormat::Binary => true,
        },
    }
}
