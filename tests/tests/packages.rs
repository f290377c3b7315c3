//! What a published package needs besides code.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Packages of the workspace that may be published.
fn published() -> Vec<Value> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    // `publish = false` is an empty list of registries; what lies among tests is generated as if it were published
    let tests =
        |package: &Value| package["manifest_path"].as_str().is_some_and(|path| path.contains("/codegen/tests/"));
    let packages: Vec<Value> =
        packages.filter(|package| package["publish"].is_null() && !tests(package)).cloned().collect();
    assert!(packages.iter().any(|package| package["name"] == "huaweicloud-runtime"), "{packages:#?}");
    packages
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[test]
fn every_published_package_carries_the_licences_of_the_workspace() {
    for package in published() {
        let folder = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap();
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let own = fs::read_to_string(folder.join(name)).unwrap_or_default();
            assert!(own == fs::read_to_string(root().join(name)).unwrap(), "{}/{name}", folder.display());
        }
    }
}

#[test]
fn the_licences_say_whose_they_are() {
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let text = fs::read_to_string(root().join(name)).unwrap();
        assert!(text.contains("Copyright ") && !text.contains("[yyyy]"), "{name}");
    }
}

#[test]
fn every_published_package_says_what_a_registry_shows() {
    for package in published() {
        for key in ["description", "license", "readme", "repository", "rust_version"] {
            assert!(package[key].is_string(), "{}: {key}", package["name"]);
        }
        for key in ["keywords", "categories"] {
            assert!(package[key].as_array().is_some_and(|list| !list.is_empty()), "{}: {key}", package["name"]);
        }
        assert_eq!(package["metadata"]["docs"]["rs"]["all-features"], true, "{}", package["name"]);
    }
}

#[test]
fn a_published_package_needs_packages_of_the_workspace_by_version() {
    for package in published() {
        let needed = package["dependencies"].as_array().unwrap().iter();
        // what only tests need may stay unpublished
        for dependency in needed.filter(|dependency| dependency["path"].is_string() && dependency["kind"] != "dev") {
            assert_ne!(dependency["req"], "*", "{} needs {}", package["name"], dependency["name"]);
        }
    }
}

/// Packages that a crate is built with, as cargo sees it.
fn tree(features: &[&str]) -> Vec<String> {
    let more = ["--no-default-features", "--features", &features.join(",")];
    let lines = cargo_tree("huaweicloud-bss", "{p}", &more);
    lines.iter().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

fn cargo_tree(package: &str, format: &str, more: &[&str]) -> Vec<String> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["tree", "-p", package, "--offline", "--edges", "normal,build", "--prefix", "none", "--format", format])
        .args(more)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn users_do_not_get_the_features_of_serde_json_that_the_generator_asks_for() {
    let of = |package: &str| -> Vec<String> {
        let lines = cargo_tree(package, "{p} {f}", &["--all-features"]);
        lines.into_iter().filter(|line| line.starts_with("serde_json ")).collect()
    };
    let asks = |line: &String| line.contains("arbitrary_precision") || line.contains("preserve_order");
    assert!(of("huaweicloud-bss-codegen").iter().any(asks), "the generator no longer asks for them");
    for package in published() {
        let name = package["name"].as_str().unwrap();
        let lines = of(name);
        assert!(!lines.iter().any(asks), "{name}: {lines:?}");
    }
}

#[test]
fn without_the_feature_http_no_http_stack_no_tls_and_nothing_in_c_is_built() {
    let stack = ["reqwest", "hyper", "rustls", "rustls-platform-verifier", "ring", "cc"];
    let all = ["orders", "legacy", "catalog", "model", "tracing", "sm3", "chrono", "jiff", "time"];
    let bare = tree(&all);
    assert!(bare.iter().any(|name| name == "huaweicloud-runtime"), "{bare:?}");
    for name in stack {
        assert!(!bare.iter().any(|known| known == name), "{name} is built without `http`");
    }
    let with = tree(&["orders", "http"]);
    assert!(["reqwest", "rustls", "ring"].iter().all(|name| with.iter().any(|known| known == name)), "{with:?}");
}

#[test]
fn a_generated_crate_passes_on_every_feature_of_the_runtime() {
    let packages = published();
    let features = |name: &str| -> Vec<String> {
        let package = packages.iter().find(|package| package["name"] == name).unwrap();
        package["features"].as_object().unwrap().keys().cloned().collect()
    };
    let own = features("huaweicloud-bss");
    for feature in features("huaweicloud-runtime").iter().filter(|name| *name != "default") {
        assert!(own.contains(feature), "{feature}");
    }
}
