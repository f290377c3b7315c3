// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: tokens.

use crate::prelude::*;

/// An ID with its name.
#[non_exhaustive]
pub struct NamedId {
    /// Name.
    pub name: Option<String>,
    /// ID.
    pub id: Option<String>,
}

pub(crate) static NAMED_ID: meta::Object = meta::Object::plain(
    "NamedId",
    &[F::body("name", K::Text), F::body("id", K::Text)],
);

record!(NamedId : NAMED_ID; name, id);

/// A service in the catalog.
#[non_exhaustive]
pub struct TokenCatalog {
    /// Service type. Wire name `type`.
    #[doc(alias = "type")]
    pub kind: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Endpoints.
    pub endpoints: Vec<TokenEndpoint>,
}

pub(crate) static TOKEN_CATALOG: meta::Object = meta::Object::plain(
    "TokenCatalog",
    &[
        F::body("type", K::Text).named("kind"),
        F::body("id", K::Text),
        F::body("name", K::Text),
        F::body("endpoints", K::List(&K::Object(&crate::types::TOKEN_ENDPOINT))),
    ],
);

record!(TokenCatalog : TOKEN_CATALOG; kind, id, name, endpoints);

/// An endpoint of a service.
#[doc(alias = "TokenCatalogEndpoint")]
#[non_exhaustive]
pub struct TokenEndpoint {
    /// URL.
    pub url: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Region ID.
    pub region_id: Option<String>,
    /// Kind of endpoint: public.
    pub interface: Option<String>,
    /// ID.
    pub id: Option<String>,
}

pub(crate) static TOKEN_ENDPOINT: meta::Object = meta::Object::plain(
    "TokenEndpoint",
    &[
        F::body("url", K::Text),
        F::body("region", K::Text),
        F::body("region_id", K::Text),
        F::body("interface", K::Text),
        F::body("id", K::Text),
    ],
);

record!(TokenEndpoint : TOKEN_ENDPOINT; url, region, region_id, interface, id);

/// Project of a token.
#[non_exhaustive]
pub struct TokenProject {
    /// Name.
    pub name: Option<String>,
    /// ID.
    pub id: Option<ProjectId>,
    /// Account.
    pub domain: Option<NamedId>,
}

pub(crate) static TOKEN_PROJECT: meta::Object = meta::Object::plain(
    "TokenProject",
    &[
        F::body("name", K::Text),
        F::body("id", K::Text),
        F::body("domain", K::Object(&crate::types::NAMED_ID)),
    ],
);

record!(TokenProject : TOKEN_PROJECT; name, id, domain);

/// What a token is good for.
#[non_exhaustive]
pub struct TokenResult {
    /// Service catalog; left out with nocatalog.
    pub catalog: Vec<TokenCatalog>,
    /// Account.
    pub domain: Option<NamedId>,
    /// When it ends (UTC).
    pub expires_at: Option<String>,
    /// When it was made (UTC).
    pub issued_at: Option<String>,
    /// Ways of authentication.
    pub methods: Vec<String>,
    /// Project.
    pub project: Option<TokenProject>,
    /// Rights.
    pub roles: Vec<NamedId>,
    /// User.
    pub user: Option<TokenUser>,
}

pub(crate) static TOKEN_RESULT: meta::Object = meta::Object::plain(
    "TokenResult",
    &[
        F::body("catalog", K::List(&K::Object(&crate::types::TOKEN_CATALOG))),
        F::body("domain", K::Object(&crate::types::NAMED_ID)),
        F::body("expires_at", K::Text),
        F::body("issued_at", K::Text),
        F::body("methods", K::List(&K::Text)),
        F::body("project", K::Object(&crate::types::TOKEN_PROJECT)),
        F::body("roles", K::List(&K::Object(&crate::types::NAMED_ID))),
        F::body("user", K::Object(&crate::types::TOKEN_USER)),
    ],
);

record!(
    TokenResult : TOKEN_RESULT; catalog, domain, expires_at, issued_at, methods, project,
    roles, user
);

/// User of a token.
#[non_exhaustive]
pub struct TokenUser {
    /// Name.
    pub name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// When the password ends (UTC); empty: never.
    pub password_expires_at: Option<String>,
    /// Account.
    pub domain: Option<NamedId>,
}

pub(crate) static TOKEN_USER: meta::Object = meta::Object::plain(
    "TokenUser",
    &[
        F::body("name", K::Text).sensitive(),
        F::body("id", K::Text),
        F::body("password_expires_at", K::Text).sensitive(),
        F::body("domain", K::Object(&crate::types::NAMED_ID)),
    ],
);

record!(TokenUser : TOKEN_USER; name, id, password_expires_at, domain);
