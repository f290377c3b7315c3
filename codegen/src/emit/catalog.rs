//! All operations in one table, for programs that know an operation only by its name.

use super::File;
use super::code::Code;
use crate::model::{Model, Status};

pub(super) fn emit(model: &Model) -> Vec<File> {
    let mut code = Code::file();
    code.line("//! Every operation by its id, for programs that learn at run time which one they call.").blank();
    code.line("#![allow(deprecated)]").blank();
    code.line("use crate::runtime::erased::Erased;").blank();
    code.line("/// Every operation of the enabled features, by id.");
    code.line("#[rustfmt::skip]");
    code.block("pub static OPERATIONS: &[Erased] = &[", "];", |code| {
        for operation in &model.operations {
            let section = model.find_section(&operation.section).map_or("", |section| section.module.as_str());
            let feature = format!("feature = \"{}\"", operation.section);
            let gate = match operation.status {
                Status::Active => format!("#[cfg({feature})]"),
                _ => format!("#[cfg(all({feature}, feature = \"legacy\"))]"),
            };
            code.line(gate).line(format!("Erased::of::<crate::{section}::{}>(),", operation.id));
        }
    });
    code.blank();
    code.line("/// The operation of that id.");
    code.block("pub fn find(id: &str) -> Option<&'static Erased> {", "}", |code| {
        code.line("OPERATIONS.iter().find(|operation| operation.meta.id == id)");
    });
    vec![File::new("src/catalog.rs", code.finish())]
}
