//! Where errors say what they are: paths that lead nowhere, codes that decide nothing, headers looked for twice.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "error-paths",
    "The paths of `error_body` are wire names with points between them, `success_codes` and `success_flags` stand beside `in_success: true`, and `request_id_headers` names each header once",
    "An error that is not found where it is looked for counts as success",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let headers = &cx.spec.service.request_id_headers;
    for (at, header) in headers.iter().enumerate() {
        if headers[..at].iter().any(|other| other.eq_ignore_ascii_case(header)) {
            out.push(
                RULE.at(header.span, format!("`{}` is looked for already", header.value))
                    .help("name each header once; upper and lower case are the same"),
            );
        }
    }
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
    for (list, what) in [(&body.success_codes, "code"), (&body.success_flags, "flag")] {
        if let Some(first) = list.first().filter(|_| !in_success) {
            out.push(
                RULE.at(first.span, format!("no {what} of a good answer is looked at"))
                    .label("decides nothing")
                    .help(format!("add `in_success: true`, or remove the {what}s")),
            );
        }
    }
    for flag in body.success_flags.iter().filter(|flag| flag.contains('.')) {
        out.push(
            RULE.at(flag.span, format!("`{}` is no name at the top of an answer", flag.value))
                .help("write a wire name without points"),
        );
    }
}
