//! A name that people search for and rustdoc refuses.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "search-alias",
    "A Chinese title and a vendor's name have no quotes, and blanks only between words",
    "They become search aliases of the documentation, which takes no others",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for operation in &cx.spec.operations {
        look(&operation.title.zh, out);
        operation.vendor_body.iter().chain(&operation.vendor_response).for_each(|name| look(name, out));
    }
    for at in &cx.types {
        at.definition.vendor_name.iter().for_each(|name| look(name, out));
    }
    for (_, caller) in &cx.spec.service.callers {
        caller.title.iter().map(|title| &title.zh).chain(&caller.aka).for_each(|name| look(name, out));
    }
    for section in &cx.spec.sections {
        look(&section.title.zh, out);
    }
}

fn look(text: &Text, out: &mut Diagnostics) {
    let refused = |c: char| matches!(c, '"' | '\'') || (c.is_whitespace() && c != ' ');
    if let Some(c) = text.chars().find(|&c| refused(c)) {
        out.push(
            RULE.at(text.span, format!("`{}` cannot be searched for: it holds {c:?}", text.value))
                .label("a search alias of the documentation")
                .help("write it without, or with typographic quotes"),
        );
    }
}
