//! `cargo xtask gen`: the same bytes everywhere, nothing of others touched, all or nothing.

use std::fs;
use std::process::Command;

use crate::workspace::{MARKED, Workspace, files_below, repository, stderr, stdout};

#[test]
fn the_same_bytes_come_back_from_any_folder_in_any_locale() {
    let expected = files_below(&repository().join("generated"));
    for (name, folder, locale) in
        [("root", "/", "C"), ("temp", "/tmp", "tr_TR.UTF-8"), ("spec", "spec", "zh_CN.GB18030")]
    {
        let workspace = Workspace::new(name);
        let output = workspace.xtask_from(&workspace.root.join(folder), locale, &["gen"]);
        assert!(output.status.success(), "{}", stderr(&output));
        let written = workspace.generated();
        let differing: Vec<_> =
            expected.keys().chain(written.keys()).filter(|path| expected.get(*path) != written.get(*path)).collect();
        assert!(differing.is_empty(), "{differing:?}");
    }
}

#[test]
fn cargo_reads_the_workspace_while_nothing_but_the_manifest_is_there() {
    let workspace = Workspace::new("manifest");
    let manifest = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
    let start = manifest.find("members = [").unwrap();
    let end = start + manifest[start..].find(']').unwrap();
    let alone = format!("{}members = [\"generated/bss\"{}", &manifest[..start], &manifest[end..]);
    fs::write(workspace.root.join("Cargo.toml"), alone).unwrap();
    // the manifest of what the crate depends on is there, as it is in a clone
    fs::create_dir_all(workspace.root.join("runtime/src")).unwrap();
    fs::copy(repository().join("runtime/Cargo.toml"), workspace.root.join("runtime/Cargo.toml")).unwrap();
    fs::write(workspace.root.join("runtime/src/lib.rs"), "").unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(&workspace.root)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
}

#[test]
fn a_second_run_changes_nothing_and_touches_nothing() {
    let workspace = Workspace::new("second");
    assert!(workspace.xtask(&["gen"]).status.success());
    let model = workspace.root.join("generated/bss/model.json");
    let before = fs::metadata(&model).unwrap().modified().unwrap();
    let output = workspace.xtask(&["gen"]);
    assert!(stdout(&output).contains("nothing changed"), "{}", stdout(&output));
    assert_eq!(fs::metadata(&model).unwrap().modified().unwrap(), before);
}

