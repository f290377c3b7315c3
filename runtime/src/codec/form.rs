//! Wire form of single values, and logical values from texts.
//!
//! A view is *logical* or already in wire form (somebody's document may be either): numbers as numbers or as the texts
//! that travel, lists as lists or as one comma-separated text. Both come out in wire form.

use crate::json::{Json, is_number, write_text};
use crate::meta::{Field, Kind, Object, Sites, Wire};
use crate::number;
use crate::value::{Fields, View};

/// Writes an object in wire form: in the order of the table, fields without a value left out, unknown names last as
/// they are.
pub(super) fn write_object(out: &mut String, object: &Object, fields: Fields<'_>, site: Option<Sites>) {
    let (given, unknown) = fields.by_table(object.fields);
    let mut writer = Members::new(out);
    for (field, view) in object.fields.iter().zip(given) {
        if view.is_given() {
            writer.member(field, view, site);
        }
    }
    unknown.into_iter().for_each(|(name, view)| writer.unknown(name, view));
    writer.end();
}

/// Writes an object, member by member.
pub(super) struct Members<'a> {
    out: &'a mut String,
    first: bool,
}

impl<'a> Members<'a> {
    pub(super) fn new(out: &'a mut String) -> Self {
        out.push('{');
        Members { out, first: true }
    }

    /// A field in wire form.
    pub(super) fn member(&mut self, field: &Field, view: View<'_>, site: Option<Sites>) {
        self.name(field.wire);
        let at_site = field.at_site(site.unwrap_or(Sites::ALL));
        write_value(self.out, &at_site.kind, at_site.as_wire, view, site);
    }

    /// A name that the table does not know, as it is.
    pub(super) fn unknown(&mut self, name: &str, view: View<'_>) {
        self.name(name);
        view.write(self.out);
    }

    pub(super) fn end(self) {
        self.out.push('}');
    }

    fn name(&mut self, name: &str) {
        self.out.push_str(if self.first { "" } else { "," });
        self.first = false;
        write_text(name, self.out);
        self.out.push(':');
    }
}

/// A field's value alone, in wire form.
pub(super) fn member_value(field: &Field, view: View<'_>, site: Option<Sites>) -> String {
    let at_site = field.at_site(site.unwrap_or(Sites::ALL));
    let mut out = String::new();
    write_value(&mut out, &at_site.kind, at_site.as_wire, view, site);
    out
}

fn write_value(out: &mut String, kind: &Kind, wire: Wire, view: View<'_>, site: Option<Sites>) {
    match (kind, view) {
        (Kind::Object(object), View::Object(fields)) => write_object(out, object, fields, site),
        (Kind::List(item), View::List(list)) => {
            out.push('[');
            for index in 0..list.count() {
                out.push_str(if index > 0 { "," } else { "" });
                write_value(out, item, wire, list.item(index), site);
            }
            out.push(']');
        }
        (Kind::Map(item), View::Object(fields)) => {
            out.push('{');
            for (index, (name, view)) in fields.entries().into_iter().enumerate() {
                out.push_str(if index > 0 { "," } else { "" });
                write_text(name, out);
                out.push(':');
                write_value(out, item, wire, view, site);
            }
            out.push('}');
        }
        _ => match scalar(kind, wire, view) {
            Form::Text(text) => write_text(&text, out),
            Form::Digits(digits) => out.push_str(&digits),
            Form::AsIs => view.write(out),
        },
    }
}

/// A value in wire form as the texts of a path, a query or a header: one, or one an item.
pub(super) fn wire_texts(field: &Field, view: View<'_>, site: Option<Sites>) -> Vec<String> {
    let at_site = field.at_site(site.unwrap_or(Sites::ALL));
    match (&at_site.kind, view) {
        (Kind::Csv(_), View::List(_)) => vec![wire_text(&at_site.kind, at_site.as_wire, view, site)],
        (Kind::List(item), View::List(_)) => {
            view.items().map(|view| wire_text(item, at_site.as_wire, view, site)).collect()
        }
        (_, View::List(_)) => view.items().map(|view| view.plain().into_owned()).collect(),
        (kind, view) => vec![wire_text(kind, at_site.as_wire, view, site)],
    }
}

fn wire_text(kind: &Kind, wire: Wire, view: View<'_>, site: Option<Sites>) -> String {
    match scalar(kind, wire, view) {
        Form::Text(text) | Form::Digits(text) => text,
        Form::AsIs => match view {
            View::List(_) | View::Object(_) => {
                let mut out = String::new();
                write_value(&mut out, kind, wire, view, site);
                out
            }
            view => view.plain().into_owned(),
        },
    }
}

/// A scalar, or a list that travels as one, as it travels.
enum Form {
    Text(String),
    Digits(String),
    AsIs,
}

fn scalar(kind: &Kind, wire: Wire, view: View<'_>) -> Form {
    let text = |form: Option<std::borrow::Cow<'_, str>>| form.map_or(Form::AsIs, |text| Form::Text(text.into_owned()));
    match (kind, wire, view) {
        (Kind::Csv(_), _, View::List(_)) => Form::Text(view.items().map(View::plain).collect::<Vec<_>>().join(",")),
        (Kind::Enum(table), Wire::Natural, View::Text(text)) if table.integer && number::is_integer(text) => {
            Form::Digits(text.to_owned())
        }
        (Kind::Integer | Kind::Decimal | Kind::Boolean | Kind::Enum(_), Wire::Text, View::Bool(_)) => {
            Form::Text(view.plain().into_owned())
        }
        (Kind::Integer | Kind::Decimal | Kind::Boolean | Kind::Enum(_), Wire::Text, view) => text(view.digits()),
        (Kind::Integer | Kind::Decimal | Kind::Boolean | Kind::Enum(_), Wire::Number, View::Bool(truth)) => {
            Form::Digits(if truth { "1" } else { "0" }.to_owned())
        }
        (Kind::Integer | Kind::Decimal | Kind::Boolean | Kind::Enum(_), Wire::Number, view)
        | (Kind::Decimal, Wire::Natural, view) => match view {
            View::Text(text) | View::Enum(_, text) if is_number(text) => Form::Digits(text.to_owned()),
            _ => Form::AsIs,
        },
        _ => Form::AsIs,
    }
}

/// A text from a query, a path, a header or a command line as the logical value that its field stands for. What is no
/// such value stays a text, for validation to find.
pub fn parse_text(field: &Field, text: &str, site: Option<Sites>) -> Json {
    parse_kind(&field.at_site(site.unwrap_or(Sites::ALL)).kind, text)
}

fn parse_kind(kind: &Kind, text: &str) -> Json {
    let json = match kind {
        Kind::Integer | Kind::Decimal => Json::number(text),
        Kind::Enum(meta) if meta.integer => Json::number(text),
        Kind::Boolean => text.parse().ok().map(Json::Bool),
        Kind::Object(_) | Kind::Map(_) | Kind::Any => Json::parse(text.as_bytes()).ok(),
        Kind::List(item) => {
            let list = Json::parse(text.as_bytes()).ok().filter(|json| json.as_array().is_some());
            list.or_else(|| Some(Json::Array(vec![parse_kind(item, text)])))
        }
        _ => None,
    };
    json.unwrap_or_else(|| Json::Text(text.to_owned()))
}
