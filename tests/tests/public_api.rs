//! The public API of the generated crate, an item a line, as a snapshot: what a reviewer sees change in users' code.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use std::fmt::Write;
use std::fs;
use std::path::Path;

#[test]
fn the_public_api_is_as_reviewed() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/bss/src");
    let mut out = String::new();
    let mut folders: Vec<_> = fs::read_dir(&source).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders {
        let module = folder.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut files = vec![folder.clone()];
        if folder.is_dir() {
            files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
            files.sort();
        }
        for file in files {
            list(&module, &fs::read_to_string(file).unwrap(), &mut out);
        }
    }
    insta::assert_snapshot!(out);
}

/// Items of one file. The emitted text has one item, field or variant a line, so lines are enough to go by.
fn list(module: &str, text: &str, out: &mut String) {
    let mut lines = text.lines().peekable();
    let mut deprecated = "";
    while let Some(line) = lines.next() {
        if line.starts_with("#[deprecated") {
            deprecated = "deprecated ";
        } else if let Some(rest) = line.strip_prefix("pub struct ") {
            let name = rest.split([' ', '(']).next().unwrap();
            let fields = members(&mut lines, rest, "pub ");
            writeln!(out, "{module}: {deprecated}struct {name} {{ {} }}", fields.join(" ")).unwrap();
            deprecated = "";
        } else if let Some(rest) = line.strip_prefix("pub enum ") {
            let name = rest.split(' ').next().unwrap();
            writeln!(out, "{module}: enum {name} {{ {} }}", members(&mut lines, rest, "").join(" ")).unwrap();
        } else if line == "open_enum! {" {
            let head = lines.find(|line| line.ends_with(" {") && !line.trim_start().starts_with("///")).unwrap();
            let name = head.trim().split(':').next().unwrap();
            let values = members(&mut lines, head, "");
            writeln!(out, "{module}: open enum {name} {{ {} }}", values.join(" ")).unwrap();
        } else if line == "text_type! {" {
            let last = lines.by_ref().take_while(|line| *line != "}").last().unwrap();
            writeln!(out, "{module}: text {}", last.trim()).unwrap();
        } else if let Some(rest) = line.trim_start().strip_prefix("pub fn ") {
            let mut signature = rest.trim_end_matches(" {").to_owned();
            while !signature.contains("->") {
                let next = lines.next().unwrap().trim();
                signature = format!("{signature}{next}").replace(",)", ")");
            }
            writeln!(out, "{module}:   {}", signature.trim_end_matches(" {")).unwrap();
        } else if let Some(rest) = line.strip_prefix("operation!(").and_then(|rest| rest.strip_suffix(");")) {
            let (types, callers) = rest.split_once(": OPERATION;").unwrap();
            writeln!(out, "{module}: {types} for{callers}").unwrap();
        }
    }
}

/// The members between the braces, without documentation and attributes.
fn members<'a>(lines: &mut impl Iterator<Item = &'a str>, head: &str, keyword: &str) -> Vec<String> {
    if head.ends_with("{}") || head.ends_with(';') {
        return Vec::new();
    }
    let body = lines.by_ref().map(str::trim).take_while(|line| *line != "}");
    let member = |line: &&str| !line.starts_with("///") && !line.starts_with('#');
    body.filter(member).map(|line| line.trim_start_matches(keyword).to_owned()).collect()
}
