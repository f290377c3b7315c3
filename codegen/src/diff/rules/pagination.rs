//! How a list comes in pages.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::{Pagination, PagingStyle};

pub(super) const RULES: &[&Rule] =
    &[&ADDED, &REMOVED, &STYLE, &POSITION, &LIMIT, &ITEMS_SET, &ITEMS_UNSET, &ITEMS_CHANGED, &TOTAL, &NEXT];

const ADDED: Rule = Rule::new(
    "pagination-added",
    "a list comes in pages",
    "whoever reads the first answer as the whole list asks for the next pages",
)
.wire(Risky)
.rust(Compatible);
const REMOVED: Rule =
    Rule::new("pagination-removed", "a list no longer comes in pages", "code that walks pages sends one call instead")
        .wire(Risky)
        .rust(Breaking);
const STYLE: Rule = Rule::new(
    "pagination-style-changed",
    "the position in a list is counted in another way",
    "loops over pages without the crate skip or repeat entries until they count the new way",
)
.wire(Breaking);
const POSITION: Rule = Rule::new(
    "pagination-position-changed",
    "another parameter holds the position in a list",
    "loops over pages without the crate set the new one",
)
.wire(Breaking);
const LIMIT: Rule = Rule::new(
    "pagination-limit-changed",
    "another parameter holds the page size",
    "loops over pages without the crate set the new one",
)
.wire(Breaking);
const ITEMS_SET: Rule =
    Rule::new("pagination-items-set", "the entries of a page are known", "nobody has to do anything")
        .wire(Compatible)
        .rust(Compatible);
const ITEMS_UNSET: Rule = Rule::new(
    "pagination-items-unset",
    "the entries of a page are no longer known",
    "code that walks entries walks pages",
)
.wire(Risky)
.rust(Breaking);
const ITEMS_CHANGED: Rule = Rule::new(
    "pagination-items-changed",
    "the entries of a page lie elsewhere",
    "readers without the crate look there; code that names the type of an entry follows",
)
.wire(Breaking)
.rust(Breaking);
const TOTAL: Rule = Rule::new(
    "pagination-total-changed",
    "the total of a list lies elsewhere",
    "whoever stops by the total reads it from the new place",
)
.wire(Risky);
const NEXT: Rule = Rule::new(
    "pagination-next-changed",
    "the marker of the next page lies elsewhere",
    "loops over pages without the crate read it from the new place",
)
.wire(Breaking);

pub(in crate::diff) fn check(at: &At<'_>, pagination: Pair<'_, Option<Pagination>>, out: &mut Report) {
    let (old, new) = match (pagination.old, pagination.new) {
        (Some(old), Some(new)) => (old, new),
        (None, Some(new)) => return out.push(&ADDED, at, None, style(&new.style)),
        (Some(old), None) => return out.push(&REMOVED, at, style(&old.style), None),
        (None, None) => return,
    };
    pairs!(Pagination { style, position, limit, items, total, next } = Pair::new(old, new));
    if style.changed() {
        out.push(&STYLE, &at.below("style"), self::style(style.old), self::style(style.new));
    }
    changed(&POSITION, &at.below("position"), position, out);
    changed(&LIMIT, &at.below("limit"), limit, out);
    Optional { set: &ITEMS_SET, unset: &ITEMS_UNSET, changed: &ITEMS_CHANGED }.check(&at.below("items"), items, out);
    changed(&TOTAL, &at.below("total"), total, out);
    changed(&NEXT, &at.below("next"), next, out);
}

fn style(style: &PagingStyle) -> Option<String> {
    Some(match style {
        PagingStyle::Offset => "offset".to_owned(),
        PagingStyle::Page { first } => format!("page from {first}"),
        PagingStyle::Marker => "marker".to_owned(),
    })
}
