//! All operations in one table, for programs that know an operation only by its name.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::optional;
use super::{Error, doc, print};
use crate::file::File;
use crate::model::Model;
use crate::rust::{Crate, Data, Operation, Section};

pub(super) fn emit(plan: &Crate<'_>, _: &Model) -> Result<Vec<File>, Error> {
    // by id, as everywhere, whatever the sections
    let mut all: Vec<(&Section, &Operation)> =
        plan.sections.iter().flat_map(|section| section.operations.iter().map(move |one| (section, one))).collect();
    all.sort_by_key(|(_, operation)| &operation.facts.id);
    let entries = all.into_iter().map(|(section, operation)| entry(section, operation));
    let data = plan.package.data.iter().map(self::data);
    let readers = plan.package.data.iter().filter_map(reader);
    let tokens = quote! {
        //! The service in one table, with every operation by its id, for programs that learn at run time what they call.

        #![allow(deprecated)]

        use crate::runtime::{Api, Erased};

        /// Every operation of the enabled features, by id.
        pub static OPERATIONS: &[Erased] = &[#(#entries),*];

        /// The service in one table.
        pub static API: Api = Api {
            service: &crate::service::SERVICE,
            operations: OPERATIONS,
            #(#data,)*
        };

        #(#readers)*
    };
    Ok(vec![print::file("src/catalog.rs", tokens)?])
}

fn entry(section: &Section, operation: &Operation) -> TokenStream {
    let features = doc::features(&operation.features);
    let (module, name) = (&section.module, &operation.request.name);
    quote!(#features Erased::of::<crate::#module::#name>())
}

fn data(data: &Data) -> TokenStream {
    let Data { member, feature, .. } = data;
    let reader = optional(data.file.map(|_| quote!(#member)));
    quote! {
        #[cfg(feature = #feature)]
        #member: #reader,
        #[cfg(not(feature = #feature))]
        #member: None
    }
}

/// A text that is read where it stands: as a constant, or inlined, the library would hold it a second time.
fn reader(data: &Data) -> Option<TokenStream> {
    let Data { member, feature, .. } = data;
    let path = format!("../{}", data.file?);
    Some(quote! {
        #[cfg(feature = #feature)]
        #[inline(never)]
        fn #member() -> &'static str {
            include_str!(#path)
        }
    })
}
