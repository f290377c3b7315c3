//! Single values under keys: texts, flags, numbers, lists, maps, titles.

use crate::load::Node;
use crate::syntax::ast::{At, CalendarSpan, Map, Text, Title};
use crate::syntax::scalar::{calendar_span, is_count};

pub(super) fn title(node: &Node, key: &str) -> Title {
    node.get(key).map(words).unwrap_or_default()
}

pub(super) fn words(node: &Node) -> Title {
    Title { span: node.span, en: text(node, "en"), zh: text(node, "zh") }
}

pub(super) fn span(node: &Node, key: &str) -> Option<At<CalendarSpan>> {
    let value = node.get(key)?;
    Some(At { value: calendar_span(value.scalar()?)?, span: value.span })
}

/// The values of a map; of two with one key the first, as `duplicate-key` says.
pub(super) fn map<T>(node: Option<&Node>, build: impl Fn(&Node) -> T) -> Map<T> {
    let mut seen = std::collections::HashSet::new();
    node.map(Node::entries)
        .unwrap_or_default()
        .iter()
        .filter(|entry| seen.insert(entry.key.text.as_str()))
        .map(|entry| (At { value: entry.key.text.clone(), span: entry.key.span }, build(&entry.value)))
        .collect()
}

/// The items of a list, or a single value as a list of one.
pub(super) fn list<T>(node: Option<&Node>, build: impl Fn(&Node) -> T) -> Vec<T> {
    let Some(node) = node else { return Vec::new() };
    match node.scalar() {
        Some(_) if node.is_missing() => Vec::new(),
        Some(_) => vec![build(node)],
        None => node.items().iter().map(|item| build(&item.value)).collect(),
    }
}

pub(super) fn scalar(node: &Node) -> Text {
    At { value: node.scalar().unwrap_or_default().to_owned(), span: node.span }
}

/// The text of a key; empty, at the place of the map, when it is not there.
pub(super) fn text(node: &Node, key: &str) -> Text {
    node.get(key).map(scalar).unwrap_or_else(|| At { value: String::new(), span: node.span })
}

pub(super) fn opt_text(node: &Node, key: &str) -> Option<Text> {
    node.get(key).filter(|value| value.scalar().is_some() && !value.is_missing()).map(scalar)
}

pub(super) fn texts(node: &Node, key: &str) -> Vec<Text> {
    list(node.get(key), scalar)
}

pub(super) fn opt_texts(node: &Node, key: &str) -> Option<Vec<Text>> {
    node.get(key).filter(|value| value.scalar().is_none()).map(|value| list(Some(value), scalar))
}

pub(super) fn flag(node: &Node, key: &str) -> Option<At<bool>> {
    let value = node.get(key)?;
    match value.scalar()? {
        "true" => Some(At { value: true, span: value.span }),
        "false" => Some(At { value: false, span: value.span }),
        _ => None,
    }
}

pub(super) fn count(node: &Node, key: &str) -> Option<At<u64>> {
    node.get(key).and_then(number)
}

pub(super) fn counts(node: &Node, key: &str) -> Vec<At<u64>> {
    list(node.get(key), number).into_iter().flatten().collect()
}

fn number(node: &Node) -> Option<At<u64>> {
    let text = node.scalar().filter(|text| is_count(text))?;
    Some(At { value: text.parse().ok()?, span: node.span })
}
