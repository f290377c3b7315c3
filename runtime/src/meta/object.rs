//! What a table says of an object, and the kinds of values in it.

use super::{Field, Rule, Sites};

/// Fields that stand together: a request, a response or an object in one.
#[derive(Debug)]
pub struct Object {
    /// The Rust type's name.
    pub name: &'static str,
    /// Fields in the order of the spec.
    pub fields: &'static [Field],
    /// Rules across the fields.
    pub rules: &'static [Rule],
}

impl Object {
    /// An object without rules across its fields, as most are.
    pub const fn plain(name: &'static str, fields: &'static [Field]) -> Self {
        Object { name, fields, rules: &[] }
    }

    /// The field with this wire name.
    pub fn field(&self, wire: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// Where the field with this wire name stands, looking from the likely place on.
pub(crate) fn position(fields: &[Field], wire: &str, likely: usize) -> Option<usize> {
    let (before, after) = fields.split_at(likely.min(fields.len()));
    let named = |field: &Field| field.wire == wire;
    after.iter().position(named).map(|at| at + before.len()).or_else(|| before.iter().position(named))
}

/// Part of the HTTP request in which a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
    /// In the JSON body, or in an object of it.
    Body,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// Text that is never shown.
    Secret,
    /// Whole number.
    Integer,
    /// Exact decimal number.
    Decimal,
    /// Yes or no.
    Boolean,
    /// `yyyy-MM-dd'T'HH:mm:ss'Z'`.
    Timestamp,
    /// `yyyy-MM-dd`.
    Date,
    /// `yyyy-MM`.
    Month,
    /// Any JSON.
    Any,
    /// Bytes of a request, with a file name where the format has one.
    File,
    /// One of known values, open for others.
    Enum(&'static Enum),
    /// An object.
    Object(&'static Object),
    /// A list.
    List(&'static Kind),
    /// A list that travels as one comma-separated text.
    Csv(&'static Kind),
    /// A map from text.
    Map(&'static Kind),
}

/// How a number or a boolean travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// As its kind does in JSON.
    Natural,
    /// As a text.
    Text,
    /// As a number.
    Number,
}

/// An enum.
#[derive(Debug)]
pub struct Enum {
    /// The Rust type's name.
    pub name: &'static str,
    /// Whether its values travel as numbers.
    pub integer: bool,
    /// Known values.
    pub values: &'static [EnumValue],
}

/// A known value of an enum.
#[derive(Debug)]
pub struct EnumValue {
    /// As it travels.
    pub wire: &'static str,
    /// Sites that know it.
    pub sites: Sites,
    /// Those of its sites where nobody has confirmed it.
    pub unconfirmed: Sites,
}

/// What a null or an empty text does, where documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    /// Unknown.
    Unknown,
    /// As if the field were not there.
    Ignored,
    /// A filter for the blank value.
    Filter,
    /// The default is taken.
    Default,
    /// Refused.
    Error,
    /// Kept as the value.
    Kept,
}
