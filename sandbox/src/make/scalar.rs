//! Single values: made up, or a text that is to be one.

use huaweicloud_runtime::Decimal;
use huaweicloud_runtime::meta::{Enum, Field, Kind, Limits, Object, Place as Part, SiteField, Wire};
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
        // the checks take an object: one with this field alone, kept for as long as the call
        let field = Field::body("value", at.kind).wire(at.as_wire).limits(at.limits);
        let fields = [field];
        let document = Json::Object(vec![("value".into(), json.clone())]);
        with_object(&fields, |object| validate::validate(object, &document, Some(self.world.site.bit)).is_empty())
    }

    /// The values of an enum that are allowed.
    pub(crate) fn allowed<'e>(&self, meta: &'e Enum, limits: &'e Limits) -> impl Iterator<Item = &'e str> {
        let site = self.world.site.bit;
        let here = meta.values.iter().filter(move |value| value.sites.meets(site)).map(|value| value.wire);
        let number = |text: &str| text.parse::<Decimal>().ok();
        here.filter(|wire| limits.only.is_empty() || limits.only.contains(wire)).filter(move |wire| {
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

/// Runs `f` on an object that has these fields.
fn with_object<T>(fields: &[Field; 1], f: impl FnOnce(&Object) -> T) -> T {
    // the table's slices are static; a leaked one of this size is made once for each field that is ever checked
    f(&Object { name: "value", fields: interned(fields), rules: &[] })
}

fn interned(fields: &[Field; 1]) -> &'static [Field] {
    use std::collections::HashMap;
    use std::sync::{OnceLock, PoisonError, RwLock};
    type Known = RwLock<HashMap<u64, &'static [Field]>>;
    static KNOWN: OnceLock<Known> = OnceLock::new();
    let [field] = fields;
    let key = field_key(field);
    let known = KNOWN.get_or_init(Known::default);
    if let Some(found) = known.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return found;
    }
    let made: &'static [Field] = Box::leak(Box::new([*field]));
    known.write().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert(made)
}

/// What tells kinds and limits apart.
fn field_key(field: &Field) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    fn hash_kind(kind: &Kind, out: &mut DefaultHasher) {
        std::mem::discriminant(kind).hash(out);
        match kind {
            Kind::Enum(meta) => std::ptr::from_ref(*meta).hash(out),
            Kind::Object(meta) => std::ptr::from_ref(*meta).hash(out),
            Kind::List(item) | Kind::Csv(item) | Kind::Map(item) => hash_kind(item, out),
            _ => {}
        }
    }
    let mut out = DefaultHasher::new();
    hash_kind(&field.kind, &mut out);
    let l = &field.limits;
    (field.as_wire as u8, l.min_length, l.max_length, l.pattern, l.min, l.max, l.above, l.max_decimals).hash(&mut out);
    (l.min_items, l.max_items, l.item_min_length, l.item_max_length, l.only).hash(&mut out);
    out.finish()
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
mod tests {
    use huaweicloud_runtime::meta::{EnumValue, Sites};
    use jiff::civil::date;

    use super::*;
    use crate::plan::Look;
    use crate::testing::world;

    static NUMBERS: Enum = Enum {
        name: "Numbers",
        integer: true,
        values: &[value("1", Sites::ALL), value("2", Sites::ALL), value("30", Sites::ALL), value("4", Sites::NONE)],
    };
    static WORDS: Enum =
        Enum { name: "Words", integer: false, values: &[value("one", Sites::ALL), value("two", Sites::ALL)] };

    const fn value(wire: &'static str, sites: Sites) -> EnumValue {
        EnumValue { wire, sites, unconfirmed: Sites::NONE }
    }

    fn at(kind: Kind, limits: Limits) -> SiteField {
        SiteField { kind, as_wire: Wire::Natural, limits }
    }

    fn here(seed: u64) -> Place<'static> {
        Place { seed, n: 0, in_list: false, row: None }
    }

    /// What is made up for a hundred seeds, as texts.
    fn made(maker: &Maker<'_>, at: &SiteField) -> Vec<String> {
        let one = |seed| maker.scalar(at, None, here(seed), "Some_Name").map(|json| crate::flow_text(&json));
        (0..100).filter_map(one).collect()
    }

    #[test]
    fn a_text_becomes_the_value_of_its_kind_as_it_travels() {
        let cases = [
            (Kind::Integer, Wire::Natural, "7", Some("7")),
            (Kind::Integer, Wire::Text, "7", Some("\"7\"")),
            (Kind::Decimal, Wire::Natural, "7.50", Some("7.50")),
            (Kind::Decimal, Wire::Text, "7.50", Some("\"7.50\"")),
            (Kind::Decimal, Wire::Natural, "seven", None),
            (Kind::Decimal, Wire::Text, "seven", None),
            (Kind::Boolean, Wire::Natural, "1", Some("true")),
            (Kind::Boolean, Wire::Natural, "false", Some("false")),
            (Kind::Boolean, Wire::Text, "true", Some("\"true\"")),
            (Kind::Boolean, Wire::Text, "0", Some("\"false\"")),
            (Kind::Boolean, Wire::Number, "true", Some("1")),
            (Kind::Boolean, Wire::Number, "0", Some("0")),
            (Kind::Boolean, Wire::Natural, "perhaps", None),
            (Kind::Enum(&NUMBERS), Wire::Natural, "2", Some("2")),
            (Kind::Enum(&NUMBERS), Wire::Text, "2", Some("\"2\"")),
            (Kind::Enum(&WORDS), Wire::Natural, "one", Some("\"one\"")),
            (Kind::Enum(&WORDS), Wire::Number, "2", Some("2")),
            (Kind::Object(&OBJECT), Wire::Natural, "x", None),
            (Kind::List(&Kind::Text), Wire::Natural, "x", None),
            (Kind::Map(&Kind::Text), Wire::Natural, "x", None),
            (Kind::Any, Wire::Natural, "x", None),
            (Kind::Date, Wire::Natural, "2031-01-01", Some("\"2031-01-01\"")),
        ];
        for (kind, wire, text, wanted) in cases {
            let found = as_json(&kind, wire, text).map(|json| json.to_string());
            assert_eq!(found.as_deref(), wanted, "{kind:?} {wire:?} {text}");
        }
    }

    static OBJECT: Object = Object::plain("Thing", &[]);
    static ANOTHER: Object = Object::plain("Another", &[Field::body("id", Kind::Text)]);

    #[test]
    fn a_value_that_breaks_its_limits_is_none() {
        let world = world();
        let maker = Maker::new(&world);
        let short = at(Kind::Text, Limits::NONE.max_len(3));
        assert_eq!(maker.fit_at(&short, "abc"), Some(Json::from("abc")));
        assert_eq!(maker.fit_at(&short, "abcd"), None);
        let small = at(Kind::Integer, Limits::NONE.min("1").max("9"));
        assert_eq!(maker.fit_at(&small, "9").map(|json| json.to_string()).as_deref(), Some("9"));
        assert_eq!((maker.fit_at(&small, "10"), maker.fit_at(&small, "0")), (None, None));
        let text = SiteField { as_wire: Wire::Text, ..small };
        assert_eq!((maker.fit_at(&text, "9"), maker.fit_at(&text, "10")), (Some(Json::from("9")), None));
    }

    #[test]
    fn limits_that_differ_in_one_thing_are_told_apart() {
        let limits = [
            Limits::NONE,
            Limits::NONE.min_len(2),
            Limits::NONE.max_len(2),
            Limits::NONE.pattern("a"),
            Limits::NONE.min("1"),
            Limits::NONE.max("1"),
            Limits::NONE.above("1"),
            Limits::NONE.decimals(1),
            Limits::NONE.min_items(1),
            Limits::NONE.max_items(1),
            Limits::NONE.item_min_len(1),
            Limits::NONE.item_max_len(1),
            Limits::NONE.only(&["a"]),
        ];
        let kinds = [
            Kind::Text,
            Kind::Integer,
            Kind::Enum(&NUMBERS),
            Kind::Enum(&WORDS),
            Kind::Object(&OBJECT),
            Kind::Object(&ANOTHER),
            Kind::List(&Kind::Text),
            Kind::List(&Kind::Integer),
            Kind::Csv(&Kind::Text),
            Kind::Map(&Kind::Text),
        ];
        let keys: std::collections::BTreeSet<u64> = kinds
            .iter()
            .flat_map(|kind| limits.iter().map(|limits| field_key(&Field::body("value", *kind).limits(*limits))))
            .collect();
        assert_eq!(keys.len(), kinds.len() * limits.len());
        assert_ne!(
            field_key(&Field::body("a", Kind::Integer)),
            field_key(&Field::body("a", Kind::Integer).wire(Wire::Text))
        );
        assert_eq!(field_key(&Field::body("a", Kind::Text)), field_key(&Field::body("b", Kind::Text)));
    }

    #[test]
    fn numbers_lie_within_their_bounds() {
        let world = world();
        let mut maker = Maker::new(&world);
        let number = |text: &String| text.parse::<Decimal>().unwrap_or_default();
        let range = |all: &[String]| (all.iter().map(number).min(), all.iter().map(number).max());
        let whole = |maker: &Maker<'_>, limits| range(&made(maker, &at(Kind::Integer, limits)));
        let of = |from: i64, to: i64| (Some(Decimal::from(from)), Some(Decimal::from(to)));
        assert_eq!(whole(&maker, Limits::NONE), of(1, 100));
        assert_eq!(whole(&maker, Limits::NONE.min("5")), of(5, 104));
        assert_eq!(whole(&maker, Limits::NONE.above("5")), of(6, 105));
        assert_eq!(whole(&maker, Limits::NONE.min("5").above("9")), of(10, 109));
        assert_eq!(whole(&maker, Limits::NONE.min("50").above("9")), of(50, 149));
        assert_eq!(whole(&maker, Limits::NONE.min("0").max("3")), of(0, 3));
        assert_eq!(whole(&maker, Limits::NONE.max("0")), of(0, 0));
        assert_eq!(whole(&maker, Limits::NONE.min("-9").max("-9")), of(-9, -9));
        let amounts = made(&maker, &at(Kind::Decimal, Limits::NONE.min("3").max("5").decimals(1)));
        assert!(
            amounts.iter().map(number).all(|one| one >= Decimal::from(3) && one <= Decimal::from(5)),
            "{amounts:?}"
        );
        assert!(amounts.iter().map(number).all(|one| one.scale() <= 1), "{amounts:?}");
        let amounts = made(&maker, &at(Kind::Decimal, Limits::NONE));
        assert!(amounts.iter().map(number).all(|one| one > Decimal::ZERO && one.scale() == 2), "{amounts:?}");
        maker.request = true;
        assert_eq!(whole(&maker, Limits::NONE.min("0")), of(1, 1), "a request asks for something");
        assert_eq!(whole(&maker, Limits::NONE.min("7")), of(7, 7), "and for as little as it may");
        let asked = made(&maker, &at(Kind::Decimal, Limits::NONE.min("0")));
        assert_eq!(range(&asked), of(1, 1));
    }

    #[test]
    fn an_amount_has_cents_up_to_a_thousand() {
        let world = world();
        let maker = Maker::new(&world);
        let amount = |seed| maker.decimal(&Limits::NONE, seed).to_string();
        assert_eq!((amount(0), amount(1), amount(99_899)), ("0.01".into(), "0.02".into(), "999.00".into()));
        assert_eq!(amount(99_900), "0.01");
        assert_eq!(maker.decimal(&Limits::NONE.decimals(6), 7).to_string(), "0.08");
        assert_eq!(maker.decimal(&Limits::NONE.decimals(0), 7).to_string(), "0");
        assert_eq!(maker.decimal(&Limits::NONE.min("1.5").decimals(1), 7).to_string(), "1.6");
    }

    #[test]
    fn a_text_is_as_long_as_it_must_be_and_as_its_pattern_wants() {
        let world = world();
        let maker = Maker::new(&world);
        let text = |limits| made(&maker, &at(Kind::Text, limits)).into_iter().next().unwrap_or_default();
        let usual = text(Limits::NONE);
        assert!(usual.starts_with("some-name-") && usual.len() == "some-name-".len() + 6, "{usual}");
        assert_eq!(text(Limits::NONE.max_len(4)), "some");
        let long = text(Limits::NONE.min_len(30));
        assert!(long.starts_with(&usual) && long.len() == 30 && long.ends_with("xx"), "{long}");
        assert_eq!(text(Limits::NONE.pattern("[0-9]+").min_len(3)), "111");
        assert_eq!(text(Limits::NONE.pattern("a+").min_len(3)), "aaa");
        assert_eq!(text(Limits::NONE.pattern("B{2}C{1,9}").min_len(4)), "BBCC");
        assert!(text(Limits::NONE.pattern("[a-z0-9-]+")).starts_with("some-name-"));
    }

    #[test]
    fn values_of_an_enum_are_those_of_the_site_within_the_limits() {
        let world = world();
        let mut maker = Maker::new(&world);
        let allowed = |limits: Limits| maker.allowed(&NUMBERS, &limits).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(allowed(Limits::NONE), ["1", "2", "30"]);
        assert_eq!(allowed(Limits::NONE.only(&["2", "4"])), ["2"]);
        assert_eq!(allowed(Limits::NONE.min("2")), ["2", "30"]);
        assert_eq!(allowed(Limits::NONE.max("2")), ["1", "2"]);
        let words = Limits::NONE.min("9");
        assert_eq!(maker.allowed(&WORDS, &words).count(), 2, "bounds are for numbers");
        let all = made(&maker, &at(Kind::Enum(&NUMBERS), Limits::NONE));
        assert_eq!(all.len(), 100, "each seed gives one");
        let seen: std::collections::BTreeSet<_> = all.into_iter().collect();
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["1", "2", "30"]);
        maker.request = true;
        assert!(made(&maker, &at(Kind::Enum(&NUMBERS), Limits::NONE)).iter().all(|one| one == "1"));
        let none = made(&maker, &at(Kind::Enum(&NUMBERS), Limits::NONE.only(&["9"])));
        assert!(none.is_empty());
    }

    #[test]
    fn booleans_are_both() {
        let world = world();
        let maker = Maker::new(&world);
        let truth = |seed| maker.scalar(&at(Kind::Boolean, Limits::NONE), None, here(seed), "x");
        assert_eq!([truth(2), truth(3)], [Some(Json::Bool(true)), Some(Json::Bool(false))]);
    }

    #[test]
    fn times_lie_in_the_past_year_or_in_the_month_that_is_asked_for_as_far_as_it_has_passed() {
        let world = world();
        let mut maker = Maker::new(&world);
        let days = |maker: &Maker<'_>| (0..800).map(|seed| maker.past(seed)).collect::<Vec<_>>();
        let year = days(&maker);
        let range = |days: &[Date]| (days.iter().min().copied(), days.iter().max().copied());
        assert_eq!(range(&year), (Some(date(2030, 3, 15)), Some(date(2031, 3, 14))));
        for (month, last) in [(date(2031, 2, 1), date(2031, 2, 28)), (date(2031, 3, 1), date(2031, 3, 15))] {
            maker.month = Some(month);
            assert_eq!(range(&days(&maker)), (Some(month), Some(last)));
        }
        maker.month = Some(date(2031, 4, 1));
        assert_eq!(range(&days(&maker)), (Some(date(2031, 4, 1)), Some(date(2031, 4, 1))));
    }

    #[test]
    fn days_beyond_the_bounds_of_a_field_are_moved_to_them() {
        let wanted = date(2031, 3, 15);
        let of = |limits: Limits| within(&limits, wanted);
        assert_eq!(of(Limits::NONE), wanted);
        assert_eq!(of(Limits::NONE.min("2031-04-02")), date(2031, 4, 2));
        assert_eq!(of(Limits::NONE.max("2030-01-02T08:00:00Z")), date(2030, 1, 2));
        assert_eq!(of(Limits::NONE.min("2032-05")), date(2032, 5, 1));
        assert_eq!(of(Limits::NONE.min("2031-01-01").max("2031-12-31")), wanted);
    }

    #[test]
    fn a_value_by_its_look_hangs_on_its_place() {
        let world = world();
        let mut maker = Maker::new(&world);
        let look = |maker: &Maker<'_>, look: &Look, place: Place<'_>| maker.look(look, &Kind::Date, place);
        let nth = |n| Place { n, in_list: true, ..here(1) };
        let words = Look::OneOf(["a", "b", "c"].map(str::to_owned).into());
        assert_eq!(look(&maker, &words, here(4)).as_deref(), Some("b"));
        let list = [0, 2, 3, 7].map(|n| look(&maker, &words, nth(n)).unwrap_or_default());
        assert_eq!(list, ["a", "c", "a.1", "b.2"], "items of a list are told apart");
        let range = Look::Days(vec![-2, 3]);
        let days: std::collections::BTreeSet<_> = (0..60).filter_map(|seed| look(&maker, &range, here(seed))).collect();
        assert_eq!(days.len(), 6);
        assert_eq!(
            (days.first().map(String::as_str), days.last().map(String::as_str)),
            (Some("2031-03-13"), Some("2031-03-18"))
        );
        let several = Look::Days(vec![0, 10, 20]);
        let turns = [0, 1, 2, 3].map(|n| look(&maker, &several, Place { n, ..here(5) }).unwrap_or_default());
        assert_eq!(turns, ["2031-03-15", "2031-03-25", "2031-04-04", "2031-03-15"]);
        let site = world.site.id.to_owned();
        let by_site = Look::BySite(vec![("elsewhere".into(), "x".into()), (site, "here".into())]);
        assert_eq!(look(&maker, &by_site, here(1)).as_deref(), Some("here"));
        let first = world.keys.iter().next().map(|identity| identity.domain_id.clone());
        assert_eq!(look(&maker, &Look::Account, here(1)), first);
        maker.account = Some("me");
        assert_eq!(look(&maker, &Look::Account, here(1)).as_deref(), Some("me"));
        assert_eq!((look(&maker, &Look::Count, here(1)), look(&maker, &Look::Empty, here(1))), (None, None));
        maker.request = true;
        assert_eq!(look(&maker, &words, here(4)).as_deref(), Some("a"));
    }

    #[test]
    fn the_key_of_a_record_is_that_of_one_of_the_first_twenty_or_of_each_in_turn() {
        let world = world();
        let mut maker = Maker::new(&world);
        let record = world.plan.records.iter().position(|plan| plan.rows > 30).unwrap_or_default();
        let rows = world.rows_of(record);
        let key = |maker: &Maker<'_>, place: Place<'_>| maker.look(&Look::KeyOf(record), &Kind::Text, place);
        let wanted = |n| Some(world.key(record, n));
        assert_eq!(key(&maker, here(43)), wanted(3));
        assert_eq!(key(&maker, Place { n: rows + 21, in_list: true, ..here(43) }), wanted(21));
        maker.request = true;
        assert_eq!(key(&maker, Place { n: 5, ..here(43) }), wanted(5));
    }

    #[test]
    fn a_list_without_a_look_has_one_item_within_the_limits_of_items() {
        let world = world();
        let maker = Maker::new(&world);
        let list = at(Kind::List(&Kind::Text), Limits::NONE.item_max_len(4).min_len(9));
        let found = maker.plain(&list, here(1), "name").map(|json| json.to_string());
        assert_eq!(found.as_deref(), Some(r#"["name"]"#));
        let long = at(Kind::Csv(&Kind::Text), Limits::NONE.item_min_len(20));
        let found = maker.plain(&long, here(1), "name").unwrap_or_default();
        assert_eq!(found.at(0).and_then(Json::as_str).map(str::len), Some(20));
        assert_eq!(maker.plain(&at(Kind::Any, Limits::NONE), here(1), "name"), Some(Json::Object(Vec::new())));
    }
}
