// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Freeze customer accounts.

use crate::prelude::*;

/// Freeze customer accounts.
///
/// Freezes up to 10 reseller-model customer accounts, or accounts and resources. A frozen customer cannot buy, renew, change or use resources.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/sub-customers/freeze` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010501\|BPC_ITEM_SUBCUSTSERV_010115 |
/// | Repeating | harmless |
/// | Outcome unknown | ask with [`ListSubCustomers`](crate::customers::ListSubCustomers); if carried out, the customers are frozen |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mc_00027.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00027.html> (2025-11-27) |
/// | Chinese title | 冻结客户账号 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(FreezeSubCustomers::new(["d8e4c7f1a60b3523f9c1e7a5b2d48069"], "reason")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - Sub-customers of a reseller need indirect_partner_id; else the field is not looked at.
/// - A failure of the whole call is answered with error_code (at most 20 characters) and error_msg (at most 2000).
/// - Documented for the European site, too.
/// - A partial failure is answered with HTTP 200 and error_details.
///
/// # Not documented by the vendor
///
/// - Lengths of the fields of error_details.
#[doc(alias("冻结客户账号", "FreezeSubCustomersReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct FreezeSubCustomers {
    /// Customer account IDs. Required. At most 10 items, not blank.
    pub customer_ids: Vec<CustomerId>,
    /// Reason to freeze them. Required. At most 256 characters.
    pub reason: String,
    /// Reseller ID; needed for a reseller's sub-customers. At most 64 characters.
    pub indirect_partner_id: Option<IndirectPartnerId>,
    /// What to freeze. Default: `ACCOUNT`. An empty text is refused.
    pub freeze_type: Option<FreezeScope>,
}

impl FreezeSubCustomers {
    /// With what every site requires; everything else is unset.
    pub fn new(
        customer_ids: impl IntoIterator<Item = impl Into<CustomerId>>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
            reason: reason.into(),
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
    /// Sets [`freeze_type`](field@Self::freeze_type). What to freeze.
    pub fn freeze_type(mut self, value: impl Setting<FreezeScope>) -> Self {
        value.set(&mut self.freeze_type);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "FreezeSubCustomers",
    &[
        F::body("customer_ids", K::List(&K::Text))
            .required_at(INTL.or(EU))
            .limits(&[L::MaxItems(10), L::NotBlank]),
        F::body("reason", K::Text).required_at(INTL.or(EU)).limits(&[L::MaxLen(256)]),
        F::body("indirect_partner_id", K::Text).limits(&[L::MaxLen(64)]),
        F::body("freeze_type", K::Enum(FreezeScope::META))
            .on_empty(B::Error)
            .default("ACCOUNT"),
    ],
);

request!(
    FreezeSubCustomers : REQUEST; customer_ids, reason, indirect_partner_id, freeze_type
);

/// What [`FreezeSubCustomers`] answers.
#[non_exhaustive]
pub struct FreezeSubCustomersResponse {
    /// Failures, only on partial failure.
    pub error_details: Vec<CustomerErrorDetail>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "FreezeSubCustomersResponse",
    &[
        F::body(
            "error_details",
            K::List(&K::Object(&crate::types::CUSTOMER_ERROR_DETAIL)),
        ),
    ],
);

record!(FreezeSubCustomersResponse : RESPONSE; error_details);
confirm!(
    SERVICE, "ListSubCustomers", ["indirect_partner_id" = "indirect_partner_id"],
    ["the customers are frozen", "这些客户已处于冻结状态"]; FreezeSubCustomers
    => customers::ListSubCustomers
);

static OPERATION: meta::Operation = meta::Operation {
    id: "FreezeSubCustomers",
    section: "customers",
    title: "Freeze customer accounts",
    title_zh: "冻结客户账号",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/sub-customers/freeze",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_010501|BPC_ITEM_SUBCUSTSERV_010115"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mc_00027.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    FreezeSubCustomers => FreezeSubCustomersResponse : OPERATION of SERVICE; Partner,
    Distributor
);
