// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Querying Resource Package Usage Details.

use crate::prelude::*;

/// Querying Resource Package Usage Details.
///
/// Lists the deductions from resource packages in a period of at most 90 days, filtered by resource item, package or resource type.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/bills/customer-bills/free-resources-usage-records` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the AK/SK or token of the customer; those of a solution provider or distributor are refused, and partner operator accounts cannot call it |
/// | Permission | billing:resourcePackages:view |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00029.html> <https://support.huaweicloud.com/api-oce/api_order_00029.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00029.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00029.html> (2025-11-27) |
/// | Chinese title | 查询资源包使用明细 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{resource_packages::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListFreeResourcesUsageRecords::new(ListFreeResourcesUsageRecordsRequired { deduct_time_begin: "2026-01-01".parse()?, deduct_time_end: "2026-01-01".parse()? })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `deduct_time_begin` is not after `deduct_time_end`; they span at most 90 days: The last day is at most 90 days after the first.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - X-Language is not defined here.
/// - error_code and error_msg are those common to this API; the SDK type lacks them.
///
/// # Not documented by the vendor
///
/// - Lengths of most response strings.
#[doc(alias = "查询资源包使用明细")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListFreeResourcesUsageRecords {
    /// Resource item ID (one per usage type of a package), from the package list. At most 64 characters.
    pub free_resource_id: Option<PackageItemId>,
    /// Product ID, that is the package ID. At most 64 characters.
    pub product_id: Option<ProductId>,
    /// Resource type code, e.g. hws.resource.type.vm. At most 64 characters.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// First day of the deductions, UTC+8. Required.
    pub deduct_time_begin: Date,
    /// Last day of the deductions, UTC+8. Required.
    pub deduct_time_end: Date,
    /// Index of the first record, from 0. 0 to 2147483647. Default: `0`.
    pub offset: Option<i64>,
    /// Page size. 1 to 1000. Default: `10`.
    pub limit: Option<i64>,
}

/// What every site requires of [`ListFreeResourcesUsageRecords`].
pub struct ListFreeResourcesUsageRecordsRequired {
    /// First day of the deductions, UTC+8. Required.
    pub deduct_time_begin: Date,
    /// Last day of the deductions, UTC+8. Required.
    pub deduct_time_end: Date,
}

required!(
    ListFreeResourcesUsageRecordsRequired of ListFreeResourcesUsageRecords;
    deduct_time_begin, deduct_time_end
);

