//! Whether generation stays linear: the spec of a service, multiplied to 1,000 and 10,000 operations.
//!
//! `cargo bench -p huaweicloud-bss-codegen` prints milliseconds of each step, and how much more ten times as many
//! operations take.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a benchmark prints, and may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use codegen::load::Sources;
use codegen::syntax::ast::Spec;
use regex_lite::Regex;

type Files = BTreeMap<String, String>;

fn main() {
    // `cargo test` runs benchmarks, too: it wants to know that they work, not how fast they are
    let sizes: &[usize] = if std::env::args().any(|arg| arg == "--bench") { &[162, 1_000, 10_000] } else { &[162] };
    let files = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/bss"));
    println!(
        "{:>10} {:>9} {:>9} {:>9} {:>9} {:>9} {:>12}",
        "operations", "read", "check", "model", "emit", "all", "each"
    );
    let mut totals = Vec::new();
    for &size in sizes {
        let (count, steps) = generate(multiply(&files, size));
        let all: Duration = steps.iter().sum();
        let ms = |step: Duration| format!("{} ms", step.as_millis());
        let steps: Vec<String> = steps.into_iter().map(ms).collect();
        let each = all / count as u32;
        println!(
            "{count:>10} {:>9} {:>9} {:>9} {:>9} {:>9} {each:>12.1?}",
            steps[0],
            steps[1],
            steps[2],
            steps[3],
            ms(all)
        );
        totals.push((count, all));
    }
    if let [.., (fewer, short), (more, long)] = totals[..] {
        let ratio = long.as_secs_f64() / short.as_secs_f64();
        println!("{:.1} times the operations take {ratio:.1} times as long", more as f64 / fewer as f64);
    }
}

/// How many operations there are, and how long reading, checking, resolving and emitting them takes.
fn generate(files: Files) -> (usize, [Duration; 4]) {
    let sources = Sources::from_files(files);
    let (read, (ast, findings)) = timed(|| codegen::syntax::parse(&sources));
    assert!(!findings.has_errors(), "{}", codegen::diagnostics::human(&findings, &sources, false));
    let (check, findings) = timed(|| codegen::check::check(&ast, &sources));
    assert!(!findings.has_errors(), "{}", codegen::diagnostics::human(&findings, &sources, false));
    let (build, model) = timed(|| codegen::model::build(&ast, &sources));
    let (emit, files) = timed(|| codegen::emit::emit(&model).unwrap());
    assert!(files.len() > model.operations.len());
    (model.operations.len(), [read, check, build, emit])
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

/// Copies of the operations under other names and paths, until there are at least so many.
fn multiply(files: &Files, size: usize) -> Files {
    let sources = Sources::from_files(files.clone());
    let (ast, _) = codegen::syntax::parse(&sources);
    let mut out = files.clone();
    for copy in 1..size.div_ceil(ast.operations.len()) {
        for (path, text) in copies(&ast, &sources, copy) {
            out.insert(path, text);
        }
    }
    out
}

fn copies<'s>(ast: &'s Spec, sources: &'s Sources, copy: usize) -> impl Iterator<Item = (String, String)> + 's {
    ast.operations.iter().map(move |operation| {
        let source = &sources.files()[operation.operation.span.file as usize];
        let mut text = source.text.replacen(
            &format!("operation: {}", &*operation.operation),
            &format!("operation: {}Copy{copy}", &*operation.operation),
            1,
        );
        text =
            text.replacen(&format!("path: {}", &*operation.path), &format!("path: {}/copy{copy}", &*operation.path), 1);
        for (name, _) in &operation.types {
            let word = Regex::new(&format!(r"\b{}\b", &**name)).unwrap();
            text = word.replace_all(&text, format!("{}Copy{copy}", &**name)).into_owned();
        }
        (source.path.replace(".yaml", &format!("_copy{copy}.yaml")), text)
    })
}

/// The YAML files below the folder, by their path from there.
fn read(root: &Path) -> Files {
    let mut out = Files::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                out.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    out
}
