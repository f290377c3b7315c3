//! One operation: how it is called, by whom, how often, and how its list is paged.

use std::fmt;
use std::time::Duration;

use super::{AnswerFormat, Confirm, Form, Object, Place, Sites};

/// HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// DELETE.
    Delete,
    /// PATCH.
    Patch,
    /// HEAD.
    Head,
}

impl Method {
    /// The method's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
            Method::Patch => "PATCH",
            Method::Head => "HEAD",
        }
    }
}

/// Where an operation is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// In service.
    Active,
    /// To be taken offline.
    Deprecated,
    /// Gone from the vendor's newest packages.
    Removed,
}

/// An operation, as the spec describes it.
#[derive(Debug)]
pub struct Operation {
    /// Id, unique.
    pub id: &'static str,
    /// Section it belongs to.
    pub section: &'static str,
    /// English title.
    pub title: &'static str,
    /// Chinese title.
    pub title_zh: &'static str,
    /// Where it is in its life.
    pub status: Status,
    /// What replaces it.
    pub replaced_by: Option<&'static str>,
    /// HTTP method.
    pub method: Method,
    /// Path with `{name}` for each path parameter.
    pub path: &'static str,
    /// Sites that have it.
    pub sites: Sites,
    /// Callers whose keys may call it, by [`Caller::bit`](super::Caller::bit); 0: unknown.
    pub callers: u16,
    /// Whether repeating it is harmless.
    pub idempotent: bool,
    /// The read that tells how a call ended whose answer was lost.
    pub confirm_with: Option<&'static Confirm>,
    /// Permission that an operator or IAM user needs.
    pub permission: Option<&'static str>,
    /// How often the service allows it; `None`: unknown.
    pub rate_limit: Option<Rate>,
    /// The vendor's page.
    pub doc_url: Option<&'static str>,
    /// How its list is paged.
    pub paging: Option<Paging>,
    /// All parameters and body fields, flat.
    pub request: &'static Object,
    /// Whether the request has a JSON body.
    pub has_body: bool,
    /// The answer's object; `None`: an answer without a body.
    pub response: Option<&'static Object>,
    /// Error codes that the operation documents, with their meaning.
    pub errors: &'static [(&'static str, &'static str)],
    /// What is unusual about its call.
    pub form: Form,
}

impl Operation {
    /// Whether its answer has a body that is JSON: an answer may be headers alone.
    pub fn answers_json(&self) -> bool {
        let body = |object: &Object| object.fields.is_empty() || object.fields.iter().any(|f| f.place != Place::Header);
        self.form.answer == AnswerFormat::Json && self.response.is_some_and(body)
    }
}

/// So many calls in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Calls, at least one.
    pub calls: u32,
    /// The time.
    pub per: Duration,
}

impl Rate {
    /// So many calls in so many seconds.
    pub const fn new(calls: u32, seconds: u64) -> Self {
        Rate { calls, per: Duration::from_secs(seconds) }
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = if self.calls == 1 { "call" } else { "calls" };
        match self.per.as_secs() {
            1 => write!(f, "{} {calls} a second", self.calls),
            60 => write!(f, "{} {calls} a minute", self.calls),
            seconds => write!(f, "{} {calls} in {seconds} seconds", self.calls),
        }
    }
}

/// How a list is paged. Names are wire names; `items`, `total` and `next` are paths in the response (`data.records`).
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// The style.
    pub style: PagingStyle,
    /// Request field with the record offset, the page number or the marker.
    pub position: &'static str,
    /// Request field with the page size.
    pub limit: &'static str,
    /// Response path of the items, where known.
    pub items: Option<&'static str>,
    /// Response path of the total, where there is one.
    pub total: Option<&'static str>,
    /// Response path of the next marker.
    pub next: Option<&'static str>,
}

/// What the position of a paged request means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingStyle {
    /// Index of the first record, from 0.
    Offset,
    /// Page number; the first page has this number.
    Page {
        /// 0 or 1.
        first: u8,
    },
    /// Marker that the answer before gave.
    Marker,
}
