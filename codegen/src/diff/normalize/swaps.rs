//! Finds two fields, or two values of an enum, that took each other's meaning: told once, and not as two texts.

use crate::diff::at::{At, Report};
use crate::diff::change::Direction;
use crate::diff::pair::Pair;
use crate::diff::rules::{enum_values, field_text};
use crate::diff::walk::usage;
use crate::model::{EnumValue, Field, Model, Object, TypeKind};

pub(super) fn apply(old: &mut Model, new: &Model, report: &mut Report) {
    for operation in &new.operations {
        let Some(before) = old.operations.iter_mut().find(|before| before.id == operation.id) else { continue };
        let at = At::operation(&operation.id);
        let sent = |field: &Field| at.clone().direction(Direction::Request).below(usage::place(field.place));
        fields(&mut before.request, &operation.request, &sent, report);
        let received = |_: &Field| at.clone().direction(Direction::Response).below("response");
        if let (Some(before), Some(after)) = (&mut before.response, &operation.response) {
            fields(before, after, &received, report);
        }
    }
    for def in &new.types {
        let Some(before) = old.types.iter_mut().find(|before| before.name == def.name) else { continue };
        let way = usage::direction(Pair::new(&*before, def));
        let at = At::type_name(&def.name, way, &def.used_by);
        match (&mut before.kind, &def.kind) {
            (TypeKind::Object(before), TypeKind::Object(after)) => fields(before, after, &|_| at.clone(), report),
            (TypeKind::Enum(before), TypeKind::Enum(after)) => {
                for (one, other) in swapped(&before.values, &after.values, |value| &value.doc, |value| &value.wire) {
                    let (a, b) = (&after.values[one], &after.values[other]);
                    let old = before.values.iter().find(|value| value.wire == a.wire).map(|value| value.origin.clone());
                    let at = at.below(&a.wire).places(old.as_ref(), Some(&a.origin));
                    enum_values::swapped(&at, &a.wire, &b.wire, report);
                    let taken = |value: &&mut EnumValue| value.wire == a.wire || value.wire == b.wire;
                    for value in before.values.iter_mut().filter(taken) {
                        value.doc = if value.wire == a.wire { a.doc.clone() } else { b.doc.clone() };
                    }
                }
            }
            _ => {}
        }
    }
}

fn fields<'a>(old: &mut Object, new: &'a Object, at: &dyn Fn(&Field) -> At<'a>, report: &mut Report) {
    for (one, other) in swapped(&old.fields, &new.fields, |field| &field.doc, |field| &field.wire) {
        let (a, b) = (&new.fields[one], &new.fields[other]);
        let before = old.field(&a.wire).map(|field| field.origin.clone());
        let at = at(a).below(&a.wire);
        field_text::swapped(&at.places(before.as_ref(), Some(&a.origin)), &a.wire, &b.wire, report);
        for field in old.fields.iter_mut().filter(|field| field.wire == a.wire || field.wire == b.wire) {
            field.doc = if field.wire == a.wire { a.doc.clone() } else { b.doc.clone() };
        }
    }
}

/// The places in `new` of each two that have the text which the other had, and that no third has or had.
fn swapped<T>(old: &[T], new: &[T], doc: impl Fn(&T) -> &String, wire: impl Fn(&T) -> &String) -> Vec<(usize, usize)> {
    let before = |entry: &T| old.iter().find(|other| wire(other) == wire(entry)).map(&doc);
    let alone =
        |text: &String| [old, new].iter().all(|list| list.iter().filter(|entry| doc(entry) == text).count() == 1);
    let changed = |entry: &T| before(entry).is_some_and(|was| was != doc(entry) && alone(was) && alone(doc(entry)));
    let mut out = Vec::new();
    for (one, a) in new.iter().enumerate().filter(|(_, entry)| changed(entry)) {
        let takes = |b: &T| before(a) == Some(doc(b)) && before(b) == Some(doc(a));
        out.extend(new.iter().enumerate().skip(one + 1).find(|(_, b)| takes(b)).map(|(other, _)| (one, other)));
    }
    out
}
