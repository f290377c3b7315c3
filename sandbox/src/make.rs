//! Makes up values that obey the tables: their kinds, limits and enums at a site. The same place gives the same value.

mod pattern;
mod scalar;
mod sums;

pub(crate) use scalar::{Bounds, as_json, in_body};

use std::cell::RefCell;
use std::collections::HashMap;

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Field, Kind, Limits, Object, SiteField, Wire};
use jiff::civil::Date;

use crate::plan::Look;
use crate::seed;
use crate::store::Row;
use crate::world::World;

/// How deep made-up objects nest.
const DEEP: usize = 6;

/// Makes values up.
pub(crate) struct Maker<'w> {
    pub(crate) world: &'w World,
    /// The account that calls.
    pub(crate) account: Option<&'w str>,
    /// Whether a request is made up: as full and as small as can be.
    pub(crate) request: bool,
    /// The only fields of list items that are made, where somebody wants no others.
    pub(crate) only: Option<&'w [String]>,
    /// What comes back in a list after so many items.
    pub(crate) cycle: Option<Cycle<'w>>,
    /// First day of the month in which times lie, where one is asked for.
    pub(crate) month: Option<Date>,
    /// What the request asked for, to be echoed.
    pub(crate) echo: Option<&'w Json>,
    echoed: RefCell<HashMap<(usize, &'static str), Option<Json>>>,
}

/// Where a value is made up: what it hangs on.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) seed: u64,
    pub(crate) n: u64,
    /// Whether `n` counts the items of a list that is made up as a whole.
    pub(crate) in_list: bool,
    /// The record that is shown here.
    pub(crate) row: Option<Shown<'a>>,
}

/// Fields of a list's items that come back after so many items.
pub(crate) struct Cycle<'w> {
    pub(crate) fields: &'w [String],
    /// What they hang on, beside the place in the cycle.
    pub(crate) seed: u64,
    pub(crate) items: u64,
}

/// The kind of a record, the record, and names of its fields that differ in the answer.
pub(crate) type Shown<'a> = (usize, &'a Row, Option<&'a HashMap<String, String>>);

/// Values that are not made up, by path.
pub(crate) trait Given {
    /// The value of a field, where it is given.
    fn at(&self, maker: &Maker<'_>, path: &str, field: &'static Field) -> Option<Json>;
}

/// Nothing is given.
pub(crate) struct Nothing;

impl Given for Nothing {
    fn at(&self, _: &Maker<'_>, _: &str, _: &'static Field) -> Option<Json> {
        None
    }
}

/// The value of a field of a record: what calls made of it, or what it was at the start, or what is made up.
pub(crate) fn value_of(world: &World, record: usize, row: &Row, field: &str) -> Option<String> {
    world.said(record, row, field).or_else(|| {
        let shape = world.plan.records.get(record)?.shape;
        Maker::new(world).scalar_of(record, row, shape, shape.field(field)?)
    })
}

impl<'w> Maker<'w> {
    pub(crate) fn new(world: &'w World) -> Self {
        Maker {
            world,
            account: None,
            request: false,
            only: None,
            cycle: None,
            month: None,
            echo: None,
            echoed: RefCell::default(),
        }
    }

    /// An object at a path of an answer (empty: the whole).
    pub(crate) fn object(&self, object: &'static Object, place: Place<'_>, path: &str, given: &dyn Given) -> Json {
        self.object_at(object, place, Some(path), given, 0)
    }

    /// An object that stands in a list.
    pub(crate) fn item(&self, object: &'static Object, place: Place<'_>) -> Json {
        self.object_at(object, place, None, &Nothing, 1)
    }

    /// An object that stands in a list at a path of an answer.
    pub(crate) fn item_at(&self, object: &'static Object, place: Place<'_>, path: &str, given: &dyn Given) -> Json {
        self.object_at(object, place, Some(path), given, 1)
    }

