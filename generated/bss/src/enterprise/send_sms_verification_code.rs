// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Send an SMS verification code.

use crate::prelude::*;

/// Send an SMS verification code.
///
/// Sends an SMS verification code to a phone; an enterprise master account needs it to create a sub-account.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/enterprises/multi-accounts/sm-verification-code` |
/// | Sites | China |
/// | Callers | [`Customer`](crate::Customer): Only the enterprise master account; no fine-grained permission is needed |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00014.html> (2025-11-27) |
/// | Chinese title | 发送短信验证码 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(SendSmsVerificationCode::new("13800000000", [TemplateArgument::new(SmsTemplateKey::SubCustomerName, "value")])).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
/// - [`CBC.70300008`](crate::codes::CBC_70300008): Caller is not an enterprise master account.
/// - [`CBC.99000082`](crate::codes::CBC_99000082): Too many verification codes sent.
/// - [`CBC.99004003`](crate::codes::CBC_99004003): Code was generated but could not be sent.
///
/// # Notes
///
/// - When several template arguments have the same key, only the first counts.
///
/// # Not documented by the vendor
///
/// - Outcome of a call whose answer was lost: no operation tells whether the code was sent.
#[doc(alias("发送短信验证码", "SendSmVerificationCodeReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SendSmsVerificationCode {
    /// Phone number that gets the code. Required. At most 20 characters.
    pub mobile_phone: String,
    /// Minutes the code is valid; over 60 becomes 5. at most 60; otherwise the call is warned of. 1 to 100. Unit: minute. Default: `10`. An empty text is refused.
    pub timeout: Option<i64>,
    /// Language of the message; that of the account by default. An empty text is refused.
    pub language: Option<MessageLanguage>,
    /// Variables of the message template. Required. At most 6 items.
    pub sm_template_args: Vec<TemplateArgument>,
}

impl SendSmsVerificationCode {
    /// With what every site requires; everything else is unset.
    pub fn new(
        mobile_phone: impl Into<String>,
        sm_template_args: impl IntoIterator<Item = TemplateArgument>,
    ) -> Self {
        Self {
            mobile_phone: mobile_phone.into(),
            sm_template_args: sm_template_args.into_iter().collect(),
            ..Self::default()
        }
    }
    /// Sets [`timeout`](field@Self::timeout). Minutes the code is valid; over 60 becomes 5.
    pub fn timeout(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.timeout);
        self
    }
    /// Sets [`language`](field@Self::language). Language of the message; that of the account by default.
    pub fn language(mut self, value: impl Setting<MessageLanguage>) -> Self {
        value.set(&mut self.language);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "SendSmsVerificationCode",
    fields: &[
        F::body("mobile_phone", K::Text)
            .required_at(CN)
            .sensitive()
            .limits(&[L::MaxLen(20)]),
        F::body("timeout", K::Integer)
            .on_empty(B::Error)
            .default("10")
            .limits(&[L::Min("1"), L::Max("100")]),
        F::body("language", K::Enum(MessageLanguage::META))
            .on_empty(B::Error)
            .limits(&[L::MaxLen(5)]),
        F::body("sm_template_args", K::List(&K::Object(&TEMPLATE_ARGUMENT)))
            .required_at(CN)
            .limits(&[L::MaxItems(6)]),
    ],
    rules: &[
        R::limited_when("timeout", &[], &[L::Max("60")])
            .only_warn()
            .because("A greater value counts as 5 minutes"),
    ],
};

request!(
    SendSmsVerificationCode : REQUEST; mobile_phone, timeout, language, sm_template_args
);

static OPERATION: meta::Operation = meta::Operation {
    id: "SendSmsVerificationCode",
    section: "enterprise",
    title: "Send an SMS verification code",
    title_zh: "发送短信验证码",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/enterprises/multi-accounts/sm-verification-code",
    sites: CN,
    callers: 1,
    idempotent: false,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00014.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0151", "Access refused"),
        ("CBC.0999", "Other or unknown error"),
        ("CBC.70300008", "Caller is not an enterprise master account"),
        ("CBC.99000082", "Too many verification codes sent"),
        ("CBC.99004003", "Code was generated but could not be sent"),
    ],
    form: meta::Form::PLAIN,
};

operation!(SendSmsVerificationCode => () : OPERATION of SERVICE; Customer);

/// Variable of the SMS template.
#[doc(alias = "TemplateArgs")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct TemplateArgument {
    /// Template variable name. Required.
    pub key: SmsTemplateKey,
    /// Value of the variable. Required. At most 255 characters.
    pub value: String,
}

impl TemplateArgument {
    /// With what every site requires; everything else is unset.
    pub fn new(key: SmsTemplateKey, value: impl Into<String>) -> Self {
        Self { key, value: value.into() }
    }
}

static TEMPLATE_ARGUMENT: meta::Object = meta::Object::plain(
    "TemplateArgument",
    &[
        F::body("key", K::Enum(SmsTemplateKey::META))
            .required()
            .limits(&[L::MaxLen(64)]),
        F::body("value", K::Text).required().sensitive().limits(&[L::MaxLen(255)]),
    ],
);

request!(TemplateArgument : TEMPLATE_ARGUMENT; key, value);

/// Variable of an SMS template.
#[non_exhaustive]
pub enum SmsTemplateKey {
    /// Name of the sub-account to be created.
    SubCustomerName,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(SmsTemplateKey : text; SubCustomerName = "sub_customer_name");
