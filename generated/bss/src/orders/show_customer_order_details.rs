// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show order details.

use crate::prelude::*;

/// Show order details.
///
/// Shows one order and a page of its order items. For the resources of an order, ask ListPayPerUseCustomerResources with its order ID.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/orders/customer-orders/details/{order_id}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_060100\|BPC_ITEM_SUBCUSTSERV_060200 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00014.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00014.html> <https://www.huaweicloud.com/guide/productsdesc-bms_36a78e1e0416140b59c7cfbdd987d07bsupport0> (2025-12-02) |
/// | Chinese title | 查询订单详情 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowCustomerOrderDetails::new("CS24100815392046")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - A distributor must send indirect_partner_id to see an order of a reseller's customer; for others it is not used.
/// - order_type 10 is missing in the international SDK.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Response field lengths.
#[doc(alias = "查询订单详情")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowCustomerOrderDetails {
    /// Order ID. Required. At most 64 characters.
    pub order_id: OrderId,
    /// Number of order items per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Index of the first order item, from 0. At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Reseller ID; a distributor sends it for a reseller's customer. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Language of names in the answer. One of `zh_CN`, `en_US`. Default: `zh_CN`. Wire name `X-Language`.
    #[doc(alias = "X-Language")]
    pub language: Option<Language>,
}

impl ShowCustomerOrderDetails {
    /// With what every site requires; everything else is unset.
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`limit`](field@Self::limit). Number of order items per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first order item, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; a distributor sends it for a reseller's customer.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`language`](field@Self::language). Language of names in the answer.
    pub fn language(mut self, value: impl Setting<Language>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowCustomerOrderDetails",
    &[
        F::path("order_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("limit", K::Integer)
            .on_empty(B::Default)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("offset", K::Integer)
            .on_empty(B::Default)
            .default("0")
            .limits(&[L::Min("0")]),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
        F::header("X-Language", K::Enum(Language::META))
            .named("language")
            .default("zh_CN")
            .limits(&[L::MaxLen(10), L::Only(&["zh_CN", "en_US"])]),
    ],
);

request!(
    ShowCustomerOrderDetails : REQUEST; order_id, limit, offset, indirect_partner_id,
    language
);

/// What [`ShowCustomerOrderDetails`] answers.
#[non_exhaustive]
pub struct ShowCustomerOrderDetailsResponse {
    /// Number of order items in all.
    pub total_count: Option<i64>,
    /// The order.
    pub order_info: Option<OrderDetails>,
    /// Order items of this page.
    pub order_line_items: Vec<OrderItem>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowCustomerOrderDetailsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("order_info", K::Object(&ORDER_DETAILS)),
        F::body("order_line_items", K::List(&K::Object(&ORDER_ITEM))),
    ],
);

