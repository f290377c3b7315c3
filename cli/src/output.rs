//! Writing an answer: as JSON, a line an entry, CSV or a table, whole or as far as a query picks.

mod columns;
mod csv;
mod json;
mod meaning;
pub(crate) mod query;
mod raw;
mod rows;
pub(crate) mod sink;
pub(crate) mod stream;
mod table;
mod tsv;
mod yaml;

use std::io::IsTerminal;

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Operation, Paging, PagingStyle};

pub(crate) use json::pretty;

use crate::ending::Ending;
use crate::terminal;
use meaning::Meanings;
use query::Query;
use rows::{Column, Shape};

/// What is to be done with a known field whose value the typed structs did not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// It is shown.
    Kept,
    /// It is left out: a query computes with what fits.
    LeftOut,
}

/// The formats by name, with what they are good for.
pub(crate) const FORMATS: [(Format, &str, &str); 9] = [
    (Format::Json, "json", "the document over several lines"),
    (Format::Jsonl, "jsonl", "an entry a line, as JSON"),
    (Format::Yaml, "yaml", "the document as YAML"),
    (Format::Csv, "csv", "an entry a line, for spreadsheets; texts are no formulas"),
    (Format::Tsv, "tsv", "an entry a line, tabs between cells, a heading above"),
    (Format::Text, "text", "as tsv, without the heading"),
    (Format::Table, "table", "for people, as wide as the terminal"),
    (Format::Wide, "wide", "a table with all columns"),
    (Format::Raw, "raw", "texts without quotes, an entry a line"),
];

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Jsonl,
    Yaml,
    Csv,
    Tsv,
    Text,
    Table,
    Wide,
    Raw,
}

impl Format {
    /// The format of that name.
    pub(crate) fn named(name: &str) -> Option<Format> {
        FORMATS.iter().find(|(_, known, _)| *known == name).map(|(format, ..)| *format)
    }

    /// Whether it has columns.
    fn has_columns(self) -> bool {
        matches!(self, Format::Csv | Format::Tsv | Format::Text | Format::Table | Format::Wide)
    }
}

/// What a user wants of the output.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) format: Format,
    pub(crate) query: Option<String>,
    /// Names of columns, in this order; none: all.
    pub(crate) columns: Vec<String>,
    /// Whether a terminal reads it.
    pub(crate) on_terminal: bool,
}

/// Answers of an operation as text.
pub(crate) struct Output {
    format: Format,
    on_terminal: bool,
    query: Option<Query>,
    shape: Shape,
    picked: Vec<String>,
    /// Whose documentation says what values mean; none behind a query.
    operation: Option<&'static Operation>,
    paging: Option<Paging>,
    /// Columns that were written as a heading.
    heading: Option<Vec<Column>>,
}

impl Output {
    /// Output as wanted.
    ///
    /// # Errors
    /// [`Ending::Usage`] when the query is none, or a column is not there.
    pub(crate) fn new(operation: &'static Operation, wanted: &Wanted) -> Result<Self, Ending> {
        let query = wanted.query.as_deref().map(Query::parse).transpose()?;
        let shape = if query.is_some() { Shape::unknown() } else { Shape::of(operation) };
        let described = if query.is_some() { None } else { Some(operation) };
        let picked = wanted.columns.clone();
        if !picked.is_empty() && !wanted.format.has_columns() {
            return Err(Ending::usage("--columns goes with --output table, wide, csv, tsv or text"));
        }
        if let Some(known) = shape.known_columns() {
            columns::check(&picked, &known)?;
        }
        Ok(Output {
            format: wanted.format,
            on_terminal: wanted.on_terminal,
            query,
            shape,
            picked,
            operation: described,
            paging: operation.paging,
            heading: None,
        })
    }

    /// Whether pages can be written one by one.
    pub(crate) fn streams(&self) -> bool {
        let by_entry = matches!(self.format, Format::Jsonl | Format::Csv | Format::Tsv | Format::Text);
        self.query.is_none() && by_entry
    }

    /// Whether what did not fit is part of the output: a query computes with what fits.
    pub(crate) fn odd(&self) -> Odd {
        if self.query.is_some() { Odd::LeftOut } else { Odd::Kept }
    }

