//! Where a listing stands and where it goes next: arithmetic only, nothing is sent.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::client::Raw;
use crate::codec::{self, Entries};
use crate::error::PagingError;
use crate::json::Json;
use crate::meta::{Operation, Paging, PagingStyle};
use crate::position::{At, Position};
use crate::value::View;

/// Pages that a list may have beyond twice its total before it counts as endless.
const GROWTH: u64 = 10;
/// Pages of a list, unless the caller says otherwise.
const MAX_PAGES: u64 = 100_000;
/// Pages in a row without an entry.
const MAX_EMPTY: u64 = 100;

const ONE_PAGE: Paging =
    Paging { style: PagingStyle::Marker, position: "", limit: "", items: None, total: None, next: None };

pub(super) struct Walk {
    pub(super) paging: Paging,
    /// Where the next page starts.
    pub(super) at: At,
    /// Entries of the next page that are done.
    pub(super) skip: usize,
    /// Entries a page, where the request or the table says.
    limit: Option<u64>,
    /// Whether the request says it.
    limit_given: bool,
    read: u64,
    /// What the latest page says.
    pub(super) total: Option<u64>,
    total_at_start: Option<u64>,
    /// Entries before the first page that was read, where known.
    before: Option<u64>,
    latest: Option<u64>,
    /// How many entries came again, page after page, without another between.
    equal: u64,
    pages: u64,
    empty: u64,
    pub(super) max_pages: u64,
    /// Markers that were followed: one that comes back leads round in a circle.
    followed: HashSet<u64>,
    pub(super) done: bool,
}

/// What a page says of itself.
pub(super) struct PageFacts {
    pub(super) entries: u64,
    /// Places on the page of entries that no record can hold: they count where the service counts, but reach nobody.
    pub(super) dropped: Vec<usize>,
    total: Option<u64>,
    next: Option<String>,
    fingerprint: u64,
}

impl PageFacts {
    pub(super) fn of(paging: &Paging, raw: &Raw) -> Self {
        let at = |path: Option<&str>| path.map_or(View::Unset, |path| raw.value.view().path(path));
        // Entries count as they were sent, whether or not each of them could be read.
        let entries = raw.entries.clone().unwrap_or_else(|| match at(paging.items) {
            list @ View::List(items) => {
                let mut text = String::new();
                list.write(&mut text);
                let fingerprint = codec::fingerprint(text.as_bytes());
                Entries { fingerprint, sent: items.count(), left_out: Vec::new() }
            }
            _ => Entries { fingerprint: codec::fingerprint(&raw.facts.body), ..Entries::default() },
        });
        PageFacts {
            dropped: entries.left_out,
            entries: entries.sent as u64,
            total: number_in(at(paging.total)),
            next: text_in(at(paging.next)).filter(|next| !next.is_empty()),
            fingerprint: entries.fingerprint,
        }
    }
}

impl Walk {
    /// A walk from where the request says; `given` is what the request has for a wire name.
    pub(super) fn new(operation: &Operation, given: &dyn Fn(&str) -> Option<Json>) -> Self {
        // A list that the table does not know to be paged has one page.
        let paging = operation.paging.unwrap_or(ONE_PAGE);
        let fields = operation.request.fields;
        let default = |name: &str| fields.iter().find(|field| field.wire == name)?.default?.parse().ok();
        let at = match (paging.style, given(paging.position)) {
            (_, None) => At::Start,
            (PagingStyle::Marker, Some(json)) => text(&json).map_or(At::Start, At::Marker),
            (_, Some(json)) => number(&json).map_or(At::Start, At::Index),
        };
        let own_limit = given(paging.limit);
        let limit = own_limit.as_ref().and_then(number).or_else(|| default(paging.limit));
        Walk {
            paging,
            at,
            skip: 0,
            limit: limit.filter(|limit| *limit > 0),
            limit_given: own_limit.is_some(),
            read: 0,
            total: None,
            total_at_start: None,
            before: None,
            latest: None,
            equal: 0,
            pages: 0,
            empty: 0,
            max_pages: MAX_PAGES,
            followed: HashSet::new(),
            done: false,
        }
    }

    pub(super) fn start_at(&mut self, position: Position) {
        self.at = position.at;
        self.skip = position.skip;
    }

    /// What a request for the page there has to say: wire names and values.
    ///
    /// A position counts for the page size that it was made with, so that is said, too, where the request leaves it out and
    /// the table knows it.
    pub(super) fn address(&self, at: &At) -> Vec<(&'static str, Json)> {
        let number = |number: u64| Json::from(i64::try_from(number).unwrap_or(i64::MAX));
        let position = match at {
            At::Start => return Vec::new(),
            At::Index(index) => number(*index),
            At::Marker(marker) => Json::from(marker.as_str()),
        };
        let size = self.limit.filter(|_| !self.limit_given).map(|size| (self.paging.limit, number(size)));
        std::iter::once((self.paging.position, position)).chain(size).collect()
    }

