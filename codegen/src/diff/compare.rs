//! Compares one service with itself.

use super::at::{At, Report};
use super::change::Change;
use super::pair::Pair;
use super::rules::service_list;
use super::{affected, normalize, walk};
use crate::model::Model;

/// Every change of one service from `old` to `new`, the worst first.
pub fn compare(old: &Model, new: &Model) -> Vec<Change> {
    if old == new {
        return Vec::new();
    }
    let mut report = Report::default();
    let (old, new) = normalize::normalize(old.clone(), new.clone(), &mut report);
    walk::model(Pair::new(&old, &new), &mut report);
    affected::resolve(&mut report.changes, &old, &new);
    report.finish(&new.service.id)
}

/// A service on both sides; `None` on the one that lacks it.
pub(super) type Sides<'a> = (Option<&'a Model>, Option<&'a Model>);

/// Every change of one service, the worst first; a service that only one side has is one row.
pub(super) fn one_service((old, new): Sides<'_>) -> Vec<Change> {
    let (row, model): (fn(&At<'_>, &Model, &mut Report), &Model) = match (old, new) {
        (Some(old), Some(new)) => return compare(old, new),
        (None, Some(new)) => (service_list::added, new),
        (Some(old), None) => (service_list::removed, old),
        (None, None) => return Vec::new(),
    };
    let mut report = Report::default();
    row(&At::service(""), model, &mut report);
    affected::resolve(&mut report.changes, model, model);
    report.finish(&model.service.id)
}
