//! A stranger's spec: generated, compiled (the crate below `ledger/client`), called. It says what the language can say
//! beyond the first service, word by word.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use huaweicloud_runtime::{
    BoxFuture, Clock, HttpRequest, HttpResponse, JsonClient, Operation, Transport, TransportError, codec,
};
use ledger_client::entries::{AttachReceipt, Grade, Note, PostEntry, PostEntryFailure, PutPhoto, Remark, ShowReceipt};
use ledger_client::runtime::{Date, Upload};
use ledger_client::{AccessKey, Auditor, CallerKind, Clerk, Client, Error, ErrorKind, Site, Token};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ledger")
}

/// Answers every request alike and keeps what was sent.
#[derive(Clone)]
struct Wire {
    answer: HttpResponse,
    seen: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Wire {
    fn answering(answer: HttpResponse) -> Self {
        Wire { answer, seen: Arc::default() }
    }

    fn sent(&self) -> HttpRequest {
        self.seen.lock().unwrap().last().unwrap().clone()
    }

    fn body(&self) -> String {
        String::from_utf8_lossy(&self.sent().body).into_owned()
    }
}

impl Transport for Wire {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.seen.lock().unwrap().push(request);
        let answer = self.answer.clone();
        Box::pin(async move { Ok(answer) })
    }
}

/// 2026-06-15, noon.
struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_781_524_800)
    }

    fn ticks(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }

    fn random(&self) -> f64 {
        0.5
    }
}

fn client<C: CallerKind>(wire: &Wire) -> Client<C> {
    Client::<C>::builder()
        .site(Site::Home)
        .credentials(AccessKey::new("AK", "SK").domain_id("a1"))
        .transport(wire.clone())
        .clock(Stopped)
        .build()
        .unwrap()
}

