//! Limits: from syntax, and a field's over its type's.

use super::{Limits, WireForm};
use crate::syntax::ast;

pub(super) fn lower(ast: &ast::Limits) -> Limits {
    let number = |at: &Option<ast::At<u64>>| at.as_ref().map(|at| at.value);
    let flag = |at: &Option<ast::At<bool>>| at.as_ref().is_some_and(|at| at.value);
    let text = |at: &Option<ast::Text>| at.as_ref().map(|at| at.to_string());
    Limits {
        min_length: number(&ast.min_length),
        max_length: number(&ast.max_length),
        not_blank: flag(&ast.not_blank),
        pattern: text(&ast.pattern),
        not_pattern: text(&ast.not_pattern),
        not_prefix: ast.not_prefix.as_ref().map(|prefixes| super::fields::texts(prefixes)).unwrap_or_default(),
        min_classes: number(&ast.min_classes),
        min: text(&ast.min),
        max: text(&ast.max),
        above: text(&ast.above),
        max_age: ast.max_age.as_ref().map(|span| super::rules::calendar_span(span.value)),
        not_future: flag(&ast.not_future),
        max_decimals: number(&ast.max_decimals),
        min_items: number(&ast.min_items),
        max_items: number(&ast.max_items),
        item_min_length: number(&ast.item_min_length),
        item_max_length: number(&ast.item_max_length),
        only: ast.only.as_ref().map(|values| super::fields::texts(values)),
    }
}

/// What the field says wins; the checks see to it that it only tightens.
pub(super) fn merge(below: &Limits, own: &Limits) -> Limits {
    Limits {
        min_length: own.min_length.or(below.min_length),
        max_length: own.max_length.or(below.max_length),
        not_blank: own.not_blank || below.not_blank,
        pattern: own.pattern.clone().or_else(|| below.pattern.clone()),
        not_pattern: own.not_pattern.clone().or_else(|| below.not_pattern.clone()),
        not_prefix: if own.not_prefix.is_empty() { below.not_prefix.clone() } else { own.not_prefix.clone() },
        min_classes: own.min_classes.or(below.min_classes),
        min: own.min.clone().or_else(|| below.min.clone()),
        max: own.max.clone().or_else(|| below.max.clone()),
        above: own.above.clone().or_else(|| below.above.clone()),
        max_age: own.max_age.or(below.max_age),
        not_future: own.not_future || below.not_future,
        max_decimals: own.max_decimals.or(below.max_decimals),
        min_items: own.min_items.or(below.min_items),
        max_items: own.max_items.or(below.max_items),
        item_min_length: own.item_min_length.or(below.item_min_length),
        item_max_length: own.item_max_length.or(below.item_max_length),
        only: own.only.clone().or_else(|| below.only.clone()),
    }
}

pub(super) fn wire_form(ast: &ast::Limits) -> Option<WireForm> {
    match ast.wire.as_ref()?.as_str() {
        "text" => Some(WireForm::Text),
        "number" => Some(WireForm::Number),
        _ => None,
    }
}
