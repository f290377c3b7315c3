//! The transport over HTTP/1.1 and TLS: connection pool, proxy, roots, size limit. No redirects, no retries of its own.

use std::borrow::Cow;
use std::fmt;
use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{HeaderName, HeaderValue};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use super::parcel::Parcel;
use super::{BoxFuture, HttpRequest, HttpResponse, Reach, Sink, Transport, TransportError};
use crate::message::after_scheme;
use crate::meta::Method;

/// Finds the addresses of a host: a private endpoint, the names of a mesh, a test.
pub trait Resolver: Send + Sync + 'static {
    /// The addresses of a name; their port counts for nothing.
    fn resolve(&self, name: &str) -> BoxFuture<'static, std::io::Result<Vec<SocketAddr>>>;
}

/// How the HTTP transport connects. Its `Debug` shows no proxy: its address may hold a password.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpOptions {
    /// Time to make a connection, TLS included.
    pub connect_timeout: Duration,
    /// How long an unused connection is kept.
    pub idle_timeout: Duration,
    /// Unused connections that are kept to one host.
    pub max_idle: usize,
    /// Proxy for `https`; otherwise the system's settings hold. Plain `http` never meets a proxy.
    pub proxy: Option<String>,
    /// No proxy at all, whatever the system says.
    pub no_proxy: bool,
    /// Root certificates (PEM) that are trusted beside the system's.
    pub extra_roots: Vec<Vec<u8>>,
    /// Largest answer that is read, in bytes.
    pub max_answer: usize,
    /// Finds addresses; the system does when not set.
    pub resolver: Option<Arc<dyn Resolver>>,
    /// Whether some endpoint is `https`; without one, a computer without a trust store is no error.
    pub tls: bool,
}

impl Default for HttpOptions {
    fn default() -> Self {
        HttpOptions {
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(30),
            max_idle: 32,
            proxy: None,
            no_proxy: false,
            extra_roots: Vec::new(),
            max_answer: 64 * 1024 * 1024,
            resolver: None,
            tls: true,
        }
    }
}

impl fmt::Debug for HttpOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpOptions")
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("proxy", &self.proxy.as_ref().map(|_| "***"))
            .field("extra_roots", &self.extra_roots.len())
            .finish_non_exhaustive()
    }
}

/// The transport that a client uses unless it is given another.
pub struct HttpTransport {
    /// For `https`.
    proxied: Clients,
    /// For plain `http`, which a proxy could read and change: this computer, its metadata, and what is allowed explicitly.
    direct: Clients,
    max_answer: usize,
    origins: Origins,
}

struct Clients {
    pooled: reqwest::Client,
    fresh: reqwest::Client,
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpTransport")
    }
}

