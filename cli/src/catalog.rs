//! Finding operations, sites and callers by what a user types. All of them come from the generated tables.

use huaweicloud_bss::catalog::OPERATIONS;
use huaweicloud_bss::runtime::erased::Erased;
use huaweicloud_bss::runtime::meta::{Caller, Operation, Service, Site, Sites, Status};

use crate::ending::{Ending, Message};
use crate::suggest;

/// What the generated crate says of the service.
pub fn service() -> &'static Service {
    huaweicloud_bss::API.service
}

/// Every operation, by id.
pub fn operations() -> impl Iterator<Item = &'static Erased> {
    OPERATIONS.iter()
}

/// The operation of that name: its id, in any case, with or without dashes.
///
/// # Errors
/// [`Ending::Usage`] with the nearest names.
pub fn find(name: &str) -> Result<&'static Erased, Ending> {
    if let Some(found) = huaweicloud_bss::API.find(name) {
        return Ok(found);
    }
    let plain = suggest::plain(name);
    if let Some(found) = operations().find(|operation| suggest::plain(operation.meta.id) == plain) {
        return Ok(found);
    }
    let near = suggest::nearest(name, operations().map(|operation| operation.meta.id));
    let message = Message::new(format!("there is no operation {name}"))
        .maybe(suggest::question(&near))
        .hint("`bss operations` lists all of them");
    Err(Ending::Usage(message))
}

/// The sections that have operations, in the order of their names.
pub fn sections() -> Vec<&'static str> {
    let mut sections: Vec<_> = operations().map(|operation| operation.meta.section).collect();
    sections.sort_unstable();
    sections.dedup();
    sections
}

/// The operations of a section, active ones first.
pub fn in_section(section: &str) -> Vec<&'static Erased> {
    let mut found: Vec<_> = operations().filter(|operation| operation.meta.section == section).collect();
    found.sort_by_key(|operation| operation.meta.status != Status::Active);
    found
}

/// An id as a word of the command line: `list-things-v1` for `ListThingsV1`.
pub fn kebab(name: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = name.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let starts = c.is_uppercase()
            && before.is_some_and(|before| {
                let in_acronym = before.is_uppercase();
                !in_acronym || chars.get(at + 1).is_some_and(|next| next.is_lowercase())
            });
        if (starts || !c.is_alphanumeric()) && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        }
    }
    out
}

/// The sites of a set, by their ids.
pub fn site_ids(sites: Sites) -> Vec<&'static str> {
    service().sites.iter().filter(|site| sites.meets(site.bit)).map(|site| site.id).collect()
}

/// The callers of an operation, by their ids; empty when nobody documented them.
pub fn caller_ids(operation: &Operation) -> Vec<&'static str> {
    callers(operation).map(|caller| caller.id).collect()
}

/// The callers of an operation.
pub fn callers(operation: &Operation) -> impl Iterator<Item = &'static Caller> {
    let bits = operation.callers;
    service().callers.iter().copied().filter(move |caller| bits & caller.bit != 0)
}

/// The site of an id.
pub fn site(id: &str) -> Option<&'static Site> {
    service().sites.iter().find(|site| site.id == id)
}

/// The caller of an id.
pub fn caller(id: &str) -> Option<&'static Caller> {
    service().callers.iter().copied().find(|caller| caller.id == id)
}

/// A status as it is written.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Deprecated => "deprecated",
        Status::Removed => "removed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words() {
        let words = [
            ("PayOrders", "pay-orders"),
            ("ListThingsV1", "list-things-v1"),
            ("ShowAKInfo", "show-ak-info"),
            ("order_id", "order-id"),
            ("customerId", "customer-id"),
            ("X-Language", "x-language"),
            ("verifiedFileURL", "verified-file-url"),
        ];
        for (name, word) in words {
            assert_eq!(kebab(name), word);
        }
    }

    #[test]
    fn no_two_operations_share_a_word() {
        let mut words: Vec<_> = operations().map(|operation| kebab(operation.meta.id)).collect();
        words.sort();
        let all = words.len();
        words.dedup();
        assert_eq!(words.len(), all);
    }
}
