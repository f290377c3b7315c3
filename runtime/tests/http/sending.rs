//! A request goes out as the vendor wants it, and its answer comes back with all that belongs to it.

use huaweicloud_runtime::*;

use crate::support::*;

const THING: &str = r#"{"name":"pen","owner":"Ann","amount":10.10}"#;

#[tokio::test]
async fn an_answer_is_read_into_its_type() {
    let server = Server::start(|_| Reply::json(200, THING).with("X-Request-Id", "r-1")).await;
    let answer = client(&server).call(thing()).await.unwrap();
    assert_eq!(answer.name.as_deref(), Some("pen"));
    assert_eq!(answer.amount.unwrap().to_string(), "10.10");
    assert_eq!((answer.status(), answer.request_id(), answer.attempts()), (200, Some("r-1"), 1));
    assert_eq!(answer.body(), THING.as_bytes());
    assert!(!format!("{answer:?}").contains("Ann"));
}

#[tokio::test]
async fn a_signed_request_carries_the_documented_headers() {
    let server = Server::start(|_| Reply::json(200, THING)).await;
    let keys = AccessKey::new("AK", "SK").security_token("temporary").domain_id("d1");
    let request = ShowThing { id: "a b/c".into(), phone: Some("+1 2".into()) };
    builder(&server).credentials(keys).user_agent("shop/1").build().unwrap().send(request).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!((seen.method.as_str(), seen.path.as_str()), ("GET", "/v2/things/a%20b%2Fc"));
    assert_eq!(seen.query, "phone=%2B1%202");
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.header("host"), Some(server.url.strip_prefix("http://").unwrap()));
    assert_eq!(seen.header("x-sdk-date"), Some("20231114T221320Z"));
    assert_eq!(seen.header("x-security-token"), Some("temporary"));
    assert_eq!(seen.header("x-domain-id"), Some("d1"));
    assert!(seen.header("user-agent").unwrap().starts_with("shop/1 huaweicloud-bss/9.9.9"));
    let authorization = seen.header("authorization").unwrap();
    let signed = "SDK-HMAC-SHA256 Access=AK, SignedHeaders=content-type;host;x-domain-id;x-sdk-date;x-security-token, ";
    assert!(authorization.starts_with(signed), "{authorization}");
}

#[tokio::test]
async fn a_token_goes_in_its_header_and_nothing_is_signed() {
    let server = Server::start(|_| Reply::json(200, THING)).await;
    builder(&server).credentials(Token::new("t")).build().unwrap().send(thing()).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!((seen.header("x-auth-token"), seen.header("authorization")), (Some("t"), None));
}

#[tokio::test]
async fn a_request_that_breaks_a_rule_is_not_sent() {
    let server = Server::start(|_| Reply::json(200, THING)).await;
    let request = ShowThing { id: "far too long".into(), ..thing() };
    let error = client(&server).send(request).await.unwrap_err();
    assert_eq!(error.violations().unwrap().len(), 1);
    assert!(error.is_refused() && server.seen().is_empty());
}

#[tokio::test]
async fn a_client_that_warns_sends_it_and_says_so() {
    let server = Server::start(|_| Reply::json(200, THING)).await;
    let request = ShowThing { id: "far too long".into(), ..thing() };
    let client = builder(&server).validation(Validation::Warn).build().unwrap();
    assert_eq!(client.call(request.clone()).await.unwrap().warnings().len(), 1);
    let unchecked = client.with(CallOptions::new().validation(Validation::Off));
    assert!(unchecked.call(request).await.unwrap().warnings().is_empty());
}

#[tokio::test]
async fn an_operation_that_the_site_lacks_is_not_sent() {
    let server = Server::start(|_| Reply::Answer { status: 204, headers: vec![], body: vec![] }).await;
    let error = client(&server).send(DropThing { id: "1".into() }).await.unwrap_err();
    assert!(error.is_refused() && server.seen().is_empty(), "{error}");
    let world = builder(&server).site(Place::World).build().unwrap();
    world.send(DropThing { id: "1".into() }).await.unwrap();
}

#[tokio::test]
async fn a_request_known_by_its_table_is_sent_as_a_document() {
    let server = Server::start(|_| Reply::json(200, THING)).await;
    let document = Json::parse(br#"{"id":"t1","phone":"123"}"#).unwrap();
    let answer = client(&server).send_json(&SHOW, &document).await.unwrap();
    assert_eq!(answer.get("amount").and_then(Json::as_digits), Some("10.10"));
    assert_eq!(server.seen()[0].query, "phone=123");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let server = Server::start(|_| Reply::json(302, "").with("Location", "https://example.com")).await;
    let error = client(&server).send(thing()).await.unwrap_err();
    assert_eq!(error.http_status(), Some(302));
}

#[tokio::test]
async fn a_payment_gets_a_connection_of_its_own() {
    let server = Server::start(|_| Reply::json(200, THING)).await;
    let client = client(&server);
    for _ in 0..3 {
        client.send(thing()).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
    for _ in 0..3 {
        client.send(payment()).await.unwrap();
    }
    assert_eq!(server.connections(), 4);
}

#[tokio::test]
async fn failed_items_of_a_batch_surface() {
    let body = r#"{"error_details":[{"id":"7","error_code":"CBC.0150","error_msg":"no"}]}"#;
    let server = Server::start(|_| Reply::json(200, body)).await;
    let answer = client(&server).call(FreezeThings { ids: vec!["7".into()] }).await.unwrap();
    assert_eq!(answer.failures().len(), 1);
    assert_eq!(answer.failures()[0].code.as_ref().unwrap().info().unwrap().hint, Some("use the other keys"));
    let error = answer.complete().unwrap_err();
    assert_eq!(error.to_string(), "FreezeThings: 1 of the batch's items failed, first: 7, CBC.0150: no");
}

#[tokio::test]
async fn hooks_see_every_attempt_and_may_add_signed_headers() {
    struct Add;
    impl Hook for Add {
        fn before(&self, request: &mut HttpRequest) {
            request.set_header("X-Language", "en_US");
        }
    }
    let server = Server::start(|_| Reply::json(200, THING)).await;
    builder(&server).hook(Add).build().unwrap().send(thing()).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.header("x-language"), Some("en_US"));
    assert!(seen.header("authorization").unwrap().contains("x-language"));
}
