//! The command against a sandbox: answers, formats, errors and their exit status, long listings.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use bss_sandbox::{Sandbox, sample};
use huaweicloud_bss::catalog::OPERATIONS;
use huaweicloud_bss::runtime::meta::Status;
use huaweicloud_bss::{Json, Site};
use support::{bss, bss_with_keys, command, run, service, service_of};

#[test]
fn an_answer_is_json_with_the_digits_of_the_wire() {
    let service = service();
    let ended = bss(&["call", "ListCustomerOrders", "--endpoint", &service.url, "--set", "limit=2"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let orders = ended.json();
    let orders = orders.get("order_infos").and_then(Json::as_array).unwrap();
    assert_eq!(orders.len(), 2);
    let amount = orders[0].get("amount_after_discount").and_then(Json::as_digits).unwrap();
    assert!(ended.out.contains(&format!("\"amount_after_discount\": {amount}")) && amount.contains(".0"), "{amount}");
}

#[test]
fn a_sample_of_operations_works_through_the_binary() {
    let service = service();
    let site = Site::China.meta();
    let active = OPERATIONS.iter().map(|operation| operation.meta);
    let active = active.filter(|operation| operation.status == Status::Active && operation.sites.meets(site.bit));
    for operation in active.step_by(12) {
        let document = sample::full(&huaweicloud_bss::API, operation, site).to_string();
        let ended =
            run(&mut command(&["call", operation.id, "--endpoint", &service.url, "--input", "-", "--yes"]), &document);
        assert_eq!(ended.status, 0, "{}: {ended:?}", operation.id);
        assert!(ended.json().as_object().is_some(), "{}", operation.id);
        let Some((broken, rule, path)) = sample::broken(&huaweicloud_bss::API, operation, site).into_iter().next()
        else {
            continue;
        };
        let call = |mode: &str| {
            let args = ["call", operation.id, "--endpoint", &service.url, "--input", "-", "--yes", "--validate", mode];
            run(&mut command(&args), &broken.to_string())
        };
        let (enforced, warned, unchecked) = (call("enforce"), call("warn"), call("off"));
        assert_eq!((enforced.status, warned.status, unchecked.status), (1, 3, 3), "{}: {unchecked:?}", operation.id);
        let line = format!("{path}: {rule}: ");
        assert!(enforced.err.lines().any(|found| found.starts_with(&line)), "{}", enforced.err);
        assert!(warned.err.contains(&line) && unchecked.err.contains("400"), "{}", warned.err);
    }
}

#[test]
fn an_order_is_listed_and_paid_once() {
    let service = service();
    let list = [
        "call",
        "ListCustomerOrders",
        "--endpoint",
        &service.url,
        "--set",
        "status=6",
        "--query",
        "order_infos[0].order_id",
    ];
    let id = bss(&list).json().as_str().unwrap().to_owned();
    let pay =
        ["orders", "pay", "--endpoint", &service.url, "--order-id", &id, "--use-coupon", "NO", "--use-discount", "NO"];
    assert_eq!(bss(&pay).status, 0);
    let again = bss(&pay);
    assert_eq!(again.status, 3);
    assert!(again.err.contains("CBC.99003106") && again.err.contains("hint: "), "{}", again.err);
}

#[test]
fn the_exit_status_tells_who_refused() {
    let service = service();
    let call = |more: &[&str]| bss_with_keys(&[&["call", "ListCustomerOrders"], more].concat(), "");
    assert_eq!(call(&["--endpoint", &service.url]).status, 3, "the sandbox does not know these keys");
    assert_eq!(call(&["--endpoint", &service.url, "--set", "limit=0"]).status, 1);
    assert_eq!(call(&["--endpoint", "http://127.0.0.1:1", "--timeout", "2"]).status, 4);
    let mut with_token = command(&["call", "ListCustomerOrders", "--endpoint", &service.url]);
    let refused = run(with_token.env("BSS_TOKEN", "unknown"), "");
    assert_eq!(refused.status, 3);
    assert!(refused.err.contains("401") && !refused.err.contains("unknown token"), "{}", refused.err);
    let wrong_caller =
        ["call", "PayOrders", "--as", "partner", "--endpoint", &service.url, "--validate", "off", "--set"];
    let wrong_caller =
        bss(&[&wrong_caller[..], &["order_id=1", "--set", "use_coupon=NO", "--set", "use_discount=NO"]].concat());
    assert_eq!(wrong_caller.status, 3);
    assert!(wrong_caller.err.contains("403"), "{}", wrong_caller.err);
}

#[test]
fn a_lost_answer_says_that_the_outcome_is_unknown() {
    let service = service_of(Sandbox::builder(bss::catalog::APIS).faults("lost/PayOrders"));
    let pay = [
        "call",
        "PayOrders",
        "--endpoint",
        &service.url,
        "--set",
        "order_id=CS1",
        "--set",
        "use_coupon=NO",
        "--set",
        "use_discount=NO",
    ];
    let ended = bss(&pay);
    assert_eq!(ended.status, 4, "{ended:?}");
    assert!(ended.err.contains("outcome unknown") && ended.err.contains("ShowCustomerOrderDetails"), "{}", ended.err);
    let service = service_of(Sandbox::builder(bss::catalog::APIS).faults("latency:3s/PayOrders"));
    let late = bss(&[&pay[..3], &[&service.url], &pay[4..], &["--timeout", "1s"]].concat());
    assert_eq!(late.status, 4, "{late:?}");
    assert!(late.err.lines().next().is_some_and(|line| line.ends_with("no answer within 1s")), "{}", late.err);
}

#[test]
fn a_server_error_leaves_the_outcome_of_a_payment_unknown() {
    let service = service_of(Sandbox::builder(bss::catalog::APIS).faults("503/PayOrders"));
    let order = ["--order-id", "CS1", "--use-coupon", "NO", "--use-discount", "NO"];
    let ended = bss(&[&["orders", "pay", "--endpoint", &service.url], &order[..]].concat());
    assert_eq!(ended.status, 3, "{ended:?}");
    for part in ["outcome unknown", "may have been carried out", "HTTP 503", "ShowCustomerOrderDetails"] {
        assert!(ended.err.contains(part), "no {part} in {}", ended.err);
    }
}

#[test]
fn a_service_error_keeps_its_lines() {
    let service = service();
    let args = ["call", "ListCustomerOrders", "--endpoint", &service.url, "--validate", "off"];
    let ended = bss(&[&args[..], &["--set", "limit=0", "--set", "offset=-1"]].concat());
    assert_eq!(ended.status, 3, "{ended:?}");
    let lines: Vec<&str> = ended.err.lines().collect();
    assert!(lines.len() > 2 && lines[0].starts_with("error: ") && lines[1].starts_with("  "), "{}", ended.err);
}

#[test]
fn all_pages_are_one_document() {
    let service = service();
    let all = bss(&["call", "ListCustomerOrders", "--endpoint", &service.url, "--all-pages", "--set", "limit=50"]);
    assert_eq!(all.status, 0, "{}", all.err);
    let json = all.json();
    let total = json.get("total_count").and_then(Json::as_i64).unwrap();
    let orders = json.get("order_infos").and_then(Json::as_array).unwrap();
    assert!(total > 50 && orders.len() as i64 == total, "{total} {}", orders.len());
    let call = |format: &str| {
        bss(&[
            "call",
            "ListCustomerOrders",
            "--endpoint",
            &service.url,
            "--all-pages",
            "--set",
            "limit=50",
            "--output",
            format,
        ])
        .out
    };
    let lines = call("jsonl");
    assert!(lines.lines().map(|line| Json::parse(line.as_bytes()).unwrap()).eq(orders.iter().cloned()));
    let csv = call("csv");
    assert_eq!(csv.lines().count() as i64, total + 1);
    assert!(csv.starts_with("order_id,"), "{csv}");
    assert_eq!(call("table").lines().count() as i64, total + 1);
}

#[test]
fn all_pages_of_an_operation_without_pages_are_refused() {
    let ended = bss(&["call", "PayOrders", "--endpoint", "http://127.0.0.1:1", "--all-pages"]);
    assert_eq!(ended.status, 2, "{ended:?}");
    assert!(ended.err.contains("PayOrders has no pages"), "{}", ended.err);
}

#[test]
fn a_query_that_picks_nothing_is_told_with_the_fields_that_there_are() {
    let service = service();
    let picked = |query| bss(&["call", "ListCustomerOrders", "--endpoint", &service.url, "--query", query]);
    let ended = picked("order_info");
    assert_eq!((ended.status, ended.out.as_str()), (0, "null\n"));
    assert!(
        ended.err.contains("--query picks nothing from this answer; it has total_count, order_infos"),
        "{}",
        ended.err
    );
    let ended = picked("order_infos[?order_id=='none']");
    assert_eq!((ended.out.as_str(), ended.err.as_str()), ("[]\n", ""), "an empty list is an answer");
}

#[test]
fn a_query_keeps_digits_and_order() {
    let service = service();
    let query = "order_infos[:2].{id: order_id, amount: amount_after_discount}";
    let list = ["call", "ListCustomerOrders", "--endpoint", &service.url];
    let plain = bss(&list).json();
    let amount =
        plain.path("order_infos").and_then(|orders| orders.at(0)?.get("amount_after_discount")).unwrap().to_string();
    let picked = bss(&[&list[..], &["--query", query, "--output", "csv"]].concat()).out;
    assert!(picked.starts_with("id,amount\n") && picked.lines().nth(1).unwrap().ends_with(&amount), "{picked}");
}

#[test]
fn debug_shows_the_call_without_secrets() {
    let service = service();
    let ended = bss_with_keys(&["call", "ListCustomerOrders", "--endpoint", &service.url, "--debug"], "");
    assert!(ended.err.contains("> GET ") && ended.err.contains("* attempt 1: HTTP 401"), "{}", ended.err);
    assert!(!ended.err.contains("very-secret-key"), "{}", ended.err);
}

#[test]
fn the_three_lines_of_the_readme_work() {
    let sandbox = Running::start(&["sandbox", "--port", "0"]);
    let url = &sandbox.url;
    let orders = bss(&["orders", "list-customer-orders", "--endpoint", url, "--status", "6", "--output", "json"]);
    let id = orders
        .json()
        .path("order_infos")
        .and_then(|orders| Some(orders.at(0)?.get("order_id")?.as_str()?.to_owned()))
        .unwrap();
    let paid = bss(&[
        "orders",
        "pay",
        "--endpoint",
        url,
        "--order-id",
        &id,
        "--use-coupon",
        "NO",
        "--use-discount",
        "NO",
        "--yes",
    ]);
    assert_eq!((orders.status, paid.status), (0, 0), "{paid:?}");
}

/// A sandbox in a process of its own for as long as it is kept.
struct Running {
    child: Child,
    url: String,
}

impl Running {
    fn start(args: &[&str]) -> Running {
        let mut child = command(args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap_or_else(|| panic!("{line}")).to_owned();
        Running { child, url }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_leaves_whole_lines_and_says_where_to_go_on() {
    let service = service_of(Sandbox::builder(bss::catalog::APIS).faults("latency:150ms"));
    let args = [
        "call",
        "ListCustomerOrders",
        "--endpoint",
        &service.url,
        "--all-pages",
        "--set",
        "limit=2",
        "--output",
        "jsonl",
    ];
    let mut child = support::started(&mut command(&args));
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut lines = vec![String::new()];
    // the first entry is there, the list is under way
    out.read_line(&mut lines[0]).unwrap();
    support::signal::INTERRUPT.send(&child);
    lines.extend(out.lines().map(|line| line.unwrap()));
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(130), "{err}");
    assert!(lines.iter().all(|line| Json::parse(line.trim().as_bytes()).is_ok()));
    assert!(err.contains(&format!("{} of ", lines.len())), "{err}");
    assert!(err.contains(&format!("go on with --set offset={}", lines.len())), "{err}");
}

#[test]
fn keys_that_a_sandbox_does_not_know_are_told_what_it_knows() {
    let service = service();
    let list = ["call", "ListCustomerOrders", "--endpoint", &service.url];
    let hint = "a sandbox knows its own keys only: unset BSS_TOKEN and HUAWEICLOUD_SDK_AK";
    assert!(bss_with_keys(&list, "").err.contains(hint));
    // what else it refuses has nothing to do with keys, and a service is no sandbox
    let wrong = bss(&[&list[..], &["--validate", "off", "--set", "limit=0"]].concat());
    assert!(wrong.status == 3 && !wrong.err.contains("a sandbox knows"), "{wrong:?}");
    let answer = "HTTP/1.1 401 Said\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    let server = support::tls::TlsServer::answering("localhost", (2020, 4000), answer);
    let mut asked = support::command_with_keys(&["call", "ListCustomerOrders", "--endpoint", &server.url]);
    let refused = run(asked.env("SSL_CERT_FILE", &server.root), "");
    assert!(
        refused.status == 3 && refused.err.contains("401") && !refused.err.contains("a sandbox knows"),
        "{refused:?}"
    );
}

#[test]
fn what_failed_of_a_batch_is_warned_of() {
    let body = r#"{"error_details": [{"id": "c-7", "error_code": "CBC.0999", "error_msg": "it is locked"}]}"#;
    let server = support::server::Server::answering(body);
    let args = ["call", "BatchSetSubCustomerDiscount", "--endpoint", &server.url, "--validate", "off", "--set"];
    let ended = bss(&[&args[..], &["indirect_partner_id=p"]].concat());
    assert_eq!(ended.status, 0, "{ended:?}");
    let line = ended.err.lines().find(|line| line.starts_with("warning: an item failed: ")).unwrap_or_default();
    assert!(line.contains("c-7") && line.contains("CBC.0999") && line.contains("it is locked"), "{}", ended.err);
}

#[test]
fn a_list_that_fails_half_way_says_how_far_it_came_and_which_page_is_odd() {
    use support::server::{Behaviour, Server};
    let page = |entries: &str| format!("{{\"total_count\": 9, \"order_infos\": [{entries}]}}").into_bytes();
    let one = page(r#"{"order_id": "a"}, {"order_id": "b"}"#);
    let odd = page(r#"{"order_id": "c", "amount_after_discount": "much"}, {"order_id": "d", "colour": "red"}"#);
    let error = br#"{"error_code": "CBC.0100", "error_msg": "no"}"#.to_vec();
    let args = |server: &Server, format: &'static str| {
        let head = ["call", "ListCustomerOrders", "--endpoint", &server.url, "--all-pages", "--set", "limit=2"];
        bss(&[&head[..], &["--output", format]].concat())
    };
    for format in ["json", "jsonl"] {
        let answers = vec![(200, one.clone()), (200, odd.clone()), (400, error.clone())];
        let server = Server::start(Behaviour::InTurn(answers));
        let ended = args(&server, format);
        assert_eq!(ended.status, 3, "{ended:?}");
        for part in [
            "warning: page 2: in the answer: order_infos[0].amount_after_discount: ",
            "page 2: fields that the spec does not know yet: order_infos[].colour\n",
            "CBC.0100",
            "hint: ListCustomerOrders: 4 of 9 entries were read, and all of them are written\n",
            "hint: go on with --set offset=4\n",
        ] {
            assert!(ended.err.contains(part), "no {part} in {}", ended.err);
        }
        assert!(!ended.err.contains("page 1: "), "{}", ended.err);
        let written = match format {
            "json" => ended.json().path("order_infos").and_then(Json::as_array).map_or(0, <[Json]>::len),
            _ => ended.out.lines().count(),
        };
        assert_eq!(written, 4, "{}", ended.out);
    }
    let first = Server::start(Behaviour::Answer(400, error));
    let ended = args(&first, "json");
    assert!(ended.status == 3 && !ended.err.contains("were read") && ended.out.is_empty(), "{ended:?}");
}

#[test]
fn debug_tells_of_each_attempt_and_of_what_comes_back_masked() {
    let server = support::server::Server::answering(r#"{"total_count": "x1", "order_infos": [{"order_id": "a"}]}"#);
    let mut asked = command(&["call", "ListCustomerOrders", "--endpoint", &server.url, "--debug"]);
    asked.env("BSS_SITE", "intl").env("BSS_TOKEN", "hidden-word");
    let ended = run(&mut asked, "");
    assert_eq!(ended.status, 0, "{ended:?}");
    for part in [
        "* site intl from BSS_SITE\n",
        &format!("> GET {}/", server.url),
        "* attempt 1: HTTP 200, request r-1, ",
        " ms, 0 bytes sent, 57 received\n",
        "< HTTP 200, request r-1\n",
        "<       \"order_id\": \"a\"\n",
        "< odd: total_count: ",
    ] {
        assert!(ended.err.contains(part), "no {part} in {}", ended.err);
    }
    assert!(!ended.err.contains("hidden-word"), "{}", ended.err);
    let nobody = bss(&["call", "ListCustomerOrders", "--endpoint", "http://127.0.0.1:1", "--debug", "--timeout", "2"]);
    assert!(nobody.err.contains("* attempt 1: no connection, nothing was sent, "), "{}", nobody.err);
    let quiet = bss(&["call", "ListCustomerOrders", "--endpoint", &server.url]);
    assert!(!quiet.err.contains("* ") && !quiet.err.contains("< "), "{}", quiet.err);
}

#[test]
fn the_sandbox_is_as_its_flags_say() {
    let folder = support::folder();
    let (log, state) = (folder.join("log"), folder.join("state"));
    let start = |more: &[&str]| Running::start(&[&["sandbox", "--port", "0"][..], more].concat());
    let bills = |url: &str, more: &[&str]| {
        let head = ["call", "ListCustomerselfResourceRecords", "--set", "cycle=2026-10", "--endpoint", url];
        bss(&[&head[..], more].concat())
    };
    let more = ["--rows", "7", "--log", log.to_str().unwrap(), "--state", state.to_str().unwrap(), "--seed", "3"];
    let sandbox = start(&more);
    let first = bills(&sandbox.url, &[]);
    assert_eq!(first.json().get("total_count").and_then(Json::as_i64), Some(7), "{first:?}");
    drop(sandbox);
    assert!(std::fs::read_to_string(&log).unwrap().lines().count() == 1 && state.is_file());
    let sandbox = start(&["--rows", "7", "--seed", "4"]);
    assert_ne!(bills(&sandbox.url, &[]).out, first.out, "another seed makes other values");
    drop(sandbox);
    let sandbox = start(&["--rows", "7", "--seed", "3"]);
    assert_eq!(bills(&sandbox.url, &[]).out, first.out, "the same seed makes the same values");
    drop(sandbox);
    let sandbox = start(&["--faults", "500/ListCustomerselfResourceRecords", "--rate", "unlimited", "--keep", "3"]);
    let failed = bills(&sandbox.url, &["--timeout", "5"]);
    assert!(failed.status == 3 && failed.err.contains("500"), "{failed:?}");
    drop(sandbox);
    let sandbox = start(&["--address", "127.0.0.2", "--site", "intl", "--host", "box"]);
    assert!(sandbox.url.starts_with("http://127.0.0.2:"), "{}", sandbox.url);
    assert_eq!(bss(&["call", "ListCustomerOrders", "--endpoint", &sandbox.url, "--site", "intl"]).status, 0);
    drop(sandbox);
    let keys = bss(&["sandbox", "--print-keys"]).out;
    for part in
        ["customer\n  access key  ", "\n  secret key  ", "\n  account ID  ", "\n  user        ", "\n  password    "]
    {
        assert!(keys.contains(part), "no {part} in {keys}");
    }
}

#[test]
fn all_pages_of_a_list_go_into_a_file_line_by_line() {
    let service = service();
    let folder = support::folder();
    let file = folder.join("orders.jsonl");
    let more = ["--all-pages", "--set", "limit=50", "--output", "jsonl", "-o", file.to_str().unwrap()];
    let ended = bss(&[&["call", "ListCustomerOrders", "--endpoint", &service.url], &more[..]].concat());
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{ended:?}");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.lines().count() > 50 && written.lines().all(|line| Json::parse(line.as_bytes()).is_ok()));
    assert_eq!(folder.names(), ["orders.jsonl"]);
}
