//! What a field is: as JSON, as a text with a grammar, and in Rust.

use std::collections::BTreeSet;

use super::prelude::*;
use crate::model::{Enum, Model, Type, TypeKind, WireForm};

pub(super) const RULES: &[&Rule] = &[
    &CHANGED,
    &REQUEST_NARROWED,
    &REQUEST_WIDENED,
    &RESPONSE_NARROWED,
    &RESPONSE_WIDENED,
    &RUST_ONLY,
    &LIST_FORM,
    &AT_SITE,
    &WIRE_FORM,
    &ALIAS,
    &BASE,
];

const CHANGED: Rule = Rule::new(
    "field-type-changed",
    "a field is another kind of JSON",
    "whoever writes or reads it follows, and so does code",
)
.wire(Breaking)
.rust(Breaking);
const REQUEST_NARROWED: Rule = Rule::new(
    "request-field-type-narrowed",
    "a field takes fewer kinds of values",
    "whoever sends others is refused; code passes the new type",
)
.request()
.wire(Breaking)
.rust(Breaking);
const REQUEST_WIDENED: Rule = Rule::new(
    "request-field-type-widened",
    "a field takes more kinds of values",
    "code that names the type of the field takes the new one",
)
.request()
.wire(Compatible)
.rust(Breaking);
const RESPONSE_NARROWED: Rule = Rule::new(
    "response-field-type-narrowed",
    "a field holds fewer kinds of values",
    "code that names the type of the field takes the new one",
)
.response()
.wire(Compatible)
.rust(Breaking);
const RESPONSE_WIDENED: Rule = Rule::new(
    "response-field-type-widened",
    "a field holds more kinds of values",
    "readers check columns and parsers; code that names the type of the field takes the new one",
)
.response()
.wire(Risky)
.rust(Breaking);
const RUST_ONLY: Rule = Rule::new(
    "field-rust-type-changed",
    "a field has another type in Rust; whatever differs on the wire has rows of its own",
    "code that names the type of the field takes the new one",
)
.rust(Breaking);
const LIST_FORM: Rule = Rule::new(
    "field-list-form-changed",
    "a list is written another way: as an array or as one text with commas",
    "whoever writes or reads it without the crate follows",
)
.wire(Breaking);
const AT_SITE: Rule = Rule::new(
    "field-type-at-site-changed",
    "a field is something else at a site",
    "whoever writes or reads it there without the crate follows",
)
.wire(Breaking);
const WIRE_FORM: Rule = Rule::new(
    "field-wire-form-changed",
    "a number, a boolean or a value of an enum is written another way: in quotes or without",
    "whoever writes or reads the JSON without the crate follows",
)
.wire(Breaking);
const ALIAS: Rule =
    Rule::new("field-alias-changed", "a field takes its limits under another name", "nobody has to do anything");
const BASE: Rule = Rule::new(
    "scalar-base-changed",
    "a named text or number is something else",
    "whoever writes or reads it follows, and so does code",
)
.wire(Breaking)
.rust(Breaking);

/// `form`: how the field travels; an enum of numbers that travels as text is a text of the same values. `only`: which
/// of them it may have.
pub(in crate::diff) fn check(
    at: &At<'_>,
    ty: Pair<'_, Type>,
    form: Pair<'_, WireForm>,
    only: Pair<'_, Option<Vec<String>>>,
    models: Pair<'_, Model>,
    out: &mut Report,
) {
    if !ty.changed() {
        return wire_form(at, form, out);
    }
    let (old, new) =
        (shape(ty.old, (*form.old, only.old), models.old), shape(ty.new, (*form.new, only.new), models.new));
    if !old.knows_its_form() && !new.knows_its_form() {
        wire_form(at, form, out);
    }
    let same_in_rust = rust_shape(ty.old) == rust_shape(ty.new);
    match relation(&old, &new) {
        Relation::Same if same_in_rust => changed(&LIST_FORM, at, ty, out),
        Relation::Same => changed(&RUST_ONLY, at, ty, out),
        Relation::Narrower => {
            of_type(ByDirection { request: &REQUEST_NARROWED, response: &RESPONSE_NARROWED }, at, ty, out)
        }
        Relation::Wider => of_type(ByDirection { request: &REQUEST_WIDENED, response: &RESPONSE_WIDENED }, at, ty, out),
        Relation::Other if same_in_rust => changed(&LIST_FORM, at, ty, out),
        Relation::Other => changed(&CHANGED, at, ty, out),
    }
}

fn of_type(rules: ByDirection, at: &At<'_>, ty: Pair<'_, Type>, out: &mut Report) {
    out.push_by_direction(rules, at, ty.old.show(), ty.new.show());
}

/// Another edition of an object: what differs in it has its own rows.
pub(in crate::diff) fn edition(at: &At<'_>, ty: Pair<'_, Type>, out: &mut Report) {
    changed(&RUST_ONLY, at, ty, out);
}

/// What a type is wrapped in.
pub(in crate::diff) fn container(ty: &Type) -> Vec<&'static str> {
    let (name, inner) = match ty {
        Type::List(inner) => ("list", inner),
        Type::Csv(inner) => ("csv", inner),
        Type::Map(inner) => ("map", inner),
        _ => return Vec::new(),
    };
    let mut names = container(inner);
    names.push(name);
    names
}

