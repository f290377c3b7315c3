//! A user's password, turned into tokens.

use super::cache::{Cached, Fetched, Source};
use super::iam::{list, object};
use super::{AuthContext, iam};
use crate::error::CredentialsError;
use crate::json::Json;
use crate::secret::Secret;
use crate::transport::BoxFuture;

/// A user with a password. Tokens are fetched when needed, kept, and renewed before their end.
///
/// A HUAWEI ID account cannot get a token itself: create an IAM user in it.
pub struct Password(pub(super) Cached<Login>);

pub(super) struct Login {
    account: String,
    user: String,
    password: Secret,
}

impl Password {
    /// The account's name, the user's name in it, and the user's password.
    pub fn new(account: impl Into<String>, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Password(Cached::new(Login { account: account.into(), user: user.into(), password: password.into() }))
    }
}

impl Source for Login {
    fn fetch<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Fetched, CredentialsError>> {
        Box::pin(async move {
            let domain = object([("name", Json::from(self.account.as_str()))]);
            let user = object([
                ("name", Json::from(self.user.as_str())),
                ("password", Json::from(self.password.expose())),
                ("domain", domain.clone()),
            ]);
            let identity = object([("methods", list(&["password"])), ("password", object([("user", user)]))]);
            let auth = object([("identity", identity), ("scope", object([("domain", domain)]))]);
            let request = iam::post(context, "/v3/auth/tokens?nocatalog=true", &object([("auth", auth)]));
            let hidden = [self.password.expose(), &self.user, &self.account];
            let mut answer = context.send_hiding(request, &hidden).await?;
            let token = iam::token(context, &answer, &hidden);
            answer.wipe();
            token
        })
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(***)")
    }
}
