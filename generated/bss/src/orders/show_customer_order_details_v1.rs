// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show order details (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Show order details (old).
///
/// Shows an order and, page by page, its order items.
///
/// | | |
/// |---|---|
/// | Request | `GET /v1.0/{domain_id}/common/order-mgr/orders/{order_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is a page number from 1 |
/// | Replaced by | [`ShowCustomerOrderDetails`](crate::orders::ShowCustomerOrderDetails) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075746564.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0075746564.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0075746564.html> <https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0075746564.html> (2025-11-27) |
/// | Chinese title | 查询订单详情(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCustomerOrderDetailsV1::new(ShowCustomerOrderDetailsV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), order_id: "CS24100815392046".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Related
///
/// - [`ListCustomerPeriodResourcesV1`](crate::subscriptions::ListCustomerPeriodResourcesV1): Lists the resources of the order by its number.
///
/// # Notes
///
/// - Pages count from 1, as the SDK test has it.
///
/// # Not documented by the vendor
///
/// - Length of order_id, ranges and defaults of offset and limit.
/// - Value lists of the codes.
/// - Response lengths.
#[doc(alias = "查询订单详情(旧)")]
#[deprecated(note = "the vendor is taking it offline; use `ShowCustomerOrderDetails`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCustomerOrderDetailsV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID. Required.
    pub order_id: OrderId,
    /// Page number of the order items.
    pub offset: Option<i64>,
    /// Order items on a page.
    pub limit: Option<i64>,
}

/// What every site requires of [`ShowCustomerOrderDetailsV1`].
#[deprecated(note = "the vendor is taking it offline; use `ShowCustomerOrderDetails`")]
pub struct ShowCustomerOrderDetailsV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID. Required.
    pub order_id: OrderId,
}

required!(
    ShowCustomerOrderDetailsV1Required of ShowCustomerOrderDetailsV1; domain_id, order_id
);

impl ShowCustomerOrderDetailsV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ShowCustomerOrderDetailsV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            order_id: required.order_id,
            ..Self::default()
        }
    }
    /// Sets [`offset`](field@Self::offset). Page number of the order items.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`limit`](field@Self::limit). Order items on a page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowCustomerOrderDetailsV1",
    &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::path("order_id", K::Text).required(),
        F::query("offset", K::Integer),
        F::query("limit", K::Integer),
    ],
);

request!(ShowCustomerOrderDetailsV1 : REQUEST; domain_id, order_id, offset, limit);

/// What [`ShowCustomerOrderDetailsV1`] answers.
#[doc(alias = "QueryOrderDetailRsp")]
#[non_exhaustive]
pub struct ShowCustomerOrderDetailsV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// The order. Wire name `orderInfo`.
    #[doc(alias = "orderInfo")]
    pub order_info: Option<LegacyOrder>,
    /// Number of order items.
    pub count: Option<i64>,
    /// Order items on this page. Wire name `orderlineItems`.
    #[doc(alias = "orderlineItems")]
    pub order_line_items: Vec<LegacyOrderItem>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCustomerOrderDetailsV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("orderInfo", K::Object(&crate::types::LEGACY_ORDER)).named("order_info"),
        F::body("count", K::Integer),
        F::body("orderlineItems", K::List(&K::Object(&LEGACY_ORDER_ITEM)))
            .named("order_line_items"),
    ],
);

record!(
    ShowCustomerOrderDetailsV1Response : RESPONSE; error_code, error_msg, order_info,
    count, order_line_items
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCustomerOrderDetailsV1",
    section: "orders",
    title: "Show order details (old)",
    title_zh: "查询订单详情(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ShowCustomerOrderDetails"),
    method: meta::Method::Get,
    path: "/v1.0/{domain_id}/common/order-mgr/orders/{order_id}",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075746564.html",
    ),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Page {
            first: 1,
        },
        position: "offset",
        limit: "limit",
        items: Some("orderlineItems"),
        total: Some("count"),
        next: None,
    }),
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowCustomerOrderDetailsV1 => ShowCustomerOrderDetailsV1Response : OPERATION of
    SERVICE; Customer, Partner, Distributor
);

