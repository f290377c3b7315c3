//! Types and fields as JSON Schema 2020-12, which OpenAPI 3.1 shares.
//!
//! A request is strict: limits, closed enums, what is required. An answer is lenient: nothing is required, null may
//! stand anywhere, and an enum may grow.

mod conditions;
mod facts;
mod shapes;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub(crate) use facts::{both, content_encoding, facts, hints, pairs, rules};
use shapes::{comma_separated, file, not_blank, not_empty, or_digits, or_empty, or_null};

use super::build::{self, Build};
use super::sample::Side;
use super::scalars::{boolean, number, text, time};
use super::view::{View, item_limits};
use super::words;
use crate::model::{Blank, Enum, Field, Limits, Object, Place, Scalar, Type, TypeDef, TypeKind, WireForm};
use crate::words::sentence;

/// A day, as far as a pattern can tell: 31 days in every month.
const DAY: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

/// Whose keywords are used beside the common ones.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// Generators read it: plain `enum`, rules as extensions.
    OpenApi,
    /// Validators read it: described constants, rules as `if` and `then`.
    JsonSchema,
}

/// Writes schemas and remembers the types that they refer to.
pub(crate) struct Schemas<'a> {
    pub(crate) view: View<'a>,
    dialect: Dialect,
    wanted: BTreeSet<(String, Side)>,
    /// Subsets of enums, by name: generators would give an inline one the name of something else.
    subsets: BTreeMap<String, Value>,
    /// Owner and field that are being written, for the name of a subset.
    place: (String, String),
}

impl<'a> Schemas<'a> {
    pub(crate) fn new(view: View<'a>, dialect: Dialect) -> Self {
        Schemas { view, dialect, wanted: BTreeSet::new(), subsets: BTreeMap::new(), place: Default::default() }
    }

    /// Says whose fields come next.
    pub(crate) fn enter(&mut self, owner: &str) {
        self.place.0 = owner.to_owned();
    }

    /// A field with its meaning.
    pub(crate) fn field(&mut self, field: &'a Field, owner: &'a Object, side: Side) -> Value {
        let value = self.value(field, side).with("description", words::field(field, owner, self.view));
        let value = value.with_flag("deprecated", field.deprecated);
        value.with_some("contentEncoding", content_encoding(field)).with_all(facts(field))
    }

    /// What a field may hold.
    pub(crate) fn value(&mut self, field: &'a Field, side: Side) -> Value {
        self.place.1 = crate::names::upper_camel(&field.wire);
        let shape = self.view.shape(field);
        // whoever gives a flat document gives the items or the text
        let given = self.dialect == Dialect::JsonSchema && side == Side::Request;
        let schema = match shape.ty {
            Type::Csv(item) if given || field.place == Place::Query => {
                let list = self.list(item, shape.limits, shape.wire_form, side);
                let items = list.get("items").cloned().map(not_empty);
                let items = if given { items.map(|items| or_digits(item, items)) } else { items };
                list.with_some("items", items)
            }
            ty => self.of(ty, shape.limits, shape.wire_form, side),
        };
        let default = shape.default.filter(|_| side == Side::Request).map(|text| self.typed(field, text));
        if given && matches!(shape.ty, Type::Csv(_)) {
            let forms = [self.blanks(field, schema), self.blanks(field, comma_separated())];
            return build::object().with("anyOf", build::list(forms)).with_some("default", default);
        }
        let schema = schema.with_some("default", default);
        if side == Side::Response { or_null(schema) } else { self.blanks(field, schema) }
    }

    /// What an empty text and null are in a request: refused, or taken like every other value.
    fn blanks(&self, field: &Field, schema: Value) -> Value {
        let required = field.place == Place::Path || self.view.required(field);
        let refused = match field.on_empty {
            _ if field.place == Place::Path => true,
            Some(Blank::Error) => true,
            Some(_) => false,
            None => required,
        };
        let schema = match (refused, field.on_empty) {
            (true, _) => not_empty(schema),
            (false, Some(_)) => or_empty(schema),
            (false, None) => schema,
        };
        // a validator can be told that blanks are no text either; generators make types of patterns
        let no_blanks = refused && required && self.dialect == Dialect::JsonSchema;
        let schema = if no_blanks { not_blank(schema) } else { schema };
        // a parameter is there or not; null is for bodies, and for the flat object that stands for a whole request
        let nullable = match self.dialect {
            Dialect::JsonSchema => !required && field.on_null != Some(Blank::Error),
            Dialect::OpenApi => {
                field.place == Place::Body && !required && field.on_null.is_some_and(|null| null != Blank::Error)
            }
        };
        if nullable { or_null(schema) } else { schema }
    }

    /// A scalar of the spec as JSON of the field's type.
    pub(crate) fn typed(&self, field: &Field, text: &str) -> Value {
        match self.view.shape(field).ty {
            Type::List(_) => build::list([item(field, text, self.view)]),
            Type::Csv(_) => text.into(),
            _ => item(field, text, self.view),
        }
    }

