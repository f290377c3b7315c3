//! Random specs: lint refuses them with a place, or what is generated from them compiles without a warning, and so does
//! its documentation, and a sample of it is called. Nothing panics.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

#[path = "../random/calls.rs"]
mod calls;
#[path = "../random/generator.rs"]
mod generator;
#[path = "../random/pools/mod.rs"]
mod pools;
#[path = "../random/rustc.rs"]
mod rustc;
#[path = "../random/services.rs"]
mod services;
#[path = "../random/yaml.rs"]
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::{Diagnostics, human, json};
use codegen::load::Sources;
use codegen::model::Model;

type Files = BTreeMap<String, String>;

/// How many operations are made. `RANDOM_SPECS=n` asks for more, `RANDOM_SEED=n` for others.
const CASES: usize = 3_000;
/// How many of the accepted ones are compiled.
const COMPILED: usize = 400;
/// How many of the compiled ones are called, and how many are taken along for those that nobody can call.
const CALLED: usize = 60;
const SPARE: usize = 10;

fn from_environment(name: &str, otherwise: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn a_random_operation_is_refused_with_a_place_or_compiles_with_its_documentation_and_can_be_called() {
    let base = base();
    let seed = from_environment("RANDOM_SEED", 20_261_126) as u64;
    let mut accepted: Vec<(String, String)> = Vec::new();
    let mut refused: BTreeMap<&'static str, (usize, String)> = BTreeMap::new();
    let cases = from_environment("RANDOM_SPECS", CASES);
    for index in 0..cases {
        let text = generator::operation(seed.wrapping_add(index as u64), index);
        let path = format!("s{index}/{}.yaml", codegen::names::operation_file(&id_of(&text)));
        let mut files = base.clone();
        files.extend(section(index));
        files.insert(path.clone(), text.clone());
        match std::panic::catch_unwind(|| judge(&files)) {
            Ok(Ok(model)) => {
                let made = codegen::emit::emit(&model);
                assert!(made.is_ok(), "lint accepts what cannot be generated, {:?}:\n{text}", made.err());
                accepted.push((path, text));
            }
            Ok(Err((sources, found))) => {
                has_places(&sources, &found, &text);
                let mut met = BTreeSet::new();
                for finding in found.iter().filter(|finding| met.insert(finding.rule)) {
                    let (count, example) = refused.entry(finding.rule).or_default();
                    *count += 1;
                    example.clone_from(&finding.message);
                }
            }
            Err(_) => panic!("case {index} of seed {seed} panics:\n{text}"),
        }
    }
    println!("{cases} random operations: {} accepted, {} refused", accepted.len(), cases - accepted.len());
    for (rule, (count, example)) in &refused {
        println!("  {count:5} by {rule}, such as: {example}");
    }
    assert!(accepted.len() >= COMPILED, "too few are accepted to say anything: {}", accepted.len());
    assert!(refused.len() >= 40, "too few rules are met: {}", refused.len());

    // evenly over all that were accepted
    let sample = accepted.iter().step_by((accepted.len() / COMPILED).max(1)).take(COMPILED);
    let (files, count) = together(&base, sample.clone().cloned().collect());
    assert!(count >= COMPILED * 9 / 10, "only {count} of {COMPILED} go together");
    compile(&files, "random_specs");
    println!("{count} compiled in one crate, with their documentation, warnings denied");

    let sample: Vec<_> = sample.filter(|(path, _)| files.contains_key(path)).cloned().collect();
    let (files, count) = together(&base, to_call(&sample));
    let called = call(&files, "random_calls");
    println!("{} called within all their limits", called.count);
    for (kind, count) in &called.kinds {
        println!("  {count:5} {kind}");
    }
    for operation in &called.without_request {
        println!("  no request is found for {operation}");
    }
    assert_eq!(called.count + called.without_request.len(), count, "each is called or says why not");
    assert!(called.count >= CALLED, "too few are called: {}", called.count);
    for kind in [
        "GET",
        "HEAD",
        "POST",
        "PUT",
        "PATCH",
        "DELETE",
        "json body",
        "multipart body",
        "binary body",
        "json answer",
        "binary answer",
        "no answer",
    ] {
        assert!(called.kinds.contains_key(kind), "none with {kind} is called: {:?}", called.kinds);
    }
}

/// What is seldom made and is to be called all the same: lines of its file.
const SELDOM: [&str; 5] = [
    "method: \"HEAD\"",
    "method: \"PATCH\"",
    "body_format: \"multipart\"",
    "body_format: \"binary\"",
    "response: \"binary\"",
];

/// A few of what is seldom, the rest evenly over all.
fn to_call(sample: &[(String, String)]) -> Vec<(String, String)> {
    let mut chosen: BTreeMap<String, String> = BTreeMap::new();
    for line in SELDOM {
        let with = sample.iter().filter(|(_, text)| text.lines().any(|known| known == line));
        chosen.extend(with.take(4).cloned());
    }
    for (path, text) in sample.iter().step_by(COMPILED / (CALLED + SPARE)) {
        if chosen.len() < CALLED + SPARE {
            chosen.insert(path.clone(), text.clone());
        }
    }
    chosen.into_iter().collect()
}

#[test]
fn random_names_of_sites_callers_and_sections_are_refused_or_compile() {
    let base = base();
    let mut compiled = 0;
    let mut refused = 0;
    // what is accepted of one kind goes into one crate
    let mut all = base.clone();
    for names in [pools::TYPE_NAMES, pools::OPERATION_NAMES, pools::NASTY_NAMES, pools::SECTION_NAMES] {
        for name in names {
            let quoted = serde_json::to_string(name).unwrap();
            for (from, to) in [
                ("name: International", format!("name: {quoted}")),
                ("name: Partner", format!("name: {quoted}")),
                ("  intl:", format!("  {quoted}:")),
                ("partner: {", format!("{quoted}: {{")),
            ] {
                let mut files = base.clone();
                let service = files.get_mut("service.yaml").unwrap();
                assert!(service.contains(from), "{from}");
                *service = service.replacen(from, &to, 1);
                for text in files.values_mut() {
                    *text = match from {
                        "  intl:" => text.replace("[cn, intl]", &format!("[cn, {quoted}]")),
                        "partner: {" => text.replace("[customer, partner]", &format!("[customer, {quoted}]")),
                        _ => continue,
                    };
                }
                match judge(&files) {
                    Ok(model) => assert!(!codegen::emit::emit(&model).unwrap().is_empty()),
                    Err((sources, found)) => {
                        has_places(&sources, &found, &files["service.yaml"]);
                        refused += 1;
                    }
                }
            }
            let mut files = base.clone();
            let part = name.replace(['/', '\n'], "_");
            let operation = files["orders/pay_order.yaml"]
                .replace("PayOrder", &format!("PayIn{compiled}"))
                .replace("/v2/orders/pay", &format!("/v2/orders/pay{compiled}"));
            let own = [
                (format!("{part}/section.yaml"), files["orders/section.yaml"].clone()),
                (format!("{part}/pay_in{compiled}.yaml"), operation),
            ];
            files.extend(own.clone());
            match judge(&files) {
                Ok(_) => {
                    all.extend(own);
                    compiled += 1;
                }
                Err((sources, found)) => {
                    has_places(&sources, &found, name);
                    refused += 1;
                }
            }
        }
    }
    let service = all.get_mut("service.yaml").unwrap();
    *service = service.replacen("name: International", "name: Us2West", 1).replacen("name: Partner", "name: X509", 1);
    compile(&all, "random_names");
    println!("{refused} names refused, {compiled} sections compiled");
    assert!(refused > 100 && compiled > 20, "{refused} refused, {compiled} compiled");
}

/// The spec that random operations are added to: the base of lint's fixtures.
fn base() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/fixtures/check/_base");
    let mut out = Files::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                out.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    out
}

