//! A service, or an operation, whose `auth` leaves no way to prove who calls.

use super::header_name::{OWN, is_sign};
use super::prelude::*;
use super::site_name::is_written;

pub(super) const RULE: Check = Check::error(
    "auth-ways",
    "`auth` has a `token` or a `signature`, or is `none`; its headers are HTTP tokens, each of one use and none that HTTP needs for itself; an algorithm is one word",
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
        if name.is_empty() || !name.chars().all(is_sign) {
            out.push(
                RULE.at(name.span, format!("`{}` cannot be a header", name.value))
                    .label("not an HTTP token")
                    .help("letters, digits and hyphens"),
            );
        } else if OWN.contains(&name.to_ascii_lowercase().as_str()) {
            out.push(
                RULE.at(name.span, format!("`{}` cannot carry what proves a call", name.value))
                    .label("the client or HTTP itself sets it")
                    .help("look the name up again"),
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
    let hashes = auth.signature.iter().flat_map(|signature| std::iter::once(&signature.sha256).chain(&signature.sm3));
    for hash in hashes {
        let word = |c: char| c.is_ascii_graphic() && !matches!(c, ',' | '=' | '"');
        if is_written(cx, &hash.algorithm) && (hash.algorithm.is_empty() || !hash.algorithm.chars().all(word)) {
            out.push(
                RULE.at(hash.algorithm.span, format!("`{}` cannot name a signature", hash.algorithm.value))
                    .label("expected one word of ASCII without `,`, `=` and quotes")
                    .help("it stands first in the header of the signature, such as `SDK-HMAC-SHA256`"),
            );
        }
    }
}
