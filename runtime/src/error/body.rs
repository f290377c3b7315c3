//! Finds code, words and request id in whatever body an error comes with.
//!
//! The service says `error_code` and `error_msg`, the gateway adds `request_id`, the identity service nests `error`;
//! proxies answer with HTML or nothing.

use std::borrow::Cow;

use crate::json::Json;
use crate::odd::Oddities;
use crate::transport::HttpResponse;

/// What an error body says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    pub(crate) request_id: Option<String>,
    pub(crate) details: Vec<String>,
}

/// Reads the body of an answer that is known to be an error.
pub(crate) fn read(body: &[u8]) -> ErrorBody {
    match Json::parse(body) {
        Ok(json) => from_json(&json),
        Err(_) => ErrorBody { message: describe(body), ..ErrorBody::default() },
    }
}

/// Parses a good answer; `None` when it is empty. The error tells what it is instead of JSON.
pub(crate) fn parse(body: &[u8], odd: &mut Oddities) -> Result<Option<Json>, String> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(body);
    let json = Json::parse(text.as_bytes()).map_err(|error| match body.first() {
        Some(b'<') => describe(body),
        _ => error.to_string(),
    })?;
    if matches!(text, Cow::Owned(_)) {
        odd.note("bytes that are not UTF-8", &json);
    }
    Ok(Some(json))
}

/// The error in an answer with a good status, when there is one.
pub(crate) fn hidden_in_success(json: &Json) -> Option<ErrorBody> {
    let found = envelope(json)?;
    let code = found.code.as_deref()?;
    (!super::ErrorCode::is_success(code)).then_some(found)
}

/// The request's id from headers or body.
pub(crate) fn request_id(answer: &HttpResponse) -> Option<String> {
    let header = ["X-Request-Id", "X-IAM-Trace-Id"].iter().find_map(|name| answer.header(name));
    header.map(|id| id.chars().filter(|c| !c.is_control()).take(128).collect())
}

/// A word on what a body is that is not JSON.
pub(crate) fn describe(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    if text.is_empty() {
        return String::new();
    }
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        let title = lower.find("<title>").and_then(|from| {
            let rest = text.get(from + "<title>".len()..)?;
            rest.split('<').next().map(|title| title.trim().chars().take(100).collect::<String>())
        });
        return match title {
            Some(title) if !title.is_empty() => format!("an HTML page, \"{title}\""),
            _ => "an HTML page".to_owned(),
        };
    }
    text.chars().take(200).collect()
}

fn from_json(json: &Json) -> ErrorBody {
    envelope(json).or_else(|| nested(json)).or_else(|| loose(json)).unwrap_or_default()
}

/// `{"error_code": …, "error_msg": …, "request_id": …, "fail_check_items": […]}`
fn envelope(json: &Json) -> Option<ErrorBody> {
    let code = json.get("error_code").and_then(text)?;
    let details = json.get("fail_check_items").and_then(Json::as_array).unwrap_or_default();
    Some(ErrorBody {
        code: Some(code),
        message: json.get("error_msg").and_then(text).unwrap_or_default(),
        request_id: json.get("request_id").and_then(text),
        details: details.iter().filter_map(text).collect(),
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
            let code = code.filter(|code| !code.bytes().all(|byte| byte.is_ascii_digit()));
            Some(ErrorBody { code, message, ..ErrorBody::default() })
        }),
        Json::Text(message) => Some(ErrorBody { message: message.clone(), ..ErrorBody::default() }),
        _ => None,
    }
}

/// Any object with a message of some name.
fn loose(json: &Json) -> Option<ErrorBody> {
    let first = |names: &[&str]| names.iter().find_map(|name| json.get(name).and_then(text));
    let message = first(&["error_msg", "message", "error_description", "msg"]).unwrap_or_default();
    let code = first(&["errorCode", "code"]);
    (code.is_some() || !message.is_empty()).then(|| ErrorBody { code, message, ..ErrorBody::default() })
}

fn text(json: &Json) -> Option<String> {
    match json {
        Json::Text(text) => Some(text.clone()),
        Json::Number(digits) => Some(digits.to_string()),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read_text(body: &str) -> (Option<String>, String) {
        let found = read(body.as_bytes());
        (found.code, found.message)
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
        assert_eq!(found.request_id.as_deref(), Some("r1"));
    }

    #[test]
    fn failed_checks_are_listed() {
        let found = read(br#"{"error_code":"CBC.99007004","error_msg":"no","fail_check_items":["a","b"]}"#);
        assert_eq!(found.details, ["a", "b"]);
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

    #[test]
    fn success_codes_hide_no_error() {
        let hidden = |body: &str| hidden_in_success(&Json::parse(body.as_bytes()).unwrap());
        assert_eq!(hidden(r#"{"error_code":"CBC.0000","error_msg":"Success"}"#), None);
        assert_eq!(hidden(r#"{"error_code":null}"#), None);
        assert_eq!(hidden(r#"{"error_code":""}"#), None);
        assert_eq!(hidden(r#"{"error_code":"CBC.7105"}"#).unwrap().code.as_deref(), Some("CBC.7105"));
    }
}
