//! The body of a request: its format, fields that stand inside others on the wire, and values that are always sent.

use super::named::Named;
use serde_json::Value;

use crate::export::build::{self, Build};
use crate::export::sample::{Sample, Side};
use crate::export::schema::{self, Schemas};
use crate::export::view::View;
use crate::export::words;
use crate::model::{BodyFormat, Constant, Field, Operation, Place, Type};

/// The `requestBody` of an operation that has one.
pub(super) fn of<'a>(
    operation: &'a Operation,
    format: BodyFormat,
    samples: &[Sample],
    schemas: &mut Schemas<'a>,
    named: &mut Named,
) -> Value {
    let view = schemas.view;
    let fields: Vec<&Field> = view.fields(&operation.request).filter(|field| field.place == Place::Body).collect();
    let tree = tree(&fields);
    let required = tree.iter().any(|(_, node)| node.must_be_there(view));
    let body = |kind: &str, media: Value| {
        build::object().with("required", required).with("content", build::object().with(kind, media))
    };
    if format == BodyFormat::Binary {
        return body(OCTETS, build::object().with("schema", bytes()));
    }
    let about = build::object().with("description", format!("Body of {}.", operation.id));
    let schema = about.with_all(object(&tree, operation, schemas));
    let schema = schema.with_some("x-vendor-name", operation.vendor_body.as_deref());
    let media = build::object()
        .with("schema", named.refer(format!("{}Request", operation.id), schema))
        .with("example", example(&tree, samples, view));
    match format {
        BodyFormat::Multipart => body("multipart/form-data", media.with_filled("encoding", encoding(&fields))),
        _ => body("application/json", media),
    }
}

/// Media type of bytes that are no JSON.
pub(super) const OCTETS: &str = "application/octet-stream";

/// The schema of such bytes.
pub(super) fn bytes() -> Value {
    build::object().with("type", "string").with("format", "binary")
}

/// A value that is always sent, as a schema of this value alone.
pub(super) fn constant(field: &Field, constant: &Constant, view: View) -> Value {
    let one = |value: &String| schema::item(field, value, view);
    let single = |value: Value| build::object().with("type", kind(&value)).with("enum", build::list([value]));
    match constant {
        Constant::One(value) => single(one(value)),
        Constant::List(values) if matches!(field.ty, Type::Csv(_)) => single(values.join(",").as_str().into()),
        Constant::List(values) => {
            let mut distinct: Vec<&String> = Vec::new();
            for value in values {
                if !distinct.contains(&value) {
                    distinct.push(value);
                }
            }
            let count = values.len() as u64;
            let kind = distinct.first().map_or("string", |value| kind(&one(value)));
            let items = build::object().with("type", kind).with("enum", build::list(distinct.into_iter().map(one)));
            build::object().with("type", "array").with("items", items).with("minItems", count).with("maxItems", count)
        }
    }
}

/// The value that is always sent.
pub(super) fn constant_value(field: &Field, constant: &Constant, view: View) -> Value {
    match constant {
        Constant::One(value) => schema::item(field, value, view),
        Constant::List(values) if matches!(field.ty, Type::Csv(_)) => values.join(",").as_str().into(),
        Constant::List(values) => build::list(values.iter().map(|value| schema::item(field, value, view))),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        _ => "string",
    }
}

/// What stands under a name of the body.
enum Node<'a> {
    Field(&'a Field),
    Inner(Vec<(&'a str, Node<'a>)>),
}

impl Node<'_> {
    fn must_be_there(&self, view: View) -> bool {
        match self {
            Node::Field(field) => field.constant.is_some() || view.required(field),
            Node::Inner(inner) => inner.iter().any(|(_, node)| node.must_be_there(view)),
        }
    }
}

/// The fields where they stand on the wire; lint has seen to it that no two share a place.
fn tree<'a>(fields: &[&'a Field]) -> Vec<(&'a str, Node<'a>)> {
    let mut out = Vec::new();
    for field in fields {
        let path: Vec<&str> = match field.at.as_slice() {
            [] => vec![&field.wire],
            at => at.iter().map(String::as_str).collect(),
        };
        put(&mut out, &path, field);
    }
    out
}

fn put<'a>(nodes: &mut Vec<(&'a str, Node<'a>)>, path: &[&'a str], field: &'a Field) {
    match path {
        [] => {}
        [name] => nodes.push((name, Node::Field(field))),
        [name, rest @ ..] => {
            let known = nodes.iter().position(|(known, node)| known == name && matches!(node, Node::Inner(_)));
            let at = known.unwrap_or_else(|| {
                nodes.push((name, Node::Inner(Vec::new())));
                nodes.len() - 1
            });
            if let Some((_, Node::Inner(inner))) = nodes.get_mut(at) {
                put(inner, rest, field);
            }
        }
    }
}

fn object<'a>(nodes: &[(&str, Node<'a>)], operation: &'a Operation, schemas: &mut Schemas<'a>) -> Value {
    let view = schemas.view;
    let needed = nodes.iter().filter(|(_, node)| node.must_be_there(view)).map(|(name, _)| *name);
    let needed = build::list(needed);
    let mut property = |node: &Node<'a>| match node {
        Node::Inner(inner) => object(inner, operation, schemas),
        Node::Field(field) => match &field.constant {
            Some(always) => constant(field, always, view).with("description", words::always(field)),
            None => schemas.field(field, &operation.request, Side::Request),
        },
    };
    let properties = nodes.iter().map(|(name, node)| ((*name).to_owned(), property(node)));
    build::object()
        .with("type", "object")
        .with_filled("properties", build::entries(properties))
        .with_filled("required", needed)
        .with("additionalProperties", false)
}

/// The example of the body.
fn example(nodes: &[(&str, Node)], samples: &[Sample], view: View) -> Value {
    let value = |node: &Node| match node {
        Node::Inner(inner) => Some(example(inner, samples, view)).filter(|inner| !inner.is_empty()),
        Node::Field(field) => match &field.constant {
            Some(always) => Some(constant_value(field, always, view)),
            None => samples.iter().find(|sample| sample.field.wire == field.wire).map(|sample| sample.value.clone()),
        },
    };
    build::entries(nodes.iter().filter_map(|(name, node)| Some(((*name).to_owned(), value(node)?))))
}

fn is_file(field: &Field) -> bool {
    *field.ty.item().unwrap_or(&field.ty) == Type::File
}

/// The parts that are files.
fn encoding(fields: &[&Field]) -> Value {
    let part = |field: &&Field| (field.wire.clone(), build::object().with("contentType", OCTETS));
    build::entries(fields.iter().filter(|field| is_file(field)).map(part))
}
