// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Verify customer registration information (old).
#![allow(deprecated)]

use crate::prelude::*;

/// Verify customer registration information (old).
///
/// Checks whether a login name, phone number or mail address is still free for a new customer account.
///
/// | | |
/// |---|---|
/// | Request | `POST /v1.0/{partner_id}/partner/customer-mgr/check-user` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner) |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Replaced by | [`CheckUserIdentity`](crate::customers::CheckUserIdentity) |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0083753561.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0083753561.html> (2024-07-05) |
/// | Chinese title | 校验客户注册信息(旧) |
///
/// # Example
///
/// ```no_run
/// # #![allow(deprecated)] use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CheckCustomerRegistrationV1::new(CheckCustomerRegistrationV1Required { partner_id: "5b2d48069d8e4c7f1a60b3523f9c1e7a".into(), search_type: IdentityKind::Email, search_key: "searchKey".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # When it is refused
///
/// - `401`: Huawei grants a partner programme its permissions by hand: ask the account manager whether yours has this one. For a token, log in to Partner Center once to get a password for the account.
///
/// # Notes
///
/// - What the values of status mean is from the SDKs.
///
/// # Not documented by the vendor
///
/// - Values of uplimit ("0" in an example).
#[doc(alias("校验客户注册信息(旧)", "CheckUserReq"))]
#[deprecated(note = "the vendor is taking it offline; use `CheckUserIdentity`")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckCustomerRegistrationV1 {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Kind of value to check. Required. Wire name `searchType`.
    #[doc(alias = "searchType")]
    pub search_type: IdentityKind,
    /// Phone number, mail address or login name to check. Required. When `searchType` is `mobile`: pattern `00[0-9]{2}-[0-9]+`. When `searchType` is `name`: 5 to 32 characters, pattern `[a-zA-Z-][a-zA-Z0-9_-]{4,31}`, does not begin with `op_` or `shadow_`. At most 64 characters. Wire name `searchKey`.
    #[doc(alias = "searchKey")]
    pub search_key: String,
}

/// What every site requires of [`CheckCustomerRegistrationV1`].
#[deprecated(note = "the vendor is taking it offline; use `CheckUserIdentity`")]
pub struct CheckCustomerRegistrationV1Required {
    /// Partner account ID assigned by Huawei. Required. At most 64 characters.
    pub partner_id: PartnerId,
    /// Kind of value to check. Required. Wire name `searchType`.
    pub search_type: IdentityKind,
    /// Phone number, mail address or login name to check. Required. When `searchType` is `mobile`: pattern `00[0-9]{2}-[0-9]+`. When `searchType` is `name`: 5 to 32 characters, pattern `[a-zA-Z-][a-zA-Z0-9_-]{4,31}`, does not begin with `op_` or `shadow_`. At most 64 characters. Wire name `searchKey`.
    pub search_key: String,
}

required!(
    CheckCustomerRegistrationV1Required of CheckCustomerRegistrationV1; partner_id,
    search_type, search_key
);

impl CheckCustomerRegistrationV1 {
    /// With what every site requires; everything else is unset.
    pub fn new(required: CheckCustomerRegistrationV1Required) -> Self {
        Self {
            partner_id: required.partner_id,
            search_type: required.search_type,
            search_key: required.search_key,
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "CheckCustomerRegistrationV1",
    fields: &[
        F::path("partner_id", K::Text).required().limits(&[L::MaxLen(64)]),
        F::body("searchType", K::Enum(IdentityKind::META))
            .named("search_type")
            .required(),
        F::body("searchKey", K::Text)
            .named("search_key")
            .required()
            .sensitive()
            .limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::limited_when(
                "searchKey",
                &[T::is("searchType", &["mobile"])],
                &[L::Pattern("00[0-9]{2}-[0-9]+")],
            )
            .because(
                "A phone number starts with the country code as 00XX, for example 0086-",
            ),
        R::limited_when(
            "searchKey",
            &[T::is("searchType", &["name"])],
            &[
                L::MinLen(5),
                L::MaxLen(32),
                L::Pattern("[a-zA-Z-][a-zA-Z0-9_-]{4,31}"),
                L::NotPrefix(&["op_", "shadow_"]),
            ],
        ),
    ],
};

request!(CheckCustomerRegistrationV1 : REQUEST; partner_id, search_type, search_key);

/// What [`CheckCustomerRegistrationV1`] answers.
#[doc(alias = "CheckUserRsp")]
#[non_exhaustive]
pub struct CheckCustomerRegistrationV1Response {
    /// Status code; CBC.0000 means success. At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Status or error text. At most 1024 characters.
    pub error_msg: Option<String>,
    /// Whether the value is taken.
    pub status: Option<RegistrationStatus>,
    /// Whether the code-sending limit is reached (15 an hour, 60 a day). At most 1 character.
    pub uplimit: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CheckCustomerRegistrationV1Response",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("status", K::Enum(RegistrationStatus::META)).limits(&[L::MaxLen(16)]),
        F::body("uplimit", K::Text).limits(&[L::MaxLen(1)]),
    ],
);

record!(
    CheckCustomerRegistrationV1Response : RESPONSE; error_code, error_msg, status,
    uplimit
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CheckCustomerRegistrationV1",
    section: "customers",
    title: "Verify customer registration information (old)",
    title_zh: "校验客户注册信息(旧)",
    status: meta::Status::Deprecated,
    replaced_by: Some("CheckUserIdentity"),
    method: meta::Method::Post,
    path: "/v1.0/{partner_id}/partner/customer-mgr/check-user",
    sites: Sites::ALL,
    callers: 2,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some(
        "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0083753561.html",
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
    CheckCustomerRegistrationV1 => CheckCustomerRegistrationV1Response : OPERATION of
    SERVICE; Partner
);

/// Whether a value is taken.
#[non_exhaustive]
pub enum RegistrationStatus {
    /// Does not exist yet (`0`).
    Available,
    /// Exists already (`1`).
    Taken,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(RegistrationStatus : text; Available = "0", Taken = "1");
