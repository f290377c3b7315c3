//! Rules across fields: what one field demands of another.

mod show;

use std::cmp::Ordering;

use super::prelude::*;
use crate::diff::change::Direction;
use crate::diff::pair::{match_by, pairs, partners};
use crate::model::{CalendarSpan, Caller, Check, Demand, Rule as CrossRule, Term};
use show::show;

pub(super) const RULES: &[&Rule] = &[
    &ADDED,
    &REMOVED,
    &TIGHTENED,
    &LOOSENED,
    &CHANGED,
    &SITE_ADDED,
    &SITE_REMOVED,
    &CALLER_ADDED,
    &CALLER_REMOVED,
    &WARNING_ADDED,
    &WARNING_REMOVED,
    &ENFORCED,
    &ONLY_WARNED,
    &TEXT,
    &RESPONSE,
];

const ADDED: Rule =
    Rule::new("request-rule-added", "one more rule holds across fields", "whoever breaks it is refused before sending")
        .request()
        .wire(Breaking);
const REMOVED: Rule =
    Rule::new("request-rule-removed", "a rule across fields no longer holds", "nobody has to do anything")
        .request()
        .wire(Compatible);
const TIGHTENED: Rule = Rule::new(
    "request-rule-tightened",
    "a rule across fields got tighter",
    "whoever breaks it is refused before sending",
)
.request()
.wire(Breaking);
const LOOSENED: Rule =
    Rule::new("request-rule-loosened", "a rule across fields got looser", "nobody has to do anything")
        .request()
        .wire(Compatible);
const CHANGED: Rule = Rule::new(
    "request-rule-changed",
    "a rule across fields demands something else",
    "whoever breaks it is refused before sending",
)
.request()
.wire(Breaking);
const SITE_ADDED: Rule = Rule::new(
    "request-rule-site-added",
    "a rule across fields holds at one more site",
    "whoever breaks it there is refused before sending",
)
.request()
.wire(Breaking);
const SITE_REMOVED: Rule = Rule::new(
    "request-rule-site-removed",
    "a rule across fields no longer holds at a site",
    "nobody has to do anything",
)
.request()
.wire(Compatible);
const CALLER_ADDED: Rule = Rule::new(
    "request-rule-caller-added",
    "a rule across fields holds for one more caller",
    "such a caller that breaks it is refused before sending",
)
.request()
.wire(Breaking);
const CALLER_REMOVED: Rule = Rule::new(
    "request-rule-caller-removed",
    "a rule across fields no longer holds for a caller",
    "nobody has to do anything",
)
.request()
.wire(Compatible);
const WARNING_ADDED: Rule = Rule::new(
    "request-warning-added",
    "one more thing is warned of",
    "whoever is warned looks whether the call does what they want",
)
.request()
.wire(Compatible);
const WARNING_REMOVED: Rule =
    Rule::new("request-warning-removed", "a thing is no longer warned of", "nobody has to do anything")
        .request()
        .wire(Compatible);
const ENFORCED: Rule = Rule::new(
    "request-rule-enforced",
    "what was only warned of is refused",
    "whoever was warned is refused before sending",
)
.request()
.wire(Breaking);
const ONLY_WARNED: Rule =
    Rule::new("request-rule-only-warned", "what was refused is only warned of", "nobody has to do anything")
        .request()
        .wire(Compatible);
const TEXT: Rule =
    Rule::new("rule-text-changed", "the text of a rule across fields changed", "nobody has to do anything");
const RESPONSE: Rule = Rule::new(
    "response-rule-changed",
    "a rule across fields of an answer changed",
    "nobody has to do anything: the crate trusts no answer",
)
.response();

/// The rules of two objects. Fields that came or went have their own rows, and so have the sites of a field.
pub(in crate::diff) struct Context<'a> {
    pub(in crate::diff) owner: Pair<'a, [String]>,
    /// The kinds of callers that there are.
    pub(in crate::diff) callers: &'a [Caller],
    pub(in crate::diff) came: &'a [&'a str],
    pub(in crate::diff) went: &'a [&'a str],
    /// Whether the sites of a field changed.
    pub(in crate::diff) moved_sites: &'a dyn Fn(&str) -> bool,
}

pub(in crate::diff) fn check(at: &At<'_>, rules: Pair<'_, [CrossRule]>, cx: &Context<'_>, out: &mut Report) {
    let exact = match_by(rules, |rule| format!("{:?}", rule.check));
    for pair in exact.both {
        details(at, pair, cx, out);
    }
    let removed: Vec<&CrossRule> =
        exact.removed.into_iter().filter(|rule| !names(&rule.check).iter().any(|n| cx.went.contains(n))).collect();
    let own = |rule: &CrossRule| matches!(&rule.check, Check::When { field, .. } if cx.came.contains(&field.as_str()));
    let added: Vec<&CrossRule> = exact.added.into_iter().filter(|rule| !own(rule)).collect();
    let same_subject = partners(&removed, &added, |a, b| subject(&a.check) == subject(&b.check));
    for pair in &same_subject {
        demand(at, *pair, out);
        details(at, *pair, cx, out);
    }
    for rule in removed.iter().filter(|rule| !same_subject.iter().any(|pair| std::ptr::eq(pair.old, **rule))) {
        let place = at_rule(at, Some(rule), None);
        let row = if rule.warn { &WARNING_REMOVED } else { &REMOVED };
        out.push(of(&place, row), &place, Some(show(&rule.check)), None);
    }
    for rule in added.iter().filter(|rule| !same_subject.iter().any(|pair| std::ptr::eq(pair.new, **rule))) {
        let place = at_rule(at, None, Some(rule));
        let row = if rule.warn { &WARNING_ADDED } else { &ADDED };
        out.push(of(&place, row), &place, None, Some(show(&rule.check)));
    }
}

