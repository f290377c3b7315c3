//! CSV by RFC 4180: the columns of the operation's table, so that they are the same whatever the entries have.

use huaweicloud_bss::Json;

use super::rows::Column;

/// The rows, below a heading where one is wanted.
pub(super) fn write(columns: &[Column], rows: &[&Json], heading: bool) -> String {
    let mut out = String::new();
    if heading {
        line(columns.iter().map(|column| column.name.clone()), &mut out);
    }
    for row in rows {
        line(columns.iter().map(|column| column.text(row, false)), &mut out);
    }
    out
}

fn line(cells: impl Iterator<Item = String>, out: &mut String) {
    for (at, cell) in cells.enumerate() {
        out.push_str(if at > 0 { "," } else { "" });
        match cell.contains([',', '"', '\n', '\r']) || cell != cell.trim() {
            true => out.push_str(&format!("\"{}\"", cell.replace('"', "\"\""))),
            false => out.push_str(&cell),
        }
    }
    out.push('\n');
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::super::rows::Shape;
    use super::*;

    #[test]
    fn commas_quotes_and_lines_stay_in_their_cell() {
        let json = Json::parse(br#"[{"a":"x,y","b":{"c":1.50}},{"a":"say \"hi\"\n","d":[1,2]}]"#).unwrap();
        let shape = Shape::unknown();
        let text = write(&shape.columns(&json), &shape.rows(&json), true);
        assert_eq!(text, "a,b.c,d\n\"x,y\",1.50,\n\"say \"\"hi\"\"\n\",,\"[1,2]\"\n");
    }
}
