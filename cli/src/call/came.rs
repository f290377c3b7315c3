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
