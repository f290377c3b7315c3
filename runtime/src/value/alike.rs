//! Copying, comparing and hashing records by what their fields show, compiled once for all of them. Knows no limits and
//! no formats.
//!
//! Derived, the three would be compiled for each of hundreds of structs and make up half of a generated crate.

use super::{Fields, Fill, Look, Record, Slot, View, choose};
use crate::json::Json;
use crate::secret::Secret;
use std::hash::{Hash, Hasher};

/// A record with the same values.
#[inline(never)]
pub fn copy<R: Record + Default>(record: &R) -> R {
    let mut copy = R::default();
    copy_fields(record, &mut copy);
    copy
}

fn copy_fields(from: &dyn Record, to: &mut dyn Record) {
    from.with(&mut |_, values| {
        to.with_mut(&mut |_, places| {
            for (value, place) in values.iter().zip(places) {
                let view = value.view(Look::Field);
                // most fields of most answers
                if !matches!(view, View::Unset) {
                    copy_value(view, place.slot(Fill::Open));
                }
            }
        });
    });
}

/// Fills an empty place; a value that is not set leaves it empty.
fn copy_value(view: View<'_>, slot: Slot<'_>) {
    match (view, slot) {
        (View::Unset, _) => {}
        (view, Slot::Option(option)) => copy_value(view, option.opened()),
        (view, Slot::Json(place)) => *place = Json::from(view),
        (View::Bool(truth), Slot::Bool(place)) => *place = truth,
        (View::Integer(number), Slot::Integer(place)) => *place = number,
        (View::Decimal(number), Slot::Decimal(place)) => *place = number,
        (View::Text(text), Slot::Text(place)) => *place = text.to_owned(),
        (View::Text(text), Slot::Secret(place)) => *place = Secret::new(text),
        (View::Enum(_, wire), Slot::Enum(table, place)) => choose(table, place, wire),
        (View::Timestamp(time), Slot::Timestamp(place)) => *place = time,
        (View::Date(date), Slot::Date(place)) => *place = date,
        (View::Month(month), Slot::Month(place)) => *place = month,
        (View::List(list), Slot::List(mut place)) => {
            place.reserve(list.count());
            (0..list.count()).for_each(|index| copy_value(list.item(index), place.push()));
        }
        (View::Object(Fields::Map(map)), Slot::Map(place)) => {
            map.entries().into_iter().for_each(|(name, value)| copy_value(value, place.insert(name).0));
        }
        (View::Object(Fields::Record(record)), Slot::Object(place)) => copy_fields(record, place),
        // both sides are of one type
        _ => {}
    }
}

/// Whether two records of one type have the same values.
#[inline(never)]
pub fn alike<R: Record>(one: &R, other: &R) -> bool {
    alike_records(one, other)
}

/// Whether what two values make is alike.
#[inline(never)]
pub fn alike_made<V: Clone, R: Record>(one: &V, other: &V, make: impl Fn(V) -> R) -> bool {
    alike_records(&make(one.clone()), &make(other.clone()))
}

fn alike_records(one: &dyn Record, other: &dyn Record) -> bool {
    let mut alike = false;
    one.with(&mut |_, these| {
        other.with(&mut |_, those| {
            alike =
                these.iter().zip(those).all(|(this, that)| alike_views(this.view(Look::Field), that.view(Look::Field)));
        });
    });
    alike
}

fn alike_views(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Unset, View::Unset) | (View::Null, View::Null) => true,
        (View::Bool(one), View::Bool(other)) => one == other,
        (View::Integer(one), View::Integer(other)) => one == other,
        (View::Decimal(one), View::Decimal(other)) => one == other,
        (View::Digits(one), View::Digits(other))
        | (View::Text(one), View::Text(other))
        | (View::Enum(_, one), View::Enum(_, other)) => one == other,
        (View::Timestamp(one), View::Timestamp(other)) => one == other,
        (View::Date(one), View::Date(other)) => one == other,
        (View::Month(one), View::Month(other)) => one == other,
        (View::List(one), View::List(other)) => {
            one.count() == other.count()
                && (0..one.count()).all(|index| alike_views(one.item(index), other.item(index)))
        }
        (View::Object(Fields::Record(one)), View::Object(Fields::Record(other))) => alike_records(one, other),
        (View::Object(one), View::Object(other)) => {
            let (one, other) = (one.entries(), other.entries());
            let alike = |((name, value), (other_name, other_value)): (&(&str, View<'_>), &(&str, View<'_>))| {
                name == other_name && alike_views(*value, *other_value)
            };
            one.len() == other.len() && one.iter().zip(&other).all(alike)
        }
        _ => false,
    }
}

/// Hashes a record, so that equal ones hash alike.
#[inline(never)]
pub fn hash<R: Record, H: Hasher>(record: &R, state: &mut H) {
    hash_record(record, state);
}

/// Hashes what a value makes.
#[inline(never)]
pub fn hash_made<V: Clone, R: Record, H: Hasher>(value: &V, state: &mut H, make: impl Fn(V) -> R) {
    hash_record(&make(value.clone()), state);
}

fn hash_record(record: &dyn Record, state: &mut dyn Hasher) {
    record.with(&mut |_, values| values.iter().for_each(|value| hash_view(value.view(Look::Field), state)));
}

fn hash_view(view: View<'_>, mut state: &mut dyn Hasher) {
    std::mem::discriminant(&view).hash(&mut state);
    match view {
        View::Unset | View::Null => {}
        View::Bool(truth) => truth.hash(&mut state),
        View::Integer(number) => number.hash(&mut state),
        View::Decimal(number) => number.hash(&mut state),
        View::Digits(text) | View::Text(text) | View::Enum(_, text) => text.hash(&mut state),
        View::Timestamp(time) => time.hash(&mut state),
        View::Date(date) => date.hash(&mut state),
        View::Month(month) => month.hash(&mut state),
        View::List(list) => {
            list.count().hash(&mut state);
            (0..list.count()).for_each(|index| hash_view(list.item(index), state));
        }
        View::Object(Fields::Record(record)) => hash_record(record, state),
        View::Object(fields) => {
            let entries = fields.entries();
            entries.len().hash(&mut state);
            for (name, value) in entries {
                name.hash(&mut state);
                hash_view(value, state);
            }
        }
    }
}
