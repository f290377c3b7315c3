//! Data for other programs: the resolved model, and what a sandbox is told beside it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Number;

use super::Error;
use crate::file::File;
use crate::model::Model;
use crate::rust::Crate;

/// What fits in so many columns is one line: a field of an operation mostly does, and a change of it is one row of a diff.
const LINE: usize = 400;

pub(super) fn emit(_: &Crate<'_>, model: &Model) -> Result<Vec<File>, Error> {
    // every program that describes operations carries the model: what is null there is not said
    let mut files = vec![file("model.json", tree(model).map(Tree::without_nulls))?];
    if let Some(sandbox) = &model.sandbox {
        files.push(file("sandbox.json", tree(sandbox))?);
    }
    Ok(files)
}

fn file(name: &str, tree: Result<Tree, serde_json::Error>) -> Result<File, Error> {
    match tree.and_then(|tree| text(&tree)) {
        Ok(text) => Ok(File::new(name, text)),
        Err(error) => Err(Error::Data { file: name.to_owned(), reason: error.to_string() }),
    }
}

fn tree(value: &impl Serialize) -> Result<Tree, serde_json::Error> {
    serde_json::from_str(&serde_json::to_string(value)?)
}

fn text(tree: &Tree) -> Result<String, serde_json::Error> {
    let mut out = String::new();
    lay_out(tree, 0, &mut out)?;
    out.push('\n');
    Ok(out)
}

fn lay_out(tree: &Tree, depth: usize, out: &mut String) -> Result<(), serde_json::Error> {
    let line = serde_json::to_string(tree)?;
    let next = |inner: &Tree, label: &str, index: usize, out: &mut String| {
        out.push_str(if index > 0 { ",\n" } else { "\n" });
        out.push_str(&" ".repeat(depth + 1));
        out.push_str(label);
        lay_out(inner, depth + 1, out)
    };
    match tree {
        _ if depth + line.len() <= LINE => out.push_str(&line),
        Tree::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                next(item, "", index, out)?;
            }
            out.push('\n');
            out.push_str(&" ".repeat(depth));
            out.push(']');
        }
        Tree::Object(members) => {
            out.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                let label = format!("{}: ", serde_json::to_string(name)?);
                next(member, &label, index, out)?;
            }
            out.push('\n');
            out.push_str(&" ".repeat(depth));
            out.push('}');
        }
        Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => out.push_str(&line),
    }
    Ok(())
}

/// JSON in the order in which it was written.
enum Tree {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// The same without members that are null.
    fn without_nulls(self) -> Tree {
        match self {
            Tree::List(items) => Tree::List(items.into_iter().map(Tree::without_nulls).collect()),
            Tree::Object(members) => {
                let said = members.into_iter().filter(|(_, member)| !matches!(member, Tree::Null));
                Tree::Object(said.map(|(name, member)| (name, member.without_nulls())).collect())
            }
            scalar => scalar,
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Tree::Null => serializer.serialize_unit(),
            Tree::Bool(truth) => serializer.serialize_bool(*truth),
            Tree::Number(number) => number.serialize(serializer),
            Tree::Text(text) => serializer.serialize_str(text),
            Tree::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Tree::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, member)| object.serialize_entry(name, member))?;
                object.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Tree, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = object.next_entry()? {
            members.push(member);
        }
        Ok(Tree::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(value: &serde_json::Value) -> String {
        tree(value).and_then(|tree| text(&tree.without_nulls())).unwrap_or_default()
    }

    #[test]
    fn what_fits_is_a_line_and_what_is_null_is_left_out() {
        let long = "x".repeat(LINE);
        let value = serde_json::json!({"a": null, "b": [1, null, true], "c": {"d": long, "e": -5}});
        let expected = format!("{{\n \"b\": [1,null,true],\n \"c\": {{\n  \"d\": \"{long}\",\n  \"e\": -5\n }}\n}}\n");
        assert_eq!(laid_out(&value), expected);
    }

    #[test]
    fn nothing_but_null_members_is_lost() {
        let value = serde_json::json!({"list": [[], {}, ["a", {"b": "\n\"é"}]], "number": u64::MAX});
        let back: serde_json::Value = serde_json::from_str(&laid_out(&value)).unwrap_or_default();
        assert_eq!(back, value);
    }
}
