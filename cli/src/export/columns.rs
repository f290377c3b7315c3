//! The columns of the files: those of the rows, or those of FOCUS.

use huaweicloud_runtime::meta::{Kind, Object};
use huaweicloud_runtime::{Json, YearMonth};
use jiff::{Timestamp, civil};

use super::content::Content;
use super::focus::{self, Level};
use super::plan::Source;
use crate::model::text;
use crate::output;

/// A column: its name, what its cells are, and where they come from.
pub(super) struct Column {
    pub(super) name: String,
    #[cfg_attr(not(any(test, feature = "parquet")), expect(dead_code, reason = "texts have no kinds"))]
    pub(super) content: Content,
    from: From,
}

enum From {
    Row(String),
    /// A value of the row in other words; what has none is `other`.
    Mapped {
        field: String,
        words: Vec<(String, String)>,
        other: Option<String>,
    },
    /// A moment of the row; where it tells none, an edge of the day that another field tells.
    Moment {
        field: String,
        day: Option<(String, Edge)>,
        zone: String,
    },
    Answer(String),
    Same(String),
    Nothing,
}

/// Where a day or month starts, or where it ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    End,
}

/// The columns of a source, the same for every row.
pub(super) fn of(source: &Source, focus: bool, month: &str) -> Vec<Column> {
    if !focus {
        let row = row_of(source);
        let names = output::known_columns(source.rows.meta).into_iter();
        let column = |name: String| {
            let content = row.map_or(Content::Text, |row| content_of(row, &name));
            Column { content, from: From::Row(name.clone()), name }
        };
        return names.map(column).collect();
    }
    let mut columns: Vec<Column> = source.focus.iter().map(|(name, json)| mapped(source, name, json, month)).collect();
    for known in focus::COLUMNS.iter().filter(|known| known.level == Level::Mandatory) {
        if columns.iter().all(|column| column.name != known.name) {
            columns.push(Column { name: known.name.to_owned(), content: known.content, from: From::Nothing });
        }
    }
    columns
}

/// A column of FOCUS, as the spec says where it is from.
fn mapped(source: &Source, name: &str, json: &Json, month: &str) -> Column {
    let content = focus::known(name).map_or(Content::Text, |known| known.content);
    let owned = |key: &str| text(json, key).map(str::to_owned);
    let edge = |word: &str| if word == "end" { Edge::End } else { Edge::Start };
    let words = json.get("values").and_then(Json::as_object);
    let from = match (owned("field"), words) {
        (Some(field), Some(words)) => {
            let pair = |(value, word): &(Box<str>, Json)| Some((value.to_string(), word.as_str()?.to_owned()));
            From::Mapped { field, words: words.iter().filter_map(pair).collect(), other: owned("else") }
        }
        (Some(field), None) if content == Content::Moment => {
            let day = owned("day").map(|day| (day, edge(text(json, "edge").unwrap_or_default())));
            From::Moment { field, day, zone: source.zone.clone() }
        }
        (Some(field), None) => From::Row(field),
        (None, _) => match (owned("answer"), text(json, "month")) {
            (Some(answer), _) => From::Answer(answer),
            (None, Some(word)) => {
                let first = first_of(month, edge(word)).and_then(|day| start_of(day, &source.zone));
                first.map_or(From::Nothing, |moment| From::Same(moment.to_string()))
            }
            (None, None) => owned("text").map_or(From::Nothing, From::Same),
        },
    };
    Column { name: name.to_owned(), content, from }
}

