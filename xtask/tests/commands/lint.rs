//! `cargo xtask lint`: what is not read is named, `--fix` keeps what people wrote, findings in every format.

use std::fs;
use std::process::{Command, Output};

use crate::workspace::{Workspace, stderr, stdout};

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
fn what_a_killed_run_left_beside_spec_files_goes_with_the_next_fix_and_lint_alone_leaves_it() {
    let workspace = Workspace::new("killed-fix");
    let left = workspace.root.join("spec/bss/orders/.pay_orders.yaml.4711.new");
    let other = workspace.root.join("spec/bss/orders/.notes.new");
    fs::write(&left, "half").unwrap();
    fs::write(&other, "mine").unwrap();
    workspace.xtask(&["lint"]);
    assert!(left.exists());
    let said = stderr(&workspace.xtask(&["lint", "--fix"]));
    assert!(!left.exists() && other.exists() && said.contains(".pay_orders.yaml.4711.new"), "{said}");
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
