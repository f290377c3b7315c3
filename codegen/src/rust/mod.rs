//! Which Rust there is: every name, type, feature and bit of the generated crate is decided here, and every line of its
//! documentation said. Plain structs made from the model; knows no token and no layout.

mod docs;
mod items;
mod methods;
mod name;
mod operation;
mod package;
mod service;
mod structs;
mod table;
mod ty;

pub use items::{Item, OpenEnum, TextType, Topic, Variant};
pub use methods::{Argument, Methods, New, Required, Setter};
pub use name::{Name, NotAName};
pub use operation::{Confirmed, Constant, Operation, Paged, Section};
pub use package::{Data, Feature, Package};
pub use service::{Caller, Service, Site};
pub use structs::{Field, Struct};
pub use table::{Kind, Row, Rule, SiteRow, Sites, Table};
pub use ty::{Parameter, Ty};

/// The constant of an error code.
pub fn constant(code: &str) -> String {
    crate::names::constant(code)
}

use crate::model::Model;

/// The generated crate.
#[derive(Debug)]
pub struct Crate<'m> {
    /// What its manifest says.
    pub package: Package<'m>,
    /// Documentation of the crate.
    pub docs: Vec<String>,
    /// Sites, callers, error codes.
    pub service: Service<'m>,
    /// What several operations share, a module each.
    pub topics: Vec<Topic<'m>>,
    /// Operations, a module a section.
    pub sections: Vec<Section<'m>>,
}

/// Decides all of it.
///
/// # Errors
/// A name that is none in Rust; the lint has one of them for each kind of name, so this is a lint that is missing.
pub fn lower(model: &Model) -> Result<Crate<'_>, NotAName> {
    Ok(Crate {
        package: package::lower(model)?,
        docs: docs::introduction(model),
        service: service::lower(model)?,
        topics: items::topics(model)?,
        sections: model.sections.iter().map(|section| operation::section(section, model)).collect::<Result<_, _>>()?,
    })
}
