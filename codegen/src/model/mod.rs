//! The resolved spec: names decided, references followed, limits merged, everything sorted.
//!
//! Emitters and the diff read only this. Nothing here knows of YAML, and nothing behind it decides a name.

mod build;
mod fields;
mod limits;
mod rules;
mod usage;

pub use build::build;

use serde::Serialize;

/// The whole API.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Model {
    /// What holds for every operation.
    pub service: Service,
    /// Sections by id.
    pub sections: Vec<Section>,
    /// All types, shared and local, by name.
    pub types: Vec<TypeDef>,
    /// Operations by id.
    pub operations: Vec<Operation>,
    /// What the sandbox is told beside the model.
    #[serde(skip)]
    pub sandbox: Option<serde_json::Value>,
}

impl Model {
    /// The type of that name.
    pub fn find_type(&self, name: &str) -> Option<&TypeDef> {
        self.types.binary_search_by(|t| t.name.as_str().cmp(name)).ok().map(|at| &self.types[at])
    }

    /// The operation of that id.
    pub fn find_operation(&self, id: &str) -> Option<&Operation> {
        self.operations.binary_search_by(|o| o.id.as_str().cmp(id)).ok().map(|at| &self.operations[at])
    }

    /// The section of that id.
    pub fn find_section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

/// Where something is said in the spec. Not part of the meaning: moving text is no change.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// Path below the spec's root.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
}

impl PartialEq for Origin {
    fn eq(&self, _: &Origin) -> bool {
        true
    }
}

/// English and Chinese.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Title {
    /// English.
    pub en: String,
    /// Chinese.
    pub zh: String,
}

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
    /// Whether an idempotent call may be repeated.
    pub retry: bool,
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

/// Where an operation is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// In service.
    Active,
    /// To be taken offline.
    Deprecated,
    /// Gone from the newest packages.
    Removed,
}

/// An operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Operation {
    /// Id; the Rust struct.
    pub id: String,
    /// Rust module.
    pub module: String,
    /// Section id.
    pub section: String,
    /// Rust struct of the answer, when there is a body.
    pub response_name: String,
    /// Titles.
    pub title: Title,
    /// What it does.
    pub summary: String,
    /// Where it is in its life.
    pub status: Status,
    /// What replaces it.
    pub replaced_by: Option<String>,
    /// HTTP method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Sites that have it, in service order.
    pub sites: Vec<String>,
    /// Callers; `None`: unknown.
    pub callers: Option<Vec<String>>,
    /// Who exactly.
    pub caller_note: Option<String>,
    /// Whether repeating is harmless.
    pub idempotent: bool,
    /// The read that tells the outcome.
    pub confirm_with: Option<String>,
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
    /// Whether there is a JSON body.
    pub has_body: bool,
    /// The answer; `None`: no body, HTTP 204.
    pub response: Option<Object>,
    /// Names of the types that only it uses.
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
#[derive(Clone, Debug, PartialEq, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PagingStyle {
    /// Index of the first record.
    Offset,
    /// Page number, with the number of the first page.
    Page {
        /// 0 or 1.
        first: u8,
    },
    /// Marker of the answer before.
    Marker,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeDef {
    /// Rust name, unique.
    pub name: String,
    /// Where it lives.
    pub home: Home,
    /// Meaning.
    pub doc: String,
    /// The vendor's names.
    pub vendor_names: Vec<String>,
    /// Sites that know it, when fewer than all.
    pub sites: Option<Vec<String>>,
    /// Prose.
    pub notes: Vec<String>,
    /// What it is.
    pub kind: TypeKind,
    /// Whether a request holds it.
    pub in_request: bool,
    /// Whether a response holds it.
    pub in_response: bool,
    /// Operations that reach it.
    pub used_by: Vec<String>,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

/// Where a type lives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Home {
    /// `types/<topic>.yaml`.
    Shared {
        /// File stem.
        topic: String,
    },
    /// One operation.
    Local {
        /// Its id.
        operation: String,
    },
}

/// What a type is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(clippy::large_enum_variant, reason = "a few thousand live at once; a box would only be in the way")]
pub enum TypeKind {
    /// A built-in with limits.
    Scalar(Scalar),
    /// Known values.
    Enum(Enum),
    /// Fields.
    Object(Object),
}

/// A built-in with limits.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scalar {
    /// The built-in.
    pub base: Type,
    /// Whether it is a Rust type of its own.
    pub newtype: bool,
    /// Limits.
    pub limits: Limits,
    /// How it travels.
    pub wire: WireForm,
    /// Format for documentation.
    pub format: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// Never to be shown.
    pub sensitive: bool,
    /// Where the limits come from.
    pub source: Option<String>,
}

/// Known values.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Enum {
    /// Whether they travel as numbers.
    pub integer: bool,
    /// The values.
    pub values: Vec<EnumValue>,
}

/// A known value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnumValue {
    /// As it travels.
    pub wire: String,
    /// Rust variant.
    pub name: String,
    /// Sites that know it; `None`: all.
    pub sites: Option<Vec<String>>,
    /// To be taken away.
    pub deprecated: bool,
    /// Meaning.
    pub doc: String,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

/// Fields and the rules across them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Object {
    /// Fields in the spec's order.
    pub fields: Vec<Field>,
    /// Rules, those of single fields (`required_when`) among them.
    pub rules: Vec<Rule>,
}

impl Object {
    /// The field with that wire name.
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// Part of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Path parameter.
    Path,
    /// Query parameter.
    Query,
    /// Header.
    Header,
    /// Body field, response field or field of an object.
    Body,
}

