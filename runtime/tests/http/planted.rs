//! Secrets and personal data are planted everywhere and looked for in everything that comes out.
//!
//! What is logged in any test of this binary is searched as it is logged: see `support::log`.

use std::fmt::{Debug, Display};

use huaweicloud_runtime::*;

use crate::support::*;

fn search(what: &str, text: &str) {
    assert!(!text.contains(log::PLANTED), "{what}: {}", text.replace(log::PLANTED, "p***"));
}

fn shown(what: &str, value: &(impl Debug + ?Sized)) {
    search(what, &format!("{value:?}"));
    search(what, &format!("{value:#?}"));
}

fn printed(what: &str, value: &(impl Debug + Display)) {
    shown(what, value);
    search(what, &value.to_string());
}

fn error(error: Error) {
    printed("error", &error);
    search("hint", error.hint().as_deref().unwrap_or_default());
    let mut below = std::error::Error::source(&error);
    while let Some(source) = below {
        search("source", &source.to_string());
        search("source", &format!("{source:?}"));
        below = source.source();
    }
}

fn show() -> ShowThing {
    ShowThing { id: "t1".into(), phone: Some("+planted \"5\"".into()) }
}

fn pay() -> PayThing {
    PayThing { id: "t1".into(), password: Some("planted-code".into()), payer: Some("planted-name".into()) }
}

/// Everything that was sent comes back in the words of the error.
fn echo(status: u16, seen: &Seen) -> Reply {
    let headers: Vec<_> = seen.headers.iter().map(|(_, value)| value.as_str()).collect();
    let said = format!("{} {} {} {}", seen.path, seen.query, headers.join(" "), String::from_utf8_lossy(&seen.body));
    let body = Json::Object(vec![
        ("error_code".into(), Json::from("CBC.0999")),
        ("error_msg".into(), Json::from(said.clone())),
        ("request_id".into(), Json::from(said.clone())),
        ("fail_check_items".into(), Json::Array(vec![Json::from(said)])),
    ]);
    Reply::json(status, &body.to_string()).with("X-Request-Id", &format!("id {}", seen.query))
}

type Way = Box<dyn Fn(ClientBuilder<Customer>) -> ClientBuilder<Customer>>;

fn credentials() -> Vec<Way> {
    fn password() -> Password {
        Password::new("planted-account", "planted-user", "planted-password")
    }
    vec![
        Box::new(|client| client.credentials(AccessKey::new("AK", "planted-sk").security_token("planted-st"))),
        Box::new(|client| client.credentials(Token::new("planted-token"))),
        Box::new(|client| client.credentials(password())),
        Box::new(|client| client.credentials(AgencyToken::new(password(), "planted-customer", "agency"))),
        Box::new(|client| client.credentials(AgencyKeys::new(password(), "planted-customer", "agency"))),
    ]
}

