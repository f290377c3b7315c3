// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query bill summary (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Query bill summary (old).
///
/// Sums up the customer's own expenditure of a month: by cloud service type or, with cloud_service_type_code, by resource type of that service. The last 3 years; without member accounts.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/customer/account-mgr/bill/monthly-sum` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ShowCustomerMonthlySum`](crate::bills::ShowCustomerMonthlySum) |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-oce/zh-cn_topic_0109708206.html> <https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0109708206.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0109708205.html> (2025-12-23) |
/// | Chinese title | 查询汇总账单(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListMonthlyExpenditures::new("1e7a5b2d48069d8e4c7f1a60b3523f9c", "2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
///
/// # Notes
///
/// - Without cloud_service_type_code total_count counts cloud service types, with it resource types of that service.
/// - Gone from the international SDK; the China SDK never had it. The documents of 2025 still describe it as to be taken offline.
/// - The SDK gives it the title 查询消费汇总(客户).
/// - The SDKs fill domain_id in from the credentials.
/// - resource_type_code without cloud_service_type_code: null in the SDKs and the English documents, the resource type in the Chinese ones.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询汇总账单(旧)")]
#[deprecated(
    note = "gone from the vendor's newest packages; use `ShowCustomerMonthlySum`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListMonthlyExpenditures {
    /// Customer account ID; the China site does not validate it for now. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Billing month, UTC+8. Required. At most 3 years ago, not in the future.
    pub cycle: YearMonth,
    /// Cloud service type code; its presence switches the records to resource types. At most 256 characters.
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Account to query; the Huawei Cloud account when absent. Default: `0`. An empty text is refused. Wire name `type`.
    #[doc(alias = "type")]
    pub account: Option<ExpenditureAccount>,
    /// Enterprise project ID; 0 is the default project, -1 is not allocated to a project. An empty text is refused. Absent or without a value it is no filter; an empty string is refused. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
}

impl ListMonthlyExpenditures {
    /// With what every site requires; everything else is unset.
    pub fn new(domain_id: impl Into<AccountId>, cycle: YearMonth) -> Self {
        Self {
            domain_id: domain_id.into(),
            cycle,
            ..Self::default()
        }
    }
    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code). Cloud service type code; its presence switches the records to resource types.
    pub fn cloud_service_type_code(
        mut self,
        value: impl Setting<ServiceTypeCode>,
    ) -> Self {
        value.set(&mut self.cloud_service_type_code);
        self
    }
    /// Sets [`account`](field@Self::account). Account to query; the Huawei Cloud account when absent.
    pub fn account(mut self, value: impl Setting<ExpenditureAccount>) -> Self {
        value.set(&mut self.account);
        self
    }
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). Enterprise project ID; 0 is the default project, -1 is not allocated to a project.
    pub fn enterprise_project_id(
        mut self,
        value: impl Setting<EnterpriseProjectId>,
    ) -> Self {
        value.set(&mut self.enterprise_project_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListMonthlyExpenditures",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("cycle", K::Month)
            .required()
            .limits(&[L::MaxAge(meta::CalendarSpan::Years(3)), L::NotFuture]),
        F::query("cloud_service_type_code", K::Text).limits(&[L::MaxLen(256)]),
        F::query("type", K::Enum(ExpenditureAccount::META))
            .named("account")
            .on_empty(B::Error)
            .null_is_error()
            .default("0"),
        F::query("enterpriseProjectId", K::Text)
            .named("enterprise_project_id")
            .on_empty(B::Error),
    ],
);

request!(
    ListMonthlyExpenditures : REQUEST; domain_id, cycle, cloud_service_type_code,
    account, enterprise_project_id
);

