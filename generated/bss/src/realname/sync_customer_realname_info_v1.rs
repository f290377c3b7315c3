// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Synchronize customer real-name information (abandoned).
#![allow(deprecated)]

use crate::prelude::*;

/// Synchronize customer real-name information (abandoned).
///
/// Reports a real-name authentication done on the partner platform, so that the customer counts as authenticated on the cloud. The customer must be bound first.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v1.0/{partner_id}/partner/customer-mgr/verified-info` |
/// | Sites | International |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CreatePersonalRealnameAuth`](crate::realname::CreatePersonalRealnameAuth) |
/// | Source | <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0076214635.html> <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0076214635.html> (2025-08-28) |
/// | Chinese title | 同步客户实名认证信息(已废弃) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(SyncCustomerRealnameInfoV1::new(SyncCustomerRealnameInfoV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), xaccount_type: "sandbox_partner".into(), xaccount_id: "user_8e4c7f1a60".into(), domain_id: "e7a5b2d48069d8e4c7f1a60b3523f9c1".into(), verified_type: VerifiedType::Individual, verified_status: SyncedVerifiedStatus::Authenticated, name: "name".into(), identify_type: SyncedCertificateType::SecondGenerationIdCard, verified_number: "verifiedNumber".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - The documents mark it as abandoned and name four successors: CreatePersonalRealnameAuth, CreateEnterpriseRealnameAuthentication, ChangeEnterpriseRealnameAuthentication, ShowRealnameAuthenticationReviewResult.
/// - XaccountType and xaccountId are marked mandatory; the others are taken as mandatory because there is no rule for an absent value.
///
/// # Not documented by the vendor
///
/// - The response.
/// - Whether the European site has it: its permissions name no real-name authentication.
#[doc(alias("同步客户实名认证信息(已废弃)", "VerifiedInfoReq"))]
#[deprecated(note = "the vendor is taking it offline; use `CreatePersonalRealnameAuth`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SyncCustomerRealnameInfoV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Platform ID that Huawei assigned to the partner. Required. At most 64 characters. Wire name `xaccountType`.
    #[doc(alias = "xaccountType")]
    pub xaccount_type: PlatformId,
    /// Unique user ID on the partner platform. Required. At most 64 characters. Wire name `xaccountId`.
    #[doc(alias = "xaccountId")]
    pub xaccount_id: PlatformUserId,
    /// Account ID that the cloud gave the customer. Required. At most 64 characters. Wire name `domainId`.
    #[doc(alias = "domainId")]
    pub domain_id: CustomerId,
    /// Kind of authentication; must equal the one in the SAML assertion. Required. Wire name `verifiedType`.
    #[doc(alias = "verifiedType")]
    pub verified_type: VerifiedType,
    /// Authentication status; always 2. Required. Wire name `verifiedStatus`.
    #[doc(alias = "verifiedStatus")]
    pub verified_status: SyncedVerifiedStatus,
    /// Name of the person or company; not only digits, spaces or special characters. Required. At most 256 characters.
    pub name: String,
    /// Certificate type. Required. When `verifiedType` is `0`: one of `1`, `2`, `4`, `5`. When `verifiedType` is `1`: one of `3`, `11`. Wire name `identifyType`.
    #[doc(alias = "identifyType")]
    pub identify_type: SyncedCertificateType,
    /// Certificate number. Required. When `verifiedType` is `0`: pattern `[0-9a-zA-Z]{1,32}`. When `verifiedType` is `1`: pattern `[^!@#$%^&*<\\>]*`. At most 32 characters. Wire name `verifiedNumber`.
    #[doc(alias = "verifiedNumber")]
    pub verified_number: String,
}

/// What every site requires of [`SyncCustomerRealnameInfoV1`].
#[deprecated(note = "the vendor is taking it offline; use `CreatePersonalRealnameAuth`")]
pub struct SyncCustomerRealnameInfoV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Platform ID that Huawei assigned to the partner. Required. At most 64 characters. Wire name `xaccountType`.
    pub xaccount_type: PlatformId,
    /// Unique user ID on the partner platform. Required. At most 64 characters. Wire name `xaccountId`.
    pub xaccount_id: PlatformUserId,
    /// Account ID that the cloud gave the customer. Required. At most 64 characters. Wire name `domainId`.
    pub domain_id: CustomerId,
    /// Kind of authentication; must equal the one in the SAML assertion. Required. Wire name `verifiedType`.
    pub verified_type: VerifiedType,
    /// Authentication status; always 2. Required. Wire name `verifiedStatus`.
    pub verified_status: SyncedVerifiedStatus,
    /// Name of the person or company; not only digits, spaces or special characters. Required. At most 256 characters.
    pub name: String,
    /// Certificate type. Required. When `verifiedType` is `0`: one of `1`, `2`, `4`, `5`. When `verifiedType` is `1`: one of `3`, `11`. Wire name `identifyType`.
    pub identify_type: SyncedCertificateType,
    /// Certificate number. Required. When `verifiedType` is `0`: pattern `[0-9a-zA-Z]{1,32}`. When `verifiedType` is `1`: pattern `[^!@#$%^&*<\\>]*`. At most 32 characters. Wire name `verifiedNumber`.
    pub verified_number: String,
}

