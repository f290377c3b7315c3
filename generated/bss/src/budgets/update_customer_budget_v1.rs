// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Set the budget of a customer (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Set the budget of a customer (old).
///
/// Sets the monthly budget of a customer and can unfreeze its account.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/account-mgr/credit` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Outcome unknown | ask with [`ShowSubCustomerBudget`](crate::budgets::ShowSubCustomerBudget); if carried out, the budget is the new one |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`UpdateSubCustomerBudget`](crate::budgets::UpdateSubCustomerBudget) |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_00002.html> <https://support.huaweicloud.com/intl/th-th/api-bpconsole/mt_00002.html> (2025-06-24) |
/// | Chinese title | 设置客户预算(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{budgets::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(UpdateCustomerBudgetV1::new(UpdateCustomerBudgetV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), customer_id: "23f9c1e7a5b2d48069d8e4c7f1a60b35".into(), adjustment_amount: Decimal::new(1000, 2), measure_id: 1 })).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - CancelPartnerFrozen is in the Java SDK only.
/// - The Go SDK knows two error shapes: {"error":{"code","message"}} and {"internalError":{"id","error_code","error_msg"}}.
///
/// # Not documented by the vendor
///
/// - Limits of the body.
/// - Values of measureId and cancelPartnerFrozen.
#[doc(alias("设置客户预算(旧)", "SetCreditReq"))]
#[deprecated(note = "the vendor is taking it offline; use `UpdateSubCustomerBudget`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateCustomerBudgetV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: CustomerId,
    /// New budget, at most two decimals. Required. At most 2 decimals. Wire name `adjustmentAmount`.
    #[doc(alias = "adjustmentAmount")]
    pub adjustment_amount: Decimal,
    /// Unit of the amount. Required. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: i64,
    /// Whether to unfreeze the account. Wire name `cancelPartnerFrozen`.
    #[doc(alias = "cancelPartnerFrozen")]
    pub cancel_partner_frozen: Option<i64>,
}

/// What every site requires of [`UpdateCustomerBudgetV1`].
#[deprecated(note = "the vendor is taking it offline; use `UpdateSubCustomerBudget`")]
pub struct UpdateCustomerBudgetV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. Wire name `customerId`.
    pub customer_id: CustomerId,
    /// New budget, at most two decimals. Required. At most 2 decimals. Wire name `adjustmentAmount`.
    pub adjustment_amount: Decimal,
    /// Unit of the amount. Required. Wire name `measureId`.
    pub measure_id: i64,
}

required!(
    UpdateCustomerBudgetV1Required of UpdateCustomerBudgetV1; partner_id, customer_id,
    adjustment_amount, measure_id
);

impl UpdateCustomerBudgetV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: UpdateCustomerBudgetV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            customer_id: required.customer_id,
            adjustment_amount: required.adjustment_amount,
            measure_id: required.measure_id,
            ..Self::default()
        }
    }
    /// Sets [`cancel_partner_frozen`](field@Self::cancel_partner_frozen). Whether to unfreeze the account.
    pub fn cancel_partner_frozen(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.cancel_partner_frozen);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateCustomerBudgetV1",
    &[
        F::path("partner_id", K::Text).required_at(INTL.or(EU)).limits(&[L::MaxLen(64)]),
        F::body("customerId", K::Text).named("customer_id").required_at(INTL.or(EU)),
        F::body("adjustmentAmount", K::Decimal)
            .named("adjustment_amount")
            .required_at(INTL.or(EU))
            .limits(&[L::MaxDecimals(2)]),
        F::body("measureId", K::Integer).named("measure_id").required_at(INTL.or(EU)),
        F::body("cancelPartnerFrozen", K::Integer).named("cancel_partner_frozen"),
    ],
);

request!(
    UpdateCustomerBudgetV1 : REQUEST; partner_id, customer_id, adjustment_amount,
    measure_id, cancel_partner_frozen
);
confirm!(
    SERVICE, "ShowSubCustomerBudget", ["customer_id" = "customerId"],
    ["the budget is the new one", "预算已是新的值"]; UpdateCustomerBudgetV1 =>
    budgets::ShowSubCustomerBudget
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateCustomerBudgetV1",
    section: "budgets",
    title: "Set the budget of a customer (old)",
    title_zh: "设置客户预算(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("UpdateSubCustomerBudget"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/account-mgr/credit",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_00002.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
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

operation!(UpdateCustomerBudgetV1 => () : OPERATION of SERVICE; Partner, Distributor);
