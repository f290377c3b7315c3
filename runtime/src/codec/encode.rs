//! From a request to the parts of an HTTP request.

use super::form::{Members, member_value, wire_texts};
use super::multipart::Multipart;
use super::nest::Nest;
use crate::json::Json;
use crate::message::percent_encode;
use crate::meta::{self, BodyFormat, Field, Kind, Method, Place, Sites};
use crate::value::{Part, View};
use std::borrow::Cow;

/// A request ready to be signed and sent: everything but host, common headers and keys.
#[derive(Clone, PartialEq, Eq)]
pub struct Encoded {
    /// HTTP method.
    pub method: Method,
    /// Path with percent-encoded parameters, without host and query.
    pub path: Cow<'static, str>,
    /// Query, not yet percent-encoded; a list repeats its name.
    pub query: Vec<(String, String)>,
    /// The operation's own headers.
    pub headers: Vec<(String, String)>,
    /// Body, where the operation has one.
    pub body: Option<Vec<u8>>,
    /// Media type of the body.
    pub content_type: Cow<'static, str>,
}

/// Sizes only: values may be sensitive.
impl std::fmt::Debug for Encoded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = |pairs: &[(String, String)]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("Encoded")
            .field("method", &self.method.as_str())
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .field("body_bytes", &self.body.as_ref().map(Vec::len))
            .finish_non_exhaustive()
    }
}

/// Why a request cannot be put on the wire at all, whatever validation is set to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// A path parameter without a value.
    #[error("path parameter {name} has no value")]
    NoPathParameter {
        /// Its wire name.
        name: &'static str,
    },
    /// A path parameter that would make another path: `.` or `..`.
    #[error("path parameter {name} must not be a dot segment")]
    DotSegment {
        /// Its wire name.
        name: &'static str,
    },
    /// A header value with more than visible ASCII characters and blanks between them.
    #[error("header {name} has a character that no header may have")]
    Header {
        /// Its wire name.
        name: &'static str,
    },
    /// A file that is none: without bytes, or with a text that is no Base64.
    #[error("the file {name} has no bytes: `base64` is missing or no Base64")]
    File {
        /// Its wire name.
        name: &'static str,
    },
    /// A document that is no object.
    #[error("a request is a JSON object of wire names")]
    NotAnObject,
}

/// Encodes a request, or a flat document of wire names in logical or wire form: strictly by its table, whether or not it
/// is valid.
///
/// # Errors
/// When the request cannot travel.
pub fn encode<'a>(
    request: impl Into<View<'a>>,
    operation: &'static meta::Operation,
    site: Option<Sites>,
) -> Result<Encoded, EncodeError> {
    encode_view(request.into(), operation, site)
}

fn encode_view(
    request: View<'_>,
    operation: &'static meta::Operation,
    site: Option<Sites>,
) -> Result<Encoded, EncodeError> {
    let View::Object(fields) = request else { return Err(EncodeError::NotAnObject) };
    let (given, unknown) = fields.by_table(operation.request.fields);
    let mut encoded = Encoded {
        method: operation.method,
        path: operation.path.into(),
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
        content_type: JSON.into(),
    };
    let mut in_body = Vec::new();
    for (field, view) in operation.request.fields.iter().zip(given) {
        if !view.is_given() {
            if field.place == Place::Path {
                return Err(EncodeError::NoPathParameter { name: field.wire });
            }
            continue;
        }
        match field.place {
            Place::Body => in_body.push((field, view)),
            Place::Path => encoded.path = fill(&encoded.path, field.wire, &one(field, view, site))?.into(),
            Place::Query => {
                let texts = wire_texts(field, view, site).into_iter();
                encoded.query.extend(texts.map(|text| (field.wire.to_owned(), text)));
            }
            Place::Header => encoded.headers.push((field.wire.to_owned(), header(field.wire, one(field, view, site))?)),
        }
    }
    let constants = operation.form.constants.iter().filter(|constant| site.is_none_or(|at| constant.sites.meets(at)));
    let (of_body, others): (Vec<_>, Vec<_>) = constants.partition(|constant| constant.place == Place::Body);
    others.into_iter().try_for_each(|constant| send(constant, &mut encoded))?;
    if operation.has_body {
        let (body, content_type) = match operation.form.body {
            BodyFormat::Json => (json(&in_body, &of_body, unknown, site).into_bytes(), JSON.into()),
            BodyFormat::Multipart => multipart(&in_body, &of_body, site)?,
            BodyFormat::Binary => binary(&in_body)?,
        };
        (encoded.body, encoded.content_type) = (Some(body), content_type);
    }
    Ok(encoded)
}

const JSON: &str = "application/json";

