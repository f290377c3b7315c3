//! A `confirm_with` that cannot tell the outcome of its operation.

use super::context::request_scope;
use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "confirm-with",
    "`confirm_with` is a different, idempotent operation that shares a site; `confirm_fields` gives all that it requires, \
     from fields of the same type",
    "It is called when nobody knows what happened: it must be harmless, and possible",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let Some(id) = &operation.confirm_with else {
            let (fields, sign) = (operation.confirm_fields.first(), &operation.confirm_sign);
            for span in fields.map(|(to, _)| to.span).into_iter().chain(sign.as_ref().map(|sign| sign.span)) {
                out.push(RULE.at(span, "there is no `confirm_with`").label("of which read?").help("name the read"));
            }
            continue;
        };
        let Some(read) = cx.operation(id) else { continue };
        let mut refuse = |why: String, help: &str| out.push(RULE.at(id.span, why).label("cannot confirm").help(help));
        let shared = operation.all_sites().any(|site| read.has_site(site));
        if read.operation.value == operation.operation.value {
            refuse(format!("`{}` cannot confirm itself", id.value), "name a read that shows what it did");
        } else if !read.idempotent.value {
            refuse(format!("`{}` is not idempotent", id.value), "name a read");
        } else if !shared {
            refuse(
                format!("`{}` exists at no site of `{}`", id.value, operation.operation.value),
                "name a read that does",
            );
        }
        fields(operation, read, out);
    }
}

/// What the read is asked with stands in both requests, has one type, and is enough.
fn fields(operation: &Operation, read: &Operation, out: &mut Diagnostics) {
    let (theirs, ours) = (request_scope(read), request_scope(operation));
    for (to, from) in &operation.confirm_fields {
        let mut both = Vec::new();
        for (name, scope, of) in [(to, &theirs, read), (from, &ours, operation)] {
            match scope.get(name) {
                Some(field) => both.push(&field.type_.expr),
                None => out.push(
                    RULE.at(name.span, format!("`{}` has no request field `{}`", of.operation.value, name.value))
                        .label("no such field")
                        .help(suggest(name, scope.names())),
                ),
            }
        }
        if let [to_type, from_type] = both.as_slice()
            && to_type != from_type
        {
            let (to, from, span) = (&to.value, &from.value, from.span);
            let what = format!("`{to}` of the read and `{from}` are of different types");
            out.push(RULE.at(span, what).label("of another type").help("name a field of its type"));
        }
    }
    let given = |wire: &str| operation.confirm_fields.iter().any(|(to, _)| to.as_str() == wire);
    let needs = |field: &Field| matches!(field.required, Required::Everywhere(_)) && field.constant.is_none();
    let lacking = theirs.fields().find(|(wire, field)| needs(field) && !given(wire.as_str()));
    if let (Some((to, _)), Some((wire, _))) = (operation.confirm_fields.first(), lacking) {
        let what = format!("`{}` requires `{}`, which nothing gives", read.operation.value, wire.value);
        out.push(RULE.at(to.span, what).label("not enough to ask with").help("give it, or leave `confirm_fields` out"));
    }
}
