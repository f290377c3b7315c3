//! Tables for people: as wide as the terminal, empty columns left out, Chinese counted as wide as it is.

use std::cmp::Reverse;

use huaweicloud_runtime::Json;

use super::meaning::Meanings;
use super::rows::{Column, Worth};
use crate::terminal::{Paint, Style, clean, columns as columns_of, cut, pad, wrap};

/// A cell takes so many columns at most where the terminal is too narrow for all.
const WIDEST: usize = 32;
/// Blanks between columns.
const GAP: usize = 2;

/// How a table is to look.
pub(super) struct Look<'a> {
    /// Columns of the terminal; `None`: as wide as it takes.
    pub(super) width: Option<usize>,
    pub(super) paint: Paint,
    pub(super) meanings: &'a Meanings,
}

/// A column with its cells.
struct Strip {
    name: String,
    cells: Vec<String>,
    width: usize,
    number: bool,
    worth: Worth,
    part: bool,
}

impl Strip {
    fn of(column: &Column, rows: &[&Json], look: &Look<'_>) -> Self {
        Strip::new(column, rows.iter().map(|row| cell(column, row, look)).collect(), look.meanings)
    }

    fn new(column: &Column, cells: Vec<String>, meanings: &Meanings) -> Self {
        let width =
            cells.iter().map(|cell| columns_of(cell)).chain([columns_of(&clean(&column.name))]).max().unwrap_or(0);
        let is_number = |cell: &String| cell.is_empty() || Json::number(cell).is_some();
        Strip {
            name: clean(&column.name).into_owned(),
            number: cells.iter().all(is_number),
            cells,
            width,
            worth: meanings.worth(column),
            part: column.is_part(),
        }
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }

    /// Whether all cells are the same, so that one line can say it.
    fn is_constant(&self) -> bool {
        self.cells.len() > 1 && self.cells.iter().all(|cell| *cell == self.cells[0])
    }

    fn show(&self, text: &str) -> String {
        let text = cut(text, self.width);
        match self.number {
            true => format!("{}{text}", " ".repeat(self.width.saturating_sub(columns_of(&text)))),
            false => pad(&text, self.width),
        }
    }
}

/// A list: a heading and a line an entry.
pub(super) fn list(columns: &[Column], rows: &[&Json], look: &Look<'_>) -> String {
    let mut strips: Vec<Strip> =
        columns.iter().map(|column| Strip::of(column, rows, look)).filter(|strip| !strip.is_empty()).collect();
    let left_out = look.width.map_or_else(LeftOut::default, |width| fit(&mut strips, width));
    let line = |cells: Vec<String>| cells.join(&" ".repeat(GAP)).trim_end().to_owned();
    let heading = line(strips.iter().map(|strip| strip.show(&strip.name)).collect());
    let mut lines = vec![look.paint.on(Style::Bold, &heading)];
    lines.extend((0..rows.len()).map(|at| line(strips.iter().map(|strip| strip.show(&strip.cells[at])).collect())));
    lines.extend(left_out.lines(look));
    lines.join("\n") + "\n"
}

/// One record: a line a field.
pub(super) fn record(columns: &[Column], row: &Json, look: &Look<'_>) -> String {
    let cells: Vec<(String, String)> = columns
        .iter()
        .map(|column| (clean(&column.name).into_owned(), cell(column, row, look)))
        .filter(|(_, cell)| !cell.is_empty())
        .collect();
    if cells.is_empty() {
        return "done\n".to_owned();
    }
    let names = cells.iter().map(|(name, _)| columns_of(name)).max().unwrap_or(0);
    let room = look.width.map_or(usize::MAX, |width| width.saturating_sub(names + GAP).max(10));
    let lines = cells.iter().map(|(name, cell)| {
        format!("{}{}{}\n", look.paint.on(Style::Cyan, &pad(name, names)), " ".repeat(GAP), cut(cell, room))
    });
    lines.collect()
}

fn cell(column: &Column, row: &Json, look: &Look<'_>) -> String {
    let text = look.meanings.explain(&column.name, column.text(row, true));
    clean(&text).into_owned()
}

/// What the terminal is too narrow for.
#[derive(Default)]
struct LeftOut {
    /// Columns with one and the same value.
    constant: Vec<String>,
    columns: Vec<String>,
}

