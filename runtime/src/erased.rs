//! An operation without its types, so that a table can list all of them.

use crate::json::Json;
use crate::odd::Oddities;
use crate::operation::{Operation, Response};
use crate::value::Record;
use crate::{codec, meta};

/// An operation behind function pointers: what a command line or a sandbox needs to serve any of them.
///
/// `request` makes a request out of a document of wire names with whatever fits; validate the document itself
/// ([`validate::check_json`](crate::validate::check_json)), for a record cannot tell a missing required field from an
/// empty one.
#[derive(Clone, Copy, Debug)]
pub struct Erased {
    /// What the spec says of the operation.
    pub meta: &'static meta::Operation,
    /// A request filled from a flat document of wire names, and what did not fit.
    pub request: fn(&Json) -> (Box<dyn Record>, Oddities),
    /// An empty answer to be filled; `None` for an answer without a body.
    pub response: fn() -> Option<Box<dyn Record>>,
}

impl Erased {
    /// The operation `O` without its types.
    pub const fn of<O: Operation + Default>() -> Self {
        Erased { meta: O::META, request: request::<O>, response: <O::Response as Response>::boxed }
    }
}

fn request<O: Operation + Default>(json: &Json) -> (Box<dyn Record>, Oddities) {
    filled(Box::new(O::default()), json)
}

fn filled(mut request: Box<dyn Record>, json: &Json) -> (Box<dyn Record>, Oddities) {
    let odd = codec::from_wire(&mut *request, json);
    (request, odd)
}
