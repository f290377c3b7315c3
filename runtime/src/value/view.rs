//! A value to be read: borrowed, small, the same for a typed struct and for somebody's JSON document.

use crate::json::{Json, write_text};
use crate::meta::{self, Enum, Field};
use crate::number;
use crate::odd::Found;
use crate::time::{Date, Timestamp, YearMonth};
use crate::value::{Look, Record, Value};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A value to be read.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "it may hold what must not be printed")]
pub enum View<'a> {
    /// Not set.
    Unset,
    /// `null` in a document.
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// An exact number.
    Decimal(Decimal),
    /// A number in a document, as it is written there.
    Digits(&'a str),
    /// A text.
    Text(&'a str),
    /// A value of an enum, as it travels.
    Enum(&'static Enum, &'a str),
    /// An instant.
    Timestamp(Timestamp),
    /// A day.
    Date(Date),
    /// A month.
    Month(YearMonth),
    /// A list.
    List(List<'a>),
    /// Names and values.
    Object(Fields<'a>),
}

/// The items of a list.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "it may hold what must not be printed")]
pub struct List<'a> {
    items: &'a dyn Value,
    count: usize,
}

impl<'a> List<'a> {
    /// The items of a value, and how many there are.
    pub fn new(items: &'a dyn Value, count: usize) -> Self {
        List { items, count }
    }

    /// How many there are.
    pub fn count(self) -> usize {
        self.count
    }

    /// The item at a place; past the end it is not set.
    pub fn item(self, index: usize) -> View<'a> {
        self.items.view(Look::Item(index))
    }
}

/// Names with their values.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "it may hold what must not be printed")]
pub enum Fields<'a> {
    /// A typed struct.
    Record(&'a dyn Record),
    /// An object of a document.
    Json(&'a [(Box<str>, Json)]),
    /// A map.
    Map(&'a dyn Entries),
}

/// The entries of a map.
pub trait Entries {
    /// All of them, in order.
    fn entries(&self) -> Vec<(&str, View<'_>)>;
}

impl<'a> Fields<'a> {
    /// Names and values, in order; fields that are not set are left out.
    pub fn entries(self) -> Vec<(&'a str, View<'a>)> {
        match self {
            Fields::Record(record) => {
                let mut entries = Vec::new();
                record.with(&mut |table, values| {
                    let all =
                        table.fields.iter().zip(values).map(|(field, value)| (field.wire, value.view(Look::Field)));
                    entries = all.filter(|(_, view)| !matches!(view, View::Unset)).collect();
                });
                entries
            }
            Fields::Json(entries) => entries.iter().map(|(name, json)| (&**name, json.view(Look::Field))).collect(),
            Fields::Map(map) => map.entries(),
        }
    }

    /// The value of a name; of equal names the last.
    pub fn get(self, name: &str) -> View<'a> {
        match self {
            Fields::Record(record) => {
                let mut found = View::Unset;
                record.with(&mut |table, values| {
                    let at = table.fields.iter().position(|field| field.wire == name);
                    found = at.and_then(|at| values.get(at)).map_or(View::Unset, |value| value.view(Look::Field));
                });
                found
            }
            Fields::Json(entries) => entries
                .iter()
                .rev()
                .find(|(key, _)| **key == *name)
                .map_or(View::Unset, |(_, json)| json.view(Look::Field)),
            Fields::Map(map) => {
                map.entries().into_iter().find(|(key, _)| *key == name).map_or(View::Unset, |(_, view)| view)
            }
        }
    }

    /// A value for each field of the table, and the names that the table does not have.
    pub(crate) fn by_table(self, table: &[Field]) -> (Vec<View<'a>>, Vec<(&'a str, View<'a>)>) {
        if let Fields::Record(record) = self {
            let mut given = None;
            record.with(&mut |of, values| {
                given = std::ptr::eq(of.fields, table)
                    .then(|| values.iter().map(|value| value.view(Look::Field)).collect());
            });
            if let Some(given) = given {
                return (given, Vec::new());
            }
        }
        let mut given = vec![View::Unset; table.len()];
        let mut unknown = Vec::new();
        let mut next = 0; // names mostly come in the order of the table
        for (name, view) in self.entries() {
            match meta::position(table, name, next) {
                Some(at) => {
                    given[at] = view;
                    next = at + 1;
                }
                None => unknown.push((name, view)),
            }
        }
        (given, unknown)
    }
}

impl<'a> View<'a> {
    /// Whether there is a value at all: neither unset nor `null`.
    pub fn is_given(self) -> bool {
        !matches!(self, View::Unset | View::Null)
    }

    /// The value of a name, when it is an object.
    pub fn get(self, name: &str) -> View<'a> {
        match self {
            View::Object(fields) => fields.get(name),
            _ => View::Unset,
        }
    }

    /// The value at a path of names, `data.records`.
    pub fn path(self, path: &str) -> View<'a> {
        path.split('.').fold(self, View::get)
    }

    /// The items, when it is a list.
    pub fn items(self) -> impl Iterator<Item = View<'a>> {
        let list = if let View::List(list) = self { Some(list) } else { None };
        list.into_iter().flat_map(|list| (0..list.count()).map(move |index| list.item(index)))
    }

    /// The text, when it is one: a text, a time, or a value of an enum that is no number.
    pub fn text(self) -> Option<Cow<'a, str>> {
        match self {
            View::Text(text) => Some(Cow::Borrowed(text)),
            View::Enum(table, wire) if !is_numeric(table, wire) => Some(Cow::Borrowed(wire)),
            View::Timestamp(time) => Some(Cow::Owned(time.to_string())),
            View::Date(date) => Some(Cow::Owned(date.to_string())),
            View::Month(month) => Some(Cow::Owned(month.to_string())),
            _ => None,
        }
    }

    /// The digits, when it is a number.
    pub fn digits(self) -> Option<Cow<'a, str>> {
        match self {
            View::Digits(digits) => Some(Cow::Borrowed(digits)),
            View::Integer(number) => Some(Cow::Owned(number.to_string())),
            View::Decimal(number) => Some(Cow::Owned(number.to_string())),
            View::Enum(table, wire) if is_numeric(table, wire) => Some(Cow::Borrowed(wire)),
            _ => None,
        }
    }

    /// The value as one text, as in a path, a query or a header.
    pub(crate) fn plain(self) -> Cow<'a, str> {
        match self.text().or_else(|| self.digits()) {
            Some(text) => text,
            None => {
                let mut out = String::new();
                self.write(&mut out);
                Cow::Owned(out)
            }
        }
    }

    /// Writes the value as JSON, as it is.
    pub(crate) fn write(self, out: &mut String) {
        match self {
            View::Unset | View::Null => out.push_str("null"),
            View::Bool(truth) => out.push_str(if truth { "true" } else { "false" }),
            View::List(list) => {
                out.push('[');
                for index in 0..list.count() {
                    out.push_str(if index > 0 { "," } else { "" });
                    list.item(index).write(out);
                }
                out.push(']');
            }
            View::Object(fields) => {
                out.push('{');
                for (index, (name, view)) in fields.entries().into_iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    write_text(name, out);
                    out.push(':');
                    view.write(out);
                }
                out.push('}');
            }
            scalar => match scalar.digits() {
                Some(digits) if crate::json::is_number(&digits) => out.push_str(&digits),
                Some(other) => write_text(&other, out),
                None => write_text(&scalar.text().unwrap_or_default(), out),
            },
        }
    }

    /// What it is, by type and size.
    pub(crate) fn found(self) -> Found {
        match self {
            View::Unset | View::Null => Found::Null,
            View::Bool(_) => Found::Bool,
            View::List(list) => Found::Array(list.count()),
            View::Object(fields) => Found::Object(fields.entries().len()),
            scalar => match (scalar.digits(), scalar.text()) {
                (Some(digits), _) => Found::Number(digits.len()),
                (None, text) => Found::Text(text.unwrap_or_default().chars().count()),
            },
        }
    }
}

