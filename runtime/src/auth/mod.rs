//! Credentials: who calls, and how they stay valid. Knows of the identity service, not of any operation.

mod agency;
mod apply;
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
use std::time::Duration;

pub use agency::{AgencyKeys, AgencyToken};
pub(crate) use apply::authenticate;
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

    /// What [`identity`](Self::identity) gives every time, where that never changes: it is asked for once then, and not with
    /// every call.
    fn lasting(&self) -> Option<Arc<Identity>> {
        None
    }

    /// The service refused this identity. If [`identity`](Self::identity) then gives another one, the request is sent
    /// once more with it.
    fn refused(&self, identity: &Identity) {
        let _ = identity;
    }

    /// Whether what still holds should be renewed ahead of its end; `ticks` is the client's clock.
    fn is_due(&self, ticks: Duration) -> bool {
        let _ = ticks;
        false
    }

    /// Renews what still holds. Called in the background when [`is_due`](Self::is_due) says so: no call waits for it.
    fn renew<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, ()> {
        let _ = context;
        Box::pin(std::future::ready(()))
    }
}

/// Credentials that are others inside.
macro_rules! forwarded {
    ($({$($generics:tt)*})? $who:ty, $self:ident => $inner:expr) => {
        impl $(<$($generics)*>)? $crate::auth::Credentials for $who {
            fn identity<'a>(
                &'a $self,
                context: $crate::auth::AuthContext<'a>,
            ) -> $crate::transport::BoxFuture<
                'a,
                Result<std::sync::Arc<$crate::auth::Identity>, $crate::error::CredentialsError>,
            > {
                $inner.identity(context)
            }
            fn lasting(&$self) -> Option<std::sync::Arc<$crate::auth::Identity>> {
                $inner.lasting()
            }
            fn refused(&$self, identity: &$crate::auth::Identity) {
                $inner.refused(identity);
            }
            fn is_due(&$self, ticks: std::time::Duration) -> bool {
                $inner.is_due(ticks)
            }
            fn renew<'a>(&'a $self, context: $crate::auth::AuthContext<'a>) -> $crate::transport::BoxFuture<'a, ()> {
                $inner.renew(context)
            }
        }
    };
}

forwarded!({T: Credentials + ?Sized} Arc<T>, self => (**self));
forwarded!({T: Credentials + ?Sized} Box<T>, self => (**self));
forwarded!(Password, self => self.0);
forwarded!(AgencyToken, self => self.0);
forwarded!(AgencyKeys, self => self.0);
forwarded!(DefaultChain, self => self.0);
forwarded!(ServerMetadata, self => self.0);

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
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let (first, second) = match self {
            Identity::Keys(keys) => (&keys.secret_key, keys.security_token.as_ref()),
            Identity::Token(token) => (&token.token, None),
        };
        [Some(first), second].into_iter().flatten().map(|secret| secret.expose())
    }
}
