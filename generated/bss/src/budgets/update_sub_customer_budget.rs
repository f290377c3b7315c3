// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Set a customer budget.

use crate::prelude::*;

/// Set a customer budget.
///
/// Sets or changes the budget of one reseller-model customer. A customer without budget left cannot buy or renew. When no freezing kind is given the first time, freezing on overrun is manual.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/sub-customers/budget` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller). A reseller may set budgets only after its distributor has granted it that right. |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010111\|BPC_ITEM_SUBCUSTSERV_010503 |
/// | Repeating | harmless |
/// | Outcome unknown | ask with [`ShowSubCustomerBudget`](crate::budgets::ShowSubCustomerBudget); if carried out, the budget is the new one |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mt_01005.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01005.html> (2025-11-27) |
/// | Chinese title | 设置客户预算 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{budgets::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateSubCustomerBudget::new("523f9c1e7a5b2d48069d8e4c7f1a60b3", Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The budget of a reseller's sub-customer needs indirect_partner_id; else the field is not looked at.
/// - A failure is answered with error_code (at most 20 characters) and error_msg (at most 2000).
/// - Documented for the European site, too.
/// - The unit is yuan (元) in the Chinese documents, US dollar in the English ones.
#[doc(alias("设置客户预算", "ModSubCustomerBudgetReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateSubCustomerBudget {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Budget to set, greater than 0, at most 2 decimals. Required. 0.01 to 2147483647, at most 2 decimals. Unit: USD.
    pub budget_amount: Decimal,
    /// Whether to unfreeze the account while setting the budget. Default: `0`. Travels as text.
    pub cancel_partner_frozen: Option<Flag>,
    /// Reseller ID; needed for a reseller's sub-customer. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Kind of budget. Default: `MONTHLY`. An empty text is refused.
    pub budget_type: Option<BudgetType>,
    /// Whether to freeze automatically when the budget is exceeded.
    pub frozen_operate_type: Option<FreezeMode>,
}

impl UpdateSubCustomerBudget {
    /// With what every site requires; everything else is unset.
    pub fn new(
        customer_id: impl Into<CustomerId>,
        budget_amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            budget_amount: budget_amount.into(),
            ..Self::default()
        }
    }
    /// Sets [`cancel_partner_frozen`](field@Self::cancel_partner_frozen). Whether to unfreeze the account while setting the budget.
    pub fn cancel_partner_frozen(mut self, value: impl Setting<Flag>) -> Self {
        value.set(&mut self.cancel_partner_frozen);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed for a reseller's sub-customer.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`budget_type`](field@Self::budget_type). Kind of budget.
    pub fn budget_type(mut self, value: impl Setting<BudgetType>) -> Self {
        value.set(&mut self.budget_type);
        self
    }
    /// Sets [`frozen_operate_type`](field@Self::frozen_operate_type). Whether to freeze automatically when the budget is exceeded.
    pub fn frozen_operate_type(mut self, value: impl Setting<FreezeMode>) -> Self {
        value.set(&mut self.frozen_operate_type);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UpdateSubCustomerBudget",
    &[
        F::body("customer_id", K::Text)
            .required_at(INTL.or(EU))
            .limits(&[L::MaxLen(64)]),
        F::body("budget_amount", K::Decimal)
            .required_at(INTL.or(EU))
            .limits(&[L::MaxDecimals(2), L::Min("0.01"), L::Max("2147483647")]),
        F::body("cancel_partner_frozen", K::Enum(Flag::META))
            .wire(W::Text)
            .on_empty(B::Default)
            .default("0")
            .limits(&[L::MaxLen(1)]),
        F::body("indirect_partner_id", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("budget_type", K::Enum(BudgetType::META))
            .on_empty(B::Error)
            .default("MONTHLY"),
        F::body("frozen_operate_type", K::Enum(FreezeMode::META)).on_empty(B::Ignored),
    ],
);

request!(
    UpdateSubCustomerBudget : REQUEST; customer_id, budget_amount, cancel_partner_frozen,
    indirect_partner_id, budget_type, frozen_operate_type
);

/// What [`UpdateSubCustomerBudget`] answers.
#[non_exhaustive]
pub struct UpdateSubCustomerBudgetResponse {}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateSubCustomerBudgetResponse",
    &[],
);

record!(UpdateSubCustomerBudgetResponse : RESPONSE;);
confirm!(
    SERVICE, "ShowSubCustomerBudget", ["customer_id" = "customer_id",
    "indirect_partner_id" = "indirect_partner_id"], ["the budget is the new one",
    "预算已是新的值"]; UpdateSubCustomerBudget => budgets::ShowSubCustomerBudget
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateSubCustomerBudget",
    section: "budgets",
    title: "Set a customer budget",
    title_zh: "设置客户预算",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/sub-customers/budget",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_010111|BPC_ITEM_SUBCUSTSERV_010503"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mt_01005.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateSubCustomerBudget => UpdateSubCustomerBudgetResponse : OPERATION of SERVICE;
    Partner, Distributor
);

/// How an account is frozen when its budget is exceeded.
#[non_exhaustive]
pub enum FreezeMode {
    /// Freeze by hand (`0`).
    Manual,
    /// Freeze automatically (`1`).
    Automatic,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(FreezeMode : integer; Manual = "0", Automatic = "1");
