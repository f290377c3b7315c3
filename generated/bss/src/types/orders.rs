// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: orders.

use crate::prelude::*;

/// Breakdown of an order's amounts.
#[doc(alias = "AmountInfomationV2")]
#[non_exhaustive]
pub struct AmountBreakdown {
    /// Discount items behind the discounted amount.
    pub discounts: Vec<DiscountItem>,
    /// Amount covered by flexi-purchase coupons (reserved on the international site).
    pub flexipurchase_coupon_amount: Option<Decimal>,
    /// Amount covered by cash coupons.
    pub coupon_amount: Option<Decimal>,
    /// Amount covered by stored-value cards (reserved on the international site).
    pub stored_card_amount: Option<Decimal>,
    /// Handling fee, unsubscription orders only.
    pub commission_amount: Option<Decimal>,
    /// Amount consumed, unsubscription orders only.
    pub consumed_amount: Option<Decimal>,
}

pub(crate) static AMOUNT_BREAKDOWN: meta::Object = meta::Object::plain(
    "AmountBreakdown",
    &[
        F::body("discounts", K::List(&K::Object(&crate::types::DISCOUNT_ITEM))),
        F::body("flexipurchase_coupon_amount", K::Decimal),
        F::body("coupon_amount", K::Decimal),
        F::body("stored_card_amount", K::Decimal),
        F::body("commission_amount", K::Decimal),
        F::body("consumed_amount", K::Decimal),
    ],
);

record!(
    AmountBreakdown : AMOUNT_BREAKDOWN; discounts, flexipurchase_coupon_amount,
    coupon_amount, stored_card_amount, commission_amount, consumed_amount
);

/// One discount item.
#[doc(alias = "DiscountItemV2")]
#[non_exhaustive]
pub struct DiscountItem {
    /// Discount type.
    pub discount_type: Option<DiscountType>,
    /// Amount of this discount.
    pub discount_amount: Option<Decimal>,
}

pub(crate) static DISCOUNT_ITEM: meta::Object = meta::Object::plain(
    "DiscountItem",
    &[
        F::body("discount_type", K::Enum(DiscountType::META)),
        F::body("discount_amount", K::Decimal),
    ],
);

record!(DiscountItem : DISCOUNT_ITEM; discount_type, discount_amount);

/// Kind of discount of an order.
#[non_exhaustive]
pub enum DiscountType {
    /// Promotion product discount (`200`).
    PromotionProduct,
    /// Promotion discount coupon (`300`).
    PromotionDiscountCoupon,
    /// Promotion cash coupon (`301`).
    PromotionCashCoupon,
    /// Promotion flexi-purchase coupon (`302`).
    PromotionFlexiPurchaseCoupon,
    /// Agent order: given discount (`500`).
    AgentDiscount,
    /// Agent order: given reduction (`501`).
    AgentReduction,
    /// Agent order: given fixed price (`502`).
    AgentFixedPrice,
    /// Discount rebate contract (`600`).
    ContractRebate,
    /// Channel framework contract (`601`).
    ChannelFrameworkContract,
    /// Dedicated-fund contract (`602`).
    DedicatedFundContract,
    /// Offline direct contract (`603`).
    OfflineDirectContract,
    /// Telesales authorized contract (`604`).
    TelesalesContract,
    /// Commercial contract discount (`605`).
    CommercialContract,
    /// Channel commercial contract discount (`606`).
    ChannelCommercialContract,
    /// Partner authorized discount (`607`).
    PartnerAuthorized,
    /// Order price adjustment (`609`).
    PriceAdjustment,
    /// Waived amount (`610`).
    WaivedAmount,
    /// Promotion discount (`700`).
    Promotion,
    /// Top-up account discount (`800`).
    TopUpAccount,
    /// The product's own discount (`900`).
    ProductOwn,
    /// Discount on the base fixed price (`901`).
    BaseFixedPrice,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    DiscountType : text; PromotionProduct = "200", PromotionDiscountCoupon = "300",
    PromotionCashCoupon = "301", PromotionFlexiPurchaseCoupon = "302", AgentDiscount =
    "500", AgentReduction = "501", AgentFixedPrice = "502", ContractRebate = "600",
    ChannelFrameworkContract = "601", DedicatedFundContract = "602",
    OfflineDirectContract = "603", TelesalesContract = "604", CommercialContract = "605",
    ChannelCommercialContract = "606", PartnerAuthorized = "607", PriceAdjustment =
    "609", WaivedAmount = "610", Promotion = "700", TopUpAccount = "800", ProductOwn =
    "900", BaseFixedPrice = "901"
);

