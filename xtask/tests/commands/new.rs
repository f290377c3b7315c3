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
        let given = match filled.split_whitespace().next_back() {
            Some("path:") => "/v9/new/things",
            Some("host:") => "things.example.com",
            _ => "Something",
        };
        filled.push_str(given);
        filled.push_str(rest);
    }
    fs::write(path, filled).unwrap();
}

#[test]
fn a_new_operation_is_refused_until_it_is_written_and_then_generated() {
    let workspace = Workspace::new("new-operation");
    let output = workspace.xtask(&["new", "operation", "ShowNewThing", "--section", "new-things", "--service", "bss"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let files = ["spec/bss/new-things/section.yaml", "spec/bss/new-things/show_new_thing.yaml"];
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
    assert!(workspace.root.join("generated/bss/src/new_things/show_new_thing.rs").is_file());
    // what is there is not written over
    let output = workspace.xtask(&["new", "operation", "ShowNewThing", "--section", "new-things", "--service", "bss"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("says it already"), "{}", stderr(&output));
}

#[test]
fn a_new_type_of_each_kind_joins_its_topic() {
    let workspace = Workspace::new("new-type");
    for kind in ["scalar", "enum", "object"] {
        let name = format!("NewThing{}", kind.to_uppercase());
        let output =
            workspace.xtask(&["new", "type", &name, "--kind", kind, "--topic", "new-things", "--service", "bss"]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }
    assert_eq!(rules(&workspace), ["left-to-write".to_owned()].into());
    fill_in(&workspace.root.join("spec/bss/types/new-things.yaml"));
    assert!(rules(&workspace).is_empty(), "{:?}", rules(&workspace));
    assert_eq!(
        workspace.xtask(&["new", "type", "NewThingENUM", "--topic", "new-things", "--service", "bss"]).status.code(),
        Some(2)
    );
    assert_eq!(
        workspace.xtask(&["new", "type", "newThing", "--topic", "new-things", "--service", "bss"]).status.code(),
        Some(2)
    );
}

#[test]
fn a_new_service_becomes_a_crate_beside_the_others() {
    let workspace = Workspace::new("new-service");
    let output = workspace.xtask(&["new", "service", "new-service"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let output =
        workspace.xtask(&["new", "operation", "ListNewThings", "--section", "things", "--service", "new-service"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    for file in ["service.yaml", "things/section.yaml", "things/list_new_things.yaml"] {
        fill_in(&workspace.root.join("spec/new-service").join(file));
    }
    let output = workspace.xtask(&["gen", "--service", "new-service"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(workspace.root.join("generated/new-service/src/things/list_new_things.rs").is_file());
    let manifest = fs::read_to_string(workspace.root.join("generated/new-service/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"new-service-client\""), "a name of its own: {manifest}");
    assert_eq!(workspace.xtask(&["new", "service", "NewService"]).status.code(), Some(2));
}
