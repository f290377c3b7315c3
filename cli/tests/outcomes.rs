//! What was carried out is never told as not sent, refused or misused: the command with broken queries, a full disk, a
//! closed pipe and signals, before, during and after the exchange, for every operation that is not idempotent.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

use bss_sandbox::sample;
use huaweicloud_bss::catalog::OPERATIONS;
use huaweicloud_bss::runtime::meta::{Kind, Operation, Place, Status};
use huaweicloud_bss::{Json, Site};
use support::server::{Behaviour, Server};
use support::signal::SIGNALS;
use support::tls::TlsServer;
use support::{Ended, command, ended, run, started};

/// Active operations that may move money or create something.
fn writes() -> impl Iterator<Item = &'static Operation> {
    let all = OPERATIONS.iter().map(|operation| operation.meta);
    all.filter(|meta| !meta.idempotent && meta.status == Status::Active && meta.sites.meets(Site::China.meta().bit))
}

fn request(operation: &'static Operation) -> String {
    sample::full(&huaweicloud_bss::API, operation, Site::China.meta()).to_string()
}

/// A documented answer, of one field.
fn answer(operation: &Operation) -> String {
    let Some(field) = operation.response.and_then(|answer| answer.fields.first()) else { return "{}".to_owned() };
    let value = match field.kind {
        Kind::List(_) => "[]",
        Kind::Object(_) | Kind::Map(_) | Kind::Any => "{}",
        Kind::Integer | Kind::Decimal => "1",
        Kind::Boolean => "true",
        _ => "\"x\"",
    };
    format!("{{\"{}\": {value}}}", field.wire)
}

fn call(operation: &Operation, server: &Server, more: &[&str]) -> Command {
    command(&[&["call", operation.id, "--endpoint", &server.url, "--input", "-"], more].concat())
}

fn assert_carried_out(operation: &Operation, ended: &Ended) {
    let done = format!("{} was carried out (request r-1), but ", operation.id);
    assert_eq!(ended.status, 5, "{}: {ended:?}", operation.id);
    assert!(ended.err.contains(&done) && ended.err.contains("do not repeat it"), "{}", ended.err);
}

#[test]
fn a_query_that_can_be_known_to_fail_sends_nothing() {
    let pay = writes().next().unwrap();
    let server = Server::answering("{}");
    let deep = format!("a{}", ".a".repeat(20_000));
    for query in ["nofunc(@)", "sum('x')", "sum(a, b)", "a[", deep.as_str()] {
        let ended = run(&mut call(pay, &server, &["--query", query]), &request(pay));
        assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{ended:?}");
        assert!(ended.err.contains("nothing was sent"), "{}", ended.err);
    }
    assert_eq!(server.count(), 0);
}

#[test]
fn a_query_that_fails_on_the_answer_leaves_the_answer() {
    let mut tried = 0;
    for operation in writes() {
        let server = Server::answering(&answer(operation));
        let ended = run(&mut call(operation, &server, &["--query", "sum(@)"]), &request(operation));
        assert_carried_out(operation, &ended);
        assert!(ended.json().as_object().is_some() && ended.err.contains("on stdout"), "{}", ended.err);
        assert_eq!(server.count(), 1);
        tried += 1;
    }
    assert!(tried >= 20, "{tried} operations");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_answer_on_stderr() {
    for operation in writes() {
        let server = Server::answering(&answer(operation));
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let child = call(operation, &server, &[]).stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped()).spawn();
        let ended = ended(child.unwrap(), &request(operation));
        assert_carried_out(operation, &ended);
        let answer = operation.response.is_none() || ended.err.contains("the answer, sensitive values masked: {");
        assert!(answer && ended.err.contains("No space left"), "{}", ended.err);
        assert_eq!(server.count(), 1);
    }
}

#[test]
fn a_closed_pipe_does_not_hide_that_it_was_carried_out() {
    for operation in writes().step_by(4) {
        let server = Server::answering(&answer(operation));
        let mut command = call(operation, &server, &[]);
        let mut child = started(&mut command);
        drop(child.stdout.take());
        assert_carried_out(operation, &ended(child, &request(operation)));
        assert_eq!(server.count(), 1);
    }
}

