//! How an operation is called: from Rust and from the command line.

use serde_json::Value;

use super::build;
use super::sample;
use super::view::View;
use crate::model::{Operation, Status};

/// The example of the crate's documentation, with the lines that rustdoc hides.
pub(crate) fn rust(operation: &Operation, view: View) -> String {
    let lines = crate::words::example(operation, view.model);
    let code = lines.iter().filter(|line| !line.starts_with("```"));
    let shown: Vec<&str> = code.map(|line| line.strip_prefix("# ").unwrap_or(line)).collect();
    let depth = |line: &str| if line.starts_with("use ") || line.contains("fn ") || line == "}" { "" } else { "    " };
    let mut out = String::new();
    for line in shown {
        // what the crate marks as old is called on purpose here
        let line = line.replace("#![allow(deprecated)] ", "");
        out.push_str(&format!("{}{line}\n", depth(&line)));
        if line.starts_with("use ") {
            out.push('\n');
        }
    }
    out
}

/// A call by the `command` of the spec that needs nothing but keys.
pub(crate) fn shell(command: &str, operation: &Operation, view: View) -> String {
    let samples = sample::request(operation, view);
    let caller = operation.callers.as_ref().and_then(|callers| callers.first());
    let mut words = vec![format!("{command} call {}", operation.id)];
    words.extend(caller.map(|caller| format!("--as {caller}")));
    words.push(format!("--site {}", view.site));
    if !operation.idempotent {
        words.push("--yes".into());
    }
    let plain = samples.iter().all(|sample| !matches!(sample.value, Value::Array(_) | Value::Object(_)));
    if plain {
        let set = |sample: &sample::Sample| {
            let value = sample.value.as_str().map_or_else(|| sample.value.to_string(), str::to_owned);
            format!("--set {}", quoted(&format!("{}={value}", sample.field.wire)))
        };
        words.extend(samples.iter().map(set));
        return wrap(&words) + "\n";
    }
    words.push("--input - <<'JSON'".into());
    format!("{}\n{}JSON\n", wrap(&words), build::pretty(&sample::flat(&samples)))
}

/// The feature that an operation needs beside its section's.
pub(crate) fn features(operation: &Operation) -> Vec<&str> {
    let legacy = (operation.status != Status::Active).then_some("legacy");
    std::iter::once(operation.section.as_str()).chain(legacy).collect()
}

/// One line, or a word a line where that is too long.
fn wrap(words: &[String]) -> String {
    let line = words.join(" ");
    if line.len() <= 76 { line } else { words.join(" \\\n  ") }
}

fn quoted(word: &str) -> String {
    let safe = |c: char| c.is_ascii_alphanumeric() || "=_-.:/,@+".contains(c);
    if word.chars().all(safe) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}
