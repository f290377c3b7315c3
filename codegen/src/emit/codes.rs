//! A constant for every documented error code, so that a slip in one does not compile.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Error, print};
use crate::file::File;
use crate::model::{ErrorInfo, Model};
use crate::rust::Crate;

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
    let (name, doc) = (name(code), format!(" `{code}`: {}.", error.doc.trim_end_matches('.')));
    quote! {
        #[doc = #doc]
        pub const #name: &str = #code;
    }
}

/// `CBC_0100` for `CBC.0100`.
fn name(code: &str) -> Ident {
    let sign = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    Ident::new(&code.chars().map(sign).collect::<String>(), Span::call_site())
}
