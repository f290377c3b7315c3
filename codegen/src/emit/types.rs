//! `types/`: what several operations share, a module per topic.

use std::collections::BTreeMap;

use super::File;
use super::code::Code;
use super::{enums, records, scalars};
use crate::model::{Home, Model, TypeDef, TypeKind};

pub(super) fn emit(model: &Model) -> Vec<File> {
    let mut topics: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
    for def in &model.types {
        if let Home::Shared { topic } = &def.home
            && has_item(def)
        {
            topics.entry(topic).or_default().push(def);
        }
    }
    let mut files = vec![index(&topics)];
    for (topic, types) in &topics {
        files.push(File::new(format!("src/types/{}.rs", module(topic)), topic_file(topic, types, model)));
    }
    files
}

fn has_item(def: &TypeDef) -> bool {
    !matches!(&def.kind, TypeKind::Scalar(scalar) if !scalar.newtype)
}

fn module(topic: &str) -> String {
    crate::names::module_name(topic)
}

fn index(topics: &BTreeMap<&str, Vec<&TypeDef>>) -> File {
    let mut code = Code::file();
    code.line("//! Ids, enums and objects that several operations share.").blank();
    for topic in topics.keys() {
        code.line(format!("mod {};", module(topic)));
    }
    code.blank();
    for topic in topics.keys() {
        code.line(format!("pub use {}::*;", module(topic)));
    }
    File::new("src/types/mod.rs", code.finish())
}

fn topic_file(topic: &str, types: &[&TypeDef], model: &Model) -> String {
    let mut code = Code::file();
    code.line(format!("//! Shared types: {topic}.")).blank();
    code.line("use crate::prelude::*;");
    let sites: Vec<String> = model.service.sites.iter().map(|site| site.id.clone()).collect();
    for def in types {
        code.blank();
        definition(&mut code, def, &sites, model);
    }
    code.finish()
}

/// One type, shared or local.
pub(super) fn definition(code: &mut Code, def: &TypeDef, sites: &[String], model: &Model) {
    match &def.kind {
        TypeKind::Scalar(scalar) => scalars::emit(code, def, scalar, model),
        TypeKind::Enum(values) => enums::emit(code, def, values, model),
        TypeKind::Object(object) => records::emit(code, &records::of_type(def, object, sites, model)),
    }
}