    /// Whether a field that the operation's table does not know is part of the output.
    pub(crate) fn shows_unknown(&self) -> bool {
        self.query.is_some() || !self.format.has_columns()
    }

    /// A page of a list as text; whole lines only.
    pub(crate) fn page(&mut self, page: &Json) -> String {
        let drawn = |text: String| if self.on_terminal { json::harmless(&text) } else { text };
        match self.format {
            Format::Json => self.whole(page),
            Format::Jsonl => self.shape.rows(page).iter().map(|row| drawn(format!("{row}\n"))).collect(),
            Format::Yaml => yaml::write(page),
            Format::Raw => raw::write(page, self.on_terminal),
            Format::Csv | Format::Tsv | Format::Text => {
                let first = self.heading.is_none();
                let columns = self.heading.take().unwrap_or_else(|| self.columns(page));
                let rows = self.shape.rows(page);
                let text = match self.format {
                    Format::Csv => csv::write(&columns, &rows, first, self.on_terminal),
                    format => tsv::write(&columns, &rows, first && format == Format::Tsv, self.on_terminal),
                };
                self.heading = Some(columns);
                text
            }
            Format::Table | Format::Wide => self.table(page),
        }
    }

    fn columns(&self, page: &Json) -> Vec<Column> {
        columns::picked(self.shape.columns(page), &self.picked)
    }

    /// A whole answer as text, or why the query picks nothing from it.
    pub(crate) fn document(&mut self, answer: &Json) -> Result<String, String> {
        let Some(query) = &self.query else { return Ok(self.page(answer)) };
        let picked = query.pick(answer)?;
        picked.warnings.iter().for_each(|line| terminal::warn(line));
        if picked.json.is_null() {
            let names: Vec<&str> = answer.as_object().unwrap_or_default().iter().map(|(name, _)| &**name).collect();
            let there = if names.is_empty() { "no fields".to_owned() } else { names.join(", ") };
            terminal::note(&format!("--query picks nothing from this answer; it has {there}"));
        }
        Ok(self.page(&picked.json))
    }

    /// A whole answer without the query and its format.
    pub(crate) fn whole(&self, answer: &Json) -> String {
        let text = if self.on_terminal { json::pretty_on_terminal(answer) } else { json::pretty(answer) };
        format!("{text}\n")
    }

    /// Says on a terminal that a list goes on.
    pub(crate) fn say_how_to_go_on(&self, answer: &Json, request: &Json) {
        let Some(paging) = self.paging.filter(|_| std::io::stderr().is_terminal() && self.query.is_none()) else {
            return;
        };
        if let Some(line) = how_to_go_on(paging, answer, request) {
            terminal::note(&line);
        }
    }

    fn table(&self, answer: &Json) -> String {
        let rows = self.shape.rows(answer);
        let width = terminal::width().filter(|_| self.format == Format::Table);
        let paint = terminal::Paint::of(self.on_terminal);
        let meanings = |path| self.operation.map(|operation| Meanings::of(operation, path)).unwrap_or_default();
        // who picks columns wants those of the rows
        let beside = if self.picked.is_empty() { self.shape.beside() } else { &[] };
        let mut text = String::new();
        if beside.iter().any(|column| !column.text(answer, true).is_empty()) {
            text = table::record(beside, answer, &table::Look { width, paint, meanings: &meanings(None) });
            text.push('\n');
        }
        if rows.is_empty() {
            terminal::note("no entries");
            return text;
        }
        let columns = self.columns(answer);
        let look = table::Look { width, paint, meanings: &meanings(self.shape.path) };
        text + &match rows.as_slice() {
            [one @ Json::Object(_)] => table::record(&columns, one, &look),
            rows => table::list(&columns, rows, &look),
        }
    }
}

