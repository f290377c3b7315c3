//! What is fuzzed: each target takes bytes and fails (panics) on what must never be. One function a target, the same for
//! cargo-fuzz and for the bounded runs of CI.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use bss_sandbox::{Rate, Running, Sandbox};
use codegen::check::check_partly;
use codegen::diagnostics::human;
use codegen::layout::departures;
use codegen::load::Sources;
use codegen::syntax::parse;
use huaweicloud_bss::catalog::OPERATIONS;
use huaweicloud_bss::runtime::meta::Method;
use huaweicloud_bss::runtime::sign::{self, Algorithm, ToSign};
use huaweicloud_bss::runtime::{Record, codec};
use huaweicloud_bss::{
    API, AccessKey, BoxFuture, CallOptions, Client, Customer, HttpRequest, HttpResponse, Json, NoRetry, Secret, Site,
    Transport, TransportError, Validation,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

/// A target.
pub type Target = fn(&[u8]);

/// All of them, by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("decoder", decoder),
    ("error_bodies", error_bodies),
    ("canonical_request", canonical_request),
    ("credentials_file", credentials_file),
    ("spec_loader", spec_loader),
    ("jmespath", jmespath),
    ("sandbox_http", sandbox_http),
];

/// In every secret of these targets; no text that comes out may have it.
const PLANTED: &str = "planted-9f2c";
/// The longest text of an error.
const LONGEST: usize = 64 * 1024;

/// Any bytes as the answer of any operation: two bytes choose it. What was read and written once stays as it is when it is
/// read and written again.
pub fn decoder(data: &[u8]) {
    let Some((choice, body)) = data.split_first_chunk::<2>() else { return };
    let operation = &OPERATIONS[usize::from(u16::from_be_bytes(*choice)) % OPERATIONS.len()];
    let Some(mut record) = (operation.response)() else { return };
    let _ = Json::parse(body);
    if codec::decode(body, &mut *record).is_err() {
        return;
    }
    let wire = codec::to_wire(&*record);
    let Some(mut again) = (operation.response)() else { return };
    codec::from_wire(&mut *again as &mut dyn Record, &wire);
    assert_eq!(codec::to_wire(&*again).to_string(), wire.to_string(), "{}", operation.meta.id);
}

/// The answers that the stage gives.
struct Stage;

thread_local! {
    static ANSWER: RefCell<(u16, bool, Vec<u8>)> = const { RefCell::new((200, true, Vec::new())) };
}

impl Transport for Stage {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let (status, json, body) = ANSWER.with_borrow(Clone::clone);
        let answer = HttpResponse::new(status, body);
        let kind = if json { "application/json" } else { "text/html" };
        Box::pin(std::future::ready(Ok(answer.with_header("Content-Type", kind))))
    }
}

