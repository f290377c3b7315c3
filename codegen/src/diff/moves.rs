//! What went from one service to another: one row that says so, and the rows of what changed on the way. Reads the rows
//! of each service by itself, and knows nothing of how they were found.

use std::collections::{BTreeMap, BTreeSet};

use super::affected;
use super::at::{At, Report, sort};
use super::change::{Change, Move};
use super::compare::{Sides, compare};
use super::normalize::rename_type;
use super::pair::{half_shared, partners, same_path};
use super::rules::{operation_list, section, service_move, type_list};
use crate::model::{Home, Model, Operation, Section, Type, TypeDef, TypeKind};

/// An operation that one side of a service has and the other lacks.
struct Loose<'a> {
    /// Which of the services.
    service: usize,
    model: &'a Model,
    operation: &'a Operation,
}

/// An operation in the service that it left and in the one that it came to.
struct Moved<'a> {
    old: &'a Loose<'a>,
    new: &'a Loose<'a>,
}

/// A section that went with half of its operations or more.
struct MovedSection<'a> {
    old: &'a Section,
    new: &'a Section,
    /// The ids that its operations had.
    operations: Vec<String>,
}

/// Takes what went and what came in `rows`, a list for each pair of `services`, and tells what of it is one move.
pub(super) fn tell(services: &[Sides<'_>], rows: &mut [Vec<Change>]) {
    let (gone, came) = loose(services, rows);
    let moved = matched(&gone, &came);
    let mut ways: BTreeMap<(usize, usize), Vec<&Moved<'_>>> = BTreeMap::new();
    for one in &moved {
        ways.entry((one.old.service, one.new.service)).or_default().push(one);
    }
    // a service that takes from two others: what the first brought is there when the second comes
    for ((from, to), moved) in ways {
        one_way(services[from], services[to], &moved, (from, to), rows);
    }
}

/// The operations that only the old side of their service has, and those that only the new side has.
fn loose<'a>(services: &[Sides<'a>], rows: &[Vec<Change>]) -> (Vec<Loose<'a>>, Vec<Loose<'a>>) {
    let (mut gone, mut came) = (Vec::new(), Vec::new());
    for (service, (old, new)) in services.iter().enumerate() {
        let told = |rule: &str, operation: &Operation| {
            let about = |change: &Change| change.rule.id == rule && change.operation.as_ref() == Some(&operation.id);
            rows[service].iter().any(about)
        };
        if let Some(model) = *old {
            let left = |operation: &&Operation| new.is_none() || told(operation_list::REMOVED.id, operation);
            gone.extend(model.operations.iter().filter(left).map(|operation| Loose { service, model, operation }));
        }
        if let Some(model) = *new {
            let arrived = |operation: &&Operation| old.is_none() || told(operation_list::ADDED.id, operation);
            came.extend(model.operations.iter().filter(arrived).map(|operation| Loose { service, model, operation }));
        }
    }
    (gone, came)
}