/// Amount details.
#[doc(alias = "AmountInfo")]
#[non_exhaustive]
pub struct LegacyAmountBreakdown {
    /// Discounts. Wire name `discountList`.
    #[doc(alias = "discountList")]
    pub discount_list: Vec<LegacyDiscountItem>,
    /// Flexi-purchase coupon amount; reserved. Wire name `cashcouponAmount`.
    #[doc(alias = "cashcouponAmount")]
    pub cashcoupon_amount: Option<Decimal>,
    /// Cash coupon amount. Wire name `couponAmount`.
    #[doc(alias = "couponAmount")]
    pub coupon_amount: Option<Decimal>,
    /// Stored-value card amount; reserved. Wire name `cardAmount`.
    #[doc(alias = "cardAmount")]
    pub card_amount: Option<Decimal>,
    /// Handling fee; unsubscription orders only. Wire name `commissionAmount`.
    #[doc(alias = "commissionAmount")]
    pub commission_amount: Option<Decimal>,
    /// Consumed amount; unsubscription orders only. Wire name `consumedAmount`.
    #[doc(alias = "consumedAmount")]
    pub consumed_amount: Option<Decimal>,
}

pub(crate) static LEGACY_AMOUNT_BREAKDOWN: meta::Object = meta::Object::plain(
    "LegacyAmountBreakdown",
    &[
        F::body("discountList", K::List(&K::Object(&crate::types::LEGACY_DISCOUNT_ITEM)))
            .named("discount_list"),
        F::body("cashcouponAmount", K::Decimal).named("cashcoupon_amount"),
        F::body("couponAmount", K::Decimal).named("coupon_amount"),
        F::body("cardAmount", K::Decimal).named("card_amount"),
        F::body("commissionAmount", K::Decimal).named("commission_amount"),
        F::body("consumedAmount", K::Decimal).named("consumed_amount"),
    ],
);

record!(
    LegacyAmountBreakdown : LEGACY_AMOUNT_BREAKDOWN; discount_list, cashcoupon_amount,
    coupon_amount, card_amount, commission_amount, consumed_amount
);

/// A discount.
#[doc(alias = "DiscountItem")]
#[non_exhaustive]
pub struct LegacyDiscountItem {
    /// Discount type. Wire name `discountType`.
    #[doc(alias = "discountType")]
    pub discount_type: Option<String>,
    /// Discount amount. Wire name `discountAmount`.
    #[doc(alias = "discountAmount")]
    pub discount_amount: Option<Decimal>,
}

pub(crate) static LEGACY_DISCOUNT_ITEM: meta::Object = meta::Object::plain(
    "LegacyDiscountItem",
    &[
        F::body("discountType", K::Text).named("discount_type"),
        F::body("discountAmount", K::Decimal).named("discount_amount"),
    ],
);

record!(LegacyDiscountItem : LEGACY_DISCOUNT_ITEM; discount_type, discount_amount);

