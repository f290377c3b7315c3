// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Request an individual real-name authentication.

use crate::prelude::*;

/// Request an individual real-name authentication.
///
/// Applies for individual real-name authentication of a partner's customer by certificate images, or on the China site by bank card.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/customers/realname-auths/individual` |
/// | Sites | China and International |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Solution provider or distributor (tier-1) only; the partner must first switch on attachment upload in the partner center (Open APIs configuration) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010119 |
/// | Repeating | not harmless: sent at most once |
/// | Outcome unknown | ask with [`ShowRealnameAuthenticationReviewResult`](crate::realname::ShowRealnameAuthenticationReviewResult); if carried out, the review is pending or done |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mc_00017.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00017.html> <https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/mc_00017.html> <https://www.huaweicloud.com/guide/productsdesc-bms_00c7868f810a4b89dfd7c37850850cc5support0_H> (2026-01-26) |
/// | Chinese title | 申请个人实名认证 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{realname::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired { customer_id: "523f9c1e7a5b2d48069d8e4c7f1a60b3".into(), identify_type: PersonalIdentifyType::PersonalCertificate, verified_file_url: vec!["verified_file_url".into()], name: "name".into(), verified_number: "verified_number".into(), xaccount_type: "sandbox_partner".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.99000000`](crate::codes::CBC_99000000): No right to operate on this customer.
/// - [`CBC.99000026`](crate::codes::CBC_99000026): Wrong verification code.
/// - [`CBC.99007004`](crate::codes::CBC_99007004): A business check failed.
/// - [`CBC.99007259`](crate::codes::CBC_99007259): Payment by authentication is not enabled for the bank card.
/// - [`CBC.99007265`](crate::codes::CBC_99007265): A partner cannot be authenticated as an individual.
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
/// - [`CBC.99000027`](crate::codes::CBC_99000027): Verification code expired.
/// - [`CBC.99000035`](crate::codes::CBC_99000035): Not a sub-customer of the partner.
/// - [`CBC.99000099`](crate::codes::CBC_99000099): An attachment is larger than allowed.
/// - [`CBC.99000100`](crate::codes::CBC_99000100): An attachment has a wrong file format.
/// - [`CBC.99005030`](crate::codes::CBC_99005030): Partner has not opened attachment upload, or access to the bucket failed.
/// - [`CBC.99007188`](crate::codes::CBC_99007188): Customer is already authenticated or under review.
/// - [`CBC.99007189`](crate::codes::CBC_99007189): Too many customers use this certificate number.
/// - [`CBC.99007191`](crate::codes::CBC_99007191): Too many authentication attempts.
/// - [`CBC.99007193`](crate::codes::CBC_99007193): This certificate number is barred.
/// - [`CBC.99007202`](crate::codes::CBC_99007202): Real-name check failed.
/// - [`CBC.99007219`](crate::codes::CBC_99007219): Identity data does not match the face.
/// - [`CBC.99007255`](crate::codes::CBC_99007255): Card holder data or phone number is wrong.
/// - [`CBC.99007258`](crate::codes::CBC_99007258): Bank card is not usable (frozen or expired).
/// - [`CBC.99007260`](crate::codes::CBC_99007260): Call between UnionPay and the issuing bank failed.
/// - [`CBC.99007261`](crate::codes::CBC_99007261): Bank card is not supported.
/// - [`CBC.99007262`](crate::codes::CBC_99007262): Bank system or network fault.
/// - [`CBC.70600026`](crate::codes::CBC_70600026): Huawei cannot review this application now; ask the account manager.
/// - [`CBC.70600032`](crate::codes::CBC_70600032): Identity data is abnormal or risky; open a ticket.
///
/// # Notes
///
/// - A file has at most 10 MB.
/// - File paths are relative to the download directory of the bucket, without the bucket name, case-sensitive and in the prescribed order.
/// - Images on the China site are 3 each: passport (data page, entry stamp, held data page), travel permits (front, back, held front), residence permits (portrait, emblem, held portrait).
/// - Images on the international site: 2 for a passport (data page, held data page); the others as on the China site.
/// - verified_type 0 (ID card) is in an older China document and in the example of the vendor's API definition, no longer in its list: it is taken, and no number of images is known for it.
/// - bank_card_info is optional in the SDK, whose text says that bank_account must not be empty with identify_type 4.
///
/// # Not documented by the vendor
///
/// - Documented lengths in bank_card_info (those here come from an SDK).
/// - Whether the European site has it: its permissions name no real-name authentication.
#[doc(alias("申请个人实名认证", "ApplyIndividualRealnameAuthsReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreatePersonalRealnameAuth {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Authentication scheme. Required.
    pub identify_type: PersonalIdentifyType,
    /// Kind of certificate; ignored unless identify_type is 0. Required when `identify_type` is `0`.
    pub verified_type: Option<PersonalCertificateType>,
    /// Relative paths of the certificate images in the prescribed order; bank card: one face image. Required. When `identify_type` is `4`: exactly 1 item. When `identify_type` is `0`: exactly 3 items. When `identify_type` is `0` and `verified_type` is `3`: exactly 2 items. When `identify_type` is `0` and `verified_type` is `5` or `6` or `9` or `10`: exactly 3 items. At most 4 items, pattern `.+[.]([jJ][pP][eE]?[gG]|[bB][mM][pP]|[pP][nN][gG]|[gG][iI][fF]|[pP][dD][fF])`, does not begin with `download/`.
    pub verified_file_url: Vec<CertificateFile>,
    /// Name of the person. Required. At most 255 characters.
    pub name: String,
    /// Certificate number. Required. At most 32 characters.
    pub verified_number: String,
    /// Kind of change.
    pub change_type: Option<PersonalChangeType>,
    /// Platform ID that Huawei gave the partner. Required. At most 64 characters.
    pub xaccount_type: PlatformId,
    /// Bank card, with identify_type 4. Required when `identify_type` is `4`. Only at China.
    pub bank_card_info: Option<BankCard>,
}