/// First what is called at the same path, then what has the same name and is much like it.
fn matched<'a>(gone: &'a [Loose<'a>], came: &'a [Loose<'a>]) -> Vec<Moved<'a>> {
    let same_call = |a: &Loose<'_>, b: &Loose<'_>| {
        let (was, is) = (a.operation, b.operation);
        a.service != b.service && was.method == is.method && same_path(&was.path, &is.path)
    };
    let same_name = |a: &Loose<'_>, b: &Loose<'_>| {
        a.service != b.service && a.operation.id == b.operation.id && much_alike(a.operation, b.operation)
    };
    let (mut gone, mut came): (Vec<&Loose<'_>>, Vec<&Loose<'_>>) = (gone.iter().collect(), came.iter().collect());
    let mut out: Vec<Moved<'_>> = Vec::new();
    for alike in [&same_call as &dyn Fn(&Loose<'_>, &Loose<'_>) -> bool, &same_name] {
        let found = partners(&gone, &came, alike);
        gone.retain(|loose| !found.iter().any(|pair| std::ptr::eq(pair.old, *loose)));
        came.retain(|loose| !found.iter().any(|pair| std::ptr::eq(pair.new, *loose)));
        out.extend(found.into_iter().map(|pair| Moved { old: pair.old, new: pair.new }));
    }
    out
}

/// Whether both have one title, or each half of the other's fields.
fn much_alike(a: &Operation, b: &Operation) -> bool {
    fn names(operation: &Operation) -> BTreeSet<(bool, &str)> {
        let sent = operation.request.fields.iter().map(|field| (true, field.wire.as_str()));
        let received = operation.response.iter().flat_map(|object| &object.fields);
        sent.chain(received.map(|field| (false, field.wire.as_str()))).collect()
    }
    let (before, after) = (names(a), names(b));
    a.title == b.title || half_shared(&before, &after)
}

/// Everything that went from one service to one other.
fn one_way(
    (from_old, from_new): Sides<'_>,
    (to_old, to_new): Sides<'_>,
    moved: &[&Moved<'_>],
    (from, to): (usize, usize),
    rows: &mut [Vec<Change>],
) {
    let (Some(source), Some(target)) = (from_old, to_new) else { return };
    let sections = sections(source, target, moved, &rows[from]);
    // by the names of today, as all rows of a service
    let left = from_new.unwrap_or(source);
    let between = Move { from: left.service.id.clone(), to: target.service.id.clone() };

    let carried = carried(source, target, to_old, moved, &sections);
    let mut on_the_way = compare(&carried.before, target);
    let left_behind = |name: &str| on_the_way.iter().any(|change| is_of(change, TYPE_GONE, name));
    let went = carried.types.iter().filter(|(_, here)| !left_behind(here));
    let gone_with: Vec<&String> = went.map(|(there, _)| there).collect();
    rows[from].retain(|change| {
        let operation = moved.iter().any(|one| is_of(change, &[operation_list::REMOVED.id], &one.old.operation.id));
        let section = sections.iter().any(|one| is_section(change, section::REMOVED.id, &one.old.id));
        let ty = gone_with.iter().any(|name| is_of(change, TYPE_GONE, name));
        !(operation || section || ty)
    });
    // a shared type that nobody took along is told where it was
    on_the_way.retain(|change| !TYPE_GONE.contains(&change.rule.id) || !carried.is_shared(change));
    rows[to].retain(|change| {
        let operation = moved.iter().any(|one| is_of(change, &[operation_list::ADDED.id], &one.new.operation.id));
        let section = sections.iter().any(|one| is_section(change, section::ADDED.id, &one.new.id));
        let ty = carried.arrived.iter().any(|name| is_of(change, TYPE_CAME, name));
        !(operation || section || ty)
    });

    let mut report = Report::default();
    let folder = |model: &Model, section: &str| format!("{}/{section}", model.service.id);
    for one in &sections {
        let places = [section::place(&one.old.id), section::place(&one.new.id)];
        let [old, new] = &places;
        let mut at = At::service(format!("section {}", one.old.id)).places(Some(old), Some(new));
        at.reach = &one.operations;
        let here = moved.iter().filter(|moved| one.operations.contains(&moved.old.operation.id));
        let host = here.into_iter().any(|moved| other_host(moved));
        service_move::section(&at, folder(source, &one.old.id), folder(target, &one.new.id), host, &mut report);
    }
    for one in moved {
        let (old, new) = (one.old.operation, one.new.operation);
        if !sections.iter().any(|section| section.operations.contains(&old.id)) {
            let at = At::operation(&old.id).places(Some(&old.origin), Some(&new.origin));
            let (from, to) = (folder(source, &old.section), folder(target, &new.section));
            service_move::operation(&at, from, to, other_host(one), &mut report);
        }
    }
    affected::resolve(&mut report.changes, source, left);
    rows[from].extend(report.finish(&between.from).into_iter().map(|change| between.on(change)));
    rows[to].extend(on_the_way.into_iter().map(|change| between.on(change)));
    sort(&mut rows[from]);
    sort(&mut rows[to]);
}

const TYPE_GONE: &[&str] = &[type_list::REMOVED.id, type_list::ALIAS_REMOVED.id];
const TYPE_CAME: &[&str] = &[type_list::ADDED.id, type_list::ALIAS_ADDED.id];

/// Whether a row tells by one of the rules of an operation or a type as a whole.
fn is_of(change: &Change, rules: &[&str], subject: &str) -> bool {
    rules.contains(&change.rule.id) && change.moved.is_none() && change.subject() == subject
}

fn is_section(change: &Change, rule: &str, id: &str) -> bool {
    change.rule.id == rule && change.moved.is_none() && change.path == format!("section {id}")
}

/// Whether it is sent to another host at a site that both services have.
fn other_host(moved: &Moved<'_>) -> bool {
    let host = |loose: &Loose<'_>, site: &str| {
        loose.model.service.sites.iter().find(|of| of.id == site).map(|of| of.host.clone())
    };
    let both = moved.old.operation.sites.iter().filter(|site| moved.new.operation.sites.contains(site));
    both.into_iter().any(|site| host(moved.old, site) != host(moved.new, site))
}

/// The sections that are gone from the old service, and of which half or more of the operations are in one of the new.
fn sections<'a>(source: &'a Model, target: &'a Model, moved: &[&Moved<'_>], rows: &[Change]) -> Vec<MovedSection<'a>> {
    let whole_service_is_gone = rows.iter().any(|change| change.rule.id == super::rules::service_list::REMOVED.id);
    let is_gone = |section: &&Section| {
        whole_service_is_gone || rows.iter().any(|row| is_section(row, section::REMOVED.id, &section.id))
    };
    let mut out = Vec::new();
    for old in source.sections.iter().filter(is_gone) {
        let all = source.operations.iter().filter(|operation| operation.section == old.id).count();
        for new in &target.sections {
            let went = |one: &&&Moved<'_>| one.old.operation.section == old.id && one.new.operation.section == new.id;
            let operations: Vec<String> = moved.iter().filter(went).map(|one| one.old.operation.id.clone()).collect();
            // of two halves nobody knows which is the section
            if 2 * operations.len() > all || (2 * operations.len() == all && old.title == new.title && all > 0) {
                out.push(MovedSection { old, new, operations });
            }
        }
    }
    out
}

