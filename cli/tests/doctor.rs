//! `bss doctor`: a good way, no way, a clock that is off, no keys, keys that are refused, and planted differences in
//! answers, told by name and shape and never by value.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use huaweicloud_runtime::Json;
use support::server::{Behaviour, Server};
use support::{Ended, bss, bss_with_keys, service};

fn finding(ended: &Ended, what: &str) -> (String, String) {
    let json = ended.json();
    let all = json.get("findings").and_then(Json::as_array).unwrap().to_vec();
    let found = all.iter().find(|one| one.get("what").and_then(Json::as_str) == Some(what));
    let text = |name: &str| found.and_then(|one| one.get(name)?.as_str().map(str::to_owned)).unwrap_or_default();
    (text("health"), text("words"))
}

#[test]
fn a_sandbox_is_well_and_its_answers_fit() {
    let service = service();
    let ended = bss(&["doctor", "--endpoint", &service.url, "--as", "partner", "--reads", "--json"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    for what in ["settings", "proxy", "name", "connection", "keys", "reads", "answers"] {
        assert_eq!(finding(&ended, what).0, "ok", "{what}: {}", ended.out);
    }
    assert!(finding(&ended, "caller").1.starts_with("the keys are those of a partner"), "{}", ended.out);
    // without a word on whose they are, what is answered tells it: the sandbox gives an operation the keys that fit
    let customer = bss(&["doctor", "--endpoint", &service.url, "--as", "customer", "--reads", "--json"]);
    assert_eq!(finding(&customer, "caller").1, "the keys are those of a customer");
    let answered = ended.json().path("reads.answered").and_then(Json::as_array).unwrap().len();
    assert!(answered > 5, "{answered}");
    let people = bss(&["doctor", "--endpoint", &service.url]);
    assert_eq!(people.status, 0);
    assert!(people.out.lines().all(|line| line.starts_with("ok  ") || line.starts_with("odd")), "{}", people.out);
}

#[test]
fn differences_are_told_by_name_and_shape() {
    // an answer of every list and of none: unknown fields, a wrong kind, an amount that is none
    let body = r#"{"planted_name": "planted-value", "total_count": "many-planted", "debt_amount": {"planted": 1}}"#;
    let server = Server::answering(body);
    let ended = bss(&["doctor", "--endpoint", &server.url, "--reads", "--as", "customer"]);
    assert!(ended.out.contains("Does not fit the spec"), "{}", ended.out);
    assert!(ended.out.contains("planted_name: unknown field"), "{}", ended.out);
    assert!(
        ended.out.contains("total_count: ") && ended.out.contains("found a text of 12 characters"),
        "{}",
        ended.out
    );
    for value in ["planted-value", "many-planted"] {
        assert!(!ended.out.contains(value) && !ended.err.contains(value), "{}", ended.out);
    }
}

#[test]
fn what_is_wrong_has_its_exit_status_and_a_hint() {
    let nobody = bss(&["doctor", "--endpoint", "http://127.0.0.1:1", "--json"]);
    assert_eq!((nobody.status, finding(&nobody, "connection").0.as_str()), (4, "bad"), "{nobody:?}");
    let service = service();
    let refused = bss_with_keys(&["doctor", "--endpoint", &service.url, "--reads", "--json"], "");
    assert_eq!(refused.status, 3, "{refused:?}");
    assert!(!refused.out.contains("very-secret-key") && finding(&refused, "keys").1.contains("HUAWEICLOUD_SDK_AK"));
    let mut half = support::command(&["doctor", "--endpoint", &service.url, "--json"]);
    let half = support::run(half.env("HUAWEICLOUD_SDK_AK", "ACCESSKEY"), "");
    assert_eq!((half.status, finding(&half, "keys").0.as_str()), (2, "bad"), "{half:?}");
}

#[test]
fn a_clock_that_is_off_is_told() {
    let server = Server::start(Behaviour::Raw(
        b"HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 2015 00:00:00 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .to_vec(),
    ));
    let ended = bss(&["doctor", "--endpoint", &server.url, "--json"]);
    let (health, words) = finding(&ended, "clock");
    assert!(health == "bad" && words.contains("minutes ahead of the service's"), "{words}");
}
