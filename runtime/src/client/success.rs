//! Whether an answer with a good status is the success that the operation documents. Knows tables and names at the top of
//! an answer; reads no values.

use crate::error::body::{self, ErrorBody};
use crate::error::failures;
use crate::json::Json;
use crate::meta::{Operation, Service};
use crate::scrub::Said;
use crate::transport::HttpResponse;

/// What an answer with a good status is instead of a success.
pub(super) enum Flaw {
    /// An error that says so.
    Error(ErrorBody),
    /// Something that the service never sends for this operation.
    Unreadable(Said),
}

/// Whether the status is one of success.
pub(super) fn is_good(operation: &Operation, status: u16) -> bool {
    (200..300).contains(&status) || operation.form.success.contains(&status)
}

/// Whether it is a part of something (HTTP 206), where none was asked for: what is not in it nobody knows.
pub(super) fn is_part(operation: &Operation, status: u16) -> bool {
    status == 206 && !operation.form.success.contains(&status)
}

/// The coding of a body that was to have none.
pub(super) fn coding(answer: &HttpResponse) -> Option<&str> {
    named_coding(answer).filter(|_| !answer.body.is_empty())
}

fn named_coding(head: &HttpResponse) -> Option<&str> {
    let coding = head.header("Content-Encoding").map(str::trim);
    coding.filter(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case("identity"))
}

/// Whether the body of an answer is a file, by what comes before it: an error is JSON even where the answer is not.
pub(super) fn is_file(operation: &Operation, head: &HttpResponse) -> bool {
    let whole = is_good(operation, head.status) && !is_part(operation, head.status);
    whole && head.is_json() != Some(true) && named_coding(head).is_none()
}

/// What is wrong with the answer; `None`: it is the documented success, as far as the spec tells.
pub(super) fn flaw(operation: &Operation, answer: Option<&Json>, service: &Service) -> Option<Flaw> {
    let unreadable = |what: &str| Some(Flaw::Unreadable(Said::new(what)));
    let Some(json) = answer else {
        return (operation.answers_json() && failures::needs_body(operation, service))
            .then(|| Flaw::Unreadable(Said::new("it is empty")));
    };
    let Json::Object(entries) = json else {
        return unreadable(&format!("it is {}, not an object", kind(json)));
    };
    let declared = |name: &str| is_declared(operation, name);
    match body::disguised(json, &declared, service) {
        Some(Ok(found)) => return Some(Flaw::Error(found)),
        Some(Err(what)) => return Some(Flaw::Unreadable(Said::new(what))),
        None => {}
    }
    // where errors never come with a good status, a good answer has no envelope either
    let said = |name: &str| service.error_body.in_success && service.error_body.is_envelope(name);
    if !operation.answers_json() {
        let more = entries.iter().any(|(name, _)| !said(name));
        return if more { unreadable("it has a body, where none belongs") } else { None };
    }
    // A read that comes back with nothing harms nobody; a payment must not be taken for done by a stranger's answer, be it
    // the sign-in of a network in between. Nothing at all is an answer where every field may be missing.
    if !operation.idempotent
        && (failures::needs_body(operation, service) || !entries.is_empty())
        && !entries.iter().any(|(name, _)| declared(name) || said(name))
    {
        return unreadable("it has none of the fields that the operation answers");
    }
    None
}

fn is_declared(operation: &Operation, name: &str) -> bool {
    operation.response.iter().flat_map(|object| object.fields).any(|field| field.wire == name)
}

fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "a truth value",
        Json::Number(_) => "a number",
        Json::Text(_) => "a text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_body_has_a_coding_and_identity_is_none() {
        let coded = |body: &str, coding: Option<&str>| {
            let mut answer = HttpResponse::new(200, body);
            answer.headers.extend(coding.map(|coding| ("Content-Encoding".to_owned(), coding.to_owned())));
            super::coding(&answer).map(str::to_owned)
        };
        assert_eq!(coded("x", Some(" gzip ")).as_deref(), Some("gzip"));
        for (body, coding) in [("x", None), ("x", Some(" ")), ("x", Some("Identity")), ("", Some("gzip"))] {
            assert_eq!(coded(body, coding), None, "{coding:?}");
        }
    }

    #[test]
    fn what_is_no_object_is_told_by_its_kind() {
        let texts = ["null", "true", "1", "\"x\"", "[]", "{}"];
        let kinds = texts.map(|text| Json::parse(text.as_bytes()).map_or("nothing", |json| kind(&json)));
        assert_eq!(kinds, ["null", "a truth value", "a number", "a text", "a list", "an object"]);
    }
}
