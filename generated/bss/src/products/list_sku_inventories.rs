// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query hardware inventories.
#![allow(deprecated)]

use crate::prelude::*;

/// Query hardware inventories.
///
/// Lists how many of the given hardware products can still be sold.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/inventories/sku-inventories/query` |
/// | Sites | China |
/// | Callers | not documented: The SDK text speaks of the customer's own platform |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Chinese title | 查询硬件库存 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{products::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSkuInventories::new([SkuItem::new("OFFI241008153920461")])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Gone from the newest SDK; the revision history of the customer manual takes it offline on 2021-12-10.
///
/// # Not documented by the vendor
///
/// - Callers, list size and lengths.
#[doc(alias("查询硬件库存", "QuerySkuInventoriesReq"))]
#[deprecated(note = "gone from the vendor's newest packages")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSkuInventories {
    /// Products to look up. Required.
    pub sku_items: Vec<SkuItem>,
}

impl ListSkuInventories {
    /// With what every site requires; everything else is unset.
    pub fn new(sku_items: impl IntoIterator<Item = SkuItem>) -> Self {
        Self {
            sku_items: sku_items.into_iter().collect(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListSkuInventories",
    &[F::body("sku_items", K::List(&K::Object(&SKU_ITEM))).required_at(CN)],
);

request!(ListSkuInventories : REQUEST; sku_items);

/// What [`ListSkuInventories`] answers.
#[non_exhaustive]
pub struct ListSkuInventoriesResponse {
    /// Inventories.
    pub sku_inventories: Vec<SkuInventory>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSkuInventoriesResponse",
    &[F::body("sku_inventories", K::List(&K::Object(&SKU_INVENTORY)))],
);

record!(ListSkuInventoriesResponse : RESPONSE; sku_inventories);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSkuInventories",
    section: "products",
    title: "Query hardware inventories",
    title_zh: "查询硬件库存",
    status: meta::Status::Removed,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/orders/inventories/sku-inventories/query",
    sites: CN,
    callers: 0,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: None,
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSkuInventories => ListSkuInventoriesResponse : OPERATION of SERVICE; Customer,
    Partner, Distributor
);

/// One product to look up.
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SkuItem {
    /// ID of the stocked product. Required.
    pub product_id: ProductId,
}

impl SkuItem {
    /// With what every site requires; everything else is unset.
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

static SKU_ITEM: meta::Object = meta::Object::plain(
    "SkuItem",
    &[F::body("product_id", K::Text).required()],
);

request!(SkuItem : SKU_ITEM; product_id);

/// Inventory of one product.
#[non_exhaustive]
pub struct SkuInventory {
    /// Product ID.
    pub product_id: Option<ProductId>,
    /// SKU code; identifies one specification of a product.
    pub sku_code: Option<SkuCode>,
    /// Number that can be sold.
    pub saleable_quantity: Option<i64>,
}

static SKU_INVENTORY: meta::Object = meta::Object::plain(
    "SkuInventory",
    &[
        F::body("product_id", K::Text),
        F::body("sku_code", K::Text),
        F::body("saleable_quantity", K::Integer),
    ],
);

record!(SkuInventory : SKU_INVENTORY; product_id, sku_code, saleable_quantity);
