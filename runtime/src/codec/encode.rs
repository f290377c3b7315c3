//! From a request to the parts of an HTTP request.

use super::form::{Members, wire_texts};
use super::percent;
use crate::meta::{self, Field, Kind, Method, Place, Sites};
use crate::value::View;

/// A request ready to be signed and sent: everything but host, common headers and keys.
#[derive(Clone, PartialEq, Eq)]
pub struct Encoded {
    /// HTTP method.
    pub method: Method,
    /// Path with percent-encoded parameters, without host and query.
    pub path: String,
    /// Query, not yet percent-encoded; a list repeats its name.
    pub query: Vec<(String, String)>,
    /// The operation's own headers.
    pub headers: Vec<(String, String)>,
    /// JSON body, where the operation has one.
    pub body: Option<Vec<u8>>,
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
        path: operation.path.to_owned(),
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
    };
    let mut out = String::new();
    let mut body = Members::new(&mut out);
    for (field, view) in operation.request.fields.iter().zip(given) {
        if !view.is_given() {
            if field.place == Place::Path {
                return Err(EncodeError::NoPathParameter { name: field.wire });
            }
            continue;
        }
        match field.place {
            Place::Body => body.member(field, view, site),
            Place::Path => encoded.path = fill(&encoded.path, field, &one(field, view, site))?,
            Place::Query => {
                let texts = wire_texts(field, view, site).into_iter();
                encoded.query.extend(texts.map(|text| (field.wire.to_owned(), text)));
            }
            Place::Header => encoded.headers.push((field.wire.to_owned(), header(field, one(field, view, site))?)),
        }
    }
    unknown.into_iter().for_each(|(name, view)| body.unknown(name, view));
    body.end();
    encoded.body = operation.has_body.then(|| out.into_bytes());
    Ok(encoded)
}

/// The value as one text.
fn one(field: &Field, view: View<'_>, site: Option<Sites>) -> String {
    match view {
        View::List(_) if !matches!(field.kind, Kind::Csv(_)) => view.plain().into_owned(),
        view => wire_texts(field, view, site).into_iter().next().unwrap_or_default(),
    }
}

fn fill(path: &str, field: &Field, text: &str) -> Result<String, EncodeError> {
    match text {
        "" => Err(EncodeError::NoPathParameter { name: field.wire }),
        "." | ".." => Err(EncodeError::DotSegment { name: field.wire }),
        // Percent-encoding escapes `{` and `}`, so a value cannot introduce a placeholder.
        text => Ok(path.replace(&braced(field), &percent::encode(text))),
    }
}

fn braced(field: &Field) -> String {
    format!("{{{}}}", field.wire)
}

fn header(field: &Field, text: String) -> Result<String, EncodeError> {
    let visible = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if visible && text.trim() == text { Ok(text) } else { Err(EncodeError::Header { name: field.wire }) }
}