fn section(index: usize) -> [(String, String); 1] {
    [(format!("s{index}/section.yaml"), "title: { en: Things, zh: 东西 }\nsummary: Things.\n".to_owned())]
}

fn id_of(text: &str) -> String {
    let line = text.lines().find_map(|line| line.strip_prefix("operation: ")).unwrap_or_default();
    let id: String = serde_json::from_str(line).unwrap_or_default();
    if id.is_empty() { "x".to_owned() } else { id.replace('/', "_") }
}

/// The model, or what lint says; both ways, everything that `gen`, `lint` and `export` do is done.
fn judge(files: &Files) -> Result<Model, (Sources, Diagnostics)> {
    let sources = Sources::from_files(files.clone());
    let (ast, mut found) = codegen::syntax::parse(&sources);
    let meaning = match found.has_errors() {
        true => codegen::check::check_partly(&ast, &sources, &found),
        false => codegen::check::check(&ast, &sources),
    };
    found.extend(meaning);
    found.sort();
    if found.has_errors() {
        found.retain(|finding| finding.severity == codegen::diagnostics::Severity::Error);
        return Err((sources, found));
    }
    Ok(codegen::model::build(&ast, &sources))
}

/// Each finding names a file and a line, and says what to do.
fn has_places(sources: &Sources, found: &Diagnostics, text: &str) {
    assert!(!human(found, sources, false).is_empty());
    for line in json(found, sources).lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        if finding["severity"] == "note" {
            continue;
        }
        let file = finding["file"].as_str().unwrap_or_default();
        assert!(file.ends_with(".yaml") && finding["line"].as_u64() >= Some(1), "no place: {line}\n{text}");
        let way_out = finding["help"].as_array().is_some_and(|help| !help.is_empty()) || finding["label"] != "";
        assert!(way_out, "no way out: {line}\n{text}");
    }
}

