// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Show a configuration value.

use crate::prelude::*;

/// Show a configuration value.
///
/// Shows the value of a configuration key.
///
/// | | |
/// |---|---|
/// | Request | `GET /v2/servicerequest/configurations/{config_key}` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner): The account of the token or key; tickets of others in the same IAM user group need group_id. IAM users need the role Ticket Administrator or Ticket Group Operator |
/// | Unconfirmed | at International and Europe: tried with a warning |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-ticket/ShowConfiguration.html> |
/// | Chinese title | 查询配置 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_osm::{ticket_choices::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(ShowConfiguration::new("config_key")).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - No page of the international or European site was seen.
///
/// # Not documented by the vendor
///
/// - Limits of config_key.
#[doc(alias = "查询配置")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ShowConfiguration {
    /// Configuration key. Required.
    pub config_key: String,
}

impl ShowConfiguration {
    /// With what every site requires; everything else is unset.
    pub fn new(config_key: impl Into<String>) -> Self {
        Self {
            config_key: config_key.into(),
        }
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "ShowConfiguration",
    &[F::path("config_key", K::Text).required()],
);

request!(ShowConfiguration : REQUEST; config_key);

/// What [`ShowConfiguration`] answers.
#[non_exhaustive]
pub struct ShowConfigurationResponse {
    /// Configuration key.
    pub config_key: Option<String>,
    /// Configuration value.
    pub config_value: Option<String>,
    /// Error code (HTTP 200 too). At most 32 characters.
    pub error_code: Option<String>,
    /// Error text. At most 32 characters.
    pub error_msg: Option<String>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "ShowConfigurationResponse",
    &[
        F::body("config_key", K::Text),
        F::body("config_value", K::Text),
        F::body("error_code", K::Text).limits(&[L::MaxLen(32)]),
        F::body("error_msg", K::Text).limits(&[L::MaxLen(32)]),
    ],
);

record!(
    ShowConfigurationResponse : RESPONSE; config_key, config_value, error_code, error_msg
);

static OPERATION: meta::Operation = meta::Operation {
    id: "ShowConfiguration",
    section: "ticket-choices",
    title: "Show a configuration value",
    title_zh: "查询配置",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Get,
    path: "/v2/servicerequest/configurations/{config_key}",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-ticket/ShowConfiguration.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        unconfirmed: INTL.or(EU),
        ..meta::Form::PLAIN
    },
};

operation!(
    ShowConfiguration => ShowConfigurationResponse : OPERATION of SERVICE; Customer,
    Partner
);
