//! Finds code, words and request id in whatever body an error comes with.
//!
//! The service says `error_code` and `error_msg`, the gateway adds `request_id`, the identity service nests `error`;
//! proxies answer with HTML or nothing.

use super::pruned;
use crate::json::Json;
use crate::meta::Service;
use crate::scrub::Said;
use crate::transport::HttpResponse;

/// The names of the service's own envelope.
const CODE: &str = "error_code";
const MESSAGE: &str = "error_msg";

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
pub(crate) fn read(body: &[u8]) -> ErrorBody {
    match pruned::read(body) {
        Some(json) => from_json(&json),
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
    match json.get(CODE).filter(|code| !is_blank(code)) {
        None => {}
        Some(code) => match text(code) {
            Some(code) if code.is(|code| super::ErrorCode::is_success(code, service)) => {
                if json.get("error").is_none_or(is_blank) {
                    return None;
                }
            }
            Some(_) => return envelope(json).map(Ok),
            None => return Some(Err(format!("its {CODE} is no code"))),
        },
    }
    let filled = |name: &str| !declared(name) && json.get(name).is_some_and(|value| !is_blank(value));
    if filled("error") {
        let found = nested(json).unwrap_or_else(|| ErrorBody::of(Said::new("error")));
        return Some(Ok(found));
    }
    let named = [MESSAGE, "errorCode", "errorMsg", "error_description"];
    let bare = ["code", "message", "msg"];
    let nothing_declared = || !matches!(json, Json::Object(entries) if entries.iter().any(|(name, _)| declared(name)));
    // `error_msg` is of the envelope, so an operation that lists it does not make it a value
    let message_alone = json.get(MESSAGE).is_some_and(|value| !is_blank(value)) && json.get(CODE).is_none_or(is_blank);
    if message_alone
        || named.iter().any(|name| filled(name))
        || (nothing_declared() && bare.iter().any(|name| filled(name)))
    {
        return Some(Ok(loose(json).unwrap_or_default()));
    }
    match json.get("success") {
        Some(Json::Bool(false)) if !declared("success") => {
            let message = Said::new("it says success: false");
            Some(Ok(ErrorBody { message, ..loose(json).unwrap_or_default() }))
        }
        _ => None,
    }
}

/// Whether a name belongs to the envelope that goes around every answer, not to what an operation answers.
pub(crate) fn is_envelope(name: &str) -> bool {
    matches!(name, CODE | MESSAGE | "request_id")
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

/// The request's id from headers or body.
pub(crate) fn request_id(answer: &HttpResponse) -> Option<Said> {
    let header = ["X-Request-Id", "X-IAM-Trace-Id"].iter().find_map(|name| answer.header(name));
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

fn from_json(json: &Json) -> ErrorBody {
    envelope(json).or_else(|| nested(json)).or_else(|| loose(json)).unwrap_or_default()
}

/// `{"error_code": …, "error_msg": …, "request_id": …, "fail_check_items": […]}`
fn envelope(json: &Json) -> Option<ErrorBody> {
    let code = json.get(CODE).and_then(text)?;
    let details = json.get("fail_check_items").and_then(Json::as_array).unwrap_or_default();
    Some(ErrorBody {
        code: Some(code),
        message: json.get(MESSAGE).and_then(text).unwrap_or_default(),
        request_id: json.get("request_id").and_then(text),
        details: details.iter().filter_map(text).map(|detail| detail.keep(500)).collect(),
    })
}

/// `{"error": {"code": 401, "message": …, "title": …}}`
fn nested(json: &Json) -> Option<ErrorBody> {
    let error = json.get("error")?;
    match error {
        Json::Object(_) => envelope(error).or_else(|| {
            let message = error.get("message").or_else(|| error.get("title")).and_then(text)?;
            let code = error.get("error_code").or_else(|| error.get("code")).and_then(text);
            // A number is the HTTP status once more.
            let code = code.filter(|code| !code.is(|code| code.bytes().all(|byte| byte.is_ascii_digit())));
            Some(ErrorBody { code, message, ..ErrorBody::default() })
        }),
        Json::Text(message) => Some(ErrorBody::of(Said::new(message))),
        _ => None,
    }
}

/// Any object with a message of some name.
fn loose(json: &Json) -> Option<ErrorBody> {
    let first = |names: &[&str]| names.iter().find_map(|name| json.get(name).and_then(text));
    let message = first(&[MESSAGE, "errorMsg", "message", "error_description", "msg"]).unwrap_or_default();
    let code = first(&["errorCode", "code"]);
    (code.is_some() || !message.is_empty()).then(|| ErrorBody { code, message, ..ErrorBody::default() })
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

    fn read_text(body: &str) -> (Option<String>, String) {
        let found = read(body.as_bytes());
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
        let found = read(br#"{"error_code":"APIGW.0301","error_msg":"no","request_id":"r1"}"#);
        assert_eq!(found.request_id, Some(Said::new("r1")));
    }

    #[test]
    fn failed_checks_are_listed() {
        let found = read(br#"{"error_code":"CBC.99007004","error_msg":"no","fail_check_items":["a","b"]}"#);
        assert_eq!(found.details.iter().map(Said::raw).collect::<Vec<_>>(), ["a", "b"]);
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
    fn nothing_is_nothing() {
        assert_eq!(read(b""), ErrorBody::default());
        assert_eq!(read(b"null"), ErrorBody::default());
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
