//! What the values of enums mean, for tables: `6 Pending payment` reads better than `6`.

use std::collections::HashMap;

use huaweicloud_runtime::meta::Operation;

use crate::catalog;
use crate::facts::{self, Field};

/// Meanings by the name of a column and the value.
#[derive(Default)]
pub(super) struct Meanings(HashMap<String, HashMap<String, String>>);

impl Meanings {
    /// The meanings of an answer's values, from the list at `path` on.
    pub(super) fn of(operation: &'static Operation, path: Option<&str>) -> Self {
        let described = catalog::entry(operation).and_then(|known| facts::Operation::read(known).ok());
        let Some(answer) = described.as_ref().and_then(|described| described.response.as_deref()) else {
            return Meanings::default();
        };
        let mut names = path.into_iter().flat_map(|path| path.split('.'));
        let row = names.try_fold(answer, |fields, name| {
            fields.iter().find(|field| field.wire == name).map(|field| field.fields.as_slice())
        });
        let mut meanings = Meanings::default();
        meanings.add(row.unwrap_or_default(), "");
        meanings
    }

    fn add(&mut self, fields: &[Field], prefix: &str) {
        for field in fields {
            let name = format!("{prefix}{}", field.wire);
            let meant = field.values.iter().filter(|value| !same(&value.doc, &value.wire));
            let meant: HashMap<String, String> =
                meant.map(|value| (value.wire.clone(), brief(&value.doc).to_owned())).collect();
            if !field.fields.is_empty() {
                self.add(&field.fields, &format!("{name}."));
            }
            if !meant.is_empty() {
                self.0.insert(name, meant);
            }
        }
    }

    /// A cell with what its value means.
    pub(super) fn explain(&self, column: &str, cell: String) -> String {
        match self.0.get(column).and_then(|values| values.get(&cell)) {
            Some(meaning) => format!("{cell} {meaning}"),
            None => cell,
        }
    }
}

/// The first words of a meaning: the rest is for `describe`.
fn brief(meaning: &str) -> &str {
    meaning.split([':', ';', '(', ',']).next().unwrap_or(meaning).trim()
}

/// Whether a meaning says no more than the value itself.
fn same(meaning: &str, value: &str) -> bool {
    crate::suggest::plain(meaning) == crate::suggest::plain(value)
}
