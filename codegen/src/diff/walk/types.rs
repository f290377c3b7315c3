//! Pairs two types. A change of a shared type is told once, with the operations that it reaches.

use std::collections::BTreeSet;

use crate::diff::at::{At, Report};
use crate::diff::pair::{Pair, match_by, pairs};
use crate::diff::rules::{
    enum_values, field_sensitive, field_text, field_type, field_unit, limits, type_list, unconfirmed,
};
use crate::diff::walk::usage;
use crate::model::{Enum, EnumValue, Home, Model, Scalar, Type, TypeDef, TypeKind};

pub(super) fn walk(types: Pair<'_, [TypeDef]>, models: Pair<'_, Model>, out: &mut Report) {
    let lists = match_by(types, |def| def.name.as_str());
    for def in lists.removed.iter().filter(|def| !left_with(def, models.new)) {
        let at = At::type_name(&def.name, usage::of(def), &def.used_by).places(Some(&def.origin), None);
        type_list::removed(&at, def, out);
    }
    for def in lists.added.iter().filter(|def| !left_with(def, models.old)) {
        let at = At::type_name(&def.name, usage::of(def), &def.used_by).places(None, Some(&def.origin));
        type_list::added(&at, def, out);
    }
    lists.both.iter().filter(|pair| pair.changed()).for_each(|pair| one(*pair, models, out));
}

/// Whether it belongs to an operation that the other model lacks: then it came or went with it.
fn left_with(def: &TypeDef, other: &Model) -> bool {
    matches!(&def.home, Home::Local { operation } if other.find_operation(operation).is_none())
}

fn one(pair: Pair<'_, TypeDef>, models: Pair<'_, Model>, out: &mut Report) {
    pairs!(
        TypeDef { name, home, doc, vendor_names, sites, notes, kind, in_request, in_response, used_by, origin } = pair
    );
    // follows from the fields; what matters of it is `type-became-sent`
    let _ = in_response;
    let reach = if used_by.new.is_empty() { used_by.old } else { used_by.new };
    let at = At::type_name(name.new, usage::direction(pair), reach).places(Some(origin.old), Some(origin.new));
    // it moves with its operation
    if operation_of(home.old).is_none() || operation_of(home.old) != operation_of(home.new) {
        type_list::moved(&at, pair, &modules(pair.old, models.old), &modules(pair.new, models.new), out);
    }
    type_list::text(&at.below("doc"), doc, out);
    type_list::text(&at.below("vendor_name"), vendor_names, out);
    type_list::text(&at.below("notes"), notes, out);
    let (old_all, new_all) = (all_sites(models.old), all_sites(models.new));
    let common = |sites: &Option<Vec<String>>| -> Vec<String> {
        let known = old_all.iter().filter(|site| new_all.contains(site));
        known.filter(|site| sites.as_ref().is_none_or(|sites| sites.contains(site))).cloned().collect()
    };
    type_list::sites(&at.below("sites"), &common(sites.old), &common(sites.new), out);
    type_list::sent(&at, pair, in_request, out);
    match (kind.old, kind.new) {
        (TypeKind::Scalar(old), TypeKind::Scalar(new)) => scalar(&at, Pair::new(old, new), out),
        (TypeKind::Enum(old), TypeKind::Enum(new)) => enumeration(&at, Pair::new(old, new), models, out),
        (TypeKind::Object(old), TypeKind::Object(new)) => {
            let owner = Pair { old: old_all.as_slice(), new: new_all.as_slice() };
            super::object::walk(&at, Pair::new(old, new), owner, models, out);
        }
        (TypeKind::Scalar(_) | TypeKind::Enum(_) | TypeKind::Object(_), _) => {
            type_list::kind_changed(&at, kind.old, kind.new, out)
        }
    }
}

fn operation_of(home: &Home) -> Option<&str> {
    match home {
        Home::Shared { topic: _ } => None,
        Home::Local { operation } => Some(operation),
    }
}

/// The modules in which Rust finds it: a shared type is exported again by every section that uses it.
fn modules(def: &TypeDef, model: &Model) -> Vec<String> {
    let module = |id: &str| Some(model.find_section(&model.find_operation(id)?.section)?.module.clone());
    match operation_of(&def.home) {
        Some(operation) => module(operation).into_iter().collect(),
        None => {
            let sections: BTreeSet<String> = def.used_by.iter().filter_map(|id| module(id)).collect();
            std::iter::once("types".to_owned()).chain(sections).collect()
        }
    }
}

fn all_sites(model: &Model) -> Vec<String> {
    model.service.sites.iter().map(|site| site.id.clone()).collect()
}

fn scalar(at: &At<'_>, pair: Pair<'_, Scalar>, out: &mut Report) {
    pairs!(Scalar { base, newtype, limits, wire, format, unit, sensitive, source } = pair);
    field_type::base(at, base, out);
    limits::check(at, limits, None, out);
    field_type::wire_form(at, wire, out);
    field_text::format(&at.below("format"), format, out);
    field_unit::check(at, unit, out);
    // whether it is a type of its own follows from the base
    if *newtype.old && *newtype.new && *base.new != Type::Secret {
        field_sensitive::newtype(at, sensitive, out);
    } else {
        field_sensitive::field(at, sensitive, out);
    }
    field_text::source(&at.below("source"), source, out);
}

fn enumeration(at: &At<'_>, pair: Pair<'_, Enum>, models: Pair<'_, Model>, out: &mut Report) {
    pairs!(Enum { integer, values } = pair);
    enum_values::integer(at, integer, out);
    let lists = match_by(values.map(Vec::as_slice), |value| value.wire.as_str());
    for value in lists.removed {
        enum_values::removed(&at.below(&value.wire).places(Some(&value.origin), None), value, out);
    }
    for value in lists.added {
        enum_values::added(&at.below(&value.wire).places(None, Some(&value.origin)), value, out);
    }
    lists.both.iter().for_each(|pair| value(at, *pair, models, out));
}

fn value(at: &At<'_>, pair: Pair<'_, EnumValue>, models: Pair<'_, Model>, out: &mut Report) {
    pairs!(EnumValue { wire, name, sites, unconfirmed_sites, deprecated, doc, origin } = pair);
    let at = at.below(wire.new).places(Some(origin.old), Some(origin.new));
    enum_values::variant(&at, name, out);
    let (old_all, new_all) = (all_sites(models.old), all_sites(models.new));
    let common = |sites: &Option<Vec<String>>| -> Vec<String> {
        let known = old_all.iter().filter(|site| new_all.contains(site));
        known.filter(|site| sites.as_ref().is_none_or(|sites| sites.contains(site))).cloned().collect()
    };
    enum_values::sites(&at, &common(sites.old), &common(sites.new), out);
    unconfirmed::check(&at, unconfirmed_sites, &common(sites.old), &common(sites.new), out);
    enum_values::deprecated(&at, deprecated, out);
    enum_values::text(&at.below("doc"), doc, out);
}
