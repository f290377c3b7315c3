//! YAML events to a [`Node`] tree. Never fails as a whole: what can be read is read, the rest becomes findings.

use serde_yaml::{Event, Parser, ScalarStyle, StructureStyle};

use super::advice::{Bracket, advice};
use super::node::{Comment, Comments, Entry, Item, Key, Kind, List, Map, Node, Scalar, Style};
use super::rules::{DUPLICATE_KEY, TOO_DEEP, YAML_FEATURE, YAML_SYNTAX};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::Span;

/// The language needs 9 levels; a bound keeps recursive walks of the tree off the stack's end.
const MAX_DEPTH: usize = 24;

/// A file as a tree.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its value; `None` for an empty or unreadable file.
    pub root: Option<Node>,
    /// Comments behind the last entry.
    pub after: Vec<Comment>,
}

/// Reads one file. `file` is its index in the sources.
pub fn read(file: u32, text: &str, diagnostics: &mut Diagnostics) -> Document {
    let mut builder = Builder { file, text, diagnostics, stack: Vec::new(), root: None, comments: Vec::new() };
    builder.refuse_tabs();
    let complete = builder.run();
    let (mut root, comments) = (builder.root, builder.comments);
    if !complete {
        root = None;
    }
    if let Some(root) = &root {
        duplicate_keys(root, diagnostics);
    }
    let after = match &mut root {
        Some(root) => super::comments::attach(root, text, comments),
        None => comments,
    };
    Document { root, after }
}

struct Builder<'a> {
    file: u32,
    text: &'a str,
    diagnostics: &'a mut Diagnostics,
    stack: Vec<Open>,
    root: Option<Node>,
    comments: Vec<Comment>,
}

/// A collection whose end has not come.
enum Open {
    List { start: Span, list: List },
    Map { start: Span, map: Map, key: Option<Key> },
}

