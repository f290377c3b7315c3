//! The layers of the workspace's libraries: which module may use which. ARCHITECTURE.md holds the table, and this reads the
//! sources against it; so does it look for files that use each other in a ring.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::Regex;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The rows of the table between the marks in ARCHITECTURE.md: a module, and those that it may use.
fn table(name: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let begin = format!("<!-- layers of {name} -->");
    let body = text.split_once(&begin).unwrap_or_else(|| panic!("ARCHITECTURE.md has no `{begin}`")).1;
    let body = body.split_once("<!-- end -->").unwrap().0;
    let word = Regex::new(r"`(\w+)`").unwrap();
    let words = |cell: &str| word.captures_iter(cell).map(|found| found[1].to_owned()).collect::<BTreeSet<String>>();
    let rows = body.lines().filter(|line| line.starts_with("| `"));
    let mut table = BTreeMap::new();
    for row in rows {
        let cells: Vec<&str> = row.split('|').collect();
        for module in words(cells[1]) {
            table.insert(module, words(cells[2]));
        }
    }
    table
}

/// A source file: its module path (`model`, `lower`, `build`), and its text without tests and comments.
struct Source {
    path: Vec<String>,
    text: String,
}

fn sources(of: &str) -> Vec<Source> {
    let folder = root().join(of).join("src");
    let comment = Regex::new(r"(?m)//[^\n]*$").unwrap();
    let mut out = Vec::new();
    for file in rust_files(&folder) {
        let name = file.strip_prefix(&folder).unwrap().with_extension("");
        let mut path: Vec<String> = name.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
        if path.last().is_some_and(|last| last == "mod") {
            path.pop();
        }
        // tests in a file of their own stand as high as tests beside the code
        if path.last().is_some_and(|last| last == "tests") {
            continue;
        }
        let whole = fs::read_to_string(&file).unwrap();
        let text = whole.split("\n#[cfg(test)]").next().unwrap();
        out.push(Source { path, text: comment.replace_all(text, "").into_owned() });
    }
    out.sort_by(|a, b| a.path.cmp(&b.path));
    out
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            out.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            out.push(path);
        }
    }
    out
}

/// The paths that a file names, from the root of its crate: of `use` trees, of expressions, of macros.
fn uses(source: &Source) -> BTreeSet<Vec<String>> {
    let start = Regex::new(r"(\$?crate|super|self)\s*::").unwrap();
    let mut out = BTreeSet::new();
    for found in start.find_iter(&source.text) {
        // `super::super::x` is found at its first word
        let before = source.text[..found.start()].trim_end();
        if before.ends_with("::") || before.ends_with("pub(in") {
            continue;
        }
        let mut base = match found.as_str().trim_end_matches(':').trim_end() {
            "super" => source.path[..source.path.len().saturating_sub(1)].to_vec(),
            "self" => source.path.clone(),
            _ => Vec::new(),
        };
        let mut rest = &source.text[found.end()..];
        while let Some(after) = rest.trim_start().strip_prefix("super") {
            let Some(after) = after.trim_start().strip_prefix("::") else { break };
            base.pop();
            rest = after;
        }
        tree(rest, &base, &mut out);
    }
    out
}

/// `a::b`, `{a::b, c}` and so on, each with the base before it; returns what follows the tree.
fn tree<'t>(text: &'t str, base: &[String], out: &mut BTreeSet<Vec<String>>) -> &'t str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = tree(rest, base, out).trim_start();
            match rest.strip_prefix(',') {
                Some(after) => rest = after,
                None => return rest.strip_prefix('}').unwrap_or(rest),
            }
        }
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let mut path = base.to_vec();
    if !word.is_empty() && word != "self" {
        path.push(word.to_owned());
    }
    match rest.trim_start().strip_prefix("::") {
        Some(rest) if !word.is_empty() => tree(rest, &path, out),
        _ => {
            out.insert(path);
            let rest = rest.trim_start();
            rest.strip_prefix("as ")
                .map_or(rest, |alias| alias.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'))
        }
    }
}

fn is_allowed(table: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    table.get(from).is_some_and(|may| may.contains(to))
}

