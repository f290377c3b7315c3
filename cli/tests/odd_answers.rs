//! Whatever comes back for a write, the command never tells it as done unless it is the documented success, and its exit
//! status is right: every operation that is not idempotent × every odd answer that the crate is tested with.
//!
//! The walk calls the command's library in this process; a sample of it, every operation and every answer at least once,
//! runs the binary.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "a test may fail loudly"
)]

#[allow(unused_imports, reason = "not every test uses all of it")]
mod support;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::sync::{Arc, Mutex};

use bss::catalog;
use bss::ending::Ending;
use huaweicloud_bss::runtime::meta::Operation;
use huaweicloud_bss_tests::odd_answers::{self, Answer, OddAnswer, Told};
use support::Folder;
use support::server::{Behaviour, Server};

/// A service that answers what is put on it, and the files of a call.
struct Stage {
    bytes: Arc<Mutex<Vec<u8>>>,
    server: Server,
    folder: Folder,
    asked: usize,
}

impl Stage {
    fn new() -> Stage {
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let server = Server::start(Behaviour::Stage(Arc::clone(&bytes)));
        Stage { bytes, server, folder: support::folder(), asked: 0 }
    }

    fn put(&mut self, answer: &Answer) {
        *self.bytes.lock().unwrap() = raw(answer);
        self.asked = self.server.count();
    }

    /// How often the service was asked since.
    fn sent(&self) -> usize {
        self.server.count() - self.asked
    }

    fn words(&self, operation: &Operation) -> Vec<String> {
        let path = |name: &str| self.folder.join(name).display().to_string();
        std::fs::write(path("request.json"), odd_answers::request(operation, "cn").to_string()).unwrap();
        // keys, tokens and settings of whoever runs the test change nothing: the server takes all
        let words =
            ["bss", "call", &catalog::name(operation), "--input", &path("request.json"), "--out", &path("answer.json")];
        let more = ["--endpoint", &self.server.url, "--validate", "off", "--yes", "--timeout", "1", "--force"];
        words.into_iter().chain(more).map(str::to_owned).collect()
    }
}

fn raw(answer: &Answer) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} Said\r\nConnection: close\r\nX-Request-Id: r-1\r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    if answer.status != 204 {
        head += &format!("Content-Length: {}\r\n", answer.body.len());
    }
    [head.as_bytes(), b"\r\n", &answer.body].concat()
}

/// The operations of all services that must not be repeated.
fn writes() -> impl Iterator<Item = &'static Operation> {
    odd_answers::writes().map(|(_, operation)| operation.meta)
}

/// What the words of an end tell, with its status; and whether both are right.
fn wrong(odd: Told, told_done: bool, status: i32, words: &str) -> Option<String> {
    let unknown = words.contains("may have been carried out");
    let right = match odd {
        Told::Done => told_done && status == 0,
        Told::Unknown => !told_done && unknown && matches!(status, 3 | 4),
        Told::Refused => !told_done && !unknown && matches!(status, 3 | 4),
    };
    (!right).then(|| format!("status {status}: {words}"))
}

fn of_library(stage: &Stage, operation: &Operation, odd: Told) -> Option<String> {
    let words: Vec<OsString> = stage.words(operation).into_iter().map(OsString::from).collect();
    match bss::run(&words) {
        Ok(()) => wrong(odd, true, 0, ""),
        Err(ending) => {
            let hints = match &ending {
                Ending::Service(message) | Ending::NoAnswer(message) => message.hints.join("; "),
                _ => String::new(),
            };
            let known = operation.confirm_with.is_none_or(|how| hints.contains(how.read));
            let words = format!("{} [{hints}]", ending.in_words());
            let unnamed = odd == Told::Unknown && !known;
            let wrong = wrong(odd, false, i32::from(ending.status()), &words);
            wrong.or_else(|| unnamed.then(|| format!("the read that tells is not named: {words}")))
        }
    }
}

fn of_binary(stage: &Stage, operation: &Operation, odd: Told) -> Option<String> {
    let words = stage.words(operation);
    let words: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
    let ended = support::bss(&words);
    wrong(odd, ended.status == 0, ended.status, &ended.err)
}

/// Whether the command may ask again: a refusal for too many requests did no work.
fn may_be_repeated(odd: &OddAnswer) -> bool {
    odd.told == Told::Refused && odd.answer.status == 429
}

#[test]
fn no_odd_answer_to_a_write_is_told_as_done_by_the_command() {
    let mut stage = Stage::new();
    let (mut bad, mut tried, mut operations) = (Vec::new(), 0, BTreeMap::<_, usize>::new());
    for operation in writes() {
        *operations.entry(catalog::service(operation).id).or_default() += 1;
        stage.put(&odd_answers::success(operation, "cn"));
        bad.extend(of_library(&stage, operation, Told::Done).map(|why| format!("{}, success: {why}", operation.id)));
        for odd in odd_answers::all(operation, "cn") {
            stage.put(&odd.answer);
            let why = of_library(&stage, operation, odd.told);
            let often = (stage.sent() != 1 && !may_be_repeated(&odd)).then(|| format!("{} sent", stage.sent()));
            bad.extend(why.or(often).map(|why| format!("{}, {}: not {:?}: {why}", operation.id, odd.name, odd.told)));
            tried += 1;
        }
    }
    println!("{tried} odd answers to the operations that are not idempotent: {operations:?}");
    assert!(bad.is_empty(), "{} of {tried} wrong:\n{}", bad.len(), bad.join("\n"));
    let with_writes = catalog::APIS.iter().filter(|api| api.operations.iter().any(|known| !known.meta.idempotent));
    assert_eq!(operations.len(), with_writes.count(), "the writes of every service");
}

#[test]
fn the_binary_tells_the_same_of_every_operation_and_every_odd_answer() {
    let mut stage = Stage::new();
    let (mut bad, mut tried) = (Vec::new(), 0);
    let writes: Vec<&Operation> = writes().collect();
    let kinds = writes.iter().map(|operation| odd_answers::all(operation, "cn").len()).max().unwrap();
    for at in 0..kinds.max(writes.len()) {
        let operation = writes[at % writes.len()];
        let all = odd_answers::all(operation, "cn");
        let odd = &all[at % all.len()];
        stage.put(&odd.answer);
        let why = of_binary(&stage, operation, odd.told);
        bad.extend(why.map(|why| format!("{}, {}: not {:?}: {why}", operation.id, odd.name, odd.told)));
        tried += 1;
    }
    assert!(bad.is_empty(), "{} of {tried} wrong:\n{}", bad.len(), bad.join("\n"));
}
