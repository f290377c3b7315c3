//! What a table says of a field, as short Markdown; pages and Markdown files share it.

use super::scope::{Row, Scope};
use crate::export::words;
use crate::model::{AnswerFormat, Check, Demand, EnumValue, Field, Operation, Type, TypeKind, WireForm};
use crate::words::{code, prose, sentence};

/// Whether a field must be sent.
pub(super) enum Need {
    Always,
    /// At these sites.
    At(Vec<String>),
    /// Under a condition that the field's text gives.
    Sometimes,
    No,
}

pub(super) fn need(row: &Row, operation: &Operation) -> Need {
    let field = row.field;
    let conditional = row.owner.rules.iter().any(|rule| {
        words::is_about(rule, field) && matches!(&rule.check, Check::When { demand: Demand::Required, .. })
    });
    let own = field.sites.as_deref().unwrap_or(&operation.sites);
    let everywhere = own.iter().filter(|site| operation.sites.contains(site)).all(|site| field.required.contains(site));
    match field.required.as_slice() {
        [] if conditional => Need::Sometimes,
        [] => Need::No,
        _ if everywhere => Need::Always,
        sites => {
            let here: Vec<String> = sites.iter().filter(|site| operation.sites.contains(site)).cloned().collect();
            if here.is_empty() { Need::No } else { Need::At(here) }
        }
    }
}

/// The type in words: `list of text`.
pub(super) fn type_words(ty: &Type) -> String {
    match ty {
        Type::Text => "text".into(),
        Type::Secret => "secret text".into(),
        Type::Integer => "integer".into(),
        Type::Decimal => "decimal".into(),
        Type::Boolean => "boolean".into(),
        Type::Timestamp => "time".into(),
        Type::Date => "date".into(),
        Type::Month => "month".into(),
        Type::Any => "any JSON".into(),
        Type::File => "file".into(),
        Type::Named(name) => name.clone(),
        Type::List(item) => format!("list of {}", type_words(item)),
        Type::Csv(item) => format!("comma-separated {}", type_words(item)),
        Type::Map(item) => format!("map of {}", type_words(item)),
    }
}

/// How a time is written.
pub(super) fn written(field: &Field) -> Option<&'static str> {
    let ty = field.ty.item().unwrap_or(&field.ty);
    match (ty, field.wire_form) {
        (Type::Timestamp, _) => Some("yyyy-MM-ddTHH:mm:ssZ"),
        (Type::Date, _) => Some("yyyy-MM-dd"),
        (Type::Month, _) => Some("yyyy-MM"),
        (_, WireForm::Text) => Some("as text"),
        (Type::Boolean, WireForm::Number) => Some("as 0 or 1"),
        (_, WireForm::Number) => Some("as a number"),
        _ => None,
    }
}

/// Limits, default and unit, a short phrase each.
pub(super) fn limits(field: &Field, scope: Scope) -> Vec<String> {
    let only = field.limits.only.is_some();
    let without_values = crate::model::Limits { only: None, ..field.limits.clone() };
    let mut out = crate::words::limits(if only { &without_values } else { &field.limits }, &field.ty);
    out.extend(field.format.as_ref().map(|format| format!("format {format}")));
    out.extend(field.default.as_ref().map(|default| format!("default {}", code(default))));
    out.extend(field.unit.as_ref().map(|unit| format!("unit {}", prose(unit))));
    for (site, own) in field.by_site.iter().filter(|(site, _)| scope.site.is_none_or(|only| only == site)) {
        let mut phrases = Vec::new();
        if own.limits != field.limits {
            phrases.extend(crate::words::limits(&own.limits, &own.ty));
        }
        if own.default != field.default {
            phrases.extend(own.default.as_ref().map(|default| format!("default {}", code(default))));
        }
        if own.ty != field.ty {
            phrases.push(type_words(&own.ty));
        }
        if own.wire_form != field.wire_form {
            phrases.push(if own.wire_form == WireForm::Text { "as text".into() } else { "as a number".into() });
        }
        if !phrases.is_empty() {
            out.push(format!(
                "{}: {}",
                crate::words::sites(std::slice::from_ref(site), scope.model),
                phrases.join(", ")
            ));
        }
    }
    out
}

/// Meaning, conditions and what blanks do.
pub(super) fn meaning(row: &Row, scope: Scope) -> Vec<String> {
    let field = row.field;
    let mut out = vec![words::always(field)];
    out.extend(row.owner.rules.iter().filter_map(|rule| crate::words::field_rule(rule, field)));
    out.extend(crate::words::nested(field));
    out.extend(crate::words::unconfirmed(&field.unconfirmed_sites, scope.model));
    out.extend(words::blank("Null", field.on_null));
    out.extend(words::blank("An empty text", field.on_empty));
    out.extend(field.note.as_deref().map(sentence));
    let limited = field.limits != crate::model::Limits::default();
    out.extend(words::source(field).filter(|_| limited).map(str::to_owned));
    out
}

/// What is sent or received as a good answer without fields.
pub(super) fn without_fields(operation: &Operation) -> Option<String> {
    let status = operation.success_status.first().copied().unwrap_or(200);
    match (operation.answer, &operation.response) {
        (Some(AnswerFormat::Binary), _) => Some("Bytes that are no JSON.".to_owned()),
        (None, None) => Some(format!("No body: HTTP {status}.")),
        (None, Some(_)) => Some(format!("No body: HTTP {status}, with these headers.")),
        (Some(AnswerFormat::Json), _) => None,
    }
}

/// The values that an enum may have in this place.
pub(super) fn values<'a>(field: &Field, scope: Scope<'a>) -> Vec<&'a EnumValue> {
    let Some(TypeKind::Enum(all)) = field.ty.named().and_then(|name| scope.model.find_type(name)).map(|def| &def.kind)
    else {
        return Vec::new();
    };
    let allowed = |value: &&EnumValue| {
        scope.among(value.sites.as_deref()) && field.limits.only.as_ref().is_none_or(|only| only.contains(&value.wire))
    };
    all.values.iter().filter(allowed).collect()
}
