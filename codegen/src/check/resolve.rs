//! Follows the names of types, as seen from an operation.

use super::context::Context;
use super::kind::Kind;
use crate::syntax::ast::{Field, Operation, TypeKind, TypeRef};

/// A chain of scalar types longer than this is a circle; `recursive-type` says so.
const MAX_CHAIN: usize = 16;

impl<'a> Context<'a> {
    /// What a type comes to, as seen from an operation.
    pub fn kind(&self, operation: Option<&'a Operation>, expr: &TypeRef) -> Kind<'a> {
        self.kind_at(operation, expr, 0)
    }

    /// The scalar types that `expr` names, nearest first.
    pub fn chain(&self, operation: Option<&'a Operation>, expr: &'a TypeRef) -> Vec<(&'a str, &'a Field)> {
        let mut out = Vec::new();
        let mut expr = expr;
        while let TypeRef::Name(name) = expr
            && let Some(definition) = self.find(operation, name)
            && let TypeKind::Scalar(field) = &definition.kind
            && out.len() < MAX_CHAIN
        {
            out.push((name.as_str(), &**field));
            expr = &field.type_.expr;
        }
        out
    }

    fn kind_at(&self, operation: Option<&'a Operation>, expr: &TypeRef, depth: usize) -> Kind<'a> {
        if depth > MAX_CHAIN {
            return Kind::Unknown;
        }
        let of = |inner| Box::new(self.kind_at(operation, inner, depth + 1));
        let name = match expr {
            TypeRef::List(inner) => return Kind::List(of(inner)),
            TypeRef::Csv(inner) => return Kind::Csv(of(inner)),
            TypeRef::Map(inner) => return Kind::Map(of(inner)),
            TypeRef::Name(name) => name.as_str(),
        };
        match name {
            "text" | "secret" => Kind::Text,
            "integer" => Kind::Integer,
            "decimal" => Kind::Decimal,
            "boolean" => Kind::Boolean,
            "timestamp" => Kind::Timestamp,
            "date" => Kind::Date,
            "month" => Kind::Month,
            "any" => Kind::Any,
            "file" => Kind::File,
            name => match self.find(operation, name).map(|definition| &definition.kind) {
                Some(TypeKind::Scalar(field)) => self.kind_at(operation, &field.type_.expr, depth + 1),
                Some(TypeKind::Enum(definition)) => Kind::Enum(definition),
                Some(TypeKind::Object(object)) => Kind::Object(object),
                None => Kind::Unknown,
            },
        }
    }
}
