//! Fields: their type followed to the ground, their limits merged with those of the type.

use std::collections::HashMap;

use super::*;
use crate::load::Sources;
use crate::names;
use crate::syntax::ast::{self, Span, Text, TypeRef};

/// What a name in the spec can refer to while the model is built.
pub(super) struct Scope<'a> {
    types: HashMap<&'a str, &'a ast::Type>,
    sites: Vec<String>,
    sources: &'a Sources,
}

impl<'a> Scope<'a> {
    pub(super) fn new(spec: &'a ast::Spec, sources: &'a Sources) -> Self {
        let shared = spec.types.iter().flat_map(|file| &file.types);
        let local = spec.operations.iter().flat_map(|operation| &operation.types);
        Scope {
            types: shared.chain(local).map(|(name, def)| (name.as_str(), def)).collect(),
            sites: spec.service.sites.iter().map(|(id, _)| id.to_string()).collect(),
            sources,
        }
    }

    pub(super) fn all_sites(&self) -> Vec<String> {
        self.sites.clone()
    }

    pub(super) fn origin(&self, span: Span) -> Origin {
        let file = self.sources.files().get(span.file as usize).map_or_else(String::new, |file| file.path.clone());
        Origin { file, line: self.sources.position(span.file, span.start).0 }
    }

    /// A scalar with everything that the scalars below it say.
    pub(super) fn scalar(&self, ast: &ast::Field) -> Scalar {
        let resolved = self.resolve(&ast.type_.expr, 0);
        let base = match &resolved.ty {
            Type::Named(name) => self.base_of(name),
            other => other.clone(),
        };
        Scalar {
            newtype: base == Type::Text,
            base,
            limits: limits::merge(&resolved.limits, &limits::lower(&ast.limits)),
            wire: limits::wire_form(&ast.limits).unwrap_or(resolved.wire),
            format: ast.format.as_ref().map(|format| format.to_string()).or(resolved.format),
            unit: ast.unit.as_ref().map(|unit| unit.to_string()).or(resolved.unit),
            sensitive: ast.sensitive.as_ref().is_some_and(|flag| flag.value) || resolved.sensitive,
            source: ast.source.as_ref().map(|source| source.to_string()).or(resolved.source),
        }
    }

    fn base_of(&self, name: &str) -> Type {
        match self.types.get(name).map(|def| &def.kind) {
            Some(ast::TypeKind::Scalar(scalar)) => self.scalar(scalar).base,
            _ => Type::Text,
        }
    }

    /// Follows a type expression to the ground.
    pub(super) fn resolve(&self, expr: &TypeRef, depth: usize) -> Resolved {
        // the checks refuse recursive scalars; the bound keeps a tree that was never checked from looping
        if depth > 16 {
            return Resolved::of(Type::Text);
        }
        match expr {
            TypeRef::List(item) => self.list(item, Type::List, depth),
            TypeRef::Csv(item) => self.list(item, Type::Csv, depth),
            TypeRef::Map(item) => {
                let item = self.resolve(item, depth + 1);
                Resolved { sensitive: item.sensitive, ..Resolved::of(Type::Map(Box::new(item.ty))) }
            }
            TypeRef::Name(name) => self.resolve_name(name, depth),
        }
    }

    fn resolve_name(&self, name: &str, depth: usize) -> Resolved {
        if let Some(built_in) = Type::built_in(name) {
            return Resolved::of(built_in);
        }
        let Some(ast::TypeKind::Scalar(ast)) = self.types.get(name).map(|def| &def.kind) else {
            return Resolved::of(Type::Named(name.to_owned()));
        };
        // a scalar may stand on a scalar; each step takes the limits along
        let below = self.resolve(&ast.type_.expr, depth + 1);
        let scalar = self.scalar(ast);
        let ty = if scalar.newtype { Type::Named(name.to_owned()) } else { below.ty };
        Resolved {
            alias: (!scalar.newtype).then(|| name.to_owned()),
            ty,
            limits: scalar.limits,
            wire: scalar.wire,
            format: scalar.format,
            unit: scalar.unit,
            sensitive: scalar.sensitive,
            source: scalar.source,
            hints: hints(&ast.hints, below.hints),
        }
    }

    /// The limits of an item are the item limits of its list.
    fn list(&self, item: &TypeRef, wrap: fn(Box<Type>) -> Type, depth: usize) -> Resolved {
        let item = self.resolve(item, depth + 1);
        let limits = Limits {
            item_min_length: item.limits.min_length,
            item_max_length: item.limits.max_length,
            min_length: None,
            max_length: None,
            ..item.limits
        };
        Resolved { ty: wrap(Box::new(item.ty)), limits, ..item }
    }
}

/// A type on the ground and what was gathered on the way.
pub(super) struct Resolved {
    pub(super) ty: Type,
    alias: Option<String>,
    limits: Limits,
    wire: WireForm,
    format: Option<String>,
    unit: Option<String>,
    sensitive: bool,
    source: Option<String>,
    hints: Vec<(String, Title)>,
}

