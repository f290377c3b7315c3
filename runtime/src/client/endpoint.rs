//! Where requests go: scheme, host, and a path before the operations' paths.

use crate::error::Error;
use crate::message::{after_scheme, host_of};

/// An endpoint without the trailing slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) base: String,
    /// As it stands in the `Host` header.
    pub(crate) host: String,
    /// The last step of its path.
    last: Option<String>,
}

impl Endpoint {
    pub(crate) fn of_host(host: &str) -> Self {
        Endpoint::of(format!("https://{host}"))
    }

    fn of(base: String) -> Self {
        let path = after_scheme(&base).and_then(|rest| rest.split_once('/'));
        let last = path.and_then(|(_, path)| path.rsplit('/').next()).map(str::to_owned);
        Endpoint { host: host_of(&base).to_owned(), last, base }
    }

    /// Reads a URL. Plain HTTP carries keys and personal data in the clear: it stays on this computer unless allowed.
    pub(crate) fn parse(url: &str, allow_http: bool) -> Result<Self, Error> {
        let bad = |why: &str| Error::config(format!("the endpoint {why}; it looks like https://api.example.com"));
        let url = url.trim().trim_end_matches('/');
        let (scheme, rest) = url.split_once("://").ok_or_else(|| bad("has no scheme"))?;
        let scheme = scheme.to_ascii_lowercase();
        if rest.contains('@') {
            return Err(bad("must hold no user name"));
        }
        if rest.contains(['?', '#', ' ']) {
            return Err(bad("must have no query"));
        }
        let host = rest.split('/').next().unwrap_or_default();
        if host.is_empty() {
            return Err(bad("has no host"));
        }
        // What is signed must be what is sent: the HTTP stack would rewrite all else.
        let of_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']');
        if !host.chars().all(of_host) {
            return Err(bad("has a host with a sign that no host has"));
        }
        let path = rest.split('/').skip(1);
        let of_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '~');
        for segment in path {
            if segment.is_empty() || matches!(segment, "." | "..") || !segment.chars().all(of_path) {
                return Err(bad("has a path that would not be sent as it is signed"));
            }
        }
        let endpoint = Endpoint::of(format!("{scheme}://{rest}"));
        match scheme.as_str() {
            "https" => Ok(endpoint),
            "http" if allow_http || endpoint.is_loopback() => Ok(endpoint),
            "http" => Err(bad("is plain http, which is for this computer only unless `allow_plain_http` allows it")),
            _ => Err(bad("is neither https nor http")),
        }
    }

    /// The last step of its path, when an operation's path begins with the same one: `/v2/v2/…` leads nowhere.
    pub(crate) fn doubled(&self, path: &str) -> Option<&str> {
        let last = self.last.as_deref()?;
        (path.trim_start_matches('/').split('/').next() == Some(last)).then_some(last)
    }

    pub(crate) fn is_https(&self) -> bool {
        self.base.starts_with("https:")
    }

    /// Whether it is on this computer.
    pub(crate) fn is_loopback(&self) -> bool {
        let host = &self.host;
        let name = match host.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default(),
            None => host.split(':').next().unwrap_or_default(),
        };
        name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_stays_on_this_computer() {
        for url in ["http://127.0.0.1:80", "http://localhost:1/", "http://[::1]:9/base", "HTTP://127.8.8.8"] {
            assert!(Endpoint::parse(url, false).is_ok(), "{url}");
        }
        for url in
            ["http://example.com", "http://localhost.example.com", "http://127.0.0.1.example.com", "http://10.0.0.1"]
        {
            assert!(Endpoint::parse(url, false).is_err(), "{url}");
            assert!(Endpoint::parse(url, true).is_ok(), "{url}");
        }
    }

    #[test]
    fn what_is_no_endpoint_is_refused() {
        for url in ["", "api.example.com", "ftp://a", "https://", "https://u:p@a", "https://a?x=1"] {
            assert!(Endpoint::parse(url, true).is_err(), "{url}");
        }
    }

    #[test]
    fn a_path_that_would_be_sent_otherwise_than_signed_is_refused() {
        for path in ["/a/../b", "/./a", "/..", "/a\tb", "/ü", "/a%2fb", "//a", "/a\\b", "/a b", "/{a}"] {
            assert!(Endpoint::parse(&format!("https://a.example.com{path}"), true).is_err(), "{path}");
        }
        for host in ["a b", "ü.example.com", "a\\b", "a\tb"] {
            assert!(Endpoint::parse(&format!("https://{host}"), true).is_err(), "{host}");
        }
        for path in ["", "/", "/base", "/a-b/c_d~e.f/"] {
            assert!(Endpoint::parse(&format!("https://a.example.com{path}"), true).is_ok(), "{path}");
        }
    }

    #[test]
    fn an_endpoint_that_ends_as_the_path_begins_is_noticed() {
        let doubled = |url: &str| Endpoint::parse(url, true).unwrap().doubled("/v2/things").map(str::to_owned);
        assert_eq!(doubled("https://a/v2").as_deref(), Some("v2"));
        assert_eq!(doubled("https://a/base/v2/").as_deref(), Some("v2"));
        assert_eq!(doubled("https://a/base"), None);
        assert_eq!(doubled("https://v2"), None);
    }

    #[test]
    fn only_https_is_https() {
        let https = |url: &str| Endpoint::parse(url, true).unwrap().is_https();
        assert_eq!([https("https://a"), https("HTTPS://a"), https("http://a")], [true, true, false]);
        assert!(Endpoint::of_host("a").is_https());
    }
}
