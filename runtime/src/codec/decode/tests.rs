//! What the decoder makes of single values, and how much it keeps.

use super::*;
use crate::value::{Fill, Look, View};

/// A list that keeps how often it was given room.
#[derive(Default)]
struct Counted {
    items: Vec<i64>,
    reserved: usize,
}

impl Value for Counted {
    fn view(&self, _: Look) -> View<'_> {
        View::Unset
    }
    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        self.reserved += usize::from(matches!(fill, Fill::Room(_)));
        if let Fill::Push = fill {
            return self.items.slot(fill);
        }
        drop(self.items.slot(fill));
        let spare = self.items.capacity() - self.items.len();
        Slot::List(ListSlot::new(self, spare))
    }
}

#[test]
fn a_list_gets_room_in_few_steps_and_little_more_than_it_needs() {
    for count in [1, 3, 100, 1_100, 10_000] {
        let json = Json::Array((0..count).map(|_| Json::from(1_234_567_890)).collect());
        let mut list = Counted::default();
        assert!(fill(&mut list, &json, &mut Oddities::new()));
        assert_eq!(list.items.len(), count);
        assert!(list.items.capacity() <= count + count / 16 + 4, "{count}: {}", list.items.capacity());
        assert!(list.reserved <= 7, "{count}: {} steps", list.reserved);
    }
}

struct Late {
    text: Option<String>,
    list: Counted,
}
static LATE: Object = Object {
    name: "Late",
    fields: &[Field::body("text", Kind::Text), Field::body("list", Kind::List(&Kind::Integer))],
    rules: &[],
};
crate::record!(Late: LATE; text, list);

