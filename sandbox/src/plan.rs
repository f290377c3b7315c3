//! What the spec tells the sandbox beside the tables (`sandbox.json`), read once: how values look, which records there
//! are, which steps an operation takes.

pub(crate) mod expr;
mod read;

pub(crate) use expr::Expr;

use std::collections::HashMap;

use huaweicloud_runtime::meta::Object;
use huaweicloud_runtime::{Api, Decimal};

use crate::error::Error;

/// The whole of it.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) envelope: Envelope,
    pub(crate) codes: Codes,
    /// Amounts of made-up objects, and what they are the sum of, in this order.
    pub(crate) adds_up: Vec<Sum>,
    pub(crate) below_zero: Vec<BelowZero>,
    looks: Vec<Look>,
    /// Object → field → look.
    objects: HashMap<String, HashMap<String, usize>>,
    pub(crate) records: Vec<RecordPlan>,
    /// Operation → steps.
    pub(crate) flows: HashMap<String, Vec<Step>>,
    /// Operation → lists that it makes up.
    made: HashMap<String, Vec<Made>>,
    /// Operation → sums that it tells.
    summaries: HashMap<String, Vec<Summary>>,
}

/// Field names of an error body.
#[derive(Debug, Default)]
pub(crate) struct Envelope {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) request: Option<String>,
}

/// An amount and its terms.
#[derive(Debug)]
pub(crate) struct Sum {
    pub(crate) field: String,
    pub(crate) terms: Vec<SumTerm>,
}

/// A term of a sum: a field, or that of all items of a list.
#[derive(Debug)]
pub(crate) struct SumTerm {
    pub(crate) factor: Decimal,
    pub(crate) list: Option<String>,
    pub(crate) field: String,
}

/// Amounts that are below zero where other fields have some values.
#[derive(Debug)]
pub(crate) struct BelowZero {
    pub(crate) when: Vec<(String, Vec<String>)>,
    pub(crate) amounts: Vec<String>,
}

/// Codes with which calls are refused that no step decides on.
#[derive(Debug, Default)]
pub(crate) struct Codes {
    /// There is no such path, or not with this method.
    pub(crate) no_api: String,
    /// Neither signature nor token is good.
    pub(crate) unauthorized: String,
    /// The signature's time is off.
    pub(crate) clock: String,
    /// The token has ended.
    pub(crate) expired: String,
    /// Too many calls.
    pub(crate) throttled: String,
    /// The gateway cannot take the request or reach the service.
    pub(crate) gateway: String,
    /// The keys are not of a caller that may.
    pub(crate) forbidden: String,
    /// The request breaks rules; the first that the operation documents, else the first.
    pub(crate) invalid: Vec<String>,
    /// The service fails.
    pub(crate) failure: String,
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
    /// So many days from today: from, to; with more of them one of the days.
    Days(Vec<i64>),
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
    /// How many there are at most where a user asks for a number; fewer than `rows` there are not then.
    pub(crate) most: Option<u64>,
    /// Callers whose accounts come first.
    pub(crate) accounts: Vec<String>,
    /// Field → values at the start, in turn.
    pub(crate) start: HashMap<String, Vec<Expr>>,
}

/// A list that belongs to no records: made page by page.
#[derive(Debug)]
pub(crate) struct Made {
    /// Response path of the list.
    pub(crate) path: String,
    pub(crate) rows: Option<u64>,
    /// How long it is at most where a user asks for a length; shorter than planned it is not then.
    pub(crate) most: Option<u64>,
    /// The month in which its times lie.
    pub(crate) month: Option<Expr>,
    /// Values of the request: with others there are other items.
    pub(crate) of: Vec<Expr>,
    /// Field of an item → value it has.
    pub(crate) filter: Vec<(String, Expr)>,
    /// Fields of an item by which the list is sorted out or added up.
    pub(crate) counted: Vec<String>,
}

/// The sum of a list that another operation makes.
#[derive(Debug)]
pub(crate) struct Summary {
    /// That operation.
    pub(crate) operation: String,
    pub(crate) path: String,
    /// Field of its request → value.
    pub(crate) with: Vec<(String, Expr)>,
    /// A field of its request that takes each value of a list where nothing else is said.
    pub(crate) each: Option<Each>,
    /// Field of an item → value it has.
    pub(crate) filter: Vec<(String, Expr)>,
    /// Response path of a list with one item for each group.
    pub(crate) at: Option<String>,
    /// Response path in a group → field of the items that is alike in it.
    pub(crate) by: Vec<(String, String)>,
    /// Response path → field of the items.
    pub(crate) totals: Vec<(String, String)>,
}

/// A field of a request, and the operation whose list has its values.
#[derive(Debug)]
pub(crate) struct Each {
    pub(crate) field: String,
    pub(crate) operation: String,
    /// Field of that list's items.
    pub(crate) item: String,
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
    /// No record: what the answer says of the items of a request list.
    Tell,
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
    /// Response path → amount that each round adds to it.
    pub(crate) tally: Vec<(String, Expr)>,
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
    pub(crate) fn load(api: &'static Api) -> Result<Plan, Error> {
        let text = api.sandbox_json.map(|read| read()).unwrap_or_default();
        read::plan(text, api).map_err(|reason| Error::Data { service: api.service.id, reason })
    }

    /// How the values of a field look, where the spec says so.
    pub(crate) fn look(&self, object: &str, wire: &str) -> Option<&Look> {
        self.looks.get(*self.objects.get(object)?.get(wire)?)
    }

    /// The lists that an operation makes up.
    pub(crate) fn made(&self, operation: &str) -> &[Made] {
        self.made.get(operation).map_or(&[], Vec::as_slice)
    }

    /// The sums that an operation tells.
    pub(crate) fn summaries(&self, operation: &str) -> &[Summary] {
        self.summaries.get(operation).map_or(&[], Vec::as_slice)
    }

    /// The steps of an operation.
    pub(crate) fn steps(&self, operation: &str) -> &[Step] {
        self.flows.get(operation).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
impl Plan {
    /// A plan of a test's own.
    pub(crate) fn of(text: &str, api: &Api) -> Result<Plan, String> {
        read::plan(text, api)
    }
}
