//! What bounds a value, as written.

use super::parts::Text;
use crate::source::At;

/// Everything that bounds a value.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    pub wire: Option<Text>,
    pub min_length: Option<At<u64>>,
    pub max_length: Option<At<u64>>,
    pub not_blank: Option<At<bool>>,
    pub pattern: Option<Text>,
    pub not_pattern: Option<Text>,
    pub not_prefix: Option<Vec<Text>>,
    pub min_classes: Option<At<u64>>,
    /// Number, date or month as written.
    pub min: Option<Text>,
    pub max: Option<Text>,
    pub above: Option<Text>,
    pub max_age: Option<At<CalendarSpan>>,
    pub not_future: Option<At<bool>>,
    pub max_decimals: Option<At<u64>>,
    pub min_items: Option<At<u64>>,
    pub max_items: Option<At<u64>>,
    pub item_min_length: Option<At<u64>>,
    pub item_max_length: Option<At<u64>>,
    pub only: Option<Vec<Text>>,
}

/// `1 year`, `90 days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarSpan {
    pub count: u16,
    pub unit: CalendarUnit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarUnit {
    Day,
    Month,
    Year,
}
