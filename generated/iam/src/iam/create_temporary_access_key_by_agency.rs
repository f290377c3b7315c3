// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Temporary keys through an agency.

use crate::prelude::*;

/// Temporary keys through an agency.
///
/// Gives access key, secret key and security token that act for the account which granted the agency, valid for 15 minutes to 24 hours.
///
/// | | |
/// |---|---|
/// | Request | `POST /v3.0/OS-CREDENTIAL/securitytokens` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner) |
/// | Always sent | `auth.identity.methods`: `assume_role` |
/// | Success | HTTP 201 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-iam/iam_04_0101.html> <https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0101.html> (2025-12-27) |
/// | Chinese title | 通过委托获取临时访问密钥和securitytoken |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_iam::{iam::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateTemporaryAccessKeyByAgency::new("agency_name")).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - at least one of `domain_id`, `domain_name` is sent.
///
/// # Notes
///
/// - A token or a signed request; the documents prefer the signature.
/// - The policy has at most 2048 characters.
#[doc(
    alias(
        "通过委托获取临时访问密钥和securitytoken",
        "CreateTemporaryAccessKeyByAgencyRequestBody"
    )
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateTemporaryAccessKeyByAgency {
    /// Agency name. Required. In the body at `auth.identity.assume_role.agency_name`.
    pub agency_name: String,
    /// Account ID of the delegating account. In the body at `auth.identity.assume_role.domain_id`.
    pub domain_id: Option<DomainId>,
    /// Name of the delegating account. In the body at `auth.identity.assume_role.domain_name`.
    pub domain_name: Option<String>,
    /// How long the keys are valid. 900 to 86400. Unit: s. Default: `900`. In the body at `auth.identity.assume_role.duration_seconds`.
    pub duration_seconds: Option<i64>,
    /// Enterprise user of the delegating side. 5 to 64 characters, pattern `[A-Za-z][A-Za-z0-9_-]{4,63}`. In the body at `auth.identity.assume_role.session_user.name`. Limits as the vendor's SDK has them.
    pub session_user_name: Option<String>,
    /// Policy that narrows the rights; only OBS obeys it. In the body at `auth.identity.policy`.
    pub policy: Option<ServicePolicy>,
}

impl CreateTemporaryAccessKeyByAgency {
    /// With what every site requires; everything else is unset.
    pub fn new(agency_name: impl Into<String>) -> Self {
        Self {
            agency_name: agency_name.into(),
            ..Self::default()
        }
    }
    /// Sets [`domain_id`](field@Self::domain_id). Account ID of the delegating account.
    pub fn domain_id(mut self, value: impl Setting<DomainId>) -> Self {
        value.set(&mut self.domain_id);
        self
    }
    /// Sets [`domain_name`](field@Self::domain_name). Name of the delegating account.
    pub fn domain_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.domain_name);
        self
    }
    /// Sets [`duration_seconds`](field@Self::duration_seconds). How long the keys are valid.
    pub fn duration_seconds(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.duration_seconds);
        self
    }
    /// Sets [`session_user_name`](field@Self::session_user_name). Enterprise user of the delegating side.
    pub fn session_user_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.session_user_name);
        self
    }
    /// Sets [`policy`](field@Self::policy). Policy that narrows the rights; only OBS obeys it.
    pub fn policy(mut self, value: impl Setting<ServicePolicy>) -> Self {
        value.set(&mut self.policy);
        self
    }
}

static REQUEST: meta::Object = meta::Object {
    name: "CreateTemporaryAccessKeyByAgency",
    fields: &[
        F::body("agency_name", K::Text)
            .required()
            .special(
                &meta::Special {
                    path: &["auth", "identity", "assume_role", "agency_name"],
                    by_site: &[],
                },
            ),
        F::body("domain_id", K::Text)
            .special(
                &meta::Special {
                    path: &["auth", "identity", "assume_role", "domain_id"],
                    by_site: &[],
                },
            ),
        F::body("domain_name", K::Text)
            .special(
                &meta::Special {
                    path: &["auth", "identity", "assume_role", "domain_name"],
                    by_site: &[],
                },
            ),
        F::body("duration_seconds", K::Integer)
            .default("900")
            .limits(&[L::Min("900"), L::Max("86400")])
            .special(
                &meta::Special {
                    path: &["auth", "identity", "assume_role", "duration_seconds"],
                    by_site: &[],
                },
            ),
        F::body("session_user_name", K::Text)
            .limits(
                &[L::MinLen(5), L::MaxLen(64), L::Pattern("[A-Za-z][A-Za-z0-9_-]{4,63}")],
            )
            .special(
                &meta::Special {
                    path: &["auth", "identity", "assume_role", "session_user", "name"],
                    by_site: &[],
                },
            ),
        F::body("policy", K::Object(&crate::types::SERVICE_POLICY))
            .special(
                &meta::Special {
                    path: &["auth", "identity", "policy"],
                    by_site: &[],
                },
            ),
    ],
    rules: &[R::at_least_one(&["domain_id", "domain_name"])],
};

request!(
    CreateTemporaryAccessKeyByAgency : REQUEST; agency_name, domain_id, domain_name,
    duration_seconds, session_user_name, policy
);

/// What [`CreateTemporaryAccessKeyByAgency`] answers.
#[non_exhaustive]
pub struct CreateTemporaryAccessKeyByAgencyResponse {
    /// Temporary keys.
    pub credential: Option<Credential>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateTemporaryAccessKeyByAgencyResponse",
    &[F::body("credential", K::Object(&crate::types::CREDENTIAL))],
);

record!(CreateTemporaryAccessKeyByAgencyResponse : RESPONSE; credential);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateTemporaryAccessKeyByAgency",
    section: "iam",
    title: "Temporary keys through an agency",
    title_zh: "通过委托获取临时访问密钥和securitytoken",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v3.0/OS-CREDENTIAL/securitytokens",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-iam/iam_04_0101.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        success: &[201],
        constants: &[
            meta::Constant {
                wire: "methods",
                place: meta::Place::Body,
                at: &["auth", "identity", "methods"],
                json: "[\"assume_role\"]",
                sites: Sites::ALL,
            },
        ],
        ..meta::Form::PLAIN
    },
};

operation!(
    CreateTemporaryAccessKeyByAgency => CreateTemporaryAccessKeyByAgencyResponse :
    OPERATION of SERVICE; Customer, Partner
);
