//! What holds for every operation: sites, callers, headers, error codes; and sections.

use serde::Serialize;

use super::{Field, Limits, Title};

/// What holds for every operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Service {
    /// Short name.
    pub id: String,
    /// Names for people.
    pub title: Title,
    /// What it is.
    pub summary: String,
    /// Sites in the spec's order; the place of a site in this list is its bit.
    pub sites: Vec<Site>,
    /// Callers in the spec's order; the place is the bit.
    pub callers: Vec<Caller>,
    /// Headers of every call.
    pub headers: Vec<CommonHeader>,
    /// Formats of times.
    pub time: Vec<(String, String)>,
    /// Media types.
    pub media: Vec<(String, String)>,
    /// Shapes that an error body has.
    pub envelope: Vec<EnvelopeShape>,
    /// HTTP statuses.
    pub http: Vec<HttpStatus>,
    /// Error codes of the service and of the gateway, by code.
    pub errors: Vec<ErrorInfo>,
    /// Calls per second where an operation says nothing.
    pub rate_limit: RateLimit,
    /// Codes that say that the rate limit is exceeded.
    pub rate_limit_codes: Vec<String>,
    /// What only prose can say.
    pub notes: Vec<String>,
}

/// A site.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Site {
    /// Id in the spec.
    pub id: String,
    /// Rust variant.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// Host of the service.
    pub host: String,
    /// Region that stands for it.
    pub region: String,
    /// Host of the identity service.
    pub iam: String,
    /// Starting pages of the documentation.
    pub docs: Vec<String>,
    /// What it is.
    pub doc: String,
}

/// Whose keys make a call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Caller {
    /// Id in the spec.
    pub id: String,
    /// Rust type.
    pub name: String,
    /// Name for people.
    pub title: Title,
    /// Who it is.
    pub doc: String,
    /// Other names.
    pub aka: Vec<String>,
}

/// A header of every call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CommonHeader {
    /// Wire name.
    pub wire: String,
    /// When it is sent.
    pub when: Option<String>,
    /// Whether it must be there.
    pub required: bool,
    /// What is sent.
    pub default: Option<String>,
    /// Lengths.
    pub limits: Limits,
    /// Format in words.
    pub format: Option<String>,
    /// Never to be shown.
    pub sensitive: bool,
    /// Meaning.
    pub doc: String,
}

/// A shape that an error body has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnvelopeShape {
    /// Who sends it.
    pub from: String,
    /// Statuses it comes with; empty: any error status.
    pub http: Vec<u16>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Meaning.
    pub doc: Option<String>,
}

/// An HTTP status.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpStatus {
    /// The number.
    pub status: u16,
    /// Its name.
    pub name: String,
    /// Whether an idempotent call may be repeated.
    pub retry: bool,
    /// Meaning.
    pub doc: String,
}

/// An error code.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ErrorInfo {
    /// The code.
    pub code: String,
    /// Whether the gateway sends it, before the service is reached.
    pub gateway: bool,
    /// HTTP statuses it comes with.
    pub http: Vec<u16>,
    /// Kind of error.
    pub category: Option<String>,
    /// Whether an idempotent call may be repeated; not said: its HTTP status decides.
    pub retry: Option<bool>,
    /// Sister code.
    pub also: Option<String>,
    /// HTTP statuses of the sister code.
    pub also_http: Vec<u16>,
    /// Meaning.
    pub doc: String,
    /// What to do.
    pub hint: Option<String>,
}

/// Calls in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RateLimit {
    /// Calls.
    pub calls: u32,
    /// In so many seconds.
    pub seconds: u32,
}

/// A section: a module and a feature.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Folder and feature.
    pub id: String,
    /// Rust module.
    pub module: String,
    /// Names for people.
    pub title: Title,
    /// What its operations do.
    pub summary: String,
}