#[test]
fn a_read_whose_reader_has_enough_is_no_failure() {
    let server = Server::answering("{}");
    let mut child = started(&mut command(&["call", "ListCustomerOrders", "--endpoint", &server.url]));
    drop(child.stdout.take());
    assert_eq!(ended(child, "").status, 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_onto_a_full_disk_is_a_failure() {
    let server = Server::answering("{}");
    let list = ["call", "ListCustomerOrders", "--endpoint", &server.url];
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let child = command(&list).stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped()).spawn().unwrap();
    let ended = ended(child, "");
    assert_eq!(ended.status, 5);
    assert!(ended.err.contains("ListCustomerOrders was answered (request r-1), but "), "{}", ended.err);
}

#[test]
fn a_signal_before_the_exchange_sends_nothing() {
    let pay = writes().next().unwrap();
    for signal in &SIGNALS {
        let server = Server::answering("{}");
        // it waits for its request on stdin
        let mut command = call(pay, &server, &[]);
        let mut child = started(&mut command);
        child.stdin.as_mut().unwrap().write_all(b"{").unwrap();
        signal.send(&child);
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.signal(), Some(signal.number));
        assert_eq!(server.count(), 0);
    }
}

#[test]
fn a_signal_during_the_exchange_says_that_it_may_have_been_carried_out() {
    let pay = OPERATIONS.iter().map(|operation| operation.meta).find(|meta| meta.id == "PayOrders").unwrap();
    for signal in &SIGNALS {
        let server = Server::start(Behaviour::Silence);
        let mut command = call(pay, &server, &[]);
        let mut child = started(&mut command);
        child.stdin.take().unwrap().write_all(request(pay).as_bytes()).unwrap();
        server.wait();
        signal.send(&child);
        let ended = ended(child, "");
        assert_eq!(ended.status, signal.status(), "{ended:?}");
        for part in [signal.word, "may have been carried out", "ShowCustomerOrderDetails"] {
            assert!(ended.err.contains(part), "no {part} in {}", ended.err);
        }
    }
}

/// The connection is there and TLS hangs: the request waits on this side.
#[test]
fn a_signal_before_the_request_left_says_that_nothing_was_sent() {
    let pay = OPERATIONS.iter().map(|operation| operation.meta).find(|meta| meta.id == "PayOrders").unwrap();
    let trusted = TlsServer::start("localhost", (2020, 2090));
    for signal in &SIGNALS {
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("https://{}", silent.local_addr().unwrap());
        let mut command = command(&["call", pay.id, "--input", "-", "--endpoint", &endpoint, "--yes"]);
        command.env("SSL_CERT_FILE", &trusted.root).env("HUAWEICLOUD_SDK_AK", "AK").env("HUAWEICLOUD_SDK_SK", "SK");
        let mut child = started(&mut command);
        child.stdin.take().unwrap().write_all(request(pay).as_bytes()).unwrap();
        let _connection = silent.accept().unwrap();
        signal.send(&child);
        let ended = ended(child, "");
        assert_eq!(ended.status, signal.status(), "{ended:?}");
        assert!(ended.err.contains(&format!("{} came before anything was sent", signal.word)), "{}", ended.err);
    }
}

#[test]
fn a_signal_during_a_list_says_where_to_go_on() {
    let page = r#"{"total_count": 9, "order_infos": [{"order_id": "a"}, {"order_id": "b"}]}"#;
    for signal in &SIGNALS {
        // the second page never comes
        let server = Server::start(Behaviour::InTurn(vec![(200, page.into())]));
        let args = ["call", "ListCustomerOrders", "--endpoint", &server.url, "--all-pages", "--set", "limit=2"];
        let child = started(&mut command(&args));
        server.wait();
        server.wait();
        signal.send(&child);
        let ended = ended(child, "");
        assert_eq!(ended.status, signal.status(), "{ended:?}");
        assert_eq!(ended.json().path("order_infos").and_then(Json::as_array).map(<[Json]>::len), Some(2));
        for part in [signal.word, "2 of 9 entries were read, and all of them are written", "go on with --set offset=2"]
        {
            assert!(ended.err.contains(part), "no {part} in {}", ended.err);
        }
    }
}

#[test]
fn a_signal_after_the_exchange_says_that_it_was_carried_out() {
    let text = |meta: &Operation| {
        let fields = meta.response.map_or(&[][..], |response| response.fields);
        fields
            .iter()
            .find(|field| matches!(field.kind, Kind::Text) && field.place == Place::Body)
            .map(|field| field.wire)
    };
    let (pay, known) = writes().find_map(|meta| Some((meta, text(meta)?))).unwrap();
    // more than a pipe takes
    let body = format!("{{\"order_infos\": [], \"{known}\": \"1\", \"later\": \"{}\"}}", "x".repeat(4_000_000));
    for signal in &SIGNALS {
        let server = Server::answering(&body);
        let mut command = call(pay, &server, &[]);
        let mut child = started(&mut command);
        child.stdin.take().unwrap().write_all(request(pay).as_bytes()).unwrap();
        let mut out = child.stdout.take().unwrap();
        out.read_exact(&mut [0]).unwrap();
        signal.send(&child);
        let ended = ended(child, "");
        assert_carried_out(pay, &ended);
        assert!(ended.err.contains(signal.word), "{}", &ended.err[..200]);
        let list = ["call", "ListCustomerOrders", "--endpoint", &server.url];
        let mut child = started(&mut support::command(&list));
        let mut out = child.stdout.take().unwrap();
        out.read_exact(&mut [0]).unwrap();
        signal.send(&child);
        assert_eq!(child.wait().unwrap().code(), Some(signal.status()));
    }
}

