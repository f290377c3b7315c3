//! Templates of texts with a type of their own.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use crate::rust::TextType;

/// The type and its impls.
pub(super) fn item(plan: &TextType) -> TokenStream {
    let name = &plan.name;
    let (docs, aliases) = (doc::lines(&plan.docs), doc::aliases(&plan.aliases));
    let sensitive = plan.sensitive.then(|| quote!(sensitive));
    quote! {
        #docs
        #aliases
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        pub struct #name(String);
        text_type!(#sensitive #name);
    }
}
