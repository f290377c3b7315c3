// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Request a real-name authentication change.

use crate::prelude::*;

/// Request a real-name authentication change.
///
/// Applies to change an individual real-name authentication of a partner's customer into an enterprise one.
///
/// | | |
/// |---|---|
/// | Request | `PUT /v2/customers/realname-auths/enterprise` |
/// | Sites | China and International |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Solution provider or distributor (tier-1) only; the partner must first switch on attachment upload in the partner center (Open APIs configuration) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010119 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowRealnameAuthenticationReviewResult`](crate::realname::ShowRealnameAuthenticationReviewResult); if carried out, the review of the new documents is pending or done |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mc_00019.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00019.html> (2025-12-23) |
/// | Chinese title | 申请实名认证变更 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ChangeEnterpriseRealnameAuthentication::new(ChangeEnterpriseRealnameAuthenticationRequired { customer_id: "523f9c1e7a5b2d48069d8e4c7f1a60b3".into(), identify_type: EnterpriseIdentifyType::EnterpriseCertificate, verified_file_url: vec!["verified_file_url".into()], corp_name: "corp_name".into(), verified_number: "verified_number".into(), change_type: EnterpriseChangeType::IndividualToEnterprise, xaccount_type: "sandbox_partner".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.99000000`](crate::codes::CBC_99000000): No right to operate on this customer.
/// - [`CBC.99007202`](crate::codes::CBC_99007202): Real-name check failed.
/// - [`CBC.99007253`](crate::codes::CBC_99007253): A picture of the certificate is invalid or blurred.
/// - [`CBC.99007256`](crate::codes::CBC_99007256): Data of the legal person are wrong.
/// - [`CBC.99007257`](crate::codes::CBC_99007257): Data of the company are wrong.
/// - [`CBC.99007267`](crate::codes::CBC_99007267): The sub-account is being invited to an association.
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
/// - [`CBC.99000035`](crate::codes::CBC_99000035): Not a sub-customer of the partner.
/// - [`CBC.99000099`](crate::codes::CBC_99000099): An attachment is larger than allowed.
/// - [`CBC.99000100`](crate::codes::CBC_99000100): An attachment has a wrong file format.
/// - [`CBC.99005030`](crate::codes::CBC_99005030): Partner has not opened attachment upload, or access to the bucket failed.
/// - [`CBC.99007004`](crate::codes::CBC_99007004): A business check of the operation is not met.
/// - [`CBC.99007188`](crate::codes::CBC_99007188): Customer is already authenticated or under review.
/// - [`CBC.99007191`](crate::codes::CBC_99007191): Too many authentication attempts.
/// - [`CBC.70600026`](crate::codes::CBC_70600026): Huawei cannot review this application now; ask the account manager.
/// - [`CBC.70600032`](crate::codes::CBC_70600032): Identity data is abnormal or risky; open a ticket.
///
/// # Notes
///
/// - A file has at most 10 MB.
/// - File paths are relative to the download directory of the bucket, without the bucket name, case-sensitive and in the prescribed order.
/// - The error codes are those of CreateEnterpriseRealnameAuthentication.
///
/// # Not documented by the vendor
///
/// - Documented lengths of verified_number, reg_country, reg_address, legel_name, legel_id_number and certifier_role (those here come from an SDK).
/// - Whether the European site has it: its permissions name no real-name authentication.
#[doc(alias("申请实名认证变更", "ChangeEnterpriseRealnameAuthsReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ChangeEnterpriseRealnameAuthentication {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Authentication scheme. Required.
    pub identify_type: EnterpriseIdentifyType,
    /// Kind of enterprise certificate.
    pub certificate_type: Option<EnterpriseCertificateType>,
    /// Relative paths of the certificate files: certificate first, then ID card portrait and emblem side. Required. At most 4 items, pattern `.+[.]([jJ][pP][eE]?[gG]|[bB][mM][pP]|[pP][nN][gG]|[gG][iI][fF]|[pP][dD][fF])`, does not begin with `download/`.
    pub verified_file_url: Vec<CertificateFile>,
    /// Organization name; not only digits, special characters or blanks. Required. At most 255 characters, not of the pattern `` [ -@[-`{-~]+ ``.
    pub corp_name: String,
    /// Number of the enterprise certificate. Required. 1 to 32 characters. Limits as the vendor's SDK has them.
    pub verified_number: String,
    /// Country of registration, two letters. At most 10 characters. Limits as the vendor's SDK has them. An empty text is stored as empty.
    pub reg_country: Option<String>,
    /// Registered address of the enterprise. At most 256 characters. Limits as the vendor's SDK has them. An empty text is stored as empty.
    pub reg_address: Option<String>,
    /// Kind of change; only individual to enterprise is possible. Required.
    pub change_type: EnterpriseChangeType,
    /// Platform ID that Huawei gave the partner. Required. At most 64 characters.
    pub xaccount_type: PlatformId,
    /// Legal representative.
    pub enterprise_person: Option<LegalPerson>,
}

