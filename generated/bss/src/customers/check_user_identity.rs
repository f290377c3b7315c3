// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Verify customer registration information.

use crate::prelude::*;

/// Verify customer registration information.
///
/// Tells whether a login name, a mobile number or an email address can still be used to register a customer.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/partners/sub-customers/users/check-identity` |
/// | Sites | China, International and Europe |
/// | Callers | [`Partner`](crate::Partner), [`Distributor`](crate::Distributor): Only a solution partner or a distributor (first-tier reseller) |
/// | Permission | BPC_ITEM_SUBCUSTSERV_010118 |
/// | Repeating | harmless |
/// | Rate limit | 5 calls a second |
/// | Source | <https://support.huaweicloud.com/api-bpconsole/mc_00023.html> <https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00023.html> (2025-11-20) |
/// | Chinese title | 校验客户注册信息 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{customers::*, types::*, *}; async fn run(client: Client<Partner>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CheckUserIdentity::new(IdentityKind::Email, "search_value")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - China site: of a mobile number only the number of registrations is checked.
///
/// # Not documented by the vendor
///
/// - Length of check_result.
#[doc(alias("校验客户注册信息", "CheckSubcustomerUserReq"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckUserIdentity {
    /// What to check. Required.
    pub search_type: IdentityKind,
    /// The mobile number, email address or login name to check. Required. When `search_type` is `mobile`: pattern `0086-[0-9]+`. When `search_type` is `mobile`: pattern `[0-9]{4}-[0-9]+`. When `search_type` is `email`: pattern `.+@.+`. When `search_type` is `name`: 5 to 32 characters, pattern `[a-zA-Z-][a-zA-Z0-9_-]{4,31}`, does not begin with `op_` or `shadow_`. At most 64 characters.
    pub search_value: String,
}

impl CheckUserIdentity {
    /// With what every site requires; everything else is unset.
    pub fn new(search_type: IdentityKind, search_value: impl Into<String>) -> Self {
        Self {
            search_type,
            search_value: search_value.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "CheckUserIdentity",
    fields: &[
        F::body("search_type", K::Enum(IdentityKind::META))
            .required()
            .limits(&[L::MaxLen(64)]),
        F::body("search_value", K::Text).required().sensitive().limits(&[L::MaxLen(64)]),
    ],
    rules: &[
        R::limited_when(
                "search_value",
                &[T::is("search_type", &["mobile"])],
                &[L::Pattern("0086-[0-9]+")],
            )
            .at(CN)
            .because("Only country code 86 is supported"),
        R::limited_when(
                "search_value",
                &[T::is("search_type", &["mobile"])],
                &[L::Pattern("[0-9]{4}-[0-9]+")],
            )
            .at(INTL.or(EU))
            .because(
                "Four digits of the country code, a hyphen, the number; the pattern is that of the international SDK",
            ),
        R::limited_when(
            "search_value",
            &[T::is("search_type", &["email"])],
            &[L::Pattern(".+@.+")],
        ),
        R::limited_when(
            "search_value",
            &[T::is("search_type", &["name"])],
            &[
                L::MinLen(5),
                L::MaxLen(32),
                L::Pattern("[a-zA-Z-][a-zA-Z0-9_-]{4,31}"),
                L::NotPrefix(&["op_", "shadow_"]),
            ],
        ),
    ],
};

request!(CheckUserIdentity : REQUEST; search_type, search_value);

/// What [`CheckUserIdentity`] answers.
#[non_exhaustive]
pub struct CheckUserIdentityResponse {
    /// Status code. At most 16 characters.
    pub error_code: Option<ResultCode>,
    /// Error description. At most 1024 characters.
    pub error_msg: Option<String>,
    /// Whether registration may go on.
    pub check_result: Option<RegistrationCheck>,
    /// Customers that can still be registered with the number; only for search_type mobile.
    pub mobile_remain_available_num: Option<i64>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CheckUserIdentityResponse",
    &[
        F::body("error_code", K::Text).limits(&[L::MaxLen(16)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(1024)]),
        F::body("check_result", K::Enum(RegistrationCheck::META)),
        F::body("mobile_remain_available_num", K::Integer),
    ],
);

record!(
    CheckUserIdentityResponse : RESPONSE; error_code, error_msg, check_result,
    mobile_remain_available_num
);

static OPERATION: meta::Operation = meta::Operation {
    id: "CheckUserIdentity",
    section: "customers",
    title: "Verify customer registration information",
    title_zh: "校验客户注册信息",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/partners/sub-customers/users/check-identity",
    sites: Sites::ALL,
    callers: 6,
    idempotent: true,
    confirm_with: None,
    permission: Some("BPC_ITEM_SUBCUSTSERV_010118"),
    rate_limit: Some(meta::Rate::new(5, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-bpconsole/mc_00023.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form::PLAIN,
};

operation!(
    CheckUserIdentity => CheckUserIdentityResponse : OPERATION of SERVICE; Partner,
    Distributor
);

/// Whether registration may go on.
#[non_exhaustive]
pub enum RegistrationCheck {
    /// Can be registered.
    Available,
    /// Cannot be registered (`used_by_user`).
    Taken,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(RegistrationCheck : text; Available = "available", Taken = "used_by_user");
