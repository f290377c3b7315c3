//! TLS with roots of one's own, and proxies.

use std::sync::Arc;

use huaweicloud_runtime::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::support::*;

/// Serves one kind of answer over TLS; returns URL and certificate.
async fn tls_server() -> (String, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{\"name\":\"pen\"}").await;
            let _ = stream.shutdown().await;
        }
    });
    (url, made.cert.pem())
}

fn client() -> ClientBuilder<Customer> {
    let client = Client::<Customer>::builder().site(Place::China).no_proxy().retry(NoRetry);
    client.credentials(AccessKey::new("AK", "SK"))
}

#[tokio::test]
async fn a_root_that_is_given_is_trusted() {
    let (url, root) = tls_server().await;
    let client = client().endpoint(url).root_certificates(root).build().unwrap();
    assert_eq!(client.send(thing()).await.unwrap().name.as_deref(), Some("pen"));
}

#[tokio::test]
async fn a_server_without_a_known_root_gets_nothing() {
    let (url, _) = tls_server().await;
    let Ok(client) = client().endpoint(url).build() else { return }; // a computer without trust store says so earlier
    let error = client.send(payment()).await.unwrap_err();
    assert_eq!(error.reach(), Some(Reach::NotConnected), "{error}");
}

#[tokio::test]
async fn a_certificate_that_nobody_trusts_is_not_tried_again() {
    let (url, _) = tls_server().await;
    let client = client().retry(Backoff::default()).clock(TestClock::default()).endpoint(url);
    let Ok(client) = client.build() else { return }; // a computer without trust store says so earlier
    let error = client.send(thing()).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{error}");
    assert!(error.hint().unwrap().contains("certificate"));
}

/// A client of a host that only the proxy could reach.
fn behind(proxy: &Server) -> ClientBuilder<Customer> {
    let client = Client::<Customer>::builder().site(Place::China).clock(TestClock::default());
    client.endpoint("https://bss.example.com").proxy(&proxy.url).credentials(AccessKey::new("AK", "SK"))
}

#[tokio::test]
async fn https_goes_through_the_proxy() {
    let proxy = Server::start(|_| Reply::json(502, "")).await;
    let Ok(client) = behind(&proxy).retry(NoRetry).build() else { return };
    client.send(thing()).await.unwrap_err();
    assert_eq!((proxy.seen()[0].method.as_str(), proxy.seen()[0].path.as_str()), ("CONNECT", "bss.example.com:443"));
}

#[tokio::test]
async fn a_proxy_that_wants_a_password_is_not_asked_again() {
    let proxy = Server::start(|_| Reply::json(407, "")).await;
    let Ok(client) = behind(&proxy).build() else { return };
    let error = client.send(payment()).await.unwrap_err();
    assert_eq!((error.attempts(), error.reach(), proxy.seen().len()), (1, Some(Reach::NotConnected), 1), "{error}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn plain_http_never_meets_a_proxy() {
    let server = Server::start(|_| Reply::json(200, r#"{"name":"pen"}"#)).await;
    let proxy = Server::start(|_| Reply::json(502, "")).await;
    let client = client().endpoint(&server.url).proxy(&proxy.url).build().unwrap();
    client.send(thing()).await.unwrap();
    assert_eq!((server.seen().len(), proxy.connections()), (1, 0));
}

/// Run by the test below, with proxies in its environment.
#[tokio::test]
async fn a_server_on_this_computer_is_reached_directly() {
    let server = Server::start(|_| Reply::json(200, r#"{"name":"pen"}"#)).await;
    let client = Client::<Customer>::builder().site(Place::China).endpoint(&server.url).retry(NoRetry);
    client.credentials(AccessKey::new("AK", "SK")).build().unwrap().send(thing()).await.unwrap();
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn proxies_of_the_environment_get_no_plain_http() {
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", "network::a_server_on_this_computer_is_reached_directly"]);
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        again.env(name, "http://127.0.0.1:9");
    }
    let done = again.env_remove("NO_PROXY").env_remove("no_proxy").output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    assert!(String::from_utf8_lossy(&done.stdout).contains("1 passed"));
}
