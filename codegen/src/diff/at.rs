//! Where the walk stands, and the list that it fills.

use super::change::{Affected, Change, Direction};
use super::rule::Rule;
use super::severity::Severity;
use crate::model::Origin;

/// A place in both specs.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    pub(super) operation: Option<&'a str>,
    pub(super) type_name: Option<&'a str>,
    pub(super) path: String,
    pub(super) direction: Direction,
    pub(super) sites: Vec<String>,
    pub(super) callers: Vec<String>,
    pub(super) reach: &'a [String],
    pub(super) old: Option<&'a Origin>,
    pub(super) new: Option<&'a Origin>,
}

impl<'a> At<'a> {
    /// Something that holds for every operation.
    pub(super) fn service(path: impl Into<String>) -> Self {
        At {
            operation: None,
            type_name: None,
            path: path.into(),
            direction: Direction::Neither,
            sites: Vec::new(),
            callers: Vec::new(),
            reach: &[],
            old: None,
            new: None,
        }
    }

    pub(super) fn operation(id: &'a str) -> Self {
        At { operation: Some(id), ..At::service("") }
    }

    pub(super) fn type_name(name: &'a str, direction: Direction, reach: &'a [String]) -> Self {
        At { type_name: Some(name), direction, reach, ..At::service("") }
    }

    pub(super) fn places(mut self, old: Option<&'a Origin>, new: Option<&'a Origin>) -> Self {
        self.old = old;
        self.new = new;
        self
    }

    pub(super) fn direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    /// One step further in.
    pub(super) fn below(&self, name: &str) -> Self {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        At { path, ..self.clone() }
    }

    /// The same place, at some sites only.
    pub(super) fn at_sites(&self, sites: Vec<String>) -> Self {
        At { sites, ..self.clone() }
    }

    /// The same place, for some callers only.
    pub(super) fn for_callers(&self, callers: Vec<String>) -> Self {
        At { callers, ..self.clone() }
    }
}

/// The two rules for one event: what is harmless to send may be harmful to receive.
#[derive(Clone, Copy)]
pub(super) struct ByDirection {
    pub(super) request: &'static Rule,
    pub(super) response: &'static Rule,
}

impl ByDirection {
    /// The rule for the way that the thing travels; for both ways the worse one.
    pub(super) fn of(self, direction: Direction) -> &'static Rule {
        match direction {
            Direction::Request => self.request,
            Direction::Response => self.response,
            Direction::Both | Direction::Neither if self.response.severity() > self.request.severity() => self.response,
            Direction::Both | Direction::Neither => self.request,
        }
    }
}

/// The changes found so far.
#[derive(Default)]
pub(super) struct Report {
    pub(super) changes: Vec<Change>,
}

impl Report {
    /// Notes a change.
    pub(super) fn push(&mut self, rule: &'static Rule, at: &At<'_>, from: Option<String>, to: Option<String>) {
        self.changes.push(Change {
            service: String::new(),
            rule,
            operation: at.operation.map(str::to_owned),
            type_name: at.type_name.map(str::to_owned),
            path: at.path.clone(),
            direction: at.direction,
            sites: at.sites.clone(),
            callers: at.callers.clone(),
            affected: Affected::default(),
            from,
            to,
            reach: at.reach.to_vec(),
            old: at.old.cloned(),
            new: at.new.cloned(),
            moved: None,
        });
    }

    /// Notes a change whose weight depends on the way the thing travels.
    pub(super) fn push_by_direction(
        &mut self,
        rules: ByDirection,
        at: &At<'_>,
        from: Option<String>,
        to: Option<String>,
    ) {
        self.push(rules.of(at.direction), at, from, to);
    }

    /// Worst first, then by place; `service` is whose changes they are.
    pub(super) fn finish(mut self, service: &str) -> Vec<Change> {
        self.changes.iter_mut().for_each(|change| change.service = service.to_owned());
        sort(&mut self.changes);
        self.changes
    }
}

/// Worst first, then by place.
pub(super) fn sort(changes: &mut [Change]) {
    changes.sort_by(|a, b| key(a).cmp(&key(b)));
}

fn key(change: &Change) -> (std::cmp::Reverse<Severity>, &str, &str, &str, &[String]) {
    (std::cmp::Reverse(change.severity()), change.subject(), &change.path, change.rule.id, &change.sites)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::severity::Severity;

    #[test]
    fn what_travels_both_ways_has_the_worse_rule_and_that_of_requests_where_they_are_alike() {
        let named = |severity| crate::diff::rules().filter(move |rule| rule.severity() == severity);
        let of = |request: Option<&'static Rule>, response: Option<&'static Rule>, direction| {
            let pair = ByDirection { request: request.expect("a rule"), response: response.expect("a rule") };
            pair.of(direction).id == pair.request.id
        };
        let (one, two) = (named(Severity::Breaking).next(), named(Severity::Breaking).nth(1));
        let mild = named(Severity::Compatible).next();
        for direction in [Direction::Both, Direction::Neither] {
            assert!(of(one, two, direction) && of(one, mild, direction) && !of(mild, one, direction));
        }
        assert!(of(mild, one, Direction::Request) && !of(one, mild, Direction::Response));
    }
}