/// An order.
#[doc(alias("CustomerOrderForOrderList", "CustomerOrderInfoForDetail"))]
#[non_exhaustive]
pub struct LegacyOrder {
    /// Order ID. Wire name `orderId`.
    #[doc(alias = "orderId")]
    pub order_id: Option<OrderId>,
    /// Parent order ID before splitting. Wire name `baseOrderId`.
    #[doc(alias = "baseOrderId")]
    pub base_order_id: Option<OrderId>,
    /// Operating entity ID. Wire name `beId`.
    #[doc(alias = "beId")]
    pub be_id: Option<String>,
    /// Customer account ID. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
    /// Where the order came from. Wire name `sourceType`.
    #[doc(alias = "sourceType")]
    pub source_type: Option<i64>,
    /// Order status.
    pub status: Option<i64>,
    /// Order type. Wire name `orderType`.
    #[doc(alias = "orderType")]
    pub order_type: Option<i64>,
    /// Original amount (a number, in spite of the name).
    pub currency: Option<Decimal>,
    /// Amount after discount, before coupons and cards. Wire name `currencyAfterDiscount`.
    #[doc(alias = "currencyAfterDiscount")]
    pub currency_after_discount: Option<Decimal>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<i64>,
    /// Name of the unit. Wire name `measureName`.
    #[doc(alias = "measureName")]
    pub measure_name: Option<String>,
    /// Creation time. Wire name `createTime`.
    #[doc(alias = "createTime")]
    pub create_time: Option<Timestamp>,
    /// Payment time. Wire name `paymentTime`.
    #[doc(alias = "paymentTime")]
    pub payment_time: Option<Timestamp>,
    /// Last status change. Wire name `lastUpdateTime`.
    #[doc(alias = "lastUpdateTime")]
    pub last_update_time: Option<Timestamp>,
    /// Whether it needs approval. Wire name `needAudit`.
    #[doc(alias = "needAudit")]
    pub need_audit: Option<bool>,
    /// Currency code. Wire name `currencyType`.
    #[doc(alias = "currencyType")]
    pub currency_type: Option<Currency>,
    /// Contract ID. Wire name `contractId`.
    #[doc(alias = "contractId")]
    pub contract_id: Option<ContractId>,
    /// List price. Wire name `currencyOfficial`.
    #[doc(alias = "currencyOfficial")]
    pub currency_official: Option<Decimal>,
    /// Amount details. Wire name `amountInfo`.
    #[doc(alias = "amountInfo")]
    pub amount_info: Option<LegacyAmountBreakdown>,
    /// Cloud service type code. Wire name `serviceType`.
    #[doc(alias = "serviceType")]
    pub service_type: Option<ServiceTypeCode>,
}

pub(crate) static LEGACY_ORDER: meta::Object = meta::Object::plain(
    "LegacyOrder",
    &[
        F::body("orderId", K::Text).named("order_id"),
        F::body("baseOrderId", K::Text).named("base_order_id"),
        F::body("beId", K::Text).named("be_id"),
        F::body("customerId", K::Text).named("customer_id"),
        F::body("sourceType", K::Integer).named("source_type"),
        F::body("status", K::Integer),
        F::body("orderType", K::Integer).named("order_type"),
        F::body("currency", K::Decimal),
        F::body("currencyAfterDiscount", K::Decimal).named("currency_after_discount"),
        F::body("measureId", K::Integer).named("measure_id"),
        F::body("measureName", K::Text).named("measure_name"),
        F::body("createTime", K::Timestamp).named("create_time"),
        F::body("paymentTime", K::Timestamp).named("payment_time"),
        F::body("lastUpdateTime", K::Timestamp).named("last_update_time"),
        F::body("needAudit", K::Boolean).named("need_audit"),
        F::body("currencyType", K::Enum(Currency::META)).named("currency_type"),
        F::body("contractId", K::Text).named("contract_id"),
        F::body("currencyOfficial", K::Decimal).named("currency_official"),
        F::body("amountInfo", K::Object(&crate::types::LEGACY_AMOUNT_BREAKDOWN))
            .named("amount_info"),
        F::body("serviceType", K::Text).named("service_type"),
    ],
);

record!(
    LegacyOrder : LEGACY_ORDER; order_id, base_order_id, be_id, customer_id, source_type,
    status, order_type, currency, currency_after_discount, measure_id, measure_name,
    create_time, payment_time, last_update_time, need_audit, currency_type, contract_id,
    currency_official, amount_info, service_type
);

/// A coupon to pay with.
#[doc(alias("CouponSimpleInfoOrderPayV3", "CouponSimpleInfoOrderPay"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct OrderCoupon {
    /// Coupon ID, from ListOrderCouponsByOrderId. Required. At most 64 characters. Limits from an older page.
    pub id: CouponId,
    /// Coupon type. Required. Limits from an older page. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: PaymentCouponType,
}

