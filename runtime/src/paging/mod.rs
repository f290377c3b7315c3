//! Lists, page by page or entry by entry: nothing lost, nothing doubled, no end that never comes.

mod items;
mod json;
mod pages;
mod reader;
mod walk;

pub use items::Items;
pub use json::JsonPages;
pub use pages::Pages;

use std::sync::Arc;

use crate::client::Client;
use crate::json::Json;
use crate::meta;
use crate::operation::{CallableBy, CallerKind, Paged};

impl<C: CallerKind> Client<C> {
    /// The pages of a list, one after the other.
    pub fn pages<O: Paged + CallableBy<C>>(&self, request: O) -> Pages<O> {
        Pages::new(Arc::clone(&self.core), self.options.clone(), request)
    }

    /// The entries of a list, across its pages.
    pub fn items<O: Paged + CallableBy<C>>(&self, request: O) -> Items<O> {
        Items::new(self.pages(request))
    }
}

impl<C> Client<C> {
    /// The pages of a list that is known by its table only. An operation that is not paged has one page.
    pub fn pages_json(&self, operation: &'static meta::Operation, document: Json) -> JsonPages {
        JsonPages::new(Arc::clone(&self.core), self.options.clone(), operation, document)
    }
}
