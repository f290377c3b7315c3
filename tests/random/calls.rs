//! Full requests of generated operations over a loopback connection, held against the model on both ends.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use huaweicloud_bss::Json;
use huaweicloud_bss_tests::expected::{expected_parts, nested, pairs, parts, path};
use huaweicloud_bss_tests::model::{list, text};
use huaweicloud_bss_tests::sample::{self, FILE as FILE_OF_SAMPLE, Field};
use serde_json::Value;

/// The site that is called, as the base of the specs names it.
const SITE: &str = "cn";

/// One call: an operation, what is sent, what is answered.
struct Call {
    operation: &'static Value,
    request: Json,
    answer: Json,
}

/// What came over the wire.
#[derive(Default)]
struct Sent {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Sent {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// What calling them came to.
pub(crate) struct Called {
    pub(crate) count: usize,
    /// Operations for which no request was found that their own rules take, with what they say.
    pub(crate) without_request: Vec<String>,
    /// How many of each kind there were: methods, bodies and answers.
    pub(crate) kinds: BTreeMap<String, usize>,
}

/// Calls every random operation of `model`, whose program and crate are written to `folder` already, once. Values of a
/// sample are made one by one, and a rule may allow no two of them: what is refused is tried again without one of the
/// fields that are named, until the request is taken.
pub(crate) fn call_all(model: &'static Value, folder: &Path, build: impl FnOnce() -> std::path::PathBuf) -> Called {
    let mut calls: Vec<Call> = list(&model["operations"]).iter().filter(is_random).map(full).collect();
    fs::write(folder.join("main.rs"), source(&calls)).unwrap();
    let program = build();
    let answers = calls.iter().map(|call| (number(text(&call.operation["path"])).to_owned(), answer_bytes(call)));
    let (url, seen) = serve(answers.collect());
    let mut called = Called { count: 0, without_request: Vec::new(), kinds: BTreeMap::new() };
    while !calls.is_empty() {
        let all_said = run(&program, &url, &calls);
        let mut again = Vec::new();
        for (mut call, said) in calls.drain(..).zip(all_said) {
            let id = text(&call.operation["id"]);
            if let [first, ..] = list(&said["refused"]) {
                match without(&mut call, text(&first[0])) {
                    true => again.push(call),
                    false => called.without_request.push(format!("{id}: {}", first[1])),
                }
                continue;
            }
            assert_eq!((text(&said["error"]), text(&said["odd"])), ("", ""), "{id}");
            assert_eq!(said["status"], call.operation["success_status"][0], "{id}");
            let sent = seen.lock().unwrap().remove(number(text(&call.operation["path"])));
            arrived(&call, &sent.unwrap_or_else(|| panic!("{id} did not arrive")));
            came_back(&call, &said["answer"]);
            called.count += 1;
            for kind in kinds_of(&call) {
                *called.kinds.entry(kind).or_default() += 1;
            }
        }
        calls = again;
    }
    called
}

/// Runs the program; what it says of each call.
fn run(program: &Path, url: &str, calls: &[Call]) -> Vec<Value> {
    let mut child = Command::new(program).arg(url).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let lines: String = calls.iter().map(|call| format!("[{},{}]\n", call.operation["id"], call.request)).collect();
    let mut input = child.stdin.take().unwrap();
    // answers are short: nobody waits for the other
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "the program ended with {}", output.status);
    let said: Vec<Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(said.len(), calls.len());
    said
}

/// Takes the field at the beginning of a path out of the request; whether it was there and may be left out.
fn without(call: &mut Call, path: &str) -> bool {
    let Json::Object(entries) = &mut call.request else { return false };
    let begins =
        |name: &str| path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
    let Some(at) = entries.iter().position(|(name, _)| begins(name)) else { return false };
    let field =
        list(&call.operation["request"]["fields"]).iter().find(|field| field["wire"] == *entries[at].0).unwrap();
    let needed = field["place"] == "path" || list(&field["required"]).iter().any(|site| site == SITE);
    if !needed {
        entries.remove(at);
    }
    !needed
}

/// Its method, and what its body and its answer are.
fn kinds_of(call: &Call) -> [String; 3] {
    let operation = call.operation;
    let of = |key: &str| operation[key].as_str().unwrap_or("no");
    [text(&operation["method"]).to_owned(), format!("{} body", of("body")), format!("{} answer", of("answer"))]
}

/// Whether an operation is not one of the base: its number may be that of another.
fn is_random(operation: &&'static Value) -> bool {
    operation["section"] != "orders"
}

fn full(operation: &'static Value) -> Call {
    let object = |of: &str| sample::object(list(&operation[of]["fields"]), SITE, 4);
    Call { operation, request: object("request"), answer: object("response") }
}

/// The program: a line for each operation, and what is the same for all.
fn source(calls: &[Call]) -> String {
    let mut out =
        String::from("fn call_by_id(clients: &Clients, id: &str, document: &Json) -> Json {\n    match id {\n");
    for Call { operation, .. } in calls {
        let client = operation["callers"].get(0).map_or("customer", text);
        let (id, section) = (text(&operation["id"]), codegen::names::module_name(text(&operation["section"])));
        let how = if is_download(operation) { "download" } else { "call" };
        writeln!(out, "        {id:?} => {how}::<made::{section}::{id}, _>(&clients.{client}, document),").unwrap();
    }
    out.push_str("        _ => Json::Null,\n    }\n}\n");
    format!("{}\n{out}", include_str!("caller.rs"))
}

/// The number in `/v7/things`: every operation has its own.
fn number(path: &str) -> &str {
    path.trim_start_matches("/v").split(['/', '?']).next().unwrap_or_default()
}

fn is_download(operation: &Value) -> bool {
    operation["answer"] == "binary"
}

/// What a download comes to: no text, and what would end a line or a chunk.
const FILE: &[u8] = &[0xff, 0, 13, 10, b'0', 13, 10, 0x80];

fn answer_bytes(call: &Call) -> Vec<u8> {
    if is_download(call.operation) {
        let status = &call.operation["success_status"][0];
        let kind = "Content-Type: application/octet-stream";
        let head = format!("HTTP/1.1 {status} Fine\r\n{kind}\r\nContent-Length: {}\r\n\r\n", FILE.len());
        return [head.as_bytes(), FILE].concat();
    }
    let fields = list(&call.operation["response"]["fields"]);
    let (heads, in_body): (Vec<&Value>, Vec<&Value>) = fields.iter().partition(|field| field["place"] == "header");
    let mut head =
        format!("HTTP/1.1 {} Fine\r\nContent-Type: application/json\r\n", call.operation["success_status"][0]);
    for field in heads {
        if let Some(value) = call.answer.get(text(&field["wire"])) {
            write!(head, "{}: {}\r\n", text(&field["wire"]), sample::plain(value)).unwrap();
        }
    }
    let body = match call.operation["answer"].as_str() {
        None => String::new(),
        Some(_) if in_body.iter().any(|field| !field["at"].is_null()) => {
            nested(&in_body, &call.answer, SITE).to_string()
        }
        Some(_) => {
            let member =
                |field: &&Value| Some((text(&field["wire"]).into(), call.answer.get(text(&field["wire"]))?.clone()));
            Json::Object(in_body.iter().filter_map(member).collect()).to_string()
        }
    };
    format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// What was sent is what the model says of the request.
fn arrived(call: &Call, sent: &Sent) {
    let (operation, document) = (call.operation, &call.request);
    let id = text(&operation["id"]);
    let fields = list(&operation["request"]["fields"]);
    assert_eq!(sent.method, text(&operation["method"]), "{id}");
    let (place, query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
    assert_eq!(place, path(operation, document), "{id}");
    let escape = huaweicloud_bss_tests::expected::escape;
    let mut wanted: Vec<String> = pairs("query", fields, document, SITE)
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect();
    let mut found: Vec<String> = query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
    wanted.sort();
    found.sort();
    assert_eq!(found, wanted, "{id}");
    for (name, value) in pairs("header", fields, document, SITE) {
        assert_eq!(sent.header(&name), Some(value.as_str()), "{id}: {name}");
    }
    let token = (operation["anonymous"] != true).then_some("t");
    assert_eq!(sent.header("X-Auth-Token"), token, "{id}");
    let in_body: Vec<&Value> = fields.iter().filter(|field| field["place"] == "body").collect();
    match operation["body"].as_str() {
        None => assert!(sent.body.is_empty(), "{id}"),
        Some("multipart") => {
            let boundary = sent.header("Content-Type").and_then(|kind| kind.split_once("boundary=")).unwrap().1;
            assert_eq!(parts(&sent.body, boundary), expected_parts(&in_body, document, SITE), "{id}");
        }
        Some("json") => {
            let body: Value = serde_json::from_slice(&sent.body).unwrap();
            assert_eq!(body, nested(&in_body, document, SITE), "{id}");
        }
        Some("binary") => assert_eq!(sent.body, FILE_OF_SAMPLE, "{id}"),
        Some(other) => panic!("{id}: no test of a body that is {other}"),
    }
}

/// The typed answer says what was answered; a record writes the common form of a field, not that of a site.
fn came_back(call: &Call, back: &Value) {
    if is_download(call.operation) {
        assert_eq!(back, &format!("{FILE:?}"), "{}", call.operation["id"]);
        return;
    }
    for field in list(&call.operation["response"]["fields"]) {
        let Some(answered) = call.answer.get(text(&field["wire"])) else { continue };
        if Field::at(field, SITE).wire_form == text(&field["wire_form"]) {
            let answered: Value = serde_json::from_str(&answered.to_string()).unwrap();
            assert_eq!(back[text(&field["wire"])], answered, "{}: {}", call.operation["id"], field["wire"]);
        }
    }
}

type Seen = Arc<Mutex<HashMap<String, Sent>>>;

/// Answers each request by the number in its path and keeps what came.
fn serve(answers: HashMap<String, Vec<u8>>) -> (String, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (answers, seen) = (Arc::new(answers), Seen::default());
    let kept = Arc::clone(&seen);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (answers, kept) = (Arc::clone(&answers), Arc::clone(&kept));
            std::thread::spawn(move || converse(stream, &answers, &kept));
        }
    });
    (url, seen)
}

/// One connection, until the other end closes it.
fn converse(stream: TcpStream, answers: &HashMap<String, Vec<u8>>, kept: &Seen) {
    let mut writer = stream.try_clone().unwrap();
    let mut reader = BufReader::new(stream);
    while let Some(sent) = read(&mut reader) {
        let number = number(&sent.target).to_owned();
        let missing = b"HTTP/1.1 404 Unknown\r\nContent-Length: 0\r\n\r\n".to_vec();
        let answer = answers.get(&number).unwrap_or(&missing).clone();
        kept.lock().unwrap().insert(number, sent);
        writer.write_all(&answer).unwrap();
    }
}

fn read(reader: &mut impl BufRead) -> Option<Sent> {
    let mut sent = Sent::default();
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let mut words = line.split_whitespace().map(str::to_owned);
    (sent.method, sent.target) = (words.next()?, words.next()?);
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        sent.headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let length = sent.header("Content-Length").and_then(|length| length.parse().ok()).unwrap_or(0);
    sent.body = vec![0; length];
    reader.read_exact(&mut sent.body).ok()?;
    Some(sent)
}
