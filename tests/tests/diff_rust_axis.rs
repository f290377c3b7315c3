//! What the diff says about Rust, against the compiler: a crate is generated for each side of a change, and a program that
//! uses all of one side's API is compiled with the other's. It compiles unless a rule says that it breaks.
//!
//! All crates are modules of one library, all programs modules of another, so a handful of compilations does for all.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "a test may fail loudly")]

#[path = "../../codegen/tests/fixtures/diff/cases/mod.rs"]
mod cases;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::diff::{Severity, compare, rules};
use codegen::model::{Field, Home, Model, Object, Operation, Status, Type, TypeDef, TypeKind};

/// A program and the crate that it is compiled with.
struct Program {
    /// `base_on_c7`.
    name: String,
    text: String,
    /// The rules that say that it breaks; empty: it must compile.
    breaks: Vec<&'static str>,
}

/// Crates and programs that are compiled together, with the feature `legacy` or without.
struct Round {
    crates: Vec<(String, Model)>,
    programs: Vec<Program>,
    legacy: bool,
}

#[test]
fn user_code_breaks_where_a_rule_says_so_and_nowhere_else() {
    let base = cases::model(without_bounds(cases::base()));
    let round = |legacy: bool| Round {
        crates: vec![("base".to_owned(), base.clone())],
        programs: vec![Program { name: "base_on_base".into(), text: program(&base, "base", legacy), breaks: vec![] }],
        legacy,
    };
    let mut rounds = [round(false), round(true)];
    let mut proven = BTreeSet::new();
    for (at, case) in cases::cases().iter().enumerate() {
        let rules = |ids: &[&str]| -> Vec<_> { rules().filter(|rule| ids.contains(&rule.id)).collect() };
        let (forward, backward) = (rules(case.forward), rules(case.backward));
        let new =
            forward.iter().chain(&backward).filter(|rule| rule.rust.is_some()).any(|rule| !proven.contains(rule.id));
        // a few without a word about Rust, too, for silence is a promise; all of them with EVERY_CASE in the environment
        if !new && at % 12 != 0 && std::env::var_os("EVERY_CASE").is_none() {
            continue;
        }
        let Some(files) = edited(case) else { continue };
        let edited = cases::model(files);
        for (old, new, told) in [(&base, &edited, case.forward), (&edited, &base, case.backward)] {
            let found: BTreeSet<&str> = compare(old, new).iter().map(|change| change.rule.id).collect();
            assert_eq!(found, told.iter().copied().collect(), "case {at}");
        }
        proven.extend(forward.iter().chain(&backward).filter(|rule| rule.rust.is_some()).map(|rule| rule.id));
        let breaking = |rules: &[&'static codegen::diff::Rule]| -> Vec<&'static str> {
            // the programs name their crates themselves
            let names_a_crate = ["crate-renamed", "service-and-crate-renamed"];
            let broken =
                rules.iter().filter(|rule| rule.rust == Some(Severity::Breaking) && !names_a_crate.contains(&rule.id));
            broken.map(|rule| rule.id).collect()
        };
        let name = format!("c{at}");
        // the operation with the constructor that these cases change is a legacy one
        let legacy = forward.iter().any(|rule| rule.id.starts_with("constructor-"));
        let Round { crates, programs, .. } = &mut rounds[usize::from(legacy)];
        programs.push(Program {
            name: format!("base_on_{name}"),
            text: program(&base, &name, legacy),
            breaks: breaking(&forward),
        });
        programs.push(Program {
            name: format!("{name}_on_{name}"),
            text: program(&edited, &name, legacy),
            breaks: vec![],
        });
        programs.push(Program {
            name: format!("{name}_on_base"),
            text: program(&edited, "base", legacy),
            breaks: breaking(&backward),
        });
        crates.push((name, edited));
    }
    // a crate that is not there needs no program to show what it breaks
    let whole_crates = ["service-added", "service-removed"];
    // what goes to another crate breaks as what is removed does, and the programs here have one crate
    let goes = |rule: &&codegen::diff::Rule| rule.id.contains("-moved-to-service");
    let wanted = rules().filter(|rule| rule.rust.is_some() && !whole_crates.contains(&rule.id) && !goes(rule));
    let missing: Vec<&str> = wanted.map(|rule| rule.id).filter(|id| !proven.contains(id)).collect();
    assert!(missing.is_empty(), "no program for {missing:?}");

    let (mut wrong, mut broken) = (Vec::new(), 0);
    for round in &rounds {
        let failed = compile(round);
        broken += failed.len();
        for program in &round.programs {
            match (failed.get(&program.name), program.breaks.is_empty()) {
                (Some(error), true) => wrong.push(format!("{} should compile: {error}", program.name)),
                (None, false) => wrong.push(format!("{} should break by {:?}", program.name, program.breaks)),
                _ => {}
            }
        }
    }
    let programs: Vec<&Program> = rounds.iter().flat_map(|round| &round.programs).collect();
    let crates: Vec<_> = rounds.iter().flat_map(|round| &round.crates).collect();
    assert!(wrong.is_empty(), "{} of {} wrong\n{}", wrong.len(), programs.len(), wrong.join("\n"));
    println!("{} rules, {} crates, {} programs, {} broken as told", proven.len(), crates.len(), programs.len(), broken);
}

/// The bounds of fields are nothing in Rust; without the fields that only carry them the crates are small.
fn without_bounds(mut files: Vec<(String, String)>) -> Vec<(String, String)> {
    for (_, text) in &mut files {
        let kept: Vec<&str> = text.lines().filter(|line| !carries_a_bound(line)).collect();
        *text = kept.join("\n") + "\n";
    }
    files
}

fn carries_a_bound(line: &str) -> bool {
    line.starts_with("  sent_") || line.starts_with("  got_")
}

/// `None`: the case is about a field that only carries a bound.
fn edited(case: &cases::Case) -> Option<Vec<(String, String)>> {
    let base = cases::base();
    let about_bounds = |edit: &cases::Edit| {
        let cases::Edit::Replace(path, from, _) = edit else { return false };
        let text = base.iter().find(|(name, _)| name == path).map_or("", |(_, text)| text.as_str());
        // the words of an edit need not name the field that they belong to
        let Some(at) = text.find(from.as_str()) else { return false };
        let begin = text[..at].rfind('\n').map_or(0, |end| end + 1);
        text[begin..at + from.len()].lines().any(carries_a_bound)
    };
    (!case.edits.iter().any(about_bounds)).then(|| without_bounds(cases::edited(case)))
}

/// A file of a crate that is the module `name` of another: what it takes from its root is in that module.
fn own_root(text: &str, name: &str) -> String {
    let text = text.replace("crate::", &format!("crate::{name}::"));
    // this macro says `crate` itself
    let Some((before, call)) = text.split_once("confirm!(") else { return text };
    let (call, after) = call.split_once(");").unwrap();
    let Some((table, typed)) = call.split_once(';') else { return text };
    let (operation, read) = typed.split_once("=>").unwrap();
    let (cfg, operation) = match operation.rsplit_once(']') {
        Some((cfg, operation)) => (format!("{cfg}]"), operation),
        None => (String::new(), operation),
    };
    format!(
        "{before}confirm!({table});\n{cfg}\n#[allow(deprecated)]\nimpl huaweicloud_runtime::Confirmed for {} {{ type Read = crate::{name}::{}; }}\n{after}",
        operation.trim(),
        read.trim()
    )
}

/// Which programs do not compile, each with its first error.
fn compile(round: &Round) -> BTreeMap<String, String> {
    let Round { crates, programs, legacy } = round;
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("diff-rust-axis");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("apis")).unwrap();
    let mut lib = String::new();
    for (name, model) in crates {
        lib += &format!("pub mod {name};\n");
        for file in codegen::emit::emit(model).unwrap().iter().filter(|file| file.path.ends_with(".rs")) {
            let path = file.path.strip_prefix("src/").unwrap().replace("lib.rs", "mod.rs");
            let path = folder.join("apis").join(name).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let text = own_root(&file.text, name);
            fs::write(path, text).unwrap();
        }
    }
    fs::write(folder.join("apis/lib.rs"), lib).unwrap();
    let features: BTreeSet<&str> =
        crates.iter().flat_map(|(_, model)| &model.sections).map(|section| section.id.as_str()).collect();
    let features = features.into_iter().chain(legacy.then_some("legacy"));
    let features: Vec<String> = features.map(|id| format!("feature=\"{id}\"")).collect();
    let runtime = runtime();
    let apis = rustc(&folder, "apis", &runtime, &features, None);
    assert!(apis.is_empty(), "a generated crate does not compile: {apis:#?}");

    fs::create_dir_all(folder.join("programs")).unwrap();
    for program in programs {
        fs::write(folder.join("programs").join(format!("{}.rs", program.name)), &program.text).unwrap();
    }
    // a name that does not resolve keeps the compiler from checking types: again without what has failed
    let mut failed = BTreeMap::new();
    loop {
        let left = programs.iter().filter(|program| !failed.contains_key(&program.name));
        let lib: String = left.map(|program| format!("mod {};\n", program.name)).collect();
        fs::write(folder.join("programs/lib.rs"), lib).unwrap();
        let errors = rustc(&folder, "programs", &runtime, &[], Some(&folder.join("libapis.rmeta")));
        if errors.is_empty() {
            return failed;
        }
        let before = failed.len();
        for (file, message) in errors {
            let name = Path::new(&file).file_stem().unwrap().to_string_lossy().into_owned();
            assert!(
                programs.iter().any(|program| program.name == name),
                "an error outside of the programs: {file}: {message}"
            );
            failed.entry(name).or_insert(message);
        }
        assert!(failed.len() > before, "the compiler fails and names no program");
    }
}

