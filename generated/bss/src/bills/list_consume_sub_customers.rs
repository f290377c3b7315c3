// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List sub-customers with expenditure.

use crate::prelude::*;

/// List sub-customers with expenditure.
///
/// Lists the sub-customers that had expenditure in a billing month, to query their expenditure records next.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/bills/subcustomer-bills/res-fee-records/sub-customers/query` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only the AK/SK or token of a solution provider or a Huawei Cloud distributor (tier-1 reseller); operator accounts need the permission item |
/// | Permission | BPC_ITEM_FINANCE_020101 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mt_000503.html> (2025-11-20) |
/// | Chinese title | 查询伙伴消费子客户列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListConsumeSubCustomers::new("2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - A sub-customer without a present association is listed when it was associated and had expenditure in bill_cycle.
/// - X-Language is in the SDKs only; the PHP SDK allows 10 characters.
/// - Offset is at most 2147483646 here, elsewhere 2147483647.
/// - error_code and error_msg are in the documents; the SDKs leave them out.
///
/// # Not documented by the vendor
///
/// - Length of customer_id in the response.
#[doc(alias("查询伙伴消费子客户列表", "ListConsumeSubCustomersReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListConsumeSubCustomers {
    /// Language. One of `zh_CN`, `en_US`. Default: `zh_CN`. Limits as the vendor's SDK has them. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Billing month. Required.
    pub bill_cycle: YearMonth,
    /// Index of the first record, from 0. 0 to 2147483646. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl ListConsumeSubCustomers {
    /// With what every site requires; everything else is unset.
    pub fn new(bill_cycle: YearMonth) -> Self {
        Self {
            bill_cycle,
            ..Self::default()
        }
    }
    /// Sets [`language`](field@Self::language). Language.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
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
    "ListConsumeSubCustomers",
    &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(10), L::Only(&["zh_CN", "en_US"])]),
        F::body("bill_cycle", K::Month).required_at(CN),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483646")]),
        F::body("limit", K::Integer).default("10").limits(&[L::Min("1"), L::Max("100")]),
    ],
);

request!(ListConsumeSubCustomers : REQUEST; language, bill_cycle, offset, limit);

/// What [`ListConsumeSubCustomers`] answers.
#[non_exhaustive]
pub struct ListConsumeSubCustomersResponse {
    /// Sub-customers.
    pub sub_customers: Vec<ConsumingSubCustomer>,
    /// Total number of records; only on success.
    pub total_count: Option<i64>,
    /// Error code; only on failure. At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Error text; only on failure. At most 1024 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListConsumeSubCustomersResponse",
    &[
        F::body("sub_customers", K::List(&K::Object(&CONSUMING_SUB_CUSTOMER))),
        F::body("total_count", K::Integer),
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
    ],
);

record!(
    ListConsumeSubCustomersResponse : RESPONSE; sub_customers, total_count, error_code,
    error_msg
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListConsumeSubCustomers",
    section: "bills",
    title: "List sub-customers with expenditure",
    title_zh: "查询伙伴消费子客户列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_FINANCE_020101"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mt_000503.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("sub_customers"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListConsumeSubCustomers => ListConsumeSubCustomersResponse : OPERATION of SERVICE;
    Partner, Distributor
);

impl Paged for ListConsumeSubCustomers {
    type Item = ConsumingSubCustomer;
    fn take_items(page: &mut Self::Response) -> Vec<ConsumingSubCustomer> {
        std::mem::take(&mut page.sub_customers)
    }
}

/// A sub-customer.
#[doc(alias = "SubCustomerInfoV3")]
#[non_exhaustive]
pub struct ConsumingSubCustomer {
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
}

static CONSUMING_SUB_CUSTOMER: meta::Object = meta::Object::plain(
    "ConsumingSubCustomer",
    &[F::body("customer_id", K::Text)],
);

record!(ConsumingSubCustomer : CONSUMING_SUB_CUSTOMER; customer_id);
