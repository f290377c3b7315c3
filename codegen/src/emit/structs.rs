//! Templates of structs: requests, responses and the objects in them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, table, ty};
use crate::rust::{Field, Methods, New, Required, Setter, Struct};

/// The struct, its methods, its table and its traits.
pub(super) fn item(plan: &Struct) -> TokenStream {
    let structure = structure(plan);
    let name = &plan.name;
    let required = plan.methods.as_ref().and_then(|methods| required(plan, &methods.new));
    let methods = plan.methods.as_ref().map(|methods| {
        let methods = self::methods(methods);
        quote!(impl #name { #methods })
    });
    let table = table::item(&plan.table);
    let table_name = &plan.table.name;
    let fields = plan.fields.iter().map(|field| &field.name);
    // what is sent is read strictly, what is answered passes over what it does not know
    let face = if plan.methods.is_some() { quote!(request) } else { quote!(record) };
    quote! {
        #structure
        #required
        #methods
        #table
        #face!(#name: #table_name; #(#fields),*);
    }
}

fn structure(plan: &Struct) -> TokenStream {
    let Struct { name, docs, aliases, deprecated, fields, .. } = plan;
    let (docs, aliases, deprecated) = (doc::lines(docs), doc::aliases(aliases), doc::deprecated(deprecated.as_ref()));
    let fields = fields.iter().map(field);
    let must_use = plan.methods.as_ref().map(|_| quote!(#[must_use = "it does nothing until it is sent"]));
    quote! {
        #docs
        #aliases
        #deprecated
        #must_use
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    }
}

/// The struct that `new` takes, where it takes one.
fn required(plan: &Struct, new: &New) -> Option<TokenStream> {
    let New::Named { required, docs, fields, .. } = new else { return None };
    let (docs, deprecated) = (doc::line(docs), doc::deprecated(plan.deprecated.as_ref()));
    let names = fields.iter().map(|field| &field.name);
    let fields = fields.iter().map(|Required { name, docs, ty }| {
        let docs = doc::line(docs);
        quote!(#docs pub #name: #ty)
    });
    let name = &plan.name;
    Some(quote! {
        #docs
        #deprecated
        pub struct #required {
            #(#fields,)*
        }
        required!(#required of #name; #(#names),*);
    })
}

fn field(field: &Field) -> TokenStream {
    let Field { name, docs, alias, ty } = field;
    let (docs, alias) = (doc::line(docs), doc::aliases(alias));
    quote!(#docs #alias pub #name: #ty)
}

fn methods(methods: &Methods) -> TokenStream {
    let new = match &methods.new {
        New::Empty => quote! {
            pub fn new() -> Self {
                Self::default()
            }
        },
        New::Sets { arguments, rest } => {
            let parameters = arguments.iter().map(|argument| (&argument.name, &argument.parameter));
            let parameters = parameters.map(|(name, parameter)| quote!(#name: #parameter));
            let values = arguments.iter().map(ty::initializer);
            let rest = rest.then(|| quote!(..Self::default()));
            quote! {
                pub fn new(#(#parameters),*) -> Self {
                    Self { #(#values,)* #rest }
                }
            }
        }
        New::Named { required, fields, rest, .. } => {
            let names: Vec<_> = fields.iter().map(|field| &field.name).collect();
            let rest = rest.then(|| quote!(..Self::default()));
            quote! {
                pub fn new(required: #required) -> Self {
                    Self { #(#names: required.#names,)* #rest }
                }
            }
        }
    };
    let setters = methods.setters.iter().map(setter);
    quote! {
        /// With what every site requires; everything else is unset.
        #new
        #(#setters)*
    }
}

/// The parameter is called `value`: the method has the field's name, and the line stays one line.
fn setter(setter: &Setter) -> TokenStream {
    let (docs, deprecated) = (doc::line(&setter.docs), doc::deprecated(setter.deprecated.as_ref()));
    let name = &setter.argument.name;
    let (generics, parameter) = ty::setting(&setter.argument);
    quote! {
        #docs
        #deprecated
        pub fn #name #generics(mut self, value: #parameter) -> Self {
            value.set(&mut self.#name);
            self
        }
    }
}
