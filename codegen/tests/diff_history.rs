//! A real history: what came, went and changed in a dozen operations, modelled on the releases of the vendor's Python SDK
//! (`huaweicloudsdkbss` 3.0.45 to 3.1.219). The rows between neighbours are snapshots that were judged one by one; what
//! was decided stands in `docs/diff-history.md`.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

use std::path::Path;

use codegen::diff::{Review, Severity, compare};
use codegen::model::Model;

const VERSIONS: &[&str] = &["3.0.45", "3.0.69", "3.1.40", "3.1.80", "3.1.120", "3.1.160", "3.1.219"];

/// A spec in one file: `=== path`, then what stands in it.
fn release(version: &str) -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diff/history");
    let text = std::fs::read_to_string(folder.join(format!("{version}.txt"))).unwrap();
    let file = |part: &str| part.split_once('\n').map(|(path, text)| (path.to_owned(), text.to_owned()));
    cases::model(text.split("=== ").filter_map(file).collect())
}

fn between(from: &str, to: &str) -> Review {
    let changes = compare(&release(from), &release(to));
    cases::review(from, to, None, changes)
}

#[test]
fn each_release_is_told_as_a_reviewer_would() {
    for pair in VERSIONS.windows(2) {
        let review = between(pair[0], pair[1]);
        let mut out = String::new();
        for change in &review.changes {
            let reach = if change.reach.is_empty() { String::new() } else { format!(" [{}]", change.reach.join(", ")) };
            let wire = change.rule.wire.map_or("-", Severity::as_str);
            let rust = change.rule.rust.map_or("-", Severity::as_str);
            out += &format!(
                "{:<10} {} {} (wire {wire}, rust {rust}): {}{reach}\n",
                change.severity(),
                change.rule.id,
                change.place(),
                change.values()
            );
        }
        insta::with_settings!({ snapshot_path => "fixtures/diff/snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("history-{}", pair[1]), out);
        });
    }
}

#[test]
fn the_whole_way_is_no_longer_than_its_steps() {
    let steps: usize = VERSIONS.windows(2).map(|pair| between(pair[0], pair[1]).changes.len()).sum();
    let whole = between("3.0.45", "3.1.219").changes.len();
    assert!(whole <= steps, "{whole} rows at once, {steps} in steps");
}
