//! Finds sections, operations, types and values that only changed their name. What goes and what comes are one change when
//! everything else is the same and nothing else fits.

use std::collections::{BTreeSet, HashSet};

use super::names;
use crate::diff::at::{At, Report};
use crate::diff::pair::{Pair, half_shared, match_by, partners, same_path};
use crate::diff::rules;
use crate::diff::walk::usage;
use crate::model::{EnumValue, Home, Model, Object, Operation, Section, TypeDef, TypeKind};

pub(super) fn apply(old: &mut Model, new: &Model, report: &mut Report) {
    sections(old, new, report);
    operations(old, new, report);
    types(old, new, report);
    values(old, new, report);
}

fn sections(old: &mut Model, new: &Model, report: &mut Report) {
    let lists =
        match_by(Pair { old: old.sections.as_slice(), new: new.sections.as_slice() }, |section| section.id.as_str());
    let alike = |a: &Section, b: &Section| a.title == b.title || share_operations(old, a, new, b);
    let found = partners(&lists.removed, &lists.added, alike);
    let found: Vec<_> = found.iter().map(|pair| (pair.old.id.clone(), pair.new.clone())).collect();
    for (from, to) in found {
        let (was, is) = (rules::section::place(&from), rules::section::place(&to.id));
        let at = At::service(format!("section {}", to.id)).places(Some(&was), Some(&is));
        report.push(&rules::section::RENAMED, &at, Some(from.clone()), Some(to.id.clone()));
        names::rename_section(old, &from, &to.id, &to.module);
    }
}

/// Whether each section has half of the other's operations.
fn share_operations(old: &Model, a: &Section, new: &Model, b: &Section) -> bool {
    let ids = |model: &'_ Model, section: &Section| -> BTreeSet<String> {
        let within = model.operations.iter().filter(|operation| operation.section == section.id);
        within.map(|operation| operation.id.clone()).collect()
    };
    half_shared(&ids(old, a), &ids(new, b))
}

fn operations(old: &mut Model, new: &Model, report: &mut Report) {
    let pair = Pair { old: old.operations.as_slice(), new: new.operations.as_slice() };
    let lists = match_by(pair, |operation| operation.id.as_str());
    let alike = |a: &Operation, b: &Operation| a.method == b.method && same_path(&a.path, &b.path);
    let found = partners(&lists.removed, &lists.added, alike);
    let found: Vec<(Operation, Operation)> = found.iter().map(|pair| (pair.old.clone(), pair.new.clone())).collect();
    for (from, to) in found {
        let at = At::operation(&to.id).places(Some(&from.origin), Some(&to.origin));
        report.push(&rules::operation_list::RENAMED, &at, Some(from.id.clone()), Some(to.id.clone()));
        names::rename_operation(old, &from.id, &to.id);
    }
}

/// Again and again: a type may differ from its new self only by the old name of another.
fn types(old: &mut Model, new: &Model, report: &mut Report) {
    loop {
        let lists = match_by(Pair { old: old.types.as_slice(), new: new.types.as_slice() }, |def| def.name.as_str());
        // an older spec may have two types of one name: nobody can tell which of them a field means, so none is followed
        let alone = |def: &&TypeDef| old.types.iter().filter(|other| other.name == def.name).count() == 1;
        let removed: Vec<&TypeDef> = lists.removed.iter().copied().filter(alone).collect();
        let same = partners(&removed, &lists.added, same_type);
        let found = match same.first() {
            Some(pair) => Some(*pair),
            None => successor(old, new, &removed, &lists.added),
        };
        let Some(pair) = found else { return };
        let (from, to) = (pair.old.clone(), pair.new.clone());
        let at = At::type_name(&to.name, usage::direction(Pair::new(&from, &to)), &to.used_by);
        let at = at.places(Some(&from.origin), Some(&to.origin));
        report.push(&rules::type_list::RENAMED, &at, Some(from.name.clone()), Some(to.name.clone()));
        names::rename_type(old, &from.name, &to.name);
    }
}

