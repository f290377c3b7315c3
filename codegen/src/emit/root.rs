//! `lib.rs` and the crate's own prelude.

use super::File;
use super::code::Code;
use crate::model::{Model, Operation, Status};
use crate::words::{self, cell, sentence};

pub(super) fn emit(model: &Model) -> Vec<File> {
    vec![lib(model), prelude(model), readme(model)]
}

fn lib(model: &Model) -> File {
    let mut code = Code::file();
    for line in introduction(model) {
        code.line(if line.is_empty() { "//!".to_owned() } else { format!("//! {line}") });
    }
    code.blank();
    code.line("// a constructor asks for what the API requires, however many that is");
    code.line("#![allow(clippy::too_many_arguments, clippy::should_implement_trait, clippy::wrong_self_convention)]");
    code.blank();
    let mut modules: Vec<(String, Option<String>)> = vec![
        ("mod prelude;".into(), None),
        ("mod service;".into(), None),
        ("pub mod types;".into(), None),
        ("pub mod catalog;".into(), Some("catalog".into())),
    ];
    modules.extend(
        model.sections.iter().map(|section| (format!("pub mod {};", section.module), Some(section.id.clone()))),
    );
    // the formatter sorts modules by name
    modules.sort_by_key(|(line, _)| line.trim_start_matches("pub ").to_owned());
    for (line, feature) in modules {
        if let Some(feature) = feature {
            code.line(format!("#[cfg(feature = \"{feature}\")]"));
        }
        code.line(line);
    }
    code.blank();
    code.line("#[cfg(feature = \"catalog\")]").line("pub use catalog::API;");
    code.line("pub use huaweicloud_runtime as runtime;");
    code.line("pub use huaweicloud_runtime::guide;");
    code.line("pub use huaweicloud_runtime::prelude::*;");
    let mut names: Vec<&str> = model.service.callers.iter().map(|caller| caller.name.as_str()).collect();
    names.push("Site");
    names.sort_unstable();
    code.line(format!("pub use service::{{{}}};", names.join(", ")));
    File::new("src/lib.rs", code.finish())
}

fn introduction(model: &Model) -> Vec<String> {
    let service = &model.service;
    let mut lines = vec![
        format!("Client of the {}.", service.title.en),
        String::new(),
        sentence(&service.summary),
        String::new(),
        "An operation is a plain struct: `new` takes what every site requires, setters the rest.".into(),
        "[`Client::send`] checks it against every documented limit, signs it, sends it and reads the answer. A request"
            .into(),
        "that breaks a rule is refused before a byte is sent, with every violation named.".into(),
        String::new(),
        "A `Client<Customer>` calls what the service allows a customer's keys; anything else does not compile.".into(),
        String::new(),
        "# Sections".into(),
        String::new(),
        "| Feature | Operations | |".into(),
        "|---|---|---|".into(),
    ];
    for section in &model.sections {
        let operations: Vec<&Operation> = model.operations.iter().filter(|o| o.section == section.id).collect();
        let active = operations.iter().filter(|operation| operation.status == Status::Active).count();
        let legacy = operations.len() - active;
        let count = if legacy == 0 { active.to_string() } else { format!("{active} + {legacy} legacy") };
        lines.push(format!("| `{}` | {count} | {} |", section.id, cell(&section.title.en)));
    }
    lines.extend([
        String::new(),
        "Every section is a feature; all are on by default. `legacy` adds deprecated and removed operations, `blocking`".into(),
        "a client without async, `tracing` spans and events, `catalog` a table of all operations, `model` the resolved spec as JSON.".into(),
        String::new(),
        "# Sites".into(),
        String::new(),
        "| Site | Host | |".into(),
        "|---|---|---|".into(),
    ]);
    for site in &service.sites {
        lines.push(format!("| [`Site::{}`] | `{}` | {} |", site.name, site.host_or_unknown(), cell(&site.doc)));
    }
    lines.extend([String::new(), "# Callers".into(), String::new(), "| Caller | |".into(), "|---|---|".into()]);
    for caller in &service.callers {
        lines.push(format!("| [`{}`] | {} |", caller.name, cell(&caller.doc)));
    }
    for (at, note) in service.notes.iter().enumerate() {
        if at == 0 {
            lines.extend([String::new(), "# Notes".into(), String::new()]);
        }
        lines.push(format!("- {}", sentence(note)));
    }
    lines
}

fn prelude(model: &Model) -> File {
    let mut code = Code::file();
    code.line("//! What every file of this crate uses, under short names.").blank();
    code.line("#![allow(unused_imports)]").blank();
    let sites: Vec<String> = model.service.sites.iter().map(|site| site.id.to_uppercase()).collect();
    let callers: Vec<&str> = model.service.callers.iter().map(|caller| caller.name.as_str()).collect();
    code.line("pub(crate) use std::collections::BTreeMap;").blank();
    code.line("pub(crate) use huaweicloud_runtime::meta::{self, Field as F, Kind as K, Limits as L, Sites};");
    code.line("pub(crate) use huaweicloud_runtime::{");
    code.line("    CallerKind, Date, Decimal, Json, Paged, Secret, Timestamp, YearMonth, open_enum, operation, record, response,");
    code.line("    text_type,");
    code.line("};").blank();
    let mut names: Vec<String> = sites;
    names.extend(callers.iter().map(|name| (*name).to_owned()));
    names.sort();
    code.line(format!("pub(crate) use crate::service::{{{}}};", names.join(", ")));
    code.line("pub(crate) use crate::types::*;");
    File::new("src/prelude.rs", code.finish())
}

fn readme(model: &Model) -> File {
    let sites: Vec<String> = model.service.sites.iter().map(|site| site.id.clone()).collect();
    let text = format!(
        "# huaweicloud-bss\n\n\
         Validated client of the {title}: {count} operations on {some} sites ({names}), generated from a hand-kept\n\
         spec. A request that breaks a documented rule is refused before a byte is sent, with every violation named.\n\n\
         ```sh\ncargo add huaweicloud-bss --no-default-features --features {feature}\n```\n\n\
         The documentation of the crate lists operations, features, sites and callers, and has a guide.\n\n\
         Licensed under Apache-2.0 OR MIT, at your option.\n",
        title = model.service.title.en,
        count = model.operations.len(),
        some = sites.len(),
        names = words::sites(&sites, model),
        feature = model.sections.first().map_or("default", |section| section.id.as_str()),
    );
    File::new("README.md", text)
}
