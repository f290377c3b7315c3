// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Create a ticket (v1).
#![allow(deprecated)]

use crate::prelude::*;

/// Create a ticket (v1).
///
/// Creates a ticket.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/servicerequest/case` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): Historical API; the documents recommend v2. The operation name is ours, the pages have none. |
/// | Always sent | `sourceId`: `83aeb0f2834c4df49826c781d32a963e` |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListTicketsV1`](crate::tickets::ListTicketsV1); if carried out, there is a ticket with this description, opened since the call |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CreateCases`](crate::tickets::CreateCases) |
/// | Source | <https://support.huaweicloud.com/api-ticket/ticket_api_10001.html> <https://support.huaweicloud.com/intl/en-us/api-ticket/ticket_api_10001.html> <https://support.huaweicloud.com/eu/api-ticket/ticket_api_10001.html> (2022-07-14) |
/// | Chinese title | 创建工单 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_osm::{tickets::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(CreateTicketV1::new("businessTypeId")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The page example spells productCategory where the table says productCategoryId.
/// - SubTypeId is a String here, an Integer in the answer of ListTicketProductsV1.
#[doc(alias("创建工单", "CreateTicketV1Req"))]
#[deprecated(note = "the vendor is taking it offline; use `CreateCases`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateTicketV1 {
    /// Product group ID, from ListTicketProductsV1. At most 64 characters. Wire name `subTypeId`.
    #[doc(alias = "subTypeId")]
    pub sub_type_id: Option<String>,
    /// Product ID, from ListTicketProductsV1. At most 64 characters. Wire name `productCategoryId`.
    #[doc(alias = "productCategoryId")]
    pub product_category_id: Option<ProductCategoryId>,
    /// Problem type ID, from ListTicketProblemTypesV1. Required. At most 64 characters. Wire name `businessTypeId`.
    #[doc(alias = "businessTypeId")]
    pub business_type_id: ProblemTypeId,
    /// Region ID, from ListTicketRegionsV1. At most 64 characters. Wire name `regionId`.
    #[doc(alias = "regionId")]
    pub region_id: Option<RegionId>,
    /// Problem description. At most 1200 characters. Wire name `simpleDescribe`.
    #[doc(alias = "simpleDescribe")]
    pub simple_describe: Option<String>,
    /// Whether access is authorized. Wire name `isAuthorized`.
    #[doc(alias = "isAuthorized")]
    pub is_authorized: Option<Flag>,
    /// Login data for the engineer, passwords among them. At most 400 characters. Wire name `authorizationContent`.
    #[doc(alias = "authorizationContent")]
    pub authorization_content: Option<String>,
    /// Phone number for news of the ticket. At most 32 characters. Wire name `remindMobile`.
    #[doc(alias = "remindMobile")]
    pub remind_mobile: Option<String>,
    /// Mail address for news of the ticket. At most 128 characters. Wire name `remindMail`.
    #[doc(alias = "remindMail")]
    pub remind_mail: Option<String>,
    /// Attachment IDs, from an upload. At most 1 item. Wire name `accessoryIds`.
    #[doc(alias = "accessoryIds")]
    pub accessory_ids: Option<Vec<AttachmentId>>,
}

impl CreateTicketV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(business_type_id: impl Into<ProblemTypeId>) -> Self {
        Self {
            business_type_id: business_type_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`sub_type_id`](field@Self::sub_type_id). Product group ID, from ListTicketProductsV1.
    pub fn sub_type_id(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_type_id);
        self
    }
    /// Sets [`product_category_id`](field@Self::product_category_id). Product ID, from ListTicketProductsV1.
    pub fn product_category_id(
        mut self,
        value: impl Setting<ProductCategoryId>,
    ) -> Self {
        value.set(&mut self.product_category_id);
        self
    }
    /// Sets [`region_id`](field@Self::region_id). Region ID, from ListTicketRegionsV1.
    pub fn region_id(mut self, value: impl Setting<RegionId>) -> Self {
        value.set(&mut self.region_id);
        self
    }
    /// Sets [`simple_describe`](field@Self::simple_describe). Problem description.
    pub fn simple_describe(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.simple_describe);
        self
    }
    /// Sets [`is_authorized`](field@Self::is_authorized). Whether access is authorized.
    pub fn is_authorized(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.is_authorized);
        self
    }
    /// Sets [`authorization_content`](field@Self::authorization_content). Login data for the engineer, passwords among them.
    pub fn authorization_content(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.authorization_content);
        self
    }
    /// Sets [`remind_mobile`](field@Self::remind_mobile). Phone number for news of the ticket.
    pub fn remind_mobile(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remind_mobile);
        self
    }
    /// Sets [`remind_mail`](field@Self::remind_mail). Mail address for news of the ticket.
    pub fn remind_mail(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remind_mail);
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
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateTicketV1",
    &[
        F::body("subTypeId", K::Text).named("sub_type_id").limits(&[L::MaxLen(64)]),
        F::body("productCategoryId", K::Text)
            .named("product_category_id")
            .limits(&[L::MaxLen(64)]),
        F::body("businessTypeId", K::Text)
            .named("business_type_id")
            .required()
            .limits(&[L::MaxLen(64)]),
        F::body("regionId", K::Text).named("region_id").limits(&[L::MaxLen(64)]),
        F::body("simpleDescribe", K::Text)
            .named("simple_describe")
            .limits(&[L::MaxLen(1200)]),
        F::body("isAuthorized", K::Enum(Flag::META)).named("is_authorized"),
        F::body("authorizationContent", K::Text)
            .named("authorization_content")
            .sensitive()
            .limits(&[L::MaxLen(400)]),
        F::body("remindMobile", K::Text)
            .named("remind_mobile")
            .sensitive()
            .limits(&[L::MaxLen(32)]),
        F::body("remindMail", K::Text)
            .named("remind_mail")
            .sensitive()
            .limits(&[L::MaxLen(128)]),
        F::body("accessoryIds", K::List(&K::Text))
            .named("accessory_ids")
            .limits(&[L::MaxItems(1)]),
    ],
);

request!(
    CreateTicketV1 : REQUEST; sub_type_id, product_category_id, business_type_id,
    region_id, simple_describe, is_authorized, authorization_content, remind_mobile,
    remind_mail, accessory_ids
);
confirm!(
    SERVICE, "ListTicketsV1", [],
    ["there is a ticket with this description, opened since the call",
    "有一张在调用之后提交的、描述相同的工单"]; CreateTicketV1 =>
    tickets::ListTicketsV1
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateTicketV1",
    section: "tickets",
    title: "Create a ticket (v1)",
    title_zh: "创建工单",
    status: meta::Status::Deprecated,
    replaced_by: Some("CreateCases"),
    method: meta::Method::Post,
    path: "/v1.0/servicerequest/case",
    sites: Sites::ALL,
    callers: 3,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ticket_api_10001.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[],
    form: meta::Form {
        constants: &[
            meta::Constant {
                wire: "sourceId",
                place: meta::Place::Body,
                at: &[],
                json: "\"83aeb0f2834c4df49826c781d32a963e\"",
                sites: Sites::ALL,
            },
        ],
        ..meta::Form::PLAIN
    },
};

operation!(CreateTicketV1 => () : OPERATION of SERVICE; Customer, Partner);
