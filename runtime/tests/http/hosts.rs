//! Which host is asked for what: the service's, and that of the identity service that makes its tokens. In memory.

use std::sync::{Arc, Mutex};

use huaweicloud_runtime::meta::Site;
use huaweicloud_runtime::*;

use crate::support::*;

/// Keeps where requests went.
#[derive(Clone, Default)]
struct Cloud(Arc<Mutex<Vec<String>>>);

impl Transport for Cloud {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let tokens = request.path() == "/v3/auth/tokens";
        self.0.lock().unwrap().push(request.url);
        Box::pin(async move {
            Ok(match tokens {
                true => HttpResponse::new(201, r#"{"token":{"expires_at":"2033-11-14T23:13:20Z"}}"#)
                    .with_header("X-Subject-Token", "t"),
                false => HttpResponse::new(200, r#"{"name":"pen"}"#),
            })
        })
    }
}

impl Cloud {
    fn asked(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

const THING: &str = "/v2/things/t1";
const TOKENS: &str = "/v3/auth/tokens?nocatalog=true";

/// Where a call goes that needs a token first.
async fn asked(given: impl FnOnce(ClientBuilder<Customer>) -> ClientBuilder<Customer>) -> Vec<String> {
    let cloud = Cloud::default();
    let builder = Client::<Customer>::builder().site(Place::China).transport(cloud.clone());
    let client = given(builder.credentials(Password::new("account", "user", "password"))).build().unwrap();
    client.send(thing()).await.unwrap();
    cloud.asked()
}

#[tokio::test]
async fn a_site_says_who_makes_its_tokens() {
    assert_eq!(asked(|client| client).await, [format!("https://iam.test{TOKENS}"), format!("https://bss.test{THING}")]);
}

#[tokio::test]
async fn an_endpoint_takes_the_service_elsewhere_and_leaves_the_tokens_where_they_are_made() {
    let urls = asked(|client| client.endpoint("https://gate.test")).await;
    assert_eq!(urls, [format!("https://iam.test{TOKENS}"), format!("https://gate.test{THING}")]);
}

#[tokio::test]
async fn an_endpoint_on_this_computer_makes_tokens_too_unless_another_does() {
    let here = "http://127.0.0.1:9";
    let urls = asked(|client| client.endpoint(here)).await;
    assert_eq!(urls, [format!("{here}{TOKENS}"), format!("{here}{THING}")]);
    let urls = asked(|client| client.endpoint(here).iam_endpoint("https://tokens.test")).await;
    assert_eq!(urls, [format!("https://tokens.test{TOKENS}"), format!("{here}{THING}")]);
}

#[tokio::test]
async fn a_site_without_an_identity_service_asks_the_service_itself() {
    static ALONE: [Site; 1] =
        [Site { id: "cn", bit: meta::Sites(1), title: "Alone", host: "alone.test", region: "r", iam_host: "" }];
    static SERVICE_ALONE: meta::Service = meta::Service { sites: &ALONE, ..SERVICE };
    let cloud = Cloud::default();
    let client = JsonClient::of(&SERVICE_ALONE).site(&ALONE[0]).transport(cloud.clone());
    let client = client.credentials(Password::new("account", "user", "password")).build().unwrap();
    client.send_json(&SHOW, &Json::parse(br#"{"id":"t1"}"#).unwrap()).await.unwrap();
    assert_eq!(cloud.asked(), [format!("https://alone.test{TOKENS}"), format!("https://alone.test{THING}")]);
}

#[tokio::test]
async fn a_site_without_a_host_needs_an_endpoint() {
    static NOWHERE: Site =
        Site { id: "cn", bit: meta::Sites(1), title: "empty site", host: "", region: "r", iam_host: "" };
    let builder = || JsonClient::of(&SERVICE).site(&NOWHERE).transport(Cloud::default());
    let error = builder().build().unwrap_err().to_string();
    assert!(error.contains("nobody knows the host of A service at the empty site: set an endpoint"), "{error}");
    builder().endpoint("https://there.test").build().unwrap();
}

/// A client whose service is on this computer without TLS still speaks TLS with who makes its tokens.
#[tokio::test]
async fn tls_is_there_when_one_of_both_needs_it() {
    let service = Server::start(|_| Reply::json(200, "{}")).await;
    let tokens = Server::resetting(1, |_| Reply::json(200, "{}")).await;
    let client = Client::<Customer>::builder().site(Place::China).no_proxy().retry(NoRetry);
    let client = client.endpoint(&service.url).iam_endpoint(tokens.url.replace("http:", "https:"));
    // a computer without a trust store says so here
    let Ok(client) = client.credentials(Password::new("account", "user", "password")).build() else { return };
    client.send(thing()).await.unwrap_err();
    assert_eq!((tokens.connections(), service.connections()), (1, 0), "it began to speak with it");
}
