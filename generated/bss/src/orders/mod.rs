// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Orders: 订单.
//!
//! Listing, paying and canceling yearly/monthly orders, and what may be used to pay them.

mod cancel_customer_order;
#[cfg(feature = "legacy")]
mod cancel_customer_order_v1;
mod list_customer_orders;
#[cfg(feature = "legacy")]
mod list_customer_orders_v1;
mod list_order_coupons_by_order_id;
mod list_order_discounts;
#[cfg(feature = "legacy")]
mod list_order_resources_v1;
mod pay_orders;
#[cfg(feature = "legacy")]
mod pay_orders_old;
#[cfg(feature = "legacy")]
mod pay_orders_v1;
mod show_customer_order_details;
#[cfg(feature = "legacy")]
mod show_customer_order_details_v1;
mod show_refund_order_details;
#[cfg(feature = "legacy")]
mod show_refund_order_details_v1;
#[cfg(feature = "legacy")]
mod unsubscribe_order_v1;

pub use cancel_customer_order::*;
#[cfg(feature = "legacy")]
pub use cancel_customer_order_v1::*;
pub use list_customer_orders::*;
#[cfg(feature = "legacy")]
pub use list_customer_orders_v1::*;
pub use list_order_coupons_by_order_id::*;
pub use list_order_discounts::*;
#[cfg(feature = "legacy")]
pub use list_order_resources_v1::*;
pub use pay_orders::*;
#[cfg(feature = "legacy")]
pub use pay_orders_old::*;
#[cfg(feature = "legacy")]
pub use pay_orders_v1::*;
pub use show_customer_order_details::*;
#[cfg(feature = "legacy")]
pub use show_customer_order_details_v1::*;
pub use show_refund_order_details::*;
#[cfg(feature = "legacy")]
pub use show_refund_order_details_v1::*;
#[cfg(feature = "legacy")]
pub use unsubscribe_order_v1::*;
#[doc(no_inline)]
pub use crate::types::{
    AccountId, AmountBreakdown, AmountUnit, ContractId, CouponId, CouponStatus,
    CouponType, CouponUseLimit, CouponVersion, Currency, CustomerId, DiscountId,
    DiscountItem, DiscountType, EnterpriseProject, EnterpriseProjectId,
    IndirectPartnerId, Language, LegacyAmountBreakdown, LegacyDiscountItem, LegacyOrder,
    OrderCoupon, OrderDiscountType, OrderId, OrderItemId, OrderSort, OrderSource,
    OrderStatus, OrderType, PartnerId, PaymentCouponType, PeriodType, ProductId,
    PromotionPlanId, RegionCode, ResourceId, ResourceSpecCode, ResourceTypeCode,
    ResultCode, ServiceTypeCode, YesNo, ZoneCode,
};
