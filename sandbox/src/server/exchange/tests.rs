//! What an exchange refuses for its size, and what it answers to broken requests.

use super::*;

fn head(uri: String, header: usize) -> hyper::http::request::Parts {
    let request = Request::builder().uri(uri).header("x-long", "x".repeat(header));
    request.body(()).unwrap().into_parts().0
}

#[test]
fn an_uri_and_a_header_may_be_as_long_as_32_kilobytes() {
    let status = |uri: String, header| sizes(&head(uri, header)).err().map(|refusal| refusal.status);
    let path = |length: usize| format!("/{}", "a".repeat(length - 1));
    assert_eq!(status(path(LONGEST), LONGEST), None);
    assert_eq!(status(path(LONGEST + 1), 1), Some(414));
    assert_eq!(status(format!("{}?{}", path(LONGEST - 9), "b".repeat(9)), 1), None);
    assert_eq!(status(format!("{}?{}", path(LONGEST - 9), "b".repeat(10)), 1), Some(414));
    assert_eq!(status("/".into(), LONGEST + 1), Some(431));
}

#[test]
fn a_path_in_the_log_is_short_and_can_be_printed() {
    assert_eq!(shown_path("/a\n"), "/a\\n");
    assert_eq!(shown_path(&"a".repeat(300)).len(), 200);
}

#[test]
fn the_fault_that_struck_is_named() {
    let none = InjectedFault::default();
    let cases = [
        (InjectedFault { reset: true, lost: true, ..none }, Some("reset")),
        (InjectedFault { lost: true, ..none }, Some("lost")),
        (InjectedFault { truncate: true, ..none }, Some("truncate")),
        (InjectedFault { expired: true, ..none }, Some("expired")),
        (InjectedFault { status: Some(503), ..none }, Some("status")),
        (InjectedFault { latency: Duration::from_millis(1), ..none }, Some("latency")),
        (none, None),
    ];
    for (strike, wanted) in cases {
        assert_eq!(struck(&strike), wanted, "{strike:?}");
    }
}

#[test]
fn a_fault_on_purpose_is_said_as_the_gateway_or_the_service_says_it() {
    let said = |status| {
        let refusal = on_purpose(status);
        (refusal.status, refusal.cause, refusal.gateway)
    };
    assert_eq!(said(429), (429, Cause::Throttled, true));
    assert_eq!([said(502), said(504)], [(502, Cause::Gateway, true), (504, Cause::Gateway, true)]);
    assert_eq!([said(500), said(503)], [(500, Cause::Failure, false), (503, Cause::Failure, false)]);
}

#[test]
fn a_body_that_was_not_read_is_refused_as_what_it_is() {
    let status = |why| unread(why).status;
    assert_eq!([status(Unread::TooLong), status(Unread::TooSlow), status(Unread::Broken)], [413, 408, 400]);
}

#[test]
fn the_clock_is_that_of_the_system() {
    let (before, found) = (Timestamp::now().as_second(), now());
    assert!((before..=Timestamp::now().as_second()).contains(&found));
}
