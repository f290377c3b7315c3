//! Every operation, on every site that has it, travels as the model says: method, path, query, headers, body.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use huaweicloud_bss::runtime::codec;
use huaweicloud_bss::{API, Json};
use huaweicloud_bss_tests::model::{self, Kind, kind, list, text, texts};
use huaweicloud_bss_tests::sample::{self, Field};
use serde_json::Value;

#[test]
fn every_operation_encodes_a_full_request_as_the_model_says() {
    let mut walked = 0;
    for operation in model::operations() {
        for site in texts(&operation["sites"]).unwrap() {
            check(operation, site);
            walked += 1;
        }
    }
    let files = operation_files();
    assert_eq!(model::operations().count(), files);
    assert!(walked >= files);
    println!("{walked} requests of {} operations", API.operations.len());
}

/// How many operations the spec has, by its files.
fn operation_files() -> usize {
    let spec = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/bss");
    let folders = std::fs::read_dir(spec).unwrap().map(|entry| entry.unwrap().path());
    let sections = folders.filter(|path| path.join("section.yaml").is_file());
    sections.map(|section| std::fs::read_dir(section).unwrap().count() - 1).sum()
}

fn check(operation: &Value, site: &str) {
    let id = text(&operation["id"]);
    let fields = list(&operation["request"]["fields"]);
    let document = sample::object(fields, site, 4);
    let erased = API.find(id).unwrap_or_else(|| panic!("{id} is not in the catalog"));
    let (request, odd) = (erased.request)(&document);
    assert!(odd.is_empty(), "{id} at {site}: {odd:?}");
    let meta = huaweicloud_bss::Site::ALL.iter().map(|site| site.meta()).find(|meta| meta.id == site).unwrap();
    let sent = codec::encode(&*request, erased.meta, Some(meta.bit)).unwrap();

    assert_eq!(sent.method.as_str(), text(&operation["method"]), "{id}");
    assert_eq!(sent.path, path(operation, &document), "{id}");
    assert_eq!(sent.query, pairs("query", fields, &document, site), "{id} at {site}");
    assert_eq!(sent.headers, pairs("header", fields, &document, site), "{id} at {site}");
    let in_body = fields.iter().filter(|field| field["place"] == "body");
    let body = in_body.filter_map(|field| {
        let wire = text(&field["wire"]);
        Some((wire.into(), document.get(wire)?.clone()))
    });
    let body = Json::Object(body.collect()).to_string();
    let expected = (operation["body"] == "json").then_some(body);
    assert_eq!(sent.body.map(|bytes| String::from_utf8(bytes).unwrap()), expected, "{id} at {site}");
}

fn path(operation: &Value, document: &Json) -> String {
    let mut path = text(&operation["path"]).to_owned();
    for field in list(&operation["request"]["fields"]).iter().filter(|field| field["place"] == "path") {
        let wire = text(&field["wire"]);
        path = path.replace(&format!("{{{wire}}}"), &escape(&sample::plain(document.get(wire).unwrap())));
    }
    assert!(!path.contains('{'), "{path}");
    path
}

/// RFC 3986: all but the unreserved characters as `%XY`.
fn escape(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn pairs(place: &str, fields: &[Value], document: &Json, site: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for field in fields.iter().filter(|field| field["place"] == place) {
        let Some(json) = document.get(text(&field["wire"])) else { continue };
        let field = Field::at(field, site);
        match (kind(field.ty), json) {
            (Kind::List(_), Json::Array(items)) => {
                out.extend(items.iter().map(|item| (field.wire().to_owned(), sample::plain(item))));
            }
            _ => out.push((field.wire().to_owned(), sample::plain(json))),
        }
    }
    out
}
