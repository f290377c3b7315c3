// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: ids.

use crate::prelude::*;

/// Account ID of the caller. At most 64 characters.
pub type AccountId = Text<kinds::AccountId>;

/// ID of a mailing address.
pub type AddressId = Text<kinds::AddressId>;

/// Contract ID.
pub type ContractId = Text<kinds::ContractId>;

/// Coupon ID.
pub type CouponId = Text<kinds::CouponId>;

/// Account ID of a customer.
pub type CustomerId = Text<kinds::CustomerId>;

/// Discount ID.
pub type DiscountId = Text<kinds::DiscountId>;

/// Enterprise project ID.
pub type EnterpriseProjectId = Text<kinds::EnterpriseProjectId>;

/// ID of a cloud reseller (second-tier partner).
pub type IndirectPartnerId = Text<kinds::IndirectPartnerId>;

/// Order ID.
pub type OrderId = Text<kinds::OrderId>;

/// ID of an item of an order.
pub type OrderItemId = Text<kinds::OrderItemId>;

/// ID of a resource package that was bought.
pub type PackageId = Text<kinds::PackageId>;

/// ID of a resource item of a resource package.
pub type PackageItemId = Text<kinds::PackageItemId>;

/// Account ID of a partner.
pub type PartnerId = Text<kinds::PartnerId>;

/// ID of a unit of an enterprise organization. At most 20 characters.
pub type PartyId = Text<kinds::PartyId>;

/// Platform ID that Huawei gave the partner.
pub type PlatformId = Text<kinds::PlatformId>;

/// User ID on the partner platform, chosen by the partner.
pub type PlatformUserId = Text<kinds::PlatformUserId>;

/// Product ID.
pub type ProductId = Text<kinds::ProductId>;

/// Project ID of a customer in a region.
pub type ProjectId = Text<kinds::ProjectId>;

/// Promotion plan ID.
pub type PromotionPlanId = Text<kinds::PromotionPlanId>;

/// ID of a coupon quota.
pub type QuotaId = Text<kinds::QuotaId>;

/// Resource ID.
pub type ResourceId = Text<kinds::ResourceId>;

/// Stored-value card ID.
pub type StoredValueCardId = Text<kinds::StoredValueCardId>;

/// Order ID or transaction ID.
pub type TradeId = Text<kinds::TradeId>;

/// Serial number of a transaction.
pub type TransactionId = Text<kinds::TransactionId>;

text_kinds!(
    AccountId, AddressId, ContractId, CouponId, CustomerId, DiscountId,
    EnterpriseProjectId, IndirectPartnerId, OrderId, OrderItemId, PackageId,
    PackageItemId, PartnerId, PartyId, PlatformId, PlatformUserId, ProductId, ProjectId,
    PromotionPlanId, QuotaId, ResourceId, StoredValueCardId, TradeId, TransactionId;
);