/// What [`ListMonthlyExpenditures`] answers.
#[non_exhaustive]
pub struct ListMonthlyExpendituresResponse {
    /// Result code.
    pub error_code: Option<ResultCode>,
    /// Result text.
    pub error_msg: Option<String>,
    /// Currency code. One of `USD`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Number of records.
    pub total_count: Option<i64>,
    /// Total amount, unsubscriptions included.
    pub total_amount: Option<Decimal>,
    /// Total amount owed.
    pub debt_amount: Option<Decimal>,
    /// Amount of cash coupons (vouchers).
    pub coupon_amount: Option<Decimal>,
    /// Amount of flexi-purchase coupons; reserved.
    pub cashcoupon_amount: Option<Decimal>,
    /// Amount of stored-value cards; reserved.
    pub storedcard_amount: Option<Decimal>,
    /// Amount from the cash account.
    pub debit_amount: Option<Decimal>,
    /// Amount from the credit account.
    pub credit_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`, `3`. Limits as the vendor's SDK has them. 3 when it is absent.
    pub measure_id: Option<AmountUnit>,
    /// Bill records.
    pub bill_sums: Vec<LegacyBillSum>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListMonthlyExpendituresResponse",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["USD"])]),
        F::body("total_count", K::Integer),
        F::body("total_amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("cashcoupon_amount", K::Decimal),
        F::body("storedcard_amount", K::Decimal),
        F::body("debit_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1", "3"])]),
        F::body("bill_sums", K::List(&K::Object(&LEGACY_BILL_SUM))),
    ],
);

record!(
    ListMonthlyExpendituresResponse : RESPONSE; error_code, error_msg, currency,
    total_count, total_amount, debt_amount, coupon_amount, cashcoupon_amount,
    storedcard_amount, debit_amount, credit_amount, measure_id, bill_sums
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListMonthlyExpenditures",
    section: "bills",
    title: "Query bill summary (old)",
    title_zh: "查询汇总账单(旧)",
    status: meta::Status::Removed,
    replaced_by: Some("ShowCustomerMonthlySum"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/customer/account-mgr/bill/monthly-sum",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-oce/zh-cn_topic_0109708206.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "Parameter error")],
    form: meta::Form::PLAIN,
};

operation!(
    ListMonthlyExpenditures => ListMonthlyExpendituresResponse : OPERATION of SERVICE;
    Customer
);

/// Monthly sum of one service or resource type.
#[doc(alias = "BillSumRecordInfo")]
#[non_exhaustive]
pub struct LegacyBillSum {
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Resource type code.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Region code; reserved.
    pub region_code: Option<RegionCode>,
    /// Cloud service type code, for example hws.service.type.obs.
    pub cloud_service_type_code: Option<ServiceTypeCode>,
    /// Month of the expenditure.
    pub consume_time: Option<YearMonth>,
    /// Billing mode; an empty string means the service has pay-per-use resource types.
    pub pay_method: Option<ServicePayMethod>,
    /// Amount deducted from the account, cash coupons included.
    pub consume_amount: Option<Decimal>,
    /// Amount owed when the account could not cover the charge.
    pub debt: Option<Decimal>,
    /// Discount.
    pub discount: Option<Decimal>,
    /// Unit of the amounts. One of `1`, `3`. Limits as the vendor's SDK has them. 3 when it is absent.
    pub measure_id: Option<AmountUnit>,
    /// Bill type.
    pub bill_type: Option<ExpenditureKind>,
    /// Amounts paid by account type.
    pub account_details: Vec<MonthlyAccountPayment>,
    /// Discount details; absent when bill_type is 1.
    pub discount_detail_infos: Vec<MonthlyDiscount>,
    /// Enterprise project ID; records are by project when the request has it. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
}

static LEGACY_BILL_SUM: meta::Object = meta::Object::plain(
    "LegacyBillSum",
    &[
        F::body("customer_id", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("region_code", K::Text),
        F::body("cloud_service_type_code", K::Text),
        F::body("consume_time", K::Month),
        F::body("pay_method", K::Enum(ServicePayMethod::META)),
        F::body("consume_amount", K::Decimal),
        F::body("debt", K::Decimal),
        F::body("discount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1", "3"])]),
        F::body("bill_type", K::Enum(ExpenditureKind::META)),
        F::body("account_details", K::List(&K::Object(&MONTHLY_ACCOUNT_PAYMENT))),
        F::body("discount_detail_infos", K::List(&K::Object(&MONTHLY_DISCOUNT))),
        F::body("enterpriseProjectId", K::Text).named("enterprise_project_id"),
    ],
);

record!(
    LegacyBillSum : LEGACY_BILL_SUM; customer_id, resource_type_code, region_code,
    cloud_service_type_code, consume_time, pay_method, consume_amount, debt, discount,
    measure_id, bill_type, account_details, discount_detail_infos, enterprise_project_id
);

/// Amount paid from one account type.
#[doc(alias = "BalanceTypePay")]
#[non_exhaustive]
pub struct MonthlyAccountPayment {
    /// Account type. One of `BALANCE_TYPE_DEBIT`, `BALANCE_TYPE_CREDIT`, `BALANCE_TYPE_BONUS`, `BALANCE_TYPE_COUPON`, `BALANCE_TYPE_DEBIT_RATE`. Limits as the vendor's SDK has them.
    pub balance_type_id: Option<PayingAccountType>,
    /// Amount spent, in fen (cents).
    pub deduct_amount: Option<Decimal>,
}

static MONTHLY_ACCOUNT_PAYMENT: meta::Object = meta::Object::plain(
    "MonthlyAccountPayment",
    &[
        F::body("balance_type_id", K::Enum(PayingAccountType::META))
            .limits(
                &[
                    L::Only(
                        &[
                            "BALANCE_TYPE_DEBIT",
                            "BALANCE_TYPE_CREDIT",
                            "BALANCE_TYPE_BONUS",
                            "BALANCE_TYPE_COUPON",
                            "BALANCE_TYPE_DEBIT_RATE",
                        ],
                    ),
                ],
            ),
        F::body("deduct_amount", K::Decimal),
    ],
);

record!(MonthlyAccountPayment : MONTHLY_ACCOUNT_PAYMENT; balance_type_id, deduct_amount);

/// One discount.
#[doc(alias = "DiscountDetailInfo")]
#[non_exhaustive]
pub struct MonthlyDiscount {
    /// Discount type.
    pub promotion_type: Option<PromotionType>,
    /// Discount amount.
    pub discount_amount: Option<Decimal>,
    /// ID of the discount, such as a contract or commercial ID.
    pub promotion_id: Option<String>,
    /// Unit of the amount. One of `1`, `3`. Limits as the vendor's SDK has them. 3 when it is absent.
    pub measure_id: Option<AmountUnit>,
}

static MONTHLY_DISCOUNT: meta::Object = meta::Object::plain(
    "MonthlyDiscount",
    &[
        F::body("promotion_type", K::Enum(PromotionType::META)),
        F::body("discount_amount", K::Decimal),
        F::body("promotion_id", K::Text),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1", "3"])]),
    ],
);

record!(
    MonthlyDiscount : MONTHLY_DISCOUNT; promotion_type, discount_amount, promotion_id,
    measure_id
);

/// Account to query.
#[non_exhaustive]
pub enum ExpenditureAccount {
    /// Huawei Cloud account (`0`).
    HuaweiCloud,
    /// Account with the budget set by the partner (resale customers only) (`1`).
    PartnerBudget,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ExpenditureAccount : text; HuaweiCloud = "0", PartnerBudget = "1");

/// Billing mode of a service.
#[non_exhaustive]
pub enum ServicePayMethod {
    /// Yearly/monthly (`0`).
    YearlyMonthly,
    /// Pay-per-use (`1`).
    PayPerUse,
    /// By service: some resource type is pay-per-use (``).
    ByService,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    ServicePayMethod : text; YearlyMonthly = "0", PayPerUse = "1", ByService = ""
);

/// Expenditure or unsubscription.
#[non_exhaustive]
pub enum ExpenditureKind {
    /// Expenditure (`0`).
    Expenditure,
    /// Unsubscription (`1`).
    Unsubscription,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(ExpenditureKind : integer; Expenditure = "0", Unsubscription = "1");

/// Kind of discount of a bill.
#[non_exhaustive]
pub enum PromotionType {
    /// Agent order: given discount (`500`).
    AgentDiscount,
    /// Agent order: given reduction (`501`).
    AgentReduction,
    /// Agent order: given fixed price (`502`).
    AgentFixedPrice,
    /// Contract discount rebate (commercial discount) (`600`).
    ContractRebate,
    /// Channel framework contract discount (`601`).
    ChannelFrameworkContract,
    /// Dedicated-fund contract discount (special commercial contract) (`602`).
    DedicatedFundContract,
    /// Offline direct contract discount (`603`).
    OfflineDirectContract,
    /// Telesales authorized contract discount (`604`).
    TelesalesContract,
    /// Commercial contract discount (`605`).
    CommercialContract,
    /// Channel commercial contract discount (`606`).
    ChannelCommercialContract,
    /// Discount granted by the partner (`607`).
    PartnerAuthorized,
    /// Selected marketplace product discount (`608`).
    MarketplaceProduct,
    /// Waived amount (`610`).
    WaivedAmount,
    /// Promotion discount (yearly/monthly only) (`700`).
    Promotion,
    /// Bonus grant (`800`).
    BonusGrant,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PromotionType : text; AgentDiscount = "500", AgentReduction = "501", AgentFixedPrice
    = "502", ContractRebate = "600", ChannelFrameworkContract = "601",
    DedicatedFundContract = "602", OfflineDirectContract = "603", TelesalesContract =
    "604", CommercialContract = "605", ChannelCommercialContract = "606",
    PartnerAuthorized = "607", MarketplaceProduct = "608", WaivedAmount = "610",
    Promotion = "700", BonusGrant = "800"
);
