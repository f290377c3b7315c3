//! OpenAPI: one document for each site.

mod body;
mod down;
mod named;
mod operation;
mod responses;
mod security;

use serde_json::Value;

use super::schema::{Dialect, Schemas};
use super::view::View;
use crate::export::build::{self, Build};
use crate::model::{Model, Operation, Section, Status};
use crate::words::sentence;

/// The version of OpenAPI that is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OpenApiVersion {
    /// 3.1, with JSON Schema 2020-12.
    #[default]
    V3_1,
    /// 3.0, for tools that have not come further.
    V3_0,
}

/// The document of a site.
pub fn openapi(model: &Model, site: &str, version: OpenApiVersion) -> String {
    let view = View { model, site };
    let mut schemas = Schemas::new(view, Dialect::OpenApi);
    let mut named = named::Named::default();
    let paths = paths(view, &mut schemas, &mut named);
    let mut definitions = entries(schemas.definitions());
    definitions.extend(named.schemas);
    definitions.push((responses::SCHEMA.to_owned(), responses::schema(view, &mut schemas)));
    // the error fields may refer to types of their own
    for (name, schema) in entries(schemas.definitions()) {
        if !definitions.iter().any(|(known, _)| *known == name) {
            definitions.push((name, schema));
        }
    }
    definitions.sort_by(|a, b| a.0.cmp(&b.0));
    let components = build::object()
        .with("schemas", build::entries(definitions))
        .with_filled("responses", responses::shared(view))
        .with_filled("securitySchemes", security::schemes(&model.service));
    let document = build::object()
        .with("openapi", "3.1.0")
        .with("info", info(view))
        .with("servers", servers(view))
        .with_filled("security", security::alternatives(&model.service))
        .with("tags", tags(view))
        .with("paths", paths)
        .with("components", components)
        .with("x-callers", callers(view))
        .with_filled("x-request-id-headers", model.service.request_id_headers.as_slice())
        .with("x-error-codes", responses::catalogue(view))
        .with_filled("x-notes", model.service.notes.as_slice());
    match version {
        OpenApiVersion::V3_1 => build::pretty(&document),
        OpenApiVersion::V3_0 => build::pretty(&down::convert(document)),
    }
}

fn info(view: View) -> Value {
    let service = &view.model.service;
    let site = service.sites.iter().find(|site| site.id == view.site);
    let title = site.map_or_else(|| service.title.en.clone(), |site| format!("{}, {}", service.title.en, site.title));
    let mut about = vec![sentence(&service.summary)];
    about.extend(site.map(|site| sentence(&site.doc)));
    let shared = view.operations().any(|one| {
        view.operations()
            .any(|other| one.id != other.id && one.method == other.method && shape(&one.path) == shape(&other.path))
    });
    let fragments = "A path with a `#` is the address before it: several operations share it and are told apart by \
                     values of the request.";
    about.extend(shared.then(|| fragments.to_owned()));
    let license = build::object().with("name", env!("CARGO_PKG_LICENSE")).with("identifier", env!("CARGO_PKG_LICENSE"));
    build::object()
        .with("title", title)
        .with("version", env!("CARGO_PKG_VERSION"))
        .with("description", about.join("\n\n"))
        .with("license", license)
        .with("x-title-zh", service.title.zh.as_str())
        .with("x-site", view.site)
}

fn servers(view: View) -> Value {
    let of_site = view.model.service.sites.iter().filter(|site| site.id == view.site);
    let hosts = of_site.flat_map(|site| site.host.iter().chain(&site.other_hosts).map(move |host| (site, host)));
    let server = |(site, host): (&crate::model::Site, &String)| {
        build::object()
            .with("url", format!("https://{host}"))
            .with("description", site.title.as_str())
            .with_some("x-region", site.region.as_deref())
            .with_some("x-iam-host", site.iam.as_deref())
    };
    let known: Vec<Value> = hosts.map(server).collect();
    if !known.is_empty() {
        return Value::Array(known);
    }
    // where nobody says where it answers, whoever calls says it
    let host = build::object().with("default", "host.invalid").with("description", "Nobody documents the host.");
    let server = build::object().with("url", "https://{host}").with("variables", build::object().with("host", host));
    Value::Array(vec![server])
}

/// Sections with an operation at the site.
fn tags(view: View) -> Value {
    let used = |section: &&Section| view.operations().any(|operation| operation.section == section.id);
    let tag = |section: &Section| {
        build::object()
            .with("name", section.id.as_str())
            .with("description", format!("**{}.** {}", section.title.en, sentence(&section.summary)))
            .with("x-displayName", section.title.en.as_str())
            .with("x-title-zh", section.title.zh.as_str())
    };
    build::list(view.model.sections.iter().filter(used).map(tag))
}

fn callers(view: View) -> Value {
    let caller = |caller: &crate::model::Caller| {
        let about = build::object()
            .with("title", caller.title.en.as_str())
            .with("title-zh", caller.title.zh.as_str())
            .with("description", sentence(&caller.doc))
            .with_filled("aka", caller.aka.as_slice());
        (caller.id.clone(), about)
    };
    build::entries(view.model.service.callers.iter().map(caller))
}

/// Path items, sorted by path. OpenAPI has room for one operation a method and path: the active one takes it. Others,
/// which are told apart by values of the request, have a path of their own with their id behind a `#`: a fragment is
/// never sent, so it is the same address to every client.
fn paths<'a>(view: View<'a>, schemas: &mut Schemas<'a>, named: &mut named::Named) -> Value {
    let mut operations: Vec<&Operation> = view.operations().collect();
    operations.sort_by_key(|operation| {
        (shape(&operation.path), method_rank(&operation.method), rank(operation.status), &operation.id)
    });
    let mut paths: Vec<(String, Value)> = Vec::new();
    let mut beside: Vec<(String, Value)> = Vec::new();
    for operation in operations {
        let known = paths.iter().position(|(path, _)| shape(path) == shape(&operation.path));
        let at = known.unwrap_or_else(|| {
            paths.push((operation.path.clone(), build::object()));
            paths.len() - 1
        });
        let (path, item) = &mut paths[at];
        let method = operation.method.to_lowercase();
        if item.get(&method).is_none() {
            item.put(method, operation::operation(operation, path, schemas, named));
        } else {
            let first = item.get(&method).and_then(|first| first.get("operationId")).cloned();
            let written = operation::operation(operation, &operation.path, schemas, named);
            let item = build::object().with_some("x-shares-address-with", first).with(method, written);
            beside.push((format!("{}#{}", operation.path, operation.id), item));
        }
    }
    paths.extend(beside);
    paths.sort_by(|a, b| a.0.cmp(&b.0));
    build::entries(paths)
}

/// A path without the names of its parameters: two paths of one shape are one path to OpenAPI.
fn shape(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

fn rank(status: Status) -> u8 {
    match status {
        Status::Active => 0,
        Status::Deprecated => 1,
        Status::Removed => 2,
    }
}

fn method_rank(method: &str) -> usize {
    ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"].iter().position(|known| *known == method).unwrap_or(usize::MAX)
}

fn entries(map: Value) -> Vec<(String, Value)> {
    match map {
        Value::Object(entries) => entries.into_iter().collect(),
        _ => Vec::new(),
    }
}
