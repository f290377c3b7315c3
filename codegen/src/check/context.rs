//! What every rule walks: the spec's fields, types, limits and rules as flat lists, each with what is around it.

use std::collections::{BTreeMap, BTreeSet};

use super::kind::Kind;
use crate::load::Sources;
use crate::syntax::ast::{
    Condition, Field, Limits, Map, Operation, Rule, RuleKind, Span, Spec, Text, Type, TypeKind, TypeRef,
};

/// The spec, indexed.
pub struct Context<'a> {
    /// As written.
    pub spec: &'a Spec,
    /// For paths of files.
    pub sources: &'a Sources,
    /// Shared and local types.
    pub types: Vec<TypeAt<'a>>,
    /// Parameters, headers, body and response fields, fields of objects and of error bodies.
    pub fields: Vec<FieldAt<'a>>,
    /// Rules of operations and objects.
    pub rules: Vec<RuleAt<'a>>,
    shared: BTreeMap<&'a str, &'a Type>,
    operations: BTreeMap<&'a str, &'a Operation>,
}

/// A type definition.
#[derive(Clone, Copy)]
pub struct TypeAt<'a> {
    /// The operation that keeps it to itself.
    pub operation: Option<&'a Operation>,
    /// Its name.
    pub name: &'a Text,
    /// What it is.
    pub definition: &'a Type,
}

/// A field.
#[derive(Clone)]
pub struct FieldAt<'a> {
    /// The operation it stands in.
    pub operation: Option<&'a Operation>,
    /// The table it stands in.
    pub table: Table<'a>,
    /// Its wire name.
    pub wire: &'a Text,
    /// What it is.
    pub field: &'a Field,
    /// The fields beside it, itself among them.
    pub scope: Scope<'a>,
}

/// Where a field stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Table<'a> {
    /// A parameter, header or body field.
    Request,
    /// The top of a response.
    Response,
    /// An object type of this name.
    Object(&'a str),
    /// An error body of every operation.
    Envelope,
    /// The error bodies of one operation.
    Error,
}

/// Fields that know each other.
#[derive(Clone, Default)]
pub struct Scope<'a>(Vec<&'a Map<Field>>);

/// A rule and the fields it speaks of.
#[derive(Clone)]
pub struct RuleAt<'a> {
    /// The operation it stands in.
    pub operation: Option<&'a Operation>,
    /// The fields it may name.
    pub scope: Scope<'a>,
    /// The rule.
    pub rule: &'a Rule,
}

/// Limits and what they limit.
pub struct LimitsAt<'a> {
    /// The operation they stand in.
    pub operation: Option<&'a Operation>,
    /// The limited field or type.
    pub of: &'a str,
    /// Where its name stands.
    pub span: Span,
    /// Its kind.
    pub kind: Kind<'a>,
    /// The limits.
    pub limits: &'a Limits,
}

impl<'a> Context<'a> {
    pub(super) fn new(spec: &'a Spec, sources: &'a Sources) -> Self {
        let mut cx = Context {
            spec,
            sources,
            types: Vec::new(),
            fields: Vec::new(),
            rules: Vec::new(),
            shared: BTreeMap::new(),
            operations: BTreeMap::new(),
        };
        for (name, definition) in spec.types.iter().flat_map(|file| &file.types) {
            cx.shared.entry(name.as_str()).or_insert(definition);
            cx.add_type(None, name, definition);
        }
        for shape in &spec.service.envelope {
            cx.add_fields(None, Table::Envelope, &Scope(vec![&shape.fields]));
        }
        for operation in &spec.operations {
            cx.operations.entry(operation.operation.as_str()).or_insert(operation);
            cx.add_operation(operation);
        }
        cx
    }