impl LeftOut {
    fn lines(&self, look: &Look<'_>) -> Vec<String> {
        let width = look.width.unwrap_or(usize::MAX);
        let mut lines = Vec::new();
        if !self.constant.is_empty() {
            lines.extend(wrap(&format!("the same in all: {}", self.constant.join(", ")), width));
        }
        if !self.columns.is_empty() {
            let columns = format!("+{} columns: {}", self.columns.len(), self.columns.join(", "));
            lines.push(cut(&columns, width).into_owned());
            lines.push("all of them: --output wide; some of them: --columns".to_owned());
        }
        lines.iter().map(|line| look.paint.on(Style::Dim, line)).collect()
    }
}

/// Makes a table narrow enough: what is the same in all lines goes below, wide columns are cut, and what tells least goes.
fn fit(strips: &mut Vec<Strip>, width: usize) -> LeftOut {
    let too_wide = |strips: &[Strip]| {
        strips.iter().map(|strip| strip.width).sum::<usize>() + GAP * strips.len().saturating_sub(1) > width
    };
    let mut left_out = LeftOut::default();
    if !too_wide(strips) {
        return left_out;
    }
    let constant: Vec<usize> =
        (0..strips.len()).filter(|at| strips[*at].is_constant() && strips[*at].worth > Worth::Nested).collect();
    if constant.len() < strips.len() {
        for at in constant.into_iter().rev() {
            let strip = strips.remove(at);
            left_out.constant.insert(0, format!("{} {}", strip.name, strip.cells[0]));
        }
    }
    strips.iter_mut().for_each(|strip| strip.width = strip.width.min(WIDEST));
    let mut room = width + GAP;
    let mut taken = vec![false; strips.len()];
    for at in in_order(strips) {
        let takes = strips[at].width + GAP;
        // of a terminal that is too narrow for one column, that one takes all
        if takes <= room || room == width + GAP {
            taken[at] = true;
            room = room.saturating_sub(takes);
        }
    }
    let (kept, gone): (Vec<_>, Vec<_>) = strips.drain(..).zip(taken).partition(|(_, taken)| *taken);
    *strips = kept.into_iter().map(|(strip, _)| strip).collect();
    strips.iter_mut().for_each(|strip| strip.width = strip.width.min(width));
    left_out.columns = gone.into_iter().map(|(strip, _)| strip.name).collect();
    left_out
}