impl ListFreeResourcesUsageRecords {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListFreeResourcesUsageRecordsRequired) -> Self {
        Self {
            deduct_time_begin: required.deduct_time_begin,
            deduct_time_end: required.deduct_time_end,
            ..Self::default()
        }
    }
    /// Sets [`free_resource_id`](field@Self::free_resource_id). Resource item ID (one per usage type of a package), from the package list.
    pub fn free_resource_id(mut self, value: impl Setting<PackageItemId>) -> Self {
        value.set(&mut self.free_resource_id);
        self
    }
    /// Sets [`product_id`](field@Self::product_id). Product ID, that is the package ID.
    pub fn product_id(mut self, value: impl Setting<ProductId>) -> Self {
        value.set(&mut self.product_id);
        self
    }
    /// Sets [`resource_type_code`](field@Self::resource_type_code). Resource type code, e.g. hws.resource.type.vm.
    pub fn resource_type_code(mut self, value: impl Setting<ResourceTypeCode>) -> Self {
        value.set(&mut self.resource_type_code);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Page size.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListFreeResourcesUsageRecords",
    fields: &[
        F::query("free_resource_id", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("product_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("resource_type_code", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("deduct_time_begin", K::Date).required(),
        F::query("deduct_time_end", K::Date).required(),
        F::query("offset", K::Integer)
            .default("0")
            .limits(&[L::Min("0"), L::Max("2147483647")]),
        F::query("limit", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("1000")]),
    ],
    rules: &[
        R::before(
                "deduct_time_begin",
                "deduct_time_end",
                Some(meta::CalendarSpan::Days(90)),
            )
            .because("The last day is at most 90 days after the first"),
    ],
};

request!(
    ListFreeResourcesUsageRecords : REQUEST; free_resource_id, product_id,
    resource_type_code, deduct_time_begin, deduct_time_end, offset, limit
);

/// What [`ListFreeResourcesUsageRecords`] answers.
#[non_exhaustive]
pub struct ListFreeResourcesUsageRecordsResponse {
    /// Deduction records.
    pub free_resource_records: Vec<PackageDeduction>,
    /// Total number of records.
    pub total_count: Option<i64>,
    /// Error code; only on failure.
    pub error_code: Option<ResultCode>,
    /// Error text; only on failure.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListFreeResourcesUsageRecordsResponse",
    &[
        F::body("free_resource_records", K::List(&K::Object(&PACKAGE_DEDUCTION))),
        F::body("total_count", K::Integer),
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
    ],
);

record!(
    ListFreeResourcesUsageRecordsResponse : RESPONSE; free_resource_records, total_count,
    error_code, error_msg
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListFreeResourcesUsageRecords",
    section: "resource-packages",
    title: "Querying Resource Package Usage Details",
    title_zh: "查询资源包使用明细",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/bills/customer-bills/free-resources-usage-records",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:resourcePackages:view"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00029.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("free_resource_records"),
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
    ListFreeResourcesUsageRecords => ListFreeResourcesUsageRecordsResponse : OPERATION of
    SERVICE; Customer
);

impl Paged for ListFreeResourcesUsageRecords {
    type Item = PackageDeduction;
    fn take_items(page: &mut Self::Response) -> Vec<PackageDeduction> {
        std::mem::take(&mut page.free_resource_records)
    }
}

/// One deduction from a resource package.
#[doc(alias = "FreeResourceRecord")]
#[non_exhaustive]
pub struct PackageDeduction {
    /// Time of the deduction, UTC.
    pub deduct_time: Option<Timestamp>,
    /// Resource item ID (one per usage type of a package).
    pub free_resource_id: Option<PackageItemId>,
    /// Resource ID.
    pub resource_id: Option<ResourceId>,
    /// Resource type code, e.g. hws.resource.type.vm.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Resource type name. At most 200 characters.
    pub resource_type_name: Option<String>,
    /// Resource tags. At most 10240 characters.
    pub resource_tag: Option<String>,
    /// Product ID, that is the package ID. At most 64 characters.
    pub product_id: Option<ProductId>,
    /// Product name, that is the package name.
    pub product_name: Option<String>,
    /// Usage type code.
    pub usage_type_code: Option<UsageTypeCode>,
    /// Amount left before the deduction. Travels as text.
    pub available_amount: Option<Decimal>,
    /// Amount left after the deduction. Travels as text.
    pub remaining_amount: Option<Decimal>,
    /// Deducted amount. Travels as text.
    pub used_amount: Option<Decimal>,
    /// Unit of the amounts, see ListMeasureUnits.
    pub measure_id: Option<i64>,
    /// Start of the resource use, UTC.
    pub effective_time: Option<Timestamp>,
    /// End of the resource use, UTC.
    pub expire_time: Option<Timestamp>,
}

static PACKAGE_DEDUCTION: meta::Object = meta::Object::plain(
    "PackageDeduction",
    &[
        F::body("deduct_time", K::Timestamp),
        F::body("free_resource_id", K::Text),
        F::body("resource_id", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("resource_type_name", K::Text).limits(&[L::MaxLen(200)]),
        F::body("resource_tag", K::Text).limits(&[L::MaxLen(10240)]),
        F::body("product_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("product_name", K::Text),
        F::body("usage_type_code", K::Text),
        F::body("available_amount", K::Decimal).wire(W::Text),
        F::body("remaining_amount", K::Decimal).wire(W::Text),
        F::body("used_amount", K::Decimal).wire(W::Text),
        F::body("measure_id", K::Integer),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
    ],
);

record!(
    PackageDeduction : PACKAGE_DEDUCTION; deduct_time, free_resource_id, resource_id,
    resource_type_code, resource_type_name, resource_tag, product_id, product_name,
    usage_type_code, available_amount, remaining_amount, used_amount, measure_id,
    effective_time, expire_time
);
