//! Holds a tree against the table of keys and says everywhere it differs, with what was meant.

use std::collections::BTreeSet;

use super::keys::{Construct, Key, Shape};
use super::rules::{MISSING_KEY, ODD_CHARACTER, TYPE_SYNTAX, UNKNOWN_KEY, WRONG_SHAPE};
use super::scalar::{calendar_span, is_count, is_status};
use super::type_expr;
use crate::diagnostics::{Diagnostic, Diagnostics, nearest, suggest};
use crate::load::{Entry, Kind, Node};
use crate::syntax::ast::Span;
use crate::work;

/// Checks the value of a file against `shape`.
pub(super) fn check(root: &Node, shape: &Shape, path: &str, out: &mut Diagnostics) {
    let owner = root.entries().first().map_or(root.span, |entry| entry.key.span);
    Checker { out, owner: Owner { name: None, span: owner } }.value(root, shape, path);
}

/// What a message points at when something is missing: the key that the map stands under, not its first line.
#[derive(Clone)]
struct Owner {
    name: Option<String>,
    span: Span,
}

struct Checker<'a> {
    out: &'a mut Diagnostics,
    owner: Owner,
}

impl Checker<'_> {
    fn value(&mut self, node: &Node, shape: &Shape, name: &str) {
        if node.is_missing() {
            let expected = shape.expected();
            self.out.push(
                Diagnostic::new(&WRONG_SHAPE, node.span, format!("`{name}` has no value"))
                    .label(format!("expected {expected}"))
                    .help("write the value, or remove the key"),
            );
            return;
        }
        match (shape, &node.kind) {
            (Shape::Block(inner), _) => self.value(node, inner, name),
            (Shape::Either(scalar, _), Kind::Scalar(_)) => self.value(node, scalar, name),
            (Shape::Either(_, other), _) => self.value(node, other, name),
            (Shape::OneOrMany(_), Kind::List(list)) if list.items.is_empty() => {}
            (Shape::OneOrMany(item) | Shape::List(item), Kind::List(list)) => {
                for entry in &list.items {
                    let span = first_word(&entry.value);
                    self.under(Owner { name: None, span }, |this| this.value(&entry.value, item, name));
                }
            }
            (Shape::OneOrMany(item), _) => self.value(node, item, name),
            (Shape::Map(value), Kind::Map(map)) => {
                for entry in &map.entries {
                    let owner = Owner { name: Some(entry.key.text.clone()), span: entry.key.span };
                    self.under(owner, |this| this.value(&entry.value, value, &entry.key.text));
                }
            }
            (Shape::Of(construct), Kind::Map(map)) => self.construct(&map.entries, construct),
            (Shape::Variant(variants), Kind::Map(map)) => {
                let has = |key: &str| map.entries.iter().any(|entry| entry.key.text == key);
                match variants.pick(has) {
                    Some(construct) => self.construct(&map.entries, construct),
                    None => {
                        let keys = variants.cases.iter().map(|case| case.by);
                        self.untold(&map.entries, variants.what, keys);
                    }
                }
            }
            (Shape::Pair(extra), Kind::Map(map)) => self.pair(node, &map.entries, extra, name),
            (scalar, Kind::Scalar(text)) => self.scalar(node, &text.text, scalar, name),
            (shape, _) => self.wrong(node, shape, name),
        }
    }

    fn construct(&mut self, entries: &[Entry], construct: &Construct) {
        work::note(entries.len());
        let given: BTreeSet<&str> = entries.iter().map(|entry| entry.key.text.as_str()).collect();
        let has = |name: &str| given.contains(name);
        // A key that is there already is not what was meant.
        let absent: Vec<&str> = construct.keys.iter().map(|key| key.name).filter(|name| !has(name)).collect();
        for entry in entries {
            match construct.keys.iter().find(|key| key.name == entry.key.text) {
                Some(key) => {
                    let owner = Owner { name: None, span: entry.key.span };
                    self.under(owner, |this| this.value(&entry.value, &key.shape, key.name));
                }
                None => self.unknown_key(entry, construct.what, absent.iter().copied()),
            }
        }
        // `key:value` without a blank is reported above as an unknown key; it is not missing as well.
        let glued: BTreeSet<&str> =
            entries.iter().filter_map(|entry| Some(entry.key.text.split_once(':')?.0)).collect();
        for key in construct.keys.iter().filter(|key| key.required && !has(key.name) && !glued.contains(key.name)) {
            self.missing(construct.what, key);
        }
    }

    /// Does what `f` says with another owner.
    fn under(&mut self, owner: Owner, f: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.owner, owner);
        f(self);
        self.owner = outer;
    }

    fn pair(&mut self, node: &Node, entries: &[Entry], extra: &[Key], name: &str) {
        let mut own = 0;
        for entry in entries {
            match extra.iter().find(|key| key.name == entry.key.text) {
                Some(key) => self.value(&entry.value, &key.shape, key.name),
                None => {
                    own += 1;
                    self.value(&entry.value, &Shape::Text, &entry.key.text);
                }
            }
        }
        if own != 1 {
            self.out.push(
                Diagnostic::new(&WRONG_SHAPE, node.span, format!("`{name}` takes one pair of fields, here are {own}"))
                    .label("expected `{ a: b }`")
                    .help("write one rule for each pair"),
            );
        }
    }

    fn scalar(&mut self, node: &Node, text: &str, shape: &Shape, name: &str) {
        if matches!(shape, Shape::Text) && text.trim() != text {
            self.out.push(
                Diagnostic::new(&ODD_CHARACTER, node.span, format!("`{name}` begins or ends with a blank"))
                    .label("a blank at an end")
                    .help("remove it"),
            );
        }
        let good = match shape {
            Shape::Text | Shape::Formed { .. } | Shape::Value => true,
            Shape::Bool => matches!(text, "true" | "false"),
            Shape::Count => is_count(text),
            Shape::Status => is_status(text),
            Shape::Words(words) => words.contains(&text),
            Shape::Span => calendar_span(text).is_some(),
            Shape::Type => return self.type_expr(node.span, text),
            _ => false,
        };
        if good {
            return;
        }
        match shape {
            Shape::Words(words) => {
                let message = format!("`{name}` cannot be `{text}`");
                self.out.push(
                    Diagnostic::new(&WRONG_SHAPE, node.span, message)
                        .label(format!("expected {}", shape.expected()))
                        .help(suggest(text, words.iter().copied())),
                );
            }
            _ => self.wrong(node, shape, name),
        }
    }

    fn type_expr(&mut self, span: Span, text: &str) {
        if let Err(why) = type_expr::parse(text) {
            self.out.push(
                Diagnostic::new(&TYPE_SYNTAX, span, format!("`{text}` is not a type: {why}"))
                    .label("expected a name, `list<T>`, `csv<T>` or `map<T>`"),
            );
        }
    }

    fn unknown_key<'k>(&mut self, entry: &Entry, what: &str, keys: impl Iterator<Item = &'k str> + Clone) {
        let word = &entry.key.text;
        let mut finding = Diagnostic::new(&UNKNOWN_KEY, entry.key.span, format!("{what} has no key `{word}`"));
        if let Some((key, value)) = word.split_once(':')
            && keys.clone().any(|known| known == key)
        {
            let help = format!("a blank is missing behind `:`: write `{key}: {value}`");
            self.out.push(finding.label("one word").help(help));
            return;
        }
        finding = match nearest(word, keys.clone()) {
            Some(nearest) => finding.label("not a key").help(format!("did you mean `{nearest}`?")),
            None => {
                let keys: Vec<_> = keys.collect();
                finding.label("not a key").help(format!("the keys are `{}`", keys.join("`, `")))
            }
        };
        self.out.push(finding);
    }

    fn missing(&mut self, what: &str, key: &Key) {
        let whose = self.whose(what);
        self.out.push(
            Diagnostic::new(&MISSING_KEY, self.owner.span, format!("{whose} needs the key `{}`", key.name))
                .label(format!("`{}` is not here", key.name))
                .help(format!("add `{}: {}` ({})", key.name, key.example, lower_first(key.doc))),
        );
    }

    /// `the field \`order_id\``, or `a field` where it has no name.
    fn whose(&self, what: &str) -> String {
        match &self.owner.name {
            Some(name) => {
                let what = what.split_once(' ').map_or(what, |(_, noun)| noun);
                format!("the {what} `{name}`")
            }
            None => what.to_owned(),
        }
    }

    fn untold<'k>(&mut self, entries: &[Entry], what: &str, keys: impl Iterator<Item = &'k str> + Clone) {
        let slip = entries.iter().find(|entry| nearest(&entry.key.text, keys.clone()).is_some());
        if let Some(entry) = slip {
            return self.unknown_key(entry, what, keys);
        }
        let keys: Vec<_> = keys.map(|key| format!("`{key}`")).collect();
        let message = format!("{} needs one of the keys {}", self.whose(what), keys.join(", "));
        self.out.push(Diagnostic::new(&MISSING_KEY, self.owner.span, message).label("none of them is here"));
    }

    fn wrong(&mut self, node: &Node, shape: &Shape, name: &str) {
        let mut finding = Diagnostic::new(&WRONG_SHAPE, node.span, format!("`{name}` has the wrong shape"))
            .label(format!("expected {}", shape.expected()));
        finding = match (shape, node.scalar()) {
            (Shape::List(_), Some(text)) => finding.help(format!("write `{name}: [{text}]`")),
            (Shape::Bool | Shape::Count | Shape::Status | Shape::Span, Some(_)) => finding,
            (Shape::Of(_) | Shape::Variant(_) | Shape::Map(_), Some(text)) if lacks_blank(text) => {
                finding.help(format!("a blank is missing behind `:`: write `{}`", text.replacen(':', ": ", 1)))
            }
            (_, Some(_)) => finding.help("here is one text"),
            _ if matches!(node.kind, Kind::List(_)) => finding.help("here is a list"),
            _ => finding.help("here is a map"),
        };
        self.out.push(finding);
    }
}

/// The first key of a map, for a place that is one word; else the value itself.
fn first_word(node: &Node) -> Span {
    node.entries().first().map_or(node.span, |entry| entry.key.span)
}

/// `type:YesNo`: an entry that lacks its blank reads as one word.
fn lacks_blank(text: &str) -> bool {
    let is_key = |key: &str| !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    text.split_once(':').is_some_and(|(key, value)| is_key(key) && !value.is_empty() && !value.starts_with('/'))
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}
