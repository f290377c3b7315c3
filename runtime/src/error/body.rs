//! Finds code, words and request id in whatever body an error comes with.
//!
//! Where a service says them stands in its table; the gateways and proxies before it have words of their own, or HTML, or
//! nothing.

use super::pruned;
use crate::json::Json;
use crate::meta::{ErrorBody as Names, Service};
use crate::scrub::Said;
use crate::transport::HttpResponse;

/// What an error body says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<Said>,
    pub(crate) message: Said,
    pub(crate) request_id: Option<Said>,
    pub(crate) details: Vec<Said>,
}

impl ErrorBody {
    /// A body of which there are words only.
    pub(crate) fn of(message: Said) -> Self {
        ErrorBody { message, ..ErrorBody::default() }
    }
}

/// Reads the body of an answer that is known to be an error.
pub(crate) fn read(body: &[u8], names: &Names) -> ErrorBody {
    match pruned::read(body) {
        Some(json) => look(&json, names).or_else(|| look(&json, &Names::USUAL)).unwrap_or_default(),
        None => ErrorBody::of(describe(body)),
    }
}

/// What a body is that is not the JSON it should be.
pub(crate) fn instead_of_json(body: &[u8], error: &dyn std::fmt::Display) -> Said {
    match body.first() {
        Some(b'<') => describe(body),
        _ => Said::new(error.to_string()),
    }
}

/// The error in an object that came with a good status: every shape in which errors come elsewhere. `declared` names
/// what the operation answers, which is no error. `Err`: it has an error's name, but not its form.
pub(crate) fn disguised(
    json: &Json,
    declared: &dyn Fn(&str) -> bool,
    service: &Service,
) -> Option<Result<ErrorBody, String>> {
    let names = &service.error_body;
    if !names.in_success {
        return of_strangers(json, declared);
    }
    let Json::Object(entries) = json else { return None };
    // most good answers have none of the names, and are told by that at once
    if !entries.iter().any(|(name, _)| names.begins(name)) {
        return of_strangers(json, declared);
    }
    let found = || Some(Ok(look(json, names).unwrap_or_default()));
    let filled = |name: &str| !declared(name) && json.get(name).is_some_and(|value| !is_blank(value));
    let heads = || [names.code, names.message].into_iter().flatten().filter_map(|path| Some(path.split_once('.')?.0));
    let head = heads().find(|head| filled(head));
    let (own_code, own_message) = (names.code.first().copied(), names.message.first().copied());
    let blank_at = |path: Option<&str>| path.and_then(|path| at(json, path)).is_none_or(is_blank);
    if let Some((path, code)) = own_code.and_then(|path| Some((path, at(json, path).filter(|code| !is_blank(code))?))) {
        match text(code) {
            // a plain success, unless an error stands beside it
            Some(code) if code.is(|code| super::ErrorCode::is_success(code, service)) => {
                if head.is_none_or(|head| path.split('.').next() == Some(head)) {
                    return None;
                }
            }
            Some(_) => return found(),
            None => return Some(Err(format!("its {path} is no code"))),
        }
    }
    if head.is_some() {
        return Some(Ok(look(json, names).unwrap_or_else(|| ErrorBody::of(Said::new("error")))));
    }
    // An operation may list the envelope among its fields, which does not make its message a value.
    let listed = own_code.is_some_and(declared);
    let message_alone = |path: &str| !blank_at(Some(path)) && blank_at(own_code) && (listed || !declared(path));
    if own_message.is_some_and(message_alone) {
        return found();
    }
    // Other names: unmistakable ones, and those that values have, too, where nothing else says what the answer is.
    let nothing_declared = || !matches!(json, Json::Object(entries) if entries.iter().any(|(name, _)| declared(name)));
    let mut others = names.code.iter().skip(1).chain(names.message).filter(|path| !path.contains('.'));
    let says_error = |name: &str| name.to_ascii_lowercase().contains("err");
    if others.any(|name| filled(name) && (says_error(name) || nothing_declared())) {
        return found();
    }
    let denied = |name: &&&str| json.get(name) == Some(&Json::Bool(false)) && !declared(name);
    match names.success_flags.iter().find(denied) {
        Some(name) => {
            let message = Said::new(format!("it says {name}: false"));
            Some(Ok(ErrorBody { message, ..look(json, names).unwrap_or_default() }))
        }
        None => of_strangers(json, declared),
    }
}

