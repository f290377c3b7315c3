//! Answers that are not the documented success, for every test that asks what is told of them: the crate's, the blocking
//! client's, the command's. Knows how an answer looks; sends nothing.

use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::Api;
use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::meta::{Category, ErrorInfo, Operation, Place, Service};

use crate::sample;

/// What a caller may be told of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It was carried out: the answer is the documented success.
    Done,
    /// It may have been carried out.
    Unknown,
    /// It was not carried out.
    Refused,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers; `Content-Length` is the server's matter.
    pub headers: Vec<(&'static str, &'static str)>,
    /// Body.
    pub body: Vec<u8>,
}

/// What an operation answers when all is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An object with known fields.
    Fields,
    /// An object without known fields, or with failures alone: whatever comes, nothing of it is missing.
    Open,
    /// No body.
    Nothing,
}

/// One kind of odd answer.
pub struct OddAnswer {
    /// In words.
    pub name: String,
    /// The answer.
    pub answer: Answer,
    /// What a caller is told.
    pub told: Told,
}

/// The operations of all services that must not be repeated, each with its service.
pub fn writes() -> impl Iterator<Item = (&'static Service, &'static Erased)> {
    let of_api = |api: &&'static Api| api.operations.iter().map(|operation| (api.service, operation));
    crate::model::APIS.iter().flat_map(of_api).filter(|(_, operation)| !operation.meta.idempotent)
}

/// The shape of an operation's answers.
pub fn shape(operation: &Operation) -> Shape {
    let Some(response) = operation.response else { return Shape::Nothing };
    let says_something = |wire: &str| {
        !matches!(wire, "error_code" | "error_msg")
            && !wire.starts_with("error_details")
            && !is_failures(operation, wire)
    };
    if response.fields.iter().any(|field| says_something(field.wire)) { Shape::Fields } else { Shape::Open }
}

fn is_failures(operation: &Operation, wire: &str) -> bool {
    use huaweicloud_bss::runtime::meta::Kind;
    let fields = operation.response.map_or(&[][..], |response| response.fields);
    fields.iter().filter(|field| field.wire == wire).any(|field| match field.kind {
        Kind::List(Kind::Object(item)) => item.fields.iter().any(|field| field.wire == "error_code"),
        _ => false,
    })
}

/// A request with every field that the site has, whatever the rules between them say.
pub fn request(operation: &Operation, site: &str) -> Json {
    sample::object(crate::model::list(&model(operation)["request"]["fields"]), site, 6)
}

/// The documented success of an operation, as the model has it.
pub fn success(operation: &Operation, site: &str) -> Answer {
    let model = model(operation);
    if model["response"].is_null() {
        return Answer { status: 204, headers: Vec::new(), body: Vec::new() };
    }
    let mut object = sample::object(crate::model::list(&model["response"]["fields"]), site, 6);
    if let Json::Object(entries) = &mut object {
        entries.retain(|(name, _)| !is_header(operation, name));
        // a success says so, and no item of it failed
        entries.retain(|(name, _)| !is_failures(operation, name) && &**name != "error_msg");
        let service = crate::model::api(model).service;
        let of_table =
            service.errors.iter().find(|info| info.category == Some(Category::Success)).map(|info| info.code);
        let good = of_table.or(service.error_body.success_codes.first().copied()).unwrap_or("0");
        entries.iter_mut().filter(|(name, _)| &**name == "error_code").for_each(|(_, code)| *code = good.into());
    }
    json(200, &object.to_string())
}

fn is_header(operation: &Operation, wire: &str) -> bool {
    let fields = operation.response.map_or(&[][..], |response| response.fields);
    fields.iter().any(|field| field.wire == wire && field.place == Place::Header)
}

/// Codes of the service's own that it documents: for a refusal, and for a fault of its own.
fn documented(service: &Service) -> [Option<&'static str>; 2] {
    let of = |is: fn(u16) -> bool| {
        let fits = |info: &&ErrorInfo| !info.gateway && !info.http.is_empty() && info.http.iter().all(|at| is(*at));
        let plain = |info: &&ErrorInfo| info.means.is_empty() && !service.rate_limit_codes.contains(&info.code);
        service.errors.iter().filter(fits).find(plain).map(|info| info.code)
    };
    [of(|status| (400..500).contains(&status) && status != 408), of(|status| status >= 500)]
}

