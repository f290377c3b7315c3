// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Create a ticket.

use crate::prelude::*;

/// Create a ticket.
///
/// Creates a ticket and answers incident_id. The error page gives HTTP 200 for its errors: look at error_code.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/servicerequest/cases` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Always sent | `source_id`: `83aeb0f2834c4df49826c781d32a963e` |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCases`](crate::tickets::ListCases); if carried out, there is a ticket with this description, opened since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/CreateCases.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/CreateCases.html> <https://support.huaweicloud.com/eu/api-ticket/CreateCases.html> |
/// | Chinese title | 创建工单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateCases::new(CreateCasesRequired { business_type_id: "business_type_id".into(), simple_description: "simple_description".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`OSM.01010007`](crate::codes::OSM_01010007): Tenant has no role to create a ticket.
/// - [`OSM.01010008`](crate::codes::OSM_01010008): Carbon copy address not valid.
/// - [`OSM.01010009`](crate::codes::OSM_01010009): Support plan does not allow the ticket.
///
/// # Notes
///
/// - region_id is needed when the problem type belongs to fault tickets (case_type 5 of ListProblemTypes).
/// - X-phone-verifiedid is needed when remind_mobile is not the registered number, x-email-verifiedid when remind_mail is not the registered address (ListHasVerifiedContacts).
///
/// # Not documented by the vendor
///
/// - Limits of CreateOrderIncidentV2Req.severity_id, CreateOrderIncidentV2Req.verify_code, CreateOrderIncidentV2Req.area_code.
#[doc(alias("创建工单", "CreateOrderIncidentV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateCases {
    /// Site; in the SDK and older pages, gone from the newest pages. Default: `0`. Wire name `X-Site`.
    #[doc(alias = "X-Site")]
    pub x_site: Option<CaseSite>,
    /// Language of names, such as zh-cn. 1 to 32 characters. Default: `zh-cn`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub x_language: Option<TicketLanguage>,
    /// Time zone of times, such as GMT+8. 1 to 32 characters. Default: `GMT+8`. Wire name `X-Time-Zone`.
    #[doc(alias = "X-Time-Zone")]
    pub x_time_zone: Option<TimeZone>,
    /// Verification serial of the phone; needed when remind_mobile is not the registered one. 1 to 32 characters. Wire name `x-phone-verifiedid`.
    #[doc(alias = "x-phone-verifiedid")]
    pub x_phone_verifiedid: Option<String>,
    /// Verification serial of the mail address; needed when remind_mail is not the registered one. 1 to 32 characters. Wire name `x-email-verifiedid`.
    #[doc(alias = "x-email-verifiedid")]
    pub x_email_verifiedid: Option<String>,
    /// Ticket subtype ID, from ListCaseCategories. At most 32 characters.
    pub incident_sub_type_id: Option<CaseCategoryId>,
    /// Product ID, from ListCaseCategories. At most 64 characters.
    pub product_category_id: Option<ProductCategoryId>,
    /// Problem type ID, from ListProblemTypes. Required. At most 512 characters.
    pub business_type_id: ProblemTypeId,
    /// Region ID. At most 64 characters.
    pub region_id: Option<RegionId>,
    /// Problem description. Required. At most 1200 characters.
    pub simple_description: String,
    /// Phone for notices. At most 32 characters.
    pub remind_mobile: Option<String>,
    /// Mail address for notices. At most 128 characters.
    pub remind_mail: Option<String>,
    /// When notices may come: 0 is any time, or a span such as 09:00-18:00. At most 16 characters.
    pub remind_time: Option<String>,
    /// Project ID. At most 64 characters.
    pub project_id: Option<ProjectId>,
    /// Attachment IDs, from an upload.
    pub accessory_ids: Option<Vec<AttachmentId>>,
    /// Additional parameters by key.
    pub extends_map: Option<BTreeMap<String, Json>>,
    /// Extra parameters by key.
    pub extension_map: Option<BTreeMap<String, Json>>,
    /// Severity ID, from ListSeverities.
    pub severity_id: Option<SeverityId>,
    /// Code that was sent to the contact.
    pub verify_code: Option<String>,
    /// Country calling code.
    pub area_code: Option<String>,
}

