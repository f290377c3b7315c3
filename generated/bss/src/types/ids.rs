// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: ids.

use crate::prelude::*;

/// Account ID of the caller. At most 64 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct AccountId(String);

text_type!(AccountId);

/// ID of a mailing address.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct AddressId(String);

text_type!(AddressId);

/// Contract ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ContractId(String);

text_type!(ContractId);

/// Coupon ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CouponId(String);

text_type!(CouponId);

/// Account ID of a customer.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CustomerId(String);

text_type!(CustomerId);

/// Discount ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct DiscountId(String);

text_type!(DiscountId);

/// Enterprise project ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct EnterpriseProjectId(String);

text_type!(EnterpriseProjectId);

/// ID of a cloud reseller (second-tier partner).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct IndirectPartnerId(String);

text_type!(IndirectPartnerId);

/// Order ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct OrderId(String);

text_type!(OrderId);

/// ID of an item of an order.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct OrderItemId(String);

text_type!(OrderItemId);

/// ID of a resource package that was bought.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PackageId(String);

text_type!(PackageId);

/// ID of a resource item of a resource package.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PackageItemId(String);

text_type!(PackageItemId);

/// Account ID of a partner.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PartnerId(String);

text_type!(PartnerId);

/// ID of a unit of an enterprise organization. At most 20 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PartyId(String);

text_type!(PartyId);

/// Platform ID that Huawei gave the partner.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PlatformId(String);

text_type!(PlatformId);

/// User ID on the partner platform, chosen by the partner.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PlatformUserId(String);

text_type!(PlatformUserId);

/// Product ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ProductId(String);

text_type!(ProductId);

/// Project ID of a customer in a region.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ProjectId(String);

text_type!(ProjectId);

/// Promotion plan ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PromotionPlanId(String);

text_type!(PromotionPlanId);

/// ID of a coupon quota.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct QuotaId(String);

text_type!(QuotaId);

/// Resource ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ResourceId(String);

text_type!(ResourceId);

/// Stored-value card ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct StoredValueCardId(String);

text_type!(StoredValueCardId);

/// Order ID or transaction ID.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct TradeId(String);

text_type!(TradeId);

/// Serial number of a transaction.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct TransactionId(String);

text_type!(TransactionId);
