//! Values by their kind. Sizes, ranges and patterns are next door.

use super::checker::Checker;
use super::{suggest, times};
use crate::meta::{Blank, Enum, Field, Kind, Limits, Place, SiteField, Sites, Wire};
use crate::number;
use crate::value::View;
use crate::violation::Rule;
use std::borrow::Cow;

/// What a value has to be.
#[derive(Clone, Copy)]
pub(super) struct Spot<'a> {
    pub(super) kind: &'a Kind,
    pub(super) wire: Wire,
    pub(super) limits: &'a Limits,
    pub(super) on_empty: Blank,
    /// An item of a list: its length breaks other rules than a field's.
    pub(super) item: bool,
    /// Part of a comma-separated text.
    pub(super) in_csv: bool,
    /// It has to be there, so a blank text will not do.
    pub(super) required: bool,
}

impl<'a> Spot<'a> {
    /// A value of which nothing else is said.
    pub(super) fn of(at: &'a SiteField) -> Self {
        let SiteField { kind, as_wire, limits } = at;
        let on_empty = Blank::Unknown;
        Spot { kind, wire: *as_wire, limits, on_empty, item: false, in_csv: false, required: false }
    }
}

impl Checker {
    /// A field's value. Where sites differ and the site is not known, what one of them takes is good.
    pub(super) fn value_of(&mut self, field: &Field, view: View<'_>, required: bool) {
        self.value_within(field, view, None, required);
    }

    /// The same with the field's limits replaced.
    pub(super) fn value_within(&mut self, field: &Field, view: View<'_>, limits: Option<&Limits>, required: bool) {
        let at_site = field.at_site(self.site.unwrap_or(Sites::ALL));
        let on_empty = if field.place == Place::Path { Blank::Error } else { field.on_empty };
        let spot = |kind, wire, own| Spot { kind, wire, limits: own, on_empty, item: false, in_csv: false, required };
        let before = self.found.len();
        self.value(&spot(&at_site.kind, at_site.as_wire, limits.unwrap_or(&at_site.limits)), view);
        if self.site.is_some() || self.found.len() == before {
            return;
        }
        for (_, other) in field.by_site() {
            let mark = self.found.len();
            self.value(&spot(&other.kind, other.as_wire, limits.unwrap_or(&other.limits)), view);
            if self.found.len() == mark {
                return self.found.truncate(before);
            }
            self.found.truncate(mark);
        }
    }

    pub(super) fn value(&mut self, spot: &Spot<'_>, view: View<'_>) {
        if let View::Text(text) = view
            && text.trim().is_empty()
            && !matches!(spot.kind, Kind::Any)
        {
            match spot.on_empty {
                Blank::Error if text.is_empty() => {
                    return self.report(Rule::Empty, None, Some("0".to_owned()), "must not be empty".to_owned());
                }
                Blank::Ignored | Blank::Filter | Blank::Default | Blank::Kept if text.is_empty() => return,
                Blank::Error | Blank::Unknown if spot.required => return self.blank(text),
                _ => {}
            }
        }
        match spot.kind {
            Kind::Text => self.text(spot, view),
            Kind::Secret => {
                let hidden = std::mem::replace(&mut self.hidden, true);
                self.text(spot, view);
                self.hidden = hidden;
            }
            Kind::Integer => self.integer(spot, view),
            Kind::Decimal => self.decimal(spot, view),
            Kind::Boolean => self.boolean(spot, view),
            Kind::Timestamp | Kind::Date | Kind::Month => self.time(spot, view),
            // what a file holds is nobody's business
            Kind::Any | Kind::File => {}
            Kind::Enum(meta) => self.enum_value(meta, spot, view),
            Kind::Object(object) => self.object(object, view),
            Kind::List(item) => match view {
                View::List(_) => self.items(spot, item, &view.items().collect::<Vec<_>>()),
                _ => self.wrong_type("a list", view),
            },
            Kind::Csv(item) => self.csv(spot, item, view),
            Kind::Map(item) => self.map(spot, item, view),
        }
    }

    /// Says that the value is of another type.
    pub(super) fn wrong_type(&mut self, expected: &str, view: View<'_>) {
        let found = view.found().to_string();
        let message =
            if self.hidden { format!("expected {expected}") } else { format!("expected {expected}, found {found}") };
        self.report(Rule::Type, Some(expected.to_owned()), Some(found), message);
    }

