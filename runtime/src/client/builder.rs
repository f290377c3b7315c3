//! Puts a client together from what its user sets and what the crate's service says. Sends nothing.

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Weak};
use std::time::Duration;

use super::core::Core;
use super::endpoint::Endpoint;
use super::options::Defaults;
use super::{CallOptions, Client, Untyped, Validation};
use crate::auth::{Credentials, DefaultChain};
use crate::clock::{Clock, SystemClock};
use crate::error::Error;
use crate::hook::Hook;
use crate::limiter::{Limiter, RateLimit};
use crate::locale::Locale;
use crate::meta;
use crate::retry::{Backoff, Budget, RetryBudget, RetryPolicy};
use crate::sign::Algorithm;
use crate::transport::Transport;
#[cfg(feature = "http")]
use crate::transport::{HttpOptions, HttpTransport};

/// Puts a client together; only the site is needed. Without credentials the client looks where the vendor's SDKs look
/// (see [`DefaultChain`]).
#[must_use = "call `build`"]
pub struct ClientBuilder<C> {
    settings: Settings,
    caller: PhantomData<fn() -> C>,
}

struct Settings {
    service: &'static meta::Service,
    caller: Option<&'static meta::Caller>,
    site: Option<&'static meta::Site>,
    endpoint: Option<String>,
    iam_endpoint: Option<String>,
    allow_http: bool,
    credentials: Option<Arc<dyn Credentials>>,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    #[cfg(feature = "http")]
    http: HttpOptions,
    defaults: Defaults,
    budget: RetryBudget,
    hooks: Vec<Arc<dyn Hook>>,
    user_agent: Option<String>,
    algorithm: Algorithm,
    keep_connections_for_writes: bool,
    trace_bodies: bool,
    language: Locale,
}

impl ClientBuilder<Untyped> {
    /// Whose keys they are. Rules that hold for one caller alone are checked then; without it nobody knows who calls.
    pub fn caller(mut self, caller: &'static meta::Caller) -> Self {
        self.settings.caller = Some(caller);
        self
    }
}

impl<C> ClientBuilder<C> {
    pub(super) fn new(service: &'static meta::Service, caller: Option<&'static meta::Caller>) -> Self {
        let defaults = Defaults {
            timeout: Duration::from_secs(120),
            attempt_timeout: Duration::from_secs(30),
            retry: Arc::new(Backoff::default()),
            validation: Validation::Enforce,
            rate_limit: RateLimit::Listings,
        };
        let settings = Settings {
            service,
            caller,
            site: None,
            endpoint: None,
            iam_endpoint: None,
            allow_http: false,
            credentials: None,
            transport: None,
            clock: Arc::new(SystemClock::default()),
            #[cfg(feature = "http")]
            http: HttpOptions::default(),
            defaults,
            budget: RetryBudget::default(),
            hooks: Vec::new(),
            user_agent: None,
            algorithm: Algorithm::default(),
            keep_connections_for_writes: false,
            trace_bodies: false,
            language: Locale::default(),
        };
        ClientBuilder { settings, caller: PhantomData }
    }

    /// The site whose service is called; its rules are the ones that requests are checked against.
    pub fn site(mut self, site: impl Into<&'static meta::Site>) -> Self {
        self.settings.site = Some(site.into());
        self
    }

    /// Who calls.
    pub fn credentials(mut self, credentials: impl Credentials) -> Self {
        self.settings.credentials = Some(Arc::new(credentials));
        self
    }

    /// Another server than the site's: a sandbox, a test, a gateway. `http` is allowed on this computer only.
    ///
    /// A server on this computer is taken for the identity service as well, unless
    /// [`iam_endpoint`](Self::iam_endpoint) names one.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.settings.endpoint = Some(url.into());
        self
    }

    /// Another identity service than the site's.
    pub fn iam_endpoint(mut self, url: impl Into<String>) -> Self {
        self.settings.iam_endpoint = Some(url.into());
        self
    }

    /// Allows endpoints without TLS on other computers: keys and personal data then travel in the clear.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.settings.allow_http = allow;
        self
    }

    /// What happens to a request that breaks documented rules.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.settings.defaults.validation = validation;
        self
    }

    /// Time for a whole call, repetitions and waits included; 2 minutes when not set.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.settings.defaults.timeout = time;
        self
    }

    /// Time for one attempt; 30 seconds when not set.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.settings.defaults.attempt_timeout = time;
        self
    }

    /// Sends calls that must not be made twice over kept connections, too. Without it each of them gets a connection of
    /// its own: a kept one may have died unseen, and then nobody knows whether the request arrived.
    pub fn keep_connections_for_writes(mut self, keep: bool) -> Self {
        self.settings.keep_connections_for_writes = keep;
        self
    }

    /// The program's name and version, before those of this crate in the user agent.
    pub fn user_agent(mut self, program: impl Into<String>) -> Self {
        self.settings.user_agent = Some(program.into());
        self
    }

    /// When a failed attempt is repeated.
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.settings.defaults.retry = Arc::new(policy);
        self
    }

    /// How many repetitions all calls may make together.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.settings.budget = budget;
        self
    }

    /// Which calls wait for their turn under the operation's quota.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.settings.defaults.rate_limit = limit;
        self
    }

    /// Sees every attempt, and may touch its request before it is signed.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.settings.hooks.push(Arc::new(hook));
        self
    }

    /// How requests are signed.
    pub fn signing(mut self, algorithm: Algorithm) -> Self {
        self.settings.algorithm = algorithm;
        self
    }

    /// Carries requests by other means: a test without a network, another HTTP stack.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// Another clock, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Writes bodies to the log (`TRACE`), without what the spec calls sensitive.
    pub fn trace_bodies(mut self, trace: bool) -> Self {
        self.settings.trace_bodies = trace;
        self
    }

    /// The language in which errors say what a code means and what to do; English when not set.
    pub fn language(mut self, language: Locale) -> Self {
        self.settings.language = language;
        self
    }

    /// Builds the client; nothing is sent.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) when the site is missing or a setting is unusable.
    pub fn build(self) -> Result<Client<C>, Error> {
        let mut core = self.settings.build()?;
        let core = Arc::new_cyclic(|me| {
            core.me = me.clone();
            core
        });
        Ok(Client { core, options: CallOptions::new(), caller: PhantomData })
    }
}

