// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Temporary keys by token.

use crate::prelude::*;

/// Temporary keys by token.
///
/// Gives access key, secret key and security token of the owner of the token, valid for 15 minutes to 24 hours.
///
/// | | |
/// |---|---|
/// | Request | `POST /v3.0/OS-CREDENTIAL/securitytokens` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner) |
/// | Always sent | `auth.identity.methods`: `token` |
/// | Success | HTTP 201 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-iam/iam_04_0002.html> |
/// | Chinese title | 通过token获取临时访问密钥和securitytoken |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_iam::{iam::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(CreateTemporaryAccessKeyByToken::new()).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - The policy has at most 2048 characters.
/// - The page's example writes duration_seconds as a text, the SDK as a number.
#[doc(
    alias(
        "通过token获取临时访问密钥和securitytoken",
        "CreateTemporaryAccessKeyByTokenRequestBody"
    )
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateTemporaryAccessKeyByToken {
    /// The token once more; the header X-Auth-Token is enough. Deprecated. In the body at `auth.identity.token.id`.
    pub token_id: Option<Secret>,
    /// How long the keys are valid. 900 to 86400. Unit: s. Default: `900`. In the body at `auth.identity.token.duration_seconds`.
    pub duration_seconds: Option<i64>,
    /// Policy that narrows the rights; only OBS obeys it. In the body at `auth.identity.policy`.
    pub policy: Option<ServicePolicy>,
}

impl CreateTemporaryAccessKeyByToken {
    /// With what every site requires; everything else is unset.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`token_id`](field@Self::token_id). The token once more; the header X-Auth-Token is enough.
    #[deprecated(note = "the vendor is taking this field away")]
    pub fn token_id(mut self, value: impl Setting<Secret>) -> Self {
        value.set(&mut self.token_id);
        self
    }
    /// Sets [`duration_seconds`](field@Self::duration_seconds). How long the keys are valid.
    pub fn duration_seconds(mut self, value: impl Setting<i64>) -> Self {
        value.set(&mut self.duration_seconds);
        self
    }
    /// Sets [`policy`](field@Self::policy). Policy that narrows the rights; only OBS obeys it.
    pub fn policy(mut self, value: impl Setting<ServicePolicy>) -> Self {
        value.set(&mut self.policy);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "CreateTemporaryAccessKeyByToken",
    &[
        F::body("token_id", K::Secret)
            .sensitive()
            .special(
                &meta::Special {
                    path: &["auth", "identity", "token", "id"],
                    by_site: &[],
                },
            ),
        F::body("duration_seconds", K::Integer)
            .default("900")
            .limits(&[L::Min("900"), L::Max("86400")])
            .special(
                &meta::Special {
                    path: &["auth", "identity", "token", "duration_seconds"],
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
);

request!(CreateTemporaryAccessKeyByToken : REQUEST; token_id, duration_seconds, policy);

/// What [`CreateTemporaryAccessKeyByToken`] answers.
#[non_exhaustive]
pub struct CreateTemporaryAccessKeyByTokenResponse {
    /// Temporary keys.
    pub credential: Option<Credential>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "CreateTemporaryAccessKeyByTokenResponse",
    &[F::body("credential", K::Object(&crate::types::CREDENTIAL))],
);

record!(CreateTemporaryAccessKeyByTokenResponse : RESPONSE; credential);

static OPERATION: meta::Operation = meta::Operation {
    id: "CreateTemporaryAccessKeyByToken",
    section: "iam",
    title: "Temporary keys by token",
    title_zh: "通过token获取临时访问密钥和securitytoken",
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
    doc_url: Some("https://support.huaweicloud.com/api-iam/iam_04_0002.html"),
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
                json: "[\"token\"]",
                sites: Sites::ALL,
            },
        ],
        ..meta::Form::PLAIN
    },
};

operation!(
    CreateTemporaryAccessKeyByToken => CreateTemporaryAccessKeyByTokenResponse :
    OPERATION of SERVICE; Customer, Partner
);