    /// Says that there is nothing in a text that has to be there.
    pub(super) fn blank(&mut self, text: &str) {
        let given = text.chars().count().to_string();
        self.report(Rule::Empty, None, Some(given), "must not be blank".to_owned());
    }

    fn text(&mut self, spot: &Spot<'_>, view: View<'_>) {
        match view {
            View::Text(text) | View::Enum(_, text) => {
                self.written(spot, text);
                self.wording(spot.limits, text);
            }
            _ => self.wrong_type("a text", view),
        }
    }

    /// A value as it is written: its length and its pattern.
    fn written(&mut self, spot: &Spot<'_>, text: &str) {
        self.length(spot, text);
        self.pattern(spot.limits, text);
    }

    fn integer(&mut self, spot: &Spot<'_>, view: View<'_>) {
        // how it is written matters only where something is said of that
        let unwritten = matches!(spot.limits, Limits { min_length: 0, max_length: None, pattern: None, .. });
        if let (View::Integer(number), true) = (view, unwritten) {
            return self.range(spot.limits, number.into());
        }
        let digits = digits(spot, view).filter(|digits| number::is_integer(digits));
        match digits.and_then(|digits| Some((digits.parse::<i64>().ok()?, digits))) {
            Some((number, digits)) => {
                self.range(spot.limits, number.into());
                self.written(spot, &digits);
            }
            None => self.wrong_type("a whole number of 64 bits", view),
        }
    }

    fn decimal(&mut self, spot: &Spot<'_>, view: View<'_>) {
        // An amount may be a text wherever it comes from: so it is exact in every format.
        let text = if let View::Text(text) = view { Some(Cow::Borrowed(text)) } else { view.digits() };
        let digits = text.filter(|digits| crate::json::is_number(digits));
        match (digits.as_deref().and_then(number::decimal), digits) {
            (Some(number), Some(digits)) => {
                self.range(spot.limits, number);
                self.decimals(spot.limits, number);
                self.written(spot, &digits);
            }
            (_, Some(_)) => self.wrong_type("a number of no more digits than are kept exactly", view),
            (_, None) => self.wrong_type("a number", view),
        }
    }

    fn boolean(&mut self, spot: &Spot<'_>, view: View<'_>) {
        let as_text = spot.wire == Wire::Text || spot.in_csv;
        let fits = match view {
            View::Bool(_) => true,
            View::Text(text) => as_text && matches!(text, "true" | "false"),
            View::Digits(digits) => spot.wire == Wire::Number && matches!(digits, "0" | "1"),
            _ => false,
        };
        if !fits {
            self.wrong_type("true or false", view);
        }
    }

    fn time(&mut self, spot: &Spot<'_>, view: View<'_>) {
        let layout = match spot.kind {
            Kind::Timestamp => "yyyy-MM-dd'T'HH:mm:ss'Z'",
            Kind::Date => "yyyy-MM-dd",
            _ => "yyyy-MM",
        };
        let Some(text) = view.text() else { return self.wrong_type(&format!("a text {layout}"), view) };
        match times::Moment::of(spot.kind, view) {
            Some(moment) => {
                self.moment(spot.limits, moment);
                self.written(spot, &text);
            }
            None => {
                let message = format!("expected a time of the calendar, laid out as {layout}");
                self.report(Rule::Format, Some(layout.to_owned()), None, message);
            }
        }
    }

