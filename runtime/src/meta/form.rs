//! What is unusual about a call: bodies that are no JSON, constants, sites that nobody confirmed, hints.

use super::{Place, Service, Sites};

/// What is unusual about a call; [`Form::PLAIN`] says: nothing.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// How the body of the request is written, where it has one.
    pub body: BodyFormat,
    /// What the body of the answer is.
    pub answer: AnswerFormat,
    /// HTTP statuses that a good answer is documented with, other than 200 and 204; those from 200 to 299 are good anyway.
    pub success: &'static [u16],
    /// Sites among [`Operation::sites`](super::Operation::sites) where nobody has confirmed it: tried, with a warning.
    pub unconfirmed: Sites,
    /// Sent without keys and token.
    pub anonymous: bool,
    /// What is always sent.
    pub constants: &'static [Constant],
    /// HTTP status or error code, and what to do then, in English and in Chinese.
    pub hints: &'static [(&'static str, &'static str, &'static str)],
}

impl Form {
    /// JSON both ways, HTTP 2xx, everything confirmed.
    pub const PLAIN: Form = Form {
        body: BodyFormat::Json,
        answer: AnswerFormat::Json,
        success: &[],
        unconfirmed: Sites::NONE,
        anonymous: false,
        constants: &[],
        hints: &[],
    };
}

/// How the body of a request is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    /// A JSON object.
    Json,
    /// `multipart/form-data`, one part a field.
    Multipart,
    /// The bytes of its one field.
    Binary,
}

/// What the body of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerFormat {
    /// A JSON object, or nothing.
    Json,
    /// Bytes.
    Binary,
}

/// How a call's outcome is learnt when its answer was lost.
#[derive(Clone, Copy, Debug)]
pub struct Confirm {
    /// The service that has both.
    pub service: &'static Service,
    /// Id of the read that tells.
    pub read: &'static str,
    /// Fields of that read, and the fields of the call's request that give their values.
    pub fields: &'static [(&'static str, &'static str)],
    /// What the read shows when the call was carried out, in English and in Chinese; `None`: nobody says it.
    pub sign: Option<(&'static str, &'static str)>,
}

/// A value that is always sent.
#[derive(Clone, Copy, Debug)]
pub struct Constant {
    /// Wire name.
    pub wire: &'static str,
    /// Part of the request.
    pub place: Place,
    /// Where it stands in a body: names from the top; empty: at the top by its own name.
    pub at: &'static [&'static str],
    /// Its value as JSON.
    pub json: &'static str,
    /// Sites that have it.
    pub sites: Sites,
}
