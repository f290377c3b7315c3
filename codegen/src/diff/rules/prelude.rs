//! What the files of rules share: how values are shown, and the usual shapes of a change.

pub(super) use crate::diff::at::{At, ByDirection, Report};
pub(super) use crate::diff::pair::Pair;
pub(super) use crate::diff::rule::Rule;
pub(super) use crate::diff::severity::Severity::{Breaking, Compatible, Risky};

use crate::model::{Blank, CalendarSpan, RateLimit, Status, Type, WireForm};

/// A value as a row shows it; `None`: there is none.
pub(in crate::diff) trait Show {
    fn show(&self) -> Option<String>;
}

impl Show for String {
    fn show(&self) -> Option<String> {
        (!self.is_empty()).then(|| self.clone())
    }
}

impl Show for bool {
    fn show(&self) -> Option<String> {
        Some(self.to_string())
    }
}

impl Show for u64 {
    fn show(&self) -> Option<String> {
        Some(self.to_string())
    }
}

impl<T: Show> Show for Option<T> {
    fn show(&self) -> Option<String> {
        self.as_ref().and_then(Show::show)
    }
}

impl Show for Vec<String> {
    fn show(&self) -> Option<String> {
        (!self.is_empty()).then(|| self.join(", "))
    }
}

impl Show for Vec<u16> {
    fn show(&self) -> Option<String> {
        (!self.is_empty()).then(|| self.iter().map(u16::to_string).collect::<Vec<_>>().join(", "))
    }
}

impl Show for CalendarSpan {
    fn show(&self) -> Option<String> {
        Some(self.to_string())
    }
}

impl Show for RateLimit {
    fn show(&self) -> Option<String> {
        let RateLimit { calls, seconds } = self;
        let time = match seconds {
            1 => "s".to_owned(),
            60 => "min".to_owned(),
            3600 => "h".to_owned(),
            seconds => format!("{seconds}s"),
        };
        (*calls > 0).then(|| format!("{calls}/{time}"))
    }
}

impl Show for Status {
    fn show(&self) -> Option<String> {
        Some(format!("{self:?}").to_lowercase())
    }
}

impl Show for Blank {
    fn show(&self) -> Option<String> {
        Some(format!("{self:?}").to_lowercase())
    }
}

impl Show for WireForm {
    fn show(&self) -> Option<String> {
        Some(format!("{self:?}").to_lowercase())
    }
}

impl Show for Type {
    fn show(&self) -> Option<String> {
        let wrapped = |kind: &str, inner: &Type| inner.show().map(|inner| format!("{kind}<{inner}>"));
        match self {
            Type::Named(name) => Some(name.clone()),
            Type::List(inner) => wrapped("list", inner),
            Type::Csv(inner) => wrapped("csv", inner),
            Type::Map(inner) => wrapped("map", inner),
            simple => Some(format!("{simple:?}").to_lowercase()),
        }
    }
}

/// One rule for every change of a value.
pub(super) fn changed<T: Show + PartialEq>(rule: &'static Rule, at: &At<'_>, pair: Pair<'_, T>, out: &mut Report) {
    if pair.changed() {
        out.push(rule, at, pair.old.show(), pair.new.show());
    }
}

/// One rule for gaining a flag and one for losing it.
pub(super) fn flag(gained: &'static Rule, lost: &'static Rule, at: &At<'_>, pair: Pair<'_, bool>, out: &mut Report) {
    if pair.changed() {
        out.push(if *pair.new { gained } else { lost }, at, pair.old.show(), pair.new.show());
    }
}

/// The rules for a value that may be there or not.
pub(super) struct Optional {
    pub(super) set: &'static Rule,
    pub(super) unset: &'static Rule,
    pub(super) changed: &'static Rule,
}

impl Optional {
    pub(super) fn check<T: Show + PartialEq>(&self, at: &At<'_>, pair: Pair<'_, Option<T>>, out: &mut Report) {
        let rule = match (pair.old, pair.new) {
            (None, Some(_)) => self.set,
            (Some(_), None) => self.unset,
            _ => self.changed,
        };
        changed(rule, at, pair, out);
    }
}

/// What one list has and the other lacks.
pub(super) fn lost_and_gained<'a>(old: &'a [String], new: &'a [String]) -> (Vec<String>, Vec<String>) {
    let minus = |a: &'a [String], b: &'a [String]| a.iter().filter(|entry| !b.contains(entry)).cloned().collect();
    (minus(old, new), minus(new, old))
}

/// A row for the sites that a list lost and one for those that it gained, each at these sites only.
pub(super) fn sites_of(
    gained: &'static Rule,
    lost: &'static Rule,
    at: &At<'_>,
    old: &[String],
    new: &[String],
    out: &mut Report,
) {
    two_rows((lost, gained), |sites| at.at_sites(sites.to_vec()), (old, new), out);
}

/// A row for what a list lost and one for what it gained.
pub(super) fn members(
    gained: &'static Rule,
    lost: &'static Rule,
    at: &At<'_>,
    old: &[String],
    new: &[String],
    out: &mut Report,
) {
    two_rows((lost, gained), |_| at.clone(), (old, new), out);
}

fn two_rows<'a>(
    (lost, gained): (&'static Rule, &'static Rule),
    at: impl Fn(&[String]) -> At<'a>,
    (old, new): (&[String], &[String]),
    out: &mut Report,
) {
    let (minus, plus) = lost_and_gained(old, new);
    if !minus.is_empty() {
        out.push(lost, &at(&minus), minus.show(), None);
    }
    if !plus.is_empty() {
        out.push(gained, &at(&plus), None, plus.show());
    }
}
