//! What the values of enums mean, for tables: `6 Pending payment` reads better than `6`. And which of many amounts
//! a reader looks for: the one that is due.

use std::collections::{HashMap, HashSet};

use huaweicloud_runtime::meta::Operation;

use super::rows::{Column, Worth};
use crate::facts::{self, Field};
use crate::{catalog, model};

/// What the spec says of columns beside their kinds.
#[derive(Default)]
pub(super) struct Meanings {
    /// By the name of a column and the value.
    values: HashMap<String, HashMap<String, String>>,
    /// The column of the amount that is due.
    due: Option<String>,
    /// Columns whose numbers are money.
    money: HashSet<String>,
    /// Columns of texts that have a type of their own.
    typed: HashSet<String>,
}

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
        let mut meanings = Meanings { due: model::amount_due(operation), ..Meanings::default() };
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
            if field.format.as_deref() == Some("money") {
                self.money.insert(name.clone());
            }
            if field.newtype {
                self.typed.insert(name.clone());
            }
            if !meant.is_empty() {
                self.values.insert(name, meant);
            }
        }
    }

    /// What a column is worth where there is no room for all.
    pub(super) fn worth(&self, column: &Column) -> Worth {
        match column.worth {
            Worth::Quantity if self.due.as_deref() == Some(&*column.name) => Worth::Due,
            Worth::Quantity if self.money.contains(&column.name) => Worth::Amount,
            Worth::Plain if self.typed.contains(&column.name) => Worth::Id,
            worth => worth,
        }
    }

    /// A cell with what its value means.
    pub(super) fn explain(&self, column: &str, cell: String) -> String {
        match self.values.get(column).and_then(|values| values.get(&cell)) {
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

#[cfg(test)]
mod tests {
    use super::super::rows::Shape;
    use super::*;

    #[test]
    fn of_many_amounts_the_one_that_is_due_is_worth_most() {
        let mut seen = 0;
        for operation in catalog::operations().map(|known| known.meta) {
            let Some(due) = model::amount_due(operation) else { continue };
            let shape = Shape::of(operation);
            let meanings = Meanings::of(operation, shape.path);
            let columns = shape.known_columns().unwrap_or_default();
            let of = |worth| columns.iter().filter(|column| meanings.worth(column) == worth).collect::<Vec<_>>();
            let most: Vec<&str> = of(Worth::Due).into_iter().map(|column| column.name.as_str()).collect();
            assert_eq!(most, [due], "{}", operation.id);
            assert!(!of(Worth::Amount).is_empty(), "{}", operation.id);
            seen += 1;
        }
        assert!(seen > 1, "{seen}");
    }

    #[test]
    fn a_meaning_is_brief_and_says_more_than_its_value() {
        assert_eq!(brief("Paid: the order is paid"), "Paid");
        assert_eq!(brief("Paid; done"), "Paid");
        assert_eq!(brief("Paid (in full)"), "Paid");
        assert_eq!(brief("Paid, done"), "Paid");
        assert_eq!(brief("Waiting for approval"), "Waiting for approval");
        assert!(same("In use", "IN_USE") && !same("Used", "IN_USE"));
    }

    #[test]
    fn a_cell_with_a_known_value_has_its_meaning_behind_it() {
        let known = HashMap::from([("6".to_owned(), "Pending payment".to_owned())]);
        let meanings = Meanings { values: HashMap::from([("status".to_owned(), known)]), ..Meanings::default() };
        assert_eq!(meanings.explain("status", "6".to_owned()), "6 Pending payment");
        assert_eq!(meanings.explain("status", "7".to_owned()), "7");
        assert_eq!(meanings.explain("other", "6".to_owned()), "6");
    }

    #[test]
    fn what_a_column_is_worth_is_said_by_its_kind_and_by_the_spec() {
        let column = |name: &str, worth| {
            let mut column = Column::named(name);
            column.worth = worth;
            column
        };
        let meanings = Meanings {
            due: Some("due".to_owned()),
            money: HashSet::from(["due".to_owned(), "cost".to_owned(), "word".to_owned()]),
            typed: HashSet::from(["id".to_owned(), "count".to_owned()]),
            ..Meanings::default()
        };
        for (name, worth, wanted) in [
            ("due", Worth::Quantity, Worth::Due),
            ("due", Worth::Name, Worth::Name),
            ("cost", Worth::Quantity, Worth::Amount),
            ("word", Worth::Plain, Worth::Plain),
            ("count", Worth::Quantity, Worth::Quantity),
            ("id", Worth::Plain, Worth::Id),
            ("other", Worth::Plain, Worth::Plain),
            ("at", Worth::Time, Worth::Time),
        ] {
            assert_eq!(meanings.worth(&column(name, worth)), wanted, "{name}");
        }
    }
}
