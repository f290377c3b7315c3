//! The template of a section's module.

use quote::quote;

use super::{Error, doc, print};
use crate::file::File;
use crate::model::Model;
use crate::rust::{Crate, Section};

pub(super) fn emit(plan: &Crate<'_>, _: &Model) -> Result<Vec<File>, Error> {
    plan.sections.iter().map(file).collect()
}

fn file(section: &Section) -> Result<File, Error> {
    let docs = doc::inner(&section.docs);
    let modules: Vec<_> = section.operations.iter().map(|operation| &operation.module).collect();
    // the section's own feature stands at its module
    let features: Vec<_> = section
        .operations
        .iter()
        .map(|operation| doc::features(operation.features.get(1..).unwrap_or_default()))
        .collect();
    let shared = &section.shared;
    let shared = (!shared.is_empty()).then(|| quote!(#[doc(no_inline)] pub use crate::types::{#(#shared),*};));
    let tokens = quote! {
        #docs
        #(#features mod #modules;)*
        #(#features pub use #modules::*;)*
        #shared
    };
    print::file(format!("src/{}/mod.rs", section.module.as_str()), tokens)
}
