//! A header of an answer that no header can be.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "response-header",
    "A header of an answer is an HTTP token with a plain value, and no field of the body has its name",
    "A header is one line of text; what it cannot hold never comes",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        for (wire, field) in &operation.response_headers {
            let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
            if wire.is_empty() || !wire.chars().all(token) {
                out.push(
                    RULE.at(wire.span, format!("`{}` cannot be a header", wire.value))
                        .label("not an HTTP token")
                        .help("letters, digits and hyphens"),
                );
            }
            let kind = cx.kind(Some(operation), &field.type_.expr);
            if matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_) | Kind::Any | Kind::File) {
                out.push(
                    RULE.at(field.type_.span, format!("the header `{}` cannot be {}", wire.value, kind.what()))
                        .label("a header is one text")
                        .help("use a plain type, or `csv<…>` for a list in one text"),
                );
            }
            let body = operation.response.fields().into_iter().flatten();
            if let Some((twin, _)) = body.clone().find(|(name, _)| name.value == wire.value) {
                out.push(
                    RULE.at(wire.span, format!("header and body both have `{}`", wire.value))
                        .label("one struct holds both")
                        .related(twin.span, "in the body")
                        .help("keep one"),
                );
            }
        }
    }
}
