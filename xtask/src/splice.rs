//! Replaces what stands between two marks of a hand-written file.

/// The text with `body` between `<!-- name:begin -->` and `<!-- name:end -->`, or the mark that is missing.
pub(crate) fn splice(text: &str, name: &str, body: &str) -> Result<String, String> {
    let begin = format!("<!-- {name}:begin -->");
    let end = format!("<!-- {name}:end -->");
    let Some((before, rest)) = text.split_once(&begin) else { return Err(begin) };
    let Some((_, after)) = rest.split_once(&end) else { return Err(end) };
    Ok(format!("{before}{begin}\n{}\n{end}{after}", body.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::splice;

    #[test]
    fn the_text_between_the_marks_is_replaced_and_the_rest_stays() {
        let text = "a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb\n";
        assert_eq!(splice(text, "x", "new\n").unwrap(), "a\n<!-- x:begin -->\nnew\n<!-- x:end -->\nb\n");
    }

    #[test]
    fn a_missing_mark_is_named() {
        assert_eq!(splice("<!-- x:begin -->", "x", ""), Err("<!-- x:end -->".to_owned()));
    }
}
