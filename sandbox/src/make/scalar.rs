//! Single values: made up, or a text that is to be one.

use huaweicloud_runtime::Decimal;
use huaweicloud_runtime::meta::{Enum, Field, Kind, Limits, Place as Part, SiteField, Wire};
use huaweicloud_runtime::{Json, Upload, codec, validate};
use jiff::ToSpan;
use jiff::civil::Date;

use super::{Maker, Place};
use crate::plan::Look;
use crate::seed;
use crate::world::{moment, spell};

/// Made-up times without a look of their own lie within so many days before today.
const PAST: i64 = 365;

impl Maker<'_> {
    /// A made-up value that is no list and no object.
    pub(super) fn scalar(&self, at: &SiteField, look: Option<&Look>, place: Place<'_>, wire: &str) -> Option<Json> {
        let looks = look.and_then(|look| self.look(look, &at.kind, place));
        if let Some(json) = looks.and_then(|text| self.fit_at(at, &text)) {
            return Some(json);
        }
        let limits = &at.limits;
        let text = match at.kind {
            Kind::Text | Kind::Secret => self.text(limits, place.seed, wire),
            Kind::Integer => self.integer(limits, place.seed),
            Kind::Decimal => self.decimal(limits, place.seed).to_string(),
            Kind::Boolean => if place.seed.is_multiple_of(2) { "true" } else { "false" }.to_owned(),
            Kind::Timestamp | Kind::Date | Kind::Month => {
                moment(within(limits, self.past(place.seed)), at.kind, place.seed)
            }
            Kind::Any => return Some(Json::Object(Vec::new())),
            Kind::File => return Some(codec::to_wire(&Upload::new(format!("{wire}.txt"), "made up by the sandbox"))),
            Kind::Enum(meta) => self.one_of(meta, limits, place.seed)?.to_owned(),
            _ => return None,
        };
        as_json(&at.kind, at.as_wire, &text)
    }

    /// A day of the past year, or of the month that is asked for as far as it has passed.
    fn past(&self, seed: u64) -> Date {
        let today = self.world.today;
        match self.month {
            None => {
                let days = i64::try_from(seed % PAST.unsigned_abs()).unwrap_or(0) + 1;
                today.checked_sub(days.days()).unwrap_or(today)
            }
            Some(first) => {
                let last = first.last_of_month().min(today).max(first);
                let days = i64::from(last.day() - first.day()) + 1;
                let days = i64::try_from(seed % days.unsigned_abs().max(1)).unwrap_or(0);
                first.checked_add(days.days()).unwrap_or(first)
            }
        }
    }

    /// A value by its look.
    fn look(&self, look: &Look, kind: &Kind, place: Place<'_>) -> Option<String> {
        match look {
            Look::Days(days) => {
                let days = match days.as_slice() {
                    [from, to] => from + i64::try_from(place.seed % (to - from + 1).unsigned_abs().max(1)).unwrap_or(0),
                    several => *several.get(usize::try_from(place.n).ok()?.checked_rem(several.len())?)?,
                };
                let day = self.world.today.checked_add(days.days()).unwrap_or(self.world.today);
                Some(moment(day, *kind, place.seed))
            }
            Look::Text(text) => Some(spell(text, place.seed, place.n)),
            Look::OneOf(texts) => {
                let many = texts.len().max(1) as u64;
                let at = if self.request {
                    0
                } else if place.in_list {
                    place.n % many
                } else {
                    place.seed % many
                };
                let text = texts.get(usize::try_from(at).ok()?)?;
                Some(if place.in_list && place.n >= many { format!("{text}.{}", place.n / many) } else { text.clone() })
            }
            Look::BySite(sites) => {
                sites.iter().find(|(site, _)| site == self.world.site.id).map(|(_, text)| text.clone())
            }
            Look::KeyOf(record) => {
                let rows = self.world.rows_of(*record).max(1);
                let n = if self.request || place.in_list { place.n % rows } else { place.seed % rows.min(20) };
                Some(self.world.key(*record, n))
            }
            Look::Account => match self.account {
                Some(account) => Some(account.to_owned()),
                None => self.world.keys.iter().next().map(|identity| identity.domain_id.clone()),
            },
            Look::Count | Look::Empty => None,
        }
    }

    /// A text as the value of a field, when it is one within the field's limits.
    pub(crate) fn fit(&self, field: &'static Field, text: &str) -> Option<Json> {
        self.fit_at(&field.at_site(self.world.site.bit), text)
    }

    fn fit_at(&self, at: &SiteField, text: &str) -> Option<Json> {
        let json = as_json(&at.kind, at.as_wire, text)?;
        self.is_within(at, &json).then_some(json)
    }

    /// Whether a value obeys kind and limits, by the runtime's own checks.
    pub(crate) fn is_within(&self, at: &SiteField, json: &Json) -> bool {
        validate::value(at, json, Some(self.world.site.bit)).is_empty()
    }

    /// The values of an enum that are allowed.
    pub(crate) fn allowed<'e>(&self, meta: &'e Enum, limits: &'e Limits) -> impl Iterator<Item = &'e str> {
        let site = self.world.site.bit;
        let here = meta.values.iter().filter(move |value| value.sites.meets(site)).map(|value| value.wire);
        let number = |text: &str| text.parse::<Decimal>().ok();
        here.filter(|wire| limits.allows(wire)).filter(move |wire| {
            let Some(have) = number(wire).filter(|_| meta.integer) else { return true };
            limits.min.and_then(number).is_none_or(|min| have >= min)
                && limits.max.and_then(number).is_none_or(|max| have <= max)
        })
    }

    fn one_of<'e>(&self, meta: &'e Enum, limits: &'e Limits, seed: u64) -> Option<&'e str> {
        let all: Vec<&str> = self.allowed(meta, limits).collect();
        let at = if self.request { 0 } else { seed % all.len().max(1) as u64 };
        all.get(usize::try_from(at).ok()?).copied()
    }

    fn text(&self, limits: &Limits, seed: u64, wire: &str) -> String {
        let least = (limits.min_length as usize).max(1);
        let most = limits.max_length.map_or(64, |max| max as usize);
        let words: String =
            format!("{}-{}", wire.to_lowercase().replace('_', "-"), seed::hex(seed, 6)).chars().take(most).collect();
        let padded = |text: &str, fill: char| {
            text.chars().chain(std::iter::repeat(fill)).take(least.max(text.len())).collect::<String>()
        };
        let example = limits.pattern.map(super::pattern::example).unwrap_or_default();
        let last = example.chars().last().unwrap_or('a');
        let candidates = [padded(&words, 'x'), padded("a", 'a'), padded("1", '1'), padded(&example, last)];
        let fits = |text: &&String| match limits.pattern {
            None => true,
            Some(_) => {
                let at = SiteField { kind: Kind::Text, as_wire: Wire::Natural, limits: *limits };
                self.is_within(&at, &Json::from(text.as_str()))
            }
        };
        candidates.iter().find(fits).cloned().unwrap_or_else(|| padded(&words, 'x'))
    }

    fn integer(&self, limits: &Limits, seed: u64) -> String {
        let bounds = Bounds::of(limits);
        let least = bounds.least(Decimal::ONE).ceil();
        // a page of no items, a period of no months: allowed, but no example
        let least = if self.request { least.max(Decimal::ONE) } else { least };
        let span = if self.request { 1 } else { 100 };
        let wanted = least + Decimal::from(seed % span);
        wanted.min(bounds.max.map_or(wanted, |max| max.floor())).to_string()
    }

    fn decimal(&self, limits: &Limits, seed: u64) -> Decimal {
        let bounds = Bounds::of(limits);
        let places = limits.max_decimals.unwrap_or(2).min(2);
        let least = bounds.least(Decimal::new(1, 2)).max(if self.request { Decimal::ONE } else { Decimal::ZERO });
        let cents = if self.request { 0 } else { i64::try_from(seed % 99_900).unwrap_or(0) };
        let wanted = (least + Decimal::new(cents, 2)).round_dp(places).max(least.round_dp(places));
        bounds.max.map_or(wanted, |max| wanted.min(max))
    }
}

