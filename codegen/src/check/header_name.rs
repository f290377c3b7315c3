//! A header that cannot be sent, or that is not the caller's to say.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "header-name",
    "A header is an HTTP token, stands once whatever its case, and is none that the client sets itself",
    "HTTP refuses a blank in a name, takes `X-A` and `x-a` for one header, and a signature covers what the client sets",
    run,
);

/// What the client and HTTP itself say, whatever the service.
pub(super) const OWN: &[&str] = &[
    "accept",
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
];

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for (name, _) in &cx.spec.service.headers {
        well_formed(name, out);
    }
    cx.spec.service.request_id_headers.iter().for_each(|name| well_formed(name, out));
    let proof: Vec<String> =
        cx.spec.service.auth.iter().flat_map(Auth::headers).map(|name| name.to_ascii_lowercase()).collect();
    for operation in &cx.spec.operations {
        operation.response_headers.iter().for_each(|(name, _)| well_formed(name, out));
        let mut first: HashMap<String, &Text> = HashMap::new();
        for (name, _) in &operation.headers {
            well_formed(name, out);
            let lower = name.to_ascii_lowercase();
            if OWN.contains(&lower.as_str()) || proof.contains(&lower) {
                out.push(
                    RULE.at(name.span, format!("the client sets `{}` itself", name.value))
                        .label("a value given here would be lost, or break the signature")
                        .help("remove it; what a document says of it belongs in `notes`"),
                );
            }
            if let Some(earlier) = first.insert(lower, name).filter(|earlier| earlier.value != name.value) {
                out.push(
                    RULE.at(name.span, format!("`{}` and `{}` are one header", earlier.value, name.value))
                        .label("second")
                        .related(earlier.span, "first")
                        .help("keep one of them: the case of a header's name says nothing"),
                );
            }
        }
    }
}

fn well_formed(name: &Text, out: &mut Diagnostics) {
    if let Some(odd) = name.chars().find(|&c| !is_sign(c)) {
        out.push(
            RULE.at(name.span, format!("`{}` is no name of a header: it holds {odd:?}", name.value))
                .label("expected letters, digits and `-`")
                .help("write the name as it stands on the wire, such as `X-Language`"),
        );
    } else if name.is_empty() {
        out.push(RULE.at(name.span, "a header has no name").help("write the name as it stands on the wire"));
    }
}

/// What a token of HTTP is made of.
pub(super) fn is_sign(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}
