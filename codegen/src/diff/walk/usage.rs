//! Which way a type travels, the words for it, and when one type may be a newer edition of another.

use crate::diff::change::Direction;
use crate::diff::pair::Pair;
use crate::model::{Place, TypeDef, TypeKind};

/// The way of a type: as it was, or as it is where nothing reached it before.
pub(in crate::diff) fn direction(defs: Pair<'_, TypeDef>) -> Direction {
    match of(defs.old) {
        Direction::Neither => of(defs.new),
        old => old,
    }
}

/// The way of one type.
pub(in crate::diff) fn of(def: &TypeDef) -> Direction {
    match (def.in_request, def.in_response) {
        (true, true) => Direction::Both,
        (true, false) => Direction::Request,
        (false, true) => Direction::Response,
        (false, false) => Direction::Neither,
    }
}

/// The part of the request, as the spec names it.
pub(in crate::diff) fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    }
}

/// Whether one may be a newer edition of the other: half of what the old one had is still there.
pub(in crate::diff) fn similar(old: &TypeKind, new: &TypeKind) -> bool {
    let kept =
        |old: Vec<&str>, new: Vec<&str>| 2 * old.iter().filter(|name| new.contains(name)).count() >= old.len().max(1);
    match (old, new) {
        (TypeKind::Object(a), TypeKind::Object(b)) => kept(
            a.fields.iter().map(|field| field.wire.as_str()).collect(),
            b.fields.iter().map(|field| field.wire.as_str()).collect(),
        ),
        (TypeKind::Enum(a), TypeKind::Enum(b)) => kept(
            a.values.iter().map(|value| value.wire.as_str()).collect(),
            b.values.iter().map(|value| value.wire.as_str()).collect(),
        ),
        (TypeKind::Scalar(a), TypeKind::Scalar(b)) => a.base == b.base,
        _ => false,
    }
}
