//! Pairs the fields and rules of two objects: requests, answers and object types.

use crate::diff::at::{At, Report};
use crate::diff::change::Direction;
use crate::diff::pair::{Pair, match_by, pairs};
use crate::diff::rules::{
    cross, field_blank, field_constant, field_default, field_deprecated, field_list, field_place, field_required,
    field_sensitive, field_sites, field_text, field_type, field_unit, limits, unconfirmed,
};
use crate::model::{Check, Demand, Field, Model, Object, SiteField, Type, TypeKind};

/// `owner`: the sites that the object has.
pub(super) fn walk(
    at: &At<'_>,
    object: Pair<'_, Object>,
    owner: Pair<'_, [String]>,
    models: Pair<'_, Model>,
    out: &mut Report,
) {
    pairs!(Object { fields, rules } = object);
    let (came, went) =
        self::fields(at, fields.map(Vec::as_slice), owner, models, &|field| under_condition(object.new, field), out);
    let moved_sites = |wire: &str| {
        let sites = |object: &Object| object.field(wire).map(|field| field.sites.clone());
        sites(object.old) != sites(object.new)
    };
    let cx = cross::Context {
        owner,
        callers: &models.new.service.callers,
        came: &came,
        went: &went,
        moved_sites: &moved_sites,
    };
    cross::check(&at.below("rules"), rules.map(Vec::as_slice), &cx, out);
    field_list::parameters(
        &at.below("new"),
        &parameters(object.old, owner.old),
        &parameters(object.new, owner.new),
        Pair::new(&object.old.begun_by_name(owner.old, models.old), &object.new.begun_by_name(owner.new, models.new)),
        out,
    );
}

/// The wire names of what `new` takes.
fn parameters<'a>(object: &'a Object, owner: &[String]) -> Vec<&'a str> {
    let everywhere = |field: &&Field| !owner.is_empty() && owner.iter().all(|site| field.required.contains(site));
    object.fields.iter().filter(everywhere).map(|field| field.wire.as_str()).collect()
}

fn under_condition(object: &Object, field: &Field) -> bool {
    let demands = |check: &Check| matches!(check, Check::When { field: name, demand: Demand::Required, .. } if *name == field.wire);
    object.rules.iter().any(|rule| demands(&rule.check))
}

/// What came and what went, by wire name.
fn fields<'a>(
    at: &At<'_>,
    fields: Pair<'a, [Field]>,
    owner: Pair<'_, [String]>,
    models: Pair<'_, Model>,
    conditional: &dyn Fn(&Field) -> bool,
    out: &mut Report,
) -> (Vec<&'a str>, Vec<&'a str>) {
    let lists = match_by(fields, |field| field.wire.as_str());
    for field in &lists.removed {
        field_list::removed(&below(at, field).places(Some(&field.origin), None), field, out);
    }
    for field in &lists.added {
        let demanded = if owner.new.is_empty() || (field.required.is_empty() && !conditional(field)) {
            field_list::Demanded::No
        } else if owner.new.iter().all(|site| field.required.contains(site)) {
            field_list::Demanded::Everywhere
        } else if !field.required.is_empty() {
            field_list::Demanded::AtSites
        } else {
            field_list::Demanded::UnderCondition
        };
        field_list::added(&below(at, field).places(None, Some(&field.origin)), field, &demanded, out);
    }
    lists.both.iter().for_each(|pair| field(at, *pair, owner, models, out));
    let names = |list: &[&'a Field]| list.iter().map(|field| field.wire.as_str()).collect();
    (names(&lists.added), names(&lists.removed))
}

/// `body.order_id` in a request, `response.order_id` in an answer, `id` in a type.
fn below<'a>(at: &At<'a>, field: &Field) -> At<'a> {
    match at.direction {
        Direction::Request if at.operation.is_some() => {
            at.below(crate::diff::walk::usage::place(field.place)).below(&field.wire)
        }
        _ => at.below(&field.wire),
    }
}

