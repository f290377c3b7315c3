// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shared types: keys.

use crate::prelude::*;

/// Temporary keys.
#[non_exhaustive]
pub struct Credential {
    /// When they end (UTC).
    pub expires_at: Option<String>,
    /// Access key.
    pub access: Option<String>,
    /// Secret key.
    pub secret: Option<Secret>,
    /// Security token; goes as X-Security-Token with the keys.
    pub securitytoken: Option<Secret>,
}

pub(crate) static CREDENTIAL: meta::Object = meta::Object::plain(
    "Credential",
    &[
        F::body("expires_at", K::Text),
        F::body("access", K::Text).sensitive(),
        F::body("secret", K::Secret).sensitive(),
        F::body("securitytoken", K::Secret).sensitive(),
    ],
);

record!(Credential : CREDENTIAL; expires_at, access, secret, securitytoken);

/// What a statement does.
#[non_exhaustive]
pub enum PolicyEffect {
    /// Allow.
    Allow,
    /// Deny.
    Deny,
    /// Allow, as an example of a page writes it (`allow`). Deprecated.
    AllowInSmallLetters,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(
    PolicyEffect : text; Allow = "Allow", Deny = "Deny", AllowInSmallLetters = "allow"
);

/// Version of a policy.
#[non_exhaustive]
pub enum PolicyVersion {
    /// System role (`1.0`).
    SystemRole,
    /// Policy (`1.1`).
    Policy,
    /// A value that this version does not know, as it travelled.
    Other(String),
}

open_enum!(PolicyVersion : text; SystemRole = "1.0", Policy = "1.1");

/// Policy that narrows the rights of temporary keys.
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ServicePolicy {
    /// Version of the policy. Required. Wire name `Version`.
    #[doc(alias = "Version")]
    pub version: PolicyVersion,
    /// Statements. Required. Wire name `Statement`.
    #[doc(alias = "Statement")]
    pub statement: Vec<ServiceStatement>,
}

impl ServicePolicy {
    /// With what every site requires; everything else is unset.
    pub fn new(
        version: PolicyVersion,
        statement: impl IntoIterator<Item = ServiceStatement>,
    ) -> Self {
        Self {
            version,
            statement: statement.into_iter().collect(),
        }
    }
}

pub(crate) static SERVICE_POLICY: meta::Object = meta::Object::plain(
    "ServicePolicy",
    &[
        F::body("Version", K::Enum(PolicyVersion::META)).named("version").required(),
        F::body("Statement", K::List(&K::Object(&crate::types::SERVICE_STATEMENT)))
            .named("statement")
            .required(),
    ],
);

request!(ServicePolicy : SERVICE_POLICY; version, statement);

/// What a policy allows or denies.
#[must_use = "it does nothing until it is sent"]
#[non_exhaustive]
pub struct ServiceStatement {
    /// Actions, service:resource type:operation. Required. Wire name `Action`.
    #[doc(alias = "Action")]
    pub action: Vec<String>,
    /// Allow or deny. Required. Wire name `Effect`.
    #[doc(alias = "Effect")]
    pub effect: PolicyEffect,
    /// Conditions by operator and attribute. Wire name `Condition`.
    #[doc(alias = "Condition")]
    pub condition: Option<BTreeMap<String, Json>>,
    /// Resources. Wire name `Resource`.
    #[doc(alias = "Resource")]
    pub resource: Option<Vec<String>>,
}

impl ServiceStatement {
    /// With what every site requires; everything else is unset.
    pub fn new(
        action: impl IntoIterator<Item = impl Into<String>>,
        effect: PolicyEffect,
    ) -> Self {
        Self {
            action: action.into_iter().map(Into::into).collect(),
            effect,
            ..Self::default()
        }
    }
    /// Sets [`condition`](field@Self::condition). Conditions by operator and attribute.
    pub fn condition<F>(mut self, value: impl Settings<(String, Json), F>) -> Self {
        value.set(&mut self.condition);
        self
    }
    /// Sets [`resource`](field@Self::resource). Resources.
    pub fn resource<F>(mut self, value: impl SettingsInto<String, F>) -> Self {
        value.set(&mut self.resource);
        self
    }
}

pub(crate) static SERVICE_STATEMENT: meta::Object = meta::Object::plain(
    "ServiceStatement",
    &[
        F::body("Action", K::List(&K::Text)).named("action").required(),
        F::body("Effect", K::Enum(PolicyEffect::META)).named("effect").required(),
        F::body("Condition", K::Map(&K::Any)).named("condition"),
        F::body("Resource", K::List(&K::Text)).named("resource"),
    ],
);

request!(ServiceStatement : SERVICE_STATEMENT; action, effect, condition, resource);
