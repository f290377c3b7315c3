//! The vendor's own Python SDK, unmodified, calls every operation that it has: it puts the same on the wire as we do, gets
//! answers that it parses, and what its classes write as an answer we read whole.
//!
//! Needs Python with pip and a package index; says so when there is none. `BSS_VENDOR_SDK_VENV` names a virtual
//! environment that has the packages already.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bss_sandbox::{Rate, Running, Sandbox, sample};
use common::caller_of;
use huaweicloud_runtime::meta::{AnswerFormat, Field, Kind, Object, Operation, Place, Sites, Wire};
use huaweicloud_runtime::{Api, Json, codec, sign};

/// A package of the vendor: its service, its name, the folder of its API, the site that it speaks of, whether the spec
/// leaves some of its operations out.
struct Package {
    api: &'static Api,
    name: &'static str,
    folder: &'static str,
    site: &'static str,
    partial: bool,
}

const VERSION: &str = "3.1.219";

const PACKAGES: [Package; 4] = [
    Package { api: &huaweicloud_bss::API, name: "huaweicloudsdkbss", folder: "v2", site: "cn", partial: false },
    Package { api: &huaweicloud_bss::API, name: "huaweicloudsdkbssintl", folder: "v2", site: "intl", partial: false },
    Package { api: &huaweicloud_osm::API, name: "huaweicloudsdkosm", folder: "v2", site: "cn", partial: false },
    Package { api: &huaweicloud_iam::API, name: "huaweicloudsdkiam", folder: "v3", site: "cn", partial: true },
];

