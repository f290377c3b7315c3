//! Types as tokens, and how a parameter becomes a field's value.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::rust::{Argument, Parameter, Ty};

impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Ty::Plain(name) => quote!(#name),
            Ty::Option(inner) => quote!(Option<#inner>),
            Ty::List(item) => quote!(Vec<#item>),
            Ty::Map(item) => quote!(BTreeMap<String, #item>),
        });
    }
}

impl ToTokens for Parameter {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Parameter::Exact(ty) => quote!(#ty),
            Parameter::Into(ty) => quote!(impl Into<#ty>),
            Parameter::Each(item) => quote!(impl IntoIterator<Item = #item>),
            Parameter::EachInto(item) => quote!(impl IntoIterator<Item = impl Into<#item>>),
            Parameter::Entries(item) => quote!(impl IntoIterator<Item = (String, #item)>),
        });
    }
}

/// What was given, under its name, as the field's value.
fn conversion(name: &TokenStream, parameter: &Parameter) -> TokenStream {
    match parameter {
        Parameter::Exact(_) => quote!(#name),
        Parameter::Into(_) => quote!(#name.into()),
        Parameter::Each(_) | Parameter::Entries(_) => quote!(#name.into_iter().collect()),
        Parameter::EachInto(_) => quote!(#name.into_iter().map(Into::into).collect()),
    }
}

/// A setter's generics, and what it takes, an `Option` of it among them.
pub(super) fn setting(argument: &Argument) -> (TokenStream, TokenStream) {
    let form = quote!(<F>);
    match &argument.parameter {
        Parameter::Exact(ty) | Parameter::Into(ty) => (quote!(), quote!(impl Setting<#ty>)),
        Parameter::Each(item) => (form, quote!(impl Settings<#item, F>)),
        Parameter::EachInto(item) => (form, quote!(impl SettingsInto<#item, F>)),
        Parameter::Entries(item) => (form, quote!(impl Settings<(String, #item), F>)),
    }
}

/// The argument as an initializer of a struct: `order_id: order_id.into()`, or the bare name where it is the value.
pub(super) fn initializer(argument: &Argument) -> TokenStream {
    let Argument { name, parameter } = argument;
    match parameter {
        Parameter::Exact(_) => quote!(#name),
        _ => {
            let value = conversion(&quote!(#name), parameter);
            quote!(#name: #value)
        }
    }
}
