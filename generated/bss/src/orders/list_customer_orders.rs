// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! List customer orders.

use crate::prelude::*;

/// List customer orders.
///
/// Lists yearly/monthly orders of a customer, by status, type, service and time. For the resources of an order, ask ListPayPerUseCustomerResources with its order ID.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/orders/customer-orders` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): With a partner's or distributor's AK/SK or token the orders of all its customers can be queried |
/// | Permission | BPC_ITEM_SUBCUSTSERV_060100\|BPC_ITEM_SUBCUSTSERV_060200 |
/// | Repeating | harmless |
/// | Rate limit | 20 calls a second |
/// | Paging | `offset` is the index of the first record |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00013.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00013.html> <https://www.huaweicloud.com/guide/productsdesc-bms_1680d6e4a568985dea72353a8019cf69support0> <https://www.huaweicloud.com/guide/productsdesc-bms_d087828801734b6c16347ccc08fe56ccsupport0> (2025-12-23) |
/// | Chinese title | 查询订单列表 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomerOrders::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - `create_time_begin` is not after `create_time_end`; they span at most 1 year.
/// - `payment_time_begin` is not after `payment_time_end`; they span at most 1 year.
///
/// # Notes
///
/// - A distributor must send indirect_partner_id to see orders of a reseller's customers, else only its own customers' orders come.
/// - Method has effect only when customer_id has a value.
/// - paying_agent_id stands only in the documents' example request of 2025-11-27, neither in their parameter table nor in the SDK.
/// - order_type 10 is missing in the international SDK.
/// - A missing offset counts as 0; the SDK text says 10.
/// - on_empty speaks of a parameter sent without value (name=); a quoted empty string is supported for service_type_code only, where it filters.
/// - One version of the customer's documents takes an empty customer_id as no filter; the partner's documents do not allow it.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Request limits of payment_time_end, indirect_partner_id and method.
/// - What null does to order_by.
/// - Response field lengths.
#[doc(alias = "查询订单列表")]
#[doc(alias = "list orders")]
#[doc(alias = "unpaid orders")]
#[doc(alias = "待支付订单")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomerOrders {
    /// Order ID, any case; URL-encode special characters. At most 64 characters.
    pub order_id: Option<OrderId>,
    /// Customer account ID. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Start of the order creation time, UTC.
    pub create_time_begin: Option<Timestamp>,
    /// End of the order creation time, UTC.
    pub create_time_end: Option<Timestamp>,
    /// Cloud service type code, any case. At most 64 characters.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Order status. One of `1`, `3`, `4`, `5`, `6`, `9`.
    pub status: Option<OrderStatus>,
    /// Order type. Travels as text.
    pub order_type: Option<OrderType>,
    /// Number of orders per page. 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Index of the first record, from 0. At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Sort by creation time; a leading - reverses.
    pub order_by: Option<OrderSort>,
    /// Start of the payment time, UTC.
    pub payment_time_begin: Option<Timestamp>,
    /// End of the payment time, UTC.
    pub payment_time_end: Option<Timestamp>,
    /// Reseller ID; a distributor sends it to query a reseller's customers.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Whose orders: the customer's own, or those paid for its enterprise members. Default: `oneself`.
    pub method: Option<OrderScope>,
    /// Account ID of the customer who pays on behalf. Only at China.
    pub paying_agent_id: Option<CustomerId>,
}

