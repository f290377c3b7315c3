//! From nodes to what bounds a value in the AST.

use super::values::{count, flag, list, opt_text, opt_texts, scalar, span};
use crate::load::Node;
use crate::syntax::ast::Limits;

pub(super) fn limits(node: &Node) -> Limits {
    Limits {
        wire: opt_text(node, "wire"),
        min_length: count(node, "min_length"),
        max_length: count(node, "max_length"),
        not_blank: flag(node, "not_blank"),
        pattern: opt_text(node, "pattern"),
        not_pattern: opt_text(node, "not_pattern"),
        not_prefix: node.get("not_prefix").map(|prefixes| list(Some(prefixes), scalar)),
        min_classes: count(node, "min_classes"),
        min: opt_text(node, "min"),
        max: opt_text(node, "max"),
        above: opt_text(node, "above"),
        max_age: span(node, "max_age"),
        not_future: flag(node, "not_future"),
        max_decimals: count(node, "max_decimals"),
        min_items: count(node, "min_items"),
        max_items: count(node, "max_items"),
        item_min_length: count(node, "item_min_length"),
        item_max_length: count(node, "item_max_length"),
        only: opt_texts(node, "only"),
    }
}
