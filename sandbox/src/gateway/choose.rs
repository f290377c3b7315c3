//! Constants tell operations apart that share method and path, and a request without them is refused.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{BodyFormat, Constant, Operation, Place, Sites};

use super::constants::{of_site, path, texts, value, wrong};
use super::payload;
use super::plain::Plain;
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

/// Notes every constant of query and headers that is missing or has another value.
pub(super) fn outside_body(request: &Plain, operation: &'static Operation, site: Sites, misplaced: &mut Vec<String>) {
    for constant in of_site(operation, site).filter(|constant| constant.place != Place::Body) {
        if !has(request, operation, constant) {
            misplaced.push(wrong(constant));
        }
    }
}

/// Whether a request carries a constant.
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
