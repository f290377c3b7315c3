//! What the client with async can do, the one without can, and each crate gives its users what the others give: read from
//! the sources, so that a new method on one side alone is noticed.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

fn tokens(path: &str) -> TokenStream {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(&file).unwrap_or_else(|_| panic!("{path}")).parse().unwrap()
}

/// The public functions of a source, those inside macros, too.
fn functions(path: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect(tokens(path), &mut names);
    names
}

fn collect(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let word = |at: usize| tokens.get(at).map(ToString::to_string).unwrap_or_default();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            collect(group.stream(), names);
        }
        let name = if word(at + 1) == "async" { at + 3 } else { at + 2 };
        if word(at) == "pub" && word(name - 1) == "fn" {
            names.insert(word(name));
        }
    }
}

fn difference(left: &BTreeSet<String>, right: &BTreeSet<String>, apart: &[&str]) -> Vec<String> {
    left.difference(right).filter(|name| !apart.contains(&name.as_str())).cloned().collect()
}

#[test]
fn a_client_without_async_has_every_method_of_the_one_with_it() {
    let mut with = functions("runtime/src/client/mod.rs");
    with.append(&mut functions("runtime/src/paging/mod.rs"));
    let without = functions("runtime/src/blocking/mod.rs");
    assert!(with.contains("send_json_to") && with.contains("items"), "the sources stand elsewhere: {with:?}");
    // a `JsonClient` is put together by its own builder, which has `build_blocking`
    assert_eq!(difference(&with, &without, &["of"]), Vec::<String>::new());
    // out of a client with async, and at the end of the builder that both share
    assert_eq!(difference(&without, &with, &["new", "build_blocking"]), Vec::<String>::new());
}

#[test]
fn a_list_without_async_has_every_method_of_the_one_with_it() {
    let without = functions("runtime/src/blocking/list.rs");
    for list in ["pages", "items", "json"] {
        let with = functions(&format!("runtime/src/paging/{list}.rs"));
        assert!(with.contains("try_next") && with.contains("position"), "the sources stand elsewhere: {with:?}");
        // an iterator has `next` and `collect`
        assert_eq!(difference(&with, &without, &["try_next", "try_collect"]), Vec::<String>::new(), "{list}");
    }
}

/// Names at the root of a generated crate, but for its sections.
fn root(service: &str) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../generated/{service}/src/lib.rs"));
    let items = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap().items;
    let written = |item: &syn::Item| match item {
        syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
            let line = quote::quote!(#item).to_string();
            // whose names are the service's own
            (!line.contains("use service")).then_some(line)
        }
        _ => None,
    };
    items.iter().filter_map(written).collect()
}

/// The features of a generated crate, but for its sections: those turn nothing else on.
fn features(service: &str) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../generated/{service}/Cargo.toml"));
    let manifest: toml::Table = fs::read_to_string(file).unwrap().parse().unwrap();
    let features = manifest["features"].as_table().unwrap();
    let of_sections =
        features["default"].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect::<Vec<_>>();
    let shared = ["http"];
    let own = |name: &&String| shared.contains(&name.as_str()) || !of_sections.contains(&name.as_str());
    features.keys().filter(own).cloned().collect()
}

#[test]
fn every_service_gives_its_users_the_same_names_and_features() {
    let services = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated")).unwrap();
    let mut services: Vec<String> = services.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    services.retain(|name| !name.starts_with('.'));
    services.sort();
    assert!(services.len() > 2, "{services:?}");
    let (first, rest) = services.split_first().unwrap();
    for other in rest {
        assert_eq!(root(other), root(first), "{other} beside {first}");
        assert_eq!(features(other), features(first), "{other} beside {first}");
    }
}
