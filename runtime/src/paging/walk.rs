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
        Walk::from(paging, at, limit, own_limit.is_some())
    }

    fn from(paging: Paging, at: At, limit: Option<u64>, limit_given: bool) -> Self {
        Walk {
            paging,
            at,
            skip: 0,
            limit: limit.filter(|limit| *limit > 0),
            limit_given,
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const PAGES: PagingStyle = PagingStyle::Page { first: 1 };

    fn walk(style: PagingStyle, limit: Option<u64>) -> Walk {
        Walk::from(Paging { style, position: "at", limit: "limit", ..ONE_PAGE }, At::Start, limit, false)
    }

    fn page(entries: u64, total: Option<u64>, fingerprint: u64) -> PageFacts {
        PageFacts { entries, dropped: Vec::new(), total, next: None, fingerprint }
    }

    fn followed_by(entries: u64, next: u64, fingerprint: u64) -> PageFacts {
        PageFacts { next: Some(next.to_string()), ..page(entries, None, fingerprint) }
    }

    #[test]
    fn the_page_after_a_full_one_is_foreseen_up_to_the_total() {
        let next = |style, limit, total, at| {
            let mut walk = walk(style, limit);
            walk.total = total;
            walk.predict(&At::Index(at))
        };
        assert_eq!(next(PagingStyle::Offset, Some(10), Some(30), 10), Some(At::Index(20)));
        assert_eq!(next(PagingStyle::Offset, Some(10), Some(30), 20), None);
        assert_eq!(next(PagingStyle::Offset, Some(10), Some(31), 20), Some(At::Index(30)));
        assert_eq!(next(PAGES, Some(10), Some(30), 2), Some(At::Index(3)));
        assert_eq!(next(PAGES, Some(10), Some(30), 3), None);
        assert_eq!(next(PagingStyle::Marker, Some(10), Some(30), 1), None);
        assert_eq!(next(PagingStyle::Offset, None, Some(30), 10), None);
        assert_eq!(next(PagingStyle::Offset, Some(10), None, 10), None);
    }

    #[test]
    fn a_place_on_a_page_is_an_offset_where_the_list_has_them() {
        let within = |style, at: At| walk(style, None).within(&at, 3);
        assert_eq!(within(PagingStyle::Offset, At::Index(20)), Position::index(23));
        assert_eq!(within(PagingStyle::Offset, At::Start), Position::index(3));
        assert_eq!(within(PAGES, At::Index(2)), Position::index(2).skip(3));
        assert_eq!(within(PagingStyle::Marker, At::Marker("m".into())), Position::marker("m").skip(3));
    }

    #[test]
    fn a_marker_is_a_text_or_a_number_as_it_is_written() {
        assert_eq!(text(&Json::from("m1")).as_deref(), Some("m1"));
        assert_eq!(Json::number("1.0").and_then(|json| text(&json)).as_deref(), Some("1.0"));
        assert_eq!(text(&Json::Null), None);
    }

    #[test]
    fn what_was_counted_and_not_sent_is_told_after_the_end() {
        let mut walk = Walk { total: Some(10), before: Some(2), read: 5, done: true, ..walk(PAGES, None) };
        assert_eq!(walk.missing(), 3);
        walk.done = false;
        assert_eq!(walk.missing(), 0);
    }

    #[test]
    fn a_page_size_goes_with_a_position_unless_the_request_has_one() {
        let names = |walk: &Walk, at| walk.address(at).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        let mut walk = walk(PagingStyle::Offset, Some(10));
        assert_eq!(names(&walk, &At::Start), [] as [&str; 0]);
        assert_eq!(names(&walk, &At::Index(1)), ["at", "limit"]);
        walk.limit_given = true;
        assert_eq!(names(&walk, &At::Index(1)), ["at"]);
    }

    #[test]
    fn a_page_that_is_shorter_than_asked_for_is_the_last_where_nobody_counts() {
        for (entries, total, done) in [
            (10, None, false),
            (9, None, true),
            (0, None, true),
            (9, Some(20), false),
            (9, Some(9), true),
            (9, Some(5), true),
        ] {
            let mut walk = walk(PagingStyle::Offset, Some(10));
            walk.accept(&page(entries, total, 1)).unwrap();
            assert_eq!(walk.done, done, "{entries} of {total:?}");
        }
    }

    #[test]
    fn what_stands_before_a_later_page_is_known_where_that_page_is_full() {
        for (at, entries, total, before) in
            [(3, 10, 30, Some(20)), (3, 7, 27, None), (1, 7, 7, Some(0)), (2, 10, 20, Some(10))]
        {
            let mut walk = walk(PAGES, Some(10));
            walk.at = At::Index(at);
            walk.accept(&page(entries, Some(total), 1)).unwrap();
            assert_eq!((walk.before, walk.done), (before, before.is_some()), "page {at}");
        }
    }

    #[test]
    fn a_list_ends_at_twice_its_total_and_ten_pages() {
        let growing = [10, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900];
        for (totals, limit) in [([10; 14], Some(10)), (growing, Some(10)), ([10; 14], None)] {
            let mut walk = walk(PagingStyle::Offset, limit);
            let mut pages = totals.iter().zip(0..).map(|(total, at)| walk.accept(&page(10, Some(*total), at)).is_ok());
            assert!(pages.by_ref().take(12).all(|fits| fits), "120 of 10 may be");
            assert!(!pages.next().unwrap(), "130 of 10 may not");
        }
    }

    #[test]
    fn a_total_that_shrinks_is_held_against_what_it_is() {
        let mut walk = walk(PagingStyle::Offset, Some(10));
        walk.accept(&page(10, Some(1_000), 0)).unwrap();
        let fits = (1..13).filter(|at| walk.accept(&page(10, Some(10), *at)).is_ok()).count();
        assert_eq!(fits, 11);
    }

    #[test]
    fn one_row_may_come_again_and_two_may_not() {
        let outcome = |entries, total| {
            let mut walk = walk(PagingStyle::Offset, None);
            (0..4).take_while(|_| walk.accept(&page(entries, total, 7)).is_ok()).count()
        };
        assert_eq!(outcome(2, Some(100)), 1);
        assert_eq!(outcome(1, None), 2);
        assert_eq!(outcome(1, Some(100)), 4);
        let mut walk = walk(PagingStyle::Marker, None);
        walk.accept(&followed_by(2, 1, 7)).unwrap();
        walk.accept(&followed_by(0, 2, 8)).unwrap();
        assert!(walk.accept(&followed_by(2, 3, 7)).is_err(), "an empty page is none between");
    }

    #[test]
    fn a_hundred_empty_pages_in_a_row_are_too_many() {
        let mut walk = walk(PagingStyle::Marker, None);
        let mut accepted = |pages: std::ops::Range<u64>, entries| {
            pages.filter(|at| walk.accept(&followed_by(entries, *at, *at)).is_ok()).count()
        };
        assert_eq!(accepted(0..99, 0), 99);
        assert_eq!(accepted(99..100, 1), 1);
        assert_eq!(accepted(100..200, 0), 99);
    }

    #[test]
    fn as_many_pages_are_read_as_the_caller_allows() {
        let mut walk = Walk { max_pages: 3, ..walk(PagingStyle::Offset, None) };
        assert_eq!((0..4).take_while(|at| walk.accept(&page(5, None, *at)).is_ok()).count(), 2);
    }

    #[test]
    fn a_marker_that_was_followed_is_not_followed_again() {
        let mut walk = walk(PagingStyle::Marker, None);
        walk.accept(&followed_by(1, 1, 1)).unwrap();
        walk.accept(&followed_by(1, 2, 2)).unwrap();
        assert!(walk.accept(&followed_by(1, 1, 3)).is_err());
    }
}
