// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Report abuse.

use crate::prelude::*;

/// Report abuse.
///
/// Reports abuse, such as infringed rights.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/feedbacks` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateFeedback.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreateFeedback.html> <https://support.huaweicloud.com/eu/api-ticket/CreateFeedback.html> |
/// | Chinese title | 创建举报反馈 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_agreements::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateFeedback::new(CreateFeedbackRequired { kind: "type".into(), title: "title".into(), content: "content".into(), files: vec!["files".into()], contacts: ReporterContact::new(ReporterContactRequired { name: "name".into(), mobile: "mobile".into(), id_type: ReporterKind::Company, id_files: vec!["id_files".into()] }) })).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Limits of IntellectualPropertyV2.ip_area, IntellectualPropertyV2.ip_number, IntellectualPropertyV2.ip_content, ContactWayInfoV2.name, ContactWayInfoV2.mobile, ContactWayInfoV2.mail, ContactWayInfoV2.area, ContactWayInfoV2.address, ContactWayInfoV2.company_name, ContactWayInfoV2.other_way.
/// - What the outcome was: no read tells whether the report arrived.
#[doc(alias("创建举报反馈", "CreateFeedbackV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateFeedback {
    /// Kind. Required. 1 to 32 characters. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: String,
    /// Reported product or service; reported URL. Required. At most 2048 characters.
    pub title: String,
    /// Text. Required. 1 to 5000 characters.
    pub content: String,
    /// IDs of the evidence attachments. Required. 1 to 3 items, at most 32 characters each.
    pub files: Vec<String>,
    /// Intellectual property data.
    pub ip: Option<IntellectualProperty>,
    /// Who reports. Required.
    pub contacts: ReporterContact,
}

/// What every site requires of [`CreateFeedback`].
pub struct CreateFeedbackRequired {
    /// Kind. Required. 1 to 32 characters. Wire name `type`.
    pub kind: String,
    /// Reported product or service; reported URL. Required. At most 2048 characters.
    pub title: String,
    /// Text. Required. 1 to 5000 characters.
    pub content: String,
    /// IDs of the evidence attachments. Required. 1 to 3 items, at most 32 characters each.
    pub files: Vec<String>,
    /// Who reports. Required.
    pub contacts: ReporterContact,
}

required!(
    CreateFeedbackRequired of CreateFeedback; kind, title, content, files, contacts
);

impl CreateFeedback {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreateFeedbackRequired) -> Self {
        Self {
            kind: required.kind,
            title: required.title,
            content: required.content,
            files: required.files,
            contacts: required.contacts,
            ..Self::default()
        }
    }
    /// Sets [`ip`](field@Self::ip). Intellectual property data.
    pub fn ip(mut self, value: impl Setting<IntellectualProperty>) -> Self {
        value.set(&mut self.ip);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateFeedback",
    &[
        F::body("type", K::Text)
            .named("kind")
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("title", K::Text).required().limits(&[L::MaxLen(2048)]),
        F::body("content", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(5000)]),
        F::body("files", K::List(&K::Text))
            .required()
            .limits(&[L::MinItems(1), L::MaxItems(3), L::ItemMaxLen(32)]),
        F::body("ip", K::Object(&INTELLECTUAL_PROPERTY)),
        F::body("contacts", K::Object(&REPORTER_CONTACT)).required(),
    ],
);

request!(CreateFeedback : REQUEST; kind, title, content, files, ip, contacts);

/// What [`CreateFeedback`] answers.
#[non_exhaustive]
pub struct CreateFeedbackResponse {
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateFeedbackResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(CreateFeedbackResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateFeedback",
    section: "ticket-agreements",
    title: "Report abuse",
    title_zh: "创建举报反馈",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/feedbacks",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreateFeedback.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CreateFeedback => CreateFeedbackResponse : OPERATION of SERVICE; Customer, Partner
);

/// The right that is infringed.
#[doc(alias = "IntellectualPropertyV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct IntellectualProperty {
    /// Kind of intellectual property.
    pub ip_type: Option<IntellectualPropertyKind>,
    /// Country or region of registration.
    pub ip_area: Option<String>,
    /// Trademark or patent number.
    pub ip_number: Option<String>,
    /// Short description of the right.
    pub ip_content: Option<String>,
}

