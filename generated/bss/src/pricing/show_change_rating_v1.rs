// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query the price of a specification change (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Query the price of a specification change (old).
///
/// Prices the change of a yearly/monthly resource to another specification. Only upgrades (CPU, memory, disk) can be priced.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/customer/product-mgr/query-change-rating` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0078731102.html> <https://www.huaweicloud.com/guide/productsdesc-bms_a2763d66dde0707e0e4f8f7cf50c9da4support1> (2025-11-20) |
/// | Chinese title | 根据变更产品规格查询价格(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{pricing::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowChangeRatingV1::new(ShowChangeRatingV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), product_info: ChangedProduct::new(ChangedProductRequired { cloud_service_type: "hws.service.type.ec2".into(), resource_type: "hws.resource.type.vm".into(), resource_spec_code: "s6.large.2.linux".into() }), resource_id: "c7f1a60b3523f9c1e7a5b2d48069d8e4".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The documents name no successor.
/// - Mandatory here means that the documents give no rule for an absent value.
/// - ResourceSize and resouceSizeMeasureId are used together.
///
/// # Not documented by the vendor
///
/// - Whether resouceSizeMeasureId is mandatory, its values, and whether productInfo has more fields.
#[doc(alias = "根据变更产品规格查询价格(旧)")]
#[deprecated(note = "the vendor is taking it offline")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowChangeRatingV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Product after the change. Required. Wire name `productInfo`.
    #[doc(alias = "productInfo")]
    pub product_info: ChangedProduct,
    /// Project ID; reserved. 1 to 128 characters. An empty text is refused. Wire name `tenantId`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<ProjectId>,
    /// Resource ID, from ListCustomerPeriodResourcesV1. Required. At most 128 characters. Wire name `resourceId`.
    #[doc(alias = "resourceId")]
    pub resource_id: ResourceId,
    /// Time the change takes effect (UTC); the current time by default. An empty text stands for the default. Wire name `inquiryTime`.
    #[doc(alias = "inquiryTime")]
    pub inquiry_time: Option<Timestamp>,
}

/// What every site requires of [`ShowChangeRatingV1`].
#[deprecated(note = "the vendor is taking it offline")]
pub struct ShowChangeRatingV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Product after the change. Required. Wire name `productInfo`.
    pub product_info: ChangedProduct,
    /// Resource ID, from ListCustomerPeriodResourcesV1. Required. At most 128 characters. Wire name `resourceId`.
    pub resource_id: ResourceId,
}

required!(
    ShowChangeRatingV1Required of ShowChangeRatingV1; domain_id, product_info,
    resource_id
);

impl ShowChangeRatingV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ShowChangeRatingV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            product_info: required.product_info,
            resource_id: required.resource_id,
            ..Self::default()
        }
    }
    /// Sets [`tenant_id`](field@Self::tenant_id). Project ID; reserved.
    pub fn tenant_id(mut self, value: impl Setting<ProjectId>) -> Self {
        value.set(&mut self.tenant_id);
        self
    }
    /// Sets [`inquiry_time`](field@Self::inquiry_time). Time the change takes effect (UTC); the current time by default.
    pub fn inquiry_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.inquiry_time);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowChangeRatingV1",
    &[
        F::path("domain_id", K::Text).required_at(CN).limits(&[L::MaxLen(64)]),
        F::body("productInfo", K::Object(&CHANGED_PRODUCT))
            .named("product_info")
            .required_at(CN),
        F::body("tenantId", K::Text)
            .named("tenant_id")
            .on_empty(B::Error)
            .limits(&[L::MinLen(1), L::MaxLen(128)]),
        F::body("resourceId", K::Text)
            .named("resource_id")
            .required_at(CN)
            .limits(&[L::MaxLen(128)]),
        F::body("inquiryTime", K::Timestamp).named("inquiry_time").on_empty(B::Default),
    ],
);

request!(
    ShowChangeRatingV1 : REQUEST; domain_id, product_info, tenant_id, resource_id,
    inquiry_time
);

/// What [`ShowChangeRatingV1`] answers.
#[non_exhaustive]
pub struct ShowChangeRatingV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Price of the change. Wire name `ratingResult`.
    #[doc(alias = "ratingResult")]
    pub rating_result: Option<ChangePrice>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowChangeRatingV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("ratingResult", K::Object(&CHANGE_PRICE)).named("rating_result"),
    ],
);

record!(ShowChangeRatingV1Response : RESPONSE; error_code, error_msg, rating_result);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowChangeRatingV1",
    section: "pricing",
    title: "Query the price of a specification change (old)",
    title_zh: "根据变更产品规格查询价格(旧)",
    status: meta::Status::Deprecated,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/customer/product-mgr/query-change-rating",
    sites: CN,
    callers: 7,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0078731102.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ShowChangeRatingV1 => ShowChangeRatingV1Response : OPERATION of SERVICE; Customer,
    Partner, Distributor
);

