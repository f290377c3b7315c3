//! The spec as its author wrote it: plain structs, one per construct of the language, every part with its place.
//! Nothing is resolved here; names are text.

#![expect(missing_docs, reason = "a field holds the key of its name, which the table in `keys` documents")]

pub use crate::source::{At, Span};

/// A text with its place.
pub type Text = At<String>;
/// A map that keeps the author's order; keys have places.
pub type Map<T> = Vec<(Text, T)>;

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

/// `audit.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Audit {
    pub span: Span,
    pub packages: Vec<AuditPackage>,
    pub accepted: Vec<Accepted>,
}

/// A package of the vendor.
#[derive(Clone, Debug, Default)]
pub struct AuditPackage {
    pub span: Span,
    pub package: Text,
    pub api: Option<Text>,
    pub sites: Vec<Text>,
    pub partial: Option<At<bool>>,
}

/// A difference that is as it should be.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    pub span: Span,
    pub operations: Vec<Text>,
    pub at: Option<Text>,
    pub sites: Option<Vec<Text>>,
    pub rule: Text,
    pub spec: Text,
    pub sdk: Text,
    pub version: Text,
    pub reason: Text,
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

/// `title: { en, zh }`.
#[derive(Clone, Debug, Default)]
pub struct Title {
    pub span: Span,
    pub en: Text,
    pub zh: Text,
}

/// `types/<topic>.yaml`; the file's stem is the topic.
#[derive(Clone, Debug, Default)]
pub struct TypesFile {
    pub span: Span,
    pub topic: String,
    pub types: Map<Type>,
}

/// `<section>/section.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Section {
    pub span: Span,
    /// The folder's name.
    pub id: String,
    pub title: Title,
    pub summary: Text,
}

/// A type definition.
#[derive(Clone, Debug)]
pub struct Type {
    pub span: Span,
    pub doc: Option<Text>,
    pub vendor_name: Vec<Text>,
    pub sites: Option<Vec<Text>>,
    pub notes: Vec<Text>,
    pub kind: TypeKind,
}

#[derive(Clone, Debug)]
pub enum TypeKind {
    /// `type: text` and limits; the field's `doc` and `note` stay empty here.
    Scalar(Box<Field>),
    Enum(Enum),
    Object(Object),
}

#[derive(Clone, Debug, Default)]
pub struct Enum {
    /// `text` or `integer`.
    pub base: Text,
    pub values: Map<EnumValue>,
}

#[derive(Clone, Debug, Default)]
pub struct EnumValue {
    pub span: Span,
    pub name: Option<Text>,
    pub sites: Option<Vec<Text>>,
    pub unconfirmed_sites: Vec<Text>,
    pub deprecated: Option<At<bool>>,
    pub doc: Text,
}

#[derive(Clone, Debug, Default)]
pub struct Object {
    pub fields: Map<Field>,
    pub rules: Vec<Rule>,
}

/// `required: true` or `required: [intl]`.
#[derive(Clone, Debug, Default)]
pub enum Required {
    #[default]
    No,
    Everywhere(Span),
    At(Vec<Text>),
}

/// A parameter, header, body field, response field, or the limits of a scalar type.
#[derive(Clone, Debug, Default)]
pub struct Field {
    pub span: Span,
    pub type_: TypeExpr,
    pub name: Option<Text>,
    pub required: Required,
    pub sites: Option<Vec<Text>>,
    pub unconfirmed_sites: Vec<Text>,
    /// Path in the body, when not at its top.
    pub at: Option<Text>,
    pub constant: Option<Constant>,
    pub limits: Limits,
    pub format: Option<Text>,
    pub unit: Option<Text>,
    pub default: Option<Text>,
    pub on_null: Option<Text>,
    pub on_empty: Option<Text>,
    pub required_when: Option<Condition>,
    pub required_unless: Option<Condition>,
    pub forbidden_when: Option<Condition>,
    pub sensitive: Option<At<bool>>,
    pub deprecated: Option<At<bool>>,
    pub source: Option<Text>,
    /// HTTP status or error code → what to do.
    pub hints: Map<Text>,
    pub by_site: Map<SiteField>,
    pub doc: Text,
    pub note: Option<Text>,
}

/// A value that is always sent.
#[derive(Clone, Debug)]
pub enum Constant {
    One(Text),
    List(Span, Vec<Text>),
}

/// What a field says differently at one site.
#[derive(Clone, Debug, Default)]
pub struct SiteField {
    pub span: Span,
    pub type_: Option<TypeExpr>,
    pub required: Option<At<bool>>,
    pub limits: Limits,
    pub default: Option<Text>,
}

/// Everything that bounds a value.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    pub wire: Option<Text>,
    pub min_length: Option<At<u64>>,
    pub max_length: Option<At<u64>>,
    pub not_blank: Option<At<bool>>,
    pub pattern: Option<Text>,
    pub not_pattern: Option<Text>,
    pub not_prefix: Option<Vec<Text>>,
    pub min_classes: Option<At<u64>>,
    /// Number, date or month as written.
    pub min: Option<Text>,
    pub max: Option<Text>,
    pub above: Option<Text>,
    pub max_age: Option<At<CalendarSpan>>,
    pub not_future: Option<At<bool>>,
    pub max_decimals: Option<At<u64>>,
    pub min_items: Option<At<u64>>,
    pub max_items: Option<At<u64>>,
    pub item_min_length: Option<At<u64>>,
    pub item_max_length: Option<At<u64>>,
    pub only: Option<Vec<Text>>,
}