impl HttpTransport {
    /// Builds the transport; fails on a bad proxy or certificate, or without a trust store.
    pub fn new(options: &HttpOptions) -> Result<Self, TransportError> {
        let tls = tls(options)?;
        let client = |max_idle, proxied: bool| {
            let mut builder = reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .connect_timeout(options.connect_timeout)
                .pool_idle_timeout(options.idle_timeout)
                .pool_max_idle_per_host(max_idle);
            if let Some(resolver) = &options.resolver {
                builder = builder.dns_resolver(Names(Arc::clone(resolver)));
            }
            if options.no_proxy || !proxied {
                builder = builder.no_proxy();
            } else if let Some(proxy) = &options.proxy {
                builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(|_| bad_option("the proxy is not a URL"))?);
            }
            builder.build().map_err(|error| bad_option(error.without_url().to_string()))
        };
        let clients = |proxied| Ok(Clients { pooled: client(options.max_idle, proxied)?, fresh: client(0, proxied)? });
        let (proxied, direct) = (clients(true)?, clients(false)?);
        Ok(HttpTransport { proxied, direct, max_answer: options.max_answer, origins: Origins::default() })
    }

    /// Begins to send the request: what comes back ends when all before the body was read.
    fn begin(&self, mut request: HttpRequest) -> Result<impl Future<Output = Answered> + use<>, TransportError> {
        let clients = if request.url.starts_with("https:") { &self.proxied } else { &self.direct };
        let client = if request.fresh_connection { &clients.fresh } else { &clients.pooled };
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Delete => reqwest::Method::DELETE,
            Method::Patch => reqwest::Method::PATCH,
            Method::Head => reqwest::Method::HEAD,
        };
        let url = self.origins.parse(&request.url).map_err(|error| bad_option(format!("the URL is none: {error}")))?;
        let mut sent = reqwest::Request::new(method, url);
        sent.headers_mut().reserve(request.headers.len() + 1);
        for (name, value) in std::mem::take(&mut request.headers) {
            let bad = || bad_option(format!("header {name} is none"));
            let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
            // handed over, not copied: a token may be in it
            let value = match value {
                // nothing to be copied with every step that the request takes
                Cow::Borrowed(text) if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) => {
                    HeaderValue::from_static(text)
                }
                value => HeaderValue::try_from(value.into_owned()).map_err(|_| bad())?,
            };
            sent.headers_mut().append(header, value);
        }
        let departure = request.departure();
        *sent.body_mut() = Some(reqwest::Body::wrap(Parcel::new(request.body, departure.clone())));
        let answered = client.execute(sent);
        Ok(async move {
            answered.await.map_err(|error| {
                let unsent = error.is_connect() || error.is_builder() || departure.withdraw();
                let reach = if unsent { Reach::NotConnected } else { Reach::MaybeSent };
                wrap(reach, error)
            })
        })
    }

    async fn exchange(&self, sent: impl Future<Output = Answered>) -> Result<HttpResponse, TransportError> {
        let answer = sent.await?;
        let head = head(&answer);
        self.whole(head, answer).await
    }

    /// The body goes where it is to go while it comes; that of an error is read as ever.
    async fn stream(
        &self,
        sent: impl Future<Output = Answered>,
        sink: &mut Sink<'_>,
    ) -> Result<HttpResponse, TransportError> {
        let mut answer = sent.await?;
        let head = head(&answer);
        if !sink.takes(&head) {
            return self.whole(head, answer).await;
        }
        while let Some(piece) = answer.chunk().await.map_err(|error| wrap(Reach::AnswerLost, error))? {
            sink.write(&piece).await?;
        }
        Ok(head)
    }

    async fn whole(&self, head: HttpResponse, mut answer: reqwest::Response) -> Result<HttpResponse, TransportError> {
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| wrap(Reach::AnswerLost, error))? {
            if body.len() + chunk.len() > self.max_answer {
                let what = format!("it is larger than {} bytes", self.max_answer);
                return Err(TransportError::new(Reach::AnswerLost, what));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(HttpResponse { body, ..head })
    }
}

type Answered = Result<reqwest::Response, TransportError>;

/// What comes before the body.
fn head(answer: &reqwest::Response) -> HttpResponse {
    let text = |value: &HeaderValue| match value.to_str() {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(value.as_bytes()).into_owned(),
    };
    let headers = answer.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    HttpResponse { status: answer.status().as_u16(), headers, body: Vec::new() }
}

/// What stands before the path of the URLs that were sent last, parsed: what takes longest of a URL is its host, and a
/// client has one or two of them.
#[derive(Default)]
struct Origins(RwLock<Vec<(String, Url)>>);

impl Origins {
    /// How many are kept.
    const MOST: usize = 4;

    fn parse(&self, url: &str) -> Result<Url, <Url as FromStr>::Err> {
        let Some((origin, rest)) = split(url) else { return url.parse() };
        let known = |(known, _): &&(String, Url)| known == origin;
        if let Some((_, base)) = self.0.read().unwrap_or_else(PoisonError::into_inner).iter().find(known) {
            return base.join(rest);
        }
        let parsed: Url = url.parse()?;
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.truncate(Self::MOST - 1);
        kept.insert(0, (origin.to_owned(), parsed.join("/")?));
        Ok(parsed)
    }
}

