//! A request as it travels, with what is sensitive masked.

use huaweicloud_runtime::meta::{Auth, BodyFormat, Operation, Place};
use huaweicloud_runtime::redact::MASK;
use huaweicloud_runtime::{Json, codec, sign};

use super::connect::Connection;
use crate::catalog;
use crate::request::file;

/// A request without what is sensitive.
pub(super) struct Shown {
    pub(super) method: &'static str,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Json>,
}

/// The request of a document; `headers` are those that were put on it when it was signed.
pub(super) fn shown(
    operation: &'static Operation,
    document: &Json,
    connection: &Connection,
    headers: &[(String, String)],
) -> Result<Shown, String> {
    let auth = &catalog::service(operation).auth;
    let redacted = file::redacted(operation, document);
    let site = Some(connection.site.bit);
    let encoded =
        codec::encode(&file::emptied(operation, &redacted), operation, site).map_err(|error| error.to_string())?;
    let query = sign::canonical_query(&encoded.query);
    let mark = if query.is_empty() { "" } else { "?" };
    // the encoding of `*` would hide that something is masked
    let url = format!("{}{}{mark}{query}", connection.base(), encoded.path).replace("%2A%2A%2A", MASK);
    let own = |name: &str| encoded.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    let mut shown: Vec<_> = headers
        .iter()
        .map(|(name, value)| {
            (name.clone(), own(name).map_or_else(|| masked(name, value, auth), |(_, value)| value.clone()))
        })
        .collect();
    if headers.is_empty() {
        shown.extend(encoded.headers.iter().cloned());
    }
    let body = match operation.form.body {
        BodyFormat::Json => encoded.body.and_then(|bytes| Json::parse(&bytes).ok()),
        // a part a line says more than bytes
        BodyFormat::Multipart | BodyFormat::Binary => Some(of_body(operation, redacted)),
    };
    Ok(Shown { method: encoded.method.as_str(), url, headers: shown, body })
}

/// The fields that travel in the body.
fn of_body(operation: &Operation, document: Json) -> Json {
    let Json::Object(mut entries) = document else { return document };
    entries.retain(|(name, _)| operation.request.field(name).is_none_or(|field| field.place == Place::Body));
    Json::Object(entries)
}

/// The value of a header; one that authenticates must be shown to nobody.
fn masked(name: &str, value: &str, auth: &Auth) -> String {
    let is = |header: Option<&str>| header.is_some_and(|header| header.eq_ignore_ascii_case(name));
    if is(auth.token) || is(auth.signature.and_then(|names| names.session)) {
        return MASK.to_owned();
    }
    if !is(auth.signature.map(|names| names.header)) {
        return value.to_owned();
    }
    // the signature alone would let somebody send the request for a quarter of an hour
    match value.split_once("Signature=") {
        Some((before, _)) => format!("{before}Signature={MASK}"),
        None => MASK.to_owned(),
    }
}

impl Shown {
    /// The request as one document.
    pub(super) fn to_json(&self) -> Json {
        let headers = self.headers.iter().map(|(name, value)| (name.as_str().into(), Json::from(value.as_str())));
        Json::Object(vec![
            ("method".into(), Json::from(self.method)),
            ("url".into(), Json::from(self.url.as_str())),
            ("headers".into(), Json::Object(headers.collect())),
            ("body".into(), self.body.clone().unwrap_or(Json::Null)),
        ])
    }

    /// The request as lines.
    pub(super) fn to_lines(&self) -> Vec<String> {
        let mut lines = vec![format!("{} {}", self.method, self.url)];
        lines.extend(self.headers.iter().map(|(name, value)| format!("{name}: {value}")));
        if let Some(body) = &self.body {
            lines.push(String::new());
            lines.extend(crate::output::pretty(body).lines().map(str::to_owned));
        }
        lines
    }
}
