//! A hint for an answer that never comes.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "hint-key",
    "A key of `hints` is an HTTP status of 400 or more, or an error code of service.yaml",
    "A hint for an answer that never comes is read by nobody",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let service = &cx.spec.service;
    let codes = || service.errors.iter().chain(&service.gateway_errors).map(|(code, _)| code.as_str());
    let scalars = cx.types.iter().filter_map(|at| match &at.definition.kind {
        TypeKind::Scalar(field) => Some(&**field),
        _ => None,
    });
    for field in scalars.chain(cx.fields.iter().map(|at| at.field)) {
        for (key, _) in &field.hints {
            let status = key.parse::<u16>().is_ok_and(|status| (400..600).contains(&status));
            if !status && !codes().any(|code| code == key.as_str()) {
                out.push(
                    RULE.at(key.span, format!("`{}` is neither an HTTP status of an error nor a code", key.value))
                        .label("never comes")
                        .help("write a status such as `401`, or add the code to service.yaml"),
                );
            }
        }
    }
}