/// The error of a gateway, a proxy or another service in an object that has nothing of what the operation answers.
fn of_strangers(json: &Json, declared: &dyn Fn(&str) -> bool) -> Option<Result<ErrorBody, String>> {
    let Json::Object(entries) = json else { return None };
    let mut filled = entries.iter().filter(|(_, value)| !is_blank(value));
    let foreign = !entries.iter().any(|(name, _)| declared(name));
    (foreign && filled.any(|(name, _)| Names::USUAL.begins_words(name)))
        .then(|| Ok(look(json, &Names::USUAL).unwrap_or_else(|| ErrorBody::of(Said::new("error")))))
}

fn is_blank(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::Text(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(entries) => entries.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    }
}

/// The request's id, from the headers in which the service sends it.
pub(crate) fn request_id(answer: &HttpResponse, service: &Service) -> Option<Said> {
    let header = service.request_id_headers.iter().find_map(|name| answer.header(name));
    header.map(|id| Said::new(id).keep(128))
}

/// A word on what a body is that is not JSON.
pub(crate) fn describe(body: &[u8]) -> Said {
    if body.len() > 64 * 1024 {
        return Said::new(format!("a body of {} bytes that is no JSON", body.len()));
    }
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    if text.is_empty() {
        return Said::default();
    }
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        let title = lower.find("<title>").and_then(|from| {
            let rest = text.get(from + "<title>".len()..)?;
            rest.split('<').next().map(str::trim)
        });
        return match title {
            Some(title) if !title.is_empty() => Said::new(format!("an HTML page, \"{title}\"")).keep(150),
            _ => Said::new("an HTML page"),
        };
    }
    Said::new(text).keep(200)
}

/// Code and words where the names say; `None`: there are neither.
fn look(json: &Json, names: &Names) -> Option<ErrorBody> {
    let filled = |path: &str| at(json, path).and_then(text).filter(|text| !text.is_empty());
    let first = |paths: &[&str]| paths.iter().find_map(|path| filled(path));
    let code = names.code.iter().enumerate().find_map(|(rank, path)| {
        let code = filled(path)?;
        // in a name that others use for it, a number of three digits is the HTTP status once more
        (rank == 0 || !code.is(is_status)).then_some(code)
    });
    let message = first(names.message).unwrap_or_default();
    let details = names.details.iter().find_map(|path| at(json, path)?.as_array()).unwrap_or_default();
    (code.is_some() || !message.is_empty()).then(|| ErrorBody {
        code,
        message,
        request_id: first(names.request_id),
        // a check that is an object is told as it came
        details: details
            .iter()
            .map(|detail| text(detail).unwrap_or_else(|| Said::new(detail.to_string())).keep(500))
            .collect(),
    })
}

fn is_status(code: &str) -> bool {
    code.parse::<u16>().is_ok_and(|status| (100..600).contains(&status))
}

fn at<'j>(json: &'j Json, path: &str) -> Option<&'j Json> {
    path.split('.').try_fold(json, Json::get)
}

