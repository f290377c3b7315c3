//! Who calls: the signature computed anew and compared, or the token.

use huaweicloud_runtime::Secret;
use huaweicloud_runtime::meta::Method;
use huaweicloud_runtime::sign::{self, Algorithm, ToSign};

use super::plain::Plain;
use super::refusal::{Cause, Refusal};
use super::token::{TokenClaims, TokenSigner, Useless};
use crate::keys::Keys;

/// Seconds that a signed request may be off the clock.
const SKEW: i64 = 15 * 60;

/// Finds out who calls.
pub(crate) fn caller(request: &Plain, keys: &Keys, seal: &TokenSigner, now: i64) -> Result<TokenClaims, Refusal> {
    match (request.header(sign::AUTHORIZATION), request.header("X-Auth-Token")) {
        (Some(value), _) if value.starts_with("SDK-HMAC") => signed(request, value, keys, seal, now),
        (_, Some(token)) => seal.read(token, now).map_err(useless),
        (Some(_), None) => Err(Refusal::unauthorized("the Authorization header is no signature")),
        (None, None) => Err(Refusal::unauthorized("there is neither a signature nor a token")),
    }
}

/// What is said of a token that is of no use.
pub(crate) fn useless(why: Useless) -> Refusal {
    match why {
        Useless::Unknown => Refusal::unauthorized("the token is not known"),
        Useless::Expired => Refusal::gateway(401, Cause::Expired, "The token must be updated"),
    }
}

fn signed(request: &Plain, value: &str, keys: &Keys, seal: &TokenSigner, now: i64) -> Result<TokenClaims, Refusal> {
    let Some(given) = Given::parse(value) else {
        return Err(Refusal::unauthorized(
            "the Authorization header is not laid out as `SDK-HMAC-SHA256 Access=, SignedHeaders=, Signature=`",
        ));
    };
    if given.algorithm != Algorithm::HmacSha256.name() {
        return Err(Refusal::unauthorized("the algorithm is not SDK-HMAC-SHA256"));
    }
    let (claim, secret) = whose(&given, request, keys, seal, now)?;
    date(request, &given, now)?;
    content_hash(request)?;
    let mut headers = Vec::new();
    for name in given.signed_headers.split(';').filter(|name| !name.is_empty()) {
        let Some(header) = request.header(name) else {
            return Err(Refusal::unauthorized(&format!("the signed header {} is not there", clean(name))));
        };
        headers.push((name.to_owned(), header.to_owned()));
    }
    let Some(method) = method(&request.method) else {
        return Err(Refusal::unauthorized("the method cannot be signed"));
    };
    let to_sign = ToSign { method, path: &request.path, query: &request.query, headers: &headers, body: &request.body };
    let secret = Secret::new(secret);
    let fits = |query: &[(String, String)]| {
        let ours = sign::authorization(&ToSign { query, ..to_sign }, given.access, &secret, Algorithm::HmacSha256);
        Given::parse(&ours).is_some_and(|ours| same(ours.signature.as_bytes(), given.signature.as_bytes()))
    };
    // a client that writes a blank as `+` may have signed the one or the other
    if fits(&request.query) || fits(&request.spaced_query()) {
        Ok(claim)
    } else {
        Err(Refusal::unauthorized("verify aksk signature fail, the signature does not fit the request and the key"))
    }
}

/// The parts of an `Authorization` header.
struct Given<'a> {
    algorithm: &'a str,
    access: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Given<'a> {
    fn parse(value: &'a str) -> Option<Given<'a>> {
        let (algorithm, rest) = value.trim().split_once(' ')?;
        let part = |name: &str| rest.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
        Some(Given {
            algorithm,
            access: part("Access")?,
            signed_headers: part("SignedHeaders")?,
            signature: part("Signature")?,
        })
    }
}

/// The account behind an access key, and the secret key.
fn whose(
    given: &Given<'_>,
    request: &Plain,
    keys: &Keys,
    seal: &TokenSigner,
    now: i64,
) -> Result<(TokenClaims, String), Refusal> {
    if let Some(known) = keys.iter().find(|known| known.ak == given.access) {
        return Ok((TokenClaims::of(known, i64::MAX), known.sk.clone()));
    }
    match request.header("X-Security-Token") {
        Some(token) => seal.read_temporary(given.access, token, now).map_err(|why| match why {
            Useless::Unknown => Refusal::unauthorized("the security token does not go with the access key"),
            Useless::Expired => useless(why),
        }),
        None => Err(Refusal::unauthorized(&format!("the access key {} is not known", clean(given.access)))),
    }
}

