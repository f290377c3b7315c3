// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Token by password.

use crate::prelude::*;

/// Token by password.
///
/// Makes a token for an IAM user by name and password. The token comes in the response header X-Subject-Token and is valid for 24 hours.
///
/// | | |
/// |---|---|
/// | Request | `POST /v3/auth/tokens` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner) |
/// | Authentication | none: sent without keys or token |
/// | Always sent | `auth.identity.methods`: `password` |
/// | Success | HTTP 201 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-iam/iam_30_0001.html> <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html> |
/// | Chinese title | 获取IAM用户Token（使用密码） |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_iam::{iam::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(KeystoneCreateUserTokenByPassword::new(KeystoneCreateUserTokenByPasswordRequired { domain_name: "customer_account".into(), user_name: "customer_user".into(), password: "Sandbox-customer-1".into() })).await?;
/// # Ok(()) }
/// ```
///
/// # Notes
///
/// - With a project and an account the project wins; without either the token is for global services.
/// - A HUAWEI ID account cannot get a token; use an IAM user.
/// - Several wrong passwords lock the account.
/// - The vendor's SDK requires a scope; the page says that it may be left out.
///
/// # Not documented by the vendor
///
/// - How long user name and password may be.
#[doc(
    alias(
        "获取IAM用户Token（使用密码）",
        "KeystoneCreateUserTokenByPasswordRequestBody"
    )
)]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct KeystoneCreateUserTokenByPassword {
    /// Any value that is not empty leaves the catalog out.
    pub nocatalog: Option<String>,
    /// Name of the account that the user belongs to. Required. In the body at `auth.identity.password.user.domain.name`.
    pub domain_name: String,
    /// IAM user name. Required. In the body at `auth.identity.password.user.name`.
    pub user_name: String,
    /// IAM user password. Required. In the body at `auth.identity.password.user.password`.
    pub password: Secret,
    /// Account where the token is valid: global services, among them BSS. In the body at `auth.scope.domain.id`.
    pub scope_domain_id: Option<DomainId>,
    /// The same account by name. In the body at `auth.scope.domain.name`.
    pub scope_domain_name: Option<String>,
    /// Project where the token is valid. In the body at `auth.scope.project.id`.
    pub scope_project_id: Option<ProjectId>,
    /// The same project by name. In the body at `auth.scope.project.name`.
    pub scope_project_name: Option<String>,
}

/// What every site requires of [`KeystoneCreateUserTokenByPassword`].
pub struct KeystoneCreateUserTokenByPasswordRequired {
    /// Name of the account that the user belongs to. Required. In the body at `auth.identity.password.user.domain.name`.
    pub domain_name: String,
    /// IAM user name. Required. In the body at `auth.identity.password.user.name`.
    pub user_name: String,
    /// IAM user password. Required. In the body at `auth.identity.password.user.password`.
    pub password: Secret,
}

required!(
    KeystoneCreateUserTokenByPasswordRequired of KeystoneCreateUserTokenByPassword;
    domain_name, user_name, password
);

impl KeystoneCreateUserTokenByPassword {
    /// With what every site requires; everything else is unset.
    pub fn new(required: KeystoneCreateUserTokenByPasswordRequired) -> Self {
        Self {
            domain_name: required.domain_name,
            user_name: required.user_name,
            password: required.password,
            ..Self::default()
        }
    }
    /// Sets [`nocatalog`](field@Self::nocatalog). Any value that is not empty leaves the catalog out.
    pub fn nocatalog(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.nocatalog);
        self
    }
    /// Sets [`scope_domain_id`](field@Self::scope_domain_id). Account where the token is valid: global services, among them BSS.
    pub fn scope_domain_id(mut self, value: impl Setting<DomainId>) -> Self {
        value.set(&mut self.scope_domain_id);
        self
    }
    /// Sets [`scope_domain_name`](field@Self::scope_domain_name). The same account by name.
    pub fn scope_domain_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.scope_domain_name);
        self
    }
    /// Sets [`scope_project_id`](field@Self::scope_project_id). Project where the token is valid.
    pub fn scope_project_id(mut self, value: impl Setting<ProjectId>) -> Self {
        value.set(&mut self.scope_project_id);
        self
    }
    /// Sets [`scope_project_name`](field@Self::scope_project_name). The same project by name.
    pub fn scope_project_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.scope_project_name);
        self
    }
}

