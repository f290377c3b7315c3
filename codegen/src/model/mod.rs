//! The resolved spec: names decided, references followed, limits merged, everything sorted.
//!
//! What stands in the API has its name from here; what only Rust needs (statics, constants, features) has it from
//! [`rust`](crate::rust). Nothing behind those two decides a name, and nothing here knows of YAML. `lower` makes the model
//! from the syntax tree; the other modules are plain structs.

mod field;
mod lower;
mod operation;
mod read;
mod rule;
mod service;
mod type_def;
mod type_text;

pub use field::{Blank, Constant, Field, Limits, Place, SiteField, WireForm};
pub use lower::build;
pub use operation::{AnswerFormat, BodyFormat, Operation, Pagination, PagingStyle, Status};
pub use rule::{CalendarSpan, Check, Demand, Rule, Term};
pub use service::{
    Auth, Caller, CommonHeader, EnvelopeShape, ErrorBody, ErrorInfo, HttpStatus, Package, RateLimit, Section, Service,
    Signature, SignatureHash, Site,
};
pub use type_def::{Enum, EnumValue, Home, Object, Scalar, Type, TypeDef, TypeKind};

use serde::{Deserialize, Serialize};

/// The whole API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Model {
    /// What holds for every operation.
    pub service: Service,
    /// Sections by id.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// All types, shared and local, by name.
    #[serde(default)]
    pub types: Vec<TypeDef>,
    /// Operations by id.
    #[serde(default)]
    pub operations: Vec<Operation>,
    /// What the sandbox is told beside the model.
    #[serde(skip)]
    pub sandbox: Option<serde_json::Value>,
    /// Which operations together give all rows of a month, as written.
    pub exports: Option<serde_json::Value>,
}

impl Model {
    /// The type of that name.
    pub fn find_type(&self, name: &str) -> Option<&TypeDef> {
        self.types.binary_search_by(|t| t.name.as_str().cmp(name)).ok().map(|at| &self.types[at])
    }

    /// The operation of that id.
    pub fn find_operation(&self, id: &str) -> Option<&Operation> {
        self.operations.binary_search_by(|o| o.id.as_str().cmp(id)).ok().map(|at| &self.operations[at])
    }

    /// The read that tells an operation's outcome, where the operation's request gives all that the read needs.
    pub fn confirmation(&self, operation: &Operation) -> Option<&Operation> {
        let read = self.find_operation(operation.confirm_with.as_deref()?)?;
        let given = |wire: &str| operation.confirm_fields.iter().any(|(to, _)| to == wire);
        let mut fields = read.request.fields.iter();
        let all = fields.all(|f| !f.required_everywhere(&read.sites) || f.constant.is_some() || given(&f.wire));
        all.then_some(read)
    }

    /// The section of that id.
    pub fn find_section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

/// Where something is said in the spec. Not part of the meaning: moving text is no change.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// Path below the spec's root.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
}

impl PartialEq for Origin {
    fn eq(&self, _: &Origin) -> bool {
        true
    }
}

/// English and Chinese.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Title {
    /// English.
    pub en: String,
    /// Chinese.
    pub zh: String,
}
