// Written by `cargo xtask gen` from spec/. Do not edit.

//! Shared types: ids.

use crate::prelude::*;

text_type! {
    /// Account ID of the caller. At most 64 characters.
    AccountId
}

text_type! {
    /// ID of a mailing address.
    AddressId
}

text_type! {
    /// Contract ID.
    ContractId
}

text_type! {
    /// Coupon ID.
    CouponId
}

text_type! {
    /// Account ID of a customer.
    CustomerId
}

text_type! {
    /// Discount ID.
    DiscountId
}

text_type! {
    /// Enterprise project ID.
    EnterpriseProjectId
}

text_type! {
    /// ID of a cloud reseller (second-tier partner).
    IndirectPartnerId
}

text_type! {
    /// Order ID.
    OrderId
}

text_type! {
    /// ID of an item of an order.
    OrderItemId
}

text_type! {
    /// ID of a resource package that was bought.
    PackageId
}

text_type! {
    /// ID of a resource item of a resource package.
    PackageItemId
}

text_type! {
    /// Account ID of a partner.
    PartnerId
}

text_type! {
    /// ID of a unit of an enterprise organization. At most 20 characters.
    PartyId
}

text_type! {
    /// Platform ID that Huawei gave the partner.
    PlatformId
}

text_type! {
    /// User ID on the partner platform, chosen by the partner.
    PlatformUserId
}

text_type! {
    /// Product ID.
    ProductId
}

text_type! {
    /// Project ID of a customer in a region.
    ProjectId
}

text_type! {
    /// Promotion plan ID.
    PromotionPlanId
}

text_type! {
    /// ID of a coupon quota.
    QuotaId
}

text_type! {
    /// Resource ID.
    ResourceId
}

text_type! {
    /// Stored-value card ID.
    StoredValueCardId
}

text_type! {
    /// Order ID or transaction ID.
    TradeId
}

text_type! {
    /// Serial number of a transaction.
    TransactionId
}