static REQUEST: meta::Object = meta::Object::plain(
    "KeystoneCreateUserTokenByPassword",
    &[
        F::query("nocatalog", K::Text),
        F::body("domain_name", K::Text)
            .required()
            .special(
                &meta::Special {
                    path: &["auth", "identity", "password", "user", "domain", "name"],
                    by_site: &[],
                },
            ),
        F::body("user_name", K::Text)
            .required()
            .sensitive()
            .special(
                &meta::Special {
                    path: &["auth", "identity", "password", "user", "name"],
                    by_site: &[],
                },
            ),
        F::body("password", K::Secret)
            .required()
            .sensitive()
            .special(
                &meta::Special {
                    path: &["auth", "identity", "password", "user", "password"],
                    by_site: &[],
                },
            ),
        F::body("scope_domain_id", K::Text)
            .special(
                &meta::Special {
                    path: &["auth", "scope", "domain", "id"],
                    by_site: &[],
                },
            ),
        F::body("scope_domain_name", K::Text)
            .special(
                &meta::Special {
                    path: &["auth", "scope", "domain", "name"],
                    by_site: &[],
                },
            ),
        F::body("scope_project_id", K::Text)
            .special(
                &meta::Special {
                    path: &["auth", "scope", "project", "id"],
                    by_site: &[],
                },
            ),
        F::body("scope_project_name", K::Text)
            .special(
                &meta::Special {
                    path: &["auth", "scope", "project", "name"],
                    by_site: &[],
                },
            ),
    ],
);

request!(
    KeystoneCreateUserTokenByPassword : REQUEST; nocatalog, domain_name, user_name,
    password, scope_domain_id, scope_domain_name, scope_project_id, scope_project_name
);

/// What [`KeystoneCreateUserTokenByPassword`] answers.
#[non_exhaustive]
pub struct KeystoneCreateUserTokenByPasswordResponse {
    /// The token; send it as X-Auth-Token. Wire name `X-Subject-Token`.
    #[doc(alias = "X-Subject-Token")]
    pub subject_token: Option<Secret>,
    /// What the token is good for.
    pub token: Option<TokenResult>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "KeystoneCreateUserTokenByPasswordResponse",
    &[
        F::header("X-Subject-Token", K::Secret).named("subject_token").sensitive(),
        F::body("token", K::Object(&crate::types::TOKEN_RESULT)),
    ],
);

record!(KeystoneCreateUserTokenByPasswordResponse : RESPONSE; subject_token, token);

static OPERATION: meta::Operation = meta::Operation {
    id: "KeystoneCreateUserTokenByPassword",
    section: "iam",
    title: "Token by password",
    title_zh: "获取IAM用户Token（使用密码）",
    status: meta::Status::Active,
    replaced_by: None,
    method: meta::Method::Post,
    path: "/v3/auth/tokens",
    sites: Sites::ALL,
    callers: 3,
    idempotent: true,
    confirm_with: None,
    permission: None,
    rate_limit: Some(meta::Rate::new(10, 1)),
    doc_url: Some("https://support.huaweicloud.com/api-iam/iam_30_0001.html"),
    paging: None,
    request: &REQUEST,
    has_body: true,
    response: Some(&RESPONSE),
    errors: &[],
    form: meta::Form {
        success: &[201],
        anonymous: true,
        constants: &[
            meta::Constant {
                wire: "methods",
                place: meta::Place::Body,
                at: &["auth", "identity", "methods"],
                json: "[\"password\"]",
                sites: Sites::ALL,
            },
        ],
        ..meta::Form::PLAIN
    },
};

operation!(
    KeystoneCreateUserTokenByPassword => KeystoneCreateUserTokenByPasswordResponse :
    OPERATION of SERVICE; Customer, Partner
);
