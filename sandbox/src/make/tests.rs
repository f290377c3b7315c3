//! What is made up obeys the tables, and the same place gives the same value.

use std::collections::BTreeMap;

use super::*;
use crate::testing::{json, planned, world};
use huaweicloud_runtime::meta::Limit;

static LEAF: Object = Object::plain("Leaf", &[Field::body("id", Kind::Text), Field::body("size", Kind::Integer)]);
static NODE: Object = Object::plain("Node", &[Field::body("inner", Kind::Object(&NODE))]);
static PAGE: Object = Object::plain(
    "Page",
    &[
        Field::body("total", Kind::Integer),
        Field::body("items", Kind::List(&Kind::Object(&LEAF))),
        Field::body("csv", Kind::Csv(&Kind::Integer)),
        Field::body("words", Kind::Csv(&Kind::Text)),
        Field::body("map", Kind::Map(&Kind::Integer)),
        Field::body("elsewhere", Kind::Text).at(huaweicloud_runtime::meta::Sites::NONE),
    ],
);

fn here(seed: u64, n: u64) -> Place<'static> {
    Place { seed, n, in_list: false, row: None }
}

fn in_list(n: u64) -> Place<'static> {
    Place { seed: seed::mix(7, n), n, in_list: true, row: None }
}

fn names(json: &Json) -> Vec<&str> {
    json.as_object().unwrap().iter().map(|(name, _)| &**name).collect()
}

