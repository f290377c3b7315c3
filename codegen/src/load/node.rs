//! A YAML tree that forgets nothing a person wrote: places, comments, order, duplicate keys, the text of scalars.

use crate::source::Span;

/// A value with its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// From its first to its last character.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// The three kinds of value.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A text; numbers, dates, `true` are texts, too.
    Scalar(Scalar),
    /// A list.
    List(List),
    /// A map.
    Map(Map),
}

/// A text as the author meant it (quotes and escapes undone, never converted).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text.
    pub text: String,
    /// How it was written.
    pub style: Style,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Without quotes. An empty plain scalar is a value left out.
    Plain,
    /// `'…'`
    Single,
    /// `"…"`
    Double,
    /// `|` or `>`: refused by the language, kept so that one pass finds all errors.
    Block,
}

/// A list.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// In order.
    pub items: Vec<Item>,
    /// Whether it was written as `[…]`.
    pub flow: bool,
    /// Comments behind the last item, as deep as it.
    pub after: Vec<Comment>,
}

/// An item of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub value: Node,
    /// Comments that belong to it.
    pub comments: Comments,
}

/// A map.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// In the author's order, duplicates kept.
    pub entries: Vec<Entry>,
    /// Whether it was written as `{…}`.
    pub flow: bool,
    /// Comments behind the last entry, as deep as it.
    pub after: Vec<Comment>,
}

/// An entry of a map.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its key.
    pub key: Key,
    /// Its value.
    pub value: Node,
    /// Comments that belong to it.
    pub comments: Comments,
}

/// The key of an entry.
#[derive(Clone, Debug)]
pub struct Key {
    /// The text.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// Comments of an entry or item.
#[derive(Clone, Debug, Default)]
pub struct Comments {
    /// On lines of their own before it.
    pub before: Vec<Comment>,
    /// On its line, behind it.
    pub trailing: Option<Comment>,
}

impl Comments {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.before.is_empty() && self.trailing.is_none()
    }
}

/// A comment.
#[derive(Clone, Debug)]
pub struct Comment {
    /// With its `#`, without blanks at the end.
    pub text: String,
    /// Its place.
    pub span: Span,
}

impl Node {
    /// The text, when it is a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// Whether the value was left out: nothing behind the colon.
    pub fn is_missing(&self) -> bool {
        matches!(&self.kind, Kind::Scalar(s) if s.text.is_empty() && s.style == Style::Plain)
    }

    /// The items; none when it is not a list.
    pub fn items(&self) -> &[Item] {
        match &self.kind {
            Kind::List(list) => &list.items,
            _ => &[],
        }
    }

    /// The entries; none when it is not a map.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map(map) => &map.entries,
            _ => &[],
        }
    }

    /// The value of a key; of two with one name the first.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key.text == key).map(|entry| &entry.value)
    }

    /// Whether both say the same, whatever the places, comments and quotes.
    pub fn same(&self, other: &Node) -> bool {
        match (&self.kind, &other.kind) {
            (Kind::Scalar(a), Kind::Scalar(b)) => a.text == b.text && self.is_missing() == other.is_missing(),
            (Kind::List(a), Kind::List(b)) => {
                a.items.len() == b.items.len() && a.items.iter().zip(&b.items).all(|(a, b)| a.value.same(&b.value))
            }
            (Kind::Map(a), Kind::Map(b)) => {
                a.entries.len() == b.entries.len()
                    && a.entries.iter().zip(&b.entries).all(|(a, b)| a.key.text == b.key.text && a.value.same(&b.value))
            }
            _ => false,
        }
    }
}
