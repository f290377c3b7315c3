// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the list of resellers.

use crate::prelude::*;

/// Query the list of resellers.
///
/// A distributor (first tier) lists its resellers (second tier). Other operations take the reseller ID from here as indirect_partner_id.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/indirect-partners/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Distributor`](crate::Distributor): Only the distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SALES_020100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/espp_00003.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/espp_00003.html> <https://www.huaweicloud.com/guide/productsdesc-bms_c9f26a02a5c30d70f008dadf2ee31ac8support0> (2025-11-20) |
/// | Chinese title | 查询云经销商列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{partners::*, types::*, *}; async fn run(client: Client<Distributor>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListIndirectPartners::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `associated_on_begin` is not after `associated_on_end`.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias("查询云经销商列表", "QueryIndirectPartnersReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListIndirectPartners {
    /// Account name of the reseller. At most 64 characters.
    pub account_name: Option<String>,
    /// Earliest time of association, UTC.
    pub associated_on_begin: Option<Timestamp>,
    /// Latest time of association, UTC.
    pub associated_on_end: Option<Timestamp>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Reseller ID, to find one reseller. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListIndirectPartners {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`account_name`](field@Self::account_name). Account name of the reseller.
    pub fn account_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.account_name);
        self
    }
    /// Sets [`associated_on_begin`](field@Self::associated_on_begin). Earliest time of association, UTC.
    pub fn associated_on_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.associated_on_begin);
        self
    }
    /// Sets [`associated_on_end`](field@Self::associated_on_end). Latest time of association, UTC.
    pub fn associated_on_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.associated_on_end);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID, to find one reseller.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListIndirectPartners",
    fields: &[
        F::body("account_name", K::Text)
            .sensitive()
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("associated_on_begin", K::Timestamp),
        F::body("associated_on_end", K::Timestamp),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[R::before("associated_on_begin", "associated_on_end", None)],
};

request!(
    ListIndirectPartners : REQUEST; account_name, associated_on_begin, associated_on_end,
    offset, limit, indirect_partner_id
);

/// What [`ListIndirectPartners`] answers.
#[non_exhaustive]
pub struct ListIndirectPartnersResponse {
    /// Number of matching records, only on success.
    pub count: Option<i64>,
    /// Resellers.
    pub indirect_partners: Vec<IndirectPartner>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListIndirectPartnersResponse",
    &[
        F::body("count", K::Integer),
        F::body("indirect_partners", K::List(&K::Object(&INDIRECT_PARTNER))),
    ],
);

record!(ListIndirectPartnersResponse : RESPONSE; count, indirect_partners);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListIndirectPartners",
    section: "partners",
    title: "Query the list of resellers",
    title_zh: "查询云经销商列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/indirect-partners/query",
    sites: Sites::ALL,
    callers: 4,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SALES_020100"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/espp_00003.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("indirect_partners"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListIndirectPartners => ListIndirectPartnersResponse : OPERATION of SERVICE;
    Distributor
);

impl Paged for ListIndirectPartners {
    type Item = IndirectPartner;
    fn take_items(page: &mut Self::Response) -> Vec<IndirectPartner> {
        std::mem::take(&mut page.indirect_partners)
    }
}

/// One reseller.
#[doc(alias = "IndirectPartnerInfo")]
#[non_exhaustive]
pub struct IndirectPartner {
    /// Reseller ID.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Mobile number of the reseller.
    pub mobile_phone: Option<String>,
    /// Email address of the reseller.
    pub email: Option<String>,
    /// Account name of the reseller.
    pub account_name: Option<String>,
    /// Name of the reseller.
    pub name: Option<String>,
    /// Time of association with the distributor, UTC.
    pub associated_on: Option<Timestamp>,
    /// Login name of the account manager.
    pub account_manager_id: Option<String>,
    /// Name of the account manager.
    pub account_manager_name: Option<String>,
}

static INDIRECT_PARTNER: meta::Object = meta::Object::plain(
    "IndirectPartner",
    &[
        F::body("indirect_partner_id", K::Text),
        F::body("mobile_phone", K::Text).sensitive(),
        F::body("email", K::Text).sensitive(),
        F::body("account_name", K::Text).sensitive(),
        F::body("name", K::Text).sensitive(),
        F::body("associated_on", K::Timestamp),
        F::body("account_manager_id", K::Text).sensitive(),
        F::body("account_manager_name", K::Text).sensitive(),
    ],
);

record!(
    IndirectPartner : INDIRECT_PARTNER; indirect_partner_id, mobile_phone, email,
    account_name, name, associated_on, account_manager_id, account_manager_name
);
