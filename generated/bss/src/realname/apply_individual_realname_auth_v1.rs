// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Apply for individual real-name authentication (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Apply for individual real-name authentication (old).
///
/// Submits an individual real-name authentication of a customer; the answer says whether a manual review follows.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/customer-mgr/realname-auth/individual` |
/// | Sites | China and International |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowRealnameAuthenticationReviewResult`](crate::realname::ShowRealnameAuthenticationReviewResult); if carried out, the review is pending or done |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CreatePersonalRealnameAuth`](crate::realname::CreatePersonalRealnameAuth) |
/// | Chinese title | 申请个人实名认证(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ApplyIndividualRealnameAuthV1::new(ApplyIndividualRealnameAuthV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), customer_id: "23f9c1e7a5b2d48069d8e4c7f1a60b35".into(), identify_type: 1, verified_file_url: vec!["verifiedFileURL".into()], name: "name".into(), verified_number: "verifiedNumber".into(), xaccount_type: "sandbox_partner".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - The Go SDK and the test responses have errorItems, the Java SDK reads failCheckItems.
/// - error_code and error_msg are in the Go SDK only.
/// - Mandatory here means what the Go and Java SDKs demand.
/// - Send the code with SendVerificationCodeV1, scene 18, before a bank-card authentication.
///
/// # Not documented by the vendor
///
/// - Response lengths.
/// - All request limits.
/// - Values of identifyType, isReview and the certificate type and changeType.
/// - Whether the European site has it: its permissions name no real-name authentication.
#[doc(alias("申请个人实名认证(旧)", "RealnameAuthReq"))]
#[deprecated(note = "the vendor is taking it offline; use `CreatePersonalRealnameAuth`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ApplyIndividualRealnameAuthV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: CustomerId,
    /// Authentication method. Required. Wire name `identifyType`.
    #[doc(alias = "identifyType")]
    pub identify_type: i64,
    /// Certificate type. Wire name `verifiedType`.
    #[doc(alias = "verifiedType")]
    pub verified_type: Option<i64>,
    /// Attachment URLs, in the documented order. Required. Wire name `verifiedFileURL`.
    #[doc(alias = "verifiedFileURL")]
    pub verified_file_url: Vec<String>,
    /// Name of the person. Required.
    pub name: String,
    /// Certificate number. Required. Wire name `verifiedNumber`.
    #[doc(alias = "verifiedNumber")]
    pub verified_number: String,
    /// Change type; the SDK example sends -1. Wire name `changeType`.
    #[doc(alias = "changeType")]
    pub change_type: Option<i64>,
    /// Platform ID that Huawei assigned to the partner. Required. Wire name `xaccountType`.
    #[doc(alias = "xaccountType")]
    pub xaccount_type: PlatformId,
    /// Bank card for bank-card authentication. Only at China. Wire name `bankCardInfo`.
    #[doc(alias = "bankCardInfo")]
    pub bank_card_info: Option<LegacyBankCard>,
}

/// What every site requires of [`ApplyIndividualRealnameAuthV1`].
#[deprecated(note = "the vendor is taking it offline; use `CreatePersonalRealnameAuth`")]
pub struct ApplyIndividualRealnameAuthV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. Wire name `customerId`.
    pub customer_id: CustomerId,
    /// Authentication method. Required. Wire name `identifyType`.
    pub identify_type: i64,
    /// Attachment URLs, in the documented order. Required. Wire name `verifiedFileURL`.
    pub verified_file_url: Vec<String>,
    /// Name of the person. Required.
    pub name: String,
    /// Certificate number. Required. Wire name `verifiedNumber`.
    pub verified_number: String,
    /// Platform ID that Huawei assigned to the partner. Required. Wire name `xaccountType`.
    pub xaccount_type: PlatformId,
}

required!(
    ApplyIndividualRealnameAuthV1Required of ApplyIndividualRealnameAuthV1; partner_id,
    customer_id, identify_type, verified_file_url, name, verified_number, xaccount_type
);

impl ApplyIndividualRealnameAuthV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ApplyIndividualRealnameAuthV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            customer_id: required.customer_id,
            identify_type: required.identify_type,
            verified_file_url: required.verified_file_url,
            name: required.name,
            verified_number: required.verified_number,
            xaccount_type: required.xaccount_type,
            ..Self::default()
        }
    }
    /// Sets [`verified_type`](field@Self::verified_type). Certificate type.
    pub fn verified_type(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.verified_type);
        self
    }
    /// Sets [`change_type`](field@Self::change_type). Change type; the SDK example sends -1.
    pub fn change_type(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.change_type);
        self
    }
    /// Sets [`bank_card_info`](field@Self::bank_card_info). Bank card for bank-card authentication.
    pub fn bank_card_info(mut self, value: impl Setting<LegacyBankCard>) -> Self {
        value.set(&mut self.bank_card_info);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ApplyIndividualRealnameAuthV1",
    &[
        F::path("partner_id", K::Text).required_at(CN.or(INTL)).limits(&[L::MaxLen(64)]),
        F::body("customerId", K::Text).named("customer_id").required_at(CN.or(INTL)),
        F::body("identifyType", K::Integer)
            .named("identify_type")
            .required_at(CN.or(INTL)),
        F::body("verifiedType", K::Integer).named("verified_type"),
        F::body("verifiedFileURL", K::List(&K::Text))
            .named("verified_file_url")
            .required_at(CN.or(INTL))
            .sensitive(),
        F::body("name", K::Text).required_at(CN.or(INTL)).sensitive(),
        F::body("verifiedNumber", K::Text)
            .named("verified_number")
            .required_at(CN.or(INTL))
            .sensitive(),
        F::body("changeType", K::Integer).named("change_type"),
        F::body("xaccountType", K::Text).named("xaccount_type").required_at(CN.or(INTL)),
        F::body("bankCardInfo", K::Object(&LEGACY_BANK_CARD))
            .named("bank_card_info")
            .at(CN),
    ],
);

