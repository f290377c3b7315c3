//! Finds fields that only changed their name, and gives them the new one wherever the old model names them.

use super::names;
use crate::diff::at::{At, Report};
use crate::diff::change::Direction;
use crate::diff::pair::{Pair, match_by, parameters, partners, same_path};
use crate::diff::rules;
use crate::diff::walk::usage;
use crate::model::{Field, Model, Object, Operation, Place, TypeKind};

/// The object that a rename happened in.
#[derive(PartialEq)]
enum Owner {
    Request(String),
    Response(String),
    Type(String),
}

pub(super) fn apply(old: &mut Model, new: &Model, report: &mut Report) {
    let mut found: Vec<(Owner, Field, Field)> = Vec::new();
    for operation in &new.operations {
        let Some(before) = old.find_operation(&operation.id) else { continue };
        let at = At::operation(&operation.id);
        for (from, to) in renamed_in_request(before, operation) {
            let at = at.clone().direction(Direction::Request).below(usage::place(to.place));
            note(report, &at, &from, &to);
            found.push((Owner::Request(operation.id.clone()), from, to));
        }
        let (Some(a), Some(b)) = (&before.response, &operation.response) else { continue };
        for (from, to) in renamed(a, b) {
            let at = at.clone().direction(Direction::Response).below("response");
            note(report, &at, &from, &to);
            found.push((Owner::Response(operation.id.clone()), from, to));
        }
    }
    for def in &new.types {
        let Some(before) = old.find_type(&def.name) else { continue };
        let (TypeKind::Object(a), TypeKind::Object(b)) = (&before.kind, &def.kind) else { continue };
        for (from, to) in renamed(a, b) {
            let at = At::type_name(&def.name, usage::direction(Pair::new(before, def)), &def.used_by);
            note(report, &at, &from, &to);
            found.push((Owner::Type(def.name.clone()), from, to));
        }
    }
    if found.is_empty() {
        return;
    }
    pagination(old, &found);
    confirmation(old, &found);
    for (owner, from, to) in &found {
        if let Owner::Type(name) = owner {
            names::rename_field_of_items(old, name, &from.wire, &to.wire);
        }
        if let (Owner::Request(id), Place::Path) = (owner, from.place)
            && let Some(operation) = old.operations.iter_mut().find(|operation| operation.id == *id)
        {
            operation.path = operation.path.replace(&format!("{{{}}}", from.wire), &format!("{{{}}}", to.wire));
        }
        let object = match owner {
            Owner::Request(id) => old.operations.iter_mut().find(|o| o.id == *id).map(|o| &mut o.request),
            Owner::Response(id) => old.operations.iter_mut().find(|o| o.id == *id).and_then(|o| o.response.as_mut()),
            Owner::Type(name) => {
                old.types.iter_mut().find(|def| def.name == *name).and_then(|def| match &mut def.kind {
                    TypeKind::Object(object) => Some(object),
                    _ => None,
                })
            }
        };
        if let Some(object) = object {
            names::rename_field(object, &from.wire, to);
        }
    }
}

fn note(report: &mut Report, at: &At<'_>, from: &Field, to: &Field) {
    let rule = match (from.place, to.place) {
        (Place::Path, Place::Path) => &rules::field_list::PARAMETER_RENAMED,
        // nothing in Rust bears the name of a constant
        _ if from.name == to.name || from.constant.is_some() => &rules::field_list::RESPELLED,
        _ => &rules::field_list::RENAMED,
    };
    let at = at.below(&to.wire).places(Some(&from.origin), Some(&to.origin));
    report.push(rule, &at, Some(from.wire.clone()), Some(to.wire.clone()));
}

/// What stands at the same place of the path is the same parameter, whatever is said of it; the rest is told by what it is.
fn renamed_in_request(old: &Operation, new: &Operation) -> Vec<(Field, Field)> {
    let (before, after) = (&old.request, &new.request);
    let mut found = Vec::new();
    if same_path(&old.path, &new.path) {
        for (from, to) in parameters(&old.path, &new.path).filter(|(from, to)| from != to) {
            let is_other = after.field(from).is_none() && before.field(to).is_none();
            if let (true, Some(from), Some(to)) = (is_other, before.field(from), after.field(to)) {
                found.push((from.clone(), to.clone()));
            }
        }
    }
    let known: Vec<String> = found.iter().map(|(from, _)| from.wire.clone()).collect();
    found.extend(renamed(before, after).into_iter().filter(|(from, _)| !known.contains(&from.wire)));
    found
}

fn renamed(old: &Object, new: &Object) -> Vec<(Field, Field)> {
    let lists = match_by(Pair { old: old.fields.as_slice(), new: new.fields.as_slice() }, |field| field.wire.as_str());
    let found = partners(&lists.removed, &lists.added, same_field);
    found.into_iter().map(|pair| (pair.old.clone(), pair.new.clone())).collect()
}

fn same_field(old: &Field, new: &Field) -> bool {
    let same_but_for_names = Field { wire: new.wire.clone(), name: new.name.clone(), ..old.clone() };
    same_but_for_names == *new
}

/// `confirm_fields` follows the fields that it names: those of the read, and those of the request itself.
fn confirmation(old: &mut Model, found: &[(Owner, Field, Field)]) {
    let rename = |id: &str, wire: &mut String| {
        let hit = found.iter().find(|(at, from, _)| *at == Owner::Request(id.to_owned()) && from.wire == *wire);
        if let Some((_, _, to)) = hit {
            wire.clone_from(&to.wire);
        }
    };
    for operation in &mut old.operations {
        let (id, read) = (operation.id.clone(), operation.confirm_with.clone().unwrap_or_default());
        for (to, from) in &mut operation.confirm_fields {
            rename(&read, to);
            rename(&id, from);
        }
    }
}

/// The paths of `pagination` follow the fields that they name.
fn pagination(old: &mut Model, found: &[(Owner, Field, Field)]) {
    let renamed = |owner: Owner, wire: &str| {
        let hit = found.iter().find(|(at, from, _)| *at == owner && from.wire == wire);
        hit.map_or_else(|| wire.to_owned(), |(_, _, to)| to.wire.clone())
    };
    let model = old.clone();
    for operation in &mut old.operations {
        let (id, response) = (operation.id.clone(), operation.response.clone());
        let Some(paging) = &mut operation.pagination else { continue };
        for name in [&mut paging.position, &mut paging.limit] {
            *name = renamed(Owner::Request(id.clone()), name);
        }
        for path in [&mut paging.items, &mut paging.total, &mut paging.next].into_iter().flatten() {
            let (mut owner, mut object) = (Owner::Response(id.clone()), response.clone());
            let mut parts = Vec::new();
            for part in path.split('.') {
                let below =
                    object.as_ref().and_then(|object| object.field(part)).and_then(|f| f.ty.named().map(str::to_owned));
                parts.push(renamed(owner, part));
                owner = Owner::Type(below.clone().unwrap_or_default());
                object = below.and_then(|name| match model.find_type(&name).map(|def| def.kind.clone()) {
                    Some(TypeKind::Object(object)) => Some(object),
                    _ => None,
                });
            }
            *path = parts.join(".");
        }
    }
}
