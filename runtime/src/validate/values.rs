//! Values by their kind. Sizes, ranges and patterns are next door.

use super::checker::Checker;
use super::{suggest, times};
use crate::json::Json;
use crate::meta::{Blank, Enum, Field, Kind, Limits, Place, Sites, Wire};
use crate::number;
use crate::odd::Found;
use crate::violation::Rule;

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
}

impl Checker {
    /// A field's value. Where sites differ and the site is not known, what one of them takes is good.
    pub(super) fn value_of(&mut self, field: &Field, json: &Json) {
        self.value_within(field, json, None);
    }

    /// The same with the field's limits replaced.
    pub(super) fn value_within(&mut self, field: &Field, json: &Json, limits: Option<&Limits>) {
        let at_site = field.at_site(self.site.unwrap_or(Sites::ALL));
        let on_empty = if field.place == Place::Path { Blank::Error } else { field.on_empty };
        let spot = |kind, wire, own| Spot { kind, wire, limits: own, on_empty, item: false, in_csv: false };
        let before = self.found.len();
        self.value(&spot(&at_site.kind, at_site.as_wire, limits.unwrap_or(&at_site.limits)), json);
        if self.site.is_some() || self.found.len() == before {
            return;
        }
        for (_, other) in field.by_site {
            let mark = self.found.len();
            self.value(&spot(&other.kind, other.as_wire, limits.unwrap_or(&other.limits)), json);
            if self.found.len() == mark {
                return self.found.truncate(before);
            }
            self.found.truncate(mark);
        }
    }

    pub(super) fn value(&mut self, spot: &Spot<'_>, json: &Json) {
        if json.as_str() == Some("") && !matches!(spot.kind, Kind::Any) {
            match spot.on_empty {
                Blank::Error => {
                    return self.report(Rule::Empty, None, Some("0".to_owned()), "must not be empty".to_owned());
                }
                Blank::Ignored | Blank::Filter | Blank::Default | Blank::Kept => return,
                Blank::Unknown => {}
            }
        }
        match spot.kind {
            Kind::Text => self.text(spot, json),
            Kind::Secret => {
                let hidden = std::mem::replace(&mut self.hidden, true);
                self.text(spot, json);
                self.hidden = hidden;
            }
            Kind::Integer => self.integer(spot, json),
            Kind::Decimal => self.decimal(spot, json),
            Kind::Boolean => self.boolean(spot, json),
            Kind::Timestamp | Kind::Date | Kind::Month => self.time(spot, json),
            // what a file holds is nobody's business
            Kind::Any | Kind::File => {}
            Kind::Enum(meta) => self.enum_value(meta, spot, json),
            Kind::Object(object) => self.object(object, json),
            Kind::List(item) => match json {
                Json::Array(items) => self.items(spot, item, items),
                _ => self.wrong_type("a list", json),
            },
            Kind::Csv(item) => self.csv(spot, item, json),
            Kind::Map(item) => self.map(spot, item, json),
        }
    }

    /// Says that the value is of another type.
    pub(super) fn wrong_type(&mut self, expected: &str, json: &Json) {
        let found = Found::of(json).to_string();
        let message =
            if self.hidden { format!("expected {expected}") } else { format!("expected {expected}, found {found}") };
        self.report(Rule::Type, Some(expected.to_owned()), Some(found), message);
    }

    fn text(&mut self, spot: &Spot<'_>, json: &Json) {
        match json {
            Json::Text(text) => {
                self.written(spot, text);
                self.wording(spot.limits, text);
            }
            _ => self.wrong_type("a text", json),
        }
    }

    /// A value as it is written: its length and its pattern.
    fn written(&mut self, spot: &Spot<'_>, text: &str) {
        self.length(spot, text);
        self.pattern(spot.limits, text);
    }

    fn integer(&mut self, spot: &Spot<'_>, json: &Json) {
        let digits = digits(spot, json).filter(|digits| number::is_integer(digits));
        match digits.and_then(|digits| Some((digits, digits.parse::<i64>().ok()?))) {
            Some((digits, number)) => {
                self.range(spot.limits, number.into());
                self.written(spot, digits);
            }
            None => self.wrong_type("a whole number of 64 bits", json),
        }
    }

    fn decimal(&mut self, spot: &Spot<'_>, json: &Json) {
        let digits = digits(spot, json).filter(|digits| Json::number(digits).is_some());
        match (digits, digits.and_then(number::decimal)) {
            (Some(digits), Some(number)) => {
                self.range(spot.limits, number);
                self.decimals(spot.limits, number);
                self.written(spot, digits);
            }
            (Some(_), None) => self.wrong_type("a number of no more digits than are kept exactly", json),
            (None, _) => self.wrong_type("a number", json),
        }
    }

