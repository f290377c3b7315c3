// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the usage summary of resources billed by 95th percentile bandwidth.

use crate::prelude::*;

/// Query the usage summary of resources billed by 95th percentile bandwidth.
///
/// Sums up the usage of each resource billed by 95th percentile bandwidth in a month. Only CDN, OBS, IEC and VPC; details come from ListResourceUsage.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/customer-bills/resources/usage/summary` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer) |
/// | Permission | billing:resourcePackages:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001144806706.html> <https://huaweicloud.com/guide/productsdesc-bms_121973e13ca5716e33006a700d0e6a72support0> (2025-11-27) |
/// | Chinese title | 查询95计费资源用量汇总 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListResourceUsageSummary::new("2026-01".parse()?, PercentileServiceType::Cdn, PercentileResourceType::Cdn, PercentileUsageType::Peak95)).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - Last month can be queried from 20:00 of the 2nd of a month; for the current month only resource_id is returned.
/// - For base-1000 data query both 95peak_1000 and 95Peak_1000 and combine the results.
/// - resource_type_code must belong to service_type_code, usage_type to resource_type_code.
/// - The usage type 95Peak_1000 is in the documents only, not in the SDKs.
/// - The default of X-Language is from the SDKs.
/// - A failure is answered with error_code (at most 16 characters) and error_msg (at most 1024).
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询95计费资源用量汇总")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListResourceUsageSummary {
    /// Billing month, UTC+8. Required.
    pub bill_cycle: YearMonth,
    /// Cloud service type code. Required.
    pub service_type_code: PercentileServiceType,
    /// Resource type code. Required.
    pub resource_type_code: PercentileResourceType,
    /// Usage type code. Required.
    pub usage_type: PercentileUsageType,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// Language; reserved. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListResourceUsageSummary {
    /// With what every site requires; everything else is unset.
    pub fn new(
        bill_cycle: YearMonth,
        service_type_code: PercentileServiceType,
        resource_type_code: PercentileResourceType,
        usage_type: PercentileUsageType,
    ) -> Self {
        Self {
            bill_cycle,
            service_type_code,
            resource_type_code,
            usage_type,
            ..Self::default()
        }
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
    /// Sets [`language`](field@Self::language). Language; reserved.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListResourceUsageSummary",
    &[
        F::query("bill_cycle", K::Month).required_at(CN),
        F::query("service_type_code", K::Enum(PercentileServiceType::META))
            .required_at(CN)
            .limits(&[L::MaxLen(64)]),
        F::query("resource_type_code", K::Enum(PercentileResourceType::META))
            .required_at(CN)
            .limits(&[L::MaxLen(64)]),
        F::query("usage_type", K::Enum(PercentileUsageType::META))
            .required_at(CN)
            .limits(&[L::MaxLen(64)]),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(10), L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(
    ListResourceUsageSummary : REQUEST; bill_cycle, service_type_code,
    resource_type_code, usage_type, offset, limit, language
);

/// What [`ListResourceUsageSummary`] answers.
#[non_exhaustive]
pub struct ListResourceUsageSummaryResponse {
    /// Total number of records.
    pub total_count: Option<i64>,
    /// Monthly sums by resource.
    pub summary_usage_info_list: Vec<ResourceUsageSum>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListResourceUsageSummaryResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("summary_usage_info_list", K::List(&K::Object(&RESOURCE_USAGE_SUM))),
    ],
);

record!(
    ListResourceUsageSummaryResponse : RESPONSE; total_count, summary_usage_info_list
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListResourceUsageSummary",
    section: "bills",
    title: "Query the usage summary of resources billed by 95th percentile bandwidth",
    title_zh: "查询95计费资源用量汇总",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/customer-bills/resources/usage/summary",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:resourcePackages:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001144806706.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("summary_usage_info_list"),
        total: Some("total_count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    ListResourceUsageSummary => ListResourceUsageSummaryResponse : OPERATION of SERVICE;
    Customer
);

impl Paged for ListResourceUsageSummary {
    type Item = ResourceUsageSum;
    fn take_items(page: &mut Self::Response) -> Vec<ResourceUsageSum> {
        std::mem::take(&mut page.summary_usage_info_list)
    }
}

/// Monthly usage of one resource.
#[doc(alias = "StatUsageSummaryInfo")]
#[non_exhaustive]
pub struct ResourceUsageSum {
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Effective days: reported 5-minute points / 288, up to 20 decimals. Travels as text.
    pub actual_days: Option<Decimal>,
    /// Billed bandwidth of the month; empty for the current month.
    pub band_width: Option<String>,
    /// Guaranteed bandwidth of the month; only for enhanced 95th percentile, else empty.
    pub monthly_guaranteed_band_width: Option<String>,
    /// Peak bandwidth of the month; only for enhanced 95th percentile, else empty.
    pub monthly_peak_band_width: Option<String>,
    /// Measure unit of the bandwidths, see ListMeasureUnits; empty when every bandwidth is.
    pub band_width_measure_id: Option<i64>,
}

static RESOURCE_USAGE_SUM: meta::Object = meta::Object::plain(
    "ResourceUsageSum",
    &[
        F::body("resource_id", K::Text),
        F::body("actual_days", K::Decimal).wire(W::Text),
        F::body("band_width", K::Text),
        F::body("monthly_guaranteed_band_width", K::Text),
        F::body("monthly_peak_band_width", K::Text),
        F::body("band_width_measure_id", K::Integer),
    ],
);

record!(
    ResourceUsageSum : RESOURCE_USAGE_SUM; resource_id, actual_days, band_width,
    monthly_guaranteed_band_width, monthly_peak_band_width, band_width_measure_id
);
