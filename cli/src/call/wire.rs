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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    const AUTH: Auth = Auth {
        token: Some("X-Token"),
        account: Some("X-Account"),
        signature: Some(huaweicloud_runtime::meta::Signature {
            header: "Proof",
            date: "X-Date",
            session: Some("X-Session"),
            sha256: ("A", None),
            sm3: None,
        }),
    };

    #[test]
    fn what_proves_who_calls_is_masked_and_nothing_else() {
        for (name, value, shown) in [
            ("x-token", "secret", "***"),
            ("X-Session", "secret", "***"),
            ("Proof", "Access=A, Signature=secret", "Access=A, Signature=***"),
            ("proof", "secret", "***"),
            ("X-Account", "d1", "d1"),
            ("X-Date", "today", "today"),
            ("Accept", "a", "a"),
        ] {
            assert_eq!(masked(name, value, &AUTH), shown, "{name}");
        }
        assert_eq!(masked("X-Token", "text", &Auth::NONE), "text");
    }

    #[test]
    fn a_request_is_shown_as_lines_or_as_a_document() {
        let mut shown = Shown {
            method: "POST",
            url: "http://a/b?c=1".to_owned(),
            headers: vec![("Accept".to_owned(), "x".to_owned())],
            body: Some(Json::Object(vec![("d".into(), Json::from(1))])),
        };
        assert_eq!(shown.to_lines(), ["POST http://a/b?c=1", "Accept: x", "", "{", "  \"d\": 1", "}"]);
        let document = r#"{"method":"POST","url":"http://a/b?c=1","headers":{"Accept":"x"},"body":{"d":1}}"#;
        assert_eq!(shown.to_json().to_string(), document);
        shown.body = None;
        assert_eq!(shown.to_lines(), ["POST http://a/b?c=1", "Accept: x"]);
        assert_eq!(shown.to_json().get("body"), Some(&Json::Null));
    }

    #[test]
    fn the_address_has_the_fields_of_the_path_and_of_the_query_without_what_is_sensitive() {
        let mut seen = [0; 3];
        for operation in catalog::operations().map(|known| known.meta) {
            let site = catalog::site(operation, None).unwrap();
            let connection = Connection::to(site).at("http://127.0.0.1:1");
            let fields = operation.request.fields.iter().filter(|field| field.sites.meets(site.bit));
            let texts: Vec<_> = fields
                .filter(|field| {
                    matches!(
                        field.kind,
                        huaweicloud_runtime::meta::Kind::Text | huaweicloud_runtime::meta::Kind::Secret
                    )
                })
                .collect();
            let entries = texts.iter().map(|field| (field.wire.into(), Json::from(format!("v-{}-end", field.wire))));
            let document = Json::Object(entries.collect());
            let Ok(shown) = shown(operation, &document, &connection, &[]) else { continue };
            assert!(shown.url.starts_with("http://127.0.0.1:1/"), "{}", shown.url);
            let whole = shown.to_lines().join("\n");
            for field in texts {
                let told = whole.contains(&format!("v-{}-end", field.wire));
                let place = match field.place {
                    Place::Query => shown.url.contains(&format!("{}=", field.wire)),
                    _ => true,
                };
                assert!(told != field.sensitive && place, "{}: {}: {whole}", operation.id, field.wire);
                seen[0] += usize::from(field.sensitive);
                seen[1] += usize::from(field.place == Place::Query);
                seen[2] += usize::from(field.place == Place::Path);
            }
        }
        assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
    }
}
