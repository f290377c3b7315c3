//! Attributes of documentation.

/// `#[doc(alias = …)]` for each name that differs from `own`: on one line where they fit.
pub(super) fn aliases<'a>(names: impl IntoIterator<Item = &'a str>, own: &str) -> Vec<String> {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        if name != own && !name.is_empty() && !seen.contains(&name) {
            seen.push(name);
        }
    }
    let quoted: Vec<String> = seen.iter().map(|name| super::code::string(name)).collect();
    let line = format!("#[doc(alias({}))]", quoted.join(", "));
    // a Chinese character is two columns wide to the formatter
    let width: usize = line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    if quoted.len() > 1 && width <= 100 {
        return vec![line];
    }
    quoted.iter().map(|name| format!("#[doc(alias = {name})]")).collect()
}
