//! Names as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

use crate::rust::Name;

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        // a `Name` is a name in Rust, so neither constructor can fail
        tokens.append(match self.as_str().strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, Span::call_site()),
            None => Ident::new(self.as_str(), Span::call_site()),
        });
    }
}
