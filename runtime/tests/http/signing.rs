//! The vendor's own SDK signed these requests; so do we. See `tests/signing/make_vectors.py`.

use huaweicloud_runtime::meta::Method;
use huaweicloud_runtime::sign::{Algorithm, ToSign, authorization, canonical_query};
use huaweicloud_runtime::{Json, Secret};

fn text<'a>(json: &'a Json, name: &str) -> &'a str {
    json.get(name).and_then(Json::as_str).unwrap()
}

fn pairs(json: &Json, name: &str) -> Vec<(String, String)> {
    let pairs = json.get(name).and_then(Json::as_array).unwrap();
    let part = |pair: &Json, at| pair.at(at).and_then(Json::as_str).unwrap().to_owned();
    pairs.iter().map(|pair| (part(pair, 0), part(pair, 1))).collect()
}

fn body(json: &Json) -> Vec<u8> {
    match json.get("body").unwrap() {
        Json::Text(body) => body.clone().into_bytes(),
        repeated => {
            let times = repeated.get("times").and_then(Json::as_i64).unwrap();
            text(repeated, "repeat").repeat(times as usize).into_bytes()
        }
    }
}

fn algorithm(vector: &Json) -> Option<Algorithm> {
    match vector.get("algorithm").and_then(Json::as_str) {
        None => Some(Algorithm::HmacSha256),
        #[cfg(feature = "sm3")]
        Some("SDK-HMAC-SM3") => Some(Algorithm::HmacSm3),
        Some(_) => None,
    }
}

#[test]
fn every_vector_of_the_vendors_sdk_comes_out() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/signing/vectors.json");
    let file = Json::parse(&std::fs::read(file).unwrap()).unwrap();
    let secret = Secret::new(text(&file, "secret_key"));
    let vectors = file.get("vectors").and_then(Json::as_array).unwrap();
    assert!(vectors.len() >= 200);
    for (at, vector) in vectors.iter().enumerate() {
        let Some(algorithm) = algorithm(vector) else { continue };
        let (query, headers, body) = (pairs(vector, "query"), pairs(vector, "headers"), body(vector));
        let method = match text(vector, "method") {
            "GET" => Method::Get,
            "POST" => Method::Post,
            "PUT" => Method::Put,
            "DELETE" => Method::Delete,
            other => panic!("{other}"),
        };
        let path = text(vector, "path");
        let request = ToSign { method, path, query: &query, headers: &headers, body: &body };
        let made = authorization(&request, text(&file, "access_key"), &secret, algorithm);
        assert_eq!(made, text(vector, "authorization"), "vector {at}: {vector}");
        let encoded = canonical_query(&query);
        let uri = if encoded.is_empty() { path.to_owned() } else { format!("{path}?{encoded}") };
        assert_eq!(uri, text(vector, "uri"), "vector {at}");
    }
}