/// One spec of all operations that go together: two may want one name.
fn together(base: &Files, mut cases: Vec<(String, String)>) -> (Files, usize) {
    loop {
        let mut files = base.clone();
        for (path, text) in &cases {
            let index = path.trim_start_matches('s').split('/').next().unwrap().parse().unwrap();
            files.extend(section(index));
            files.insert(path.clone(), text.clone());
        }
        match judge(&files) {
            Ok(_) => return (files, cases.len()),
            Err((sources, found)) => {
                let odd: BTreeSet<String> = found
                    .iter()
                    .map(|finding| sources.display_path(finding.span.file).trim_start_matches("spec/").to_owned())
                    .collect();
                let before = cases.len();
                cases.retain(|(path, _)| !odd.contains(path));
                assert!(cases.len() < before, "{}", human(&found, &sources, false));
            }
        }
    }
}

/// Compiles the crate of a model and its documentation; warnings are errors.
fn compile(files: &Files, name: &str) {
    let (_, folder, sections) = write(files, name);
    let features = features(&sections);
    rustc::run("rustc", &folder, name, &features);
    rustc::run("rustdoc", &folder, name, &features);
    // a feature left out leaves nothing unused behind
    rustc::run("rustc", &folder, name, &[&sections[0]]);
}

/// Builds a program on the crate of a model and calls every operation.
fn call(files: &Files, name: &str) -> calls::Called {
    let (model, folder, sections) = write(files, name);
    let model = huaweicloud_bss_tests::model::further(&model, name);
    calls::call_all(model, &folder, || rustc::program(&folder, name, &features(&sections)))
}

fn features(sections: &[String]) -> Vec<&str> {
    let every = ["legacy", "catalog", "model", "blocking", "tracing"];
    sections.iter().map(String::as_str).chain(every).collect()
}

/// Writes the crate of a model to a folder of its own; its `model.json`, the folder and its sections.
fn write(files: &Files, name: &str) -> (String, PathBuf, Vec<String>) {
    let model = judge(files).unwrap_or_else(|(sources, found)| panic!("{}", human(&found, &sources, false)));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    // the spec beside it, for whoever looks into a failure
    let spec = files.iter().map(|(path, text)| (format!("spec/{path}"), text.clone()));
    let generated = codegen::emit::emit(&model).unwrap().into_iter().map(|file| (file.path, file.text));
    for (path, text) in spec.chain(generated) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let json = fs::read_to_string(folder.join("model.json")).unwrap();
    (json, folder, model.sections.iter().map(|section| section.id.clone()).collect())
}