/// Origin and path of a URL, where the path can be taken for nothing else: two slashes would begin another host, and a
/// parser passes over control characters.
fn split(url: &str) -> Option<(&str, &str)> {
    let rest = after_scheme(url)?;
    let (origin, path) = url.split_at(url.len() - rest.len() + rest.find(['/', '?', '#'])?);
    let plain = path.bytes().all(|byte| (b'!'..=b'~').contains(&byte) && byte != b'\\');
    (plain && path.starts_with('/') && !path.starts_with("//")).then_some((origin, path))
}

/// A resolver as the HTTP stack wants it.
struct Names(Arc<dyn Resolver>);

impl reqwest::dns::Resolve for Names {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        let found = self.0.resolve(name.as_str());
        Box::pin(async move {
            let addresses: reqwest::dns::Addrs = Box::new(found.await?.into_iter());
            Ok(addresses)
        })
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        match self.begin(request) {
            Ok(sent) => Box::pin(self.exchange(sent)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn send_to<'a>(
        &'a self,
        request: HttpRequest,
        sink: &'a mut Sink<'_>,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        match self.begin(request) {
            Ok(sent) => Box::pin(self.stream(sent, sink)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}

fn tls(options: &HttpOptions) -> Result<rustls::ClientConfig, TransportError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = Vec::new();
    for pem in &options.extra_roots {
        for root in CertificateDer::pem_slice_iter(pem) {
            roots.push(root.map_err(|_| bad_option("a root certificate is not PEM"))?);
        }
    }
    let builder = rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| bad_option(error.to_string()))?;
    match rustls_platform_verifier::Verifier::new_with_extra_roots(roots, provider) {
        Ok(verifier) => {
            Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
        }
        Err(error) if options.tls => Err(bad_option(format!("no trusted root certificates: {error}"))),
        Err(_) => Ok(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()),
    }
}

fn bad_option(what: impl Into<String>) -> TransportError {
    TransportError::new(Reach::NotConnected, what)
}

/// The URL is dropped from the error: its query may hold personal data.
fn wrap(reach: Reach, error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let mut what = error.to_string();
    let mut below = std::error::Error::source(&error);
    while let Some(error) = below {
        what = format!("{what}: {error}");
        below = error.source();
    }
    TransportError { reach, what, lasting: lasts(&error) }
}

/// Whether another attempt would meet the same.
fn lasts(error: &reqwest::Error) -> bool {
    let mut below: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = below {
        if let Some(rustls::Error::InvalidCertificate(_) | rustls::Error::PeerIncompatible(_)) = error.downcast_ref() {
            return true;
        }
        // the type of this one is private
        if error.to_string().ends_with("proxy authorization required") {
            return true;
        }
        // an I/O error hides the error that it is made of
        below = match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_the_same_whether_its_origin_was_met_before_or_not() {
        let origins = Origins::default();
        let origin = "https://A.example.com:8443";
        assert!(origins.parse(&format!("{origin}/")).is_ok());
        for rest in [
            "/",
            "/v2/orders?limit=10",
            "/a%20b/c?x=%E4",
            "/a/../b",
            "/a;b=c",
            "//evil.example.com/",
            "/\\evil.example.com/",
            "/\t/evil.example.com",
            "\\\\evil.example.com",
            "?only=query",
            "",
            "/a#b",
            "/:80/",
            "/ä",
            "/a?b?c",
            "@evil.example.com/",
        ] {
            let url = format!("{origin}{rest}");
            assert_eq!(origins.parse(&url).ok(), url.parse::<Url>().ok(), "{url}");
        }
    }

    #[test]
    fn no_more_origins_are_kept_than_a_client_has() {
        let origins = Origins::default();
        let parse = |at: usize| origins.parse(&format!("https://{at}.example.com/{at}")).unwrap();
        (0..10).for_each(|at| assert_eq!(parse(at).path(), format!("/{at}")));
        assert_eq!(origins.0.read().unwrap().len(), Origins::MOST);
        assert_eq!(parse(9).host_str(), Some("9.example.com"));
    }
}
