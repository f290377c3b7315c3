//! Single values within each kind of limit.

use huaweicloud_runtime::meta::{EnumValue, Limit, Sites};
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

static OBJECT: huaweicloud_runtime::meta::Object = huaweicloud_runtime::meta::Object::plain("Thing", &[]);

#[test]
fn a_value_that_breaks_its_limits_is_none() {
    let world = world();
    let maker = Maker::new(&world);
    let short = at(Kind::Text, Limits::of(&[Limit::MaxLen(3)]));
    assert_eq!(maker.fit_at(&short, "abc"), Some(Json::from("abc")));
    assert_eq!(maker.fit_at(&short, "abcd"), None);
    let small = at(Kind::Integer, Limits::of(&[Limit::Min("1"), Limit::Max("9")]));
    assert_eq!(maker.fit_at(&small, "9").map(|json| json.to_string()).as_deref(), Some("9"));
    assert_eq!((maker.fit_at(&small, "10"), maker.fit_at(&small, "0")), (None, None));
    let text = SiteField { as_wire: Wire::Text, ..small };
    assert_eq!((maker.fit_at(&text, "9"), maker.fit_at(&text, "10")), (Some(Json::from("9")), None));
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
    assert_eq!(whole(&maker, Limits::of(&[Limit::Min("5")])), of(5, 104));
    assert_eq!(whole(&maker, Limits::of(&[Limit::Above("5")])), of(6, 105));
    assert_eq!(whole(&maker, Limits::of(&[Limit::Min("5"), Limit::Above("9")])), of(10, 109));
    assert_eq!(whole(&maker, Limits::of(&[Limit::Min("50"), Limit::Above("9")])), of(50, 149));
    assert_eq!(whole(&maker, Limits::of(&[Limit::Min("0"), Limit::Max("3")])), of(0, 3));
    assert_eq!(whole(&maker, Limits::of(&[Limit::Max("0")])), of(0, 0));
    assert_eq!(whole(&maker, Limits::of(&[Limit::Min("-9"), Limit::Max("-9")])), of(-9, -9));
    let amounts =
        made(&maker, &at(Kind::Decimal, Limits::of(&[Limit::Min("3"), Limit::Max("5"), Limit::MaxDecimals(1)])));
    assert!(amounts.iter().map(number).all(|one| one >= Decimal::from(3) && one <= Decimal::from(5)), "{amounts:?}");
    assert!(amounts.iter().map(number).all(|one| one.scale() <= 1), "{amounts:?}");
    let amounts = made(&maker, &at(Kind::Decimal, Limits::NONE));
    assert!(amounts.iter().map(number).all(|one| one > Decimal::ZERO && one.scale() == 2), "{amounts:?}");
    maker.request = true;
    assert_eq!(whole(&maker, Limits::of(&[Limit::Min("0")])), of(1, 1), "a request asks for something");
    assert_eq!(whole(&maker, Limits::of(&[Limit::Min("7")])), of(7, 7), "and for as little as it may");
    let asked = made(&maker, &at(Kind::Decimal, Limits::of(&[Limit::Min("0")])));
    assert_eq!(range(&asked), of(1, 1));
}

#[test]
fn an_amount_has_cents_up_to_a_thousand() {
    let world = world();
    let maker = Maker::new(&world);
    let amount = |seed| maker.decimal(&Limits::NONE, seed).to_string();
    assert_eq!((amount(0), amount(1), amount(99_899)), ("0.01".into(), "0.02".into(), "999.00".into()));
    assert_eq!(amount(99_900), "0.01");
    assert_eq!(maker.decimal(&Limits::of(&[Limit::MaxDecimals(6)]), 7).to_string(), "0.08");
    assert_eq!(maker.decimal(&Limits::of(&[Limit::MaxDecimals(0)]), 7).to_string(), "0");
    assert_eq!(maker.decimal(&Limits::of(&[Limit::Min("1.5"), Limit::MaxDecimals(1)]), 7).to_string(), "1.6");
}