/// A valid request of an operation.
type Sample = fn(&'static Api, &'static Operation, &'static huaweicloud_runtime::meta::Site) -> Json;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_vendors_sdk_sends_full_requests_as_we_do_and_parses_what_comes_back() {
    walk_all("full", sample::full, true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_vendors_sdk_sends_minimal_requests_as_we_do_and_looks_its_account_up() {
    walk_all("minimal", sample::minimal, false).await;
}

async fn walk_all(name: &str, sample: Sample, with_domain: bool) {
    let venv = match environment() {
        Ok(venv) => venv,
        Err(why) => {
            assert!(std::env::var_os("CI").is_none(), "CI must have Python and a package index: {why}");
            return println!("not tested: {why}");
        }
    };
    let mut bad = Vec::new();
    for package in &PACKAGES {
        let sandbox = Sandbox::builder(&[package.api]).today(sample::DAY).site(package.site).rate(Rate::Unlimited);
        let running = sandbox.start().await.unwrap();
        let at =
            |kind: &str| Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}.{kind}.json", package.name));
        let (plan, answers) = (at("plan"), at("answers"));
        // a package that takes a part of a path from its credentials does not look it up
        let with_domain = with_domain || package.site == "intl";
        std::fs::write(&plan, plan_of(package, &running, sample, with_domain, &answers).to_string()).unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vendor_sdk/walk.py");
        let python = python_of(&venv);
        let output = tokio::task::spawn_blocking(move || Command::new(python).arg(script).arg(plan).output().unwrap());
        let output = output.await.unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        println!("{name}: {}", text.lines().last().unwrap_or_default());
        if output.status.success() {
            bad.extend(read_back(package, &running, &answers));
        } else {
            let lines = text.lines().filter(|line| !line.ends_with("00") && !line.ends_with("01"));
            bad.push(format!("{}: {}", lines.collect::<Vec<_>>().join("\n"), String::from_utf8_lossy(&output.stderr)));
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// What the package's classes write as an answer comes through our tables whole.
fn read_back(package: &Package, running: &Running, answers: &Path) -> Vec<String> {
    let written = Json::parse(&std::fs::read(answers).unwrap()).unwrap();
    let mut bad = Vec::new();
    let answers = written.as_object().unwrap();
    assert!(!answers.is_empty());
    for (id, answer) in answers {
        let erased = package.api.find(id).unwrap();
        let Some(mut record) = (erased.response)() else {
            bad.push(format!("{id}: the package has an answer where we have none: {answer}"));
            continue;
        };
        let odd = codec::decode(&answer.to_vec(), &mut *record).unwrap();
        let back = codec::to_wire(&*record);
        let differs = erased
            .meta
            .response
            .map_or_else(Vec::new, |object| lost(object, answer, &back, running.site().bit, String::new()));
        if !odd.is_empty() || !differs.is_empty() {
            bad.push(format!("{id}: {odd:?} {differs:?}"));
        }
    }
    bad
}

/// Members of an answer that our record has not, or not so.
fn lost(object: &Object, sent: &Json, read: &Json, site: Sites, path: String) -> Vec<String> {
    let members = sent.as_object().unwrap_or_default();
    let of = |(name, value): &(Box<str>, Json)| {
        let at = format!("{path}.{name}");
        let Some(field) = object.fields.iter().find(|field| *field.wire == **name) else { return vec![at] };
        let Some(back) = read.get(name) else { return vec![at] };
        same(&field.at_site(site).kind, value, back, site, at)
    };
    members.iter().flat_map(of).collect()
}

fn same(kind: &Kind, sent: &Json, read: &Json, site: Sites, path: String) -> Vec<String> {
    match (kind, sent, read) {
        (Kind::Object(object), ..) => lost(object, sent, read, site, path),
        (Kind::List(item), Json::Array(sent), Json::Array(read)) if sent.len() == read.len() => {
            sent.iter().zip(read).flat_map(|(sent, read)| same(item, sent, read, site, format!("{path}[]"))).collect()
        }
        (Kind::Map(item), Json::Object(sent), Json::Object(read)) if sent.len() == read.len() => {
            let pairs = sent.iter().zip(read);
            pairs.flat_map(|((_, sent), (_, read))| same(item, sent, read, site, format!("{path}{{}}"))).collect()
        }
        // a record writes the common form, which a site may have in another: the digits are what counts
        (Kind::Integer | Kind::Decimal | Kind::Boolean, ..) if plain(sent) == plain(read) => Vec::new(),
        _ if sent == read => Vec::new(),
        _ => vec![format!("{path}: {sent} became {read}")],
    }
}

fn plain(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

fn object(entries: Vec<(&str, Json)>) -> Json {
    Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
}

fn pairs(list: &[(String, String)]) -> Json {
    let pair = |(name, value): &(String, String)| Json::Array(vec![name.as_str().into(), value.as_str().into()]);
    Json::Array(list.iter().map(pair).collect())
}

fn plan_of(package: &Package, running: &Running, sample: Sample, with_domain: bool, answers: &Path) -> Json {
    let keys = running.keys().iter().map(|key| {
        let mut fields = vec![("ak", Json::from(key.ak.as_str())), ("sk", Json::from(key.sk.as_str()))];
        if with_domain {
            fields.push(("domain_id", Json::from(key.domain_id.as_str())));
        }
        (key.caller, object(fields))
    });
    let site = running.site();
    let accepted = accepted(package);
    let here = package.api.operations.iter().map(|erased| erased.meta).filter(|one| one.sites.meets(site.bit));
    let operations = here.map(|operation| {
        let empty = || object(Vec::new());
        let fields = operation.response.map_or(&[][..], |response| response.fields);
        // a good answer has no error in it
        let fields = fields.iter().filter(|field| field.sites.meets(site.bit) && !field.wire.starts_with("error_"));
        let binary = operation.form.answer == AnswerFormat::Binary;
        let of_this = accepted.iter().filter(|(id, _, _)| id == operation.id);
        let mut document = sample(package.api, operation, site);
        if let Json::Object(members) = &mut document {
            // the package has no place for them; what stands in a path it takes from its credentials
            let in_path = |name: &str| operation.path.contains(&format!("{{{name}}}"));
            members.retain(|(name, _)| {
                let at = format!("request {name}");
                in_path(name) || !of_this.clone().any(|(_, known, rule)| *known == at && rule == "extra-field")
            });
        }
        let of_this =
            of_this.map(|(_, at, rule)| object(vec![("at", at.as_str().into()), ("rule", rule.as_str().into())]));
        let entry = vec![
            ("caller", Json::from(caller_of(running, operation).caller)),
            ("call", call_of(operation, &document, site.bit)),
            ("answers", Json::Bool(!binary && fields.count() > 0)),
            ("request", request_shape(operation, site.bit)),
            ("response", operation.response.map_or_else(empty, |response| shape(response, site.bit, DEPTH))),
            ("accepted", Json::Array(of_this.collect())),
        ];
        (operation.id, object(entry))
    });
    object(vec![
        ("url", Json::from(running.url())),
        ("package", Json::from(package.name)),
        ("api", Json::from(package.folder)),
        ("partial", Json::Bool(package.partial)),
        ("keys", object(keys.collect())),
        ("answers", Json::from(answers.to_string_lossy().into_owned())),
        ("operations", object(operations.collect())),
    ])
}

/// A request as we put it on the wire.
fn call_of(operation: &'static Operation, document: &Json, site: Sites) -> Json {
    let encoded = codec::encode(document, operation, Some(site)).unwrap();
    let in_path = operation.request.fields.iter().filter(|field| field.place == Place::Path);
    let in_path = in_path.filter_map(|field| Some((field.wire, Json::from(plain(document.get(field.wire)?)))));
    let names_a_token = document.get("token_id").is_some();
    object(vec![
        ("method", Json::from(encoded.method.as_str())),
        ("path", Json::from(&*encoded.path)),
        ("path_values", object(in_path.collect())),
        ("query", Json::from(sign::canonical_query(&encoded.query))),
        ("queries", pairs(&encoded.query)),
        ("headers", pairs(&encoded.headers)),
        ("content_type", Json::from(&*encoded.content_type)),
        ("body", Json::from(BASE64_STANDARD.encode(encoded.body.unwrap_or_default()))),
        // a made-up token is refused, after all else was right
        ("refused", if names_a_token { Json::from(401) } else { Json::Null }),
    ])
}

/// Deeper than any tree of the API that does not hold itself.
const DEPTH: usize = 8;

/// What our side of a request holds, members where they stand on the wire, constants among them.
fn request_shape(operation: &Operation, site: Sites) -> Json {
    let mut top = Vec::new();
    for field in operation.request.fields.iter().filter(|field| field.sites.meets(site)) {
        let path =
            if field.path_in_body().is_empty() { std::slice::from_ref(&field.wire) } else { field.path_in_body() };
        put(&mut top, path, entry(field, site, DEPTH));
    }
    for constant in operation.form.constants.iter().filter(|constant| constant.sites.meets(site)) {
        let path = if constant.at.is_empty() { std::slice::from_ref(&constant.wire) } else { constant.at };
        let text = || object(vec![("type", "text".into())]);
        let (word, item) = if constant.json.starts_with('[') { ("list", Some(text())) } else { ("text", None) };
        let mut described = vec![("type", word.into()), ("required", Json::Bool(true))];
        described.extend(item.map(|item| ("item", item)));
        put(&mut top, path, object(described));
    }
    Json::Object(top)
}

/// Puts a member at a path; the objects on the way are required as soon as something in them is.
fn put(members: &mut Vec<(Box<str>, Json)>, path: &[&str], member: Json) {
    let Some((name, rest)) = path.split_first() else { return };
    if rest.is_empty() {
        return members.push(((*name).into(), member));
    }
    let is_required = |json: &Json| json.get("required") == Some(&Json::Bool(true));
    if !members.iter().any(|(known, _)| **known == **name) {
        let inner = vec![
            ("type", "object".into()),
            ("name", Json::from(path.join("."))),
            ("fields", object(Vec::new())),
            ("required", Json::Bool(false)),
        ];
        members.push(((*name).into(), object(inner)));
    }
    let Some((_, Json::Object(entry))) = members.iter_mut().find(|(known, _)| **known == **name) else { return };
    let needed = is_required(&member);
    for (key, value) in entry {
        match (&**key, value) {
            ("fields", Json::Object(inner)) => put(inner, rest, member.clone()),
            ("required", required) if needed => *required = Json::Bool(true),
            _ => {}
        }
    }
}

/// What our side of an object holds, by the tables that requests are sent with.
fn shape(of: &Object, site: Sites, depth: usize) -> Json {
    let here = of.fields.iter().filter(|field| field.sites.meets(site));
    Json::Object(here.map(|field| (field.wire.into(), entry(field, site, depth))).collect())
}

fn entry(field: &Field, site: Sites, depth: usize) -> Json {
    let there = field.at_site(site);
    let mut described = described(&there.kind, there.as_wire, site, depth);
    described.push(("required".into(), Json::Bool(field.required.meets(site))));
    described.push(("header".into(), Json::Bool(field.place == Place::Header)));
    Json::Object(described)
}

fn described(kind: &Kind, wire: Wire, site: Sites, depth: usize) -> Vec<(Box<str>, Json)> {
    let item = |kind: &Kind| Json::Object(described(kind, Wire::Natural, site, depth));
    let number = |digits: &str| Json::Number(digits.into());
    let form = |digits: &str| if wire == Wire::Text { Json::from(digits) } else { number(digits) };
    let (word, more) = match kind {
        Kind::List(inner) => ("list", vec![("item".into(), item(inner))]),
        Kind::Map(inner) => ("map", vec![("item".into(), item(inner))]),
        Kind::Csv(_) => ("csv", Vec::new()),
        Kind::Any => ("any", Vec::new()),
        Kind::File => ("file", Vec::new()),
        Kind::Object(inner) => {
            let fields = if depth == 0 { Json::Null } else { shape(inner, site, depth - 1) };
            ("object", vec![("name".into(), Json::from(inner.name)), ("fields".into(), fields)])
        }
        Kind::Integer => (if wire == Wire::Text { "text" } else { "integer" }, example(form("7"))),
        Kind::Decimal => (if wire == Wire::Text { "text" } else { "decimal" }, example(form("1.50"))),
        Kind::Boolean => match wire {
            Wire::Natural => ("boolean", example(Json::Bool(true))),
            Wire::Text => ("text", example("true".into())),
            Wire::Number => ("integer", example(number("1"))),
        },
        Kind::Enum(known) => {
            let first = known.values.first().map_or("", |value| value.wire);
            match known.integer && wire != Wire::Text {
                true => ("integer", example(number(first))),
                false => ("text", example(first.into())),
            }
        }
        Kind::Timestamp => ("text", example("2026-03-31T23:59:59Z".into())),
        Kind::Date => ("text", example("2026-03-31".into())),
        Kind::Month => ("text", example("2026-03".into())),
        Kind::Text | Kind::Secret => ("text", Vec::new()),
    };
    let mut out: Vec<(Box<str>, Json)> = vec![("type".into(), Json::from(word))];
    out.extend(more);
    out
}

fn example(json: Json) -> Vec<(Box<str>, Json)> {
    vec![("example".into(), json)]
}

/// Differences that the service's audit.yaml accepts at the package's site: operation, place, rule. The layout of the file
/// is canonical, as `cargo xtask lint` sees to.
fn accepted(package: &Package) -> Vec<(String, String, String)> {
    let path = format!("../spec/{}/audit.yaml", package.api.service.id);
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let mut out = Vec::new();
    for block in text.split("\n  - operations:").skip(1) {
        let value = |key: &str| {
            let found = block.lines().find_map(|line| line.strip_prefix(&format!("    {key}: ")));
            found.unwrap_or_default().to_owned()
        };
        let sites = value("sites");
        if !sites.is_empty() && !sites.trim_matches(['[', ']']).split(", ").any(|site| site == package.site) {
            continue;
        }
        let flow = block.lines().next().unwrap_or_default().trim().trim_matches(['[', ']']);
        let listed = block.lines().filter_map(|line| line.strip_prefix("      - "));
        let ids = flow.split(", ").chain(listed).filter(|id| !id.is_empty());
        out.extend(ids.map(|id| (id.to_owned(), value("at"), value("rule"))));
    }
    out.extend(NESTED.map(|[id, at, rule]| [id, at, rule].map(str::to_owned).into()));
    out
}

/// What the audit, which looks at members that the spec nests, does not look at.
const NESTED: [[&str; 3]; 3] = [
    // the pages say that a scope may be left out
    ["KeystoneCreateAgencyToken", "request auth.scope", "required"],
    ["KeystoneCreateUserTokenByPassword", "request auth.scope", "required"],
    ["KeystoneCreateUserTokenByPasswordAndMfa", "request auth.scope", "required"],
];

fn python_of(venv: &Path) -> PathBuf {
    venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

/// A virtual environment with the packages.
fn environment() -> Result<PathBuf, String> {
    if let Some(venv) = std::env::var_os("BSS_VENDOR_SDK_VENV") {
        return Ok(PathBuf::from(venv));
    }
    // both tests want it, and only one may make it
    static MAKING: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _making = MAKING.lock().unwrap();
    let venv = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vendor-sdk");
    let done = venv.join("installed");
    let packages: Vec<String> = PACKAGES.iter().map(|package| format!("{}=={VERSION}", package.name)).collect();
    if std::fs::read_to_string(&done).is_ok_and(|known| known == packages.join(" ")) {
        return Ok(venv);
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    run(Command::new(python).args(["-m", "venv"]).arg(&venv))?;
    run(Command::new(python_of(&venv)).args(["-m", "pip", "install", "--quiet"]).args(&packages))?;
    std::fs::write(&done, packages.join(" ")).map_err(|error| error.to_string())?;
    Ok(venv)
}

fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)))
    }
}