/// Checks a library; its errors with their files.
fn rustc(folder: &Path, name: &str, runtime: &Path, features: &[String], apis: Option<&Path>) -> Vec<(String, String)> {
    let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    command.args([
        "--edition",
        "2024",
        "--crate-type",
        "lib",
        "--emit",
        "metadata",
        "--error-format",
        "json",
        "--cap-lints",
        "allow",
    ]);
    command.arg("--crate-name").arg(name).arg("--out-dir").arg(folder).arg(folder.join(name).join("lib.rs"));
    command.arg("-L").arg(format!("dependency={}", runtime.parent().unwrap().display()));
    command.arg("--extern").arg(format!("huaweicloud_runtime={}", runtime.display()));
    command.env("CARGO_PKG_VERSION", "0.0.0").env("CARGO_PKG_NAME", "apis");
    for feature in features {
        command.arg("--cfg").arg(feature);
    }
    if let Some(apis) = apis {
        command.arg("--extern").arg(format!("apis={}", apis.display()));
    }
    let output = command.output().unwrap();
    let mut errors = Vec::new();
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else { continue };
        if message["level"] != "error" {
            continue;
        }
        let spans = message["spans"].as_array().cloned().unwrap_or_default();
        let primary = spans.iter().find(|span| span["is_primary"] == true);
        if let Some(span) = primary {
            let text = message["message"].as_str().unwrap_or_default();
            let source = span["text"][0]["text"].as_str().unwrap_or_default().trim();
            errors.push((span["file_name"].as_str().unwrap_or_default().to_owned(), format!("{text}: {source}")));
        }
    }
    assert!(output.status.success() || !errors.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    errors
}