/// A text as a value of a kind, as it travels in a body.
pub(crate) fn as_json(kind: &Kind, wire: Wire, text: &str) -> Option<Json> {
    match kind {
        Kind::Integer | Kind::Decimal if wire == Wire::Text => Json::number(text).map(|_| Json::from(text)),
        Kind::Integer | Kind::Decimal => Json::number(text),
        Kind::Boolean => {
            let truth = match text {
                "true" | "1" => true,
                "false" | "0" => false,
                _ => return None,
            };
            Some(match wire {
                Wire::Text => Json::from(if truth { "true" } else { "false" }),
                Wire::Number => Json::from(i64::from(truth)),
                Wire::Natural => Json::Bool(truth),
            })
        }
        Kind::Enum(meta) if (meta.integer && wire != Wire::Text) || wire == Wire::Number => Json::number(text),
        Kind::Object(_) | Kind::List(_) | Kind::Map(_) | Kind::Any => None,
        _ => Some(Json::from(text)),
    }
}

/// The range of a number.
pub(crate) struct Bounds {
    pub(crate) min: Option<Decimal>,
    pub(crate) above: Option<Decimal>,
    pub(crate) max: Option<Decimal>,
}

impl Bounds {
    pub(crate) fn of(limits: &Limits) -> Self {
        let number = |bound: Option<&str>| bound.and_then(|text| text.parse().ok());
        Bounds { min: number(limits.min), above: number(limits.above), max: number(limits.max) }
    }

    /// The least value, or `step` above the bound; at least `otherwise` where nothing is said.
    fn least(&self, step: Decimal) -> Decimal {
        match (self.min, self.above) {
            (Some(min), None) => min,
            (min, Some(above)) => min.map_or(above + step, |min| min.max(above + step)),
            (None, None) => step.min(self.max.unwrap_or(step)),
        }
    }
}

/// A day within the bounds.
fn within(limits: &Limits, wanted: Date) -> Date {
    let bound = |text: Option<&str>| {
        let text = text?;
        text.get(..10).unwrap_or(text).parse::<Date>().ok().or_else(|| format!("{text}-01").parse().ok())
    };
    let wanted = bound(limits.min).map_or(wanted, |min| wanted.max(min));
    bound(limits.max).map_or(wanted, |max| wanted.min(max))
}

/// Whether a field travels in the body.
pub(crate) fn in_body(field: &Field) -> bool {
    field.place == Part::Body
}

impl Maker<'_> {
    /// A made-up value without a look of its own.
    pub(crate) fn plain(&self, at: &SiteField, place: Place<'_>, wire: &str) -> Option<Json> {
        match at.kind {
            Kind::List(item) | Kind::Csv(item) => {
                let limits = Limits {
                    min_length: at.limits.item_min_length,
                    max_length: at.limits.item_max_length,
                    ..at.limits
                };
                self.scalar(&SiteField { kind: *item, as_wire: at.as_wire, limits }, None, place, wire)
                    .map(|json| Json::Array(vec![json]))
            }
            _ => self.scalar(at, None, place, wire),
        }
    }
}

#[cfg(test)]
mod tests;
