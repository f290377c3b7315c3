//! Pairs the fields and rules of two objects: requests, answers and object types.

use crate::diff::at::{At, Report};
use crate::diff::change::{Change, Direction};
use crate::diff::pair::{Pair, match_by, pairs};
use crate::diff::rules::{
    cross, field_blank, field_constant, field_default, field_deprecated, field_list, field_place, field_required,
    field_sensitive, field_sites, field_text, field_type, field_unit, limits, unconfirmed,
};
use crate::model::{Check, Demand, Field, Limits, Model, Object, SiteField, Type, TypeKind};

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
        let at = below(at, field).places(Some(&field.origin), None);
        match field.constant {
            Some(_) => field_constant::removed(&at, field, out),
            None => field_list::removed(&at, field, out),
        }
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
        let at = below(at, field).places(None, Some(&field.origin));
        match field.constant {
            Some(_) => field_constant::added(&at, field, out),
            None => field_list::added(&at, field, &demanded, out),
        }
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
    // both have the same sites here: `normalize::inherit` saw to it
    let by_site: Vec<AtSite<'_>> = (by_site.old.iter().zip(by_site.new))
        .map(|((id, old), (_, new))| AtSite { id, field: Pair::new(old, new) })
        .collect();
    let (was, is) = (existing(sites.old, owner), existing(sites.new, owner));
    let common: Vec<String> = was.iter().filter(|site| is.contains(site)).cloned().collect();
    let of_its_own = |site: &AtSite<'_>| {
        let SiteField { ty: old, wire_form: old_form, .. } = site.field.old;
        let SiteField { ty: new, wire_form: new_form, .. } = site.field.new;
        (old, old_form, new, new_form) != (ty.old, wire_form.old, ty.new, wire_form.new)
    };
    let types_of_their_own: Vec<&AtSite<'_>> = by_site.iter().filter(|site| of_its_own(site)).collect();
    let elsewhere: Vec<String> =
        common.iter().filter(|id| !types_of_their_own.iter().any(|site| site.id == *id)).cloned().collect();
    let at_others =
        if types_of_their_own.is_empty() || elsewhere.is_empty() { at.clone() } else { at.at_sites(elsewhere) };
    match edition(ty, models) {
        // the names differ in Rust, the fields in what travels
        Some(objects) if at.path.matches('.').count() < DEEPEST => {
            field_type::edition(&at_others, ty, out);
            walk(&at_others, objects, owner, models, out);
        }
        _ => field_type::check(&at_others, ty, wire_form, limits.map(|limits| &limits.only), models, out),
    }
    for site in types_of_their_own {
        let at = at.at_sites(vec![site.id.to_owned()]);
        pairs!(SiteField { ty, wire_form, limits, default } = site.field);
        let _ = (limits, default);
        field_type::at_site(&at, ty, out);
        field_type::wire_form(&at, wire_form, out);
    }
    if !ty.changed() {
        field_type::alias(&at, alias, out);
    }
    field_required::check(&at, required, owner, out);
    field_sites::check(&at, &was, &is, out);
    unconfirmed::check(&at, unconfirmed_sites, &was, &is, out);
    field_constant::check(&at, constant, out);
    field_constant::path(&at.below("at"), nested, out);
    let base = Values { ty, limits, default, models };
    values(&at, base, &by_site, &common, out);
    field_text::format(&at.below("format"), format, out);
    field_unit::check(&at, unit, out);
    field_blank::null(&at, on_null, out);
    field_blank::empty(&at, on_empty, out);
    field_sensitive::field(&at, sensitive, out);
    field_deprecated::check(&at, deprecated, out);
    field_text::source(&at.below("source"), source, out);
    field_text::hints(&at.below("hints"), hints, out);
    field_text::doc(&at.below("doc"), doc, out);
    field_text::note(&at.below("note"), note, out);
}

/// What a field is at a site that says something of its own on one of the sides.
struct AtSite<'a> {
    id: &'a str,
    field: Pair<'a, SiteField>,
}

/// What is told of a field site by site.
struct Values<'a> {
    ty: Pair<'a, Type>,
    limits: Pair<'a, Limits>,
    default: Pair<'a, Option<String>>,
    models: Pair<'a, Model>,
}

impl Values<'_> {
    fn check(self, at: &At<'_>, out: &mut Report) {
        match known(self.ty, self.models) {
            // an enum that became something else, or came for it: which values there are is told with the type
            None if self.ty.changed() => {
                let bare = |limits: &Limits| Limits { only: None, ..limits.clone() };
                limits::check(at, Pair::new(&bare(self.limits.old), &bare(self.limits.new)), None, out);
            }
            known => limits::check(at, self.limits, known, out),
        }
        field_default::check(at, self.default, out);
    }
}

/// Compares limits and default; what is the same at several sites is one row, and one for all when it is at each of them.
fn values(at: &At<'_>, base: Values<'_>, by_site: &[AtSite<'_>], common: &[String], out: &mut Report) {
    let own = |id: &str| by_site.iter().find(|site| site.id == id);
    if !common.iter().any(|id| own(id).is_some()) {
        return base.check(at, out);
    }
    let models = base.models;
    let mut rows: Vec<Change> = Vec::new();
    // the sites without a word of their own are alike
    let others: Vec<String> = common.iter().filter(|id| own(id).is_none()).cloned().collect();
    let mut groups = vec![(others, base)];
    for site in common.iter().filter_map(|id| own(id)) {
        pairs!(SiteField { ty, wire_form, limits, default } = site.field);
        let _ = wire_form;
        groups.push((vec![site.id.to_owned()], Values { ty, limits, default, models }));
    }
    for (sites, values) in groups.into_iter().filter(|(sites, _)| !sites.is_empty()) {
        let mut found = Report::default();
        values.check(&at.at_sites(sites), &mut found);
        for change in found.changes {
            let same = |row: &&mut Change| Change { sites: change.sites.clone(), ..(**row).clone() } == change;
            match rows.iter_mut().find(same) {
                Some(row) => row.sites.extend(change.sites.iter().cloned()),
                None => rows.push(change),
            }
        }
    }
    for mut row in rows {
        if common.iter().all(|site| row.sites.contains(site)) {
            row.sites = at.sites.clone();
        } else {
            row.sites.sort_by_key(|site| common.iter().position(|known| known == site));
        }
        out.changes.push(row);
    }
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
