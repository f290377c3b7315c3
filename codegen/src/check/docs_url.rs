//! An entry of `docs` that is no link, or one that stands there twice.

use super::prelude::*;

pub(super) const RULE: Check =
    Check::error("docs-url", "`docs` lists links, each once", "Error messages and docs.rs cite them", run);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let lists = cx.spec.operations.iter().map(|operation| &operation.docs);
    let lists = lists.chain(cx.spec.service.sites.iter().map(|(_, site)| &site.docs));
    for list in lists {
        for (place, url) in list.iter().enumerate() {
            if !is_link(url) {
                out.push(
                    RULE.at(url.span, format!("`{}` is not a link", url.value))
                        .label("expected https://…")
                        .help("prose about documents belongs in `notes`"),
                );
            } else if let Some(earlier) = list[..place].iter().find(|earlier| earlier.value == url.value) {
                out.push(
                    RULE.at(url.span, "the same link twice")
                        .label("second")
                        .related(earlier.span, "first")
                        .help("remove one of the two"),
                );
            }
        }
    }
}

/// An address of a page: a host with a point in it, no blanks.
pub(super) fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| host.contains('.')) && !text.contains(char::is_whitespace)
}
