//! A field whose Rust name is none.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "field-name",
    "A field's Rust name, its own or made from the wire name, is a snake_case identifier",
    "`type` and `95peak` cannot name a field in Rust",
    run,
);

/// Functions of every request, and those of its traits that emitted code calls.
const FUNCTIONS: &[&str] = &["new", "default"];

const LONGEST: usize = 100;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.fields {
        let rust = names::field_name(at.wire, at.field.name.as_ref().map(|name| name.as_str()));
        let is_word = names::is_identifier(&rust) && rust.is_ascii() && names::snake(&rust) == rust.trim_matches('_');
        // a request has a constructor beside its setters, and both stand in one namespace
        let is_function = at.table == Table::Request && FUNCTIONS.contains(&rust.as_str());
        if is_word && !is_function && rust.len() <= LONGEST {
            continue;
        }
        let (span, why) = match &at.field.name {
            _ if is_function => (at.wire.span, "a request has a function of this name"),
            _ if rust.len() > LONGEST => (at.wire.span, "longer than 100 letters"),
            Some(name) => (name.span, "no snake_case identifier"),
            None if names::is_keyword(&rust) => (at.wire.span, "a keyword of Rust"),
            None => (at.wire.span, "no identifier"),
        };
        out.push(
            RULE.at(span, format!("the field `{}` cannot be called `{rust}` in Rust", at.wire.value))
                .label(why)
                .help("add a `name`, such as `name: kind`"),
        );
    }
}
