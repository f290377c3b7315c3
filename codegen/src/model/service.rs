//! What holds for every operation: sites, callers, headers, error codes; and sections.

use serde::{Deserialize, Serialize};

use super::{Field, Limits, Title};

/// What holds for every operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Service {
    /// Short name.
    pub id: String,
    /// Names for people.
    pub title: Title,
    /// What it is.
    pub summary: String,
    /// The generated crate.
    #[serde(rename = "crate")]
    pub package: Package,
    /// How calls prove who makes them; `None`: they do not.
    pub auth: Option<Auth>,
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
    /// Where an error says what it is.
    pub error_body: ErrorBody,
    /// Headers of an answer that carry the request's ID, in the order in which they are looked for.
    pub request_id_headers: Vec<String>,
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

/// The generated crate, for its manifest. What is `None` is the workspace's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// One line.
    pub description: String,
    /// For registries.
    pub keywords: Vec<String>,
    /// For registries.
    pub categories: Vec<String>,
    /// The program that sends its operations, for examples.
    pub command: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Edition of Rust.
    pub edition: Option<String>,
    /// Oldest Rust that compiles it.
    pub rust_version: Option<String>,
    /// SPDX expression.
    pub license: Option<String>,
    /// Where its source is.
    pub repository: Option<String>,
    /// Requirement on the version of the runtime.
    pub runtime: Option<String>,
}

impl Package {
    /// The name of the crate in Rust.
    pub fn library(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// How calls prove who makes them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Auth {
    /// Header of a token; `None`: tokens are not taken.
    pub token: Option<String>,
    /// Header of the account's ID.
    pub account: Option<String>,
    /// How access keys sign; `None`: they are not taken.
    pub signature: Option<Signature>,
}

/// How access keys sign.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Signature {
    /// Header of the signature.
    pub header: String,
    /// Header of its time.
    pub date: String,
    /// Header of the token of temporary keys.
    pub session: Option<String>,
    /// With HMAC-SHA-256.
    pub sha256: SignatureHash,
    /// With HMAC-SM3.
    pub sm3: Option<SignatureHash>,
}

/// One hash of a signature.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignatureHash {
    /// What the signature calls it.
    pub algorithm: String,
    /// Header that may state the hash of the body.
    pub content: Option<String>,
}

/// Where an error says what it is: paths in its body, the first that is there counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorBody {
    /// The code.
    pub code: Vec<String>,
    /// The message.
    pub message: Vec<String>,
    /// The request's ID.
    pub request_id: Vec<String>,
    /// A list of texts that say more.
    pub details: Vec<String>,
    /// Whether a code makes an answer with a good status an error.
    pub in_success: bool,
    /// Codes that say that all went well.
    pub success_codes: Vec<String>,
    /// Names at the top of a good answer whose `false` makes it an error.
    pub success_flags: Vec<String>,
}

/// A site.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Site {
    /// Id in the spec.
    pub id: String,
    /// Rust variant.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// Host of the service; `None`: unknown.
    pub host: Option<String>,
    /// Hosts that answer as well.
    pub other_hosts: Vec<String>,
    /// Region that stands for it.
    pub region: Option<String>,
    /// Host of the identity service.
    pub iam: Option<String>,
    /// Starting pages of the documentation.
    pub docs: Vec<String>,
    /// What it is.
    pub doc: String,
}

impl Site {
    /// The host in words.
    pub fn host_or_unknown(&self) -> &str {
        self.host.as_deref().unwrap_or("unknown")
    }
}

/// Whose keys make a call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorInfo {
    /// The code.
    pub code: String,
    /// Whether the gateway sends it, before the service is reached.
    pub gateway: bool,
    /// HTTP statuses it comes with.
    pub http: Vec<u16>,
    /// Kind of error.
    pub category: Option<String>,
    /// What the client acts upon.
    pub means: Vec<String>,
    /// Whether an idempotent call may be repeated; not said: its HTTP status decides.
    pub retry: Option<bool>,
    /// Sister code.
    pub also: Option<String>,
    /// HTTP statuses of the sister code.
    pub also_http: Vec<u16>,
    /// Meaning.
    pub doc: String,
    /// The same in Chinese.
    pub doc_zh: Option<String>,
    /// What to do.
    pub hint: Option<String>,
    /// The same in Chinese.
    pub hint_zh: Option<String>,
}

/// Calls in a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RateLimit {
    /// Calls.
    pub calls: u32,
    /// In so many seconds.
    pub seconds: u32,
}

/// A section: a module and a feature.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Section {
    /// Folder and feature.
    pub id: String,
    /// Rust module: its id in snake_case.
    #[serde(skip)]
    pub module: String,
    /// Names for people.
    pub title: Title,
    /// What its operations do.
    pub summary: String,
}
