// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Enable enterprise project management.

use crate::prelude::*;

/// Enable enterprise project management.
///
/// Opens the enterprise project function for the calling customer.
///
/// | | |
/// |---|---|
/// | Request | `POST /v2/enterprises/enterprise-projects/authority` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer): Customer AK/SK or token |
/// | Permission | Billing::activeEPFinance |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-oce/ep_00022.html> <https://support.huaweicloud.com/intl/en-us/api-oce/ep_00022.html> (2025-11-27) |
/// | Chinese title | 开通客户企业项目权限 |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_bss::{enterprise::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// client.send(CreateEnterpriseProjectAuth::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - [`CBC.0100`](crate::codes::CBC_0100): A parameter is wrong.
/// - [`CBC.0151`](crate::codes::CBC_0151): Access refused.
/// - [`CBC.0999`](crate::codes::CBC_0999): Other or unknown error.
/// - [`CBC.99007004`](crate::codes::CBC_99007004): A business check of the operation is not met; fail_check_items names it.
///
/// # Notes
///
/// - Not possible when the customer has opened project groups (NOT_OPEN_PROJECT_GROUP) or Multi-Project (NOT_OPEN_MULTI_PROJECT).
/// - Only enterprise customers with real-name authentication can open it themselves (SELF_OPEN_ONLY_FOR_ENT_AND_INTR_CUST).
/// - With CBC.99007004 the error body has the extra list fail_check_items: NOT_OPEN_PROJECT_GROUP, NOT_OPEN_MULTI_PROJECT, SELF_OPEN_ONLY_FOR_ENT_AND_INTR_CUST.
#[doc(alias = "开通客户企业项目权限")]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateEnterpriseProjectAuth {}

impl CreateEnterpriseProjectAuth {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
}

static REQUEST: meta::Object = meta::Object::plain("CreateEnterpriseProjectAuth", &[]);

request!(CreateEnterpriseProjectAuth : REQUEST;);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateEnterpriseProjectAuth",
    section: "enterprise",
    title: "Enable enterprise project management",
    title_zh: "开通客户企业项目权限",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v2/enterprises/enterprise-projects/authority",
    sites: Sites::ALL,
    callers: 1,
    idempotent: true,
    confirm_with: None,
    permission: Some("Billing::activeEPFinance"),
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-oce/ep_00022.html"),
    paging: None,
    request: &REQUEST,
    has_body: false,
    response: None,
    errors: &[
        ("CBC.0100", "A parameter is wrong"),
        ("CBC.0151", "Access refused"),
        ("CBC.0999", "Other or unknown error"),
        (
            "CBC.99007004",
            "A business check of the operation is not met; fail_check_items names it",
        ),
    ],
    form: meta::Form::PLAIN,
};

operation!(CreateEnterpriseProjectAuth => () : OPERATION of SERVICE; Customer);
