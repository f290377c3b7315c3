//! The spec as its author wrote it: plain structs, one per construct of the language, every part with its place.
//! Nothing is resolved here; names are text.

#![expect(missing_docs, reason = "a field holds the key of its name, which the table in `keys` documents")]

mod audit;
mod limits;
mod operation;
mod parts;
mod rule;
mod types;

pub use audit::*;
pub use limits::*;
pub use operation::*;
pub use parts::*;
pub use rule::*;
pub use types::*;

pub use crate::source::{At, Span};

/// The whole spec.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// `service.yaml`.
    pub service: Service,
    /// `sandbox.yaml`, as written: its names are checked, its values are data for the sandbox.
    pub sandbox: Option<crate::load::Node>,
    /// `audit.yaml`.
    pub audit: Option<Audit>,
    /// `exports.yaml`, as written: its names are checked, its values are data for programs that write files.
    pub exports: Option<crate::load::Node>,
    /// `types/*.yaml`, one entry per file.
    pub types: Vec<TypesFile>,
    /// `<section>/section.yaml`.
    pub sections: Vec<Section>,
    /// `<section>/<operation>.yaml`.
    pub operations: Vec<Operation>,
}

/// `service.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Service {
    pub span: Span,
    pub service: Text,
    pub title: Title,
    pub summary: Text,
    pub crate_: Crate,
    /// `None`: `none`.
    pub auth: Option<Auth>,
    pub sites: Map<Site>,
    pub callers: Map<Caller>,
    pub headers: Map<CommonHeader>,
    /// Free `key: text` notes on times.
    pub time: Map<Text>,
    /// Free `key: text` notes on media types.
    pub media: Map<Text>,
    pub envelope: Vec<EnvelopeShape>,
    pub error_body: Option<ErrorBody>,
    pub request_id_headers: Vec<Text>,
    pub http: Map<HttpStatus>,
    pub errors: Map<ErrorCode>,
    pub gateway_errors: Map<ErrorCode>,
    pub rate_limit: Option<ServiceRateLimit>,
    pub notes: Vec<Text>,
}

/// The generated crate.
#[derive(Clone, Debug, Default)]
pub struct Crate {
    pub span: Span,
    pub name: Text,
    pub description: Text,
    pub keywords: Vec<Text>,
    pub categories: Vec<Text>,
    pub command: Option<Text>,
    pub version: Option<Text>,
    pub edition: Option<Text>,
    pub rust_version: Option<Text>,
    pub license: Option<Text>,
    pub repository: Option<Text>,
    pub runtime: Option<Text>,
}

/// How calls prove who makes them.
#[derive(Clone, Debug, Default)]
pub struct Auth {
    pub span: Span,
    pub token: Option<Text>,
    pub account: Option<Text>,
    pub signature: Option<Signature>,
}

impl Auth {
    /// The headers that prove who calls, or say more about it.
    pub fn headers(&self) -> Vec<&Text> {
        let signature = self.signature.as_ref();
        let own = signature.map(|s| [Some(&s.header), Some(&s.date), s.session.as_ref()]);
        let hashes = signature.map(|s| std::iter::once(&s.sha256).chain(&s.sm3));
        let contents = hashes.into_iter().flatten().map(|hash| hash.content.as_ref());
        let plain = [self.token.as_ref(), self.account.as_ref()];
        plain.into_iter().chain(own.into_iter().flatten()).chain(contents).flatten().collect()
    }
}

#[derive(Clone, Debug, Default)]
pub struct Signature {
    pub span: Span,
    pub header: Text,
    pub date: Text,
    pub session: Option<Text>,
    pub sha256: SignatureHash,
    pub sm3: Option<SignatureHash>,
}

#[derive(Clone, Debug, Default)]
pub struct SignatureHash {
    pub algorithm: Text,
    pub content: Option<Text>,
}

/// Where an error says what it is: paths in its body.
#[derive(Clone, Debug, Default)]
pub struct ErrorBody {
    pub span: Span,
    pub code: Vec<Text>,
    pub message: Vec<Text>,
    pub request_id: Vec<Text>,
    pub details: Vec<Text>,
    pub in_success: Option<At<bool>>,
    pub success_codes: Vec<Text>,
    pub success_flags: Vec<Text>,
}

#[derive(Clone, Debug, Default)]
pub struct Site {
    pub span: Span,
    pub name: Text,
    pub title: Text,
    /// `unknown`: nobody says where.
    pub host: Text,
    pub other_hosts: Vec<Text>,
    pub region: Option<Text>,
    pub iam: Option<Text>,
    pub docs: Vec<Text>,
    pub doc: Text,
}

#[derive(Clone, Debug, Default)]
pub struct Caller {
    pub span: Span,
    pub name: Text,
    pub title: Option<Title>,
    pub doc: Text,
    pub aka: Vec<Text>,
}

#[derive(Clone, Debug, Default)]
pub struct CommonHeader {
    pub span: Span,
    pub when: Option<Text>,
    pub required: Option<At<bool>>,
    pub default: Option<Text>,
    pub min_length: Option<At<u64>>,
    pub max_length: Option<At<u64>>,
    pub format: Option<Text>,
    pub sensitive: Option<At<bool>>,
    pub doc: Text,
}

#[derive(Clone, Debug, Default)]
pub struct EnvelopeShape {
    pub span: Span,
    pub from: Text,
    pub http: Vec<At<u64>>,
    /// Response fields, like those of an operation.
    pub fields: Map<Field>,
    pub doc: Option<Text>,
}

#[derive(Clone, Debug, Default)]
pub struct HttpStatus {
    pub span: Span,
    pub name: Text,
    pub retry: Option<At<bool>>,
    pub doc: Text,
}

#[derive(Clone, Debug, Default)]
pub struct ErrorCode {
    pub span: Span,
    pub http: Vec<At<u64>>,
    pub category: Option<Text>,
    /// What the client acts upon.
    pub means: Vec<Text>,
    pub retry: Option<At<bool>>,
    /// Sister code of the same meaning.
    pub also: Option<Text>,
    pub also_http: Vec<At<u64>>,
    pub doc: Text,
    pub doc_zh: Option<Text>,
    /// What to do.
    pub hint: Option<Text>,
    pub hint_zh: Option<Text>,
}

#[derive(Clone, Debug, Default)]
pub struct ServiceRateLimit {
    pub span: Span,
    /// `10/s`.
    pub default: Text,
    pub exceeded: Vec<Text>,
    pub doc: Option<Text>,
}
