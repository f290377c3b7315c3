//! The model as one site sees it: its operations, fields, limits, values and rules.

use crate::model::{Check, Enum, EnumValue, Field, Limits, Model, Object, Operation, Rule, Type, TypeKind, WireForm};

/// A model at a site.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) model: &'a Model,
    /// Id of the site.
    pub(crate) site: &'a str,
}

/// What a field is at the site.
pub(crate) struct Shape<'a> {
    pub(crate) ty: &'a Type,
    pub(crate) wire_form: WireForm,
    pub(crate) limits: &'a Limits,
    pub(crate) default: Option<&'a str>,
}

impl<'a> View<'a> {
    /// Operations of the site, by id.
    pub(crate) fn operations(self) -> impl Iterator<Item = &'a Operation> {
        self.model.operations.iter().filter(move |operation| operation.sites.iter().any(|id| id == self.site))
    }

    /// Fields of an object that the site has, in the spec's order.
    pub(crate) fn fields(self, object: &'a Object) -> impl Iterator<Item = &'a Field> {
        object.fields.iter().filter(move |field| self.among(field.sites.as_deref()))
    }

    /// Whether something that names its sites is there at this one.
    pub(crate) fn among(self, sites: Option<&[String]>) -> bool {
        sites.is_none_or(|sites| sites.iter().any(|id| id == self.site))
    }

    /// Whether a request must hold the field.
    pub(crate) fn required(self, field: &Field) -> bool {
        field.required.iter().any(|id| id == self.site)
    }

    /// Type, limits and default of a field.
    pub(crate) fn shape(self, field: &'a Field) -> Shape<'a> {
        match field.by_site.iter().find(|(site, _)| site == self.site) {
            Some((_, own)) => {
                Shape { ty: &own.ty, wire_form: own.wire_form, limits: &own.limits, default: own.default.as_deref() }
            }
            None => Shape {
                ty: &field.ty,
                wire_form: field.wire_form,
                limits: &field.limits,
                default: field.default.as_deref(),
            },
        }
    }

    /// Values of an enum that the site and the limits allow.
    pub(crate) fn values(self, values: &'a Enum, limits: &Limits) -> Vec<&'a EnumValue> {
        let allowed = |value: &&EnumValue| {
            self.among(value.sites.as_deref()) && limits.only.as_ref().is_none_or(|only| only.contains(&value.wire))
        };
        values.values.iter().filter(allowed).collect()
    }

    /// The enum behind a type, also behind a list.
    pub(crate) fn enumeration(self, ty: &Type) -> Option<&'a Enum> {
        match self.model.find_type(ty.named()?).map(|def| &def.kind) {
            Some(TypeKind::Enum(values)) => Some(values),
            _ => None,
        }
    }

    /// Rules that hold at the site and speak of fields that it has.
    pub(crate) fn rules(self, object: &'a Object) -> impl Iterator<Item = &'a Rule> {
        let there = move |wire: &str| object.field(wire).is_some_and(|field| self.among(field.sites.as_deref()));
        object
            .rules
            .iter()
            .filter(move |rule| self.among(rule.sites.as_deref()) && subjects(&rule.check).into_iter().any(there))
    }
}

/// The fields that a rule makes demands of.
pub(crate) fn subjects(check: &Check) -> Vec<&str> {
    match check {
        Check::Before { first, then, .. } | Check::SameMonth { first, then } => vec![first, then],
        Check::Together(fields) | Check::AtLeastOne(fields) | Check::AtMostOne(fields) | Check::ExactlyOne(fields) => {
            fields.iter().map(String::as_str).collect()
        }
        Check::Needs { field, .. } => vec![field],
        Check::InMonth { day, .. } => vec![day],
        Check::Distinct { list, .. } | Check::MaxContains { list, .. } => vec![list],
        Check::Differs { field, from, .. } => vec![field, from],
        Check::When { field, .. } => vec![field],
    }
}

/// Limits of one item of a list, from the limits of the list.
pub(crate) fn item_limits(limits: &Limits) -> Limits {
    Limits {
        min_length: limits.item_min_length,
        max_length: limits.item_max_length,
        item_min_length: None,
        item_max_length: None,
        min_items: None,
        max_items: None,
        ..limits.clone()
    }
}
