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

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(names: &[&str]) -> Vec<Column> {
        names.iter().map(|name| Column::named(name)).collect()
    }

    #[test]
    fn columns_stand_in_the_order_that_was_asked_for() {
        let names = |picked: &[&str]| {
            let picked: Vec<String> = picked.iter().map(|name| (*name).to_owned()).collect();
            super::picked(columns(&["a", "b"]), &picked).into_iter().map(|column| column.name).collect::<Vec<_>>()
        };
        assert_eq!(names(&["b", "a"]), ["b", "a"]);
        assert_eq!(names(&["c", "b"]), ["c", "b"]);
        assert_eq!(names(&[]), ["a", "b"]);
    }

    #[test]
    fn a_column_that_is_none_is_answered_with_the_nearest_and_all() {
        let check = |name: &str| check(&["amount".to_owned(), name.to_owned()], &columns(&["amount", "customer_id"]));
        assert!(check("customer_id").is_ok());
        let Err(Ending::Usage(message)) = check("customer-id") else { unreachable!("it is no column") };
        assert_eq!(message.what, "--columns: there is no column customer-id");
        assert_eq!(message.hints, ["did you mean customer_id?", "there are amount, customer_id"]);
    }
}
