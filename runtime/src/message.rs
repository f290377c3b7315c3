//! What HTTP messages have in common: a header among others, the host of a URL, the form of dates. Knows of no client and
//! of no network.

use std::time::SystemTime;

/// A header's value; names are compared without case.
pub(crate) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// The host of a URL as it stands in the `Host` header.
pub(crate) fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let default_port = if url.starts_with("https:") { ":443" } else { ":80" };
    authority.strip_suffix(default_port).unwrap_or(authority)
}

/// A time as HTTP headers have it, `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn parse_http_date(text: &str) -> Option<SystemTime> {
    jiff::fmt::rfc2822::parse(text.trim()).ok().map(|time| time.timestamp().into())
}

#[cfg(test)]
mod tests {
    use super::host_of;

    #[test]
    fn the_port_of_the_scheme_is_left_out_of_the_host() {
        let hosts =
            ["https://a.example:443/x", "http://a.example:80?x", "http://a.example:443", "https://a.example:80", "a"];
        assert_eq!(hosts.map(host_of), ["a.example", "a.example", "a.example:443", "a.example:80", "a"]);
    }
}