/// Says the same of every field of one name.
struct Says(&'static str, Json);

impl Given for Says {
    fn at(&self, _: &Maker<'_>, path: &str, _: &'static Field) -> Option<Json> {
        (path == self.0).then(|| self.1.clone())
    }
}

#[test]
fn objects_nest_six_deep_and_end() {
    let world = world();
    let mut made = Maker::new(&world).object(&NODE, here(1, 0), "", &Nothing);
    let mut depth = 0;
    while let Some(inner) = made.get("inner").cloned() {
        made = inner;
        depth += 1;
    }
    assert_eq!(depth, DEEP);
}

#[test]
fn an_object_has_every_field_of_its_site_as_it_travels() {
    let world = world();
    let mut maker = Maker::new(&world);
    let answer = maker.object(&PAGE, here(1, 0), "", &Nothing);
    assert_eq!(names(&answer), ["total", "items", "csv", "words", "map"]);
    assert!(answer.get("csv").is_some_and(|json| json.as_str().is_some()), "one text: {answer}");
    assert!(answer.get("words").is_some_and(|json| json.as_str().is_some()), "one text: {answer}");
    let map = answer.get("map").unwrap();
    assert_eq!(names(map), ["key"]);
    assert!(map.get("key").is_some_and(|json| json.as_i64().is_some()), "{answer}");
    maker.request = true;
    let request = maker.object(&PAGE, here(1, 0), "", &Nothing);
    assert_eq!(request.path("csv").map(ToString::to_string).as_deref(), Some("[1]"));
    assert!(request.path("words").and_then(|list| list.at(0)).is_some_and(|one| one.as_str().is_some()), "{request}");
    assert_eq!(request.get("items").and_then(Json::as_array).map(<[Json]>::len), Some(1));
}

#[test]
fn a_list_has_one_or_two_items_or_as_many_as_its_limits_want() {
    let world = world();
    let mut maker = Maker::new(&world);
    let many = |maker: &Maker<'_>, limits: Limits| (0..4).map(|seed| maker.how_many(&limits, seed)).collect::<Vec<_>>();
    assert_eq!(many(&maker, Limits::NONE), [1, 2, 1, 2]);
    assert_eq!(many(&maker, Limits::of(&[Limit::MinItems(3)])), [3; 4]);
    assert_eq!(many(&maker, Limits::of(&[Limit::MaxItems(1)])), [1; 4]);
    maker.request = true;
    assert_eq!(many(&maker, Limits::NONE), [1; 4]);
}

#[test]
fn items_of_a_list_differ_and_the_same_place_gives_the_same() {
    let world = world();
    let maker = Maker::new(&world);
    let made = |seed| maker.object(&PAGE, here(seed, 0), "", &Nothing);
    assert_eq!(made(3), made(3));
    assert_ne!(made(3), made(4));
    let two = (0..20).map(made).find(|page| page.path("items").and_then(|items| items.at(1)).is_some()).unwrap();
    let items = two.get("items").and_then(Json::as_array).unwrap();
    assert_ne!(items.first(), items.get(1));
}

#[test]
fn a_count_is_the_length_of_the_list_beside_it() {
    let plan = r#""looks": {"a": {"count": true}}, "objects": {"Page": {"total": "a"}}"#;
    let world = planned(plan);
    let mut maker = Maker::new(&world);
    for seed in 0..6 {
        let page = maker.object(&PAGE, here(seed, 0), "", &Nothing);
        let items = page.get("items").and_then(Json::as_array).unwrap().len();
        assert_eq!(page.get("total").and_then(Json::as_i64), i64::try_from(items).ok());
    }
    let said = maker.object(&PAGE, here(1, 0), "", &Says("total", Json::from(77)));
    assert_eq!(said.get("total"), Some(&Json::from(77)), "unless it is said");
    let three = Says("items", json("[1, 2, 3]"));
    assert_eq!(maker.object(&PAGE, here(1, 0), "", &three).get("total"), Some(&Json::from(3)));
    maker.request = true;
    assert_ne!(
        maker.object(&PAGE, here(1, 0), "", &three).get("total"),
        Some(&Json::from(3)),
        "a request counts nothing"
    );
}

#[test]
fn what_is_given_stands_in_its_place_and_a_null_leaves_it_out() {
    let world = world();
    let maker = Maker::new(&world);
    let at = |path, value| maker.object(&PAGE, here(1, 0), "outer", &Says(path, value));
    assert_eq!(at("outer.csv", Json::from("said")).get("csv"), Some(&Json::from("said")));
    assert_eq!(at("outer.csv", Json::Null).get("csv"), None);
    assert_ne!(at("csv", Json::from("said")).get("csv"), Some(&Json::from("said")), "that is another place");
}

#[test]
fn an_answer_repeats_what_the_request_asked_for_when_its_field_can_hold_it() {
    let world = world();
    let of = |request: &str| {
        let request = json(request);
        let mut maker = Maker::new(&world);
        maker.echo = Some(&request);
        let made = maker.item(&LEAF, here(1, 0));
        assert_eq!(made, maker.item(&LEAF, here(1, 0)));
        made
    };
    let echoed = of(r#"{"id": "mine", "size": 17}"#);
    assert_eq!(echoed.to_string(), r#"{"id":"mine","size":17}"#);
    let none = of("{}");
    assert_eq!(of(r#"{"id": "", "size": "many"}"#), none);
    assert_eq!(of(r#"{"id": ["mine"], "size": null}"#), none);
}

#[test]
fn only_the_fields_that_are_wanted_are_made_of_an_item() {
    let world = world();
    let only = ["size".to_owned()];
    let mut maker = Maker::new(&world);
    let whole = maker.item(&LEAF, in_list(1));
    maker.only = Some(&only);
    let part = maker.item(&LEAF, in_list(1));
    assert_eq!(names(&part), ["size"]);
    assert_eq!(part.get("size"), whole.get("size"), "the same as ever");
    assert_eq!(names(&maker.object(&LEAF, here(1, 0), "", &Nothing)), ["id", "size"], "that is no item");
}

#[test]
fn counted_fields_come_back_after_a_cycle_and_the_others_do_not() {
    let world = world();
    let fields = ["size".to_owned()];
    let mut maker = Maker::new(&world);
    maker.cycle = Some(Cycle { fields: &fields, seed: 5, items: 10 });
    let item = |n| maker.item(&LEAF, in_list(n));
    assert_eq!(item(3).get("size"), item(13).get("size"));
    assert_ne!(item(3).get("id"), item(13).get("id"));
    let sizes: std::collections::BTreeSet<String> =
        (0..10).filter_map(|n| item(n).get("size").map(ToString::to_string)).collect();
    assert!(sizes.len() > 5, "{sizes:?}");
    let outside = |n| maker.item(&LEAF, here(n, n));
    assert_ne!(outside(3).get("size"), outside(13).get("size"), "one that is in no list");
}

#[test]
fn a_record_is_shown_as_calls_left_it_under_the_names_of_the_answer() {
    let plan = r#""records": {"leaf": {"shape": "ListSubCustomers.customer_infos", "key": "id", "rows": "3",
            "start": {"size": "5", "none": "$none"}}}"#;
    let world = planned(plan);
    let maker = Maker::new(&world);
    let row = Row { n: 1, key: "K".into(), fields: BTreeMap::from([("length".to_owned(), "9".to_owned())]) };
    let shown = |names: Option<&HashMap<String, String>>| {
        maker.item(&LEAF, Place { seed: 3, n: 1, in_list: false, row: Some((0, &row, names)) }).to_string()
    };
    assert_eq!(shown(None), r#"{"id":"K","size":5}"#);
    let names = HashMap::from([("size".to_owned(), "length".to_owned())]);
    assert_eq!(shown(Some(&names)), r#"{"id":"K","size":9}"#);
    let names = HashMap::from([("size".to_owned(), "none".to_owned())]);
    assert_eq!(shown(Some(&names)), r#"{"id":"K"}"#, "there, but with nothing to show");
    static OUTER: Object = Object::plain("Outer", &[Field::body("leaf", Kind::Object(&LEAF))]);
    let outer = maker.item(&OUTER, Place { seed: 3, n: 1, in_list: false, row: Some((0, &row, None)) });
    assert_eq!(outer.path("leaf.size"), Some(&Json::from(5)));
    assert_ne!(outer.path("leaf.id"), Some(&Json::from("K")), "an object within a record has a key of its own");
}

#[test]
fn a_field_of_a_record_that_nobody_said_is_made_up_as_a_text() {
    let plan = r#""records": {"leaf": {"shape": "ListSubCustomers.customer_infos", "key": "id", "rows": "3"}}"#;
    let world = planned(plan);
    static SCALARS: Object = Object::plain(
        "Scalars",
        &[
            Field::body("text", Kind::Text),
            Field::body("number", Kind::Integer),
            Field::body("truth", Kind::Boolean),
            Field::body("list", Kind::List(&Kind::Text)),
        ],
    );
    let row = Row { n: 1, key: "K".into(), fields: BTreeMap::new() };
    let made = |name| Maker::new(&world).scalar_of(0, &row, &SCALARS, SCALARS.field(name)?);
    assert!(made("text").is_some_and(|text| text.starts_with("text-")));
    assert!(made("number").is_some_and(|text| text.parse::<u64>().is_ok()));
    assert!(made("truth").is_some_and(|text| text == "true" || text == "false"));
    assert_eq!(made("list"), None);
}

#[test]
fn what_looks_empty_is_an_empty_list_or_is_not_there() {
    let world = planned(r#""looks": {"a": {"empty": true}}, "objects": {"Page": {"items": "a", "map": "a"}}"#);
    let mut maker = Maker::new(&world);
    let page = maker.object(&PAGE, here(1, 0), "", &Nothing);
    assert_eq!((page.get("items"), page.get("map")), (Some(&Json::Array(Vec::new())), None));
    maker.request = true;
    assert!(maker.object(&PAGE, here(1, 0), "", &Nothing).get("map").is_some(), "a request is full");
}

/// A world in which fields of `Leaf` look so.
fn looking(id: &str, size: &str) -> std::sync::Arc<World> {
    planned(&format!(r#""looks": {{"a": {id}, "b": {size}}}, "objects": {{"Words": {{"id": "a", "size": "b"}}}}"#))
}

static WORDS: Object = Object::plain("Words", &[Field::body("id", Kind::Text), Field::body("size", Kind::Text)]);

#[test]
fn the_first_field_tells_the_items_of_a_list_apart_and_the_others_have_their_usual_values() {
    let few = r#"{"one_of": ["x", "y"]}"#;
    let world = looking(few, few);
    let maker = Maker::new(&world);
    let items: Vec<Json> = (0..9).map(|n| maker.item(&WORDS, in_list(n))).collect();
    let of = |name: &str| items.iter().filter_map(|item| item.get(name)?.as_str()).collect::<Vec<_>>();
    assert_eq!(of("id")[..5], ["x", "y", "x.1", "y.1", "x.2"]);
    assert!(of("size").iter().all(|text| ["x", "y"].contains(text)), "{items:?}");
    assert!(of("size").contains(&"x") && of("size").contains(&"y"), "{items:?}");
    let alone = maker.item(&WORDS, here(8, 8));
    assert!(["x", "y"].contains(&alone.get("id").and_then(Json::as_str).unwrap()), "{alone}");
}

#[test]
fn an_object_that_tells_items_apart_does_so_with_all_of_its_fields() {
    static OUTER: Object = Object::plain(
        "Outer",
        &[Field::body("first", Kind::Object(&WORDS)), Field::body("second", Kind::Object(&WORDS))],
    );
    let few = r#"{"one_of": ["x", "y"]}"#;
    let world = looking(few, few);
    let item = Maker::new(&world).item(&OUTER, in_list(4));
    assert_eq!([item.path("first.id"), item.path("first.size")], [Some(&Json::from("x.2")); 2]);
    let second = [item.path("second.id"), item.path("second.size")].map(|json| json.and_then(Json::as_str).unwrap());
    assert!(second.iter().all(|text| ["x", "y"].contains(text)), "{item}");
}

#[test]
fn counted_fields_look_as_in_the_first_cycle() {
    let world = looking(r#"{"text": "no_{n}"}"#, r#"{"one_of": ["x", "y"]}"#);
    let fields = ["id".to_owned(), "size".to_owned()];
    let mut maker = Maker::new(&world);
    maker.cycle = Some(Cycle { fields: &fields, seed: 5, items: 10 });
    for n in [3, 13, 2_003] {
        let item = maker.item(&WORDS, in_list(n));
        assert_eq!(item.get("id"), Some(&Json::from("no_3")));
        assert!(["x", "y"].contains(&item.get("size").and_then(Json::as_str).unwrap()), "{item}");
    }
}

#[test]
fn items_of_a_list_of_texts_are_counted_from_the_first() {
    static LIST: Object =
        Object::plain("Words", &[Field::body("id", Kind::List(&Kind::Text)).limits(&[Limit::MinItems(3)])]);
    let world = looking(r#"{"text": "no_{n}"}"#, "{}");
    let made = Maker::new(&world).item(&LIST, here(1, 7));
    assert_eq!(made.to_string(), r#"{"id":["no_0","no_1","no_2"]}"#);
}

#[test]
fn lists_and_maps_count_as_levels_of_nesting() {
    static LISTED: Object = Object::plain("Listed", &[Field::body("inner", Kind::List(&LIST))]);
    static LIST: Kind = Kind::Object(&LISTED);
    static MAPPED: Object = Object::plain("Mapped", &[Field::body("inner", Kind::Map(&MAP))]);
    static MAP: Kind = Kind::Object(&MAPPED);
    let world = world();
    let depth = |object: &'static Object| {
        let made = Maker::new(&world).object(object, here(1, 0), "", &Nothing).to_string();
        // lists have one or two items, so the deepest way down is looked for
        let open = made.chars().scan(0_usize, |open, char| {
            *open = match char {
                '{' => *open + 1,
                '}' => *open - 1,
                _ => *open,
            };
            Some(*open)
        });
        open.max()
    };
    // the object itself, then a list and an object in turn
    assert_eq!(depth(&LISTED), Some(1 + DEEP / 2));
    // a map is an object, too
    assert_eq!(depth(&MAPPED), Some(1 + DEEP));
}
