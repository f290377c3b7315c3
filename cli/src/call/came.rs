//! An answer as it came, seen through the typed structs: what fits has the form that a program in Rust gets, and what
//! they do not have is there all the same. The words of a value are never changed.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Kind, Object};

use crate::output::Odd;

/// The typed answer, completed from the answer as it came.
pub(super) struct Completion {
    odd: Odd,
    path: String,
    /// Paths of fields that the table does not know, without their places in lists.
    pub(super) unknown: Vec<String>,
}

impl Completion {
    pub(super) fn new(odd: Odd) -> Self {
        Completion { odd, path: String::new(), unknown: Vec::new() }
    }

    /// An object of that table.
    pub(super) fn object(&mut self, typed: Json, came: &Json, table: &Object) -> Json {
        let (Json::Object(typed), Json::Object(came)) = (typed, came) else {
            return if self.odd == Odd::Kept && !came.is_null() { came.clone() } else { Json::Object(Vec::new()) };
        };
        let mut entries = typed;
        for (name, value) in &mut entries {
            let found = came.iter().rev().find(|(known, _)| known == name);
            if let (Some((_, came)), Some(field)) = (found, table.field(name)) {
                let typed = std::mem::take(value);
                *value = self.within(name, |this| this.value(typed, came, field.kind));
            }
        }
        for (name, value) in came {
            if value.is_null() || entries.iter().any(|(known, _)| known == name) {
                continue;
            }
            match table.field(name) {
                Some(_) if self.odd == Odd::LeftOut => {}
                Some(_) => entries.push((name.clone(), value.clone())),
                None => {
                    self.within(name, |this| {
                        if !this.unknown.contains(&this.path) {
                            this.unknown.push(this.path.clone());
                        }
                    });
                    entries.push((name.clone(), value.clone()));
                }
            }
        }
        Json::Object(entries)
    }

    fn value(&mut self, typed: Json, came: &Json, kind: Kind) -> Json {
        match (kind, typed, came) {
            (Kind::Object(table), typed, came) => self.object(typed, came, table),
            (Kind::List(item), Json::Array(typed), Json::Array(came)) => {
                // items that were not taken move those behind them
                if typed.len() != came.len() {
                    return Json::Array(if self.odd == Odd::Kept { came.clone() } else { typed });
                }
                self.within("[]", |this| {
                    let items = typed.into_iter().zip(came);
                    Json::Array(items.map(|(typed, came)| this.value(typed, came, *item)).collect())
                })
            }
            (Kind::Map(item), Json::Object(typed), Json::Object(came)) => {
                let entries = typed.into_iter().map(|(name, typed)| {
                    let found =
                        came.iter().rev().find(|(known, _)| *known == name).map_or(&Json::Null, |(_, came)| came);
                    let value = self.within("*", |this| this.value(typed, found, *item));
                    (name, value)
                });
                Json::Object(entries.collect())
            }
            (_, typed, _) => typed,
        }
    }

    fn within<T>(&mut self, name: &str, f: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.path.len();
        let dot = if outer == 0 || name == "[]" { "" } else { "." };
        self.path.push_str(dot);
        self.path.push_str(name);
        let result = f(self);
        self.path.truncate(outer);
        result
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    use huaweicloud_runtime::meta::Field;

    static INNER: Object = Object::plain("Inner", &[Field::body("id", Kind::Text), Field::body("n", Kind::Integer)]);
    const ITEM: Kind = Kind::Object(&INNER);
    const NUMBER: Kind = Kind::Integer;
    static OUTER: Object = Object::plain(
        "Outer",
        &[
            Field::body("name", Kind::Text),
            Field::body("one", Kind::Object(&INNER)),
            Field::body("list", Kind::List(&ITEM)),
            Field::body("map", Kind::Map(&ITEM)),
            Field::body("numbers", Kind::List(&NUMBER)),
        ],
    );

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap()
    }

    /// The whole answer, and the fields that nobody knows.
    fn completed(odd: Odd, typed: &str, came: &str) -> (String, Vec<String>) {
        let mut completion = Completion::new(odd);
        let whole = completion.object(json(typed), &json(came), &OUTER);
        (whole.to_string(), completion.unknown)
    }

    #[test]
    fn fields_that_nobody_knows_are_there_and_named_once_for_all_items() {
        let came = r#"{"name":"a","new":1,"one":{"id":"b","x":2},"list":[{"id":"c","y":3},{"y":4,"z":null}],"map":{"k":{"w":5},"l":{"w":6}}}"#;
        let typed = r#"{"name":"a","one":{"id":"b"},"list":[{"id":"c"},{}],"map":{"k":{},"l":{}}}"#;
        for odd in [Odd::Kept, Odd::LeftOut] {
            let (whole, unknown) = completed(odd, typed, came);
            let wanted = r#"{"name":"a","one":{"id":"b","x":2},"list":[{"id":"c","y":3},{"y":4}],"map":{"k":{"w":5},"l":{"w":6}},"new":1}"#;
            assert_eq!(whole, wanted);
            assert_eq!(unknown, ["one.x", "list[].y", "map.*.w", "new"]);
        }
    }

    #[test]
    fn a_known_field_that_did_not_fit_is_shown_or_left_out() {
        let came = r#"{"name":7.50,"one":{"n":"x"}}"#;
        assert_eq!(completed(Odd::Kept, r#"{"one":{}}"#, came).0, r#"{"one":{"n":"x"},"name":7.50}"#);
        assert_eq!(completed(Odd::LeftOut, r#"{"one":{}}"#, came), (r#"{"one":{}}"#.to_owned(), Vec::new()));
        // an item that was not taken moves the others: the list is shown as it came
        let came = r#"{"numbers":[1,"x",3],"list":[7,{"id":"a","y":1}]}"#;
        let typed = r#"{"numbers":[1,3],"list":[{"id":"a"}]}"#;
        let (kept, unknown) = completed(Odd::Kept, typed, came);
        assert_eq!(kept, r#"{"numbers":[1,"x",3],"list":[7,{"id":"a","y":1}]}"#);
        assert!(unknown.is_empty());
        assert_eq!(completed(Odd::LeftOut, typed, came).0, typed);
    }

    #[test]
    fn what_is_no_object_is_shown_as_it_came_and_null_is_nothing() {
        assert_eq!(completed(Odd::Kept, "{}", "[1]").0, "[1]");
        assert_eq!(completed(Odd::LeftOut, "{}", "[1]").0, "{}");
        assert_eq!(completed(Odd::Kept, "{}", "null").0, "{}");
        assert_eq!(completed(Odd::Kept, "null", "{}").0, "{}");
        // a name that is there twice is taken as it came last
        assert_eq!(completed(Odd::Kept, r#"{"one":{}}"#, r#"{"one":{"x":1},"one":{"x":2}}"#).0, r#"{"one":{"x":2}}"#);
    }
}
