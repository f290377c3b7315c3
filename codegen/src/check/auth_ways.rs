//! A service, or an operation, whose `auth` leaves no way to prove who calls.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "auth-ways",
    "`auth` has a `token` or a `signature`, or is `none`; its headers are HTTP tokens, each of one use",
    "Without a way to prove who calls, every call is refused",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let service = &cx.spec.service;
    for operation in &cx.spec.operations {
        if let (Some(own), None) = (&operation.auth, &service.auth)
            && !service.crate_.name.is_empty()
        {
            out.push(
                RULE.at(own.span, "the service takes no proof at all").label("says nothing new").help("remove the key"),
            );
        }
    }
    let Some(auth) = &service.auth else { return };
    if auth.token.is_none() && auth.signature.is_none() {
        out.push(
            RULE.at(auth.span, "nothing here proves who calls")
                .label("neither `token` nor `signature`")
                .help("add one, or write `auth: none`"),
        );
    }
    let mut seen: Vec<&Text> = Vec::new();
    for name in auth.headers() {
        let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if !name.chars().all(token) {
            out.push(
                RULE.at(name.span, format!("`{}` cannot be a header", name.value))
                    .label("not an HTTP token")
                    .help("letters, digits and hyphens"),
            );
        } else if let Some(earlier) = seen.iter().find(|other| other.eq_ignore_ascii_case(name)) {
            out.push(
                RULE.at(name.span, format!("`{}` carries two things", name.value))
                    .label("second use")
                    .related(earlier.span, "first")
                    .help("look the names up again"),
            );
        }
        seen.push(name);
    }
}
