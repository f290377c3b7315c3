//! The vendor's own Python SDK, unmodified, calls every operation that it has, and gets answers that it parses.
//!
//! Needs Python with pip and a package index; says so when there is none. `BSS_VENDOR_SDK_VENV` names a virtual
//! environment that has the packages already.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use bss_sandbox::{Rate, Running, Sandbox, sample};
use common::caller_of;
use huaweicloud_bss::API;
use huaweicloud_bss::runtime::Json;
use huaweicloud_bss::runtime::meta::{Kind, Object, Sites, Wire};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_vendors_sdk_calls_every_operation_that_it_has() {
    let venv = match environment() {
        Ok(venv) => venv,
        Err(why) => {
            assert!(std::env::var_os("CI").is_none(), "CI must have Python and a package index: {why}");
            return println!("not tested: {why}");
        }
    };
    for (package, site_id) in [("huaweicloudsdkbss", "cn"), ("huaweicloudsdkbssintl", "intl")] {
        for with_domain in [true, false] {
            let running =
                Sandbox::builder(&[&API]).today(sample::DAY).site(site_id).rate(Rate::Unlimited).start().await.unwrap();
            let plan = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{package}-{with_domain}.json"));
            std::fs::write(&plan, plan_of(&running, package, with_domain).to_string()).unwrap();
            let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vendor_sdk/walk.py");
            let python = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
            let output =
                tokio::task::spawn_blocking(move || Command::new(python).arg(script).arg(plan).output().unwrap())
                    .await
                    .unwrap();
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            println!("{}", text.lines().last().unwrap_or_default());
            assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

fn plan_of(running: &Running, package: &str, with_domain: bool) -> Json {
    let object = |entries: Vec<(&str, Json)>| {
        Json::Object(entries.into_iter().map(|(name, json)| (name.into(), json)).collect())
    };
    let keys = running.keys().iter().map(|key| {
        let mut fields = vec![("ak", Json::from(key.ak.as_str())), ("sk", Json::from(key.sk.as_str()))];
        if with_domain {
            fields.push(("domain_id", Json::from(key.domain_id.as_str())));
        }
        (key.caller, object(fields))
    });
    let bit = running.site().bit;
    let operations =
        API.operations.iter().map(|erased| erased.meta).filter(|operation| operation.sites.meets(bit)).map(
            |operation| {
                let answers =
                    operation.response.is_some_and(|object| object.fields.iter().any(|field| field.sites.meets(bit)));
                let fields = vec![
                    ("caller", Json::from(caller_of(running, operation).caller)),
                    ("document", sample::full(&API, operation, running.site())),
                    ("answers", Json::Bool(answers)),
                    ("request", shape(operation.request, bit, DEPTH)),
                    ("response", operation.response.map_or(object(Vec::new()), |response| shape(response, bit, DEPTH))),
                ];
                (operation.id, object(fields))
            },
        );
    object(vec![
        ("url", Json::from(running.url())),
        ("package", Json::from(package)),
        ("keys", object(keys.collect())),
        ("operations", object(operations.collect())),
    ])
}

/// Deeper than any tree of the API that does not hold itself.
const DEPTH: usize = 8;

/// What our side holds, by the tables that requests are sent with.
fn shape(of: &Object, site: Sites, depth: usize) -> Json {
    let here = of.fields.iter().filter(|field| field.sites.meets(site));
    let entry = |field: &huaweicloud_bss::runtime::meta::Field| {
        let there = field.at_site(site);
        let mut described = described(&there.kind, there.as_wire, site, depth);
        described.push(("required".into(), Json::Bool(field.required.meets(site))));
        (field.wire.into(), Json::Object(described))
    };
    Json::Object(here.map(entry).collect())
}

fn described(kind: &Kind, wire: Wire, site: Sites, depth: usize) -> Vec<(Box<str>, Json)> {
    let item = |kind: &Kind| Json::Object(described(kind, Wire::Natural, site, depth));
    let (word, more) = match kind {
        Kind::List(inner) => ("list", vec![("item".into(), item(inner))]),
        Kind::Map(inner) => ("map", vec![("item".into(), item(inner))]),
        Kind::Csv(_) => ("csv", Vec::new()),
        Kind::Any => ("any", Vec::new()),
        Kind::Object(inner) => {
            let fields = if depth == 0 { Json::Null } else { shape(inner, site, depth - 1) };
            ("object", vec![("name".into(), Json::from(inner.name)), ("fields".into(), fields)])
        }
        _ if wire == Wire::Text => ("text", Vec::new()),
        Kind::Integer => ("integer", Vec::new()),
        Kind::Decimal => ("decimal", Vec::new()),
        Kind::Boolean => (if wire == Wire::Number { "integer" } else { "boolean" }, Vec::new()),
        Kind::Enum(known) if known.integer => ("integer", Vec::new()),
        _ => ("text", Vec::new()),
    };
    let mut out: Vec<(Box<str>, Json)> = vec![("type".into(), Json::from(word))];
    out.extend(more);
    out
}

/// A virtual environment with the packages.
fn environment() -> Result<PathBuf, String> {
    if let Some(venv) = std::env::var_os("BSS_VENDOR_SDK_VENV") {
        return Ok(PathBuf::from(venv));
    }
    let venv = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vendor-sdk");
    let done = venv.join("installed");
    if done.exists() {
        return Ok(venv);
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    run(Command::new(python).args(["-m", "venv"]).arg(&venv))?;
    let pip = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    run(Command::new(pip).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "huaweicloudsdkbss==3.1.219",
        "huaweicloudsdkbssintl==3.1.219",
    ]))?;
    std::fs::write(&done, "").map_err(|error| error.to_string())?;
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