fn check(of: &str) {
    let (table, sources) = (table(of), sources(of));
    let modules: BTreeSet<&String> = sources.iter().filter_map(|source| source.path.first()).collect();
    let mut found = Vec::new();
    for module in modules.iter().filter(|module| !["lib", "main"].contains(&module.as_str())) {
        if !table.contains_key(*module) {
            found.push(format!("{of}/src/{module} stands in no row of the layer table: say below which it is"));
        }
    }
    for module in table.keys().filter(|module| !modules.contains(module)) {
        found.push(format!("the layer table has a row for `{module}`, which {of} does not have: take it away"));
    }
    for source in sources.iter().filter(|source| !["lib", "main"].contains(&source.path[0].as_str())) {
        let from = &source.path[0];
        let used: BTreeSet<String> = uses(source).into_iter().filter_map(|path| path.into_iter().next()).collect();
        for to in used.iter().filter(|to| *to != from && modules.contains(to)) {
            if !is_allowed(&table, from, to) {
                found.push(format!(
                    "{of}/src/{}.rs uses `{to}`, but `{from}` may not: move what it needs below both, or hand it over; \
                     a new arrow in the table of ARCHITECTURE.md is the last resort",
                    source.path.join("/")
                ));
            }
        }
    }
    let order: Vec<String> = ring(&table.iter().map(|(from, to)| (from.clone(), to.clone())).collect());
    if !order.is_empty() {
        found.push(format!("the layer table of {of} has a ring: {}", order.join(" → ")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// A ring of the graph, first node repeated at the end; empty when there is none.
fn ring(graph: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    fn visit(
        node: &str,
        graph: &BTreeMap<String, BTreeSet<String>>,
        way: &mut Vec<String>,
        done: &mut BTreeSet<String>,
    ) -> bool {
        if let Some(at) = way.iter().position(|known| known == node) {
            way.drain(..at);
            way.push(node.to_owned());
            return true;
        }
        if !done.insert(node.to_owned()) {
            return false;
        }
        way.push(node.to_owned());
        let found = graph.get(node).into_iter().flatten().any(|next| visit(next, graph, way, done));
        if !found {
            way.pop();
        }
        found
    }
    let mut done = BTreeSet::new();
    for node in graph.keys() {
        let mut way = Vec::new();
        if visit(node, graph, &mut way, &mut done) {
            return way;
        }
    }
    Vec::new()
}

/// Which file uses which; a module's own file (`mod.rs`) and its children may name each other.
fn files(of: &str) -> BTreeMap<String, BTreeSet<String>> {
    let sources = sources(of);
    let known: BTreeSet<String> = sources.iter().map(|source| source.path.join("/")).collect();
    let file_of =
        |path: &[String]| (1..=path.len()).rev().map(|n| path[..n].join("/")).find(|file| known.contains(file));
    let mut graph = BTreeMap::new();
    for source in &sources {
        let own = source.path.join("/");
        let family = |other: &String| own.starts_with(&format!("{other}/")) || other.starts_with(&format!("{own}/"));
        let used = uses(source).into_iter().filter_map(|path| file_of(&path));
        graph.insert(own.clone(), used.filter(|other| *other != own && !family(other)).collect());
    }
    graph
}

#[test]
fn the_generator_keeps_its_layers() {
    check("codegen");
}

#[test]
fn the_runtime_keeps_its_layers() {
    check("runtime");
}

#[test]
fn the_command_keeps_its_layers() {
    check("cli");
}

#[test]
fn the_sandbox_keeps_its_layers() {
    check("sandbox");
}

#[test]
fn the_tasks_keep_their_layers() {
    check("xtask");
}

/// Files of a crate that use each other, directly or by way of others: each set once.
fn knots(graph: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<BTreeSet<String>> {
    let reach = |from: &String| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&String> = graph[from].iter().collect();
        while let Some(file) = open.pop() {
            if seen.insert(file.clone()) {
                open.extend(&graph[file]);
            }
        }
        seen
    };
    let reached: BTreeMap<&String, BTreeSet<String>> = graph.keys().map(|file| (file, reach(file))).collect();
    let knot = |file: &String| {
        let back = |other: &&String| reached[other].contains(file);
        reached[file].iter().filter(back).cloned().collect::<BTreeSet<String>>()
    };
    graph.keys().map(knot).filter(|knot| !knot.is_empty()).collect()
}

#[test]
fn no_files_use_each_other_in_a_ring() {
    let mut found = Vec::new();
    for of in ["codegen", "runtime", "cli", "sandbox", "xtask"] {
        for knot in knots(&files(of)) {
            found.push(format!("{of}: {knot:?} use each other: move what they share into a file below them"));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_is_emitted_is_in_one_order_on_every_machine() {
    let unordered = sources("codegen").into_iter().filter(|source| ["emit", "rust"].contains(&source.path[0].as_str()));
    let found: Vec<String> = unordered
        .filter(|source| source.text.contains("HashMap") || source.text.contains("HashSet"))
        .map(|source| source.path.join("/"))
        .collect();
    assert!(found.is_empty(), "{found:?} hash: use a BTreeMap, its order is the same everywhere");
}

#[test]
fn every_file_says_first_what_it_is_for() {
    let mut found = Vec::new();
    for part in ["codegen", "runtime", "sandbox", "cli", "xtask"] {
        for file in rust_files(&root().join(part).join("src")) {
            if !fs::read_to_string(&file).unwrap().starts_with("//!") {
                found.push(file.strip_prefix(root()).unwrap().display().to_string());
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}: the first line says what the module is for, and what it must not know");
}

#[test]
fn use_trees_are_read_as_rust_reads_them() {
    let source = |text: &str| Source { path: vec!["a".into(), "b".into()], text: text.to_owned() };
    let of = |text: &str| uses(&source(text)).into_iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(of("use crate::x::{self, y::{Z, W as V}, q};"), ["x", "x::q", "x::y::W", "x::y::Z"]);
    assert_eq!(of("use super::c::D; let e = super::super::f::g(1);"), ["a::c::D", "f::g"]);
    assert_eq!(of("$crate::x::y!(1); crate::{m, n::O}"), ["m", "n::O", "x::y"]);
}

#[test]
fn a_ring_is_found_and_a_ladder_is_none() {
    let graph = |arrows: &[(&str, &str)]| {
        let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (from, to) in arrows {
            graph.entry((*from).to_owned()).or_default().insert((*to).to_owned());
        }
        graph
    };
    assert_eq!(ring(&graph(&[("a", "b"), ("b", "c"), ("c", "b")])), ["b", "c", "b"]);
    assert!(ring(&graph(&[("a", "b"), ("a", "c"), ("b", "c")])).is_empty());
    let knotted = graph(&[("a", "b"), ("b", "c"), ("c", "b")]);
    assert_eq!(knots(&knotted), BTreeSet::from([BTreeSet::from(["b".to_owned(), "c".to_owned()])]));
}
