// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List customers (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List customers (old).
///
/// Lists the customers of a partner by name, tag, association type and time. An unknown customer gives HTTP 200 and an empty list.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/customer-mgr/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ListSubCustomers`](crate::customers::ListSubCustomers) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0077254158.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0077254158.html> (2025-11-27) |
/// | Chinese title | 查询客户列表(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomersV1::new("5b2d48069d8e4c7f1a60b3523f9c1e7a")).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `cooperationTimeStart` is not after `cooperationTimeEnd`.
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - CustomerId is in the China Java SDK only.
/// - What the values of isFrozen mean is from the Python SDK.
/// - error_code and error_msg are in the Go SDK only.
/// - CooperationType can be "3" in the response, an example shows.
///
/// # Not documented by the vendor
///
/// - Length of customerId.
/// - What a null or empty cooperationTimeStart does.
/// - Response lengths, values of cooperationType, verifiedStatus and customerType in the response.
#[doc(alias("查询客户列表(旧)", "QueryCustomerInfoListReq"))]
#[deprecated(note = "the vendor is taking it offline; use `ListSubCustomers`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomersV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters. The server does not verify it.
    pub partner_id: PartnerId,
    /// Login name of the main account; fuzzy, no spaces. At most 64 characters, pattern `[^ ]*`. Wire name `domainName`.
    #[doc(alias = "domainName")]
    pub domain_name: Option<String>,
    /// Name that passed real-name authentication; fuzzy, no spaces. At most 64 characters, pattern `[^ ]*`.
    pub name: Option<String>,
    /// Page number, from 1. 1 to 200000. Default: `1`.
    pub offset: Option<i64>,
    /// Customers per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Customer tag; fuzzy, case-sensitive, no spaces. At most 64 characters, pattern `[^ ]*`.
    pub label: Option<String>,
    /// Association type. Wire name `cooperationType`.
    #[doc(alias = "cooperationType")]
    pub cooperation_type: Option<CooperationType>,
    /// Start of the association time range (UTC). Wire name `cooperationTimeStart`.
    #[doc(alias = "cooperationTimeStart")]
    pub cooperation_time_start: Option<Timestamp>,
    /// End of the association time range (UTC). Wire name `cooperationTimeEnd`.
    #[doc(alias = "cooperationTimeEnd")]
    pub cooperation_time_end: Option<Timestamp>,
    /// Customer account ID. Only at China. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
}

impl ListCustomersV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(partner_id: impl Into<PartnerId>) -> Self {
        Self {
            partner_id: partner_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`domain_name`](field@Self::domain_name). Login name of the main account; fuzzy, no spaces.
    pub fn domain_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.domain_name);
        self
    }
    /// Sets [`name`](field@Self::name). Name that passed real-name authentication; fuzzy, no spaces.
    pub fn name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.name);
        self
    }
    /// Sets [`offset`](field@Self::offset). Page number, from 1.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Customers per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`label`](field@Self::label). Customer tag; fuzzy, case-sensitive, no spaces.
    pub fn label(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.label);
        self
    }
    /// Sets [`cooperation_type`](field@Self::cooperation_type). Association type.
    pub fn cooperation_type(mut self, value: impl Setting<CooperationType>) -> Self {
        value.set(&mut self.cooperation_type);
        self
    }
    /// Sets [`cooperation_time_start`](field@Self::cooperation_time_start). Start of the association time range (UTC).
    pub fn cooperation_time_start(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.cooperation_time_start);
        self
    }
    /// Sets [`cooperation_time_end`](field@Self::cooperation_time_end). End of the association time range (UTC).
    pub fn cooperation_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.cooperation_time_end);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomersV1",
    fields: &[
        F::path("partner_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("domainName", K::Text)
            .named("domain_name")
            .sensitive()
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64), L::Pattern("[^ ]*")]),
        F::body("name", K::Text)
            .sensitive()
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64), L::Pattern("[^ ]*")]),
        F::body("offset", K::Integer)
            .default("1")
            .limits(&[L::Min("1"), L::Max("200000")]),
        F::body("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
        F::body("label", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64), L::Pattern("[^ ]*")]),
        F::body("cooperationType", K::Enum(CooperationType::META))
            .named("cooperation_type")
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(1)]),
        F::body("cooperationTimeStart", K::Timestamp).named("cooperation_time_start"),
        F::body("cooperationTimeEnd", K::Timestamp).named("cooperation_time_end"),
        F::body("customerId", K::Text).named("customer_id").at(CN),
    ],
    rules: &[R::before("cooperationTimeStart", "cooperationTimeEnd", None)],
};

