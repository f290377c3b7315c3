// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Pay a yearly/monthly order (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Pay a yearly/monthly order (old).
///
/// Pays an order that waits for payment. Coupons may be chosen, other discounts not.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{domain_id}/customer/order-mgr/order/pay` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Customer AK/SK or token; not for enterprise members under unified accounting nor resource accounts |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowCustomerOrderDetails`](crate::orders::ShowCustomerOrderDetails); if carried out, the order is no longer pending payment |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`PayOrders`](crate::orders::PayOrders) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075746561.html> <https://support.huaweicloud.com/api-oce/zh-cn_topic_0075746561.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0075746561.html> <https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0075746561.html> <https://support.huaweicloud.com/intl/zh-cn/api-oce/zh-cn_topic_0075746561.html> (2025-08-28) |
/// | Chinese title | 支付包年/包月产品订单(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{orders::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(PayOrdersV1::new(PayOrdersV1Required { domain_id: "1e7a5b2d48069d8e4c7f1a60b3523f9c".into(), order_id: "CS24100815392046".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - no two items of `couponIds` are alike.
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - The successor that the documents name is PayOrdersOld, itself replaced by PayOrders.
/// - Mandatory here means what the SDK demands.
///
/// # Not documented by the vendor
///
/// - Limits of the body.
/// - Values of payAccountType, authResult, authStatus.
/// - Response lengths.
#[doc(alias("支付包年/包月产品订单(旧)", "OrderPayReq"))]
#[deprecated(note = "the vendor is taking it offline; use `PayOrders`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct PayOrdersV1 {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID. Required. Wire name `orderId`.
    #[doc(alias = "orderId")]
    pub order_id: OrderId,
    /// Kind of account to pay from. Wire name `payAccountType`.
    #[doc(alias = "payAccountType")]
    pub pay_account_type: Option<i64>,
    /// Partner ID. Wire name `bpId`.
    #[doc(alias = "bpId")]
    pub bp_id: Option<PartnerId>,
    /// Coupon IDs; reserved, as the SDK says. Not blank. Wire name `couponIds`.
    #[doc(alias = "couponIds")]
    pub coupon_ids: Option<Vec<CouponId>>,
}

/// What every site requires of [`PayOrdersV1`].
#[deprecated(note = "the vendor is taking it offline; use `PayOrders`")]
pub struct PayOrdersV1Required {
    /// Customer account ID of the caller. Required. At most 64 characters.
    pub domain_id: AccountId,
    /// Order ID. Required. Wire name `orderId`.
    pub order_id: OrderId,
}

required!(PayOrdersV1Required of PayOrdersV1; domain_id, order_id);

impl PayOrdersV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: PayOrdersV1Required) -> Self {
        Self {
            domain_id: required.domain_id,
            order_id: required.order_id,
            ..Self::default()
        }
    }
    /// Sets [`pay_account_type`](field@Self::pay_account_type). Kind of account to pay from.
    pub fn pay_account_type(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.pay_account_type);
        self
    }
    /// Sets [`bp_id`](field@Self::bp_id). Partner ID.
    pub fn bp_id(mut self, value: impl Setting<PartnerId>) -> Self {
        value.set(&mut self.bp_id);
        self
    }
    /// Sets [`coupon_ids`](field@Self::coupon_ids). Coupon IDs; reserved, as the SDK says.
    pub fn coupon_ids<F>(mut self, value: impl SettingsInto<CouponId, F>) -> Self {
        value.set(&mut self.coupon_ids);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "PayOrdersV1",
    fields: &[
        F::path("domain_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("orderId", K::Text).named("order_id").required(),
        F::body("payAccountType", K::Integer).named("pay_account_type"),
        F::body("bpId", K::Text).named("bp_id"),
        F::body("couponIds", K::List(&K::Text))
            .named("coupon_ids")
            .limits(&[L::NotBlank]),
    ],
    rules: &[R::distinct("couponIds", None)],
};

request!(
    PayOrdersV1 : REQUEST; domain_id, order_id, pay_account_type, bp_id, coupon_ids
);

/// What [`PayOrdersV1`] answers.
#[doc(alias = "OrderPayRsp")]
#[non_exhaustive]
pub struct PayOrdersV1Response {
    /// Status code; CBC.0000 means success.
    pub error_code: Option<ResultCode>,
    /// Status or error text.
    pub error_msg: Option<String>,
    /// Payment number of the order. Wire name `tradeNo`.
    #[doc(alias = "tradeNo")]
    pub trade_no: Option<String>,
    /// Resources with too little quota or capacity. Wire name `quotaInfos`.
    #[doc(alias = "quotaInfos")]
    pub quota_infos: Vec<QuotaShortage>,
    /// Enterprise projects with too little money. Wire name `enterpriseProjectAuthResult`.
    #[doc(alias = "enterpriseProjectAuthResult")]
    pub enterprise_project_auth_result: Vec<ProjectFundCheck>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "PayOrdersV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("tradeNo", K::Text).named("trade_no"),
        F::body("quotaInfos", K::List(&K::Object(&QUOTA_SHORTAGE))).named("quota_infos"),
        F::body("enterpriseProjectAuthResult", K::List(&K::Object(&PROJECT_FUND_CHECK)))
            .named("enterprise_project_auth_result"),
    ],
);

