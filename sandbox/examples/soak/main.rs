//! How client and sandbox bear much for long: payments by many tasks with faults, thousands of connections, a flood.
//!
//! ```sh
//! cargo run --release -p bss-sandbox --example soak -- [SECONDS] [TASKS] [--report docs/soak.md]
//! ```
//!
//! 300 seconds and 1,000 tasks unless said otherwise; all of it on loopback, and it ends by itself. The sandbox is a process
//! of its own, so that the memory of the client is the client's alone. Status 1 when the books do not agree.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic, reason = "a program to be watched")]

mod crowd;
mod payments;

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bss_sandbox::{Keys, Rate, Sandbox};
use huaweicloud_bss::API;
use peak_alloc::PeakAlloc;

/// Counts what is allocated and not yet given back.
#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// By how many MB what is allocated may differ between two fifths of the time, beside what is under way at the moment.
const FLAT: f64 = 0.5;
/// Connections at once.
const CROWD: u64 = 5_000;
/// How long a flood takes, on how many connections.
const FLOOD: (u64, Duration) = (64, Duration::from_secs(20));

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    if words.first().is_some_and(|word| word == "serve") {
        serve(&words[1..]);
        return ExitCode::SUCCESS;
    }
    let report = words.iter().position(|word| word == "--report").map(|at| words.drain(at..).nth(1).unwrap());
    let number = |at: usize, or: u64| words.get(at).map_or(or, |word| word.parse().unwrap());
    let (seconds, tasks) = (number(0, 300), number(1, 1_000));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (text, right) = runtime.block_on(all(Duration::from_secs(seconds), tasks));
    println!("{text}");
    if let Some(path) = report {
        std::fs::write(path, &text).unwrap();
    }
    if right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The sandbox as a process of its own, until its stdin ends.
fn serve(words: &[String]) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let sandbox =
            Sandbox::builder(&[&API]).rate(Rate::Unlimited).patience(Duration::from_secs(4)).keep(payments::MOST);
        let running = sandbox.faults(words[0].as_str()).log(words[1].as_str()).start().await.unwrap();
        println!("{}", running.address());
        let _ = tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0])).await;
    });
}

struct Server {
    child: Child,
    address: SocketAddr,
    log: std::path::PathBuf,
}

impl Server {
    fn start(faults: &str) -> Server {
        let log = std::env::temp_dir().join(format!("soak-{}.jsonl", std::process::id()));
        let _ = std::fs::remove_file(&log);
        let mut command = Command::new(std::env::current_exe().unwrap());
        let words = ["serve", faults, log.to_str().unwrap()];
        let mut child = command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Server { address: line.trim().parse().unwrap(), child, log }
    }

    fn resident(&self) -> f64 {
        resident(&self.child.id().to_string())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_file(&self.log);
    }
}

/// Resident memory in MB, where `/proc` tells.
fn resident(process: &str) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/statm")).unwrap_or_default();
    text.split(' ').nth(1).and_then(|pages| pages.parse::<f64>().ok()).map_or(0.0, |pages| pages * 4096.0 / 1e6)
}

async fn all(time: Duration, tasks: u64) -> (String, bool) {
    let mut text = String::from(
        "<!-- Written by `cargo run --release -p bss-sandbox --example soak -- --report docs/soak.md`. -->\n\n\
         # Load and soak\n\nMeasured on loopback by the command above; a machine that does other things is slower.\n",
    );
    let right = pay(time, tasks, &mut text).await;
    crowds(&mut text).await;
    (text, right)
}

