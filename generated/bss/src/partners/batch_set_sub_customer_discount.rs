// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Set partner discounts.
#![allow(deprecated)]

use crate::prelude::*;

/// Set partner discounts.
///
/// Sets the discounts of up to 10 customers, each with a period of validity.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/discounts` |
/// | Sites | China |
/// | Callers | not documented: The SDK text names partners and resellers |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Chinese title | 设置伙伴折扣 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{partners::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(BatchSetSubCustomerDiscount::new([DiscountSetting::new("523f9c1e7a5b2d48069d8e4c7f1a60b3", Decimal::new(1000, 2))])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Gone from the SDK and the documents; known from the text of an older SDK only.
///
/// # Not documented by the vendor
///
/// - Caller rules.
/// - Lengths, and all that the documents would say.
#[doc(alias("设置伙伴折扣", "SetPartnerDiscountsReq"))]
#[deprecated(note = "gone from the vendor's newest packages")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct BatchSetSubCustomerDiscount {
    /// Reseller ID; needed for a reseller's sub-customers.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// Discounts to set. Required. At most 10 items. Limits as the vendor's SDK has them.
    pub sub_customer_discounts: Vec<DiscountSetting>,
}

impl BatchSetSubCustomerDiscount {
    /// With what every site requires; everything else is unset.
    pub fn new(
        sub_customer_discounts: impl IntoIterator<Item = DiscountSetting>,
    ) -> Self {
        Self {
            sub_customer_discounts: sub_customer_discounts.into_iter().collect(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; needed for a reseller's sub-customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "BatchSetSubCustomerDiscount",
    &[
        F::body("indirect_partner_id", K::Text),
        F::body("sub_customer_discounts", K::List(&K::Object(&DISCOUNT_SETTING)))
            .required_at(CN)
            .limits(&[L::MaxItems(10)]),
    ],
);

request!(
    BatchSetSubCustomerDiscount : REQUEST; indirect_partner_id, sub_customer_discounts
);

/// What [`BatchSetSubCustomerDiscount`] answers.
#[non_exhaustive]
pub struct BatchSetSubCustomerDiscountResponse {
    /// Failures, on partial failure; empty when all succeeded.
    pub error_details: Vec<ErrorDetail>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "BatchSetSubCustomerDiscountResponse",
    &[F::body("error_details", K::List(&K::Object(&crate::types::ERROR_DETAIL)))],
);

record!(BatchSetSubCustomerDiscountResponse : RESPONSE; error_details);

static OPERATION: meta::Operation = meta::Operation {
    id: "BatchSetSubCustomerDiscount",
    section: "partners",
    title: "Set partner discounts",
    title_zh: "设置伙伴折扣",
    status: meta::Status::Removed,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/discounts",
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
    BatchSetSubCustomerDiscount => BatchSetSubCustomerDiscountResponse : OPERATION of
    SERVICE; Customer, Partner, Distributor
);

/// Discount for one customer.
#[doc(alias = "SetSubCustomerDiscountV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct DiscountSetting {
    /// Customer account ID (from ListSubCustomers). Required.
    pub customer_id: CustomerId,
    /// Discount rate; 1 deletes the discount. Required. 0.8 to 1, at most 2 decimals. Limits as the vendor's SDK has them.
    pub discount: Decimal,
    /// Start of validity, UTC. Required when `discount` is not `1`.
    pub effective_time: Option<Timestamp>,
    /// End of validity, UTC. Required when `discount` is not `1`.
    pub expire_time: Option<Timestamp>,
}

impl DiscountSetting {
    /// With what every site requires; everything else is unset.
    pub fn new(
        customer_id: impl Into<CustomerId>,
        discount: impl Into<Decimal>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            discount: discount.into(),
            ..Self::default()
        }
    }
    /// Sets [`effective_time`](field@Self::effective_time). Start of validity, UTC.
    pub fn effective_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.effective_time);
        self
    }
    /// Sets [`expire_time`](field@Self::expire_time). End of validity, UTC.
    pub fn expire_time(mut self, value: impl Setting<Timestamp>) -> Self {
        value.set(&mut self.expire_time);
        self
    }
}

static DISCOUNT_SETTING: meta::Object = meta::Object {
    name: "DiscountSetting",
    fields: &[
        F::body("customer_id", K::Text).required(),
        F::body("discount", K::Decimal)
            .required()
            .limits(&[L::MaxDecimals(2), L::Min("0.8"), L::Max("1")]),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
    ],
    rules: &[
        R::required_when("effective_time", &[T::is_not("discount", &["1"])]),
        R::required_when("expire_time", &[T::is_not("discount", &["1"])]),
        R::before("effective_time", "expire_time", None),
    ],
};

request!(
    DiscountSetting : DISCOUNT_SETTING; customer_id, discount, effective_time,
    expire_time
);
