//! What hooks hear of each attempt, what makes credentials be renewed, and how calls end at the very edge of their time.
//! In memory, with a clock that only moves when somebody waits.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use huaweicloud_runtime::*;

use crate::support::memory::Memory;
use crate::support::*;

/// Stands still but for sleeps.
#[derive(Clone, Default)]
struct Still(Arc<Mutex<Vec<Duration>>>);

impl Still {
    fn sleeps(&self) -> Vec<Duration> {
        self.0.lock().unwrap().clone()
    }
}

impl Clock for Still {
    /// 2023-11-14T22:13:20Z at first.
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000) + self.ticks()
    }

    fn ticks(&self) -> Duration {
        self.0.lock().unwrap().iter().sum()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.0.lock().unwrap().push(time);
        Box::pin(async {})
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// One line an attempt.
#[derive(Clone, Default)]
struct Ear {
    heard: Arc<Mutex<Vec<String>>>,
    adds: Option<&'static str>,
}

impl Hook for Ear {
    fn before(&self, request: &mut HttpRequest) {
        if let Some(value) = self.adds {
            request.set_header("X-Added", value);
        }
    }

    fn after(&self, attempt: &Attempt<'_>) {
        let Attempt { number, status, reach, received, .. } = attempt;
        self.heard.lock().unwrap().push(format!("{number}: {status:?} {reach:?} {received}"));
    }
}

const THING: &str = r#"{"name":"pen"}"#;

fn good(_: &HttpRequest, _: usize) -> Result<HttpResponse, TransportError> {
    Ok(HttpResponse::new(200, THING))
}

#[tokio::test]
async fn hooks_hear_how_far_each_attempt_came_and_how_much_came_back() {
    let memory = Memory::new(|_, number| match number {
        0 => Err(TransportError::new(Reach::NotConnected, "nobody there")),
        1 => Err(TransportError::new(Reach::MaybeSent, "lost")),
        2 => Ok(HttpResponse::new(503, "{}")),
        _ => Ok(HttpResponse::new(200, THING)),
    });
    let ear = Ear::default();
    let client = memory.builder().hook(ear.clone()).build().unwrap();
    client.send(thing()).await.unwrap();
    assert_eq!(
        *ear.heard.lock().unwrap(),
        ["1: None Some(NotConnected) 0", "2: None Some(MaybeSent) 0", "3: Some(503) None 2", "4: Some(200) None 14"]
    );
}

#[tokio::test]
async fn hooks_hear_that_nothing_was_sent_when_a_request_cannot_be() {
    let memory = Memory::new(good);
    let ear = Ear { adds: Some("two\nlines"), ..Ear::default() };
    let error = memory.builder().hook(ear.clone()).build().unwrap().send(payment()).await.unwrap_err();
    assert!(error.to_string().contains("header X-Added"), "{error}");
    assert_eq!(*ear.heard.lock().unwrap(), ["1: None Some(NotConnected) 0"]);

    // a service that takes tokens only
    static TOKENS: meta::Service = meta::Service { auth: meta::Auth { signature: None, ..SERVICE.auth }, ..SERVICE };
    let ear = Ear::default();
    let client = JsonClient::of(&TOKENS).site(&SITES[0]).transport(memory.clone()).hook(ear.clone());
    let client = client.credentials(AccessKey::new("AK", "SK")).build().unwrap();
    let error = client.send_json(&SHOW, &Json::parse(br#"{"id":"t1"}"#).unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("takes no access keys"), "{error}");
    assert_eq!(*ear.heard.lock().unwrap(), ["1: None Some(NotConnected) 0"]);
    assert_eq!(memory.requests(), 0);
}

#[tokio::test]
async fn a_service_that_asks_nobody_who_calls_gets_no_proof() {
    static OPEN: meta::Service =
        meta::Service { auth: meta::Auth { token: None, account: None, signature: None }, ..SERVICE };
    let memory = Memory::new(|request, _| {
        assert_eq!(request.header("Authorization"), None);
        Ok(HttpResponse::new(200, THING))
    });
    let client = JsonClient::of(&OPEN).site(&SITES[0]).transport(memory).credentials(Nobody).build().unwrap();
    client.send_json(&SHOW, &Json::parse(br#"{"id":"t1"}"#).unwrap()).await.unwrap();
}

/// Has nothing, and counts who asks and what was refused.
#[derive(Debug)]
struct Nobody;

impl Credentials for Nobody {
    fn identity<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        Box::pin(async { Err(CredentialsError::other("nobody asks me")) })
    }
}

/// A token that counts how often it was refused.
#[derive(Clone, Debug, Default)]
struct Counted(Arc<Mutex<usize>>);

impl Credentials for Counted {
    fn identity<'a>(&'a self, _: AuthContext<'a>) -> BoxFuture<'a, Result<Arc<Identity>, CredentialsError>> {
        Box::pin(async { Ok(Token::new("t").into()) })
    }

    fn refused(&self, _: &Identity) {
        *self.0.lock().unwrap() += 1;
    }
}

#[tokio::test]
async fn credentials_are_told_of_a_refusal_that_is_about_them_and_of_no_other() {
    for (status, code, refusals) in [
        (401, "CBC.0154", 1),
        (401, "APIG.0307", 1),
        // about signatures only with the status that says who calls
        (401, "APIG.0303", 1),
        (403, "APIG.0303", 0),
        (400, "CBC.0100", 0),
        (403, "CBC.0150", 0),
        (401, "CBC.0100", 0),
    ] {
        let memory = Memory::new(move |_, _| {
            Ok(HttpResponse::new(status, format!(r#"{{"error_code":"{code}","error_msg":"no"}}"#)))
        });
        let counted = Counted::default();
        memory.builder().credentials(counted.clone()).build().unwrap().send(thing()).await.unwrap_err();
        assert_eq!(*counted.0.lock().unwrap(), refusals, "{status} {code}");
    }
}

/// What a signature is refused with, at a time of the service's clock.
fn refused_at(date: &'static str) -> Memory {
    Memory::new(move |_, number| match number {
        0 => Ok(HttpResponse::new(401, r#"{"error_code":"APIGW.0303","error_msg":"request time"}"#)
            .with_header("Date", date)),
        _ => Ok(HttpResponse::new(200, THING)),
    })
}

#[tokio::test]
async fn a_clock_is_set_from_a_minute_up_to_a_day() {
    for (date, learnt) in [
        ("Tue, 14 Nov 2023 22:14:19 GMT", false),
        ("Tue, 14 Nov 2023 22:14:20 GMT", true),
        ("Tue, 14 Nov 2023 22:12:20 GMT", true),
        ("Wed, 15 Nov 2023 22:13:20 GMT", true),
        ("Wed, 15 Nov 2023 22:13:21 GMT", false),
        ("Mon, 13 Nov 2023 22:13:20 GMT", true),
        ("Mon, 13 Nov 2023 22:13:19 GMT", false),
    ] {
        let memory = refused_at(date);
        let outcome = memory.builder().clock(Still::default()).build().unwrap().send(payment()).await;
        assert_eq!(outcome.is_ok(), learnt, "{date}");
    }
}

/// Waits the same, always.
struct Every(Duration);

impl RetryPolicy for Every {
    fn delay(&self, _: &RetryContext<'_>) -> Option<Duration> {
        Some(self.0)
    }
}

#[tokio::test]
async fn a_wait_that_takes_all_the_time_there_is_is_not_begun() {
    let second = Duration::from_secs(1);
    for (timeout, waits) in [(second, 0), (second + Duration::from_millis(1), 1), (3 * second, 2)] {
        let memory = Memory::new(|_, _| Ok(HttpResponse::new(503, "")));
        let clock = Still::default();
        let client = memory.builder().clock(clock.clone()).retry(Every(second)).timeout(timeout).build().unwrap();
        assert_eq!(client.send(thing()).await.unwrap_err().http_status(), Some(503));
        assert_eq!(clock.sleeps(), vec![second; waits], "{timeout:?}");
    }
}

/// The quota is 10 a second; its window is a little longer.
#[tokio::test]
async fn a_turn_that_comes_when_the_calls_time_is_over_is_not_waited_for() {
    for (timeout, waits) in [(1050, false), (1051, true)] {
        let memory = Memory::new(good);
        let clock = Still::default();
        let client = memory.builder().clock(clock.clone()).rate_limit(RateLimit::All);
        let client = client.timeout(Duration::from_millis(timeout)).build().unwrap();
        for _ in 0..10 {
            client.send(thing()).await.unwrap();
        }
        let outcome = client.send(thing()).await;
        assert_eq!(
            (outcome.is_ok(), clock.sleeps().len(), memory.requests()),
            match waits {
                true => (true, 1, 11),
                false => (false, 0, 10),
            }
        );
        if let Err(error) = outcome {
            assert!(
                error.to_string().contains("its turn under the quota of 10 calls a second comes too late"),
                "{error}"
            );
        }
    }
}

#[cfg(feature = "tracing")]
#[tokio::test]
async fn only_a_request_that_breaks_a_rule_is_warned_of_in_the_log() {
    let said = |place: &str| {
        log::lines("sent although it breaks documented rules").into_iter().any(|line| line.contains(place))
    };
    let memory = Memory::new(|_, _| Ok(HttpResponse::new(200, "{}")));
    let client = memory.builder().validation(Validation::Warn).build().unwrap();
    client.send(FreezeThings { ids: vec!["x".to_owned(); 11] }).await.unwrap();
    assert!(said("FreezeThings"));
    client.send(ListRows { offset: Some(0), limit: Some(10) }).await.unwrap();
    assert!(!said("ListRows"));
}

#[cfg(feature = "tracing")]
#[tokio::test]
async fn items_of_a_batch_that_failed_are_counted_in_the_log() {
    let failed = r#"{"error_details":[{"id":"a","error_code":"CBC.0100"},{"id":"b","error_code":"CBC.0100"}]}"#;
    let memory = Memory::new(move |_, _| Ok(HttpResponse::new(200, failed)));
    let answer = memory.builder().build().unwrap().call(FreezeThings { ids: vec!["a".to_owned()] }).await.unwrap();
    assert_eq!(answer.failures().len(), 2);
    assert!(log::lines("items of the batch failed").iter().any(|line| line.contains("failed=2")));
    assert!(!log::lines("items of the batch failed").iter().any(|line| line.contains("failed=0")));
}
