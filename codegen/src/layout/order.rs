//! Brings the keys of known constructs into the order of their tables; an author's own keys stay where they are.

use crate::load::{Kind, Node};
use crate::syntax::keys::{Construct, Shape};

/// Orders `node` and what stands in it.
pub(super) fn order(node: &mut Node, shape: Option<&Shape>) {
    let construct = shape.and_then(|shape| construct(node, shape));
    let children = Children::of(node, shape);
    match &mut node.kind {
        Kind::Scalar(_) => {}
        Kind::List(list) => {
            for item in &mut list.items {
                order(&mut item.value, children.shape(""));
            }
        }
        Kind::Map(map) => {
            if let Some(construct) = construct {
                let rank = |key: &str| construct.keys.iter().position(|known| known.name == key);
                // Stable, and unknown keys last: they have their own finding.
                map.entries.sort_by_key(|entry| rank(&entry.key.text).unwrap_or(usize::MAX));
            }
            for entry in &mut map.entries {
                order(&mut entry.value, children.shape(&entry.key.text));
            }
        }
    }
}

/// The construct that a map of this shape is.
fn construct(node: &Node, shape: &Shape) -> Option<&'static Construct> {
    match shape {
        Shape::Of(construct) => Some(construct),
        Shape::Variant(variants) => variants.pick(|key| node.get(key).is_some()),
        Shape::Block(inner) | Shape::OneOrMany(inner) | Shape::Either(_, inner) => construct(node, inner),
        _ => None,
    }
}

/// The shapes of the values in a list or map.
pub(super) enum Children<'a> {
    /// The language has nothing to say.
    Unknown,
    /// All alike.
    Each(&'a Shape),
    /// By key.
    Construct(&'static Construct),
    /// By key, else unknown.
    Keys(&'static [crate::syntax::keys::Key]),
}

impl<'a> Children<'a> {
    /// For `node`, which has `shape`.
    pub(super) fn of(node: &Node, shape: Option<&'a Shape>) -> Self {
        match (shape, &node.kind) {
            (Some(Shape::Block(inner) | Shape::Either(_, inner)), _) => Children::of(node, Some(inner)),
            (Some(Shape::OneOrMany(item) | Shape::List(item)), Kind::List(_)) => Children::Each(item),
            (Some(Shape::OneOrMany(item)), _) => Children::of(node, Some(item)),
            (Some(Shape::Map(value)), Kind::Map(_)) => Children::Each(value),
            (Some(Shape::Pair(keys)), Kind::Map(_)) => Children::Keys(keys),
            (Some(shape), Kind::Map(_)) => construct(node, shape).map_or(Children::Unknown, Children::Construct),
            _ => Children::Unknown,
        }
    }

    /// The shape of the value under `key` (of any item, for a list).
    pub(super) fn shape(&self, key: &str) -> Option<&'a Shape> {
        match self {
            Children::Unknown => None,
            Children::Each(shape) => Some(shape),
            Children::Construct(construct) => {
                construct.keys.iter().find(|known| known.name == key).map(|key| &key.shape)
            }
            Children::Keys(keys) => keys.iter().find(|known| known.name == key).map(|key| &key.shape),
        }
    }
}