/// A type that took the place of another wherever that one was, and is much like it: `RecordV2`, `RecordV3`.
fn successor<'a>(
    old: &Model,
    new: &Model,
    removed: &[&'a TypeDef],
    added: &[&'a TypeDef],
) -> Option<Pair<'a, TypeDef>> {
    if removed.is_empty() || added.is_empty() {
        return None;
    }
    let swaps = swaps(old, new);
    let took_the_place = |a: &TypeDef, b: &TypeDef| {
        swaps.contains(&(a.name.as_str(), b.name.as_str())) && usage::similar(&a.kind, &b.kind)
    };
    partners(removed, added, took_the_place).first().copied()
}

/// The types of fields that hold another type now.
fn swaps<'a>(old: &'a Model, new: &'a Model) -> HashSet<(&'a str, &'a str)> {
    let mut out = HashSet::new();
    let mut compare = |a: &'a Object, b: &'a Object| {
        for field in &b.fields {
            let before = a.field(&field.wire).and_then(|field| field.ty.named());
            if let (Some(from), Some(to)) = (before, field.ty.named())
                && from != to
            {
                out.insert((from, to));
            }
        }
    };
    for operation in &new.operations {
        let Some(before) = old.find_operation(&operation.id) else { continue };
        compare(&before.request, &operation.request);
        if let (Some(a), Some(b)) = (&before.response, &operation.response) {
            compare(a, b);
        }
    }
    for def in &new.types {
        if let (Some(TypeKind::Object(a)), TypeKind::Object(b)) =
            (old.find_type(&def.name).map(|def| &def.kind), &def.kind)
        {
            compare(a, b);
        }
    }
    out
}

fn same_type(old: &TypeDef, new: &TypeDef) -> bool {
    let mut kind = old.kind.clone();
    if let TypeKind::Object(object) = &mut kind {
        object.fields.iter_mut().for_each(|field| names::rename_in_type(&mut field.ty, &old.name, &new.name));
    }
    let local = |def: &TypeDef| matches!(def.home, Home::Local { .. });
    // a short text is like every other short text: only its meaning tells it apart
    let telling = match &kind {
        TypeKind::Scalar(_) => false,
        TypeKind::Enum(values) => values.values.len() > 1,
        TypeKind::Object(object) => object.fields.len() > 1,
    };
    kind == new.kind && local(old) == local(new) && (old.doc == new.doc || telling)
}

fn values(old: &mut Model, new: &Model, report: &mut Report) {
    let mut found: Vec<(String, EnumValue, EnumValue)> = Vec::new();
    for def in &new.types {
        let Some(before) = old.find_type(&def.name) else { continue };
        let (TypeKind::Enum(a), TypeKind::Enum(b)) = (&before.kind, &def.kind) else { continue };
        let lists = match_by(Pair { old: a.values.as_slice(), new: b.values.as_slice() }, |value| value.wire.as_str());
        for pair in partners(&lists.removed, &lists.added, same_value) {
            let rule = if pair.old.name == pair.new.name {
                &rules::enum_values::RESPELLED
            } else {
                &rules::enum_values::RENAMED
            };
            let at = At::type_name(&def.name, usage::direction(Pair::new(before, def)), &def.used_by);
            let at = at.below(&pair.new.wire).places(Some(&pair.old.origin), Some(&pair.new.origin));
            report.push(rule, &at, Some(pair.old.wire.clone()), Some(pair.new.wire.clone()));
            found.push((def.name.clone(), pair.old.clone(), pair.new.clone()));
        }
    }
    for (enum_name, from, to) in found {
        names::rename_value(old, &enum_name, &from.wire, &to.wire);
        let Some(def) = old.types.iter_mut().find(|def| def.name == enum_name) else { continue };
        if let TypeKind::Enum(values) = &mut def.kind {
            for value in values.values.iter_mut().filter(|value| value.wire == from.wire) {
                value.wire = to.wire.clone();
                value.name = to.name.clone();
            }
        }
    }
}

fn same_value(old: &EnumValue, new: &EnumValue) -> bool {
    let EnumValue { wire: _, name: _, sites, unconfirmed_sites, deprecated, doc, origin: _ } = old;
    *sites == new.sites
        && *unconfirmed_sites == new.unconfirmed_sites
        && *deprecated == new.deprecated
        && *doc == new.doc
        && !doc.is_empty()
}
