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
