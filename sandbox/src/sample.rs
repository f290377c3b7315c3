//! Valid requests, and requests that break one limit, made from the tables: what tests walk.
//!
//! The documents are flat, by wire names, in logical form. They are the same in every run; what they name (an order to
//! pay, a customer to freeze) is there when a sandbox starts, whatever its seed.

mod aim;
mod breaks;
mod doc;
mod repair;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use huaweicloud_runtime::meta::{Operation, Site};
use huaweicloud_runtime::violation::Rule;
use huaweicloud_runtime::{Api, Json, Violations, validate};
use jiff::civil::Date;

use crate::keys::Keys;
use crate::make::{Maker, Nothing, Place};
use crate::seed;
use crate::world::{Setup, World};

/// The day around which the times in requests lie. Give it to [`today`](crate::SandboxBuilder::today), and what they
/// name by time is found, too.
pub const DAY: Date = jiff::civil::date(2026, 6, 15);

/// A valid request with every field that can stand together with the others.
pub fn full(api: &'static Api, operation: &'static Operation, site: &'static Site) -> Json {
    world(api, site).map_or(Json::Object(Vec::new()), |world| with(&world, operation, &[]))
}

/// A valid request with what is needed and nothing else.
pub fn minimal(api: &'static Api, operation: &'static Operation, site: &'static Site) -> Json {
    let mut document = full(api, operation, site);
    let names: Vec<Box<str>> = document.as_object().unwrap_or_default().iter().map(|(name, _)| name.clone()).collect();
    for name in names.iter().rev() {
        let Json::Object(entries) = &mut document else { break };
        let Some(at) = entries.iter().position(|(known, _)| known == name) else { continue };
        let entry = entries.remove(at);
        if !violations(operation, site, &document).is_empty()
            && let Json::Object(entries) = &mut document
        {
            entries.insert(at.min(entries.len()), entry);
        }
    }
    document
}

/// Requests that are valid but for one thing: the document, the rule it breaks and the path at which it does.
///
/// Covers every limit, enum, type and rule of every field that can be broken on the wire.
pub fn broken(api: &'static Api, operation: &'static Operation, site: &'static Site) -> Vec<(Json, Rule, String)> {
    world(api, site).map_or(Vec::new(), |world| breaks::all(&world, operation))
}

/// What a request breaks.
pub(crate) fn violations(operation: &'static Operation, site: &'static Site, document: &Json) -> Violations {
    validate::check_json(operation, document, Some(site)).err().unwrap_or_default()
}

/// A full request in which some top-level fields have the given values.
fn with(world: &Arc<World>, operation: &'static Operation, fixed: &[(&str, Json)]) -> Json {
    let maker = maker(world);
    let place = Place { seed: seed::of(operation.id), n: 0, in_list: false, row: None };
    let mut document = maker.object(operation.request, place, "", &Nothing);
    aim::at_records(world, operation, &mut document);
    for (name, json) in fixed {
        doc::set(&mut document, name, json.clone());
    }
    repair::until_valid(&maker, operation, &mut document, fixed);
    document
}

fn maker(world: &World) -> Maker<'_> {
    let mut maker = Maker::new(world);
    maker.request = true;
    maker
}

/// The world of every sandbox at its start, as far as requests name it.
fn world(api: &'static Api, site: &'static Site) -> Option<Arc<World>> {
    static WORLDS: OnceLock<Mutex<Worlds>> = OnceLock::new();
    let mut worlds = WORLDS.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let place = (api.service.id, site.id);
    if let Some(known) = worlds.get(&place) {
        return Some(Arc::clone(known));
    }
    let setup = Setup { keys: Keys::built_in(&[api]), today: DAY, ..Setup::default() };
    let made = World::new(api, site, &setup).ok()?;
    worlds.insert(place, Arc::clone(&made));
    Some(made)
}

/// By service and site.
type Worlds = HashMap<(&'static str, &'static str), Arc<World>>;

#[cfg(test)]
mod tests {
    use huaweicloud_bss::API;
    use huaweicloud_runtime::meta::{
        CalendarSpan, Enum, EnumValue, Field, Kind, Limit, Object, Rule as Meta, Sites, Term, Wire,
    };

    use super::*;
    use crate::testing::{operation, world};

    const fn value(wire: &'static str, sites: Sites) -> EnumValue {
        EnumValue { wire, sites, unconfirmed: Sites::NONE }
    }

