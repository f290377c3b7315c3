// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query a partner discount.
#![allow(deprecated)]

use crate::prelude::*;

/// Query a partner discount.
///
/// Shows the discount that a partner has set for one customer, null if there is none.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/partners/discounts` |
/// | Sites | China |
/// | Callers | not documented: The SDK text names partners and resellers (精英服务商) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Chinese title | 查询伙伴折扣 |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{partners::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListSubCustomerDiscounts::new("523f9c1e7a5b2d48069d8e4c7f1a60b3")).await?;
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
#[doc(alias = "查询伙伴折扣")]
#[deprecated(note = "gone from the vendor's newest packages")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListSubCustomerDiscounts {
    /// Customer account ID (from ListSubCustomers). Required.
    pub customer_id: CustomerId,
    /// Reseller ID.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListSubCustomerDiscounts {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListSubCustomerDiscounts",
    &[
        F::query("customer_id", K::Text).required_at(CN),
        F::query("indirect_partner_id", K::Text),
    ],
);

request!(ListSubCustomerDiscounts : REQUEST; customer_id, indirect_partner_id);

/// What [`ListSubCustomerDiscounts`] answers.
#[non_exhaustive]
pub struct ListSubCustomerDiscountsResponse {
    /// The discount; null if none is set.
    pub sub_customer_discount: Option<CustomerDiscount>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListSubCustomerDiscountsResponse",
    &[F::body("sub_customer_discount", K::Object(&CUSTOMER_DISCOUNT))],
);

record!(ListSubCustomerDiscountsResponse : RESPONSE; sub_customer_discount);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListSubCustomerDiscounts",
    section: "partners",
    title: "Query a partner discount",
    title_zh: "查询伙伴折扣",
    status: meta::Status::Removed,
    replaced_by: None,
    method: meta::Method::Get,
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
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListSubCustomerDiscounts => ListSubCustomerDiscountsResponse : OPERATION of SERVICE;
    Customer, Partner, Distributor
);

/// Discount set for one customer.
#[doc(alias = "QuerySubCustomerDiscountV2")]
#[non_exhaustive]
pub struct CustomerDiscount {
    /// Discount ID.
    pub discount_id: Option<DiscountId>,
    /// Discount rate, 2 decimals; 0.85 is 85 percent of the price.
    pub discount: Option<Decimal>,
    /// Start of validity, UTC.
    pub effective_time: Option<Timestamp>,
    /// End of validity, UTC.
    pub expire_time: Option<Timestamp>,
}

static CUSTOMER_DISCOUNT: meta::Object = meta::Object::plain(
    "CustomerDiscount",
    &[
        F::body("discount_id", K::Text),
        F::body("discount", K::Decimal),
        F::body("effective_time", K::Timestamp),
        F::body("expire_time", K::Timestamp),
    ],
);

record!(
    CustomerDiscount : CUSTOMER_DISCOUNT; discount_id, discount, effective_time,
    expire_time
);
