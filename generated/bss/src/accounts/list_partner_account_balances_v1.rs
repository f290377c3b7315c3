// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show balances of a partner or its customer (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show balances of a partner or its customer (old).
///
/// Shows the account balances of the partner, or of one of its reseller customers when a customer ID is given.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{partner_id}/partner/account-mgr/balances` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ListPartnerBalances`](crate::accounts::ListPartnerBalances) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075213309.html> (2025-12-23) |
/// | Chinese title | 查询伙伴账户余额(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListPartnerAccountBalancesV1::new("5b2d48069d8e4c7f1a60b3523f9c1e7a")).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - In the documents only; no SDK has it.
///
/// # Not documented by the vendor
///
/// - Whether a balance has more fields than in ShowCustomerAccountBalancesV1.
#[doc(alias = "查询伙伴账户余额(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ListPartnerBalances`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPartnerAccountBalancesV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters. The server does not verify it.
    pub partner_id: PartnerId,
    /// Reseller customer; without it the balances of the partner. At most 64 characters. An empty text is a filter of its own.
    pub customer_id: Option<CustomerId>,
}

impl ListPartnerAccountBalancesV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(partner_id: impl Into<PartnerId>) -> Self {
        Self {
            partner_id: partner_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`customer_id`](field@Self::customer_id). Reseller customer; without it the balances of the partner.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListPartnerAccountBalancesV1",
    &[
        F::path("partner_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::query("customer_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
    ],
);

request!(ListPartnerAccountBalancesV1 : REQUEST; partner_id, customer_id);

/// What [`ListPartnerAccountBalancesV1`] answers.
#[non_exhaustive]
pub struct ListPartnerAccountBalancesV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Customer account ID; empty for the partner itself.
    pub customer_id: Option<CustomerId>,
    /// Balances by account.
    pub account_balances: Vec<LegacyAccountBalance>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListPartnerAccountBalancesV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("customer_id", K::Text),
        F::body(
            "account_balances",
            K::List(&K::Object(&crate::types::LEGACY_ACCOUNT_BALANCE)),
        ),
    ],
);

record!(
    ListPartnerAccountBalancesV1Response : RESPONSE; error_code, error_msg, customer_id,
    account_balances
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListPartnerAccountBalancesV1",
    section: "accounts",
    title: "Show balances of a partner or its customer (old)",
    title_zh: "查询伙伴账户余额(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListPartnerBalances"),
    method: meta::Method::Get,
    path: "/v1.0/{partner_id}/partner/account-mgr/balances",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075213309.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
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
    ListPartnerAccountBalancesV1 => ListPartnerAccountBalancesV1Response : OPERATION of
    SERVICE; Partner, Distributor
);
