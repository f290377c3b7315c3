//! Downloads, uploads, lists and exports that are stopped or cannot be written: signals before, during and after the
//! exchange, a full disk, a reader who has gone, holes in what a service says. What is told is what there is.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use std::io::Read;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::channel;

use huaweicloud_runtime::Json;
use support::bills::Bills;
use support::server::{Behaviour, Server};
use support::signal::{SIGNALS, Signal};
use support::{Ended, command, command_with_keys, ended, folder, run, started};

const MONTH: [&str; 4] = ["bills", "export", "--month", "2026-10"];

fn killed(child: Child, signal: &Signal) -> Ended {
    signal.send(&child);
    ended(child, "")
}

/// A shell in which no file may be longer than that many blocks of 512 bytes: a disk that fills up.
fn on_a_small_disk(command: &Command, blocks: usize) -> Command {
    let mut shell = Command::new("bash");
    // without the trap a process that writes on is ended by a signal
    let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$@\"", blocks.div_ceil(2));
    shell.args(["-c", &script, "-"]).arg(command.get_program()).args(command.get_args()).env_clear();
    shell.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.get_envs().filter_map(|(name, value)| Some((name, value?))).for_each(|(name, value)| {
        shell.env(name, value);
    });
    shell
}

#[test]
fn each_signal_in_the_midst_of_a_download_leaves_no_part_of_it() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 99000000\r\n\r\n";
    // more than sockets hold: once it has left, the command has written most of it
    let begun = [head.as_bytes(), &vec![b'x'; 32 << 20]].concat();
    for signal in &SIGNALS {
        let server = Server::start(Behaviour::Begin(begun.clone()));
        let folder = folder();
        let file = folder.join("half");
        let args = ["call", "DownloadImages", "--set", "accessory_id=i1", "--endpoint", &server.url, "-o"];
        let child = started(&mut command_with_keys(&[&args[..], &[file.to_str().unwrap()]].concat()));
        server.wait();
        server.wait();
        let ended = killed(child, signal);
        assert_eq!(ended.status, signal.status(), "{ended:?}");
        let told = format!("stopped by {} while its answer was written", signal.word);
        assert!(ended.err.contains(&told), "{}", ended.err);
        assert_eq!(folder.names(), [""; 0], "{}", signal.word);
    }
}

/// The service reads the beginning of a file and no more.
#[test]
fn each_signal_during_an_upload_says_that_it_may_have_been_carried_out() {
    let folder = folder();
    let file = folder.join("file.bin");
    std::fs::write(&file, vec![b'x'; 6 * 1024 * 1024]).unwrap();
    let set = format!("file=@{}", file.display());
    for signal in &SIGNALS {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let args = ["call", "UploadAccessory", "--set", &set, "--set", "form_data={}", "--yes", "--endpoint", &url];
        let child = started(&mut command_with_keys(&args));
        let (mut connection, _) = listener.accept().unwrap();
        connection.read_exact(&mut [0; 4096]).unwrap();
        let ended = killed(child, signal);
        assert_eq!(ended.status, signal.status(), "{ended:?}");
        let told = ended.err.contains(signal.word) && ended.err.contains("may have been carried out");
        assert!(told && !ended.err.contains("before anything was sent"), "{}", ended.err);
    }
}

#[test]
fn a_list_that_is_stopped_leaves_no_file_and_says_so() {
    let page = r#"{"total_count": 9, "order_infos": [{"order_id": "a"}, {"order_id": "b"}]}"#;
    for format in ["json", "jsonl", "csv"] {
        for signal in &SIGNALS {
            // the second page never comes
            let server = Server::start(Behaviour::InTurn(vec![(200, page.into())]));
            let folder = folder();
            let file = folder.join("orders");
            let args = ["call", "ListCustomerOrders", "--endpoint", &server.url, "--all-pages", "--set", "limit=2"];
            let more = ["--output", format, "-o", file.to_str().unwrap()];
            let child = started(&mut command(&[&args[..], &more].concat()));
            server.wait();
            server.wait();
            let ended = killed(child, signal);
            assert_eq!(ended.status, signal.status(), "{ended:?}");
            let told = "2 of 9 entries were read, and no file is written";
            assert!(ended.err.contains(told) && ended.err.contains(signal.word), "{}", ended.err);
            assert!(!ended.err.contains("go on with"), "{}", ended.err);
            assert_eq!(folder.names(), [""; 0], "{format}, {}", signal.word);
        }
    }
}

