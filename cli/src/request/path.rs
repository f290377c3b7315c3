//! Paths into a document, as violations write them: `coupons[2].id`.

use huaweicloud_runtime::Json;

/// A step on the way to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// A name of an object.
    Name(&'a str),
    /// A place in a list.
    Index(usize),
}

/// The steps of a path; `None` when it is none.
pub(super) fn parse(path: &str) -> Option<Vec<Step<'_>>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, indexes) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name.is_empty() {
            return None;
        }
        steps.push(Step::Name(name));
        if indexes.is_empty() {
            continue;
        }
        let inner = indexes.strip_prefix('[')?.strip_suffix(']')?;
        for index in inner.split("][") {
            steps.push(Step::Index(index.parse().ok()?));
        }
    }
    Some(steps)
}

/// The place one step further; an object or a list is made where there is nothing yet.
pub(super) fn enter<'a>(json: &'a mut Json, step: &Step<'_>) -> Result<&'a mut Json, String> {
    if json.is_null() {
        *json = match step {
            Step::Name(_) => Json::Object(Vec::new()),
            Step::Index(_) => Json::Array(Vec::new()),
        };
    }
    match (step, json) {
        (Step::Name(name), Json::Object(entries)) => {
            let at = match entries.iter().position(|(key, _)| **key == **name) {
                Some(at) => at,
                None => {
                    entries.push(((*name).into(), Json::Null));
                    entries.len() - 1
                }
            };
            Ok(&mut entries[at].1)
        }
        (Step::Index(index), Json::Array(items)) => {
            let have = items.len();
            if *index == have {
                items.push(Json::Null);
            }
            items.get_mut(*index).ok_or_else(|| format!("the list has {have} items so far, so [{have}] is the next"))
        }
        (Step::Name(name), Json::Array(_)) => Err(format!("{name} is in a list: say in which item, list[0].{name}")),
        (Step::Name(name), _) => Err(format!("{name} is in no object")),
        (Step::Index(index), _) => Err(format!("[{index}] is in no list")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read() {
        assert_eq!(parse("a"), Some(vec![Step::Name("a")]));
        assert_eq!(parse("a.b"), Some(vec![Step::Name("a"), Step::Name("b")]));
        assert_eq!(parse("a[1].b"), Some(vec![Step::Name("a"), Step::Index(1), Step::Name("b")]));
        assert_eq!(parse("a[1][0]"), Some(vec![Step::Name("a"), Step::Index(1), Step::Index(0)]));
        for wrong in ["", ".a", "a..b", "a[", "a[x]", "[0]", "a[0]b"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    fn at(json: &str, path: &str) -> Result<String, String> {
        let mut whole = huaweicloud_runtime::Json::parse(json.as_bytes()).map_err(|error| error.to_string())?;
        let mut place = &mut whole;
        for step in parse(path).unwrap_or_default() {
            place = enter(place, &step)?;
        }
        *place = Json::from("x");
        Ok(whole.to_string())
    }

    #[test]
    fn objects_and_lists_are_made_on_the_way() {
        assert_eq!(at("null", "a.b[0].c").as_deref(), Ok(r#"{"a":{"b":[{"c":"x"}]}}"#));
        assert_eq!(at(r#"{"a":[1]}"#, "a[1]").as_deref(), Ok(r#"{"a":[1,"x"]}"#));
        assert_eq!(at(r#"{"a":[1,2]}"#, "a[0]").as_deref(), Ok(r#"{"a":["x",2]}"#));
        assert_eq!(at(r#"{"a":1,"b":2}"#, "b").as_deref(), Ok(r#"{"a":1,"b":"x"}"#));
        assert_eq!(at(r#"{"a":[1]}"#, "a[2]"), Err("the list has 1 items so far, so [1] is the next".to_owned()));
        assert_eq!(at(r#"{"a":[1]}"#, "a.b"), Err("b is in a list: say in which item, list[0].b".to_owned()));
        assert_eq!(at(r#"{"a":1}"#, "a.b"), Err("b is in no object".to_owned()));
        assert_eq!(at(r#"{"a":{}}"#, "a[0]"), Err("[0] is in no list".to_owned()));
    }
}
