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
    let json = ended.json();
    let answered = json.path("reads.answered").and_then(Json::as_array).unwrap();
    for others in ["refused", "failed"] {
        assert_eq!(json.path(&format!("reads.{others}")).map(Json::to_string).as_deref(), Some("{}"));
    }
    assert!(answered.len() > 5, "{answered:?}");
    for id in answered.iter().filter_map(Json::as_str) {
        let meta = huaweicloud_bss::API.find(id).unwrap_or_else(|| panic!("{id} is of another service")).meta;
        let reads = meta.idempotent && meta.method.as_str() == "GET" && bss::catalog::status(meta.status) == "active";
        assert!(reads, "{id} is asked");
        let callers = bss::catalog::caller_ids(meta);
        assert!(callers.is_empty() || callers.contains(&"partner"), "{id} is not for partners");
        assert!(bss::catalog::site_ids(meta).contains(&"cn"), "{id} is not at this site");
    }
    let people = bss(&["doctor", "--endpoint", &service.url]);
    assert_eq!(people.status, 0);
    assert!(people.out.lines().all(|line| line.starts_with("ok  ") || line.starts_with("odd")), "{}", people.out);
    assert!(people.out.contains("\nok   connection  no TLS, plain http, HTTP "), "{}", people.out);
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
    assert!(health == "bad" && words.ends_with(" minutes ahead of the service's"), "{words}");
    // more than ten years, and less than a hundred
    let minutes: u64 = words.split(' ').next().unwrap().parse().unwrap();
    assert!((5_256_000..52_560_000).contains(&minutes), "{minutes}");
    let server = Server::start(Behaviour::Raw(
        b"HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 2099 00:00:00 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .to_vec(),
    ));
    let ended = bss(&["doctor", "--endpoint", &server.url, "--json"]);
    assert!(finding(&ended, "clock").1.ends_with(" minutes behind the service's"), "{}", ended.out);
}

#[test]
fn the_keys_are_told_by_where_they_are_from() {
    let service = service();
    let folder = support::folder();
    let (config, credentials) = (folder.join("config"), folder.join("credentials"));
    std::fs::write(&config, "[work]\nsite = cn\n").unwrap();
    std::fs::write(&credentials, "[global]\nak = A\nsk = S\n\n[other]\nak = B\nsk = T\n").unwrap();
    let told = |more: &[&str], environment: &[(&str, &str)]| {
        let args = ["doctor", "--endpoint", &service.url, "--json"];
        let mut asked = support::command(&[&args[..], more].concat());
        asked.env("BSS_CONFIG", &config).envs(environment.iter().copied());
        finding(&support::run(&mut asked, ""), "keys").1
    };
    let file = ("HUAWEICLOUD_SDK_CREDENTIALS_FILE", credentials.to_str().unwrap());
    let keys = [("HUAWEICLOUD_SDK_AK", "A"), ("HUAWEICLOUD_SDK_SK", "S")];
    assert_eq!(told(&[], &[]), "access key and secret key, from the sandbox");
    assert_eq!(told(&[], &keys), "access key and secret key, from HUAWEICLOUD_SDK_AK");
    let token = [("BSS_TOKEN", "t"), keys[0], keys[1]];
    assert_eq!(told(&[], &token), "a token, from BSS_TOKEN");
    // a profile with keys comes before all else, one with defaults alone takes the usual ones
    let named = [file, token[0]];
    assert_eq!(told(&["--profile", "other"], &named), "access key and secret key, from the profile other");
    assert_eq!(told(&["--profile", "work"], &token), "a token, from BSS_TOKEN");
    // what is no sandbox has no keys of its own
    let host = support::tls::TlsServer::start("localhost", (2020, 4000));
    let mut asked = support::command(&["doctor", "--endpoint", &host.url, "--json"]);
    asked.env("SSL_CERT_FILE", &host.root).envs([file]);
    let usual = "access key and secret key, from the usual profile, or the metadata of this cloud server";
    assert_eq!(finding(&support::run(&mut asked, ""), "keys").1, usual);
    let mut none = support::command(&["doctor", "--endpoint", &service.url, "--json", "--profile", "nobody"]);
    let none = support::run(none.env("BSS_CONFIG", &config).envs(token), "");
    assert_eq!((none.status, finding(&none, "keys").0.as_str()), (2, "bad"), "{none:?}");
}

#[test]
fn refusals_and_failures_are_told_by_status_and_code_alone() {
    let refused = Server::start(Behaviour::Answer(403, br#"{"error_code": "X.1", "error_msg": "of Ann"}"#.to_vec()));
    let ended = bss(&["doctor", "--endpoint", &refused.url, "--reads", "--as", "customer"]);
    assert_eq!(ended.status, 3, "{ended:?}");
    assert!(ended.out.contains("\nRefused\n") && ended.out.contains(": HTTP 403 X.1\n"), "{}", ended.out);
    assert!(ended.out.contains("nothing was answered that tells whose keys they are"), "{}", ended.out);
    assert!(!ended.out.contains("Ann") && !ended.out.contains("\nFailed\n"), "{}", ended.out);
    let failing = Server::start(Behaviour::Answer(500, br#"{"error_code": "X.2", "error_msg": "of Ann"}"#.to_vec()));
    let ended = bss(&["doctor", "--endpoint", &failing.url, "--reads", "--as", "customer", "--json"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let json = ended.json();
    let failed = json.path("reads.failed").and_then(Json::as_object).unwrap();
    assert!(!failed.is_empty() && failed.iter().all(|(_, why)| why.as_str() == Some("HTTP 500 X.2")), "{failed:?}");
    assert_eq!(finding(&ended, "reads").0, "odd");
    let left_out = json.path("reads.left_out").and_then(Json::as_i64).unwrap();
    let words = format!("0 answered, 0 refused, {} failed, {left_out} need an ID and were left out", failed.len());
    assert_eq!(finding(&ended, "reads").1, words);
    assert!(left_out > 0);
}

#[test]
fn whose_keys_they_are_is_unknown_where_operations_of_several_callers_answer() {
    let server = Server::answering("{}");
    let ended = bss(&["doctor", "--endpoint", &server.url, "--reads", "--json"]);
    let told = ("odd".to_owned(), "operations of several callers answer".to_owned());
    assert_eq!(finding(&ended, "caller"), told);
}
