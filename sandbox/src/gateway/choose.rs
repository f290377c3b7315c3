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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::operation;

    fn request(query: &str, headers: &[(&str, &str)], body: &str) -> Plain {
        let raw_query = super::super::request::raw_pairs(query);
        Plain {
            method: "POST".into(),
            path: "/".into(),
            query: super::super::request::decoded(&raw_query),
            raw_query,
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            body: body.as_bytes().to_vec(),
        }
    }

    const fn constant(wire: &'static str, place: Place, at: &'static [&'static str], json: &'static str) -> Constant {
        Constant { wire, place, at, json, sites: Sites::ALL }
    }

    /// An operation like any other, but with constants.
    fn with(body: BodyFormat, constants: &'static [Constant]) -> &'static Operation {
        let form = huaweicloud_runtime::meta::Form { body, constants, ..huaweicloud_runtime::meta::Form::PLAIN };
        Box::leak(Box::new(Operation { form, ..*operation("ListCustomerOrders") }))
    }

    #[test]
    fn a_constant_is_looked_for_where_it_travels() {
        let one = |constant: Constant, body: BodyFormat, request: &Plain| {
            let constant: &'static Constant = Box::leak(Box::new(constant));
            has(request, with(body, std::slice::from_ref(constant)), constant)
        };
        let json = BodyFormat::Json;
        let header = constant("X-Kind", Place::Header, &[], "\"a\"");
        assert!(one(header, json, &request("", &[("x-kind", "a")], "")));
        assert!(!one(header, json, &request("", &[("x-kind", "b")], "")));
        assert!(!one(header, json, &request("", &[], "")));
        let query = constant("kind", Place::Query, &[], "[\"a\",\"b c\"]");
        assert!(one(query, json, &request("kind=a&x=1&kind=b+c", &[], "")));
        for other in ["kind=a", "kind=b+c&kind=a", "kind=a&kind=b+c&kind=d", ""] {
            assert!(!one(query, json, &request(other, &[], "")), "{other}");
        }
        let nested = constant("kind", Place::Body, &["auth", "kind"], "[\"a\"]");
        assert!(one(nested, json, &request("", &[], r#"{"auth": {"kind": ["a"]}}"#)));
        for other in [r#"{"auth": {"kind": ["b"]}}"#, r#"{"kind": ["a"]}"#, "{}", "no JSON"] {
            assert!(!one(nested, json, &request("", &[], other)), "{other}");
        }
        let part = constant("kind", Place::Body, &[], "\"a\"");
        let body = "--b\r\nContent-Disposition: form-data; name=kind\r\n\r\na\r\n--b--";
        let form = [("content-type", "multipart/form-data; boundary=b")];
        assert!(one(part, BodyFormat::Multipart, &request("", &form, body)));
        assert!(!one(part, BodyFormat::Multipart, &request("", &form, "--b--")));
        assert!(one(constant("x", Place::Path, &[], "1"), json, &request("", &[], "")));
    }

    #[test]
    fn of_operations_that_share_a_path_the_one_with_the_most_constants_that_the_request_has_is_meant() {
        static A: [Constant; 1] = [constant("kind", Place::Query, &[], "\"a\"")];
        static BOTH: [Constant; 2] =
            [constant("kind", Place::Query, &[], "\"a\""), constant("more", Place::Query, &[], "1")];
        let targets = || -> Vec<Target> {
            let all = [with(BodyFormat::Json, &[]), with(BodyFormat::Json, &A), with(BodyFormat::Json, &BOTH)];
            (0..).zip(all).map(|(realm, operation)| Target { realm, operation, parameters: Vec::new() }).collect()
        };
        let chosen = |query: &str, targets: Vec<Target>| {
            choose(targets, &request(query, &[], ""), |_| Sites::ALL)
                .map(|target| target.realm)
                .map_err(|left| left.len())
        };
        assert_eq!(chosen("", targets()), Ok(0));
        assert_eq!(chosen("kind=a", targets()), Ok(1));
        assert_eq!(chosen("kind=a&more=1", targets()), Ok(2));
        assert_eq!(chosen("kind=b&more=1", targets().split_off(1)), Err(2));
        let twice = vec![
            Target { realm: 7, operation: with(BodyFormat::Json, &A), parameters: Vec::new() },
            Target { realm: 8, operation: with(BodyFormat::Json, &A), parameters: Vec::new() },
        ];
        assert_eq!(chosen("kind=a", twice), Ok(7), "of two that are alike the first");
    }

    #[test]
    fn constants_of_query_and_headers_that_are_not_as_they_must_be_are_told() {
        static ALL: [Constant; 3] = [
            constant("kind", Place::Query, &[], "\"a\""),
            constant("X-Kind", Place::Header, &[], "\"a\""),
            constant("kind", Place::Body, &["auth", "kind"], "\"a\""),
        ];
        let mut told = Vec::new();
        let operation = with(BodyFormat::Json, &ALL);
        outside_body(&request("kind=a", &[("X-Kind", "b")], ""), operation, Sites::ALL, &mut told);
        assert_eq!(told, ["X-Kind: constant: must be \"a\""]);
        told.clear();
        outside_body(&request("", &[], ""), operation, Sites::NONE, &mut told);
        assert!(told.is_empty(), "the site has none of them");
        assert_eq!(wrong(&ALL[2]), "auth.kind: constant: must be \"a\"");
    }
}