/// The columns by what they tell: of each kind that matters the first, so that many amounts leave room for a time, then
/// the others. A part of something comes after what stands by itself.
fn in_order(strips: &[Strip]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..strips.len()).collect();
    order.sort_by_key(|at| (Reverse(strips[*at].worth), strips[*at].part, *at));
    let mut seen = Vec::new();
    let mut leads = |at: &usize| {
        let worth = if strips[*at].worth == Worth::Due { Worth::Amount } else { strips[*at].worth };
        let first = worth > Worth::Quantity && !seen.contains(&worth);
        seen.push(worth);
        first
    };
    let (mut leading, others): (Vec<usize>, Vec<usize>) = order.into_iter().partition(|at| leads(at));
    leading.extend(others);
    leading
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::rows::Shape;
    use super::*;

    fn table(json: &str, width: Option<usize>) -> String {
        let json = Json::parse(json.as_bytes()).unwrap();
        let shape = Shape::unknown();
        let look = Look { width, paint: Paint::PLAIN, meanings: &Meanings::default() };
        list(&shape.columns(&json), &shape.rows(&json), &look)
    }

    #[test]
    fn chinese_columns_line_up_and_numbers_end_together() {
        let text = table(r#"[{"name":"弹性云服务器","n":1},{"name":"x","n":22,"empty":""}]"#, None);
        assert_eq!(text, "name           n\n弹性云服务器   1\nx             22\n");
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let text = table(r#"[{"a":"aaaaaaaaaa","b":"bbbbbbbbbb","c":"cccccccccc"}]"#, Some(25));
        assert!(text.starts_with("a           b\naaaaaaaaaa  bbbbbbbbbb\n+1 columns: c\n"), "{text}");
    }

    #[test]
    fn what_is_the_same_in_all_lines_is_said_once() {
        let text = table(r#"[{"a":"xxxxxxxxxx","b":"1","c":"cc"},{"a":"xxxxxxxxxx","b":"2","c":"dd"}]"#, Some(8));
        assert!(text.starts_with("b  c\n1  cc\n2  dd\nthe same\nin all:\n"), "{text}");
    }

    /// A column with cells as an answer has them, of their usual width.
    fn strip(column: &Column, meanings: &Meanings) -> Strip {
        let cell = |nth: usize| match meanings.worth(column) {
            Worth::Due | Worth::Amount => format!("{}.25", 1_234_567 + nth),
            Worth::Time => format!("2026-11-2{nth}T08:30:00Z"),
            Worth::State => format!("{nth} Waiting for approval"),
            Worth::Quantity => format!("{nth}.5"),
            Worth::Name | Worth::Id | Worth::Plain => format!("{nth}{}", "f".repeat(35)),
            Worth::Nested => String::new(),
        };
        Strip::new(column, (0..3).map(cell).collect(), meanings)
    }

    #[test]
    fn a_narrow_table_of_what_has_amounts_and_times_shows_one_of_each() {
        let mut seen = 0;
        for operation in crate::catalog::operations().map(|known| known.meta) {
            let shape = Shape::of(operation);
            let meanings = Meanings::of(operation, shape.path);
            if shape.path.is_none() {
                continue;
            }
            let columns = shape.columns(&Json::Null);
            let strips = columns.iter().map(|column| strip(column, &meanings)).filter(|strip| !strip.is_empty());
            let mut strips: Vec<Strip> = strips.collect();
            let amounts_and_times = |strips: &[Strip]| {
                let has = |kinds: &[Worth]| strips.iter().any(|strip| kinds.contains(&strip.worth));
                [has(&[Worth::Amount, Worth::Due]), has(&[Worth::Time])]
            };
            let had = amounts_and_times(&strips);
            fit(&mut strips, 80);
            assert_eq!(amounts_and_times(&strips), had, "{}: amounts and times", operation.id);
            let width: usize = strips.iter().map(|strip| strip.width + GAP).sum();
            assert!(width <= 80 + GAP, "{}: {width}", operation.id);
            seen += usize::from(had == [true, true]);
        }
        assert!(seen > 20, "{seen}");
    }

    #[test]
    fn of_a_kind_what_stands_by_itself_comes_first_and_quantities_after_what_matters() {
        let column = |name: &str, worth| {
            let path: Vec<String> = name.split('.').map(str::to_owned).collect();
            let mut column = Column::at(&path);
            column.worth = worth;
            column
        };
        let columns = [
            column("name", Worth::Name),
            column("parts.amount", Worth::Amount),
            column("amount", Worth::Amount),
            column("due", Worth::Due),
            column("usage", Worth::Quantity),
            column("time", Worth::Time),
            column("state", Worth::State),
            column("owner", Worth::Id),
            column("until", Worth::Time),
        ];
        let strips: Vec<Strip> = columns.iter().map(|column| strip(column, &Meanings::default())).collect();
        let order: Vec<&str> = in_order(&strips).into_iter().map(|at| strips[at].name.as_str()).collect();
        assert_eq!(order, ["name", "due", "time", "owner", "state", "amount", "parts.amount", "until", "usage"]);
    }

    #[test]
    fn a_record_has_a_line_a_field_and_none_for_what_is_empty() {
        let record = |json: &str, width| {
            let json = Json::parse(json.as_bytes()).unwrap();
            let look = Look { width, paint: Paint::PLAIN, meanings: &Meanings::default() };
            super::record(&Shape::unknown().columns(&json), &json, &look)
        };
        assert_eq!(
            record(r#"{"name":"x","n":12,"none":null,"list":["a","b"]}"#, None),
            "name  x\nn     12\nlist  a, b\n"
        );
        assert_eq!(record(r#"{"none":null}"#, None), "done\n");
        assert_eq!(record(r#"{"ab":"0123456789abcdef"}"#, Some(16)), "ab  0123456789a…\n");
        assert_eq!(record(r#"{"ab":"0123456789abcdef"}"#, Some(5)), "ab  012345678…\n");
        assert_eq!(record("{\"a\u{202e}\":\"b\u{202e}\"}", None), "a\\u{202e}  b\\u{202e}\n");
    }

    #[test]
    fn a_table_that_just_fits_loses_nothing() {
        let rows = r#"[{"a":"aaaaaaaaaa","b":"bbbbbbbbbb"}]"#;
        assert_eq!(table(rows, Some(22)), "a           b\naaaaaaaaaa  bbbbbbbbbb\n");
        let narrow = table(rows, Some(21));
        assert_eq!(narrow, "a\naaaaaaaaaa\n+1 columns: b\nall of them: --output wide; some of them: --columns\n");
    }

    #[test]
    fn a_column_too_wide_is_cut_and_the_only_one_takes_all_there_is() {
        let long = "x".repeat(50);
        let text = table(&format!(r#"[{{"a":"{long}","b":"y"}}]"#), Some(40));
        assert_eq!(text, format!("a{}b\n{}…  y\n", " ".repeat(33), "x".repeat(31)));
        let text = table(&format!(r#"[{{"a":"{long}"}}]"#), Some(12));
        assert_eq!(text, format!("a\n{}…\n", "x".repeat(11)));
    }

    #[test]
    fn what_is_left_out_is_cut_to_the_width_too() {
        let text = table(r#"[{"a":"aaaaaaaa","bbbbbbbb":"bbbbbbbb","cccccccc":"cccccccc"}]"#, Some(20));
        assert_eq!(
            text,
            "a         bbbbbbbb\naaaaaaaa  bbbbbbbb\n+1 columns: cccccccc\nall of them: --output wide; some of them: --columns\n"
        );
        let text = table(r#"[{"a":"aaaaaaaa","bbbbbbbb":"bbbbbbbb","cccccccc":"cccccccc"}]"#, Some(16));
        assert!(text.contains("\n+2 columns: bbb…\n"), "{text}");
    }

    #[test]
    fn one_row_has_nothing_that_is_the_same_in_all_and_columns_that_are_all_the_same_stay() {
        assert!(!table(r#"[{"a":"xxxxxxxxxx","b":"1"}]"#, Some(8)).contains("the same"));
        let all = table(r#"[{"a":"xxxxxx","b":"yyyyyy"},{"a":"xxxxxx","b":"yyyyyy"}]"#, Some(10));
        assert!(all.starts_with("a\nxxxxxx\nxxxxxx\n+1 column…\n"), "{all}");
        let two = table(r#"[{"a":"xxxx","b":"yyyy","c":"1"},{"a":"xxxx","b":"yyyy","c":"2"}]"#, Some(12));
        assert!(two.starts_with("c\n1\n2\nthe same in\n"), "{two}");
        assert!(two.contains("a xxxx,") && two.contains("b yyyy"), "{two}");
    }

    #[test]
    fn texts_that_are_no_numbers_begin_together_and_headings_of_numbers_end_with_them() {
        assert_eq!(table(r#"[{"n":1,"t":"1"},{"n":"x","t":"22"}]"#, None), "n   t\n1   1\nx  22\n");
        assert_eq!(table(r#"[{"number":1},{"number":null}]"#, None), "number\n     1\n\n");
    }

    #[test]
    fn what_just_fits_moves_nothing_below_and_lists_of_objects_are_no_value() {
        let rows = r#"[{"a":"aaaaaaaaaa","b":"b1"},{"a":"aaaaaaaaaa","b":"b2"}]"#;
        assert_eq!(table(rows, Some(14)), "a           b\naaaaaaaaaa  b1\naaaaaaaaaa  b2\n");
        assert!(table(rows, Some(13)).starts_with("b\nb1\nb2\nthe same in"), "{}", table(rows, Some(13)));
        let cells = || vec!["same".to_owned(); 2];
        let strip = |name: &str, worth, cells: Vec<String>| {
            let mut column = Column::named(name);
            column.worth = worth;
            Strip::new(&column, cells, &Meanings::default())
        };
        let other = vec!["x".repeat(9), "y".repeat(9)];
        let mut strips = vec![strip("one", Worth::Plain, other), strip("nested", Worth::Nested, cells())];
        let left = fit(&mut strips, 10);
        assert_eq!((left.constant.len(), left.columns), (0, vec!["nested".to_owned()]));
    }

    #[test]
    fn the_value_of_a_record_has_the_room_beside_its_name() {
        let json = Json::parse(br#"{"abc":"0123456789abcdef"}"#).unwrap();
        let look = Look { width: Some(18), paint: Paint::PLAIN, meanings: &Meanings::default() };
        let shown = record(&Shape::unknown().columns(&json), &json, &look);
        assert_eq!(shown, "abc  0123456789ab…\n");
    }
}