fn written() -> HttpResponse {
    HttpResponse::new(201, r#"{"entry_id":"e1"}"#).with_header("X-Ledger-Seal", "wax")
}

fn entry() -> PostEntry {
    PostEntry::new("b1", 10)
}

fn refused(result: Result<impl Sized, Error>) -> Vec<String> {
    let error = result.err().unwrap();
    let ErrorKind::Invalid(broken) = error.kind() else { panic!("{error}") };
    broken.iter().map(|violation| format!("{}: {}", violation.path, violation.rule)).collect()
}

#[test]
fn the_committed_crate_is_what_is_generated() {
    let sources = codegen::load::Sources::from_bytes(common::raw_files(&folder().join("spec")));
    let (ast, found) = codegen::syntax::parse(&sources);
    assert!(!found.has_errors());
    let found = codegen::check::check(&ast, &sources);
    assert!(!found.has_errors(), "{}", codegen::diagnostics::human(&found, &sources, false));
    let files = codegen::emit::emit(&codegen::model::build(&ast, &sources)).unwrap();
    for file in &files {
        let committed = std::fs::read_to_string(folder().join("client").join(&file.path)).unwrap();
        assert!(
            committed == file.text,
            "{} is stale: cargo xtask gen --spec codegen/tests/ledger/spec --out codegen/tests/ledger/client",
            file.path
        );
    }
}

#[tokio::test]
async fn nested_fields_and_constants_travel_where_the_spec_puts_them() {
    let wire = Wire::answering(written());
    client::<Clerk>(&wire).send(entry().writer("Ann").secret("word1")).await.unwrap();
    assert_eq!(
        wire.body(),
        r#"{"entry":{"kind":"plain","proof":{"ways":["word","hand"],"writer":"Ann","secret":"word1"},"amount":{"value":10}}}"#
    );
}

#[tokio::test]
async fn one_list_repeats_its_name_and_the_other_is_one_text() {
    let wire = Wire::answering(written());
    client::<Clerk>(&wire).send(entry().tags(["a", "b"]).pages([1, 2])).await.unwrap();
    assert!(wire.sent().url.ends_with("/v1/books/b1/entries?pages=1%2C2&tags=a&tags=b"), "{}", wire.sent().url);
}

#[tokio::test]
async fn keys_sign_with_the_names_of_the_service() {
    let wire = Wire::answering(written());
    client::<Clerk>(&wire).send(entry()).await.unwrap();
    let sent = wire.sent();
    let signature = sent.header("X-Ledger-Signature").unwrap();
    let start = "LEDGER-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;x-ledger-account;x-ledger-date, ";
    assert!(signature.starts_with(start), "{signature}");
    assert_eq!(sent.header("X-Ledger-Date"), Some("20260615T120000Z"));
    assert_eq!(sent.header("X-Ledger-Account"), Some("a1"));
    assert_eq!((sent.header("Authorization"), sent.header("X-Sdk-Date")), (None, None));
}

#[tokio::test]
async fn a_token_travels_in_the_header_of_the_service() {
    let wire = Wire::answering(written());
    let client = Client::<Clerk>::builder().site(Site::Home).credentials(Token::new("t1")).transport(wire.clone());
    client.build().unwrap().send(entry()).await.unwrap();
    assert_eq!((wire.sent().header("X-Ledger-Token"), wire.sent().header("X-Auth-Token")), (Some("t1"), None));
}

#[tokio::test]
async fn a_header_of_the_answer_is_a_field_of_it() {
    let wire = Wire::answering(written());
    let answer = client::<Clerk>(&wire).call(entry()).await.unwrap();
    assert_eq!(answer.status(), 201);
    assert_eq!(answer.entry_id.as_deref(), Some("e1"));
    assert_eq!(answer.seal.as_ref().map(|seal| seal.expose()), Some("wax"));
    assert!(!format!("{answer:?}").contains("wax"));
}

#[tokio::test]
async fn a_rule_for_one_caller_leaves_the_other_alone() {
    let wire = Wire::answering(written());
    assert_eq!(refused(client::<Auditor>(&wire).send(entry()).await), ["writer: required"]);
    client::<Clerk>(&wire).send(entry()).await.unwrap();
}

#[tokio::test]
async fn a_client_without_types_knows_its_caller_when_it_is_told() {
    let wire = Wire::answering(written());
    let (auditor, clerk) = (Auditor::META, Clerk::META);
    let send = async |caller: Option<_>| {
        let builder = JsonClient::of(Clerk::SERVICE).site(Site::Home).credentials(Token::new("t"));
        let builder = caller.into_iter().fold(builder, |builder, caller| builder.caller(caller));
        let client = builder.transport(wire.clone()).clock(Stopped).build().unwrap();
        client.send_json(PostEntry::META, &codec::to_wire(&entry())).await
    };
    assert_eq!(refused(send(Some(auditor)).await), ["writer: required"]);
    send(Some(clerk)).await.unwrap();
    send(None).await.unwrap();
}

#[tokio::test]
async fn what_is_only_warned_of_is_sent() {
    let wire = Wire::answering(written());
    let answer = client::<Clerk>(&wire).call(PostEntry::new("b1", 1001)).await.unwrap();
    let warnings: Vec<String> = answer.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(warnings, ["amount: max: must be at most 1000 (More takes a day)"]);
}

#[tokio::test]
async fn texts_are_held_against_beginnings_kinds_of_characters_and_each_other() {
    let wire = Wire::answering(written());
    let clerk = client::<Clerk>(&wire);
    assert_eq!(refused(clerk.send(entry().writer("sys_x")).await), ["writer: not_prefix"]);
    assert_eq!(refused(clerk.send(entry().secret("lower")).await), ["secret: min_classes"]);
    assert_eq!(refused(clerk.send(entry().writer("ann1").secret("ann1")).await), ["secret: differs"]);
    assert_eq!(refused(clerk.send(entry().writer("ann1").secret("1nna")).await), ["secret: differs"]);
    clerk.send(entry().writer("ann1").secret("anna1")).await.unwrap();
}

#[tokio::test]
async fn at_most_so_many_items_of_a_list_are_of_a_kind() {
    let wire = Wire::answering(written());
    let clerk = client::<Clerk>(&wire);
    let by = |who: &[&str]| entry().remarks(who.iter().map(|who| Remark::new().by(*who)).collect::<Vec<_>>());
    assert_eq!(refused(clerk.send(by(&["owner", "ann", "auditor"])).await), ["remarks[2]: max_contains"]);
    clerk.send(by(&["auditor", "ann", "bob"])).await.unwrap();
}

#[tokio::test]
async fn a_time_is_held_against_the_clock_and_only_warned_of_at_the_edge() {
    let wire = Wire::answering(written());
    let clerk = client::<Clerk>(&wire);
    let on = |day: &str| entry().day(day.parse::<Date>().unwrap());
    assert_eq!(refused(clerk.send(on("2024-12-13")).await), ["day: max_age"]);
    assert_eq!(refused(clerk.send(on("2026-06-17")).await), ["day: not_future"]);
    for (day, rule) in [
        ("2024-12-14", Some("max_age")),
        ("2024-12-15", None),
        ("2026-06-15", None),
        ("2026-06-16", Some("not_future")),
    ] {
        let answer = clerk.call(on(day)).await.unwrap();
        assert_eq!(answer.warnings().iter().next().map(|warning| warning.rule.id()), rule, "{day}");
    }
}

#[tokio::test]
async fn an_unconfirmed_site_is_tried_with_a_warning_and_needs_an_endpoint() {
    let wire = Wire::answering(written());
    let builder =
        || Client::<Clerk>::builder().site(Site::Moon).credentials(AccessKey::new("AK", "SK")).transport(wire.clone());
    let error = builder().build().err().unwrap().to_string();
    assert!(error.contains("nobody knows the host of Ledger at the moon site: set an endpoint"), "{error}");
    let answer = builder().endpoint("https://moon.example.com").build().unwrap().call(entry()).await.unwrap();
    assert_eq!(answer.warnings().iter().map(|warning| warning.rule.id()).collect::<Vec<_>>(), ["unconfirmed"]);
    assert!(wire.sent().url.starts_with("https://moon.example.com/"));
}

#[tokio::test]
async fn a_value_that_nobody_confirmed_for_the_site_is_sent_with_a_warning() {
    let wire = Wire::answering(written());
    let moon = Client::<Clerk>::builder().site(Site::Moon).credentials(AccessKey::new("AK", "SK"));
    let moon = moon.transport(wire.clone()).endpoint("https://moon.example.com").build().unwrap();
    let warned = |answer: &ledger_client::Answer<ledger_client::entries::PostEntryResponse>| -> Vec<String> {
        answer.warnings().iter().map(|warning| format!("{}: {}", warning.path, warning.rule.id())).collect()
    };
    let answer = moon.call(entry().grade(Grade::Fine)).await.unwrap();
    assert!(warned(&answer).contains(&"grade: unconfirmed".to_owned()), "{:?}", warned(&answer));
    let answer = moon.call(entry().grade(Grade::Fair)).await.unwrap();
    assert!(!warned(&answer).iter().any(|warning| warning.starts_with("grade")), "{:?}", warned(&answer));
}

#[tokio::test]
async fn an_operation_without_proof_is_sent_without_any() {
    let wire = Wire::answering(HttpResponse::new(200, "bytes"));
    client::<Clerk>(&wire).send(ShowReceipt::new("e1")).await.unwrap();
    let names: Vec<String> = wire.sent().headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    assert!(!names.iter().any(|name| name.starts_with("x-ledger") || name == "authorization"), "{names:?}");
}

#[tokio::test]
async fn a_binary_answer_is_handed_over_as_it_came() {
    let wire =
        Wire::answering(HttpResponse::new(200, vec![0xff, 0xd8, 0x00]).with_header("Content-Type", "image/jpeg"));
    let answer = client::<Clerk>(&wire).call(ShowReceipt::new("e1")).await.unwrap();
    assert_eq!(answer.into_body(), [0xff, 0xd8, 0x00]);
}

#[tokio::test]
async fn a_multipart_body_has_a_part_a_field() {
    let wire = Wire::answering(HttpResponse::new(204, ""));
    let scan = Upload::new("scan.txt", "hello").content_type("text/plain");
    let request = AttachReceipt::new("e1", scan).about(Note::new("hi"));
    client::<Clerk>(&wire).send(request).await.unwrap();
    let sent = wire.sent();
    assert_eq!(sent.method.as_str(), "PATCH");
    let boundary = sent.header("Content-Type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = wire.body().replace(boundary, "B").replace("\r\n", "\n");
    let expected = "--B\nContent-Disposition: form-data; name=\"origin\"\n\nclient\n\
        --B\nContent-Disposition: form-data; name=\"scan\"; filename=\"scan.txt\"\nContent-Type: text/plain\n\nhello\n\
        --B\nContent-Disposition: form-data; name=\"about\"\n\n{\"text\":\"hi\"}\n--B--\n";
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_binary_body_is_the_bytes_of_its_field() {
    let wire = Wire::answering(HttpResponse::new(204, ""));
    let photo = Upload::bytes([1, 2, 3]).content_type("image/png");
    client::<Clerk>(&wire).send(PutPhoto::new("e1", photo)).await.unwrap();
    assert_eq!((wire.sent().body.as_slice(), wire.sent().header("Content-Type")), (&[1, 2, 3][..], Some("image/png")));
}

#[tokio::test]
async fn a_file_reads_from_json_as_it_is_written() {
    let upload = Upload::new("a.txt", "hi");
    let json = serde_json::to_string(&upload).unwrap();
    assert_eq!(json, r#"{"file_name":"a.txt","base64":"aGk="}"#);
    assert_eq!(serde_json::from_str::<Upload>(&json).unwrap(), upload);
    assert!(!format!("{upload:?}").contains("aGk="));
}

#[tokio::test]
async fn an_error_has_the_fields_that_the_operation_documents_and_its_hint() {
    let wire = Wire::answering(HttpResponse::new(403, r#"{"error_code":"L.1","error_msg":"no","lines":[3,5]}"#));
    let error = client::<Clerk>(&wire).send(entry()).await.unwrap_err();
    let service = error.service().unwrap();
    assert_eq!(service.hint(), Some("Ask the owner of the book to share it"));
    assert_eq!(service.details_as::<PostEntryFailure>().lines, [3, 5]);
}

#[tokio::test]
async fn one_enum_travels_as_text_where_its_field_says_so_and_as_a_number_elsewhere() {
    let answer = HttpResponse::new(201, r#"{"entry_id":"e1","grade":2}"#).with_header("X-Ledger-Seal", "wax");
    let wire = Wire::answering(answer);
    let answer = client::<Clerk>(&wire).send(entry().grade(Grade::Fine)).await.unwrap();
    assert!(wire.body().contains(r#""grade":"2""#), "{}", wire.body());
    assert_eq!(answer.grade, Some(Grade::Fine));
}

const FAULT: &str = r#"{"fault":{"id":"L.1","text":"no","trace":"t1","reasons":["line 3"]},"message":"other"}"#;

#[tokio::test]
async fn an_error_is_read_where_the_service_says() {
    let wire = Wire::answering(HttpResponse::new(400, FAULT));
    let error = client::<Clerk>(&wire).send(entry()).await.unwrap_err();
    let ErrorKind::Service(said) = error.kind() else { panic!("{error}") };
    assert_eq!(said.code.as_ref().map(|code| code.as_str()), Some("L.1"));
    assert_eq!((said.message.as_str(), said.request_id.as_deref()), ("no", Some("t1")));
    assert_eq!(said.details, ["line 3"]);
}

#[tokio::test]
async fn the_id_of_a_request_is_taken_from_the_first_of_the_headers_that_the_service_names() {
    let answer = || HttpResponse::new(201, r#"{"entry_id":"e1"}"#).with_header("X-Ledger-Seal", "wax");
    let of = async |headers: &[(&str, &str)]| {
        let answer = headers.iter().fold(answer(), |answer, (name, value)| answer.with_header(name, *value));
        let answer = client::<Clerk>(&Wire::answering(answer)).call(entry()).await.unwrap();
        answer.request_id().map(str::to_owned)
    };
    let both = [("X-Ledger-Entry", "e"), ("X-Ledger-Trace", "t"), ("X-Request-Id", "of others")];
    assert_eq!(of(&both).await.as_deref(), Some("t"));
    assert_eq!(of(&both[..1]).await.as_deref(), Some("e"));
    assert_eq!(of(&both[2..]).await, None);
}

#[tokio::test]
async fn a_good_status_with_a_flag_that_the_service_names_is_an_error_when_it_is_false() {
    let send = async |body: &str| {
        let answer = HttpResponse::new(201, body).with_header("X-Ledger-Seal", "wax");
        client::<Clerk>(&Wire::answering(answer)).send(entry()).await.map(drop)
    };
    let error = send(r#"{"entry_id":"e1","booked":false}"#).await.unwrap_err();
    assert!(error.to_string().contains("it says booked: false"), "{error}");
    assert!(send(r#"{"entry_id":"e1","booked":true}"#).await.is_ok());
    assert!(send(r#"{"entry_id":"e1","success":false}"#).await.is_ok(), "a name of others");
}

#[tokio::test]
async fn an_error_with_a_good_status_is_one_unless_its_code_means_success() {
    let wire = Wire::answering(HttpResponse::new(201, FAULT));
    let error = client::<Clerk>(&wire).send(entry()).await.unwrap_err();
    assert!(error.to_string().contains("L.1"), "{error}");
    let fine = r#"{"entry_id":"e1","fault":{"id":"FINE","text":"all is well"},"error_code":"names of others"}"#;
    let wire = Wire::answering(HttpResponse::new(201, fine).with_header("X-Ledger-Seal", "wax"));
    assert_eq!(client::<Clerk>(&wire).send(entry()).await.unwrap().entry_id.as_deref(), Some("e1"));
}
