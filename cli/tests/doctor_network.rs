//! `bss doctor` over TLS and through proxies: what is wrong is told by its cause, with what helps.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use std::io::{BufRead, BufReader, Write};

use huaweicloud_runtime::Json;
use support::tls::{Proxy, TlsServer};
use support::{Ended, command, run};

/// What the doctor says of a server, with the root of that server trusted or not.
fn doctor(server: &TlsServer, trusted: bool, environment: &[(&str, &str)]) -> Ended {
    let mut asked = command(&["doctor", "--endpoint", &server.url, "--json"]);
    asked.env("HUAWEICLOUD_SDK_AK", "ACCESSKEY").env("HUAWEICLOUD_SDK_SK", "very-secret-key");
    if trusted {
        asked.env("SSL_CERT_FILE", &server.root);
    }
    run(asked.envs(environment.iter().copied()), "")
}

/// Health, words and hint of a finding.
fn finding(ended: &Ended, what: &str) -> (String, String, String) {
    let json = ended.json();
    let all = json.get("findings").and_then(Json::as_array).unwrap().to_vec();
    let found = all.iter().find(|one| one.get("what").and_then(Json::as_str) == Some(what));
    let found = found.unwrap_or_else(|| panic!("{what}: {ended:?}"));
    let text = |name: &str| found.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
    (text("health"), text("words"), text("hint"))
}

/// A bad connection whose words and hint say these.
fn says(ended: &Ended, words: &str, hint: &str) {
    let (health, said, helps) = finding(ended, "connection");
    assert_eq!((ended.status, health.as_str()), (4, "bad"), "{ended:?}");
    assert!(said.contains(words) && helps.contains(hint), "{said}\n{helps}");
    assert!(!ended.out.contains("very-secret-key") && !ended.err.contains("very-secret-key"));
}

#[test]
fn a_server_whose_root_is_trusted_is_well() {
    let server = TlsServer::start("localhost", (2020, 4000));
    let ended = doctor(&server, true, &[]);
    let (health, words, _) = finding(&ended, "connection");
    assert_eq!((ended.status, health.as_str()), (0, "ok"), "{ended:?}");
    assert!(words.starts_with("TLS is good, HTTP 200"), "{words}");
}

#[test]
fn the_server_is_asked_by_its_name_and_its_port() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let head = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let lines = BufReader::new(&stream).lines().map(Result::unwrap);
        let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
        (&stream).write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
        head
    });
    let ended = run(&mut command(&["doctor", "--endpoint", &format!("http://{address}"), "--json"]), "");
    assert_eq!(finding(&ended, "connection").0, "ok", "{ended:?}");
    let head = head.join().unwrap();
    let hosts: Vec<String> =
        head.iter().map(|line| line.to_ascii_lowercase()).filter(|line| line.starts_with("host:")).collect();
    assert_eq!(hosts, [format!("host: {address}")]);
}

#[test]
fn a_certificate_that_nobody_trusts_is_told() {
    let (server, other) = (TlsServer::start("localhost", (2020, 4000)), TlsServer::start("localhost", (2020, 4000)));
    let root = other.root.to_str().unwrap();
    says(&doctor(&server, false, &[("SSL_CERT_FILE", root)]), "UnknownIssuer", "SSL_CERT_FILE");
}

#[test]
fn a_certificate_whose_time_is_over_is_told() {
    let server = TlsServer::start("localhost", (2019, 2020));
    says(&doctor(&server, true, &[]), "xpired", "this computer's clock");
}

#[test]
fn a_certificate_of_another_host_is_told() {
    let server = TlsServer::start("other.example.com", (2020, 4000));
    says(&doctor(&server, true, &[]), "alid", "another host's");
}

#[test]
fn a_proxy_that_works_is_named_and_no_harm() {
    let (server, proxy) = (TlsServer::start("localhost", (2020, 4000)), Proxy::start(200));
    let ended = doctor(&server, true, &[("HTTPS_PROXY", &format!("http://ann:hidden-word@{}", proxy.address))]);
    assert_eq!((ended.status, finding(&ended, "connection").0.as_str()), (0, "ok"), "{ended:?}");
    let (health, words, _) = finding(&ended, "proxy");
    assert_eq!((health.as_str(), words), ("odd", format!("calls go through {}, by HTTPS_PROXY", proxy.address)));
    assert!(!ended.out.contains("hidden-word") && !ended.err.contains("hidden-word"), "{ended:?}");
    assert_eq!(proxy.count(), 1);
}

#[test]
fn a_host_that_no_proxy_names_is_called_directly() {
    let (server, proxy) = (TlsServer::start("localhost", (2020, 4000)), Proxy::start(403));
    let address = format!("http://{}", proxy.address);
    let ended = doctor(&server, true, &[("HTTPS_PROXY", &address), ("NO_PROXY", "localhost")]);
    assert_eq!((ended.status, proxy.count()), (0, 0), "{ended:?}");
    let (health, words, _) = finding(&ended, "proxy");
    assert_eq!((health.as_str(), words.as_str()), ("ok", "none: HTTPS_PROXY does not hold for this host"));
}

#[test]
fn a_proxy_that_refuses_is_told() {
    let (server, proxy) = (TlsServer::start("localhost", (2020, 4000)), Proxy::start(403));
    let ended = doctor(&server, true, &[("HTTPS_PROXY", &format!("http://{}", proxy.address))]);
    says(&ended, "tunnel", "does not let calls through");
}

#[test]
fn a_proxy_that_wants_a_password_is_told() {
    let (server, proxy) = (TlsServer::start("localhost", (2020, 4000)), Proxy::start(407));
    let ended = doctor(&server, true, &[("HTTPS_PROXY", &format!("http://{}", proxy.address))]);
    says(&ended, "proxy authorization required", "NAME:PASSWORD@HOST");
}

#[test]
fn a_proxy_that_is_not_there_is_told() {
    let server = TlsServer::start("localhost", (2020, 4000));
    says(&doctor(&server, true, &[("HTTPS_PROXY", "http://127.0.0.1:1")]), "", "the proxy's address");
}