#[test]
fn what_came_before_a_list_says_nothing_of_the_room_it_needs() {
    let (text, items) = ("x".repeat(100_000), vec!["1234567890"; 10_000].join(","));
    let mut late = Late::default();
    let document = format!(r#"{{"text":"{text}","list":[{items}]}}"#);
    assert!(Decode::default().run(document.as_bytes(), Some(&mut late)).is_ok());
    assert_eq!((late.text.map(|text| text.len()), late.list.items.len()), (Some(100_000), 10_000));
    assert!(late.list.reserved <= 7, "{} steps", late.list.reserved);
}

#[test]
fn the_first_items_do_not_speak_for_all_that_follow() {
    // a few short ones, then few and long ones: no room is made for as many as there are short ones in those bytes
    let long = "9".repeat(18).parse::<i64>().unwrap_or_default();
    let json = Json::Array([vec![Json::from(1); 40], vec![Json::from(long); 2_000]].concat());
    let mut list = Counted::default();
    assert!(fill(&mut list, &json, &mut Oddities::new()));
    assert!(list.items.capacity() <= 2_040 * 2, "{}", list.items.capacity());
}

#[test]
fn each_field_is_seen_once_whatever_their_number() {
    for fields in [1, 5, 64, 200, 256, 257, 1_000] {
        let mut seen = Seen::new(fields);
        assert!((0..fields).all(|at| !seen.again(at)), "{fields}: first");
        assert!((0..fields).all(|at| seen.again(at)), "{fields}: again");
    }
}

struct Inner {
    id: Option<String>,
}
static INNER: Object = Object { name: "Inner", fields: &[Field::body("id", Kind::Text)], rules: &[] };
crate::record!(Inner: INNER; id);

struct Outer {
    text: Option<String>,
    list: Option<Vec<Inner>>,
    one: Option<Inner>,
    csv: Option<Vec<String>>,
    map: Option<std::collections::BTreeMap<String, Json>>,
}
static OUTER: Object = Object {
    name: "Outer",
    fields: &[
        Field::body("text", Kind::Text),
        Field::body("list", Kind::List(&Kind::Object(&INNER))),
        Field::body("one", Kind::Object(&INNER)),
        Field::body("csv", Kind::Csv(&Kind::Text)),
        Field::body("map", Kind::Map(&Kind::Any)),
    ],
    rules: &[],
};
crate::record!(Outer: OUTER; text, list, one, csv, map);

fn read(text: &str) -> (Outer, Decoded) {
    let mut outer = Outer::default();
    let decoded = Decode::default().run(text.as_bytes(), Some(&mut outer)).unwrap_or_default();
    (outer, decoded)
}

fn head(text: &str) -> String {
    read(text).1.head.map(|head| head.to_string()).unwrap_or_default()
}

#[test]
fn the_head_knows_of_lists_and_objects_that_they_are_there() {
    let text = r#"{"text":"a","list":[{"id":"1"}],"one":{"id":"2"},"csv":["b"],"map":{"c":1}}"#;
    assert_eq!(head(text), r#"{"text":"a","list":[],"one":{},"csv":[],"map":{}}"#);
}

#[test]
fn the_head_has_what_stands_where_another_kind_was_to_be() {
    assert_eq!(
        head(r#"{"text":["a"],"list":"b","one":1,"csv":"c"}"#),
        r#"{"text":["a"],"list":"b","one":1,"csv":"c"}"#
    );
    assert_eq!(head(r#"{"text":{"a":1}}"#), r#"{"text":{"a":1}}"#);
}

#[test]
fn the_head_has_unknown_names_of_the_top_alone_and_not_more_than_a_thousand_values() {
    assert_eq!(head(r#"{"error_code":"x","one":{"error_msg":"y"}}"#), r#"{"error_code":"x","one":{}}"#);
    let many: Vec<String> = (0..1_500).map(|n| format!(r#""n{n}":{n}"#)).collect();
    let (_, decoded) = read(&format!("{{{}}}", many.join(",")));
    let Some(Json::Object(entries)) = decoded.head else { panic!("no head") };
    assert_eq!(entries.len(), 1_000);
    assert_eq!(entries.last().map(|(name, _)| name.to_string()), Some("n999".to_owned()));
}

struct Varying {
    codes: Option<Vec<String>>,
    names: Option<Vec<String>>,
}
static VARYING: Object = Object {
    name: "Varying",
    fields: &[
        Field::body("codes", Kind::List(&Kind::Text)).special(&meta::Special {
            path: &[],
            by_site: &[(
                meta::Sites(2),
                meta::SiteField {
                    kind: Kind::Csv(&Kind::Text),
                    as_wire: meta::Wire::Natural,
                    limits: meta::Limits::NONE,
                },
            )],
        }),
        Field::body("names", Kind::List(&Kind::Text)),
    ],
    rules: &[],
};
crate::record!(Varying: VARYING; codes, names);

#[test]
fn a_list_that_is_one_text_at_some_site_is_read_from_a_text() {
    let mut varying = Varying::default();
    let read = Decode::default().run(br#"{"codes":"a,b","names":"a,b"}"#, Some(&mut varying));
    assert_eq!(varying.codes, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!((varying.names, read.map(|decoded| decoded.oddities.count())), (None, Ok(1)));
}

#[test]
fn a_comma_separated_list_may_come_as_one_number() {
    assert_eq!(read(r#"{"csv":7}"#).0.csv, Some(vec!["7".to_owned()]));
    assert_eq!(read(r#"{"csv":"7,8"}"#).0.csv, Some(vec!["7".to_owned(), "8".to_owned()]));
}

#[test]
fn an_entry_of_a_map_that_is_null_is_left_out() {
    let map = read(r#"{"map":{"a":null,"b":1}}"#).0.map.unwrap_or_default();
    assert_eq!(map.into_iter().collect::<Vec<_>>(), [("b".to_owned(), Json::from(1))]);
}

#[test]
fn only_too_many_entries_would_come_again() {
    assert!(DecodeError::TooMany { most: 1 }.is_lasting());
    assert!(!DecodeError::Late.is_lasting());
}