/// Product after the change.
#[doc(alias = "ProductInfo")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ChangedProduct {
    /// Cloud service type code. Required. At most 400 characters. Wire name `cloudServiceType`.
    #[doc(alias = "cloudServiceType")]
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code. Required. At most 400 characters. Wire name `resourceType`.
    #[doc(alias = "resourceType")]
    pub resource_type: ResourceTypeCode,
    /// Resource specification code; a VM code ends in .win or .linux. Required. At most 400 characters. Wire name `resourceSpecCode`.
    #[doc(alias = "resourceSpecCode")]
    pub resource_spec_code: ResourceSpecCode,
    /// Capacity, together with its unit. 1 to 214783647. The greatest value is as printed in the documents. Wire name `resourceSize`.
    #[doc(alias = "resourceSize")]
    pub resource_size: Option<i64>,
    /// Unit of the capacity (spelt so on the wire). Wire name `resouceSizeMeasureId`.
    #[doc(alias = "resouceSizeMeasureId")]
    pub resource_size_measure_id: Option<i64>,
}

/// What every site requires of [`ChangedProduct`].
pub struct ChangedProductRequired {
    /// Cloud service type code. Required. At most 400 characters. Wire name `cloudServiceType`.
    pub cloud_service_type: ServiceTypeCode,
    /// Resource type code. Required. At most 400 characters. Wire name `resourceType`.
    pub resource_type: ResourceTypeCode,
    /// Resource specification code; a VM code ends in .win or .linux. Required. At most 400 characters. Wire name `resourceSpecCode`.
    pub resource_spec_code: ResourceSpecCode,
}

required!(
    ChangedProductRequired of ChangedProduct; cloud_service_type, resource_type,
    resource_spec_code
);

impl ChangedProduct {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ChangedProductRequired) -> Self {
        Self {
            cloud_service_type: required.cloud_service_type,
            resource_type: required.resource_type,
            resource_spec_code: required.resource_spec_code,
            ..Self::default()
        }
    }
    /// Sets [`resource_size`](field@Self::resource_size). Capacity, together with its unit.
    pub fn resource_size(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.resource_size);
        self
    }
    /// Sets [`resource_size_measure_id`](field@Self::resource_size_measure_id). Unit of the capacity (spelt so on the wire).
    pub fn resource_size_measure_id(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.resource_size_measure_id);
        self
    }
}

static CHANGED_PRODUCT: meta::Object = meta::Object::plain(
    "ChangedProduct",
    &[
        F::body("cloudServiceType", K::Text)
            .named("cloud_service_type")
            .required()
            .limits(&[L::MaxLen(400)]),
        F::body("resourceType", K::Text)
            .named("resource_type")
            .required()
            .limits(&[L::MaxLen(400)]),
        F::body("resourceSpecCode", K::Text)
            .named("resource_spec_code")
            .required()
            .limits(&[L::MaxLen(400)]),
        F::body("resourceSize", K::Integer)
            .named("resource_size")
            .limits(&[L::Min("1"), L::Max("214783647")]),
        F::body("resouceSizeMeasureId", K::Integer).named("resource_size_measure_id"),
    ],
);

request!(
    ChangedProduct : CHANGED_PRODUCT; cloud_service_type, resource_type,
    resource_spec_code, resource_size, resource_size_measure_id
);

/// Price of the change.
#[doc(alias = "RatingResult")]
#[non_exhaustive]
pub struct ChangePrice {
    /// Product ID after the change. At most 64 characters. Wire name `productId`.
    #[doc(alias = "productId")]
    pub product_id: Option<ProductId>,
    /// Final amount after discount.
    pub amount: Option<Decimal>,
    /// Discount. Wire name `discountAmount`.
    #[doc(alias = "discountAmount")]
    pub discount_amount: Option<Decimal>,
    /// Amount before discount. Wire name `originalAmount`.
    #[doc(alias = "originalAmount")]
    pub original_amount: Option<Decimal>,
    /// Unit of the amounts. Wire name `measureId`.
    #[doc(alias = "measureId")]
    pub measure_id: Option<AmountUnit>,
    /// Currency code; empty means CNY.
    pub currency: Option<Currency>,
    /// Extension. At most 1024 characters. Wire name `extendParams`.
    #[doc(alias = "extendParams")]
    pub extend_params: Option<String>,
}

static CHANGE_PRICE: meta::Object = meta::Object::plain(
    "ChangePrice",
    &[
        F::body("productId", K::Text).named("product_id").limits(&[L::MaxLen(64)]),
        F::body("amount", K::Decimal),
        F::body("discountAmount", K::Decimal).named("discount_amount"),
        F::body("originalAmount", K::Decimal).named("original_amount"),
        F::body("measureId", K::Enum(AmountUnit::META)).named("measure_id"),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::MaxLen(10)]),
        F::body("extendParams", K::Text)
            .named("extend_params")
            .limits(&[L::MaxLen(1024)]),
    ],
);

record!(
    ChangePrice : CHANGE_PRICE; product_id, amount, discount_amount, original_amount,
    measure_id, currency, extend_params
);
