//! A module per section.

use super::File;
use super::code::Code;
use super::markdown::{prose, sentence};
use crate::model::{Model, Status};

pub(super) fn emit(model: &Model) -> Vec<File> {
    model
        .sections
        .iter()
        .map(|section| {
            let mut code = Code::file();
            code.line(format!("//! {}: {}.", prose(&section.title.en), prose(&section.title.zh)));
            code.line("//!").line(format!("//! {}", sentence(&section.summary))).blank();
            let operations: Vec<_> =
                model.operations.iter().filter(|operation| operation.section == section.id).collect();
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
            File::new(format!("src/{}/mod.rs", section.module), code.finish())
        })
        .collect()
}
