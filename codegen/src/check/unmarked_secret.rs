//! A secret that would be printed.

use super::prelude::*;

pub(super) const RULE: Check = Check::warning(
    "unmarked-secret",
    "A field that is called like a password, a secret or a token is `sensitive` or a `secret`",
    "What is not marked ends up in logs",
    run,
);

/// Words of a name that mean trouble when printed.
const SECRET_WORDS: &[&str] = &["password", "passwd", "pwd", "secret", "token"];

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.fields {
        let name = names::snake(at.wire);
        let Some(word) = name.split('_').find(|word| SECRET_WORDS.contains(word)) else { continue };
        let is_text = matches!(cx.kind(at.operation, &at.field.type_.expr), Kind::Text);
        if is_text && !is_sensitive(cx, at) && !is_page_token(cx, at) {
            out.push(
                RULE.at(at.wire.span, format!("`{}` is not marked as sensitive", at.wire.value))
                    .label(format!("a {word}?"))
                    .help("add `sensitive: true`, or `sensitive: false` when it may be printed"),
            );
        }
    }
}

fn is_sensitive(cx: &Context<'_>, at: &FieldAt<'_>) -> bool {
    let chain = cx.chain(at.operation, &at.field.type_.expr);
    let last = chain.last().map_or(&at.field.type_.expr, |(_, field)| &field.type_.expr);
    // Said either way, somebody thought about it.
    at.field.sensitive.is_some()
        || *last == TypeRef::Name("secret".to_owned())
        || chain.iter().any(|(_, field)| field.sensitive.is_some())
}

/// A token that only says where the next page starts.
fn is_page_token(cx: &Context<'_>, at: &FieldAt<'_>) -> bool {
    cx.spec.operations.iter().filter_map(|operation| operation.pagination.as_ref()).any(|pagination| {
        let names = pagination.marker.iter().chain(&pagination.next);
        names.into_iter().any(|path| path.rsplit('.').next() == Some(at.wire.as_str()))
    })
}
