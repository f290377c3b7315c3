//! The services that there are, and what they are called.

use super::prelude::*;
use crate::model::{Model, Service};

pub(super) const RULES: &[&Rule] = &[&ADDED, &REMOVED, &RENAMED, &RENAMED_WITH_CRATE];

const ADDED: Rule =
    Rule::new("service-added", "there is a new service with a crate of its own", "nobody has to do anything")
        .wire(Compatible)
        .rust(Compatible);
pub(in crate::diff) const REMOVED: Rule = Rule::new(
    "service-removed",
    "a service is gone, and its crate with it",
    "whoever calls it stays with the last version as long as it answers",
)
.wire(Breaking)
.rust(Breaking);
const RENAMED: Rule = Rule::new(
    "service-renamed",
    "a service has another name; its crate keeps the old one",
    "whoever names the service to a command, or looks for it in logs, takes the new name",
)
.rust(Risky);
const RENAMED_WITH_CRATE: Rule = Rule::new(
    "service-and-crate-renamed",
    "a service has another name, and so has its crate",
    "code that depends on the crate names the new one, and so does whoever names the service to a command",
)
.rust(Breaking);

pub(in crate::diff) fn added(at: &At<'_>, model: &Model, out: &mut Report) {
    out.push(&ADDED, at, None, Some(told(model)));
}

pub(in crate::diff) fn removed(at: &At<'_>, model: &Model, out: &mut Report) {
    out.push(&REMOVED, at, Some(told(model)), None);
}

pub(in crate::diff) fn renamed(at: &At<'_>, service: Pair<'_, Service>, out: &mut Report) {
    let (old, new) = (&service.old.package.name, &service.new.package.name);
    let rule = if old.is_empty() || old == new { &RENAMED } else { &RENAMED_WITH_CRATE };
    changed(rule, at, service.map(|service| &service.id), out);
}

/// `tickets, 12 operations`.
fn told(model: &Model) -> String {
    let count = model.operations.len();
    format!("{}, {count} operation{}", model.service.id, if count == 1 { "" } else { "s" })
}
