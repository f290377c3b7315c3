//! Every key of `service.yaml` with every odd value: lint refuses it with a place, or what is generated from it is read by
//! cargo, compiles without a warning, is exported, and can be sent. Nothing panics.

use std::fs;
use std::path::Path;

use codegen::export;
use codegen::model::Model;
use codegen::syntax::keys::{Construct, SERVICE, Shape};
use reqwest::header::{HeaderName, HeaderValue};
use serde_norway::{Mapping, Value};

use super::{Files, compile, has_places, judge};

/// How many crates are compiled, each with another accepted value at every key.
const CRATES: usize = 5;

/// What somebody may write, and what would like to be something else.
const ODD: &[&str] = &[
    "",
    " ",
    "a",
    "A",
    "0",
    "-1",
    "1.0",
    "01.2.3",
    "2024",
    "a b",
    "a.b",
    "a..b",
    "a-b",
    "-a",
    "a_b",
    "a/b",
    "../a",
    "a:b",
    "a:80",
    "a,b",
    "a=b",
    "a\"b",
    "a\\b",
    "a\nb",
    "é",
    "订单",
    "https://a.example.com",
    "a.example.com",
    "A.example.com",
    "Host",
    "Content-Length",
    "X-Odd",
    "self",
    "crate",
    "std",
    "Self",
    "META",
    "type",
    "none",
    "unknown",
    "true",
    "400",
    "99999",
    "4294967296",
    "10/s",
    "{braces}",
    "[a](b)",
    "*/",
    "```",
    "<b>",
    "'",
    "#",
    "@",
    "$crate",
];

/// All that a service can say, said in a usual way.
const SERVICE_YAML: &str = r#"
service: ledger
title: { en: Ledger, zh: 账本 }
summary: A made-up service.
crate:
  { name: ledger-client, description: A client, keywords: [ledger], categories: [api-bindings], command: ledger, version: 0.1.0,
    edition: "2024", rust_version: "1.95", license: MIT OR Apache-2.0, repository: "https://example.com/ledger", runtime: "0.1" }
auth:
  token: X-Ledger-Token
  account: X-Ledger-Account
  signature:
    header: X-Ledger-Signature
    date: X-Ledger-Date
    session: X-Ledger-Session
    sha256: { algorithm: LEDGER-HMAC-SHA256, content: X-Ledger-Hash }
    sm3: { algorithm: LEDGER-HMAC-SM3, content: X-Ledger-Sm3 }
sites:
  home:
    { name: Home, title: home site, host: ledger.example.com, other_hosts: [l.example.com], region: r-1, iam: iam.example.com,
      docs: ["https://example.com"], doc: Where it began }
  moon: { name: Moon, title: moon site, host: unknown, doc: Nobody says where it answers }
callers:
  clerk: { name: Clerk, title: { en: Clerk, zh: 职员 }, doc: Writes entries, aka: [writer] }
  auditor: { name: Auditor, doc: Reads them }
headers:
  X-Ledger-Date: { when: always, doc: Time, sensitive: true, required: true, default: now, format: time, max_length: 16 }
time: { timestamp: UTC }
media: { request: application/json }
envelope:
  - { from: service, http: [400, 500], fields: { code: { type: text, doc: Code } }, doc: Usual }
error_body:
  { code: [fault.id], message: [fault.text], request_id: [fault.trace], details: [fault.reasons], in_success: true,
    success_codes: [FINE], success_flags: [booked] }
request_id_headers: [X-Ledger-Trace, X-Ledger-Entry]
http: { 429: { name: TooMany, retry: true, doc: Too many calls } }
errors:
  L.1:
    { http: [400], category: parameter, means: [token], retry: true, also: L.2, also_http: [403], doc: Wrong entry, doc_zh: 错误,
      hint: Look, hint_zh: 看 }
gateway_errors: { G.1: { http: 401, doc: Refused } }
rate_limit: { default: 10/s, exceeded: [G.1] }
notes: [A note]
"#;

/// One place in the tree of `service.yaml`, and what stands there.
#[derive(Clone)]
struct Spot {
    path: Vec<Step>,
    shape: &'static Shape,
}

#[derive(Clone, PartialEq)]
enum Step {
    Key(String),
    Item(usize),
    /// The name of an entry itself.
    Name(String),
}

impl Spot {
    /// Whether it is the name of an entry, which others depend on.
    fn is_name(&self) -> bool {
        matches!(self.path.last(), Some(Step::Name(_)))
    }

    fn shown(&self) -> String {
        let step = |step: &Step| match step {
            Step::Key(key) => key.clone(),
            Step::Item(at) => at.to_string(),
            Step::Name(name) => format!("<{name}>"),
        };
        self.path.iter().map(step).collect::<Vec<_>>().join(".")
    }
}

