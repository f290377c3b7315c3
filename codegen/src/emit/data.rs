//! Data for other programs: the resolved model, and what a sandbox is told beside it.

use std::io::{self, Write};

use serde_json::Value;

use super::{Error, sparse::sparse};
use crate::file::File;
use crate::model::Model;
use crate::rust::Crate;

/// What fits in so many columns is one line: a field of an operation mostly does, and a change of it is one row of a diff.
const LINE: usize = 400;

pub(super) fn emit(_: &Crate<'_>, model: &Model) -> Result<Vec<File>, Error> {
    // every program that describes operations carries the model: what goes without saying is not said
    let mut files = vec![file("model.json", sparse(model).map(without_names))?];
    if let Some(sandbox) = &model.sandbox {
        files.push(file("sandbox.json", Ok(sandbox.clone()))?);
    }
    Ok(files)
}

fn file(name: &str, value: Result<Value, serde_json::Error>) -> Result<File, Error> {
    match value.and_then(|value| text(&value)) {
        Ok(text) => Ok(File::new(name, text)),
        Err(error) => Err(Error::Data { file: name.to_owned(), reason: error.to_string() }),
    }
}

fn text(value: &Value) -> Result<String, serde_json::Error> {
    let mut out = String::new();
    lay_out(value, 0, &mut out)?;
    out.push('\n');
    Ok(out)
}

fn lay_out(value: &Value, depth: usize, out: &mut String) -> Result<(), serde_json::Error> {
    if let Some(line) = one_line(value, LINE.saturating_sub(depth)) {
        out.push_str(&line);
        return Ok(());
    }
    let next = |inner: &Value, label: &str, index: usize, out: &mut String| {
        out.push_str(if index > 0 { ",\n" } else { "\n" });
        out.push_str(&" ".repeat(depth + 1));
        out.push_str(label);
        lay_out(inner, depth + 1, out)
    };
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                next(item, "", index, out)?;
            }
            out.push('\n');
            out.push_str(&" ".repeat(depth));
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                let label = format!("{}: ", serde_json::to_string(name)?);
                next(member, &label, index, out)?;
            }
            out.push('\n');
            out.push_str(&" ".repeat(depth));
            out.push('}');
        }
        scalar => out.push_str(&serde_json::to_string(scalar)?),
    }
    Ok(())
}

/// The value in at most so many bytes, else nothing: what is long is not written to its end to be thrown away.
fn one_line(value: &Value, most: usize) -> Option<String> {
    let mut line = Line { text: Vec::new(), most };
    serde_json::to_writer(&mut line, value).ok()?;
    String::from_utf8(line.text).ok()
}

/// Takes so many bytes and refuses the next.
struct Line {
    text: Vec<u8>,
    most: usize,
}

impl Write for Line {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        if self.text.len() + part.len() > self.most {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.text.extend_from_slice(part);
        Ok(part.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The same without the Rust names that are the names on the wire.
fn without_names(mut value: Value) -> Value {
    forget_names(&mut value);
    value
}

fn forget_names(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(forget_names),
        Value::Object(members) => {
            if members.contains_key("wire") && members.get("wire") == members.get("name") {
                members.shift_remove("name");
            }
            members.values_mut().for_each(forget_names);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(value: &Value) -> String {
        text(value).unwrap_or_default()
    }

    #[test]
    fn what_fits_is_a_line() {
        let long = "x".repeat(LINE);
        let value = serde_json::json!({"b": [1, null, true], "c": {"d": long, "e": -5}});
        let expected = format!("{{\n \"b\": [1,null,true],\n \"c\": {{\n  \"d\": \"{long}\",\n  \"e\": -5\n }}\n}}\n");
        assert_eq!(laid_out(&value), expected);
    }

    #[test]
    fn nothing_is_lost_by_laying_it_out() {
        let value = serde_json::json!({"list": [[], {}, ["a", {"b": "\n\"é"}]], "number": u64::MAX, "part": 0.5});
        let back: Value = serde_json::from_str(&laid_out(&value)).unwrap_or_default();
        assert_eq!(back, value);
    }

    #[test]
    fn a_name_that_is_the_wire_name_is_left_out_and_no_other() {
        let value =
            serde_json::json!([{"wire": "a", "name": "a", "doc": "a"}, {"wire": "a", "name": "b"}, {"name": "a"}]);
        let expected = serde_json::json!([{"wire": "a", "doc": "a"}, {"wire": "a", "name": "b"}, {"name": "a"}]);
        assert_eq!(without_names(value), expected);
    }
}