/// What every site requires of [`CreateCases`].
pub struct CreateCasesRequired {
    /// Problem type ID, from ListProblemTypes. Required. At most 512 characters.
    pub business_type_id: ProblemTypeId,
    /// Problem description. Required. At most 1200 characters.
    pub simple_description: String,
}

required!(CreateCasesRequired of CreateCases; business_type_id, simple_description);

impl CreateCases {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreateCasesRequired) -> Self {
        Self {
            business_type_id: required.business_type_id,
            simple_description: required.simple_description,
            ..Self::default()
        }
    }
    /// Sets [`x_site`](field@Self::x_site). Site; in the SDK and older pages, gone from the newest pages.
    pub fn x_site(mut self, value: impl Setting<CaseSite>) -> Self {
        value.set(&mut self.x_site);
        self
    }
    /// Sets [`x_language`](field@Self::x_language). Language of names, such as zh-cn.
    pub fn x_language(mut self, value: impl Setting<TicketLanguage>) -> Self {
        value.set(&mut self.x_language);
        self
    }
    /// Sets [`x_time_zone`](field@Self::x_time_zone). Time zone of times, such as GMT+8.
    pub fn x_time_zone(mut self, value: impl Setting<TimeZone>) -> Self {
        value.set(&mut self.x_time_zone);
        self
    }
    /// Sets [`x_phone_verifiedid`](field@Self::x_phone_verifiedid). Verification serial of the phone; needed when remind_mobile is not the registered one.
    pub fn x_phone_verifiedid(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.x_phone_verifiedid);
        self
    }
    /// Sets [`x_email_verifiedid`](field@Self::x_email_verifiedid). Verification serial of the mail address; needed when remind_mail is not the registered one.
    pub fn x_email_verifiedid(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.x_email_verifiedid);
        self
    }
    /// Sets [`incident_sub_type_id`](field@Self::incident_sub_type_id). Ticket subtype ID, from ListCaseCategories.
    pub fn incident_sub_type_id(mut self, value: impl Setting<CaseCategoryId>) -> Self {
        value.set(&mut self.incident_sub_type_id);
        self
    }
    /// Sets [`product_category_id`](field@Self::product_category_id). Product ID, from ListCaseCategories.
    pub fn product_category_id(
        mut self,
        value: impl Setting<ProductCategoryId>,
    ) -> Self {
        value.set(&mut self.product_category_id);
        self
    }
    /// Sets [`region_id`](field@Self::region_id). Region ID.
    pub fn region_id(mut self, value: impl Setting<RegionId>) -> Self {
        value.set(&mut self.region_id);
        self
    }
    /// Sets [`remind_mobile`](field@Self::remind_mobile). Phone for notices.
    pub fn remind_mobile(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remind_mobile);
        self
    }
    /// Sets [`remind_mail`](field@Self::remind_mail). Mail address for notices.
    pub fn remind_mail(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remind_mail);
        self
    }
    /// Sets [`remind_time`](field@Self::remind_time). When notices may come: 0 is any time, or a span such as 09:00-18:00.
    pub fn remind_time(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remind_time);
        self
    }
    /// Sets [`project_id`](field@Self::project_id). Project ID.
    pub fn project_id(mut self, value: impl Setting<ProjectId>) -> Self {
        value.set(&mut self.project_id);
        self
    }
    /// Sets [`accessory_ids`](field@Self::accessory_ids). Attachment IDs, from an upload.
    pub fn accessory_ids<F>(
        mut self,
        value: impl SettingsInto<AttachmentId, F>,
    ) -> Self {
        value.set(&mut self.accessory_ids);
        self
    }
    /// Sets [`extends_map`](field@Self::extends_map). Additional parameters by key.
    pub fn extends_map<F>(mut self, value: impl Settings<(String, Json), F>) -> Self {
        value.set(&mut self.extends_map);
        self
    }
    /// Sets [`extension_map`](field@Self::extension_map). Extra parameters by key.
    pub fn extension_map<F>(mut self, value: impl Settings<(String, Json), F>) -> Self {
        value.set(&mut self.extension_map);
        self
    }
    /// Sets [`severity_id`](field@Self::severity_id). Severity ID, from ListSeverities.
    pub fn severity_id(mut self, value: impl Setting<SeverityId>) -> Self {
        value.set(&mut self.severity_id);
        self
    }
    /// Sets [`verify_code`](field@Self::verify_code). Code that was sent to the contact.
    pub fn verify_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.verify_code);
        self
    }
    /// Sets [`area_code`](field@Self::area_code). Country calling code.
    pub fn area_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.area_code);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateCases",
    &[
        F::header("X-Site", K::Enum(CaseSite::META)).named("x_site").default("0"),
        F::header("X-Language", K::Text)
            .named("x_language")
            .default("zh-cn")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("X-Time-Zone", K::Text)
            .named("x_time_zone")
            .default("GMT+8")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("x-phone-verifiedid", K::Text)
            .named("x_phone_verifiedid")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::header("x-email-verifiedid", K::Text)
            .named("x_email_verifiedid")
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("incident_sub_type_id", K::Text).limits(&[L::MaxLen(32)]),
        F::body("product_category_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("business_type_id", K::Text).required().limits(&[L::MaxLen(512)]),
        F::body("region_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("simple_description", K::Text).required().limits(&[L::MaxLen(1200)]),
        F::body("remind_mobile", K::Text).sensitive().limits(&[L::MaxLen(32)]),
        F::body("remind_mail", K::Text).sensitive().limits(&[L::MaxLen(128)]),
        F::body("remind_time", K::Text).limits(&[L::MaxLen(16)]),
        F::body("project_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("accessory_ids", K::List(&K::Text)),
        F::body("extends_map", K::Map(&K::Any)),
        F::body("extension_map", K::Map(&K::Any)),
        F::body("severity_id", K::Text),
        F::body("verify_code", K::Text).sensitive(),
        F::body("area_code", K::Text),
    ],
);

request!(
    CreateCases : REQUEST; x_site, x_language, x_time_zone, x_phone_verifiedid,
    x_email_verifiedid, incident_sub_type_id, product_category_id, business_type_id,
    region_id, simple_description, remind_mobile, remind_mail, remind_time, project_id,
    accessory_ids, extends_map, extension_map, severity_id, verify_code, area_code
);

/// What [`CreateCases`] answers.
#[non_exhaustive]
pub struct CreateCasesResponse {
    /// Ticket ID.
    pub incident_id: Option<CaseId>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateCasesResponse",
    &[F::body("incident_id", K::Text)],
);

record!(CreateCasesResponse : RESPONSE; incident_id);
confirm!(
    SERVICE, "ListCases", ["X-Site" = "X-Site"],
    ["there is a ticket with this description, opened since the call",
    "有一张在调用之后提交的、描述相同的工单"]; CreateCases =>
    tickets::ListCases
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateCases",
    section: "tickets",
    title: "Create a ticket",
    title_zh: "创建工单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/servicerequest/cases",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/CreateCases.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("OSM.01010007", "Tenant has no role to create a ticket"),
        ("OSM.01010008", "Carbon copy address not valid"),
        ("OSM.01010009", "Support plan does not allow the ticket"),
    ],
    form: meta::Form {
        constants: &[
            meta::Constant {
                wire: "source_id",
                place: meta::Place::Body,
                at: &[],
                json: "\"83aeb0f2834c4df49826c781d32a963e\"",
                sites: Sites::ALL,
            },
        ],
        ..meta::Form::PLAIN
    },
};

operation!(CreateCases => CreateCasesResponse : OPERATION of SERVICE; Customer, Partner);