/// A resolved type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// Text.
    Text,
    /// Text never shown.
    Secret,
    /// Whole number.
    Integer,
    /// Exact decimal.
    Decimal,
    /// Yes or no.
    Boolean,
    /// Time.
    Timestamp,
    /// Day.
    Date,
    /// Month.
    Month,
    /// Any JSON.
    Any,
    /// A newtype, enum or object.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// A list in one text.
    Csv(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
}

impl Type {
    /// The item type of a list, of either kind.
    pub fn item(&self) -> Option<&Type> {
        match self {
            Type::List(item) | Type::Csv(item) => Some(item),
            _ => None,
        }
    }

    /// The named type at the bottom.
    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::List(inner) | Type::Csv(inner) | Type::Map(inner) => inner.named(),
            _ => None,
        }
    }
}

/// How a number or a boolean travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WireForm {
    /// As its kind does in JSON.
    #[default]
    Natural,
    /// As a text.
    Text,
    /// As a number.
    Number,
}

/// What null or "" does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Blank {
    /// As if it were not there.
    Ignored,
    /// A filter for the blank value.
    Filter,
    /// The default is taken.
    Default,
    /// Refused.
    Error,
    /// Kept as the value.
    Kept,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Wire name.
    pub wire: String,
    /// Rust name.
    pub name: String,
    /// Where it travels.
    pub place: Place,
    /// What it is.
    #[serde(rename = "type")]
    pub ty: Type,
    /// The scalar alias it was written as (`Amount`), when resolving lost its name.
    pub alias: Option<String>,
    /// Sites at which it is required.
    pub required: Vec<String>,
    /// Sites that have it; `None`: those of its owner.
    pub sites: Option<Vec<String>>,
    /// How it travels.
    pub wire_form: WireForm,
    /// Limits, those of its type among them.
    pub limits: Limits,
    /// Format for documentation.
    pub format: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// What the service takes when it is left out.
    pub default: Option<String>,
    /// What null does.
    pub on_null: Option<Blank>,
    /// What "" does.
    pub on_empty: Option<Blank>,
    /// Never to be shown.
    pub sensitive: bool,
    /// To be taken away.
    pub deprecated: bool,
    /// Where the limits come from.
    pub source: Option<String>,
    /// What differs at a site.
    pub by_site: Vec<(String, SiteField)>,
    /// Meaning.
    pub doc: String,
    /// More prose.
    pub note: Option<String>,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

/// What a field is at one site.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SiteField {
    /// What it is.
    #[serde(rename = "type")]
    pub ty: Type,
    /// How it travels.
    pub wire_form: WireForm,
    /// Limits.
    pub limits: Limits,
    /// What the service takes when it is left out.
    pub default: Option<String>,
}

/// Bounds; an absent one is unknown.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Limits {
    /// Least number of characters.
    pub min_length: Option<u64>,
    /// Greatest number of characters.
    pub max_length: Option<u64>,
    /// Pattern of the whole value (of each item of a list).
    pub pattern: Option<String>,
    /// Least value.
    pub min: Option<String>,
    /// Greatest value.
    pub max: Option<String>,
    /// Exclusive lower bound.
    pub above: Option<String>,
    /// Digits after the point.
    pub max_decimals: Option<u64>,
    /// Least number of items.
    pub min_items: Option<u64>,
    /// Greatest number of items.
    pub max_items: Option<u64>,
    /// Least number of characters of an item.
    pub item_min_length: Option<u64>,
    /// Greatest number of characters of an item.
    pub item_max_length: Option<u64>,
    /// Values of the enum that are allowed; `None`: all.
    pub only: Option<Vec<String>>,
}

/// A rule across fields. Names are wire names of the same object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// Sites at which it holds; `None`: all.
    pub sites: Option<Vec<String>>,
    /// Why.
    pub doc: Option<String>,
    /// What it demands.
    pub check: Check,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

/// What a rule demands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "a few thousand live at once; a box would only be in the way")]
pub enum Check {
    /// `first` is not after `then`, and no further away than `at_most`.
    Before {
        /// Earlier.
        first: String,
        /// Later.
        then: String,
        /// Greatest distance.
        at_most: Option<CalendarSpan>,
    },
    /// All or none.
    Together(Vec<String>),
    /// At least one.
    AtLeastOne(Vec<String>),
    /// At most one.
    AtMostOne(Vec<String>),
    /// Exactly one.
    ExactlyOne(Vec<String>),
    /// The one only with the other.
    Needs {
        /// The one.
        field: String,
        /// The other.
        with: String,
    },
    /// The date lies in the month.
    InMonth {
        /// Date.
        day: String,
        /// Month.
        month: String,
    },
    /// Both times lie in one month.
    SameMonth {
        /// One.
        first: String,
        /// The other.
        then: String,
    },
    /// No two items alike.
    Distinct {
        /// The list.
        list: String,
        /// What tells items apart.
        field: Option<String>,
    },
    /// A demand under a condition.
    When {
        /// All must hold.
        when: Vec<Term>,
        /// The field in question.
        field: String,
        /// What it must be.
        demand: Demand,
    },
}

/// A part of a condition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Term {
    /// The field.
    pub field: String,
    /// Its values.
    pub values: Vec<String>,
    /// Holds when it has none of them.
    pub negated: bool,
}

/// What a field must be under a condition.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "a few thousand live at once; a box would only be in the way")]
pub enum Demand {
    /// There.
    Required,
    /// Not there.
    Forbidden,
    /// Within limits.
    Limits(Limits),
}

/// A distance in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CalendarSpan {
    /// Days.
    Days(u16),
    /// Months.
    Months(u16),
    /// Years.
    Years(u16),
}
