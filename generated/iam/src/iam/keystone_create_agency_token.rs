// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Agency token.

use crate::prelude::*;

/// Agency token.
///
/// Makes a token that acts for the account which granted the agency; the caller needs the Agent Operator rights. The token comes in the response header X-Subject-Token and is valid for 24 hours.
///
/// | | |
/// |---|---|
/// | Request | `POST /v3/auth/tokens` |
/// | Sites | China, International and Europe |
/// | Callers | [`Customer`](crate::Customer), [`Partner`](crate::Partner) |
/// | Always sent | `auth.identity.methods`: `assume_role` |
/// | Success | HTTP 201 |
/// | Repeating | harmless |
/// | Rate limit | 10 calls a second |
/// | Source | <https://support.huaweicloud.com/api-iam/iam_30_0003.html> <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0003.html> (2025-12-27) |
/// | Chinese title | 获取委托Token |
///
/// # Example
///
/// ```no_run
/// # use huaweicloud_iam::{iam::*, types::*, *}; async fn run(client: Client<Customer>) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.send(KeystoneCreateAgencyToken::new("agency_name")).await?;
/// # Ok(()) }
/// ```
///
/// # Rules
///
/// - at least one of `domain_id`, `domain_name` is sent.
///
/// # Notes
///
/// - The scope names the delegating account or a project of it; with both the project wins; without either the token is for global services.
/// - The vendor's SDK requires a scope; the page says that it may be left out.
#[doc(alias("获取委托Token", "KeystoneCreateAgencyTokenRequestBody"))]
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct KeystoneCreateAgencyToken {
    /// Any value that is not empty leaves the catalog out.
    pub nocatalog: Option<String>,
    /// Account ID of the delegating account; the documents prefer it. In the body at `auth.identity.assume_role.domain_id`.
    pub domain_id: Option<DomainId>,
    /// Name of the delegating account. In the body at `auth.identity.assume_role.domain_name`.
    pub domain_name: Option<String>,
    /// Agency name. Required. In the body at `auth.identity.assume_role.agency_name`.
    pub agency_name: String,
    /// Account where the token is valid: global services, among them BSS. In the body at `auth.scope.domain.id`.
    pub scope_domain_id: Option<DomainId>,
    /// The same account by name. In the body at `auth.scope.domain.name`.
    pub scope_domain_name: Option<String>,
    /// Project where the token is valid. In the body at `auth.scope.project.id`.
    pub scope_project_id: Option<ProjectId>,
    /// The same project by name. In the body at `auth.scope.project.name`.
    pub scope_project_name: Option<String>,
}

