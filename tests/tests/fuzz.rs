//! The fuzz targets without a fuzzer: over their seeds, over what was found before, and over bounded random changes of
//! both. `FUZZ_ROUNDS` makes it longer; `tests/fuzz/Cargo.toml` says how to run them under cargo-fuzz.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    unreachable_pub,
    reason = "a test may fail loudly"
)]

#[path = "../fuzz/targets.rs"]
mod targets;

use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use targets::{TARGETS, Target};

/// Random changes that a target gets; a connection each is slower.
fn rounds(name: &str) -> usize {
    let all = std::env::var("FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(3_000);
    match name {
        "sandbox_http" => all / 10,
        "spec_loader" => all / 6,
        _ => all,
    }
}

fn files(name: &str, kind: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(kind).join(name);
    let mut files: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

/// The same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }
}

/// Signs that mean something to one of the targets.
const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "\\u0000",
    "\\ud800",
    "null",
    "1e999",
    "-0",
    "0.1",
    "99999999999999999999",
    "true",
    "\n",
    "\r\n",
    "%",
    "%2F",
    "&",
    "=",
    ";",
    "#",
    "- ",
    "? ",
    "|",
    ">",
    "*a",
    "&a",
    "!!",
    "'",
    "`",
    "@",
    "[?",
    "[]",
    "sum(",
    "\u{feff}",
    "\u{202e}",
    "\0",
    "error_code",
    "error_msg",
    "planted-9f2c",
    "hunter2",
    "HTTP/1.1",
    "Content-Length: ",
];

fn changed(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = seeds[random.below(seeds.len())].clone();
    for _ in 0..1 + random.below(6) {
        let at = random.below(bytes.len() + 1);
        match random.below(6) {
            0 => bytes.insert(at, random.below(256) as u8),
            1 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            2 => bytes.truncate(at),
            3 => {
                let end = (at + random.below(12)).min(bytes.len());
                bytes.drain(at..end);
            }
            4 => {
                let other = &seeds[random.below(seeds.len())];
                let from = random.below(other.len() + 1);
                bytes.splice(at..at, other[from..].iter().copied());
            }
            _ => {
                bytes.splice(at..at, WORDS[random.below(WORDS.len())].bytes());
            }
        }
    }
    bytes
}

fn run(name: &str, target: Target, bytes: &[u8], what: &str) {
    if catch_unwind(|| target(bytes)).is_err() {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("found-{name}"));
        std::fs::write(&path, bytes).unwrap();
        panic!("{name} fails on {what}: mend it, then keep {} in tests/fuzz/found/{name}", path.display());
    }
}

fn all_of(name: &str) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).unwrap();
    let known: Vec<_> = files(name, "seeds").into_iter().chain(files(name, "found")).collect();
    assert!(!known.is_empty(), "{name} has no seeds");
    for (path, bytes) in &known {
        run(name, *target, bytes, &path.display().to_string());
    }
    let seeds: Vec<Vec<u8>> = known.into_iter().map(|(_, bytes)| bytes).collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for round in 0..rounds(name) {
        let bytes = changed(&seeds, &mut random);
        run(name, *target, &bytes, &format!("its change {round}"));
    }
}

#[test]
fn the_decoder_bears_any_bytes() {
    all_of("decoder");
}

#[test]
fn errors_bear_any_body() {
    all_of("error_bodies");
}

#[test]
fn signing_bears_any_request() {
    all_of("canonical_request");
}

#[test]
fn a_credentials_file_may_be_any_text() {
    all_of("credentials_file");
}

#[test]
fn the_spec_loader_bears_any_file() {
    all_of("spec_loader");
}

#[test]
fn queries_bear_any_text() {
    all_of("jmespath");
}

/// What panics in a task of the sandbox would otherwise be a closed connection and nothing more.
#[test]
fn the_sandbox_bears_any_bytes() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static PANICS: AtomicUsize = AtomicUsize::new(0);
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name().is_some_and(|name| name.starts_with("tokio")) {
            PANICS.fetch_add(1, Ordering::SeqCst);
        }
        usual(panic);
    }));
    all_of("sandbox_http");
    assert_eq!(PANICS.load(Ordering::SeqCst), 0);
}

#[test]
fn every_target_is_run_here_and_by_the_fuzzer() {
    let manifest = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/Cargo.toml")).unwrap();
    let here = include_str!("fuzz.rs");
    for (name, _) in TARGETS {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name} is no binary");
        assert!(here.contains(&format!("all_of(\"{name}\")")), "{name} is not run here");
    }
}
