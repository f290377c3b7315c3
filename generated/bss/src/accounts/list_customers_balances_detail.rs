// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Query customer account balances.

use crate::prelude::*;

/// Query customer account balances.
///
/// Returns the account balance of each given resale (partner-paid) customer. Others are silently left out of the answer: referral customers pay Huawei themselves and cannot be queried.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/accounts/customer-accounts/balances/batch-query` |
/// | Sites | China |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010103\|BPC_ITEM_SUBCUSTSERV_010104\|BPC_ITEM_SUBCUSTSERV_010100 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mt_060004.html> (2025-11-20) |
/// | Chinese title | 查询客户账户余额 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{accounts::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ListCustomersBalancesDetail::new([CustomerReference::new("523f9c1e7a5b2d48069d8e4c7f1a60b3")])).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - A distributor that asks for the sub-customers of one of its resellers must send indirect_partner_id; else the field is not looked at.
/// - The answer holds no entry for customers that are not of the partner-paid model.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(alias("查询客户账户余额", "QueryCustomersBalancesReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ListCustomersBalancesDetail {
    /// Customers to look up. Required. 1 to 100 items.
    pub customer_infos: Vec<CustomerReference>,
    /// Reseller ID; for a distributor that queries a reseller's sub-customers. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
}

impl ListCustomersBalancesDetail {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_infos: impl IntoIterator<Item = CustomerReference>) -> Self {
        Self {
            customer_infos: customer_infos.into_iter().collect(),
            ..Self::default()
        }
    }
    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). Reseller ID; for a distributor that queries a reseller's sub-customers.
    pub fn indirect_partner_id(
        mut self,
        value: impl Setting<IndirectPartnerId>,
    ) -> Self {
        value.set(&mut self.indirect_partner_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ListCustomersBalancesDetail",
    &[
        F::body("customer_infos", K::List(&K::Object(&CUSTOMER_REFERENCE)))
            .required_at(CN)
            .limits(&[L::MinItems(1), L::MaxItems(100)]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
    ],
);

request!(ListCustomersBalancesDetail : REQUEST; customer_infos, indirect_partner_id);

/// What [`ListCustomersBalancesDetail`] answers.
#[non_exhaustive]
pub struct ListCustomersBalancesDetailResponse {
    /// Balances, only on success; customers not partner-paid are left out.
    pub customer_balances: Vec<CustomerBalance>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ListCustomersBalancesDetailResponse",
    &[F::body("customer_balances", K::List(&K::Object(&CUSTOMER_BALANCE)))],
);

record!(ListCustomersBalancesDetailResponse : RESPONSE; customer_balances);

static OPERATION: meta::Operation = meta::Operation {
    id: "ListCustomersBalancesDetail",
    section: "accounts",
    title: "Query customer account balances",
    title_zh: "查询客户账户余额",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/accounts/customer-accounts/balances/batch-query",
    sites: CN,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some(
        "BPC_ITEM_SUBCUSTSERV_010103|BPC_ITEM_SUBCUSTSERV_010104|BPC_ITEM_SUBCUSTSERV_010100",
    ),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mt_060004.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    ListCustomersBalancesDetail => ListCustomersBalancesDetailResponse : OPERATION of
    SERVICE; Partner, Distributor
);

/// One customer to look up.
#[doc(alias = "CustomerInfoV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CustomerReference {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
}

impl CustomerReference {
    /// With what every site requires; everything else is unset.
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        Self {
            customer_id: customer_id.into(),
        }
    }
}

static CUSTOMER_REFERENCE: meta::Object = meta::Object::plain(
    "CustomerReference",
    &[F::body("customer_id", K::Text).required().limits(&[L::MaxLen(64)])],
);

request!(CustomerReference : CUSTOMER_REFERENCE; customer_id);

/// Balance of one customer.
#[doc(alias = "CustomerBalancesV2")]
#[non_exhaustive]
pub struct CustomerBalance {
    /// Customer account ID.
    pub customer_id: Option<CustomerId>,
    /// Total amount owed. Unit: CNY.
    pub debt_amount: Option<Decimal>,
    /// Total amount available. Unit: CNY.
    pub amount: Option<Decimal>,
    /// Currency code. One of `CNY`. Limits as the vendor's SDK has them.
    pub currency: Option<Currency>,
    /// Unit of the amounts. One of `1`. Limits as the vendor's SDK has them.
    pub measure_id: Option<AmountUnit>,
}

static CUSTOMER_BALANCE: meta::Object = meta::Object::plain(
    "CustomerBalance",
    &[
        F::body("customer_id", K::Text),
        F::body("debt_amount", K::Decimal),
        F::body("amount", K::Decimal),
        F::body("currency", K::Enum(Currency::META)).limits(&[L::Only(&["CNY"])]),
        F::body("measure_id", K::Enum(AmountUnit::META)).limits(&[L::Only(&["1"])]),
    ],
);

record!(
    CustomerBalance : CUSTOMER_BALANCE; customer_id, debt_amount, amount, currency,
    measure_id
);