    static WORDS: Enum = Enum {
        name: "Words",
        integer: false,
        values: &[value("one", Sites::ALL), value("two", Sites::ALL), value("far", Sites::NONE)],
    };
    static NUMBERS: Enum =
        Enum { name: "Numbers", integer: true, values: &[value("1", Sites::ALL), value("2", Sites::ALL)] };
    static INNER: Object = Object::plain(
        "Inner",
        &[
            Field::body("id", Kind::Text).required().limits(&[Limit::MinLen(2), Limit::MaxLen(8)]),
            Field::body("size", Kind::Integer).limits(&[Limit::Min("1"), Limit::Max("9")]),
        ],
    );

    /// An operation whose request has these fields and rules.
    fn asking(fields: &'static [Field], rules: &'static [Meta]) -> &'static Operation {
        let request: &'static Object = Box::leak(Box::new(Object { name: "Asking", fields, rules }));
        Box::leak(Box::new(Operation { request, has_body: true, paging: None, ..*operation("CreatePostal") }))
    }

    /// The full and the smallest request, and what breaks at each place of those that are broken.
    fn shown(operation: &'static Operation) -> String {
        let world = world();
        let full = with(&world, operation, &[]);
        let mut out = format!("full {full}\n");
        assert!(violations(operation, world.site, &full).is_empty(), "{full}");
        for (document, rule, path) in breaks::all(&world, operation) {
            let found = violations(operation, world.site, &document);
            assert!(found.iter().any(|one| one.rule == rule && one.path == path), "{rule} {path}: {found}");
            let mut value = doc::get(&document, &path).map_or("nothing".to_owned(), |json| json.to_string());
            if value.len() > 70 {
                value = format!("{}… of {} bytes", value.chars().take(40).collect::<String>(), value.len());
            }
            out.push_str(&format!("{rule} {path}: {value}\n"));
        }
        out
    }

    #[test]
    fn every_limit_of_a_text_and_of_a_number_is_broken_just_beyond_it() {
        static FIELDS: [Field; 18] = [
            Field::path("id", Kind::Text).required().limits(&[Limit::MinLen(1), Limit::MaxLen(9)]),
            Field::body("spaced", Kind::Text).limits(&[Limit::Pattern("[a-z -]+[0-9a-f]+")]),
            Field::body("text", Kind::Text).required().limits(&[Limit::MinLen(2), Limit::MaxLen(5)]),
            Field::body("pattern", Kind::Text).limits(&[Limit::Pattern("[a-z]+"), Limit::MinLen(3)]),
            Field::body("digits", Kind::Text).limits(&[Limit::Pattern("[0-9]{4}")]),
            Field::body("blank", Kind::Text).limits(&[Limit::NotBlank]),
            Field::body("prefix", Kind::Text).limits(&[Limit::NotPrefix(&["x-"]), Limit::MinLen(4)]),
            Field::body("classes", Kind::Secret).limits(&[Limit::MinClasses(2), Limit::MinLen(4)]),
            Field::body("whole", Kind::Integer).limits(&[Limit::Min("1"), Limit::Max("9")]),
            Field::body("amount", Kind::Decimal).limits(&[Limit::Above("0"), Limit::Max("5"), Limit::MaxDecimals(3)]),
            Field::body("as_text", Kind::Decimal).wire(Wire::Text).limits(&[Limit::Min("2.5")]),
            Field::body("shape", Kind::Integer).limits(&[Limit::Pattern("[1-9]")]),
            Field::body("truth", Kind::Boolean),
            Field::body("gone", Kind::Text).at(Sites::NONE),
            Field::query("query", Kind::Text).required().limits(&[Limit::MinLen(1), Limit::MaxLen(3)]),
            Field::query("number", Kind::Integer).limits(&[Limit::Max("7")]),
            Field::header("X-Head", Kind::Text).limits(&[Limit::MaxLen(2)]),
            Field::body("any", Kind::Any),
        ];
        insta::assert_snapshot!(shown(asking(&FIELDS, &[])));
    }

    #[test]
    fn every_limit_of_times_enums_lists_and_objects_is_broken() {
        static FIELDS: [Field; 14] = [
            Field::body("some", Kind::List(&Kind::Integer)).limits(&[Limit::MinItems(1)]),
            Field::body("moment", Kind::Timestamp).limits(&[Limit::Min("2026-02-03"), Limit::Max("2026-08-09")]),
            Field::body("day", Kind::Date).limits(&[Limit::Max("2026-08-09")]),
            Field::body("month", Kind::Month).limits(&[Limit::Min("2026-02"), Limit::Max("2026-12")]),
            Field::body("word", Kind::Enum(&WORDS)),
            Field::body("only", Kind::Enum(&WORDS)).limits(&[Limit::Only(&["one"])]),
            Field::body("number", Kind::Enum(&NUMBERS)),
            Field::body("inner", Kind::Object(&INNER)),
            Field::body("list", Kind::List(&Kind::Text)).limits(&[
                Limit::MinItems(2),
                Limit::MaxItems(3),
                Limit::ItemMinLen(2),
                Limit::ItemMaxLen(9),
            ]),
            Field::body("objects", Kind::List(&Kind::Object(&INNER))).limits(&[Limit::MaxItems(1)]),
            Field::body("csv", Kind::Csv(&Kind::Text)).limits(&[Limit::MaxLen(20), Limit::ItemMaxLen(4)]),
            Field::body("map", Kind::Map(&Kind::Text)),
            Field::query("many", Kind::List(&Kind::Integer)).limits(&[Limit::MinItems(1), Limit::MaxItems(2)]),
            Field::body("words", Kind::List(&Kind::Enum(&WORDS))),
        ];
        insta::assert_snapshot!(shown(asking(&FIELDS, &[])));
    }

    #[test]
    fn every_rule_across_fields_is_broken() {
        static TEXTS: [Field; 3] =
            [Field::body("a", Kind::Text), Field::body("b", Kind::Text), Field::body("c", Kind::Text)];
        static TIMES: [Field; 2] = [Field::body("a", Kind::Date), Field::body("b", Kind::Date)];
        static NUMBERED: [Field; 2] = [Field::body("a", Kind::Integer), Field::body("b", Kind::Integer)];
        static MONTHS: [Field; 2] = [Field::body("a", Kind::Date), Field::body("b", Kind::Month)];
        static LISTS: [Field; 1] = [Field::body("a", Kind::List(&Kind::Object(&INNER)))];
        static CHOICE: [Field; 2] =
            [Field::body("a", Kind::Enum(&WORDS)), Field::body("b", Kind::Text).limits(&[Limit::MaxLen(9)])];
        const BOTH: &[&str] = &["a", "b"];
        static CONDITION: [Term; 1] = [Term::is("a", &["two"])];
        static OTHERWISE: [Term; 1] = [Term::is_not("a", &["two"])];
        static LIMITED: [Field; 2] =
            [Field::body("a", Kind::Text), Field::body("b", Kind::Text).limits(&[Limit::MaxLen(9)])];
        static RULES: [(&[Field], &[Meta]); 18] = [
            (&LIMITED, &[Meta::at_most_one(BOTH)]),
            (&TIMES, &[Meta::before("a", "b", Some(CalendarSpan::Months(2)))]),
            (&NUMBERED, &[Meta::before("a", "b", None)]),
            (&TEXTS, &[Meta::together(BOTH)]),
            (&TEXTS, &[Meta::at_least_one(BOTH)]),
            (&TEXTS, &[Meta::at_most_one(BOTH)]),
            (&TEXTS, &[Meta::exactly_one(BOTH)]),
            (&TEXTS, &[Meta::needs("a", "b")]),
            (&MONTHS, &[Meta::in_month("a", "b")]),
            (&TIMES, &[Meta::same_month("a", "b")]),
            (&LISTS, &[Meta::distinct("a", Some("id"))]),
            (&TEXTS, &[Meta::differs("a", "b", true, true)]),
            (&LISTS, &[Meta::max_contains(2, "a", &[Term::is("size", &["3"])])]),
            (&CHOICE, &[Meta::required_when("b", &CONDITION)]),
            (&CHOICE, &[Meta::forbidden_when("b", &CONDITION)]),
            (&CHOICE, &[Meta::forbidden_when("b", &OTHERWISE)]),
            (&CHOICE, &[Meta::limited_when("b", &CONDITION, &[Limit::MinLen(3), Limit::MaxLen(4)])]),
            (&NUMBERED, &[Meta::limited_when("b", &[], &[Limit::Min("3"), Limit::Max("4")])]),
        ];
        let mut out = String::new();
        for (fields, rules) in &RULES {
            let [rule, ..] = rules else { continue };
            let operation = asking(fields, rules);
            out.push_str(&format!("{:?}\n", rule.check));
            let world = world();
            out.push_str(&format!("  full {}\n", with(&world, operation, &[])));
            for (document, rule, path) in breaks::all(&world, operation) {
                // of the fields alone
                if !matches!(rule, Rule::Unknown | Rule::Type | Rule::Format | Rule::Enum | Rule::Site) {
                    out.push_str(&format!("  {rule} {path}: {document}\n"));
                }
            }
        }
        insta::assert_snapshot!(out);
    }

    #[test]
    fn an_operation_that_touches_no_records_changes_no_other_ones_request() {
        let site = &API.service.sites[0];
        let whole = super::world(&API, site).unwrap();
        let touching = API.operations.iter().filter(|erased| !whole.plan.steps(erased.meta.id).is_empty());
        let operations: &[_] = touching.copied().collect::<Vec<_>>().leak();
        assert!((10..API.operations.len()).contains(&operations.len()), "{}", operations.len());
        let api: &'static Api = Box::leak(Box::new(Api { operations, ..API }));
        let setup = Setup { keys: Keys::built_in(&[&API]), today: DAY, ..Setup::default() };
        let part = World::new(api, site, &setup).unwrap();
        for operation in operations.iter().map(|erased| erased.meta).filter(|meta| meta.sites.meets(site.bit)) {
            assert_eq!(with(&part, operation, &[]), with(&whole, operation, &[]), "{}", operation.id);
        }
    }

    #[test]
    fn a_request_without_a_body_of_json_has_no_field_that_nobody_knows() {
        static FIELDS: [Field; 1] = [Field::body("a", Kind::Text)];
        let unknown = |has_body, body| {
            let form = huaweicloud_runtime::meta::Form { body, ..huaweicloud_runtime::meta::Form::PLAIN };
            let one: &'static Operation = Box::leak(Box::new(Operation { has_body, form, ..*asking(&FIELDS, &[]) }));
            breaks::all(&world(), one).iter().any(|(_, rule, _)| *rule == Rule::Unknown)
        };
        use huaweicloud_runtime::meta::BodyFormat::{Json, Multipart};
        assert_eq!([unknown(true, Json), unknown(false, Json), unknown(true, Multipart)], [true, false, false]);
    }

    #[test]
    fn a_request_is_given_what_its_rules_miss_and_keeps_what_is_fixed() {
        static FIELDS: [Field; 3] = [
            Field::body("a", Kind::Text).limits(&[Limit::MaxLen(2)]),
            Field::body("b", Kind::Text).limits(&[Limit::MaxLen(2)]),
            Field::body("c", Kind::List(&Kind::Integer)).limits(&[Limit::MinItems(2)]),
        ];
        let world = world();
        let mended = |rules: &'static [Meta], text: &str, fixed: &[(&str, Json)]| {
            let mut document = crate::testing::json(text);
            repair::until_valid(&maker(&world), asking(&FIELDS, rules), &mut document, fixed);
            document.to_string()
        };
        static ONE: [Meta; 1] = [Meta::exactly_one(&["a", "b"])];
        static LEAST: [Meta; 1] = [Meta::at_least_one(&["a", "b"])];
        static BOTH: [Meta; 1] = [Meta::together(&["a", "b"])];
        static NEEDS: [Meta; 1] = [Meta::needs("a", "b")];
        assert_eq!(mended(&ONE, "{}", &[]), r#"{"a":"a-"}"#);
        assert_eq!(mended(&ONE, r#"{"a":"x","b":"y"}"#, &[]), r#"{"a":"x"}"#);
        assert_eq!(mended(&ONE, r#"{"a":"x","b":"y"}"#, &[("b", Json::from("y"))]), r#"{"b":"y"}"#);
        assert_eq!(mended(&LEAST, "{}", &[]), r#"{"a":"a-"}"#);
        assert_eq!(mended(&BOTH, r#"{"b":"y"}"#, &[]), r#"{"b":"y","a":"a-"}"#);
        assert_eq!(mended(&NEEDS, r#"{"a":"x"}"#, &[]), r#"{"a":"x","b":"b-"}"#);
        assert_eq!(mended(&[], r#"{"c":[7]}"#, &[]), r#"{"c":[7,7]}"#);
        assert_eq!(mended(&[], r#"{"c":[7],"a":"far too long"}"#, &[("c", Json::from(1))]), r#"{"c":[7]}"#);
        assert_eq!(mended(&[], r#"{"a":"far too long","b":"y"}"#, &[]), r#"{"b":"y"}"#, "what cannot be mended goes");
    }

    /// A document after it was mended by the rules of an operation.
    fn mended(fields: &'static [Field], rules: &'static [Meta], text: &str, fixed: &[(&str, Json)]) -> String {
        let world = world();
        let mut document = crate::testing::json(text);
        repair::until_valid(&maker(&world), asking(fields, rules), &mut document, fixed);
        document.to_string()
    }

    #[test]
    fn a_value_is_made_within_the_limits_that_its_condition_has() {
        static NUMBERED: [Field; 2] = [Field::body("a", Kind::Integer), Field::body("b", Kind::Integer)];
        static WORDED: [Field; 2] = [Field::body("a", Kind::Integer), Field::body("b", Kind::Text)];
        static CHOSEN: [Field; 2] = [Field::body("a", Kind::Integer), Field::body("b", Kind::Enum(&WORDS))];
        static FIRST: [Term; 1] = [Term::is("a", &["1"])];
        static SECOND: [Term; 1] = [Term::is("a", &["2"])];
        static LEAST: [Meta; 2] =
            [Meta::limited_when("b", &FIRST, &[Limit::Min("3")]), Meta::limited_when("b", &SECOND, &[Limit::Min("6")])];
        static MOST: [Meta; 2] = [
            Meta::limited_when("b", &FIRST, &[Limit::Min("8"), Limit::Max("9")]),
            Meta::limited_when("b", &SECOND, &[Limit::Max("4")]),
        ];
        static ABOVE: [Meta; 2] = [
            Meta::limited_when("b", &FIRST, &[Limit::Above("3")]),
            Meta::limited_when("b", &SECOND, &[Limit::Above("6")]),
        ];
        static LONGEST: [Meta; 2] = [
            Meta::limited_when("b", &FIRST, &[Limit::MaxLen(3)]),
            Meta::limited_when("b", &SECOND, &[Limit::MaxLen(5)]),
        ];
        static SHAPED: [Meta; 2] = [
            Meta::limited_when("b", &FIRST, &[Limit::Pattern("[0-9]+")]),
            Meta::limited_when("b", &SECOND, &[Limit::Pattern("[A-Z]+")]),
        ];
        static ONLY: [Meta; 1] = [Meta::limited_when("b", &SECOND, &[Limit::Only(&["two"])])];
        let cases: [(&'static [Field], &'static [Meta], &str, &str); 6] = [
            (&NUMBERED, &LEAST, "1", "6"),
            (&NUMBERED, &MOST, "5", "1"),
            (&NUMBERED, &ABOVE, "1", "7"),
            (&WORDED, &LONGEST, "\"far too long\"", "\"b-985\""),
            (&WORDED, &SHAPED, "\"x y\"", "\"A\""),
            (&CHOSEN, &ONLY, "\"one\"", "\"two\""),
        ];
        for (fields, rules, given, wanted) in cases {
            let found = mended(fields, rules, &format!(r#"{{"a":2,"b":{given}}}"#), &[]);
            assert_eq!(found, format!(r#"{{"a":2,"b":{wanted}}}"#), "{rules:?}");
        }
    }

    #[test]
    fn times_that_are_too_far_apart_come_together_by_their_own_rule() {
        static TIMES: [Field; 4] = [
            Field::body("a", Kind::Date),
            Field::body("b", Kind::Date),
            Field::body("c", Kind::Date),
            Field::body("d", Kind::Date),
        ];
        static RULES: [Meta; 2] = [
            Meta::before("a", "b", Some(CalendarSpan::Months(1))),
            Meta::before("c", "d", Some(CalendarSpan::Months(1))),
        ];
        let far = r#"{"a":"2030-01-01","b":"2030-01-02","c":"2030-05-01","d":"2030-09-01"}"#;
        let near = r#"{"a":"2030-01-01","b":"2030-01-02","c":"2030-05-01","d":"2030-05-01"}"#;
        assert_eq!(mended(&TIMES, &RULES, far, &[]), near);
    }

    #[test]
    fn what_needs_a_field_that_cannot_be_there_goes_itself() {
        static TEXTS: [Field; 3] =
            [Field::body("a", Kind::Text), Field::body("b", Kind::Text), Field::body("c", Kind::Text)];
        static RULES: [Meta; 2] = [Meta::needs("a", "b"), Meta::at_most_one(&["b", "c"])];
        let found = mended(&TEXTS, &RULES, r#"{"a":"x","c":"z"}"#, &[("c", Json::from("z"))]);
        assert_eq!(found, r#"{"c":"z"}"#);
    }
}
