//! `cargo xtask new`: what it writes is refused until it is filled in, and then generated.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::workspace::{Workspace, stderr, stdout};

/// What lint says of a workspace: the rules of its errors.
fn rules(workspace: &Workspace) -> BTreeSet<String> {
    let said = stdout(&workspace.xtask(&["lint", "--format", "json"]));
    let row = |line: &str| -> Option<String> {
        let (_, rest) = line.split_once("\"rule\":\"")?;
        line.contains("\"severity\":\"error\"").then(|| rest.split('"').next().unwrap().to_owned())
    };
    said.lines().filter_map(row).collect()
}

/// Writes something where `cargo xtask new` left it to be written.
fn fill_in(path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    let mut parts = text.split("\"TODO: ");
    let mut filled = parts.next().unwrap().to_owned();
    for part in parts {
        let (_, rest) = part.split_once('"').unwrap();
        let in_path = filled.ends_with("path: ");
        filled.push_str(if in_path { "/v9/new/things" } else { "Something" });
        filled.push_str(rest);
    }
    fs::write(path, filled).unwrap();
}

#[test]
fn a_new_operation_is_refused_until_it_is_written_and_then_generated() {
    let workspace = Workspace::new("new-operation");
    let output = workspace.xtask(&["new", "operation", "RenewLease", "--section", "leases", "--service", "bss"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let files = ["spec/bss/leases/section.yaml", "spec/bss/leases/renew_lease.yaml"];
    for file in files {
        assert!(stdout(&output).contains(&format!("wrote {file}")), "{}", stdout(&output));
    }
    let left = rules(&workspace);
    assert!(left.contains("left-to-write") && !left.contains("layout"), "{left:?}");
    assert_eq!(workspace.xtask(&["gen"]).status.code(), Some(1));
    files.iter().for_each(|file| fill_in(&workspace.root.join(file)));
    assert_eq!(workspace.xtask(&["lint", "--fix"]).status.code(), Some(0), "{:?}", rules(&workspace));
    let output = workspace.xtask(&["gen"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(workspace.root.join("generated/bss/src/leases/renew_lease.rs").is_file());
    // what is there is not written over
    let output = workspace.xtask(&["new", "operation", "RenewLease", "--section", "leases", "--service", "bss"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("says it already"), "{}", stderr(&output));
}

#[test]
fn a_new_type_of_each_kind_joins_its_topic() {
    let workspace = Workspace::new("new-type");
    for kind in ["scalar", "enum", "object"] {
        let name = format!("Lease{}", kind.to_uppercase());
        let output = workspace.xtask(&["new", "type", &name, "--kind", kind, "--topic", "leases", "--service", "bss"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
    assert_eq!(rules(&workspace), ["left-to-write".to_owned()].into());
    fill_in(&workspace.root.join("spec/bss/types/leases.yaml"));
    assert!(rules(&workspace).is_empty(), "{:?}", rules(&workspace));
    assert_eq!(
        workspace.xtask(&["new", "type", "LeaseENUM", "--topic", "leases", "--service", "bss"]).status.code(),
        Some(2)
    );
    assert_eq!(
        workspace.xtask(&["new", "type", "lease", "--topic", "leases", "--service", "bss"]).status.code(),
        Some(2)
    );
}

#[test]
fn a_new_service_becomes_a_crate_beside_the_others() {
    let workspace = Workspace::new("new-service");
    let output = workspace.xtask(&["new", "service", "leases"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let output = workspace.xtask(&["new", "operation", "ListLeases", "--section", "leases", "--service", "leases"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    for file in ["service.yaml", "leases/section.yaml", "leases/list_leases.yaml"] {
        fill_in(&workspace.root.join("spec/leases").join(file));
    }
    let output = workspace.xtask(&["gen", "--service", "leases"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(workspace.root.join("generated/leases/src/leases/list_leases.rs").is_file());
    let manifest = fs::read_to_string(workspace.root.join("generated/leases/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"leases-client\""), "a name of its own: {manifest}");
    assert_eq!(workspace.xtask(&["new", "service", "Leases"]).status.code(), Some(2));
}
