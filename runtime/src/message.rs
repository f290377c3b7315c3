//! What HTTP messages have in common: a header among others, the host of a URL, the form of dates, percent-encoding. Knows
//! of no client and of no network.

use std::time::SystemTime;

/// A header's value; names are compared without case.
pub(crate) fn header<'a, T: AsRef<str>>(headers: &'a [(T, T)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known.as_ref().eq_ignore_ascii_case(name)).map(|(_, value)| value.as_ref())
}

/// What follows the scheme of a URL.
pub(crate) fn after_scheme(url: &str) -> Option<&str> {
    url.get(url.find(':')?..)?.strip_prefix("://")
}

/// The host of a URL as it stands in the `Host` header.
pub(crate) fn host_of(url: &str) -> &str {
    let rest = after_scheme(url).unwrap_or(url);
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let default_port = if url.starts_with("https:") { ":443" } else { ":80" };
    authority.strip_suffix(default_port).unwrap_or(authority)
}

/// A time as HTTP headers have it, `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn parse_http_date(text: &str) -> Option<SystemTime> {
    jiff::fmt::rfc2822::parse(text.trim()).ok().map(|time| time.timestamp().into())
}

/// Encodes every byte of UTF-8 but the unreserved ones (RFC 3986).
pub fn percent_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    percent_encode_into(text, &mut out);
    out
}

/// The same, behind what is there.
pub(crate) fn percent_encode_into(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    if text.bytes().all(is_unreserved) {
        return out.push_str(text);
    }
    for byte in text.bytes() {
        if is_unreserved(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// What percent-encoding leaves as it is: `A-Z a-z 0-9 - . _ ~`.
pub(crate) fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
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
