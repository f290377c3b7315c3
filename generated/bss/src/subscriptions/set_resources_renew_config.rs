// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Set the auto-renewal deduction day or the common expiration day.

use crate::prelude::*;

/// Set the auto-renewal deduction day or the common expiration day.
///
/// Sets, for the customer's account, on which day before expiration auto-renewal takes its fee, or on which day of the month renewed resources shall expire.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/orders/subscriptions/resources/renew/config` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Only the customer's AK/SK or token |
/// | Permission | billing:subscription:renew |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/api_order_00031.html> <https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00031.html> <https://www.huaweicloud.com/guide/productsdesc-bms_027e1623430fee0d05b114388e95da7bsupport0> (2025-12-02) |
/// | Chinese title | 设置包年/包月资源自动续费扣款日和续费后资源统一到期日 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{subscriptions::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(SetResourcesRenewConfig::new(RenewConfigName::DeductionDate, "config_value")).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
///
/// # Notes
///
/// - Only the customer documents (api-oce) have it.
/// - The fee is taken at 03:00 (GMT+08:00) of the day set.
///
/// # Not documented by the vendor
///
/// - Response lengths.
#[doc(
    alias(
        "设置包年/包月资源自动续费扣款日和续费后资源统一到期日",
        "RenewResourceConfigReq"
    )
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct SetResourcesRenewConfig {
    /// What to set. Required.
    pub config_name: RenewConfigName,
    /// Value: 2 to 7 for DEDUCTION_DATE; 1 to 28, or -1 for the last day of the month, for EXPIRE_DATE. Required. When `config_name` is `DEDUCTION_DATE`: pattern `[2-7]`. When `config_name` is `EXPIRE_DATE`: pattern `-1|[1-9]|1[0-9]|2[0-8]`. 1 to 64 characters, pattern `-1|[1-9]|1[0-9]|2[0-8]`.
    pub config_value: String,
}

impl SetResourcesRenewConfig {
    /// With what every site requires; everything else is unset.
    pub fn new(config_name: RenewConfigName, config_value: impl Into<String>) -> Self {
        Self {
            config_name,
            config_value: config_value.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "SetResourcesRenewConfig",
    fields: &[
        F::body("config_name", K::Enum(RenewConfigName::META)).required(),
        F::body("config_value", K::Text)
            .required()
            .limits(&[L::MinLen(1), L::MaxLen(64), L::Pattern("-1|[1-9]|1[0-9]|2[0-8]")]),
    ],
    rules: &[
        R::limited_when(
                "config_value",
                &[T::is("config_name", &["DEDUCTION_DATE"])],
                &[L::Pattern("[2-7]")],
            )
            .because("Days before expiration"),
        R::limited_when(
                "config_value",
                &[T::is("config_name", &["EXPIRE_DATE"])],
                &[L::Pattern("-1|[1-9]|1[0-9]|2[0-8]")],
            )
            .because("Day of the month, or -1 for the last day of the month"),
    ],
};

request!(SetResourcesRenewConfig : REQUEST; config_name, config_value);

/// What [`SetResourcesRenewConfig`] answers.
#[non_exhaustive]
pub struct SetResourcesRenewConfigResponse {
    /// Error code.
    pub error_code: Option<ResultCode>,
    /// Error description.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "SetResourcesRenewConfigResponse",
    &[F::body("error_code", K::Text), F::body("error_msg", K::Text)],
);

record!(SetResourcesRenewConfigResponse : RESPONSE; error_code, error_msg);

static OPERATION: meta::Operation = meta::Operation {
    id: "SetResourcesRenewConfig",
    section: "subscriptions",
    title: "Set the auto-renewal deduction day or the common expiration day",
    title_zh: "设置包年/包月资源自动续费扣款日和续费后资源统一到期日",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/orders/subscriptions/resources/renew/config",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("billing:subscription:renew"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/api_order_00031.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[("CBC.0100", "A parameter is wrong")],
    form: meta::Form::PLAIN,
};

operation!(
    SetResourcesRenewConfig => SetResourcesRenewConfigResponse : OPERATION of SERVICE;
    Customer
);

/// What a renewal setting sets.
#[non_exhaustive]
pub enum RenewConfigName {
    /// Day before expiration on which auto-renewal takes its fee.
    DeductionDate,
    /// Day of the month on which renewed resources expire.
    ExpireDate,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    RenewConfigName : text; DeductionDate = "DEDUCTION_DATE", ExpireDate = "EXPIRE_DATE"
);
