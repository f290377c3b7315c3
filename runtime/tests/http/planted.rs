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

/// Where a server puts what it heard.
#[derive(Clone, Copy, Debug)]
enum Spot {
    Header,
    Reason,
    Envelope,
    Name,
    Nested,
    Words,
    Title,
    Cut,
}

const SPOTS: [Spot; 8] =
    [Spot::Header, Spot::Reason, Spot::Envelope, Spot::Name, Spot::Nested, Spot::Words, Spot::Title, Spot::Cut];
const STATUSES: [u16; 15] = [200, 201, 204, 301, 400, 401, 403, 404, 407, 408, 409, 429, 500, 502, 503];

/// Everything that was sent, said at one spot of an answer with one status.
fn parrot(status: u16, spot: Spot, seen: &Seen) -> Reply {
    let headers: Vec<_> = seen.headers.iter().map(|(_, value)| value.as_str()).collect();
    let body = String::from_utf8_lossy(&seen.body);
    let heard = format!("{} {} {} {body}", seen.path, seen.query, headers.join(" "));
    let quoted = Json::from(heard.as_str()).to_string();
    let body = match spot {
        Spot::Header | Spot::Reason => "{}".to_owned(),
        Spot::Envelope => format!(r#"{{"error_code":{quoted},"error_msg":{quoted},"request_id":{quoted}}}"#),
        Spot::Name => format!(r#"{{"name":"pen",{quoted}:1,"amount":{{{quoted}:1}}}}"#),
        Spot::Nested => format!(r#"{{"error":{{"code":{quoted},"message":{quoted},"title":{quoted}}}}}"#),
        Spot::Words => heard.clone(),
        Spot::Title => format!("<html><title>{}</title>", heard.replace('<', "&lt;").replace('"', "&quot;")),
        // long enough that whoever cuts before he masks leaves half a secret
        Spot::Cut => format!("{}{heard}", "x".repeat(90)),
    };
    let line: String = heard.chars().filter(|c| (' '..='~').contains(c)).collect();
    let reason = if matches!(spot, Spot::Reason) { line.as_str() } else { "X" };
    let extra = match spot {
        Spot::Header => [
            "X-Request-Id",
            "X-IAM-Trace-Id",
            "Location",
            "Retry-After",
            "Date",
            "Content-Encoding",
            "WWW-Authenticate",
        ]
        .iter()
        .map(|name| format!("{name}: {line}\r\n"))
        .collect(),
        _ => String::new(),
    };
    let length = if status == 204 { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    let body = if status == 204 { "" } else { &body };
    Reply::Raw(format!("HTTP/1.1 {status} {reason}\r\nConnection: close\r\n{length}{extra}\r\n{body}").into_bytes())
}

fn searched<T: Debug>(outcome: Result<Answer<T>, Error>) {
    match outcome {
        Ok(answer) => {
            search("oddities", &format!("{:?}", answer.oddities()));
            search("request id", answer.request_id().unwrap_or_default());
            search("failures", &format!("{:?}", answer.failures()));
        }
        Err(failed) => error(failed),
    }
}

/// What the identity service and the metadata say when all is well.
fn well(seen: &Seen) -> Option<Reply> {
    let keys = r#"{"credential":{"access":"A","secret":"planted-s","securitytoken":"planted-t","expires_at":"2023-11-14T23:13:20Z"}}"#;
    Some(match seen.path.as_str() {
        "/v3/auth/tokens" => Reply::json(201, r#"{"token":{"expires_at":"2023-11-15T22:13:20Z"}}"#)
            .with("X-Subject-Token", "planted-fresh"),
        "/v3.0/OS-CREDENTIAL/securitytokens" => Reply::json(201, keys),
        "/meta-data/latest/api/token" => {
            Reply::Answer { status: 200, headers: Vec::new(), body: b"planted-session".to_vec() }
        }
        "/openstack/latest/securitykey" => Reply::json(200, keys),
        _ => return None,
    })
}

fn ways(url: &str) -> Vec<Way> {
    let url = url.to_owned();
    let mut ways = credentials();
    ways.push(Box::new(move |client| client.credentials(ServerMetadata::at(&url))));
    ways
}

/// One transport for many clients: making one reads the system's certificates.
fn plain() -> std::sync::Arc<HttpTransport> {
    let mut options = HttpOptions::default();
    (options.tls, options.no_proxy) = (false, true);
    std::sync::Arc::new(HttpTransport::new(&options).unwrap())
}

#[tokio::test]
async fn nothing_that_was_sent_comes_back_out_of_the_service_at_any_status_or_spot() {
    let transport = plain();
    for status in STATUSES {
        for spot in SPOTS {
            let server = Server::start(move |seen| well(seen).unwrap_or_else(|| parrot(status, spot, seen))).await;
            for who in ways(&server.url) {
                let client = who(builder(&server)).transport(transport.clone()).retry(NoRetry).trace_bodies(true);
                let client = client.build().unwrap();
                searched(client.call(show()).await);
                searched(client.call(pay()).await);
            }
        }
    }
}

#[tokio::test]
async fn nothing_that_was_sent_comes_back_out_of_identity_service_and_metadata_at_any_status_or_spot() {
    let transport = plain();
    // each of the requests that credentials take, the second one as well
    for broken in 1..3 {
        for status in STATUSES {
            for spot in SPOTS {
                let asked = std::sync::Mutex::new(0);
                let server = Server::start(move |seen| {
                    let Some(well) = well(seen) else { return Reply::json(200, r#"{"name":"pen"}"#) };
                    let mut asked = asked.lock().unwrap();
                    *asked += 1;
                    if *asked % 2 == broken % 2 { parrot(status, spot, seen) } else { well }
                });
                let server = server.await;
                for who in ways(&server.url).into_iter().skip(2) {
                    let client = who(builder(&server)).transport(transport.clone()).retry(NoRetry).build().unwrap();
                    searched(client.call(show()).await);
                }
            }
        }
    }
}

#[tokio::test]
async fn nothing_planted_comes_back_out_of_a_proxy_at_any_status_or_spot() {
    for status in STATUSES.into_iter().filter(|status| *status >= 300) {
        for spot in [Spot::Header, Spot::Reason, Spot::Words] {
            let proxy = Server::start(move |seen| parrot(status, spot, seen)).await;
            let address = proxy.url.replace("http://", "http://planted-user:planted-password@");
            let client = Client::<Customer>::builder().site(Place::China).proxy(address).retry(NoRetry);
            let client = client.credentials(AccessKey::new("AK", "planted-sk")).clock(TestClock::default());
            let Ok(client) = client.build() else { return }; // a computer without trust store
            searched(client.call(show()).await);
            assert!(!proxy.seen().is_empty());
        }
    }
}

#[tokio::test]
async fn a_token_in_an_answer_that_cannot_be_read_is_masked() {
    let server = Server::start(|_| Reply::json(200, "<e>X-Auth-Token: MIIsecret</e>")).await;
    let client = builder(&server).credentials(Token::new("MIIsecret")).build().unwrap();
    let error = client.send(pay()).await.unwrap_err();
    assert!(error.to_string().contains("X-Auth-Token: ***"), "{error}");
    assert!(!format!("{error:?}").contains("MIIsecret"));
}

/// A transport whose own words hold what it carried.
struct Talkative;

impl Transport for Talkative {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let said = format!("{:?} {}", request.headers, String::from_utf8_lossy(&request.body));
        Box::pin(async { Err(TransportError::new(Reach::MaybeSent, said)) })
    }
}

#[tokio::test]
async fn nothing_planted_comes_out_of_a_transport_of_ones_own() {
    for who in ways("http://127.0.0.1:1") {
        let client = Client::<Customer>::builder().site(Place::China).transport(Talkative).clock(TestClock::default());
        let client = who(client).retry(NoRetry).build().unwrap();
        searched(client.call(show()).await);
        searched(client.call(pay()).await);
    }
}

#[tokio::test]
async fn an_error_of_many_megabytes_makes_a_short_text() {
    let many = r#""a check that failed","#.repeat(200_000);
    let body = format!(
        r#"{{"error_code":"CBC.99007004","error_msg":"{}","fail_check_items":[{many}"x"]}}"#,
        "y".repeat(1_000_000)
    );
    let server = Server::start(move |_| Reply::json(500, &body)).await;
    let error = builder(&server).retry(NoRetry).build().unwrap().send(thing()).await.unwrap_err();
    let text = error.to_string();
    assert!(text.len() < 20_000, "{}", text.len());
    assert!(text.contains("a text of 1000000 bytes") && text.contains("and 199951 more"), "{text}");
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
        assert!(!log::lines("SPAN call operation=\"ShowThing\" site=\"cn\"").is_empty());
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