record!(
    ShowCustomerOrderDetailsResponse : RESPONSE; total_count, order_info,
    order_line_items
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowCustomerOrderDetails",
    section: "orders",
    title: "Show order details",
    title_zh: "查询订单详情",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/orders/customer-orders/details/{order_id}",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_060100|BPC_ITEM_SUBCUSTSERV_060200"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00014.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("order_line_items"),
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
    ShowCustomerOrderDetails => ShowCustomerOrderDetailsResponse : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

impl Paged for ShowCustomerOrderDetails {
    type Item = OrderItem;
    fn take_items(page: &mut Self::Response) -> Vec<OrderItem> {
        std::mem::take(&mut page.order_line_items)
    }
}

/// Order details.
#[doc(alias = "CustomerOrderV3")]
#[non_exhaustive]
pub struct OrderDetails {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Cloud service type code, e.g. hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Cloud service type name, in the language asked for.
    pub service_type_name: Option<String>,
    /// Where the order came from.
    pub source_type: Option<OrderSource>,
    /// Order status.
    pub status: Option<OrderStatus>,
    /// Order type.
    pub order_type: Option<OrderType>,
    /// Amount after discounts, before coupons and cards.
    pub amount_after_discount: Option<Decimal>,
    /// List price; equals the discounted amount on an unsubscription order.
    pub official_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Creation time, UTC.
    pub create_time: Option<Timestamp>,
    /// Payment time, UTC.
    pub payment_time: Option<Timestamp>,
    /// Currency code.
    pub currency: Option<Currency>,
    /// Contract ID.
    pub contract_id: Option<ContractId>,
    /// Breakdown of the amounts: discounts, coupons, cards.
    pub amount_info: Option<AmountBreakdown>,
    /// Who placed the order: the operator's login name, or a fixed text for operations staff or system.
    pub user_name: Option<String>,
    /// Until when the order can be paid, UTC.
    pub pending_payment_end_time: Option<Timestamp>,
    /// Sub-orders; only filled for a combined transaction order.
    pub sub_order_infos: Vec<SubOrderDetails>,
}

static ORDER_DETAILS: meta::Object = meta::Object::plain(
    "OrderDetails",
    &[
        F::body("order_id", K::Text),
        F::body("customer_id", K::Text),
        F::body("service_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("source_type", K::Enum(OrderSource::META)),
        F::body("status", K::Enum(OrderStatus::META)),
        F::body("order_type", K::Enum(OrderType::META)),
        F::body("amount_after_discount", K::Decimal),
        F::body("official_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("create_time", K::Timestamp),
        F::body("payment_time", K::Timestamp),
        F::body("currency", K::Enum(Currency::META)),
        F::body("contract_id", K::Text),
        F::body("amount_info", K::Object(&crate::types::AMOUNT_BREAKDOWN)),
        F::body("user_name", K::Text).sensitive(),
        F::body("pending_payment_end_time", K::Timestamp),
        F::body("sub_order_infos", K::List(&K::Object(&SUB_ORDER_DETAILS))),
    ],
);

record!(
    OrderDetails : ORDER_DETAILS; order_id, customer_id, service_type_code,
    service_type_name, source_type, status, order_type, amount_after_discount,
    official_amount, measure_id, create_time, payment_time, currency, contract_id,
    amount_info, user_name, pending_payment_end_time, sub_order_infos
);

/// An order item.
#[doc(alias = "OrderLineItemEntityV2")]
#[non_exhaustive]
pub struct OrderItem {
    /// Order item ID.
    pub order_line_item_id: Option<OrderItemId>,
    /// Cloud service type code, e.g. hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Cloud service type name, in the language asked for.
    pub service_type_name: Option<String>,
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// Product specification in words.
    pub product_spec_desc: Option<String>,
    /// Period type.
    pub period_type: Option<PeriodType>,
    /// Number of periods; null on an order that unsubscribes a resource.
    pub period_num: Option<i64>,
    /// Start of effect, UTC.
    pub effective_time: Option<Timestamp>,
    /// Expiration time, UTC.
    pub expire_time: Option<Timestamp>,
    /// Quantity ordered.
    pub subscription_num: Option<i64>,
    /// Amount after discounts, before coupons and cards.
    pub amount_after_discount: Option<Decimal>,
    /// List price; equals the discounted amount on an unsubscription order.
    pub official_amount: Option<Decimal>,
    /// Breakdown of the amounts: discounts, coupons, cards.
    pub amount_info: Option<AmountBreakdown>,
    /// Currency code.
    pub currency: Option<Currency>,
    /// Product catalog code.
    pub category_code: Option<String>,
    /// Code of the service type that the product belongs to.
    pub product_owner_service: Option<ServiceTypeCode>,
    /// Code of the resource type under which the product is sold.
    pub commercial_resource: Option<String>,
    /// Base product.
    pub base_product_info: Option<BaseProduct>,
    /// Order ID. At most 64 characters. Limits as the vendor's SDK has them.
    pub order_id: Option<OrderId>,
}

static ORDER_ITEM: meta::Object = meta::Object::plain(
    "OrderItem",
    &[
        F::body("order_line_item_id", K::Text),
        F::body("service_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("product_id", K::Text),
        F::body("product_spec_desc", K::Text),
        F::body("period_type", K::Enum(PeriodType::META)),
        F::body("period_num", K::Integer),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("subscription_num", K::Integer),
        F::body("amount_after_discount", K::Decimal),
        F::body("official_amount", K::Decimal),
        F::body("amount_info", K::Object(&crate::types::AMOUNT_BREAKDOWN)),
        F::body("currency", K::Enum(Currency::META)),
        F::body("category_code", K::Text),
        F::body("product_owner_service", K::Text),
        F::body("commercial_resource", K::Text),
        F::body("base_product_info", K::Object(&BASE_PRODUCT)),
        F::body("order_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

record!(
    OrderItem : ORDER_ITEM; order_line_item_id, service_type_code, service_type_name,
    product_id, product_spec_desc, period_type, period_num, effective_time, expire_time,
    subscription_num, amount_after_discount, official_amount, amount_info, currency,
    category_code, product_owner_service, commercial_resource, base_product_info,
    order_id
);

/// A sub-order of a combined transaction order.
#[doc(alias = "SubCustomerOrderV3")]
#[non_exhaustive]
pub struct SubOrderDetails {
    /// Order ID.
    pub order_id: Option<OrderId>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Cloud service type code, e.g. hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Cloud service type name, in the language asked for.
    pub service_type_name: Option<String>,
    /// Where the order came from.
    pub source_type: Option<OrderSource>,
    /// Order status.
    pub status: Option<OrderStatus>,
    /// Order type.
    pub order_type: Option<OrderType>,
    /// Amount after discounts, before coupons and cards.
    pub amount_after_discount: Option<Decimal>,
    /// List price; equals the discounted amount on an unsubscription order.
    pub official_amount: Option<Decimal>,
    /// Unit of the amounts. One of `1`.
    pub measure_id: Option<AmountUnit>,
    /// Creation time, UTC.
    pub create_time: Option<Timestamp>,
    /// Payment time, UTC.
    pub payment_time: Option<Timestamp>,
    /// Currency code.
    pub currency: Option<Currency>,
    /// Contract ID.
    pub contract_id: Option<ContractId>,
    /// Breakdown of the amounts: discounts, coupons, cards.
    pub amount_info: Option<AmountBreakdown>,
    /// Who placed the sub-order.
    pub user_name: Option<String>,
    /// Until when the order can be paid, UTC.
    pub pending_payment_end_time: Option<Timestamp>,
}

static SUB_ORDER_DETAILS: meta::Object = meta::Object::plain(
    "SubOrderDetails",
    &[
        F::body("order_id", K::Text),
        F::body("customer_id", K::Text),
        F::body("service_type_code", K::Text),
        F::body("service_type_name", K::Text),
        F::body("source_type", K::Enum(OrderSource::META)),
        F::body("status", K::Enum(OrderStatus::META)),
        F::body("order_type", K::Enum(OrderType::META)),
        F::body("amount_after_discount", K::Decimal),
        F::body("official_amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
        F::body("create_time", K::Timestamp),
        F::body("payment_time", K::Timestamp),
        F::body("currency", K::Enum(Currency::META)),
        F::body("contract_id", K::Text),
        F::body("amount_info", K::Object(&crate::types::AMOUNT_BREAKDOWN)),
        F::body("user_name", K::Text).sensitive(),
        F::body("pending_payment_end_time", K::Timestamp),
    ],
);

record!(
    SubOrderDetails : SUB_ORDER_DETAILS; order_id, customer_id, service_type_code,
    service_type_name, source_type, status, order_type, amount_after_discount,
    official_amount, measure_id, create_time, payment_time, currency, contract_id,
    amount_info, user_name, pending_payment_end_time
);

/// A product.
#[doc(alias = "ProductObject")]
#[non_exhaustive]
pub struct BaseProduct {
    /// Product ID. At most 64 characters. Limits as the vendor's SDK has them.
    pub product_id: Option<ProductId>,
    /// Product specification in words. At most 512 characters. Limits as the vendor's SDK has them.
    pub product_spec_desc: Option<String>,
    /// Product catalog code. At most 64 characters. Limits as the vendor's SDK has them.
    pub category_code: Option<String>,
    /// Code of the service type that the product belongs to. At most 64 characters. Limits as the vendor's SDK has them.
    pub product_owner_service: Option<ServiceTypeCode>,
    /// Code of the resource type under which the product is sold. At most 64 characters. Limits as the vendor's SDK has them.
    pub commercial_resource: Option<String>,
}

static BASE_PRODUCT: meta::Object = meta::Object::plain(
    "BaseProduct",
    &[
        F::body("product_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("product_spec_desc", K::Text).limits(&[L::MaxLen(512)]),
        F::body("category_code", K::Text).limits(&[L::MaxLen(64)]),
        F::body("product_owner_service", K::Text).limits(&[L::MaxLen(64)]),
        F::body("commercial_resource", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

record!(
    BaseProduct : BASE_PRODUCT; product_id, product_spec_desc, category_code,
    product_owner_service, commercial_resource
);