/// All of them, for one operation.
pub fn all(operation: &Operation, site: &str) -> Vec<OddAnswer> {
    let shape = shape(operation);
    let [refused, failed] = documented(crate::model::api(model(operation)).service);
    let mut odd = Vec::new();
    let mut add = |name: &str, answer: Answer, told: Told| odd.push(OddAnswer { name: name.to_owned(), answer, told });
    // where nothing is known of the answer, nothing of it can be missing
    let unless = |fits: bool| if fits { Told::Done } else { Told::Unknown };
    let page = "<html><head><title>Sign in to the network</title></head><body>…</body></html>";
    add("an HTML page", with("Content-Type", "text/html", plain(200, page.as_bytes())), Told::Unknown);
    add("an HTML page that says it is JSON", json(200, page), Told::Unknown);
    let gzip = [0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xab, 0xae, 0x05, 0, 0x43, 0xbf, 0xa6, 0xa3, 2, 0, 0, 0];
    add("gzip bytes", plain(200, &gzip), Told::Unknown);
    add("gzip bytes that say so", with("Content-Encoding", "gzip", json_bytes(200, &gzip)), Told::Unknown);
    add("a coding that was not asked for", with("Content-Encoding", "br", json(200, "{}")), Told::Unknown);
    let good = success(operation, site);
    add("the success as a part, HTTP 206", json_bytes(206, &good.body), Told::Unknown);
    for tenth in 1..10 {
        let body = &good.body[..good.body.len() * tenth / 10];
        if !body.is_empty() {
            add(&format!("the success, cut at {tenth}0 %"), json_bytes(200, body), Told::Unknown);
        }
    }
    for body in ["null", "[]", "1", "\"x\"", "true", "not JSON", "{\"a\":1}{\"b\":2}"] {
        add(&format!("the body `{body}`"), json(200, body), Told::Unknown);
    }
    for (name, body) in [
        ("an error of the identity service", r#"{"error":{"code":"IAM.0001","message":"no","title":"Unauthorized"}}"#),
        ("`error` as a text", r#"{"error":"invalid_request"}"#),
        ("words without a code", r#"{"error_msg":"boom"}"#),
        ("`errorCode` and `errorMsg`", r#"{"errorCode":"X.0001","errorMsg":"boom"}"#),
        ("a code that is an object", r#"{"error_code":{"a":1},"error_msg":"boom"}"#),
        ("`success: false`", r#"{"success":false}"#),
        ("`message` alone", r#"{"message":"boom"}"#),
        ("a code that nobody documented", r#"{"error_code":"CBC.77777777","error_msg":"new"}"#),
    ] {
        add(name, json(200, body), Told::Unknown);
    }
    let coded = |code: &str| format!(r#"{{"error_code":"{code}","error_msg":"said"}}"#);
    if let Some(code) = failed {
        add("a code documented for HTTP 5xx", json(200, &coded(code)), Told::Unknown);
        add("HTTP 400 and a code documented for 5xx", json(400, &coded(code)), Told::Unknown);
    }
    if let Some(code) = refused {
        add("a documented refusal", json(200, &coded(code)), Told::Refused);
        add("HTTP 300 and a documented refusal", json(300, &coded(code)), Told::Refused);
    }
    let stranger = r#"{"a_field_of_another_operation":[{"x":1}],"and_its_count":1}"#;
    add("the answer of another operation", json(200, stranger), Told::Unknown);
    let portal = r#"{"status":"login","redirect":"https://portal.example/sign-in"}"#;
    add("the sign-in of a network in between, as JSON", json(200, portal), Told::Unknown);
    add("an object without anything in it", json(200, "{}"), unless(shape != Shape::Fields));
    add("HTTP 200 without a body", plain(200, b""), unless(shape != Shape::Fields));
    add("HTTP 204", plain(204, b""), unless(shape != Shape::Fields));
    if shape == Shape::Nothing {
        add("a body where none belongs", json(200, r#"{"total_count":1}"#), Told::Unknown);
    } else {
        let labelled = Answer { headers: vec![("Content-Type", "text/html")], ..good };
        add("the success, labelled as HTML", labelled, Told::Done);
    }
    for status in [408, 500, 502, 503, 504] {
        add(&format!("HTTP {status} without a body"), plain(status, b""), Told::Unknown);
    }
    add("HTTP 500 and a code that nobody documented", json(500, r#"{"error_code":"CBC.77777777"}"#), Told::Unknown);
    for status in [300, 304, 307, 308, 399] {
        add(&format!("HTTP {status} without a body"), plain(status, b""), Told::Unknown);
    }
    for status in [301, 302, 303, 307, 308] {
        let moved = with("Location", "https://elsewhere.example.com/", plain(status, b""));
        // only these two say that the request itself is to be made elsewhere
        let told = if matches!(status, 307 | 308) { Told::Refused } else { Told::Unknown };
        add(&format!("HTTP {status} to elsewhere"), moved, told);
    }
    add("HTTP 400", json(400, &refused.map_or_else(|| "{}".to_owned(), coded)), Told::Refused);
    add("HTTP 403 with an HTML page", plain(403, page.as_bytes()), Told::Refused);
    add("HTTP 429", json(429, "{}"), Told::Refused);
    odd
}

fn model(operation: &Operation) -> &'static serde_json::Value {
    let is = |known: &&serde_json::Value| std::ptr::eq(crate::model::erased(known).meta, operation);
    crate::model::operations().find(is).expect("the model has it")
}

fn plain(status: u16, body: &[u8]) -> Answer {
    Answer { status, headers: Vec::new(), body: body.to_vec() }
}

fn json(status: u16, body: &str) -> Answer {
    json_bytes(status, body.as_bytes())
}

fn json_bytes(status: u16, body: &[u8]) -> Answer {
    with("Content-Type", "application/json", plain(status, body))
}

fn with(name: &'static str, value: &'static str, mut answer: Answer) -> Answer {
    answer.headers.push((name, value));
    answer
}