    fn boolean(&mut self, spot: &Spot<'_>, json: &Json) {
        let as_text = spot.wire == Wire::Text || spot.in_csv;
        let fits = match json {
            Json::Bool(_) => true,
            Json::Text(text) => as_text && matches!(text.as_str(), "true" | "false"),
            Json::Number(digits) => spot.wire == Wire::Number && matches!(&**digits, "0" | "1"),
            _ => false,
        };
        if !fits {
            self.wrong_type("true or false", json);
        }
    }

    fn time(&mut self, spot: &Spot<'_>, json: &Json) {
        let layout = match spot.kind {
            Kind::Timestamp => "yyyy-MM-dd'T'HH:mm:ss'Z'",
            Kind::Date => "yyyy-MM-dd",
            _ => "yyyy-MM",
        };
        let Json::Text(text) = json else { return self.wrong_type(&format!("a text {layout}"), json) };
        match times::Moment::parse(spot.kind, text) {
            Some(moment) => {
                self.moment(spot.limits, moment);
                self.written(spot, text);
            }
            None => {
                let message = format!("expected a time of the calendar, laid out as {layout}");
                self.report(Rule::Format, Some(layout.to_owned()), None, message);
            }
        }
    }

    fn enum_value(&mut self, meta: &Enum, spot: &Spot<'_>, json: &Json) {
        let wire = match json {
            Json::Text(text) => text.as_str(),
            Json::Number(digits) if meta.integer || spot.wire == Wire::Number => digits,
            _ => return self.wrong_type(if meta.integer { "a number of the enum" } else { "a text" }, json),
        };
        let only = spot.limits.only;
        let allowed = || {
            let here = meta.values.iter().filter(|value| self.known_here(value.sites)).map(|value| value.wire);
            here.filter(|wire| only.is_empty() || only.contains(wire))
        };
        let (rule, complaint) = match meta.values.iter().find(|value| value.wire == wire) {
            None => (Rule::Enum, format!("not a value of {}", meta.name)),
            Some(value) if !self.known_here(value.sites) => {
                (Rule::Site, "the site does not have this value".to_owned())
            }
            Some(_) if !only.is_empty() && !only.contains(&wire) => (Rule::Only, "not allowed here".to_owned()),
            Some(_) => {
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

    fn items(&mut self, spot: &Spot<'_>, item: &Kind, items: &[Json]) {
        self.count(spot.limits, items.len());
        let limits = spot.limits.of_items();
        let spot = Spot { kind: item, limits: &limits, on_empty: Blank::Unknown, item: true, ..*spot };
        for (index, json) in items.iter().enumerate() {
            let outer = self.enter_item(index);
            self.value(&spot, json);
            self.leave(outer);
        }
    }

    fn csv(&mut self, spot: &Spot<'_>, item: &Kind, json: &Json) {
        let split: Vec<Json>;
        let (items, length) = match json {
            Json::Array(items) => {
                let chars = items.iter().map(|item| crate::codec::plain_text(item).chars().count()).sum::<usize>();
                (items, chars + items.len().saturating_sub(1))
            }
            Json::Text(text) => {
                split = if text.is_empty() { Vec::new() } else { text.split(',').map(Json::from).collect() };
                (&split, text.chars().count())
            }
            _ => return self.wrong_type("a list or a comma-separated text", json),
        };
        self.joined_length(spot.limits, length);
        self.items(&Spot { in_csv: true, ..*spot }, item, items);
        for (index, item) in items.iter().enumerate() {
            let (rule, message) = match item.as_str() {
                Some("") => (Rule::Empty, "an item of a comma-separated list must not be empty"),
                Some(text) if text.contains(',') => (Rule::Comma, "an item of a comma-separated list has no comma"),
                _ => continue,
            };
            let outer = self.enter_item(index);
            self.report(rule, None, None, message.to_owned());
            self.leave(outer);
        }
    }

    fn map(&mut self, spot: &Spot<'_>, item: &Kind, json: &Json) {
        let Json::Object(entries) = json else { return self.wrong_type("an object", json) };
        self.count(spot.limits, entries.len());
        let limits = spot.limits.of_items();
        let spot = Spot { kind: item, limits: &limits, on_empty: Blank::Unknown, item: true, ..*spot };
        for (name, json) in entries {
            let shown: String = name.chars().take(80).flat_map(char::escape_debug).collect();
            let outer = self.enter(&shown);
            self.value(&spot, json);
            self.leave(outer);
        }
    }
}

/// The digits of a number, in its usual form or as the text that travels.
fn digits<'a>(spot: &Spot<'_>, json: &'a Json) -> Option<&'a str> {
    match json {
        Json::Number(digits) => Some(digits),
        Json::Text(text) if spot.wire == Wire::Text || spot.in_csv => Some(text),
        _ => None,
    }
}
