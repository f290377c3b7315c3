//! `cargo xtask diff` as it is called: revisions, folders, formats and exit status.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod clone;
mod services;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use clone::{Clone, err, out, rules};

const CANCEL: &str = "spec/bss/orders/cancel_order.yaml";

#[test]
fn without_changes_there_is_nothing_to_say() {
    let output = Clone::new("nothing").diff(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(out(&output).starts_with("no changes"), "{}", out(&output));
}

#[test]
fn what_is_not_committed_counts_and_breaking_is_a_finding() {
    let clone = Clone::new("uncommitted");
    clone.edit(CANCEL, "method: DELETE", "method: PUT");
    let output = clone.diff(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("CancelOrder method  DELETE → PUT"), "{}", out(&output));
    // the line of the key, not of the operation
    assert!(out(&output).contains("spec/bss/orders/cancel_order.yaml:4"), "{}", out(&output));
    assert!(!out(&output).contains('\u{1b}'), "colour is for terminals");
    assert_eq!(clone.diff(&["--fail-on", "never"]).status.code(), Some(0));
}

#[test]
fn a_risky_change_fails_only_when_asked_to() {
    let clone = Clone::new("risky");
    clone.edit("spec/bss/orders/create_order.yaml", "rate_limit: 5/s", "rate_limit: 2/s");
    assert_eq!(clone.diff(&[]).status.code(), Some(0));
    assert_eq!(clone.diff(&["--fail-on", "risky"]).status.code(), Some(1));
}

#[test]
fn a_branch_is_compared_with_where_it_left_the_default_branch() {
    let clone = Clone::new("branch");
    clone.git(&["checkout", "--quiet", "-b", "work"]);
    clone.edit(CANCEL, "sites: [cn, intl]", "sites: [cn]");
    clone.commit("work");
    clone.git(&["checkout", "--quiet", "main"]);
    clone.edit(CANCEL, "method: DELETE", "method: PUT");
    clone.commit("meanwhile");
    clone.git(&["checkout", "--quiet", "work"]);
    let output = clone.diff(&[]);
    assert!(out(&output).contains("operation-site-removed"), "{}", out(&output));
    assert!(!out(&output).contains("operation-method-changed"), "{}", out(&output));
    let whole = clone.diff(&["--from", "main", "--to", "work"]);
    assert!(out(&whole).contains("operation-method-changed"), "{}", out(&whole));
}

#[test]
fn folders_are_compared_too() {
    let (old, new) = (Clone::new("old-folder"), Clone::new("new-folder"));
    new.edit(CANCEL, "Cancels an order.", "Revokes an order.");
    let folders = [old.0.to_string_lossy().into_owned(), new.0.join("spec/bss").to_string_lossy().into_owned()];
    let output = new.diff(&["--from", &folders[0], "--to", &folders[1], "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(out(&output).contains("operation-summary-changed"), "{}", out(&output));
}

#[test]
fn an_entry_under_breaking_of_unreleased_declares_what_breaks() {
    let clone = Clone::new("declared");
    clone.edit(CANCEL, "method: DELETE", "method: PUT");
    let output = clone.diff(&["--declared"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("undeclared: CancelOrder method"), "{}", err(&output));
    let written = |entry: &str| {
        fs::write(clone.0.join("CHANGELOG.md"), format!("# Changelog\n\n## Unreleased\n\n{entry}\n")).unwrap();
        clone.diff(&["--declared"]).status.code()
    };
    assert_eq!(written("### Added\n\n- `CancelOrder`: the `method` is PUT"), Some(1));
    assert_eq!(written("### Breaking\n\n- `CancelOrder` has a new page"), Some(1));
    assert_eq!(written("### Breaking\n\n- `CancelOrder`: the `method` is PUT"), Some(0));
}

#[test]
fn a_row_of_an_operations_own_key_and_of_a_site_has_the_line_of_the_key_on_both_sides() {
    let clone = Clone::new("lines");
    clone.edit(CANCEL, "method: DELETE", "# why\nmethod: PUT");
    clone.edit("spec/bss/service.yaml", "host: demo.example.cn", "host: demo.example.com.cn");
    let text = out(&clone.diff(&["--format", "json"]));
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let row = |rule: &str| {
        let rows = document["changes"].as_array().unwrap();
        rows.iter().find(|row| row["rule"] == rule).unwrap_or_else(|| panic!("no {rule}: {text}")).clone()
    };
    let method = row("operation-method-changed");
    assert_eq!((method["old"]["line"].as_u64(), method["new"]["line"].as_u64()), (Some(4), Some(5)), "{method}");
    let host = row("site-host-changed");
    let line = fs::read_to_string(clone.0.join("spec/bss/service.yaml")).unwrap();
    let line = line.lines().position(|line| line.contains("demo.example.com.cn")).unwrap() as u64 + 1;
    assert_eq!((host["old"]["line"].as_u64(), host["new"]["line"].as_u64()), (Some(line), Some(line)), "{host}");
}

#[test]
fn a_renamed_section_and_a_renamed_file_are_one_row_each() {
    let clone = Clone::new("renamed-files");
    fs::rename(clone.0.join("spec/bss/orders"), clone.0.join("spec/bss/purchases")).unwrap();
    fs::create_dir_all(clone.0.join("spec/bss/orders")).unwrap();
    assert_eq!(rules(&clone, &[]), ["demo section-renamed"]);
    clone.commit("another section");
    fs::rename(clone.0.join("spec/bss/types/common.yaml"), clone.0.join("spec/bss/types/shared.yaml")).unwrap();
    assert_eq!(rules(&clone, &["--from", "HEAD"]), ["demo file-renamed"]);
    let text = out(&clone.diff(&["--from", "HEAD"]));
    assert!(text.contains("types/common.yaml → types/shared.yaml"), "{text}");
}

#[test]
fn a_file_that_is_renamed_and_changed_a_little_is_one_row_and_that_of_the_change() {
    let clone = Clone::new("renamed-and-changed");
    fs::rename(clone.0.join("spec/bss/types/common.yaml"), clone.0.join("spec/bss/types/shared.yaml")).unwrap();
    clone.edit("spec/bss/types/shared.yaml", "name: Renewal", "name: Renew");
    assert_eq!(rules(&clone, &[]), ["demo enum-variant-renamed", "demo file-renamed"]);
}

#[test]
fn an_operation_that_goes_to_another_section_is_one_row_and_that_of_what_changed_on_the_way() {
    let clone = Clone::new("moved");
    fs::rename(clone.0.join(CANCEL), clone.0.join("spec/bss/bills/cancel_order.yaml")).unwrap();
    assert_eq!(rules(&clone, &[]), ["demo operation-moved"]);
    clone.edit("spec/bss/bills/cancel_order.yaml", "method: DELETE", "method: PUT");
    assert_eq!(rules(&clone, &[]), ["demo operation-moved", "demo operation-method-changed"]);
}

#[test]
fn the_verdict_is_checked_against_the_version_of_the_crate() {
    let clone = Clone::new("version");
    clone.edit(CANCEL, "operation: CancelOrder", "operation: RevokeOrder");
    fs::rename(clone.0.join(CANCEL), clone.0.join("spec/bss/orders/revoke_order.yaml")).unwrap();
    let verdict = |clone: &Clone| out(&clone.diff(&[])).lines().last().unwrap_or_default().to_owned();
    let needed = "the crate needs a breaking release (0.2.0): code that compiled may not compile any more";
    assert_eq!(verdict(&clone), format!("{needed}; the 0.1.0 of Cargo.toml is too low"));
    clone.edit("generated/bss/Cargo.toml", "0.1.0", "0.2.0");
    assert_eq!(verdict(&clone), format!("{needed}; Cargo.toml says 0.2.0"));
}

#[test]
fn wrong_use_says_what_to_do() {
    let clone = Clone::new("wrong");
    for (arguments, said) in [
        (&["--from", "nonsense"][..], "neither a revision"),
        (&["--from", "--upload-pack=x"][..], ""),
        (&["--format", "html"][..], "html"),
    ] {
        let output = clone.diff(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(said), "{}", err(&output));
    }
}

#[test]
fn a_shallow_clone_is_told_how_to_get_deeper() {
    let origin = Clone::new("deep");
    origin.git(&["checkout", "--quiet", "-b", "work"]);
    for n in 0..2 {
        origin.edit(CANCEL, "Cancels an order", &format!("Cancels an order {n}"));
        origin.commit("more");
    }
    origin.git(&["checkout", "--quiet", "main"]);
    origin.edit("CHANGELOG.md", "# Changelog", "# The changelog");
    origin.commit("meanwhile");
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("diff-shallow");
    let _ = fs::remove_dir_all(&root);
    let url = format!("file://{}", origin.0.display());
    let status = Command::new("git")
        .args(["clone", "--quiet", "--depth", "1", "--no-single-branch", "--branch", "work", &url])
        .arg(&root)
        .status();
    assert!(status.unwrap().success());
    let output = Clone(root).diff(&[]);
    assert_eq!(output.status.code(), Some(2), "{}", out(&output));
    assert!(err(&output).contains("shallow") && err(&output).contains("--unshallow"), "{}", err(&output));
}

#[test]
fn a_new_spec_with_errors_is_shown_and_not_compared() {
    let clone = Clone::new("errors");
    clone.edit(CANCEL, "method:", "methd:");
    let output = clone.diff(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("methd") && err(&output).contains("nothing was compared"), "{}", err(&output));
}

#[test]
fn a_new_spec_that_breaks_a_rule_is_not_compared_and_an_old_one_is_with_a_warning() {
    let clone = Clone::new("unknown-type");
    clone.edit("spec/bss/orders/create_order.yaml", "type: OrderId", "type: OrderIdd");
    let output = clone.diff(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("OrderIdd") && err(&output).contains("nothing was compared"), "{}", err(&output));
    assert_eq!(out(&output), "");
    clone.commit("wrong");
    clone.edit("spec/bss/orders/create_order.yaml", "type: OrderIdd", "type: OrderId");
    let output = clone.diff(&["--from", "HEAD", "--fail-on", "never"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(
        err(&output).contains("warning: the old spec") && err(&output).contains("by today's rules"),
        "{}",
        err(&output)
    );
    assert!(!out(&output).is_empty());
}

#[test]
fn a_revision_from_before_a_service_had_a_folder_is_compared() {
    let clone = Clone::new("old-layout");
    clone.git(&["mv", "spec/bss", "spec-bss"]);
    clone.git(&["rm", "-r", "--quiet", "generated"]);
    fs::rename(clone.0.join("spec-bss"), clone.0.join("spec")).unwrap();
    fs::create_dir_all(clone.0.join("generated")).unwrap();
    fs::write(clone.0.join("generated/Cargo.toml"), "[package]\nname = \"x\"\nversion = \"0.0.9\"\n").unwrap();
    clone.commit("the layout of old");
    fs::rename(clone.0.join("spec"), clone.0.join("spec-bss")).unwrap();
    fs::create_dir_all(clone.0.join("spec")).unwrap();
    fs::rename(clone.0.join("spec-bss"), clone.0.join("spec/bss")).unwrap();
    clone.edit(CANCEL, "idempotent: true", "idempotent: false");
    let output = clone.diff(&["--from", "HEAD", "--fail-on", "never"]);
    let text = out(&output);
    assert!(text.contains("spec/bss/orders/cancel_order.yaml:"), "{text}{}", err(&output));
    assert!(!text.contains("create_order.yaml"), "what did not change is no row: {text}");
}
