//! Tabs between cells, for `cut`, `awk` and `read`: a cell is on one line whatever is in it.

use huaweicloud_runtime::Json;

use super::rows::Column;
use crate::terminal::clean;

/// The rows, below a heading where one is wanted.
pub(super) fn write(columns: &[Column], rows: &[&Json], heading: bool, on_terminal: bool) -> String {
    let mut out = String::new();
    if heading {
        line(columns.iter().map(|column| column.name.clone()), on_terminal, &mut out);
    }
    rows.iter().for_each(|row| line(columns.iter().map(|column| column.text(row, false)), on_terminal, &mut out));
    out
}

fn line(cells: impl Iterator<Item = String>, on_terminal: bool, out: &mut String) {
    for (at, cell) in cells.enumerate() {
        out.push_str(if at > 0 { "\t" } else { "" });
        let cell = cell.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r");
        out.push_str(&if on_terminal { clean(&cell).into_owned() } else { cell });
    }
    out.push('\n');
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::rows::Shape;
    use super::*;

    #[test]
    fn a_cell_stays_on_its_line() {
        let json = Json::parse(br#"[{"a":"x\ty\nz\\","b":1.50},{"b":"=1"}]"#).unwrap();
        let shape = Shape::unknown();
        let text = write(&shape.columns(&json), &shape.rows(&json), true, false);
        assert_eq!(text, "a\tb\nx\\ty\\nz\\\\\t1.50\n\t=1\n");
    }

    #[test]
    fn a_heading_stands_where_it_is_wanted_and_a_terminal_is_not_driven() {
        let json = Json::parse("[{\"a\":\"x\\r\u{202e}\"}]".as_bytes()).unwrap();
        let shape = Shape::unknown();
        let text = |heading, on_terminal| write(&shape.columns(&json), &shape.rows(&json), heading, on_terminal);
        assert_eq!(text(false, false), "x\\r\u{202e}\n");
        assert_eq!(text(true, true), "a\nx\\r\\u{202e}\n");
    }
}
