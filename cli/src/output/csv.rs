//! CSV by RFC 4180: the columns of the operation's table, so that they are the same whatever the entries have. A text that
//! a spreadsheet would take for a formula gets `'` before it.

use huaweicloud_bss::Json;

use super::rows::Column;
use crate::terminal::clean;

/// The rows, below a heading where one is wanted.
pub(super) fn write(columns: &[Column], rows: &[&Json], heading: bool, on_terminal: bool) -> String {
    let mut out = String::new();
    let cell = |text: String| {
        let text = no_formula(text);
        if on_terminal { clean(&text).into_owned() } else { text }
    };
    if heading {
        line(columns.iter().map(|column| cell(column.name.clone())), &mut out);
    }
    for row in rows {
        line(columns.iter().map(|column| cell(column.text(row, false))), &mut out);
    }
    out
}

/// The text, with `'` before it where a spreadsheet would compute it; a number is none.
fn no_formula(text: String) -> String {
    let computes = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    match computes && Json::number(text.strip_prefix('+').unwrap_or(&text)).is_none() {
        true => format!("'{text}"),
        false => text,
    }
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
        let text = write(&shape.columns(&json), &shape.rows(&json), true, false);
        assert_eq!(text, "a,b.c,d\n\"x,y\",1.50,\n\"say \"\"hi\"\"\n\",,\"[1,2]\"\n");
    }

    #[test]
    fn a_text_is_no_formula_and_a_number_stays() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-createTime", "'-createTime"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("\t=1", "'\t=1"),
            ("-0.50", "-0.50"),
            ("+8613800000000", "+8613800000000"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(no_formula(text.to_owned()), cell);
        }
    }
}
