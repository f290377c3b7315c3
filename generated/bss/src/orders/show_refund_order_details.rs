// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show where a refund order's amounts come from.

use crate::prelude::*;

/// Show where a refund order's amounts come from.
///
/// For an unsubscription or downgrade order, lists per resource type and original order which amounts were refunded, consumed or charged as a fee.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/orders/customer-orders/refund-orders` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): A partner must send customer_id; a distributor asking about a reseller's customer must send indirect_partner_id |
/// | Permission | BPC_ITEM_SUBCUSTSERV_060100\|BPC_ITEM_SUBCUSTSERV_060200 (partner); billing:order:view (customer) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/api_order_00020.md> <https://support.huaweicloud.com/api-oce/api_order_00020.md> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00020.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00020.html> (2025-12-02) |
/// | Chinese title | 查询退款订单的金额详情 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowRefundOrderDetails::new("CS24100815392046")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.99005026`](crate::codes::CBC_99005026): Not a downgrade or unsubscription order.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other error.
///
/// # Notes
///
/// - A distributor must send indirect_partner_id when the customer belongs to a reseller; for others it is not used.
/// - Original order IDs are found only for orders unsubscribed after May 2018.
/// - It does not page, although the answer has total_count.
/// - The documents also list error_code and error_msg, only on failure.
///
/// # Not documented by the vendor
///
/// - Response field lengths.
/// - Documented range of customer_id and indirect_partner_id (that of the SDK is used).
#[doc(alias = "查询退款订单的金额详情")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowRefundOrderDetails {
    /// ID of the unsubscription or downgrade order. Required. At most 64 characters.
    pub order_id: OrderId,
    /// Customer account ID; a partner must send it. Required when called by partner. At most 64 characters. Limits as the vendor's SDK has them.
    pub customer_id: Option<CustomerId>,
    /// Reseller ID; a distributor sends it for a reseller's customer. At most 64 characters. Limits as the vendor's SDK has them.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ShowRefundOrderDetails {
    /// With what every site requires; everything else is unset.
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID; a partner must send it.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
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
}

static REQUEST: meta::Object = meta::Object {
    name: "ShowRefundOrderDetails",
    fields: &[
        F::query("order_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::query("customer_id", K::Text).limits(&[L::MaxLen(64)]),
        F::query("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::required_when("customer_id", &[])
            .by(2)
            .because("A partner must say whose they are"),
    ],
};

request!(ShowRefundOrderDetails : REQUEST; order_id, customer_id, indirect_partner_id);

/// What [`ShowRefundOrderDetails`] answers.
#[non_exhaustive]
pub struct ShowRefundOrderDetailsResponse {
    /// Number of records in all.
    pub total_count: Option<i64>,
    /// Amounts per resource type and original order.
    pub refund_infos: Vec<RefundAmount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowRefundOrderDetailsResponse",
    &[
        F::body("total_count", K::Integer),
        F::body("refund_infos", K::List(&K::Object(&REFUND_AMOUNT))),
    ],
);

record!(ShowRefundOrderDetailsResponse : RESPONSE; total_count, refund_infos);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowRefundOrderDetails",
    section: "orders",
    title: "Show where a refund order's amounts come from",
    title_zh: "查询退款订单的金额详情",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/orders/customer-orders/refund-orders",
    sites: Sites::ALL,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: Some(
        "BPC_ITEM_SUBCUSTSERV_060100|BPC_ITEM_SUBCUSTSERV_060200 (partner); billing:order:view (customer)",
    ),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/api_order_00020.md"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.99005026", "Not a downgrade or unsubscription order"),
        ("CBC.0151", "Access denied"),
        ("CBC.0999", "Other error"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ShowRefundOrderDetails => ShowRefundOrderDetailsResponse : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

/// One amount of the refund.
#[doc(alias = "OrderRefundInfoV2")]
#[non_exhaustive]
pub struct RefundAmount {
    /// Record ID.
    pub id: Option<String>,
    /// Amount: below 0 refunded, above 0 consumed or handling fee.
    pub amount: Option<Decimal>,
    /// Unit of the amount. One of `1`. Travels as text.
    pub measure_id: Option<AmountUnit>,
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Resource type code, e.g. hws.resource.type.vm.
    pub resource_type_code: Option<ResourceTypeCode>,
    /// Cloud service type code, e.g. hws.service.type.obs.
    pub service_type_code: Option<ServiceTypeCode>,
    /// Resource type name, in the language asked for.
    pub resource_type_name: Option<String>,
    /// Cloud service type name, in the language asked for.
    pub service_type_name: Option<String>,
    /// Region code, e.g. cn-north-1 or ap-southeast-1.
    pub region_code: Option<RegionCode>,
    /// Original order the amount belongs to.
    pub base_order_id: Option<OrderId>,
}

static REFUND_AMOUNT: meta::Object = meta::Object::plain(
    "RefundAmount",
    &[
        F::body("id", K::Text),
        F::body("amount", K::Decimal),
        F::body("measure_id", K::Enum(AmountUnit::META))
            .wire(W::Text)
            .limits(&[L::Only(&["1"])]),
        F::body("customer_id", K::Text),
        F::body("resource_type_code", K::Text),
        F::body("service_type_code", K::Text),
        F::body("resource_type_name", K::Text),
        F::body("service_type_name", K::Text),
        F::body("region_code", K::Text),
        F::body("base_order_id", K::Text),
    ],
);

record!(
    RefundAmount : REFUND_AMOUNT; id, amount, measure_id, customer_id,
    resource_type_code, service_type_code, resource_type_name, service_type_name,
    region_code, base_order_id
);
