//! Acting for another account through an agency: a partner for its customer.

use std::time::Duration;

use super::cache::{Cached, Fetched, Source};
use super::iam::{list, object};
use super::{AuthContext, Credentials, iam};
use crate::error::CredentialsError;
use crate::json::Json;
use crate::transport::BoxFuture;

/// A token of the account that granted an agency, by `assume_role`.
pub struct AgencyToken(pub(super) Cached<TokenSource>);

/// Temporary keys of the account that granted an agency.
pub struct AgencyKeys(pub(super) Cached<KeysSource>);

pub(super) struct TokenSource(Role);

pub(super) struct KeysSource {
    role: Role,
    lifetime: Duration,
}

struct Role {
    partner: Box<dyn Credentials>,
    account: Account,
    agency: String,
}

enum Account {
    Name(String),
    Id(String),
}

impl AgencyToken {
    /// The partner's own credentials, the name of the account that it acts for, and the agency's name.
    pub fn new(partner: impl Credentials, account_name: impl Into<String>, agency: impl Into<String>) -> Self {
        Self::of(partner, Account::Name(account_name.into()), agency)
    }

    /// The same with the account's id instead of its name.
    pub fn for_account_id(partner: impl Credentials, id: impl Into<String>, agency: impl Into<String>) -> Self {
        Self::of(partner, Account::Id(id.into()), agency)
    }

    fn of(partner: impl Credentials, account: Account, agency: impl Into<String>) -> Self {
        AgencyToken(Cached::new(TokenSource(Role { partner: Box::new(partner), account, agency: agency.into() })))
    }
}

impl AgencyKeys {
    /// The partner's own credentials, the name of the account that it acts for, and the agency's name.
    pub fn new(partner: impl Credentials, account_name: impl Into<String>, agency: impl Into<String>) -> Self {
        Self::of(partner, Account::Name(account_name.into()), agency)
    }

    /// The same with the account's id instead of its name.
    pub fn for_account_id(partner: impl Credentials, id: impl Into<String>, agency: impl Into<String>) -> Self {
        Self::of(partner, Account::Id(id.into()), agency)
    }

    /// How long the keys shall last: 15 minutes (as it is when left out) to 24 hours.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        let shortest = Duration::from_secs(15 * 60);
        self.0.source_mut().lifetime = lifetime.clamp(shortest, Duration::from_secs(24 * 60 * 60));
        self
    }

    fn of(partner: impl Credentials, account: Account, agency: impl Into<String>) -> Self {
        let role = Role { partner: Box::new(partner), account, agency: agency.into() };
        AgencyKeys(Cached::new(KeysSource { role, lifetime: Duration::from_secs(15 * 60) }))
    }
}

impl Role {
    fn identity(&self, lifetime: Option<Duration>) -> Json {
        let (name, value) = match &self.account {
            Account::Name(name) => ("domain_name", name),
            Account::Id(id) => ("domain_id", id),
        };
        let mut role =
            vec![(name.into(), Json::from(value.as_str())), ("agency_name".into(), Json::from(self.agency.as_str()))];
        if let Some(lifetime) = lifetime {
            role.push(("duration_seconds".into(), Json::from(lifetime.as_secs() as i64)));
        }
        object([("methods", list(&["assume_role"])), ("assume_role", Json::Object(role))])
    }

    fn scope(&self) -> Json {
        let (name, value) = match &self.account {
            Account::Name(name) => ("name", name),
            Account::Id(id) => ("id", id),
        };
        object([("domain", object([(name, Json::from(value.as_str()))]))])
    }

    fn account(&self) -> &str {
        match &self.account {
            Account::Name(text) | Account::Id(text) => text,
        }
    }
}

impl Source for TokenSource {
    fn fetch<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Fetched, CredentialsError>> {
        Box::pin(async move {
            let auth = object([("identity", self.0.identity(None)), ("scope", self.0.scope())]);
            let request = iam::post(context, "/v3/auth/tokens?nocatalog=true", &object([("auth", auth)]));
            let hidden = [self.0.account()];
            let (mut answer, partner) = iam::ask_as(context, &*self.0.partner, &request, &hidden).await?;
            let token =
                iam::token(context, &answer, &hidden.iter().copied().chain(partner.secrets()).collect::<Vec<_>>());
            answer.wipe();
            token
        })
    }
}

impl Source for KeysSource {
    fn fetch<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Fetched, CredentialsError>> {
        Box::pin(async move {
            let auth = object([("identity", self.role.identity(Some(self.lifetime)))]);
            let request = iam::post(context, "/v3.0/OS-CREDENTIAL/securitytokens", &object([("auth", auth)]));
            let hidden = [self.role.account()];
            let (mut answer, partner) = iam::ask_as(context, &*self.role.partner, &request, &hidden).await?;
            let keys =
                iam::keys(context, &answer, &hidden.iter().copied().chain(partner.secrets()).collect::<Vec<_>>());
            answer.wipe();
            keys
        })
    }
}

