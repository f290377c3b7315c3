// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Apply for a real-name authentication change (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Apply for a real-name authentication change (old).
///
/// Changes a customer from individual to enterprise authentication; the answer says whether a manual review follows.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise` |
/// | Sites | China and International |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowRealnameAuthenticationReviewResult`](crate::realname::ShowRealnameAuthenticationReviewResult); if carried out, the review of the new documents is pending or done |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`ChangeEnterpriseRealnameAuthentication`](crate::realname::ChangeEnterpriseRealnameAuthentication) |
/// | Chinese title | 申请实名认证变更(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ChangeEnterpriseRealnameAuthV1::new(ChangeEnterpriseRealnameAuthV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), customer_id: "23f9c1e7a5b2d48069d8e4c7f1a60b35".into(), identify_type: 1, verified_file_url: vec!["verifiedFileURL".into()], corp_name: "corpName".into(), verified_number: "verifiedNumber".into(), change_type: 1, xaccount_type: "sandbox_partner".into() })).await?;
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
///
/// # Not documented by the vendor
///
/// - Response lengths.
/// - All request limits.
/// - Values of identifyType, isReview and the certificate type and changeType.
/// - Whether the European site has it: its permissions name no real-name authentication.
#[doc(alias("申请实名认证变更(旧)", "EnterpriseRealnameAuthChangeReq"))]
#[deprecated(
    note = "the vendor is taking it offline; use `ChangeEnterpriseRealnameAuthentication`"
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ChangeEnterpriseRealnameAuthV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. Wire name `customerId`.
    #[doc(alias = "customerId")]
    pub customer_id: CustomerId,
    /// Authentication method. Required. Wire name `identifyType`.
    #[doc(alias = "identifyType")]
    pub identify_type: i64,
    /// Enterprise certificate type. Wire name `certificateType`.
    #[doc(alias = "certificateType")]
    pub certificate_type: Option<i64>,
    /// Attachment URLs, in the documented order. Required. Wire name `verifiedFileURL`.
    #[doc(alias = "verifiedFileURL")]
    pub verified_file_url: Vec<String>,
    /// Organization name. Required. Wire name `corpName`.
    #[doc(alias = "corpName")]
    pub corp_name: String,
    /// Enterprise certificate number. Required. Wire name `verifiedNumber`.
    #[doc(alias = "verifiedNumber")]
    pub verified_number: String,
    /// Country of registration. Wire name `regCountry`.
    #[doc(alias = "regCountry")]
    pub reg_country: Option<String>,
    /// Registered address. Wire name `regAddress`.
    #[doc(alias = "regAddress")]
    pub reg_address: Option<String>,
    /// Change type; the SDK example sends 1. Required. Wire name `changeType`.
    #[doc(alias = "changeType")]
    pub change_type: i64,
    /// Platform ID that Huawei assigned to the partner. Required. Wire name `xaccountType`.
    #[doc(alias = "xaccountType")]
    pub xaccount_type: PlatformId,
    /// Legal person of the organization. Wire name `enterprisePerson`.
    #[doc(alias = "enterprisePerson")]
    pub enterprise_person: Option<LegacyLegalPerson>,
}

/// What every site requires of [`ChangeEnterpriseRealnameAuthV1`].
#[deprecated(
    note = "the vendor is taking it offline; use `ChangeEnterpriseRealnameAuthentication`"
)]
pub struct ChangeEnterpriseRealnameAuthV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Customer account ID. Required. Wire name `customerId`.
    pub customer_id: CustomerId,
    /// Authentication method. Required. Wire name `identifyType`.
    pub identify_type: i64,
    /// Attachment URLs, in the documented order. Required. Wire name `verifiedFileURL`.
    pub verified_file_url: Vec<String>,
    /// Organization name. Required. Wire name `corpName`.
    pub corp_name: String,
    /// Enterprise certificate number. Required. Wire name `verifiedNumber`.
    pub verified_number: String,
    /// Change type; the SDK example sends 1. Required. Wire name `changeType`.
    pub change_type: i64,
    /// Platform ID that Huawei assigned to the partner. Required. Wire name `xaccountType`.
    pub xaccount_type: PlatformId,
}

required!(
    ChangeEnterpriseRealnameAuthV1Required of ChangeEnterpriseRealnameAuthV1; partner_id,
    customer_id, identify_type, verified_file_url, corp_name, verified_number,
    change_type, xaccount_type
);