    /// Takes note of the page at `self.at` and goes on to the next.
    pub(super) fn accept(&mut self, page: &PageFacts) -> Result<(), PagingError> {
        let index = self.index();
        self.pages += 1;
        if self.pages == 1 {
            self.before = self.entries_before(index, page.entries);
        }
        let again = page.entries > 0 && self.latest.replace(page.fingerprint) == Some(page.fingerprint);
        self.equal = if again { self.equal.saturating_add(page.entries) } else { 0 };
        self.empty = if page.entries == 0 { self.empty + 1 } else { 0 };
        self.read = self.read.saturating_add(page.entries);
        self.total = page.total;
        let position = self.before.map(|before| before.saturating_add(self.read));
        // Ignore a total smaller than what we already have.
        let total = page.total.filter(|total| position.is_none_or(|position| *total >= position));
        // One row may well be like the one before it; two of them, or a whole page, are not by chance.
        let fits = page.entries == 1 && total.is_some();
        if self.equal > 1 && !fits {
            self.done = true;
            return Err(PagingError::Repeated { position: Position { at: self.at.clone(), skip: 0 } });
        }
        self.refuse_endless()?;
        let short = self.limit.is_some_and(|limit| page.entries < limit);
        self.done = match self.paging.style {
            PagingStyle::Marker => page.next.is_none(),
            _ => page.entries == 0 || (total.is_some() && total == position) || (total.is_none() && short),
        };
        let next = match self.paging.style {
            PagingStyle::Offset => At::Index(index.saturating_add(page.entries)),
            PagingStyle::Page { .. } => At::Index(index.saturating_add(1)),
            PagingStyle::Marker => page.next.clone().map_or_else(|| self.at.clone(), At::Marker),
        };
        if self.paging.style == PagingStyle::Marker && !self.done {
            self.followed.insert(hash(&self.at));
            if self.followed.contains(&hash(&next)) {
                self.done = true;
                return Err(PagingError::Repeated { position: Position { at: next, skip: 0 } });
            }
        }
        if !self.done && (self.pages >= self.max_pages || self.empty >= MAX_EMPTY) {
            self.done = true;
            return Err(PagingError::TooLong { pages: self.pages, read: self.read });
        }
        self.at = next;
        Ok(())
    }

    /// The place after `at` when every page is full and the total right; for reading ahead.
    pub(super) fn predict(&self, at: &At) -> Option<At> {
        let (At::Index(index), Some(limit), Some(total)) = (at, self.limit, self.total) else { return None };
        let (next, entries_before) = match self.paging.style {
            PagingStyle::Offset => (index.saturating_add(limit), index.saturating_add(limit)),
            PagingStyle::Page { first } => {
                let next = index.saturating_add(1);
                (next, next.saturating_sub(first.into()).saturating_mul(limit))
            }
            PagingStyle::Marker => return None,
        };
        (entries_before < total).then_some(At::Index(next))
    }

    /// Entries that the service counts but did not send.
    pub(super) fn missing(&self) -> u64 {
        match (self.done, self.total, self.before) {
            (true, Some(total), Some(before)) => total.saturating_sub(before.saturating_add(self.read)),
            _ => 0,
        }
    }

    /// A place on the page before `self.at`, as exact as the style allows.
    pub(super) fn within(&self, page: &At, taken: usize) -> Position {
        match (self.paging.style, page) {
            (PagingStyle::Offset, At::Index(index)) => Position::index(index.saturating_add(taken as u64)),
            (PagingStyle::Offset, At::Start) => Position::index(taken as u64),
            _ => Position { at: page.clone(), skip: taken },
        }
    }

    /// How many entries stand before the first page that is read. Pages are only known to be as long as was asked for
    /// once one of them was: a service may send fewer than that on each.
    fn entries_before(&self, index: u64, entries: u64) -> Option<u64> {
        match self.paging.style {
            PagingStyle::Offset => Some(index),
            PagingStyle::Page { first } if index <= first.into() => Some(0),
            PagingStyle::Page { first } => self
                .limit
                .filter(|limit| *limit == entries)
                .map(|limit| (index - u64::from(first)).saturating_mul(limit)),
            PagingStyle::Marker => Some(0),
        }
    }

    fn index(&self) -> u64 {
        match (&self.at, self.paging.style) {
            (At::Index(index), _) => *index,
            (_, PagingStyle::Page { first }) => first.into(),
            _ => 0,
        }
    }

    fn refuse_endless(&mut self) -> Result<(), PagingError> {
        let Some(now) = self.total else { return Ok(()) };
        let start = *self.total_at_start.get_or_insert(now);
        let page = self.limit.unwrap_or(0).max(self.read / self.pages.max(1)).max(1);
        // What grows is held against what it was, what stays against what it is.
        let said = if now > start { start } else { now };
        if self.read > said.saturating_mul(2).saturating_add(page.saturating_mul(GROWTH)) {
            self.done = true;
            return Err(PagingError::Endless { total_at_start: start, total: now, read: self.read });
        }
        Ok(())
    }
}

fn hash(at: &At) -> u64 {
    let mut hasher = DefaultHasher::new();
    at.hash(&mut hasher);
    hasher.finish()
}

fn number_in(view: View<'_>) -> Option<u64> {
    view.is_given().then(|| view.plain()).and_then(|digits| digits.trim().parse().ok())
}

fn text_in(view: View<'_>) -> Option<String> {
    view.text().or_else(|| view.digits()).map(Cow::into_owned)
}

fn number(json: &Json) -> Option<u64> {
    json.as_digits().or_else(|| json.as_str()).and_then(|digits| digits.trim().parse().ok())
}

fn text(json: &Json) -> Option<String> {
    json.as_str().or_else(|| json.as_digits()).map(str::to_owned)
}
