//! The one-line form, `{ type: OrderId, required: true }`, and whether a value may take it.

use super::order::Children;
use super::scalar::{Place, write};
use crate::load::{Kind, Node};
use crate::syntax::keys::Shape;

/// The value on one line, or `None` when it must have lines of its own: it holds a comment, or something that the
/// language always sets as a block.
pub(super) fn flow(node: &Node, shape: Option<&Shape>) -> Option<String> {
    if always_block(node, shape) {
        return None;
    }
    let children = Children::of(node, shape);
    match &node.kind {
        // A value left out reads back as one only in a block.
        Kind::Scalar(_) if node.is_missing() => None,
        Kind::Scalar(scalar) => Some(write(&scalar.text, Place::Flow)),
        Kind::List(list) if !list.after.is_empty() => None,
        Kind::Map(map) if !map.after.is_empty() => None,
        Kind::List(list) => {
            let items: Option<Vec<String>> = list
                .items
                .iter()
                .map(|item| item.comments.is_empty().then(|| flow(&item.value, children.shape("")))?)
                .collect();
            items.map(|items| format!("[{}]", items.join(", ")))
        }
        Kind::Map(map) if map.entries.is_empty() => Some("{}".to_owned()),
        Kind::Map(map) => {
            let entries: Option<Vec<String>> = map
                .entries
                .iter()
                .map(|entry| {
                    let value =
                        entry.comments.is_empty().then(|| flow(&entry.value, children.shape(&entry.key.text)))??;
                    Some(format!("{}: {value}", write(&entry.key.text, Place::Flow)))
                })
                .collect();
            entries.map(|entries| format!("{{ {} }}", entries.join(", ")))
        }
    }
}

/// Empty collections have no lines to stand on.
fn always_block(node: &Node, shape: Option<&Shape>) -> bool {
    let empty = node.entries().is_empty() && node.items().is_empty();
    !empty && wants_block(shape)
}

fn wants_block(shape: Option<&Shape>) -> bool {
    match shape {
        Some(Shape::Block(_)) => true,
        Some(Shape::Either(_, other)) => wants_block(Some(other)),
        _ => false,
    }
}
