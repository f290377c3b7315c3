//! Which part of the tree a comment belongs to, decided by place alone, so that the formatter can carry it along.

use super::node::{Comment, Comments, Kind, Node};

/// Hands each comment to an entry, an item, or the end of a block; what stands behind everything is returned.
///
/// A comment on its own line belongs to the next entry, unless it stands deeper than that: then it ends the block
/// before. One behind something belongs to the outermost entry that starts on its line: `a: { b: 1 } # here` speaks
/// of `a`.
pub(super) fn attach(root: &mut Node, text: &str, comments: Vec<Comment>) -> Vec<Comment> {
    let mut outline = Outline::default();
    outline.add(root, None, text);
    let mut targets = Targets::default();
    let mut after = Vec::new();
    for comment in comments {
        match outline.target(text, comment.span.start as usize) {
            Target::Before(entry) => targets.of(entry).before.push(comment),
            Target::Trailing(entry) => {
                let comments = targets.of(entry);
                match comments.trailing {
                    None => comments.trailing = Some(comment),
                    Some(_) => comments.before.push(comment),
                }
            }
            Target::After(block) => targets.blocks.entry(block).or_default().push(comment),
            Target::End => after.push(comment),
        }
    }
    targets.hand_out(root, &mut Counter::default());
    after
}

/// Where a comment goes; entries and blocks are numbered in document order, outer before inner.
enum Target {
    Before(usize),
    Trailing(usize),
    After(usize),
    End,
}

/// The places of entries and of the collections they stand in.
#[derive(Default)]
struct Outline {
    entries: Vec<EntryPlace>,
    collections: Vec<CollectionPlace>,
}

struct EntryPlace {
    start: usize,
    collection: usize,
}

struct CollectionPlace {
    /// The collection around it.
    parent: Option<usize>,
    flow: bool,
    column: usize,
}

impl Outline {
    fn add(&mut self, node: &Node, parent: Option<usize>, text: &str) {
        let flow = match &node.kind {
            Kind::Scalar(_) => return,
            Kind::List(list) => list.flow,
            Kind::Map(map) => map.flow,
        };
        let collection = self.collections.len();
        let column = column(text, node.span.start as usize);
        self.collections.push(CollectionPlace { parent, flow, column });
        for item in node.items() {
            self.entries.push(EntryPlace { start: item.value.span.start as usize, collection });
            self.add(&item.value, Some(collection), text);
        }
        for entry in node.entries() {
            self.entries.push(EntryPlace { start: entry.key.span.start as usize, collection });
            self.add(&entry.value, Some(collection), text);
        }
    }

    fn target(&self, text: &str, at: usize) -> Target {
        let line = line_start(text, at);
        let before = &text[line..at];
        let next = self.entries.partition_point(|entry| entry.start < at);
        if before.trim().is_empty() {
            return self.own_line(next, before.chars().count());
        }
        // `- # here` speaks of the item that follows.
        if before.chars().all(|c| matches!(c, ' ' | '\t' | '-' | '?')) {
            return if next < self.entries.len() { Target::Before(next) } else { Target::End };
        }
        let first_on_line = self.entries.partition_point(|entry| entry.start < line);
        match if first_on_line < next { Some(first_on_line) } else { next.checked_sub(1) } {
            Some(owner) => Target::Trailing(owner),
            None => Target::End,
        }
    }

    fn own_line(&self, next: usize, column: usize) -> Target {
        let following = self.entries.get(next);
        let here = || following.map_or(Target::End, |_| Target::Before(next));
        let Some(previous) = next.checked_sub(1).and_then(|previous| self.entries.get(previous)) else { return here() };
        if following.is_some_and(|following| column <= self.collections[following.collection].column) {
            return here();
        }
        let mut around = Some(previous.collection);
        while let Some(collection) = around {
            let place = &self.collections[collection];
            if !place.flow && place.column <= column {
                break;
            }
            around = place.parent;
        }
        match around {
            // The block goes on behind the comment, or is the whole file.
            Some(block) if following.is_some_and(|following| self.is_within(following.collection, block)) => here(),
            Some(block) if block > 0 => Target::After(block),
            _ => here(),
        }
    }

    fn is_within(&self, inner: usize, outer: usize) -> bool {
        std::iter::successors(Some(inner), |&collection| self.collections[collection].parent).any(|at| at == outer)
    }
}

/// Comments by the number of what they belong to.
#[derive(Default)]
struct Targets {
    entries: std::collections::HashMap<usize, Comments>,
    blocks: std::collections::HashMap<usize, Vec<Comment>>,
}

#[derive(Default)]
struct Counter {
    entry: usize,
    collection: usize,
}

impl Targets {
    fn of(&mut self, entry: usize) -> &mut Comments {
        self.entries.entry(entry).or_default()
    }

    /// Walks as [`Outline::add`] does.
    fn hand_out(&mut self, node: &mut Node, counter: &mut Counter) {
        if matches!(node.kind, Kind::Scalar(_)) {
            return;
        }
        let after = self.blocks.remove(&counter.collection).unwrap_or_default();
        counter.collection += 1;
        match &mut node.kind {
            Kind::Scalar(_) => {}
            Kind::List(list) => {
                list.after = after;
                for item in &mut list.items {
                    item.comments = self.take(counter);
                    self.hand_out(&mut item.value, counter);
                }
            }
            Kind::Map(map) => {
                map.after = after;
                for entry in &mut map.entries {
                    entry.comments = self.take(counter);
                    self.hand_out(&mut entry.value, counter);
                }
            }
        }
    }

    fn take(&mut self, counter: &mut Counter) -> Comments {
        let comments = self.entries.remove(&counter.entry).unwrap_or_default();
        counter.entry += 1;
        comments
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn column(text: &str, at: usize) -> usize {
    text[line_start(text, at)..at].chars().count()
}
