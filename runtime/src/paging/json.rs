//! Pages of a list that is known by its table only.

use std::future::poll_fn;
use std::sync::Arc;

use super::reader::Reader;
use super::walk::Walk;
use crate::client::{Answer, CallOptions, Core, Raw, Target};
use crate::error::Error;
use crate::json::Json;
use crate::meta::Operation;
use crate::position::{At, Position};

/// The pages of a list as trees; see [`Client::pages_json`](crate::Client::pages_json).
#[must_use = "a list is read only when it is polled"]
pub struct JsonPages {
    document: Json,
    reader: Reader,
}

impl JsonPages {
    pub(crate) fn new(core: Arc<Core>, options: CallOptions, operation: &'static Operation, document: Json) -> Self {
        let walk = Walk::new(operation, &|name| document.get(name).cloned());
        JsonPages { document, reader: Reader::new(core, options, operation, walk) }
    }

    /// Starts there: a record offset or a page number, or a [`Position`] kept from before.
    pub fn from(mut self, position: impl Into<Position>) -> Self {
        self.reader.walk.start_at(position.into());
        self
    }

    /// Where the next page starts.
    pub fn position(&self) -> Position {
        Position { at: self.reader.walk.at.clone(), skip: 0 }
    }

    /// The next page; `None` after the last.
    ///
    /// # Errors
    /// As [`Pages::try_next`](super::Pages::try_next).
    pub async fn try_next(&mut self) -> Result<Option<Answer<Json>>, Error> {
        let (core, options, operation) =
            (Arc::clone(&self.reader.core), self.reader.options.clone(), self.reader.operation);
        let document = &self.document;
        let prepare = |walk: &Walk, at: &At| {
            let mut document = document.clone();
            if let Json::Object(entries) = &mut document {
                for (name, json) in walk.address(at) {
                    entries.retain(|(known, _)| **known != *name);
                    entries.push((name.into(), json));
                }
            }
            core.prepare((&document).into(), operation, &options, Target::Json)
        };
        let raw = poll_fn(|cx| self.reader.poll_page(cx, &prepare)).await.transpose()?;
        if let Some(raw) = &raw {
            core.tell_oddities(&raw.facts);
        }
        Ok(raw.map(Raw::json))
    }
}

impl std::fmt::Debug for JsonPages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JsonPages").field("position", &self.position()).finish_non_exhaustive()
    }
}
