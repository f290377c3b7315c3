//! Tables for people: as wide as the terminal, empty columns left out, Chinese counted as wide as it is.

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
    /// Its place among all columns.
    at: usize,
    cells: Vec<String>,
    width: usize,
    number: bool,
    worth: Worth,
}

impl Strip {
    fn of(at: usize, column: &Column, rows: &[&Json], look: &Look<'_>) -> Self {
        let cells: Vec<String> = rows.iter().map(|row| cell(column, row, look)).collect();
        let width =
            cells.iter().map(|cell| columns_of(cell)).chain([columns_of(&clean(&column.name))]).max().unwrap_or(0);
        let is_number = |cell: &String| cell.is_empty() || Json::number(cell).is_some();
        Strip {
            at,
            name: clean(&column.name).into_owned(),
            number: cells.iter().all(is_number),
            cells,
            width,
            worth: look.meanings.worth(column),
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
    let mut strips: Vec<Strip> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| Strip::of(at, column, rows, look))
        .filter(|strip| !strip.is_empty())
        .collect();
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

/// Makes a table narrow enough: what is the same in all lines goes below, wide columns are cut, and the last go.
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
    let mut gone = Vec::new();
    while too_wide(strips) && strips.len() > 1 {
        // of those that tell as little, the last
        let least = (0..strips.len()).rev().min_by_key(|at| strips[*at].worth).unwrap_or(0);
        gone.push((strips[least].at, strips.remove(least).name));
    }
    strips.iter_mut().for_each(|strip| strip.width = strip.width.min(width));
    gone.sort_unstable();
    left_out.columns = gone.into_iter().map(|(_, name)| name).collect();
    left_out
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
}
