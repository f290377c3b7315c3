//! Security schemes: the headers that prove who calls, and which of them go together.

use serde_json::Value;

use crate::export::build::{self, Build};
use crate::model::{Auth, CommonHeader, Service, Signature};
use crate::words::sentence;

/// One `apiKey` scheme for each header that proves who calls, with what the table of common headers says of it.
pub(super) fn schemes(service: &Service) -> Value {
    let scheme = |(name, usual): (&str, &str)| {
        let known = service.headers.iter().find(|header| header.wire.eq_ignore_ascii_case(name));
        let scheme = build::object().with("type", "apiKey").with("in", "header").with("name", name);
        (name.to_owned(), scheme.with("description", about(known, usual)).with_all(facts(known)))
    };
    let auth = service.auth.as_ref();
    build::entries(auth.map(proofs).unwrap_or_default().into_iter().map(scheme))
}

/// Each way of signing in with all its headers; one of the ways is enough.
pub(super) fn alternatives(service: &Service) -> Value {
    let Some(auth) = &service.auth else { return build::object() };
    let way =
        |headers: &[&String]| build::entries(headers.iter().map(|name| ((*name).clone(), Value::Array(Vec::new()))));
    let token = auth.token.iter().map(|token| way(&[token]));
    let signed = auth.signature.iter().flat_map(|Signature { header, date, session, .. }| {
        let temporary = session.as_ref().map(|session| way(&[header, date, session]));
        std::iter::once(way(&[header, date])).chain(temporary)
    });
    build::list(token.chain(signed))
}

/// The headers, and what each is where nobody says more.
fn proofs(auth: &Auth) -> Vec<(&str, &'static str)> {
    let mut out = Vec::new();
    out.extend(auth.token.as_deref().map(|token| (token, "Token of the caller.")));
    if let Some(Signature { header, date, session, .. }) = &auth.signature {
        out.extend([(header.as_str(), "Signature of the request."), (date, "Time of the signature.")]);
        out.extend(session.as_deref().map(|session| (session, "Token of temporary keys.")));
    }
    out
}

fn about(known: Option<&CommonHeader>, usual: &str) -> String {
    let Some(header) = known else { return usual.to_owned() };
    let mut about = vec![sentence(&header.doc)];
    about.extend(header.when.as_ref().map(|when| format!("Sent with {when}.")));
    about.extend(header.format.as_ref().map(|format| format!("Format `{format}`.")));
    about.join(" ")
}

fn facts(known: Option<&CommonHeader>) -> Value {
    let Some(header) = known else { return build::object() };
    build::object()
        .with_some("x-format", header.format.as_deref())
        .with_some("x-min-length", header.limits.min_length)
        .with_some("x-max-length", header.limits.max_length)
        .with_flag("x-sensitive", header.sensitive)
}