/// Any body with any status for a payment: the first byte chooses the status, the second the type. Never told as done with
/// an error's status, never a long text, never a secret in it.
pub fn error_bodies(data: &[u8]) {
    let Some(([status, kind], body)) = data.split_first_chunk::<2>() else { return };
    let statuses = [200, 400, 401, 403, 404, 409, 429, 500, 502, 503, 301, 201];
    let status = statuses[usize::from(*status) % statuses.len()];
    ANSWER.with_borrow_mut(|answer| *answer = (status, kind % 2 == 0, body.to_vec()));
    thread_local! {
        static CLIENT: (Runtime, Client<Customer>) = {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
            let client = Client::<Customer>::builder().site(Site::China).credentials(AccessKey::new("AK", PLANTED));
            let client = client.transport(Stage).build().expect("a client");
            (runtime, client.with(CallOptions::new().retry(NoRetry).validation(Validation::Off)))
        };
    }
    let pay =
        OPERATIONS.iter().find(|operation| operation.meta.id == "CreateSubEnterpriseAccount").expect("it is there");
    let request = Json::parse(br#"{"password":"planted-9f2c"}"#).expect("JSON");
    let outcome = CLIENT.with(|(runtime, client)| runtime.block_on(client.send_json(pay.meta, &request)));
    match outcome {
        Ok(_) => assert!(status < 300, "HTTP {status} is told as done"),
        Err(error) => {
            let chain = std::error::Error::source(&error).map(ToString::to_string);
            for text in [error.to_string(), format!("{error:?}"), error.hint().unwrap_or_default().into_owned()]
                .into_iter()
                .chain(chain)
            {
                assert!(text.len() <= LONGEST, "a text of {} bytes", text.len());
                assert!(!text.contains(PLANTED), "a secret comes out");
            }
        }
    }
}

/// Lines of a path, of query parameters, of headers up to an empty one, and a body: signing never fails, and the canonical
/// forms are canonical.
pub fn canonical_request(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.splitn(3, '\n');
    let mut next = || lines.next().unwrap_or_default();
    let (path, query, rest) = (next(), next(), next());
    let (head, body) = rest.split_once("\n\n").unwrap_or((rest, ""));
    let pair = |text: &str, sign| text.split_once(sign).map(|(a, b): (&str, &str)| (a.to_owned(), b.to_owned()));
    let mut query: Vec<_> = query.split('&').filter_map(|text| pair(text, '=')).collect();
    let headers: Vec<_> = head.lines().filter_map(|text| pair(text, ':')).collect();
    let once = sign::canonical_path(path);
    assert_eq!(sign::canonical_path(&once), once, "a canonical path is one");
    let sorted = sign::canonical_query(&query);
    let request = ToSign { method: Method::Post, path, query: &query, headers: &headers, body: body.as_bytes() };
    let value = sign::authorization(&request, "AK", &Secret::new(PLANTED), Algorithm::HmacSha256);
    // a header of that name, in any case, is named, for it is signed
    assert!(text.to_ascii_lowercase().contains(PLANTED) || !value.contains(PLANTED));
    query.reverse();
    assert_eq!(sign::canonical_query(&query), sorted, "the order of parameters is no matter");
}

/// Any text as a credentials file: keys come from it, and no error shows a value.
pub fn credentials_file(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for profile in [None, Some("work")] {
        match AccessKey::from_profile_text(&text, profile) {
            // the access key is a name, and may be shown
            Ok(keys) => assert!(format!("{keys:?}").contains("***"), "the secret key is shown"),
            Err(error) => assert!(!format!("{error} {error:?}").contains("hunter2"), "a value comes out: {error}"),
        }
    }
}

/// Any bytes as a file of a spec: read, checked, its findings shown with their places, its layout compared.
pub fn spec_loader(data: &[u8]) {
    static BASE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    let base = BASE.get_or_init(|| {
        let mut files = BTreeMap::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = root.ancestors().find(|folder| folder.join("codegen/tests").is_dir()).expect("the repository");
        let root = root.join("codegen/tests/fixtures/check/_base");
        collect(&root, &root, &mut files);
        files
    });
    let mut files = base.clone();
    files.insert("orders/pay_order.yaml".to_owned(), data.to_vec());
    let sources = Sources::from_bytes(files);
    let (spec, mut found) = parse(&sources);
    found.extend(check_partly(&spec, &sources, &found));
    let _ = human(&found, &sources, false);
    let _ = departures(&sources);
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => collect(root, &path, files),
            false => {
                let name = path.strip_prefix(root).expect("below it").to_string_lossy().replace('\\', "/");
                files.insert(name, std::fs::read(&path).expect("a file"));
            }
        }
    }
}

/// A query in the first line and a document after it.
pub fn jmespath(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (query, document) = text.split_once('\n').unwrap_or((&text, "{}"));
    let document = Json::parse(document.as_bytes()).unwrap_or(Json::Null);
    let _ = bss::query(query, &document);
}

/// Any bytes to a sandbox: it says nothing, or something that is HTTP, and goes on.
pub fn sandbox_http(data: &[u8]) {
    static RUNNING: OnceLock<(Runtime, Running)> = OnceLock::new();
    let (runtime, running) = RUNNING.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let sandbox = Sandbox::builder(&[&API]).rate(Rate::Unlimited).patience(Duration::from_secs(2));
        let running = runtime.block_on(sandbox.start()).expect("a sandbox");
        (runtime, running)
    });
    let answer = runtime.block_on(async {
        let mut stream = TcpStream::connect(running.address()).await.expect("it listens");
        let mut answer = Vec::new();
        let exchange = async {
            // the other side may answer and close before all is sent
            let _ = stream.write_all(data).await;
            let _ = stream.shutdown().await;
            let _ = stream.read_to_end(&mut answer).await;
        };
        tokio::time::timeout(Duration::from_secs(20), exchange).await.expect("it ends");
        answer
    });
    assert!(answer.is_empty() || answer.starts_with(b"HTTP/1."), "{}", String::from_utf8_lossy(&answer));
}
