//! What the documentation of an item says: meaning first, then limits in words.

use super::markdown::{code, prose, sentence};
use crate::model::{
    Blank, CalendarSpan, Check, Demand, Field, Limits, Model, Object, Rule, Term, Type, TypeKind, WireForm,
};

/// Documentation of a field: one line.
pub(super) fn field(field: &Field, owner: &Object, owner_sites: &[String], model: &Model) -> String {
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
        let mut limits = self::limits(&variant.limits, &variant.ty);
        if variant.wire_form != field.wire_form {
            limits.push(
                if variant.wire_form == WireForm::Text { "travels as text" } else { "travels as a number" }.into(),
            );
        }
        if variant.ty != field.ty {
            limits.push(format!("is {}", code(&super::records::rust_type(&variant.ty))));
        }
        if variant.default != field.default {
            limits.extend(variant.default.as_ref().map(|default| format!("default {}", code(default))));
        }
        // only what differs is worth a sentence
        let common = self::limits(&field.limits, &field.ty);
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
    if field.wire_form == WireForm::Text {
        parts.push("Travels as text.".into());
    }
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

/// Limits in words.
pub(crate) fn limits(limits: &Limits, ty: &Type) -> Vec<String> {
    let mut out = Vec::new();
    let range = |min: Option<u64>, max: Option<u64>, unit: &str| match (min.filter(|min| *min > 0), max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {}", counted(min, unit))),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {}", counted(max, unit))),
        (Some(min), None) => Some(format!("at least {min} {}", counted(min, unit))),
        (None, Some(max)) => Some(format!("at most {max} {}", counted(max, unit))),
        (None, None) => None,
    };
    // a text form with a fixed layout needs no length
    if !matches!(ty, Type::Timestamp | Type::Date | Type::Month) {
        out.extend(range(limits.min_length, limits.max_length, "characters"));
    }
    out.extend(match (&limits.min, &limits.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    });
    out.extend(limits.above.as_ref().map(|bound| format!("greater than {bound}")));
    out.extend(limits.max_decimals.map(|n| format!("at most {n} decimals")));
    out.extend(range(limits.min_items, limits.max_items, "items"));
    out.extend(range(limits.item_min_length, limits.item_max_length, "characters each"));
    out.extend(limits.pattern.as_ref().map(|pattern| format!("pattern {}", code(pattern))));
    out.extend(limits.only.as_ref().map(|values| format!("one of {}", codes(values))));
    out
}

/// `1 item`, `3 items`, `1 character each`.
fn counted(n: u64, unit: &str) -> String {
    match (n, unit.split_once(' ')) {
        (1, None) => unit.trim_end_matches('s').to_owned(),
        (1, Some((noun, rest))) => format!("{} {rest}", noun.trim_end_matches('s')),
        _ => unit.to_owned(),
    }
}

/// A rule that speaks of this field alone, in the field's documentation.
pub(crate) fn field_rule(rule: &Rule, field: &Field) -> Option<String> {
    let Check::When { when, field: name, demand } = &rule.check else { return None };
    if *name != field.wire {
        return None;
    }
    Some(match demand {
        Demand::Required => format!("Required when {}.", condition(when)),
        Demand::Forbidden => format!("Forbidden when {}.", condition(when)),
        Demand::Limits(limits) => format!("When {}: {}.", condition(when), self::limits(limits, &field.ty).join(", ")),
    })
}

