//! Every answer decodes whatever it holds: full, empty, full of nulls, full of odd values.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use huaweicloud_bss::runtime::codec;
use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::{Json, Record};
use huaweicloud_bss_tests::edit::{Step, get, with};
use huaweicloud_bss_tests::model::{self, Kind, kind, list, text, texts};
use huaweicloud_bss_tests::sample::{self, Field};
use serde_json::Value;

/// Every operation that answers with a JSON body: the crate's table, the body's fields, its sites.
fn answers() -> impl Iterator<Item = (&'static Erased, Vec<Value>, Vec<&'static str>)> {
    model::operations().filter(|operation| !operation["response"].is_null()).map(|operation| {
        let in_body = |field: &&Value| field["place"] != "header";
        let fields = list(&operation["response"]["fields"]).iter().filter(in_body).cloned().collect();
        (model::erased(operation), fields, texts(&operation["sites"]).unwrap())
    })
}

fn decode(of: &Erased, document: &Json) -> (Box<dyn Record>, Vec<String>) {
    let mut record = (of.response)().unwrap();
    let odd = codec::decode(&document.to_vec(), &mut *record);
    let odd = odd.unwrap_or_else(|error| panic!("{}: {error}", of.meta.id));
    let notes = odd.iter().map(|note| note.to_string()).collect();
    (record, notes)
}

#[test]
fn a_full_answer_is_read_whole_and_written_back_the_same() {
    let mut fields = 0;
    for (of, response, sites) in answers() {
        let (id, response) = (of.meta.id, response.as_slice());
        for site in sites {
            let document = sample::object(response, site, 6);
            let (record, odd) = decode(of, &document);
            assert_eq!(odd, Vec::<String>::new(), "{id} at {site}");
            let back = Json::Object(entries(codec::to_wire(&*record)));
            assert_same(id, &back, &document, response, site);
            fields += entries(back).len();
        }
    }
    println!("{fields} fields of {} answers", answers().count());
    assert!(answers().count() > 140);
}

/// The same but for lists that a site's document leaves out: a record has them without entries.
fn assert_same(id: &str, back: &Json, document: &Json, response: &[Value], site: &str) {
    for field in response {
        let wire = text(&field["wire"]);
        if let Some(sent) = document.get(wire) {
            let field = Field::at(field, site);
            // the form at a site is the client's to know; a record writes the common form
            if field.wire_form == text(&field.field["wire_form"]) {
                assert_eq!(back.get(wire).map(Json::to_string), Some(sent.to_string()), "{id} at {site}: {wire}");
            }
        }
    }
}

#[test]
fn an_empty_answer_and_one_of_nulls_are_read_as_nothing() {
    for (of, response, sites) in answers() {
        let (id, response) = (of.meta.id, response.as_slice());
        let (empty, odd) = decode(of, &Json::Object(Vec::new()));
        assert_eq!(odd, Vec::<String>::new(), "{id}");
        let full = sample::object(response, sites[0], 6);
        let nulls = Json::Object(entries(full.clone()).into_iter().map(|(name, _)| (name, Json::Null)).collect());
        let (nulled, odd) = decode(of, &nulls);
        assert_eq!(odd, Vec::<String>::new(), "{id}");
        assert_eq!(codec::to_wire(&*nulled), codec::to_wire(&*empty), "{id}");
        // null entries in lists, null objects, nulls further down
        let deep = nulls_below(&full);
        decode(of, &deep);
    }
}

fn nulls_below(json: &Json) -> Json {
    match json {
        Json::Object(entries) => {
            Json::Object(entries.iter().map(|(name, json)| (name.clone(), nulls_below(json))).collect())
        }
        Json::Array(items) => {
            let mut items: Vec<Json> = items.iter().map(nulls_below).collect();
            items.insert(0, Json::Null);
            Json::Array(items)
        }
        _ => Json::Null,
    }
}

#[test]
fn one_odd_value_costs_that_value_and_no_other() {
    let mut tried = 0;
    for (of, response, sites) in answers() {
        let (id, response) = (of.meta.id, response.as_slice());
        let full = sample::object(response, sites[0], 6);
        let whole = codec::to_wire(&*decode(of, &full).0);
        for path in leaves(&full, &mut Vec::new()) {
            for odd in odd_values() {
                let (record, _) = decode(of, &with(&full, &path, Some(odd.clone())));
                let read = codec::to_wire(&*record);
                // what stands elsewhere is untouched
                let top = &path[..1];
                assert_eq!(with(&read, top, None), with(&whole, top, None), "{id}: {path:?} = {odd}");
                tried += 1;
            }
        }
    }
    println!("{tried} odd values");
    assert!(tried > 10_000);
}

