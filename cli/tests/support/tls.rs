//! A service behind TLS, with a certificate to one's liking, and a proxy in front of it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// Answers every request alike: with an empty object unless another answer is said.
pub(crate) struct TlsServer {
    pub(crate) url: String,
    /// A file with the root that signed its certificate.
    pub(crate) root: tempfile::TempPath,
}

impl TlsServer {
    /// With a certificate for that host, from the first day of a year to that of another.
    pub(crate) fn start(host: &str, years: (i32, i32)) -> TlsServer {
        TlsServer::answering(host, years, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
    }

    /// One that answers these bytes.
    pub(crate) fn answering(host: &str, years: (i32, i32), answer: &'static str) -> TlsServer {
        let (root_key, key) = (KeyPair::generate().expect("a key"), KeyPair::generate().expect("a key"));
        let mut root = CertificateParams::new(Vec::new()).expect("a root");
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // roots of one name are told apart by their keys alone
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        root.distinguished_name.push(DnType::CommonName, format!("root {port}"));
        let root_pem = root.self_signed(&root_key).expect("a root").pem();
        let mut own = CertificateParams::new(vec![host.to_owned()]).expect("a certificate");
        own.not_before = date_time_ymd(years.0, 1, 1);
        own.not_after = date_time_ymd(years.1, 1, 1);
        let own = own.signed_by(&key, &Issuer::new(root, root_key)).expect("a certificate");
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(
                vec![own.der().clone()],
                PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der())),
            )
            .expect("a certificate with its key");
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(root_pem.as_bytes()).expect("a file");
        let config = Arc::new(config);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Ok(connection) = ServerConnection::new(Arc::clone(&config)) else { continue };
                let mut stream = StreamOwned::new(connection, stream);
                let mut head = [0; 4096];
                if stream.read(&mut head).is_ok_and(|count| count > 0) {
                    let _ = stream.write_all(answer.as_bytes());
                    stream.conn.send_close_notify();
                    let _ = stream.flush();
                }
            }
        });
        TlsServer { url: format!("https://localhost:{port}"), root: file.into_temp_path() }
    }
}

/// A proxy for `CONNECT`.
pub(crate) struct Proxy {
    /// `127.0.0.1:PORT`.
    pub(crate) address: String,
    count: Arc<AtomicUsize>,
}

impl Proxy {
    /// One that answers with that status; with 200 it lets everything through.
    pub(crate) fn start(status: u16) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Some(target) = connect(&stream) else { continue };
                counted.fetch_add(1, Ordering::SeqCst);
                let _ = (&stream).write_all(format!("HTTP/1.1 {status} Said\r\n\r\n").as_bytes());
                if status == 200
                    && let Ok(server) = TcpStream::connect(target)
                {
                    join(&stream, &server);
                }
            }
        });
        Proxy { address, count }
    }

    /// How often it was asked.
    pub(crate) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }
}

/// The host and port that are asked for.
fn connect(stream: &TcpStream) -> Option<String> {
    let mut reader = BufReader::new(stream);
    let (mut first, mut line) = (String::new(), String::new());
    reader.read_line(&mut first).ok()?;
    while reader.read_line(&mut line).ok()? > 0 && !line.trim().is_empty() {
        line.clear();
    }
    first.strip_prefix("CONNECT ")?.split(' ').next().map(str::to_owned)
}

/// Carries bytes both ways.
fn join(one: &TcpStream, other: &TcpStream) {
    for (from, to) in [(one, other), (other, one)] {
        if let (Ok(mut from), Ok(mut to)) = (from.try_clone(), to.try_clone()) {
            std::thread::spawn(move || {
                let _ = std::io::copy(&mut from, &mut to);
                let _ = to.shutdown(std::net::Shutdown::Write);
            });
        }
    }
}
