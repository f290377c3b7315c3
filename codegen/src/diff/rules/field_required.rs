//! Whether a field must be sent. What every site requires is an argument of `new` in Rust.

use super::prelude::*;
use crate::diff::change::Direction;

pub(super) const RULES: &[&Rule] =
    &[&REQUIRED, &OPTIONAL, &REQUIRED_AT_SITE, &OPTIONAL_AT_SITE, &JOINED, &LEFT, &RESPONSE];

const REQUIRED: Rule = Rule::new(
    "request-field-became-required",
    "a field must be sent",
    "every caller sends it; it is an argument of `new` and no longer optional",
)
.request()
.wire(Breaking)
.rust(Breaking);
const OPTIONAL: Rule = Rule::new(
    "request-field-became-optional",
    "a field may be left out",
    "code passes it to its setter instead of `new`, and reads it from an `Option`",
)
.request()
.wire(Compatible)
.rust(Breaking);
const REQUIRED_AT_SITE: Rule = Rule::new(
    "request-field-required-at-site",
    "a field must be sent at some sites",
    "callers there send it; code compiles and is refused before sending without it",
)
.request()
.wire(Breaking);
const OPTIONAL_AT_SITE: Rule =
    Rule::new("request-field-optional-at-site", "a field may be left out at some sites", "nobody has to do anything")
        .request()
        .wire(Compatible);
const JOINED: Rule = Rule::new(
    "request-field-joined-constructor",
    "what every remaining site requires is an argument of `new`",
    "code passes the field to `new` instead of its setter",
)
.request()
.rust(Breaking);
const LEFT: Rule = Rule::new(
    "request-field-left-constructor",
    "not every site requires a field any more, since there are more sites",
    "code passes it to its setter instead of `new`",
)
.request()
.rust(Breaking);
const RESPONSE: Rule = Rule::new(
    "response-field-required-changed",
    "a promise about a field of an answer changed",
    "nobody has to do anything: the crate trusts no answer",
)
.response();

/// `required`: the sites that require it. `owner`: the sites that its owner has.
pub(in crate::diff) fn check(
    at: &At<'_>,
    required: Pair<'_, Vec<String>>,
    owner: Pair<'_, [String]>,
    out: &mut Report,
) {
    let common = |list: &[String]| -> Vec<String> {
        list.iter().filter(|site| owner.old.contains(site) && owner.new.contains(site)).cloned().collect()
    };
    let (old, new) = (common(required.old), common(required.new));
    let (lost, gained) = lost_and_gained(&old, &new);
    let everywhere =
        |required: &[String], sites: &[String]| !sites.is_empty() && sites.iter().all(|site| required.contains(site));
    let in_constructor = (everywhere(required.old, owner.old), everywhere(required.new, owner.new));
    let kept: Vec<String> = owner.old.iter().filter(|site| owner.new.contains(site)).cloned().collect();
    let duty = |required: &[String]| {
        Some(match required {
            [] => "optional".to_owned(),
            _ if everywhere(required, &kept) => "required".to_owned(),
            some => format!("required at {}", some.join(", ")),
        })
    };
    if at.direction == Direction::Response {
        if !lost.is_empty() || !gained.is_empty() {
            out.push(&RESPONSE, at, duty(&old), duty(&new));
        }
        return;
    }
    let way = |from: &str, to: &str| (Some(from.to_owned()), Some(to.to_owned()));
    let sites = |rule| (rule, (duty(&old), duty(&new)));
    let (rule, (from, to)) = match in_constructor {
        (false, true) if gained.is_empty() => (&JOINED, way("setter", "new")),
        (true, false) if lost.is_empty() => (&LEFT, way("new", "setter")),
        (false, true) => sites(&REQUIRED),
        (true, false) => sites(&OPTIONAL),
        _ if !gained.is_empty() => sites(&REQUIRED_AT_SITE),
        _ if !lost.is_empty() => sites(&OPTIONAL_AT_SITE),
        _ => return,
    };
    // code follows at every site, a request only where the duty changed
    let at_some = [&REQUIRED_AT_SITE, &OPTIONAL_AT_SITE].contains(&rule);
    let at = if at_some { at.at_sites(if gained.is_empty() { lost } else { gained }) } else { at.clone() };
    out.push(rule, &at, from, to);
}
