// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Unfreeze customer accounts (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Unfreeze customer accounts (old).
///
/// Unfreezes accounts of reseller customers; what they buy, renew or change afterwards is charged to the partner.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/customer-mgr/unfrozens` |
/// | Sites | International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor) |
/// | Repeating | harmless |
/// | Outcome unknown | ask with [`ListSubCustomers`](crate::customers::ListSubCustomers); if carried out, the customers are no longer frozen |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`UnfreezeSubCustomers`](crate::customers::UnfreezeSubCustomers) |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00009.html> (2025-11-27) |
/// | Chinese title | 解冻客户账号(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(UnfreezeCustomersV1::new(UnfreezeCustomersV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), customer_ids: vec!["8e4c7f1a60b3523f9c1e7a5b2d48069d".into()], reason: "reason".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - Only customers associated in the reseller model.
/// - The Java SDK reads the failed ID from "id", the Go SDK from "Id".
/// - error_code and error_msg are in the Go SDK only.
/// - Which fields are mandatory is from the Go SDK.
///
/// # Not documented by the vendor
///
/// - Request limits (the newer operation takes 10 IDs and a reason of 256 characters).
/// - Response lengths.
#[doc(alias("解冻客户账号(旧)", "SetCustomersFrozenReq"))]
#[deprecated(note = "the vendor is taking it offline; use `UnfreezeSubCustomers`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct UnfreezeCustomersV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account IDs to unfreeze. Required. Not blank. Wire name `customerIds`.
    #[doc(alias = "customerIds")]
    pub customer_ids: Vec<CustomerId>,
    /// Reason to unfreeze them. Required.
    pub reason: String,
}

/// What every site requires of [`UnfreezeCustomersV1`].
#[deprecated(note = "the vendor is taking it offline; use `UnfreezeSubCustomers`")]
pub struct UnfreezeCustomersV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account IDs to unfreeze. Required. Not blank. Wire name `customerIds`.
    pub customer_ids: Vec<CustomerId>,
    /// Reason to unfreeze them. Required.
    pub reason: String,
}

required!(
    UnfreezeCustomersV1Required of UnfreezeCustomersV1; partner_id, customer_ids, reason
);

impl UnfreezeCustomersV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: UnfreezeCustomersV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            customer_ids: required.customer_ids,
            reason: required.reason,
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "UnfreezeCustomersV1",
    &[
        F::path("partner_id", K::Text).required_at(INTL.or(EU)).limits(&[L::MaxLen(64)]),
        F::body("customerIds", K::List(&K::Text))
            .named("customer_ids")
            .required_at(INTL.or(EU))
            .limits(&[L::NotBlank]),
        F::body("reason", K::Text).required_at(INTL.or(EU)),
    ],
);

request!(UnfreezeCustomersV1 : REQUEST; partner_id, customer_ids, reason);

/// What [`UnfreezeCustomersV1`] answers.
#[doc(alias = "SetCustomersFrozenRsp")]
#[non_exhaustive]
pub struct UnfreezeCustomersV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Number of accounts that failed. Wire name `failNum`.
    #[doc(alias = "failNum")]
    pub fail_num: Option<i64>,
    /// Number of accounts that succeeded. Wire name `successNum`.
    #[doc(alias = "successNum")]
    pub success_num: Option<i64>,
    /// Why accounts failed. Wire name `failDetail`.
    #[doc(alias = "failDetail")]
    pub fail_detail: Vec<ErrorDetail>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "UnfreezeCustomersV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("failNum", K::Integer).named("fail_num"),
        F::body("successNum", K::Integer).named("success_num"),
        F::body("failDetail", K::List(&K::Object(&crate::types::ERROR_DETAIL)))
            .named("fail_detail"),
    ],
);

record!(
    UnfreezeCustomersV1Response : RESPONSE; error_code, error_msg, fail_num, success_num,
    fail_detail
);
confirm!(
    SERVICE, "ListSubCustomers", [], ["the customers are no longer frozen",
    "这些客户已不再冻结"]; UnfreezeCustomersV1 => customers::ListSubCustomers
);

static OPERATION: meta::Operation = meta::Operation {
    id: "UnfreezeCustomersV1",
    section: "customers",
    title: "Unfreeze customer accounts (old)",
    title_zh: "解冻客户账号(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("UnfreezeSubCustomers"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/customer-mgr/unfrozens",
    sites: INTL.or(EU),
    callers: 6,
    idempotent: true,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00009.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        hints: &[
            (
                "401",
                "Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account",
                "合作伙伴计划的权限由华为云逐个开通，请向客户经理确认您的计划是否已开通该权限；使用 Token 时，请先登录一次合作伙伴中心为账号设置密码",
            ),
        ],
        ..meta::Form::PLAIN
    },
};

operation!(
    UnfreezeCustomersV1 => UnfreezeCustomersV1Response : OPERATION of SERVICE; Partner,
    Distributor
);