#[test]
fn every_key_of_a_service_with_every_odd_value_is_refused_or_can_be_built_and_sent() {
    let base: Value = serde_norway::from_str(SERVICE_YAML).unwrap();
    let operations = operations();
    // one is enough where only the service changes
    let few: Files = operations
        .clone()
        .into_iter()
        .filter(|(path, _)| !path.contains("_entry") && !path.contains("photo"))
        .collect();
    holds(&model_of(&operations, &base).unwrap());
    let mut spots = Vec::new();
    of_construct(&base, &SERVICE, &mut Vec::new(), &mut spots);

    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let parts = spots.chunks(spots.len().div_ceil(threads));
    let judged: Vec<Judged> = std::thread::scope(|scope| {
        let running: Vec<_> =
            parts.map(|part| scope.spawn(|| part.iter().map(|spot| each(&few, &base, spot)).collect())).collect();
        running.into_iter().flat_map(|one| -> Vec<Judged> { one.join().unwrap() }).collect()
    });
    let wrong: Vec<&String> = judged.iter().flat_map(|one| &one.wrong).collect();
    let (refused, accepted) =
        judged.iter().fold((0, 0), |(refused, fit), one| (refused + one.refused, fit + one.accepted.len()));
    assert!(wrong.is_empty(), "{wrong:#?}");
    println!("{} places, {accepted} values accepted, {refused} refused", judged.len());
    assert!(judged.len() > 90 && refused > 1_000 && accepted > 500, "{} places, {refused}, {accepted}", judged.len());

    for at in 0..CRATES {
        let mut service = base.clone();
        let mut odd = 0;
        for Judged { spot, accepted: fit, .. } in judged.iter().filter(|one| !one.spot.is_name()) {
            let Some(text) = fit.get((fit.len() * at / CRATES + at) % fit.len().max(1)) else { continue };
            let changed = with(&service, &spot.path, text);
            // two that are good alone may want one name
            if model_of(&operations, &changed).is_some() {
                service = changed;
                odd += 1;
            }
        }
        assert!(odd > 50, "only {odd} go together");
        let model = model_of(&operations, &service).unwrap();
        holds(&model);
        exported(&model);
        compile(&whole(&operations, &service), &format!("random_service_{at}"));
    }
}

/// What is said of every odd value at one place.
struct Judged<'a> {
    spot: &'a Spot,
    accepted: Vec<&'static str>,
    refused: usize,
    /// What panicked, or was accepted and does not hold.
    wrong: Vec<String>,
}

fn each<'a>(operations: &Files, base: &Value, spot: &'a Spot) -> Judged<'a> {
    let mut out = Judged { spot, accepted: Vec::new(), refused: 0, wrong: Vec::new() };
    for &text in ODD.iter().filter(|text| fits(spot.shape, text)) {
        let changed = with(base, &spot.path, text);
        match std::panic::catch_unwind(|| model_of(operations, &changed).map(|model| holds(&model))) {
            Ok(Some(())) => out.accepted.push(text),
            Ok(None) => out.refused += 1,
            Err(_) => out.wrong.push(format!("{}: {text:?}", spot.shown())),
        }
    }
    out
}

/// Every place where a scalar stands.
fn of_construct(value: &Value, construct: &'static Construct, path: &mut Vec<Step>, out: &mut Vec<Spot>) {
    for key in construct.keys {
        if let Some(inner) = value.get(key.name) {
            path.push(Step::Key(key.name.to_owned()));
            of_shape(inner, &key.shape, path, out);
            path.pop();
        }
    }
}

fn of_shape(value: &Value, shape: &'static Shape, path: &mut Vec<Step>, out: &mut Vec<Spot>) {
    match (shape, value) {
        (Shape::Block(inner), _) => of_shape(value, inner, path, out),
        (Shape::Either(_, inner), Value::Mapping(_)) => of_shape(value, inner, path, out),
        (Shape::Of(construct), _) => of_construct(value, construct, path, out),
        (Shape::List(inner) | Shape::OneOrMany(inner), Value::Sequence(items)) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Step::Item(at));
                of_shape(item, inner, path, out);
                path.pop();
            }
        }
        (Shape::OneOrMany(inner), _) => of_shape(value, inner, path, out),
        (Shape::Map(inner), Value::Mapping(entries)) => {
            for (name, entry) in entries {
                let name = name
                    .as_str()
                    .map_or_else(|| serde_norway::to_string(name).unwrap().trim().to_owned(), str::to_owned);
                path.push(Step::Key(name.clone()));
                of_shape(entry, inner, path, out);
                path.pop();
                path.push(Step::Name(name));
                out.push(Spot { path: path.clone(), shape: &Shape::Text });
                path.pop();
            }
        }
        (Shape::Variant(_) | Shape::Pair(_) | Shape::List(_) | Shape::Map(_), _) => {}
        (scalar, _) => out.push(Spot { path: path.clone(), shape: scalar }),
    }
}

