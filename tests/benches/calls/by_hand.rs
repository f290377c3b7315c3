//! A small call beside one written by hand with reqwest and ring: the CPU time of the client's process, the server being
//! another process of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{AccessKey, CallOptions, Client, Customer, Site};
use ring::{digest, hmac};
use serde::{Deserialize, Serialize};

const CALLS: u32 = 2_000;

#[derive(Serialize)]
pub(crate) struct Coupon {
    id: String,
    r#type: i32,
}

/// A payment as a program without this crate would write it.
#[derive(Serialize)]
pub(crate) struct Payment {
    order_id: String,
    use_coupon: &'static str,
    use_discount: &'static str,
    coupon_infos: Vec<Coupon>,
}

pub(crate) fn payment() -> Payment {
    Payment {
        order_id: "CS2601010000ABCDE".into(),
        use_coupon: "YES",
        use_discount: "NO",
        coupon_infos: (0..3).map(|n| Coupon { id: format!("coupon-{n}"), r#type: 301 }).collect(),
    }
}

/// Answers every request with a page of one order, until its input ends.
pub(crate) fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    for stream in listener.incoming() {
        let stream = stream.unwrap();
        std::thread::spawn(move || answer_all(stream));
    }
}

fn answer_all(mut stream: TcpStream) {
    let body = super::pages::orders(1);
    let mut answer =
        format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
    answer.push_str(&String::from_utf8(body).unwrap());
    let _ = stream.set_nodelay(true);
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    loop {
        let mut line = String::new();
        loop {
            line.clear();
            match reader.read_line(&mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) if line == "\r\n" => break,
                Ok(_) => {}
            }
        }
        if stream.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

pub(crate) fn compare() {
    let mut server = Command::new(std::env::current_exe().unwrap())
        .arg("serve")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut address = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut address).unwrap();
    let base = format!("http://{}", address.trim());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let ours = Client::<Customer>::builder()
            .site(Site::China)
            .endpoint(&base)
            .allow_plain_http(true)
            .credentials(AccessKey::new("AK", "SK"))
            .build()
            .unwrap()
            .with(CallOptions::new());
        let _ = rustls::crypto::ring::default_provider().install_default();
        let theirs = reqwest::Client::builder().no_proxy().build().unwrap();
        let (mut best_ours, mut best_theirs) = (f64::MAX, f64::MAX);
        for _ in 0..5 {
            let before = cpu();
            for _ in 0..CALLS {
                let answer = ours.send(ListCustomerOrders::new().limit(10)).await.unwrap();
                assert_eq!(answer.order_infos.len(), 1);
            }
            let middle = cpu();
            for _ in 0..CALLS {
                let page = call(&theirs, &base).await;
                assert_eq!(page.order_infos.len(), 1);
            }
            best_ours = best_ours.min(middle - before);
            best_theirs = best_theirs.min(cpu() - middle);
        }
        let each = |seconds: f64| seconds * 1e6 / f64::from(CALLS);
        println!("a small call, CPU of the client");
        println!("  {:<46} {:>9.1} µs  {:>5.2} x", "ours", each(best_ours), best_ours / best_theirs);
        println!("  {:<46} {:>9.1} µs  {:>5.2} x", "by hand: reqwest, ring, serde_json", each(best_theirs), 1.0);
    });
    drop(server.stdin.take());
    let _ = server.wait();
}

#[derive(Deserialize)]
struct Page {
    order_infos: Vec<serde_json::Value>,
}

async fn call(client: &reqwest::Client, base: &str) -> Page {
    let host = base.trim_start_matches("http://");
    let date = now();
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let hash = |text: &str| hex(digest::digest(&digest::SHA256, text.as_bytes()).as_ref());
    let path = "/v2/orders/customer-orders";
    let canonical = format!("GET\n{path}/\nlimit=10\nhost:{host}\nx-sdk-date:{date}\n\nhost;x-sdk-date\n{}", hash(""));
    let to_sign = format!("SDK-HMAC-SHA256\n{date}\n{}", hash(&canonical));
    let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, b"SK"), to_sign.as_bytes());
    let authorization =
        format!("SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature={}", hex(signature.as_ref()));
    let answer = client
        .get(format!("{base}{path}?limit=10"))
        .header("X-Sdk-Date", date)
        .header("Authorization", authorization)
        .header("Accept", "application/json")
        .send()
        .await
        .unwrap();
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
}

fn now() -> String {
    let text = huaweicloud_bss::Timestamp::now().to_string();
    text.replace(['-', ':'], "")
}

/// CPU seconds of this process so far.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split_whitespace().next().and_then(|nanoseconds| nanoseconds.parse::<f64>().ok()).unwrap_or_default() / 1e9
}