impl Resolved {
    fn of(ty: Type) -> Self {
        Resolved {
            sensitive: ty == Type::Secret,
            ty,
            alias: None,
            limits: Limits::default(),
            wire: WireForm::Natural,
            format: None,
            unit: None,
            source: None,
            hints: Vec::new(),
        }
    }
}

/// Lowers a field of an owner that exists at `sites`.
pub(super) fn field(wire: &Text, ast: &ast::Field, place: Place, sites: &[String], scope: &Scope) -> Field {
    let resolved = scope.resolve(&ast.type_.expr, 0);
    let limits = limits::merge(&resolved.limits, &limits::lower(&ast.limits));
    let wire_form = limits::wire_form(&ast.limits).unwrap_or(resolved.wire);
    let by_site = ast.by_site.iter().map(|(site, variant)| {
        let ty = variant.type_.as_ref().map_or(resolved.ty.clone(), |ty| scope.resolve(&ty.expr, 0).ty);
        let variant = SiteField {
            ty,
            wire_form: limits::wire_form(&variant.limits).unwrap_or(wire_form),
            limits: limits::merge(&limits, &limits::lower(&variant.limits)),
            default: variant.default.as_ref().or(ast.default.as_ref()).map(|value| value.to_string()),
        };
        (site.to_string(), variant)
    });
    let own_sites = with_unconfirmed(&ast.sites, &ast.unconfirmed_sites);
    let mut required = required_sites(&ast.required, own_sites.as_deref(), sites);
    for (site, variant) in &ast.by_site {
        match variant.required.as_ref().map(|flag| flag.value) {
            Some(true) if !required.contains(&site.value) => required.push(site.to_string()),
            Some(false) => required.retain(|id| *id != site.value),
            _ => {}
        }
    }
    required.sort_by_key(|id| scope.sites.iter().position(|site| site == id));
    Field {
        wire: wire.to_string(),
        name: names::field_name(wire, ast.name.as_ref().map(|name| name.as_str())),
        place,
        by_site: by_site.collect(),
        ty: resolved.ty,
        alias: resolved.alias,
        required,
        sites: own_sites,
        unconfirmed_sites: texts(&ast.unconfirmed_sites),
        at: ast.at.as_ref().map(|path| path.split('.').map(str::to_owned).collect()).unwrap_or_default(),
        constant: ast.constant.as_ref().map(constant),
        wire_form,
        limits,
        format: ast.format.as_ref().map(|format| format.to_string()).or(resolved.format),
        unit: ast.unit.as_ref().map(|unit| unit.to_string()).or(resolved.unit),
        default: ast.default.as_ref().map(|value| value.to_string()),
        on_null: blank(&ast.on_null),
        on_empty: blank(&ast.on_empty),
        sensitive: ast.sensitive.as_ref().is_some_and(|flag| flag.value) || resolved.sensitive,
        deprecated: ast.deprecated.as_ref().is_some_and(|flag| flag.value),
        source: ast.source.as_ref().map(|source| source.to_string()).or(resolved.source),
        hints: hints(&ast.hints, resolved.hints),
        doc: ast.doc.to_string(),
        note: ast.note.as_ref().map(|note| note.to_string()),
        origin: scope.origin(wire.span),
    }
}

/// Sites at which a field is required: all that have it, or the ones named.
pub(super) fn required_sites(required: &ast::Required, own: Option<&[String]>, owner: &[String]) -> Vec<String> {
    match required {
        ast::Required::No => Vec::new(),
        ast::Required::At(sites) => texts(sites),
        ast::Required::Everywhere(_) => own.unwrap_or(owner).to_vec(),
    }
}

/// The sites of a part, confirmed or not; `None`: those of the whole, where nothing is unconfirmed.
pub(super) fn with_unconfirmed(sites: &Option<Vec<Text>>, unconfirmed: &[Text]) -> Option<Vec<String>> {
    let mut all = texts(sites.as_deref()?);
    all.extend(texts(unconfirmed));
    Some(all)
}

fn constant(ast: &ast::Constant) -> Constant {
    match ast {
        ast::Constant::One(value) => Constant::One(value.to_string()),
        ast::Constant::List(_, values) => Constant::List(texts(values)),
    }
}

/// A field's own hints before those of its type; the first for a status or code counts.
fn hints(own: &ast::Map<ast::Title>, below: Vec<(String, Title)>) -> Vec<(String, Title)> {
    let own: Vec<(String, Title)> = own.iter().map(|(key, hint)| (key.to_string(), title(hint))).collect();
    let below = below.into_iter().filter(|(key, _)| !own.iter().any(|(known, _)| known == key));
    own.iter().cloned().chain(below).collect()
}

fn blank(text: &Option<Text>) -> Option<Blank> {
    Some(match text.as_ref()?.as_str() {
        "ignored" => Blank::Ignored,
        "filter" => Blank::Filter,
        "default" => Blank::Default,
        "error" => Blank::Error,
        "kept" => Blank::Kept,
        _ => return None,
    })
}

pub(super) fn title(ast: &ast::Title) -> Title {
    Title { en: ast.en.to_string(), zh: ast.zh.to_string() }
}

pub(super) fn texts(list: &[Text]) -> Vec<String> {
    list.iter().map(|text| text.to_string()).collect()
}