    /// The operation of this id.
    pub fn operation(&self, id: &str) -> Option<&'a Operation> {
        self.operations.get(id).copied()
    }

    /// All ids of operations.
    pub fn operation_ids(&self) -> impl Iterator<Item = &'a str> + Clone + '_ {
        self.operations.keys().copied()
    }

    /// All ids of sites.
    pub fn site_ids(&self) -> impl Iterator<Item = &'a str> + Clone + '_ {
        self.spec.service.sites.iter().map(|(id, _)| id.as_str())
    }

    /// The type of this name, as seen from an operation.
    pub fn find(&self, operation: Option<&'a Operation>, name: &str) -> Option<&'a Type> {
        let local = operation.and_then(|operation| operation.types.iter().find(|(known, _)| known.as_str() == name));
        local.map(|(_, definition)| definition).or_else(|| self.shared.get(name).copied())
    }

    /// Names of the types that an operation sees.
    pub fn type_names(&self, operation: Option<&'a Operation>) -> BTreeSet<&'a str> {
        let local = operation.map(|operation| operation.types.as_slice()).unwrap_or_default();
        local.iter().map(|(name, _)| name.as_str()).chain(self.shared.keys().copied()).collect()
    }

    /// Limits of fields, of scalar types, at sites and under conditions.
    pub fn limits(&self) -> Vec<LimitsAt<'a>> {
        let mut out = Vec::new();
        for (operation, name, field) in self.scalars_and_fields() {
            let kind = self.kind(operation, &field.type_.expr);
            for (_, site) in &field.by_site {
                let kind = site.type_.as_ref().map_or(kind.clone(), |type_| self.kind(operation, &type_.expr));
                out.push(LimitsAt { operation, of: name, span: name.span, kind, limits: &site.limits });
            }
            out.push(LimitsAt { operation, of: name, span: name.span, kind, limits: &field.limits });
        }
        for at in &self.rules {
            let Some(then) = at.rule.kind.then() else { continue };
            for (name, then) in then {
                let Some(field) = at.scope.get(name) else { continue };
                let kind = self.kind(at.operation, &field.type_.expr);
                out.push(LimitsAt { operation: at.operation, of: name, span: name.span, kind, limits: &then.limits });
            }
        }
        out
    }

    /// Scalar types and fields alike: whatever has limits of its own.
    pub fn scalars_and_fields(&self) -> Vec<(Option<&'a Operation>, &'a Text, &'a Field)> {
        let scalars = self.types.iter().filter_map(|at| match &at.definition.kind {
            TypeKind::Scalar(field) => Some((at.operation, at.name, &**field)),
            _ => None,
        });
        scalars.chain(self.fields.iter().map(|at| (at.operation, at.wire, at.field))).collect()
    }

    /// Every set of fields that become one struct, requests first.
    pub fn scopes(&self) -> Vec<Scope<'a>> {
        let requests = self.spec.operations.iter().map(request_scope);
        let responses = self.spec.operations.iter().filter_map(|operation| {
            // headers of the answer are fields of the response, too
            let fields: Vec<_> = operation.response.fields().into_iter().chain([&operation.response_headers]).collect();
            fields.iter().any(|fields| !fields.is_empty()).then_some(Scope(fields))
        });
        let objects = self.types.iter().filter_map(|at| match &at.definition.kind {
            TypeKind::Object(object) => Some(&object.fields),
            _ => None,
        });
        requests.chain(responses).chain(objects.map(|fields| Scope(vec![fields]))).collect()
    }

    /// Every place that names a type.
    pub fn type_refs(&self) -> Vec<(Option<&'a Operation>, &'a TypeRef, Span)> {
        let mut out = Vec::new();
        let mut add = |operation, field: &'a Field| {
            out.push((operation, &field.type_.expr, field.type_.span));
            for (_, site) in &field.by_site {
                out.extend(site.type_.iter().map(|type_| (operation, &type_.expr, type_.span)));
            }
        };
        for at in &self.types {
            if let TypeKind::Scalar(field) = &at.definition.kind {
                add(at.operation, field);
            }
        }
        for at in &self.fields {
            add(at.operation, at.field);
        }
        out
    }

    /// Every condition with the fields it may name.
    pub fn conditions(&self) -> Vec<(Option<&'a Operation>, Scope<'a>, &'a Condition)> {
        let mut out = Vec::new();
        for at in &self.fields {
            let field = at.field;
            for condition in [&field.required_when, &field.required_unless, &field.forbidden_when].into_iter().flatten()
            {
                out.push((at.operation, at.scope.clone(), condition));
            }
        }
        for at in &self.rules {
            match &at.rule.kind {
                RuleKind::When { when, .. } => out.push((at.operation, at.scope.clone(), when)),
                RuleKind::MaxContains { list, items, .. } => {
                    let of = at.scope.get(list).map(|list| self.kind(at.operation, &list.type_.expr));
                    if let Some(Kind::Object(object)) = of.as_ref().map(Kind::item) {
                        out.push((at.operation, Scope(vec![&object.fields]), items));
                    }
                }
                _ => {}
            }
        }
        out
    }

    fn add_operation(&mut self, operation: &'a Operation) {
        let scope = request_scope(operation);
        self.add_fields(Some(operation), Table::Request, &scope);
        let response: Vec<_> =
            std::iter::once(&operation.response_headers).chain(operation.response.fields()).collect();
        self.add_fields(Some(operation), Table::Response, &Scope(response));
        self.add_fields(Some(operation), Table::Error, &Scope(vec![&operation.error_fields]));
        for (name, definition) in &operation.types {
            self.add_type(Some(operation), name, definition);
        }
        for rule in &operation.rules {
            self.rules.push(RuleAt { operation: Some(operation), scope: scope.clone(), rule });
        }
    }

    fn add_type(&mut self, operation: Option<&'a Operation>, name: &'a Text, definition: &'a Type) {
        self.types.push(TypeAt { operation, name, definition });
        if let TypeKind::Object(object) = &definition.kind {
            let scope = Scope(vec![&object.fields]);
            self.add_fields(operation, Table::Object(name), &scope);
            for rule in &object.rules {
                self.rules.push(RuleAt { operation, scope: scope.clone(), rule });
            }
        }
    }

    fn add_fields(&mut self, operation: Option<&'a Operation>, table: Table<'a>, scope: &Scope<'a>) {
        for (wire, field) in scope.0.iter().copied().flatten() {
            self.fields.push(FieldAt { operation, table, wire, field, scope: scope.clone() });
        }
    }
}

/// All fields of a request.
pub(super) fn request_scope(operation: &Operation) -> Scope<'_> {
    let tables = [&operation.path_parameters, &operation.query, &operation.headers];
    Scope(tables.into_iter().chain(&operation.body).collect())
}

impl<'a> Scope<'a> {
    /// The field of this wire name.
    pub fn get(&self, name: &str) -> Option<&'a Field> {
        self.fields().find(|(wire, _)| wire.as_str() == name).map(|(_, field)| field)
    }

    /// All wire names.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + Clone + '_ {
        self.fields().map(|(wire, _)| wire.as_str())
    }

    /// All fields.
    pub fn fields(&self) -> impl Iterator<Item = (&'a Text, &'a Field)> + Clone + '_ {
        self.0.iter().copied().flatten().map(|(wire, field)| (wire, field))
    }
}