/// Settings of the transport that comes with the feature `http`; a transport of one's own has its own.
#[cfg(feature = "http")]
impl<C> ClientBuilder<C> {
    /// Time to make a connection, TLS included; 10 seconds when not set.
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.settings.http.connect_timeout = time;
        self
    }

    /// How many unused connections are kept, and for how long.
    pub fn pool(mut self, max_idle: usize, idle_timeout: Duration) -> Self {
        self.settings.http.max_idle = max_idle;
        self.settings.http.idle_timeout = idle_timeout;
        self
    }

    /// Proxy for requests over `https`, `http://proxy.example.com:8080`; the system's settings hold when not set. A
    /// request over plain `http` never meets a proxy, which could read its keys.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.settings.http.proxy = Some(url.into());
        self
    }

    /// Finds the addresses of hosts by other means than the system's: a private endpoint, the names of a mesh. TLS goes on
    /// asking for the host's own name.
    pub fn resolver(mut self, resolver: impl crate::transport::Resolver) -> Self {
        self.settings.http.resolver = Some(Arc::new(resolver));
        self
    }

    /// Ignores the system's proxy settings.
    pub fn no_proxy(mut self) -> Self {
        self.settings.http.no_proxy = true;
        self
    }

    /// Trusts these root certificates (PEM, one or several) beside the system's.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.http.extra_roots.push(pem.into());
        self
    }

    /// Largest answer that is read, in bytes; 64 MB when not set.
    pub fn max_answer(mut self, bytes: usize) -> Self {
        self.settings.http.max_answer = bytes;
        self
    }
}

impl Settings {
    fn build(mut self) -> Result<Core, Error> {
        let service = self.service;
        let site = self.site.ok_or_else(|| Error::config("the client has no site"))?;
        if let Some(caller) = self.caller.filter(|caller| service.callers.iter().all(|known| known.id != caller.id)) {
            return Err(Error::config(format!("{} has no caller {}", service.title, caller.id)));
        }
        let endpoint = match &self.endpoint {
            Some(url) => Endpoint::parse(url, self.allow_http)?,
            None if site.host.is_empty() => {
                let what = format!("nobody knows the host of {} at the {}: set an endpoint", service.title, site.title);
                return Err(Error::config(what));
            }
            None => Endpoint::of_host(site.host),
        };
        let iam = match &self.iam_endpoint {
            Some(url) => Endpoint::parse(url, self.allow_http)?,
            None if self.endpoint.is_some() && endpoint.is_loopback() => endpoint.clone(),
            // a site without an identity service of its own gets its tokens from nowhere
            None if site.iam_host.is_empty() => endpoint.clone(),
            None => Endpoint::of_host(site.iam_host),
        };
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => self.http_transport(endpoint.is_https() || iam.is_https())?,
        };
        let crates =
            format!("huaweicloud-{}/{} (rust; runtime {})", service.id, service.version, env!("CARGO_PKG_VERSION"));
        let user_agent = match self.user_agent {
            Some(program) => format!("{program} {crates}"),
            None => crates,
        };
        if !user_agent.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Err(Error::config("the user agent has a character that no header may have"));
        }
        let credentials = self.credentials.unwrap_or_else(|| Arc::new(DefaultChain::new()));
        Ok(Core {
            me: Weak::new(),
            service,
            caller: self.caller,
            site,
            endpoint,
            iam,
            lasting: credentials.lasting(),
            credentials,
            transport,
            clock: self.clock,
            defaults: self.defaults,
            budget: Budget::new(self.budget),
            limiter: Limiter::default(),
            skew: AtomicI64::new(0),
            hooks: self.hooks,
            user_agent,
            algorithm: self.algorithm,
            keep_connections_for_writes: self.keep_connections_for_writes,
            trace_bodies: self.trace_bodies,
            language: self.language,
        })
    }
}

#[cfg(feature = "http")]
impl Settings {
    fn http_transport(&mut self, tls: bool) -> Result<Arc<dyn Transport>, Error> {
        self.http.tls = tls;
        Ok(Arc::new(HttpTransport::new(&self.http).map_err(|error| Error::config(error.what))?))
    }
}

#[cfg(not(feature = "http"))]
impl Settings {
    fn http_transport(&mut self, _: bool) -> Result<Arc<dyn Transport>, Error> {
        Err(Error::config("nothing carries its requests: enable the feature `http`, or give the client a `transport`"))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("service", &self.settings.service.id)
            .field("caller", &self.settings.caller.map(|caller| caller.id))
            .field("site", &self.settings.site.map(|site| site.id))
            .field("endpoint", &self.settings.endpoint)
            .finish_non_exhaustive()
    }
}