impl Column {
    /// The cell of a row, numbers with the digits of the wire; `None`: there is none.
    pub(super) fn cell(&self, row: &Json, answer: &Json) -> Option<String> {
        match &self.from {
            From::Row(path) => plain(row.path(path)?),
            From::Mapped { field, words, other } => {
                let value = plain(row.path(field)?)?;
                let word = words.iter().find(|(known, _)| *known == value).map(|(_, word)| word.clone());
                word.or_else(|| other.clone())
            }
            From::Moment { field, day, zone } => {
                let said = row.path(field).and_then(Json::as_str).and_then(|text| text.parse::<Timestamp>().ok());
                let edge = || {
                    let (field, edge) = day.as_ref()?;
                    let day: civil::Date = row.path(field)?.as_str()?.get(..10)?.parse().ok()?;
                    start_of(if *edge == Edge::End { day.tomorrow().ok()? } else { day }, zone)
                };
                said.or_else(edge).map(|moment| moment.to_string())
            }
            From::Answer(path) => plain(answer.path(path)?),
            From::Same(text) => Some(text.clone()),
            From::Nothing => None,
        }
    }
}

#[cfg(test)]
impl Column {
    /// A column that is always empty.
    pub(super) fn of_kind(name: &str, content: Content) -> Column {
        Column { name: name.to_owned(), content, from: From::Nothing }
    }
}