pub(in crate::diff) fn at_site(at: &At<'_>, ty: Pair<'_, Type>, out: &mut Report) {
    changed(&AT_SITE, at, ty, out);
}

pub(in crate::diff) fn wire_form<T: Show + PartialEq>(at: &At<'_>, form: Pair<'_, T>, out: &mut Report) {
    changed(&WIRE_FORM, at, form, out);
}

pub(in crate::diff) fn alias(at: &At<'_>, alias: Pair<'_, Option<String>>, out: &mut Report) {
    changed(&ALIAS, at, alias, out);
}

pub(in crate::diff) fn base(at: &At<'_>, base: Pair<'_, Type>, out: &mut Report) {
    changed(&BASE, at, base, out);
}

/// In Rust both kinds of list are a `Vec`.
fn rust_shape(ty: &Type) -> Type {
    match ty {
        Type::List(inner) | Type::Csv(inner) => Type::List(Box::new(rust_shape(inner))),
        Type::Map(inner) => Type::Map(Box::new(rust_shape(inner))),
        other => other.clone(),
    }
}

/// What travels.
#[derive(PartialEq)]
enum Shape<'a> {
    Any,
    /// Any text.
    Text,
    /// A text of a grammar: time, day, month.
    Word(&'a Type),
    /// A text from a set.
    Known(BTreeSet<&'a str>),
    Integer,
    /// A number from a set.
    Code(BTreeSet<&'a str>),
    Decimal,
    Boolean,
    File,
    Object(&'a TypeKind),
    List(Box<Shape<'a>>),
    Csv(Box<Shape<'a>>),
    Map(Box<Shape<'a>>),
}

impl Shape<'_> {
    /// Whether it says by itself how the value is written: an enum of numbers that travels as text is a text.
    fn knows_its_form(&self) -> bool {
        match self {
            Shape::Known(_) | Shape::Code(_) => true,
            Shape::List(inner) | Shape::Csv(inner) | Shape::Map(inner) => inner.knows_its_form(),
            _ => false,
        }
    }
}

fn allowed<'a>(values: &'a Enum, only: &Option<Vec<String>>) -> BTreeSet<&'a str> {
    let here = |wire: &&str| only.as_ref().is_none_or(|only| only.iter().any(|one| one == wire));
    values.values.iter().map(|value| value.wire.as_str()).filter(here).collect()
}

/// What the field says beside its type: its form on the wire, and `only`.
type Own<'a> = (WireForm, &'a Option<Vec<String>>);

fn shape<'a>(ty: &'a Type, own: Own<'_>, model: &'a Model) -> Shape<'a> {
    match ty {
        Type::Text | Type::Secret => Shape::Text,
        Type::Timestamp | Type::Date | Type::Month => Shape::Word(ty),
        Type::Integer => Shape::Integer,
        Type::Decimal => Shape::Decimal,
        Type::Boolean => Shape::Boolean,
        Type::Any => Shape::Any,
        Type::File => Shape::File,
        Type::Named(name) => match model.find_type(name).map(|def| &def.kind) {
            Some(TypeKind::Enum(values)) if values.travels_as_number(own.0) => Shape::Code(allowed(values, own.1)),
            Some(TypeKind::Enum(values)) => Shape::Known(allowed(values, own.1)),
            Some(object @ TypeKind::Object(_)) => Shape::Object(object),
            Some(TypeKind::Scalar(_)) | None => Shape::Text,
        },
        Type::List(inner) => Shape::List(Box::new(shape(inner, own, model))),
        Type::Csv(inner) => Shape::Csv(Box::new(shape(inner, own, model))),
        Type::Map(inner) => Shape::Map(Box::new(shape(inner, own, model))),
    }
}

enum Relation {
    Same,
    Narrower,
    Wider,
    Other,
}

fn relation(old: &Shape<'_>, new: &Shape<'_>) -> Relation {
    match (old, new) {
        (old, new) if old == new => Relation::Same,
        (Shape::Known(old), Shape::Known(new)) | (Shape::Code(old), Shape::Code(new)) if new.is_subset(old) => {
            Relation::Narrower
        }
        (Shape::Known(old), Shape::Known(new)) | (Shape::Code(old), Shape::Code(new)) if new.is_superset(old) => {
            Relation::Wider
        }
        (Shape::List(old), Shape::List(new))
        | (Shape::Csv(old), Shape::Csv(new))
        | (Shape::Map(old), Shape::Map(new)) => relation(old, new),
        (Shape::Any, _)
        | (Shape::Text, Shape::Word(_) | Shape::Known(_))
        | (Shape::Decimal, Shape::Integer | Shape::Code(_))
        | (Shape::Integer, Shape::Code(_)) => Relation::Narrower,
        (_, Shape::Any)
        | (Shape::Word(_) | Shape::Known(_), Shape::Text)
        | (Shape::Integer | Shape::Code(_), Shape::Decimal)
        | (Shape::Code(_), Shape::Integer) => Relation::Wider,
        _ => Relation::Other,
    }
}
