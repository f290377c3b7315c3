//! The canonical request: one text for all the ways to write the same request.

use std::fmt::Write;

use super::{Algorithm, ToSign, header};

/// Returns the canonical request and the list of signed headers.
pub fn canonical_request(request: &ToSign<'_>, algorithm: Algorithm) -> (String, String) {
    canonical(request, algorithm, Some(algorithm.content_header()))
}

/// The same with the name of the header that may state the body's hash.
pub(super) fn canonical(request: &ToSign<'_>, algorithm: Algorithm, content: Option<&str>) -> (String, String) {
    let mut headers: Vec<(String, &str)> = request
        .headers
        .iter()
        .filter(|(name, _)| !name.contains('_'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim()))
        .collect();
    headers.sort();
    let lines = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect::<String>();
    let names = headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(";");
    let canonical = [
        request.method.as_str(),
        &canonical_path(request.path),
        &canonical_query(request.query),
        &lines,
        &names,
        &body_hash(request, algorithm, content),
    ]
    .join("\n");
    (canonical, names)
}

/// The path as it is signed: decoded, encoded anew, with a slash at its end.
pub fn canonical_path(path: &str) -> String {
    let decoded = percent_decode(path);
    let mut canonical = decoded.split('/').map(encode).collect::<Vec<_>>().join("/");
    if !canonical.ends_with('/') {
        canonical.push('/');
    }
    canonical
}

/// The query as it is signed and sent: sorted by name and value, then encoded; `name=` where the value is empty.
pub fn canonical_query(query: &[(String, String)]) -> String {
    let mut query: Vec<_> = query.iter().collect();
    query.sort();
    let pairs = query.into_iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn body_hash(request: &ToSign<'_>, algorithm: Algorithm, content: Option<&str>) -> String {
    if !request.body.is_empty()
        && let Some(stated) = content.and_then(|content| header(request.headers, content))
        && !stated.is_empty()
    {
        return stated.trim().to_owned();
    }
    algorithm.hash(request.body)
}

/// Percent-encodes all but the unreserved characters of RFC 3986.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            encoded.push(byte.into());
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
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
    use super::query_pairs;

    #[test]
    fn the_parameters_of_a_query_are_decoded_and_empty_ones_left_out() {
        let pairs = |query| -> Vec<String> {
            query_pairs(query).into_iter().map(|(name, value)| format!("{name}={value}")).collect()
        };
        assert_eq!(pairs("a=1&b=x%20y&&c&d=&%C3%A4=1=2"), ["a=1", "b=x y", "c=", "d=", "\u{e4}=1=2"]);
        assert_eq!(pairs(""), [] as [&str; 0]);
    }
}