/// `list<OrderId>`, `text`, `OrderCoupon`.
#[derive(Clone, Debug, Default)]
pub struct TypeExpr {
    pub span: Span,
    pub expr: TypeRef,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// A built-in or the name of a type.
    Name(String),
    List(Box<TypeRef>),
    Csv(Box<TypeRef>),
    Map(Box<TypeRef>),
}

impl Default for TypeRef {
    fn default() -> Self {
        TypeRef::Name(String::new())
    }
}

/// `{ use_coupon: [YES] }`: every named field has one of the values.
#[derive(Clone, Debug, Default)]
pub struct Condition {
    pub span: Span,
    pub terms: Map<Vec<Text>>,
}

#[derive(Clone, Debug)]
pub struct Rule {
    pub span: Span,
    pub sites: Option<Vec<Text>>,
    pub callers: Option<Vec<Text>>,
    pub warn: Option<At<bool>>,
    pub doc: Option<Text>,
    pub kind: RuleKind,
}

#[derive(Clone, Debug)]
pub enum RuleKind {
    Before {
        first: Text,
        then: Text,
        at_most: Option<At<CalendarSpan>>,
    },
    Together(Vec<Text>),
    AtLeastOne(Vec<Text>),
    AtMostOne(Vec<Text>),
    ExactlyOne(Vec<Text>),
    Needs {
        field: Text,
        with: Text,
    },
    InMonth {
        day: Text,
        month: Text,
    },
    SameMonth {
        first: Text,
        then: Text,
    },
    /// `list` or `list.field`.
    Distinct {
        list: Text,
        field: Option<Text>,
    },
    Differs {
        field: Text,
        from: Text,
        reversed: bool,
        contained: bool,
    },
    /// At most so many items of the list for which the condition holds.
    MaxContains {
        count: At<u64>,
        list: Text,
        items: Condition,
    },
    /// Limits without a condition.
    Always {
        then: Map<Then>,
    },
    When {
        when: Condition,
        then: Map<Then>,
    },
}

impl RuleKind {
    /// The limits that the rule sets.
    pub fn then(&self) -> Option<&Map<Then>> {
        match self {
            RuleKind::Always { then } | RuleKind::When { then, .. } => Some(then),
            _ => None,
        }
    }
}

/// What a field must be under a condition.
#[derive(Clone, Debug, Default)]
pub struct Then {
    pub span: Span,
    pub required: Option<At<bool>>,
    pub forbidden: Option<At<bool>>,
    pub limits: Limits,
}

/// `1 year`, `90 days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarSpan {
    pub count: u32,
    pub unit: CalendarUnit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarUnit {
    Day,
    Month,
    Year,
}

/// One operation.
#[derive(Clone, Debug, Default)]
pub struct Operation {
    pub span: Span,
    /// The folder it stands in.
    pub section: String,
    pub operation: Text,
    pub title: Title,
    pub summary: Text,
    pub search: Vec<Text>,
    pub status: Option<Text>,
    pub replaced_by: Option<Text>,
    pub method: Text,
    pub path: Text,
    pub sites: Vec<Text>,
    pub unconfirmed_sites: Vec<Text>,
    /// `None`: `unknown`.
    pub callers: Option<Vec<Text>>,
    pub caller_note: Option<Text>,
    /// `none`.
    pub auth: Option<Text>,
    pub idempotent: At<bool>,
    pub confirm_with: Option<Text>,
    /// Fields of that read, by the fields of this request that give their values.
    pub confirm_fields: Map<Text>,
    pub confirm_sign: Option<Text>,
    pub permission: Option<Text>,
    pub rate_limit: Option<Text>,
    pub vendor_body: Option<Text>,
    pub vendor_response: Option<Text>,
    pub docs: Vec<Text>,
    pub docs_updated: Option<Text>,
    pub pagination: Option<Pagination>,
    pub path_parameters: Map<Field>,
    pub query: Map<Field>,
    pub headers: Map<Field>,
    /// `json`, `multipart`, `binary`.
    pub body_format: Option<Text>,
    pub body: Option<Map<Field>>,
    pub response: Response,
    pub response_headers: Map<Field>,
    pub success_status: Vec<At<u64>>,
    pub error_fields: Map<Field>,
    pub types: Map<Type>,
    pub rules: Vec<Rule>,
    pub errors: Map<Text>,
    pub related: Map<Text>,
    pub notes: Vec<Text>,
    pub unknown: Vec<Text>,
}

impl Operation {
    /// Sites at which it may be called, the unconfirmed ones last.
    pub fn all_sites(&self) -> impl Iterator<Item = &Text> + Clone {
        self.sites.iter().chain(&self.unconfirmed_sites)
    }

    /// Whether the site is one of its own, confirmed or not.
    pub fn has_site(&self, id: &str) -> bool {
        self.all_sites().any(|site| site.as_str() == id)
    }
}

/// The body of an answer.
#[derive(Clone, Debug, Default)]
pub enum Response {
    /// `none`.
    #[default]
    None,
    /// `binary`: no JSON.
    Binary(Span),
    /// Fields of an object.
    Fields(Map<Field>),
}

impl Response {
    /// The fields of a JSON answer.
    pub fn fields(&self) -> Option<&Map<Field>> {
        match self {
            Response::Fields(fields) => Some(fields),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Pagination {
    pub span: Span,
    /// `offset`, `page`, `marker`.
    pub style: Text,
    pub offset: Option<Text>,
    pub marker: Option<Text>,
    pub limit: Option<Text>,
    pub first: Option<At<u64>>,
    pub total: Option<Text>,
    pub next: Option<Text>,
    pub items: Option<Text>,
}
