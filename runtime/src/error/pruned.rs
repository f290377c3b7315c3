//! The tree of an error's body, bounded: whatever a server sends, no more is built than anybody reads.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::json::Json;

/// Items of a list that are kept; a last one tells how many more there were.
const ITEMS: usize = 50;
/// Names of an object that are kept.
const NAMES: usize = 100;
/// Levels that are built; what is deeper is skipped.
const DEPTH: usize = 6;

/// Reads a body; `None` when it is no JSON.
pub(super) fn read(body: &[u8]) -> Option<Json> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let json = Branch(DEPTH).deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(json)
}

/// A value so many levels above the deepest one that is built.
#[derive(Clone, Copy)]
struct Branch(usize);

impl<'de> DeserializeSeed<'de> for Branch {
    type Value = Json;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Branch {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string().into()))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string().into()))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string().into()))
    }
    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let (mut items, mut more) = (Vec::new(), 0_usize);
        let Some(below) = self.0.checked_sub(1) else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Json::Null);
        };
        while items.len() < ITEMS {
            match list.next_element_seed(Branch(below))? {
                Some(item) => items.push(item),
                None => return Ok(Json::Array(items)),
            }
        }
        while list.next_element::<IgnoredAny>()?.is_some() {
            more += 1;
        }
        if more > 0 {
            items.push(Json::Text(format!("and {more} more")));
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json, A::Error> {
        let mut entries: Vec<(Box<str>, Json)> = Vec::new();
        let below = self.0.checked_sub(1);
        while let Some(name) = object.next_key::<String>()? {
            let known = entries.iter().position(|(known, _)| **known == *name);
            match below {
                Some(below) if known.is_some() || entries.len() < NAMES => {
                    let value = object.next_value_seed(Branch(below))?;
                    match known {
                        Some(at) => entries[at].1 = value,
                        None => entries.push((name.into(), value)),
                    }
                }
                _ => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Json::Object(entries))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_small_is_read_whole() {
        let body = r#"{"error_code":"CBC.0999","code":401,"a":[null,true,"x",{"b":-1}]}"#;
        assert_eq!(read(body.as_bytes()).unwrap().to_string(), body);
        assert_eq!(read(b"{\"a\":1"), None);
        assert_eq!(read(b"{} x"), None);
    }

    #[test]
    fn what_is_large_is_counted_and_not_built() {
        let body = format!(r#"{{"checks":[{}"last"]}}"#, r#""x","#.repeat(100_000));
        let json = read(body.as_bytes()).unwrap();
        let items = json.get("checks").and_then(Json::as_array).unwrap();
        assert_eq!((items.len(), items[ITEMS].as_str()), (ITEMS + 1, Some("and 99951 more")));
        let names: Vec<_> = (0..100_000).map(|at| format!(r#""n{at}":{{}}"#)).collect();
        let Json::Object(entries) = read(format!("{{{}}}", names.join(",")).as_bytes()).unwrap() else { return };
        assert_eq!(entries.len(), NAMES);
        assert_eq!(read("[".repeat(100).as_bytes()), None);
        assert_eq!(
            read(format!("{}1{}", "[".repeat(100), "]".repeat(100)).as_bytes()).unwrap().to_string(),
            "[[[[[[null]]]]]]"
        );
    }
}