request!(
    ApplyIndividualRealnameAuthV1 : REQUEST; partner_id, customer_id, identify_type,
    verified_type, verified_file_url, name, verified_number, change_type, xaccount_type,
    bank_card_info
);

/// What [`ApplyIndividualRealnameAuthV1`] answers.
#[doc(alias = "RealnameAuthRsp")]
#[non_exhaustive]
pub struct ApplyIndividualRealnameAuthV1Response {
    /// Status code (only on failure).
    pub error_code: Option<ResultCode>,
    /// Status or error text (only on failure).
    pub error_msg: Option<String>,
    /// Whether a manual review is needed. Wire name `isReview`.
    #[doc(alias = "isReview")]
    pub is_review: Option<i64>,
    /// Items that failed the check. Wire name `errorItems`.
    #[doc(alias = "errorItems")]
    pub error_items: Vec<String>,
    /// Items that failed the check, under the name that the Java SDK reads. Wire name `failCheckItems`.
    #[doc(alias = "failCheckItems")]
    pub fail_check_items: Vec<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ApplyIndividualRealnameAuthV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("isReview", K::Integer).named("is_review"),
        F::body("errorItems", K::List(&K::Text)).named("error_items"),
        F::body("failCheckItems", K::List(&K::Text)).named("fail_check_items"),
    ],
);

record!(
    ApplyIndividualRealnameAuthV1Response : RESPONSE; error_code, error_msg, is_review,
    error_items, fail_check_items
);
confirm!(
    SERVICE, "ShowRealnameAuthenticationReviewResult", ["customer_id" = "customerId"],
    ["the review is pending or done", "审核正在进行或已完成"];
    ApplyIndividualRealnameAuthV1 => realname::ShowRealnameAuthenticationReviewResult
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ApplyIndividualRealnameAuthV1",
    section: "realname",
    title: "Apply for individual real-name authentication (old)",
    title_zh: "申请个人实名认证(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("CreatePersonalRealnameAuth"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/individual",
    sites: CN.or(INTL),
    callers: 2,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: None,
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
    ApplyIndividualRealnameAuthV1 => ApplyIndividualRealnameAuthV1Response : OPERATION of
    SERVICE; Partner
);

/// Bank card data.
///
/// Only at China.
#[doc(alias = "BankCardInfo")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct LegacyBankCard {
    /// Bank card number. Required. Wire name `bankAccount`.
    #[doc(alias = "bankAccount")]
    pub bank_account: String,
    /// Country or area code of the phone number. Required.
    pub areacode: String,
    /// Phone number. Required.
    pub mobile: String,
    /// Code sent to the phone. Required. Wire name `verificationCode`.
    #[doc(alias = "verificationCode")]
    pub verification_code: String,
}

/// What every site requires of [`LegacyBankCard`].
pub struct LegacyBankCardRequired {
    /// Bank card number. Required. Wire name `bankAccount`.
    pub bank_account: String,
    /// Country or area code of the phone number. Required.
    pub areacode: String,
    /// Phone number. Required.
    pub mobile: String,
    /// Code sent to the phone. Required. Wire name `verificationCode`.
    pub verification_code: String,
}

required!(
    LegacyBankCardRequired of LegacyBankCard; bank_account, areacode, mobile,
    verification_code
);

impl LegacyBankCard {
    /// With what every site requires; everything else is unset.
    pub fn new(required: LegacyBankCardRequired) -> Self {
        Self {
            bank_account: required.bank_account,
            areacode: required.areacode,
            mobile: required.mobile,
            verification_code: required.verification_code,
        }
    }
}

static LEGACY_BANK_CARD: meta::Object = meta::Object::plain(
    "LegacyBankCard",
    &[
        F::body("bankAccount", K::Text).named("bank_account").required().sensitive(),
        F::body("areacode", K::Text).required(),
        F::body("mobile", K::Text).required().sensitive(),
        F::body("verificationCode", K::Text)
            .named("verification_code")
            .required()
            .sensitive(),
    ],
);

request!(
    LegacyBankCard : LEGACY_BANK_CARD; bank_account, areacode, mobile, verification_code
);