fn date(request: &Plain, given: &Given<'_>, now: i64) -> Result<(), Refusal> {
    let is_signed = given.signed_headers.split(';').any(|name| name.eq_ignore_ascii_case(sign::DATE_HEADER));
    let Some(text) = request.header(sign::DATE_HEADER).filter(|_| is_signed) else {
        return Err(Refusal::unauthorized("X-Sdk-Date is not there, or not signed"));
    };
    let time = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", text.trim())
        .ok()
        .and_then(|time| time.to_zoned(jiff::tz::TimeZone::UTC).ok());
    let Some(time) = time else {
        return Err(Refusal::unauthorized("X-Sdk-Date is not laid out as yyyyMMdd'T'HHmmss'Z'"));
    };
    if now.abs_diff(time.timestamp().as_second()) > SKEW.unsigned_abs() {
        return Err(Refusal::gateway(
            401,
            Cause::Clock,
            "Incorrect app authentication information: X-Sdk-Date is more than 15 minutes off",
        ));
    }
    Ok(())
}

/// A hash of the body that the request states must be the body's.
fn content_hash(request: &Plain) -> Result<(), Refusal> {
    match request.header("X-Sdk-Content-Sha256").map(str::trim) {
        None | Some("" | "UNSIGNED-PAYLOAD") => Ok(()),
        Some(stated) if stated == Algorithm::HmacSha256.hash(&request.body) => Ok(()),
        Some(_) => Err(Refusal::unauthorized("X-Sdk-Content-Sha256 is not the hash of the body")),
    }
}

fn method(name: &str) -> Option<Method> {
    [Method::Get, Method::Post, Method::Put, Method::Delete, Method::Patch, Method::Head]
        .into_iter()
        .find(|method| method.as_str() == name)
}

/// Whether both are the same, in a time that does not tell where they differ.
fn same(one: &[u8], other: &[u8]) -> bool {
    let differ = one.iter().zip(other).fold(0, |differ, (a, b)| differ | (a ^ b));
    one.len() == other.len() && differ == 0 && !one.is_empty()
}