fn is_numeric(table: &Enum, wire: &str) -> bool {
    table.integer && number::is_integer(wire)
}

/// A document is viewed as it is.
impl<'a> From<&'a Json> for View<'a> {
    fn from(json: &'a Json) -> Self {
        json.view(Look::Field)
    }
}

/// A struct is viewed by its fields.
impl<'a> From<&'a dyn Record> for View<'a> {
    fn from(record: &'a dyn Record) -> Self {
        View::Object(Fields::Record(record))
    }
}

/// A struct is viewed by its fields.
impl<'a, R: Record> From<&'a R> for View<'a> {
    fn from(record: &'a R) -> Self {
        View::Object(Fields::Record(record))
    }
}

/// The tree of wire names that a view shows; what is not set is left out.
impl From<View<'_>> for Json {
    fn from(view: View<'_>) -> Self {
        match view {
            View::Unset | View::Null => Json::Null,
            View::Bool(truth) => Json::Bool(truth),
            View::List(list) => Json::Array((0..list.count()).map(|index| list.item(index).into()).collect()),
            View::Object(fields) => {
                Json::Object(fields.entries().into_iter().map(|(name, view)| (name.into(), view.into())).collect())
            }
            scalar => match scalar.digits() {
                Some(digits) => Json::Number(digits.into()),
                None => Json::Text(scalar.text().unwrap_or_default().into_owned()),
            },
        }
    }
}

impl<V: Value> Entries for BTreeMap<String, V> {
    fn entries(&self) -> Vec<(&str, View<'_>)> {
        self.iter().map(|(name, value)| (name.as_str(), value.view(Look::Field))).collect()
    }
}