record!(
    PayOrdersV1Response : RESPONSE; error_code, error_msg, trade_no, quota_infos,
    enterprise_project_auth_result
);
confirm!(
    SERVICE, "ShowCustomerOrderDetails", ["order_id" = "orderId"],
    ["the order is no longer pending payment", "订单不再是待支付状态"];
    PayOrdersV1 => orders::ShowCustomerOrderDetails
);

static OPERATION: meta::Operation = meta::Operation {
    id: "PayOrdersV1",
    section: "orders",
    title: "Pay a yearly/monthly order (old)",
    title_zh: "支付包年/包月产品订单(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("PayOrders"),
    method: meta::Method::Post,
    path: "/v1.0/{domain_id}/customer/order-mgr/order/pay",
    sites: Sites::ALL,
    callers: 1,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075746561.html",
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

operation!(PayOrdersV1 => PayOrdersV1Response : OPERATION of SERVICE; Customer);

/// A resource with too little quota.
#[doc(alias = "QuotaInfo")]
#[non_exhaustive]
pub struct QuotaShortage {
    /// Region code. Wire name `regionCode`.
    #[doc(alias = "regionCode")]
    pub region_code: Option<RegionCode>,
    /// Cloud service type code. Wire name `cloudServiceType`.
    #[doc(alias = "cloudServiceType")]
    pub cloud_service_type: Option<ServiceTypeCode>,
    /// Resource type code. Wire name `resourceType`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceTypeCode>,
    /// Resource specification code. Wire name `resourceSpecCode`.
    #[doc(alias = "resourceSpecCode")]
    pub resource_spec_code: Option<ResourceSpecCode>,
    /// Why quota, capacity or change was refused. Wire name `authResult`.
    #[doc(alias = "authResult")]
    pub auth_result: Option<i64>,
    /// Availability zone ID. Wire name `availableZoneId`.
    #[doc(alias = "availableZoneId")]
    pub available_zone_id: Option<ZoneCode>,
}

static QUOTA_SHORTAGE: meta::Object = meta::Object::plain(
    "QuotaShortage",
    &[
        F::body("regionCode", K::Text).named("region_code"),
        F::body("cloudServiceType", K::Text).named("cloud_service_type"),
        F::body("resourceType", K::Text).named("resource_type"),
        F::body("resourceSpecCode", K::Text).named("resource_spec_code"),
        F::body("authResult", K::Integer).named("auth_result"),
        F::body("availableZoneId", K::Text).named("available_zone_id"),
    ],
);

record!(
    QuotaShortage : QUOTA_SHORTAGE; region_code, cloud_service_type, resource_type,
    resource_spec_code, auth_result, available_zone_id
);

/// An enterprise project.
#[doc(alias = "EnterpriseProject")]
#[non_exhaustive]
pub struct ProjectFundCheck {
    /// Enterprise project ID. Wire name `enterpriseProjectId`.
    #[doc(alias = "enterpriseProjectId")]
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// Enterprise project name. Wire name `enterpriseProjectName`.
    #[doc(alias = "enterpriseProjectName")]
    pub enterprise_project_name: Option<String>,
    /// Result of the check of its fund quota. Wire name `authStatus`.
    #[doc(alias = "authStatus")]
    pub auth_status: Option<i64>,
}

static PROJECT_FUND_CHECK: meta::Object = meta::Object::plain(
    "ProjectFundCheck",
    &[
        F::body("enterpriseProjectId", K::Text).named("enterprise_project_id"),
        F::body("enterpriseProjectName", K::Text).named("enterprise_project_name"),
        F::body("authStatus", K::Integer).named("auth_status"),
    ],
);

record!(
    ProjectFundCheck : PROJECT_FUND_CHECK; enterprise_project_id,
    enterprise_project_name, auth_status
);
