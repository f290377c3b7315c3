//! Who notices a change: whose keys, at which sites. Read from the model: the callers and sites of operations, what a
//! field, a value or a rule says of its own, and the operations that reach a type.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Affected, Change};
use crate::model::{Field, Model, Object, Operation, Type, TypeKind};

/// A caller, `None` where the spec does not know, and a site.
type Pairs<'a> = BTreeSet<(Option<&'a str>, &'a str)>;

/// Gives every change those who notice it. The models are the ones that the walk saw: renames applied.
pub(super) fn resolve(changes: &mut [Change], old: &Model, new: &Model) {
    let sides = Sides { old, new };
    // a shared type is told in many rows
    let mut reached: BTreeMap<(String, String), Pairs<'_>> = BTreeMap::new();
    for change in changes {
        let mut pairs = sides.whole(change, &mut reached);
        if let Some(sites) = sides.own_sites(change) {
            pairs.retain(|(_, site)| sites.iter().any(|own| own == site));
        }
        if !change.sites.is_empty() {
            pairs.retain(|(_, site)| change.sites.iter().any(|own| own == site));
        }
        let narrowed = narrow(&pairs, &change.callers);
        change.affected = sides.ordered(&narrowed);
    }
}

/// Only these callers; who is unknown may be any of them.
fn narrow<'a>(pairs: &Pairs<'a>, callers: &'a [String]) -> Pairs<'a> {
    if callers.is_empty() {
        return pairs.clone();
    }
    let of = |(caller, site): &(Option<&'a str>, &'a str)| -> Vec<(Option<&'a str>, &'a str)> {
        let (caller, site) = (*caller, *site);
        let kept = callers.iter().filter(|own| caller.is_none_or(|caller| caller == own.as_str()));
        kept.map(|own| (Some(own.as_str()), site)).collect()
    };
    pairs.iter().flat_map(of).collect()
}

#[derive(Clone, Copy)]
struct Sides<'a> {
    old: &'a Model,
    new: &'a Model,
}

impl<'a> Sides<'a> {
    /// Everybody whom the subject of a change concerns.
    fn whole(self, change: &Change, reached: &mut BTreeMap<(String, String), Pairs<'a>>) -> Pairs<'a> {
        let narrowed = !change.sites.is_empty() || !change.callers.is_empty();
        if let Some(id) = &change.operation {
            return self.operation(id, narrowed);
        }
        if let Some(name) = &change.type_name {
            let held_by = |id: &String| {
                reached.entry((id.clone(), name.clone())).or_insert_with(|| self.through(id, name)).clone()
            };
            return change.reach.iter().flat_map(held_by).collect();
        }
        let told: BTreeSet<&str> = match change.path.split(['.', ' ']).next() {
            Some("errors") => self.ids(|operation| self.names_error(operation, &change.path)),
            Some("section") => self.ids(|operation| {
                change.path.split([' ', '.']).nth(1).is_some_and(|section| operation.section == section)
            }),
            _ => BTreeSet::new(),
        };
        if told.is_empty() { self.everybody() } else { told.iter().flat_map(|id| self.operation(id, false)).collect() }
    }

    /// Those who call an operation: today's callers where there were any. What only a new caller or site notices is
    /// known to the new side alone, so a change that names sites or callers looks at both.
    fn operation(self, id: &str, both: bool) -> Pairs<'a> {
        let (old, new) = (self.old.find_operation(id), self.new.find_operation(id));
        let sides = if both { vec![old, new] } else { vec![old.or(new)] };
        sides.into_iter().flatten().flat_map(callers).collect()
    }

