//! One service as a program sees it that learns at run time what it calls, and several of them side by side. It knows
//! no service by name.

use crate::erased::Erased;
use crate::meta::{Caller, Operation, Service, Site};

/// What a generated crate says of its service, in one table: every generated crate has one, its `API`.
#[derive(Debug)]
pub struct Api {
    /// What holds for every operation.
    pub service: &'static Service,
    /// The operations of the enabled features, by id.
    pub operations: &'static [Erased],
    /// Gives the resolved spec as JSON (feature `model`). What goes without saying is left out there: a key that is absent
    /// stands for nothing, `false`, an empty text, list or object, or the first word of its enum (type `text`, place `body`,
    /// wire form `natural`, status `active`, paging `offset`), and an absent `name` for the `wire` name.
    pub model_json: Option<fn() -> &'static str>,
    /// Gives what a sandbox is told beside the tables (feature `model`); `None` as well where the spec says nothing.
    pub sandbox_json: Option<fn() -> &'static str>,
}

impl Api {
    /// The operation of that id.
    pub fn find(&self, id: &str) -> Option<&'static Erased> {
        self.operations.iter().find(|operation| operation.meta.id == id)
    }

    /// The site of that id.
    pub fn site(&self, id: &str) -> Option<&'static Site> {
        self.service.sites.iter().find(|site| site.id == id)
    }

    /// The caller of that id.
    pub fn caller(&self, id: &str) -> Option<&'static Caller> {
        self.service.callers.iter().copied().find(|caller| caller.id == id)
    }
}

/// The name of an operation among several services: its id, with the service in front (`other:ListThings`) unless the
/// first service that has the id is its own.
pub fn name(apis: &[&Api], service: &Service, operation: &Operation) -> String {
    let first = apis.iter().find(|api| api.find(operation.id).is_some());
    match first {
        Some(first) if first.service.id != service.id => format!("{}:{}", service.id, operation.id),
        _ => operation.id.to_owned(),
    }
}

/// The operation of a name: an id, which means the first service that has it, or `service:Id`.
pub fn find<'a>(apis: &[&'a Api], name: &str) -> Option<(&'a Api, &'static Erased)> {
    let (service, id) = match name.split_once(':') {
        Some((service, id)) => (Some(service), id),
        None => (None, name),
    };
    let of_service = |api: &&&Api| service.is_none_or(|service| api.service.id == service);
    apis.iter().filter(of_service).find_map(|api| Some((*api, api.find(id)?)))
}
