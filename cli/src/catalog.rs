//! Finding operations, sites and callers by what a user types. All of them come from the generated tables, and this is the
//! only place that names the crates that have them.

use huaweicloud_runtime::api::{self, Api};
use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::meta::{Caller, Operation, Service, Site, Status};

use crate::ending::{Ending, Message};
use crate::suggest;

/// The services. Where two share a name, it means the first; the other's has the service in front.
pub const APIS: &[&Api] = &[&huaweicloud_bss::API, &huaweicloud_osm::API, &huaweicloud_iam::API];

/// The service of an operation.
pub fn api(operation: &Operation) -> &'static Api {
    let has = |api: &&&'static Api| api.operations.iter().any(|known| std::ptr::eq(known.meta, operation));
    APIS.iter().find(has).copied().unwrap_or(&huaweicloud_bss::API)
}

/// What the generated crate says of the service of an operation.
pub fn service(operation: &Operation) -> &'static Service {
    api(operation).service
}

/// All services.
pub fn services() -> impl Iterator<Item = &'static Service> {
    APIS.iter().map(|api| api.service)
}

/// Every operation, service by service, by id.
pub fn operations() -> impl Iterator<Item = &'static Erased> {
    APIS.iter().flat_map(|api| api.operations)
}

/// The operation with everything that the table of its service has.
pub fn entry(operation: &Operation) -> Option<&'static Erased> {
    api(operation).find(operation.id)
}

/// The name of an operation: its id, with the service in front (`other:ListThings`) where an earlier service has the id.
pub fn name(operation: &Operation) -> String {
    api::name(APIS, service(operation), operation)
}

/// The operation of that name: its id, in any case, with or without dashes, or `service:Id`.
///
/// # Errors
/// [`Ending::Usage`] with the nearest names.
pub fn find(name: &str) -> Result<&'static Erased, Ending> {
    if let Some((_, found)) = api::find(APIS, name) {
        return Ok(found);
    }
    let (of, id) = name.split_once(':').map_or((None, name), |(of, id)| (Some(of), id));
    let in_service = |operation: &&&'static Erased| of.is_none_or(|of| service(operation.meta).id == of);
    let all: Vec<&'static Erased> = operations().collect();
    let plain = suggest::plain(id);
    if let Some(found) = all.iter().filter(in_service).find(|operation| suggest::plain(operation.meta.id) == plain) {
        return Ok(found);
    }
    let near = suggest::nearest(id, operations().map(|operation| operation.meta.id));
    let message = Message::new(format!("there is no operation {name}"))
        .maybe(suggest::question(&near))
        .hint("`bss operations` lists all of them");
    Err(Ending::Usage(message))
}

/// The name of an operation's section: its id, with the service in front (`other-orders`) where an earlier service has a
/// section of that id.
pub fn section(operation: &Operation) -> String {
    let mine = service(operation);
    let has = |api: &&&'static Api| api.operations.iter().any(|known| known.meta.section == operation.section);
    section_name(mine.id, APIS.iter().find(has).map(|first| first.service.id), operation.section)
}

/// `first` is the first service that has a section of that id.
fn section_name(mine: &str, first: Option<&str>, section: &str) -> String {
    if first.is_some_and(|first| first != mine) { format!("{mine}-{section}") } else { section.to_owned() }
}

/// The sections that have operations, in the order of their names.
pub fn sections() -> Vec<String> {
    let mut sections: Vec<_> = operations().map(|operation| section(operation.meta)).collect();
    sections.sort_unstable();
    sections.dedup();
    sections
}

/// The operations of a section, active ones first.
pub fn in_section(name: &str) -> Vec<&'static Erased> {
    let mut found: Vec<_> = operations().filter(|operation| section(operation.meta) == name).collect();
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

/// The sites of an operation, by their ids.
pub fn site_ids(operation: &Operation) -> Vec<&'static str> {
    service(operation).sites.iter().filter(|site| operation.sites.meets(site.bit)).map(|site| site.id).collect()
}

/// The callers of an operation, by their ids; empty when nobody documented them.
pub fn caller_ids(operation: &Operation) -> Vec<&'static str> {
    callers(operation).map(|caller| caller.id).collect()
}

/// The callers of an operation.
pub fn callers(operation: &Operation) -> impl Iterator<Item = &'static Caller> {
    let bits = operation.callers;
    service(operation).callers.iter().copied().filter(move |caller| bits & caller.bit != 0)
}

/// The sites of all services, each id once.
pub fn all_sites() -> Vec<&'static Site> {
    let mut sites: Vec<&'static Site> = Vec::new();
    for site in services().flat_map(|service| service.sites) {
        if sites.iter().all(|known| known.id != site.id) {
            sites.push(site);
        }
    }
    sites
}

/// The ids of all sites of all services, each once.
pub fn all_site_ids() -> Vec<&'static str> {
    all_sites().into_iter().map(|site| site.id).collect()
}

/// The ids of all callers of all services, each once.
pub fn all_caller_ids() -> Vec<&'static str> {
    once_each(services().flat_map(|service| service.callers).map(|caller| caller.id))
}

fn once_each(ids: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut out = Vec::new();
    for id in ids {
        if !out.contains(&id) {
            out.push(id);
        }
    }
    out
}

/// The site of an id, as the service of an operation has it; without an id its first one.
pub fn site(operation: &Operation, id: Option<&str>) -> Option<&'static Site> {
    match id {
        Some(id) => api(operation).site(id),
        None => service(operation).sites.first(),
    }
}

