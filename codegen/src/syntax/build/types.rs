//! From nodes to types and fields of the AST.

use super::limits::limits;
use super::rule::{condition, rules};
use super::values::{flag, list, map, opt_text, opt_texts, scalar, text, texts, words};
use crate::load::Node;
use crate::syntax::ast::{
    Constant, Enum, EnumValue, Field, Object, Required, SiteField, Text, Type, TypeExpr, TypeKind, TypesFile,
};
use crate::syntax::type_expr;

/// `types/<topic>.yaml`.
pub(in crate::syntax) fn types_file(topic: &str, node: &Node) -> TypesFile {
    TypesFile { span: node.span, topic: topic.to_owned(), types: map(Some(node), type_definition) }
}

pub(super) fn type_definition(node: &Node) -> Type {
    let kind = if node.get("enum").is_some() {
        TypeKind::Enum(Enum { base: text(node, "enum"), values: map(node.get("values"), enum_value) })
    } else if node.get("fields").is_some() {
        TypeKind::Object(Object { fields: map(node.get("fields"), field), rules: rules(node) })
    } else {
        TypeKind::Scalar(Box::new(Field { doc: Text::default(), sites: None, ..field(node) }))
    };
    Type {
        span: node.span,
        doc: opt_text(node, "doc"),
        vendor_name: texts(node, "vendor_name"),
        sites: opt_texts(node, "sites"),
        notes: texts(node, "notes"),
        kind,
    }
}

fn enum_value(node: &Node) -> EnumValue {
    if node.scalar().is_some() {
        return EnumValue { span: node.span, doc: scalar(node), ..EnumValue::default() };
    }
    EnumValue {
        span: node.span,
        name: opt_text(node, "name"),
        sites: opt_texts(node, "sites"),
        unconfirmed_sites: texts(node, "unconfirmed_sites"),
        deprecated: flag(node, "deprecated"),
        doc: text(node, "doc"),
    }
}

pub(super) fn field(node: &Node) -> Field {
    Field {
        span: node.span,
        type_: node.get("type").map(type_ref).unwrap_or_default(),
        name: opt_text(node, "name"),
        required: required(node),
        sites: opt_texts(node, "sites"),
        unconfirmed_sites: texts(node, "unconfirmed_sites"),
        at: opt_text(node, "at"),
        constant: node.get("constant").map(constant),
        limits: limits(node),
        format: opt_text(node, "format"),
        unit: opt_text(node, "unit"),
        default: opt_text(node, "default"),
        on_null: opt_text(node, "on_null"),
        on_empty: opt_text(node, "on_empty"),
        required_when: node.get("required_when").map(condition),
        required_unless: node.get("required_unless").map(condition),
        forbidden_when: node.get("forbidden_when").map(condition),
        sensitive: flag(node, "sensitive"),
        deprecated: flag(node, "deprecated"),
        source: opt_text(node, "source"),
        hints: map(node.get("hints"), words),
        by_site: map(node.get("by_site"), site_field),
        doc: text(node, "doc"),
        note: opt_text(node, "note"),
    }
}

fn constant(node: &Node) -> Constant {
    match node.scalar() {
        Some(_) => Constant::One(scalar(node)),
        None => Constant::List(node.span, list(Some(node), scalar)),
    }
}

fn site_field(node: &Node) -> SiteField {
    SiteField {
        span: node.span,
        type_: node.get("type").map(type_ref),
        required: flag(node, "required"),
        limits: limits(node),
        default: opt_text(node, "default"),
    }
}

fn required(node: &Node) -> Required {
    match node.get("required") {
        None => Required::No,
        Some(value) => match value.scalar() {
            Some("true") => Required::Everywhere(value.span),
            Some(_) => Required::No,
            None => Required::At(list(Some(value), scalar)),
        },
    }
}

fn type_ref(node: &Node) -> TypeExpr {
    let expr = node.scalar().and_then(|text| type_expr::parse(text).ok()).unwrap_or_default();
    TypeExpr { span: node.span, expr }
}
