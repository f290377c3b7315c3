// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! View resource usage details.

use crate::prelude::*;

/// View resource usage details.
///
/// Lists what each resource of a customer consumed, summed by month or day or one by one, in the last 3 years. Amounts have 8 decimals while charges have 2, so they do not add up exactly to the summary bills.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/bills/customer-bills/res-records/query` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): To see a financially independent member account, that member must have accepted the master account's request to view its expenditure |
/// | Permission | billing:billDetail:view |
/// | Repeating | harmless |
/// | Rate limit | 30 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-oce/mbc_00003.html> <https://support.huaweicloud.com/eu/de-de/api-oce/mbc_00003.html> <https://support.huaweicloud.com/api-oce/mbc_00003.md> <https://huaweicloud.com/guide/productsdesc-bms_898148781989cef2b95fd74d715465eesupport1> (2025-11-27) |
/// | Chinese title | 查询资源详单 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerselfResourceRecordDetails::new("2026-01".parse()?)).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `bill_cycle_begin` is not after `bill_cycle_end`.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): Parameter error.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other errors.
///
/// # Notes
///
/// - sub_customer_id has no effect unless method is sub_customer.
/// - payer_account_id is the caller, its master account or (for a master account) a financially independent member.
/// - consume_amount = cash_amount + credit_amount + coupon_amount + flexipurchase_coupon_amount + stored_card_amount + bonus_amount + debt_amount + adjustment_amount.
/// - The SDKs write the values of X-Language in small letters: zh_cn, en_us.
/// - enterprise_project_id of a resource without project support: -1 in the documents, null in the SDKs.
/// - resource_name and the sub_\* fields are reserved on the international site.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
///
/// # Not documented by the vendor
///
/// - Most response lengths.
/// - International limits but those of cycle and cloud_service_type; both SDKs have the same.
#[doc(alias("查询资源详单", "QueryResRecordsDetailReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerselfResourceRecordDetails {
    /// Language of the names. At China: default `zh_CN`. At International: default `en_US`. At Europe: default `en_US`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
    /// Billing month, UTC+8. Required. At least 2019-01, at most 3 years ago, not in the future.
    pub cycle: YearMonth,
    /// Cloud service type code, for example hws.service.type.obs. At most 64 characters.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Resource type code, for example hws.resource.type.vm. At most 64 characters.
    pub resource_type: Option<ResourceTypeCode>,
    /// Region code, for example cn-north-1. At most 64 characters.
    pub region: Option<RegionCode>,
    /// Resource instance ID. At most 64 characters.
    pub res_instance_id: Option<ResourceId>,
    /// Billing mode; all when absent. Range from the PHP SDK.
    pub charge_mode: Option<ChargingMode>,
    /// Bill type; all when absent. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `15`, `16`, `17`, `18`, `20`, `23`, `24`, `25`, `100`, `101`, `102`, `103`. The range is from the PHP SDK, the value 25 and the international ones are from the SDKs.
    pub bill_type: Option<BillType>,
    /// Enterprise project ID; 0 is the default project, -1 is not allocated to a project. At most 64 characters.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Whether to include records with nothing to pay.
    pub include_zero_record: Option<bool>,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`. Limits as the vendor's SDK has them.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`. Limits as the vendor's SDK has them.
    pub limit: Option<i64>,
    /// Whose records to query. Default: `all`.
    pub method: Option<BillScope>,
    /// Enterprise member account ID. Required when `method` is `sub_customer`. At most 64 characters. Limits as the vendor's SDK has them.
    pub sub_customer_id: Option<CustomerId>,
    /// How records are summed. Required when `query_type` is `DAILY`. When `query_type` is `DAILY`: one of `2`, `3`. Default: `1`. An empty text is refused.
    pub statistic_type: Option<StatisticType>,
    /// Query by month or by days. Default: `BILLCYCLE`.
    pub query_type: Option<BillQueryType>,
    /// First day. Required when `query_type` is `DAILY`.
    pub bill_cycle_begin: Option<Date>,
    /// Last day. Required when `query_type` is `DAILY`.
    pub bill_cycle_end: Option<Date>,
    /// Paying account ID: own ID, the master account's, or a member's for a master account. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub payer_account_id: Option<CustomerId>,
}