#[test]
fn a_disk_that_fills_up_leaves_no_file_of_a_download() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 300000\r\n\r\n";
    let server = Server::start(Behaviour::Raw([head.as_bytes(), &[b'x'; 300_000]].concat()));
    let folder = folder();
    let file = folder.join("file");
    let args = ["call", "DownloadImages", "--set", "accessory_id=i1", "--endpoint", &server.url, "-o"];
    let asked = command_with_keys(&[&args[..], &[file.to_str().unwrap()]].concat());
    let ended = run(&mut on_a_small_disk(&asked, 64), "");
    assert_eq!(ended.status, 5, "{ended:?}");
    assert!(ended.err.contains("its answer cannot be written"), "{}", ended.err);
    assert_eq!(folder.names(), [""; 0]);
}

fn export(url: &str, out: &Path, more: &[&str]) -> Command {
    command(&[&MONTH[..], &["--out", out.to_str().unwrap(), "--endpoint", url], more].concat())
}

#[test]
fn an_export_onto_a_full_disk_is_gone_on_with_once_there_is_room() {
    let service = Bills::start(3_000, None);
    let out = folder();
    let asked = export(&service.url, &out, &["--rows-per-file", "1000", "--compress", "none"]);
    let ended = run(&mut on_a_small_disk(&asked, 16), "");
    assert_eq!(ended.status, 5, "{ended:?}");
    assert!(ended.err.contains("rows were read, and cannot be written"), "{}", ended.err);
    let ended = run(&mut export(&service.url, &out, &["--rows-per-file", "1000", "--compress", "none"]), "");
    assert_eq!(ended.status, 0, "{ended:?}");
    let summary = ended.json();
    assert_eq!(summary.get("rows").and_then(Json::as_i64), Some(3_000), "{}", ended.out);
    assert_eq!(summary.get("agrees").and_then(Json::as_bool), Some(true), "{}", ended.out);
}

#[cfg(target_os = "linux")]
#[test]
fn a_summary_that_cannot_be_written_does_not_hide_that_the_rows_are() {
    let service = Bills::start(3, None);
    let out = folder();
    let mut full = export(&service.url, &out, &[]);
    full.stdout(std::fs::File::options().write(true).open("/dev/full").unwrap()).stderr(Stdio::piped());
    let output = full.spawn().unwrap().wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(5), "{said}");
    assert!(said.contains("3 rows are written, all there are, but their summary cannot be"), "{said}");
    // who reads no summary has the files all the same
    let mut child = started(&mut export(&service.url, &out, &[]));
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// An export whose service says nothing when it is asked for that: which is told, and it is stopped.
fn stopped_at(part: &'static str, signal: &Signal) -> Ended {
    let (tell, came) = channel();
    let tell = Mutex::new(tell);
    let server = Server::deciding(move |path| {
        if path.contains(part) {
            tell.lock().unwrap().send(()).unwrap();
            loop {
                std::thread::park();
            }
        }
        let row = r#"{"id": "a", "bill_type": 5, "amount": 1}"#;
        format!("{{\"currency\": \"CNY\", \"total_count\": 1, \"fee_records\": [{row}]}}")
    });
    let out = folder();
    let child = started(&mut export(&server.url, &out, &[]));
    came.recv().unwrap();
    killed(child, signal)
}

#[test]
fn each_signal_before_and_after_the_rows_of_an_export_says_how_far_it_is() {
    for signal in &SIGNALS {
        let word = signal.word;
        let before = stopped_at("res-fee-records", signal);
        assert_eq!(before.status, signal.status(), "{before:?}");
        assert!(before.err.contains(&format!("{word}: 0 rows are written")), "{}", before.err);
        let after = stopped_at("monthly-sum", signal);
        assert_eq!(after.status, signal.status(), "{after:?}");
        assert!(after.err.contains(&format!("{word}: 1 row is written, all there are")), "{}", after.err);
        assert!(after.err.contains("the same command does it"), "{}", after.err);
    }
}