impl std::fmt::Debug for AgencyToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AgencyToken(***)")
    }
}

impl std::fmt::Debug for AgencyKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AgencyKeys(***)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::Mutex;

    use super::super::Token;
    use super::*;
    use crate::clock::SystemClock;
    use crate::transport::{HttpRequest, HttpResponse, Transport, TransportError};

    /// An identity service that refuses whatever it is asked, naming whom it was asked for.
    #[derive(Default)]
    struct Refusing(Mutex<Vec<String>>);

    impl Transport for Refusing {
        fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            self.0.lock().unwrap().push(String::from_utf8(request.body).unwrap());
            let body = r#"{"error":{"code":403,"message":"no agency of acme-customer","title":"Forbidden"}}"#;
            Box::pin(async move { Ok(HttpResponse::new(403, body)) })
        }
    }

    /// What was asked for and what was told of the refusal.
    async fn ask(credentials: impl Credentials) -> (String, String) {
        let service = Refusing::default();
        let clock = SystemClock::default();
        let context = AuthContext {
            transport: &service,
            clock: &clock,
            iam_endpoint: "https://iam.example.com",
            user_agent: "",
            timeout: Duration::from_secs(5),
            skew: 0,
        };
        let told = credentials.identity(context).await.unwrap_err().to_string();
        (service.0.into_inner().unwrap().remove(0), told)
    }

    fn partner() -> std::sync::Arc<super::super::Identity> {
        Token::new("partner").into()
    }

    struct Partner;

    impl Credentials for Partner {
        fn identity<'a>(
            &'a self,
            _: AuthContext<'a>,
        ) -> BoxFuture<'a, Result<std::sync::Arc<super::super::Identity>, CredentialsError>> {
            Box::pin(async { Ok(partner()) })
        }
    }

    #[tokio::test]
    async fn a_token_is_asked_for_in_the_name_of_the_account() {
        let (asked, _) = ask(AgencyToken::new(Partner, "acme-customer", "resale")).await;
        let role = r#""assume_role":{"domain_name":"acme-customer","agency_name":"resale"}"#;
        let scope = r#""scope":{"domain":{"name":"acme-customer"}}"#;
        assert_eq!(asked, format!(r#"{{"auth":{{"identity":{{"methods":["assume_role"],{role}}},{scope}}}}}"#));
        let (asked, _) = ask(AgencyToken::for_account_id(Partner, "0a1b", "resale")).await;
        assert!(asked.contains(r#""domain_id":"0a1b""#) && asked.contains(r#""domain":{"id":"0a1b"}"#), "{asked}");
    }

    #[tokio::test]
    async fn keys_are_asked_for_with_how_long_they_shall_last() {
        let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
        let keys = || AgencyKeys::new(Partner, "acme-customer", "resale");
        for (credentials, seconds) in [
            (keys(), 900),
            (keys().lifetime(minutes(1)), 900),
            (keys().lifetime(minutes(60)), 3_600),
            (keys().lifetime(minutes(24 * 60)), 86_400),
            (keys().lifetime(minutes(25 * 60)), 86_400),
        ] {
            let (asked, _) = ask(credentials).await;
            assert!(asked.contains(&format!(r#""duration_seconds":{seconds}}}"#)), "{seconds}: {asked}");
        }
    }

    #[tokio::test]
    async fn whose_agency_it_is_stands_in_no_error() {
        for (_, told) in [
            ask(AgencyToken::new(Partner, "acme-customer", "resale")).await,
            ask(AgencyKeys::new(Partner, "acme-customer", "resale")).await,
        ] {
            assert!(told.contains("no agency of") && !told.contains("acme-customer"), "{told}");
        }
    }

    #[test]
    fn nothing_is_due_where_nobody_says_so() {
        assert!(!Partner.is_due(Duration::MAX));
    }

    #[test]
    fn who_is_acted_for_is_not_printed() {
        assert_eq!(format!("{:?}", super::super::Password::new("acme", "user", "password")), "Password(***)");
        assert_eq!(format!("{:?}", super::super::ServerMetadata::new()), "ServerMetadata");
        assert_eq!(format!("{:?}", AgencyToken::new(Partner, "acme-customer", "resale")), "AgencyToken(***)");
        assert_eq!(format!("{:?}", AgencyKeys::new(Partner, "acme-customer", "resale")), "AgencyKeys(***)");
    }
}
