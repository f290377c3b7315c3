//! A type's name that Rust would not write so.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "type-name",
    "A type's name is an UpperCamel identifier",
    "It becomes the name of a Rust type as it stands",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    for at in &cx.types {
        let name = at.name.as_str();
        let upper = name.chars().next().is_some_and(|c| c.is_ascii_uppercase());
        if upper && !name.contains('_') && names::is_identifier(name) {
            continue;
        }
        let proposal = names::upper_camel(name);
        let mut finding =
            RULE.at(at.name.span, format!("`{name}` is no name for a Rust type")).label("expected UpperCamel");
        finding = match names::is_identifier(&proposal) {
            true => finding.help(format!("call it `{proposal}`")),
            false => finding.help("letters and digits of ASCII, a capital first, such as `OrderStatus`"),
        };
        out.push(finding);
    }
}
