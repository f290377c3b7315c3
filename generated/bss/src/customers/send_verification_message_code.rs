// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Send a verification code.

use crate::prelude::*;

/// Send a verification code.
///
/// Sends a verification code: in China by SMS, for registration or for personal bank-card real-name authentication; on the international site by mail, for registration only.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/bases/verificationcode/send` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution provider or distributor (AK/SK or token); an operator account needs the permission item |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010118 |
/// | Repeating | not harmless: sent at most once |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mc_00024.html> <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mc_00024.html> |
/// | Chinese title | 发送验证码 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(SendVerificationMessageCode::new(ReceiverType::default())).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - customer_id is not used unless scene is 18.
/// - International site: call CreateSubCustomer afterwards.
///
/// # Not documented by the vendor
///
/// - Outcome of a call whose answer was lost: no operation tells whether the code was sent.
#[doc(alias("发送验证码", "SendVerificationCodeV2Req"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SendVerificationMessageCode {
    /// How the code is sent. Required.
    pub receiver_type: ReceiverType,
    /// Minutes until the code expires; a value above 60 is treated as 5. at most 60; otherwise the call is warned of. 1 to 3000. Unit: minute. Default: `10`.
    pub timeout: Option<i64>,
    /// Mobile number that gets the code; mainland China numbers only. Required at China. Only at China. At most 32 characters.
    pub mobile_phone: Option<String>,
    /// Language of the message. At China: default `zh-cn`. At International: default `en-us`. At Europe: default `en-us`. An empty text stands for the default.
    pub lang: Option<MessageLanguage>,
    /// What the code is for. Only at China. Default: `29`. An empty text is refused.
    pub scene: Option<VerificationScene>,
    /// Customer account ID; only for bank-card authentication. Required when `scene` is `18`. Only at China. At most 64 characters.
    pub customer_id: Option<CustomerId>,
    /// Mail address that gets the code. Required at International and Europe. Only at International and Europe. At most 64 characters.
    pub email: Option<String>,
}

impl SendVerificationMessageCode {
    /// With what every site requires; everything else is unset.
    pub fn new(receiver_type: ReceiverType) -> Self {
        Self {
            receiver_type,
            ..Self::default()
        }
    }
    /// Sets [`timeout`](field@Self::timeout). Minutes until the code expires; a value above 60 is treated as 5.
    pub fn timeout(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.timeout);
        self
    }
    /// Sets [`mobile_phone`](field@Self::mobile_phone). Mobile number that gets the code; mainland China numbers only.
    pub fn mobile_phone(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.mobile_phone);
        self
    }
    /// Sets [`lang`](field@Self::lang). Language of the message.
    pub fn lang(mut self, value: impl Setting<MessageLanguage>) -> Self {
        value.set(&mut self.lang);
        self
    }
    /// Sets [`scene`](field@Self::scene). What the code is for.
    pub fn scene(mut self, value: impl Setting<VerificationScene>) -> Self {
        value.set(&mut self.scene);
        self
    }
    /// Sets [`customer_id`](field@Self::customer_id). Customer account ID; only for bank-card authentication.
    pub fn customer_id(mut self, value: impl Setting<CustomerId>) -> Self {
        value.set(&mut self.customer_id);
        self
    }
    /// Sets [`email`](field@Self::email). Mail address that gets the code.
    pub fn email(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.email);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "SendVerificationMessageCode",
    fields: &[
        F::body("receiver_type", K::Enum(ReceiverType::META)).required(),
        F::body("timeout", K::Integer)
            .default("10")
            .limits(&[L::Min("1"), L::Max("3000")]),
        F::body("mobile_phone", K::Text)
            .at(CN)
            .required_at(CN)
            .sensitive()
            .limits(&[L::MaxLen(32)]),
        F::body("lang", K::Enum(MessageLanguage::META))
            .on_empty(B::Default)
            .limits(&[L::MaxLen(16)])
            .special(
                &meta::Special {
                    path: &[],
                    by_site: &[
                        (
                            CN,
                            meta::SiteField {
                                kind: K::Enum(MessageLanguage::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::MaxLen(16)]),
                            },
                        ),
                        (
                            INTL,
                            meta::SiteField {
                                kind: K::Enum(MessageLanguage::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::MaxLen(16)]),
                            },
                        ),
                        (
                            EU,
                            meta::SiteField {
                                kind: K::Enum(MessageLanguage::META),
                                as_wire: W::Natural,
                                limits: meta::Limits::of(&[L::MaxLen(16)]),
                            },
                        ),
                    ],
                },
            ),
        F::body("scene", K::Enum(VerificationScene::META))
            .at(CN)
            .on_empty(B::Error)
            .default("29"),
        F::body("customer_id", K::Text)
            .at(CN)
            .on_empty(B::Ignored)
            .limits(&[L::MaxLen(64)]),
        F::body("email", K::Text)
            .at(INTL.or(EU))
            .required_at(INTL.or(EU))
            .sensitive()
            .limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::required_when("customer_id", &[T::is("scene", &["18"])]).at(CN),
        R::limited_when("timeout", &[], &[L::Max("60")])
            .only_warn()
            .because("A greater value counts as 5 minutes"),
    ],
};

request!(
    SendVerificationMessageCode : REQUEST; receiver_type, timeout, mobile_phone, lang,
    scene, customer_id, email
);

static OPERATION: meta::Operation = meta::Operation {
    id: "SendVerificationMessageCode",
    section: "customers",
    title: "Send a verification code",
    title_zh: "发送验证码",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/bases/verificationcode/send",
    sites: Sites::ALL,
    callers: 6,
    idempotent: false,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_010118"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mc_00024.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: None,
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    SendVerificationMessageCode => () : OPERATION of SERVICE; Partner, Distributor
);
