//! What the spec says of operations, objects, fields and enums, as static tables.
//!
//! The generated crate fills these tables; encoding, decoding, validation and redaction read them. Nothing here knows
//! of any one operation.

use std::fmt;
use std::time::Duration;

mod auth;
mod error_body;
mod field;
mod form;
mod limits;
mod object;
mod rule;

pub use auth::{Auth, Signature};
pub use error_body::ErrorBody;
pub use field::{Field, SiteField};
pub use form::{AnswerFormat, BodyFormat, Confirm, Constant, Form};
pub use limits::Limits;
pub use object::{Blank, Enum, EnumValue, Kind, Object, Place, Wire};
pub use rule::{CalendarSpan, Check, Demand, Rule, Term};

pub(crate) use object::position;

/// A set of sites, one bit a site, in the order of the spec's `sites`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Sites(pub u16);

impl Sites {
    /// No site.
    pub const NONE: Sites = Sites(0);
    /// Every site.
    pub const ALL: Sites = Sites(u16::MAX);

    /// Whether the two sets share a site.
    pub const fn meets(self, other: Sites) -> bool {
        self.0 & other.0 != 0
    }

    /// The sites of both sets.
    pub const fn or(self, other: Sites) -> Sites {
        Sites(self.0 | other.0)
    }

    /// Whether every site of `other` is in this set.
    pub const fn covers(self, other: Sites) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A site of the cloud: where its service and its identity service are.
#[derive(Debug)]
pub struct Site {
    /// Short name in the spec and on the command line, `cn`.
    pub id: &'static str,
    /// Its place in [`Sites`].
    pub bit: Sites,
    /// Name for people.
    pub title: &'static str,
    /// Host of the service.
    pub host: &'static str,
    /// Region that stands for the site.
    pub region: &'static str,
    /// Host of the identity service.
    pub iam_host: &'static str,
}

/// Whose keys make a call.
#[derive(Debug)]
pub struct Caller {
    /// Short name in the spec and on the command line, `customer`.
    pub id: &'static str,
    /// Name for people.
    pub title: &'static str,
    /// Its bit in [`Operation::callers`].
    pub bit: u16,
}

/// The whole service: what a client must know beside the operation that it sends.
#[derive(Debug)]
pub struct Service {
    /// Short name: the folder of its spec, and what tells its operations from those of other services, `ledger`.
    pub id: &'static str,
    /// English title.
    pub title: &'static str,
    /// Chinese title.
    pub title_zh: &'static str,
    /// Sites, in the order of their bits.
    pub sites: &'static [Site],
    /// Callers, in the order of their bits.
    pub callers: &'static [&'static Caller],
    /// Documented error codes, sorted by code.
    pub errors: &'static [ErrorInfo],
    /// Version of the generated crate, for the user agent.
    pub version: &'static str,
    /// Codes that say that a rate limit was exceeded, before any work was done.
    pub rate_limit_codes: &'static [&'static str],
    /// HTTP statuses after which the same request may succeed later, where its code says nothing.
    pub retry_statuses: &'static [u16],
    /// What stands before the number in the gateway's codes; it says the same thing with any of them.
    pub gateway_prefixes: &'static [&'static str],
    /// How calls prove who makes them.
    pub auth: Auth,
    /// Where its errors say what they are.
    pub error_body: ErrorBody,
    /// Headers of an answer that carry the request's ID; the first that is there counts.
    pub request_id_headers: &'static [&'static str],
}

impl Service {
    /// A service of which nothing is known; what is known is set over it.
    pub const EMPTY: Service = Service {
        id: "",
        title: "",
        title_zh: "",
        sites: &[],
        callers: &[],
        errors: &[],
        version: "",
        rate_limit_codes: &[],
        // what passes by itself, by the letter of HTTP
        retry_statuses: &[408, 429, 500, 502, 503, 504],
        gateway_prefixes: &[],
        auth: Auth::NONE,
        error_body: ErrorBody::USUAL,
        request_id_headers: &[],
    };
}