impl Paged for ShowCustomerOrderDetailsV1 {
    type Item = LegacyOrderItem;
    fn take_items(page: &mut Self::Response) -> Vec<LegacyOrderItem> {
        std::mem::take(&mut page.order_line_items)
    }
}

/// An order item.
#[doc(alias = "OrderLineItemEntity")]
#[non_exhaustive]
pub struct LegacyOrderItem {
    /// Order item ID. Wire name `orderLineItemId`.
    #[doc(alias = "orderLineItemId")]
    pub order_line_item_id: Option<OrderItemId>,
    /// Cloud service type code. Wire name `cloudServiceType`.
    #[doc(alias = "cloudServiceType")]
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Product ID. Wire name `productId`.
    #[doc(alias = "productId")]
    pub product_id: Option<ProductId>,
    /// Product specification text. Wire name `productSpecDesc`.
    #[doc(alias = "productSpecDesc")]
    pub product_spec_desc: Option<String>,
    /// Product catalog code. Wire name `categoryCode`.
    #[doc(alias = "categoryCode")]
    pub category_code: Option<String>,
    /// Unit of the period. Wire name `periodType`.
    #[doc(alias = "periodType")]
    pub period_type: Option<i64>,
    /// Number of periods. Wire name `periodNum`.
    #[doc(alias = "periodNum")]
    pub period_num: Option<i64>,
    /// Effective time. Wire name `validTime`.
    #[doc(alias = "validTime")]
    pub valid_time: Option<Timestamp>,
    /// Expiry time. Wire name `expireTime`.
    #[doc(alias = "expireTime")]
    pub expire_time: Option<Timestamp>,
    /// Number of subscriptions. Wire name `subscriptionNum`.
    #[doc(alias = "subscriptionNum")]
    pub subscription_num: Option<i64>,
    /// Original amount.
    pub currency: Option<Decimal>,
    /// Amount after discount, before coupons and cards. Wire name `currencyAfterDiscount`.
    #[doc(alias = "currencyAfterDiscount")]
    pub currency_after_discount: Option<Decimal>,
    /// List price. Wire name `currencyOfficial`.
    #[doc(alias = "currencyOfficial")]
    pub currency_official: Option<Decimal>,
    /// Amount details. Wire name `amountInfo`.
    #[doc(alias = "amountInfo")]
    pub amount_info: Option<LegacyAmountBreakdown>,
    /// Currency code. Wire name `currencyType`.
    #[doc(alias = "currencyType")]
    pub currency_type: Option<Currency>,
}

static LEGACY_ORDER_ITEM: meta::Object = meta::Object::plain(
    "LegacyOrderItem",
    &[
        F::body("orderLineItemId", K::Text).named("order_line_item_id"),
        F::body("cloudServiceType", K::Text).named("cloud_service_type"),
        F::body("productId", K::Text).named("product_id"),
        F::body("productSpecDesc", K::Text).named("product_spec_desc"),
        F::body("categoryCode", K::Text).named("category_code"),
        F::body("periodType", K::Integer).named("period_type"),
        F::body("periodNum", K::Integer).named("period_num"),
        F::body("validTime", K::Timestamp).named("valid_time"),
        F::body("expireTime", K::Timestamp).named("expire_time"),
        F::body("subscriptionNum", K::Integer).named("subscription_num"),
        F::body("currency", K::Decimal),
        F::body("currencyAfterDiscount", K::Decimal).named("currency_after_discount"),
        F::body("currencyOfficial", K::Decimal).named("currency_official"),
        F::body("amountInfo", K::Object(&crate::types::LEGACY_AMOUNT_BREAKDOWN))
            .named("amount_info"),
        F::body("currencyType", K::Enum(Currency::META)).named("currency_type"),
    ],
);

record!(
    LegacyOrderItem : LEGACY_ORDER_ITEM; order_line_item_id, cloud_service_type,
    product_id, product_spec_desc, category_code, period_type, period_num, valid_time,
    expire_time, subscription_num, currency, currency_after_discount, currency_official,
    amount_info, currency_type
);
