// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query a customer budget.

use crate::prelude::*;

/// Query a customer budget.
///
/// Returns the budget of one reseller-model customer and how much of it is used. The used amount lags and is not exact.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/partners/sub-customers/budget` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010111\|BPC_ITEM_SUBCUSTSERV_010503 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mt_01004.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01004.html> (2025-11-27) |
/// | Chinese title | 查询客户预算 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{budgets::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowSubCustomerBudget::new("523f9c1e7a5b2d48069d8e4c7f1a60b3")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The budget of a reseller's sub-customer needs indirect_partner_id; else the field is not looked at.
/// - A failure is answered with error_code (at most 20 characters) and error_msg (at most 2000).
/// - Documented for the European site, too.
#[doc(alias = "查询客户预算")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowSubCustomerBudget {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Reseller ID; needed for a reseller's sub-customer. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ShowSubCustomerBudget {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed for a reseller's sub-customer.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowSubCustomerBudget",
    &[
        F::query("customer_id", K::Text)
            .required_at(INTL.or(EU))
            .limits(&[L::MaxLen(64)]),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(ShowSubCustomerBudget : REQUEST; customer_id, indirect_partner_id);

/// What [`ShowSubCustomerBudget`] answers.
#[non_exhaustive]
pub struct ShowSubCustomerBudgetResponse {
    /// Budget as set. Unit: USD.
    pub budget_amount: Option<Decimal>,
    /// Amount used; lags and is not exact. Unit: USD.
    pub used_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Currency code. One of `USD`.
    pub currency: Option<Currency>,
    /// Kind of budget.
    pub budget_type: Option<BudgetType>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowSubCustomerBudgetResponse",
    &[
        F::body("budget_amount", K::Decimal),
        F::body("used_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META))
            .limits(&[L::MaxLen(4), L::Only(&["USD"])]),
        F::body("budget_type", K::Enum(BudgetType::META)),
    ],
);

record!(
    ShowSubCustomerBudgetResponse : RESPONSE; budget_amount, used_amount, measure_id,
    currency, budget_type
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowSubCustomerBudget",
    section: "budgets",
    title: "Query a customer budget",
    title_zh: "查询客户预算",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/partners/sub-customers/budget",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_010111|BPC_ITEM_SUBCUSTSERV_010503"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mt_01004.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowSubCustomerBudget => ShowSubCustomerBudgetResponse : OPERATION of SERVICE;
    Partner, Distributor
);
