//! The columns of the files: those of the rows, or those of FOCUS.

use huaweicloud_runtime::Json;

use super::plan::Source;
use crate::model::text;
use crate::output;

/// A column: its name and where its cells come from.
pub(super) struct Column {
    pub(super) name: String,
    from: From,
}

enum From {
    Row(String),
    /// A value of the row, in other words.
    Mapped(String, Vec<(String, String)>),
    Answer(String),
    Same(String),
}

/// The columns of a source, the same for every row.
pub(super) fn of(source: &Source, focus: bool, month: &str) -> Vec<Column> {
    if !focus {
        let names = output::known_columns(source.rows.meta);
        return names.into_iter().map(|name| Column { from: From::Row(name.clone()), name }).collect();
    }
    let column = |(name, json): &(String, Json)| {
        let field = text(json, "field").map(str::to_owned);
        let values = json.get("values").and_then(Json::as_object);
        let from = match (field, values) {
            (Some(field), Some(values)) => {
                let pair = |(value, word): &(Box<str>, Json)| Some((value.to_string(), word.as_str()?.to_owned()));
                From::Mapped(field, values.iter().filter_map(pair).collect())
            }
            (Some(field), None) => From::Row(field),
            (None, _) => match (text(json, "answer"), text(json, "month")) {
                (Some(answer), _) => From::Answer(answer.to_owned()),
                (None, Some(edge)) => From::Same(moment(month, edge == "end")),
                (None, None) => From::Same(text(json, "text").unwrap_or_default().to_owned()),
            },
        };
        Column { name: name.clone(), from }
    };
    source.focus.iter().map(column).collect()
}

impl Column {
    /// The cell of a row; numbers with the digits of the wire.
    pub(super) fn cell(&self, row: &Json, answer: &Json) -> String {
        match &self.from {
            From::Row(path) => plain(row.path(path)),
            From::Mapped(path, values) => {
                let value = plain(row.path(path));
                values.iter().find(|(known, _)| *known == value).map(|(_, word)| word.clone()).unwrap_or_default()
            }
            From::Answer(path) => plain(answer.path(path)),
            From::Same(text) => text.clone(),
        }
    }
}

fn plain(json: Option<&Json>) -> String {
    match json {
        None | Some(Json::Null) => String::new(),
        Some(Json::Text(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// The first moment of a month, or of the one after it.
fn moment(month: &str, end: bool) -> String {
    let (year, number) = month.split_once('-').unwrap_or((month, "1"));
    let (year, number): (u32, u32) = (year.parse().unwrap_or(0), number.parse().unwrap_or(1));
    let (year, number) = match (end, number) {
        (false, number) => (year, number),
        (true, 12) => (year + 1, 1),
        (true, number) => (year, number + 1),
    };
    format!("{year:04}-{number:02}-01T00:00:00Z")
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn a_month_ends_where_the_next_begins() {
        assert_eq!(moment("2026-10", false), "2026-10-01T00:00:00Z");
        assert_eq!(moment("2026-10", true), "2026-11-01T00:00:00Z");
        assert_eq!(moment("2026-12", true), "2027-01-01T00:00:00Z");
    }
}
