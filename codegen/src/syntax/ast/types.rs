//! Types and fields, as written.

use super::limits::Limits;
use super::parts::{Map, Text, Title};
use super::rule::{Condition, Rule};
use crate::source::{At, Span};

/// `types/<topic>.yaml`; the file's stem is the topic.
#[derive(Clone, Debug, Default)]
pub struct TypesFile {
    pub span: Span,
    pub topic: String,
    pub types: Map<Type>,
}

/// A type definition.
#[derive(Clone, Debug)]
pub struct Type {
    pub span: Span,
    pub doc: Option<Text>,
    pub vendor_name: Vec<Text>,
    pub sites: Option<Vec<Text>>,
    pub notes: Vec<Text>,
    pub kind: TypeKind,
}

#[derive(Clone, Debug)]
pub enum TypeKind {
    /// `type: text` and limits; the field's `doc` and `note` stay empty here.
    Scalar(Box<Field>),
    Enum(Enum),
    Object(Object),
}

#[derive(Clone, Debug, Default)]
pub struct Enum {
    /// `text` or `integer`.
    pub base: Text,
    pub values: Map<EnumValue>,
}

#[derive(Clone, Debug, Default)]
pub struct EnumValue {
    pub span: Span,
    pub name: Option<Text>,
    pub sites: Option<Vec<Text>>,
    pub unconfirmed_sites: Vec<Text>,
    pub deprecated: Option<At<bool>>,
    pub doc: Text,
}

#[derive(Clone, Debug, Default)]
pub struct Object {
    pub fields: Map<Field>,
    pub rules: Vec<Rule>,
}

/// `required: true` or `required: [intl]`.
#[derive(Clone, Debug, Default)]
pub enum Required {
    #[default]
    No,
    Everywhere(Span),
    At(Vec<Text>),
}

/// A parameter, header, body field, response field, or the limits of a scalar type.
#[derive(Clone, Debug, Default)]
pub struct Field {
    pub span: Span,
    pub type_: TypeExpr,
    pub name: Option<Text>,
    pub required: Required,
    pub sites: Option<Vec<Text>>,
    pub unconfirmed_sites: Vec<Text>,
    /// Path in the body, when not at its top.
    pub at: Option<Text>,
    pub constant: Option<Constant>,
    pub limits: Limits,
    pub format: Option<Text>,
    pub unit: Option<Text>,
    pub default: Option<Text>,
    pub on_null: Option<Text>,
    pub on_empty: Option<Text>,
    pub required_when: Option<Condition>,
    pub required_unless: Option<Condition>,
    pub forbidden_when: Option<Condition>,
    pub sensitive: Option<At<bool>>,
    pub deprecated: Option<At<bool>>,
    pub source: Option<Text>,
    /// HTTP status or error code → what to do.
    pub hints: Map<Title>,
    pub by_site: Map<SiteField>,
    pub doc: Text,
    pub note: Option<Text>,
}

/// A value that is always sent.
#[derive(Clone, Debug)]
pub enum Constant {
    One(Text),
    List(Span, Vec<Text>),
}

/// What a field says differently at one site.
#[derive(Clone, Debug, Default)]
pub struct SiteField {
    pub span: Span,
    pub type_: Option<TypeExpr>,
    pub required: Option<At<bool>>,
    pub limits: Limits,
    pub default: Option<Text>,
}

/// `list<OrderId>`, `text`, `OrderCoupon`.
#[derive(Clone, Debug, Default)]
pub struct TypeExpr {
    pub span: Span,
    pub expr: TypeRef,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// A built-in or the name of a type.
    Name(String),
    List(Box<TypeRef>),
    Csv(Box<TypeRef>),
    Map(Box<TypeRef>),
}

impl Default for TypeRef {
    fn default() -> Self {
        TypeRef::Name(String::new())
    }
}