    /// An object with its fields and rules.
    pub(crate) fn object(&mut self, object: &'a Object, side: Side) -> Value {
        let fields: Vec<&Field> = self.view.fields(object).collect();
        self.properties(object, &fields, side)
    }

    /// An object of some of the fields.
    pub(crate) fn properties(&mut self, object: &'a Object, fields: &[&'a Field], side: Side) -> Value {
        let required: Vec<String> = match side {
            Side::Request => {
                fields.iter().filter(|field| self.view.required(field)).map(|field| field.wire.clone()).collect()
            }
            Side::Response => Vec::new(),
        };
        let properties = fields.iter().map(|field| (field.wire.clone(), self.field(field, object, side)));
        let schema = build::object()
            .with("type", "object")
            .with_filled("properties", build::entries(properties))
            .with_filled("required", required.as_slice());
        if side == Side::Response {
            return schema;
        }
        let schema = schema.with("additionalProperties", false);
        let schema = match self.dialect {
            Dialect::JsonSchema => schema.with_all(conditions::keywords(self, object)),
            Dialect::OpenApi => schema,
        };
        schema.with_filled("x-rules", rules(object, self.view))
    }

    /// A type with limits.
    pub(crate) fn of(&mut self, ty: &Type, limits: &Limits, form: WireForm, side: Side) -> Value {
        match ty {
            Type::Text => text(limits),
            Type::Secret => text(limits).with("format", "password"),
            Type::Integer => number("integer", "int64", limits, form),
            Type::Decimal => number("number", "decimal", limits, form),
            Type::Boolean => boolean(form, side),
            Type::Timestamp => {
                // clients that know a date-time write `+00:00` or milliseconds, which the service does not take
                let text = self.dialect == Dialect::OpenApi && side == Side::Request;
                let format = (!text).then_some("date-time");
                time(
                    format,
                    "yyyy-MM-dd'T'HH:mm:ss'Z'",
                    &format!("^{DAY}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$"),
                    side,
                )
            }
            Type::Date => time(Some("date"), "yyyy-MM-dd", &format!("^{DAY}$"), side),
            Type::Month => time(None, "yyyy-MM", "^[0-9]{4}-(0[1-9]|1[0-2])$", side),
            Type::Any => build::object(),
            Type::File => match self.dialect {
                Dialect::OpenApi => build::object().with("type", "string").with("format", "binary"),
                Dialect::JsonSchema => file(),
            },
            Type::Named(name) => self.named(name, limits, form, side),
            Type::List(item) => self.list(item, limits, form, side),
            Type::Csv(_) => comma_separated(),
            Type::Map(item) => build::object()
                .with("type", "object")
                .with("additionalProperties", self.of(item, &Limits::default(), form, side)),
        }
    }

    fn list(&mut self, item: &Type, limits: &Limits, form: WireForm, side: Side) -> Value {
        let items = self.of(item, &item_limits(limits), form, side);
        build::object()
            .with("type", "array")
            .with("items", items)
            .with_some("minItems", limits.min_items.filter(|min| *min > 0))
            .with_some("maxItems", limits.max_items)
    }

    fn named(&mut self, name: &str, limits: &Limits, form: WireForm, side: Side) -> Value {
        match self.view.model.find_type(name).map(|def| &def.kind) {
            Some(TypeKind::Enum(values)) => {
                let whole = self.view.values(values, &Limits::default()).len();
                let here = self.view.values(values, limits).len();
                let usual = values.travels_as_number(form) == values.integer;
                if usual && whole == here {
                    self.refer(name, side)
                } else {
                    self.subset(name, values, limits, form, side)
                }
            }
            Some(TypeKind::Object(_)) => self.refer(name, side),
            _ => text(limits).with("x-type", name),
        }
    }

    fn subset(&mut self, name: &str, values: &Enum, limits: &Limits, form: WireForm, side: Side) -> Value {
        let schema = self.enumeration(values, limits, form, side);
        if self.dialect == Dialect::JsonSchema {
            return schema;
        }
        let (owner, field) = &self.place;
        let about = format!("Values of {name} as they travel here.");
        let schema = build::object().with("description", about).with_all(schema);
        let mut own = format!("{owner}{field}Choice");
        while self.subsets.get(&own).is_some_and(|known| *known != schema) {
            own.push_str("Other");
        }
        let reference = build::object().with("$ref", format!("#/components/schemas/{own}"));
        self.subsets.insert(own, schema);
        reference
    }

    fn refer(&mut self, name: &str, side: Side) -> Value {
        self.wanted.insert((name.to_owned(), side));
        let place = match self.dialect {
            Dialect::OpenApi => "#/components/schemas/",
            Dialect::JsonSchema => "#/$defs/",
        };
        build::object().with("$ref", format!("{place}{}", self.name(name, side)))
    }

    /// A type that both sides use has two schemas.
    fn name(&self, name: &str, side: Side) -> String {
        let both = self.view.model.find_type(name).is_some_and(|def| def.in_request && def.in_response);
        if both && side == Side::Response { format!("{name}InResponse") } else { name.to_owned() }
    }

    fn enumeration(&self, values: &Enum, limits: &Limits, form: WireForm, side: Side) -> Value {
        let values_here = self.view.values(values, limits);
        let bare = values.travels_as_number(form);
        let typed = |wire: &String| if bare { build::number(wire) } else { Value::from(wire.as_str()) };
        let kind = if bare { "integer" } else { "string" };
        if self.dialect == Dialect::JsonSchema {
            let constant = |value: &&crate::model::EnumValue| {
                build::object()
                    .with("const", typed(&value.wire))
                    .with("title", value.name.as_str())
                    .with("description", sentence(&value.doc))
                    .with_flag("deprecated", value.deprecated)
                    .with_flag("x-unconfirmed", value.unconfirmed_sites.iter().any(|id| id == self.view.site))
            };
            let mut choices: Vec<Value> = values_here.iter().map(constant).collect();
            if side == Side::Request {
                return build::object().with("type", kind).with("oneOf", choices);
            }
            let other = "A value that is not documented yet.";
            choices.push(build::object().with("type", build::list(["string", "integer"])).with("description", other));
            return build::object().with("anyOf", choices);
        }
        let wires = build::list(values_here.iter().map(|value| typed(&value.wire)));
        let key = if side == Side::Request { "enum" } else { "x-extensible-enum" };
        let here = |value: &&&crate::model::EnumValue| value.unconfirmed_sites.iter().any(|id| id == self.view.site);
        let unconfirmed = values_here.iter().filter(here).map(|value| typed(&value.wire));
        let deprecated = values_here.iter().filter(|value| value.deprecated).map(|value| typed(&value.wire));
        build::object()
            .with("type", kind)
            .with(key, wires)
            .with("x-enum-varnames", build::texts(values_here.iter().map(|value| &value.name)))
            .with("x-enum-descriptions", build::list(values_here.iter().map(|value| sentence(&value.doc))))
            .with_filled("x-enum-deprecated", build::list(deprecated))
            .with_filled("x-enum-unconfirmed", build::list(unconfirmed))
    }

    /// The types referred to so far and those that they refer to, by name.
    pub(crate) fn definitions(&mut self) -> Value {
        let mut done: BTreeSet<(String, Side)> = BTreeSet::new();
        let mut definitions = Vec::new();
        while let Some(next) = self.wanted.difference(&done).next().cloned() {
            let (name, side) = &next;
            if let Some(def) = self.view.model.find_type(name) {
                definitions.push((self.name(name, *side), self.definition(def, *side)));
            }
            done.insert(next);
        }
        definitions.extend(self.subsets.clone());
        definitions.sort_by(|a, b| a.0.cmp(&b.0));
        build::entries(definitions)
    }

    fn definition(&mut self, def: &'a TypeDef, side: Side) -> Value {
        self.enter(&self.name(&def.name, side));
        let schema = match &def.kind {
            TypeKind::Scalar(Scalar { base, limits, wire, .. }) => self.of(base, limits, *wire, side),
            TypeKind::Enum(values) => self.enumeration(values, &Limits::default(), WireForm::Natural, side),
            TypeKind::Object(object) => self.object(object, side),
        };
        let mut about = vec![sentence(&def.doc)];
        if let (TypeKind::Enum(values), Dialect::OpenApi) = (&def.kind, self.dialect) {
            let values = self.view.values(values, &Limits::default());
            let lines = values.iter().map(|value| format!("- {}", words::coded(&value.wire, &value.doc)));
            about.push(lines.collect::<Vec<_>>().join("\n"));
        }
        about.extend(def.notes.iter().map(|note| sentence(note)));
        build::object()
            .with("description", about.join("\n\n"))
            .with_all(schema)
            .with_filled("x-vendor-names", def.vendor_names.as_slice())
    }
}

/// A scalar of the spec as JSON of the field's type, or of the items of its list.
pub(crate) fn item(field: &Field, text: &str, view: View<'_>) -> Value {
    let shape = view.shape(field);
    let item = shape.ty.item().unwrap_or(shape.ty);
    let as_number = match item {
        Type::Integer | Type::Decimal => shape.wire_form != WireForm::Text,
        _ => view.enumeration(item).is_some_and(|values| values.travels_as_number(shape.wire_form)),
    };
    match (item, shape.wire_form) {
        (Type::Boolean, WireForm::Natural) => Value::Bool(text == "true"),
        (Type::Boolean, WireForm::Number) => u8::from(text == "true").into(),
        _ if as_number => build::number(text),
        _ => text.into(),
    }
}
