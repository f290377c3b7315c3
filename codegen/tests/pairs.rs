//! A key without a diff rule does not compile, and the compiler names the key and the file that has to know it.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

use std::path::Path;
use std::process::Command;

/// A model with a key that `walk` does not know yet.
const CRATE: &str = "#![allow(dead_code)]
pub struct Key { pub known: u8, pub forgotten: u8 }
mod diff {
    #[path = \"PAIR\"]
    pub(super) mod pair;
    mod walk;
}
";
const WALK: &str = "use super::pair::{Pair, pairs};
use crate::Key;
pub(super) fn key(pair: Pair<'_, Key>) -> bool {
    pairs!(Key { known } = pair);
    known.changed()
}
";

#[test]
fn a_key_without_a_diff_rule_is_named_by_the_compiler_with_the_file() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pairs");
    std::fs::create_dir_all(folder.join("diff")).unwrap();
    let pair = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diff/pair.rs");
    std::fs::write(folder.join("lib.rs"), CRATE.replace("PAIR", &pair.to_string_lossy().replace('\\', "/"))).unwrap();
    let compile = |walk: &str| {
        std::fs::write(folder.join("diff/walk.rs"), walk).unwrap();
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "-o"]);
        let output = rustc.arg(folder.join("pairs.rmeta")).arg(folder.join("lib.rs")).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (good, said) = compile(
        &WALK
            .replace("known }", "known, forgotten }")
            .replace("known.changed()", "known.changed() | forgotten.changed()"),
    );
    assert!(good, "{said}");
    let (good, said) = compile(WALK);
    assert!(!good);
    assert!(said.contains("pattern does not mention field `forgotten`"), "{said}");
    assert!(said.contains("walk.rs:4"), "{said}");
}
