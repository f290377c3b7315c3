//! `Cargo.toml` of the crate: one feature a section.

use super::File;
use crate::model::Model;

pub(super) fn emit(model: &Model) -> Vec<File> {
    let sections: Vec<String> = model.sections.iter().map(|section| section.id.clone()).collect();
    let quoted: Vec<String> = sections.iter().map(|id| format!("{id:?}")).collect();
    let mut text = String::from(
        r#"# Written by `cargo xtask gen` from spec/. Do not edit.

[package]
name = "huaweicloud-bss"
description = "Validated client of the Huawei Cloud partner API (BSS)"
keywords = ["huaweicloud", "bss", "billing", "reseller", "api-client"]
categories = ["api-bindings"]
readme = "README.md"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
repository.workspace = true

# said aloud, so that cargo reads the workspace while the sources are still to be generated
[lib]
path = "src/lib.rs"

[features]
default = [
"#,
    );
    for id in &quoted {
        text += &format!("    {id},\n");
    }
    text += "]\n";
    text += "# deprecated operations and those that the vendor has removed\nlegacy = []\n";
    text += "# all operations in one table, by id\ncatalog = []\n";
    text += "# the resolved spec as JSON, for programs that describe operations\nmodel = [\"catalog\"]\n";
    text += "# the same API without async\nblocking = [\"huaweicloud-runtime/blocking\"]\n";
    text += "# spans and events of every call\ntracing = [\"huaweicloud-runtime/tracing\"]\n";
    text += "# sections\n";
    for id in &sections {
        text += &format!("{id} = []\n");
    }
    text += r#"
[dependencies]
huaweicloud-runtime.workspace = true

[package.metadata.docs.rs]
all-features = true

[lints]
workspace = true
"#;
    vec![File::new("Cargo.toml", text)]
}