/// Of a few words, a flag or a number every wrong one is alike.
fn fits(shape: &Shape, text: &str) -> bool {
    match shape {
        Shape::Words(_) | Shape::Bool => matches!(text, "" | "a" | "true" | "none"),
        _ => true,
    }
}

/// The tree with this text at that place.
fn with(base: &Value, path: &[Step], text: &str) -> Value {
    fn entry<'a>(entries: &'a mut Mapping, name: &str) -> &'a mut Value {
        let shown = |key: &Value| {
            key.as_str().map_or_else(|| serde_norway::to_string(key).unwrap().trim().to_owned(), str::to_owned)
        };
        entries.iter_mut().find(|(key, _)| shown(key) == name).map(|(_, value)| value).unwrap()
    }
    let mut changed = base.clone();
    let mut here = &mut changed;
    for step in path {
        match (step, here) {
            (Step::Key(name), Value::Mapping(entries)) => here = entry(entries, name),
            (Step::Item(at), Value::Sequence(items)) => here = &mut items[*at],
            (Step::Name(name), Value::Mapping(entries)) => {
                let value = entry(entries, name).clone();
                entries.clear();
                entries.insert(text.into(), value);
                return changed;
            }
            _ => unreachable!("the path is one of the tree"),
        }
    }
    *here = text.into();
    changed
}

/// The operations of a small spec, and its section.
fn operations() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/ledger/spec/entries");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| format!("entries/{}", path.file_name().unwrap().to_string_lossy());
    files.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

/// The spec of a service with these operations.
fn whole(operations: &Files, service: &Value) -> Files {
    let text = serde_norway::to_string(service).unwrap();
    operations.clone().into_iter().chain([("service.yaml".to_owned(), text)]).collect()
}

/// The model, or nothing where lint refuses it with a place and a way out.
fn model_of(operations: &Files, service: &Value) -> Option<Model> {
    let files = whole(operations, service);
    match judge(&files) {
        Ok(model) => Some(model),
        Err((sources, found)) => {
            has_places(&sources, &found, &files["service.yaml"]);
            None
        }
    }
}

/// What is made of a model is read by cargo, by readers of JSON and by the HTTP stack.
fn holds(model: &Model) {
    let files = codegen::emit::emit(model).unwrap();
    let text = |path: &str| files.iter().find(|file| file.path == path).map(|file| file.text.as_str()).unwrap();
    let manifest: toml::Table = text("Cargo.toml").parse().unwrap();
    assert_eq!(manifest["package"]["name"].as_str(), Some(model.service.package.name.as_str()));
    // what the sandbox is told is a file of its own
    assert_eq!(Model::from_json(text("model.json")).unwrap(), Model { sandbox: None, ..model.clone() });
    for site in &model.service.sites {
        for host in site.host.iter().chain(&site.other_hosts).chain(&site.iam) {
            let url = reqwest::Url::parse(&format!("https://{host}/x")).unwrap();
            let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
            let sent = format!("{}{port}", url.host_str().unwrap_or_default());
            assert!(sent == *host || format!("{sent}:443") == *host, "{host} is sent to {sent}");
        }
    }
    let Some(auth) = &model.service.auth else { return };
    let signature = auth.signature.iter();
    let hashes = signature.clone().flat_map(|of| std::iter::once(&of.sha256).chain(&of.sm3));
    let names = signature.flat_map(|of| std::iter::once(&of.header).chain([&of.date]).chain(&of.session));
    let names = names.chain(hashes.clone().filter_map(|hash| hash.content.as_ref()));
    for name in names.chain(&auth.token).chain(&auth.account).chain(&model.service.request_id_headers) {
        assert!(HeaderName::from_bytes(name.as_bytes()).is_ok(), "{name}");
    }
    for hash in hashes {
        assert!(
            HeaderValue::from_str(&hash.algorithm).is_ok() && !hash.algorithm.contains([' ', ',']),
            "{}",
            hash.algorithm
        );
    }
}

/// All that is exported is read by readers of JSON.
fn exported(model: &Model) {
    for site in &model.service.sites {
        for version in [export::OpenApiVersion::V3_0, export::OpenApiVersion::V3_1] {
            let _: serde_json::Value = serde_json::from_str(&export::openapi(model, &site.id, version)).unwrap();
        }
        assert!(!export::json_schema(model, &site.id).is_empty());
    }
    assert!(!export::reference(model, None).is_empty());
}