#[test]
fn check_names_the_stale_files_and_the_command_that_mends_them() {
    let workspace = Workspace::new("stale");
    assert!(workspace.xtask(&["gen"]).status.success());
    assert_eq!(workspace.xtask(&["gen", "--check"]).status.code(), Some(0));
    workspace.edit("generated/bss/src/orders/pay_orders.rs", "pub struct", "pub  struct");
    fs::write(workspace.root.join("generated/bss/src/left_over.rs"), MARKED).unwrap();
    fs::remove_file(workspace.root.join("generated/bss/src/prelude.rs")).unwrap();
    let before = workspace.generated();
    let output = workspace.xtask(&["gen", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    for expected in ["pay_orders.rs differs", "left_over.rs is left over", "prelude.rs is missing", "cargo xtask gen"] {
        assert!(said.contains(expected), "no `{expected}` in {said}");
    }
    assert_eq!(workspace.generated(), before);
}

#[test]
fn what_a_killed_run_left_beside_the_documents_of_the_language_is_named_and_taken_away() {
    let workspace = Workspace::new("killed");
    assert!(workspace.xtask(&["gen"]).status.success());
    let documents = ["spec/README.md", "spec/spec.schema.json"].map(|path| workspace.root.join(path));
    let whole = documents.clone().map(|path| fs::read(path).unwrap());
    fs::write(&documents[1], "{}").unwrap();
    let left = ["spec/.README.md.4711.new", "spec/.spec.schema.json.4711.old"];
    left.iter().for_each(|path| fs::write(workspace.root.join(path), "half").unwrap());
    let check = workspace.xtask(&["gen", "--check"]);
    assert_eq!(check.status.code(), Some(1));
    for path in left {
        assert!(stderr(&check).contains(&format!("{path} is left over")), "{}", stderr(&check));
    }
    assert!(stderr(&check).contains("spec/spec.schema.json differs"), "{}", stderr(&check));
    assert!(workspace.xtask(&["gen"]).status.success());
    assert_eq!(documents.map(|path| fs::read(path).unwrap()), whole);
    assert!(left.iter().all(|path| !workspace.root.join(path).exists()));
    assert_eq!(workspace.xtask(&["gen", "--check"]).status.code(), Some(0));
}

#[test]
fn an_error_in_the_spec_leaves_the_crate_as_it_is() {
    let workspace = Workspace::new("broken");
    assert!(workspace.xtask(&["gen"]).status.success());
    let before = workspace.generated();
    workspace.edit("spec/bss/orders/pay_orders.yaml", "type: OrderId", "type: OrderIdd");
    workspace.edit("spec/bss/orders/pay_orders.yaml", "method: POST", "method: PSOT");
    let output = workspace.xtask(&["gen"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("nothing was written"), "{}", stderr(&output));
    assert!(stderr(&output).contains("pay_orders.yaml"), "{}", stderr(&output));
    assert_eq!(workspace.generated(), before);
}

#[test]
fn what_gen_removes_is_named_and_what_it_did_not_write_stops_it() {
    let workspace = Workspace::new("foreign");
    assert!(workspace.xtask(&["gen"]).status.success());
    let write = |path: &str, text: &str| {
        let path = workspace.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("generated/bss/src/old/gone.rs", MARKED);
    let output = workspace.xtask(&["gen"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stdout(&output).contains("removed generated/bss/src/old/gone.rs"), "{}", stdout(&output));

    write("generated/bss/src/orders/hand.rs", "// mine\n");
    write("generated/sub/hand.rs", "// mine\n");
    write("generated/bss/.git/config", "mine");
    write("generated/bss/src/old/gone.rs", MARKED);
    let before = workspace.generated();
    for arguments in [&["gen"][..], &["gen", "--check"]] {
        let output = workspace.xtask(arguments);
        assert_eq!(output.status.code(), Some(1));
        for expected in ["generated/bss/src/orders/hand.rs was not", "generated/sub was not", "nothing was written"] {
            assert!(stderr(&output).contains(expected), "no `{expected}` in {}", stderr(&output));
        }
        assert_eq!(workspace.generated(), before);
    }

    fs::remove_file(workspace.root.join("generated/bss/src/orders/hand.rs")).unwrap();
    fs::remove_dir_all(workspace.root.join("generated/sub")).unwrap();
    let output = workspace.xtask(&["gen"]);
    assert!(stdout(&output).contains("left alone: generated/bss/.git"), "{}", stdout(&output));
    assert_eq!(fs::read_to_string(workspace.root.join("generated/bss/.git/config")).unwrap(), "mine");
    assert!(!workspace.root.join("generated/bss/src/old").exists());
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_in_generated_or_in_spec() {
    use std::os::unix::fs::symlink;
    let workspace = Workspace::new("links");
    assert!(workspace.xtask(&["gen"]).status.success());
    let precious = workspace.root.join("precious");
    fs::create_dir(&precious).unwrap();
    fs::write(precious.join("notes.rs"), MARKED).unwrap();
    let refused = |arguments: &[&str], expected: &str| {
        let output = workspace.xtask(arguments);
        assert_ne!(output.status.code(), Some(0), "{expected}: {}", stdout(&output));
        assert!(stderr(&output).contains(expected), "no `{expected}` in {}", stderr(&output));
        assert_eq!(fs::read_to_string(precious.join("notes.rs")).unwrap(), MARKED);
    };

    let link = workspace.root.join("generated/bss/src/mine");
    symlink("../../../precious", &link).unwrap();
    refused(&["gen"], "generated/bss/src/mine is a link");
    fs::remove_file(link).unwrap();

    // the whole of generated/ elsewhere
    fs::rename(workspace.root.join("generated"), precious.join("generated")).unwrap();
    symlink("precious/generated", workspace.root.join("generated")).unwrap();
    refused(&["gen"], "generated is a link");
    fs::remove_file(workspace.root.join("generated")).unwrap();
    fs::rename(precious.join("generated"), workspace.root.join("generated")).unwrap();

    // a file of the spec that stands elsewhere, in need of a new layout
    let path = workspace.root.join("spec/bss/orders/pay_orders.yaml");
    let text = fs::read_to_string(&path).unwrap().replace("method: POST", "method:   POST");
    fs::write(precious.join("pay.yaml"), &text).unwrap();
    fs::remove_file(&path).unwrap();
    symlink(precious.join("pay.yaml"), &path).unwrap();
    refused(&["lint", "--fix"], "this is a link, which is not read");
    refused(&["gen"], "spec/bss/orders/pay_orders.yaml");
    assert_eq!(fs::read_to_string(precious.join("pay.yaml")).unwrap(), text);
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
    fs::remove_file(&path).unwrap();

    // a loop of folders ends at its first step
    symlink("..", workspace.root.join("spec/bss/orders/loop")).unwrap();
    refused(&["lint"], "spec/bss/orders/loop");
    fs::remove_file(workspace.root.join("spec/bss/orders/loop")).unwrap();
    symlink("bss", workspace.root.join("spec/other")).unwrap();
    refused(&["gen"], "spec/other is a link");
}

#[test]
fn an_empty_spec_removes_nothing() {
    let workspace = Workspace::new("empty");
    assert!(workspace.xtask(&["gen"]).status.success());
    let before = workspace.generated();
    for entry in fs::read_dir(workspace.root.join("spec/bss")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("types") {
            fs::remove_dir_all(path).unwrap();
        }
    }
    let output = workspace.xtask(&["gen"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stderr(&output).contains("the spec has no operation"), "{}", stderr(&output));
    fs::remove_dir_all(workspace.root.join("spec/bss")).unwrap();
    fs::create_dir(workspace.root.join("spec/bss")).unwrap();
    let output = workspace.xtask(&["gen"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    for service in fs::read_dir(workspace.root.join("spec")).unwrap() {
        let path = service.unwrap().path();
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        }
    }
    assert_eq!(workspace.xtask(&["gen"]).status.code(), Some(2));
    assert_eq!(workspace.generated(), before);
}

#[test]
fn a_spec_in_any_folder_becomes_a_crate_in_any_other() {
    let workspace = Workspace::new("elsewhere");
    let (spec, out) = (workspace.root.join("spec/bss"), workspace.root.join("made/crate"));
    let run = |arguments: &[&str]| {
        let place = |arguments: &[&str]| arguments.iter().map(|at| (*at).to_owned()).collect::<Vec<_>>();
        let mut all = place(arguments);
        all.extend(["--spec".to_owned(), spec.display().to_string()]);
        if arguments[0] == "gen" {
            all.extend(["--out".to_owned(), out.display().to_string()]);
        }
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(all).current_dir("/").output().unwrap()
    };
    let output = run(&["gen"]);
    assert!(output.status.success(), "{}", stderr(&output));
    // the licences are this workspace's, not a stranger's
    let mut expected = files_below(&repository().join("generated/bss"));
    expected.retain(|path, _| !path.starts_with("LICENSE-APACHE") && !path.starts_with("LICENSE-MIT"));
    let made = files_below(&out);
    let differing: Vec<_> =
        made.keys().chain(expected.keys()).filter(|path| made.get(*path) != expected.get(*path)).collect();
    assert!(differing.is_empty(), "{differing:?}");
    assert!(run(&["gen", "--check"]).status.success());
    assert!(run(&["lint"]).status.success());
    // a crate of somebody else is not written over
    fs::write(out.join("Cargo.toml"), "[package]\n").unwrap();
    let output = run(&["gen"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("Cargo.toml was not written by gen"), "{}", stderr(&output));
    assert_eq!(run(&["gen", "--service", "bss"]).status.code(), Some(2));
}

#[test]
fn a_folder_that_holds_several_specs_is_no_spec_and_those_within_are_named() {
    let specs = repository().join("spec");
    let services = std::fs::read_dir(&specs).unwrap().map(|entry| entry.unwrap());
    let services = services.filter(|entry| entry.path().join("service.yaml").is_file());
    let mut services: Vec<String> = services.map(|entry| entry.file_name().into_string().unwrap()).collect();
    services.sort();
    let named = format!("name one of them with --spec ({})", services.join(", "));
    let specs = specs.display().to_string();
    for command in ["lint", "gen"] {
        let mut arguments = vec![command, "--spec", &specs];
        if command == "gen" {
            arguments.extend(["--out", "made"]);
        }
        let workspace = Workspace::new(&format!("several-{command}"));
        let output = workspace.xtask(&arguments);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains(&named), "{}", stderr(&output));
        assert!(!workspace.root.join("made").exists());
    }
}
