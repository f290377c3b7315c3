//! Lists every type of the generated crates, so that a test can walk over all of them: what a type is says the macro of
//! the runtime that its module calls.
#![allow(clippy::unwrap_used, missing_docs, reason = "a build script may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    println!("cargo::rerun-if-changed={}", generated.display());
    let mut rows = String::new();
    for folder in entries(&generated).into_iter().filter(|folder| folder.join("Cargo.toml").is_file()) {
        let service = folder.file_name().unwrap().to_str().unwrap();
        let library = library(&folder.join("Cargo.toml"));
        for module in entries(&folder.join("src")).into_iter().filter(|path| path.is_dir()) {
            let name = module.file_name().unwrap().to_str().unwrap();
            for (type_name, kind) in types(&module) {
                writeln!(rows, "{service} {kind} {library}::{name}::{type_name};").unwrap();
            }
        }
    }
    let list = format!(
        "/// Hands every type of the generated crates to a macro, a row each: service, kind, path.\n\
         #[macro_export]\nmacro_rules! every_type {{ ($each:ident) => {{ $each! {{\n{rows}}} }} }}\n"
    );
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("types.rs"), list).unwrap();
}

/// What a program calls the crate of a manifest.
fn library(manifest: &Path) -> String {
    let text = fs::read_to_string(manifest).unwrap();
    let name = text.lines().find_map(|line| line.strip_prefix("name = ")).unwrap();
    name.trim_matches('"').replace('-', "_")
}

/// The types of a module and what each is.
fn types(module: &Path) -> BTreeMap<String, &'static str> {
    let mut calls: BTreeSet<(&str, String)> = BTreeSet::new();
    for file in entries(module) {
        let text = fs::read_to_string(file).unwrap();
        for makes in ["open_enum", "record", "request", "operation"] {
            for (at, call) in text.match_indices(&format!("\n{makes}!(")) {
                // `Name: …`, and of an operation `Request => Response: …`, where `()` is an answer without a type
                let head = text[at + call.len()..].split([':', ';', ')']).next().unwrap();
                let names = head.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|name| !name.is_empty());
                calls.extend([makes, "response"].into_iter().zip(names.map(str::to_owned)));
            }
        }
        for (at, call) in text.match_indices("\ntext_kinds!(") {
            let kinds = text[at + call.len()..].split(')').next().unwrap();
            let names = kinds.split([',', ';']).map(str::trim).filter(|name| !name.is_empty());
            calls.extend(names.map(|name| ("text_type", name.to_owned())));
        }
    }
    let is = |makes: &str, name: &str| calls.iter().any(|(of, known)| *of == makes && known == name);
    let kind = |makes: &str, name: &str| match makes {
        "open_enum" => Some("open_enum"),
        "text_type" => Some("text_type"),
        "record" | "request" if is("operation", name) => Some("request"),
        "record" | "request" if is("response", name) => Some("answer"),
        "record" | "request" => Some("object"),
        _ => None,
    };
    calls.iter().filter_map(|(makes, name)| Some((name.clone(), kind(makes, name)?))).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}
