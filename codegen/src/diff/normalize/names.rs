//! Gives things of a model another name, wherever they are named.

use std::collections::BTreeSet;

use crate::model::{Check, Demand, Field, Home, Model, Object, Rule, Term, Type, TypeDef, TypeKind};

pub(super) fn rename_section(model: &mut Model, from: &str, to: &str, module: &str) {
    for section in model.sections.iter_mut().filter(|section| section.id == from) {
        section.id = to.to_owned();
        section.module = module.to_owned();
    }
    for operation in model.operations.iter_mut().filter(|operation| operation.section == from) {
        operation.section = to.to_owned();
    }
}

pub(super) fn rename_operation(model: &mut Model, from: &str, to: &str) {
    let swap = |name: &mut String| {
        if name == from {
            *name = to.to_owned();
        }
    };
    for operation in &mut model.operations {
        swap(&mut operation.id);
        operation.replaced_by.iter_mut().for_each(swap);
        operation.confirm_with.iter_mut().for_each(swap);
    }
    for def in &mut model.types {
        if let Home::Local { operation } = &mut def.home {
            swap(operation);
        }
        def.used_by.iter_mut().for_each(swap);
    }
    model.operations.sort_by(|a, b| a.id.cmp(&b.id));
}

pub(in crate::diff) fn rename_type(model: &mut Model, from: &str, to: &str) {
    let in_field = |field: &mut Field| {
        rename_in_type(&mut field.ty, from, to);
        if field.alias.as_deref() == Some(from) {
            field.alias = Some(to.to_owned());
        }
        field.by_site.iter_mut().for_each(|(_, variant)| rename_in_type(&mut variant.ty, from, to));
    };
    fields_mut(model).for_each(in_field);
    for def in model.types.iter_mut().filter(|def| def.name == from) {
        def.name = to.to_owned();
    }
    model.types.sort_by(|a, b| a.name.cmp(&b.name));
}

pub(super) fn rename_in_type(ty: &mut Type, from: &str, to: &str) {
    match ty {
        Type::Named(name) if name == from => *name = to.to_owned(),
        Type::List(inner) | Type::Csv(inner) | Type::Map(inner) => rename_in_type(inner, from, to),
        _ => {}
    }
}

/// Every field of requests, responses and types.
pub(super) fn fields_mut(model: &mut Model) -> impl Iterator<Item = &mut Field> {
    let types = model.types.iter_mut().filter_map(|def| match &mut def.kind {
        TypeKind::Object(object) => Some(object),
        _ => None,
    });
    let operations = model.operations.iter_mut();
    let objects =
        operations.flat_map(|o| [&mut o.request, &mut o.error_fields].into_iter().chain(&mut o.response)).chain(types);
    objects.flat_map(|object| &mut object.fields)
}

/// Every object: requests, responses and types.
pub(super) fn objects_mut(model: &mut Model) -> impl Iterator<Item = &mut Object> {
    let types = model.types.iter_mut().filter_map(|def| match &mut def.kind {
        TypeKind::Object(object) => Some(object),
        _ => None,
    });
    let operations = model.operations.iter_mut();
    operations.flat_map(|o| [&mut o.request, &mut o.error_fields].into_iter().chain(&mut o.response)).chain(types)
}

/// Another wire name for a field of a type, in the rules about lists of it.
pub(super) fn rename_field_of_items(model: &mut Model, item: &str, from: &str, to: &str) {
    for object in objects_mut(model) {
        let Object { fields, rules } = object;
        let is_list_of = |wire: &str| fields.iter().any(|f| f.wire == wire && f.ty.named() == Some(item));
        for rule in rules {
            let named: Vec<&mut String> = match &mut rule.check {
                Check::Distinct { list, field } if is_list_of(list) => field.iter_mut().collect(),
                Check::MaxContains { count: _, list, items } if is_list_of(list) => {
                    items.iter_mut().map(|term| &mut term.field).collect()
                }
                _ => Vec::new(),
            };
            for name in named.into_iter().filter(|name| *name == from) {
                *name = to.to_owned();
            }
        }
    }
}

