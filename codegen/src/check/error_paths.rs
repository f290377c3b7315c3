//! Where errors say what they are: paths that lead nowhere, codes that decide nothing.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "error-paths",
    "The paths of `error_body` are wire names with points between them, and `success_codes` stands beside `in_success: true`",
    "An error that is not found where it is looked for counts as success",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let Some(body) = &cx.spec.service.error_body else { return };
    for path in [&body.code, &body.message, &body.request_id, &body.details].into_iter().flatten() {
        if path.split('.').any(|part| part.is_empty() || part.contains(char::is_whitespace)) {
            out.push(
                RULE.at(path.span, format!("`{}` is no path", path.value))
                    .help("write wire names with points between them: `error.code`"),
            );
        }
    }
    let in_success = body.in_success.as_ref().is_some_and(|flag| flag.value);
    if let Some(code) = body.success_codes.first().filter(|_| !in_success) {
        out.push(
            RULE.at(code.span, "no code of a good answer is looked at")
                .label("decides nothing")
                .help("add `in_success: true`, or remove the codes"),
        );
    }
}
