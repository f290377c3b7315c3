//! What is unusual about a call, as short facts: documentation, pages and schemas say the same.

use super::prose::code;
use super::site::sites;
use crate::model::{AnswerFormat, BodyFormat, Constant, Field, Model, Operation};

/// Name and text of each fact; an operation that is called like all others has none.
pub fn unusual(operation: &Operation, model: &Model) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    if !operation.unconfirmed_sites.is_empty() {
        out.push(("Unconfirmed", format!("at {}: tried with a warning", sites(&operation.unconfirmed_sites, model))));
    }
    if operation.anonymous {
        out.push(("Authentication", "none: sent without keys or token".to_owned()));
    }
    match operation.body {
        Some(BodyFormat::Multipart) => out.push(("Body", code("multipart/form-data"))),
        Some(BodyFormat::Binary) => out.push(("Body", "the bytes of a file".to_owned())),
        Some(BodyFormat::Json) | None => {}
    }
    let always: Vec<String> = operation.request.fields.iter().filter_map(always).collect();
    if !always.is_empty() {
        out.push(("Always sent", always.join(", ")));
    }
    if operation.answer == Some(AnswerFormat::Binary) {
        out.push(("Answer", "bytes, not JSON".to_owned()));
    }
    let usual = if operation.answer.is_none() { 204 } else { 200 };
    if operation.success_status != [usual] {
        let all: Vec<String> = operation.success_status.iter().map(u16::to_string).collect();
        out.push(("Success", format!("HTTP {}", all.join(", "))));
    }
    out
}

/// ``methods`: `password``.
fn always(field: &Field) -> Option<String> {
    let place = if field.at.is_empty() { field.wire.clone() } else { field.at.join(".") };
    Some(format!("{}: {}", code(&place), constant(field.constant.as_ref()?)))
}

/// The values that are always sent.
pub fn constant(constant: &Constant) -> String {
    match constant {
        Constant::One(value) => code(value),
        Constant::List(values) => values.iter().map(|value| code(value)).collect::<Vec<_>>().join(", "),
    }
}

/// Where a field stands in the body, when inside others.
pub fn nested(field: &Field) -> Option<String> {
    (!field.at.is_empty()).then(|| format!("In the body at {}.", code(&field.at.join("."))))
}

/// Where nobody has confirmed that a part exists.
pub fn unconfirmed(ids: &[String], model: &Model) -> Option<String> {
    (!ids.is_empty()).then(|| format!("Unconfirmed at {}.", sites(ids, model)))
}
