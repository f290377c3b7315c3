//! A list as a stream of pages.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::reader::Reader;
use super::walk::Walk;
use crate::client::{Answer, CallOptions, Core, target};
use crate::codec;
use crate::error::Error;
use crate::json::Json;
use crate::odd::Oddities;
use crate::operation::Paged;
use crate::position::{At, Position};
use crate::value::Record;
use crate::value::View;

/// The pages of a list. A [`Stream`], and readable without one by [`try_next`](Self::try_next).
///
/// An error is the end of the list, unless [`resume`](Self::resume) takes it back.
#[must_use = "a list is read only when it is polled"]
pub struct Pages<O: Paged> {
    request: O,
    pub(super) reader: Reader,
}

impl<O: Paged> Pages<O> {
    pub(crate) fn new(core: Arc<Core>, options: CallOptions, request: O) -> Self {
        let walk = Walk::new(O::META, &|name| get(&request, name));
        Pages { request, reader: Reader::new(core, options, O::META, walk) }
    }

    /// Starts there: a record offset or a page number, or a [`Position`] kept from before.
    pub fn from(mut self, position: impl Into<Position>) -> Self {
        self.reader.walk.start_at(position.into());
        self
    }

    /// Fetches so many pages before they are asked for, within the operation's quota. The first page comes alone: it
    /// tells how many there are. Needs to be polled inside a tokio runtime.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.reader.ahead = pages;
        self
    }

    /// Where the next page starts.
    pub fn position(&self) -> Position {
        Position { at: self.reader.walk.at.clone(), skip: 0 }
    }

    /// Goes on after an error that may pass: the next read fetches the same page again, so nothing is lost or doubled.
    /// `false` where asking again would bring the same error; the list then stays at its end. Without this the list ends
    /// with its first error, so that a loop that only notes errors comes to an end, too.
    pub fn resume(&mut self) -> bool {
        self.reader.resume()
    }

    /// Reads so many pages at most, 100,000 unless it is set here; one more is an error.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.reader.walk.max_pages = pages;
        self
    }

    /// How many entries the list has, by the latest page.
    pub fn total(&self) -> Option<u64> {
        self.reader.walk.total
    }

    /// After the end: how many entries the service counted but did not send.
    pub fn missing(&self) -> u64 {
        self.reader.walk.missing()
    }

    /// The next page; `None` after the last.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send), and [`Paging`](crate::ErrorKind::Paging) where the service's pages
    /// make no list.
    pub async fn try_next(&mut self) -> Result<Option<Answer<O::Response>>, Error> {
        poll_fn(|cx| self.poll_page(cx)).await.transpose()
    }

    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Answer<O::Response>, Error>>> {
        let (core, options) = (Arc::clone(&self.reader.core), self.reader.options.clone());
        let request = &self.request;
        let prepare = |walk: &Walk, at: &At| {
            let mut request = request.clone();
            for (name, json) in walk.address(at) {
                set(&mut request, name, json);
            }
            core.prepare(View::from(&request), O::META, &options, target::<O::Response>())
        };
        let page = ready!(self.reader.poll_page(cx, &prepare));
        Poll::Ready(page.map(|page| {
            let raw = page?;
            core.tell_oddities(&raw.facts);
            Ok(raw.typed())
        }))
    }
}

fn get(request: &dyn Record, name: &str) -> Option<Json> {
    let view = View::from(request).get(name);
    view.is_given().then(|| view.into())
}

fn set(request: &mut dyn Record, name: &str, json: Json) {
    request.with_mut(&mut |table, values| {
        let at = table.fields.iter().position(|field| field.wire == name);
        if let Some(value) = at.and_then(|at| values.get_mut(at)) {
            codec::fill(&mut **value, &json, &mut Oddities::new());
        }
    });
}

impl<O: Paged + Unpin> Stream for Pages<O> {
    type Item = Result<Answer<O::Response>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(cx)
    }
}

impl<O: Paged> std::fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("operation", &O::META.id).field("position", &self.position()).finish()
    }
}