#[tokio::test]
async fn nothing_planted_comes_out_of_calls_that_fail() {
    let ways: [fn(&Seen) -> Reply; 9] = [
        |seen| echo(400, seen),
        |seen| echo(401, seen),
        |seen| echo(403, seen),
        |seen| echo(500, seen),
        |seen| echo(200, seen),
        |_| Reply::json(200, r#"{"owner":"planted-owner""#),
        |_| Reply::Raw(b"HTTP/1.1 planted planted\r\n\r\n".to_vec()),
        |_| Reply::Truncated(b"planted".to_vec()),
        |seen| {
            Reply::json(502, &format!("<html><title>{} {}</title>", seen.query, String::from_utf8_lossy(&seen.body)))
        },
    ];
    for way in ways {
        for who in credentials() {
            let identity = move |seen: &Seen| match seen.path.as_str() {
                "/v3/auth/tokens" => {
                    let body = r#"{"token":{"expires_at":"2023-11-15T22:13:20Z"}}"#;
                    Reply::json(201, body).with("X-Subject-Token", "planted-fresh")
                }
                "/v3.0/OS-CREDENTIAL/securitytokens" => Reply::json(
                    201,
                    r#"{"credential":{"access":"A","secret":"planted-s","securitytoken":"planted-t","expires_at":"2023-11-14T23:13:20Z"}}"#,
                ),
                _ => way(seen),
            };
            let server = Server::start(identity).await;
            let client = who(builder(&server)).trace_bodies(true).build().unwrap();
            shown("client", &client);
            error(client.send(show()).await.unwrap_err());
            error(client.send(pay()).await.unwrap_err());
        }
    }
}

#[tokio::test]
async fn nothing_planted_comes_out_of_an_identity_service_that_fails() {
    for way in [|seen: &Seen| echo(401, seen), |seen: &Seen| echo(500, seen), |_: &Seen| Reply::json(201, "planted")] {
        for who in credentials().into_iter().skip(2) {
            let server = Server::start(way).await;
            error(who(builder(&server)).build().unwrap().send(show()).await.unwrap_err());
        }
    }
}

#[tokio::test]
async fn nothing_planted_comes_out_of_calls_that_succeed() {
    let thing = r#"{"name":"pen","owner":"planted-owner","unknown":"planted"}"#;
    let answer = move |seen: &Seen| Reply::json(200, thing).with("X-Request-Id", &format!("id {}", seen.query));
    let server = Server::start(answer).await;
    let client = builder(&server).trace_bodies(true).build().unwrap();
    shown("answer", &client.call(show()).await.unwrap());
    shown("answer", &client.call(pay()).await.unwrap());
    shown("request", &show());
    shown("request", &pay());
}

#[tokio::test]
async fn nothing_planted_comes_out_of_a_refused_request() {
    let server = Server::start(|_| Reply::json(200, r#"{"name":"pen"}"#)).await;
    let request = PayThing { payer: Some("planted-".repeat(9)), ..pay() };
    error(client(&server).send(request.clone()).await.unwrap_err());
    let warns = builder(&server).validation(Validation::Warn).build().unwrap();
    printed("warnings", warns.call(request).await.unwrap().warnings());
}

#[tokio::test]
async fn nothing_planted_comes_out_of_a_proxy_that_is_not_there() {
    let client = Client::<Customer>::builder()
        .site(Place::China)
        .proxy("http://user:planted@127.0.0.1:1")
        .credentials(AccessKey::new("AK", "planted"))
        .retry(NoRetry);
    let Ok(client) = client.build() else { return }; // a computer without trust store
    error(client.send(show()).await.unwrap_err());
}

#[test]
fn nothing_planted_comes_out_of_debug() {
    shown("keys", &AccessKey::new("AK", "planted").security_token("planted"));
    shown("token", &Token::new("planted"));
    shown("identity", &Identity::Token(Token::new("planted")));
    shown("password", &Password::new("planted", "planted", "planted"));
    shown("agency", &AgencyToken::new(Token::new("planted"), "planted", "a"));
    shown("secret", &Secret::new("planted"));
    let mut request = HttpRequest::new(meta::Method::Get, "https://a/b?phone=planted");
    request.set_header("X-Auth-Token", "planted");
    request.body = b"planted".to_vec();
    shown("request", &request);
    shown("answer", &HttpResponse::new(200, "planted").with_header("X-Subject-Token", "planted"));
    shown("builder", &Client::<Customer>::builder().proxy("http://u:planted@proxy").user_agent("x"));
    let bad = Client::<Customer>::builder().site(Place::China).proxy("planted://u:planted@").build();
    error(bad.unwrap_err());
}

#[tokio::test]
async fn a_call_leaves_a_span_and_an_event_an_attempt() {
    let server = Server::start(|_| Reply::json(503, r#"{"error_code":"CBC.trace"}"#).with("X-Request-Id", "r-trace"));
    let server = server.await;
    client(&server).send(thing()).await.unwrap_err();
    if cfg!(feature = "tracing") {
        assert!(!log::lines("SPAN bss_call operation=\"ShowThing\" site=\"cn\"").is_empty());
        let attempts =
            log::lines("r-trace").into_iter().filter(|line| line.contains("message=attempt")).collect::<Vec<_>>();
        assert_eq!(attempts.len(), 4);
        for part in [
            "operation=\"ShowThing\"",
            "attempt=2",
            "status=503",
            "code=CBC.trace",
            "elapsed_ms=",
            "sent=0",
            "received=",
        ] {
            assert!(attempts[1].contains(part), "{part} is not in {}", attempts[1]);
        }
    }
}

#[tokio::test]
async fn bodies_are_logged_on_request_and_redacted() {
    let server = Server::start(|_| Reply::json(200, r#"{"name":"traced-pen","owner":"planted"}"#)).await;
    builder(&server).trace_bodies(true).build().unwrap().send(pay()).await.unwrap();
    if cfg!(feature = "tracing") {
        assert!(log::lines("traced-pen")[0].contains("***"));
    }
}
