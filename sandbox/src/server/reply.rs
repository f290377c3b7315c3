//! What is answered, and its HTTP response.

use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};

use super::body::Answer;

/// What is answered, before it is an HTTP response.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: Option<Vec<u8>>,
    pub(super) headers: Vec<(&'static str, String)>,
    /// Whether the body is bytes, not JSON.
    pub(super) binary: bool,
}

/// Its response, with the request's ID where the service sends one.
pub(super) fn response(reply: Reply, number: u64, id_header: Option<&'static str>, truncate: bool) -> Response<Answer> {
    let data = reply.body.unwrap_or_default();
    let is_empty = data.is_empty();
    let mut response = Response::new(if truncate { Answer::half(data) } else { Answer::whole(data) });
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if !is_empty {
        let kind = if reply.binary { "application/octet-stream" } else { "application/json;charset=UTF-8" };
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    let id = id_header.map(|name| (name, request_id(number)));
    for (name, value) in id.into_iter().chain(reply.headers) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    response
}

/// The ID of a request.
pub(super) fn request_id(number: u64) -> String {
    format!("{number:032x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_its_headers_and_a_kind_only_when_it_has_a_body() {
        let reply = |body: Option<&str>, binary| {
            let body = body.map(|text| text.as_bytes().to_vec());
            let reply =
                Reply { status: 201, body, headers: vec![("x-more", "1".into()), ("x-bad", "\n".into())], binary };
            response(reply, 10, Some("x-id"), false)
        };
        let header = |response: &Response<Answer>, name: &str| {
            response.headers().get(name).map(|value| value.to_str().unwrap_or_default().to_owned())
        };
        let json = reply(Some("{}"), false);
        assert_eq!(json.status(), 201);
        assert_eq!(header(&json, "content-type").as_deref(), Some("application/json;charset=UTF-8"));
        assert_eq!(header(&json, "x-id").as_deref(), Some("0000000000000000000000000000000a"));
        assert_eq!((header(&json, "x-more").as_deref(), header(&json, "x-bad")), (Some("1"), None));
        assert_eq!(header(&reply(Some("x"), true), "content-type").as_deref(), Some("application/octet-stream"));
        assert_eq!(header(&reply(None, false), "content-type"), None);
        assert_eq!(
            response(Reply { status: 0, body: None, headers: Vec::new(), binary: false }, 1, None, false).status(),
            500
        );
    }
}