fn plain(json: &Json) -> Option<String> {
    match json {
        Json::Null => None,
        Json::Text(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// The first day of a month, or of the one after it.
fn first_of(month: &str, edge: Edge) -> Option<civil::Date> {
    let month: YearMonth = month.parse().ok()?;
    let month = if edge == Edge::End { month.plus_months(1) } else { month };
    format!("{month}-01").parse().ok()
}

/// When a day begins in a zone such as `+08:00`.
fn start_of(day: civil::Date, zone: &str) -> Option<Timestamp> {
    format!("{day}T00:00:00{zone}").parse().ok()
}

/// The object of a row.
fn row_of(source: &Source) -> Option<&'static Object> {
    let items = source.rows.meta.paging.and_then(|paging| paging.items)?;
    match kind_at(source.rows.meta.response?, items)? {
        Kind::List(Kind::Object(object)) => Some(object),
        _ => None,
    }
}

fn content_of(row: &'static Object, path: &str) -> Content {
    match kind_at(row, path) {
        Some(Kind::Decimal) => Content::Decimal,
        Some(Kind::Integer) => Content::Whole,
        Some(Kind::Boolean) => Content::Truth,
        Some(Kind::Timestamp) => Content::Moment,
        Some(Kind::Date) => Content::Day,
        _ => Content::Text,
    }
}

fn kind_at(object: &'static Object, path: &str) -> Option<&'static Kind> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let kind = &object.field(first)?.kind;
    match (rest, kind) {
        (None, kind) => Some(kind),
        (Some(rest), Kind::Object(inner)) => kind_at(inner, rest),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::content::Content;
    use super::{Column, From, plain};
    use super::{Edge, first_of, start_of};
    use huaweicloud_runtime::Json;

    #[test]
    fn a_month_ends_where_the_next_begins_in_the_zone_of_the_service() {
        let moment = |month, edge, zone| start_of(first_of(month, edge).unwrap(), zone).unwrap().to_string();
        assert_eq!(moment("2026-10", Edge::Start, "Z"), "2026-10-01T00:00:00Z");
        assert_eq!(moment("2026-12", Edge::End, "Z"), "2027-01-01T00:00:00Z");
        assert_eq!(moment("2026-10", Edge::Start, "+08:00"), "2026-09-30T16:00:00Z");
        assert_eq!(moment("2026-10", Edge::End, "+08:00"), "2026-10-31T16:00:00Z");
    }

    #[test]
    fn a_cell_is_what_its_column_takes_from_the_row() {
        let row = Json::parse(
            br#"{"a":{"b":1.50},"state":"2","day":"2026-10-31 08:00","at":"2026-10-01T00:00:00Z","none":null}"#,
        )
        .unwrap();
        let answer = Json::parse(br#"{"currency":"CNY"}"#).unwrap();
        let cell = |from| Column { name: "x".to_owned(), content: Content::Text, from }.cell(&row, &answer);
        let path = |path: &str| cell(From::Row(path.to_owned()));
        assert_eq!((path("a.b").as_deref(), path("none"), path("c")), (Some("1.50"), None, None));
        let mapped = |value: &str, other: Option<&str>| {
            let words = vec![(value.to_owned(), "Two".to_owned())];
            cell(From::Mapped { field: "state".to_owned(), words, other: other.map(str::to_owned) })
        };
        assert_eq!(
            (mapped("2", None).as_deref(), mapped("3", Some("Else")).as_deref(), mapped("3", None)),
            (Some("Two"), Some("Else"), None)
        );
        let moment = |field: &str, edge| {
            cell(From::Moment {
                field: field.to_owned(),
                day: Some(("day".to_owned(), edge)),
                zone: "+08:00".to_owned(),
            })
        };
        assert_eq!(moment("at", Edge::End).as_deref(), Some("2026-10-01T00:00:00Z"));
        assert_eq!(moment("none", Edge::Start).as_deref(), Some("2026-10-30T16:00:00Z"));
        assert_eq!(moment("none", Edge::End).as_deref(), Some("2026-10-31T16:00:00Z"));
        assert_eq!(cell(From::Answer("currency".to_owned())).as_deref(), Some("CNY"));
        assert_eq!((cell(From::Same("s".to_owned())).as_deref(), cell(From::Nothing)), (Some("s"), None));
        assert_eq!(plain(&Json::Bool(true)).as_deref(), Some("true"));
    }

    #[test]
    fn the_columns_of_rows_have_the_kinds_of_their_fields_and_focus_has_all_that_it_demands() {
        use super::super::plan::Plan;
        use super::focus;
        let mut kinds = std::collections::BTreeSet::new();
        let plans = crate::catalog::sections().into_iter().filter_map(|section| Plan::of(&section));
        for source in plans.flat_map(|plan| plan.sources) {
            let row = super::row_of(&source).unwrap();
            let columns = super::of(&source, false, "2026-10");
            let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
            assert_eq!(names, crate::output::known_columns(source.rows.meta));
            for column in &columns {
                assert_eq!(column.content, super::content_of(row, &column.name));
                kinds.insert(format!("{:?}", column.content));
            }
            let amount = columns.iter().find(|column| column.name == source.amount).unwrap();
            assert_eq!(amount.content, Content::Decimal);
            let focus = super::of(&source, true, "2026-10");
            for known in focus::COLUMNS.iter().filter(|known| known.level == focus::Level::Mandatory) {
                let there: Vec<_> = focus.iter().filter(|column| column.name == known.name).collect();
                assert_eq!(there.len(), 1, "{}", known.name);
                assert_eq!(there[0].content, known.content, "{}", known.name);
            }
        }
        assert!(["Decimal", "Text", "Whole"].iter().all(|kind| kinds.contains(*kind)), "{kinds:?}");
    }

    #[test]
    fn a_cell_is_of_the_kind_of_its_field_wherever_that_stands() {
        use huaweicloud_runtime::meta::{Field, Kind, Object};
        static INNER: Object =
            Object::plain("Inner", &[Field::body("at", Kind::Timestamp), Field::body("day", Kind::Date)]);
        static ROW: Object = Object::plain(
            "Row",
            &[
                Field::body("amount", Kind::Decimal),
                Field::body("count", Kind::Integer),
                Field::body("paid", Kind::Boolean),
                Field::body("name", Kind::Text),
                Field::body("inner", Kind::Object(&INNER)),
            ],
        );
        for (path, content) in [
            ("amount", Content::Decimal),
            ("count", Content::Whole),
            ("paid", Content::Truth),
            ("name", Content::Text),
            ("inner.at", Content::Moment),
            ("inner.day", Content::Day),
            ("inner.none", Content::Text),
            ("name.at", Content::Text),
        ] {
            assert_eq!(super::content_of(&ROW, path), content, "{path}");
        }
    }
}
