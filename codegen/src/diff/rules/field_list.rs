//! Fields that come, go, or take another name.

use super::prelude::*;
use crate::diff::change::Direction;
use crate::model::Field;

pub(super) const RULES: &[&Rule] = &[
    &ADDED,
    &ADDED_REQUIRED,
    &ADDED_REQUIRED_AT_SITE,
    &ADDED_CONDITIONAL,
    &RESPONSE_ADDED,
    &REMOVED,
    &RESPONSE_REMOVED,
    &RENAMED,
    &RESPELLED,
    &PARAMETER_RENAMED,
    &RUST_RENAMED,
    &PARAMETER_ORDER,
    &BY_NAME,
];

const ADDED: Rule = Rule::new("request-field-added", "one more field may be sent", "nobody has to do anything")
    .request()
    .wire(Compatible)
    .rust(Compatible);
const ADDED_REQUIRED: Rule = Rule::new(
    "request-field-required-added",
    "one more field must be sent",
    "every caller sends it; `new` takes one more argument",
)
.request()
.wire(Breaking)
.rust(Breaking);
const ADDED_REQUIRED_AT_SITE: Rule = Rule::new(
    "request-field-required-at-site-added",
    "one more field must be sent at some sites",
    "callers there send it; code compiles and is refused before sending without it",
)
.request()
.wire(Breaking)
.rust(Compatible);
const ADDED_CONDITIONAL: Rule = Rule::new(
    "request-field-conditional-added",
    "one more field must be sent under a condition",
    "callers whose requests meet the condition send it",
)
.request()
.wire(Breaking)
.rust(Compatible);
const RESPONSE_ADDED: Rule = Rule::new("response-field-added", "one more field may come", "nobody has to do anything")
    .response()
    .wire(Compatible)
    .rust(Compatible);
const REMOVED: Rule = Rule::new(
    "request-field-removed",
    "a field may no longer be sent",
    "whoever sends it checks that it is ignored and not refused; code loses the field and its setter",
)
.request()
.wire(Risky)
.rust(Breaking);
const RESPONSE_REMOVED: Rule = Rule::new(
    "response-field-removed",
    "a field no longer comes",
    "its readers find another source; code loses the field",
)
.response()
.wire(Breaking)
.rust(Breaking);
pub(in crate::diff) const RENAMED: Rule = Rule::new(
    "field-renamed",
    "a field has another name, on the wire and in Rust",
    "whoever writes or reads the JSON takes the new name, and so does code",
)
.wire(Breaking)
.rust(Breaking);
pub(in crate::diff) const RESPELLED: Rule = Rule::new(
    "field-respelled",
    "a field is written another way on the wire",
    "whoever writes or reads the JSON without the crate takes the new name; users of the crate update",
)
.wire(Breaking);
pub(in crate::diff) const PARAMETER_RENAMED: Rule = Rule::new(
    "path-parameter-renamed",
    "a parameter of the path has another name; the path that is sent is the same",
    "code that names it takes the new name, and so do documents and commands",
)
.request()
.rust(Breaking);
const RUST_RENAMED: Rule = Rule::new(
    "field-rust-name-changed",
    "a field has another name in Rust",
    "code takes the new name of the field and of its setter",
)
.rust(Breaking);
const PARAMETER_ORDER: Rule = Rule::new(
    "constructor-order-changed",
    "`new` takes its arguments in another order",
    "code that calls `new` swaps them; their types differ, so the compiler names each place",
)
.request()
.rust(Breaking);

const BY_NAME: Rule = Rule::new(
    "constructor-form-changed",
    "`new` takes its values in a struct by name, or no longer does: two of them could be taken for one another, or cannot",
    "code gives `new` the struct of what is required, or the values themselves",
)
.request()
.rust(Breaking);

/// How an added field is demanded.
pub(in crate::diff) enum Demanded {
    No,
    Everywhere,
    AtSites,
    UnderCondition,
}

pub(in crate::diff) fn added(at: &At<'_>, field: &Field, demanded: &Demanded, out: &mut Report) {
    let request = match demanded {
        Demanded::No => &ADDED,
        Demanded::Everywhere => &ADDED_REQUIRED,
        Demanded::AtSites => &ADDED_REQUIRED_AT_SITE,
        Demanded::UnderCondition => &ADDED_CONDITIONAL,
    };
    let at = match demanded {
        Demanded::AtSites => at.at_sites(field.required.clone()),
        _ => at.clone(),
    };
    out.push_by_direction(ByDirection { request, response: &RESPONSE_ADDED }, &at, None, field.ty.show());
}

pub(in crate::diff) fn removed(at: &At<'_>, field: &Field, out: &mut Report) {
    out.push_by_direction(ByDirection { request: &REMOVED, response: &RESPONSE_REMOVED }, at, field.ty.show(), None);
}

pub(in crate::diff) fn rust_name(at: &At<'_>, name: Pair<'_, String>, out: &mut Report) {
    changed(&RUST_RENAMED, at, name, out);
}

/// The parameters of the constructor that both have, in their order.
pub(in crate::diff) fn parameters(at: &At<'_>, old: &[&str], new: &[&str], by_name: Pair<'_, bool>, out: &mut Report) {
    if at.direction == Direction::Response {
        return;
    }
    // with nothing or nothing else on one side there is no form that code could have used
    if by_name.old != by_name.new {
        let form = |by_name: bool| Some(if by_name { "by name" } else { "in order" }.to_owned());
        out.push(&BY_NAME, at, form(*by_name.old), form(*by_name.new));
        return;
    }
    if *by_name.new {
        return;
    }
    let common = |list: &[&str], other: &[&str]| -> Vec<String> {
        list.iter().filter(|name| other.contains(name)).map(|name| (*name).to_owned()).collect()
    };
    let (old, new) = (common(old, new), common(new, old));
    changed(&PARAMETER_ORDER, at, Pair::new(&old, &new), out);
}