/// The runtime that this test was built with.
fn runtime() -> PathBuf {
    let deps = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    let libraries = fs::read_dir(&deps).unwrap().map(|entry| entry.unwrap().path());
    let is_runtime = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with("libhuaweicloud_runtime-") && name.ends_with(".rlib")
    };
    libraries.filter(is_runtime).max_by_key(|path| path.metadata().unwrap().modified().unwrap()).unwrap()
}

/// A program that uses everything that a crate offers.
fn program(model: &Model, api: &str, legacy: bool) -> String {
    let mut out = format!("use apis::{api} as bss;\nfn any<T>() -> T {{ loop {{}} }}\n");
    out += "fn may_call<C: bss::CallerKind, O: bss::CallableBy<C>>() {}\n";
    out += "fn answers<R: bss::Response, O: bss::Operation<Response = R>>() {}\n";
    out += "fn lists<I, O: bss::Paged<Item = I>>() {}\n";
    for site in &model.service.sites {
        out += &format!("const SITE_{}: bss::Site = bss::Site::{};\n", site.id, site.name);
    }
    for caller in &model.service.callers {
        out += &format!("type Caller{} = std::marker::PhantomData<bss::{}>;\n", caller.name, caller.name);
    }
    for error in &model.service.errors {
        for code in std::iter::once(&error.code).chain(&error.also) {
            let name = codegen::rust::constant(code);
            out += &format!("const CODE_{name}: &str = bss::codes::{name};\n");
        }
    }
    for section in &model.sections {
        out += &format!("#[allow(unused_imports)] use bss::{}::*;\n", section.module);
    }
    for def in model.types.iter().filter(|def| legacy || shown(def, model)) {
        out += &type_use(def, model);
    }
    for operation in model.operations.iter().filter(|operation| legacy || operation.status == Status::Active) {
        out += &operation_use(operation, model);
        if let Some(read) = model.confirmation(operation)
            && (legacy || read.status == Status::Active)
        {
            let (id, name) = (&operation.id, operation.id.to_lowercase());
            let read = format!("bss::{}::{}", model.find_section(&read.section).unwrap().module, read.id);
            out += &format!("fn confirm_{name}(r: &{id}) -> Option<{read}> {{ bss::Confirmed::confirmation(r) }}\n");
        }
    }
    out
}

