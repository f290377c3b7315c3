//! The JSON Schema accepts what the language accepts, and refuses the common slips.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use codegen::diagnostics::Diagnostics;
use codegen::load::{Kind, Node, Style, read};
use codegen::schema::json_schema;
use jsonschema::Validator;
use serde_json::{Map, Value};

#[test]
fn every_spec_file_is_valid_as_an_editor_reads_it() {
    assert_corpus_is_valid(core_schema);
}

#[test]
fn every_spec_file_is_valid_with_all_scalars_as_texts() {
    assert_corpus_is_valid(|text, _| Value::String(text.to_owned()));
}

#[test]
fn slips_are_refused() {
    let base = common::corpus();
    let good = &base["orders/pay_order.yaml"];
    let validator = validator();
    for (from, to) in [
        ("required: true", "requird: true"),
        ("required: true", "required: 7"),
        ("max_items: 3", "max_items: many"),
        ("method: POST", "method: TRACE"),
        ("sites: [cn, intl]\n", ""),
        ("type: list<text>", "type: list<text"),
        ("use_coupon: [YES] }", "use_coupon: YES }"),
        ("operation: PayOrder", "operation: payOrder"),
    ] {
        assert!(good.contains(from), "{from}");
        let value = json(&good.replacen(from, to, 1), core_schema);
        assert!(!validator.is_valid(&value), "{from} → {to}");
    }
}

fn validator() -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(&json_schema()).unwrap()).unwrap()
}

fn assert_corpus_is_valid(scalar: fn(&str, Style) -> Value) {
    let validator = validator();
    for (path, text) in common::corpus() {
        let value = json(text, scalar);
        let errors: Vec<_> =
            validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
    }
}

fn json(text: &str, scalar: fn(&str, Style) -> Value) -> Value {
    value(&read(0, text, &mut Diagnostics::new()).root.unwrap(), scalar)
}

fn value(node: &Node, scalar: fn(&str, Style) -> Value) -> Value {
    match &node.kind {
        Kind::Scalar(text) => scalar(&text.text, text.style),
        Kind::List(list) => list.items.iter().map(|item| value(&item.value, scalar)).collect(),
        Kind::Map(map) => Value::Object(
            map.entries
                .iter()
                .map(|entry| (entry.key.text.clone(), value(&entry.value, scalar)))
                .collect::<Map<_, _>>(),
        ),
    }
}

/// YAML 1.2, core schema.
fn core_schema(text: &str, style: Style) -> Value {
    if style != Style::Plain {
        return Value::String(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => {
            let number = text.trim_start_matches('+').parse::<i64>().ok().map(Value::from);
            let digits = text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
            let float = || text.parse::<f64>().ok().filter(|_| digits).map(Value::from);
            number.or_else(float).unwrap_or_else(|| Value::String(text.to_owned()))
        }
    }
}