/// What every site requires of [`CreatePersonalRealnameAuth`].
pub struct CreatePersonalRealnameAuthRequired {
    /// Customer account ID (from ListSubCustomers). Required. At most 64 characters.
    pub customer_id: CustomerId,
    /// Authentication scheme. Required.
    pub identify_type: PersonalIdentifyType,
    /// Relative paths of the certificate images in the prescribed order; bank card: one face image. Required. When `identify_type` is `4`: exactly 1 item. When `identify_type` is `0`: exactly 3 items. When `identify_type` is `0` and `verified_type` is `3`: exactly 2 items. When `identify_type` is `0` and `verified_type` is `5` or `6` or `9` or `10`: exactly 3 items. At most 4 items, pattern `.+[.]([jJ][pP][eE]?[gG]|[bB][mM][pP]|[pP][nN][gG]|[gG][iI][fF]|[pP][dD][fF])`, does not begin with `download/`.
    pub verified_file_url: Vec<CertificateFile>,
    /// Name of the person. Required. At most 255 characters.
    pub name: String,
    /// Certificate number. Required. At most 32 characters.
    pub verified_number: String,
    /// Platform ID that Huawei gave the partner. Required. At most 64 characters.
    pub xaccount_type: PlatformId,
}

required!(
    CreatePersonalRealnameAuthRequired of CreatePersonalRealnameAuth; customer_id,
    identify_type, verified_file_url, name, verified_number, xaccount_type
);

