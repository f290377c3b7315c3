//! Figures in documents are the counted ones. With `UPDATE_DOCS=1` in the environment they are written.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

use codegen::load::Sources;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap()
}

fn operations(service: &str) -> usize {
    let folder = repository().join("spec").join(service);
    let mut files = Vec::new();
    for section in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        let (name, text) = (
            |path: &Path| path.strip_prefix(&folder).unwrap().display().to_string(),
            |path: &Path| fs::read_to_string(path).unwrap(),
        );
        if section.is_dir() {
            let inside = fs::read_dir(&section).unwrap().map(|entry| entry.unwrap().path());
            files.extend(inside.map(|path| (name(&path), text(&path))));
        } else {
            files.push((name(&section), text(&section)));
        }
    }
    let sources = Sources::from_files(files);
    codegen::model::build(&codegen::syntax::parse(&sources).0, &sources).operations.len()
}

/// Holds the number at `#` in a phrase of a document; the phrase may stand on two lines.
fn hold(document: &str, phrase: &str, counted: usize) {
    let (path, text) = (repository().join(document), read(document));
    let (before, after) = phrase.split_once('#').unwrap();
    // line ends are blanks to the reader, and as long
    let flat = text.replace('\n', " ");
    let at = flat.find(before).unwrap_or_else(|| panic!("{document} no longer says `{before}`")) + before.len();
    let digits = flat[at..].find(|c: char| !c.is_ascii_digit()).unwrap();
    assert!(flat[at + digits..].starts_with(after), "{document} no longer says `{phrase}`: {}", &flat[at..at + 60]);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, format!("{}{counted}{}", &text[..at], &text[at + digits..])).unwrap();
    } else {
        assert_eq!(flat[at..at + digits], counted.to_string(), "{document}: `{phrase}`; UPDATE_DOCS=1 writes it");
    }
}

#[test]
fn the_readme_counts_the_operations() {
    hold("README.md", "YAML spec of all its # operations on", operations("bss"));
    hold("README.md", "`huaweicloud-osm` (# operations of", operations("osm"));
    hold("README.md", "`huaweicloud-iam` (the # of", operations("iam"));
}

#[test]
fn the_page_about_exports_counts_the_searches() {
    let searches = read("tests/searches.txt");
    let count = searches.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).count();
    hold("docs/exports.md", "`tests/searches.txt` has # ", count);
}

#[test]
fn the_page_about_oasdiff_counts_its_lists() {
    let page = read("docs/oasdiff.md");
    let (mut with, mut without) = (0, 0);
    for block in page.split("<summary>").skip(1) {
        let (title, ids) = block.split_once("</summary>").unwrap();
        let ids = ids.split("</details>").next().unwrap().matches('`').count() / 2;
        let subject = title.rsplit_once(" (").unwrap();
        let told: String = subject.1.chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(told, ids.to_string(), "{title}");
        // the tables above the lists have the same subjects
        if title.ends_with(", cannot apply)") {
            without += ids;
            assert!(page.contains(&format!("| {ids} | {} |", subject.0)), "{title}");
        } else {
            with += ids;
            assert!(page.contains(&format!("| {} | {ids} |", subject.0)), "{title}");
        }
    }
    hold("docs/oasdiff.md", "completeness. Of # ids", with + without);
    hold("docs/oasdiff.md", " ids # have a counterpart", with);
    hold("docs/oasdiff.md", "(diff-rules.md), # cannot apply", without);
}
