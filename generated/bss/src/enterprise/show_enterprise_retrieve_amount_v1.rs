// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show what can be taken back from a member (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show what can be taken back from a member (old).
///
/// Shows what an enterprise master account can take back from a member.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/customer/account-mgr/retrieve-amount` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Enterprise master account only |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ListEnterpriseMultiAccount`](crate::enterprise::ListEnterpriseMultiAccount) |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00008.html> <https://www.huaweicloud.com/guide/productsdesc-bms_4db7303e89b31245c772922b7ea383cdsupport0> (2025-05-30) |
/// | Chinese title | 查询企业子账号可回收余额(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowEnterpriseRetrieveAmountV1::new(ShowEnterpriseRetrieveAmountV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), sub_customer_id: "a5b2d48069d8e4c7f1a60b3523f9c1e7".into(), balance_type: BalanceType::Debit })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The documents call BALANCE_TYPE_DEBIT the default although balance_type is mandatory.
/// - A missing limit counts as 10; the text of the documents also says 1.
///
/// # Not documented by the vendor
///
/// - The whole response.
#[doc(alias = "查询企业子账号可回收余额(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ListEnterpriseMultiAccount`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowEnterpriseRetrieveAmountV1 {
    /// Account ID of the enterprise master. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Account ID of the member. Required. At most 64 characters.
    pub sub_customer_id: CustomerId,
    /// Account type. Required.
    pub balance_type: BalanceType,
    /// Page number; credit account only. 1 to 200000000. Default: `1`. An empty text is refused.
    pub offset: Option<i64>,
    /// Records on a page; credit account only. 1 to 100. Default: `10`. An empty text is refused.
    pub limit: Option<i64>,
}

/// What every site requires of [`ShowEnterpriseRetrieveAmountV1`].
#[deprecated(note = "the vendor is taking it offline; use `ListEnterpriseMultiAccount`")]
pub struct ShowEnterpriseRetrieveAmountV1Required {
    /// Account ID of the enterprise master. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Account ID of the member. Required. At most 64 characters.
    pub sub_customer_id: CustomerId,
    /// Account type. Required.
    pub balance_type: BalanceType,
}

required!(
    ShowEnterpriseRetrieveAmountV1Required of ShowEnterpriseRetrieveAmountV1; domain_id,
    sub_customer_id, balance_type
);

impl ShowEnterpriseRetrieveAmountV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ShowEnterpriseRetrieveAmountV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            sub_customer_id: required.sub_customer_id,
            balance_type: required.balance_type,
            ..Self::default()
        }
    }
    /// Sets [`offset`](field@Self::offset). Page number; credit account only.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Records on a page; credit account only.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowEnterpriseRetrieveAmountV1",
    &[
        F::path("domain_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("sub_customer_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("balance_type", K::Enum(BalanceType::META))
            .required_at(CN)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .on_empty(B::Error)
            .default("1")
            .limits(&[L::Min("1"), L::Max("200000000")]),
        F::query("limit", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(
    ShowEnterpriseRetrieveAmountV1 : REQUEST; domain_id, sub_customer_id, balance_type,
    offset, limit
);

/// What [`ShowEnterpriseRetrieveAmountV1`] answers.
#[non_exhaustive]
pub struct ShowEnterpriseRetrieveAmountV1Response {}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowEnterpriseRetrieveAmountV1Response",
    &[],
);

record!(ShowEnterpriseRetrieveAmountV1Response : RESPONSE;);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowEnterpriseRetrieveAmountV1",
    section: "enterprise",
    title: "Show what can be taken back from a member (old)",
    title_zh: "查询企业子账号可回收余额(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListEnterpriseMultiAccount"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/customer/account-mgr/retrieve-amount",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00008.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: None,
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
    ShowEnterpriseRetrieveAmountV1 => ShowEnterpriseRetrieveAmountV1Response : OPERATION
    of SERVICE; Customer
);
