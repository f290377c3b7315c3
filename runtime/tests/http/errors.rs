//! Each answer that is no good becomes the right error; other means of transport and time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use huaweicloud_runtime::*;

use crate::support::*;

async fn failing(reply: Reply) -> Error {
    let server = Server::start(move |_| reply.clone()).await;
    builder(&server).retry(NoRetry).build().unwrap().send(thing()).await.unwrap_err()
}

#[tokio::test]
async fn a_documented_code_brings_meaning_and_hint() {
    let body = r#"{"error_code":"CBC.0150","error_msg":"Access denied.","request_id":"r7"}"#;
    let error = failing(Reply::json(403, body)).await;
    assert_eq!(error.to_string(), "ShowThing: HTTP 403, CBC.0150: Access denied. (what it means) [request r7]");
    assert_eq!(error.hint().as_deref(), Some("use the other keys"));
    assert!(!error.is_retryable());
    assert_eq!(error.service().unwrap().doc_url, Some("https://docs.test/thing"));
}

#[tokio::test]
async fn what_the_operation_documents_goes_before_the_general_meaning() {
    let error = failing(Reply::json(200, r#"{"error_code":"CBC.0100","error_msg":"bad"}"#)).await;
    assert_eq!(error.to_string(), "ShowThing: HTTP 200, CBC.0100: bad (the thing's id is wrong)");
}

#[tokio::test]
async fn a_code_has_several_meanings_by_status() {
    let body = r#"{"error_code":"APIGW.0201","error_msg":"no"}"#;
    assert!(!failing(Reply::json(400, body)).await.is_retryable());
    let error = failing(Reply::json(504, body)).await;
    assert!(error.is_retryable() && error.code().unwrap().is_gateway());
}

#[tokio::test]
async fn a_code_of_which_nothing_is_said_is_repeated_as_its_status() {
    for (status, code, repeated) in [
        (500, "CBC.0999", true),
        (503, "CBC.0999", true),
        (502, "APIG.0201", true),
        (400, "APIG.0201", false),
        (500, "APIG.0605", false),
        (400, "CBC.9907", true),
    ] {
        let server = Server::start(move |_| Reply::json(status, &format!(r#"{{"error_code":"{code}"}}"#))).await;
        let error = client(&server).send(thing()).await.unwrap_err();
        let attempts = if repeated { 4 } else { 1 };
        assert_eq!((error.attempts(), error.is_retryable()), (attempts, repeated), "{code} with {status}");
    }
}

#[tokio::test]
async fn an_unknown_code_is_kept() {
    let error = failing(Reply::json(400, r#"{"error_code":"CBC.7777777","error_msg":"new"}"#)).await;
    assert_eq!(error.code().unwrap(), &"CBC.7777777");
    assert!(error.code().unwrap().info().is_none());
}

#[tokio::test]
async fn a_gateways_html_is_named_not_quoted() {
    let html = "<html><head><title>502 Bad Gateway</title></head><body>lots of it</body></html>";
    let error = failing(Reply::json(502, html)).await;
    assert_eq!(error.to_string(), "ShowThing: HTTP 502: an HTML page, \"502 Bad Gateway\"");
    assert!(error.is_retryable());
    let error = failing(Reply::json(200, html)).await;
    assert!(matches!(error.kind(), ErrorKind::Decode { status: 200, .. }), "{error}");
}

#[tokio::test]
async fn an_empty_error_has_its_status() {
    assert_eq!(failing(Reply::json(400, "")).await.to_string(), "ShowThing: HTTP 400");
}

#[tokio::test]
async fn a_batch_without_failures_may_answer_nothing() {
    let server = Server::start(|_| Reply::json(200, "")).await;
    client(&server).send(FreezeThings { ids: vec!["1".into()] }).await.unwrap();
}

#[tokio::test]
async fn odd_values_are_noted_and_do_no_harm() {
    let server = Server::start(|_| Reply::json(200, r#"{"name":5,"amount":"1.20","new":1}"#)).await;
    let answer = client(&server).call(thing()).await.unwrap();
    assert_eq!(answer.amount.unwrap().to_string(), "1.20");
    assert!(answer.oddities().count() > 0);
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_cut_off() {
    let server = Server::start(|_| Reply::json(200, &"x".repeat(65 * 1024))).await;
    let error = builder(&server).max_answer(64 * 1024).retry(NoRetry).build().unwrap().send(thing()).await.unwrap_err();
    assert_eq!(error.reach(), Some(Reach::AnswerLost));
}

/// Answers from memory.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<HttpRequest>>>);

impl Transport for Memory {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.0.lock().unwrap().push(request);
        Box::pin(async { Ok(HttpResponse::new(200, r#"{"name":"pen"}"#)) })
    }
}

/// Answers with a long body.
struct Flood(String);

impl Transport for Flood {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async { Ok(HttpResponse::new(200, self.0.clone())) })
    }
}

/// One thread has the call and another task. Were the answer read on it, the other would have no turn meanwhile.
#[tokio::test]
async fn a_long_answer_is_read_while_others_have_their_turn() {
    let body = format!(r#"{{"name":"pen","new":[{}0]}}"#, "0,".repeat(1_000_000));
    let client = offline().transport(Flood(body)).build().unwrap();
    let done = std::cell::Cell::new(false);
    let (mut turns, call) = (0, client.send(thing()));
    let call = async {
        let answer = call.await;
        done.set(true);
        answer
    };
    let other = async {
        while !done.get() {
            turns += 1;
            tokio::task::yield_now().await;
        }
    };
    let (answer, ()) = tokio::join!(call, other);
    assert_eq!(answer.unwrap().name.as_deref(), Some("pen"));
    assert!(turns > 50, "{turns} turns");
}

/// Never answers.
struct Silence;

impl Transport for Silence {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::pending())
    }
}

fn offline() -> ClientBuilder<Customer> {
    Client::<Customer>::builder().site(Place::China).credentials(AccessKey::new("AK", "SK"))
}

#[tokio::test]
async fn a_client_works_without_a_network() {
    let memory = Memory::default();
    let client = offline().transport(memory.clone()).build().unwrap();
    assert_eq!(client.send(thing()).await.unwrap().name.as_deref(), Some("pen"));
    let sent = memory.0.lock().unwrap();
    assert_eq!((sent[0].url.as_str(), sent[0].header("host")), ("https://bss.test/v2/things/t1", Some("bss.test")));
}

#[tokio::test(start_paused = true)]
async fn attempts_and_calls_have_their_time() {
    let client = offline().transport(Silence).attempt_timeout(Duration::from_secs(3)).build().unwrap();
    let begun = tokio::time::Instant::now();
    let error = client.send(payment()).await.unwrap_err();
    assert!(error.is_outcome_unknown());
    assert_eq!(begun.elapsed().as_secs(), 3);
    let begun = tokio::time::Instant::now();
    let hasty = client.with(CallOptions::new().timeout(Duration::from_secs(7)));
    let error = hasty.send(thing()).await.unwrap_err();
    assert_eq!(error.reach(), Some(Reach::MaybeSent));
    assert!(begun.elapsed() <= Duration::from_millis(7_010), "{:?}", begun.elapsed());
}

#[test]
fn what_is_set_up_wrongly_is_told_at_once() {
    let fails = |builder: ClientBuilder<Customer>| builder.build().unwrap_err().to_string();
    assert_eq!(fails(Client::builder()), "the client has no site");
    assert!(fails(offline().endpoint("http://bss.example.com")).contains("plain http"));
    assert!(
        fails(offline().root_certificates("-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----")).contains("PEM")
    );
    assert!(fails(offline().proxy("::")).contains("proxy"));
    assert!(fails(offline().user_agent("a\nb")).contains("user agent"));
}

#[test]
fn outside_of_a_runtime_there_is_an_error_not_a_panic() {
    let client = offline().transport(Memory::default()).build().unwrap();
    let mut call = std::pin::pin!(client.send(thing()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = call.as_mut().poll(&mut context) else { panic!("it waits") };
    assert!(outcome.unwrap_err().to_string().contains("blocking"));
}

#[tokio::test]
async fn a_redirect_is_named_with_its_goal_and_not_followed() {
    let error = failing(Reply::json(302, "").with("Location", "https://elsewhere.example.com/login")).await;
    assert_eq!(error.to_string(), "ShowThing: HTTP 302: it redirects to https://elsewhere.example.com/login");
    assert!(error.hint().unwrap().contains("redirect"));
}

#[tokio::test]
async fn a_write_that_is_answered_neither_yes_nor_no_may_have_been_carried_out() {
    let outcome = async |status, location: Option<&str>, body: &'static str| {
        let mut answer = HttpResponse::new(status, body);
        answer.headers.extend(location.map(|to| ("Location".to_owned(), to.to_owned())));
        let client = memory::Memory::new(move |_, _| Ok(answer.clone())).builder().build().unwrap();
        let error = client.send(payment()).await.unwrap_err();
        (error.is_outcome_unknown(), error.http_status(), error.attempts())
    };
    let elsewhere = Some("https://elsewhere.example.com/");
    for status in [100, 101, 199, 300, 301, 302, 303, 304, 305, 306, 307, 308, 399] {
        assert_eq!(outcome(status, None, "").await, (true, Some(status), 1));
        // the request itself is to be made there, so here it was not
        let open = !matches!(status, 307 | 308);
        assert_eq!(outcome(status, elsewhere, "").await, (open, Some(status), 1));
    }
    let refusal = r#"{"error_code":"CBC.0100","error_msg":"no"}"#;
    assert_eq!(outcome(304, None, refusal).await, (false, Some(304), 1), "documented as a refusal");
    let stranger = r#"{"error_code":"CBC.77777777","error_msg":"new"}"#;
    assert_eq!(outcome(304, None, stranger).await, (true, Some(304), 1));
}

#[tokio::test]
async fn a_limit_by_the_minute_is_not_answered_by_a_wait_of_seconds() {
    let body = r#"{"error_code":"APIG.0308","error_msg":"The throttling threshold has been reached: limit:200,time:5 minute"}"#;
    assert_eq!(
        failing(Reply::json(429, body)).await.hint().unwrap(),
        "wait as long as the message says, then send fewer requests"
    );
    let error = failing(Reply::json(429, r#"{"error_code":"APIG.0308","error_msg":"no"}"#)).await;
    assert_eq!(error.hint().unwrap(), "wait 2 to 5 seconds");
}

#[tokio::test]
async fn an_endpoint_that_doubles_the_paths_beginning_is_refused() {
    let client = offline().endpoint("https://bss.test/v2").transport(Memory::default()).build().unwrap();
    let error = client.send(payment()).await.unwrap_err();
    assert!(error.to_string().contains("ends in /v2"), "{error}");
    assert_eq!(error.attempts(), 0);
}

#[tokio::test]
async fn a_call_without_time_says_that_nothing_was_sent() {
    let client = offline().transport(Memory::default()).timeout(Duration::ZERO).build().unwrap();
    let error = client.send(payment()).await.unwrap_err();
    assert!(error.to_string().contains("nothing was sent"), "{error}");
    assert!(!error.is_outcome_unknown());
}

#[tokio::test]
async fn meaning_and_hint_come_in_the_clients_language() {
    let server = Server::start(|_| Reply::json(403, r#"{"error_code":"CBC.0150","error_msg":"no"}"#)).await;
    let client = builder(&server).language(Locale::Chinese).build().unwrap();
    let error = client.send(thing()).await.unwrap_err();
    assert_eq!(error.to_string(), "ShowThing: HTTP 403, CBC.0150: no (无权操作)");
    assert_eq!(error.hint().as_deref(), Some("请使用另一方的密钥"));
    assert_eq!(error.category(), Some(meta::Category::Permission));
}

#[tokio::test]
async fn no_cause_is_said_twice_in_a_chain() {
    let replies =
        [Reply::Reset, Reply::json(500, "no"), Reply::json(200, "<html>"), Reply::Raw(b"garbage\r\n\r\n".to_vec())];
    for reply in replies {
        let server = Server::start(move |_| reply.clone()).await;
        let client = builder(&server).retry(NoRetry).build().unwrap();
        for error in [client.send(thing()).await.unwrap_err(), client.send(payment()).await.unwrap_err()] {
            // as `anyhow` prints it
            let mut chain = vec![error.to_string()];
            let mut below = std::error::Error::source(&error);
            while let Some(cause) = below {
                chain.push(cause.to_string());
                below = cause.source();
            }
            for (at, said) in chain.iter().enumerate() {
                assert!(!chain[..at].iter().any(|before| before.contains(said.as_str())), "{chain:?}");
            }
            if let ErrorKind::OutcomeUnknown { cause, .. } = error.kind() {
                assert_eq!((cause.operation(), cause.attempts()), (Some("PayThing"), 1));
                assert_eq!(chain[0].matches("PayThing").count(), 1, "{}", chain[0]);
            }
        }
    }
}

#[test]
fn an_error_can_be_made_in_a_test_of_ones_own() {
    let made = ServiceError::new(403).with_code("CBC.0150", &SERVICE).with_message("no").with_request_id("r1");
    let error = Error::from(made);
    assert_eq!(error.to_string(), "HTTP 403, CBC.0150: no (what it means) [request r1]");
    assert!(!error.is_retryable());
    let unknown = Error::outcome_unknown(
        ServiceError::new(500).into(),
        Confirmation::of(&PayThing { id: "t-1".to_owned(), ..PayThing::default() }),
    );
    assert!(unknown.is_outcome_unknown() && unknown.clone().http_status() == Some(500));
}

#[test]
fn an_error_is_as_small_as_a_pointer() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn a_confirmation_fills_the_read_of_its_own_service_and_no_namesake_of_another() {
    static ELSEWHERE: meta::Service = meta::Service { id: "elsewhere", ..meta::Service::EMPTY };
    struct Namesake {
        id: String,
    }
    static FIELDS: meta::Object =
        meta::Object { name: "ShowThing", fields: &[meta::Field::path("id", meta::Kind::Text).required()], rules: &[] };
    static NAMESAKE: meta::Operation = meta::Operation { request: &FIELDS, ..SHOW };
    request!(Namesake: FIELDS; id);
    operation!(Namesake => (): NAMESAKE of ELSEWHERE;);
    let read = Confirmation::of(&PayThing { id: "t-1".to_owned(), ..PayThing::default() }).unwrap();
    assert_eq!((read.service(), read.operation()), ("bss", "ShowThing"));
    assert_eq!(read.request::<ShowThing>().unwrap().id, "t-1");
    assert!(read.request::<Namesake>().is_none());
}

#[tokio::test]
async fn the_sign_of_an_outcome_comes_in_the_clients_language() {
    let signs = [(Locale::English, "the thing is paid"), (Locale::Chinese, "该物品已支付")];
    for (language, sign) in signs {
        let client = offline().transport(Silence).language(language).attempt_timeout(Duration::from_millis(5));
        let error = client.build().unwrap().send(payment()).await.unwrap_err();
        assert_eq!(error.confirmation().unwrap().sign(), Some(sign));
        assert!(error.hint().unwrap().contains(sign), "{:?}", error.hint());
    }
}

/// Whatever an error says to do is there in Chinese, also where no spec says it.
#[tokio::test]
async fn every_hint_comes_in_chinese() {
    let told = async |reply: Reply| {
        let server = Server::start(move |_| reply.clone()).await;
        let client = builder(&server).retry(NoRetry).language(Locale::Chinese).build().unwrap();
        client.send(thing()).await.unwrap_err()
    };
    let mut errors = Vec::new();
    for status in [301, 401, 403, 429] {
        errors.push(told(Reply::json(status, "{}")).await);
    }
    let by_the_minute = r#"{"error_code":"APIG.0308","error_msg":"limit:200,time:5 minute"}"#;
    errors.push(told(Reply::json(429, by_the_minute)).await);
    let elsewhere = offline().endpoint("http://127.0.0.1:1").retry(NoRetry).language(Locale::Chinese);
    errors.push(elsewhere.build().unwrap().send(payment()).await.unwrap_err());
    let missing = CredentialsError::missing("no keys");
    errors.push(Error::from(missing).in_language(Locale::Chinese));
    let unconfirmed = Error::outcome_unknown(ServiceError::new(500).into(), None);
    errors.push(unconfirmed.in_language(Locale::Chinese));
    for error in &errors {
        let hint = error.hint().unwrap_or_else(|| panic!("{error} has no hint"));
        assert!(hint.chars().any(|sign| ('\u{4e00}'..'\u{9fff}').contains(&sign)), "{error}: {hint}");
    }
}