/// What every site requires of [`ChangeEnterpriseRealnameAuthentication`].
pub struct ChangeEnterpriseRealnameAuthenticationRequired {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Authentication scheme. Required.
    pub identify_type: EnterpriseIdentifyType,
    /// Relative paths of the certificate files: certificate first, then ID card portrait and emblem side. Required. At most 4 items, pattern `.+[.]([jJ][pP][eE]?[gG]|[bB][mM][pP]|[pP][nN][gG]|[gG][iI][fF]|[pP][dD][fF])`, does not begin with `download/`.
    pub verified_file_url: Vec<CertificateFile>,
    /// Organization name; not only digits, special characters or blanks. Required. At most 255 characters, not of the pattern `` [ -@[-`{-~]+ ``.
    pub corp_name: String,
    /// Number of the enterprise certificate. Required. 1 to 32 characters. Limits as the vendor's SDK has them.
    pub verified_number: String,
    /// Kind of change; only individual to enterprise is possible. Required.
    pub change_type: EnterpriseChangeType,
    /// Platform ID that Huawei gave the partner. Required. At most 64 characters.
    pub xaccount_type: PlatformId,
}

required!(
    ChangeEnterpriseRealnameAuthenticationRequired of
    ChangeEnterpriseRealnameAuthentication; customer_id, identify_type,
    verified_file_url, corp_name, verified_number, change_type, xaccount_type
);

impl ChangeEnterpriseRealnameAuthentication {
    /// With what every site requires; everything else is unset.
    pub fn new(required: ChangeEnterpriseRealnameAuthenticationRequired) -> Self {
        Self {
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
    /// Sets [`certificate_type`](field@Self::certificate_type). Kind of enterprise certificate.
    pub fn certificate_type(
        mut self,
        value: impl Setting<EnterpriseCertificateType>,
    ) -> Self {
        value.set(&mut self.certificate_type);
        self
    }
    /// Sets [`reg_country`](field@Self::reg_country). Country of registration, two letters.
    pub fn reg_country(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.reg_country);
        self
    }
    /// Sets [`reg_address`](field@Self::reg_address). Registered address of the enterprise.
    pub fn reg_address(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.reg_address);
        self
    }
    /// Sets [`enterprise_person`](field@Self::enterprise_person). Legal representative.
    pub fn enterprise_person(mut self, value: impl Setting<LegalPerson>) -> Self {
        value.set(&mut self.enterprise_person);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ChangeEnterpriseRealnameAuthentication",
    &[
        F::body("customer_id", K::Text)
            .required_at(CN.or(INTL))
            .limits(&[L::MaxLen(64)]),
        F::body("identify_type", K::Enum(EnterpriseIdentifyType::META))
            .required_at(CN.or(INTL)),
        F::body("certificate_type", K::Enum(EnterpriseCertificateType::META)),
        F::body("verified_file_url", K::List(&K::Text))
            .required_at(CN.or(INTL))
            .sensitive()
            .limits(
                &[
                    L::MaxItems(4),
                    L::Pattern(
                        ".+[.]([jJ][pP][eE]?[gG]|[bB][mM][pP]|[pP][nN][gG]|[gG][iI][fF]|[pP][dD][fF])",
                    ),
                    L::NotPrefix(&["download/"]),
                ],
            ),
        F::body("corp_name", K::Text)
            .required_at(CN.or(INTL))
            .sensitive()
            .limits(&[L::MaxLen(255), L::NotPattern("[ -@\\[-`{-~]+")]),
        F::body("verified_number", K::Text)
            .required_at(CN.or(INTL))
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(32)]),
        F::body("reg_country", K::Text).limits(&[L::MaxLen(10)]),
        F::body("reg_address", K::Text).sensitive().limits(&[L::MaxLen(256)]),
        F::body("change_type", K::Enum(EnterpriseChangeType::META))
            .required_at(CN.or(INTL)),
        F::body("xaccount_type", K::Text)
            .required_at(CN.or(INTL))
            .limits(&[L::MaxLen(64)]),
        F::body("enterprise_person", K::Object(&crate::types::LEGAL_PERSON)),
    ],
);

