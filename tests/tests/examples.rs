//! Answers that the vendor's pages and packages show, under `second_opinion/<service>/answers/`: served on loopback, they
//! come back whole. Nothing here takes what it expects from the spec.
//!
//! A file is named after its operation. `from` says who shows it, `sites` where, `status` and `headers` how it comes,
//! `error` what the client says of one that is none; `odd` has the places that the client tells as odd, each with the
//! reason why that is right.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};

use huaweicloud_bss::runtime::{Api, JsonClient};
use huaweicloud_bss::{CallOptions, Error, Json, NoRetry, Token, Validation};
use huaweicloud_bss_tests::{model, odd_answers};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// An answer as it is shown.
struct Example {
    file: String,
    api: &'static Api,
    operation: String,
    shown: Value,
}

#[tokio::test]
async fn answers_that_pages_and_packages_show_come_back_whole() {
    let server = Server::start().await;
    let (mut wrong, mut told) = (Vec::new(), 0);
    for example in examples() {
        let operation =
            example.api.find(&example.operation).unwrap_or_else(|| panic!("{}: no such operation", example.file)).meta;
        for site in example.shown["sites"].as_array().unwrap() {
            let site = example.api.site(site.as_str().unwrap()).unwrap();
            server.answers(&example.shown);
            let client = JsonClient::of(example.api.service).site(site).credentials(Token::new("made-up-token"));
            let client = client.endpoint(server.url.clone()).allow_plain_http(true).build().unwrap();
            let client = client.with(CallOptions::new().validation(Validation::Off).retry(NoRetry));
            let request = odd_answers::request(operation, site.id);
            let found = match (client.send_json(operation, &request).await, &example.shown["error"]) {
                (Ok(answer), Value::Null) => compare(&example.shown, &answer),
                (Err(error), Value::Object(expected)) => compare_error(&error, &Value::Object(expected.clone())),
                (Ok(_), _) => vec!["it is told as a success".to_owned()],
                (Err(error), _) => vec![error.to_string()],
            };
            wrong.extend(found.into_iter().map(|what| format!("{} at {}: {what}", example.file, site.id)));
            told += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {told} answers:\n{}", wrong.len(), wrong.join("\n"));
}

fn compare(shown: &Value, answer: &huaweicloud_bss::Answer<Json>) -> Vec<String> {
    let explained: BTreeSet<&str> =
        shown["odd"].as_object().into_iter().flatten().map(|(path, _)| path.as_str()).collect();
    let notes: Vec<String> = answer.oddities().iter().map(|note| note.to_string()).collect();
    let odd: BTreeSet<&str> = answer.oddities().iter().map(|note| note.path.as_str()).collect();
    let mut wrong: Vec<String> = Vec::new();
    if odd != explained {
        wrong.push(format!("odd is {notes:?}, explained {explained:?}"));
    }
    let (mut left, mut right) = (BTreeMap::new(), BTreeMap::new());
    leaves(&shown["body"], "", &mut left);
    leaves(&serde_json::from_str(&answer.to_string()).unwrap(), "", &mut right);
    for (path, value) in left.iter().filter(|(path, _)| !explained.contains(path.as_str())) {
        if right.get(path).is_none_or(|there| !alike(value, there)) {
            wrong.push(format!("{path} is {value}, and came back as {:?}", right.get(path)));
        }
    }
    wrong
}

fn compare_error(error: &Error, expected: &Value) -> Vec<String> {
    let said = error.service().map(|error| [error.code.as_ref().map(|code| code.as_str()), Some(&*error.message)]);
    let expected = ["code", "message"].map(|key| expected[key].as_str());
    if said == Some(expected) { Vec::new() } else { vec![format!("{error}: says {said:?}, not {expected:?}")] }
}

/// Every value that says something, with its place.
fn leaves(value: &Value, path: &str, out: &mut BTreeMap<String, Value>) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (name, inner) in fields {
                leaves(inner, &if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, out);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| leaves(item, &format!("{path}[{at}]"), out));
        }
        plain => {
            out.insert(path.to_owned(), plain.clone());
        }
    }
}

/// The same value, whatever its form on the wire: a number may come as a text, and a time with or without its fraction.
fn alike(one: &Value, other: &Value) -> bool {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (one, other) = (text(one), text(other));
    let number = |text: &str| text.parse::<huaweicloud_bss::Decimal>().ok();
    let time = |text: &str| text.parse::<huaweicloud_bss::Timestamp>().ok();
    one == other
        || number(&one).is_some_and(|one| number(&other) == Some(one))
        || time(&one).is_some_and(|one| time(&other) == Some(one))
}

fn examples() -> Vec<Example> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("second_opinion");
    let mut examples = Vec::new();
    for api in model::APIS {
        let Ok(folder) = std::fs::read_dir(root.join(api.service.id).join("answers")) else { continue };
        for file in folder {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let shown = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let operation = name.split('-').next().unwrap().to_owned();
            examples.push(Example { file: format!("{}/{name}", api.service.id), api, operation, shown });
        }
    }
    assert!(examples.len() > 40, "the examples are gone: {}", examples.len());
    examples.sort_by(|one, other| one.file.cmp(&other.file));
    examples
}

/// Gives the answer that is put into it to whatever it is asked.
struct Server {
    url: String,
    bytes: Arc<Mutex<Vec<u8>>>,
}

impl Server {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let answers = Arc::clone(&bytes);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let answer = answers.lock().unwrap().clone();
                let mut head = Vec::new();
                let mut piece = [0; 4096];
                // the whole head, and as much of the body as it announces
                loop {
                    let read = stream.read(&mut piece).await.unwrap_or(0);
                    head.extend_from_slice(&piece[..read]);
                    let text = String::from_utf8_lossy(&head).to_lowercase();
                    let Some(end) = text.find("\r\n\r\n") else { continue };
                    let length = text.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
                    let length: usize = length.and_then(|length| length.parse().ok()).unwrap_or(0);
                    if read == 0 || head.len() >= end + 4 + length {
                        break;
                    }
                }
                let _ = stream.write_all(&answer).await;
            }
        });
        Server { url, bytes }
    }

    fn answers(&self, shown: &Value) {
        let body = shown["body"].to_string();
        let status = shown["status"].as_u64().unwrap_or(200);
        let mut bytes = format!("HTTP/1.1 {status} -\r\ncontent-type: application/json\r\nconnection: close\r\n");
        for (name, value) in shown["headers"].as_object().into_iter().flatten() {
            bytes.push_str(&format!("{name}: {}\r\n", value.as_str().unwrap()));
        }
        bytes.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
        *self.bytes.lock().unwrap() = bytes.into_bytes();
    }
}
