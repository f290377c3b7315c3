//! A clone of a small workspace, and the command run on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A clone with the small spec of the diff's fixtures, committed on `main`.
pub(crate) struct Clone(pub(crate) PathBuf);

impl Clone {
    pub(crate) fn new(name: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("diff-{name}"));
        let _ = fs::remove_dir_all(&root);
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/fixtures/diff/base"),
            &root.join("spec/bss"),
        );
        fs::create_dir_all(root.join("generated/bss")).unwrap();
        fs::write(root.join("generated/bss/Cargo.toml"), "[package]\nname = \"x\"\nversion = \"0.1.0\"\n").unwrap();
        fs::write(root.join("CHANGELOG.md"), "# Changelog\n").unwrap();
        let clone = Clone(root);
        // the base holds what today's rules refuse, so that the diff of it is tested, too
        for (path, from, to) in [
            ("bills/show_bill.yaml", "month: { type: month,", "month: { type: month, required: true,"),
            ("orders/cancel_order.yaml", "id: { type: OrderId,", "id: { type: OrderId, required: true,"),
            ("orders/create_order.yaml", "project: { type: text,", "project: { type: text, required: true,"),
            ("orders/create_order.yaml", "path: /v1/orders/{project}", "path: /v1/projects/{project}/orders"),
            ("service.yaml", "success_codes", "in_success: true, success_codes"),
            ("orders/create_order.yaml", ", default: NEW", ""),
            ("service.yaml", ", success_codes: [\"0\"]", ""),
        ] {
            clone.edit(&format!("spec/bss/{path}"), from, to);
        }
        clone.git(&["init", "--quiet", "--initial-branch", "main"]);
        clone.commit("first");
        clone
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["-c", "user.name=n", "-c", "user.email=e@example.com", "commit", "--quiet", "--message", message]);
    }

    pub(crate) fn git(&self, arguments: &[&str]) {
        let status = Command::new("git").arg("-C").arg(&self.0).args(arguments).status().unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.0.join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    pub(crate) fn diff(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        // from a folder far below the root
        command.args(["diff", "--root"]).arg(&self.0).args(arguments).current_dir(self.0.join("spec/bss/orders"));
        command.output().unwrap()
    }
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(|_| ()).unwrap() }
    }
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub(crate) fn rules(clone: &Clone, arguments: &[&str]) -> Vec<String> {
    let output = clone.diff(&[arguments, &["--format", "json", "--fail-on", "never"]].concat());
    let document: serde_json::Value =
        serde_json::from_str(&out(&output)).unwrap_or_else(|_| panic!("{}", err(&output)));
    let rows = document["changes"].as_array().unwrap().iter();
    rows.map(|row| format!("{} {}", row["service"].as_str().unwrap(), row["rule"].as_str().unwrap())).collect()
}
