//! What a user of the crate reaches without looking for it: codes as constants, types of signatures at the crate's root,
//! Chinese words of codes.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use huaweicloud_bss::catalog::API;
use huaweicloud_bss::orders::PayOrders;
// it compiles: every type in a signature of the root's types is at the root
#[allow(unused_imports)]
use huaweicloud_bss::{
    Attempt, AuthContext, BoxFuture, Category, Clock, ErrorCode, HttpOptions, HttpRequest, HttpResponse, HttpTransport,
    Locale, Oddities, RateLimit, Reach, RetryBudget, RetryContext, SystemClock, Transport, TransportError,
};
use huaweicloud_bss::{Operation, codes};

/// A transport written by a user, with names of the crate's root alone.
struct Own;

impl Transport for Own {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async { Err(TransportError::new(Reach::NotConnected, "none")) })
    }
}

#[test]
fn types_in_signatures_are_reachable_from_the_crates_root() {
    let _: Box<dyn Transport> = Box::new(Own);
    let _: (RateLimit, RetryBudget, Locale) = Default::default();
}

#[test]
fn every_documented_code_is_a_constant() {
    let source = include_str!("../../generated/bss/src/codes.rs");
    for info in API.service.errors {
        assert!(source.contains(&format!("&str = \"{}\";", info.code)), "{}", info.code);
    }
    assert_eq!((codes::CBC_0999, codes::APIGW_0308), ("CBC.0999", "APIGW.0308"));
    let code = ErrorCode::from("CBC.0999");
    assert!(code == codes::CBC_0999);
}

#[test]
fn every_operation_lists_the_codes_that_it_documents() {
    let documented = <PayOrders as Operation>::META.errors;
    assert!(documented.iter().any(|(code, _)| *code == codes::CBC_99003106));
}

#[test]
fn every_meaning_and_every_hint_is_there_in_chinese_too() {
    let chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    for info in API.service.errors {
        assert!(info.doc_zh.is_some_and(chinese), "{} has no Chinese meaning", info.code);
        assert_eq!(info.hint.is_some(), info.hint_zh.is_some_and(chinese), "{}: hint", info.code);
        // a code that says another thing with each status is of no one kind
        assert!(info.category.is_some() || info.http.len() > 1, "{} is of no kind", info.code);
    }
}
