//! Each rule of the diff fires where it should, and only there.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "tests fail loudly")]

#[path = "fixtures/diff/cases/mod.rs"]
mod cases;

use std::collections::BTreeSet;

use cases::{base, cases, edited, model};
use codegen::diff::{Change, Review, compare, rules};
use codegen::load::Sources;

fn ids(changes: &[Change]) -> Vec<&'static str> {
    let mut ids: Vec<_> = changes.iter().map(|change| change.rule.id).collect();
    ids.sort_unstable();
    ids
}

fn sorted(ids: &[&'static str]) -> Vec<&'static str> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids
}

#[test]
fn every_edit_is_told_by_its_rules_forwards_and_backwards() {
    let before = model(base());
    let mut wrong = Vec::new();
    for (at, case) in cases().iter().enumerate() {
        let after = model(edited(case));
        for (expected, changes) in [(case.forward, compare(&before, &after)), (case.backward, compare(&after, &before))]
        {
            if ids(&changes) != sorted(expected) {
                let found: Vec<String> =
                    changes.iter().map(|c| format!("{} at {} {}", c.rule.id, c.place(), c.values())).collect();
                wrong.push(format!("case {at}: expected {expected:?}, found {found:#?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

/// Rules that have tests of their own: what is no edit of a spec's files, or no file of the language.
const ELSEWHERE: [&str; 9] = [
    "sandbox-changed",
    "exports-changed",
    "service-added",
    "service-removed",
    "file-renamed",
    "operation-moved-to-service",
    "operation-moved-to-service-and-host",
    "section-moved-to-service",
    "section-moved-to-service-and-host",
];

#[test]
fn every_rule_has_a_case_that_fires_and_one_that_does_not() {
    let cases = cases();
    let fired: BTreeSet<&str> =
        cases.iter().flat_map(|case| case.forward.iter().chain(case.backward)).copied().collect();
    let missing: Vec<&str> =
        rules().map(|rule| rule.id).filter(|id| !fired.contains(id) && !ELSEWHERE.contains(id)).collect();
    assert!(missing.is_empty(), "rules without a case: {missing:?}");
    let known: BTreeSet<&str> = rules().map(|rule| rule.id).collect();
    let unknown: Vec<&&str> = fired.iter().filter(|id| !known.contains(**id)).collect();
    assert!(unknown.is_empty(), "cases without a rule: {unknown:?}");
}

#[test]
fn rows_read_as_reviewed() {
    let before = model(base());
    let mut out = String::new();
    for case in cases() {
        let after = model(edited(&case));
        for changes in [compare(&before, &after), compare(&after, &before)] {
            for change in changes {
                let wire = change.rule.wire.map_or("-", |severity| severity.as_str());
                let rust = change.rule.rust.map_or("-", |severity| severity.as_str());
                let reach =
                    if change.reach.is_empty() { String::new() } else { format!(" [{}]", change.reach.join(", ")) };
                let sites =
                    if change.sites.is_empty() { String::new() } else { format!(" at {}", change.sites.join(", ")) };
                let who = change.affected.words();
                let id = change.rule.id;
                out += &format!(
                    "{id}: wire {wire}, rust {rust}: {}{sites}: {}{reach} for {who}\n",
                    change.place(),
                    change.values()
                );
            }
        }
    }
    insta::with_settings!({ snapshot_path => "fixtures/diff/snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("rows", out);
    });
}

#[test]
fn what_only_the_sandbox_reads_is_documentation() {
    let (old, mut new) = (model(base()), model(base()));
    new.sandbox = Some(serde_json::json!({ "ids": "other" }));
    let changes = compare(&old, &new);
    assert_eq!(ids(&changes), ["sandbox-changed"]);
    assert_eq!(changes[0].new.as_ref().map(|place| place.file.as_str()), Some("sandbox.yaml"));
}

#[test]
fn what_only_exports_read_is_documentation() {
    let (old, mut new) = (model(base()), model(base()));
    new.exports = Some(serde_json::json!({ "orders": {} }));
    let changes = compare(&old, &new);
    assert_eq!(ids(&changes), ["exports-changed"]);
    assert_eq!(changes[0].new.as_ref().map(|place| place.file.as_str()), Some("exports.yaml"));
}

#[test]
fn what_the_sandbox_is_told_of_an_operation_goes_with_it_without_a_row() {
    const SANDBOX: &str = "sandbox.yaml";
    let kept = "envelope: { code: error_code, message: error_msg, request: request_id }\n\
        refusals: { no_api: a, unauthorized: a, clock: a, expired: a, throttled: a, gateway: a, forbidden: a, invalid: [a], failure: a }\n\
        fields: { name: { text: a } }\n\
        operations:\n  \
          CreateOrder: [list: order]\n";
    let with = |text: &str, cancel: bool| {
        let mut files = base();
        files.retain(|(path, _)| cancel || !path.ends_with("cancel_order.yaml"));
        files.push((SANDBOX.to_owned(), text.to_owned()));
        model(files)
    };
    let both = format!("{kept}  CancelOrder: [list: order]\n");
    let rows = |old: &str, new: &str, cancel: bool| {
        let changes = compare(&with(old, true), &with(new, cancel));
        ids(&changes).into_iter().filter(|id| *id == "sandbox-changed").count()
    };
    assert_eq!(rows(&both, kept, false), 0, "the operation is gone");
    assert_eq!(rows(&both, kept, true), 1, "the operation is still there");
    assert_eq!(rows(&both, &kept.replace("text: a", "text: b"), false), 1, "another look");
    assert_eq!(rows(&both, &kept.replace("CreateOrder", "ListOrders"), false), 1, "another operation");
}

#[test]
fn a_sandbox_file_that_is_the_same_on_both_sides_is_no_row() {
    let sandbox = "envelope: { code: error_code, message: error_msg, request: request_id }\n\
        refusals: { no_api: a, unauthorized: a, clock: a, expired: a, throttled: a, gateway: a, forbidden: a, invalid: [a], failure: a }\n\
        fields: { state: { text: a }, newcomer: { text: b } }\n";
    let with = |sandbox: &str, field: &str| {
        let mut files = base();
        files.push(("sandbox.yaml".to_owned(), sandbox.to_owned()));
        let (_, text) = files.iter_mut().find(|(path, _)| path == "orders/create_order.yaml").unwrap();
        *text = text.replacen("\nresponse:\n", &format!("\nresponse:\n{field}"), 1);
        Sources::from_files(files)
    };
    let rows = |old: &Sources, new: &Sources| {
        let model = |sources: &Sources| codegen::model::build(&codegen::syntax::parse(sources).0, sources);
        let mut changes = compare(&model(old), &model(new));
        let before = ids(&changes);
        codegen::diff::locate(
            &mut changes,
            &[codegen::diff::Files { service: "demo", old: Some(old), new: Some(new) }],
        );
        (before, ids(&changes))
    };
    let newcomer = "  newcomer: { type: text, doc: New }\n";
    // a field for which the file had a look all along changes what the sandbox is told
    let (compared, located) = rows(&with(sandbox, ""), &with(sandbox, newcomer));
    assert_eq!(compared, ["response-field-added", "sandbox-changed"]);
    assert_eq!(located, ["response-field-added"]);
    let (_, located) = rows(&with(sandbox, ""), &with(&sandbox.replace("text: b", "text: c"), newcomer));
    assert_eq!(located, ["response-field-added", "sandbox-changed"]);
}

#[test]
fn ids_are_unique_and_in_kebab_case() {
    let mut seen = BTreeSet::new();
    for rule in rules() {
        assert!(seen.insert(rule.id), "{} is there twice", rule.id);
        assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit()), "{}", rule.id);
        assert!(!rule.summary.ends_with('.') && !rule.action.ends_with('.'), "{}", rule.id);
    }
}

#[test]
fn the_documented_table_of_rules_is_current() {
    check_file("docs/diff-rules.md", &codegen::diff::rules_markdown());
}

#[test]
fn the_schema_file_is_current() {
    check_file("docs/diff.schema.json", &codegen::diff::json_schema());
}

/// With `UPDATE_DOCS=1` in the environment the file is written instead.
fn check_file(path: &str, wanted: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(path);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{} is stale: run this test with UPDATE_DOCS=1 and commit what it writes", path.display());
}

fn review(changes: Vec<Change>) -> Review {
    of_version("0.1.0", changes)
}

fn of_version(version: &str, changes: Vec<Change>) -> Review {
    let versions = codegen::diff::Versions { from: version.parse().unwrap(), to: version.parse().unwrap() };
    cases::review("old", "new", Some(versions), changes)
}

/// Every case in one list, as one review has never seen it.
fn everything() -> Review {
    let before = model(base());
    let both = |case: &cases::Case| {
        let after = model(edited(case));
        [compare(&before, &after), compare(&after, &before)].concat()
    };
    review(cases().iter().flat_map(both).collect())
}

#[test]
fn the_json_form_keeps_its_schema() {
    let schema = serde_json::from_str(&codegen::diff::json_schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for review in [review(Vec::new()), everything()] {
        let document = serde_json::from_str(&codegen::diff::json(&review)).unwrap();
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

#[test]
fn a_comment_with_every_kind_of_change_fits_and_opens_what_breaks() {
    let review = everything();
    let text = codegen::diff::markdown(&review);
    assert!(review.changes.len() >= 300, "{}", review.changes.len());
    assert!(text.chars().count() <= 65_536, "{}", text.chars().count());
    let (open, folded) = text.split_once("<details>").unwrap();
    assert!(open.contains("### Breaking") && !folded.contains("### Breaking"));
    assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
}

#[test]
fn the_words_for_a_release_hold_before_one_and_after() {
    let before = model(base());
    let told = |rule: &str, from: &str| {
        let case = cases().into_iter().find(|case| case.forward == [rule]).unwrap();
        codegen::diff::markdown(&of_version(from, compare(&before, &model(edited(&case)))))
    };
    for (rule, from, words, too_low) in [
        ("field-renamed", "0.1.0", "needs a breaking release (0.2.0)", true),
        ("field-renamed", "1.0.0", "needs a major release (2.0.0)", true),
        ("error-code-added", "0.1.0", "needs a compatible release (0.1.1)", true),
        ("error-code-added", "1.0.0", "needs a minor release (1.1.0)", true),
        ("request-max-length-tightened", "0.1.0", "needs a minor release (0.2.0)", true),
        ("request-max-length-tightened", "1.0.0", "refused at run time", true),
        ("operation-summary-changed", "0.1.0", "needs no more than a patch release (0.1.1)", false),
    ] {
        let text = told(rule, from);
        assert!(text.contains(words), "{rule}: {text}");
        assert_eq!(text.contains("is too low"), too_low, "{rule}: {text}");
    }
}

#[test]
fn a_changelog_counts_what_is_lost_as_changed_and_has_words_for_signs() {
    let before = model(base());
    let written = |rule: &str| {
        let fires = |changes: &[Change]| ids(changes) == [rule];
        let case = cases()
            .into_iter()
            .find(|case| case.forward == [rule] || case.backward == [rule])
            .expect("a case of its own");
        let after = model(edited(&case));
        let forward = compare(&before, &after);
        codegen::diff::changelog(&review(if fires(&forward) { forward } else { compare(&after, &before) }))
    };
    for (rule, title, said) in [
        ("http-status-removed", "### Changed", "is no longer documented"),
        ("operation-error-removed", "### Changed", "(removed: "),
        ("response-max-length-tightened", "### Changed", " → "),
        ("error-code-added", "### New and relaxed", "(added: "),
        ("request-max-length-unset", "### New and relaxed", "(removed: "),
        ("operation-summary-changed", "### Documentation", "- 1 text or link\n"),
    ] {
        let text = written(rule);
        assert!(text.contains(title) && text.contains(said), "{rule}: {text}");
        assert_eq!(text.matches("### ").count(), 1, "{rule}: {text}");
    }
}

/// A handful of changes in every format.
#[test]
fn formats_look_as_reviewed() {
    let before = model(base());
    let picked = [
        "operation-no-longer-idempotent",
        "request-max-length-tightened",
        "field-renamed",
        "response-enum-value-added",
        "operation-summary-changed",
    ];
    let mut changes = Vec::new();
    for id in picked {
        let case =
            cases().into_iter().rev().find(|case| case.forward.contains(&id) || case.backward.contains(&id)).unwrap();
        let after = model(edited(&case));
        changes.extend(if case.forward.contains(&id) { compare(&before, &after) } else { compare(&after, &before) });
    }
    let review = review(changes);
    insta::with_settings!({ snapshot_path => "fixtures/diff/snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("text", codegen::diff::text(&review, false));
        insta::assert_snapshot!("coloured", codegen::diff::text(&review, true).lines().next().unwrap().escape_debug().to_string());
        insta::assert_snapshot!("markdown", codegen::diff::markdown(&review));
        insta::assert_snapshot!("json", codegen::diff::json(&review));
        insta::assert_snapshot!("github", codegen::diff::github(&review));
        insta::assert_snapshot!("changelog", codegen::diff::changelog(&review));
        insta::assert_snapshot!("summary", codegen::diff::summary(&review.changes));
    });
}

#[test]
fn moving_and_reordering_files_is_no_change() {
    let mut files = base();
    files.reverse();
    // another topic file, and types in another order
    let at = files.iter().position(|(path, _)| path == "types/common.yaml").unwrap();
    let text = files.remove(at).1;
    let mut definitions: Vec<&str> = text.split("\n\n").map(|part| part.trim_end_matches('\n')).collect();
    definitions.reverse();
    files.push(("types/other.yaml".into(), definitions.join("\n\n") + "\n"));
    assert_eq!(ids(&compare(&model(base()), &model(files))), Vec::<&str>::new());
}

#[test]
fn a_change_of_a_shared_type_names_the_operations_that_it_reaches() {
    let case = cases().into_iter().rev().find(|case| case.forward == ["request-max-length-tightened"]).unwrap();
    let changes = compare(&model(base()), &model(edited(&case)));
    assert_eq!(changes[0].type_name.as_deref(), Some("OrderId"));
    assert_eq!(changes[0].reach, ["CancelOrder", "CreateOrder", "ListOrders"]);
}

#[test]
fn a_breaking_change_is_declared_by_an_entry_that_names_it_in_backticks() {
    let before = model(base());
    let case = cases().into_iter().find(|case| case.forward == ["field-renamed"]).unwrap();
    let review = review(compare(&before, &model(edited(&case))));
    let path = review.changes[0].path.rsplit('.').next().unwrap_or_default();
    let undeclared = |entry: &str| review.undeclared(&[entry.to_owned()]).len();
    assert_eq!(review.undeclared(&[]).len(), 1);
    assert_eq!(undeclared(&format!("`CreateOrder`: `{path}` is the holder now")), 0);
    assert_eq!(undeclared("`CreateOrder`: something else breaks"), 1);
    assert_eq!(undeclared(&format!("CreateOrder: `{path}` is the holder now")), 1);
    let unreleased = codegen::diff::changelog(&review).replacen("## 0.2.0", "## Unreleased", 1);
    assert_eq!(review.undeclared(&codegen::diff::declarations(&unreleased)).len(), 0, "{unreleased}");
}
