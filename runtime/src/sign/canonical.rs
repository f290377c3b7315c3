//! The canonical request: one text for all the ways to write the same request.

use std::borrow::Cow;

use super::{Algorithm, ToSign};
use crate::message::{is_unreserved, percent_encode_into};

/// What a signature covers, as it stands in a request.
pub(crate) struct Covered<'a> {
    pub(crate) method: &'static str,
    pub(crate) path: &'a str,
    /// Canonical.
    pub(crate) query: Cow<'a, str>,
    pub(crate) headers: Vec<(&'a str, &'a str)>,
    pub(crate) body: &'a [u8],
}

impl<'a> From<&ToSign<'a>> for Covered<'a> {
    fn from(request: &ToSign<'a>) -> Self {
        Covered {
            method: request.method.as_str(),
            path: request.path,
            query: canonical_query(request.query).into(),
            headers: request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
            body: request.body,
        }
    }
}

/// Returns the canonical request and the list of signed headers.
pub fn canonical_request(request: &ToSign<'_>, algorithm: Algorithm) -> (String, String) {
    canonical(request.into(), algorithm, Some(algorithm.content_header()))
}

/// The same with the name of the header that may state the body's hash.
pub(super) fn canonical(request: Covered<'_>, algorithm: Algorithm, content: Option<&str>) -> (String, String) {
    let hash = body_hash(&request, algorithm, content);
    let Covered { method, path, query, mut headers, .. } = request;
    headers.retain(|(name, _)| !name.contains('_'));
    headers.iter_mut().for_each(|(_, value)| *value = value.trim());
    headers.sort_by(|(one, its), (other, others)| {
        let by_name = one.bytes().map(|byte| byte.to_ascii_lowercase());
        by_name.cmp(other.bytes().map(|byte| byte.to_ascii_lowercase())).then_with(|| its.cmp(others))
    });
    let mut names = String::with_capacity(headers.iter().map(|(name, _)| name.len() + 1).sum());
    let mut out = String::with_capacity(
        method.len()
            + path.len()
            + query.len()
            + names.capacity()
            + hash.len()
            + 16
            + headers.iter().map(|(name, value)| name.len() + value.len() + 2).sum::<usize>(),
    );
    out.push_str(method);
    out.push('\n');
    path_into(path, &mut out);
    for part in ["\n", &query, "\n"] {
        out.push_str(part);
    }
    for (at, (name, value)) in headers.iter().enumerate() {
        names.push_str(if at > 0 { ";" } else { "" });
        let from = names.len();
        names.push_str(name);
        names[from..].make_ascii_lowercase();
        for part in [&names[from..], ":", value, "\n"] {
            out.push_str(part);
        }
    }
    for part in ["\n", &names, "\n", &hash] {
        out.push_str(part);
    }
    (out, names)
}

/// The path as it is signed: decoded, encoded anew, with a slash at its end.
pub fn canonical_path(path: &str) -> String {
    let mut canonical = String::with_capacity(path.len() + 1);
    path_into(path, &mut canonical);
    canonical
}

fn path_into(path: &str, out: &mut String) {
    if path.bytes().all(|byte| is_unreserved(byte) || byte == b'/') {
        out.push_str(path);
    } else {
        for (at, segment) in percent_decode(path).split('/').enumerate() {
            out.push_str(if at > 0 { "/" } else { "" });
            percent_encode_into(segment, out);
        }
    }
    if !path.ends_with('/') {
        out.push('/');
    }
}

/// The query as it is signed and sent: sorted by name and value, then encoded; `name=` where the value is empty.
pub fn canonical_query(query: &[(String, String)]) -> String {
    let mut out = String::with_capacity(query.iter().map(|(name, value)| name.len() + value.len() + 2).sum());
    if query.is_sorted() {
        query.iter().for_each(|pair| pair_into(pair, &mut out));
    } else {
        let mut query: Vec<_> = query.iter().collect();
        query.sort();
        query.into_iter().for_each(|pair| pair_into(pair, &mut out));
    }
    out
}

fn pair_into((name, value): &(String, String), out: &mut String) {
    out.push_str(if out.is_empty() { "" } else { "&" });
    percent_encode_into(name, out);
    out.push('=');
    percent_encode_into(value, out);
}

