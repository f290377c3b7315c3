//! A small call beside one written by hand with reqwest, ring and serde's derive: the CPU time of the client's process,
//! the server being another process of its own; and its instructions, which do not depend on what else the machine does.
//!
//! The peer is what a good developer would write for this one service: timeouts, typed rows, errors of the service told
//! from answers, the signing key prepared once. It checks nothing, and repeats nothing.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{AccessKey, Client, Customer, Site};
use ring::{digest, hmac};
use serde::Serialize;

use super::pages::OrderPage;

/// Rounds, and calls of each side in one of them: short ones turn by turn, so that both see the same weather.
const ROUNDS: usize = 60;
const CALLS: u32 = 200;
/// Rounds of one connection of each side.
const ROUNDS_OF_A_CONNECTION: usize = 3;

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

/// The headers are those that the service's gateway sends.
fn answer_all(mut stream: TcpStream) {
    let body = super::pages::orders(1);
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\nDate: Thu, 26 Nov 2026 08:00:00 GMT\r\nContent-Type: application/json\r\n\
         X-Request-Id: 3f2a9b1c7d5e4f60a1b2c3d4e5f60718\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
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
    println!("a small call, CPU of the client: the median of {ROUNDS} rounds");
    let (ours, theirs) = on_loopback(|base| async move {
        let (mut client, mut peer) = (ours(&base), Theirs::new(&base));
        let mut rounds = Vec::new();
        for round in 0..ROUNDS {
            // a connection may be a slow one for as long as it lives, of either side: none speaks for all rounds
            if round % ROUNDS_OF_A_CONNECTION == 0 {
                (client, peer) = (ours(&base), Theirs::new(&base));
                call_ours(&client).await;
                call_theirs(&peer).await;
            }
            let before = cpu();
            for _ in 0..CALLS {
                call_ours(&client).await;
            }
            let middle = cpu();
            for _ in 0..CALLS {
                call_theirs(&peer).await;
            }
            rounds.push((middle - before, cpu() - middle));
        }
        let median = |side: fn(&(f64, f64)) -> f64| {
            let mut seconds: Vec<f64> = rounds.iter().map(side).collect();
            seconds.sort_by(f64::total_cmp);
            seconds[seconds.len() / 2] * 1e6 / f64::from(CALLS)
        };
        (median(|round| round.0), median(|round| round.1))
    });
    rows(&format!("{ours:.1} µs"), &format!("{theirs:.1} µs"), ours / theirs);
    match ["ours", "theirs"].map(instructions) {
        [Some(ours), Some(theirs)] => {
            println!("the same, instructions of the program itself (valgrind, which has none for SHA-256)");
            rows(&format!("{ours:.0}"), &format!("{theirs:.0}"), ours / theirs);
        }
        _ => println!("  instructions are not counted: no valgrind"),
    }
}

fn rows(ours: &str, theirs: &str, ratio: f64) {
    println!("  {:<46} {ours:>12}  {ratio:>5.2} x", "ours");
    println!("  {:<46} {theirs:>12}  {:>5.2} x", "by hand: reqwest, ring, serde_json derive", 1.0);
}

/// Instructions of one call: those of many calls less those of few, so that what happens once does not count.
fn instructions(side: &str) -> Option<f64> {
    let of = |calls: u32| {
        let out = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe().ok()?)
            .args(["small", side, &calls.to_string()])
            .output()
            .ok()?;
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse::<f64>().ok())
    };
    Some((of(300)? - of(100)?) / 200.0)
}

/// So many calls of one side and nothing else, to be counted or profiled: `calls small ours 1000`.
pub(crate) fn small(side: &str, calls: u32) {
    on_loopback(|base| async move {
        if side == "ours" {
            let client = ours(&base);
            for _ in 0..calls {
                call_ours(&client).await;
            }
        } else {
            let client = Theirs::new(&base);
            for _ in 0..calls {
                call_theirs(&client).await;
            }
        }
    });
}

/// Runs something beside a server that is another process.
fn on_loopback<F: Future>(run: impl FnOnce(String) -> F) -> F::Output {
    let (mut server, base) = server();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let out = runtime.block_on(run(base));
    drop(server.stdin.take());
    let _ = server.wait();
    out
}

fn server() -> (Child, String) {
    let program = std::env::current_exe().unwrap();
    let mut server = Command::new(program).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut address = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut address).unwrap();
    (server, format!("http://{}", address.trim()))
}

fn ours(base: &str) -> Client<Customer> {
    let builder = Client::<Customer>::builder().site(Site::China).endpoint(base).allow_plain_http(true);
    builder.credentials(AccessKey::new(ACCESS_KEY, SECRET_KEY)).build().unwrap()
}

async fn call_ours(client: &Client<Customer>) {
    let answer = client.send(ListCustomerOrders::new().limit(10)).await.unwrap();
    assert_eq!(answer.order_infos.len(), 1);
}

async fn call_theirs(client: &Theirs) {
    let page = client.orders(10).await.unwrap();
    assert_eq!(page.order_infos.unwrap().len(), 1);
}

/// Keys as long as real ones.
const ACCESS_KEY: &str = "QTWAOYTTINDUT2QVKYUC";
const SECRET_KEY: &str = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";

/// The client by hand.
struct Theirs {
    http: reqwest::Client,
    base: String,
    key: hmac::Key,
}

impl Theirs {
    fn new(base: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .no_proxy()
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .build()
            .unwrap();
        Theirs { http, base: base.to_owned(), key: hmac::Key::new(hmac::HMAC_SHA256, SECRET_KEY.as_bytes()) }
    }

    async fn orders(&self, limit: u32) -> Result<OrderPage, Box<dyn std::error::Error>> {
        let (path, query) = ("/v2/orders/customer-orders", format!("limit={limit}"));
        let date = now();
        let answer = self
            .http
            .get(format!("{}{path}?{query}", self.base))
            .header("X-Sdk-Date", &date)
            .header("Authorization", self.authorization("GET", path, &query, &date, b""))
            .header("Accept", "application/json")
            .send()
            .await?;
        let status = answer.status();
        let body = answer.bytes().await?;
        if !status.is_success() {
            return Err(format!("{status}: {}", String::from_utf8_lossy(&body)).into());
        }
        Ok(serde_json::from_slice(&body)?)
    }

    fn authorization(&self, method: &str, path: &str, query: &str, date: &str, body: &[u8]) -> String {
        let host = self.base.trim_start_matches("http://");
        let hash = |bytes: &[u8]| hex(digest::digest(&digest::SHA256, bytes).as_ref());
        let canonical =
            format!("{method}\n{path}/\n{query}\nhost:{host}\nx-sdk-date:{date}\n\nhost;x-sdk-date\n{}", hash(body));
        let to_sign = format!("SDK-HMAC-SHA256\n{date}\n{}", hash(canonical.as_bytes()));
        let signature = hex(hmac::sign(&self.key, to_sign.as_bytes()).as_ref());
        format!("SDK-HMAC-SHA256 Access={ACCESS_KEY}, SignedHeaders=host;x-sdk-date, Signature={signature}")
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
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
