//! Keys that bound a value, wherever values are bounded: types, fields, sites, conditions.

use super::shape::{Key, Shape, key};

pub(super) const MIN_LENGTH: Key = key("min_length", Shape::Count, "Shortest, in characters", "1");
pub(super) const MAX_LENGTH: Key = key("max_length", Shape::Count, "Longest, in characters", "64");
pub(super) const PATTERN: Key =
    key("pattern", Shape::Text, "Regular expression for the whole value, anchored", "\"[0-9]{4}\"");
pub(super) const NOT_BLANK: Key =
    key("not_blank", Shape::Bool, "Not empty and not only blanks; a required text is so anyway", "true");
pub(super) const NOT_PATTERN: Key =
    key("not_pattern", Shape::Text, "Regular expression that the whole value must not match", "\"[0-9]+\"");
pub(super) const NOT_PREFIX: Key =
    key("not_prefix", Shape::OneOrMany(&Shape::Text), "What the value must not begin with", "[op_, shadow_]");
pub(super) const MIN_CLASSES: Key = key(
    "min_classes",
    Shape::Count,
    "How many of the four kinds of characters it has at least: upper case, lower case, digits, others",
    "2",
);
pub(super) const MIN: Key = key("min", Shape::Value, "Least: number, date or month; inclusive", "0");
pub(super) const MAX: Key = key("max", Shape::Value, "Most: number, date or month; inclusive", "1000");
pub(super) const ABOVE: Key = key("above", Shape::Value, "Exclusive lower bound: number", "0");
pub(super) const MAX_AGE: Key = key(
    "max_age",
    Shape::Span,
    "How long ago a time may be, by the client's clock; within a day (a month) of the edge it is only warned of",
    "18 months",
);
pub(super) const NOT_FUTURE: Key =
    key("not_future", Shape::Bool, "A time that is not later than now, with the same edge", "true");
pub(super) const MAX_DECIMALS: Key = key("max_decimals", Shape::Count, "Digits after the point", "2");
pub(super) const MIN_ITEMS: Key = key("min_items", Shape::Count, "Fewest items", "1");
pub(super) const MAX_ITEMS: Key = key("max_items", Shape::Count, "Most items", "10");
pub(super) const ITEM_MIN_LENGTH: Key = key("item_min_length", Shape::Count, "Shortest text in a list", "1");
pub(super) const ITEM_MAX_LENGTH: Key = key("item_max_length", Shape::Count, "Longest text in a list", "64");
pub(super) const ONLY: Key =
    key("only", Shape::List(&Shape::Value), "The subset of an enum that is allowed here", "[1, 2]");
