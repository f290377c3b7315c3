//! What the emitters write, one language feature a fixture.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

mod common;

use std::fs;
use std::path::PathBuf;

use codegen::emit::{File, emit};
use codegen::load::Sources;

fn fixtures() -> PathBuf {
    common::fixture("emit")
}

/// The fixture over the common base.
fn files(feature: &str) -> Vec<(String, String)> {
    let mut files = common::files(&fixtures().join("_base"));
    files.extend(common::files(&fixtures().join(feature)));
    files.into_iter().collect()
}

fn generate(feature: &str) -> Vec<File> {
    let sources = Sources::from_files(files(feature));
    let (ast, mut findings) = codegen::syntax::parse(&sources);
    findings.extend(codegen::check::check(&ast, &sources));
    let text = codegen::diagnostics::human(&findings, &sources, false);
    assert!(!findings.has_errors(), "{feature}:\n{text}");
    emit(&codegen::model::build(&ast, &sources)).unwrap()
}

/// The files that the feature decides about, one after the other.
fn show(files: &[File]) -> String {
    let about = |file: &&File| file.path.starts_with("src/things/") || file.path.starts_with("src/types/");
    let index = |file: &&File| !file.path.ends_with("mod.rs");
    let text = |file: &File| format!("==> {}\n{}", file.path, file.text);
    files.iter().filter(about).filter(index).map(text).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_language_feature_is_emitted_as_reviewed() {
    let mut features: Vec<String> = fs::read_dir(fixtures())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "_base")
        .collect();
    features.sort();
    assert!(features.len() >= 15);
    for feature in features {
        insta::assert_snapshot!(format!("emit__{feature}"), show(&generate(&feature)));
    }
}

#[test]
fn what_every_crate_has_is_emitted_as_reviewed() {
    let files = generate("deprecated_operation");
    let common = |file: &&File| !file.path.contains("/things/pay") && !file.path.contains("/things/show");
    let text = |file: &File| format!("==> {}\n{}", file.path, file.text);
    let text: Vec<String> = files.iter().filter(common).filter(|file| file.path != "model.json").map(text).collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn the_order_in_which_files_are_read_does_not_matter() {
    let mut files = files("deprecated_operation");
    let generate = |files: Vec<(String, String)>| {
        let sources = Sources::from_files(files);
        emit(&codegen::model::build(&codegen::syntax::parse(&sources).0, &sources)).unwrap()
    };
    let one = generate(files.clone());
    files.reverse();
    assert_eq!(one, generate(files.clone()));
    files.rotate_left(1);
    assert_eq!(one, generate(files));
}

#[test]
fn no_section_can_be_called_like_a_module_that_every_crate_has() {
    let of_base = generate("deprecated_operation");
    let root = &of_base.iter().find(|file| file.path == "src/lib.rs").unwrap().text;
    let module = |line: &str| {
        let name = line.trim_start().trim_start_matches("pub ").strip_prefix("mod ")?;
        name.strip_suffix(';').map(str::to_owned)
    };
    let modules: Vec<String> = root.lines().filter_map(module).filter(|name| name != "things").collect();
    assert!(modules.len() >= 4, "{modules:?}");
    for name in modules {
        let moved = |(path, text): (String, String)| (path.replacen("things/", &format!("{name}/"), 1), text);
        let sources = Sources::from_files(files("deprecated_operation").into_iter().map(moved).collect::<Vec<_>>());
        let findings = codegen::check::check(&codegen::syntax::parse(&sources).0, &sources);
        let taken = findings.iter().any(|finding| finding.rule == "section-name");
        assert!(taken, "a section `{name}` would meet the crate's own module: name it in `check/section_name.rs`");
    }
}
