//! Every operation, on every site that has it, travels as the model says: method, path, query, headers, body.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::codec;
use huaweicloud_bss_tests::expected::{expected_parts, nested, pairs, parts, path};
use huaweicloud_bss_tests::model::{self, list, text, texts};
use huaweicloud_bss_tests::sample;
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
    println!("{walked} requests of {files} operations");
}

/// How many operations the specs have, by their files.
fn operation_files() -> usize {
    let spec = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let inside = |path: std::path::PathBuf| std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    let services = inside(spec).filter(|path| path.is_dir());
    let sections = services.flat_map(inside).filter(|path| path.join("section.yaml").is_file());
    sections.map(|section| inside(section).count() - 1).sum()
}

fn check(operation: &Value, site: &str) {
    let id = text(&operation["id"]);
    let fields = list(&operation["request"]["fields"]);
    let document = sample::object(fields, site, 4);
    let erased = model::erased(operation);
    let (request, odd) = (erased.request)(&document);
    assert!(odd.is_empty(), "{id} at {site}: {odd:?}");
    let sent = codec::encode(&*request, erased.meta, Some(model::site(operation, site).bit)).unwrap();

    assert_eq!(sent.method.as_str(), text(&operation["method"]), "{id}");
    assert_eq!(sent.path, path(operation, &document), "{id}");
    assert_eq!(sent.query, pairs("query", fields, &document, site), "{id} at {site}");
    assert_eq!(sent.headers, pairs("header", fields, &document, site), "{id} at {site}");
    let in_body: Vec<&Value> = fields.iter().filter(|field| field["place"] == "body").collect();
    let body = sent.body.unwrap_or_default();
    match operation["body"].as_str() {
        None => assert!(body.is_empty(), "{id} at {site}"),
        Some("multipart") => {
            assert!(sent.content_type.starts_with("multipart/form-data; boundary="), "{id}: {}", sent.content_type);
            let boundary = sent.content_type.split_once("boundary=").unwrap().1;
            assert_eq!(parts(&body, boundary), expected_parts(&in_body, &document, site), "{id} at {site}");
        }
        Some("json") if in_body.iter().all(|field| field["at"].is_null() && field["constant"].is_null()) => {
            let member =
                |field: &&Value| Some((text(&field["wire"]).into(), document.get(text(&field["wire"]))?.clone()));
            let expected = Json::Object(in_body.iter().filter_map(member).collect()).to_string();
            assert_eq!(String::from_utf8(body).unwrap(), expected, "{id} at {site}");
        }
        Some("json") => {
            let sent: Value = serde_json::from_slice(&body).unwrap();
            assert_eq!(sent, nested(&in_body, &document, site), "{id} at {site}");
        }
        Some(other) => panic!("{id}: no test of a body that is {other}"),
    }
}
