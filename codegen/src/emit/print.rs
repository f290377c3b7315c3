//! Tokens to text: the only place that prints.
//!
//! A file is proven to be Rust by parsing it, laid out by prettyplease, and told to rustfmt as not its own.

use proc_macro2::TokenStream;
use syn::Item;

use super::Error;
use crate::file::{File, HEADER};

/// A source file with that path below the crate's folder.
pub(super) fn file(path: impl Into<String>, tokens: TokenStream) -> Result<File, Error> {
    let path = path.into();
    match syn::parse2::<syn::File>(tokens) {
        Ok(tree) => Ok(File::new(path, print(tree))),
        Err(error) => Err(Error::Syntax { file: path, reason: error.to_string() }),
    }
}

/// The header, what is said of the file, and its items with a blank line between those that are no list of short ones.
fn print(mut page: syn::File) -> String {
    let mut text = format!("// {HEADER}\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n");
    let items = std::mem::take(&mut page.items);
    text += &prettyplease::unparse(&page);
    page.attrs.clear();
    let mut before = None;
    for item in items {
        let now = std::mem::discriminant(&item);
        let listed = matches!(item, Item::Use(_) | Item::Mod(_) | Item::Const(_) | Item::Macro(_));
        if !(listed && before == Some(now)) {
            text.push('\n');
        }
        before = Some(now);
        page.items = vec![item];
        text += &prettyplease::unparse(&page);
    }
    text
}
