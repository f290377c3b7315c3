// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List orders (old).
#![allow(deprecated)]

use crate::prelude::*;

/// List orders (old).
///
/// Lists yearly/monthly orders by ID, time, service, status and type. With a partner key only orders paid by its reseller customers are found.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/common/order-mgr/orders/detail` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `page_index` is a page number from 1 |
/// | Replaced by | [`ListCustomerOrders`](crate::orders::ListCustomerOrders) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0083740673.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0083740673.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0083740673.html> <https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0083740673.html> <https://www.huaweicloud.com/guide/productsdesc-bms_c1106deba7a8549ff94fdd739d752cafsupport0> (2025-11-27) |
/// | Chinese title | 查询订单列表(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerOrdersV1::new(ListCustomerOrdersV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), page_size: 1, page_index: 1 })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `create_time_begin` is not after `create_time_end`; they span at most 1 year.
/// - `payment_time_begin` is not after `payment_time_end`.
///
/// # Notes
///
/// - The documents of 2025-11 raise order_id, customer_id, the creation times and service_type from 36 to 64 characters; the later parameters carry the older 36, now probably 64.
/// - An older document says that a null time makes the response field data null.
/// - customer_id is for partners.
///
/// # Not documented by the vendor
///
/// - Values of status, order_type, sourceType and discountType, presumably those of ListCustomerOrders.
/// - What null or empty does to service_type.
/// - Response lengths.
#[doc(alias = "查询订单列表(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ListCustomerOrders`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerOrdersV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID. At most 64 characters. An empty text is a filter of its own.
    pub order_id: Option<OrderId>,
    /// Customer account ID. At most 64 characters. An empty text is refused.
    pub customer_id: Option<CustomerId>,
    /// Start of the creation time range (UTC). An empty text is refused.
    pub create_time_begin: Option<Timestamp>,
    /// End of the creation time range (UTC). An empty text is refused.
    pub create_time_end: Option<Timestamp>,
    /// Cloud service type code. At most 64 characters.
    pub service_type: Option<ServiceTypeCode>,
    /// Order status. At most 36 characters. An empty text is refused. Limits from an older page.
    pub status: Option<String>,
    /// Order type. At most 36 characters. An empty text is refused. Limits from an older page.
    pub order_type: Option<String>,
    /// Orders on a page. Required. 1 to 9999. Limits from an older page.
    pub page_size: i64,
    /// Page number. Required. 1 to 9999. Limits from an older page.
    pub page_index: i64,
    /// Sort order. An empty text stands for the default. Limits from an older page.
    pub sort: Option<OrderSort>,
    /// Start of the payment time range (UTC). An empty text is refused.
    pub payment_time_begin: Option<Timestamp>,
    /// End of the payment time range (UTC). An empty text is refused.
    pub payment_time_end: Option<Timestamp>,
}

/// What every site requires of [`ListCustomerOrdersV1`].
#[deprecated(note = "the vendor is taking it offline; use `ListCustomerOrders`")]
pub struct ListCustomerOrdersV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Orders on a page. Required. 1 to 9999. Limits from an older page.
    pub page_size: i64,
    /// Page number. Required. 1 to 9999. Limits from an older page.
    pub page_index: i64,
}

required!(
    ListCustomerOrdersV1Required of ListCustomerOrdersV1; domain_id, page_size,
    page_index
);

