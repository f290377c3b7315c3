//! Whom a call goes to and with which keys.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use huaweicloud_runtime::meta::{Caller, Operation, Site};
use huaweicloud_runtime::{
    AccessKey, AuthContext, BoxFuture, CallOptions, ClientBuilder, Credentials, CredentialsError, DefaultChain,
    Identity, Json, JsonClient, Locale, NoRetry, Token, Untyped, Validation,
};

use crate::catalog;
use crate::ending::Ending;
use crate::sandbox;

/// Where to, and as whom.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The site whose rules hold.
    pub site: &'static Site,
    /// Another server than the site's.
    pub endpoint: Option<String>,
    /// Whose keys they are, where the user says.
    pub caller: Option<&'static Caller>,
    /// A profile of the credentials file.
    pub profile: Option<Profile>,
    /// Time for a call.
    pub timeout: Option<Duration>,
    /// The language of what error codes mean and what to do.
    pub language: Locale,
}

/// A profile with keys.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Its section of the credentials file.
    pub name: String,
    /// Whether the usual keys may not stand in where it has none.
    pub must_have_keys: bool,
}

impl Connection {
    /// A connection to a site with nothing else said.
    pub fn to(site: &'static Site) -> Self {
        Connection { site, endpoint: None, caller: None, profile: None, timeout: None, language: Locale::default() }
    }

    /// The same to another server.
    pub fn at(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// The server that is called, its scheme in small letters, as the client has it.
    pub fn base(&self) -> String {
        let Some(url) = &self.endpoint else { return format!("https://{}", self.site.host) };
        let url = url.trim().trim_end_matches('/');
        match url.split_once("://") {
            Some((scheme, rest)) => format!("{}://{rest}", scheme.to_ascii_lowercase()),
            None => url.to_owned(),
        }
    }

    /// Whether the server is on this computer and speaks plain HTTP: a sandbox, never the service, which takes HTTPS
    /// alone.
    pub fn is_sandbox(&self) -> bool {
        let base = self.base().to_ascii_lowercase();
        let Some(rest) = base.strip_prefix("http://") else { return false };
        let authority = rest.split('/').next().unwrap_or_default();
        let host = match authority.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default(),
            None => authority.split(':').next().unwrap_or_default(),
        };
        host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    }

    /// Who certainly calls: whom the user says, or the only one who may.
    pub fn known_caller(&self, operation: &Operation) -> Option<&'static Caller> {
        let mut callers = catalog::callers(operation);
        let only = callers.next().filter(|_| callers.next().is_none());
        self.caller.or(only)
    }

    /// As whom an operation is called: as the user says, or as the first that may.
    pub fn caller_for(&self, operation: &Operation) -> Option<&'static Caller> {
        self.caller
            .or_else(|| catalog::callers(operation).next())
            .or_else(|| catalog::service(operation).callers.first().copied())
    }
}

/// A client that is ready but for what single commands add.
///
/// # Errors
/// [`Ending::Usage`] when keys are set up by half.
pub fn builder(operation: &Operation, connection: &Connection) -> Result<ClientBuilder<Untyped>, Ending> {
    let mut builder = JsonClient::of(catalog::service(operation))
        .site(connection.site)
        .language(connection.language)
        .user_agent(concat!("bss/", env!("CARGO_PKG_VERSION")));
    if let Some(caller) = connection.known_caller(operation) {
        builder = builder.caller(caller);
    }
    if let Some(url) = &connection.endpoint {
        builder = builder.endpoint(url);
    }
    if connection.is_sandbox() {
        builder = builder.no_proxy();
    }
    if let Some(timeout) = connection.timeout {
        builder = builder.timeout(timeout).attempt_timeout(timeout);
    }
    Ok(builder.credentials(credentials(operation, connection)?))
}

/// Where the keys of a call are from, in words.
pub(crate) fn source(connection: &Connection) -> String {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let profile = connection.profile.as_ref().filter(|profile| AccessKey::from_profile(Some(&profile.name)).is_ok());
    match profile {
        Some(profile) => format!("the profile {}", profile.name),
        None if set("BSS_TOKEN") => "BSS_TOKEN".to_owned(),
        None if set("HUAWEICLOUD_SDK_AK") => "HUAWEICLOUD_SDK_AK".to_owned(),
        None if connection.is_sandbox() => "the sandbox".to_owned(),
        None => "the usual profile, or the metadata of this cloud server".to_owned(),
    }
}

/// The keys of a call, or where they are looked for.
fn credentials(operation: &Operation, connection: &Connection) -> Result<Arc<dyn Credentials>, Ending> {
    Ok(match keys(operation, connection)? {
        Keys::Access(keys) => Arc::new(keys),
        Keys::Token(token) => Arc::new(token),
        Keys::LookedUp => Arc::new(DefaultChain::new()),
    })
}

