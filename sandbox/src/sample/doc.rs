//! Places in a document: `coupon_infos[2].id`.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Field, Kind, Object, Sites};

/// A step on the way to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Name(String),
    Index(usize),
}

/// The steps to a place.
pub(super) fn parts(path: &str) -> Vec<Part> {
    let mut out = Vec::new();
    for name in path.split('.') {
        let (head, rest) = name.split_once('[').map_or((name, ""), |(head, rest)| (head, rest));
        out.push(Part::Name(head.to_owned()));
        for index in rest.split('[').filter_map(|index| index.trim_end_matches(']').parse().ok()) {
            out.push(Part::Index(index));
        }
    }
    out
}

/// The place itself.
pub(super) fn at<'j>(document: &'j mut Json, parts: &[Part]) -> Option<&'j mut Json> {
    parts.iter().try_fold(document, |json, part| match (json, part) {
        (Json::Object(entries), Part::Name(name)) => {
            entries.iter_mut().find(|(known, _)| **known == **name).map(|(_, json)| json)
        }
        (Json::Array(items), Part::Index(index)) => items.get_mut(*index),
        _ => None,
    })
}

/// Sets the value at a path; the object that it stands in must be there.
pub(super) fn set(document: &mut Json, path: &str, value: Json) {
    let parts = parts(path);
    let Some((last, outer)) = parts.split_last() else { return };
    match (at(document, outer), last) {
        (Some(Json::Object(entries)), Part::Name(name)) => {
            match entries.iter_mut().find(|(known, _)| **known == **name) {
                Some((_, json)) => *json = value,
                None => entries.push((name.as_str().into(), value)),
            }
        }
        (Some(Json::Array(items)), Part::Index(index)) => {
            if let Some(item) = items.get_mut(*index) {
                *item = value;
            }
        }
        _ => {}
    }
}

/// Takes the value at a path away.
pub(super) fn remove(document: &mut Json, path: &str) {
    let parts = parts(path);
    let Some((last, outer)) = parts.split_last() else { return };
    match (at(document, outer), last) {
        (Some(Json::Object(entries)), Part::Name(name)) => entries.retain(|(known, _)| **known != **name),
        (Some(Json::Array(items)), Part::Index(index)) if *index < items.len() => {
            items.remove(*index);
        }
        _ => {}
    }
}

/// The value at a path.
pub(super) fn get(document: &Json, path: &str) -> Option<Json> {
    let mut copy = document.clone();
    at(&mut copy, &parts(path)).map(|json| json.clone())
}

/// The path of a field that stands beside another.
pub(super) fn beside(path: &str, name: &str) -> String {
    path.rsplit_once('.').map_or_else(|| name.to_owned(), |(outer, _)| format!("{outer}.{name}"))
}

/// The table of the object around a path, and the field there.
pub(super) fn table(object: &'static Object, path: &str, site: Sites) -> Option<(&'static Object, &'static Field)> {
    let mut object = object;
    let mut found = None;
    for name in path.split('.') {
        let name = name.split('[').next()?;
        if let Some((_, field)) = found {
            object = inner(field, site)?;
        }
        found = Some((object, object.field(name)?));
    }
    found
}

/// The table of the objects that a field holds.
pub(super) fn inner(field: &Field, site: Sites) -> Option<&'static Object> {
    let mut kind = field.at_site(site).kind;
    loop {
        match kind {
            Kind::Object(object) => return Some(object),
            Kind::List(item) | Kind::Map(item) => kind = *item,
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::json;

    static ITEM: Object = Object::plain("Item", &[Field::body("id", Kind::Text)]);
    static BODY: Object = Object::plain(
        "Body",
        &[
            Field::body("items", Kind::List(&Kind::Object(&ITEM))),
            Field::body("map", Kind::Map(&Kind::Object(&ITEM))),
            Field::body("text", Kind::Text),
        ],
    );

    #[test]
    fn a_path_is_read_into_names_and_places() {
        let wanted = [Part::Name("a".into()), Part::Index(2), Part::Index(0), Part::Name("b".into())];
        assert_eq!(parts("a[2][0].b"), wanted);
    }

    #[test]
    fn values_are_set_got_and_removed_where_there_is_a_place_for_them() {
        let mut document = json(r#"{"items": [{"id": "a"}, {"id": "b"}]}"#);
        assert_eq!(get(&document, "items[1].id"), Some(Json::from("b")));
        assert_eq!(get(&document, "items[2].id"), None);
        assert_eq!(get(&document, "items.id"), None);
        set(&mut document, "items[0].id", Json::from("c"));
        set(&mut document, "items[0].more", Json::from(1));
        set(&mut document, "items[1]", Json::from("one"));
        set(&mut document, "items[2]", Json::from("two"));
        set(&mut document, "nothing.id", Json::from("x"));
        assert_eq!(document.to_string(), r#"{"items":[{"id":"c","more":1},"one"]}"#);
        remove(&mut document, "items[0].id");
        remove(&mut document, "items[2]");
        remove(&mut document, "nothing.id");
        assert_eq!(document.to_string(), r#"{"items":[{"more":1},"one"]}"#);
        remove(&mut document, "items[1]");
        remove(&mut document, "items[0].more");
        assert_eq!(document.to_string(), r#"{"items":[{}]}"#);
    }

    #[test]
    fn a_field_has_its_table_through_lists_and_maps() {
        let find = |path| table(&BODY, path, Sites::ALL).map(|(object, field)| (object.name, field.wire));
        assert_eq!(find("text"), Some(("Body", "text")));
        assert_eq!(find("items[3].id"), Some(("Item", "id")));
        assert_eq!(find("map.id"), Some(("Item", "id")));
        assert_eq!([find("text.id"), find("items.other"), find("other")], [None; 3]);
    }

    #[test]
    fn what_stands_beside_a_field_has_the_same_way_to_it() {
        assert_eq!((beside("a", "b"), beside("x[0].a", "b")), ("b".to_owned(), "x[0].b".to_owned()));
    }
}
