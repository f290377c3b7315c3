//! Rules across the fields of one object.

use super::checker::{Checker, Fields};
use super::condition;
use super::times::Moment;
use crate::meta::{Blank, CalendarSpan, Check, Demand, Field, Kind, Limits, Sites, Term};
use crate::number;
use crate::value::View;
use crate::violation::Rule;
use std::collections::HashMap;

impl Checker {
    pub(super) fn rule(&mut self, fields: &Fields<'_>, rule: &crate::meta::Rule) {
        let before = self.found.len();
        match rule.check {
            Check::Before { first, then, at_most } => self.before(fields, first, then, at_most),
            Check::Together(names) => self.together(fields, names),
            Check::AtLeastOne(names) => self.how_many(fields, names, Rule::AtLeastOne),
            Check::AtMostOne(names) => self.how_many(fields, names, Rule::AtMostOne),
            Check::ExactlyOne(names) => self.how_many(fields, names, Rule::ExactlyOne),
            Check::Needs { field, with } => self.needs(fields, field, with),
            Check::InMonth { day, month } => self.one_month(fields, day, month, Rule::InMonth),
            Check::SameMonth { first, then } => self.one_month(fields, first, then, Rule::SameMonth),
            Check::Distinct { list, field } => self.distinct(fields, list, field),
            Check::Differs { field, from, reversed, contained } => {
                self.differs(fields, field, from, reversed, contained);
            }
            Check::MaxContains { count, list, items } => self.max_contains(fields, count, list, items),
            Check::When { when, field, ref demand } => {
                if condition::holds(fields, when) {
                    self.demand(fields, when, field, demand);
                }
            }
        }
        if !rule.doc.is_empty() {
            for violation in self.found.iter_mut().skip(before) {
                violation.message.push_str(&format!(" ({})", rule.doc));
            }
        }
    }

    fn before(&mut self, fields: &Fields<'_>, first: &str, then: &str, at_most: Option<CalendarSpan>) {
        if let Some((one, other)) = self.numbers(fields, first, then) {
            if one > other {
                self.report_at(first, Rule::Before, Some(then.to_owned()), format!("must not be more than {then}"));
            }
            return;
        }
        if let Some((one, other)) = self.written_alike(fields, first, then) {
            if one > other {
                self.report_at(first, Rule::Before, Some(then.to_owned()), format!("must not be after {then}"));
            }
            return;
        }
        let Some((one, other)) = self.moments(fields, first, then) else { return };
        let (one, other) = Moment::alike(one, other);
        if one > other {
            self.report_at(first, Rule::Before, Some(then.to_owned()), format!("must not be after {then}"));
        } else if let Some(span) = at_most
            && one.later(span).is_some_and(|last| other > last)
        {
            let span = in_words(span);
            self.report_at(then, Rule::AtMost, Some(span.clone()), format!("must be at most {span} after {first}"));
        }
    }

