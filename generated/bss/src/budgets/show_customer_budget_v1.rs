// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show the budget of a customer (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show the budget of a customer (old).
///
/// Shows the monthly budget of a customer and what is used of it.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{partner_id}/partner/account-mgr/credit` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ShowSubCustomerBudget`](crate::budgets::ShowSubCustomerBudget) |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_00001.html> <https://support.huaweicloud.com/intl/id-id/api-bpconsole/mt_00001.html> (2025-06-24) |
/// | Chinese title | 查询客户预算(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{budgets::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCustomerBudgetV1::new(ShowCustomerBudgetV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), customer_id: "523f9c1e7a5b2d48069d8e4c7f1a60b3".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - What the response fields mean is taken from their names.
///
/// # Not documented by the vendor
///
/// - Length of customer_id.
/// - Values of measureId.
#[doc(alias = "查询客户预算(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ShowSubCustomerBudget`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCustomerBudgetV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required.
    pub customer_id: CustomerId,
}

/// What every site requires of [`ShowCustomerBudgetV1`].
#[deprecated(note = "the vendor is taking it offline; use `ShowSubCustomerBudget`")]
pub struct ShowCustomerBudgetV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required.
    pub customer_id: CustomerId,
}

required!(ShowCustomerBudgetV1Required of ShowCustomerBudgetV1; partner_id, customer_id);

impl ShowCustomerBudgetV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ShowCustomerBudgetV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            customer_id: required.customer_id,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowCustomerBudgetV1",
    &[
        F::path("partner_id", K::Text).required_at(INTL.or(EU)).limits(&[L::MaxLen(64)]),
        F::query("customer_id", K::Text).required_at(INTL.or(EU)),
    ],
);

request!(ShowCustomerBudgetV1 : REQUEST; partner_id, customer_id);

/// What [`ShowCustomerBudgetV1`] answers.
#[doc(alias = "QueryCreditRsp")]
#[non_exhaustive]
pub struct ShowCustomerBudgetV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Budget. Wire name `creditAmount`.
    #[doc(alias = "creditAmount")]
    pub credit_amount: Option<Decimal>,
    /// Used amount. Wire name `usedAmount`.
    #[doc(alias = "usedAmount")]
    pub used_amount: Option<Decimal>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Currency.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCustomerBudgetV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("creditAmount", K::Decimal).named("credit_amount"),
        F::body("usedAmount", K::Decimal).named("used_amount"),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("currency", K::Enum(Currency::META)),
    ],
);

record!(
    ShowCustomerBudgetV1Response : RESPONSE; error_code, error_msg, credit_amount,
    used_amount, measure_id, currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCustomerBudgetV1",
    section: "budgets",
    title: "Show the budget of a customer (old)",
    title_zh: "查询客户预算(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ShowSubCustomerBudget"),
    method: meta::Method::Get,
    path: "/v1.0/{partner_id}/partner/account-mgr/credit",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_00001.html",
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
    ShowCustomerBudgetV1 => ShowCustomerBudgetV1Response : OPERATION of SERVICE; Partner,
    Distributor
);