    fn enum_value(&mut self, meta: &Enum, spot: &Spot<'_>, view: View<'_>) {
        let wire = match view {
            View::Text(text) | View::Enum(_, text) => text,
            View::Digits(digits) if meta.integer || spot.wire == Wire::Number => digits,
            _ => return self.wrong_type(if meta.integer { "a number of the enum" } else { "a text" }, view),
        };
        let allowed = || {
            let here = meta.values.iter().filter(|value| self.known_here(value.sites)).map(|value| value.wire);
            here.filter(|wire| spot.limits.allows(wire))
        };
        let (rule, complaint) = match meta.values.iter().find(|value| value.wire == wire) {
            None => (Rule::Enum, format!("not a value of {}", meta.name)),
            Some(value) if !self.known_here(value.sites) => {
                (Rule::Site, "the site does not have this value".to_owned())
            }
            Some(_) if !spot.limits.allows(wire) => (Rule::Only, "not allowed here".to_owned()),
            Some(value) => {
                if self.site.is_some_and(|site| value.unconfirmed.meets(site)) {
                    let message = "nobody has confirmed that the site has this value".to_owned();
                    self.advise(Rule::Unconfirmed, None, message);
                }
                if let Some(number) = number::decimal(wire).filter(|_| meta.integer) {
                    self.range(spot.limits, number);
                }
                return self.written(spot, wire);
            }
        };
        let all = allowed().take(20).collect::<Vec<_>>().join(", ");
        let shown: String = wire.chars().take(40).flat_map(char::escape_debug).collect();
        let mut message = if self.hidden { complaint } else { format!("{shown:?}: {complaint}") };
        match suggest::nearest(wire, allowed()).filter(|_| !self.hidden) {
            Some(near) => message.push_str(&format!("; did you mean {near}?")),
            None if allowed().count() <= 12 => message.push_str(&format!("; allowed: {all}")),
            None => {}
        }
        self.report(rule, Some(all), Some(shown), message);
    }

    fn items(&mut self, spot: &Spot<'_>, item: &Kind, items: &[View<'_>]) {
        self.count(spot.limits, items.len());
        let limits = spot.limits.of_items();
        let spot = Spot { kind: item, limits: &limits, on_empty: Blank::Unknown, item: true, ..*spot };
        for (index, view) in items.iter().enumerate() {
            let outer = self.enter_item(index);
            self.value(&spot, *view);
            self.leave(outer);
        }
    }

    fn csv(&mut self, spot: &Spot<'_>, item: &Kind, view: View<'_>) {
        let (items, length): (Vec<View<'_>>, usize) = match view {
            View::List(_) => {
                let items: Vec<View<'_>> = view.items().collect();
                let chars = items.iter().map(|item| item.plain().chars().count()).sum::<usize>();
                let commas = items.len().saturating_sub(1);
                (items, chars + commas)
            }
            View::Text("") => (Vec::new(), 0),
            View::Text(text) => (text.split(',').map(View::Text).collect(), text.chars().count()),
            _ => return self.wrong_type("a list or a comma-separated text", view),
        };
        // a list without items travels as an empty text
        if items.is_empty() && spot.on_empty == Blank::Error && !spot.required {
            return self.report(Rule::Empty, None, Some("0".to_owned()), "must not be empty".to_owned());
        }
        self.joined_length(spot.limits, length);
        // what is blank in a comma-separated text is said below, whether or not it is required
        self.items(&Spot { in_csv: true, required: false, ..*spot }, item, &items);
        for (index, item) in items.iter().enumerate() {
            let (rule, message) = match item.text().as_deref() {
                Some(text) if text.trim().is_empty() => {
                    (Rule::Empty, "an item of a comma-separated list must not be empty")
                }
                Some(text) if text.contains(',') => (Rule::Comma, "an item of a comma-separated list has no comma"),
                _ => continue,
            };
            let outer = self.enter_item(index);
            self.report(rule, None, None, message.to_owned());
            self.leave(outer);
        }
    }

    fn map(&mut self, spot: &Spot<'_>, item: &Kind, view: View<'_>) {
        let View::Object(fields) = view else { return self.wrong_type("an object", view) };
        let entries = fields.entries();
        self.count(spot.limits, entries.len());
        let limits = spot.limits.of_items();
        let spot = Spot { kind: item, limits: &limits, on_empty: Blank::Unknown, item: true, ..*spot };
        for (name, view) in entries {
            let shown: String = name.chars().take(80).flat_map(char::escape_debug).collect();
            let outer = self.enter(&shown);
            self.value(&spot, view);
            self.leave(outer);
        }
    }
}

/// The digits of a number, in its usual form or as the text that travels.
fn digits<'a>(spot: &Spot<'_>, view: View<'a>) -> Option<Cow<'a, str>> {
    match view {
        View::Text(text) if spot.wire == Wire::Text || spot.in_csv => Some(Cow::Borrowed(text)),
        view => view.digits(),
    }
}
