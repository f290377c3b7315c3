//! Templates of texts with a type of their own: an alias for each, and the markers that tell them apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use crate::rust::{Item, TextType};

/// The type: its marker has its name and stands in `kinds`.
pub(super) fn item(plan: &TextType) -> TokenStream {
    let name = &plan.name;
    let (docs, aliases) = (doc::lines(&plan.docs), doc::aliases(&plan.aliases));
    quote! {
        #docs
        #aliases
        pub type #name = Text<kinds::#name>;
    }
}

/// The markers of a file's typed texts; nothing where it has none.
pub(super) fn kinds(items: &[Item]) -> TokenStream {
    let texts = items.iter().filter_map(|item| if let Item::Text(plan) = item { Some(plan) } else { None });
    let (sensitive, open): (Vec<_>, Vec<_>) = texts.partition(|plan| plan.sensitive);
    if sensitive.is_empty() && open.is_empty() {
        return TokenStream::new();
    }
    let (open, sensitive) = (open.iter().map(|plan| &plan.name), sensitive.iter().map(|plan| &plan.name));
    quote!(text_kinds!(#(#open),*; #(#sensitive),*);)
}