/// A rule as one sentence.
pub(crate) fn rule(rule: &Rule) -> String {
    let text = match &rule.check {
        Check::Before { first, then, at_most } => {
            let span = at_most.map(|span| format!("; they span at most {}", self::span(span))).unwrap_or_default();
            format!("{} is not after {}{span}", code(first), code(then))
        }
        Check::Together(fields) => format!("{} are sent together or not at all", codes(fields)),
        Check::AtLeastOne(fields) => format!("at least one of {} is sent", codes(fields)),
        Check::AtMostOne(fields) => format!("at most one of {} is sent", codes(fields)),
        Check::ExactlyOne(fields) => format!("exactly one of {} is sent", codes(fields)),
        Check::Needs { field, with } => format!("{} is sent only together with {}", code(field), code(with)),
        Check::InMonth { day, month } => format!("{} lies in the month {}", code(day), code(month)),
        Check::SameMonth { first, then } => format!("{} and {} lie in one month", code(first), code(then)),
        Check::Distinct { list, field: None } => format!("no two items of {} are alike", code(list)),
        Check::Distinct { list, field: Some(field) } => {
            format!("no two items of {} have the same {}", code(list), code(field))
        }
        Check::When { when, field, demand } => {
            let must = match demand {
                Demand::Required => "is required".to_owned(),
                Demand::Forbidden => "must be left out".to_owned(),
                Demand::Limits(limits) => format!("is {}", self::limits(limits, &Type::Text).join(", ")),
            };
            format!("{} {must} when {}", code(field), condition(when))
        }
    };
    match &rule.doc {
        Some(doc) => format!("{text}: {}.", prose(doc)),
        None => format!("{text}."),
    }
}

fn condition(terms: &[Term]) -> String {
    let term = |term: &Term| {
        let is = if term.negated { "is not" } else { "is" };
        format!("{} {is} {}", code(&term.field), term.values.iter().map(|v| code(v)).collect::<Vec<_>>().join(" or "))
    };
    terms.iter().map(term).collect::<Vec<_>>().join(" and ")
}

fn span(span: CalendarSpan) -> String {
    let (count, unit) = match span {
        CalendarSpan::Days(n) => (n, "day"),
        CalendarSpan::Months(n) => (n, "month"),
        CalendarSpan::Years(n) => (n, "year"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// Sites by their titles.
pub(crate) fn sites(ids: &[String], model: &Model) -> String {
    let name = |id: &String| {
        let site = model.service.sites.iter().find(|site| site.id == *id);
        site.map_or_else(|| id.clone(), |site| site.name.clone())
    };
    and(&ids.iter().map(name).collect::<Vec<_>>())
}

/// `a`, `a and b`, `a, b and c`.
fn and(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn codes(list: &[String]) -> String {
    list.iter().map(|text| code(text)).collect::<Vec<_>>().join(", ")
}

/// Documentation of a type: meaning, limits of a scalar, prose.
pub(super) fn type_docs(def: &crate::model::TypeDef, model: &Model) -> Vec<String> {
    let mut first = sentence(if def.doc.is_empty() { &def.name } else { &def.doc });
    if let TypeKind::Scalar(scalar) = &def.kind {
        let limits = limits(&scalar.limits, &scalar.base);
        if !limits.is_empty() {
            first.push(' ');
            first.push_str(&sentence(&limits.join(", ")).replace('\\', ""));
        }
    }
    let mut lines = vec![first];
    if let Some(only) = &def.sites {
        lines.extend([String::new(), format!("Only at {}.", sites(only, model))]);
    }
    for note in &def.notes {
        lines.extend([String::new(), sentence(note)]);
    }
    lines
}

/// `#[doc(alias = …)]` for each name that differs from `own`: on one line where they fit.
pub(super) fn aliases<'a>(names: impl IntoIterator<Item = &'a str>, own: &str) -> Vec<String> {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        if name != own && !name.is_empty() && !seen.contains(&name) {
            seen.push(name);
        }
    }
    let quoted: Vec<String> = seen.iter().map(|name| super::code::string(name)).collect();
    let line = format!("#[doc(alias({}))]", quoted.join(", "));
    // a Chinese character is two columns wide to the formatter
    let width: usize = line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    if quoted.len() > 1 && width <= 100 {
        return vec![line];
    }
    quoted.iter().map(|name| format!("#[doc(alias = {name})]")).collect()
}