impl ListCustomerselfResourceRecordDetails {
    /// With what every site requires; everything else is unset.
    pub fn new(cycle: YearMonth) -> Self {
        Self { cycle, ..Self::default() }
    }
    /// Sets [`language`](field@Self::language). Language of the names.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). Cloud service type code, for example hws.service.type.obs.
    pub fn cloud_service_type(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.cloud_service_type);
        self
    }
    /// Sets [`resource_type`](field@Self::resource_type). Resource type code, for example hws.resource.type.vm.
    pub fn resource_type(mut self, value: impl Setting<ResourceTypeCode>) -> Self {
        value.set(&mut self.resource_type);
        self
    }
    /// Sets [`region`](field@Self::region). Region code, for example cn-north-1.
    pub fn region(mut self, value: impl Setting<RegionCode>) -> Self {
        value.set(&mut self.region);
        self
    }
    /// Sets [`res_instance_id`](field@Self::res_instance_id). Resource instance ID.
    pub fn res_instance_id(mut self, value: impl Setting<ResourceId>) -> Self {
        value.set(&mut self.res_instance_id);
        self
    }
    /// Sets [`charge_mode`](field@Self::charge_mode). Billing mode; all when absent.
    pub fn charge_mode(mut self, value: impl Setting<ChargingMode>) -> Self {
        value.set(&mut self.charge_mode);
        self
    }
    /// Sets [`bill_type`](field@Self::bill_type). Bill type; all when absent.
    pub fn bill_type(mut self, value: impl Setting<BillType>) -> Self {
        value.set(&mut self.bill_type);
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
    /// Sets [`include_zero_record`](field@Self::include_zero_record). Whether to include records with nothing to pay.
    pub fn include_zero_record(mut self, value: impl Setting<bool>) -> Self {
        value.set(&mut self.include_zero_record);
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
    /// Sets [`method`](field@Self::method). Whose records to query.
    pub fn method(mut self, value: impl Setting<BillScope>) -> Self {
        value.set(&mut self.method);
        self
    }
    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). Enterprise member account ID.
    pub fn sub_customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.sub_customer_id);
        self
    }
    /// Sets [`statistic_type`](field@Self::statistic_type). How records are summed.
    pub fn statistic_type(mut self, value: impl Setting<StatisticType>) -> Self {
        value.set(&mut self.statistic_type);
        self
    }
    /// Sets [`query_type`](field@Self::query_type). Query by month or by days.
    pub fn query_type(mut self, value: impl Setting<BillQueryType>) -> Self {
        value.set(&mut self.query_type);
        self
    }
    /// Sets [`bill_cycle_begin`](field@Self::bill_cycle_begin). First day.
    pub fn bill_cycle_begin(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_cycle_begin);
        self
    }
    /// Sets [`bill_cycle_end`](field@Self::bill_cycle_end). Last day.
    pub fn bill_cycle_end(mut self, value: impl Setting<Date>) -> Self {
        value.set(&mut self.bill_cycle_end);
        self
    }
    /// Sets [`payer_account_id`](field@Self::payer_account_id). Paying account ID: own ID, the master account's, or a member's for a master account.
    pub fn payer_account_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.payer_account_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerselfResourceRecordDetails",
    fields: &[
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .limits(&[L::MaxLen(10)])
            .special(
                &meta::Special {
                    path: &[],
                    by_site: &[
                        (
                            CN,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::MaxLen(10)]),
                            },
                        ),
                        (
                            INTL,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::MaxLen(10)]),
                            },
                        ),
                        (
                            EU,
                            meta::SiteField {
                                kind: K::Enum(Language::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::MaxLen(10)]),
                            },
                        ),
                    ],
                },
            ),
        F::body("cycle", K::Month)
            .required()
            .limits(
                &[
                    L::Min("2019-01"),
                    L::MaxAge(meta::CalendarSpan::Years(3)),
                    L::NotFuture,
                ],
            ),
        F::body("cloud_service_type", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("resource_type", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("region", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::body("res_instance_id", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("charge_mode", K::Enum(ChargingMode::META))
            .limits(&[L::Min("1"), L::Max("11")]),
        F::body("bill_type", K::Enum(BillType::META))
            .limits(
                &[
                    L::Min("1"),
                    L::Max("127"),
                    L::Only(
                        &[
                            "1",
                            "2",
                            "3",
                            "4",
                            "5",
                            "8",
                            "9",
                            "14",
                            "15",
                            "16",
                            "17",
                            "18",
                            "20",
                            "23",
                            "24",
                            "25",
                            "100",
                            "101",
                            "102",
                            "103",
                        ],
                    ),
                ],
            ),
        F::body("enterprise_project_id", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("include_zero_record", K::Boolean).on_empty(B::Ignored),
        F::body("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::body("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::body("method", K::Enum(BillScope::META))
            .on_empty(B::Default)
            .default("all")
            .limits(&[L::MaxLen(64)]),
        F::body("sub_customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("statistic_type", K::Enum(StatisticType::META))
            .on_empty(B::Error)
            .default("1")
            .limits(&[L::Min("1"), L::Max("3")]),
        F::body("query_type", K::Enum(BillQueryType::META))
            .on_empty(B::Default)
            .default("BILLCYCLE")
            .limits(&[L::MaxLen(9)]),
        F::body("bill_cycle_begin", K::Date).on_empty(B::Ignored),
        F::body("bill_cycle_end", K::Date).on_empty(B::Ignored),
        F::body("payer_account_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
    ],
    rules: &[
        R::required_when("sub_customer_id", &[T::is("method", &["sub_customer"])]),
        R::required_when("bill_cycle_begin", &[T::is("query_type", &["DAILY"])]),
        R::required_when("bill_cycle_end", &[T::is("query_type", &["DAILY"])]),
        R::required_when("statistic_type", &[T::is("query_type", &["DAILY"])]),
        R::limited_when(
            "statistic_type",
            &[T::is("query_type", &["DAILY"])],
            &[L::Only(&["2", "3"])],
        ),
        R::before("bill_cycle_begin", "bill_cycle_end", None),
    ],
};

request!(
    ListCustomerselfResourceRecordDetails : REQUEST; language, cycle, cloud_service_type,
    resource_type, region, res_instance_id, charge_mode, bill_type,
    enterprise_project_id, include_zero_record, offset, limit, method, sub_customer_id,
    statistic_type, query_type, bill_cycle_begin, bill_cycle_end, payer_account_id
);

/// What [`ListCustomerselfResourceRecordDetails`] answers.
#[non_exhaustive]
pub struct ListCustomerselfResourceRecordDetailsResponse {
    /// Resource detail records.
    pub monthly_records: Vec<ResourceBill>,
    /// Number of records; returned only on success.
    pub total_count: Option<i64>,
    /// Currency code. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerselfResourceRecordDetailsResponse",
    &[
        F::body("monthly_records", K::List(&K::Object(&RESOURCE_BILL))),
        F::body("total_count", K::Integer),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(3)]),
    ],
);

record!(
    ListCustomerselfResourceRecordDetailsResponse : RESPONSE; monthly_records,
    total_count, currency
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerselfResourceRecordDetails",
    section: "bills",
    title: "View resource usage details",
    title_zh: "查询资源详单",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/bills/customer-bills/res-records/query",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:billDetail:view"),
    rate_limit: Some(meta::Rate::new(30, 1)),
    doc_url: Some("https://support.huaweicloud.com/intl/en-us/api-oce/mbc_00003.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("monthly_records"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "Parameter error"),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other errors"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomerselfResourceRecordDetails =>
    ListCustomerselfResourceRecordDetailsResponse : OPERATION of SERVICE; Customer
);

impl Paged for ListCustomerselfResourceRecordDetails {
    type Item = ResourceBill;
    fn take_items(page: &mut Self::Response) -> Vec<ResourceBill> {
        std::mem::take(&mut page.monthly_records)
    }
}

/// One resource detail record.
#[doc(alias = "MonthlyBillRes")]
#[non_exhaustive]
pub struct ResourceBill {
    /// Billing month, UTC+8.
    pub cycle: Option<YearMonth>,
    /// Day of the consumption, UTC+8; only with statistic_type 2, else null.
    pub bill_date: Option<Date>,
    /// Bill type. One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `14`, `15`, `16`, `17`, `18`, `20`, `23`, `24`, `25`, `100`, `101`, `102`, `103`. Limits as the vendor's SDK has them.
    pub bill_type: Option<BillType>,
    /// Account ID of the consuming customer: the caller itself, or a member account when a master account asks.
    pub customer_id: Option<CustomerId>,
    /// Region code, for example cn-north-1. At most 64 characters. Limits as the vendor's SDK has them.
    pub region: Option<RegionCode>,
    /// Region name.
    pub region_name: Option<String>,
    /// Cloud service type code, for example hws.service.type.obs. At most 256 characters. Limits as the vendor's SDK has them.
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Resource type code, for example hws.resource.type.vm. At most 256 characters. Limits as the vendor's SDK has them. Wire name `resource_Type_code`.
    #[doc(alias = "resource_Type_code")]
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Cloud service type name.
    pub cloud_service_type_name: Option<String>,
    /// Resource type name.
    pub resource_type_name: Option<String>,
    /// Resource instance ID. At most 256 characters. Limits as the vendor's SDK has them.
    pub res_instance_id: Option<ResourceId>,
    /// Resource name.
    pub resource_name: Option<String>,
    /// Resource tags. At most 8192 characters.
    pub resource_tag: Option<String>,
    /// SKU code; identifies the specification of the resource in the bill. At most 64 characters.
    pub sku_code: Option<SkuCode>,
    /// Enterprise project ID; 0 is the default project, null means not allocated to a project.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Enterprise project name.
    pub enterprise_project_name: Option<String>,
    /// Billing mode.
    pub charge_mode: Option<ChargingMode>,
    /// Amount payable, coupons included; 2 decimals (China) or 8 (international).
    pub consume_amount: Option<Decimal>,
    /// Amount paid in cash.
    pub cash_amount: Option<Decimal>,
    /// Amount paid from the credit line.
    pub credit_amount: Option<Decimal>,
    /// Amount paid by cash coupons (vouchers).
    pub coupon_amount: Option<Decimal>,
    /// Amount paid by flexi-purchase coupons.
    pub flexipurchase_coupon_amount: Option<Decimal>,
    /// Amount paid by stored-value cards.
    pub stored_card_amount: Option<Decimal>,
    /// Amount paid by bonus money; bonuses are retired, only leftovers are used.
    pub bonus_amount: Option<Decimal>,
    /// Amount owed.
    pub debt_amount: Option<Decimal>,
    /// Written-off debt.
    pub adjustment_amount: Option<Decimal>,
    /// List price.
    pub official_amount: Option<Decimal>,
    /// Discount on the list price.
    pub discount_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
    /// Period type.
    pub period_type: Option<BillPeriodType>,
    /// Root resource ID.
    pub root_resource_id: Option<ResourceId>,
    /// Parent resource ID.
    pub parent_resource_id: Option<ResourceId>,
    /// Order ID (bill types 1, 2, 3, 4, 8) or transaction ID.
    pub trade_id: Option<TradeId>,
    /// Unique identifier; reserved.
    pub id: Option<String>,
    /// Description of the product specifications.
    pub product_spec_desc: Option<String>,
    /// Cloud service type code of a sub-service of a combined server. At most 64 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_service_type_code: Option<ServiceTypeCode>,
    /// Cloud service type name of a sub-service of a combined server. At most 200 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_service_type_name: Option<String>,
    /// Resource type code of a sub-service of a combined server. At most 64 characters. Length documented for the sub-service fields of the bill operations as a whole.
    pub sub_resource_type_code: Option<ResourceTypeCode>,
    /// Resource type name of a sub-service of a combined server.
    pub sub_resource_type_name: Option<String>,
    /// Resource ID of a sub-service of a combined server; of a reserved instance its own ID.
    pub sub_resource_id: Option<ResourceId>,
    /// Resource name of a sub-service of a combined server; of a reserved instance its own name.
    pub sub_resource_name: Option<String>,
    /// Original order ID.
    pub pre_order_id: Option<OrderId>,
    /// Availability zones.
    pub az_code_infos: Vec<AvailabilityZone>,
    /// Paying account ID: the customer, or its master account. 1 to 64 characters. Limits as the vendor's SDK has them.
    pub payer_account_id: Option<CustomerId>,
    /// Start of the use the fee is for; only with statistic_type 3. At most 32 characters. Limits as the vendor's SDK has them.
    pub effective_time: Option<String>,
    /// End of the use the fee is for; only with statistic_type 3. At most 32 characters. Limits as the vendor's SDK has them.
    pub expire_time: Option<String>,
    /// Time of the consumption, UTC; only with statistic_type 3.
    pub consume_time: Option<Timestamp>,
    /// ID of the Huawei Cloud operating entity. At most 64 characters. Limits as the vendor's SDK has them.
    pub be_id: Option<String>,
    /// Resource relations; reserved.
    pub extend_params: Option<ResourceRelations>,
    /// Login name of the consuming customer. At most 128 characters. Limits as the vendor's SDK has them.
    pub account_name: Option<String>,
    /// Number of periods.
    pub period_num: Option<Decimal>,
    /// Whether a spot instance; only with statistic_type 3. Limits as the vendor's SDK has them.
    pub is_spot: Option<SpotFlag>,
    /// Promotion types, comma-separated, for example 300,500; null or empty without discount; statistic_type 3. At most 64 characters. Limits as the vendor's SDK has them.
    pub promotion_type: Option<String>,
    /// Payment kind of savings plans and reserved instances; only with statistic_type 3. Limits as the vendor's SDK has them.
    pub payment_type: Option<UpfrontPayment>,
}

static RESOURCE_BILL: meta::Object = meta::Object::plain(
    "ResourceBill",
    &[
        F::body("cycle", K::Month),
        F::body("bill_date", K::Date),
        F::body("bill_type", K::Enum(BillType::META))
            .limits(
                &[
                    L::Only(
                        &[
                            "1",
                            "2",
                            "3",
                            "4",
                            "5",
                            "8",
                            "9",
                            "14",
                            "15",
                            "16",
                            "17",
                            "18",
                            "20",
                            "23",
                            "24",
                            "25",
                            "100",
                            "101",
                            "102",
                            "103",
                        ],
                    ),
                ],
            ),
        F::body("customer_id", K::Text),
        F::body("region", K::Text).limits(&[L::MaxLen(64)]),
        F::body("region_name", K::Text),
        F::body("cloud_service_type", K::Text).limits(&[L::MaxLen(256)]),
        F::body("resource_Type_code", K::Text)
            .named("resource_type_code")
            .limits(&[L::MaxLen(256)]),
        F::body("cloud_service_type_name", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("res_instance_id", K::Text).limits(&[L::MaxLen(256)]),
        F::body("resource_name", K::Text),
        F::body("resource_tag", K::Text).limits(&[L::MaxLen(8192)]),
        F::body("sku_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("enterprise_project_id", K::Text),
        F::body("enterprise_project_name", K::Text),
        F::body("charge_mode", K::Enum(ChargingMode::META)),
        F::body("consume_amount", K::Decimal),
        F::body("cash_amount", K::Decimal),
        F::body("credit_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("flexipurchase_coupon_amount", K::Decimal),
        F::body("stored_card_amount", K::Decimal),
        F::body("bonus_amount", K::Decimal),
        F::body("debt_amount", K::Decimal),
        F::body("adjustment_amount", K::Decimal),
        F::body("official_amount", K::Decimal),
        F::body("discount_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("period_type", K::Enum(BillPeriodType::META)),
        F::body("root_resource_id", K::Text),
        F::body("parent_resource_id", K::Text),
        F::body("trade_id", K::Text),
        F::body("id", K::Text),
        F::body("product_spec_desc", K::Text),
        F::body("sub_service_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("sub_service_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("sub_resource_type_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("sub_resource_type_name", K::Text),
        F::body("sub_resource_id", K::Text),
        F::body("sub_resource_name", K::Text),
        F::body("pre_order_id", K::Text),
        F::body("az_code_infos", K::List(&K::Object(&AVAILABILITY_ZONE))),
        F::body("payer_account_id", K::Text).limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("effective_time", K::Text).limits(&[L::MaxLen(32)]),
        F::body("expire_time", K::Text).limits(&[L::MaxLen(32)]),
        F::body("consume_time", K::Timestamp),
        F::body("be_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("extend_params", K::Object(&RESOURCE_RELATIONS)),
        F::body("account_name", K::Text).sensitive().limits(&[L::MaxLen(128)]),
        F::body("period_num", K::Decimal),
        F::body("is_spot", K::Enum(SpotFlag::META)).limits(&[L::MaxLen(8)]),
        F::body("promotion_type", K::Text).limits(&[L::MaxLen(64)]),
        F::body("payment_type", K::Enum(UpfrontPayment::META)).limits(&[L::MaxLen(256)]),
    ],
);

record!(
    ResourceBill : RESOURCE_BILL; cycle, bill_date, bill_type, customer_id, region,
    region_name, cloud_service_type, resource_type_code, cloud_service_type_name,
    resource_type_name, res_instance_id, resource_name, resource_tag, sku_code,
    enterprise_project_id, enterprise_project_name, charge_mode, consume_amount,
    cash_amount, credit_amount, coupon_amount, flexipurchase_coupon_amount,
    stored_card_amount, bonus_amount, debt_amount, adjustment_amount, official_amount,
    discount_amount, measure_id, period_type, root_resource_id, parent_resource_id,
    trade_id, id, product_spec_desc, sub_service_type_code, sub_service_type_name,
    sub_resource_type_code, sub_resource_type_name, sub_resource_id, sub_resource_name,
    pre_order_id, az_code_infos, payer_account_id, effective_time, expire_time,
    consume_time, be_id, extend_params, account_name, period_num, is_spot,
    promotion_type, payment_type
);

/// Availability zone.
#[doc(alias = "AzCodeInfo")]
#[non_exhaustive]
pub struct AvailabilityZone {
    /// Availability zone code.
    pub az_code: Option<ZoneCode>,
}

static AVAILABILITY_ZONE: meta::Object = meta::Object::plain(
    "AvailabilityZone",
    &[F::body("az_code", K::Text)],
);

record!(AvailabilityZone : AVAILABILITY_ZONE; az_code);

/// Resource relations of a fee.
#[doc(alias = "ResRelation")]
#[non_exhaustive]
pub struct ResourceRelations {
    /// ID of the resource the fee is for. At most 128 characters. Limits as the vendor's SDK has them.
    pub self_resource_id: Option<ResourceId>,
    /// Related resources, at most 2 levels.
    pub relation_infos: Vec<RelatedResource>,
}

static RESOURCE_RELATIONS: meta::Object = meta::Object::plain(
    "ResourceRelations",
    &[
        F::body("self_resource_id", K::Text).limits(&[L::MaxLen(128)]),
        F::body("relation_infos", K::List(&K::Object(&RELATED_RESOURCE))),
    ],
);

record!(ResourceRelations : RESOURCE_RELATIONS; self_resource_id, relation_infos);

/// Related resource.
#[doc(alias = "RelationInfo")]
#[non_exhaustive]
pub struct RelatedResource {
    /// Related resource ID. At most 128 characters. Limits as the vendor's SDK has them.
    pub relative_resource_id: Option<ResourceId>,
    /// Kind of the related resource.
    pub relative_type: Option<RelativeType>,
}

static RELATED_RESOURCE: meta::Object = meta::Object::plain(
    "RelatedResource",
    &[
        F::body("relative_resource_id", K::Text).limits(&[L::MaxLen(128)]),
        F::body("relative_type", K::Enum(RelativeType::META)),
    ],
);

record!(RelatedResource : RELATED_RESOURCE; relative_resource_id, relative_type);

/// Query by month or by days.
#[non_exhaustive]
pub enum BillQueryType {
    /// By month (`BILLCYCLE`).
    ByMonth,
    /// By day (`DAILY`).
    ByDay,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(BillQueryType : text; ByMonth = "BILLCYCLE", ByDay = "DAILY");

/// Whether an instance is a spot instance.
#[non_exhaustive]
pub enum SpotFlag {
    /// Spot instance (`Y`).
    Spot,
    /// Not a spot instance (`N`).
    NotSpot,
    /// Does not apply (`--`).
    NotApplicable,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(SpotFlag : text; Spot = "Y", NotSpot = "N", NotApplicable = "--");

/// Kind of a related resource.
#[non_exhaustive]
pub enum RelativeType {
    /// Parent resource.
    Parent,
    /// Root resource.
    Root,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(RelativeType : text; Parent = "PARENT", Root = "ROOT");