/// The keys that a call would be made with. Nothing of the call is sent; where there are no keys at hand the metadata of
/// a cloud server is asked, as the call would.
///
/// # Errors
/// As the call itself would end without keys.
pub async fn identity(
    operation: &'static Operation,
    document: &Json,
    connection: &Connection,
) -> Result<Arc<Identity>, Ending> {
    let found = Arc::new(Mutex::new(None));
    let probe = Probe { credentials: credentials(operation, connection)?, found: Arc::clone(&found) };
    let client = builder(operation, connection)?.credentials(probe).retry(NoRetry).build()?;
    let client = client.with(CallOptions::new().validation(Validation::Off));
    let ended = client.send_json(operation, document).await;
    let identity = found.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (identity, ended) {
        (Some(identity), _) => Ok(identity),
        (None, Err(error)) => Err(error.into()),
        (None, Ok(_)) => Err(Ending::usage("there are no keys")),
    }
}

/// Keeps the keys and stops the call for which they were fetched.
struct Probe {
    credentials: Arc<dyn Credentials>,
    found: Arc<Mutex<Option<Arc<Identity>>>>,
}

impl Credentials for Probe {
    fn identity<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        Box::pin(async move {
            let identity = self.credentials.identity(context).await?;
            *self.found.lock().unwrap_or_else(PoisonError::into_inner) = Some(identity);
            Err(CredentialsError::other("the keys are there, nothing is sent"))
        })
    }
}

enum Keys {
    Access(AccessKey),
    Token(Token),
    LookedUp,
}

/// The profile that is named, then `BSS_TOKEN`, then the environment's keys; then a sandbox gets its own keys, and for
/// the service the usual places are looked through.
fn keys(operation: &Operation, connection: &Connection) -> Result<Keys, Ending> {
    let variable =
        |name| std::env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    let bad = |error: huaweicloud_runtime::CredentialsError| Ending::usage(error.to_string());
    if let Some(profile) = &connection.profile {
        match AccessKey::from_profile(Some(&profile.name)) {
            Ok(keys) => return Ok(Keys::Access(keys)),
            Err(error) if error.is_missing() && !profile.must_have_keys => {}
            Err(error) => return Err(bad(error)),
        }
    }
    if let Some(token) = variable("BSS_TOKEN") {
        let token = Token::new(token);
        return Ok(Keys::Token(match variable("HUAWEICLOUD_SDK_DOMAIN_ID") {
            Some(id) => token.domain_id(id),
            None => token,
        }));
    }
    match AccessKey::from_env() {
        Ok(keys) => return Ok(Keys::Access(keys)),
        Err(error) if error.is_missing() => {}
        Err(error) => return Err(bad(error)),
    }
    let of_sandbox = connection.is_sandbox().then(|| connection.caller_for(operation).and_then(sandbox::keys_of));
    Ok(of_sandbox.flatten().map_or(Keys::LookedUp, Keys::Access))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn only_plain_http_on_this_computer_is_a_sandbox() {
        let site = &catalog::APIS[0].service.sites[0];
        let at = |url: &str| Connection::to(site).at(url).is_sandbox();
        assert!(at("http://127.0.0.1:8080") && at("http://localhost/") && at("http://[::1]:1"));
        assert!(!at("https://127.0.0.1") && !at("http://127.0.0.1.example.com") && !at("http://10.0.0.1"));
        assert!(!Connection::to(site).is_sandbox());
    }

    #[test]
    fn the_server_is_the_sites_unless_another_is_named() {
        let site = &catalog::APIS[0].service.sites[0];
        assert_eq!(Connection::to(site).base(), format!("https://{}", site.host));
        assert_eq!(Connection::to(site).at(" http://a/ ").base(), "http://a");
        assert_eq!(Connection::to(site).at("HTTPS://A/B").base(), "https://A/B");
        assert_eq!(Connection::to(site).at("a").base(), "a");
        let at = |url: &str| Connection::to(site).at(url).is_sandbox();
        assert!(at("HTTP://LOCALHOST:80/x") && at("http://127.0.0.2") && !at("http://") && !at("http://[::2]:1"));
    }

    #[test]
    fn who_calls_is_whom_the_user_says_or_the_first_that_may() {
        let (mut one, mut several, mut none) = (0, 0, 0);
        for operation in catalog::operations().map(|known| known.meta) {
            let mut connection = Connection::to(catalog::site(operation, None).unwrap());
            let ids = catalog::caller_ids(operation);
            let known = connection.known_caller(operation).map(|caller| caller.id);
            let called = connection.caller_for(operation).map(|caller| caller.id);
            let first = catalog::service(operation).callers.first().map(|caller| caller.id);
            match ids.as_slice() {
                [] => {
                    none += 1;
                    assert_eq!((known, called), (None, first), "{}", operation.id);
                }
                [only] => {
                    one += 1;
                    assert_eq!((known, called), (Some(*only), Some(*only)), "{}", operation.id);
                }
                [first, ..] => {
                    several += 1;
                    assert_eq!((known, called), (None, Some(*first)), "{}", operation.id);
                }
            }
            connection.caller = catalog::service(operation).callers.last().copied();
            let said = connection.caller.map(|caller| caller.id);
            assert_eq!(connection.known_caller(operation).map(|caller| caller.id), said);
            assert_eq!(connection.caller_for(operation).map(|caller| caller.id), said);
        }
        assert!(one > 0 && several > 0, "{one} {several} {none}");
    }
}