impl ChangeEnterpriseRealnameAuthV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ChangeEnterpriseRealnameAuthV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            customer_id: required.customer_id,
            identify_type: required.identify_type,
            verified_file_url: required.verified_file_url,
            corp_name: required.corp_name,
            verified_number: required.verified_number,
            change_type: required.change_type,
            xaccount_type: required.xaccount_type,
            ..Self::default()
        }
    }
    /// Sets [`certificate_type`](field@Self::certificate_type). Enterprise certificate type.
    pub fn certificate_type(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.certificate_type);
        self
    }
    /// Sets [`reg_country`](field@Self::reg_country). Country of registration.
    pub fn reg_country(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.reg_country);
        self
    }
    /// Sets [`reg_address`](field@Self::reg_address). Registered address.
    pub fn reg_address(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.reg_address);
        self
    }
    /// Sets [`enterprise_person`](field@Self::enterprise_person). Legal person of the organization.
    pub fn enterprise_person(mut self, value: impl Setting<LegacyLegalPerson>) -> Self {
        value.set(&mut self.enterprise_person);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ChangeEnterpriseRealnameAuthV1",
    &[
        F::path("partner_id", K::Text).required_at(CN.or(INTL)).limits(&[L::MaxLen(64)]),
        F::body("customerId", K::Text).named("customer_id").required_at(CN.or(INTL)),
        F::body("identifyType", K::Integer)
            .named("identify_type")
            .required_at(CN.or(INTL)),
        F::body("certificateType", K::Integer).named("certificate_type"),
        F::body("verifiedFileURL", K::List(&K::Text))
            .named("verified_file_url")
            .required_at(CN.or(INTL))
            .sensitive(),
        F::body("corpName", K::Text)
            .named("corp_name")
            .required_at(CN.or(INTL))
            .sensitive(),
        F::body("verifiedNumber", K::Text)
            .named("verified_number")
            .required_at(CN.or(INTL))
            .sensitive(),
        F::body("regCountry", K::Text).named("reg_country"),
        F::body("regAddress", K::Text).named("reg_address").sensitive(),
        F::body("changeType", K::Integer).named("change_type").required_at(CN.or(INTL)),
        F::body("xaccountType", K::Text).named("xaccount_type").required_at(CN.or(INTL)),
        F::body("enterprisePerson", K::Object(&crate::types::LEGACY_LEGAL_PERSON))
            .named("enterprise_person"),
    ],
);

request!(
    ChangeEnterpriseRealnameAuthV1 : REQUEST; partner_id, customer_id, identify_type,
    certificate_type, verified_file_url, corp_name, verified_number, reg_country,
    reg_address, change_type, xaccount_type, enterprise_person
);

/// What [`ChangeEnterpriseRealnameAuthV1`] answers.
#[doc(alias = "RealnameAuthRsp")]
#[non_exhaustive]
pub struct ChangeEnterpriseRealnameAuthV1Response {
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
    "ChangeEnterpriseRealnameAuthV1Response",
    &[
        F::body("error_code", K::Text),
        F::body("error_msg", K::Text),
        F::body("isReview", K::Integer).named("is_review"),
        F::body("errorItems", K::List(&K::Text)).named("error_items"),
        F::body("failCheckItems", K::List(&K::Text)).named("fail_check_items"),
    ],
);

record!(
    ChangeEnterpriseRealnameAuthV1Response : RESPONSE; error_code, error_msg, is_review,
    error_items, fail_check_items
);
confirm!(
    SERVICE, "ShowRealnameAuthenticationReviewResult", ["customer_id" = "customerId"],
    ["the review of the new documents is pending or done",
    "新资料的审核正在进行或已完成"]; ChangeEnterpriseRealnameAuthV1 =>
    realname::ShowRealnameAuthenticationReviewResult
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ChangeEnterpriseRealnameAuthV1",
    section: "realname",
    title: "Apply for a real-name authentication change (old)",
    title_zh: "申请实名认证变更(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("ChangeEnterpriseRealnameAuthentication"),
    method: meta::Method::Put,
    path: "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise",
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
    ChangeEnterpriseRealnameAuthV1 => ChangeEnterpriseRealnameAuthV1Response : OPERATION
    of SERVICE; Partner
);
