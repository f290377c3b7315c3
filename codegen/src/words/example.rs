//! A compiling example for the documentation of an operation.

use proc_macro2::Literal;

use crate::model::{Check, Demand, Field, Limits, Model, Object, Operation, Type, TypeKind};

/// The lines of the example, fences and hidden lines among them.
pub fn lines(operation: &Operation, model: &Model) -> Vec<String> {
    let module = model.find_section(&operation.section).map_or("", |section| section.module.as_str());
    let caller = operation.callers.as_ref().and_then(|callers| callers.first());
    let caller = model.service.callers.iter().find(|c| caller.is_none_or(|id| *id == c.id));
    let caller = caller.map_or("Customer", |caller| caller.name.as_str());
    let mut out = vec!["```no_run".to_owned()];
    let allow = if operation.status == crate::model::Status::Active { "" } else { "#![allow(deprecated)] " };
    out.push(format!(
        "# {allow}use {library}::{{{module}::*, types::*, *}};",
        library = model.service.package.library()
    ));
    out.push(format!("# async fn run(client: Client<{caller}>) -> Result<(), Box<dyn std::error::Error>> {{"));
    let call = constructor(&operation.id, &operation.request, &operation.sites, model, 0);
    let binding = if operation.response.is_some() { "let answer = " } else { "" };
    out.push(format!("{binding}client.send({call}).await?;"));
    out.push("# Ok(())".to_owned());
    out.push("# }".to_owned());
    out.push("```".to_owned());
    out
}

/// The struct that `new` takes where two arguments could be taken for one another.
pub fn required_name(name: &str) -> String {
    format!("{name}Required")
}

fn constructor(name: &str, object: &Object, sites: &[String], model: &Model, depth: usize) -> String {
    if object.begun_by_name(sites, model) {
        let fields = object.begun_with(sites).map(|field| {
            let value = value(&field.ty, &quiet(field, object, model), &text(field, model), model, depth);
            format!("{}: {}", field.name, owned(&field.ty, value, model))
        });
        let fields: Vec<String> = fields.collect();
        return format!("{name}::new({} {{ {} }})", required_name(name), fields.join(", "));
    }
    let arguments: Vec<String> = object
        .fields
        .iter()
        .filter(|field| field.constant.is_none() && field.required_everywhere(sites))
        .map(|field| value(&field.ty, &quiet(field, object, model), &text(field, model), model, depth))
        .collect();
    format!("{name}::new({})", arguments.join(", "))
}

/// The limits of a field without the values that would make another field required: an example shows a whole request.
fn quiet(field: &Field, object: &Object, model: &Model) -> Limits {
    let mut limits = field.limits.clone();
    let Some(TypeKind::Enum(values)) = field.ty.named().and_then(|name| model.find_type(name)).map(|def| &def.kind)
    else {
        return limits;
    };
    let demands = |wire: &String| {
        object.rules.iter().any(|rule| match &rule.check {
            Check::When { when, demand: Demand::Required, .. } => {
                when.iter().any(|term| term.field == field.wire && term.values.contains(wire) != term.negated)
            }
            _ => false,
        })
    };
    let known = values.values.iter().map(|value| value.wire.clone());
    let allowed = |wire: &String| limits.only.as_ref().is_none_or(|only| only.contains(wire));
    let rest: Vec<String> = known.filter(|wire| allowed(wire) && !demands(wire)).collect();
    if !rest.is_empty() {
        limits.only = Some(rest);
    }
    limits
}

/// A text as those of the field look; where the spec does not tell, one that says what it stands for.
fn text(field: &Field, model: &Model) -> String {
    let site =
        field.sites.as_ref().and_then(|sites| sites.first()).or(model.service.sites.first().map(|site| &site.id));
    let limits = match &field.ty {
        Type::List(_) | Type::Csv(_) => Limits {
            min_length: field.limits.item_min_length,
            max_length: field.limits.item_max_length,
            ..field.limits.clone()
        },
        _ => field.limits.clone(),
    };
    let look = site.and_then(|site| super::look(field, &limits, model, site));
    look.unwrap_or_else(|| field.wire.clone())
}

fn value(ty: &Type, limits: &Limits, text: &str, model: &Model, depth: usize) -> String {
    match ty {
        Type::Text | Type::Secret => Literal::string(text).to_string(),
        Type::Integer => limits.min.clone().unwrap_or_else(|| "1".into()),
        Type::Decimal => "Decimal::new(1000, 2)".into(),
        Type::Boolean => "true".into(),
        Type::Timestamp => "\"2026-01-01T00:00:00Z\".parse()?".into(),
        Type::Date => "\"2026-01-01\".parse()?".into(),
        Type::Month => "\"2026-01\".parse()?".into(),
        Type::Any => "Json::Null".into(),
        Type::File => "Upload::new(\"note.txt\", \"text\")".into(),
        Type::Named(name) => named(name, limits, text, model, depth),
        Type::List(item) | Type::Csv(item) => format!("[{}]", value(item, limits, text, model, depth)),
        Type::Map(_) => "[]".into(),
    }
}

/// The value as a field has it, where an argument would have taken whatever becomes one.
fn owned(ty: &Type, value: String, model: &Model) -> String {
    let is_text = |ty: &Type| match ty {
        Type::Text | Type::Secret => true,
        Type::Named(name) => matches!(model.find_type(name).map(|def| &def.kind), Some(TypeKind::Scalar(_))),
        _ => false,
    };
    match ty {
        ty if is_text(ty) => format!("{value}.into()"),
        Type::List(item) | Type::Csv(item) if is_text(item) => {
            format!("vec![{}.into()]", value.trim_start_matches('[').trim_end_matches(']'))
        }
        Type::List(_) | Type::Csv(_) => format!("vec!{value}"),
        Type::Map(_) => "Default::default()".to_owned(),
        _ => value,
    }
}

fn named(name: &str, limits: &Limits, text: &str, model: &Model, depth: usize) -> String {
    match model.find_type(name).map(|def| &def.kind) {
        Some(TypeKind::Enum(values)) => {
            let allowed = |wire: &String| limits.only.as_ref().is_none_or(|only| only.contains(wire));
            let value = values.values.iter().find(|value| allowed(&value.wire) && value.sites.is_none());
            value.map_or_else(|| format!("{name}::default()"), |value| format!("{name}::{}", value.name))
        }
        Some(TypeKind::Object(object)) if depth < 8 => {
            let sites: Vec<String> = model.service.sites.iter().map(|site| site.id.clone()).collect();
            constructor(name, object, &sites, model, depth + 1)
        }
        Some(TypeKind::Object(_)) => format!("{name}::default()"),
        _ => Literal::string(text).to_string(),
    }
}