impl ListCustomerOrders {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`order_id`](field@Self::order_id). Order ID, any case; URL-encode special characters.
    pub fn order_id(mut self, value: impl Setting<OrderId>) -> Self {
        value.set(&mut self.order_id);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`create_time_begin`](field@Self::create_time_begin). Start of the order creation time, UTC.
    pub fn create_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.create_time_begin);
        self
    }
    /// Sets [`create_time_end`](field@Self::create_time_end). End of the order creation time, UTC.
    pub fn create_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.create_time_end);
        self
    }
    /// Sets [`service_type_code`](field@Self::service_type_code). Cloud service type code, any case.
    pub fn service_type_code(mut self, value: impl Setting<ServiceTypeCode>) -> Self {
        value.set(&mut self.service_type_code);
        self
    }
    /// Sets [`status`](field@Self::status). Order status.
    pub fn status(mut self, value: impl Setting<OrderStatus>) -> Self {
        value.set(&mut self.status);
        self
    }
    /// Sets [`order_type`](field@Self::order_type). Order type.
    pub fn order_type(mut self, value: impl Setting<OrderType>) -> Self {
        value.set(&mut self.order_type);
        self
    }
    /// Sets [`limit`](field@Self::limit). Number of orders per page.
    pub fn limit(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.limit);
        self
    }
    /// Sets [`offset`](field@Self::offset). Index of the first record, from 0.
    pub fn offset(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.offset);
        self
    }
    /// Sets [`order_by`](field@Self::order_by). Sort by creation time; a leading - reverses.
    pub fn order_by(mut self, value: impl Setting<OrderSort>) -> Self {
        value.set(&mut self.order_by);
        self
    }
    /// Sets [`payment_time_begin`](field@Self::payment_time_begin). Start of the payment time, UTC.
    pub fn payment_time_begin(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.payment_time_begin);
        self
    }
    /// Sets [`payment_time_end`](field@Self::payment_time_end). End of the payment time, UTC.
    pub fn payment_time_end(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.payment_time_end);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; a distributor sends it to query a reseller's customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
    /// Sets [`method`](field@Self::method). Whose orders: the customer's own, or those paid for its enterprise members.
    pub fn method(mut self, value: impl Setting<OrderScope>) -> Self {
        value.set(&mut self.method);
        self
    }
    /// Sets [`paying_agent_id`](field@Self::paying_agent_id). Account ID of the customer who pays on behalf.
    pub fn paying_agent_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.paying_agent_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ListCustomerOrders",
    fields: &[
        F::query("order_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("customer_id", K::Text).on_empty(B::Ignored).limits(&[L::MaxLen(64)]),
        F::query("create_time_begin", K::Timestamp).on_empty(B::Ignored).null_is_error(),
        F::query("create_time_end", K::Timestamp).on_empty(B::Ignored).null_is_error(),
        F::query("service_type_code", K::Text)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::query("status", K::Enum(OrderStatus::META))
            .on_empty(B::Ignored)
            .limits(&[L::Only(&["1", "3", "4", "5", "6", "9"])]),
        F::query("order_type", K::Enum(OrderType::META))
            .wire(W::Text)
            .on_empty(B::Ignored)
            .null_is_error()
            .limits(&[L::MaxLen(64)]),
        F::query("limit", K::Integer)
            .on_empty(B::Default)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::query("offset", K::Integer)
            .on_empty(B::Default)
            .default("0")
            .limits(&[L::Min("0")]),
        F::query("order_by", K::Enum(OrderSort::META))
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(36)]),
        F::query("payment_time_begin", K::Timestamp).on_empty(B::Ignored),
        F::query("payment_time_end", K::Timestamp).on_empty(B::Ignored),
        F::query("indirect_partner_id", K::Text),
        F::query("method", K::Enum(OrderScope::META))
            .on_empty(B::Default)
            .default("oneself"),
        F::query("paying_agent_id", K::Text).at(CN),
    ],
    rules: &[
        R::before(
            "create_time_begin",
            "create_time_end",
            Some(meta::CalendarSpan::Years(1)),
        ),
        R::before(
            "payment_time_begin",
            "payment_time_end",
            Some(meta::CalendarSpan::Years(1)),
        ),
    ],
};

request!(
    ListCustomerOrders : REQUEST; order_id, customer_id, create_time_begin,
    create_time_end, service_type_code, status, order_type, limit, offset, order_by,
    payment_time_begin, payment_time_end, indirect_partner_id, method, paying_agent_id
);

/// What [`ListCustomerOrders`] answers.
#[non_exhaustive]
pub struct ListCustomerOrdersResponse {
    /// Number of orders that match. At least 0. Limits as the vendor's SDK has them.
    pub total_count: Option<i64>,
    /// Orders.
    pub order_infos: Vec<CustomerOrder>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomerOrdersResponse",
    &[
        F::body("total_count", K::Integer).limits(&[L::Min("0")]),
        F::body("order_infos", K::List(&K::Object(&CUSTOMER_ORDER))),
    ],
);

