//! Signs a request with an access key: the canonical request, the string to sign, the `Authorization` header.
//!
//! Works on plain text and bytes; it knows of no clock, no credentials source and no operation.

mod canonical;
mod hash;

pub use canonical::{canonical_path, canonical_query, canonical_request};
pub use hash::Algorithm;
pub(crate) use hash::Hex;

pub(crate) use canonical::{Covered, canonical_of};

use canonical::canonical;
use hash::Named;

use crate::message::header;
use crate::meta::Method;
use crate::secret::Secret;

/// Header with the time of the signature.
pub const DATE_HEADER: &str = "X-Sdk-Date";
/// Header with the signature.
pub const AUTHORIZATION: &str = "Authorization";
/// Largest body that may be signed: 12 MB.
pub const MAX_BODY: usize = 12 * 1024 * 1024;

/// What a signature covers. The headers are those that will be sent, `Host` and `X-Sdk-Date` among them.
#[derive(Clone, Copy)]
pub struct ToSign<'a> {
    /// HTTP method.
    pub method: Method,
    /// Path of the URL, percent-encoded.
    pub path: &'a str,
    /// Query parameters, not encoded.
    pub query: &'a [(String, String)],
    /// Headers; those with `_` in their name stay unsigned, as in the vendor's own clients.
    pub headers: &'a [(String, String)],
    /// Body; empty when there is none.
    pub body: &'a [u8],
}

/// Returns the value of the `Authorization` header.
pub fn authorization(request: &ToSign<'_>, access_key: &str, secret_key: &Secret, algorithm: Algorithm) -> String {
    let date = header(request.headers, DATE_HEADER).unwrap_or_default().trim();
    signed(request.into(), access_key, secret_key, algorithm, &algorithm.usual(), date).0
}

/// The same with the names of a service, and the time that stands in its header; with the signature alone.
pub(crate) fn signed(
    request: Covered<'_>,
    access_key: &str,
    secret_key: &Secret,
    algorithm: Algorithm,
    named: &Named,
    date: &str,
) -> (String, Hex) {
    let (canonical, signed_headers) = canonical(request, algorithm, named.content);
    let to_sign = [named.name, "\n", date, "\n", algorithm.hex(canonical.as_bytes()).as_str()].concat();
    let signature = algorithm.hmac(secret_key.expose().as_bytes(), to_sign.as_bytes());
    let of_signature = signature.as_str();
    let parts = [named.name, " Access=", access_key, ", SignedHeaders=", &signed_headers, ", Signature=", of_signature];
    (parts.concat(), signature)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
    }

    /// The worked example of the vendor's signing guide.
    #[test]
    fn the_example_of_the_signing_guide_comes_out() {
        let query = pairs(&[("limit", "2"), ("marker", "13551d6b-755d-4757-b956-536f674975c0")]);
        let headers = pairs(&[
            ("Content-Type", "application/json"),
            ("Host", "service.region.example.com"),
            ("X-Sdk-Date", "20191115T033655Z"),
        ]);
        let request = ToSign {
            method: Method::Get,
            path: "/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs",
            query: &query,
            headers: &headers,
            body: b"",
        };
        let (canonical, signed) = canonical_request(&request, Algorithm::HmacSha256);
        assert_eq!(signed, "content-type;host;x-sdk-date");
        assert_eq!(
            Algorithm::HmacSha256.hash(canonical.as_bytes()),
            "b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a"
        );
        let secret = Secret::new("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc");
        let value = authorization(&request, "QTWAOYTTINDUT2QVKYUC", &secret, Algorithm::HmacSha256);
        assert_eq!(
            value,
            "SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, \
             Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe"
        );
    }

    #[test]
    fn the_largest_body_that_is_signed_is_the_vendors_12_mb() {
        assert_eq!(MAX_BODY, 12_582_912);
    }
}
