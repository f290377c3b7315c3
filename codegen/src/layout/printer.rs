//! Nodes, in canonical order, to lines.

use super::flow::flow;
use super::order::Children;
use super::scalar::{Place, write};
use crate::load::{Comment, Document, Entry, Item, Kind, Node};
use crate::syntax::keys::Shape;

/// A line is this wide at most, unless it is one text.
const WIDTH: usize = 110;

/// The whole file. `spaced`: an empty line between all entries, as in a types file.
pub(super) fn print(document: Document, shape: Option<&Shape>, spaced: bool) -> String {
    let mut printer = Printer { lines: Vec::new() };
    if let Some(root) = document.root {
        printer.root(root, shape, spaced);
    }
    printer.comments(&document.after, 0);
    let mut out = printer.lines.join("\n");
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

struct Printer {
    lines: Vec<String>,
}

impl Printer {
    fn root(&mut self, root: Node, shape: Option<&Shape>, spaced: bool) {
        let children = Children::of(&root, shape);
        let Kind::Map(map) = root.kind else {
            return match flow(&root, shape) {
                Some(text) if text.chars().count() <= WIDTH => self.lines.push(text),
                _ => self.collection(root, shape, 0),
            };
        };
        if map.entries.is_empty() {
            self.lines.push("{}".to_owned());
        }
        for (at, entry) in map.entries.into_iter().enumerate() {
            let shape = children.shape(&entry.key.text);
            let start = self.lines.len();
            let block = self.entry(entry, shape, 0);
            if at > 0 && (block || spaced) {
                self.lines.insert(start, String::new());
            }
        }
    }

    /// A list or map on lines of its own, or a scalar.
    fn collection(&mut self, node: Node, shape: Option<&Shape>, indent: usize) {
        let children = Children::of(&node, shape);
        match node.kind {
            Kind::Scalar(scalar) => self.line(indent, &write(&scalar.text, Place::Block)),
            Kind::List(list) => {
                for item in list.items {
                    self.item(item, children.shape(""), indent);
                }
                self.comments(&list.after, indent);
            }
            Kind::Map(map) => {
                for entry in map.entries {
                    let shape = children.shape(&entry.key.text);
                    self.entry(entry, shape, indent);
                }
                self.comments(&map.after, indent);
            }
        }
    }

    /// Whether the value took lines of its own.
    fn entry(&mut self, entry: Entry, shape: Option<&Shape>, indent: usize) -> bool {
        self.comments(&entry.comments.before, indent);
        let head = format!("{}:", write(&entry.key.text, Place::Block));
        let trailing = entry.comments.trailing.map_or(String::new(), |comment| format!(" {}", comment.text));
        match inline(&entry.value, shape, indent + head.chars().count() + 1) {
            Some(text) => {
                let gap = if text.is_empty() { "" } else { " " };
                self.line(indent, &format!("{head}{gap}{text}{trailing}"));
                false
            }
            None => {
                self.line(indent, &format!("{head}{trailing}"));
                self.collection(entry.value, shape, indent + 2);
                true
            }
        }
    }

    fn item(&mut self, mut item: Item, shape: Option<&Shape>, indent: usize) {
        let text = inline(&item.value, shape, indent + 2);
        let Some(text) = text.filter(|text| !text.is_empty()) else {
            return self.block_item(item, shape, indent);
        };
        self.comments(&item.comments.before, indent);
        let trailing = item.comments.trailing.take().map_or(String::new(), |comment| format!(" {}", comment.text));
        self.line(indent, &format!("- {text}{trailing}"));
    }

    fn block_item(&mut self, mut item: Item, shape: Option<&Shape>, indent: usize) {
        // Behind `- key: …` a reader takes a comment for the item's: say so by standing before it.
        item.comments.before.extend(item.comments.trailing.take());
        leading(&mut item.value, &mut item.comments.before);
        self.comments(&item.comments.before, indent);
        if item.value.is_missing() {
            return self.line(indent, "-");
        }
        let start = self.lines.len();
        self.collection(item.value, shape, indent + 2);
        if let Some(first) = self.lines.get_mut(start) {
            first.replace_range(indent..indent + 2, "- ");
        }
    }

    fn comments(&mut self, comments: &[Comment], indent: usize) {
        for comment in comments {
            self.line(indent, &comment.text);
        }
    }

    fn line(&mut self, indent: usize, text: &str) {
        self.lines.push(format!("{:indent$}{text}", ""));
    }
}

/// The value as it stands behind its key or dash, when it may and fits. A scalar always does: one text, one line.
fn inline(node: &Node, shape: Option<&Shape>, used: usize) -> Option<String> {
    match &node.kind {
        Kind::Scalar(_) if node.is_missing() => Some(String::new()),
        Kind::Scalar(scalar) => Some(write(&scalar.text, Place::Block)),
        _ if node.entries().is_empty() && node.items().is_empty() => flow(node, shape),
        _ => flow(node, shape).filter(|text| used + text.chars().count() <= WIDTH),
    }
}

/// Takes the comments of what will stand on the item's first line.
fn leading(node: &mut Node, out: &mut Vec<Comment>) {
    match &mut node.kind {
        Kind::Scalar(_) => {}
        Kind::List(list) => {
            if let Some(first) = list.items.first_mut() {
                out.append(&mut first.comments.before);
                out.extend(first.comments.trailing.take());
                leading(&mut first.value, out);
            }
        }
        Kind::Map(map) => {
            if let Some(first) = map.entries.first_mut() {
                out.append(&mut first.comments.before);
                out.extend(first.comments.trailing.take());
            }
        }
    }
}
