//! `--columns`: which, and in which order.

use super::rows::Column;
use crate::ending::{Ending, Message};
use crate::suggest;

/// Refuses names that are no column.
pub(super) fn check(picked: &[String], known: &[Column]) -> Result<(), Ending> {
    let missing = picked.iter().find(|name| known.iter().all(|column| column.name != **name));
    let Some(name) = missing else { return Ok(()) };
    let near = suggest::nearest(name, known.iter().map(|column| column.name.as_str()));
    let names: Vec<&str> = known.iter().map(|column| column.name.as_str()).collect();
    Err(Ending::Usage(
        Message::new(format!("--columns: there is no column {name}"))
            .maybe(suggest::question(&near))
            .hint(format!("there are {}", names.join(", "))),
    ))
}

/// The columns that are picked, all when none is. A name that a query's result lacks is a column without cells.
pub(super) fn picked(columns: Vec<Column>, names: &[String]) -> Vec<Column> {
    if names.is_empty() {
        return columns;
    }
    let find = |name: &String| columns.iter().find(|column| column.name == *name).cloned();
    names.iter().map(|name| find(name).unwrap_or_else(|| Column::named(name))).collect()
}
