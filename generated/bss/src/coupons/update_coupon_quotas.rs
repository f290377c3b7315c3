// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Issue coupon quotas to resellers.

use crate::prelude::*;

/// Issue coupon quotas to resellers.
///
/// Gives a cash coupon quota of the same amount to each listed reseller, out of one of the quotas of the distributor.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/coupon-quotas/indirect-partner-adjust` |
/// | Sites | China |
/// | Callers | [`Distributor`](crate::Distributor): Only a Huawei Cloud distributor (general or first-level reseller); it acts on its second-level resellers |
/// | Permission | BPC_ITEM_SALES_020106\|BPC_ITEM_SUBCUSTSERV_030104 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCouponQuotasRecords`](crate::coupons::ListCouponQuotasRecords); if carried out, there is a record of issuing to these resellers, made since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/espp_00002.html> (2025-11-20) |
/// | Chinese title | 向云经销商发放代金券额度 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Distributor>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UpdateCouponQuotas::new("Q241008153920", ["48069d8e4c7f1a60b3523f9c1e7a5b2d"], Decimal::new(1000, 2))).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `indirect_partner_ids` are alike: The same one twice can only be a slip.
///
/// # Errors
///
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
/// - [`CBC.99000025`](crate::codes::CBC_99000025): Partners of this kind cannot issue coupons to themselves.
///
/// # Notes
///
/// - error_details and simple_quota_infos come with HTTP 200 only, and both can: success and failure are told for each reseller.
/// - The example of the documents sends quota_amount as a text ("1.11"), although it is a number.
///
/// # Not documented by the vendor
///
/// - Lengths of the entries of indirect_partner_ids.
/// - Response lengths of simple_quota_infos.
#[doc(alias("向云经销商发放代金券额度", "AdjustCouponQuotasReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UpdateCouponQuotas {
    /// ID of the distributor's own cash coupon quota, from ListQuotaCoupons. Required. 1 to 64 characters.
    pub quota_id: QuotaId,
    /// IDs of the resellers that get the quota. Required. At most 100 items, not blank.
    pub indirect_partner_ids: Vec<IndirectPartnerId>,
    /// Quota for each reseller, above 0, at most 2 decimals. Required. 0.01 to 100000000, at most 2 decimals. Unit: CNY. Limits as the vendor's SDK has them.
    pub quota_amount: Decimal,
}

impl UpdateCouponQuotas {
    /// With what every site requires; everything else is unset.
    pub fn new(
        quota_id: impl Into<QuotaId>,
        indirect_partner_ids: impl IntoIterator<Item = impl Into<IndirectPartnerId>>,
        quota_amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            quota_id: quota_id.into(),
            indirect_partner_ids: indirect_partner_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            quota_amount: quota_amount.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "UpdateCouponQuotas",
    fields: &[
        F::body("quota_id", K::Text)
            .required_at(CN)
            .limits(&[L::MinLen(1), L::MaxLen(64)]),
        F::body("indirect_partner_ids", K::List(&K::Text))
            .required_at(CN)
            .limits(&[L::MaxItems(100), L::NotBlank]),
        F::body("quota_amount", K::Decimal)
            .required_at(CN)
            .limits(&[L::MaxDecimals(2), L::Min("0.01"), L::Max("100000000")]),
    ],
    rules: &[
        R::distinct("indirect_partner_ids", None)
            .because("The same one twice can only be a slip"),
    ],
};

request!(UpdateCouponQuotas : REQUEST; quota_id, indirect_partner_ids, quota_amount);

/// What [`UpdateCouponQuotas`] answers.
#[non_exhaustive]
pub struct UpdateCouponQuotasResponse {
    /// Resellers for which issuing failed.
    pub error_details: Vec<ErrorDetail>,
    /// Resellers that got a quota.
    pub simple_quota_infos: Vec<GrantedQuota>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UpdateCouponQuotasResponse",
    &[
        F::body("error_details", K::List(&K::Object(&crate::types::ERROR_DETAIL))),
        F::body("simple_quota_infos", K::List(&K::Object(&GRANTED_QUOTA))),
    ],
);

record!(UpdateCouponQuotasResponse : RESPONSE; error_details, simple_quota_infos);
confirm!(
    SERVICE, "ListCouponQuotasRecords", ["parent_quota_id" = "quota_id"],
    ["there is a record of issuing to these resellers, made since the call",
    "有一条在调用之后产生的、向这些云经销商发放的记录"];
    UpdateCouponQuotas => coupons::ListCouponQuotasRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UpdateCouponQuotas",
    section: "coupons",
    title: "Issue coupon quotas to resellers",
    title_zh: "向云经销商发放代金券额度",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/coupon-quotas/indirect-partner-adjust",
    sites: CN,
    callers: 4,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SALES_020106|BPC_ITEM_SUBCUSTSERV_030104"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/espp_00002.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
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
        ("CBC.99000025", "Partners of this kind cannot issue coupons to themselves"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    UpdateCouponQuotas => UpdateCouponQuotasResponse : OPERATION of SERVICE; Distributor
);

/// Quota given to one reseller.
#[doc(alias = "QuotaSimpleInfo")]
#[non_exhaustive]
pub struct GrantedQuota {
    /// Reseller ID.
    pub id: Option<IndirectPartnerId>,
    /// ID of the quota given to the reseller.
    pub quota_id: Option<QuotaId>,
}

static GRANTED_QUOTA: meta::Object = meta::Object::plain(
    "GrantedQuota",
    &[F::body("id", K::Text), F::body("quota_id", K::Text)],
);

record!(GrantedQuota : GRANTED_QUOTA; id, quota_id);
