//! Operations and how their lists are paged.

use serde::{Deserialize, Serialize};

use super::{Object, Origin, RateLimit, Title};

/// Where an operation is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// In service.
    #[default]
    Active,
    /// To be taken offline.
    Deprecated,
    /// Gone from the newest packages.
    Removed,
}

/// How the body of a request is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BodyFormat {
    /// A JSON object.
    Json,
    /// `multipart/form-data`, one part a field.
    Multipart,
    /// The bytes of its one field.
    Binary,
}

/// What the body of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnswerFormat {
    /// A JSON object.
    Json,
    /// Bytes that are no JSON.
    Binary,
}

/// An operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Operation {
    /// Id; the Rust struct.
    pub id: String,
    /// Rust module: its id in snake_case.
    #[serde(skip)]
    pub module: String,
    /// Section id.
    pub section: String,
    /// Rust struct of the answer, when there is a body.
    #[serde(skip)]
    pub response_name: String,
    /// Rust struct of what its errors have beside code and message, when they have anything.
    #[serde(skip)]
    pub failure_name: String,
    /// Titles.
    pub title: Title,
    /// What it does.
    pub summary: String,
    /// Words that people look for and the titles lack.
    pub search: Vec<String>,
    /// Where it is in its life.
    pub status: Status,
    /// What replaces it.
    pub replaced_by: Option<String>,
    /// HTTP method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Sites that have it, unconfirmed ones among them, in service order.
    pub sites: Vec<String>,
    /// Those of its sites where nobody has confirmed it.
    pub unconfirmed_sites: Vec<String>,
    /// Callers; `None`: unknown.
    pub callers: Option<Vec<String>>,
    /// Who exactly.
    pub caller_note: Option<String>,
    /// Whether it is sent without keys or token.
    pub anonymous: bool,
    /// Whether repeating is harmless.
    pub idempotent: bool,
    /// The read that tells the outcome.
    pub confirm_with: Option<String>,
    /// Fields of that read, and the fields of this request that give their values.
    pub confirm_fields: Vec<(String, String)>,
    /// What that read shows when this was carried out.
    pub confirm_sign: Option<Title>,
    /// Permission.
    pub permission: Option<String>,
    /// Own rate limit; `None`: the service's.
    pub rate_limit: Option<RateLimit>,
    /// The vendor's name of the body type.
    pub vendor_body: Option<String>,
    /// The vendor's name of the response type.
    pub vendor_response: Option<String>,
    /// Pages of the vendor.
    pub docs: Vec<String>,
    /// The vendor's date on them.
    pub docs_updated: Option<String>,
    /// Paging.
    pub pagination: Option<Pagination>,
    /// All request fields, flat: path, query, header, body, in that order.
    pub request: Object,
    /// The body of the request; `None`: there is none.
    pub body: Option<BodyFormat>,
    /// The body of the answer; `None`: there is none.
    pub answer: Option<AnswerFormat>,
    /// The answer, headers first; `None`: neither a JSON body nor headers that count.
    pub response: Option<Object>,
    /// HTTP statuses of a good answer.
    pub success_status: Vec<u16>,
    /// Fields of its error bodies beside code and message.
    pub error_fields: Object,
    /// HTTP status or error code, and what to do when it is refused so; gathered from its request fields.
    #[serde(skip)]
    pub hints: Vec<(String, Title)>,
    /// Operations that come before or after it in a task, and why.
    pub related: Vec<(String, String)>,
    /// Names of the types that only it uses, in the order of the spec.
    pub types: Vec<String>,
    /// Documented error codes with their text.
    pub errors: Vec<(String, String)>,
    /// Prose.
    pub notes: Vec<String>,
    /// What nobody documented.
    pub unknown: Vec<String>,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

/// Paging of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pagination {
    /// The style.
    pub style: PagingStyle,
    /// Request field with the offset, page number or marker.
    pub position: String,
    /// Request field with the page size.
    pub limit: String,
    /// Response path of the items.
    pub items: Option<String>,
    /// Response path of the total.
    pub total: Option<String>,
    /// Response path of the next marker.
    pub next: Option<String>,
}

/// What a position means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PagingStyle {
    /// Index of the first record.
    #[default]
    Offset,
    /// Page number, with the number of the first page.
    Page {
        /// 0 or 1.
        first: u8,
    },
    /// Marker of the answer before.
    Marker,
}
