//! From nodes to rules across fields, and their conditions, in the AST.

use super::limits::limits;
use super::values::{count, flag, list, map, opt_text, opt_texts, scalar, span, text};
use crate::load::Node;
use crate::syntax::ast::{At, Condition, Rule, RuleKind, Text, Then};

pub(super) fn condition(node: &Node) -> Condition {
    Condition { span: node.span, terms: map(Some(node), |values| list(Some(values), scalar)) }
}

pub(super) fn rules(node: &Node) -> Vec<Rule> {
    node.get("rules")
        .map(|rules| rules.items().iter().filter_map(|item| rule(&item.value)).collect())
        .unwrap_or_default()
}

fn rule(node: &Node) -> Option<Rule> {
    let names = |key| node.get(key).map(|names| list(Some(names), scalar));
    let kind = if let Some(before) = node.get("before") {
        let (first, then) = pair(before, &["at_most"])?;
        RuleKind::Before { first, then, at_most: span(before, "at_most") }
    } else if let Some(names) = names("together") {
        RuleKind::Together(names)
    } else if let Some(names) = names("at_least_one") {
        RuleKind::AtLeastOne(names)
    } else if let Some(names) = names("at_most_one") {
        RuleKind::AtMostOne(names)
    } else if let Some(names) = names("exactly_one") {
        RuleKind::ExactlyOne(names)
    } else if let Some(needs) = node.get("needs") {
        let (field, with) = pair(needs, &[])?;
        RuleKind::Needs { field, with }
    } else if let Some(in_month) = node.get("in_month") {
        let (day, month) = pair(in_month, &[])?;
        RuleKind::InMonth { day, month }
    } else if let Some(names) = names("same_month") {
        let mut names = names.into_iter();
        RuleKind::SameMonth { first: names.next()?, then: names.next()? }
    } else if let Some(distinct) = node.get("distinct") {
        distinct_path(distinct)
    } else if let Some(differs) = node.get("differs") {
        let (field, from) = pair(differs, &["reversed", "contained"])?;
        let said = |key| flag(differs, key).is_some_and(|flag| flag.value);
        RuleKind::Differs { field, from, reversed: said("reversed"), contained: said("contained") }
    } else if let Some(count) = count(node, "max_contains") {
        RuleKind::MaxContains { count, list: text(node, "of"), items: node.get("where").map(condition)? }
    } else if let Some(always) = node.get("always") {
        RuleKind::Always { then: map(Some(always), then) }
    } else {
        let when = node.get("when").map(condition)?;
        RuleKind::When { when, then: map(node.get("then"), then) }
    };
    Some(Rule {
        span: node.span,
        sites: opt_texts(node, "sites"),
        callers: opt_texts(node, "callers"),
        warn: flag(node, "warn"),
        doc: opt_text(node, "doc"),
        kind,
    })
}

fn distinct_path(node: &Node) -> RuleKind {
    let whole = scalar(node);
    match whole.value.split_once('.') {
        None => RuleKind::Distinct { list: whole, field: None },
        Some((list, field)) => RuleKind::Distinct {
            list: At { value: list.to_owned(), span: whole.span },
            field: Some(At { value: field.to_owned(), span: whole.span }),
        },
    }
}

fn then(node: &Node) -> Then {
    Then { span: node.span, required: flag(node, "required"), forbidden: flag(node, "forbidden"), limits: limits(node) }
}

/// The one entry of a map that is none of `except`.
fn pair(node: &Node, except: &[&str]) -> Option<(Text, Text)> {
    let entry = node.entries().iter().find(|entry| !except.contains(&entry.key.text.as_str()))?;
    Some((At { value: entry.key.text.clone(), span: entry.key.span }, scalar(&entry.value)))
}
