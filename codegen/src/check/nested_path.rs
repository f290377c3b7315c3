//! Fields of a body that would stand in each other's way.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "nested-path",
    "`at` stands on body fields of an operation, and no two fields stand at one place or one inside the other",
    "One of them would be overwritten",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.fields {
        let in_body = at.table == Table::Request
            && at
                .operation
                .is_some_and(|operation| operation.body.iter().flatten().any(|(wire, _)| wire.span == at.wire.span));
        if let Some(path) = at.field.at.as_ref().filter(|_| !in_body) {
            out.push(
                RULE.at(path.span, format!("`{}` stands in no body of a request", at.wire.value))
                    .label("`at` has no meaning here")
                    .help("remove it; an object type says where its fields stand by itself"),
            );
        }
    }
    for operation in &cx.spec.operations {
        let Some(body) = &operation.body else { continue };
        let mut seen: Vec<(&str, Span)> = Vec::new();
        for (wire, field) in body {
            let (path, span) = field.at.as_ref().map_or((wire.as_str(), wire.span), |path| (path.as_str(), path.span));
            if path.split('.').any(str::is_empty) {
                out.push(
                    RULE.at(span, format!("`{path}` is no path"))
                        .help("write wire names with points between them: `auth.identity.methods`"),
                );
            } else if let Some((_, earlier)) = seen.iter().find(|(other, _)| overlap(other, path)) {
                out.push(
                    RULE.at(span, format!("`{path}` is taken"))
                        .label("the same place, or one inside the other")
                        .related(*earlier, "by this field")
                        .help("correct one of the paths"),
                );
            }
            seen.push((path, span));
        }
    }
}

fn overlap(a: &str, b: &str) -> bool {
    let inside = |outer: &str, inner: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'));
    a == b || inside(a, b) || inside(b, a)
}
