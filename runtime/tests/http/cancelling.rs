//! A future that is dropped: what hooks and log hear of it. And what did not fit in an answer is told, whichever way.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use huaweicloud_runtime::*;

use crate::support::*;

/// Counts what it hears.
#[derive(Clone, Default)]
struct Ear(Arc<Mutex<Heard>>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Heard {
    before: usize,
    after: usize,
    dropped: Vec<(&'static str, Option<Reach>)>,
    odd: Vec<(&'static str, String)>,
}

impl Ear {
    fn heard(&self) -> Heard {
        self.0.lock().unwrap().clone()
    }
}

impl Hook for Ear {
    fn before(&self, _: &mut HttpRequest) {
        self.0.lock().unwrap().before += 1;
    }
    fn after(&self, attempt: &Attempt<'_>) {
        let mut heard = self.0.lock().unwrap();
        heard.after += 1;
        if attempt.dropped {
            heard.dropped.push((attempt.operation, attempt.reach));
        }
    }
    fn oddities(&self, operation: &'static str, oddities: &Oddities) {
        let first = oddities.iter().next().unwrap().path.clone();
        self.0.lock().unwrap().odd.push((operation, first));
    }
}

/// Answers after a second.
struct Slow;

impl Transport for Slow {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Ok(HttpResponse::new(200, r#"{"name":"pen"}"#))
        })
    }
}

fn slow(ear: &Ear) -> Client<Customer> {
    log::listen();
    let client = Client::<Customer>::builder().site(Place::China).transport(Slow).hook(ear.clone());
    client.credentials(AccessKey::new("AK", "SK")).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_dropped_future_is_seen_by_hooks_with_its_reach() {
    let ear = Ear::default();
    let client = slow(&ear);
    for _ in 0..100 {
        let given_up = tokio::time::timeout(Duration::from_millis(500), client.send(payment())).await;
        assert!(given_up.is_err());
    }
    client.send(payment()).await.unwrap();
    let heard = ear.heard();
    assert_eq!((heard.before, heard.after), (101, 101));
    assert_eq!(heard.dropped, vec![("PayThing", Some(Reach::MaybeSent)); 100]);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_future_is_seen_by_tracing() {
    let client = slow(&Ear::default());
    let _ = tokio::time::timeout(Duration::from_millis(500), client.send(payment())).await;
    let _ = tokio::time::timeout(Duration::from_millis(500), client.send(thing())).await;
    if cfg!(feature = "tracing") {
        let lines = log::lines("dropped while under way");
        assert!(lines.iter().any(|line| line.contains("WARN") && line.contains("may have been carried out")));
        assert!(lines.iter().any(|line| line.contains("DEBUG") && line.contains("ShowThing")));
    }
}

#[tokio::test(start_paused = true)]
async fn the_calls_own_timeout_is_an_error_that_says_what_is_known() {
    let ear = Ear::default();
    let hasty = slow(&ear).with(CallOptions::new().timeout(Duration::from_millis(500)));
    let error = hasty.send(payment()).await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(ear.heard().dropped, []);
}

#[tokio::test]
async fn what_did_not_fit_is_told_whichever_way_the_call_was_made() {
    let odd = r#"{"name":"pen","amount":"6,10"}"#;
    let rows = r#"{"rows":[{"id":"x"},{"id":2}],"total_count":2}"#;
    let answer = |seen: &Seen| Reply::json(200, if seen.path.ends_with("ListRows") { rows } else { odd });
    let server = Server::start(answer).await;
    let ear = Ear::default();
    let client = builder(&server).hook(ear.clone()).build().unwrap();
    client.send(thing()).await.unwrap();
    client.call(thing()).await.unwrap();
    let mut items = client.items(ListRows { offset: None, limit: Some(2) });
    items.try_next().await.unwrap();
    assert_eq!(items.oddities().count(), 1);
    client.pages(ListRows { offset: None, limit: Some(2) }).try_next().await.unwrap();
    let told: Vec<_> = ear.heard().odd;
    assert_eq!(told.len(), 4, "{told:?}");
    assert_eq!(told[0], ("ShowThing", "amount".to_owned()));
    assert_eq!(told[3], ("ListRows", "rows[0].id".to_owned()));
    if cfg!(feature = "tracing") {
        assert!(!log::lines("something in the answer did not fit").is_empty());
    }
}