/// Of an answer no rule is enforced.
fn of(at: &At<'_>, rule: &'static Rule) -> &'static Rule {
    if at.direction == Direction::Response { &RESPONSE } else { rule }
}

fn at_rule<'a>(at: &At<'a>, old: Option<&'a CrossRule>, new: Option<&'a CrossRule>) -> At<'a> {
    let rule = new.or(old);
    let names = rule.map(|rule| names(&rule.check).join("+")).unwrap_or_default();
    let sites = rule.and_then(|rule| rule.sites.clone()).unwrap_or_default();
    let callers = rule.and_then(|rule| rule.callers.clone()).unwrap_or_default();
    let places = (old.map(|rule| &rule.origin), new.map(|rule| &rule.origin));
    at.below(&names).at_sites(sites).for_callers(callers).places(places.0, places.1)
}

/// What is said beside the demand itself.
fn details(at: &At<'_>, pair: Pair<'_, CrossRule>, cx: &Context<'_>, out: &mut Report) {
    pairs!(CrossRule { sites, callers, warn, doc, check, origin } = pair);
    let _ = origin;
    let at = at_rule(at, Some(pair.old), Some(pair.new));
    changed(&TEXT, &at, doc, out);
    if warn.changed() {
        out.push(of(&at, if *warn.new { &ONLY_WARNED } else { &ENFORCED }), &at, None, None);
    }
    self::callers(&at, callers, cx.callers, out);
    // a field that lost a site lost its rules there
    if let Check::When { field, .. } = check.new
        && (cx.moved_sites)(field)
    {
        return;
    }
    let holds = |sites: &Option<Vec<String>>, owner: &[String]| -> Vec<String> {
        let all = sites.as_deref().unwrap_or(owner);
        all.iter().filter(|site| cx.owner.old.contains(site) && cx.owner.new.contains(site)).cloned().collect()
    };
    let (lost, gained) = lost_and_gained(&holds(sites.old, cx.owner.old), &holds(sites.new, cx.owner.new));
    if !gained.is_empty() {
        out.push(of(&at, &SITE_ADDED), &at.at_sites(gained.clone()), None, gained.show());
    }
    if !lost.is_empty() {
        out.push(of(&at, &SITE_REMOVED), &at.at_sites(lost.clone()), lost.show(), None);
    }
}

/// Everybody is more than any list.
fn callers(at: &At<'_>, callers: Pair<'_, Option<Vec<String>>>, known: &[Caller], out: &mut Report) {
    let all = || Some("everybody".to_owned());
    let others = |some: &[String]| -> Vec<String> {
        known.iter().map(|caller| caller.id.clone()).filter(|caller| !some.contains(caller)).collect()
    };
    match (callers.old, callers.new) {
        (Some(old), Some(new)) => {
            let (lost, gained) = lost_and_gained(old, new);
            if !gained.is_empty() {
                out.push(of(at, &CALLER_ADDED), &at.for_callers(gained.clone()), None, gained.show());
            }
            if !lost.is_empty() {
                out.push(of(at, &CALLER_REMOVED), &at.for_callers(lost.clone()), lost.show(), None);
            }
        }
        (Some(old), None) => out.push(of(at, &CALLER_ADDED), &at.for_callers(others(old)), old.show(), all()),
        (None, Some(new)) => out.push(of(at, &CALLER_REMOVED), &at.for_callers(others(new)), all(), new.show()),
        (None, None) => {}
    }
}

/// Two rules about the same fields that demand different things.
fn demand(at: &At<'_>, pair: Pair<'_, CrossRule>, out: &mut Report) {
    let at = at_rule(at, Some(pair.old), Some(pair.new));
    let (old, new) = (&pair.old.check, &pair.new.check);
    if let (
        Check::When { when: before, field: _, demand: Demand::Limits(a) },
        Check::When { when: after, field: _, demand: Demand::Limits(b) },
    ) = (old, new)
        && before == after
    {
        super::limits::check(&at, Pair::new(a, b), None, out);
        return;
    }
    let rule = match direction(old, new) {
        Some(Way::Tighter) => &TIGHTENED,
        Some(Way::Looser) => &LOOSENED,
        None => &CHANGED,
    };
    out.push(of(&at, rule), &at, Some(show(old)), Some(show(new)));
}

#[derive(Clone, Copy)]
enum Way {
    Tighter,
    Looser,
}