/// How to ask for the next page, where the list goes on and its place is a number.
fn how_to_go_on(paging: Paging, answer: &Json, request: &Json) -> Option<String> {
    let number = |json: &Json| json.as_digits().or(json.as_str()).and_then(|digits| digits.parse::<u64>().ok());
    let here = paging.items.and_then(|path| answer.path(path)).and_then(Json::as_array).map_or(0, <[Json]>::len);
    let here = here as u64;
    let total = paging.total.and_then(|path| answer.path(path)).and_then(number)?;
    let position = request.get(paging.position).and_then(number);
    let (before, next) = match paging.style {
        PagingStyle::Offset => (position.unwrap_or(0), position.unwrap_or(0) + here),
        PagingStyle::Page { first } => {
            let page = position.unwrap_or(first.into());
            (page.saturating_sub(first.into()) * here, page + 1)
        }
        PagingStyle::Marker => return None,
    };
    (here > 0 && before + here < total).then(|| {
        format!(
            "{} of {} entries; --all-pages reads all, --set {}={next} the next",
            terminal::grouped(here),
            terminal::grouped(total),
            paging.position
        )
    })
}

/// The names of the columns of an operation's rows.
pub(crate) fn known_columns(operation: &'static Operation) -> Vec<String> {
    let columns = Shape::of(operation).known_columns().unwrap_or_default();
    columns.into_iter().map(|column| column.name).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const ROWS: &str = r#"{"currency":"CNY","total_count":2,"fee_records":[{"id":"a","bill_type":1,"amount":1.50},{"id":"b","amount":2}]}"#;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap()
    }

    fn output(format: Format, query: Option<&str>, columns: &[&str]) -> Result<Output, Ending> {
        let operation = crate::catalog::find("ListCustomerselfResourceRecords").unwrap().meta;
        let columns = columns.iter().map(|name| (*name).to_owned()).collect();
        Output::new(operation, &Wanted { format, query: query.map(str::to_owned), columns, on_terminal: false })
    }

    #[test]
    fn a_format_has_a_name_and_no_other() {
        for (format, name, _) in FORMATS {
            assert_eq!(Format::named(name), Some(format));
        }
        assert_eq!(Format::named("JSON"), None);
    }

    #[test]
    fn formats_with_an_entry_a_line_are_written_page_by_page() {
        for (format, name, _) in FORMATS {
            let by_entry = ["jsonl", "csv", "tsv", "text"].contains(&name);
            let columns = ["csv", "tsv", "text", "table", "wide"].contains(&name);
            let plain = output(format, None, &[]).unwrap();
            assert_eq!(
                (plain.streams(), plain.odd(), plain.shows_unknown()),
                (by_entry, Odd::Kept, !columns),
                "{name}"
            );
            let asked = output(format, Some("@"), &[]).unwrap();
            assert_eq!((asked.streams(), asked.odd(), asked.shows_unknown()), (false, Odd::LeftOut, true), "{name}");
            assert_eq!(output(format, None, &["id"]).is_ok(), columns, "{name}");
        }
    }

    #[test]
    fn pages_of_columns_have_one_heading() {
        let written = |format| {
            let mut output = output(format, None, &["id", "amount"]).unwrap();
            output.page(&json(ROWS)) + &output.page(&json(ROWS))
        };
        assert_eq!(written(Format::Csv), "id,amount\na,1.50\nb,2\na,1.50\nb,2\n");
        assert_eq!(written(Format::Tsv), "id\tamount\na\t1.50\nb\t2\na\t1.50\nb\t2\n");
        assert_eq!(written(Format::Text), "a\t1.50\nb\t2\na\t1.50\nb\t2\n");
    }

    #[test]
    fn an_answer_is_written_as_its_format_says() {
        let written =
            |format, query, columns: &[&str]| output(format, query, columns).unwrap().document(&json(ROWS)).unwrap();
        assert_eq!(
            written(Format::Jsonl, None, &[]),
            "{\"id\":\"a\",\"bill_type\":1,\"amount\":1.50}\n{\"id\":\"b\",\"amount\":2}\n"
        );
        assert_eq!(written(Format::Table, None, &["id", "amount"]), "id  amount\na     1.50\nb        2\n");
        let wide = written(Format::Wide, None, &[]);
        assert!(wide.starts_with("currency  CNY Chinese yuan\n\n") && wide.lines().count() == 5, "{wide}");
        assert_eq!(written(Format::Raw, Some("fee_records[].id"), &[]), "a\nb\n");
        assert_eq!(written(Format::Json, Some("fee_records[0].amount"), &[]), "1.50\n");
        assert_eq!(written(Format::Yaml, Some("fee_records[1]"), &[]), "id: b\namount: 2\n");
        assert_eq!(written(Format::Table, Some("fee_records[1]"), &[]), "id      b\namount  2\n");
        assert_eq!(written(Format::Csv, Some("fee_records"), &["amount", "x"]), "amount,x\n1.50,\n2,\n");
        assert_eq!(written(Format::Table, Some("nothing"), &[]), "");
        let mut wrong = output(Format::Json, Some("length(total_count)"), &[]).unwrap();
        assert!(wrong.document(&json(ROWS)).is_err());
        assert_eq!(wrong.whole(&json("[1]")), "[\n  1\n]\n");
    }

    #[test]
    fn what_cannot_be_written_so_is_wrong_use() {
        let why = |format, query, columns: &[&str]| {
            output(format, query, columns).err().map(|ending| ending.in_words()).unwrap_or_default()
        };
        assert_eq!(why(Format::Json, None, &["id"]), "--columns goes with --output table, wide, csv, tsv or text");
        assert_eq!(why(Format::Csv, None, &["idd"]), "--columns: there is no column idd");
        assert!(why(Format::Csv, Some("a["), &[]).starts_with("--query: "));
        assert_eq!(why(Format::Csv, Some("@"), &["idd"]), "");
        let operation = crate::catalog::find("ListCustomerselfResourceRecords").unwrap().meta;
        let known = known_columns(operation);
        assert!(
            known.contains(&"id".to_owned())
                && known.contains(&"amount".to_owned())
                && !known.contains(&"currency".to_owned())
        );
    }

    #[test]
    fn nothing_stands_above_a_list_where_the_answer_says_nothing_beside_it() {
        let rows = r#"{"fee_records":[{"id":"a","amount":1.50},{"id":"b","amount":2}]}"#;
        let text = output(Format::Wide, None, &[]).unwrap().document(&json(rows)).unwrap();
        assert!(!text.contains("done") && !text.contains("\n\n") && text.lines().count() == 3, "{text}");
        let none = output(Format::Table, None, &[]).unwrap().document(&json(r#"{"fee_records":[]}"#)).unwrap();
        assert_eq!(none, "");
    }

    #[test]
    fn the_next_page_is_the_next_offset_or_the_next_number() {
        let paging =
            |style| Paging { style, ..crate::catalog::find("ListCustomerOrders").unwrap().meta.paging.unwrap() };
        let told = |style, total: &str, entries: usize, request: &str| {
            let entries = vec!["{}"; entries].join(",");
            let answer = json(&format!(r#"{{"total_count":{total},"order_infos":[{entries}]}}"#));
            let line = how_to_go_on(paging(style), &answer, &json(request))?;
            line.rsplit_once("=").map(|(_, next)| next.trim_end_matches(" the next").to_owned())
        };
        let by_offset = |total, entries, request| told(PagingStyle::Offset, total, entries, request);
        let next = |text: &str| Some(text.to_owned());
        assert_eq!(by_offset("9", 3, "{}"), next("3"));
        assert_eq!(by_offset("9", 3, r#"{"offset":3}"#), next("6"));
        assert_eq!(by_offset("\"9\"", 3, r#"{"offset":"5"}"#), next("8"));
        for (total, entries, request) in
            [("9", 3, r#"{"offset":6}"#), ("3", 3, "{}"), ("9", 0, "{}"), ("null", 3, "{}"), ("0", 3, "{}")]
        {
            assert_eq!(by_offset(total, entries, request), None, "{total} {entries} {request}");
        }
        let by_page = |first, request| told(PagingStyle::Page { first }, "9", 3, request);
        assert_eq!((by_page(1, "{}"), by_page(0, "{}")), (next("2"), next("1")));
        assert_eq!((by_page(1, r#"{"offset":2}"#), by_page(0, r#"{"offset":1}"#)), (next("3"), next("2")));
        assert_eq!((by_page(1, r#"{"offset":3}"#), by_page(0, r#"{"offset":2}"#)), (None, None));
        assert_eq!(told(PagingStyle::Marker, "9", 3, "{}"), None);
    }
}
