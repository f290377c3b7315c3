//! An operation's id that Rust would not write so.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "operation-id",
    "An operation's id is an UpperCamel identifier of at most 80 letters and digits, and no name that Rust, the crate or a caller has",
    "It becomes the name of a Rust struct as it stands, and in snake_case that of a module",
    run,
);

/// Longer ones make file names that some systems refuse.
const LONGEST: usize = 80;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        let id = &operation.operation;
        let finding = |message: String| RULE.at(id.span, message);
        if id.is_empty() {
            // without the key at all there is a finding already
            if cx.sources.slice(id.span).len() == 2 {
                out.push(finding("an operation has no id".to_owned()).help("write the vendor's name in UpperCamel"));
            }
            continue;
        }
        let module = names::operation_file(id);
        if !is_upper_camel(id) {
            let mut finding =
                finding(format!("`{}` is no name for a Rust struct", id.value)).label("expected UpperCamel");
            let proposal = names::upper_camel(id);
            if is_upper_camel(&proposal) && proposal != id.value {
                finding = finding.help(format!("call it `{proposal}`"));
            } else {
                finding = finding.help("letters and digits of ASCII, a capital first, such as `ListOrders`");
            }
            out.push(finding);
        } else if id.len() > LONGEST {
            out.push(
                finding(format!("the id has {} characters, at most {LONGEST} are possible", id.len()))
                    .label("too long")
                    .help("shorten it; the vendor's own name can stand in `vendor_body`"),
            );
        } else if !names::is_identifier(&module) {
            out.push(
                finding(format!("the module of `{}` cannot be called `{module}`", id.value))
                    .label("a keyword of Rust")
                    .help("add a word, such as `ModOrder`"),
            );
        } else if let Some(whose) = taken(cx, id) {
            out.push(
                finding(format!("the name `{}` is taken", id.value))
                    .label("taken")
                    .note(whose)
                    .help("add a word that says what it does, such as `ShowSite`"),
            );
        }
    }
}

/// Whose name it is, with `Response` behind it, too: that is what the answer is called.
pub(super) fn taken(cx: &Context<'_>, name: &str) -> Option<String> {
    let response = format!("{name}Response");
    if is_taken(name) || is_taken(&response) {
        return Some("emitted code, Rust's prelude or the crate's root knows this name already".to_owned());
    }
    let caller = cx.spec.service.callers.iter().find(|(_, caller)| caller.name.as_str() == name);
    caller.map(|(id, _)| format!("the caller `{}` has this name", id.value))
}

/// Letters and digits of ASCII, a capital first, no keyword.
pub(super) fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && names::is_identifier(name)
}
