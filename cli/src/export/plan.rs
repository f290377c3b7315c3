//! What the spec says of a section's export.

use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::{Api, Json};

use crate::catalog;
use crate::model::text;

/// An export of a section.
pub(super) struct Plan {
    pub(super) title: String,
    pub(super) sources: Vec<Source>,
}

/// Whose rows, and where they come from.
pub(super) struct Source {
    pub(super) name: String,
    pub(super) rows: &'static Erased,
    pub(super) month: String,
    pub(super) with: Vec<(String, String)>,
    pub(super) amount: String,
    pub(super) parts: Option<Parts>,
    pub(super) sum: Option<Sum>,
    /// Column → where it comes from.
    pub(super) focus: Vec<(String, Json)>,
}

/// What the rows are asked for one by one.
pub(super) struct Parts {
    pub(super) list: &'static Erased,
    pub(super) month: String,
    pub(super) with: Vec<(String, String)>,
    pub(super) id: String,
    pub(super) field: String,
}

/// Where the service itself says the sum.
pub(super) struct Sum {
    pub(super) ask: &'static Erased,
    pub(super) month: String,
    pub(super) with: Vec<(String, String)>,
    pub(super) each: Vec<(String, Vec<String>)>,
    pub(super) part: Option<String>,
    pub(super) amount: String,
}

impl Plan {
    /// The export of a section, if it has one.
    pub(super) fn of(section: &str) -> Option<Plan> {
        let first = catalog::in_section(section).into_iter().next()?.meta;
        let api = catalog::api(first);
        let exports = crate::model::exports(api)?;
        let json = exports.get(first.section)?;
        let sources = json.get("sources")?.as_object()?;
        let mut sources: Vec<Source> = sources.iter().filter_map(|(name, json)| source(api, name, json)).collect();
        // the keys' own rows before those of others
        sources.sort_by_key(|source| source.parts.is_some());
        Some(Plan { title: owned(json, "title"), sources })
    }
}

fn source(api: &'static Api, name: &str, json: &Json) -> Option<Source> {
    let parts = |json: &Json| {
        Some(Parts {
            list: operation(api, json, "list")?,
            month: owned(json, "month"),
            with: pairs(json.get("with")),
            id: owned(json, "id"),
            field: owned(json, "field"),
        })
    };
    let sum = |json: &Json| {
        let each = json.get("each").and_then(Json::as_object).unwrap_or_default().iter();
        let values = |values: &Json| values.as_array().unwrap_or_default().iter().filter_map(word).collect();
        Some(Sum {
            ask: operation(api, json, "ask")?,
            month: owned(json, "month"),
            with: pairs(json.get("with")),
            each: each.map(|(field, json)| (field.to_string(), values(json))).collect(),
            part: text(json, "part").map(str::to_owned),
            amount: owned(json, "amount"),
        })
    };
    let focus = json.get("focus").and_then(Json::as_object).unwrap_or_default();
    Some(Source {
        name: name.to_owned(),
        rows: operation(api, json, "rows")?,
        month: owned(json, "month"),
        with: pairs(json.get("with")),
        amount: owned(json, "amount"),
        parts: json.get("parts").and_then(parts),
        sum: json.get("sum").and_then(sum),
        focus: focus.iter().map(|(name, json)| (name.to_string(), json.clone())).collect(),
    })
}

fn operation(api: &'static Api, json: &Json, name: &str) -> Option<&'static Erased> {
    api.find(text(json, name)?)
}

fn owned(json: &Json, name: &str) -> String {
    text(json, name).unwrap_or_default().to_owned()
}

fn pairs(json: Option<&Json>) -> Vec<(String, String)> {
    let entries = json.and_then(Json::as_object).unwrap_or_default().iter();
    entries.filter_map(|(name, json)| Some((name.to_string(), word(json)?))).collect()
}

fn word(json: &Json) -> Option<String> {
    json.as_str().map(str::to_owned).or_else(|| json.as_digits().map(str::to_owned))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    /// What the spec names is there, each row operation is paged and reads, and columns come from fields of its rows.
    #[test]
    fn every_export_of_the_spec_can_be_run() {
        let mut count = 0;
        for section in catalog::sections() {
            for source in Plan::of(&section).map(|plan| plan.sources).unwrap_or_default() {
                count += 1;
                let rows = source.rows.meta;
                assert!(rows.idempotent && rows.paging.is_some(), "{}", rows.id);
                let known = crate::output::known_columns(rows);
                let is_column = |name: &str| known.iter().any(|column| column == name);
                assert!(is_column(&source.amount), "{}: {}", rows.id, source.amount);
                for (column, json) in &source.focus {
                    if let Some(field) = text(json, "field") {
                        assert!(is_column(field), "{}: {column}: {field}", rows.id);
                    }
                }
            }
        }
        assert!(count >= 2, "{count}");
    }
}
