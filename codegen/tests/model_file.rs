//! `model.json` says all that the model says, and nothing that goes without saying.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

mod common;

use std::path::Path;

use codegen::load::Sources;
use codegen::model::Model;
use serde_json::Value;

fn model(folder: &str) -> Model {
    let files = common::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let sources =
        Sources::from_files(files.into_iter().filter(|(path, _)| path.ends_with(".yaml")).collect::<Vec<_>>());
    let (ast, findings) = codegen::syntax::parse(&sources);
    assert!(!findings.has_errors(), "{folder}");
    codegen::model::build(&ast, &sources)
}

fn written(model: &Model) -> String {
    let files = codegen::emit::emit(model).unwrap();
    files.into_iter().find(|file| file.path == "model.json").unwrap().text
}

#[test]
fn what_is_read_back_is_what_was_written() {
    for folder in ["../spec/bss", "../spec/osm", "../spec/iam", "tests/ledger/spec", "tests/fixtures/check/_base"] {
        // what the sandbox is told is a file of its own
        let model = Model { sandbox: None, ..model(folder) };
        let back = Model::from_json(&written(&model)).unwrap();
        assert_eq!(back.service, model.service, "{folder}");
        assert_eq!(back.types, model.types, "{folder}");
        assert_eq!(back.operations, model.operations, "{folder}");
        assert_eq!(back, model, "{folder}");
    }
}

/// Every member at a place in the tree: where it stands, and its name.
fn members(json: &Value, at: &str, out: &mut Vec<(String, String)>) {
    match json {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(nth, item)| members(item, &format!("{at}/{nth}"), out))
        }
        Value::Object(all) => {
            for (name, member) in all {
                out.push((at.to_owned(), name.clone()));
                members(member, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        _ => {}
    }
}

#[test]
fn every_member_says_something_without_it_the_model_is_another_or_none() {
    let model = model("tests/ledger/spec");
    let json: Value = serde_json::from_str(&written(&model)).unwrap();
    let mut all = Vec::new();
    members(&json, "", &mut all);
    assert!(all.len() > 300, "{}", all.len());
    for (at, name) in all {
        let mut without = json.clone();
        without.pointer_mut(&at).unwrap().as_object_mut().unwrap().shift_remove(&name);
        let back = Model::from_json(&without.to_string());
        assert!(back.is_err() || back.is_ok_and(|back| back != model), "{at}/{name} goes without saying");
    }
}

#[test]
fn what_is_no_model_is_refused() {
    for text in ["", "[]", r#"{"types":[{}]}"#, r#"{"operations":[{"request":{"fields":[{"type":"set<text>"}]}}]}"#] {
        assert!(Model::from_json(text).is_err(), "{text}");
    }
}
