//! Every operation, on every site that has it, travels as the model says: method, path, query, headers, body.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::codec;
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

/// A body with members at their paths, constants among them.
fn nested(fields: &[&Value], document: &Json, site: &str) -> Value {
    let mut body = Value::Object(serde_json::Map::new());
    for field in fields.iter().filter(|field| sample::is_at(&field["sites"], site)) {
        let wire = text(&field["wire"]);
        let value = match (&field["constant"], document.get(wire)) {
            (Value::Null, Some(json)) => serde_json::from_str(&json.to_string()).unwrap(),
            (Value::Null, None) => continue,
            (constant, _) => constant.clone(),
        };
        let path = texts(&field["at"]).unwrap_or_else(|| vec![wire]);
        let place = path.iter().fold(&mut body, |inner, name| &mut inner[*name]);
        *place = value;
    }
    body
}

/// Name, file name and content of each part, by the text of RFC 7578.
fn parts(body: &[u8], boundary: &str) -> Vec<(String, Option<String>, Vec<u8>)> {
    let whole = [b"\r\n", body].concat();
    let mark = format!("\r\n--{boundary}");
    let mut out = Vec::new();
    let starts: Vec<usize> = (0..whole.len()).filter(|at| whole[*at..].starts_with(mark.as_bytes())).collect();
    for pair in starts.windows(2) {
        let part = &whole[pair[0] + mark.len() + 2..pair[1]];
        let end = part.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(part[..end].to_vec()).unwrap();
        let parameter = |name: &str| {
            let (_, rest) = head.split_once(&format!("; {name}=\""))?;
            Some(rest.split('"').next().unwrap().to_owned())
        };
        out.push((parameter("name").unwrap(), parameter("filename"), part[end + 4..].to_vec()));
    }
    out
}

fn expected_parts(fields: &[&Value], document: &Json, site: &str) -> Vec<(String, Option<String>, Vec<u8>)> {
    let mut out = Vec::new();
    for field in fields {
        let wire = text(&field["wire"]).to_owned();
        let Some(json) = document.get(&wire) else { continue };
        out.push(match kind(Field::at(field, site).ty) {
            // quotes are percent-encoded, as browsers do; the bytes are those of the sample
            Kind::Builtin("file") => (wire, Some("a %22b%22.bin".to_owned()), vec![0, 13, 10, 45, 45, 255]),
            _ => (wire, None, sample::plain(json).into_bytes()),
        });
    }
    out
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