request!(
    ListCustomersV1 : REQUEST; partner_id, domain_name, name, offset, limit, label,
    cooperation_type, cooperation_time_start, cooperation_time_end, customer_id
);

/// What [`ListCustomersV1`] answers.
#[doc(alias = "QueryCustomerInfoListRsp")]
#[non_exhaustive]
pub struct ListCustomersV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Total number of customers.
    pub count: Option<i64>,
    /// Customers on this page. Wire name `customerInfoList`.
    #[doc(alias = "customerInfoList")]
    pub customer_info_list: Vec<LegacyCustomer>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomersV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("count", K::Integer),
        F::body("customerInfoList", K::List(&K::Object(&LEGACY_CUSTOMER)))
            .named("customer_info_list"),
    ],
);

record!(
    ListCustomersV1Response : RESPONSE; error_code, error_msg, count, customer_info_list
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomersV1",
    section: "customers",
    title: "List customers (old)",
    title_zh: "查询客户列表(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListSubCustomers"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/customer-mgr/query",
    sites: Sites::ALL,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0077254158.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("customerInfoList"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        hints: &[
            (
                "401",
                "Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account",
                "合作伙伴计划的权限由华为云逐个开通，请向客户经理确认您的计划是否已开通该权限；使用 Token 时，请先登录一次合作伙伴中心为账号设置密码",
            ),
        ],
        ..meta::Form::PLAIN
    },
};

operation!(
    ListCustomersV1 => ListCustomersV1Response : OPERATION of SERVICE; Partner,
    Distributor
);

impl Paged for ListCustomersV1 {
    type Item = LegacyCustomer;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyCustomer> {
        std::mem::take(&mut page.customer_info_list)
    }
}

/// A customer.
#[doc(alias = "CustomerInfoForPost")]
#[non_exhaustive]
pub struct LegacyCustomer {
    /// Name that passed real-name authentication.
    pub name: Option<String>,
    /// Account name. Wire name `domainName`.
    #[doc(alias = "domainName")]
    pub domain_name: Option<String>,
    /// Customer account ID. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
    /// When the customer was associated with the partner. Wire name `cooperationTime`.
    #[doc(alias = "cooperationTime")]
    pub cooperation_time: Option<Timestamp>,
    /// Association type. Wire name `cooperationType`.
    #[doc(alias = "cooperationType")]
    pub cooperation_type: Option<String>,
    /// Customer tag.
    pub label: Option<String>,
    /// Phone number of the customer.
    pub telephone: Option<String>,
    /// Real-name authentication status. Wire name `verifiedStatus`.
    #[doc(alias = "verifiedStatus")]
    pub verified_status: Option<String>,
    /// Country code of the phone number. Wire name `countryCode`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// Customer type. Wire name `customerType`.
    #[doc(alias = "customerType")]
    pub customer_type: Option<i64>,
    /// Whether the account is frozen. Wire name `isFrozen`.
    #[doc(alias = "isFrozen")]
    pub is_frozen: Option<Flag>,
}

static LEGACY_CUSTOMER: meta::Object = meta::Object::plain(
    "LegacyCustomer",
    &[
        F::body("name", K::Text).sensitive(),
        F::body("domainName", K::Text).named("domain_name").sensitive(),
        F::body("customerId", K::Text).named("customer_id"),
        F::body("cooperationTime", K::Timestamp).named("cooperation_time"),
        F::body("cooperationType", K::Text).named("cooperation_type"),
        F::body("label", K::Text),
        F::body("telephone", K::Text).sensitive(),
        F::body("verifiedStatus", K::Text).named("verified_status"),
        F::body("countryCode", K::Text).named("country_code"),
        F::body("customerType", K::Integer).named("customer_type"),
        F::body("isFrozen", K::Enum(Flag::META)).named("is_frozen"),
    ],
);

record!(
    LegacyCustomer : LEGACY_CUSTOMER; name, domain_name, customer_id, cooperation_time,
    cooperation_type, label, telephone, verified_status, country_code, customer_type,
    is_frozen
);
