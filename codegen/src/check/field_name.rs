//! A field whose Rust name is none.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "field-name",
    "A field's Rust name, its own or made from the wire name, is a snake_case identifier",
    "`type` and `95peak` cannot name a field in Rust",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.fields {
        let rust = names::field_name(at.wire, at.field.name.as_ref().map(|name| name.as_str()));
        if names::is_identifier(&rust) && names::snake(&rust) == rust.trim_matches('_') {
            continue;
        }
        let (span, why) = match &at.field.name {
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