/// Whether the type is there without the feature `legacy`.
fn shown(def: &TypeDef, model: &Model) -> bool {
    match &def.home {
        Home::Shared { .. } => true,
        Home::Local { operation } => model.find_operation(operation).is_some_and(|o| o.status == Status::Active),
    }
}

fn type_use(def: &TypeDef, model: &Model) -> String {
    let Some(path) = type_path(&def.name, model) else { return String::new() };
    let name = def.name.to_lowercase();
    match &def.kind {
        TypeKind::Scalar(scalar) => {
            let display = if scalar.sensitive { "" } else { "let _ = text.to_string();" };
            format!(
                "fn type_{name}(text: {path}) -> String {{ let _: {path} = {path}::from(\"a\"); {display} let _ = text.as_str(); text.into_string() }}\n"
            )
        }
        TypeKind::Enum(values) => {
            let values: Vec<String> = values.values.iter().map(|value| format!("{path}::{}", value.name)).collect();
            format!("fn type_{name}() {{ let _: Vec<{path}> = vec![{}]; }}\n", values.join(", "))
        }
        TypeKind::Object(object) => {
            let sites: Vec<String> = model.service.sites.iter().map(|site| site.id.clone()).collect();
            record_use(&format!("type_{name}"), &path, object, &sites, def.in_request, model)
        }
    }
}

/// `None`: nothing in Rust bears the name.
fn type_path(name: &str, model: &Model) -> Option<String> {
    let def = model.find_type(name)?;
    if matches!(&def.kind, TypeKind::Scalar(scalar) if !scalar.newtype) {
        return None;
    }
    match &def.home {
        Home::Shared { .. } => Some(format!("bss::types::{name}")),
        Home::Local { operation } => {
            let operation = model.find_operation(operation)?;
            Some(format!("bss::{}::{name}", model.find_section(&operation.section).unwrap().module))
        }
    }
}

