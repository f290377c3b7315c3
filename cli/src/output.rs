//! Writing an answer: as JSON, a line an entry, CSV or a table, whole or as far as a query picks.

mod csv;
mod json;
mod meaning;
mod query;
mod rows;
pub(crate) mod sink;
mod table;

use std::io::IsTerminal;

use huaweicloud_bss::Json;
use huaweicloud_bss::runtime::meta::{Operation, Paging, PagingStyle};

pub(crate) use json::pretty;

use crate::call::exchange::Odd;
use crate::ending::Ending;
use crate::terminal;
use meaning::Meanings;
use query::Query;
use rows::{Column, Shape};

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// The document, over several lines.
    Json,
    /// An entry a line.
    Jsonl,
    /// An entry a line, for spreadsheets.
    Csv,
    /// For people.
    Table,
}

impl Format {
    /// The format of that name.
    pub(crate) fn named(name: &str) -> Option<Format> {
        match name {
            "json" => Some(Format::Json),
            "jsonl" => Some(Format::Jsonl),
            "csv" => Some(Format::Csv),
            "table" => Some(Format::Table),
            _ => None,
        }
    }
}

/// Where the answers of an operation go.
pub(crate) struct Output {
    format: Format,
    query: Option<Query>,
    shape: Shape,
    /// Whose documentation says what values mean; none behind a query.
    operation: Option<&'static Operation>,
    paging: Option<Paging>,
    /// Columns that were written as a heading.
    heading: Option<Vec<Column>>,
}

impl Output {
    /// Output in a format, through a query.
    ///
    /// # Errors
    /// [`Ending::Usage`] when the query is none.
    pub(crate) fn new(operation: &'static Operation, format: Format, query: Option<&str>) -> Result<Self, Ending> {
        let query = query.map(Query::parse).transpose()?;
        let shape = if query.is_some() { Shape::unknown() } else { Shape::of(operation) };
        let described = if query.is_some() { None } else { Some(operation) };
        Ok(Output { format, query, shape, operation: described, paging: operation.paging, heading: None })
    }

    /// Whether pages can be written one by one.
    pub(crate) fn streams(&self) -> bool {
        self.query.is_none() && matches!(self.format, Format::Jsonl | Format::Csv)
    }

    /// Whether what did not fit is part of the output: a query computes with what fits.
    pub(crate) fn odd(&self) -> Odd {
        if self.query.is_some() { Odd::LeftOut } else { Odd::Kept }
    }

    /// Whether a field that the operation's table does not know is part of the output.
    pub(crate) fn shows_unknown(&self) -> bool {
        self.query.is_some() || matches!(self.format, Format::Json | Format::Jsonl)
    }

    /// A page of a list as text; whole lines only.
    pub(crate) fn page(&mut self, page: &Json) -> String {
        match self.format {
            Format::Jsonl => self.shape.rows(page).iter().map(|row| format!("{}\n", self.jsonl(row))).collect(),
            Format::Csv => {
                let first = self.heading.is_none();
                let columns = self.heading.take().unwrap_or_else(|| self.shape.columns(page));
                let text = csv::write(&columns, &self.shape.rows(page), first, std::io::stdout().is_terminal());
                self.heading = Some(columns);
                text
            }
            Format::Json => self.whole(page),
            Format::Table => self.table(page),
        }
    }

    /// A whole answer as text, or why the query picks nothing from it.
    pub(crate) fn document(&mut self, answer: &Json) -> Result<String, String> {
        let Some(query) = &self.query else { return Ok(self.page(answer)) };
        let picked = query.pick(answer)?;
        picked.warnings.iter().for_each(|line| terminal::warn(line));
        Ok(self.page(&picked.json))
    }

    /// A whole answer without the query and its format.
    pub(crate) fn whole(&self, answer: &Json) -> String {
        format!("{}\n", self.json(answer))
    }

    /// Says on a terminal that a list goes on.
    pub(crate) fn say_how_to_go_on(&self, answer: &Json, request: &Json) {
        let Some(paging) = self.paging.filter(|_| std::io::stderr().is_terminal() && self.query.is_none()) else {
            return;
        };
        let number = |json: &Json| json.as_digits().or(json.as_str()).and_then(|digits| digits.parse::<u64>().ok());
        let here = paging.items.and_then(|path| answer.path(path)).and_then(Json::as_array).map_or(0, <[Json]>::len);
        let total = paging.total.and_then(|path| answer.path(path)).and_then(number);
        let position = request.get(paging.position).and_then(number);
        let (total, here) = (total.unwrap_or(0), here as u64);
        let (before, next) = match paging.style {
            PagingStyle::Offset => (position.unwrap_or(0), position.unwrap_or(0) + here),
            PagingStyle::Page { first } => {
                let page = position.unwrap_or(first.into());
                (page.saturating_sub(first.into()) * here, page + 1)
            }
            PagingStyle::Marker => return,
        };
        if here > 0 && before + here < total {
            terminal::note(&format!(
                "{} of {} entries; --all-pages reads all, --set {}={next} the next",
                grouped(here),
                grouped(total),
                paging.position
            ));
        }
    }

    fn jsonl(&self, row: &Json) -> String {
        if std::io::stdout().is_terminal() { json::harmless(&row.to_string()) } else { row.to_string() }
    }

    fn json(&self, answer: &Json) -> String {
        if std::io::stdout().is_terminal() { json::pretty_on_terminal(answer) } else { json::pretty(answer) }
    }

    fn table(&self, answer: &Json) -> String {
        let rows = self.shape.rows(answer);
        if rows.is_empty() {
            terminal::note("no entries");
            return String::new();
        }
        let columns = self.shape.columns(answer);
        let meanings = self.operation.map(|operation| Meanings::of(operation, self.shape.path)).unwrap_or_default();
        let look = table::Look { width: terminal::width(), paint: terminal::Paint::stdout(), meanings: &meanings };
        match rows.as_slice() {
            [one @ Json::Object(_)] => table::record(&columns, one, &look),
            rows => table::list(&columns, rows, &look),
        }
    }
}

/// A number with commas between thousands.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(super::grouped(0), "0");
        assert_eq!(super::grouped(1234567), "1,234,567");
    }
}