#[test]
fn an_answer_of_nothing_but_odd_values_is_read() {
    for (of, response, sites) in answers() {
        let (id, response) = (of.meta.id, response.as_slice());
        let full = sample::object(response, sites[0], 6);
        for odd in odd_values() {
            let odd: Vec<_> = entries(full.clone()).into_iter().map(|(name, _)| (name, odd.clone())).collect();
            decode(of, &Json::Object(odd));
        }
        let (_, notes) = decode(of, &with(&full, &[Step::Name("field_of_tomorrow".into())], Some(Json::Bool(true))));
        assert_eq!(notes.len(), 1, "{id}: {notes:?}");
    }
}

#[test]
fn numbers_sent_as_text_and_texts_sent_as_numbers_are_read() {
    for (of, response, sites) in answers() {
        let (id, response) = (of.meta.id, response.as_slice());
        for field in response {
            let field = Field::at(field, sites[0]);
            let number = match kind(field.ty) {
                Kind::Builtin("integer" | "decimal") => "12",
                Kind::Builtin("text") | Kind::Newtype => "12",
                _ => continue,
            };
            for json in [Json::Number(number.into()), Json::Text(number.into())] {
                let document = with(&Json::Object(Vec::new()), &[Step::Name(field.wire().into())], Some(json));
                let (record, odd) = decode(of, &document);
                let read = codec::to_wire(&*record);
                assert!(odd.len() <= 1, "{id}: {odd:?}");
                let read = get(&read, &[Step::Name(field.wire().into())]).map(sample::plain);
                assert_eq!(read.as_deref(), Some(number), "{id}: {}", field.wire());
            }
        }
    }
}

#[test]
fn amounts_keep_the_digits_of_the_wire() {
    let mut amounts = 0;
    for (of, response, sites) in answers() {
        let (id, response) = (of.meta.id, response.as_slice());
        for field in response {
            let field = Field::at(field, sites[0]);
            if !matches!(kind(field.ty), Kind::Builtin("decimal")) {
                continue;
            }
            for digits in ["0.10", "10", "-3.000", "1234567890123456789012345.678", "0.0000000000000000000000000001"] {
                for json in [Json::Number(digits.into()), Json::Text(digits.into())] {
                    let document = with(&Json::Object(Vec::new()), &[Step::Name(field.wire().into())], Some(json));
                    let (record, odd) = decode(of, &document);
                    assert!(odd.is_empty(), "{id}: {odd:?}");
                    let read = codec::to_wire(&*record);
                    assert_eq!(sample::plain(read.get(field.wire()).unwrap()), digits, "{id}: {}", field.wire());
                    amounts += 1;
                }
            }
        }
    }
    assert!(amounts > 100, "{amounts}");
}

fn odd_values() -> Vec<Json> {
    let texts = ["", "no such value", "2026-13-45T99:99:99Z", "31.12.2026", "-", "1e999", "\u{0}"];
    let mut out: Vec<Json> = texts.iter().map(|text| Json::Text((*text).to_owned())).collect();
    out.extend(["-1", "0.5", "1e2", "99999999999999999999999999999999999999999"].map(|n| Json::Number(n.into())));
    out.extend([Json::Null, Json::Bool(true), Json::Array(vec![]), Json::Object(vec![])]);
    out.push(Json::Array(vec![Json::Null, Json::Bool(false), Json::Array(vec![]), Json::Text("x".into())]));
    out.push(Json::Object(vec![("x".into(), Json::Array(vec![Json::Null]))]));
    out
}

/// Paths to every value, containers among them.
fn leaves(json: &Json, path: &mut Vec<Step>) -> Vec<Vec<Step>> {
    let mut out = Vec::new();
    if !path.is_empty() {
        out.push(path.clone());
    }
    match json {
        Json::Object(entries) => {
            for (name, inner) in entries {
                path.push(Step::Name(name.to_string()));
                out.extend(leaves(inner, path));
                path.pop();
            }
        }
        Json::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                path.push(Step::Index(index));
                out.extend(leaves(inner, path));
                path.pop();
            }
        }
        _ => {}
    }
    out
}

fn entries(json: Json) -> Vec<(Box<str>, Json)> {
    match json {
        Json::Object(entries) => entries,
        other => panic!("{other} is no object"),
    }
}