impl Builder<'_> {
    /// Whether the whole file was read.
    fn run(&mut self) -> bool {
        let options = serde_yaml::options! {
            emit_unresolved_aliases: true,
            max_buffered_comment_events: usize::MAX,
            // A long URL or regular expression as an enum value's key is fine here.
            simple_key_max_lookahead: 8192,
            flow_nesting_limit: MAX_DEPTH + 8,
            block_nesting_limit: MAX_DEPTH + 8,
        };
        let mut documents = 0;
        for next in Parser::new_from_str_with_options(self.text, options) {
            let (event, place) = match next {
                Ok(next) => next,
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or(self.text.len());
                    self.syntax_error(at, &error.info());
                    return false;
                }
            };
            let range = place.byte_range().unwrap_or(0..0);
            let span = self.span(range.start, range.end);
            match event {
                Event::DocumentStart(explicit, _) => {
                    documents += 1;
                    if documents > 1 {
                        self.refuse(span, "several documents in one file", "split it into files");
                        return false;
                    }
                    if explicit {
                        self.refuse(span, "a document marker", "remove the line `---`");
                    }
                }
                Event::Comment(..) => self.comment(span),
                Event::Alias(_) | Event::UnresolvedAlias(_) => {
                    self.refuse(span, "an alias", "write the value out, or give it a name under spec/types/");
                    self.value(Node { span, kind: scalar(String::new(), Style::Double) });
                }
                Event::Scalar(text, style, anchor, tag) => {
                    self.properties(span, anchor, tag.is_some());
                    let style = self.style(span, style);
                    let implied = style == Style::Plain && span.start == span.end;
                    let text = if implied { String::new() } else { text.into_owned() };
                    self.value(Node { span, kind: scalar(text, style) });
                }
                Event::SequenceStart(style, anchor, tag) => {
                    self.properties(span, anchor, tag.is_some());
                    let list = List { flow: style == StructureStyle::Flow, ..List::default() };
                    self.stack.push(Open::List { start: span, list });
                }
                Event::MappingStart(style, anchor, tag) => {
                    self.properties(span, anchor, tag.is_some());
                    let map = Map { flow: style == StructureStyle::Flow, ..Map::default() };
                    self.stack.push(Open::Map { start: span, map, key: None });
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(span),
                _ => {}
            }
            if self.stack.len() > MAX_DEPTH {
                self.diagnostics.push(
                    Diagnostic::new(&TOO_DEEP, span, format!("more than {MAX_DEPTH} levels deep"))
                        .help("the deepest construct of the language needs 9 levels: is the indentation right?"),
                );
                return false;
            }
        }
        true
    }

    fn close(&mut self, end: Span) {
        let Some(open) = self.stack.pop() else { return };
        let (start, kind) = match open {
            Open::List { start, list } => (start, Kind::List(list)),
            Open::Map { start, map, .. } => (start, Kind::Map(map)),
        };
        // A block ends with its last value; the event stands behind the blank lines and comments that follow.
        let end = if end.start < end.end { end.end } else { last_byte(&kind).unwrap_or(start.end) };
        self.value(Node { span: Span { end, ..start }, kind });
    }

    fn value(&mut self, node: Node) {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { list, .. }) => list.items.push(Item { value: node, comments: Comments::default() }),
            Some(Open::Map { map, key, .. }) => match key.take() {
                Some(key) => map.entries.push(Entry { key, value: node, comments: Comments::default() }),
                None => {
                    let text = node.scalar().map(str::to_owned);
                    *key = Some(Key { text: text.clone().unwrap_or_default(), span: node.span });
                    if text.is_none() || node.is_missing() {
                        self.refuse(node.span, "a key that is not a word", "a key is one plain or quoted text");
                    }
                }
            },
        }
    }

    fn comment(&mut self, span: Span) {
        let text = self.text.get(span.start as usize..span.end as usize).unwrap_or("#");
        self.comments.push(Comment { text: text.trim_end().to_owned(), span });
    }

    fn properties(&mut self, span: Span, anchor: usize, tag: bool) {
        if anchor > 0 {
            self.refuse(span, "an anchor", "remove the `&name`; shared things get a name under spec/types/");
        }
        if tag {
            self.refuse(span, "a tag", "remove the `!tag`: the language, not YAML, decides what a scalar means");
        }
    }

    fn style(&mut self, span: Span, style: ScalarStyle) -> Style {
        match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted => Style::Single,
            ScalarStyle::DoubleQuoted => Style::Double,
            ScalarStyle::Literal | ScalarStyle::Folded => {
                self.refuse(span, "a block scalar", "one text, one line: remove the `|` or `>` and join the lines");
                Style::Block
            }
        }
    }

    fn refuse_tabs(&mut self) {
        if let Some(at) = self.text.find('\t') {
            let span = self.span(at, at + 1);
            self.refuse(span, "a tab", "use two spaces to indent, and `\\t` inside double quotes");
        }
    }

    fn refuse(&mut self, span: Span, what: &str, help: &str) {
        let message = format!("the spec language has no place for {what}");
        self.diagnostics.push(Diagnostic::new(&YAML_FEATURE, span, message).help(help));
    }

    fn syntax_error(&mut self, at: usize, info: &str) {
        let span = self.span(at, at);
        let at = span.start as usize;
        // The tab has its finding; what it does to the parser is the same slip once more.
        let tab_before = self.text.find('\t').is_some_and(|tab| !self.text[tab.min(at)..at].contains('\n') && tab < at);
        if info.contains("found a tab") || tab_before {
            return;
        }
        // nothing is open that should be closed: there is too much of it
        if info.contains("recursion limit") {
            let message = "lists or maps are nested deeper than this is read".to_owned();
            self.diagnostics
                .push(Diagnostic::new(&YAML_SYNTAX, span, message).help("no key needs so many: write it flatter"));
            return;
        }
        let mut finding = Diagnostic::new(&YAML_SYNTAX, span, format!("not well-formed YAML: {info}"));
        // A bracket left open is noticed lines later; where it stands says more than where it was noticed.
        let open = match self.stack.last() {
            Some(Open::List { start, list }) if list.flow => Some((*start, ']')),
            Some(Open::Map { start, map, .. }) if map.flow => Some((*start, '}')),
            _ => None,
        };
        if let Some((start, _)) = open {
            finding = finding.related(start, "opened here and not closed");
        }
        let open = open.map(|(start, close)| Bracket { at: start.start as usize, close });
        self.diagnostics.push(finding.help(advice(self.text, at, info, open)));
    }

    /// On character borders whatever the parser says: everyone slices the text by it.
    fn span(&self, start: usize, end: usize) -> Span {
        let (start, end) = (floor(self.text, start), floor(self.text, end));
        Span { file: self.file, start: start as u32, end: end.max(start) as u32 }
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

fn scalar(text: String, style: Style) -> Kind {
    Kind::Scalar(Scalar { text, style })
}

fn last_byte(kind: &Kind) -> Option<u32> {
    match kind {
        Kind::Scalar(_) => None,
        Kind::List(list) => list.items.last().map(|item| item.value.span.end),
        Kind::Map(map) => map.entries.last().map(|entry| entry.value.span.end.max(entry.key.span.end)),
    }
}

fn duplicate_keys(node: &Node, diagnostics: &mut Diagnostics) {
    for item in node.items() {
        duplicate_keys(&item.value, diagnostics);
    }
    let mut first = std::collections::HashMap::new();
    for entry in node.entries() {
        duplicate_keys(&entry.value, diagnostics);
        if let Some(earlier) = first.insert(entry.key.text.as_str(), entry.key.span) {
            diagnostics.push(
                Diagnostic::new(
                    &DUPLICATE_KEY,
                    entry.key.span,
                    format!("the key `{}` stands here twice", entry.key.text),
                )
                .label("second")
                .related(earlier, "first")
                .help("remove one of the two, or rename it"),
            );
        }
    }
}