impl OrderCoupon {
    /// With what every site requires; everything else is unset.
    pub fn new(id: impl Into<CouponId>, kind: PaymentCouponType) -> Self {
        Self { id: id.into(), kind }
    }
}

pub(crate) static ORDER_COUPON: meta::Object = meta::Object::plain(
    "OrderCoupon",
    &[
        F::body("id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("type", K::Enum(PaymentCouponType::META))
            .named("kind")
            .required()
            .limits(&[L::Min("300"), L::Max("303")]),
    ],
);

request!(OrderCoupon : ORDER_COUPON; id, kind);

/// Kind of discount that an order is paid with.
#[non_exhaustive]
pub enum OrderDiscountType {
    /// Promotion discount (`0`).
    Promotion,
    /// Contract discount (`1`).
    Contract,
    /// Commercial discount (`2`).
    Commercial,
    /// Partner authorized discount (`3`).
    PartnerAuthorized,
    /// Order price adjustment; must be used when the order has one (`609`).
    PriceAdjustment,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    OrderDiscountType : integer; Promotion = "0", Contract = "1", Commercial = "2",
    PartnerAuthorized = "3", PriceAdjustment = "609"
);

/// Sort order.
#[non_exhaustive]
pub enum OrderSort {
    /// By creation time, oldest first (`createTime`).
    OldestFirst,
    /// By creation time, newest first (`-createTime`).
    NewestFirst,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(OrderSort : text; OldestFirst = "createTime", NewestFirst = "-createTime");

/// Where an order came from.
#[non_exhaustive]
pub enum OrderSource {
    /// Customer (`1`).
    Customer,
    /// Agent (`2`).
    Agent,
    /// Contract (`3`).
    Contract,
    /// Distributor (`4`).
    Distributor,
    /// Resource deleted on a page (`5`).
    ResourceDeletion,
    /// Supplementary order (`6`).
    Supplementary,
    /// Compensation order (`7`).
    Compensation,
    /// Created by the system (`8`).
    System,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    OrderSource : integer; Customer = "1", Agent = "2", Contract = "3", Distributor =
    "4", ResourceDeletion = "5", Supplementary = "6", Compensation = "7", System = "8"
);

/// Order status.
#[non_exhaustive]
pub enum OrderStatus {
    /// Pending review (`1`).
    PendingReview,
    /// Pending refund (`2`).
    PendingRefund,
    /// Processing (`3`).
    Processing,
    /// Canceled (`4`).
    Canceled,
    /// Completed (`5`).
    Completed,
    /// Pending payment (`6`).
    PendingPayment,
    /// Pending confirmation (`9`).
    PendingConfirmation,
    /// Pending shipment (`10`).
    PendingShipment,
    /// Pending receipt (`11`).
    PendingReceipt,
    /// Pending on-site pickup (`12`).
    PendingPickup,
    /// Replacement in progress (`13`).
    Replacing,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    OrderStatus : integer; PendingReview = "1", PendingRefund = "2", Processing = "3",
    Canceled = "4", Completed = "5", PendingPayment = "6", PendingConfirmation = "9",
    PendingShipment = "10", PendingReceipt = "11", PendingPickup = "12", Replacing = "13"
);

/// Kind of order.
#[non_exhaustive]
pub enum OrderType {
    /// New purchase (`1`).
    NewPurchase,
    /// Renewal (`2`).
    Renewal,
    /// Change (`3`).
    Change,
    /// Unsubscription (`4`).
    Unsubscription,
    /// Yearly/monthly to pay-per-use (`10`).
    ToPayPerUse,
    /// Pay-per-use to yearly/monthly (`11`).
    ToYearlyMonthly,
    /// Trial (`13`).
    Trial,
    /// Trial to commercial use (`14`).
    TrialToCommercial,
    /// Fee adjustment (`15`).
    FeeAdjustment,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    OrderType : integer; NewPurchase = "1", Renewal = "2", Change = "3", Unsubscription =
    "4", ToPayPerUse = "10", ToYearlyMonthly = "11", Trial = "13", TrialToCommercial =
    "14", FeeAdjustment = "15"
);
