//! Operations and sections that went to another service, and so to another crate.

use super::prelude::*;

pub(super) const RULES: &[&Rule] = &[&OPERATION, &OPERATION_AND_HOST, &SECTION, &SECTION_AND_HOST];

const OPERATION: Rule = Rule::new(
    "operation-moved-to-service",
    "an operation lives in another service, and so in another crate",
    "code that calls it depends on the crate of that service, makes a client of it and takes request and response from there",
)
.rust(Breaking);
const OPERATION_AND_HOST: Rule = Rule::new(
    "operation-moved-to-service-and-host",
    "an operation lives in another service, and so in another crate, and is sent to another host",
    "code that calls it depends on the crate of that service, makes a client of it and takes request and response from there; signed requests go elsewhere: make sure that the new host is the vendor's; firewalls, proxies and recorded endpoints must allow it",
)
.wire(Breaking)
.rust(Breaking);
const SECTION: Rule = Rule::new(
    "section-moved-to-service",
    "a section lives in another service, and its operations in another crate",
    "code that calls them depends on the crate of that service, makes a client of it and takes requests and responses from there",
)
.rust(Breaking);
const SECTION_AND_HOST: Rule = Rule::new(
    "section-moved-to-service-and-host",
    "a section lives in another service, and its operations in another crate, and they are sent to other hosts",
    "code that calls them depends on the crate of that service, makes a client of it and takes requests and responses from there; signed requests go elsewhere: make sure that the new hosts are the vendor's; firewalls, proxies and recorded endpoints must allow them",
)
.wire(Breaking)
.rust(Breaking);

/// `from`, `to`: `orders/basics`, the folders of the spec; `host`: whether it is sent to another one.
pub(in crate::diff) fn operation(at: &At<'_>, from: String, to: String, host: bool, out: &mut Report) {
    out.push(if host { &OPERATION_AND_HOST } else { &OPERATION }, at, Some(from), Some(to));
}

pub(in crate::diff) fn section(at: &At<'_>, from: String, to: String, host: bool, out: &mut Report) {
    out.push(if host { &SECTION_AND_HOST } else { &SECTION }, at, Some(from), Some(to));
}
