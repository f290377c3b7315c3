//! The public API of the generated crate, an item a line, as a snapshot: what a reviewer sees change in users' code.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Expr, Fields, ImplItem, Item, ItemMacro, UseTree, Visibility};

#[test]
fn the_public_api_is_as_reviewed() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/bss/src");
    let mut out = String::new();
    let mut folders: Vec<_> = fs::read_dir(&source).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders {
        let module = folder.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut files = vec![folder.clone()];
        if folder.is_dir() {
            files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
            files.sort();
        }
        for file in files {
            for item in syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap().items {
                list(&module, &item, &mut out);
            }
        }
    }
    insta::assert_snapshot!(out);
}

/// What an item adds to the API; nothing for what only this crate sees.
fn list(module: &str, item: &Item, out: &mut String) {
    match item {
        // a text with its type is listed by its macro
        Item::Struct(item) if is_public(&item.vis) && !matches!(item.fields, Fields::Unnamed(_)) => {
            let fields = item
                .fields
                .iter()
                .filter(|field| is_public(&field.vis))
                .map(|field| format!("{}: {},", field.ident.as_ref().unwrap(), spaced(field.ty.to_token_stream())));
            let fields: Vec<String> = fields.collect();
            let deprecated = deprecated(&item.attrs);
            writeln!(out, "{module}: {deprecated}struct {} {{ {} }}", item.ident, fields.join(" ")).unwrap();
        }
        // an open enum is listed by its macro, with what its values are on the wire
        Item::Enum(item) if is_public(&item.vis) && !item.variants.iter().any(|variant| variant.ident == "Other") => {
            let variants: Vec<String> = item.variants.iter().map(|variant| format!("{},", variant.ident)).collect();
            writeln!(out, "{module}: enum {} {{ {} }}", item.ident, variants.join(" ")).unwrap();
        }
        Item::Impl(item) => {
            for item in &item.items {
                match item {
                    ImplItem::Fn(item) if is_public(&item.vis) => function(module, &item.sig, out),
                    _ => {}
                }
            }
        }
        Item::Fn(item) if is_public(&item.vis) => function(module, &item.sig, out),
        Item::Const(item) if is_public(&item.vis) => {
            let value = match &*item.expr {
                value @ Expr::Lit(_) => format!(" = {}", spaced(value.to_token_stream())),
                _ => String::new(),
            };
            writeln!(out, "{module}: const {}: {}{value}", item.ident, spaced(item.ty.to_token_stream())).unwrap();
        }
        Item::Static(item) if is_public(&item.vis) => {
            writeln!(out, "{module}: static {}: {}", item.ident, spaced(item.ty.to_token_stream())).unwrap();
        }
        Item::Type(item) if is_public(&item.vis) => {
            let is = spaced(item.ty.to_token_stream());
            // a text with its type is listed by its macro
            if !is.contains("kinds::") {
                writeln!(out, "{module}: type {} = {is}", item.ident).unwrap();
            }
        }
        Item::Mod(item) if is_public(&item.vis) => writeln!(out, "{module}: mod {}", item.ident).unwrap(),
        Item::Use(item) if is_public(&item.vis) && !is_of_own_module(&item.tree) => {
            writeln!(out, "{module}: use {}", spaced(item.tree.to_token_stream())).unwrap();
        }
        Item::Macro(item) => call(module, item, out),
        _ => {}
    }
}

/// `pub use pay_orders::*`: what is in it is listed.
fn is_of_own_module(tree: &UseTree) -> bool {
    matches!(tree, UseTree::Path(path) if matches!(*path.tree, UseTree::Glob(_)))
}

fn function(module: &str, signature: &syn::Signature, out: &mut String) {
    let inputs: Vec<String> = signature.inputs.iter().map(|input| spaced(input.to_token_stream())).collect();
    let output = spaced(signature.output.to_token_stream());
    writeln!(out, "{module}:   {}({}) {}", signature.ident, inputs.join(", "), output.trim()).unwrap();
}

/// Macros that declare something.
fn call(module: &str, item: &ItemMacro, out: &mut String) {
    let tokens = || spaced(item.mac.tokens.clone());
    let name = item.mac.path.get_ident().unwrap().to_string();
    match name.as_str() {
        "open_enum" => {
            let text = tokens();
            let (head, values) = text.split_once(';').unwrap();
            let values = values.trim().trim_end_matches(',');
            writeln!(out, "{module}: open enum {} {{ {values}, }}", head.split(':').next().unwrap()).unwrap();
        }
        "text_kinds" => {
            let text = tokens();
            let (open, sensitive) = text.split_once(';').unwrap();
            for (kinds, what) in [(open, "text"), (sensitive, "text sensitive")] {
                for kind in kinds.split(',').map(str::trim).filter(|kind| !kind.is_empty()) {
                    writeln!(out, "{module}: {what} {kind}").unwrap();
                }
            }
        }
        "operation" => {
            let text = tokens();
            let (types, callers) = text.split_once(": OPERATION of SERVICE;").unwrap();
            writeln!(out, "{module}: {types} for{callers}").unwrap();
        }
        _ => {}
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn deprecated(attributes: &[Attribute]) -> &'static str {
    if attributes.iter().any(|attribute| attribute.path().is_ident("deprecated")) { "deprecated " } else { "" }
}

/// Tokens with the blanks that a person would write, whatever the layout of the source.
fn spaced(tokens: TokenStream) -> String {
    let mut out = String::new();
    write_tokens(tokens, &mut out);
    out
}

fn write_tokens(tokens: TokenStream, out: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let text = spaced(group.stream());
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::Brace => ("{ ", " }"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                // `-> ()`, `INTL.or(EU)`
                if out.ends_with(['>', '=']) {
                    out.push(' ');
                }
                write!(out, "{open}{text}{close}").unwrap();
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                c @ ('=' | '-') if !out.is_empty() && !out.ends_with('=') => write!(out, " {c}").unwrap(),
                '&' if !out.is_empty() && !out.ends_with(['<', '(']) => out.push_str(" &"),
                c => out.push(c),
            },
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                let sticks = out.is_empty() || out.ends_with(['<', '&', '\'', '.', '(', '[']) || out.ends_with("::");
                if !sticks {
                    out.push(' ');
                }
                write!(out, "{token}").unwrap();
            }
        }
    }
}