    fn together(&mut self, fields: &Fields<'_>, names: &'static [&'static str]) {
        let (given, missing) = self.split(fields, names);
        if given.is_empty() {
            return;
        }
        for name in missing {
            let message = format!("must be given together with {}", given.join(", "));
            self.report_at(name, Rule::Together, Some(names.join(", ")), message);
        }
    }

    fn how_many(&mut self, fields: &Fields<'_>, names: &'static [&'static str], rule: Rule) {
        let (given, missing) = self.split(fields, names);
        let all = names.join(", ");
        let (at, message) = match (rule, given.as_slice(), missing.first()) {
            (Rule::AtLeastOne, [], Some(first)) => (first, format!("at least one of {all} must be given")),
            (Rule::ExactlyOne, [], Some(first)) => (first, format!("exactly one of {all} must be given")),
            (Rule::AtMostOne, [_, second, ..], _) => (second, format!("at most one of {all} may be given")),
            (Rule::ExactlyOne, [_, second, ..], _) => (second, format!("exactly one of {all} may be given")),
            _ => return,
        };
        self.report_at(at, rule, Some(all), message);
    }

    /// The names that are given and those that are not but could be.
    fn split(&self, fields: &Fields<'_>, names: &'static [&'static str]) -> (Vec<&'static str>, Vec<&'static str>) {
        let here = names.iter().filter_map(|name| Some((*name, fields.find(name)?)));
        let here = here.filter(|(_, (field, _))| self.exists_here(field));
        let (given, missing): (Vec<_>, Vec<_>) = here.partition(|(_, (_, view))| view.is_some());
        let names = |list: Vec<(&'static str, _)>| list.into_iter().map(|(name, _)| name).collect();
        (names(given), names(missing))
    }

    fn needs(&mut self, fields: &Fields<'_>, field: &str, with: &str) {
        if let (Some((_, Some(_))), Some((_, None))) = (fields.find(field), fields.find(with)) {
            self.report_at(
                field,
                Rule::Needs,
                Some(with.to_owned()),
                format!("may only be given together with {with}"),
            );
        }
    }

    fn one_month(&mut self, fields: &Fields<'_>, one: &str, other: &str, rule: Rule) {
        let Some((first, then)) = self.moments(fields, one, other) else { return };
        if !first.same_month(then) {
            let message = match rule {
                Rule::InMonth => format!("must lie in the month of {other}"),
                _ => format!("must lie in the same month as {other}"),
            };
            self.report_at(one, rule, Some(other.to_owned()), message);
        }
    }

    fn distinct(&mut self, fields: &Fields<'_>, list: &str, key: Option<&str>) {
        let Some((field, Some(view))) = fields.find(list) else { return };
        let items: Vec<View<'_>> = match view {
            View::Text(text) if self.is_csv(field) => crate::value::split(text).map(View::Text).collect(),
            view => view.items().collect(),
        };
        let mut seen: HashMap<String, usize> = HashMap::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            let value = key.map_or(item, |key| item.get(key));
            if !value.is_given() {
                continue;
            }
            let mut text = String::new();
            value.write(&mut text);
            if let Some(earlier) = seen.get(&text) {
                let mut path = format!("{list}[{index}]");
                if let Some(key) = key {
                    path = format!("{path}.{key}");
                }
                self.report_at(&path, Rule::Distinct, None, format!("the same as item {earlier}, but must differ"));
            } else {
                seen.insert(text, index);
            }
        }
    }

    fn differs(&mut self, fields: &Fields<'_>, name: &str, from: &str, reversed: bool, contained: bool) {
        let (Some((_, Some(view))), Some((_, Some(other)))) = (fields.find(name), fields.find(from)) else {
            return;
        };
        let (Some(text), Some(other)) = (view.text(), other.text()) else { return };
        if text == other {
            self.report_at(name, Rule::Differs, Some(from.to_owned()), format!("must not be the same as {from}"));
        } else if reversed && text.chars().rev().eq(other.chars()) {
            let message = format!("must not be {from} read backwards");
            self.report_at(name, Rule::Differs, Some(from.to_owned()), message);
        } else if contained && !other.trim().is_empty() && text.contains(&*other) {
            // every text contains an empty one
            self.report_at(name, Rule::Differs, Some(from.to_owned()), format!("must not contain {from}"));
        }
    }

    fn max_contains(&mut self, fields: &Fields<'_>, count: usize, list: &str, items: &[Term]) {
        let Some((field, Some(view))) = fields.find(list) else { return };
        let Kind::List(Kind::Object(object)) = self.kind(field) else { return };
        let of_kind = |item: View<'_>| Fields::of(object, item).is_some_and(|fields| condition::holds(&fields, items));
        let found = view.items().enumerate().filter(|(_, item)| of_kind(*item)).nth(count);
        if let Some((index, _)) = found {
            let message = format!("{} in more than {count} of {list}", condition::in_words(items));
            self.report_at(&format!("{list}[{index}]"), Rule::MaxContains, Some(count.to_string()), message);
        }
    }

    /// Whether a text may stand for the list, at the site or, where that is not known, at any.
    fn is_csv(&self, field: &Field) -> bool {
        let csv = |kind: &Kind| matches!(kind, Kind::Csv(_));
        csv(&self.kind(field)) || self.site.is_none() && field.by_site().iter().any(|(_, at)| csv(&at.kind))
    }

    fn demand(&mut self, fields: &Fields<'_>, when: &[Term], name: &str, demand: &Demand) {
        let Some((field, view)) = fields.find(name) else { return };
        let when = condition::in_words(when);
        match (demand, view) {
            (Demand::Required, None) if self.exists_here(field) => match when.is_empty() {
                true => self.report_at(name, Rule::Required, None, "must be given".to_owned()),
                false => {
                    let message = format!("must be given when {when}");
                    self.report_at(name, Rule::RequiredWhen, Some(when), message);
                }
            },
            (Demand::Required, Some(View::Text(text)))
                if text.trim().is_empty() && matches!(field.on_empty, Blank::Unknown | Blank::Error) =>
            {
                let message = match when.is_empty() {
                    true => "must not be blank".to_owned(),
                    false => format!("must not be blank when {when}"),
                };
                self.report_at(name, Rule::Empty, Some(when), message);
            }
            (Demand::Forbidden, Some(_)) => {
                let message = match when.is_empty() {
                    true => "must not be given".to_owned(),
                    false => format!("must not be given when {when}"),
                };
                self.report_at(name, Rule::ForbiddenWhen, Some(when), message);
            }
            (Demand::Limits(limits), Some(view)) => self.narrower(field, view, &Limits::of(limits), &when),
            _ => {}
        }
    }

    /// Checks a value against limits that hold under a condition, and says nothing twice.
    fn narrower(&mut self, field: &Field, view: View<'_>, limits: &Limits, when: &str) {
        let outer = self.enter(field.wire);
        let hidden = self.hidden;
        self.hidden |= field.sensitive;
        let before = self.found.len();
        self.value_within(field, view, Some(limits), false);
        self.found.drop_repeats_from(before);
        for violation in self.found.iter_mut().skip(before).filter(|_| !when.is_empty()) {
            violation.message.push_str(&format!(" when {when}"));
        }
        self.hidden = hidden;
        self.leave(outer);
    }

    fn moments(&self, fields: &Fields<'_>, one: &str, other: &str) -> Option<(Moment, Moment)> {
        let moment = |name| {
            let (field, view) = fields.find(name)?;
            Moment::of(&self.kind(field), view?)
        };
        Some((moment(one)?, moment(other)?))
    }

    /// Two texts of one length: times that are written alike are in the order of their signs.
    fn written_alike<'v>(&self, fields: &Fields<'v>, one: &str, other: &str) -> Option<(String, String)> {
        let text = |name| {
            let (field, view) = fields.find(name)?;
            matches!(self.kind(field), Kind::Text).then_some(view?.text()?.to_string())
        };
        Some((text(one)?, text(other)?)).filter(|(one, other)| one.len() == other.len())
    }

    fn numbers(&self, fields: &Fields<'_>, one: &str, other: &str) -> Option<(crate::Decimal, crate::Decimal)> {
        let number = |name| {
            let (field, view) = fields.find(name)?;
            let numeric = matches!(self.kind(field), Kind::Integer | Kind::Decimal);
            number::decimal(&view.filter(|_| numeric)?.plain())
        };
        Some((number(one)?, number(other)?))
    }

    fn kind(&self, field: &Field) -> Kind {
        field.at_site(self.site.unwrap_or(Sites::ALL)).kind
    }
}

pub(super) fn in_words(span: CalendarSpan) -> String {
    let (number, unit) = match span {
        CalendarSpan::Days(days) => (days, "day"),
        CalendarSpan::Months(months) => (months, "month"),
        CalendarSpan::Years(years) => (years, "year"),
    };
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}
