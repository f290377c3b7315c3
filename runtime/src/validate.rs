//! The documented rules, checked on a view of the request before anything is sent.
//!
//! All violations are gathered, in the order of the table. Nothing here changes or sends the request.

mod checker;
mod condition;
mod limits;
mod pattern;
mod rules;
mod suggest;
mod times;
mod values;

use crate::json::Json;
use crate::meta::{Caller, Object, Operation, Site, SiteField, Sites};
use crate::time::Timestamp;
use crate::value::View;
use crate::violation::{Rule, Violation, Violations};
use checker::Checker;
use std::borrow::Cow;
use values::Spot;

/// Checks a value against a table: at one site, or (`None`) what holds at every site.
///
/// Values may be in logical form or in wire form; a `null` counts as left out, unless the field takes none.
pub fn validate<'a>(object: &Object, document: impl Into<View<'a>>, site: Option<Sites>) -> Violations {
    let mut checker = Checker::new(site, Sites::ALL);
    checker.object(object, document.into());
    checker.found
}

/// Checks a value alone: its kind and its limits at one site, or (`None`) at no site in particular.
pub fn value<'a>(at: &SiteField, value: impl Into<View<'a>>, site: Option<Sites>) -> Violations {
    let mut checker = Checker::new(site, Sites::ALL);
    checker.value(&Spot::of(at), value.into());
    checker.found
}

/// Checks a request against its operation, and that the site has the operation.
///
/// # Errors
/// Every documented rule that the request breaks.
pub fn check(operation: &'static Operation, request: View<'_>, site: Option<&Site>) -> Result<(), Violations> {
    check_all(operation, request, site, None, None).0.into_result()
}

/// Checks what depends on the caller and on the time, too: what is refused, and what is only warned of.
pub fn check_all(
    operation: &'static Operation,
    request: View<'_>,
    site: Option<&Site>,
    caller: Option<&Caller>,
    now: Option<Timestamp>,
) -> (Violations, Violations) {
    let mut checker = Checker::new(site.map(|site| site.bit), operation.sites);
    checker.caller = caller.map(|caller| caller.bit);
    checker.now = now;
    if let Some(site) = site.filter(|site| operation.form.unconfirmed.meets(site.bit)) {
        checker.advice.push(Violation {
            path: operation.id.to_owned(),
            rule: Rule::Unconfirmed,
            limit: None,
            given: Some(site.id.to_owned()),
            message: format!("nobody has confirmed that the {} has this operation", site.title),
            doc_url: None,
        });
    }
    match site {
        Some(site) if !operation.sites.meets(site.bit) => checker.found.push(Violation {
            path: operation.id.to_owned(),
            rule: Rule::Site,
            limit: None,
            given: Some(site.id.to_owned()),
            message: format!("the {} does not have this operation", site.title),
            doc_url: None,
        }),
        _ => checker.object(operation.request, request),
    }
    for violation in checker.found.iter_mut().chain(checker.advice.iter_mut()) {
        violation.doc_url = operation.doc_url.map(Cow::Borrowed);
    }
    (checker.found, checker.advice)
}

/// Checks a flat document of wire names against an operation, and that the site has the operation.
///
/// # Errors
/// Every documented rule that the request breaks.
pub fn check_json(operation: &'static Operation, document: &Json, site: Option<&Site>) -> Result<(), Violations> {
    check(operation, document.into(), site)
}
