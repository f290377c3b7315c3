//! Reaches into a document: replaces, adds and takes away at a path such as `coupon_infos[0].id`.

use huaweicloud_bss::Json;

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A name of an object.
    Name(String),
    /// A place in a list.
    Index(usize),
}

/// The path as violations write it.
pub fn display(path: &[Step]) -> String {
    let mut out = String::new();
    for step in path {
        match step {
            Step::Name(name) if out.is_empty() => out.push_str(name),
            Step::Name(name) => out.extend([".", name.as_str()]),
            Step::Index(index) => out.push_str(&format!("[{index}]")),
        }
    }
    out
}

/// The document with the value at the path; what is missing on the way to an object's name is added.
pub fn with(document: &Json, path: &[Step], value: Option<Json>) -> Json {
    let mut document = document.clone();
    set(&mut document, path, value);
    document
}

fn set(json: &mut Json, path: &[Step], value: Option<Json>) {
    let Some((step, rest)) = path.split_first() else {
        *json = value.unwrap_or(Json::Null);
        return;
    };
    match (step, json) {
        (Step::Index(index), Json::Array(items)) => set(&mut items[*index], rest, value),
        (Step::Name(name), Json::Object(entries)) => {
            let found = entries.iter().position(|(key, _)| **key == **name);
            match (found, rest.is_empty(), value) {
                (Some(at), true, None) => drop(entries.remove(at)),
                (None, true, None) => {}
                (Some(at), _, value) => set(&mut entries[at].1, rest, value),
                (None, _, value) => {
                    let mut inner = Json::Object(Vec::new());
                    set(&mut inner, rest, value);
                    entries.push((name.as_str().into(), inner));
                }
            }
        }
        (step, other) => panic!("no {step:?} in {other}"),
    }
}

/// The value at the path.
pub fn get<'a>(document: &'a Json, path: &[Step]) -> Option<&'a Json> {
    path.iter().try_fold(document, |json, step| match step {
        Step::Name(name) => json.get(name),
        Step::Index(index) => json.at(*index),
    })
}