/// Whether one demand contains the other.
fn direction(old: &Check, new: &Check) -> Option<Way> {
    match (old, new) {
        (Check::Before { at_most: a, first: f, then: t }, Check::Before { at_most: b, first: g, then: u })
            if (f, t) == (g, u) =>
        {
            let days = |span: &Option<CalendarSpan>| span.map_or(u32::MAX, CalendarSpan::days);
            Some(if days(b) < days(a) { Way::Tighter } else { Way::Looser })
        }
        (Check::AtLeastOne(a), Check::AtLeastOne(b)) => {
            superset(b, a).then_some(Way::Looser).or(superset(a, b).then_some(Way::Tighter))
        }
        (Check::AtMostOne(a), Check::AtMostOne(b)) => {
            superset(b, a).then_some(Way::Tighter).or(superset(a, b).then_some(Way::Looser))
        }
        (Check::When { when: a, demand: x, .. }, Check::When { when: b, demand: y, .. }) if x == y => condition(a, b),
        (
            Check::Differs { reversed: a, contained: x, from: f, .. },
            Check::Differs { reversed: b, contained: y, from: g, .. },
        ) if f == g => {
            // what contains the other is that other, too
            let (less, more) = (*a && !b || *x && !y, *b && !a || *y && !x);
            match (less, more) {
                (true, true) => None,
                (true, false) => Some(Way::Looser),
                (false, _) => Some(Way::Tighter),
            }
        }
        (Check::MaxContains { count: a, items: i, list: _ }, Check::MaxContains { count: b, items: j, list: _ }) => {
            let of_more = if i == j { None } else { Some(condition(i, j)?) };
            match (of_more, b.cmp(a)) {
                (_, Ordering::Equal) => of_more,
                (None | Some(Way::Tighter), Ordering::Less) => Some(Way::Tighter),
                (None | Some(Way::Looser), Ordering::Greater) => Some(Way::Looser),
                _ => None,
            }
        }
        (Check::Distinct { field: None, .. }, Check::Distinct { field: Some(_), .. }) => Some(Way::Tighter),
        (Check::Distinct { field: Some(_), .. }, Check::Distinct { field: None, .. }) => Some(Way::Looser),
        _ => None,
    }
}

fn superset(a: &[String], b: &[String]) -> bool {
    b.iter().all(|name| a.contains(name))
}

/// A condition that holds more often is tighter.
fn condition(old: &[Term], new: &[Term]) -> Option<Way> {
    let same_fields =
        old.len() == new.len() && old.iter().zip(new).all(|(a, b)| (&a.field, a.negated) == (&b.field, b.negated));
    if !same_fields {
        return None;
    }
    let more =
        |a: &Term, b: &Term| if a.negated { superset(&a.values, &b.values) } else { superset(&b.values, &a.values) };
    if old.iter().zip(new).all(|(a, b)| more(a, b)) {
        Some(Way::Tighter)
    } else if old.iter().zip(new).all(|(a, b)| more(b, a)) {
        Some(Way::Looser)
    } else {
        None
    }
}

/// What a rule is about, whatever it demands in detail.
fn subject(check: &Check) -> (&'static str, Vec<&str>) {
    match check {
        Check::Before { first, then, at_most: _ } => ("before", vec![first, then]),
        Check::Together(_) => ("together", vec![]),
        Check::AtLeastOne(_) => ("at least one", vec![]),
        Check::AtMostOne(_) => ("at most one", vec![]),
        Check::ExactlyOne(_) => ("exactly one", vec![]),
        Check::Needs { field, with: _ } => ("needs", vec![field]),
        Check::InMonth { day, month: _ } => ("in month", vec![day]),
        Check::SameMonth { first, then: _ } => ("same month", vec![first]),
        Check::Distinct { list, field: _ } => ("distinct", vec![list]),
        Check::Differs { field, from: _, reversed: _, contained: _ } => ("differs", vec![field]),
        Check::MaxContains { count: _, list, items: _ } => ("max contains", vec![list]),
        Check::When { when: _, field, demand } => match demand {
            Demand::Required => ("required when", vec![field]),
            Demand::Forbidden => ("forbidden when", vec![field]),
            Demand::Limits(_) => ("limited when", vec![field]),
        },
    }
}

/// The fields that a rule names, the one in question first.
fn names(check: &Check) -> Vec<&str> {
    match check {
        Check::Before { first, then, at_most: _ } | Check::SameMonth { first, then } => vec![first, then],
        Check::Together(fields) | Check::AtLeastOne(fields) | Check::AtMostOne(fields) | Check::ExactlyOne(fields) => {
            fields.iter().map(String::as_str).collect()
        }
        Check::Needs { field, with } => vec![field, with],
        Check::InMonth { day, month } => vec![day, month],
        Check::Distinct { list, field: _ } => vec![list],
        Check::Differs { field, from, reversed: _, contained: _ } => vec![field, from],
        Check::MaxContains { count: _, list, items: _ } => vec![list],
        Check::When { when: _, field, demand: _ } => vec![field],
    }
}
