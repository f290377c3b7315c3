// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Send a verification code (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Send a verification code (old).
///
/// Sends a verification code: by SMS on the China site (registration, bank-card authentication), by mail on the international site (registration only).
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/common-mgr/verificationcode` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`SendVerificationMessageCode`](crate::customers::SendVerificationMessageCode) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0118172609.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0118172609.html> <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0118172609.html> <https://www.huaweicloud.com/guide/productsdesc-bms_eaefd901057547455e82d6882a38900bsupport0> |
/// | Chinese title | 发送验证码(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{utilities::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(SendVerificationCodeV1::new("5b2d48069d8e4c7f1a60b3523f9c1e7a", ReceiverType::default())).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): Wrong parameter.
/// - [`CBC.0154`](crate::codes::CBC_0154): Token invalid or expired.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access denied.
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - A code sent at registration must be followed by CreateCustomerV1.
/// - MobilePhone and email are mandatory in the documents, optional in the SDK.
///
/// # Not documented by the vendor
///
/// - Values of lang.
/// - Outcome of a call whose answer was lost: no operation tells whether the code was sent.
#[doc(alias("发送验证码(旧)", "SendVerificationCodeReq"))]
#[deprecated(
    note = "the vendor is taking it offline; use `SendVerificationMessageCode`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SendVerificationCodeV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// How the code is sent. Required. Wire name `receiverType`.
    #[doc(alias = "receiverType")]
    pub receiver_type: ReceiverType,
    /// Minutes the code is valid; over 60 becomes 5. At least 0. Unit: minute. Default: `10`.
    pub timeout: Option<i64>,
    /// Phone number, digits only, Chinese numbers only. Required at China. Only at China. At most 32 characters. Wire name `mobilePhone`.
    #[doc(alias = "mobilePhone")]
    pub mobile_phone: Option<String>,
    /// Country code of the phone number. Only at China. Default: `0086`. Wire name `countryCode`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<PhoneCountryCode>,
    /// Email address that gets the code. Required at International and Europe. Only at International and Europe. At most 64 characters.
    pub email: Option<String>,
    /// Language of the message; the default language if there is no template. At most 128 characters. An empty text stands for the default.
    pub lang: Option<String>,
    /// What the code is for. Only at China. Default: `29`. An empty text is refused. Travels as text.
    pub scene: Option<VerificationScene>,
    /// Customer account ID; ignored unless scene is 18. Required when `scene` is `18`. Only at China. At most 64 characters. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: Option<CustomerId>,
}

impl SendVerificationCodeV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(partner_id: impl Into<PartnerId>, receiver_type: ReceiverType) -> Self {
        Self {
            partner_id: partner_id.into(),
            receiver_type,
            ..Self::default()
        }
    }
    /// Sets [`timeout`](field@Self::timeout). Minutes the code is valid; over 60 becomes 5.
    pub fn timeout(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.timeout);
        self
    }
    /// Sets [`mobile_phone`](field@Self::mobile_phone). Phone number, digits only, Chinese numbers only.
    pub fn mobile_phone(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.mobile_phone);
        self
    }
    /// Sets [`country_code`](field@Self::country_code). Country code of the phone number.
    pub fn country_code(mut self, value: impl Setting<PhoneCountryCode>) -> Self {
        value.set(&mut self.country_code);
        self
    }
    /// Sets [`email`](field@Self::email). Email address that gets the code.
    pub fn email(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.email);
        self
    }
    /// Sets [`lang`](field@Self::lang). Language of the message; the default language if there is no template.
    pub fn lang(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.lang);
        self
    }
    /// Sets [`scene`](field@Self::scene). What the code is for.
    pub fn scene(mut self, value: impl Setting<VerificationScene>) -> Self {
        value.set(&mut self.scene);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID; ignored unless scene is 18.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "SendVerificationCodeV1",
    fields: &[
        F::path("partner_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("receiverType", K::Enum(ReceiverType::META))
            .named("receiver_type")
            .required(),
        F::body("timeout", K::Integer)
            .on_empty(B::Default)
            .default("10")
            .limits(&[L::Min("0")]),
        F::body("mobilePhone", K::Text)
            .named("mobile_phone")
            .at(CN)
            .required_at(CN)
            .sensitive()
            .limits(&[L::MaxLen(32)]),
        F::body("countryCode", K::Enum(PhoneCountryCode::META))
            .named("country_code")
            .at(CN)
            .on_empty(B::Default)
            .default("0086"),
        F::body("email", K::Text)
            .at(INTL.or(EU))
            .required_at(INTL.or(EU))
            .sensitive()
            .limits(&[L::MaxLen(64)]),
        F::body("lang", K::Text).on_empty(B::Default).limits(&[L::MaxLen(128)]),
        F::body("scene", K::Enum(VerificationScene::META))
            .wire(W::Text)
            .at(CN)
            .on_empty(B::Error)
            .default("29"),
        F::body("customerId", K::Text)
            .named("customer_id")
            .at(CN)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
    ],
    rules: &[R::required_when("customerId", &[T::is("scene", &["18"])]).at(CN)],
};

request!(
    SendVerificationCodeV1 : REQUEST; partner_id, receiver_type, timeout, mobile_phone,
    country_code, email, lang, scene, customer_id
);

/// What [`SendVerificationCodeV1`] answers.
#[doc(alias = "SendVerificationCodeRsp")]
#[non_exhaustive]
pub struct SendVerificationCodeV1Response {
    /// Status code (only on failure). At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure). At most 1024 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "SendVerificationCodeV1Response",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
    ],
);

record!(SendVerificationCodeV1Response : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "SendVerificationCodeV1",
    section: "utilities",
    title: "Send a verification code (old)",
    title_zh: "发送验证码(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("SendVerificationMessageCode"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/common-mgr/verificationcode",
    sites: Sites::ALL,
    callers: 2,
    idempotent: false,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0118172609.html",
    ),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.0100", "Wrong parameter"),
        ("CBC.0154", "Token invalid or expired"),
        ("CBC.0151", "Access denied"),
    ],
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
    SendVerificationCodeV1 => SendVerificationCodeV1Response : OPERATION of SERVICE;
    Partner
);

/// Country code of a phone number.
#[non_exhaustive]
pub enum PhoneCountryCode {
    /// China (`0086`).
    China,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(PhoneCountryCode : text; China = "0086");
