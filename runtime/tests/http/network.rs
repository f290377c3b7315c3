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
async fn requests_go_through_the_proxy() {
    let proxy = Server::start(|_| Reply::json(200, r#"{"name":"pen"}"#)).await;
    let client = Client::<Customer>::builder()
        .site(Place::China)
        .endpoint("http://bss.example.com")
        .allow_plain_http(true)
        .proxy(&proxy.url)
        .credentials(AccessKey::new("AK", "SK"));
    client.build().unwrap().send(thing()).await.unwrap();
    assert_eq!(proxy.seen()[0].path, "http://bss.example.com/v2/things/t1");
}
