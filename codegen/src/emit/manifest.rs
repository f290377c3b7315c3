//! `Cargo.toml` of the crate: one feature a section. Text, for it is no Rust.

use std::fmt::Write;

use super::Error;
use crate::file::{File, HEADER};
use crate::model::Model;
use crate::rust::Crate;

pub(super) fn emit(plan: &Crate<'_>, _: &Model) -> Result<Vec<File>, Error> {
    let package = &plan.package;
    let mut text = format!("# {HEADER}\n\n[package]\n");
    let facts = package.facts;
    // writing to a text cannot fail
    let _ = writeln!(text, "name = {}\ndescription = {}", quoted(&facts.name), quoted(&facts.description));
    let _ = writeln!(text, "keywords = {}\ncategories = {}", list(&facts.keywords), list(&facts.categories));
    text += "readme = \"README.md\"\n";
    for (key, value) in [
        ("version", &facts.version),
        ("edition", &facts.edition),
        ("rust-version", &facts.rust_version),
        ("license", &facts.license),
        ("repository", &facts.repository),
    ] {
        let _ = match value {
            Some(value) => writeln!(text, "{key} = {}", quoted(value)),
            None => writeln!(text, "{key}.workspace = true"),
        };
    }
    text += "\n# said aloud, so that cargo reads the workspace while the sources are still to be generated\n";
    text += "[lib]\npath = \"src/lib.rs\"\n\n[features]\ndefault = [\n";
    for id in &package.default {
        let _ = writeln!(text, "    {},", quoted(id));
    }
    text += "]\n";
    for feature in &package.features {
        let _ = writeln!(text, "# {}\n{} = {}", feature.doc, feature.name, list(&feature.enables));
    }
    text += "# sections\n";
    for id in &package.sections {
        let _ = writeln!(text, "{id} = []");
    }
    let _ = match &facts.runtime {
        Some(version) => {
            let version = quoted(version);
            writeln!(
                text,
                "\n[dependencies]\n{} = {{ version = {version}, default-features = false }}",
                package.runtime
            )
        }
        None => writeln!(text, "\n[dependencies]\n{}.workspace = true", package.runtime),
    };
    text += "\n[package.metadata.docs.rs]\nall-features = true\n";
    // a crate of another workspace has lints of its own
    if facts.version.is_none() {
        text += "\n[lints]\nworkspace = true\n";
    }
    Ok(vec![File::new("Cargo.toml", text)])
}

/// A text in TOML, whose basic strings are those of JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}