impl KeystoneCreateAgencyToken {
    /// With what every site requires; everything else is unset.
    pub fn new(agency_name: impl Into<String>) -> Self {
        Self {
            agency_name: agency_name.into(),
            ..Self::default()
        }
    }
    /// Sets [`nocatalog`](field@Self::nocatalog). Any value that is not empty leaves the catalog out.
    pub fn nocatalog(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.nocatalog);
        self
    }
    /// Sets [`domain_id`](field@Self::domain_id). Account ID of the delegating account; the documents prefer it.
    pub fn domain_id(mut self, value: impl Setting<DomainId>) -> Self {
        value.set(&mut self.domain_id);
        self
    }
    /// Sets [`domain_name`](field@Self::domain_name). Name of the delegating account.
    pub fn domain_name(mut self, value: impl Setting<String>) -> Self {
        value.set(&mut self.domain_name);
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

static REQUEST: meta::Object = meta::Object {
    name: "KeystoneCreateAgencyToken",
    fields: &[
        F::query("nocatalog", K::Text),
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
        F::body("agency_name", K::Text)
            .required()
            .special(
                &meta::Special {
                    path: &["auth", "identity", "assume_role", "agency_name"],
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
    rules: &[R::at_least_one(&["domain_id", "domain_name"])],
};

request!(
    KeystoneCreateAgencyToken : REQUEST; nocatalog, domain_id, domain_name, agency_name,
    scope_domain_id, scope_domain_name, scope_project_id, scope_project_name
);

/// What [`KeystoneCreateAgencyToken`] answers.
#[non_exhaustive]
pub struct KeystoneCreateAgencyTokenResponse {
    /// The token; send it as X-Auth-Token. Wire name `X-Subject-Token`.
    #[doc(alias = "X-Subject-Token")]
    pub subject_token: Option<Secret>,
    /// What the token is good for.
    pub token: Option<AgencyTokenResult>,
}

static RESPONSE: meta::Object = meta::Object::plain(
    "KeystoneCreateAgencyTokenResponse",
    &[
        F::header("X-Subject-Token", K::Secret).named("subject_token").sensitive(),
        F::body("token", K::Object(&AGENCY_TOKEN_RESULT)),
    ],
);

record!(KeystoneCreateAgencyTokenResponse : RESPONSE; subject_token, token);

static OPERATION: meta::Operation = meta::Operation {
    id: "KeystoneCreateAgencyToken",
    section: "iam",
    title: "Agency token",
    title_zh: "获取委托Token",
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
    doc_url: Some("https://support.huaweicloud.com/api-iam/iam_30_0003.html"),
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
    KeystoneCreateAgencyToken => KeystoneCreateAgencyTokenResponse : OPERATION of
    SERVICE; Customer, Partner
);

/// What a token of an agency is good for.
#[non_exhaustive]
pub struct AgencyTokenResult {
    /// Way of authentication.
    pub methods: Vec<String>,
    /// When it ends (UTC).
    pub expires_at: Option<String>,
    /// When it was made (UTC).
    pub issued_at: Option<String>,
    /// Who assumed the agency.
    pub assumed_by: Option<AssumedBy>,
    /// Service catalog; left out with nocatalog.
    pub catalog: Vec<TokenCatalog>,
    /// Account.
    pub domain: Option<NamedId>,
    /// Project.
    pub project: Option<TokenProject>,
    /// Rights.
    pub roles: Vec<NamedId>,
    /// User that stands for the agency.
    pub user: Option<AgencyUser>,
}

static AGENCY_TOKEN_RESULT: meta::Object = meta::Object::plain(
    "AgencyTokenResult",
    &[
        F::body("methods", K::List(&K::Text)),
        F::body("expires_at", K::Text),
        F::body("issued_at", K::Text),
        F::body("assumed_by", K::Object(&ASSUMED_BY)),
        F::body("catalog", K::List(&K::Object(&crate::types::TOKEN_CATALOG))),
        F::body("domain", K::Object(&crate::types::NAMED_ID)),
        F::body("project", K::Object(&crate::types::TOKEN_PROJECT)),
        F::body("roles", K::List(&K::Object(&crate::types::NAMED_ID))),
        F::body("user", K::Object(&AGENCY_USER)),
    ],
);

record!(
    AgencyTokenResult : AGENCY_TOKEN_RESULT; methods, expires_at, issued_at, assumed_by,
    catalog, domain, project, roles, user
);

/// Who assumed the agency.
#[non_exhaustive]
pub struct AssumedBy {
    /// User.
    pub user: Option<TokenUser>,
}

static ASSUMED_BY: meta::Object = meta::Object::plain(
    "AssumedBy",
    &[F::body("user", K::Object(&crate::types::TOKEN_USER))],
);

record!(AssumedBy : ASSUMED_BY; user);

/// User that stands for an agency.
#[non_exhaustive]
pub struct AgencyUser {
    /// Name.
    pub name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Account.
    pub domain: Option<NamedId>,
}

static AGENCY_USER: meta::Object = meta::Object::plain(
    "AgencyUser",
    &[
        F::body("name", K::Text),
        F::body("id", K::Text),
        F::body("domain", K::Object(&crate::types::NAMED_ID)),
    ],
);

record!(AgencyUser : AGENCY_USER; name, id, domain);
