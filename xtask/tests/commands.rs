//! The command as its users run it: on copies of the real spec, from other folders, in other locales, on broken input.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A workspace of its own with a copy of the spec and nothing generated but the manifest.
struct Workspace {
    root: PathBuf,
}

impl Workspace {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("xtask-commands-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let mut files: Vec<_> = files_below(&repository().join("spec")).into_iter().collect();
        // created in another order than the repository's
        files.reverse();
        for (path, bytes) in files {
            let path = root.join("spec").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        fs::create_dir_all(root.join("generated/bss")).unwrap();
        for path in ["LICENSE-APACHE", "LICENSE-MIT", "generated/bss/Cargo.toml"] {
            fs::copy(repository().join(path), root.join(path)).unwrap();
        }
        Workspace { root }
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        self.xtask_from(&std::env::temp_dir(), "C", arguments)
    }

    fn xtask_from(&self, folder: &Path, locale: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(&self.root)
            .args(arguments)
            .current_dir(folder)
            .env("LC_ALL", locale)
            .env("TZ", "Asia/Kathmandu")
            .output()
            .unwrap()
    }

    fn generated(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files_below(&self.root.join("generated"))
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.root.join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{} has no {from:?}", path.display());
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// What a file of `gen` begins with.
const MARKED: &str = "// Written by `cargo xtask gen` from spec/. Do not edit.\n";

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn files_below(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut out = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                out.insert(path.strip_prefix(root).unwrap().to_owned(), bytes);
            }
        }
    }
    out
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

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
fn a_byte_that_is_no_text_stops_gen_and_is_not_rewritten() {
    let workspace = Workspace::new("encoding");
    assert!(workspace.xtask(&["gen"]).status.success());
    let before = workspace.generated();
    let path = workspace.root.join("spec/bss/orders/pay_orders.yaml");
    let mut bytes = b"# caf\xE9\n".to_vec();
    bytes.extend(fs::read(&path).unwrap());
    fs::write(&path, &bytes).unwrap();
    for arguments in [&["gen"][..], &["lint", "--fix"]] {
        let output = workspace.xtask(arguments);
        assert_eq!(output.status.code(), Some(1));
        let said = stderr(&output);
        for expected in ["error[encoding]: byte 0xE9 is not UTF-8", "spec/bss/orders/pay_orders.yaml:1:6", "as UTF-8"] {
            assert!(said.contains(expected), "no `{expected}` in {said}");
        }
    }
    assert_eq!(workspace.generated(), before);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_file_that_would_not_be_read_is_named() {
    let workspace = Workspace::new("strays");
    fs::rename(workspace.root.join("spec/bss/sandbox.yaml"), workspace.root.join("spec/bss/sandbox.yml")).unwrap();
    fs::write(workspace.root.join("spec/bss/orders/pay_orders.yaml~"), "a: [").unwrap();
    fs::write(workspace.root.join("spec/bss/.notes"), [0xFF]).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", workspace.root.join("spec/bss/.#pay_orders.yaml")).unwrap();
    let said = stderr(&workspace.xtask(&["lint"]));
    assert!(said.contains("spec/bss/sandbox.yml") && said.contains("name it sandbox.yaml"), "{said}");
    assert!(!said.contains('~') && !said.contains(".notes"), "{said}");
}

#[test]
fn the_tally_stands_once_and_says_what_was_not_checked() {
    let workspace = Workspace::new("tally");
    workspace.edit("spec/bss/orders/pay_orders.yaml", "method: POST", "method:  PSOT");
    let last = |output: &Output| stderr(output).trim_end().lines().last().unwrap().to_owned();
    let lint = workspace.xtask(&["lint"]);
    assert!(last(&lint).starts_with("1 error in ") && last(&lint).ends_with("mend these first"), "{}", last(&lint));
    let gen_ = workspace.xtask(&["gen"]);
    assert!(last(&gen_).starts_with("1 error; nothing was written; "), "{}", last(&gen_));
    for output in [lint, gen_] {
        assert_eq!(stderr(&output).matches("1 error").count(), 1, "{}", stderr(&output));
        assert!(!stderr(&output).contains("[layout]"), "{}", stderr(&output));
    }
    let path = "spec/bss/sandbox.yaml";
    let text = fs::read_to_string(workspace.root.join(path)).unwrap();
    fs::write(workspace.root.join(path), format!("\n\n{text}")).unwrap();
    let fixed = stderr(&workspace.xtask(&["lint", "--fix"]));
    assert!(fixed.contains("brought into the canonical layout"), "{fixed}");
}

#[test]
fn lint_fix_mends_the_layout_and_keeps_comments() {
    let workspace = Workspace::new("fix");
    let path = "spec/bss/orders/pay_orders.yaml";
    let original = fs::read_to_string(workspace.root.join(path)).unwrap();
    workspace.edit(path, "method: POST", "method:    \"POST\" # by hand");
    let output = workspace.xtask(&["lint"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stderr(&output).contains("lint --fix"), "{}", stderr(&output));
    assert_eq!(workspace.xtask(&["lint", "--fix"]).status.code(), Some(0));
    let fixed = fs::read_to_string(workspace.root.join(path)).unwrap();
    assert_eq!(fixed, original.replacen("method: POST", "method: POST # by hand", 1));
}

#[test]
fn findings_come_in_three_formats() {
    let workspace = Workspace::new("formats");
    workspace.edit("spec/bss/orders/pay_orders.yaml", "type: OrderId", "type: OrderIdd");
    let human = stderr(&workspace.xtask(&["lint"]));
    assert!(human.contains("spec/bss/orders/pay_orders.yaml:") && human.contains("OrderId`?"), "{human}");
    assert!(!human.contains('\u{1b}'), "colours without a terminal");
    let json = stdout(&workspace.xtask(&["lint", "--format", "json"]));
    assert!(json.lines().next().unwrap().starts_with('{') && json.contains("\"unknown-type\""), "{json}");
    let github = stdout(&workspace.xtask(&["lint", "--format", "github"]));
    assert!(github.contains("::error file=spec/bss/orders/pay_orders.yaml,line="), "{github}");
}

#[test]
fn wrong_use_exits_with_two_and_says_how_to_go_on() {
    let workspace = Workspace::new("use");
    let output = workspace.xtask(&["lintt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("'lint'"), "{}", stderr(&output));
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["--root", "/", "gen"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--root"), "{}", stderr(&output));
    assert_eq!(workspace.xtask(&["--help"]).status.code(), Some(0));
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

#[cfg(unix)]
#[test]
fn a_pipe_in_the_spec_is_refused_and_not_waited_for() {
    let workspace = Workspace::new("pipe");
    let pipe = workspace.root.join("spec/bss/orders/pipe.yaml");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for arguments in [&["lint"][..], &["lint", "--fix"], &["gen"]] {
        let output = workspace.xtask(arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("this is a pipe, a socket or a device"), "{}", stderr(&output));
    }
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

/// What lint says of a workspace: the rules of its errors.
fn rules(workspace: &Workspace) -> std::collections::BTreeSet<String> {
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
