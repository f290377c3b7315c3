//! The reference of the real spec: whole in itself, and usable in a browser where there is one.

#![allow(clippy::unwrap_used, clippy::print_stderr, missing_docs, reason = "a test may fail loudly and speak")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::emit::File;
use codegen::export::reference;
use codegen::load::Sources;
use codegen::model::Model;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn model() -> Model {
    let files = common::files(&repository().join("spec/bss"));
    let sources = Sources::from_files(files.into_iter().filter(|(path, _)| path.ends_with(".yaml")));
    let (ast, findings) = codegen::syntax::parse(&sources);
    assert!(!findings.has_errors(), "{}", codegen::diagnostics::human(&findings, &sources, false));
    codegen::model::build(&ast, &sources)
}

/// Values of an attribute in a page.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// A path without `..`.
fn normal(folder: &str, link: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn every_link_of_the_reference_leads_somewhere_inside_or_to_the_vendor() {
    let files = reference(&model(), None);
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        files.iter().map(|file| (file.path.as_str(), attributes(&file.text, "id").into_iter().collect())).collect();
    for file in files.iter().filter(|file| file.path.ends_with(".html")) {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let links = attributes(&file.text, "href").into_iter().chain(attributes(&file.text, "src"));
        for link in links.filter(|link| !link.starts_with("http") && !link.starts_with("data:")) {
            let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
            let path = if path.is_empty() { file.path.clone() } else { normal(folder, path) };
            let there = ids.get(path.as_str());
            assert!(there.is_some(), "{}: {link}", file.path);
            let anchored = anchor.is_none_or(|anchor| there.is_some_and(|ids| ids.contains(anchor)));
            assert!(anchored, "{}: {link}", file.path);
        }
        let ids = attributes(&file.text, "id");
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{}: an id twice", file.path);
    }
}

#[test]
fn nothing_of_the_reference_is_loaded_from_elsewhere() {
    for file in reference(&model(), None) {
        for tag in ["<script src=\"http", "<link rel=\"stylesheet\" href=\"http", "<img", "@import", "url(http"] {
            assert!(!file.text.contains(tag), "{}: {tag}", file.path);
        }
    }
}

#[test]
fn every_operation_has_its_page_and_every_field_its_anchor() {
    let model = model();
    let files = reference(&model, None);
    for operation in &model.operations {
        for form in ["html", "md"] {
            let path = format!("operations/{}.{form}", operation.id);
            let file = files.iter().find(|file| file.path == path).unwrap();
            assert!(file.text.contains(&operation.title.zh), "{path} has the Chinese title");
        }
        let path = format!("operations/{}.html", operation.id);
        let page: &File = files.iter().find(|file| file.path == path).unwrap();
        for field in &operation.request.fields {
            assert!(page.text.contains(&format!(" id=\"{}.{}\"", operation.id, field.wire)), "{path}: {}", field.wire);
        }
        for field in operation.response.iter().flat_map(|object| &object.fields) {
            let id = format!(" id=\"{}.response.{}\"", operation.id, field.wire);
            assert!(page.text.contains(&id), "{path}: {}", field.wire);
        }
    }
}

#[test]
fn the_reference_of_one_site_has_nothing_of_the_others() {
    let model = model();
    let files = reference(&model, Some("eu"));
    for operation in &model.operations {
        let there = files.iter().any(|file| file.path == format!("operations/{}.html", operation.id));
        assert_eq!(there, operation.sites.iter().any(|site| site == "eu"), "{}", operation.id);
    }
}

#[test]
fn searches_find_what_people_mean_first() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reference-search");
    for file in reference(&model(), None).into_iter().filter(|file| file.path.starts_with("assets/")) {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file.text).unwrap();
    }
    let (script, table) = (repository().join("tests/reference/search.mjs"), repository().join("tests/searches.txt"));
    let Ok(output) = Command::new("node").arg(script).arg(&folder).arg(table).output() else {
        assert!(std::env::var_os("CI").is_none(), "CI must have node");
        eprintln!("skipped: node is not here");
        return;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// Search, deep links, theme, site, phone, keyboard: `tests/reference/check.mjs` says what is looked at.
#[test]
fn a_browser_can_use_the_reference() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reference");
    for file in reference(&model(), None) {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file.text).unwrap();
    }
    let script = repository().join("tests/reference/check.mjs");
    let Ok(output) = Command::new("node").arg(script).arg(&folder).output() else {
        eprintln!("skipped: node is not here");
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(77) => eprintln!("skipped: {said}"),
        code => assert_eq!(code, Some(0), "{said}"),
    }
}
