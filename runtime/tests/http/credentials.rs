//! Credentials that look after themselves.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use huaweicloud_runtime::*;

use crate::support::memory::Memory;
use crate::support::*;

const THING: &str = r#"{"name":"pen"}"#;

fn token(number: usize, expires: &str) -> Reply {
    let body = format!(r#"{{"token":{{"expires_at":"{expires}","issued_at":"2023-11-14T22:13:20Z"}}}}"#);
    Reply::json(201, &body).with("X-Subject-Token", &format!("token-{number}"))
}

/// An identity service and a service in one; tokens last an hour.
async fn cloud(refuse: impl Fn(&Seen, usize) -> Option<Reply> + Send + Sync + 'static) -> (Server, Arc<AtomicUsize>) {
    let tokens = Arc::new(AtomicUsize::new(0));
    let made = Arc::clone(&tokens);
    let server = Server::start(move |seen| {
        if seen.path == "/v3/auth/tokens" {
            return token(made.fetch_add(1, Ordering::SeqCst) + 1, "2023-11-14T23:13:20Z");
        }
        refuse(seen, made.load(Ordering::SeqCst)).unwrap_or_else(|| Reply::json(200, THING))
    });
    (server.await, tokens)
}

fn password() -> Password {
    Password::new("account", "user", "planted-password")
}

#[tokio::test]
async fn a_password_becomes_one_token_for_many_calls() {
    let (server, tokens) = cloud(|_, _| None).await;
    let client = builder(&server).credentials(password()).build().unwrap();
    for _ in 0..5 {
        client.send(thing()).await.unwrap();
    }
    assert_eq!(tokens.load(Ordering::SeqCst), 1);
    let seen = server.seen();
    let body = Json::parse(&seen[0].body).unwrap();
    assert_eq!(body.path("auth.identity.password.user.name"), Some(&Json::from("user")));
    assert_eq!(body.path("auth.scope.domain.name"), Some(&Json::from("account")));
    assert_eq!(seen[1].header("x-auth-token"), Some("token-1"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_with_an_expiring_token_ask_for_one() {
    let (server, tokens) = cloud(|_, _| None).await;
    let clock = TestClock::default();
    let client = builder(&server).credentials(password()).clock(clock.clone()).pool(64, Duration::from_secs(60));
    let client = client.build().unwrap();
    client.send(thing()).await.unwrap();
    clock.jump(Duration::from_secs(2 * 3600));
    let call = |client: Client<Customer>| async move { client.send(thing()).await.unwrap() };
    let calls: Vec<_> = (0..1000).map(|_| tokio::spawn(call(client.clone()))).collect();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(tokens.load(Ordering::SeqCst), 2, "one at the start, one for the thousand");
}

/// The latest call of the service itself.
fn latest(server: &Server) -> Seen {
    server.seen().into_iter().rfind(|seen| seen.path != "/v3/auth/tokens").unwrap()
}

#[tokio::test]
async fn a_token_is_renewed_before_its_end() {
    let (server, tokens) = cloud(|_, _| None).await;
    let clock = TestClock::default();
    let client = builder(&server).credentials(password()).clock(clock.clone()).build().unwrap();
    client.send(thing()).await.unwrap();
    clock.jump(Duration::from_secs(3600 - 300));
    client.send(thing()).await.unwrap();
    assert_eq!(latest(&server).header("x-auth-token"), Some("token-1"), "no call waits for it");
    while tokens.load(Ordering::SeqCst) < 2 || client.send(thing()).await.is_err() {
        tokio::task::yield_now().await;
    }
    while latest(&server).header("x-auth-token") != Some("token-2") {
        client.send(thing()).await.unwrap();
    }
    assert_eq!(tokens.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_refused_token_is_renewed_and_the_payment_sent_once_more() {
    for refusal in [
        r#"{"error_code":"CBC.0154","error_msg":"no"}"#,
        r#"{"error_code":"APIGW.0307","error_msg":"The token must be updated."}"#,
        r#"{"error_msg":"x_auth_token is expired."}"#,
    ] {
        let refuse =
            move |seen: &Seen, _| (seen.header("x-auth-token") == Some("token-1")).then(|| Reply::json(401, refusal));
        let (server, tokens) = cloud(refuse).await;
        let client = builder(&server).credentials(password()).build().unwrap();
        client.send(payment()).await.unwrap();
        assert_eq!((tokens.load(Ordering::SeqCst), server.seen().len()), (2, 4));
    }
}

#[tokio::test]
async fn a_hundred_callers_whose_token_is_refused_ask_for_one() {
    let refuse = |seen: &Seen, _| {
        let refusal = r#"{"error_code":"CBC.0154","error_msg":"no"}"#;
        (seen.header("x-auth-token") == Some("token-1")).then(|| Reply::json(401, refusal))
    };
    let (server, tokens) = cloud(refuse).await;
    let client = builder(&server).credentials(password()).build().unwrap();
    let call = |client: Client<Customer>| async move { client.send(thing()).await.unwrap() };
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(call(client.clone()))).collect();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(tokens.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_token_that_is_always_refused_is_renewed_once() {
    let refuse = |_: &Seen, _| Some(Reply::json(403, r#"{"error_code":"CBC.0154","error_msg":"no"}"#));
    let (server, tokens) = cloud(refuse).await;
    let client = builder(&server).credentials(password()).build().unwrap();
    let error = client.send(payment()).await.unwrap_err();
    assert_eq!((error.attempts(), tokens.load(Ordering::SeqCst)), (2, 2));
    assert!(!error.is_outcome_unknown());
}

#[tokio::test]
async fn a_wrong_password_is_not_tried_again_by_those_who_wait() {
    let wrong = r#"{"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}}"#;
    let server = Server::start(move |_| Reply::json(401, wrong)).await;
    let client = builder(&server).credentials(password()).build().unwrap();
    let calls: Vec<_> = (0..50).map(|_| (client.clone(), thing())).collect();
    let calls: Vec<_> = calls.into_iter().map(|(c, r)| tokio::spawn(async move { c.send(r).await })).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(error.http_status(), Some(401));
        assert!(error.hint().unwrap().contains("password"));
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_wrong_password_is_believed_for_a_minute() {
    let server = Server::start(|_| Reply::json(401, r#"{"error":{"code":401,"message":"wrong"}}"#)).await;
    let clock = TestClock::default();
    let client = builder(&server).credentials(password()).clock(clock.clone()).build().unwrap();
    for _ in 0..3 {
        client.send(thing()).await.unwrap_err();
    }
    assert_eq!(server.seen().len(), 1);
    clock.jump(Duration::from_secs(61));
    client.send(thing()).await.unwrap_err();
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn an_agency_token_is_made_with_the_partners_token() {
    let (server, _) = cloud(|_, _| None).await;
    let agency = AgencyToken::new(password(), "customer account", "agency");
    builder(&server).credentials(agency).build().unwrap().send(thing()).await.unwrap();
    let seen = server.seen();
    let role = Json::parse(&seen[1].body).unwrap();
    assert_eq!(seen[1].header("x-auth-token"), Some("token-1"));
    assert_eq!(role.path("auth.identity.assume_role.domain_name"), Some(&Json::from("customer account")));
    assert_eq!(role.path("auth.identity.assume_role.agency_name"), Some(&Json::from("agency")));
    assert_eq!(role.path("auth.scope.domain.name"), Some(&Json::from("customer account")));
    assert_eq!(seen[2].header("x-auth-token"), Some("token-2"));
}

const KEYS: &str = r#"{"credential":{"access":"TMPAK","secret":"TMPSK","securitytoken":"TMPTOKEN","expires_at":"2023-11-14T22:28:20.000000Z"}}"#;

#[tokio::test]
async fn temporary_keys_of_an_agency_sign_the_request() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/v3.0/OS-CREDENTIAL/securitytokens" => Reply::json(201, KEYS),
        _ => Reply::json(200, THING),
    });
    let server = server.await;
    let partner = AccessKey::new("AK", "SK");
    let agency = AgencyKeys::for_account_id(partner, "d1", "agency").lifetime(Duration::from_secs(3600));
    builder(&server).credentials(agency).build().unwrap().send(thing()).await.unwrap();
    let seen = server.seen();
    let role = Json::parse(&seen[0].body).unwrap();
    assert!(seen[0].header("authorization").unwrap().contains("Access=AK,"));
    assert_eq!(role.path("auth.identity.assume_role.domain_id"), Some(&Json::from("d1")));
    assert_eq!(role.path("auth.identity.assume_role.duration_seconds").and_then(Json::as_i64), Some(3600));
    assert!(seen[1].header("authorization").unwrap().contains("Access=TMPAK,"));
    assert_eq!(seen[1].header("x-security-token"), Some("TMPTOKEN"));
}

#[tokio::test]
async fn a_cloud_server_finds_keys_in_its_metadata() {
    let server = Server::start(|seen| match (seen.path.as_str(), seen.header("x-metadata-token")) {
        ("/meta-data/latest/api/token", _) => Reply::Answer { status: 200, headers: vec![], body: b"session".to_vec() },
        ("/openstack/latest/securitykey", Some("session")) => Reply::json(200, KEYS),
        ("/openstack/latest/securitykey", _) => Reply::json(401, ""),
        _ => Reply::json(200, THING),
    });
    let server = server.await;
    let client = builder(&server).credentials(ServerMetadata::at(&server.url)).build().unwrap();
    client.send(thing()).await.unwrap();
    assert!(server.seen()[2].header("authorization").unwrap().contains("Access=TMPAK,"));
}

#[tokio::test]
async fn the_chain_takes_the_environment_before_the_profile() {
    let server = Server::start(|_| Reply::json(200, THING)).await;
    let mut file = tempfile();
    file.1.write_all(b"[default]\nak = FILEAK\nsk = s\n[work]\nak=WORKAK\nsk=s\nsecurity_token=st\n").unwrap();
    let path = file.0.to_str().unwrap().to_owned();
    let access = |variables: Vec<(&'static str, String)>| {
        let chain = DefaultChain::with_variables(move |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
        });
        let client = builder(&server).credentials(chain).build().unwrap();
        let server = &server;
        async move {
            client.send(thing()).await.unwrap();
            let authorization = server.seen().last().unwrap().header("authorization").unwrap().to_owned();
            authorization.split(['=', ',']).nth(1).unwrap().to_owned()
        }
    };
    let in_file = ("HUAWEICLOUD_SDK_CREDENTIALS_FILE", path.clone());
    assert_eq!(access(vec![in_file.clone()]).await, "FILEAK");
    assert_eq!(access(vec![in_file.clone(), ("HUAWEICLOUD_SDK_PROFILE", "work".into())]).await, "WORKAK");
    let keys = [("HUAWEICLOUD_SDK_AK", "ENVAK".to_owned()), ("HUAWEICLOUD_SDK_SK", "s".to_owned())];
    assert_eq!(access([vec![in_file], keys.to_vec()].concat()).await, "ENVAK");
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn the_chain_ends_at_the_metadata_of_the_server() {
    let memory = Memory::new(|request, _| {
        Ok(match request.url.as_str() {
            "http://169.254.169.254/meta-data/latest/api/token" => HttpResponse::new(404, ""),
            "http://169.254.169.254/openstack/latest/securitykey" => HttpResponse::new(200, KEYS),
            _ => HttpResponse::new(200, request.header("X-Security-Token").map_or("{}", |_| THING)),
        })
    });
    let client = memory.builder().credentials(DefaultChain::with_variables(|_| None)).build().unwrap();
    assert_eq!(client.send(thing()).await.unwrap().name.as_deref(), Some("pen"));
}

#[tokio::test]
async fn a_chain_that_finds_nothing_says_where_it_looked() {
    let memory = Memory::new(|_, _| Err(TransportError::new(Reach::NotConnected, "no route")));
    let client = memory.builder().credentials(DefaultChain::with_variables(|_| None)).build().unwrap();
    let error = client.send(thing()).await.unwrap_err();
    let said = error.to_string();
    for place in ["HUAWEICLOUD_SDK_AK", "profile file", "metadata"] {
        assert!(said.contains(place), "{said}");
    }
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
}

#[tokio::test]
async fn a_token_with_a_line_break_is_refused_here() {
    let memory = Memory::new(|_, _| Ok(HttpResponse::new(200, "{}")));
    let client = memory.builder().credentials(Token::new("planted\nX-Evil: 1")).build().unwrap();
    let error = client.send(thing()).await.unwrap_err();
    assert!(error.to_string().contains("X-Auth-Token") && memory.requests() == 0, "{error}");
}

#[tokio::test]
async fn what_is_too_large_to_be_signed_goes_with_a_token() {
    let memory = Memory::new(|_, _| Ok(HttpResponse::new(200, THING)));
    let large = PayThing { id: "x".repeat(13 * 1024 * 1024), ..payment() };
    let error = memory.builder().build().unwrap().send(large.clone()).await.unwrap_err();
    assert!(error.is_refused() && memory.requests() == 0, "{error}");
    memory.builder().credentials(Token::new("t")).build().unwrap().send(large).await.unwrap();
}

#[tokio::test]
async fn half_an_environment_is_an_error() {
    let server = Server::start(|_| Reply::json(200, THING)).await;
    let chain = DefaultChain::with_variables(|name| (name == "HUAWEICLOUD_SDK_AK").then(|| "AK".to_owned()));
    let error = builder(&server).credentials(chain).build().unwrap().send(thing()).await.unwrap_err();
    assert!(error.to_string().contains("HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_clock_that_is_off_is_set_by_the_answers_date_once() {
    let server = Server::start(|seen| {
        let stamp = seen.header("x-sdk-date").unwrap();
        match stamp.starts_with("20231115T10") {
            true => Reply::json(200, THING),
            false => Reply::json(401, r#"{"error_code":"APIGW.0303","error_msg":"request time"}"#)
                .with("Date", "Wed, 15 Nov 2023 10:30:00 GMT"),
        }
    });
    let server = server.await;
    let client = client(&server);
    client.send(payment()).await.unwrap();
    client.send(thing()).await.unwrap();
    assert_eq!(server.seen().len(), 3, "learnt once, kept for later calls");
}

#[tokio::test]
async fn wrong_keys_are_not_tried_twice() {
    let body = r#"{"error_code":"APIGW.0301","error_msg":"wrong"}"#;
    let server = Server::start(move |_| Reply::json(401, body).with("Date", "Tue, 14 Nov 2023 22:13:25 GMT")).await;
    assert_eq!(client(&server).send(thing()).await.unwrap_err().attempts(), 1);
}

fn tempfile() -> (std::path::PathBuf, std::fs::File) {
    let path = std::env::temp_dir().join(format!("bss-profile-{}", std::process::id()));
    let file = std::fs::File::create(&path).unwrap();
    (path, file)
}

#[tokio::test]
async fn a_renewal_that_fails_early_does_no_harm_while_the_token_lasts() {
    let tokens = AtomicUsize::new(0);
    let server = Server::start(move |seen| match seen.path.as_str() {
        "/v3/auth/tokens" if tokens.fetch_add(1, Ordering::SeqCst) == 0 => token(1, "2023-11-14T23:13:20Z"),
        "/v3/auth/tokens" => Reply::json(503, ""),
        _ => Reply::json(200, THING),
    });
    let server = server.await;
    let clock = TestClock::default();
    let client = builder(&server).credentials(password()).clock(clock.clone()).build().unwrap();
    client.send(thing()).await.unwrap();
    clock.jump(Duration::from_secs(3600 - 300));
    client.send(thing()).await.unwrap();
    assert_eq!(latest(&server).header("x-auth-token"), Some("token-1"));
}

#[tokio::test]
async fn a_caller_that_gives_up_leaves_the_renewal_to_the_next() {
    let tokens = AtomicUsize::new(0);
    let server = Server::start(move |seen| match seen.path.as_str() {
        "/v3/auth/tokens" if tokens.fetch_add(1, Ordering::SeqCst) == 0 => Reply::Stall,
        "/v3/auth/tokens" => token(2, "2023-11-14T23:13:20Z"),
        _ => Reply::json(200, THING),
    });
    let server = server.await;
    let client = builder(&server).credentials(password()).build().unwrap();
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.send(thing()).await }
    });
    while server.seen().is_empty() {
        tokio::task::yield_now().await;
    }
    let second = tokio::spawn(async move { client.send(thing()).await });
    first.abort();
    second.await.unwrap().unwrap();
}

#[test]
fn clients_travel_between_threads() {
    fn travels<T: Send + Sync + Clone + 'static>() {}
    travels::<Client<Customer>>();
    fn goes<T: Send + 'static>() {}
    goes::<Items<ListRows>>();
}

/// Answers of the identity service; the service itself answers a thing.
struct Identities(HttpResponse);

impl Transport for Identities {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answer = match request.path() == "/v3/auth/tokens" {
            true => self.0.clone(),
            false => HttpResponse::new(200, THING),
        };
        Box::pin(std::future::ready(Ok(answer)))
    }
}

#[tokio::test]
async fn what_the_identity_service_answers_has_bounds() {
    let answer = |body: usize, token: usize| {
        let body = format!("{{\"token\":{{\"x\":\"{}\"}}}}", "x".repeat(body));
        HttpResponse::new(201, body).with_header("X-Subject-Token", "t".repeat(token))
    };
    let (megabyte, longest) = (1024 * 1024, 64 * 1024);
    for (answer, says) in [
        (answer(100, longest), None),
        (answer(megabyte - 100, 10), None),
        (answer(megabyte, 10), Some("the identity service answered 1048594 bytes")),
        (answer(100, longest + 1), Some("the identity service sent a token of 65537 bytes")),
    ] {
        let client = Client::<Customer>::builder().site(Place::China).transport(Identities(answer));
        let outcome = client.credentials(password()).retry(NoRetry).build().unwrap().send(thing()).await;
        match says {
            None => assert!(outcome.is_ok(), "{outcome:?}"),
            Some(says) => assert!(outcome.unwrap_err().to_string().contains(says)),
        }
    }
}