/// The new service as it would be if what came to it had not changed on the way.
struct Carried {
    before: Model,
    /// The types of the old service that the operations hold: their names there, and in `before`.
    types: Vec<(String, String)>,
    /// The types of the new service that came with them.
    arrived: Vec<String>,
    /// Names of types that the operations shared with others, as `before` has them.
    shared: BTreeSet<String>,
}

impl Carried {
    fn is_shared(&self, change: &Change) -> bool {
        change.type_name.as_ref().is_some_and(|name| self.shared.contains(name))
    }
}

fn carried(
    source: &Model,
    target: &Model,
    was: Option<&Model>,
    moved: &[&Moved<'_>],
    sections: &[MovedSection<'_>],
) -> Carried {
    let (left, here): (Vec<&str>, Vec<&str>) =
        moved.iter().map(|one| (one.old.operation.id.as_str(), one.new.operation.id.as_str())).unzip();
    let holds = |def: &TypeDef, ids: &[&str]| def.used_by.iter().any(|id| ids.contains(&id.as_str()));
    let arrived = |def: &&TypeDef| holds(def, &here) && was.is_none_or(|was| was.find_type(&def.name).is_none());
    let arrived: Vec<String> = target.types.iter().filter(arrived).map(|def| def.name.clone()).collect();

    let mut before = target.clone();
    before.types.retain(|def| !arrived.contains(&def.name));
    before.operations.retain(|operation| !here.contains(&operation.id.as_str()));
    for section in sections {
        for own in before.sections.iter_mut().filter(|own| own.id == section.new.id) {
            if was.is_none_or(|was| was.find_section(&own.id).is_none()) {
                own.title = section.old.title.clone();
                own.summary = section.old.summary.clone();
            }
        }
    }

    // what comes along, by itself
    let mut luggage = source.clone();
    luggage.operations.retain(|operation| left.contains(&operation.id.as_str()));
    luggage.types.retain(|def| holds(def, &left));
    let there: Vec<String> = luggage.types.iter().map(|def| def.name.clone()).collect();
    for def in &mut luggage.types {
        def.used_by.retain(|id| left.contains(&id.as_str()));
    }
    let home =
        |id: &str| moved.iter().find(|one| one.old.operation.id == id).map(|one| one.new.operation.section.clone());
    for operation in &mut luggage.operations {
        operation.section = home(&operation.id).unwrap_or_default();
    }
    // of a name that the new service has for something else, the old meaning is compared under both names
    let clashing = others(&luggage, &before);
    let apart = |name: &String| format!("{}.{name}", source.service.id);
    for name in &clashing {
        rename_type(&mut luggage, name, &apart(name));
    }
    let here = |name: &String| if clashing.contains(name) { apart(name) } else { name.clone() };
    let types = there.into_iter().map(|name| (name.clone(), here(&name))).collect();
    luggage.types.retain(|def| before.find_type(&def.name).is_none());
    let shared = luggage.types.iter().filter(|def| matches!(def.home, Home::Shared { .. }));
    let shared = shared.map(|def| def.name.clone()).collect();
    before.types.append(&mut luggage.types);
    before.operations.append(&mut luggage.operations);
    before.types.sort_by(|a, b| a.name.cmp(&b.name));
    before.operations.sort_by(|a, b| a.id.cmp(&b.id));
    Carried { before, types, arrived, shared }
}

/// The types that another model has under the same name and with another meaning, those that hold one among them. An alias
/// is gone from the type of a field, which has its limits.
fn others(luggage: &Model, there: &Model) -> BTreeSet<String> {
    let known = |def: &&TypeDef| there.find_type(&def.name).is_some();
    let alias = |def: &TypeDef| matches!(&def.kind, TypeKind::Scalar(scalar) if !scalar.newtype);
    let differs =
        |def: &&TypeDef| there.find_type(&def.name).is_some_and(|other| other.kind != def.kind && !alias(def));
    let mut out: BTreeSet<String> = luggage.types.iter().filter(differs).map(|def| def.name.clone()).collect();
    loop {
        let holds = |def: &&TypeDef| match &def.kind {
            TypeKind::Object(object) => object.fields.iter().any(|field| {
                let own = field.by_site.iter().map(|(_, variant)| &variant.ty);
                std::iter::once(&field.ty).chain(own).filter_map(Type::named).any(|name| out.contains(name))
            }),
            TypeKind::Scalar(_) | TypeKind::Enum(_) => false,
        };
        let more: Vec<String> = (luggage.types.iter().filter(known).filter(|def| !out.contains(&def.name)))
            .filter(holds)
            .map(|def| def.name.clone())
            .collect();
        if more.is_empty() {
            return out;
        }
        out.extend(more);
    }
}