impl ListCustomerOrdersV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ListCustomerOrdersV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            page_size: required.page_size,
            page_index: required.page_index,
            ..Self::default()
        }
    }
    /// Sets [`order_id`](field@Self::order_id). Order ID.
    pub fn order_id(mut self, value: impl Setting<OrderId>) -> Self {
        value.set(&mut self.order_id);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`create_time_begin`](field@Self::create_time_begin). Start of the creation time range (UTC).
    pub fn create_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.create_time_begin);
        self
    }
    /// Sets [`create_time_end`](field@Self::create_time_end). End of the creation time range (UTC).
    pub fn create_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.create_time_end);
        self
    }
    /// Sets [`service_type`](field@Self::service_type). Cloud service type code.
    pub fn service_type(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type);
        self
    }
    /// Sets [`status`](field@Self::status). Order status.
    pub fn status(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`order_type`](field@Self::order_type). Order type.
    pub fn order_type(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.order_type);
        self
    }
    /// Sets [`sort`](field@Self::sort). Sort order.
    pub fn sort(mut self, value: impl Setting<OrderSort>) -> Self {
        value.set(&mut self.sort);
        self
    }
    /// Sets [`payment_time_begin`](field@Self::payment_time_begin). Start of the payment time range (UTC).
    pub fn payment_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.payment_time_begin);
        self
    }
    /// Sets [`payment_time_end`](field@Self::payment_time_end). End of the payment time range (UTC).
    pub fn payment_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.payment_time_end);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerOrdersV1",
    fields: &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("order_id", K::Text).on_empty(B::Filter).limits(&[L::MaxLen(64)]),
        F::query("customer_id", K::Text)
            .on_empty(B::Error)
            .null_is_error()
            .limits(&[L::MaxLen(64)]),
        F::query("create_time_begin", K::Timestamp).on_empty(B::Error).null_is_error(),
        F::query("create_time_end", K::Timestamp).on_empty(B::Error).null_is_error(),
        F::query("service_type", K::Text).limits(&[L::MaxLen(64)]),
        F::query("status", K::Text).on_empty(B::Error).limits(&[L::MaxLen(36)]),
        F::query("order_type", K::Text).on_empty(B::Error).limits(&[L::MaxLen(36)]),
        F::query("page_size", K::Integer)
            .required()
            .limits(&[L::Min("1"), L::Max("9999")]),
        F::query("page_index", K::Integer)
            .required()
            .limits(&[L::Min("1"), L::Max("9999")]),
        F::query("sort", K::Enum(OrderSort::META))
            .on_empty(B::Default)
            .limits(&[L::MaxLen(36)]),
        F::query("payment_time_begin", K::Timestamp).on_empty(B::Error),
        F::query("payment_time_end", K::Timestamp).on_empty(B::Error),
    ],
    rules: &[
        R::before(
            "create_time_begin",
            "create_time_end",
            Some(meta::CalendarSpan::Years(1)),
        ),
        R::before("payment_time_begin", "payment_time_end", None),
    ],
};

request!(
    ListCustomerOrdersV1 : REQUEST; domain_id, order_id, customer_id, create_time_begin,
    create_time_end, service_type, status, order_type, page_size, page_index, sort,
    payment_time_begin, payment_time_end
);

/// What [`ListCustomerOrdersV1`] answers.
#[doc(alias = "QueryOrdersListRsp")]
#[non_exhaustive]
pub struct ListCustomerOrdersV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// One page of orders.
    pub data: Option<LegacyOrderPage>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerOrdersV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("data", K::Object(&LEGACY_ORDER_PAGE)),
    ],
);

record!(ListCustomerOrdersV1Response : RESPONSE; error_code, error_msg, data);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerOrdersV1",
    section: "orders",
    title: "List orders (old)",
    title_zh: "查询订单列表(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ListCustomerOrders"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/common/order-mgr/orders/detail",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0083740673.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "page_index",
        limit: "page_size",
        items: Some("data.orderInfos"),
        total: Some("data.totalSize"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomerOrdersV1 => ListCustomerOrdersV1Response : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

impl Paged for ListCustomerOrdersV1 {
    type Item = LegacyOrder;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyOrder> {
        page.data
            .as_mut()
            .map(|inner| std::mem::take(&mut inner.order_infos))
            .unwrap_or_default()
    }
}

/// One page of orders.
#[doc(alias = "ResultForOrderList")]
#[non_exhaustive]
pub struct LegacyOrderPage {
    /// Orders on a page. Wire name `pageSize`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
    /// Page number. Wire name `pageIndex`.
    #[doc(alias = "pageIndex")]
    pub page_index: Option<i64>,
    /// Number of orders that match. Wire name `totalSize`.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,
    /// Orders on this page. Wire name `orderInfos`.
    #[doc(alias = "orderInfos")]
    pub order_infos: Vec<LegacyOrder>,
}

static LEGACY_ORDER_PAGE: meta::Object = meta::Object::plain(
    "LegacyOrderPage",
    &[
        F::body("pageSize", K::Integer).named("page_size"),
        F::body("pageIndex", K::Integer).named("page_index"),
        F::body("totalSize", K::Integer).named("total_size"),
        F::body("orderInfos", K::List(&K::Object(&crate::types::LEGACY_ORDER)))
            .named("order_infos"),
    ],
);

record!(
    LegacyOrderPage : LEGACY_ORDER_PAGE; page_size, page_index, total_size, order_infos
);