/// The canonical form of a query that is encoded already; most are what they should be.
pub(crate) fn canonical_of(query: &str) -> Cow<'_, str> {
    match is_canonical(query) {
        true => query.into(),
        false => canonical_query(&query_pairs(query)).into(),
    }
}

/// Whether nothing in a query had to be encoded, and its pairs are whole and in order.
fn is_canonical(query: &str) -> bool {
    let mut before = ("", "");
    query.is_empty()
        || query.split('&').all(|pair| {
            let Some(pair) = pair.split_once('=') else { return false };
            let plain = |text: &str| text.bytes().all(is_unreserved);
            let fits = plain(pair.0) && plain(pair.1) && before <= pair;
            before = pair;
            fits
        })
}

fn body_hash(request: &Covered<'_>, algorithm: Algorithm, content: Option<&str>) -> Cow<'static, str> {
    if request.body.is_empty() {
        return algorithm.hash_of_nothing().into();
    }
    let stated = content.and_then(|name| request.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)));
    match stated {
        Some((_, stated)) if !stated.is_empty() => stated.trim().to_owned().into(),
        _ => algorithm.hash(request.body).into(),
    }
}

/// The parameters of an encoded query.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (percent_decode(name), percent_decode(value))
        })
        .collect()
}

fn percent_decode(text: &str) -> String {
    let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%'
            && let (Some(high), Some(low)) = (hex(bytes.get(at + 1)), hex(bytes.get(at + 2)))
        {
            decoded.push((high * 16 + low) as u8);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meta::Method;

    #[test]
    fn a_query_that_is_taken_as_it_is_would_come_out_the_same() {
        let (mut taken, mut made) = (0, 0);
        for query in [
            "",
            "a=",
            "a=1&b=2",
            "a=1&a=2",
            "a=2&a=1",
            "b=1&a=1",
            "a",
            "a=1&",
            "&a=1",
            "a==",
            "a=b=c",
            "a=%41",
            "a=%e4",
            "a=x%20y",
            "a=x+y",
            "a=*",
            "=1",
            "~-_.=~",
            "a=1&a-b=1",
            "a-b=1&a=1",
            "a=\u{e4}",
        ] {
            let anew = canonical_query(&query_pairs(query));
            assert_eq!(canonical_of(query), anew, "{query}");
            *if is_canonical(query) { &mut taken } else { &mut made } += 1;
        }
        assert_eq!((taken, made), (7, 14));
    }

    #[test]
    fn a_path_is_decoded_encoded_anew_and_ends_in_a_slash() {
        for (path, canonical) in [
            ("/v2/orders", "/v2/orders/"),
            ("/v2/orders/", "/v2/orders/"),
            ("", "/"),
            ("/a%41~/b c", "/aA~/b%20c/"),
            ("%41", "A/"),
            ("/100%/\u{e9}", "/100%25/%C3%A9/"),
        ] {
            assert_eq!(canonical_path(path), canonical, "{path}");
        }
    }

    #[test]
    fn the_hash_of_the_body_is_the_one_that_a_header_states_unless_that_is_empty() {
        let hash = |stated: &str| {
            let headers = [("X-Sdk-Content-Sha256".to_owned(), stated.to_owned())];
            let request = ToSign { method: Method::Post, path: "/", query: &[], headers: &headers, body: b"body" };
            let (canonical, _) = canonical_request(&request, Algorithm::HmacSha256);
            canonical.lines().last().unwrap_or_default().to_owned()
        };
        assert_eq!(hash(" UNSIGNED-PAYLOAD "), "UNSIGNED-PAYLOAD");
        assert_eq!(hash(""), Algorithm::HmacSha256.hash(b"body"));
    }

    #[test]
    fn the_parameters_of_a_query_are_decoded_and_empty_ones_left_out() {
        let pairs = |query| -> Vec<String> {
            query_pairs(query).into_iter().map(|(name, value)| format!("{name}={value}")).collect()
        };
        assert_eq!(pairs("a=1&b=x%20y&&c&d=&%C3%A4=1=2"), ["a=1", "b=x y", "c=", "d=", "\u{e4}=1=2"]);
        assert_eq!(pairs(""), [] as [&str; 0]);
    }
}
