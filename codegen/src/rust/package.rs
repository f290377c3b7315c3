//! What the manifest and the data files of the crate say.

use super::name::{Name, NotAName};
use crate::model::{self, Model};
use crate::names::RUNTIME;

/// The feature that brings the HTTP stack.
const HTTP: &str = "http";

/// What cargo is told.
#[derive(Debug)]
pub struct Package<'m> {
    /// What the spec says of it: name, description, keywords.
    pub facts: &'m model::Package,
    /// The crate underneath.
    pub runtime: &'static str,
    /// The same as a name in Rust.
    pub runtime_library: Name,
    /// Features that are on unless said otherwise.
    pub default: Vec<&'m str>,
    /// Features of the sections.
    pub sections: Vec<&'m str>,
    /// Features for those who want them.
    pub features: Vec<Feature>,
    /// Files of data that the crate carries.
    pub data: Vec<Data>,
}

/// A feature.
#[derive(Debug)]
pub struct Feature {
    /// Its name.
    pub name: &'static str,
    /// What it adds.
    pub doc: &'static str,
    /// What it switches on.
    pub enables: Vec<String>,
}

/// A file of data that the crate carries.
#[derive(Debug)]
pub struct Data {
    /// Its place in the table of the service.
    pub member: Name,
    /// The file, below the crate's folder; `None`: there is none.
    pub file: Option<&'static str>,
    /// The feature that it needs.
    pub feature: &'static str,
}

pub(super) fn lower(model: &Model) -> Result<Package<'_>, NotAName> {
    let data = |member, file| Ok(Data { member: Name::new(member)?, file, feature: "model" });
    let sandbox = model.sandbox.is_some().then_some("sandbox.json");
    let sections: Vec<&str> = model.sections.iter().map(|section| section.id.as_str()).collect();
    Ok(Package {
        facts: &model.service.package,
        runtime: RUNTIME,
        runtime_library: Name::new(RUNTIME.replace('-', "_"))?,
        default: std::iter::once(HTTP).chain(sections.iter().copied()).collect(),
        sections,
        features: features(),
        data: vec![data("model_json", Some("model.json"))?, data("sandbox_json", sandbox)?],
    })
}

fn features() -> Vec<Feature> {
    let feature = |name, doc, enables: Option<String>| Feature { name, doc, enables: enables.into_iter().collect() };
    let runtime = |name: &str| Some(format!("{RUNTIME}/{name}"));
    vec![
        feature(
            HTTP,
            "the transport over HTTP/1.1 and TLS; without it a client is given a transport of one's own",
            runtime("http"),
        ),
        feature("legacy", "deprecated operations and those that the vendor has removed", None),
        feature("catalog", "all operations in one table, by id", None),
        feature("model", "the resolved spec as JSON, for programs that describe operations", Some("catalog".into())),
        feature("blocking", "the same API without async", runtime("blocking")),
        feature("tracing", "spans and events of every call", runtime("tracing")),
        feature("sm3", "requests signed with SDK-HMAC-SM3", runtime("sm3")),
        feature("chrono", "times from and into those of chrono", runtime("chrono")),
        feature("jiff", "times from and into those of jiff", runtime("jiff")),
        feature("time", "times from and into those of time", runtime("time")),
    ]
}