async fn pay(time: Duration, tasks: u64, text: &mut String) -> bool {
    let server = Server::start(payments::FAULTS);
    let keys = Keys::built_in(&[&API]);
    let key = keys.get("partner").unwrap();
    // whole from the beginning, as the payers' ledger is
    let samples = Arc::new(Mutex::new(Vec::<[f64; 2]>::with_capacity(2 * time.as_secs() as usize + 600)));
    let sampler = tokio::spawn({
        let samples = Arc::clone(&samples);
        async move {
            loop {
                tokio::time::sleep(Duration::from_secs(1)).await;
                let sample = [resident("self"), HEAP.current_usage() as f64 / 1e6];
                samples.lock().unwrap().push(sample);
            }
        }
    });
    let plan = payments::Plan { tasks, time, rest: Duration::from_secs(15) };
    let begun = Instant::now();
    let books = payments::run(&format!("http://{}", server.address), key, &server.log, plan).await.unwrap();
    sampler.abort();
    let samples = samples.lock().unwrap().clone();
    let seconds = time.as_secs() as usize;
    // of each fifth the middle one of its samples: what is under way at a moment swings
    let fifths = |which: usize| -> [f64; 5] {
        std::array::from_fn(|fifth| {
            let (from, to) = (fifth * seconds / 5, (fifth + 1) * seconds / 5);
            let part = &samples[from.min(samples.len())..to.min(samples.len())];
            let mut part: Vec<f64> = part.iter().map(|sample| sample[which]).collect();
            part.sort_by(f64::total_cmp);
            part.get(part.len() / 2).copied().unwrap_or_default()
        })
    };
    let (pages, heap) = (fifths(0), fifths(1));
    let mut wrong = books.wrong();
    // in the first fifth the payers begin
    let growth = heap[4] - heap[1];
    if growth > FLAT {
        wrong.push(format!("the client's memory grows: {heap:?} MB"));
    }
    let all = books.done + books.unknown + books.refused;
    let _ = writeln!(
        text,
        "\n## Payments with faults\n\n{tasks} tasks pay for {seconds} s, each payment over a connection of its own; faults \
         strike one in ten (`{}`). All in all {:.0} s.\n\n| | |\n|---|---|\n\
         | payments | {all} |\n| told as made | {} |\n| told as unknown | {} |\n| told as not made | {} |\n\
         | faults before any work, by the sandbox's log | {} |\n| made, by the sandbox's records | {} |\n\
         | made twice | {} |\n| told as made and not made | {} |\n| told as not made and made | {} |\n\
         | unknown ones looked up by their confirmation, and it was right | {} of {} |\n\
         | made + faults before any work = told as made + unknown | {} |",
        payments::FAULTS,
        begun.elapsed().as_secs_f64(),
        books.done,
        books.unknown,
        books.refused,
        books.struck_before,
        books.executed,
        books.twice,
        books.lost,
        books.denied,
        books.confirmed_right,
        books.looked_up,
        if books.wrong().is_empty() { "yes, exactly" } else { "NO" },
    );
    let row = |fifths: [f64; 5]| fifths.map(|mb| format!("{mb:.2}")).join(", ");
    let _ = writeln!(
        text,
        "| allocated by the client, in each fifth of the time | {} MB |\n\
         | growth from the second fifth to the last | {growth:+.2} MB{} |\n\
         | resident memory of the client, in each fifth of the time | {} MB |",
        row(heap),
        if growth > FLAT { ": NOT flat" } else { ": flat" },
        row(pages),
    );
    let _ =
        writeln!(text, "| memory of the sandbox at the end, which keeps its records | {:.0} MB |", server.resident());
    let struck: Vec<String> = books.struck.iter().map(|(name, count)| format!("{name} {count}")).collect();
    let _ = writeln!(text, "| faults | {} |", struck.join(", "));
    for line in wrong.iter().chain(&books.others) {
        println!("{line}");
    }
    wrong.is_empty()
}

async fn crowds(text: &mut String) {
    let server = Server::start("");
    let begin = server.resident();
    let crowd = crowd::ask(server.address, CROWD, Duration::from_secs(120)).await;
    let after_crowd = server.resident();
    let silent = crowd::beside_the_silent(server.address, CROWD, Duration::from_secs(120)).await;
    let after_silent = server.resident();
    let flood = crowd::flood(server.address, FLOOD.0, FLOOD.1).await;
    let after_flood = server.resident();
    let still = crowd::ask(server.address, 1, Duration::from_secs(30)).await;
    let _ = writeln!(
        text,
        "\n## Crowds and floods\n\n| | |\n|---|---|\n\
         | {CROWD} connections at once: made, answered, slowest answer | {}, {}, {:.1} s |\n\
         | one who asks while {CROWD} others have connected and say nothing waits | {} |\n\
         | a flood for {} s on {} connections (no keys, noise, heads without end, bodies too large): requests, answered | {}, {} |\n\
         | and afterwards one who asks is answered | {} |\n\
         | memory of the sandbox at the beginning, after each of the three | {begin:.0}, {after_crowd:.0}, {after_silent:.0}, {after_flood:.0} MB |",
        crowd.connected,
        crowd.answered,
        crowd.slowest.as_secs_f64(),
        silent.map_or("longer than 120 s".to_owned(), |time| format!(
            "{:.1} s (a head may take 2 s here)",
            time.as_secs_f64()
        )),
        FLOOD.1.as_secs(),
        FLOOD.0,
        flood.sent,
        flood.answered,
        if still.answered == 1 { "yes" } else { "NO" },
    );
}
