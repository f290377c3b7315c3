//! Where requests go: scheme, host, and a path before the operations' paths.

use crate::error::Error;

/// An endpoint without the trailing slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) base: String,
}

impl Endpoint {
    pub(crate) fn of_host(host: &str) -> Self {
        Endpoint { base: format!("https://{host}") }
    }

    /// Reads a URL. Plain HTTP carries keys and personal data in the clear: it stays on this computer unless allowed.
    pub(crate) fn parse(url: &str, allow_http: bool) -> Result<Self, Error> {
        let bad = |why: &str| Error::config(format!("the endpoint {why}; it looks like https://bss.example.com"));
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
        let endpoint = Endpoint { base: format!("{scheme}://{rest}") };
        match scheme.as_str() {
            "https" => Ok(endpoint),
            "http" if allow_http || endpoint.is_loopback() => Ok(endpoint),
            "http" => Err(bad("is plain http, which is for this computer only unless it is allowed explicitly")),
            _ => Err(bad("is neither https nor http")),
        }
    }

    pub(crate) fn is_https(&self) -> bool {
        self.base.starts_with("https:")
    }

    /// Whether it is on this computer.
    pub(crate) fn is_loopback(&self) -> bool {
        let host = crate::sign::host_of(&self.base);
        let name = match host.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default(),
            None => host.split(':').next().unwrap_or_default(),
        };
        name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

#[cfg(test)]
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
        for url in ["", "bss.example.com", "ftp://a", "https://", "https://u:p@a", "https://a?x=1"] {
            assert!(Endpoint::parse(url, true).is_err(), "{url}");
        }
    }
}
