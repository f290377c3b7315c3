//! Sites by their names.

use crate::model::Model;

/// Sites by their titles.
pub fn sites(ids: &[String], model: &Model) -> String {
    let name = |id: &String| {
        let site = model.service.sites.iter().find(|site| site.id == *id);
        site.map_or_else(|| id.clone(), |site| site.name.clone())
    };
    and(&ids.iter().map(name).collect::<Vec<_>>())
}

/// `a`, `a and b`, `a, b and c`.
fn and(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
