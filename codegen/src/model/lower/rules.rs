//! Rules: those written as rules, and those that a field says of itself (`required_when`).

use super::fields::{Scope, texts};
use super::*;
use crate::syntax::ast::{self, CalendarUnit, Text};

pub(super) fn rules(list: &[ast::Rule], scope: &Scope) -> Vec<Rule> {
    list.iter().flat_map(|rule| lower(rule, scope)).collect()
}

/// The rules in a field's own keys.
pub(super) fn of_field(wire: &Text, field: &ast::Field, scope: &Scope) -> Vec<Rule> {
    let conditions = [
        (&field.required_when, Demand::Required, false),
        (&field.required_unless, Demand::Required, true),
        (&field.forbidden_when, Demand::Forbidden, false),
    ];
    let rule = |(condition, demand, negated): (&Option<ast::Condition>, Demand, bool)| {
        let condition = condition.as_ref()?;
        let when = terms(condition, negated);
        Some(Rule {
            sites: super::fields::with_unconfirmed(&field.sites, &field.unconfirmed_sites),
            callers: None,
            warn: false,
            doc: None,
            check: Check::When { when, field: wire.to_string(), demand },
            origin: scope.origin(condition.span),
        })
    };
    conditions.into_iter().filter_map(rule).collect()
}

/// One rule of the spec is one check, but `when` demands something of each field under `then`.
fn lower(ast: &ast::Rule, scope: &Scope) -> Vec<Rule> {
    let name = |text: &Text| text.to_string();
    let checks = match &ast.kind {
        ast::RuleKind::Before { first, then, at_most } => {
            let at_most = at_most.as_ref().map(|span| calendar_span(span.value));
            vec![Check::Before { first: name(first), then: name(then), at_most }]
        }
        ast::RuleKind::Together(fields) => vec![Check::Together(texts(fields))],
        ast::RuleKind::AtLeastOne(fields) => vec![Check::AtLeastOne(texts(fields))],
        ast::RuleKind::AtMostOne(fields) => vec![Check::AtMostOne(texts(fields))],
        ast::RuleKind::ExactlyOne(fields) => vec![Check::ExactlyOne(texts(fields))],
        ast::RuleKind::Needs { field, with } => vec![Check::Needs { field: name(field), with: name(with) }],
        ast::RuleKind::InMonth { day, month } => vec![Check::InMonth { day: name(day), month: name(month) }],
        ast::RuleKind::SameMonth { first, then } => vec![Check::SameMonth { first: name(first), then: name(then) }],
        ast::RuleKind::Distinct { list, field } => {
            vec![Check::Distinct { list: name(list), field: field.as_ref().map(name) }]
        }
        ast::RuleKind::Differs { field, from, reversed, contained } => {
            let (field, from) = (name(field), name(from));
            vec![Check::Differs { field, from, reversed: *reversed, contained: *contained }]
        }
        ast::RuleKind::MaxContains { count, list, items } => {
            vec![Check::MaxContains { count: count.value, list: name(list), items: terms(items, false) }]
        }
        ast::RuleKind::Always { then } => then.iter().flat_map(|(field, then)| demands(field, then, &[])).collect(),
        ast::RuleKind::When { when, then } => {
            let when = terms(when, false);
            then.iter().flat_map(|(field, then)| demands(field, then, &when)).collect()
        }
    };
    let sites = ast.sites.as_ref().map(|sites| texts(sites));
    let doc = ast.doc.as_ref().map(name);
    let origin = scope.origin(ast.span);
    let callers = ast.callers.as_ref().map(|callers| texts(callers));
    let warn = ast.warn.as_ref().is_some_and(|flag| flag.value);
    let rule = |check| Rule {
        sites: sites.clone(),
        callers: callers.clone(),
        warn,
        doc: doc.clone(),
        check,
        origin: origin.clone(),
    };
    checks.into_iter().map(rule).collect()
}

fn demands(field: &Text, then: &ast::Then, when: &[Term]) -> Vec<Check> {
    let limits = limits::lower(&then.limits);
    let mut demands = Vec::new();
    if then.required.as_ref().is_some_and(|flag| flag.value) {
        demands.push(Demand::Required);
    }
    if then.forbidden.as_ref().is_some_and(|flag| flag.value) {
        demands.push(Demand::Forbidden);
    }
    if limits != Limits::default() {
        demands.push(Demand::Limits(limits));
    }
    let check = |demand| Check::When { when: when.to_vec(), field: field.to_string(), demand };
    demands.into_iter().map(check).collect()
}

fn terms(condition: &ast::Condition, negated: bool) -> Vec<Term> {
    let term = |(field, values): &(Text, Vec<Text>)| Term { field: field.to_string(), values: texts(values), negated };
    condition.terms.iter().map(term).collect()
}

pub(super) fn calendar_span(span: ast::CalendarSpan) -> CalendarSpan {
    match span.unit {
        CalendarUnit::Day => CalendarSpan::Days(span.count),
        CalendarUnit::Month => CalendarSpan::Months(span.count),
        CalendarUnit::Year => CalendarSpan::Years(span.count),
    }
}