/// What is given of a body.
type Given<'a> = [(&'static Field, View<'a>)];

fn json(
    fields: &Given<'_>,
    constants: &[&meta::Constant],
    unknown: Vec<(&str, View<'_>)>,
    site: Option<Sites>,
) -> String {
    let mut out = String::new();
    if constants.is_empty() && fields.iter().all(|(field, _)| field.path_in_body().is_empty()) {
        let mut body = Members::new(&mut out);
        fields.iter().for_each(|(field, view)| body.member(field, *view, site));
        unknown.into_iter().for_each(|(name, view)| body.unknown(name, view));
        body.end();
        return out;
    }
    let mut nest = Nest::default();
    for constant in constants {
        let path = if constant.at.is_empty() { std::slice::from_ref(&constant.wire) } else { constant.at };
        nest.put(path, constant.json.to_owned());
    }
    for (field, view) in fields {
        let path =
            if field.path_in_body().is_empty() { std::slice::from_ref(&field.wire) } else { field.path_in_body() };
        nest.put(path, member_value(field, *view, site));
    }
    for (name, view) in unknown {
        let mut value = String::new();
        view.write(&mut value);
        nest.put(&[name], value);
    }
    nest.write(&mut out);
    out
}

fn multipart(
    fields: &Given<'_>,
    constants: &[&meta::Constant],
    site: Option<Sites>,
) -> Result<(Vec<u8>, Cow<'static, str>), EncodeError> {
    let mut body = Multipart::default();
    for constant in constants {
        texts(constant.json).iter().for_each(|text| body.text(constant.wire, text));
    }
    for (field, view) in fields {
        let at_site = field.at_site(site.unwrap_or(Sites::ALL));
        let part = |view| Part::of(view).ok_or(EncodeError::File { name: field.wire });
        match (at_site.kind, *view) {
            (Kind::File, view) => body.file(field.wire, part(view)?),
            (Kind::List(Kind::File), view) => {
                for item in view.items() {
                    body.file(field.wire, part(item)?);
                }
            }
            (_, view) => wire_texts(field, view, site).iter().for_each(|text| body.text(field.wire, text)),
        }
    }
    let (bytes, content_type) = body.finish();
    Ok((bytes, content_type.into()))
}

fn binary(fields: &Given<'_>) -> Result<(Vec<u8>, Cow<'static, str>), EncodeError> {
    let Some((field, view)) = fields.first() else { return Ok((Vec::new(), OCTETS.into())) };
    let part = Part::of(*view).ok_or(EncodeError::File { name: field.wire })?;
    let content_type = part.content_type.unwrap_or_else(|| OCTETS.to_owned());
    Ok((part.bytes, header("content_type", content_type)?.into()))
}

const OCTETS: &str = "application/octet-stream";

/// A constant outside the body.
fn send(constant: &meta::Constant, encoded: &mut Encoded) -> Result<(), EncodeError> {
    for text in texts(constant.json) {
        match constant.place {
            Place::Path => encoded.path = fill(&encoded.path, constant.wire, &text)?.into(),
            Place::Header => encoded.headers.push((constant.wire.to_owned(), header(constant.wire, text)?)),
            Place::Query | Place::Body => encoded.query.push((constant.wire.to_owned(), text)),
        }
    }
    Ok(())
}

/// A constant as texts: one, or one an item.
fn texts(json: &str) -> Vec<String> {
    match Json::parse(json.as_bytes()) {
        Ok(Json::Array(items)) => items.iter().map(|item| View::from(item).plain().into_owned()).collect(),
        Ok(one) => vec![View::from(&one).plain().into_owned()],
        // the generator writes JSON
        Err(_) => vec![json.to_owned()],
    }
}

/// The value as one text.
fn one(field: &Field, view: View<'_>, site: Option<Sites>) -> String {
    match view {
        View::List(_) if !matches!(field.kind, Kind::Csv(_)) => view.plain().into_owned(),
        view => wire_texts(field, view, site).into_iter().next().unwrap_or_default(),
    }
}

fn fill(path: &str, name: &'static str, text: &str) -> Result<String, EncodeError> {
    match text {
        "" => Err(EncodeError::NoPathParameter { name }),
        "." | ".." => Err(EncodeError::DotSegment { name }),
        // Percent-encoding escapes `{` and `}`, so a value cannot introduce a placeholder.
        text => Ok(path.replace(&format!("{{{name}}}"), &percent_encode(text))),
    }
}

fn header(name: &'static str, text: String) -> Result<String, EncodeError> {
    let visible = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if visible && text.trim() == text { Ok(text) } else { Err(EncodeError::Header { name }) }
}