/// A partner's service: its list of customers, and what it says of the sum of each.
fn partner(customers: &'static str, sum: &'static str) -> Server {
    Server::deciding(move |path| {
        if path.contains("sub-customers/query") {
            return format!("{{\"total_count\": 2, \"sub_customers\": [{customers}]}}");
        }
        if path.contains("monthly-sum") {
            return format!("{{\"count\": 1, \"bill_sums\": [{{\"amount\": {sum}}}]}}");
        }
        r#"{"total_count": 1, "fee_records": [{"id": "r", "payment_amount": 0}]}"#.to_owned()
    })
}

#[test]
fn a_hole_in_the_services_sum_is_no_sum() {
    for sum in ["\"6,10\"", "null", "\"\"", "1.1111111111111111111111111111111"] {
        let server = partner("{\"customer_id\": \"a\"}", sum);
        let out = folder();
        let ended = run(&mut export(&server.url, &out, &["--as", "partner"]), "");
        assert!(ended.err.contains("the sum could not be held against the service's"), "{sum}: {}", ended.err);
        assert_eq!(ended.json().get("agrees"), Some(&Json::Null), "{sum}: {}", ended.out);
    }
}

#[test]
fn an_entry_without_an_id_is_told_for_its_rows_are_not_there() {
    let server = partner("{\"customer_id\": \"a\"}, {\"name\": \"x\"}", "0");
    let out = folder();
    let ended = run(&mut export(&server.url, &out, &["--as", "partner"]), "");
    assert_eq!(ended.status, 5, "{ended:?}");
    assert!(
        ended.err.contains("the rows of 1 entry of ListConsumeSubCustomers without an ID are missing"),
        "{}",
        ended.err
    );
    // and still are when it is asked again
    let ended = run(&mut export(&server.url, &out, &["--as", "partner"]), "");
    assert_eq!(ended.status, 5, "{ended:?}");
    assert!(ended.err.contains("without an ID are missing"), "{}", ended.err);
}

#[test]
fn an_amount_with_more_digits_than_are_exact_is_in_no_sum() {
    let server = Server::deciding(|path| match path.contains("monthly-sum") {
        true => r#"{"total_count": 1, "bill_sums": [], "consume_amount": 1}"#.to_owned(),
        false => {
            let rows = r#"{"id": "a", "amount": 1}, {"id": "b", "amount": 0.1111111111111111111111111111111}"#;
            format!("{{\"total_count\": 2, \"fee_records\": [{rows}]}}")
        }
    });
    let out = folder();
    let ended = run(&mut export(&server.url, &out, &[]), "");
    assert!(ended.err.contains("1 row has no amount, so it is in no sum"), "{}", ended.err);
    assert_eq!(ended.json().get("amount").and_then(Json::as_str), Some("1"));
}

#[test]
fn a_state_that_no_export_wrote_is_not_taken_for_the_beginning() {
    let service = Bills::start(30, None);
    let out = folder();
    assert_eq!(run(&mut export(&service.url, &out, &[]), "").status, 0);
    let state = out.join("_export.json");
    let written = std::fs::read_to_string(&state).unwrap();
    for (from, to) in [
        ("\"done\": true", "\"done\": false"),
        ("\"rows\": 30", "\"rows\": \"30\""),
        ("\"streams\"", "\"parts\""),
        ("\"entries_without_id\": 0", "\"entries_without_id\": null"),
    ] {
        let spoilt = written.replace(from, to);
        assert_ne!(spoilt, written, "{written}");
        let spoilt = if to.contains("false") { next_spoilt(&spoilt) } else { spoilt };
        std::fs::write(&state, spoilt).unwrap();
        let ended = run(&mut export(&service.url, &out, &[]), "");
        assert_eq!(ended.status, 2, "{to}: {ended:?}");
        assert!(ended.err.contains("_export.json"), "{}", ended.err);
    }
}

/// The state with a place to go on from that nobody understands.
fn next_spoilt(state: &str) -> String {
    let line = state.lines().find(|line| line.trim_start().starts_with("\"next\":")).unwrap();
    state.replace(line, "      \"next\": \"somewhere\",")
}
