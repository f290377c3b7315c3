//! Rules across fields as keywords of JSON Schema. What it cannot say (order of times, span) stays in `x-rules`.

use super::Schemas;
use serde_json::Value;

use crate::export::build::{self, Build};
use crate::export::sample::Side;
use crate::model::{Check, Demand, Field, Object, Rule, Term, TypeKind};

/// `dependentRequired` and `allOf` for the rules that hold at the site.
pub(crate) fn keywords<'a>(schemas: &mut Schemas<'a>, object: &'a Object) -> Value {
    let rules: Vec<&'a Rule> = schemas.view.rules(object).collect();
    let mut needs: Vec<(String, Vec<String>)> = Vec::new();
    let mut all: Vec<Value> = Vec::new();
    // a schema knows no caller, and does not warn
    for rule in rules.into_iter().filter(|rule| !rule.warn && rule.callers.is_none()) {
        match &rule.check {
            Check::Together(fields) => {
                for field in fields {
                    fields.iter().filter(|other| *other != field).for_each(|other| need(&mut needs, field, other));
                }
            }
            Check::Needs { field, with } => need(&mut needs, field, with),
            Check::AtLeastOne(fields) => {
                all.push(build::object().with("anyOf", build::list(fields.iter().map(present))))
            }
            Check::ExactlyOne(fields) => {
                all.push(build::object().with("oneOf", build::list(fields.iter().map(present))))
            }
            Check::AtMostOne(fields) => all.extend(pairs(fields)),
            Check::Distinct { list, field: None } => {
                all.push(property(list, build::object().with("uniqueItems", true)));
            }
            Check::MaxContains { count, list, items } => {
                all.extend(object.field(list).and_then(|field| contains(schemas, field, *count, items)));
            }
            Check::When { when, field, demand } => all.extend(conditional(schemas, object, when, field, demand)),
            Check::Before { .. }
            | Check::InMonth { .. }
            | Check::SameMonth { .. }
            | Check::Distinct { .. }
            | Check::Differs { .. } => {}
        }
    }
    let needs = needs.into_iter().map(|(field, others)| (field, Value::from(others.as_slice())));
    build::object().with_filled("dependentRequired", build::entries(needs)).with_filled("allOf", all)
}

fn need(needs: &mut Vec<(String, Vec<String>)>, field: &str, other: &str) {
    match needs.iter_mut().find(|(name, _)| name == field) {
        Some((_, others)) if others.iter().any(|name| name == other) => {}
        Some((_, others)) => others.push(other.to_owned()),
        None => needs.push((field.to_owned(), vec![other.to_owned()])),
    }
}

fn present(field: &String) -> Value {
    build::object().with("required", build::texts([field]))
}

fn property(field: &str, schema: Value) -> Value {
    build::object().with("properties", build::object().with(field, schema))
}

/// No two of the fields together.
fn pairs(fields: &[String]) -> Vec<Value> {
    let both =
        |a: &String, b: &String| build::object().with("not", build::object().with("required", build::texts([a, b])));
    fields.iter().enumerate().flat_map(|(at, a)| fields[at + 1..].iter().map(move |b| both(a, b))).collect()
}

/// At most so many items are of a kind, and none is needed.
fn contains(schemas: &Schemas, list: &Field, count: u64, items: &[Term]) -> Option<Value> {
    let TypeKind::Object(of) = &schemas.view.model.find_type(list.ty.named()?)?.kind else { return None };
    let terms = items.iter().map(|term| condition(schemas, of, term)).collect::<Option<Vec<_>>>()?;
    let item = match terms.as_slice() {
        [one] => one.clone(),
        _ => build::object().with("allOf", terms),
    };
    let at_most = build::object().with("contains", item).with("minContains", 0_u64).with("maxContains", count);
    Some(property(&list.wire, at_most))
}

fn conditional<'a>(
    schemas: &mut Schemas<'a>,
    object: &'a Object,
    when: &[Term],
    field: &str,
    demand: &Demand,
) -> Option<Value> {
    if when.is_empty() {
        return consequence(schemas, object, field, demand);
    }
    let terms: Vec<Value> = when.iter().filter_map(|term| condition(schemas, object, term)).collect();
    let [condition] = terms.as_slice() else {
        let all = build::object().with("allOf", terms.clone());
        let then = consequence(schemas, object, field, demand)?;
        return (!terms.is_empty()).then(|| build::object().with("if", all).with("then", then));
    };
    Some(build::object().with("if", condition.clone()).with("then", consequence(schemas, object, field, demand)?))
}

/// The field has one of the values; left out it counts with its default.
fn condition(schemas: &Schemas, object: &Object, term: &Term) -> Option<Value> {
    let field = object.field(&term.field)?;
    let values = build::list(term.values.iter().map(|value| schemas.typed(field, value)));
    let has = property(&field.wire, build::object().with("enum", values));
    let by_default = schemas.view.shape(field).default.is_some_and(|value| term.values.iter().any(|v| v == value));
    let has = if by_default { has } else { has.with("required", build::texts([&field.wire])) };
    Some(if term.negated { build::object().with("not", has) } else { has })
}

fn consequence<'a>(schemas: &mut Schemas<'a>, object: &'a Object, field: &str, demand: &Demand) -> Option<Value> {
    Some(match demand {
        Demand::Required => build::object().with("required", build::texts([field])),
        Demand::Forbidden => property(field, Value::Bool(false)),
        Demand::Limits(limits) => {
            let field = object.field(field)?;
            let shape = schemas.view.shape(field);
            property(&field.wire, schemas.of(shape.ty, limits, shape.wire_form, Side::Request))
        }
    })
}
