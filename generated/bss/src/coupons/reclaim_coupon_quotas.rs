// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Reclaim coupon quotas from resellers.

use crate::prelude::*;

/// Reclaim coupon quotas from resellers.
///
/// Takes back cash coupon quotas that a distributor issued to its resellers.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/coupon-quotas/indirect-partner-reclaim` |
/// | Sites | China |
/// | Callers | [`Distributor`](crate::Distributor): Only a Huawei Cloud distributor (general or first-level reseller); it acts on its second-level resellers |
/// | Permission | BPC_ITEM_SUBCUSTSERV_030601\|BPC_ITEM_SUBCUSTSERV_030602 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListCouponQuotasRecords`](crate::coupons::ListCouponQuotasRecords); if carried out, there is a record of reclaiming these quotas, made since the call |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/espp_00005.html> (2025-11-20) |
/// | Chinese title | 回收云经销商的代金券额度 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{coupons::*, types::*, *}; async fn run(client: Client<Distributor>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ReclaimCouponQuotas::new(["Q241008153920"])).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `quota_ids` are alike: The same one twice can only be a slip.
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.99000012`](crate::codes::CBC_99000012): The quota does not exist or is in a wrong state.
/// - [`CBC.99000013`](crate::codes::CBC_99000013): The coupon quota is used up.
/// - [`CBC.99000017`](crate::codes::CBC_99000017): The quota is not yet effective or has expired.
/// - [`CBC.99000037`](crate::codes::CBC_99000037): No right to operate on this cloud reseller.
///
/// # Notes
///
/// - error_details and simple_quota_infos come with HTTP 200 only, and both can: success and failure are told for each quota.
///
/// # Not documented by the vendor
///
/// - Lengths of the entries of quota_ids.
/// - Response lengths.
#[doc(alias("回收云经销商的代金券额度", "ReclaimCouponQuotasReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ReclaimCouponQuotas {
    /// IDs of the resellers' cash coupon quotas to take back. Required. At most 10 items, not blank.
    pub quota_ids: Vec<QuotaId>,
    /// Remark on the reclaim; an empty string is stored as such. At most 256 characters.
    pub remark: Option<String>,
}

impl ReclaimCouponQuotas {
    /// With what every site requires; everything else is unset.
    pub fn new(quota_ids: impl IntoIterator<Item = impl Into<QuotaId>>) -> Self {
        Self {
            quota_ids: quota_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Sets [`remark`](field@Self::remark). Remark on the reclaim; an empty string is stored as such.
    pub fn remark(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.remark);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "ReclaimCouponQuotas",
    fields: &[
        F::body("quota_ids", K::List(&K::Text))
            .required_at(CN)
            .limits(&[L::MaxItems(10), L::NotBlank]),
        F::body("remark", K::Text).limits(&[L::MaxLen(256)]),
    ],
    rules: &[
        R::distinct("quota_ids", None).because("The same one twice can only be a slip"),
    ],
};

request!(ReclaimCouponQuotas : REQUEST; quota_ids, remark);

/// What [`ReclaimCouponQuotas`] answers.
#[non_exhaustive]
pub struct ReclaimCouponQuotasResponse {
    /// Quotas that could not be reclaimed.
    pub error_details: Vec<ErrorDetail>,
    /// Quotas reclaimed.
    pub simple_quota_infos: Vec<ReclaimedQuota>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ReclaimCouponQuotasResponse",
    &[
        F::body("error_details", K::List(&K::Object(&crate::types::ERROR_DETAIL))),
        F::body("simple_quota_infos", K::List(&K::Object(&RECLAIMED_QUOTA))),
    ],
);

record!(ReclaimCouponQuotasResponse : RESPONSE; error_details, simple_quota_infos);
confirm!(
    SERVICE, "ListCouponQuotasRecords", [],
    ["there is a record of reclaiming these quotas, made since the call",
    "有一条在调用之后产生的、回收这些额度的记录"];
    ReclaimCouponQuotas => coupons::ListCouponQuotasRecords
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ReclaimCouponQuotas",
    section: "coupons",
    title: "Reclaim coupon quotas from resellers",
    title_zh: "回收云经销商的代金券额度",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/coupon-quotas/indirect-partner-reclaim",
    sites: CN,
    callers: 4,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_030601|BPC_ITEM_SUBCUSTSERV_030602"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/espp_00005.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.99000012", "The quota does not exist or is in a wrong state"),
        ("CBC.99000013", "The coupon quota is used up"),
        ("CBC.99000017", "The quota is not yet effective or has expired"),
        ("CBC.99000037", "No right to operate on this cloud reseller"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ReclaimCouponQuotas => ReclaimCouponQuotasResponse : OPERATION of SERVICE;
    Distributor
);

/// One reclaimed quota.
#[doc(alias = "QuotaReclaim")]
#[non_exhaustive]
pub struct ReclaimedQuota {
    /// ID of the reseller's quota.
    pub quota_id: Option<QuotaId>,
    /// Quota balance after the reclaim. Unit: CNY.
    pub quota_balance: Option<Decimal>,
}

static RECLAIMED_QUOTA: meta::Object = meta::Object::plain(
    "ReclaimedQuota",
    &[F::body("quota_id", K::Text), F::body("quota_balance", K::Decimal)],
);

record!(ReclaimedQuota : RECLAIMED_QUOTA; quota_id, quota_balance);
