//! From a request to the parts of an HTTP request.

use super::form::plain_text;
use super::percent;
use crate::json::Json;
use crate::meta::{self, Field, Method, Place, Sites};
use crate::record::{Record, to_json};

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

/// Encodes a request: strictly by its table, whether or not it is valid.
///
/// # Errors
/// When the request cannot travel.
pub fn encode(
    request: &dyn Record,
    operation: &'static meta::Operation,
    site: Option<Sites>,
) -> Result<Encoded, EncodeError> {
    tree(to_json(request), operation, site)
}

/// Encodes a flat document of wire names, in logical or wire form.
///
/// # Errors
/// When the request cannot travel.
pub fn encode_json(
    document: &Json,
    operation: &'static meta::Operation,
    site: Option<Sites>,
) -> Result<Encoded, EncodeError> {
    tree(document.clone(), operation, site)
}

fn tree(document: Json, operation: &'static meta::Operation, site: Option<Sites>) -> Result<Encoded, EncodeError> {
    let Json::Object(body) = super::form::wire_object(operation.request, document, site) else {
        return Err(EncodeError::NotAnObject);
    };
    let mut encoded = Encoded {
        method: operation.method,
        path: operation.path.to_owned(),
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
    };
    let mut in_body = Vec::with_capacity(body.len());
    for (name, json) in body {
        let Some(field) = operation.request.field(&name) else {
            in_body.push((name, json));
            continue;
        };
        match field.place {
            Place::Body => in_body.push((name, json)),
            Place::Path => encoded.path = fill(&encoded.path, field, &json)?,
            Place::Query => match json {
                Json::Array(items) => {
                    encoded.query.extend(items.iter().map(|item| (field.wire.to_owned(), plain_text(item))));
                }
                json => encoded.query.push((field.wire.to_owned(), plain_text(&json))),
            },
            Place::Header => encoded.headers.push((field.wire.to_owned(), header(field, &json)?)),
        }
    }
    let unfilled = |field: &&Field| field.place == Place::Path && encoded.path.contains(&braced(field));
    if let Some(field) = operation.request.fields.iter().find(unfilled) {
        return Err(EncodeError::NoPathParameter { name: field.wire });
    }
    encoded.body = operation.has_body.then(|| Json::Object(in_body).to_vec());
    Ok(encoded)
}

fn fill(path: &str, field: &Field, json: &Json) -> Result<String, EncodeError> {
    match plain_text(json).as_str() {
        "" => Err(EncodeError::NoPathParameter { name: field.wire }),
        "." | ".." => Err(EncodeError::DotSegment { name: field.wire }),
        // Encoded, a value has no braces: what is filled in cannot be filled again.
        text => Ok(path.replace(&braced(field), &percent::encode(text))),
    }
}

fn braced(field: &Field) -> String {
    format!("{{{}}}", field.wire)
}

fn header(field: &Field, json: &Json) -> Result<String, EncodeError> {
    let text = plain_text(json);
    let visible = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if visible && text.trim() == text { Ok(text) } else { Err(EncodeError::Header { name: field.wire }) }
}
