//! A constant for every documented error code, so that a slip in one does not compile.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Error, print};
use crate::file::File;
use crate::model::{ErrorInfo, Model};
use crate::rust::{self, Crate};

pub(super) fn emit(plan: &Crate<'_>, _: &Model) -> Result<Vec<File>, Error> {
    let constants = plan.service.facts.errors.iter().flat_map(|error| {
        let sister = error.also.as_ref().map(|also| constant(also, error));
        [Some(constant(&error.code, error)), sister]
    });
    let tokens = quote! {
        //! Every documented error code of the service and of its gateway: `error.code() == Some(…)` without a slip.

        #(#constants)*
    };
    Ok(vec![print::file("src/codes.rs", tokens)?])
}

fn constant(code: &str, error: &ErrorInfo) -> TokenStream {
    let (name, doc) = (
        Ident::new(&rust::constant(code), Span::call_site()),
        format!(" `{code}`: {}.", error.doc.trim_end_matches('.')),
    );
    quote! {
        #[doc = #doc]
        pub const #name: &str = #code;
    }
}
