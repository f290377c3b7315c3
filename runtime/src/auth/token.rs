//! A token that somebody else got.

use std::sync::Arc;

use super::{AuthContext, Credentials, Identity};
use crate::error::CredentialsError;
use crate::secret::Secret;
use crate::transport::BoxFuture;

/// A token of the identity service; it ends after a day at most and is not renewed. See [`Password`](super::Password).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub(crate) token: Secret,
    pub(crate) domain_id: Option<String>,
}

impl Token {
    /// A token for the account that it was made for.
    pub fn new(token: impl Into<Secret>) -> Self {
        Token { token: token.into(), domain_id: None }
    }

    /// The account's id, sent as `X-Domain-Id`.
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }
}

impl Credentials for Token {
    fn identity<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone().into())))
    }

    fn lasting(&self) -> Option<Arc<Identity>> {
        Some(self.clone().into())
    }
}