fn text(json: &Json) -> Option<Said> {
    match json {
        Json::Text(text) => Some(Said::new(text)),
        Json::Number(digits) => Some(Said::new(&**digits)),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const NAMES: Names = Names { details: &["fail_check_items"], ..Names::USUAL };

    fn read_text(body: &str) -> (Option<String>, String) {
        let found = read(body.as_bytes(), &NAMES);
        (found.code.map(|code| code.raw().to_owned()), found.message.raw().to_owned())
    }

    fn said(code: &str, message: &str) -> (Option<String>, String) {
        (Some(code.to_owned()), message.to_owned())
    }

    #[test]
    fn the_service_envelope_is_read() {
        assert_eq!(read_text(r#"{"error_code":"CBC.0100","error_msg":"bad"}"#), said("CBC.0100", "bad"));
    }

    #[test]
    fn the_gateway_envelope_has_a_request_id() {
        let found = read(br#"{"error_code":"APIGW.0301","error_msg":"no","request_id":"r1"}"#, &NAMES);
        assert_eq!(found.request_id, Some(Said::new("r1")));
    }

    #[test]
    fn failed_checks_are_listed() {
        let found = read(br#"{"error_code":"CBC.99007004","error_msg":"no","fail_check_items":["a","b"]}"#, &NAMES);
        assert_eq!(found.details.iter().map(Said::raw).collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn a_failed_check_that_is_no_text_is_told_as_it_came() {
        let found = read(br#"{"error_code":"X.1","fail_check_items":["a",{"id":"r1","why":2},null,3]}"#, &NAMES);
        let told: Vec<_> = found.details.iter().map(Said::raw).collect();
        assert_eq!(told, ["a", r#"{"id":"r1","why":2}"#, "null", "3"]);
    }

    #[test]
    fn the_identity_service_nests_and_repeats_the_status() {
        let body = r#"{"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}}"#;
        assert_eq!(read_text(body), (None, "The username or password is wrong.".to_owned()));
    }

    #[test]
    fn an_html_page_is_named_by_its_title() {
        let body = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
        assert_eq!(read_text(body), (None, "an HTML page, \"502 Bad Gateway\"".to_owned()));
    }

    #[test]
    fn a_service_has_names_of_its_own_and_its_gateway_those_of_others() {
        let names = Names { code: &["fault.id"], message: &["fault.text"], ..Names::USUAL };
        let read = |body: &str| {
            let found = read(body.as_bytes(), &names);
            (found.code.map(|code| code.raw().to_owned()), found.message.raw().to_owned())
        };
        assert_eq!(read(r#"{"fault":{"id":"L.1","text":"wrong"},"message":"other"}"#), said("L.1", "wrong"));
        assert_eq!(read(r#"{"message":"bad gateway"}"#), (None, "bad gateway".to_owned()));
    }

    #[test]
    fn with_a_good_status_only_the_names_of_the_service_count() {
        let names = Names { code: &["fault.id"], message: &["fault.text"], ..Names::USUAL };
        let found = |names, body: &str| {
            let service = Service { error_body: names, ..Service::EMPTY };
            disguised(&Json::parse(body.as_bytes()).unwrap(), &|name| name == "order", &service)
        };
        let own = r#"{"fault":{"id":"L.1","text":"wrong"}}"#;
        assert_eq!(found(names, own).unwrap().unwrap().message.raw(), "wrong");
        assert_eq!(found(names, r#"{"order":1,"error_code":"7"}"#), None);
        assert_eq!(found(Names { in_success: false, ..names }, own), None);
    }

    #[test]
    fn the_usual_shapes_of_others_are_errors_where_nothing_of_the_answer_is_there() {
        let names = Names { code: &["fault.id"], message: &["fault.text"], ..Names::USUAL };
        for in_success in [true, false] {
            let service = Service { error_body: Names { in_success, ..names }, ..Service::EMPTY };
            let found =
                |body: &str| disguised(&Json::parse(body.as_bytes()).unwrap(), &|name| name == "order", &service);
            for body in [
                r#"{"error":"invalid_request"}"#,
                r#"{"error":{"code":"X.1"}}"#,
                r#"{"errorCode":"X.1"}"#,
                r#"{"error_msg":"boom"}"#,
                r#"{"error_code":{"a":1}}"#,
                r#"{"message":"boom"}"#,
            ] {
                assert!(matches!(found(body), Some(Ok(_))), "{in_success}: {body}");
            }
            for body in [r#"{"order":1,"message":"thanks"}"#, r#"{"error":null}"#, r#"{"paid":true}"#, "{}"] {
                assert_eq!(found(body), None, "{in_success}: {body}");
            }
        }
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(read(b"", &NAMES), ErrorBody::default());
        assert_eq!(read(b"null", &NAMES), ErrorBody::default());
    }

    fn disguised_in(body: &str) -> Option<Result<ErrorBody, String>> {
        disguised(&Json::parse(body.as_bytes()).unwrap(), &|name| name == "code" || name == "order", &Service::EMPTY)
    }

    #[test]
    fn success_codes_hide_no_error() {
        for body in [
            r#"{"error_code":"0","error_msg":"Success"}"#,
            r#"{"error_code":null}"#,
            r#"{"error_code":"","error_msg":""}"#,
            r#"{"error":null,"order":1}"#,
            r#"{"code":"a value","order":1}"#,
            r#"{"success":true}"#,
            "{}",
        ] {
            assert_eq!(disguised_in(body), None, "{body}");
        }
    }

    #[test]
    fn every_shape_of_an_error_is_one_with_a_good_status_too() {
        let code = |body: &str| disguised_in(body).unwrap().unwrap().code.map(|code| code.raw().to_owned());
        assert_eq!(code(r#"{"error_code":"CBC.7105"}"#).as_deref(), Some("CBC.7105"));
        assert_eq!(code(r#"{"error":{"error_code":"CBC.7105","error_msg":"no"}}"#).as_deref(), Some("CBC.7105"));
        assert_eq!(code(r#"{"error":{"code":"X.1","message":"no"}}"#).as_deref(), Some("X.1"));
        assert_eq!(code(r#"{"errorCode":"X.1","errorMsg":"no"}"#).as_deref(), Some("X.1"));
        assert_eq!(code(r#"{"error_msg":"boom"}"#), None);
        assert_eq!(code(r#"{"error_code":"","error_msg":"boom"}"#), None);
        assert_eq!(code(r#"{"success":false}"#), None);
        assert_eq!(code(r#"{"message":"boom"}"#), None);
        assert!(disguised_in(r#"{"error_code":{"a":1}}"#).unwrap().is_err());
    }
}