request!(
    ChangeEnterpriseRealnameAuthentication : REQUEST; customer_id, identify_type,
    certificate_type, verified_file_url, corp_name, verified_number, reg_country,
    reg_address, change_type, xaccount_type, enterprise_person
);

/// What [`ChangeEnterpriseRealnameAuthentication`] answers.
#[non_exhaustive]
pub struct ChangeEnterpriseRealnameAuthenticationResponse {
    /// Whether a manual review follows; only with HTTP 200.
    pub is_review: Option<Flag>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ChangeEnterpriseRealnameAuthenticationResponse",
    &[F::body("is_review", K::Enum(Flag::META))],
);

record!(ChangeEnterpriseRealnameAuthenticationResponse : RESPONSE; is_review);
confirm!(
    SERVICE, "ShowRealnameAuthenticationReviewResult", ["customer_id" = "customer_id"],
    ["the review of the new documents is pending or done",
    "新资料的审核正在进行或已完成"]; ChangeEnterpriseRealnameAuthentication
    => realname::ShowRealnameAuthenticationReviewResult
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ChangeEnterpriseRealnameAuthentication",
    section: "realname",
    title: "Request a real-name authentication change",
    title_zh: "申请实名认证变更",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Put,
    path: "/v2/customers/realname-auths/enterprise",
    sites: CN.or(INTL),
    callers: 6,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_010119"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mc_00019.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.99000000", "No right to operate on this customer"),
        ("CBC.99007202", "Real-name check failed"),
        ("CBC.99007253", "A picture of the certificate is invalid or blurred"),
        ("CBC.99007256", "Data of the legal person are wrong"),
        ("CBC.99007257", "Data of the company are wrong"),
        ("CBC.99007267", "The sub-account is being invited to an association"),
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0151", "Access refused"),
        ("CBC.0999", "Other or unknown error"),
        ("CBC.99000035", "Not a sub-customer of the partner"),
        ("CBC.99000099", "An attachment is larger than allowed"),
        ("CBC.99000100", "An attachment has a wrong file format"),
        (
            "CBC.99005030",
            "Partner has not opened attachment upload, or access to the bucket failed",
        ),
        ("CBC.99007004", "A business check of the operation is not met"),
        ("CBC.99007188", "Customer is already authenticated or under review"),
        ("CBC.99007191", "Too many authentication attempts"),
        (
            "CBC.70600026",
            "Huawei cannot review this application now; ask the account manager",
        ),
        ("CBC.70600032", "Identity data is abnormal or risky; open a ticket"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    ChangeEnterpriseRealnameAuthentication =>
    ChangeEnterpriseRealnameAuthenticationResponse : OPERATION of SERVICE; Partner,
    Distributor
);

/// Kind of change of an authentication.
#[non_exhaustive]
pub enum EnterpriseChangeType {
    /// Individual to enterprise (`1`).
    IndividualToEnterprise,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(EnterpriseChangeType : integer; IndividualToEnterprise = "1");
