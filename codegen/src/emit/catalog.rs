//! All operations in one table, for programs that know an operation only by its name.

use super::File;
use super::code::Code;
use crate::model::{Model, Status};

pub(super) fn emit(model: &Model) -> Vec<File> {
    let mut code = Code::file();
    code.line("//! The service in one table, with every operation by its id, for programs that learn at run time what they call.").blank();
    code.line("#![allow(deprecated)]").blank();
    code.line("use crate::runtime::{Api, Erased};").blank();
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
    code.line("/// The service in one table.");
    code.block("pub static API: Api = Api {", "};", |code| {
        code.line("service: &crate::service::SERVICE,");
        code.line("operations: OPERATIONS,");
        let sandbox = if model.sandbox.is_some() { "Some(include_str!(\"../sandbox.json\"))" } else { "None" };
        for (name, text) in [("model_json", "Some(include_str!(\"../model.json\"))"), ("sandbox_json", sandbox)] {
            code.line("#[cfg(feature = \"model\")]").line(format!("{name}: {text},"));
            code.line("#[cfg(not(feature = \"model\"))]").line(format!("{name}: None,"));
        }
    });
    vec![File::new("src/catalog.rs", code.finish())]
}
