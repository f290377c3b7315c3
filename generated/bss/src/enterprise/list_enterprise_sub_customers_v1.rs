// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List enterprise member accounts (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List enterprise member accounts (old).
///
/// Lists the member accounts of an enterprise master account.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/customer/customer-mgr/enterprise-customers` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ListEnterpriseSubCustomers`](crate::enterprise::ListEnterpriseSubCustomers) |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00006.html> <https://www.huaweicloud.com/guide/productsdesc-bms_484da76146607dd67396090525c510c5support0> (2025-11-27) |
/// | Chinese title | 查询企业子账号列表(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListEnterpriseSubCustomersV1::new("1e7a5b2d48069d8e4c7f1a60b3523f9c")).await?;
/// # Ok(()) }
/// ```
///
/// # Not documented by the vendor
///
/// - Fields of the members (left as JSON) and of the total.
#[doc(alias = "查询企业子账号列表(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ListEnterpriseSubCustomers`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListEnterpriseSubCustomersV1 {
    /// Account ID of the enterprise master. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Account name of the member; in part with fuzzy_query 1. At most 64 characters. An empty text is a filter of its own.
    pub sub_customer_name: Option<String>,
    /// Display name of the member; in part with fuzzy_query 1. At most 64 characters. An empty text is a filter of its own.
    pub display_name: Option<String>,
    /// Whether the two name filters match a part of the name. An empty text is refused.
    pub fuzzy_query: Option<Flag>,
    /// Page number. 1 to 200000. Default: `1`. An empty text is refused.
    pub offset: Option<i64>,
    /// Records on a page. 1 to 100. Default: `10`. An empty text is refused.
    pub limit: Option<i64>,
    /// Organization unit of the member. At most 20 characters. An empty text is refused.
    pub org_party_id: Option<PartyId>,
}

impl ListEnterpriseSubCustomersV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(domain_id: impl Into<AccountId>) -> Self {
        Self {
            domain_id: domain_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`sub_customer_name`](field@Self::sub_customer_name). Account name of the member; in part with fuzzy_query 1.
    pub fn sub_customer_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.sub_customer_name);
        self
    }
    /// Sets [`display_name`](field@Self::display_name). Display name of the member; in part with fuzzy_query 1.
    pub fn display_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.display_name);
        self
    }
    /// Sets [`fuzzy_query`](field@Self::fuzzy_query). Whether the two name filters match a part of the name.
    pub fn fuzzy_query(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.fuzzy_query);
        self
    }
    /// Sets [`offset`](field@Self::offset). Page number.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records on a page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`org_party_id`](field@Self::org_party_id). Organization unit of the member.
    pub fn org_party_id(mut self, value: impl Setting<PartyId>) -> Self {
        value.set(&mut self.org_party_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListEnterpriseSubCustomersV1",
    &[
        F::path("domain_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("sub_customer_name", K::Text)
            .sensitive()
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("display_name", K::Text)
            .sensitive()
            .on_empty(B::Filter)
            .limits(&[L::MaxLen(64)]),
        F::query("fuzzy_query", K::Enum(Flag::META)).on_empty(B::Error),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("1")
            .limits(&[L::Min("1"), L::Max("200000")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("org_party_id", K::Text)
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::MaxLen(20)]),
    ],
);

request!(
    ListEnterpriseSubCustomersV1 : REQUEST; domain_id, sub_customer_name, display_name,
    fuzzy_query, offset, limit, org_party_id
);

/// What [`ListEnterpriseSubCustomersV1`] answers.
#[non_exhaustive]
pub struct ListEnterpriseSubCustomersV1Response {
    /// Status code (only on failure). At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure). At most 1024 characters.
    pub error_msg: Option<String>,
    /// Members; only on success. Wire name `subCustomerInfos`.
    #[doc(alias = "subCustomerInfos")]
    pub sub_customer_infos: Vec<Json>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListEnterpriseSubCustomersV1Response",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("subCustomerInfos", K::List(&K::Any)).named("sub_customer_infos"),
    ],
);

record!(
    ListEnterpriseSubCustomersV1Response : RESPONSE; error_code, error_msg,
    sub_customer_infos
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListEnterpriseSubCustomersV1",
    section: "enterprise",
    title: "List enterprise member accounts (old)",
    title_zh: "查询企业子账号列表(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListEnterpriseSubCustomers"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/customer/customer-mgr/enterprise-customers",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00006.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("subCustomerInfos"),
        total: None,
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListEnterpriseSubCustomersV1 => ListEnterpriseSubCustomersV1Response : OPERATION of
    SERVICE; Customer
);

impl Paged for ListEnterpriseSubCustomersV1 {
    type Item = Json;
    fn take_items(page: &mut Self::Response) -> Vec<Json> {
        std::mem::take(&mut page.sub_customer_infos)
    }
}