fn operation_use(operation: &Operation, model: &Model) -> String {
    let module = format!("bss::{}", model.find_section(&operation.section).unwrap().module);
    let path = format!("{module}::{}", operation.id);
    let id = operation.module.as_str();
    let mut out = record_use(&format!("request_{id}"), &path, &operation.request, &operation.sites, true, model);
    let mut answer = "()".to_owned();
    if let Some(response) = &operation.response {
        answer = format!("{module}::{}", operation.response_name);
        out += &record_use(&format!("response_{id}"), &answer, response, &operation.sites, false, model);
    }
    if !operation.error_fields.fields.is_empty() {
        let failure = format!("{module}::{}", operation.failure_name);
        out += &record_use(&format!("failure_{id}"), &failure, &operation.error_fields, &operation.sites, false, model);
    }
    out += &format!("fn operation_{id}() {{ answers::<{answer}, {path}>();");
    for caller in &model.service.callers {
        if operation.callers.as_ref().is_none_or(|callers| callers.contains(&caller.id)) {
            out += &format!(" may_call::<bss::{}, {path}>();", caller.name);
        }
    }
    let items = operation.pagination.as_ref().and_then(|paging| paging.items.as_ref());
    if let Some(item) =
        items.and_then(|items| operation.response.as_ref()?.field(items)).and_then(|field| field.ty.item())
    {
        out += &format!(" lists::<{}, {path}>();", rust(item, model));
    }
    out + " }\n"
}

/// Reads every field with its type; builds what is sent with its constructor and every setter.
fn record_use(name: &str, path: &str, object: &Object, sites: &[String], sent: bool, model: &Model) -> String {
    let required = |field: &Field| sent && !sites.is_empty() && sites.iter().all(|site| field.required.contains(site));
    let mut out = format!("fn {name}(record: {path}) {{\n");
    // what is always sent is no field
    let fields: Vec<&Field> = object.fields.iter().filter(|field| field.constant.is_none()).collect();
    for field in &fields {
        let ty = rust(&field.ty, model);
        let collection = matches!(field.ty, Type::List(_) | Type::Csv(_) | Type::Map(_));
        let ty = if required(field) || (!sent && collection) { ty } else { format!("Option<{ty}>") };
        out += &format!("    let _: &{ty} = &record.{};\n", field.name);
    }
    if sent {
        let argument = |field: &Field| match &field.ty {
            Type::Map(item) => format!("any::<Vec<(String, {})>>()", rust(item, model)),
            ty => format!("any::<{}>()", rust(ty, model)),
        };
        let needed = fields.iter().filter(|field| required(field));
        let arguments = if object.begun_by_name(sites, model) {
            let named = needed.map(|field| format!("{}: any()", field.name));
            format!("{path}Required {{ {} }}", named.collect::<Vec<_>>().join(", "))
        } else {
            needed.map(|field| argument(field)).collect::<Vec<_>>().join(", ")
        };
        out += &format!("    let _ = {path}::new({arguments})");
        for field in fields.iter().filter(|field| !required(field)) {
            out += &format!(".{}({})", field.name, argument(field));
        }
        out += ";\n";
    }
    out + "}\n"
}

fn rust(ty: &Type, model: &Model) -> String {
    match ty {
        Type::Text => "String".into(),
        Type::Secret => "bss::Secret".into(),
        Type::Integer => "i64".into(),
        Type::Decimal => "bss::Decimal".into(),
        Type::Boolean => "bool".into(),
        Type::Timestamp => "bss::Timestamp".into(),
        Type::Date => "bss::Date".into(),
        Type::Month => "bss::YearMonth".into(),
        Type::Any => "bss::Json".into(),
        Type::File => "file".into(),
        Type::Named(name) => type_path(name, model).unwrap(),
        Type::List(inner) | Type::Csv(inner) => format!("Vec<{}>", rust(inner, model)),
        Type::Map(inner) => format!("std::collections::BTreeMap<String, {}>", rust(inner, model)),
    }
}
