//! A module per section.

use super::File;
use super::code::Code;
use crate::model::{Home, Model, Section, Status, TypeDef, TypeKind};
use crate::words::{prose, sentence};

pub(super) fn emit(model: &Model) -> Vec<File> {
    model.sections.iter().map(|section| file(section, model)).collect()
}

fn file(section: &Section, model: &Model) -> File {
    let mut code = Code::file();
    code.line(format!("//! {}: {}.", prose(&section.title.en), prose(&section.title.zh)));
    code.line("//!").line(format!("//! {}", sentence(&section.summary))).blank();
    let operations: Vec<_> = model.operations.iter().filter(|operation| operation.section == section.id).collect();
    for keyword in ["mod", "pub use"] {
        for operation in &operations {
            if operation.status != Status::Active {
                code.line("#[cfg(feature = \"legacy\")]");
            }
            let all = if keyword == "mod" { "" } else { "::*" };
            code.line(format!("{keyword} {}{all};", operation.module));
        }
        if keyword == "mod" {
            code.blank();
        }
    }
    shared(&mut code, section, model);
    File::new(format!("src/{}/mod.rs", section.module), code.finish())
}

/// The shared types that the section's operations use can be had from the section, too.
fn shared(code: &mut Code, section: &Section, model: &Model) {
    let of_section = |id: &String| model.find_operation(id).is_some_and(|operation| operation.section == section.id);
    let is_item = |def: &&TypeDef| !matches!(&def.kind, TypeKind::Scalar(scalar) if !scalar.newtype);
    let used = model.types.iter().filter(|def| matches!(def.home, Home::Shared { .. }) && is_item(def));
    let names: Vec<&str> = used.filter(|def| def.used_by.iter().any(of_section)).map(|def| def.name.as_str()).collect();
    if names.is_empty() {
        return;
    }
    let line = match names.as_slice() {
        [one] => format!("pub use crate::types::{one};"),
        many => format!("pub use crate::types::{{{}}};", many.join(", ")),
    };
    code.blank().line("#[doc(no_inline)]");
    if line.len() <= code.room() {
        code.line(line);
    } else {
        let names: Vec<String> = names.iter().map(|name| format!("{name},")).collect();
        code.list("pub use crate::types::{", "};", &code.wrap(&names));
    }
}
