//! Every rule fires where it should and stays silent where it should: one pair of small spec trees a rule.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use codegen::check::{LOCAL, check, check_partly, markdown, rules};
use codegen::diagnostics::{Diagnostics, github, human, json};
use codegen::layout::departures;
use codegen::load::Sources;
use codegen::syntax::{keys, parse};
use common::{fixture, raw_files};

/// Bytes, for a spec may hold some that are no text.
type Files = BTreeMap<String, Vec<u8>>;

#[test]
fn the_base_of_the_fixtures_breaks_no_rule() {
    let (sources, found) = findings(base());
    assert!(found.is_empty(), "{}", human(&found, &sources, false));
}

#[test]
fn every_rule_fires_and_passes() {
    let mut broken = Vec::new();
    for rule in rules() {
        let folder = fixture("check").join(rule.id);
        let (fires, passes) = (raw_files(&folder.join("fires")), raw_files(&folder.join("passes")));
        if fires.is_empty() || passes.is_empty() {
            broken.push(format!("{}: needs fixtures in {}/{{fires,passes}}/", rule.id, folder.display()));
            continue;
        }
        let (sources, found) = findings(overlay(fires));
        let own = only(&found, rule.id);
        if own.is_empty() {
            broken.push(format!("{}: `fires` does not fire\n{}", rule.id, human(&found, &sources, false)));
        }
        insta::assert_snapshot!(rule.id, human(&own, &sources, false));
        let (sources, found) = findings(overlay(passes));
        if !found.is_empty() {
            broken.push(format!("{}: `passes` is not clean\n{}", rule.id, human(&found, &sources, false)));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_fixture_has_its_rule() {
    let known: BTreeSet<String> = rules().map(|rule| rule.id.to_owned()).collect();
    for entry in std::fs::read_dir(fixture("check")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(name == "_base" || known.contains(&name), "no rule is called {name}");
    }
}

#[test]
fn rules_have_unique_ids_and_say_what_and_why() {
    let mut seen = BTreeSet::new();
    for rule in rules() {
        assert!(seen.insert(rule.id), "{} twice", rule.id);
        assert!(!rule.summary.ends_with('.') && !rule.why.ends_with('.') && !rule.why.is_empty(), "{}", rule.id);
    }
}

#[test]
fn findings_do_not_depend_on_the_order_of_files() {
    let tree = overlay(raw_files(&fixture("check/unknown-key/fires")));
    let forward = Sources::from_bytes(tree.clone());
    let backward = Sources::from_bytes(tree.into_iter().rev());
    assert_eq!(parse(&forward).1, parse(&backward).1);
}

#[test]
fn a_broken_file_does_not_hide_the_slips_of_others() {
    let mut tree = overlay(raw_files(&fixture("check/empty-range/fires")));
    tree.insert("types/common.yaml".to_owned(), b"OrderId: [\n".to_vec());
    let sources = Sources::from_bytes(tree);
    let (spec, mut found) = parse(&sources);
    found.extend(check_partly(&spec, &sources, &found));
    let rules: BTreeSet<_> = found.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, BTreeSet::from(["empty-range", "yaml-syntax"]));
    for text in [human(&found, &sources, false), json(&found, &sources), github(&found, &sources)] {
        assert!(text.trim_end().lines().last().unwrap().contains("mend these first"), "{text}");
    }
}

#[test]
fn the_rules_of_single_files_are_rules() {
    for id in LOCAL {
        assert!(rules().any(|rule| rule.id == *id), "{id}");
    }
}

#[test]
fn findings_for_programs_and_for_pull_requests() {
    let (sources, found) = findings(overlay(raw_files(&fixture("check/empty-range/fires"))));
    insta::assert_snapshot!("json", json(&found, &sources));
    insta::assert_snapshot!("github", github(&found, &sources));
}

#[test]
fn tables_of_the_documentation_have_even_rows() {
    for (table, cells) in [(markdown(), 3), (keys::markdown(), 4)] {
        for row in table.lines().filter(|line| line.starts_with('|')) {
            assert_eq!(row.replace("\\|", "").matches('|').count(), cells + 1, "{row}");
        }
    }
}

fn base() -> Files {
    raw_files(&fixture("check/_base"))
}

/// The base with the files of a fixture over it; an empty file removes.
fn overlay(over: Files) -> Files {
    let mut tree = base();
    tree.extend(over);
    tree.retain(|_, text| text != b"# removed\n");
    tree
}

fn findings(tree: Files) -> (Sources, Diagnostics) {
    let sources = Sources::from_bytes(tree);
    let (spec, mut found) = parse(&sources);
    found.extend(check(&spec, &sources));
    found.extend(departures(&sources));
    found.sort();
    (sources, found)
}

fn only(found: &Diagnostics, rule: &str) -> Diagnostics {
    let mut out = Diagnostics::new();
    found.iter().filter(|finding| finding.rule == rule).cloned().for_each(|finding| out.push(finding));
    out
}