/// A documented error code.
#[derive(Debug)]
pub struct ErrorInfo {
    /// The code, `CBC.0154`.
    pub code: &'static str,
    /// Whether the gateway sends it, before the service is reached.
    pub gateway: bool,
    /// HTTP statuses that it comes with.
    pub http: &'static [u16],
    /// Whether the same request may succeed later; `None` where nobody says, and the HTTP status decides.
    pub retryable: Option<bool>,
    /// Kind of fault, where known.
    pub category: Option<Category>,
    /// What the client acts upon.
    pub means: &'static [Means],
    /// What it means.
    pub doc: &'static str,
    /// The same in Chinese.
    pub doc_zh: Option<&'static str>,
    /// What to do, where documented.
    pub hint: Option<&'static str>,
    /// The same in Chinese.
    pub hint_zh: Option<&'static str>,
}

/// Kinds of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// No fault.
    Success,
    /// The request is wrong.
    Parameter,
    /// The caller is not who it says, or its keys or token are over.
    Authentication,
    /// The caller may not do this.
    Permission,
    /// A code or a check that a person has to pass.
    Verification,
    /// Too many calls.
    Throttling,
    /// What is named does not exist.
    NotFound,
    /// It exists already, or something else is under way.
    Conflict,
    /// The state of things does not allow it: balance, contract, order.
    Business,
    /// The service or its gateway failed.
    Server,
}

/// What a code tells the client to act upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Means {
    /// The signature was refused: wrong keys, or a clock that is off.
    Signature,
    /// The token was refused: a new one may do.
    Token,
    /// The request was turned away before any work.
    BeforeWork,
}

impl ErrorInfo {
    /// A code of the service.
    pub const fn service(code: &'static str, http: &'static [u16], doc: &'static str) -> Self {
        ErrorInfo {
            code,
            gateway: false,
            http,
            retryable: None,
            category: None,
            means: &[],
            doc,
            doc_zh: None,
            hint: None,
            hint_zh: None,
        }
    }

    /// A code of the gateway.
    pub const fn gateway(code: &'static str, http: &'static [u16], doc: &'static str) -> Self {
        ErrorInfo { gateway: true, ..Self::service(code, http, doc) }
    }

    /// Sets whether the same request may succeed later.
    pub const fn retryable(mut self, yes: bool) -> Self {
        self.retryable = Some(yes);
        self
    }

    /// Sets the kind of fault.
    pub const fn category(mut self, category: Category) -> Self {
        self.category = Some(category);
        self
    }

    /// Sets what the client acts upon.
    pub const fn means(mut self, means: &'static [Means]) -> Self {
        self.means = means;
        self
    }

    /// Sets meaning and hint in Chinese.
    pub const fn zh(mut self, doc: Option<&'static str>, hint: Option<&'static str>) -> Self {
        self.doc_zh = doc;
        self.hint_zh = hint;
        self
    }

    /// Sets what to do.
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// The first of a list that has one entry or none.
#[doc(hidden)]
pub const fn known<T: Copy>(list: &'static [T]) -> Option<T> {
    match list {
        [first, ..] => Some(*first),
        [] => None,
    }
}

/// Documented error codes, a row each: who sends it, code, statuses, kind, what the client acts upon, whether to try
/// again, meaning and hint, each with its Chinese.
#[doc(hidden)]
#[macro_export]
macro_rules! error_codes {
    ($($source:ident $code:literal [$($http:literal),*] [$($category:ident)?] [$($means:ident),*] [$($retry:literal)?]
        [$doc:literal $($doc_zh:literal)?] [$($hint:literal $($hint_zh:literal)?)?]);* $(;)?) => {
        [$(
            $crate::meta::ErrorInfo::$source($code, &[$($http),*], $doc)
                $(.category($crate::meta::Category::$category))?
                .means(&[$($crate::meta::Means::$means),*])
                $(.retryable($retry))?
                $(.hint($hint))?
                .zh($crate::meta::known(&[$($doc_zh)?]), $crate::meta::known(&[$($($hint_zh)?)?]))
        ),*]
    };
}

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
    /// Callers whose keys may call it, by [`Caller::bit`]; 0: unknown.
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