/// A text of the caller's as far as it may be shown.
fn clean(text: &str) -> String {
    text.chars().take(40).filter(|char| char.is_ascii_graphic()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(headers: &[(&str, &str)]) -> Plain {
        Plain {
            method: "POST".into(),
            path: "/v2/things".into(),
            query: Vec::new(),
            raw_query: Vec::new(),
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            body: b"{}".to_vec(),
        }
    }

    fn keys() -> Keys {
        Keys::built_in(&[&huaweicloud_bss::API])
    }

    /// What is said of a request with these headers at noon on 15 March 2031.
    fn said(headers: &[(&str, &str)]) -> String {
        let now = jiff::civil::date(2031, 3, 15).at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap();
        let keys = keys();
        match caller(&request(headers), &keys, &TokenSigner::new(&keys), now.timestamp().as_second()) {
            Ok(claims) => claims.caller.to_owned(),
            Err(refusal) => refusal.message,
        }
    }

    /// The same of one that is signed at a time.
    fn signed_at(date: &str, more: &[(&str, &str)]) -> String {
        let keys = keys();
        let key = keys.get("customer").unwrap();
        let mut headers = vec![("host".to_owned(), "h".to_owned()), ("x-sdk-date".to_owned(), date.to_owned())];
        let to_sign = ToSign { method: Method::Post, path: "/v2/things", query: &[], headers: &headers, body: b"{}" };
        let value = sign::authorization(&to_sign, &key.ak, &Secret::new(key.sk.clone()), Algorithm::HmacSha256);
        headers.push(("Authorization".to_owned(), value));
        headers.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        said(&headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>())
    }

    #[test]
    fn a_signature_is_good_for_a_quarter_of_an_hour_either_way() {
        for good in ["20310315T120000Z", "20310315T114500Z", "20310315T121500Z"] {
            assert_eq!(signed_at(good, &[]), "customer", "{good}");
        }
        for off in ["20310315T114459Z", "20310315T121501Z"] {
            assert!(signed_at(off, &[]).contains("15 minutes off"), "{off}");
        }
        assert!(signed_at("2031-03-15T12:00:00Z", &[]).contains("X-Sdk-Date is not laid out"));
    }

    #[test]
    fn a_stated_hash_is_that_of_the_body_or_says_that_there_is_none() {
        let stated = |hash: &str| signed_at("20310315T120000Z", &[("X-Sdk-Content-Sha256", hash)]);
        let hash = Algorithm::HmacSha256.hash(b"{}");
        assert!(stated(&"0".repeat(64)).contains("is not the hash of the body"));
        for good in [hash.as_str(), "", "UNSIGNED-PAYLOAD"] {
            assert!(!stated(good).contains("is not the hash of the body"), "{good}");
        }
    }

    #[test]
    fn each_way_to_go_wrong_is_told_as_what_it_is() {
        let cases = [
            (vec![], "there is neither a signature nor a token"),
            (vec![("Authorization", "Bearer x")], "is no signature"),
            (vec![("X-Auth-Token", "x")], "the token is not known"),
            (vec![("Authorization", "Bearer x"), ("X-Auth-Token", "x")], "the token is not known"),
            (vec![("Authorization", "SDK-HMAC-SHA256 Access=a")], "is not laid out as"),
            (vec![("Authorization", "SDK-HMAC-SM3 Access=a, SignedHeaders=b, Signature=c")], "the algorithm is not"),
            (
                vec![("Authorization", "SDK-HMAC-SHA256 Access=a b\u{1}c, SignedHeaders=b, Signature=c")],
                "the access key abc is not known",
            ),
            (
                vec![
                    ("Authorization", "SDK-HMAC-SHA256 Access=a, SignedHeaders=b, Signature=c"),
                    ("X-Security-Token", "x"),
                ],
                "the security token does not go with the access key",
            ),
        ];
        for (headers, wanted) in cases {
            let found = said(&headers);
            assert!(found.contains(wanted), "{headers:?}: {found}");
        }
        let keys = keys();
        let key = keys.get("customer").unwrap();
        let of = |signed: &str| format!("SDK-HMAC-SHA256 Access={}, SignedHeaders={signed}, Signature=00", key.ak);
        let date = ("X-Sdk-Date", "20310315T120000Z");
        assert!(said(&[("Authorization", &of("host"))]).contains("X-Sdk-Date is not there, or not signed"));
        assert!(said(&[("Authorization", &of("host")), date]).contains("X-Sdk-Date is not there, or not signed"));
        assert!(
            said(&[("Authorization", &of("x-sdk-date;x-more")), date])
                .contains("the signed header x-more is not there")
        );
        assert!(said(&[("Authorization", &of("x-sdk-date")), date]).contains("the signature does not fit"));
    }

    #[test]
    fn the_parts_of_the_header_may_stand_in_any_order() {
        let given = Given::parse("A Signature=s,SignedHeaders=h,  Access=a").unwrap();
        assert_eq!((given.algorithm, given.access, given.signed_headers, given.signature), ("A", "a", "h", "s"));
        assert!(Given::parse("A Signature=s,SignedHeaders=h,Accession=a").is_none());
    }

    #[test]
    fn signatures_are_the_same_when_every_byte_is() {
        assert!(same(b"ab", b"ab"));
        for (one, other) in [("ab", "ac"), ("ab", "abc"), ("abc", "ab"), ("ab", "bb"), ("ab", "ba"), ("", "")] {
            assert!(!same(one.as_bytes(), other.as_bytes()), "{one} {other}");
        }
    }

    #[test]
    fn what_a_caller_wrote_is_shown_shortly_and_without_what_cannot_be_seen() {
        assert_eq!(clean("a b\u{1}c图"), "abc");
        assert_eq!(clean(&"x".repeat(99)).len(), 40);
    }

    #[test]
    fn the_methods_of_http_that_operations_have_can_be_signed() {
        for name in ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"] {
            assert_eq!(method(name).map(Method::as_str), Some(name));
        }
        assert!(method("BREW").is_none());
    }

    #[test]
    fn a_plus_in_a_query_may_be_signed_as_a_plus_or_as_the_blank_that_it_is() {
        let keys = keys();
        let key = keys.get("customer").unwrap();
        let now = jiff::civil::date(2031, 3, 15).at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap();
        let signed_as = |value: &str| {
            let mut headers = vec![("x-sdk-date".to_owned(), "20310315T120000Z".to_owned())];
            let query = [("q".to_owned(), value.to_owned())];
            let to_sign =
                ToSign { method: Method::Post, path: "/v2/things", query: &query, headers: &headers, body: b"{}" };
            let value = sign::authorization(&to_sign, &key.ak, &Secret::new(key.sk.clone()), Algorithm::HmacSha256);
            headers.push(("Authorization".to_owned(), value));
            let raw_query = super::super::request::raw_pairs("q=a+b");
            let query = super::super::request::decoded(&raw_query);
            let request = Plain { headers, query, raw_query, ..request(&[]) };
            caller(&request, &keys, &TokenSigner::new(&keys), now.timestamp().as_second()).is_ok()
        };
        assert_eq!([signed_as("a+b"), signed_as("a b"), signed_as("ab")], [true, true, false]);
    }
}
