//! What the documentation of a field says: meaning first, then limits in words.

use super::limits::limits;
use super::prose::{code, prose, sentence};
use super::rule::field_rule;
use super::site::sites;
use super::type_name::type_name;
use crate::model::{Blank, Field, Limits, Model, Object, TypeKind, WireForm};

/// Documentation of a field: one line.
pub fn field(field: &Field, owner: &Object, owner_sites: &[String], model: &Model) -> String {
    let mut parts = vec![sentence(&field.doc)];
    if !field.required.is_empty() {
        let everywhere = owner_sites.iter().all(|site| field.required.contains(site));
        parts.push(if everywhere {
            "Required.".into()
        } else {
            format!("Required at {}.", sites(&field.required, model))
        });
    }
    parts.extend(owner.rules.iter().filter_map(|rule| field_rule(rule, field)));
    if let Some(only) = &field.sites
        && owner_sites.iter().any(|site| !only.contains(site))
    {
        parts.push(format!("Only at {}.", sites(only, model)));
    }
    parts.extend(super::unconfirmed(&field.unconfirmed_sites, model));
    // the values of an enum say more than their length or range
    let known = field
        .ty
        .named()
        .and_then(|name| model.find_type(name))
        .is_some_and(|def| matches!(def.kind, TypeKind::Enum(_)));
    let bounds = if known && field.ty.item().is_none() {
        Limits { only: field.limits.only.clone(), ..Limits::default() }
    } else {
        field.limits.clone()
    };
    let limits = limits(&bounds, &field.ty);
    if !limits.is_empty() {
        parts.push(sentence(&limits.join(", ")).replace('\\', ""));
    }
    for (site, variant) in &field.by_site {
        let mut limits = super::limits(&variant.limits, &variant.ty);
        if variant.wire_form != field.wire_form {
            limits.push(
                if variant.wire_form == WireForm::Text { "travels as text" } else { "travels as a number" }.into(),
            );
        }
        if variant.ty != field.ty {
            limits.push(format!("is {}", type_name(&variant.ty)));
        }
        if variant.default != field.default {
            limits.extend(variant.default.as_ref().map(|default| format!("default {}", code(default))));
        }
        // only what differs is worth a sentence
        let common = super::limits(&field.limits, &field.ty);
        limits.retain(|limit| !common.contains(limit));
        if !limits.is_empty() {
            parts.push(format!("At {}: {}.", sites(std::slice::from_ref(site), model), limits.join(", ")));
        }
    }
    if let Some(unit) = &field.unit {
        parts.push(format!("Unit: {}.", prose(unit)));
    }
    if let Some(default) = &field.default {
        parts.push(format!("Default: {}.", code(default)));
    }
    parts.extend(blank("An empty text", field.on_empty, field));
    if field.deprecated {
        parts.push("Deprecated.".into());
    }
    parts.extend(super::nested(field));
    parts.extend(match field.wire_form {
        WireForm::Natural => None,
        WireForm::Text => Some("Travels as text.".to_owned()),
        WireForm::Number => Some("Travels as a number.".to_owned()),
    });
    match field.source.as_deref() {
        Some("sdk") if !limits_are_empty(&field.limits) => parts.push("Limits as the vendor's SDK has them.".into()),
        Some("old-docs") if !limits_are_empty(&field.limits) => parts.push("Limits from an older page.".into()),
        _ => {}
    }
    parts.extend(field.note.as_deref().map(sentence));
    if field.wire != field.name {
        parts.push(format!("Wire name {}.", code(&field.wire)));
    }
    parts.join(" ")
}

fn limits_are_empty(limits: &Limits) -> bool {
    *limits == Limits::default()
}

fn blank(what: &str, blank: Option<Blank>, field: &Field) -> Option<String> {
    let does = match blank? {
        // nobody needs to be told what happens anyway
        Blank::Ignored => return None,
        Blank::Default if field.default.is_some() => return None,
        Blank::Default => "stands for the default",
        Blank::Filter => "is a filter of its own",
        Blank::Error => "is refused",
        Blank::Kept => "is kept as the value",
    };
    Some(format!("{what} {does}."))
}
