//! An error code that service.yaml does not explain.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "unknown-error-code",
    "An error code that is named is one of service.yaml",
    "Its meaning, and whether to try again, stands there only",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let service = &cx.spec.service;
    let tables = [&service.errors, &service.gateway_errors];
    let codes = tables.into_iter().flatten().map(|(code, _)| code.as_str());
    // A sister code is explained by the entry that names it.
    let sisters: Vec<&str> =
        tables.into_iter().flatten().filter_map(|(_, entry)| Some(entry.also.as_ref()?.as_str())).collect();
    let of_operations = cx.spec.operations.iter().flat_map(|operation| operation.errors.iter().map(|(code, _)| code));
    let exceeded = service.rate_limit.iter().flat_map(|limit| &limit.exceeded);
    for code in of_operations.chain(exceeded) {
        if !codes.clone().any(|known| known == code.as_str()) && !sisters.contains(&code.as_str()) {
            out.push(
                RULE.at(code.span, format!("there is no error code `{}`", code.value))
                    .label("not in service.yaml")
                    .help(suggest(code, codes.clone()))
                    .help("or add it under `errors` of service.yaml"),
            );
        }
    }
}