#[test]
fn a_text_is_as_long_as_it_must_be_and_as_its_pattern_wants() {
    let world = world();
    let maker = Maker::new(&world);
    let text = |limits| made(&maker, &at(Kind::Text, limits)).into_iter().next().unwrap_or_default();
    let usual = text(Limits::NONE);
    assert!(usual.starts_with("some-name-") && usual.len() == "some-name-".len() + 6, "{usual}");
    assert_eq!(text(Limits::of(&[Limit::MaxLen(4)])), "some");
    let long = text(Limits::of(&[Limit::MinLen(30)]));
    assert!(long.starts_with(&usual) && long.len() == 30 && long.ends_with("xx"), "{long}");
    assert_eq!(text(Limits::of(&[Limit::Pattern("[0-9]+"), Limit::MinLen(3)])), "111");
    assert_eq!(text(Limits::of(&[Limit::Pattern("a+"), Limit::MinLen(3)])), "aaa");
    assert_eq!(text(Limits::of(&[Limit::Pattern("B{2}C{1,9}"), Limit::MinLen(4)])), "BBCC");
    assert!(text(Limits::of(&[Limit::Pattern("[a-z0-9-]+")])).starts_with("some-name-"));
}

#[test]
fn values_of_an_enum_are_those_of_the_site_within_the_limits() {
    let world = world();
    let mut maker = Maker::new(&world);
    let allowed = |limits: Limits| maker.allowed(&NUMBERS, &limits).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(allowed(Limits::NONE), ["1", "2", "30"]);
    assert_eq!(allowed(Limits::of(&[Limit::Only(&["2", "4"])])), ["2"]);
    assert_eq!(allowed(Limits::of(&[Limit::Min("2")])), ["2", "30"]);
    assert_eq!(allowed(Limits::of(&[Limit::Max("2")])), ["1", "2"]);
    let words = Limits::of(&[Limit::Min("9")]);
    assert_eq!(maker.allowed(&WORDS, &words).count(), 2, "bounds are for numbers");
    let all = made(&maker, &at(Kind::Enum(&NUMBERS), Limits::NONE));
    assert_eq!(all.len(), 100, "each seed gives one");
    let seen: std::collections::BTreeSet<_> = all.into_iter().collect();
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["1", "2", "30"]);
    maker.request = true;
    assert!(made(&maker, &at(Kind::Enum(&NUMBERS), Limits::NONE)).iter().all(|one| one == "1"));
    let none = made(&maker, &at(Kind::Enum(&NUMBERS), Limits::of(&[Limit::Only(&["9"])])));
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
    assert_eq!(of(Limits::of(&[Limit::Min("2031-04-02")])), date(2031, 4, 2));
    assert_eq!(of(Limits::of(&[Limit::Max("2030-01-02T08:00:00Z")])), date(2030, 1, 2));
    assert_eq!(of(Limits::of(&[Limit::Min("2032-05")])), date(2032, 5, 1));
    assert_eq!(of(Limits::of(&[Limit::Min("2031-01-01"), Limit::Max("2031-12-31")])), wanted);
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
    let list = at(Kind::List(&Kind::Text), Limits::of(&[Limit::ItemMaxLen(4), Limit::MinLen(9)]));
    let found = maker.plain(&list, here(1), "name").map(|json| json.to_string());
    assert_eq!(found.as_deref(), Some(r#"["name"]"#));
    let long = at(Kind::Csv(&Kind::Text), Limits::of(&[Limit::ItemMinLen(20)]));
    let found = maker.plain(&long, here(1), "name").unwrap_or_default();
    assert_eq!(found.at(0).and_then(Json::as_str).map(str::len), Some(20));
    assert_eq!(maker.plain(&at(Kind::Any, Limits::NONE), here(1), "name"), Some(Json::Object(Vec::new())));
}
