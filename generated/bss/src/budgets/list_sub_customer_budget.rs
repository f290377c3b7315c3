// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query customer budgets in batches.

use crate::prelude::*;

/// Query customer budgets in batches.
///
/// Returns the budgets of up to 100 customers. Customers that are not the caller's, or not of the reseller model, are left out of the answer.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/sub-customers/budget/query` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_ACCOUNT_010500 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mt_01006.html> (2025-12-09) |
/// | Chinese title | 批量查询客户预算 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{budgets::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomerBudget::new(["d8e4c7f1a60b3523f9c1e7a5b2d48069"])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Only customers with association_type 3 (reseller model) of the caller are answered.
/// - Customers of a reseller need indirect_partner_id; else the field is not looked at.
/// - A failure is answered with error_code (at most 20 characters) and error_msg (at most 2000).
#[doc(alias("批量查询客户预算", "ListSubCustomerBudgetReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomerBudget {
    /// Customer account IDs. Required. 1 to 100 items, not blank.
    pub customer_ids: Vec<CustomerId>,
    /// Reseller ID; needed for a reseller's sub-customers. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListSubCustomerBudget {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_ids: impl IntoIterator<Item = impl Into<CustomerId>>) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed for a reseller's sub-customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListSubCustomerBudget",
    &[
        F::body("customer_ids", K::List(&K::Text))
            .required_at(INTL.or(EU))
            .limits(&[L::MinItems(1), L::MaxItems(100), L::NotBlank]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(ListSubCustomerBudget : REQUEST; customer_ids, indirect_partner_id);

/// What [`ListSubCustomerBudget`] answers.
#[non_exhaustive]
pub struct ListSubCustomerBudgetResponse {
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Currency code. The documents know USD only; CNY is from the SDKs.
    pub currency: Option<Currency>,
    /// Budgets of the customers. At most 100 items.
    pub budget_infos: Vec<CustomerBudget>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomerBudgetResponse",
    &[
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(4)]),
        F::body("budget_infos", K::List(&K::Object(&CUSTOMER_BUDGET)))
            .limits(&[L::MaxItems(100)]),
    ],
);

record!(ListSubCustomerBudgetResponse : RESPONSE; measure_id, currency, budget_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomerBudget",
    section: "budgets",
    title: "Query customer budgets in batches",
    title_zh: "批量查询客户预算",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/sub-customers/budget/query",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_ACCOUNT_010500"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mt_01006.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomerBudget => ListSubCustomerBudgetResponse : OPERATION of SERVICE;
    Partner, Distributor
);

/// Budget of one customer.
#[doc(alias = "BudgetInfo")]
#[non_exhaustive]
pub struct CustomerBudget {
    /// Customer account ID. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Budget as set. Unit: USD.
    pub budget_amount: Option<Decimal>,
    /// Amount used; lags and is not exact. Unit: USD.
    pub used_amount: Option<Decimal>,
    /// Kind of budget.
    pub budget_type: Option<BudgetType>,
}

static CUSTOMER_BUDGET: meta::Object = meta::Object::plain(
    "CustomerBudget",
    &[
        F::body("customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("budget_amount", K::Decimal),
        F::body("used_amount", K::Decimal),
        F::body("budget_type", K::Enum(BudgetType::META)),
    ],
);

record!(
    CustomerBudget : CUSTOMER_BUDGET; customer_id, budget_amount, used_amount,
    budget_type
);
