//! A list as a stream of its entries.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Pages;
use crate::error::Error;
use crate::odd::Oddities;
use crate::operation::Paged;
use crate::position::Position;

/// The entries of a list, across its pages. A [`Stream`], and readable without one by [`try_next`](Self::try_next).
///
/// An error is the end of the list, unless [`resume`](Self::resume) takes it back: each entry comes once, in order.
#[must_use = "a list is read only when it is polled"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    page: std::vec::IntoIter<O::Item>,
    /// Entries of the current page that were handed out or skipped.
    taken: usize,
    oddities: Oddities,
}

impl<O: Paged> Items<O> {
    pub(crate) fn new(pages: Pages<O>) -> Self {
        Items { pages, page: Vec::new().into_iter(), taken: 0, oddities: Oddities::new() }
    }

    /// Starts there: a record offset or a page number, or a [`Position`] kept from before.
    pub fn from(mut self, position: impl Into<Position>) -> Self {
        self.pages = self.pages.from(position);
        self
    }

    /// Fetches so many pages before they are asked for; see [`Pages::read_ahead`].
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }

    /// Where the next entry stands. Kept, it lets another stream go on from there.
    pub fn position(&self) -> Position {
        let walk = &self.pages.reader.walk;
        if self.page.len() > 0 {
            walk.within(&self.pages.reader.page, self.sent())
        } else {
            Position { at: walk.at.clone(), skip: walk.skip }
        }
    }

    /// Goes on after an error that may pass: the next read fetches the same page again, so nothing is lost or doubled.
    /// `false` where asking again would bring the same error; the list then stays at its end. Without this the list ends
    /// with its first error, so that a loop that only notes errors comes to an end, too.
    pub fn resume(&mut self) -> bool {
        self.pages.reader.resume()
    }

    /// Reads so many pages at most, 100,000 unless it is set here; one more is an error.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages.reader.walk.max_pages = pages;
        self
    }

    /// How many entries the list has, by the latest page.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// After the end: how many entries the service counted but did not send.
    pub fn missing(&self) -> u64 {
        self.pages.missing()
    }

    /// What did not fit in the page that the latest entry came from.
    pub fn oddities(&self) -> &Oddities {
        &self.oddities
    }

    /// The next entry; `None` after the last.
    ///
    /// # Errors
    /// As [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<O::Item>, Error> {
        poll_fn(|cx| self.poll_item(cx)).await.transpose()
    }

    /// All entries from here on.
    ///
    /// # Errors
    /// As [`Pages::try_next`]; the entries read before are lost then, so keep them yourself in a long list.
    pub async fn try_collect(mut self) -> Result<Vec<O::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// The next entry, when its page is here.
    #[cfg(feature = "blocking")]
    pub(crate) fn here(&mut self) -> Option<O::Item> {
        let item = self.page.next();
        self.taken += usize::from(item.is_some());
        item
    }

    /// Entries of the current page that the service sent up to the next one to be handed out.
    fn sent(&self) -> usize {
        let past = |sent: usize, dropped: &usize| if *dropped <= sent { sent + 1 } else { sent };
        self.pages.reader.dropped.iter().fold(self.taken, past)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let answer = match ready!(self.pages.poll_page(cx)) {
                Some(Ok(answer)) => answer,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            self.oddities = answer.oddities().clone();
            self.page = O::take_items(&mut answer.into_inner()).into_iter();
            let skip = std::mem::take(&mut self.pages.reader.walk.skip);
            // a place counts what was sent; what was dropped from it is not there to be skipped
            let dropped = self.pages.reader.dropped.iter().filter(|at| **at < skip).count();
            self.taken = self.page.by_ref().take(skip - dropped).count();
        }
    }
}

impl<O: Paged + Unpin> Stream for Items<O>
where
    O::Item: Unpin,
{
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(cx)
    }
}

impl<O: Paged> std::fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").field("operation", &O::META.id).field("position", &self.position()).finish()
    }
}
