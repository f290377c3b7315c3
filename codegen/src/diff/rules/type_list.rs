//! Types that come, go, move, or take another name.

use super::prelude::*;
use crate::model::{Home, Type, TypeDef, TypeKind};

pub(super) const RULES: &[&Rule] = &[
    &ADDED,
    &REMOVED,
    &ALIAS_ADDED,
    &ALIAS_REMOVED,
    &RENAMED,
    &MOVED,
    &SHARED,
    &KIND,
    &BECAME_REQUEST,
    &BECAME_RESPONSE,
    &TEXT,
    &SITE_ADDED,
    &SITE_REMOVED,
];

pub(in crate::diff) const ADDED: Rule =
    Rule::new("type-added", "there is a new type", "nobody has to do anything").rust(Compatible);
pub(in crate::diff) const REMOVED: Rule =
    Rule::new("type-removed", "a type is gone", "code that names it drops it").rust(Breaking);
pub(in crate::diff) const ALIAS_ADDED: Rule =
    Rule::new("alias-added", "there is a new named set of limits", "nobody has to do anything");
pub(in crate::diff) const ALIAS_REMOVED: Rule =
    Rule::new("alias-removed", "a named set of limits is gone", "nobody has to do anything");
pub(in crate::diff) const RENAMED: Rule = Rule::new(
    "type-renamed",
    "a type has another name",
    "code that names it takes the new name; on the wire nothing changed",
)
.rust(Breaking);
const MOVED: Rule =
    Rule::new("type-moved", "a type lives in another module", "code imports it from there").rust(Breaking);
const SHARED: Rule =
    Rule::new("type-shared", "a type is found in more modules", "nobody has to do anything").rust(Compatible);
const KIND: Rule =
    Rule::new("type-kind-changed", "a type became another kind of thing", "its users write and read it anew")
        .wire(Breaking)
        .rust(Breaking);
const BECAME_REQUEST: Rule = Rule::new(
    "type-became-sent",
    "a type that was only received is now sent, too",
    "code that reads its lists and maps finds them in an `Option`; required fields are no longer in one",
)
.rust(Breaking);
const BECAME_RESPONSE: Rule = Rule::new(
    "type-no-longer-sent",
    "a type that was sent is now only received",
    "code that builds it has no constructor any more; lists and maps are no longer in an `Option`",
)
.rust(Breaking);
const TEXT: Rule = Rule::new("type-text-changed", "the text about a type changed", "nobody has to do anything");
const SITE_ADDED: Rule =
    Rule::new("type-site-added", "one more site knows a type", "nobody has to do anything").wire(Compatible);
const SITE_REMOVED: Rule = Rule::new(
    "type-site-removed",
    "a site no longer knows a type",
    "users of the site no longer send it and no longer wait for it",
)
.wire(Risky);

/// Whether nothing in Rust bears its name.
fn alias(def: &TypeDef) -> bool {
    matches!(&def.kind, TypeKind::Scalar(scalar) if !scalar.newtype)
}

pub(in crate::diff) fn added(at: &At<'_>, def: &TypeDef, out: &mut Report) {
    out.push(if alias(def) { &ALIAS_ADDED } else { &ADDED }, at, None, Some(kind(&def.kind)));
}

pub(in crate::diff) fn removed(at: &At<'_>, def: &TypeDef, out: &mut Report) {
    out.push(if alias(def) { &ALIAS_REMOVED } else { &REMOVED }, at, Some(kind(&def.kind)), None);
}

/// `old`, `new`: the modules in which Rust finds it.
pub(in crate::diff) fn moved(at: &At<'_>, defs: Pair<'_, TypeDef>, old: &[String], new: &[String], out: &mut Report) {
    let shared = |def: &TypeDef| matches!(def.home, Home::Shared { .. });
    // what a section exports again follows from its fields, which have their own rows
    if (shared(defs.old) && shared(defs.new)) || alias(defs.old) || alias(defs.new) {
        return;
    }
    let (lost, gained) = lost_and_gained(old, new);
    match (lost.as_slice(), gained.as_slice()) {
        ([], []) => {}
        ([], _) => out.push(&SHARED, at, old.to_vec().show(), new.to_vec().show()),
        _ => out.push(&MOVED, at, old.to_vec().show(), new.to_vec().show()),
    }
}

pub(in crate::diff) fn kind_changed(at: &At<'_>, old: &TypeKind, new: &TypeKind, out: &mut Report) {
    out.push(&KIND, at, Some(kind(old)), Some(kind(new)));
}

/// An object is one struct for both ways; whether it is sent decides how its fields look.
pub(in crate::diff) fn sent(at: &At<'_>, defs: Pair<'_, TypeDef>, in_request: Pair<'_, bool>, out: &mut Report) {
    let TypeKind::Object(object) = &defs.old.kind else { return };
    let visible = |ty: &Type| matches!(ty, Type::List(_) | Type::Csv(_) | Type::Map(_));
    let looks_different = object.fields.iter().any(|field| visible(&field.ty) || !field.required.is_empty());
    if *in_request.old && !*in_request.new {
        out.push(&BECAME_RESPONSE, at, None, None);
    } else if *in_request.new && !*in_request.old && looks_different {
        out.push(&BECAME_REQUEST, at, None, None);
    }
}

pub(in crate::diff) fn text<T: Show + PartialEq>(at: &At<'_>, text: Pair<'_, T>, out: &mut Report) {
    changed(&TEXT, at, text, out);
}

pub(in crate::diff) fn sites(at: &At<'_>, old: &[String], new: &[String], out: &mut Report) {
    sites_of(&SITE_ADDED, &SITE_REMOVED, at, old, new, out);
}

fn kind(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Scalar(scalar) => scalar.base.show().unwrap_or_default(),
        TypeKind::Enum(_) => "enum".to_owned(),
        TypeKind::Object(_) => "object".to_owned(),
    }
}