    /// Those who call an operation at the sites where it holds a type.
    fn through(self, id: &str, name: &str) -> Pairs<'a> {
        let mut pairs = self.operation(id, true);
        let mut sites: BTreeSet<&str> = BTreeSet::new();
        for model in [self.old, self.new] {
            if let Some(operation) = model.find_operation(id) {
                let all: BTreeSet<&str> = operation.sites.iter().map(String::as_str).collect();
                for object in [Some(&operation.request), operation.response.as_ref(), Some(&operation.error_fields)] {
                    let fields = object.into_iter().flat_map(|object| &object.fields);
                    holds(fields, name, model, &all, &mut BTreeSet::new(), &mut sites);
                }
            }
        }
        // a type that is only named, as the scalar behind an alias, is held wherever the operation is
        if !sites.is_empty() {
            pairs.retain(|(_, site)| sites.contains(site));
        }
        pairs
    }

    fn everybody(self) -> Pairs<'a> {
        let mut out = Pairs::new();
        for service in [&self.old.service, &self.new.service] {
            let all: Vec<Option<&str>> = service.callers.iter().map(|caller| Some(caller.id.as_str())).collect();
            let all = if all.is_empty() { vec![None] } else { all };
            out.extend(all.iter().flat_map(|caller| service.sites.iter().map(|site| (*caller, site.id.as_str()))));
        }
        out
    }

    fn ids(self, wanted: impl Fn(&Operation) -> bool) -> BTreeSet<&'a str> {
        let operations = self.old.operations.iter().chain(&self.new.operations);
        operations.filter(|operation| wanted(operation)).map(|operation| operation.id.as_str()).collect()
    }

    fn names_error(self, operation: &Operation, path: &str) -> bool {
        let told = path.strip_prefix("errors.").unwrap_or_default();
        let named = |code: &str| told == code || told.strip_prefix(code).is_some_and(|rest| rest.starts_with('.'));
        operation.errors.iter().any(|(code, _)| named(code))
    }

    /// The sites that what the path names has of its own: a field, a value of an enum, a type; `None`: all.
    fn own_sites(self, change: &Change) -> Option<Vec<String>> {
        // a row about sites says them itself
        if !change.sites.is_empty() {
            return None;
        }
        // what is gone has its sites on the old side, everything else has them on both
        let models =
            if change.to.is_none() && change.from.is_some() { [self.old, self.new] } else { [self.new, self.old] };
        models.iter().find_map(|model| own_sites(change, model)).flatten()
    }

    /// In the order of the service, old callers and sites last.
    fn ordered(self, pairs: &Pairs<'_>) -> Affected {
        let (new, old) = (&self.new.service, &self.old.service);
        let mut callers: Vec<Option<&str>> = Vec::new();
        for caller in new.callers.iter().chain(&old.callers).map(|caller| Some(caller.id.as_str())).chain([None]) {
            if !callers.contains(&caller) {
                callers.push(caller);
            }
        }
        let mut sites: Vec<&str> = Vec::new();
        for site in new.sites.iter().chain(&old.sites).map(|site| site.id.as_str()) {
            if !sites.contains(&site) {
                sites.push(site);
            }
        }
        let of = |caller: Option<&str>| -> Vec<String> {
            sites.iter().filter(|site| pairs.contains(&(caller, **site))).map(|site| (*site).to_owned()).collect()
        };
        let by_caller = callers.iter().map(|caller| (caller.map(str::to_owned), of(*caller)));
        Affected {
            by_caller: by_caller.filter(|(_, sites)| !sites.is_empty()).collect(),
            everybody: !pairs.is_empty() && self.everybody().is_subset(pairs),
        }
    }
}

fn callers(operation: &Operation) -> Pairs<'_> {
    let callers: Vec<Option<&str>> = match &operation.callers {
        Some(callers) => callers.iter().map(|caller| Some(caller.as_str())).collect(),
        None => vec![None],
    };
    let sites = || operation.sites.iter().map(String::as_str);
    callers.iter().flat_map(|caller| sites().map(|site| (*caller, site))).collect()
}

/// Adds the sites at which one of the fields holds a type, at any depth.
fn holds<'a>(
    fields: impl Iterator<Item = &'a Field>,
    name: &str,
    model: &'a Model,
    sites: &BTreeSet<&'a str>,
    seen: &mut BTreeSet<(&'a str, Vec<&'a str>)>,
    out: &mut BTreeSet<&'a str>,
) {
    for field in fields {
        let here: BTreeSet<&str> = match &field.sites {
            Some(own) => sites.iter().copied().filter(|site| own.iter().any(|own| own == site)).collect(),
            None => sites.clone(),
        };
        let by_site = field.by_site.iter().map(|(site, variant)| (&variant.ty, Some(site.as_str())));
        for (ty, at) in std::iter::once((&field.ty, None)).chain(by_site) {
            let sites: BTreeSet<&str> = here.iter().copied().filter(|site| at.is_none_or(|at| at == *site)).collect();
            if field.alias.as_deref() == Some(name) || ty.named() == Some(name) {
                out.extend(&sites);
            }
            let inner = Type::named(ty).and_then(|inner| model.find_type(inner));
            if let Some((inner, TypeKind::Object(object))) = inner.map(|def| (def, &def.kind))
                && seen.insert((inner.name.as_str(), sites.iter().copied().collect()))
            {
                holds(object.fields.iter(), name, model, &sites, seen, out);
            }
        }
    }
}

/// The sites of the field, value or type that a change is about, `None` in it: all; outer `None`: the model lacks it.
fn own_sites(change: &Change, model: &Model) -> Option<Option<Vec<String>>> {
    if let Some(name) = &change.type_name {
        let def = model.find_type(name)?;
        let within = match &def.kind {
            TypeKind::Enum(values) => {
                let named = |wire: &str| {
                    change.path.strip_prefix(wire).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                };
                values.values.iter().find(|value| named(&value.wire)).and_then(|value| value.sites.clone())
            }
            TypeKind::Object(object) => field(object, &change.path).and_then(|field| field.sites.clone()),
            TypeKind::Scalar(_) => None,
        };
        return Some(within.or_else(|| def.sites.clone()));
    }
    let operation = model.find_operation(change.operation.as_deref()?)?;
    let (part, rest) = change.path.split_once('.')?;
    let object = match part {
        "response" => operation.response.as_ref()?,
        "error_fields" => &operation.error_fields,
        "path" | "query" | "header" | "body" => &operation.request,
        _ => return None,
    };
    field(object, rest).map(|field| field.sites.clone())
}

/// The field that a path begins with.
fn field<'a>(object: &'a Object, path: &str) -> Option<&'a Field> {
    object.field(path.split('.').next()?)
}
