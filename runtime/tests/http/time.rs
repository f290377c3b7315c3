//! A call ends in its time, whoever hangs; and nobody is asked for credentials more often than the guide says. All in
//! virtual time: no test waits.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use huaweicloud_runtime::*;

use crate::support::memory::Memory;
use crate::support::*;

const THING: &str = r#"{"name":"pen"}"#;

/// What a request in memory is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Service,
    Identity,
    Agency,
    Session,
    Metadata,
}

fn who(request: &HttpRequest) -> Who {
    match request.path() {
        "/v3/auth/tokens" if String::from_utf8_lossy(&request.body).contains("assume_role") => Who::Agency,
        "/v3/auth/tokens" => Who::Identity,
        "/meta-data/latest/api/token" => Who::Session,
        "/openstack/latest/securitykey" => Who::Metadata,
        _ => Who::Service,
    }
}

type Late = dyn Fn(Who, usize) -> Option<Duration> + Send + Sync;
type Serve = dyn Fn(&HttpRequest, usize) -> HttpResponse + Send + Sync;

/// A cloud in memory that takes its time.
#[derive(Clone)]
struct Cloud(Arc<State>);

struct State {
    /// How long each answers late; `None`: never.
    late: Box<Late>,
    /// The service's answer; the number counts its requests from 0.
    serve: Box<Serve>,
    asked: Mutex<Vec<Who>>,
    lifetime: Duration,
    base: SystemTime,
}

impl Cloud {
    fn new(late: impl Fn(Who, usize) -> Option<Duration> + Send + Sync + 'static) -> Self {
        Self::serving(late, |_, _| HttpResponse::new(200, THING))
    }

    fn serving(
        late: impl Fn(Who, usize) -> Option<Duration> + Send + Sync + 'static,
        serve: impl Fn(&HttpRequest, usize) -> HttpResponse + Send + Sync + 'static,
    ) -> Self {
        Cloud(Arc::new(State {
            late: Box::new(late),
            serve: Box::new(serve),
            asked: Mutex::default(),
            lifetime: Duration::from_secs(3600),
            base: UNIX_EPOCH + Duration::from_secs(1_700_000_000),
        }))
    }

    fn asked(&self, wanted: Who) -> usize {
        self.0.asked.lock().unwrap().iter().filter(|who| **who == wanted).count()
    }

    fn builder(&self) -> ClientBuilder<Customer> {
        log::listen();
        Client::<Customer>::builder().site(Place::China).transport(self.clone())
    }
}

