//! CSV by RFC 4180: the columns of the operation's table, so that they are the same whatever the entries have. A text that
//! a spreadsheet would take for a formula gets `'` before it.

use huaweicloud_runtime::Json;

use super::rows::Column;
use crate::terminal::clean;

/// The rows, below a heading where one is wanted.
pub(super) fn write(columns: &[Column], rows: &[&Json], heading: bool, on_terminal: bool) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    let cell = |text: String| {
        let text = no_formula(text);
        if on_terminal { clean(&text).into_owned() } else { text }
    };
    let heading = heading.then(|| columns.iter().map(|column| cell(column.name.clone())).collect::<Vec<_>>());
    let rows = rows.iter().map(|row| columns.iter().map(|column| cell(column.text(row, false))).collect());
    for line in heading.into_iter().chain(rows) {
        // writing to memory does not fail, and all lines are as long as the heading
        let _ = writer.write_record(line);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The text, with `'` before it where a spreadsheet would compute it; a number is none.
fn no_formula(text: String) -> String {
    let computes = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    match computes && Json::number(text.strip_prefix('+').unwrap_or(&text)).is_none() {
        true => format!("'{text}"),
        false => text,
    }
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

    #[test]
    fn a_heading_stands_where_it_is_wanted_and_a_terminal_is_not_driven() {
        let json = Json::parse("[{\"=a\":\"x\u{202e}\"}]".as_bytes()).unwrap();
        let shape = Shape::unknown();
        let text = |heading, on_terminal| write(&shape.columns(&json), &shape.rows(&json), heading, on_terminal);
        assert_eq!(text(false, false), "x\u{202e}\n");
        assert_eq!(text(true, true), "'=a\nx\\u{202e}\n");
    }
}
