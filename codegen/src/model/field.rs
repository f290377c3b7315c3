//! Fields and what bounds them.

use serde::{Deserialize, Serialize};

use super::{Origin, Title, Type};

/// Part of the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Body field, response field or field of an object.
    #[default]
    Body,
    /// Path parameter.
    Path,
    /// Query parameter.
    Query,
    /// Header of the request, or of the answer.
    Header,
}

/// How a number, a boolean or a value of an enum travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WireForm {
    /// As its kind does in JSON.
    #[default]
    Natural,
    /// As a text.
    Text,
    /// As a number.
    Number,
}

/// What null or "" does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Blank {
    /// As if it were not there.
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

/// A field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Field {
    /// Wire name.
    pub wire: String,
    /// Rust name.
    pub name: String,
    /// Where it travels.
    pub place: Place,
    /// What it is.
    #[serde(rename = "type")]
    pub ty: Type,
    /// The scalar alias it was written as (`Amount`), when resolving lost its name.
    pub alias: Option<String>,
    /// Sites at which it is required.
    pub required: Vec<String>,
    /// Sites that have it, unconfirmed ones among them; `None`: those of its owner.
    pub sites: Option<Vec<String>>,
    /// Those of its sites where nobody has confirmed it.
    pub unconfirmed_sites: Vec<String>,
    /// Where it stands in the body of a request, when not at the top: wire names from the top.
    pub at: Vec<String>,
    /// The value that is always sent; such a field cannot be set.
    pub constant: Option<Constant>,
    /// How it travels.
    pub wire_form: WireForm,
    /// Limits, those of its type among them.
    pub limits: Limits,
    /// Format for documentation.
    pub format: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// What the service takes when it is left out.
    pub default: Option<String>,
    /// What null does.
    pub on_null: Option<Blank>,
    /// What "" does.
    pub on_empty: Option<Blank>,
    /// Never to be shown.
    pub sensitive: bool,
    /// To be taken away.
    pub deprecated: bool,
    /// Where the limits come from.
    pub source: Option<String>,
    /// HTTP status or error code, and what to do when a call with this field is refused so.
    pub hints: Vec<(String, Title)>,
    /// What differs at a site.
    pub by_site: Vec<(String, SiteField)>,
    /// Meaning.
    pub doc: String,
    /// More prose.
    pub note: Option<String>,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

impl Field {
    /// Whether every one of the sites requires it.
    pub fn required_everywhere(&self, sites: &[String]) -> bool {
        !sites.is_empty() && sites.iter().all(|site| self.required.contains(site))
    }
}

/// A value that is always sent, as it stands on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Constant {
    /// One value.
    One(String),
    /// A list of values.
    List(Vec<String>),
}

/// What a field is at one site.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SiteField {
    /// What it is.
    #[serde(rename = "type")]
    pub ty: Type,
    /// How it travels.
    pub wire_form: WireForm,
    /// Limits.
    pub limits: Limits,
    /// What the service takes when it is left out.
    pub default: Option<String>,
}

/// Bounds; an absent one is unknown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// Least number of characters.
    pub min_length: Option<u64>,
    /// Greatest number of characters.
    pub max_length: Option<u64>,
    /// Neither empty nor only blanks (each item of a list).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub not_blank: bool,
    /// Pattern of the whole value (of each item of a list).
    pub pattern: Option<String>,
    /// Pattern that the whole value (each item of a list) must not match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_pattern: Option<String>,
    /// What the value (each item of a list) must not begin with; empty: anything goes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_prefix: Vec<String>,
    /// How many of the four kinds of characters (upper case, lower case, digits, others) it has at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_classes: Option<u64>,
    /// Least value.
    pub min: Option<String>,
    /// Greatest value.
    pub max: Option<String>,
    /// Exclusive lower bound.
    pub above: Option<String>,
    /// How long ago a time may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<super::CalendarSpan>,
    /// Not later than now.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub not_future: bool,
    /// Digits after the point.
    pub max_decimals: Option<u64>,
    /// Least number of items.
    pub min_items: Option<u64>,
    /// Greatest number of items.
    pub max_items: Option<u64>,
    /// Least number of characters of an item.
    pub item_min_length: Option<u64>,
    /// Greatest number of characters of an item.
    pub item_max_length: Option<u64>,
    /// Values of the enum that are allowed; `None`: all.
    pub only: Option<Vec<String>>,
}
