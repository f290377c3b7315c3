//! What the spec tells the sandbox beside the tables (`sandbox.json`), read once: how values look, which records there
//! are, which steps an operation takes.

pub(crate) mod expr;
mod read;

pub(crate) use expr::Expr;

use std::collections::HashMap;

use huaweicloud_bss::runtime::meta::Object;

use crate::error::Error;

/// The whole of it.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) envelope: Envelope,
    looks: Vec<Look>,
    /// Object → field → look.
    objects: HashMap<String, HashMap<String, usize>>,
    pub(crate) records: Vec<RecordPlan>,
    /// Operation → steps.
    pub(crate) flows: HashMap<String, Vec<Step>>,
}

/// Field names of an error body.
#[derive(Debug, Default)]
pub(crate) struct Envelope {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) request: Option<String>,
}

/// How a value looks.
#[derive(Debug)]
pub(crate) enum Look {
    /// A text with `{digits:8}`, `{hex:8}`, `{n}`.
    Text(String),
    /// One of these.
    OneOf(Vec<String>),
    /// By the id of the site.
    BySite(Vec<(String, String)>),
    /// The key of a record.
    KeyOf(usize),
    /// The account that calls.
    Account,
    /// The length of the list beside it.
    Count,
    /// Nothing.
    Empty,
}

/// Records of one kind.
#[derive(Debug)]
pub(crate) struct RecordPlan {
    pub(crate) name: String,
    pub(crate) shape: &'static Object,
    pub(crate) key: String,
    pub(crate) rows: u64,
    /// Callers whose accounts come first.
    pub(crate) accounts: Vec<String>,
    /// Field → values at the start, in turn.
    pub(crate) start: HashMap<String, Vec<Expr>>,
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    List,
    Show,
    Change,
    Put,
    Add,
    Remove,
}

/// A step of an operation.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) verb: Verb,
    pub(crate) record: usize,
    pub(crate) alias: String,
    pub(crate) each: Option<String>,
    pub(crate) when: Vec<(Expr, Vec<String>)>,
    pub(crate) filter: Vec<(String, Expr)>,
    pub(crate) from: Vec<(String, Expr)>,
    pub(crate) until: Vec<(String, Expr)>,
    pub(crate) missing: Option<String>,
    pub(crate) expect: Vec<(String, Vec<String>)>,
    pub(crate) refuse: Option<String>,
    pub(crate) set: Vec<(String, Expr)>,
    pub(crate) plus: Vec<(String, Expr)>,
    pub(crate) minus: Vec<(String, Expr)>,
    pub(crate) short: Option<String>,
    pub(crate) unique: Vec<(String, String)>,
    pub(crate) at: Option<String>,
    pub(crate) total: Option<String>,
    /// Name in the answer → field of the record.
    pub(crate) names: HashMap<String, String>,
    pub(crate) answer: Vec<(String, Expr)>,
    pub(crate) append: Vec<(String, Item)>,
}

/// One more item of a list in the answer.
#[derive(Debug)]
pub(crate) enum Item {
    One(Expr),
    Object(Vec<(String, Expr)>),
}

impl Plan {
    /// Reads the data that came with the generated crate.
    pub(crate) fn load() -> Result<Plan, Error> {
        read::plan(huaweicloud_bss::API.sandbox_json.unwrap_or_default()).map_err(Error::Data)
    }

    /// How the values of a field look, where the spec says so.
    pub(crate) fn look(&self, object: &str, wire: &str) -> Option<&Look> {
        self.looks.get(*self.objects.get(object)?.get(wire)?)
    }

    /// The steps of an operation.
    pub(crate) fn steps(&self, operation: &str) -> &[Step] {
        self.flows.get(operation).map_or(&[], Vec::as_slice)
    }
}