fn field(at: &At<'_>, pair: Pair<'_, Field>, owner: Pair<'_, [String]>, models: Pair<'_, Model>, out: &mut Report) {
    pairs!(
        Field {
            wire,
            name,
            place,
            ty,
            alias,
            required,
            sites,
            unconfirmed_sites,
            at: nested,
            constant,
            wire_form,
            limits,
            format,
            unit,
            default,
            on_null,
            on_empty,
            sensitive,
            deprecated,
            source,
            hints,
            by_site,
            doc,
            note,
            origin,
        } = pair
    );
    debug_assert!(!wire.changed(), "fields are matched by name");
    let at = below(at, pair.new).places(Some(origin.old), Some(origin.new));
    field_list::rust_name(&at, name, out);
    field_place::check(&at, place, out);
    match edition(ty, models) {
        // the names differ in Rust, the fields in what travels
        Some(objects) if at.path.matches('.').count() < DEEPEST => {
            field_type::edition(&at, ty, out);
            walk(&at, objects, owner, models, out);
        }
        _ => field_type::check(&at, ty, wire_form, limits.map(|limits| &limits.only), models, out),
    }
    if !ty.changed() {
        field_type::alias(&at, alias, out);
    }
    field_required::check(&at, required, owner, out);
    field_sites::check(&at, &existing(sites.old, owner), &existing(sites.new, owner), out);
    let (old, new) = (existing(sites.old, owner), existing(sites.new, owner));
    unconfirmed::check(&at, unconfirmed_sites, &old, &new, out);
    field_constant::check(&at, constant, out);
    field_constant::path(&at.below("at"), nested, out);
    limits::check(&at, limits, known(ty, models), out);
    field_text::format(&at.below("format"), format, out);
    field_unit::check(&at, unit, out);
    field_default::check(&at, default, out);
    field_blank::null(&at, on_null, out);
    field_blank::empty(&at, on_empty, out);
    field_sensitive::field(&at, sensitive, out);
    field_deprecated::check(&at, deprecated, out);
    field_text::source(&at.below("source"), source, out);
    field_text::hints(&at.below("hints"), hints, out);
    field_text::doc(&at.below("doc"), doc, out);
    field_text::note(&at.below("note"), note, out);
    // both have the same sites here: `normalize::inherit` saw to it
    for (old, new) in by_site.old.iter().zip(by_site.new) {
        site(&at.at_sites(vec![new.0.clone()]), Pair::new(&old.1, &new.1), models, out);
    }
}

fn site(at: &At<'_>, pair: Pair<'_, SiteField>, models: Pair<'_, Model>, out: &mut Report) {
    pairs!(SiteField { ty, wire_form, limits, default } = pair);
    field_type::at_site(at, ty, out);
    field_type::wire_form(at, wire_form, out);
    limits::check(at, limits, known(ty, models), out);
    field_default::check(at, default, out);
}

/// The sites that have a field, among those that its owner had and has.
fn existing(sites: &Option<Vec<String>>, owner: Pair<'_, [String]>) -> Vec<String> {
    let common = owner.old.iter().filter(|site| owner.new.contains(site));
    common.filter(|site| sites.as_ref().is_none_or(|sites| sites.contains(site))).cloned().collect()
}

/// Where the fields of one edition of a type after the other are no longer compared: types may hold themselves.
const DEEPEST: usize = 6;

/// Two objects, of which the one took the place of the other while that one lives on elsewhere.
fn edition<'a>(ty: Pair<'_, Type>, models: Pair<'a, Model>) -> Option<Pair<'a, Object>> {
    if !ty.changed() || field_type::container(ty.old) != field_type::container(ty.new) {
        return None;
    }
    let (old, new) = (models.old.find_type(ty.old.named()?)?, models.new.find_type(ty.new.named()?)?);
    match (&old.kind, &new.kind) {
        (TypeKind::Object(a), TypeKind::Object(b)) if crate::diff::walk::usage::similar(&old.kind, &new.kind) => {
            Some(Pair::new(a, b))
        }
        _ => None,
    }
}

/// All values of the enum that a field holds.
fn known(ty: Pair<'_, Type>, models: Pair<'_, Model>) -> Option<(Vec<String>, Vec<String>)> {
    let values = |ty: &Type, model: &Model| match model.find_type(ty.named()?).map(|def| &def.kind) {
        Some(TypeKind::Enum(values)) => Some(values.values.iter().map(|value| value.wire.clone()).collect()),
        _ => None,
    };
    Some((values(ty.old, models.old)?, values(ty.new, models.new)?))
}