record!(ListCustomerOrdersResponse : RESPONSE; total_count, order_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomerOrders",
    section: "orders",
    title: "List customer orders",
    title_zh: "查询订单列表",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/orders/customer-orders",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_060100|BPC_ITEM_SUBCUSTSERV_060200"),
    rate_limit: Some(meta::Rate::new(20, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00013.html"),
    paging: Some(meta::Paging {
        style: meta::PagingStyle::Offset,
        position: "offset",
        limit: "limit",
        items: Some("order_infos"),
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
    ListCustomerOrders => ListCustomerOrdersResponse : OPERATION of SERVICE; Customer,
    Partner, Distributor
);

impl Paged for ListCustomerOrders {
    type Item = CustomerOrder;
    fn take_items(page: &mut Self::Response) -> Vec<CustomerOrder> {
        std::mem::take(&mut page.order_infos)
    }
}

/// A customer order.
#[doc(alias = "CustomerOrderV2")]
#[non_exhaustive]
pub struct CustomerOrder {
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
    /// Enterprise projects of the order.
    pub enterprise_projects: Vec<EnterpriseProject>,
    /// Sub-orders; only filled for a combined transaction order.
    pub sub_order_infos: Vec<SubOrder>,
    /// Payment by another account on the customer's behalf.
    pub agent_pay_info: Option<AgentPayment>,
}

static CUSTOMER_ORDER: meta::Object = meta::Object::plain(
    "CustomerOrder",
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
        F::body(
            "enterprise_projects",
            K::List(&K::Object(&crate::types::ENTERPRISE_PROJECT)),
        ),
        F::body("sub_order_infos", K::List(&K::Object(&SUB_ORDER))),
        F::body("agent_pay_info", K::Object(&AGENT_PAYMENT)),
    ],
);

record!(
    CustomerOrder : CUSTOMER_ORDER; order_id, customer_id, service_type_code,
    service_type_name, source_type, status, order_type, amount_after_discount,
    official_amount, measure_id, create_time, payment_time, currency, contract_id,
    amount_info, enterprise_projects, sub_order_infos, agent_pay_info
);

/// A sub-order of a combined transaction order.
#[doc(alias = "SubCustomerOrderV2")]
#[non_exhaustive]
pub struct SubOrder {
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
    /// Enterprise projects of the order.
    pub enterprise_projects: Vec<EnterpriseProject>,
}

static SUB_ORDER: meta::Object = meta::Object::plain(
    "SubOrder",
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
        F::body(
            "enterprise_projects",
            K::List(&K::Object(&crate::types::ENTERPRISE_PROJECT)),
        ),
    ],
);

record!(
    SubOrder : SUB_ORDER; order_id, customer_id, service_type_code, service_type_name,
    source_type, status, order_type, amount_after_discount, official_amount, measure_id,
    create_time, payment_time, currency, contract_id, amount_info, enterprise_projects
);

/// Who pays on the customer's behalf.
#[doc(alias = "AgentPayInfoV2")]
#[non_exhaustive]
pub struct AgentPayment {
    /// Account ID of the customer who pays on behalf.
    pub paying_agent_id: Option<CustomerId>,
    /// True when another account pays; anything else means no.
    pub is_agent_pay: Option<bool>,
}

static AGENT_PAYMENT: meta::Object = meta::Object::plain(
    "AgentPayment",
    &[F::body("paying_agent_id", K::Text), F::body("is_agent_pay", K::Boolean)],
);

record!(AgentPayment : AGENT_PAYMENT; paying_agent_id, is_agent_pay);

/// Whose orders to query.
#[non_exhaustive]
pub enum OrderScope {
    /// The customer's own orders.
    Oneself,
    /// Orders paid on behalf of enterprise members.
    SubCustomer,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(OrderScope : text; Oneself = "oneself", SubCustomer = "sub_customer");