impl Transport for Cloud {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let who = who(&request);
        let number = self.asked(who);
        self.0.asked.lock().unwrap().push(who);
        Box::pin(async move {
            match (self.0.late)(who, number) {
                Some(late) => tokio::time::sleep(late).await,
                None => std::future::pending().await,
            }
            let date = |time: SystemTime| {
                let seconds = time.duration_since(UNIX_EPOCH).unwrap().as_secs();
                jiff::Timestamp::from_second(seconds as i64).unwrap()
            };
            let ends = date(self.0.base + self.0.lifetime);
            let now = date(self.0.base).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
            Ok(match who {
                Who::Service => (self.0.serve)(&request, number),
                Who::Identity | Who::Agency => {
                    HttpResponse::new(201, format!(r#"{{"token":{{"expires_at":"{ends}"}}}}"#))
                        .with_header("X-Subject-Token", format!("token-{number}"))
                        .with_header("Date", now)
                }
                Who::Session => HttpResponse::new(200, "session"),
                Who::Metadata => HttpResponse::new(
                    200,
                    format!(
                        r#"{{"credential":{{"access":"A","secret":"s","securitytoken":"t","expires_at":"{ends}"}}}}"#
                    ),
                )
                .with_header("Date", now),
            })
        })
    }
}

fn password() -> Password {
    Password::new("account", "user", "password")
}

type Way = fn(ClientBuilder<Customer>) -> ClientBuilder<Customer>;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_call_ends_in_its_time_whoever_hangs_and_says_who() {
    let ways: [(&str, Way, Who, &str); 7] = [
        ("the service", |client| client.credentials(AccessKey::new("AK", "SK")), Who::Service, "no answer within"),
        ("the identity service", |client| client.credentials(password()), Who::Identity, "credentials"),
        ("the service behind a token", |client| client.credentials(password()), Who::Service, "no answer within"),
        (
            "the partner's token",
            |client| client.credentials(AgencyToken::new(password(), "c", "a")),
            Who::Identity,
            "credentials",
        ),
        ("the agency", |client| client.credentials(AgencyToken::new(password(), "c", "a")), Who::Agency, "credentials"),
        (
            "the session of the metadata",
            |client| client.credentials(ServerMetadata::new()),
            Who::Session,
            "credentials",
        ),
        ("the metadata", |client| client.credentials(ServerMetadata::new()), Who::Metadata, "credentials"),
    ];
    for (name, way, hangs, says) in ways {
        for timeout in [0, 1, 3, 29, 31, 120] {
            for idempotent in [true, false] {
                // all the others take a little less than the time that there is
                let slow = Duration::from_secs(timeout).mul_f64(0.4);
                let cloud = Cloud::new(move |who, _| (who != hangs).then_some(slow));
                let client = way(cloud.builder()).timeout(Duration::from_secs(timeout)).build().unwrap();
                let begun = tokio::time::Instant::now();
                let outcome = match idempotent {
                    true => client.send(thing()).await,
                    false => client.send(payment()).await,
                };
                let error = outcome.unwrap_err();
                let took = begun.elapsed();
                let case = format!("{name} hangs, {timeout} s, idempotent: {idempotent}: {error} after {took:?}");
                assert!(took <= Duration::from_secs(timeout) + Duration::from_millis(5), "{case}");
                if timeout == 0 {
                    assert!(matches!(error.kind(), ErrorKind::Deadline(_)), "{case}");
                    assert_eq!(cloud.0.asked.lock().unwrap().len(), 0, "{case}");
                } else {
                    assert!(error.to_string().contains(says), "{case}");
                }
                // what never reached the service is never told as done, and what did is never told as not done
                assert_eq!(error.is_outcome_unknown(), !idempotent && cloud.asked(Who::Service) > 0, "{case}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_credentials_took_is_part_of_the_calls_time() {
    let cloud = Cloud::new(|who, _| match who {
        Who::Identity => Some(Duration::from_millis(2_500)),
        _ => None,
    });
    let client = cloud.builder().credentials(password()).timeout(3 * SECOND).build().unwrap();
    let begun = tokio::time::Instant::now();
    assert!(client.send(payment()).await.unwrap_err().is_outcome_unknown());
    assert!((3.0..3.01).contains(&begun.elapsed().as_secs_f64()), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn waits_between_attempts_are_part_of_the_calls_time() {
    let cloud = Cloud::serving(
        |_, _| Some(Duration::ZERO),
        |_, _| HttpResponse::new(503, "").with_header("Retry-After", "4000000000"),
    );
    let client = cloud.builder().credentials(AccessKey::new("A", "S")).timeout(9 * SECOND).build().unwrap();
    let begun = tokio::time::Instant::now();
    assert_eq!(client.send(thing()).await.unwrap_err().http_status(), Some(503));
    assert!(begun.elapsed() < 9 * SECOND);
}

/// Repeats at once, whatever happened.
struct Always;

impl RetryPolicy for Always {
    fn delay(&self, _: &RetryContext<'_>) -> Option<Duration> {
        Some(Duration::ZERO)
    }
}

#[tokio::test(start_paused = true)]
async fn a_policy_that_never_gives_up_ends_with_the_budget_or_the_time() {
    let cloud = Cloud::serving(|_, _| Some(Duration::from_millis(1)), |_, _| HttpResponse::new(503, ""));
    let client = cloud.builder().credentials(AccessKey::new("A", "S")).retry(Always).build().unwrap();
    client.send(thing()).await.unwrap_err();
    assert_eq!(cloud.asked(Who::Service), 101, "the budget");
    let client = cloud.builder().credentials(AccessKey::new("A", "S")).retry(Always).timeout(SECOND);
    let client = client.retry_budget(RetryBudget::unlimited()).build().unwrap();
    let begun = tokio::time::Instant::now();
    client.send(thing()).await.unwrap_err();
    assert!(begun.elapsed() <= SECOND + Duration::from_millis(5));
}

#[tokio::test(start_paused = true)]
async fn renewal_ahead_of_time_costs_no_call_anything_and_a_failed_one_rests_a_minute() {
    // the first token comes, then the identity service hangs
    let cloud = Cloud::new(|who, number| match who {
        Who::Identity if number > 0 => None,
        _ => Some(Duration::ZERO),
    });
    let client = cloud.builder().credentials(password()).build().unwrap();
    client.send(thing()).await.unwrap();
    // 5 minutes are left of an hour
    tokio::time::sleep(Duration::from_secs(55 * 60)).await;
    let begun = tokio::time::Instant::now();
    for _ in 0..1_000 {
        client.send(thing()).await.unwrap();
    }
    assert!(begun.elapsed() < Duration::from_millis(100), "{:?}", begun.elapsed());
    for _ in 0..200 {
        tokio::time::sleep(SECOND).await;
        client.send(thing()).await.unwrap();
    }
    let minutes = 200 / 60 + 1;
    assert!((2..=1 + minutes + 1).contains(&cloud.asked(Who::Identity)), "{}", cloud.asked(Who::Identity));
}

#[tokio::test(start_paused = true)]
async fn a_service_that_refuses_every_token_makes_nobody_ask_for_more_than_one_a_minute() {
    let cloud = Cloud::serving(
        |_, _| Some(Duration::from_millis(10)),
        |_, _| HttpResponse::new(401, r#"{"error_code":"CBC.0154","error_msg":"no"}"#),
    );
    let client = cloud.builder().credentials(password()).build().unwrap();
    let begun = tokio::time::Instant::now();
    for _ in 0..1_000 {
        client.send(thing()).await.unwrap_err();
    }
    let minutes = begun.elapsed().as_secs() as usize / 60 + 1;
    assert!(cloud.asked(Who::Identity) <= 1 + minutes, "{} in {minutes} minutes", cloud.asked(Who::Identity));
}

#[tokio::test(start_paused = true)]
async fn an_identity_service_that_refuses_is_asked_once_a_minute_in_any_sequence_of_calls() {
    struct Locked(AtomicUsize);
    impl Transport for Locked {
        fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            self.0.fetch_add(1, Ordering::SeqCst);
            Box::pin(async { Ok(HttpResponse::new(401, r#"{"error":{"code":401,"message":"wrong"}}"#)) })
        }
    }
    let locked = Arc::new(Locked(AtomicUsize::new(0)));
    let client = Client::<Customer>::builder().site(Place::China).transport(Arc::clone(&locked));
    let client = client.credentials(password()).build().unwrap();
    for _ in 0..300 {
        client.send(thing()).await.unwrap_err();
        tokio::time::sleep(SECOND).await;
    }
    assert_eq!(locked.0.load(Ordering::SeqCst), 5);
}

fn refusing(date: Option<&'static str>, age: Option<&'static str>, refusals: usize) -> Memory {
    Memory::new(move |_, number| {
        if number >= refusals {
            return Ok(HttpResponse::new(200, THING));
        }
        let mut refusal = HttpResponse::new(401, r#"{"error_code":"APIGW.0303","error_msg":"request time"}"#);
        for (name, value) in [("Date", date), ("Age", age)] {
            if let Some(value) = value {
                refusal = refusal.with_header(name, value);
            }
        }
        Ok(refusal)
    })
}

#[tokio::test]
async fn a_clock_that_is_years_off_is_an_error_and_is_not_learnt() {
    // the test's clock stands at 2023-11-14T22:13:20Z
    let memory = refusing(Some("Fri, 14 Nov 2053 22:13:20 GMT"), None, 1);
    let client = memory.builder().build().unwrap();
    let error = client.send(payment()).await.unwrap_err();
    let ErrorKind::Clock { ahead, .. } = error.kind() else { panic!("{error}") };
    assert!(*ahead > 29 * 365 * 24 * 3600);
    assert!(error.to_string().contains("days ahead of this computer's"), "{error}");
    assert_eq!((memory.requests(), error.http_status(), error.is_outcome_unknown()), (1, Some(401), false));
    client.send(thing()).await.unwrap();
}

#[tokio::test]
async fn the_age_of_an_answer_is_no_skew() {
    // written an hour ago, and kept for an hour on the way
    let memory = refusing(Some("Tue, 14 Nov 2023 21:13:20 GMT"), Some("3600"), 9);
    let error = memory.builder().build().unwrap().send(payment()).await.unwrap_err();
    assert_eq!((error.attempts(), error.http_status()), (1, Some(401)), "{error}");
}

#[tokio::test]
async fn an_old_signature_is_made_anew_once_for_a_refused_one_did_no_work() {
    let clock = TestClock::default();
    let slept = clock.clone();
    // the computer sleeps for 20 minutes while the request is under way
    let memory = Memory::new(move |_, number| {
        if number > 0 {
            return Ok(HttpResponse::new(200, THING));
        }
        slept.jump(Duration::from_secs(20 * 60));
        Ok(HttpResponse::new(401, r#"{"error_code":"APIGW.0303","error_msg":"request time"}"#))
    });
    let client = memory.builder().clock(clock).timeout(Duration::from_secs(3600)).build().unwrap();
    client.send(payment()).await.unwrap();
    assert_eq!(memory.requests(), 2);
    let memory = refusing(None, None, 9);
    memory.builder().build().unwrap().send(payment()).await.unwrap_err();
    assert_eq!(memory.requests(), 1, "a fresh signature that is refused stays refused");
}

/// Never finds an address.
struct NoNames;

impl Resolver for NoNames {
    fn resolve(&self, _: &str) -> BoxFuture<'static, std::io::Result<Vec<std::net::SocketAddr>>> {
        Box::pin(std::future::pending())
    }
}

/// A server that takes no connection: those that wait for it fill its room. What keeps it so comes with its address.
async fn crowded() -> (std::net::SocketAddr, Vec<std::net::TcpStream>, tokio::net::TcpListener) {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let wait = Duration::from_millis(200);
    let waiting = tokio::task::spawn_blocking(move || {
        std::iter::from_fn(|| std::net::TcpStream::connect_timeout(&address, wait).ok()).take(50).collect::<Vec<_>>()
    });
    let waiting = waiting.await.unwrap();
    assert!(waiting.len() < 50, "its room has no end");
    (address, waiting, listener)
}

/// The rows of the table that need a real transport: what hangs before anything is sent. Time is virtual here, too.
#[tokio::test]
async fn a_call_ends_in_its_time_while_a_name_a_connection_or_tls_hangs() {
    let (full, _waiting, _listener) = crowded().await;
    // takes connections and never says a word of TLS
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let tls = format!("https://localhost:{}", silent.local_addr().unwrap().port());
    tokio::time::pause();
    let ways: [(&str, String); 3] =
        [("the name", "http://name.test:1".into()), ("the connection", format!("http://{full}")), ("TLS", tls)];
    for (name, url) in ways {
        for timeout in [1, 3, 9, 12, 25, 120] {
            for idempotent in [true, false] {
                let client = Client::<Customer>::builder().site(Place::China).endpoint(&url).allow_plain_http(true);
                let client = client.no_proxy().credentials(AccessKey::new("AK", "SK"));
                let client = client.timeout(Duration::from_secs(timeout)).attempt_timeout(Duration::from_secs(30));
                let client = if name == "the name" { client.resolver(NoNames) } else { client };
                // a computer without a trust store says so here
                let Ok(client) = client.build() else { continue };
                let begun = tokio::time::Instant::now();
                let error = match idempotent {
                    true => client.send(thing()).await.unwrap_err(),
                    false => client.send(payment()).await.unwrap_err(),
                };
                let took = begun.elapsed();
                let case = format!("{name} hangs, {timeout} s, idempotent: {idempotent}: {error} after {took:?}");
                assert!(took <= Duration::from_secs(timeout) + Duration::from_millis(50), "{case}");
                // whether the connection's ten seconds end first or the call's own: nothing was sent, and it is known
                let knows =
                    error.reach() == Some(Reach::NotConnected) || matches!(error.kind(), ErrorKind::Deadline(_));
                assert!(knows && error.to_string().contains("nothing was sent"), "{case}");
                assert!(!error.is_outcome_unknown(), "{case}");
            }
        }
    }
}

/// The rest of the table: what hangs once the request is there. Real sockets and real time, a fifth of a second each.
#[tokio::test]
async fn a_write_that_reached_the_service_is_never_told_as_not_sent() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\r\n{\"name\"".to_vec();
    for (who, reply) in [("the service", Reply::Stall), ("the body", Reply::Begun(head))] {
        for kept in [false, true] {
            let reply = reply.clone();
            let server = Server::start(move |_| reply.clone()).await;
            let client = builder(&server).keep_connections_for_writes(kept).retry(NoRetry);
            let client = client.timeout(Duration::from_millis(200)).build().unwrap();
            let error = client.send(payment()).await.unwrap_err();
            assert!(error.is_outcome_unknown(), "{who} hangs: {error}");
            assert_eq!((error.reach(), server.seen().len()), (Some(Reach::MaybeSent), 1), "{who} hangs: {error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_was_reached_is_named_as_the_caller_set_it() {
    for (timeout, attempt, named) in [(60, 2, "2s"), (3, 30, "3s"), (5, 5, "5s")] {
        let cloud = Cloud::new(|_, _| None);
        let client = cloud.builder().credentials(AccessKey::new("A", "S")).retry(NoRetry);
        let client = client.timeout(Duration::from_secs(timeout)).attempt_timeout(Duration::from_secs(attempt));
        let error = client.build().unwrap().send(thing()).await.unwrap_err();
        assert!(error.to_string().contains(&format!("no answer within {named}")), "{error}");
    }
    // what the credentials took of the call's time is not in the number
    let cloud = Cloud::new(|who, _| (who == Who::Identity).then_some(SECOND));
    let client = cloud.builder().credentials(password()).retry(NoRetry).timeout(3 * SECOND).build().unwrap();
    let error = client.send(thing()).await.unwrap_err();
    assert!(error.to_string().contains("no answer within 3s"), "{error}");
}
