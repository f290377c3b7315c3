//! What ties a generated request to its answer, its table and those who may send it.

use crate::json::Json;
use crate::value::View;
use crate::value::{Filled, Record};
use crate::violation::{Rule, Violation, Violations};
use crate::{codec, meta, validate};
use std::borrow::Cow;

/// A request of the API.
pub trait Operation: Record + Send + Sync + 'static {
    /// What the service answers; `()` where the answer has no body.
    type Response: Response;
    /// What the spec says of the operation.
    const META: &'static meta::Operation;
    /// What the spec says of the service that has it.
    const SERVICE: &'static meta::Service;
    /// The error codes that the documents name for this operation, each with when it comes. Others may come, too: of the
    /// gateway, and undocumented ones. The crate's `codes` has a constant for each, to be compared with
    /// [`Error::code`](crate::Error::code).
    const ERRORS: &'static [(&'static str, &'static str)] = Self::META.errors;

    /// Checks what holds at every site.
    ///
    /// # Errors
    /// Every documented rule that the request breaks.
    fn validate(&self) -> Result<(), Violations>
    where
        Self: Sized,
    {
        check(self, Self::META, None)
    }

    /// Checks what holds at one site, and that the site has the operation.
    ///
    /// # Errors
    /// Every documented rule that the request breaks.
    fn validate_for(&self, site: &meta::Site) -> Result<(), Violations>
    where
        Self: Sized,
    {
        check(self, Self::META, Some(site))
    }

    /// Reads a request from a JSON document of wire names: a file, a message of a queue. Nothing is guessed: an unknown
    /// name, a name given twice, a value of another kind, a required field that is missing or blank are all named, each
    /// with its place. What the documents limit (lengths, ranges, rules across fields) is for
    /// [`validate`](Self::validate), for it may depend on the site.
    ///
    /// # Errors
    /// Everything that does not fit.
    fn from_json(document: &str) -> Result<Self, Violations>
    where
        Self: Sized + Default,
    {
        let mut request = Self::default();
        read_strictly(&mut request, Self::META, document)?;
        Ok(request)
    }
}

fn read_strictly(
    request: &mut dyn Record,
    operation: &'static meta::Operation,
    document: &str,
) -> Result<(), Violations> {
    let single = |path: &str, rule, message: String| {
        let (path, doc_url) = (path.to_owned(), operation.doc_url.map(Cow::Borrowed));
        let mut violations = Violations::new();
        violations.push(Violation { path, rule, limit: None, given: None, message, doc_url });
        violations
    };
    let json = Json::parse_strict(document.as_bytes()).map_err(|error| match error.duplicate() {
        Some(path) => single(path, Rule::Repeated, "is given twice".to_owned()),
        None => single("request", Rule::Type, error.to_string()),
    })?;
    let of_shape = |violation: &Violation| {
        let rule = violation.rule;
        matches!(rule, Rule::Unknown | Rule::Type | Rule::Format | Rule::Required | Rule::Empty)
    };
    if let Err(found) = validate::check_json(operation, &json, None) {
        let mut misshapen = Violations::new();
        found.into_iter().filter(of_shape).for_each(|violation| misshapen.push(violation));
        misshapen.into_result()?;
    }
    codec::from_wire(request, &json);
    Ok(())
}

/// Checks a request against its table: at one site, or what holds at every site.
///
/// # Errors
/// Every documented rule that the request breaks.
pub fn check(
    request: &dyn Record,
    operation: &'static meta::Operation,
    site: Option<&meta::Site>,
) -> Result<(), Violations> {
    validate::check(operation, View::from(request), site)
}

/// An answer of the API: a record, or `()`.
pub trait Response: Default + Send + 'static {
    /// The record to fill, or `None` for an answer without a body.
    fn record(&mut self) -> Option<&mut dyn Record>;

    /// An empty answer as a record, or `None` for an answer without a body.
    fn boxed() -> Option<Box<dyn Record>>
    where
        Self: Sized;

    /// The same, to be taken out of its box by its type.
    fn typed() -> Option<Box<dyn Filled>>
    where
        Self: Sized;
}

impl<R: Record + Default> Response for R {
    fn record(&mut self) -> Option<&mut dyn Record> {
        Some(self)
    }

    fn boxed() -> Option<Box<dyn Record>> {
        Some(Box::new(R::default()))
    }

    fn typed() -> Option<Box<dyn Filled>> {
        Some(Box::new(R::default()))
    }
}

impl Response for () {
    fn record(&mut self) -> Option<&mut dyn Record> {
        None
    }

    fn boxed() -> Option<Box<dyn Record>> {
        None
    }

    fn typed() -> Option<Box<dyn Filled>> {
        None
    }
}

/// A request whose answer is a file.
pub trait Download: Operation {}

/// A request whose answer is one page of a list.
pub trait Paged: Operation + Clone {
    /// One entry of the list.
    type Item: Send + 'static;

    /// Takes the entries out of a page.
    fn take_items(page: &mut Self::Response) -> Vec<Self::Item>;
}

/// Whose keys a client has: a marker type of the generated crate.
pub trait CallerKind: Send + Sync + 'static {
    /// What the spec says of the caller.
    const META: &'static meta::Caller;
    /// The service that the caller calls.
    const SERVICE: &'static meta::Service;
}

/// The service accepts this operation from the keys of `C`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be called with the keys of a `{C}`",
    label = "the service refuses this operation to a `{C}`",
    note = "the callers that may send it are listed at `{Self}` and below; use a `Client` with their keys"
)]
pub trait CallableBy<C: CallerKind>: Operation {}

/// Ties a request to its answer and its callers.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($name:ident => $response:ty: $meta:ident of $service:path; $($caller:path),* $(,)?) => {
        impl $crate::Operation for $name {
            type Response = $response;
            const META: &'static $crate::meta::Operation = &$meta;
            const SERVICE: &'static $crate::meta::Service = &$service;
        }
        $(impl $crate::CallableBy<$caller> for $name {})*
    };
}
