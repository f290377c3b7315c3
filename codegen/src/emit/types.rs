//! `types/`: what several operations share, a module per topic.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Error, doc, enums, print, structs, texts};
use crate::file::File;
use crate::model::Model;
use crate::rust::{Crate, Item, Topic};

pub(super) fn emit(plan: &Crate<'_>, _: &Model) -> Result<Vec<File>, Error> {
    let mut files = vec![index(&plan.topics)?];
    for topic in &plan.topics {
        files.push(self::topic(topic)?);
    }
    Ok(files)
}

fn index(topics: &[Topic]) -> Result<File, Error> {
    let modules: Vec<_> = topics.iter().map(|topic| &topic.module).collect();
    let tokens = quote! {
        //! Ids, enums and objects that several operations share.

        #(mod #modules;)*

        #(pub use #modules::*;)*
    };
    print::file("src/types/mod.rs", tokens)
}

fn topic(topic: &Topic) -> Result<File, Error> {
    let docs = doc::inner(&topic.docs);
    let items = topic.items.iter().map(item);
    let kinds = texts::kinds(&topic.items);
    print::file(
        format!("src/types/{}.rs", topic.module.as_str()),
        quote!(#docs use crate::prelude::*; #(#items)* #kinds),
    )
}

/// One type, shared or local.
pub(super) fn item(item: &Item) -> TokenStream {
    match item {
        Item::Text(plan) => texts::item(plan),
        Item::Enum(plan) => enums::item(plan),
        Item::Struct(plan) => structs::item(plan),
    }
}
