// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query customer budget adjustment records.

use crate::prelude::*;

/// Query customer budget adjustment records.
///
/// Lists the changes made to the budget of one customer.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/partners/sub-customers/budget/records` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010111\|BPC_ITEM_SUBCUSTSERV_010503 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mt_01007.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01007.html> (2025-11-27) |
/// | Chinese title | 查询客户预算调整记录 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{budgets::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomerBudgetRecords::new("523f9c1e7a5b2d48069d8e4c7f1a60b3")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - A distributor that asks for a reseller's sub-customer must send indirect_partner_id.
#[doc(alias = "查询客户预算调整记录")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomerBudgetRecords {
    /// Customer account ID (from ListSubCustomers). Required. 1 to 64 characters.
    pub customer_id: CustomerId,
    /// Reseller ID; for a distributor that asks for a reseller's sub-customer. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Kind of change; left out: all. An empty text is refused.
    pub operation_type: Option<BudgetOperation>,
    /// Kind of budget; left out: all. An empty text is refused.
    pub budget_type: Option<BudgetType>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl ListSubCustomerBudgetRecords {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; for a distributor that asks for a reseller's sub-customer.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`operation_type`](field@Self::operation_type). Kind of change; left out: all.
    pub fn operation_type(mut self, value: impl Setting<BudgetOperation>) -> Self {
        value.set(&mut self.operation_type);
        self
    }
    /// Sets [`budget_type`](field@Self::budget_type). Kind of budget; left out: all.
    pub fn budget_type(mut self, value: impl Setting<BudgetType>) -> Self {
        value.set(&mut self.budget_type);
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
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListSubCustomerBudgetRecords",
    &[
        F::query("customer_id", K::Text)
            .required_at(INTL.or(EU))
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("operation_type", K::Enum(BudgetOperation::META))
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::MaxLen(10)]),
        F::query("budget_type", K::Enum(BudgetType::META))
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::MaxLen(10)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(
    ListSubCustomerBudgetRecords : REQUEST; customer_id, indirect_partner_id,
    operation_type, budget_type, offset, limit
);

/// What [`ListSubCustomerBudgetRecords`] answers.
#[non_exhaustive]
pub struct ListSubCustomerBudgetRecordsResponse {
    /// Number of records. 0 to 2147483647. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Currency code. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Budget records.
    pub record_list: Vec<BudgetChange>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomerBudgetRecordsResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("measure_id", K::Enum(AmountUnit::META))
            .limits(&[L::Min("0"), L::Max("3"), L::Only(&["1"])]),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(10)]),
        F::body("record_list", K::List(&K::Object(&BUDGET_CHANGE))),
    ],
);

record!(
    ListSubCustomerBudgetRecordsResponse : RESPONSE; total_count, measure_id, currency,
    record_list
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomerBudgetRecords",
    section: "budgets",
    title: "Query customer budget adjustment records",
    title_zh: "查询客户预算调整记录",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/partners/sub-customers/budget/records",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_010111|BPC_ITEM_SUBCUSTSERV_010503"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mt_01007.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("record_list"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomerBudgetRecords => ListSubCustomerBudgetRecordsResponse : OPERATION of
    SERVICE; Partner, Distributor
);

impl Paged for ListSubCustomerBudgetRecords {
    type Item = BudgetChange;
    fn take_items(page: &mut Self::Response) -> Vec<BudgetChange> {
        std::mem::take(&mut page.record_list)
    }
}

/// One change of a budget.
#[doc(alias = "BudgetRecordInfo")]
#[non_exhaustive]
pub struct BudgetChange {
    /// Budget amount, at most 2 decimals. 0 to 2147483647. Unit: USD. Limits as the vendor's SDK has them.
    pub budget_amount: Option<Decimal>,
    /// Kind of change. Limits as the vendor's SDK has them.
    pub operation_type: Option<BudgetOperation>,
    /// Time of the change, UTC.
    pub operation_time: Option<Timestamp>,
    /// Who changed it; "system" for the system. At most 64 characters. Limits as the vendor's SDK has them.
    pub operator: Option<String>,
    /// Kind of budget. Limits as the vendor's SDK has them.
    pub budget_type: Option<BudgetType>,
    /// Partner company name. At most 256 characters. Limits as the vendor's SDK has them.
    pub partner_corp_name: Option<String>,
    /// Partner account name. At most 128 characters. Limits as the vendor's SDK has them.
    pub partner_account_name: Option<String>,
}

static BUDGET_CHANGE: meta::Object = meta::Object::plain(
    "BudgetChange",
    &[
        F::body("budget_amount", K::Decimal)
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("operation_type", K::Enum(BudgetOperation::META))
            .limits(&[L::MaxLen(10)]),
        F::body("operation_time", K::Timestamp),
        F::body("operator", K::Text).sensitive().limits(&[L::MaxLen(64)]),
        F::body("budget_type", K::Enum(BudgetType::META)).limits(&[L::MaxLen(10)]),
        F::body("partner_corp_name", K::Text).limits(&[L::MaxLen(256)]),
        F::body("partner_account_name", K::Text).sensitive().limits(&[L::MaxLen(128)]),
    ],
);

record!(
    BudgetChange : BUDGET_CHANGE; budget_amount, operation_type, operation_time,
    operator, budget_type, partner_corp_name, partner_account_name
);

/// Kind of change of a budget.
#[non_exhaustive]
pub enum BudgetOperation {
    /// Budget set.
    Setting,
    /// Association ended (`DELETE`).
    Unbinding,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(BudgetOperation : text; Setting = "SETTING", Unbinding = "DELETE");
