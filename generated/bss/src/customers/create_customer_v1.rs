// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Create a customer (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Create a customer (old).
///
/// Creates a cloud account for a customer of the partner and binds it to the account on the partner platform and to the partner.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/customer-mgr/customer` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ListSubCustomers`](crate::customers::ListSubCustomers); if carried out, the customer is listed, associated since the call |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CreateSubCustomer`](crate::customers::CreateSubCustomer) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0080030911.html> |
/// | Chinese title | 创建客户(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateCustomerV1::new(CreateCustomerV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), x_account_id: "user_8e4c7f1a60".into(), x_account_type: "sandbox_partner".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - Which fields are mandatory is from the Go and Java SDKs; CreateSubCustomer makes domain_area mandatory on the international site.
/// - error_code and error_msg are in the Go SDK only.
///
/// # Not documented by the vendor
///
/// - All lengths and patterns.
#[doc(alias("创建客户(旧)", "CreateCustomerReq"))]
#[deprecated(note = "the vendor is taking it offline; use `CreateSubCustomer`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateCustomerV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Account name of the customer. Wire name `domainName`.
    #[doc(alias = "domainName")]
    pub domain_name: Option<String>,
    /// Phone number. Only at China. Wire name `mobilePhone`.
    #[doc(alias = "mobilePhone")]
    pub mobile_phone: Option<String>,
    /// Country code of the phone number. Only at China. Wire name `countryCode`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// Mail address. Only at International and Europe.
    pub email: Option<String>,
    /// Two-letter country or region of the customer. Only at International and Europe. Wire name `domainArea`.
    #[doc(alias = "domainArea")]
    pub domain_area: Option<String>,
    /// Verification code that was sent to the phone or mail address. Wire name `verificationCode`.
    #[doc(alias = "verificationCode")]
    pub verification_code: Option<String>,
    /// Unique user ID on the partner platform, chosen by the partner. Required. Wire name `xAccountId`.
    #[doc(alias = "xAccountId")]
    pub x_account_id: PlatformUserId,
    /// Platform ID that Huawei assigned to the partner. Required. Wire name `xAccountType`.
    #[doc(alias = "xAccountType")]
    pub x_account_type: PlatformId,
    /// Password of the account.
    pub password: Option<Secret>,
    /// Whether to switch off marketing messages. Wire name `isCloseMarketMs`.
    #[doc(alias = "isCloseMarketMs")]
    pub is_close_market_ms: Option<String>,
    /// Association type; without it the customer becomes a reseller customer. One of `1`. Limits as the vendor's SDK has them. Wire name `cooperationType`.
    #[doc(alias = "cooperationType")]
    pub cooperation_type: Option<CooperationType>,
}

/// What every site requires of [`CreateCustomerV1`].
#[deprecated(note = "the vendor is taking it offline; use `CreateSubCustomer`")]
pub struct CreateCustomerV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Unique user ID on the partner platform, chosen by the partner. Required. Wire name `xAccountId`.
    pub x_account_id: PlatformUserId,
    /// Platform ID that Huawei assigned to the partner. Required. Wire name `xAccountType`.
    pub x_account_type: PlatformId,
}

required!(
    CreateCustomerV1Required of CreateCustomerV1; partner_id, x_account_id,
    x_account_type
);

impl CreateCustomerV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreateCustomerV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            x_account_id: required.x_account_id,
            x_account_type: required.x_account_type,
            ..Self::default()
        }
    }
    /// Sets [`domain_name`](field@Self::domain_name). Account name of the customer.
    pub fn domain_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.domain_name);
        self
    }
    /// Sets [`mobile_phone`](field@Self::mobile_phone). Phone number.
    pub fn mobile_phone(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.mobile_phone);
        self
    }
    /// Sets [`country_code`](field@Self::country_code). Country code of the phone number.
    pub fn country_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.country_code);
        self
    }
    /// Sets [`email`](field@Self::email). Mail address.
    pub fn email(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.email);
        self
    }
    /// Sets [`domain_area`](field@Self::domain_area). Two-letter country or region of the customer.
    pub fn domain_area(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.domain_area);
        self
    }
    /// Sets [`verification_code`](field@Self::verification_code). Verification code that was sent to the phone or mail address.
    pub fn verification_code(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.verification_code);
        self
    }
    /// Sets [`password`](field@Self::password). Password of the account.
    pub fn password(mut self, value: impl Setting<Secret>) -> Self {
        value.set(&mut self.password);
        self
    }
    /// Sets [`is_close_market_ms`](field@Self::is_close_market_ms). Whether to switch off marketing messages.
    pub fn is_close_market_ms(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.is_close_market_ms);
        self
    }
    /// Sets [`cooperation_type`](field@Self::cooperation_type). Association type; without it the customer becomes a reseller customer.
    pub fn cooperation_type(mut self, value: impl Setting<CooperationType>) -> Self {
        value.set(&mut self.cooperation_type);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateCustomerV1",
    &[
        F::path("partner_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("domainName", K::Text).named("domain_name").sensitive(),
        F::body("mobilePhone", K::Text).named("mobile_phone").at(CN).sensitive(),
        F::body("countryCode", K::Text).named("country_code").at(CN),
        F::body("email", K::Text).at(INTL.or(EU)).sensitive(),
        F::body("domainArea", K::Text).named("domain_area").at(INTL.or(EU)),
        F::body("verificationCode", K::Text).named("verification_code").sensitive(),
        F::body("xAccountId", K::Text).named("x_account_id").required(),
        F::body("xAccountType", K::Text).named("x_account_type").required(),
        F::body("password", K::Secret).sensitive(),
        F::body("isCloseMarketMs", K::Text).named("is_close_market_ms"),
        F::body("cooperationType", K::Enum(CooperationType::META))
            .named("cooperation_type")
            .limits(&[L::Only(&["1"])]),
    ],
);

request!(
    CreateCustomerV1 : REQUEST; partner_id, domain_name, mobile_phone, country_code,
    email, domain_area, verification_code, x_account_id, x_account_type, password,
    is_close_market_ms, cooperation_type
);

/// What [`CreateCustomerV1`] answers.
#[doc(alias = "CreateCustomerRsp")]
#[non_exhaustive]
pub struct CreateCustomerV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Customer account ID. Wire name `domainId`.
    #[doc(alias = "domainId")]
    pub domain_id: Option<CustomerId>,
    /// Account name. Wire name `domainName`.
    #[doc(alias = "domainName")]
    pub domain_name: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateCustomerV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("domainId", K::Text).named("domain_id"),
        F::body("domainName", K::Text).named("domain_name").sensitive(),
    ],
);

record!(
    CreateCustomerV1Response : RESPONSE; error_code, error_msg, domain_id, domain_name
);
confirm!(
    SERVICE, "ListSubCustomers", ["account_name" = "domainName"],
    ["the customer is listed, associated since the call",
    "列表中有该客户，且关联时间晚于本次调用"]; CreateCustomerV1 =>
    customers::ListSubCustomers
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateCustomerV1",
    section: "customers",
    title: "Create a customer (old)",
    title_zh: "创建客户(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("CreateSubCustomer"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/customer-mgr/customer",
    sites: Sites::ALL,
    callers: 2,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0080030911.html",
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

operation!(CreateCustomerV1 => CreateCustomerV1Response : OPERATION of SERVICE; Partner);