    fn object_at(
        &self,
        object: &'static Object,
        place: Place<'_>,
        path: Option<&str>,
        given: &dyn Given,
        depth: usize,
    ) -> Json {
        let mut entries: Vec<(Box<str>, Json)> = Vec::with_capacity(object.fields.len());
        let mut counts = Vec::new();
        let mut fixed: Vec<&str> = Vec::new();
        let fields = object.fields.iter().filter(|field| field.sites.meets(self.world.site.bit));
        for (index, field) in fields.enumerate() {
            if depth == 1 && self.only.is_some_and(|only| only.iter().all(|known| known != field.wire)) {
                continue;
            }
            // the first field tells the items of a made-up list apart
            let place = match self.counted(field.wire, place, depth) {
                Some(counted) => counted,
                None => Place { in_list: place.in_list && (index == 0 || depth != 1), ..place },
            };
            let inner =
                path.map(|path| if path.is_empty() { field.wire.to_owned() } else { format!("{path}.{}", field.wire) });
            let found = inner.as_deref().and_then(|inner| given.at(self, inner, field));
            if found.is_none()
                && matches!(self.world.plan.look(object.name, field.wire), Some(Look::Count))
                && !self.request
            {
                counts.push((entries.len(), field));
            }
            if found.as_ref().is_some_and(Json::is_null) {
                continue;
            }
            if found.is_some() {
                fixed.push(field.wire);
            }
            let value = found.or_else(|| self.field(object, field, place, inner.as_deref(), given, depth));
            entries.extend(value.map(|value| (field.wire.into(), value)));
        }
        let items = entries.iter().find_map(|(_, json)| json.as_array()).map_or(0, <[Json]>::len);
        for (at, field) in counts {
            if let Some((name, value)) = entries.get_mut(at).filter(|(name, _)| **name == *field.wire) {
                *value = self.fit(field, &items.to_string()).unwrap_or_else(|| Json::from(items as i64));
                debug_assert_eq!(&**name, field.wire);
            }
        }
        if !self.request && place.row.is_none() {
            sums::work_out(self, object, &mut entries, &fixed);
            sums::turn(self, object, &mut entries, &fixed);
        }
        Json::Object(entries)
    }