impl CreatePersonalRealnameAuth {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CreatePersonalRealnameAuthRequired) -> Self {
        Self {
            customer_id: required.customer_id,
            identify_type: required.identify_type,
            verified_file_url: required.verified_file_url,
            name: required.name,
            verified_number: required.verified_number,
            xaccount_type: required.xaccount_type,
            ..Self::default()
        }
    }
    /// Sets [`verified_type`](field@Self::verified_type). Kind of certificate; ignored unless identify_type is 0.
    pub fn verified_type(
        mut self,
        value: impl Setting<PersonalCertificateType>,
    ) -> Self {
        value.set(&mut self.verified_type);
        self
    }
    /// Sets [`change_type`](field@Self::change_type). Kind of change.
    pub fn change_type(mut self, value: impl Setting<PersonalChangeType>) -> Self {
        value.set(&mut self.change_type);
        self
    }
    /// Sets [`bank_card_info`](field@Self::bank_card_info). Bank card, with identify_type 4.
    pub fn bank_card_info(mut self, value: impl Setting<BankCard>) -> Self {
        value.set(&mut self.bank_card_info);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "CreatePersonalRealnameAuth",
    fields: &[
        F::body("customer_id", K::Text)
            .required_at(CN.or(INTL))
            .limits(&[L::MaxLen(64)]),
        F::body("identify_type", K::Enum(PersonalIdentifyType::META))
            .required_at(CN.or(INTL)),
        F::body("verified_type", K::Enum(PersonalCertificateType::META)),
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
        F::body("name", K::Text)
            .required_at(CN.or(INTL))
            .sensitive()
            .limits(&[L::MaxLen(255)]),
        F::body("verified_number", K::Text)
            .required_at(CN.or(INTL))
            .sensitive()
            .limits(&[L::MaxLen(32)]),
        F::body("change_type", K::Enum(PersonalChangeType::META)),
        F::body("xaccount_type", K::Text)
            .required_at(CN.or(INTL))
            .limits(&[L::MaxLen(64)]),
        F::body("bank_card_info", K::Object(&BANK_CARD)).at(CN),
    ],
    rules: &[
        R::required_when("verified_type", &[T::is("identify_type", &["0"])]),
        R::required_when("bank_card_info", &[T::is("identify_type", &["4"])]).at(CN),
        R::limited_when(
                "verified_file_url",
                &[T::is("identify_type", &["4"])],
                &[L::MinItems(1), L::MaxItems(1)],
            )
            .because("One image of the face"),
        R::limited_when(
                "verified_file_url",
                &[T::is("identify_type", &["0"])],
                &[L::MinItems(3), L::MaxItems(3)],
            )
            .at(CN),
        R::limited_when(
                "verified_file_url",
                &[T::is("identify_type", &["0"]), T::is("verified_type", &["3"])],
                &[L::MinItems(2), L::MaxItems(2)],
            )
            .at(INTL),
        R::limited_when(
                "verified_file_url",
                &[
                    T::is("identify_type", &["0"]),
                    T::is("verified_type", &["5", "6", "9", "10"]),
                ],
                &[L::MinItems(3), L::MaxItems(3)],
            )
            .at(INTL),
    ],
};

request!(
    CreatePersonalRealnameAuth : REQUEST; customer_id, identify_type, verified_type,
    verified_file_url, name, verified_number, change_type, xaccount_type, bank_card_info
);

/// What [`CreatePersonalRealnameAuth`] answers.
#[non_exhaustive]
pub struct CreatePersonalRealnameAuthResponse {
    /// Whether a manual review follows; only with HTTP 200.
    pub is_review: Option<Flag>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreatePersonalRealnameAuthResponse",
    &[F::body("is_review", K::Enum(Flag::META))],
);

record!(CreatePersonalRealnameAuthResponse : RESPONSE; is_review);
confirm!(
    SERVICE, "ShowRealnameAuthenticationReviewResult", ["customer_id" = "customer_id"],
    ["the review is pending or done", "审核正在进行或已完成"];
    CreatePersonalRealnameAuth => realname::ShowRealnameAuthenticationReviewResult
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreatePersonalRealnameAuth",
    section: "realname",
    title: "Request an individual real-name authentication",
    title_zh: "申请个人实名认证",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/customers/realname-auths/individual",
    sites: CN.or(INTL),
    callers: 6,
    idempotent: false,
    confirm_with: Some(&CONFIRM),
    permission: Some("BPC_ITEM_SUBCUSTSERV_010119"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mc_00017.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[
        ("CBC.99000000", "No right to operate on this customer"),
        ("CBC.99000026", "Wrong verification code"),
        ("CBC.99007004", "A business check failed"),
        ("CBC.99007259", "Payment by authentication is not enabled for the bank card"),
        ("CBC.99007265", "A partner cannot be authenticated as an individual"),
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0151", "Access refused"),
        ("CBC.0999", "Other or unknown error"),
        ("CBC.99000027", "Verification code expired"),
        ("CBC.99000035", "Not a sub-customer of the partner"),
        ("CBC.99000099", "An attachment is larger than allowed"),
        ("CBC.99000100", "An attachment has a wrong file format"),
        (
            "CBC.99005030",
            "Partner has not opened attachment upload, or access to the bucket failed",
        ),
        ("CBC.99007188", "Customer is already authenticated or under review"),
        ("CBC.99007189", "Too many customers use this certificate number"),
        ("CBC.99007191", "Too many authentication attempts"),
        ("CBC.99007193", "This certificate number is barred"),
        ("CBC.99007202", "Real-name check failed"),
        ("CBC.99007219", "Identity data does not match the face"),
        ("CBC.99007255", "Card holder data or phone number is wrong"),
        ("CBC.99007258", "Bank card is not usable (frozen or expired)"),
        ("CBC.99007260", "Call between UnionPay and the issuing bank failed"),
        ("CBC.99007261", "Bank card is not supported"),
        ("CBC.99007262", "Bank system or network fault"),
        (
            "CBC.70600026",
            "Huawei cannot review this application now; ask the account manager",
        ),
        ("CBC.70600032", "Identity data is abnormal or risky; open a ticket"),
    ],
    form: meta::Form::PLAIN,
};

operation!(
    CreatePersonalRealnameAuth => CreatePersonalRealnameAuthResponse : OPERATION of
    SERVICE; Partner, Distributor
);

/// Bank card data.
///
/// Only at China.
#[doc(alias = "BankCardInfoV2")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct BankCard {
    /// Bank card number: letters and digits, hyphens allowed. Required. 1 to 100 characters, pattern `[0-9A-Za-z-]+`. Limits as the vendor's SDK has them.
    pub bank_account: String,
    /// Country or region code of the phone, for example 0086. Required. 1 to 10 characters. Limits as the vendor's SDK has them.
    pub areacode: String,
    /// Phone number. Required. 1 to 20 characters. Limits as the vendor's SDK has them.
    pub mobile: String,
    /// Code from SendVerificationMessageCode, scene 18. Required. 1 to 6 characters. Limits as the vendor's SDK has them.
    pub verification_code: String,
}

