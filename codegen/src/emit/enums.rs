//! Templates of enums: known values, open for others.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use crate::rust::{OpenEnum, Variant};

/// The enum and its impls.
pub(super) fn item(plan: &OpenEnum) -> TokenStream {
    let OpenEnum { name, variants, .. } = plan;
    let (docs, aliases) = (doc::lines(&plan.docs), doc::aliases(&plan.aliases));
    let base = if plan.integer { quote!(integer) } else { quote!(text) };
    let (known, values) = (variants.iter().map(variant), variants.iter().map(value));
    quote! {
        #docs
        #aliases
        #[non_exhaustive]
        pub enum #name {
            #(#known,)*
            /// A value that this version does not know, as it travelled.
            Other(String),
        }
        open_enum!(#name: #base; #(#values),*);
    }
}

fn variant(variant: &Variant) -> TokenStream {
    let (docs, name) = (doc::line(&variant.docs), &variant.name);
    quote!(#docs #name)
}

fn value(variant: &Variant) -> TokenStream {
    let Variant { name, wire, .. } = variant;
    let sites = variant.sites.as_ref().map(|sites| quote!(in #sites));
    let unconfirmed = variant.unconfirmed.as_ref().map(|sites| quote!(; unconfirmed #sites));
    quote!(#name = #wire #sites #unconfirmed)
}