/// The caller of an id, as the service of an operation has it.
pub fn caller(operation: &Operation, id: &str) -> Option<&'static Caller> {
    api(operation).caller(id)
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
#[allow(clippy::unwrap_used, reason = "tests")]
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
        let mut words: Vec<_> =
            operations().map(|operation| (section(operation.meta), kebab(operation.meta.id))).collect();
        words.sort();
        let all = words.len();
        words.dedup();
        assert_eq!(words.len(), all);
    }

    /// An operation of another service than the first.
    fn of_a_later_service() -> &'static Erased {
        APIS[1].operations.first().unwrap()
    }

    #[test]
    fn names_of_acronyms_and_of_signs_become_words() {
        for (name, word) in [
            ("A", "a"),
            ("AB", "ab"),
            ("ABc", "a-bc"),
            ("aB", "a-b"),
            ("a__b", "a-b"),
            ("_a", "a"),
            ("a_", "a-"),
            ("", ""),
        ] {
            assert_eq!(kebab(name), word, "{name}");
        }
    }

    #[test]
    fn an_operation_is_found_in_any_case_and_by_its_service() {
        let operation = of_a_later_service();
        let id = operation.meta.id;
        let of = service(operation.meta).id;
        for name in [id.to_owned(), id.to_lowercase(), kebab(id), format!("{of}:{id}"), format!("{of}:{}", kebab(id))] {
            assert!(std::ptr::eq(find(&name).unwrap().meta, operation.meta), "{name}");
        }
        let other = APIS[0].service.id;
        assert!(find(&format!("{other}:{}", kebab(id))).is_err() && find("").is_err());
        let Err(Ending::Usage(message)) = find(&format!("{id}s")) else { panic!("found") };
        assert_eq!(message.what, format!("there is no operation {id}s"));
        assert!(message.hints[0].starts_with("did you mean ") && message.hints[0].contains(id), "{:?}", message.hints);
        assert_eq!(message.hints[1], "`bss operations` lists all of them");
    }

    #[test]
    fn every_operation_is_of_the_service_that_has_it() {
        for known in APIS {
            for operation in known.operations {
                assert!(
                    std::ptr::eq(api(operation.meta), *known) && std::ptr::eq(service(operation.meta), known.service)
                );
                assert!(std::ptr::eq(entry(operation.meta).unwrap().meta, operation.meta));
                assert!(std::ptr::eq(find(&name(operation.meta)).unwrap().meta, operation.meta));
                assert!(
                    in_section(&section(operation.meta)).iter().any(|known| std::ptr::eq(known.meta, operation.meta))
                );
            }
        }
        assert_eq!(operations().count(), APIS.iter().map(|api| api.operations.len()).sum::<usize>());
        assert_eq!(services().count(), APIS.len());
        let sections = sections();
        assert!(sections.is_sorted() && sections.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn active_operations_of_a_section_come_first() {
        let mut seen = 0;
        for name in sections() {
            let active: Vec<bool> = in_section(&name).iter().map(|known| known.meta.status == Status::Active).collect();
            assert!(active.is_sorted_by_key(|active| !active), "{name}");
            seen += usize::from(active.contains(&false));
        }
        assert!(seen > 0 && in_section("no-section").is_empty());
    }

    #[test]
    fn sites_and_callers_are_listed_once() {
        let unique = |ids: &[&str]| ids.iter().collect::<std::collections::BTreeSet<_>>().len() == ids.len();
        let (sites, callers) = (all_site_ids(), all_caller_ids());
        assert!(unique(&sites) && unique(&callers));
        for service in services() {
            assert!(service.sites.iter().all(|site| sites.contains(&site.id)), "{}", service.id);
            assert!(service.callers.iter().all(|caller| callers.contains(&caller.id)), "{}", service.id);
        }
        assert_eq!(sites[0], APIS[0].service.sites[0].id);
        assert_eq!(all_sites().len(), sites.len());
    }

    #[test]
    fn an_operation_has_the_sites_and_callers_of_its_bits() {
        for known in operations() {
            let meta = known.meta;
            let sites: Vec<&str> =
                service(meta).sites.iter().filter(|site| meta.sites.meets(site.bit)).map(|site| site.id).collect();
            assert_eq!(site_ids(meta), sites);
            assert!(!sites.is_empty(), "{}", meta.id);
            assert_eq!(caller_ids(meta).len(), meta.callers.count_ones() as usize, "{}", meta.id);
            assert_eq!(site(meta, None).map(|site| site.id), service(meta).sites.first().map(|site| site.id));
            assert_eq!(site(meta, Some(sites[0])).map(|site| site.id), Some(sites[0]));
            assert!(site(meta, Some("nowhere")).is_none() && caller(meta, "nobody").is_none());
            for id in caller_ids(meta) {
                assert_eq!(caller(meta, id).map(|caller| caller.id), Some(id));
            }
        }
        let words = [Status::Active, Status::Deprecated, Status::Removed].map(status);
        assert_eq!(words, ["active", "deprecated", "removed"]);
    }

    #[test]
    fn a_section_has_its_service_in_front_only_where_an_earlier_one_has_it() {
        assert_eq!(section_name("two", Some("one"), "orders"), "two-orders");
        assert_eq!(section_name("one", Some("one"), "orders"), "orders");
        assert_eq!(section_name("one", None, "orders"), "orders");
        for (at, api) in APIS.iter().enumerate() {
            for operation in api.operations {
                let has = |api: &&&Api| api.operations.iter().any(|known| known.meta.section == operation.meta.section);
                let first = APIS[..at].iter().find(has).map(|api| api.service.id);
                assert_eq!(section(operation.meta), section_name(api.service.id, first, operation.meta.section));
            }
        }
    }
}