/// What every site requires of [`BankCard`].
pub struct BankCardRequired {
    /// Bank card number: letters and digits, hyphens allowed. Required. 1 to 100 characters, pattern `[0-9A-Za-z-]+`. Limits as the vendor's SDK has them.
    pub bank_account: String,
    /// Country or region code of the phone, for example 0086. Required. 1 to 10 characters. Limits as the vendor's SDK has them.
    pub areacode: String,
    /// Phone number. Required. 1 to 20 characters. Limits as the vendor's SDK has them.
    pub mobile: String,
    /// Code from SendVerificationMessageCode, scene 18. Required. 1 to 6 characters. Limits as the vendor's SDK has them.
    pub verification_code: String,
}

required!(
    BankCardRequired of BankCard; bank_account, areacode, mobile, verification_code
);

impl BankCard {
    /// With what every site requires; everything else is unset.
    pub fn new(required: BankCardRequired) -> Self {
        Self {
            bank_account: required.bank_account,
            areacode: required.areacode,
            mobile: required.mobile,
            verification_code: required.verification_code,
        }
    }
}

static BANK_CARD: meta::Object = meta::Object::plain(
    "BankCard",
    &[
        F::body("bank_account", K::Text)
            .required()
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(100), L::Pattern("[0-9A-Za-z-]+")]),
        F::body("areacode", K::Text).required().limits(&[L::MinLen(1), L::MaxLen(10)]),
        F::body("mobile", K::Text)
            .required()
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(20)]),
        F::body("verification_code", K::Text)
            .required()
            .sensitive()
            .limits(&[L::MinLen(1), L::MaxLen(6)]),
    ],
);

request!(BankCard : BANK_CARD; bank_account, areacode, mobile, verification_code);

/// Authentication scheme of a person.
#[non_exhaustive]
pub enum PersonalIdentifyType {
    /// Personal certificate (`0`).
    PersonalCertificate,
    /// Personal bank card (`4`). Only at China.
    BankCard,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PersonalIdentifyType : integer; PersonalCertificate = "0", BankCard = "4" in CN
);

/// Kind of personal certificate.
#[non_exhaustive]
pub enum PersonalCertificateType {
    /// ID card, in an older document and in an example of the vendor (`0`). Only at China. Deprecated.
    IdCard,
    /// Passport (`3`).
    Passport,
    /// Mainland travel permit for Hong Kong and Macao residents (`5`).
    HongKongMacaoTravelPermit,
    /// Mainland travel permit for Taiwan residents (`6`).
    TaiwanTravelPermit,
    /// Residence permit for Hong Kong and Macao residents (`9`).
    HongKongMacaoResidencePermit,
    /// Residence permit for Taiwan residents (`10`).
    TaiwanResidencePermit,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PersonalCertificateType : integer; IdCard = "0" in CN, Passport = "3",
    HongKongMacaoTravelPermit = "5", TaiwanTravelPermit = "6",
    HongKongMacaoResidencePermit = "9", TaiwanResidencePermit = "10"
);

/// Kind of change of an individual authentication.
#[non_exhaustive]
pub enum PersonalChangeType {
    /// First authentication (`-1`).
    FirstAuthentication,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(PersonalChangeType : integer; FirstAuthentication = "-1");