/// Another wire name and Rust name for a field of one object, in its rules, too.
pub(super) fn rename_field(object: &mut Object, from: &str, to: &Field) {
    for field in object.fields.iter_mut().filter(|field| field.wire == from) {
        field.wire = to.wire.clone();
        field.name = to.name.clone();
    }
    for rule in &mut object.rules {
        for name in rule_fields_mut(rule).into_iter().filter(|name| *name == from) {
            *name = to.wire.clone();
        }
    }
}

/// Every field name in a rule.
fn rule_fields_mut(rule: &mut Rule) -> Vec<&mut String> {
    match &mut rule.check {
        Check::Before { first, then, at_most: _ } | Check::SameMonth { first, then } => vec![first, then],
        Check::Together(fields) | Check::AtLeastOne(fields) | Check::AtMostOne(fields) | Check::ExactlyOne(fields) => {
            fields.iter_mut().collect()
        }
        Check::Needs { field, with } => vec![field, with],
        Check::InMonth { day, month } => vec![day, month],
        // what else they name are fields of the items: `rename_field_of_items`
        Check::Distinct { list, field: _ } | Check::MaxContains { count: _, list, items: _ } => vec![list],
        Check::Differs { field, from, reversed: _, contained: _ } => vec![field, from],
        Check::When { when, field, demand: _ } => {
            std::iter::once(field).chain(when.iter_mut().map(|term| &mut term.field)).collect()
        }
    }
}

/// Another wire form for a value of an enum, wherever the spec names it.
pub(super) fn rename_value(model: &mut Model, enum_name: &str, from: &str, to: &str) {
    let swap = |value: &mut String| {
        if value == from {
            *value = to.to_owned();
        }
    };
    let holders = holders(model, enum_name);
    for object in objects_mut(model) {
        let Object { fields, rules } = object;
        for field in fields.iter_mut().filter(|field| field.ty.named() == Some(enum_name)) {
            field.limits.only.iter_mut().flatten().for_each(swap);
            field.default.iter_mut().for_each(swap);
            for (_, variant) in &mut field.by_site {
                variant.limits.only.iter_mut().flatten().for_each(swap);
                variant.default.iter_mut().for_each(swap);
            }
        }
        let named = |wire: &str| fields.iter().find(|field| field.wire == wire).and_then(|field| field.ty.named());
        let of_enum = |wire: &str| named(wire) == Some(enum_name);
        for rule in rules {
            match &mut rule.check {
                Check::When { when, field, demand } => {
                    when.iter_mut().filter(|term| of_enum(&term.field)).for_each(|term| swap_in(term, &swap));
                    if let Demand::Limits(limits) = demand
                        && of_enum(field)
                    {
                        limits.only.iter_mut().flatten().for_each(swap);
                    }
                }
                Check::MaxContains { count: _, list, items } => {
                    let item = named(list).unwrap_or_default().to_owned();
                    let held = |term: &&mut Term| holders.contains(&(item.clone(), term.field.clone()));
                    items.iter_mut().filter(held).for_each(|term| swap_in(term, &swap));
                }
                _ => {}
            }
        }
    }
}

fn swap_in(term: &mut Term, swap: &impl Fn(&mut String)) {
    let Term { field: _, negated: _, values } = term;
    values.iter_mut().for_each(swap);
}

/// The types and their fields that hold a type.
fn holders(model: &Model, held: &str) -> BTreeSet<(String, String)> {
    let of = |def: &TypeDef| -> Vec<(String, String)> {
        let TypeKind::Object(object) = &def.kind else { return Vec::new() };
        let fields = object.fields.iter().filter(|field| field.ty.named() == Some(held));
        fields.map(|field| (def.name.clone(), field.wire.clone())).collect()
    };
    model.types.iter().flat_map(of).collect()
}
