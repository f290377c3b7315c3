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
    /// Where the service cuts its days and months.
    pub(super) zone: String,
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
        zone: text(json, "zone").unwrap_or("Z").to_owned(),
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
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::super::focus;
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
                    for field in ["field", "day"].into_iter().filter_map(|key| text(json, key)) {
                        assert!(is_column(field), "{}: {column}: {field}", rows.id);
                    }
                }
            }
        }
        assert!(count >= 2, "{count}");
    }

    /// The table of a source: FOCUS column, where it is from.
    fn table(name: &str, source: &Source) -> String {
        let mut out = format!("\n## `--source {name}`\n\n| column | level | from |\n|---|---|---|\n");
        let said: Vec<&str> = source.focus.iter().map(|(column, _)| column.as_str()).collect();
        for (column, json) in &source.focus {
            let level =
                focus::known(column).map_or("our own".to_owned(), |known| format!("{:?}", known.level).to_lowercase());
            let from = match (text(json, "field"), text(json, "answer"), text(json, "month"), text(json, "text")) {
                (Some(field), ..) => {
                    let mut from = format!("`{field}`");
                    if json.get("values").is_some() {
                        from += ", in FOCUS's words";
                    }
                    if let Some(day) = text(json, "day") {
                        from += &format!(", else the {} of `{day}`", text(json, "edge").unwrap_or("start"));
                    }
                    from
                }
                (_, Some(answer), ..) => format!("`{answer}` beside the rows"),
                (_, _, Some(edge), _) => format!("{edge} of the month"),
                (.., words) => words.unwrap_or_default().to_owned(),
            };
            out += &format!("| `{column}` | {level} | {from} |\n");
        }
        let mandatory = focus::COLUMNS.iter().filter(|known| known.level == focus::Level::Mandatory);
        for known in mandatory.filter(|known| !said.contains(&known.name)) {
            out += &format!("| `{}` | mandatory | empty |\n", known.name);
        }
        out
    }

    #[test]
    fn the_documentation_of_focus_has_the_columns_of_the_spec() {
        let sections = catalog::sections();
        let plans = sections.iter().filter_map(|section| Plan::of(section));
        let tables: String = plans.flat_map(|plan| plan.sources).map(|source| table(&source.name, &source)).collect();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/focus.md");
        let page = std::fs::read_to_string(path).unwrap();
        let (before, rest) = page.split_once("<!-- columns -->\n").unwrap();
        let (_, after) = rest.split_once("<!-- end -->").unwrap();
        let wanted = format!("{before}<!-- columns -->\n{tables}\n<!-- end -->{after}");
        if std::env::var_os("UPDATE_DOCS").is_some() {
            std::fs::write(path, &wanted).unwrap();
        } else {
            assert_eq!(page, wanted, "UPDATE_DOCS=1 cargo test -p bss --lib focus");
        }
    }

    /// Columns of FOCUS are those of its specification, or bear the mark of others; what they say is what it allows.
    #[test]
    fn every_column_of_focus_and_every_value_is_in_its_specification() {
        let mut checked = (0, 0);
        for section in catalog::sections() {
            for source in Plan::of(&section).map(|plan| plan.sources).unwrap_or_default() {
                for (column, json) in &source.focus {
                    if column.starts_with(focus::OWN) {
                        continue;
                    }
                    let known =
                        focus::known(column).unwrap_or_else(|| panic!("{column} is not in FOCUS {}", focus::VERSION));
                    let words = json.get("values").and_then(Json::as_object).unwrap_or_default().iter();
                    let words = words.filter_map(|(_, word)| word.as_str()).chain(text(json, "else"));
                    for word in words.chain(text(json, "text")).filter(|_| !known.values.is_empty()) {
                        assert!(known.values.contains(&word), "{column}: {word} is none of {:?}", known.values);
                        checked.1 += 1;
                    }
                    checked.0 += 1;
                }
            }
        }
        assert!(checked.0 > 40 && checked.1 > 20, "{checked:?}");
    }

    #[test]
    fn what_an_export_always_says_is_as_the_spec_has_it() {
        let json = Json::parse(br#"{"a":"x","b":3,"c":null}"#).unwrap();
        let told: Vec<(String, String)> = pairs(Some(&json));
        assert_eq!(told, [("a".to_owned(), "x".to_owned()), ("b".to_owned(), "3".to_owned())]);
        assert!(pairs(None).is_empty());
        let sources =
            catalog::sections().into_iter().filter_map(|section| Plan::of(&section)).flat_map(|plan| plan.sources);
        let said: Vec<(String, String)> = sources.flat_map(|source| source.with).collect();
        assert!(!said.is_empty());
        // those of the keys themselves come first
        for plan in catalog::sections().into_iter().filter_map(|section| Plan::of(&section)) {
            assert!(plan.sources.is_sorted_by_key(|source| source.parts.is_some()) && !plan.title.is_empty());
        }
    }
}
