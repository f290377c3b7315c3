//! Types: texts with a name, open enums, structs; and the modules of those that operations share.

use std::collections::BTreeMap;

use super::docs;
use super::name::{Name, NotAName};
use super::structs::{self, Struct};
use super::table::Sites;
use crate::model::{Enum, EnumValue, Home, Model, Scalar, TypeDef, TypeKind};
use crate::{names, words};

/// A type of the crate.
#[derive(Debug)]
pub enum Item<'m> {
    /// A text with a type of its own.
    Text(TextType),
    /// Known values, open for others.
    Enum(OpenEnum<'m>),
    /// Fields.
    Struct(Box<Struct<'m>>),
}

/// A text with a type of its own.
#[derive(Debug)]
pub struct TextType {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Names under which a reader may search for it.
    pub aliases: Vec<String>,
    /// Never shown.
    pub sensitive: bool,
}

/// Known values, open for others.
#[derive(Debug)]
pub struct OpenEnum<'m> {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Names under which a reader may search for it.
    pub aliases: Vec<String>,
    /// Whether the values travel as numbers.
    pub integer: bool,
    /// The values.
    pub variants: Vec<Variant<'m>>,
}

/// A known value.
#[derive(Debug)]
pub struct Variant<'m> {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: String,
    /// As it travels.
    pub wire: &'m str,
    /// Sites that know it; `None`: all.
    pub sites: Option<Sites>,
    /// Those of its sites where nobody has confirmed it.
    pub unconfirmed: Option<Sites>,
}

/// A module of shared types.
#[derive(Debug)]
pub struct Topic<'m> {
    /// The module.
    pub module: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its types.
    pub items: Vec<Item<'m>>,
}

/// The shared types, a module a topic.
pub(super) fn topics(model: &Model) -> Result<Vec<Topic<'_>>, NotAName> {
    let sites: Vec<String> = model.service.sites.iter().map(|site| site.id.clone()).collect();
    let mut topics: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
    for def in &model.types {
        if let Home::Shared { topic } = &def.home {
            topics.entry(topic).or_default().push(def);
        }
    }
    let mut modules = Vec::new();
    for (topic, types) in topics {
        let items = items(&types, &sites, model)?;
        if !items.is_empty() {
            let docs = vec![format!("Shared types: {topic}.")];
            modules.push(Topic { module: Name::new(names::module_name(topic))?, docs, items });
        }
    }
    Ok(modules)
}

/// Those of the types that are types in Rust: an alias over a number or a time is none, its fields carry its limits.
pub(super) fn items<'m>(types: &[&'m TypeDef], sites: &[String], model: &'m Model) -> Result<Vec<Item<'m>>, NotAName> {
    types.iter().filter(|def| is_item(def)).map(|def| item(def, sites, model)).collect()
}

pub(super) fn is_item(def: &TypeDef) -> bool {
    !matches!(&def.kind, TypeKind::Scalar(scalar) if !scalar.newtype)
}

fn item<'m>(def: &'m TypeDef, sites: &[String], model: &'m Model) -> Result<Item<'m>, NotAName> {
    Ok(match &def.kind {
        TypeKind::Scalar(scalar) => Item::Text(text(def, scalar, model)?),
        TypeKind::Enum(values) => Item::Enum(open_enum(def, values, model)?),
        TypeKind::Object(object) => Item::Struct(Box::new(structs::of_type(def, object, sites, model)?)),
    })
}

fn text(def: &TypeDef, scalar: &Scalar, model: &Model) -> Result<TextType, NotAName> {
    Ok(TextType {
        name: Name::new(&*def.name)?,
        docs: words::type_def(def, model),
        aliases: docs::aliases(def.vendor_names.iter().map(String::as_str), &def.name),
        sensitive: scalar.sensitive,
    })
}

fn open_enum<'m>(def: &'m TypeDef, values: &'m Enum, model: &'m Model) -> Result<OpenEnum<'m>, NotAName> {
    Ok(OpenEnum {
        name: Name::new(&*def.name)?,
        docs: words::type_def(def, model),
        aliases: docs::aliases(def.vendor_names.iter().map(String::as_str), &def.name),
        integer: values.integer,
        variants: values.values.iter().map(|value| variant(value, model)).collect::<Result<_, _>>()?,
    })
}

fn variant<'m>(value: &'m EnumValue, model: &Model) -> Result<Variant<'m>, NotAName> {
    Ok(Variant {
        name: Name::new(&*value.name)?,
        docs: docs::value(value, model),
        wire: &value.wire,
        sites: value.sites.as_ref().map(|ids| Sites::of(ids, model)).transpose()?,
        unconfirmed: match value.unconfirmed_sites.as_slice() {
            [] => None,
            ids => Some(Sites::of(ids, model)?),
        },
    })
}
