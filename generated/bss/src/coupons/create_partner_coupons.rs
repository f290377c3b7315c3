// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Issue coupons.

use crate::prelude::*;

/// Issue coupons.
///
/// Issues a coupon of the same face value to each listed resale (partner-paid) customer, out of one of the quotas of the partner.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/promotions/benefits/partner-coupons` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): A cloud solution provider or a Huawei Cloud distributor (first-level reseller), with AK/SK or token |
/// | Permission | BPC_ITEM_SUBCUSTSERV_030102\|BPC_ITEM_SUBCUSTSERV_030103 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListPartnerCouponsRecord`](crate::coupons::ListPartnerCouponsRecord); if carried out, there is a record of issuing to these customers, made since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mp_02002.html> (2025-11-20) |
/// | Chinese title | 发放优惠券 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreatePartnerCoupons::new("Q241008153920", ["d8e4c7f1a60b3523f9c1e7a5b2d48069"], Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `customer_ids` are alike: The same one twice can only be a slip.
/// - `valid_time` is not after `expire_time`.
///
/// # Errors
///
/// - [`CBC.99000025`](crate::codes::CBC_99000025): This type of partner cannot issue coupons.
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.99000012`](crate::codes::CBC_99000012): The quota does not exist or is in a wrong state.
/// - [`CBC.99000013`](crate::codes::CBC_99000013): The coupon quota is used up.
/// - [`CBC.99000014`](crate::codes::CBC_99000014): The coupon cannot be issued to customers of this association type.
/// - [`CBC.99000015`](crate::codes::CBC_99000015): Partners cannot issue coupons of this quota to themselves.
/// - [`CBC.99000016`](crate::codes::CBC_99000016): Not a customer of the partner.
/// - [`CBC.99000017`](crate::codes::CBC_99000017): The quota is not yet effective or has expired.
/// - [`CBC.99000018`](crate::codes::CBC_99000018): The face value is below the minimum.
/// - [`CBC.99000019`](crate::codes::CBC_99000019): The face value is above the maximum.
/// - [`CBC.99000020`](crate::codes::CBC_99000020): Too many coupons.
/// - [`CBC.99000021`](crate::codes::CBC_99000021): The total face value is above the limit.
/// - [`CBC.99000022`](crate::codes::CBC_99000022): The coupon is for newly associated customers only.
/// - [`CBC.99000023`](crate::codes::CBC_99000023): Its service or product limits go beyond those of the quota.
/// - [`CBC.99000024`](crate::codes::CBC_99000024): Its use limits go beyond those of the quota.
///
/// # Notes
///
/// - cloud_service_types and product_ids must lie within the limits of the quota, when the quota has such limits; else they are free.
/// - indirect_partner_id must be sent when a reseller issues coupons to its customers; otherwise it is not processed.
/// - error_details and coupon_infos come with HTTP 200 only, and both can: success and failure are told for each customer.
/// - Huawei operations must first have set up a coupon quota for the partner.
/// - cloud_service_types and product_ids are lists, although the documents speak of commas.
/// - Product IDs are given by Huawei, not by an operation.
///
/// # Not documented by the vendor
///
/// - Lengths of the entries of customer_ids, cloud_service_types, product_ids.
/// - Response lengths of coupon_infos.
#[doc(alias = "发放优惠券")]
#[doc(alias = "CreatePartnerCouponsReq")]
#[doc(alias = "issue coupon")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreatePartnerCoupons {
    /// Quota to issue from, see ListQuotaCoupons. Required. 1 to 64 characters.
    pub quota_id: QuotaId,
    /// Account IDs of the customers, from ListSubCustomers. Required. At most 100 items, not blank.
    pub customer_ids: Vec<CustomerId>,
    /// Face value of each coupon, above 0, at most 2 decimals. Required. 0.01 to 99999999999, at most 2 decimals. Unit: CNY. Limits as the vendor's SDK has them.
    pub face_value: Decimal,
    /// Start of validity (UTC); that of the quota when absent.
    pub valid_time: Option<Timestamp>,
    /// End of validity (UTC); that of the quota when absent.
    pub expire_time: Option<Timestamp>,
    /// Cloud services the coupon may pay for; the quota's limits when absent. At most 10 items. An empty text stands for the default.
    pub cloud_service_types: Option<Vec<ServiceTypeCode>>,
    /// Products the coupon may pay for; the quota's limits when absent. At most 10 items. An empty text stands for the default.
    pub product_ids: Option<Vec<ProductId>>,
    /// Remark; an empty string is stored as such. At most 512 characters. Limits as the vendor's SDK has them.
    pub memo: Option<String>,
    /// Reseller ID, needed when a reseller issues coupons to its customers. At most 64 characters. Limits as the vendor's SDK has them.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl CreatePartnerCoupons {
    /// With what every site requires; everything else is unset.
    pub fn new(
        quota_id: impl Into<QuotaId>,
        customer_ids: impl IntoIterator<Item = impl Into<CustomerId>>,
        face_value: impl Into<Decimal>,
    ) -> Self {
        Self {
            quota_id: quota_id.into(),
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
            face_value: face_value.into(),
            ..Self::default()
        }
    }
    /// Sets [`valid_time`](field@Self::valid_time). Start of validity (UTC); that of the quota when absent.
    pub fn valid_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.valid_time);
        self
    }
    /// Sets [`expire_time`](field@Self::expire_time). End of validity (UTC); that of the quota when absent.
    pub fn expire_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.expire_time);
        self
    }
    /// Sets [`cloud_service_types`](field@Self::cloud_service_types). Cloud services the coupon may pay for; the quota's limits when absent.
    pub fn cloud_service_types<F>(
        mut self,
        value: impl SettingsInto<ServiceTypeCode, F>,
    ) -> Self {
        value.set(&mut self.cloud_service_types);
        self
    }
    /// Sets [`product_ids`](field@Self::product_ids). Products the coupon may pay for; the quota's limits when absent.
    pub fn product_ids<F>(mut self, value: impl SettingsInto<ProductId, F>) -> Self {
        value.set(&mut self.product_ids);
        self
    }
    /// Sets [`memo`](field@Self::memo). Remark; an empty string is stored as such.
    pub fn memo(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.memo);
        self
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID, needed when a reseller issues coupons to its customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "CreatePartnerCoupons",
    fields: &[
        F::body("quota_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("customer_ids", K::List(&K::Text))
            .required_at(CN)
            .limits(&[L::MaxItems(100), L::NotBlank]),
        F::body("face_value", K::Decimal)
            .required_at(CN)
            .limits(&[L::MaxDecimals(2), L::Min("0.01"), L::Max("99999999999")]),
        F::body("valid_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
        F::body("cloud_service_types", K::List(&K::Text))
            .on_empty(B::Default)
            .limits(&[L::MaxItems(10)]),
        F::body("product_ids", K::List(&K::Text))
            .on_empty(B::Default)
            .limits(&[L::MaxItems(10)]),
        F::body("memo", K::Text).limits(&[L::MaxLen(512)]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::distinct("customer_ids", None)
            .because("The same one twice can only be a slip"),
        R::before("valid_time", "expire_time", None),
    ],
};

request!(
    CreatePartnerCoupons : REQUEST; quota_id, customer_ids, face_value, valid_time,
    expire_time, cloud_service_types, product_ids, memo, indirect_partner_id
);

/// What [`CreatePartnerCoupons`] answers.
#[non_exhaustive]
pub struct CreatePartnerCouponsResponse {
    /// Customers for which issuing failed.
    pub error_details: Vec<ErrorDetail>,
    /// Customers and the coupons they got.
    pub coupon_infos: Vec<IssuedCoupon>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreatePartnerCouponsResponse",
    &[
        F::body("error_details", K::List(&K::Object(&crate::types::ERROR_DETAIL))),
        F::body("coupon_infos", K::List(&K::Object(&ISSUED_COUPON))),
    ],
);

record!(CreatePartnerCouponsResponse : RESPONSE; error_details, coupon_infos);
confirm!(
    SERVICE, "ListPartnerCouponsRecord", ["quota_id" = "quota_id", "indirect_partner_id"
    = "indirect_partner_id"],
    ["there is a record of issuing to these customers, made since the call",
    "有一条在调用之后产生的、向这些客户发放的记录"];
    CreatePartnerCoupons => coupons::ListPartnerCouponsRecord
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreatePartnerCoupons",
    section: "coupons",
    title: "Issue coupons",
    title_zh: "发放优惠券",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/promotions/benefits/partner-coupons",
    sites: CN,
    callers: 6,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_030102|BPC_ITEM_SUBCUSTSERV_030103"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mp_02002.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.99000025", "This type of partner cannot issue coupons"),
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.99000012", "The quota does not exist or is in a wrong state"),
        ("CBC.99000013", "The coupon quota is used up"),
        (
            "CBC.99000014",
            "The coupon cannot be issued to customers of this association type",
        ),
        ("CBC.99000015", "Partners cannot issue coupons of this quota to themselves"),
        ("CBC.99000016", "Not a customer of the partner"),
        ("CBC.99000017", "The quota is not yet effective or has expired"),
        ("CBC.99000018", "The face value is below the minimum"),
        ("CBC.99000019", "The face value is above the maximum"),
        ("CBC.99000020", "Too many coupons"),
        ("CBC.99000021", "The total face value is above the limit"),
        ("CBC.99000022", "The coupon is for newly associated customers only"),
        ("CBC.99000023", "Its service or product limits go beyond those of the quota"),
        ("CBC.99000024", "Its use limits go beyond those of the quota"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    CreatePartnerCoupons => CreatePartnerCouponsResponse : OPERATION of SERVICE; Partner,
    Distributor
);

/// Coupon issued to one customer.
#[doc(alias = "CouponSimpleInfo")]
#[non_exhaustive]
pub struct IssuedCoupon {
    /// Customer ID.
    pub id: Option<CustomerId>,
    /// ID of the issued coupon.
    pub coupon_id: Option<CouponId>,
}

static ISSUED_COUPON: meta::Object = meta::Object::plain(
    "IssuedCoupon",
    &[F::body("id", K::Text), F::body("coupon_id", K::Text)],
);

record!(IssuedCoupon : ISSUED_COUPON; id, coupon_id);