    /// Where a field is made up that comes back in its list.
    fn counted<'p>(&self, wire: &str, place: Place<'p>, depth: usize) -> Option<Place<'p>> {
        let cycle = self.cycle.as_ref().filter(|_| depth == 1 && place.in_list)?;
        let n = place.n.checked_rem(cycle.items)?;
        let counted = cycle.fields.iter().any(|known| known == wire);
        counted.then(|| Place { seed: seed::mix(cycle.seed, n), n, in_list: false, ..place })
    }

    /// A field of an object.
    pub(crate) fn field(
        &self,
        object: &'static Object,
        field: &'static Field,
        place: Place<'_>,
        path: Option<&str>,
        given: &dyn Given,
        depth: usize,
    ) -> Option<Json> {
        let (record_field, said) = self.of_row(field.wire, place, depth);
        if said.as_deref() == Some("") {
            return None;
        }
        if let Some(json) = said.and_then(|text| self.fit(field, &text)) {
            return Some(json);
        }
        if let Some(json) = self.asked_for(object, field) {
            return Some(json);
        }
        let at = field.at_site(self.world.site.bit);
        let here = Place { seed: seed::mix(place.seed, seed::of(record_field)), ..place };
        let look = self.world.plan.look(object.name, field.wire);
        let scalar = self.world.plan.look(object.name, field.wire).is_some();
        if matches!(look, Some(Look::Empty)) && !self.request {
            return matches!(at.kind, Kind::List(_)).then(|| Json::Array(Vec::new()));
        }
        let look = look.filter(|_| scalar);
        self.value(&at, look, here, path, given, depth, field.wire)
    }

    /// What the record at a place is called there, and what it says. Objects within a record say what it says, but not
    /// its key.
    fn of_row<'f>(&self, wire: &'f str, place: Place<'f>, depth: usize) -> (&'f str, Option<String>) {
        let Some((record, row, names)) = place.row else { return (wire, None) };
        let name = names.and_then(|names| names.get(wire)).map_or(wire, String::as_str);
        let is_key = self.world.plan.records.get(record).is_some_and(|plan| plan.key == name);
        if is_key && depth > 1 {
            return (name, None);
        }
        (name, self.world.said(record, row, name))
    }

    #[allow(clippy::too_many_arguments)]
    fn value(
        &self,
        at: &SiteField,
        look: Option<&Look>,
        place: Place<'_>,
        path: Option<&str>,
        given: &dyn Given,
        depth: usize,
        wire: &str,
    ) -> Option<Json> {
        match at.kind {
            Kind::Object(_) | Kind::List(_) | Kind::Map(_) if depth >= DEEP => None,
            Kind::Object(inner) => Some(self.object_at(inner, place, path, given, depth + 1)),
            Kind::List(item) => {
                let items = (0..self.how_many(&at.limits, place.seed)).filter_map(|index| {
                    let one = SiteField { kind: *item, as_wire: at.as_wire, limits: at.limits.of_items() };
                    let place = Place { seed: seed::mix(place.seed, index + 1), n: index, ..place };
                    self.value(&one, look, place, path, given, depth + 1, wire)
                });
                Some(Json::Array(items.collect()))
            }
            Kind::Csv(item) => {
                // in a request a number is one; in an answer all is one text
                let number = self.request && matches!(item, Kind::Integer | Kind::Decimal);
                let as_wire = if number { at.as_wire } else { Wire::Text };
                let one = SiteField { kind: *item, as_wire, limits: at.limits.of_items() };
                let item = self.value(&one, look, place, None, &Nothing, depth + 1, wire)?;
                if number {
                    return Some(Json::Array(vec![item]));
                }
                let text = item.as_str().map(str::to_owned).unwrap_or_else(|| item.to_string());
                Some(if self.request { Json::Array(vec![Json::Text(text)]) } else { Json::Text(text) })
            }
            Kind::Map(item) => {
                let one = SiteField { kind: *item, as_wire: at.as_wire, limits: at.limits.of_items() };
                let value = self.value(&one, look, place, None, &Nothing, depth + 1, wire)?;
                Some(Json::Object(vec![("key".into(), value)]))
            }
            _ => self.scalar(at, look, place, wire),
        }
    }

    /// How many items a made-up list has.
    fn how_many(&self, limits: &Limits, seed: u64) -> u64 {
        let wanted = if self.request { 1 } else { 1 + seed % 2 };
        wanted.max(limits.min_items.into()).min(limits.max_items.unwrap_or(u32::MAX).into())
    }

    /// What the request asked for under the same name, when the field can hold it.
    fn asked_for(&self, object: &'static Object, field: &'static Field) -> Option<Json> {
        let asked = self.echo?.get(field.wire)?;
        let key = (std::ptr::from_ref(object) as usize, field.wire);
        if let Some(known) = self.echoed.borrow().get(&key) {
            return known.clone();
        }
        let text = match asked {
            Json::Text(text) if !text.is_empty() => Some(text.clone()),
            Json::Number(digits) => Some(digits.to_string()),
            _ => None,
        };
        let json = text.and_then(|text| self.fit(field, &text));
        self.echoed.borrow_mut().insert(key, json.clone());
        json
    }

    /// The made-up value of a field of a record, when it is a scalar, as text.
    pub(crate) fn scalar_of(
        &self,
        record: usize,
        row: &Row,
        object: &'static Object,
        field: &'static Field,
    ) -> Option<String> {
        let place = Place { seed: self.world.seed_of(record, row.n), n: row.n, in_list: false, row: None };
        match self.field(object, field, place, None, &Nothing, 1)? {
            Json::Text(text) => Some(text),
            Json::Number(digits) => Some(digits.to_string()),
            Json::Bool(truth) => Some(truth.to_string()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::testing::{json, planned, world};

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
        assert!(
            request.path("words").and_then(|list| list.at(0)).is_some_and(|one| one.as_str().is_some()),
            "{request}"
        );
        assert_eq!(request.get("items").and_then(Json::as_array).map(<[Json]>::len), Some(1));
    }

    #[test]
    fn a_list_has_one_or_two_items_or_as_many_as_its_limits_want() {
        let world = world();
        let mut maker = Maker::new(&world);
        let many =
            |maker: &Maker<'_>, limits: Limits| (0..4).map(|seed| maker.how_many(&limits, seed)).collect::<Vec<_>>();
        assert_eq!(many(&maker, Limits::NONE), [1, 2, 1, 2]);
        assert_eq!(many(&maker, Limits::NONE.min_items(3)), [3; 4]);
        assert_eq!(many(&maker, Limits::NONE.max_items(1)), [1; 4]);
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
        let second =
            [item.path("second.id"), item.path("second.size")].map(|json| json.and_then(Json::as_str).unwrap());
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
        static LIST: Object = Object::plain("Words", &[Field::body("id", Kind::List(&Kind::Text)).min_items(3)]);
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
}
