//! Attributes that say something to people. Text goes into literals, so no text can become code.

use proc_macro2::TokenStream;
use quote::quote;

/// `/// line` for each; a text with line breaks becomes several.
pub(super) fn lines<'t>(texts: impl IntoIterator<Item = &'t String>) -> TokenStream {
    texts.into_iter().flat_map(|text| split(text)).map(|line| quote!(#[doc = #line])).collect()
}

/// `//! line` for each.
pub(super) fn inner<'t>(texts: impl IntoIterator<Item = &'t String>) -> TokenStream {
    texts.into_iter().flat_map(|text| split(text)).map(|line| quote!(#![doc = #line])).collect()
}

/// One line of documentation.
pub(super) fn line(text: &str) -> TokenStream {
    split(text).map(|line| quote!(#[doc = #line])).collect()
}

/// `#[doc(alias = …)]`, where there are any.
pub(super) fn aliases(names: &[String]) -> Option<TokenStream> {
    match names {
        [] => None,
        [one, other] => Some(quote!(#[doc(alias(#one, #other))])),
        // a list of more is laid out on a line each, and some more
        names => Some(quote!(#(#[doc(alias = #names)])*)),
    }
}

/// `#[deprecated]` with the reason.
pub(super) fn deprecated(note: Option<&String>) -> Option<TokenStream> {
    note.map(|note| quote!(#[deprecated(note = #note)]))
}

/// `#[cfg]` on features, all of which must be on.
pub(super) fn features(features: &[&str]) -> Option<TokenStream> {
    match features {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        features => Some(quote!(#[cfg(all(#(feature = #features),*))])),
    }
}

/// Lines with a leading blank, as `///` wants them, without what a comment cannot hold.
fn split(text: &str) -> impl Iterator<Item = String> + '_ {
    let line = |line: &str| {
        let line: String = line.chars().map(|c| if is_odd(c) { '\u{FFFD}' } else { c }).collect();
        if line.is_empty() { line } else { format!(" {line}") }
    };
    text.split('\n').map(line)
}

/// Control characters and those that turn the direction of writing: the compiler refuses them in comments.
fn is_odd(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{61C}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_code() {
        let text = "D\npub const INJECTED: u8 = 7;\r\n/// d\u{202E} */ \" \\".to_owned();
        let tokens = lines([&text]);
        let file = super::super::print::file("a.rs", quote!(#tokens pub struct A {})).unwrap();
        let tree = syn::parse_file(&file.text).unwrap();
        assert_eq!(tree.items.len(), 1, "{}", file.text);
        assert!(!file.text.contains('\r') && !file.text.contains('\u{202E}'), "{}", file.text);
        assert!(file.text.contains("/// pub const INJECTED"), "{}", file.text);
    }
}
