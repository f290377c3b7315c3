//! Fields and what bounds them.

use serde::Serialize;

use super::{Origin, Type};

/// Part of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Path parameter.
    Path,
    /// Query parameter.
    Query,
    /// Header.
    Header,
    /// Body field, response field or field of an object.
    Body,
}

/// How a number or a boolean travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    /// Sites that have it; `None`: those of its owner.
    pub sites: Option<Vec<String>>,
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

/// What a field is at one site.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Limits {
    /// Least number of characters.
    pub min_length: Option<u64>,
    /// Greatest number of characters.
    pub max_length: Option<u64>,
    /// Pattern of the whole value (of each item of a list).
    pub pattern: Option<String>,
    /// Least value.
    pub min: Option<String>,
    /// Greatest value.
    pub max: Option<String>,
    /// Exclusive lower bound.
    pub above: Option<String>,
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
