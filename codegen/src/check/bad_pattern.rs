//! A pattern that is no regular expression.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "bad-pattern",
    "A pattern compiles, is not empty, and is not anchored by hand",
    "It is compiled when the first value is checked, in the user's program",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in cx.limits() {
        for pattern in at.limits.pattern.iter().chain(&at.limits.not_pattern) {
            one(at.of, pattern, out);
        }
    }
}

fn one(of: &str, pattern: &Text, out: &mut Diagnostics) {
    if pattern.is_empty() {
        out.push(
            RULE.at(pattern.span, format!("the pattern of `{of}` is empty: it matches the empty text alone"))
                .label("nothing here")
                .help("write what a value looks like, or remove the key"),
        );
    } else if let Err(error) = regex_lite::Regex::new(&format!("^(?:{})$", pattern.value)) {
        out.push(
            RULE.at(pattern.span, format!("the pattern of `{}` does not compile", of))
                .label(error.to_string().replace('\n', " "))
                .help("look-around, back references and `\\p{…}` are not supported; brackets come in pairs"),
        );
    } else if pattern.starts_with('^') || (pattern.ends_with('$') && !pattern.ends_with("\\$")) {
        out.push(
            RULE.at(pattern.span, format!("the pattern of `{}` is anchored twice", of))
                .label("`^` and `$` are implied")
                .help("remove them: a pattern always speaks of the whole value"),
        );
    }
}