#[test]
fn what_did_not_fit_is_told_and_shown() {
    let rows = r#"{"fee_records": [{"amount": "6,10"}, {"amount": 2.5, "shade": "x"}, {"amount": 1.25, "shade": "y"}],
        "total_count": 3, "currency": null}"#;
    let server = Server::answering(rows);
    let list = ["bills", "list-customerself-resource-records", "--endpoint", &server.url, "--cycle", "2026-10"];
    for format in ["json", "jsonl", "csv", "table"] {
        let ended = support::bss(&[&list[..], &["--output", format]].concat());
        assert_eq!(ended.status, 0, "{ended:?}");
        assert!(ended.out.contains("6,10"), "{format}: {}", ended.out);
        let warned: Vec<&str> = ended.err.lines().filter(|line| line.contains("fee_records[0].amount: ")).collect();
        assert!(warned.len() == 1 && warned[0].starts_with("warning: "), "{}", ended.err);
        assert!(!warned[0].contains("6,10") && ended.err.contains("fee_records[].shade"), "{}", ended.err);
        assert_eq!(ended.out.contains("shade"), format.starts_with("json"), "{format}: {}", ended.out);
        assert_eq!(ended.err.contains("--output json shows them"), !format.starts_with("json"), "{}", ended.err);
    }
    let sum = support::bss(&[&list[..], &["--query", "sum(fee_records[].amount)"]].concat());
    assert_eq!((sum.status, sum.out.as_str()), (0, "3.75\n"), "{sum:?}");
    assert!(sum.err.contains("leaves out 1 of 3 entries") && sum.err.contains("fee_records[0].amount"), "{}", sum.err);
}

#[test]
fn an_object_in_place_of_a_list_is_told() {
    let server = Server::answering(r#"{"fee_records": {"amount": 1}, "total_count": 1}"#);
    let list = ["bills", "list-customerself-resource-records", "--endpoint", &server.url, "--cycle", "2026-10"];
    let ended = support::bss(&[&list[..], &["--output", "json"]].concat());
    assert!(ended.err.contains("warning: in the answer: fee_records: expected a list"), "{}", ended.err);
    assert_eq!(ended.json().path("fee_records.amount").map(Json::to_string).as_deref(), Some("1"));
}

#[test]
fn all_that_an_error_says_is_shown_without_what_is_sensitive() {
    let body = r#"{"error_code": "CBC.99003016", "error_msg": "x", "expiredResourceIds": ["r1", "r2"],
        "reason": {"why": "Hunter2Hunter2 is known"}}"#;
    let server = Server::start(Behaviour::Answer(400, body.into()));
    let args = ["call", "CreateSubEnterpriseAccount", "--endpoint", &server.url, "--input", "-", "--validate", "off"];
    let ended = run(&mut command(&args), r#"{"password": "Hunter2Hunter2"}"#);
    assert_eq!(ended.status, 3);
    assert!(
        ended.err.contains(r#"expiredResourceIds: ["r1","r2"]"#) && ended.err.contains("*** is known"),
        "{}",
        ended.err
    );
    assert!(!ended.err.contains("Hunter2") && ended.err.matches("CBC.99003016").count() == 1, "{}", ended.err);
}

/// `--yes` is not given, nobody can be asked: with keys that is what is missing, without them the keys are.
#[test]
fn keys_are_looked_for_before_the_question() {
    for operation in writes() {
        let args = ["call", operation.id, "--input", "-", "--endpoint", "https://127.0.0.1:1"];
        let with_keys = support::bss_with_keys(&args, &request(operation));
        assert_eq!(with_keys.status, 2, "{with_keys:?}");
        assert!(with_keys.err.contains("nobody can be asked"), "{}", with_keys.err);
    }
    let pay = writes().next().unwrap();
    let mut half = command(&["call", pay.id, "--input", "-", "--endpoint", "https://127.0.0.1:1"]);
    let half = run(half.env("HUAWEICLOUD_SDK_AK", "ACCESSKEY"), &request(pay));
    assert!(half.status == 2 && half.err.contains("HUAWEICLOUD_SDK_SK"), "{half:?}");
}