impl IntellectualProperty {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ip_type`](field@Self::ip_type). Kind of intellectual property.
    pub fn ip_type(mut self, value: impl Setting<IntellectualPropertyKind>) -> Self {
        value.set(&mut self.ip_type);
        self
    }
    /// Sets [`ip_area`](field@Self::ip_area). Country or region of registration.
    pub fn ip_area(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.ip_area);
        self
    }
    /// Sets [`ip_number`](field@Self::ip_number). Trademark or patent number.
    pub fn ip_number(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.ip_number);
        self
    }
    /// Sets [`ip_content`](field@Self::ip_content). Short description of the right.
    pub fn ip_content(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.ip_content);
        self
    }
}

static INTELLECTUAL_PROPERTY: meta::Object = meta::Object::plain(
    "IntellectualProperty",
    &[
        F::body("ip_type", K::Enum(IntellectualPropertyKind::META)),
        F::body("ip_area", K::Text),
        F::body("ip_number", K::Text),
        F::body("ip_content", K::Text),
    ],
);

request!(
    IntellectualProperty : INTELLECTUAL_PROPERTY; ip_type, ip_area, ip_number, ip_content
);

/// Who reports and how to reach them.
#[doc(alias = "ContactWayInfoV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ReporterContact {
    /// Name. Required.
    pub name: String,
    /// Phone number. Required.
    pub mobile: String,
    /// Mail address.
    pub mail: Option<String>,
    /// Country or region.
    pub area: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Who the reporter is. Required.
    pub id_type: ReporterKind,
    /// Company name.
    pub company_name: Option<String>,
    /// IDs of identity attachments, 1 to 3. Required.
    pub id_files: Vec<String>,
    /// Another way of contact.
    pub other_way: Option<String>,
}

/// What every site requires of [`ReporterContact`].
pub struct ReporterContactRequired {
    /// Name. Required.
    pub name: String,
    /// Phone number. Required.
    pub mobile: String,
    /// Who the reporter is. Required.
    pub id_type: ReporterKind,
    /// IDs of identity attachments, 1 to 3. Required.
    pub id_files: Vec<String>,
}

required!(ReporterContactRequired of ReporterContact; name, mobile, id_type, id_files);

impl ReporterContact {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ReporterContactRequired) -> Self {
        Self {
            name: required.name,
            mobile: required.mobile,
            id_type: required.id_type,
            id_files: required.id_files,
            ..Self::default()
        }
    }
    /// Sets [`mail`](field@Self::mail). Mail address.
    pub fn mail(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.mail);
        self
    }
    /// Sets [`area`](field@Self::area). Country or region.
    pub fn area(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.area);
        self
    }
    /// Sets [`address`](field@Self::address). Postal address.
    pub fn address(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.address);
        self
    }
    /// Sets [`company_name`](field@Self::company_name). Company name.
    pub fn company_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.company_name);
        self
    }
    /// Sets [`other_way`](field@Self::other_way). Another way of contact.
    pub fn other_way(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.other_way);
        self
    }
}

static REPORTER_CONTACT: meta::Object = meta::Object::plain(
    "ReporterContact",
    &[
        F::body("name", K::Text).required().sensitive(),
        F::body("mobile", K::Text).required().sensitive(),
        F::body("mail", K::Text).sensitive(),
        F::body("area", K::Text),
        F::body("address", K::Text).sensitive(),
        F::body("id_type", K::Enum(ReporterKind::META)).required(),
        F::body("company_name", K::Text).sensitive(),
        F::body("id_files", K::List(&K::Text)).required().sensitive(),
        F::body("other_way", K::Text).sensitive(),
    ],
);

request!(
    ReporterContact : REPORTER_CONTACT; name, mobile, mail, area, address, id_type,
    company_name, id_files, other_way
);

/// Kind of right.
#[non_exhaustive]
pub enum IntellectualPropertyKind {
    /// Copyright.
    Copyright,
    /// Trademark.
    Trademark,
    /// Patent.
    Patent,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    IntellectualPropertyKind : text; Copyright = "copyright", Trademark = "trademark",
    Patent = "patent"
);

/// Who reports.
#[non_exhaustive]
pub enum ReporterKind {
    /// Company (`10`).
    Company,
    /// Person (`20`).
    Person,
    /// Authorized agent (`21`).
    Agent,
    /// Lawyer (`22`).
    Lawyer,
    /// Owner of the right (`23`).
    Owner,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    ReporterKind : integer; Company = "10", Person = "20", Agent = "21", Lawyer = "22",
    Owner = "23"
);
