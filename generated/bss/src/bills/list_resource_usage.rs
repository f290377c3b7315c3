// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List usage details of resources billed by 95th percentile.

use crate::prelude::*;

/// List usage details of resources billed by 95th percentile.
///
/// Lists the 5-minute usage points of one resource billed by 95th percentile bandwidth in a month, with the monthly sums. Only CDN, OBS, IEC and VPC.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/customer-bills/resources/usage/details` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only the AK/SK or token of the customer |
/// | Permission | billing:billDetail:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001190606757.html> <https://www.huaweicloud.com/guide/productsdesc-bms_cca71388ed1291bdf80c8d3d082b992fsupport0> (2025-11-27) |
/// | Chinese title | 查询95计费资源用量明细 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{bills::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListResourceUsage::new("2026-01".parse()?, PercentileServiceType::Cdn, PercentileResourceType::Cdn, PercentileUsageType::Peak95, "4c7f1a60b3523f9c1e7a5b2d48069d8e")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - resource_type_code must belong to service_type_code, usage_type to resource_type_code.
/// - For base-1000 data query both 95peak_1000 and 95Peak_1000 and combine the results.
/// - The monthly sums are available from 20:00 of the 2nd of the next month; for the current month they are empty.
/// - The usage type 95Peak_1000 is in the documents only, not in the SDKs.
/// - The default of X-Language is from the SDKs.
/// - ListResourceUsageSummary needs another permission: billing:resourcePackages:view.
/// - error_code and error_msg are as in the other bill operations; the SDKs leave them out.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias = "查询95计费资源用量明细")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListResourceUsage {
    /// Billing month, UTC+8. Required.
    pub bill_cycle: YearMonth,
    /// Cloud service type code. Required.
    pub service_type_code: PercentileServiceType,
    /// Resource type code. Required.
    pub resource_type_code: PercentileResourceType,
    /// Usage type code. Required.
    pub usage_type: PercentileUsageType,
    /// Resource ID, from ListResourceUsageSummary. Required. At most 64 characters.
    pub resource_id: ResourceId,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Records per page. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
    /// Language; reserved. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ListResourceUsage {
    /// With what every site requires; everything else is unset.
    pub fn new(
        bill_cycle: YearMonth,
        service_type_code: PercentileServiceType,
        resource_type_code: PercentileResourceType,
        usage_type: PercentileUsageType,
        resource_id: impl Into<ResourceId>,
    ) -> Self {
        Self {
            bill_cycle,
            service_type_code,
            resource_type_code,
            usage_type,
            resource_id: resource_id.into(),
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
    "ListResourceUsage",
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
        F::query("resource_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
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
    ListResourceUsage : REQUEST; bill_cycle, service_type_code, resource_type_code,
    usage_type, resource_id, offset, limit, language
);

/// What [`ListResourceUsage`] answers.
#[non_exhaustive]
pub struct ListResourceUsageResponse {
    /// Effective days = reported 5-minute points / 288, up to 20 decimals. Travels as text.
    pub actual_days: Option<Decimal>,
    /// Billed bandwidth of the month; empty for the current month.
    pub band_width: Option<String>,
    /// Guaranteed bandwidth of the month; only for enhanced 95 billing, reserved.
    pub monthly_guaranteed_band_width: Option<String>,
    /// Peak bandwidth of the month; only for enhanced 95 billing, reserved.
    pub monthly_peak_band_width: Option<String>,
    /// Bandwidth unit ID (see ListMeasureUnits); empty when all bandwidths are.
    pub band_width_measure_id: Option<i64>,
    /// Total number of usage points.
    pub total_count: Option<i64>,
    /// Usage points of 5 minutes.
    pub usage_info_list: Vec<UsagePoint>,
    /// Error code; only on failure.
    pub error_code: Option<ResultCode>,
    /// Error text; only on failure.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListResourceUsageResponse",
    &[
        F::body("actual_days", K::Decimal).wire(W::Text),
        F::body("band_width", K::Text),
        F::body("monthly_guaranteed_band_width", K::Text),
        F::body("monthly_peak_band_width", K::Text),
        F::body("band_width_measure_id", K::Integer),
        F::body("total_count", K::Integer),
        F::body("usage_info_list", K::List(&K::Object(&USAGE_POINT))),
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
    ],
);

record!(
    ListResourceUsageResponse : RESPONSE; actual_days, band_width,
    monthly_guaranteed_band_width, monthly_peak_band_width, band_width_measure_id,
    total_count, usage_info_list, error_code, error_msg
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListResourceUsage",
    section: "bills",
    title: "List usage details of resources billed by 95th percentile",
    title_zh: "查询95计费资源用量明细",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/customer-bills/resources/usage/details",
    sites: CN,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:billDetail:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001190606757.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("usage_info_list"),
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
    ListResourceUsage => ListResourceUsageResponse : OPERATION of SERVICE; Customer
);

impl Paged for ListResourceUsage {
    type Item = UsagePoint;
    fn take_items(page: &mut Self::Response) -> Vec<UsagePoint> {
        std::mem::take(&mut page.usage_info_list)
    }
}

/// One usage point of 5 minutes.
#[doc(alias = "StatUsageInfo")]
#[non_exhaustive]
pub struct UsagePoint {
    /// Time of the point, UTC.
    pub stat_time: Option<Timestamp>,
    /// Guaranteed bandwidth; only for enhanced 95 billing, reserved.
    pub guaranteed_band_width: Option<String>,
    /// Usage.
    pub usage: Option<String>,
    /// Unit ID of bandwidth and usage (see ListMeasureUnits).
    pub measure_id: Option<i64>,
}

static USAGE_POINT: meta::Object = meta::Object::plain(
    "UsagePoint",
    &[
        F::body("stat_time", K::Timestamp),
        F::body("guaranteed_band_width", K::Text),
        F::body("usage", K::Text),
        F::body("measure_id", K::Integer),
    ],
);

record!(UsagePoint : USAGE_POINT; stat_time, guaranteed_band_width, usage, measure_id);
