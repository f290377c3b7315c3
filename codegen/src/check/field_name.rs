//! A field from whose wire name no Rust name can be made.

use super::prelude::*;
use super::required_in_response::sent_types;

pub(super) const RULE: Check = Check::error(
    "field-name",
    "A field has a name on the wire, and its Rust name, its own or made from that, is a snake_case identifier",
    "`type` and `95peak` cannot name a field in Rust",
    run,
);

/// Functions of every request and of every object in one, and those of their traits that emitted code calls.
const FUNCTIONS: &[&str] = &["new", "default"];

const LONGEST: usize = 100;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let sent = sent_types(cx);
    // a constructor stands beside the setters, and both in one namespace
    let has_functions = |at: &FieldAt<'_>| match at.table {
        Table::Request => true,
        Table::Object(name) => cx.find(at.operation, name).is_some_and(|definition| sent.contains(&definition.span)),
        Table::Response | Table::Envelope | Table::Error => false,
    };
    for at in &cx.fields {
        let rust = names::field_name(at.wire, at.field.name.as_ref().map(|name| name.as_str()));
        let is_word = names::is_identifier(&rust) && rust.is_ascii() && names::snake(&rust) == rust.trim_matches('_');
        let is_function = FUNCTIONS.contains(&rust.as_str()) && has_functions(at);
        if at.wire.is_empty() {
            out.push(RULE.at(at.wire.span, "a field has no name on the wire").help("write the name that it has there"));
            continue;
        }
        if is_word && !is_function && rust.len() <= LONGEST {
            continue;
        }
        let (span, why) = match &at.field.name {
            _ if is_function => (at.wire.span, "what is sent has a function of this name"),
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