required!(
    SyncCustomerRealnameInfoV1Required of SyncCustomerRealnameInfoV1; partner_id,
    xaccount_type, xaccount_id, domain_id, verified_type, verified_status, name,
    identify_type, verified_number
);

impl SyncCustomerRealnameInfoV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: SyncCustomerRealnameInfoV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            xaccount_type: required.xaccount_type,
            xaccount_id: required.xaccount_id,
            domain_id: required.domain_id,
            verified_type: required.verified_type,
            verified_status: required.verified_status,
            name: required.name,
            identify_type: required.identify_type,
            verified_number: required.verified_number,
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "SyncCustomerRealnameInfoV1",
    fields: &[
        F::path("partner_id", K::Text).required_at(INTL).limits(&[L::MaxLen(64)]),
        F::body("xaccountType", K::Text)
            .named("xaccount_type")
            .required_at(INTL)
            .limits(&[L::MaxLen(64)]),
        F::body("xaccountId", K::Text)
            .named("xaccount_id")
            .required_at(INTL)
            .limits(&[L::MaxLen(64)]),
        F::body("domainId", K::Text)
            .named("domain_id")
            .required_at(INTL)
            .limits(&[L::MaxLen(64)]),
        F::body("verifiedType", K::Enum(VerifiedType::META))
            .named("verified_type")
            .required_at(INTL),
        F::body("verifiedStatus", K::Enum(SyncedVerifiedStatus::META))
            .named("verified_status")
            .required_at(INTL),
        F::body("name", K::Text).required_at(INTL).sensitive().limits(&[L::MaxLen(256)]),
        F::body("identifyType", K::Enum(SyncedCertificateType::META))
            .named("identify_type")
            .required_at(INTL)
            .limits(&[L::Min("1"), L::Max("11")]),
        F::body("verifiedNumber", K::Text)
            .named("verified_number")
            .required_at(INTL)
            .sensitive()
            .limits(&[L::MaxLen(32)]),
    ],
    rules: &[
        R::limited_when(
                "identifyType",
                &[T::is("verifiedType", &["0"])],
                &[L::Only(&["1", "2", "4", "5"])],
            )
            .because(
                "An individual has an ID card or a passport, numbered in letters and digits",
            ),
        R::limited_when(
                "verifiedNumber",
                &[T::is("verifiedType", &["0"])],
                &[L::Pattern("[0-9a-zA-Z]{1,32}")],
            )
            .because(
                "An individual has an ID card or a passport, numbered in letters and digits",
            ),
        R::limited_when(
                "identifyType",
                &[T::is("verifiedType", &["1"])],
                &[L::Only(&["3", "11"])],
            )
            .because("An enterprise has a business license or an organization code"),
        R::limited_when(
                "verifiedNumber",
                &[T::is("verifiedType", &["1"])],
                &[L::Pattern("[^!@#$%^&*<\\\\>]*")],
            )
            .because("An enterprise has a business license or an organization code"),
    ],
};

request!(
    SyncCustomerRealnameInfoV1 : REQUEST; partner_id, xaccount_type, xaccount_id,
    domain_id, verified_type, verified_status, name, identify_type, verified_number
);

/// What [`SyncCustomerRealnameInfoV1`] answers.
#[non_exhaustive]
pub struct SyncCustomerRealnameInfoV1Response {}

static RESPONSE: meta::Object = meta::Object::plain(
    "SyncCustomerRealnameInfoV1Response",
    &[],
);

record!(SyncCustomerRealnameInfoV1Response : RESPONSE;);

static OPERATION: meta::Operation = meta::Operation {
    id: "SyncCustomerRealnameInfoV1",
    section: "realname",
    title: "Synchronize customer real-name information (abandoned)",
    title_zh: "同步客户实名认证信息(已废弃)",
    status: meta::Status::Deprecated,
    replaced_by: Some("CreatePersonalRealnameAuth"),
    method: meta::Method::Put,
    path: "/v1.0/{partner_id}/partner/customer-mgr/verified-info",
    sites: INTL,
    callers: 2,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0076214635.html",
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
    SyncCustomerRealnameInfoV1 => SyncCustomerRealnameInfoV1Response : OPERATION of
    SERVICE; Partner
);

/// Authentication status to report.
#[non_exhaustive]
pub enum SyncedVerifiedStatus {
    /// Authenticated (`2`).
    Authenticated,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(SyncedVerifiedStatus : integer; Authenticated = "2");

/// Kind of certificate.
#[non_exhaustive]
pub enum SyncedCertificateType {
    /// Second-generation ID card (`1`).
    SecondGenerationIdCard,
    /// Passport (`2`).
    Passport,
    /// Business license (`3`).
    BusinessLicense,
    /// First-generation ID card (`4`).
    FirstGenerationIdCard,
    /// Temporary ID card (`5`).
    TemporaryIdCard,
    /// Organization code (`11`).
    OrganizationCode,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    SyncedCertificateType : integer; SecondGenerationIdCard = "1", Passport = "2",
    BusinessLicense = "3", FirstGenerationIdCard = "4", TemporaryIdCard = "5",
    OrganizationCode = "11"
);
