//! A code of an error that no constant can be called after.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "error-code-name",
    "A code of an error is one word of printable ASCII, and no two become the same constant",
    "`CBC.0100` is `codes::CBC_0100` in Rust, and so would `CBC-0100` be",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let service = &cx.spec.service;
    let tables = [&service.errors, &service.gateway_errors];
    let sisters = tables.into_iter().flatten().filter_map(|(_, entry)| entry.also.as_ref());
    let codes = tables.into_iter().flatten().map(|(code, _)| code).chain(sisters);
    let mut constants: HashMap<String, &Text> = HashMap::new();
    for code in codes {
        let said = code.chars().any(|c| c.is_ascii_alphanumeric());
        if !said || !code.chars().all(|c| c.is_ascii_graphic()) {
            out.push(
                RULE.at(code.span, format!("`{}` cannot be the code of an error", code.value))
                    .label("expected letters, digits and signs of ASCII, without blanks")
                    .help("write it as answers have it, such as `CBC.0100`"),
            );
            continue;
        }
        let constant = names::constant(code);
        if let Some(earlier) = constants.insert(constant.clone(), code).filter(|earlier| earlier.value != code.value) {
            out.push(
                RULE.at(code.span, format!("`{}` and `{}` would both be `{constant}` in Rust", earlier.value, code.value))
                    .label("second")
                    .related(earlier.span, "first")
                    .help("look the codes up again; if both exist, keep the one that callers meet and name the other in `notes`"),
            );
        }
    }
}
