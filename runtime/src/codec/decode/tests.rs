//! What the decoder makes of single values, and how much it keeps.

use super::*;
use crate::value::{Fill, Look, View};

/// A list that keeps for how many items it has room each time that it is given more.
#[derive(Default)]
struct Counted {
    items: Vec<i64>,
    rooms: Vec<usize>,
}

impl Value for Counted {
    fn view(&self, _: Look) -> View<'_> {
        View::Unset
    }
    fn slot(&mut self, fill: Fill) -> Slot<'_> {
        if let Fill::Room(room) = fill {
            self.rooms.push(self.items.len() + room);
        }
        if let Fill::Push = fill {
            return self.items.slot(fill);
        }
        self.items.slot(fill);
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
        assert!(list.rooms.len() <= 7, "{count}: {:?}", list.rooms);
    }
}

#[test]
fn a_list_gets_room_for_one_item_then_for_what_follows_by_steps_of_at_most_sixteen_times() {
    for (count, rooms) in [(1, &[1][..]), (2, &[1, 5]), (17, &[1, 16, 20]), (1_000, &[1, 5, 63, 67, 1_030])] {
        let json = Json::Array(vec![Json::from(1_234_567_890); count]);
        let mut list = Counted::default();
        assert!(fill(&mut list, &json, &mut Oddities::new()));
        assert_eq!(list.rooms, rooms, "{count} items");
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
    assert!(late.list.rooms.len() <= 7, "{:?}", late.list.rooms);
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

#[test]
fn only_what_should_have_been_an_object_is_noted() {
    let notes = |text: &str| read(text).1.oddities.count();
    assert_eq!([notes("{}"), notes("null"), notes("[1]"), notes("7")], [0, 0, 1, 1]);
    let without_a_record = Decode::default().run(b"[1]", None).unwrap_or_default();
    assert_eq!((without_a_record.oddities.count(), without_a_record.head), (0, Some(Json::Array(vec![Json::from(1)]))));
}

#[test]
fn a_name_given_thousands_of_times_does_not_fill_the_head() {
    let again = vec![r#""text":"a""#; 1_500].join(",");
    let (outer, decoded) = read(&format!("{{{again}}}"));
    assert_eq!((outer.text.as_deref(), decoded.oddities.count()), (Some("a"), 1_499));
    let Some(Json::Object(entries)) = decoded.head else { panic!("no head") };
    assert_eq!(entries.len(), 1_000);
}

#[test]
fn the_entries_are_those_of_the_named_list_whatever_lists_stand_beside_it() {
    let how = Decode { items: Some("list"), ..Decode::default() };
    let mut outer = Outer::default();
    let text = br#"{"list":[{"id":"1"},2],"csv":["a","b","c"],"map":{"list":[1]}}"#;
    let entries = how.run(text, Some(&mut outer)).unwrap_or_default().entries.unwrap_or_default();
    assert_eq!((entries.sent, entries.left_out), (2, vec![1]));
}

#[test]
fn names_are_expected_as_they_came_in_the_object_before() {
    static WIDE: Object = Object {
        name: "Wide",
        fields: &[Field::body("a", Kind::Text), Field::body("b", Kind::Text), Field::body("c", Kind::Text)],
        rules: &[],
    };
    struct Wide {
        a: Option<String>,
        b: Option<String>,
        c: Option<String>,
    }
    crate::record!(Wide: WIDE; a, b, c);
    let one = r#"{"c":"1","a":"2","b":"3"}"#;
    let text = format!("[{}]", [one; 3].join(","));
    let mut decoder = Decoder::new(Reader::new(&text), None, None);
    let mut list: Vec<Wide> = Vec::new();
    const KIND: Kind = Kind::List(&Kind::Object(&WIDE));
    assert_eq!(decoder.value(list.slot(Fill::AsIs), &KIND, false, None, &Trail::Root), Ok(true));
    assert!(
        list.iter().all(|wide| [&wide.c, &wide.a, &wide.b].map(Option::as_deref) == [Some("1"), Some("2"), Some("3")])
    );
    // after a comes b, after b nothing that was seen, after c comes a, and c comes first
    let orders: Vec<_> = decoder.orders.iter().map(|(table, order)| (table.name, &order[..])).collect();
    assert_eq!(orders, [("Wide", &[1, 2, 0, 2][..])]);
}

#[test]
fn texts_of_one_length_that_differ_in_a_byte_have_different_fingerprints() {
    for before in ["", "[1,2,3]", "[12345678]"] {
        let texts = (0..=255_u8).map(|byte| [before.as_bytes(), &[byte]].concat());
        let different: std::collections::HashSet<_> = texts.map(|text| fingerprint(&text)).collect();
        assert_eq!(different.len(), 256, "{before}");
    }
}
