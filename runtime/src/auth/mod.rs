//! Credentials: who calls, and how they stay valid. Knows of the identity service, not of any operation.

mod agency;
mod cache;
mod chain;
mod context;
mod iam;
mod keys;
mod metadata;
mod password;
mod profile;
mod token;

use std::sync::Arc;

pub use agency::{AgencyKeys, AgencyToken};
pub use chain::DefaultChain;
pub use context::AuthContext;
pub use keys::AccessKey;
pub use metadata::ServerMetadata;
pub use password::Password;
pub use token::Token;

use crate::error::CredentialsError;
use crate::transport::BoxFuture;

/// A source of what a request is authenticated with. Bring your own, for instance out of a vault.
///
/// ```
/// # use std::sync::Arc;
/// # use huaweicloud_runtime::{AccessKey, AuthContext, BoxFuture, Credentials, CredentialsError, Identity};
/// struct Vault;
///
/// impl Credentials for Vault {
///     fn identity<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
///         Box::pin(async { Ok(AccessKey::new("key from the vault", "secret from the vault").into()) })
///     }
/// }
/// ```
pub trait Credentials: Send + Sync + 'static {
    /// What authenticates the next request. Called for every attempt: keep what is still valid.
    fn identity<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>>;

    /// The service refused this identity. If [`identity`](Self::identity) then gives another one, the request is sent
    /// once more with it.
    fn refused(&self, identity: &Identity) {
        let _ = identity;
    }
}

impl<T: Credentials + ?Sized> Credentials for Arc<T> {
    fn identity<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        (**self).identity(context)
    }

    fn refused(&self, identity: &Identity) {
        (**self).refused(identity);
    }
}

impl<T: Credentials + ?Sized> Credentials for Box<T> {
    fn identity<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        (**self).identity(context)
    }

    fn refused(&self, identity: &Identity) {
        (**self).refused(identity);
    }
}

/// What one request is authenticated with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Identity {
    /// Keys that sign the request.
    Keys(AccessKey),
    /// A token that goes with it.
    Token(Token),
}

impl From<AccessKey> for Arc<Identity> {
    fn from(keys: AccessKey) -> Self {
        Arc::new(Identity::Keys(keys))
    }
}

impl From<Token> for Arc<Identity> {
    fn from(token: Token) -> Self {
        Arc::new(Identity::Token(token))
    }
}

impl Identity {
    /// The texts that must be seen nowhere.
    pub(crate) fn secrets(&self) -> Vec<&str> {
        match self {
            Identity::Keys(keys) => {
                let token = keys.security_token.as_ref();
                [Some(keys.secret_key.expose()), token.map(|token| token.expose())].into_iter().flatten().collect()
            }
            Identity::Token(token) => vec![token.token.expose()],
        }
    }
}
