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
    let names: Vec<_> = items.iter().filter_map(marker).collect();
    if names.is_empty() { TokenStream::new() } else { quote!(text_kinds!(#(#names),*);) }
}

fn marker(item: &Item) -> Option<TokenStream> {
    let Item::Text(plan) = item else { return None };
    let name = &plan.name;
    Some(if plan.sensitive { quote!(sensitive #name) } else { quote!(#name) })
}
