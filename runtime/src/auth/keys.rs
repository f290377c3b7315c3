//! An access key with its secret key, permanent or temporary.

use std::sync::Arc;

use super::{AuthContext, Credentials, Identity, profile};
use crate::error::CredentialsError;
use crate::secret::Secret;
use crate::transport::BoxFuture;

/// An access key and its secret key; with a security token when the keys are temporary.
///
/// Its `Debug` shows the access key, which is a name, and nothing of the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessKey {
    pub(crate) access_key: String,
    pub(crate) secret_key: Secret,
    pub(crate) security_token: Option<Secret>,
    pub(crate) domain_id: Option<String>,
}

impl AccessKey {
    /// Permanent keys.
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        AccessKey {
            access_key: access_key.into(),
            secret_key: secret_key.into(),
            security_token: None,
            domain_id: None,
        }
    }

    /// Makes them temporary keys: the token that came with them.
    pub fn security_token(mut self, token: impl Into<Secret>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// The account's id, sent as `X-Domain-Id`.
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    /// The keys of the environment. The names of the variables are the runtime's own, those of the vendor's SDKs, and the
    /// same for every service; whoever keeps keys elsewhere gives them to `new`. They are `HUAWEICLOUD_SDK_AK`,
    /// `HUAWEICLOUD_SDK_SK`, and where set `HUAWEICLOUD_SDK_SECURITY_TOKEN` and `HUAWEICLOUD_SDK_DOMAIN_ID`.
    pub fn from_env() -> Result<Self, CredentialsError> {
        Self::from_variables(&|name| std::env::var(name).ok())
    }

    /// The keys of the profile file `~/.huaweicloud/credentials`, or the one that `HUAWEICLOUD_SDK_CREDENTIALS_FILE`
    /// names. The profile is the one given, or that of `HUAWEICLOUD_SDK_PROFILE`, or `global`, `default`, `basic`.
    pub fn from_profile(profile: Option<&str>) -> Result<Self, CredentialsError> {
        profile::load(profile, &|name| std::env::var(name).ok())
    }

    /// The keys of a profile in the text of such a file, which came another way: from a store of secrets, say. Without a
    /// name the profile is `global`, `default` or `basic`.
    ///
    /// # Errors
    /// When the text has no such profile, or half of one; values are never shown.
    pub fn from_profile_text(text: &str, profile: Option<&str>) -> Result<Self, CredentialsError> {
        profile::read(text, profile).map_err(CredentialsError::other)
    }

    pub(super) fn from_variables(variable: &dyn Fn(&str) -> Option<String>) -> Result<Self, CredentialsError> {
        let set = |name| variable(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let keys = match (set("HUAWEICLOUD_SDK_AK"), set("HUAWEICLOUD_SDK_SK")) {
            (Some(access_key), Some(secret_key)) => AccessKey::new(access_key, secret_key),
            (None, None) => {
                return Err(CredentialsError::missing("HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are unset"));
            }
            (None, _) => return Err(CredentialsError::other("HUAWEICLOUD_SDK_SK is set, HUAWEICLOUD_SDK_AK is not")),
            (_, None) => return Err(CredentialsError::other("HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not")),
        };
        Ok(keys.extended(set("HUAWEICLOUD_SDK_SECURITY_TOKEN"), set("HUAWEICLOUD_SDK_DOMAIN_ID")))
    }

    pub(super) fn extended(mut self, security_token: Option<String>, domain_id: Option<String>) -> Self {
        self.security_token = security_token.map(Secret::new);
        self.domain_id = domain_id;
        self
    }
}

impl Credentials for AccessKey {
    fn identity<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone().into())))
    }

    fn lasting(&self) -> Option<Arc<Identity>> {
        Some(self.clone().into())
    }
}
