//! What ties a generated request to its answer, its table and those who may send it.

use crate::record::{Record, to_json};
use crate::violation::Violations;
use crate::{meta, validate};

/// A request of the API.
pub trait Operation: Record + Send + Sync + 'static {
    /// What the service answers; `()` where the answer has no body.
    type Response: Response;
    /// What the spec says of the operation.
    const META: &'static meta::Operation;

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
    validate::check_json(operation, &to_json(request), site)
}

/// An answer of the API.
pub trait Response: Default + Send + 'static {
    /// The record to fill, or `None` for an answer without a body.
    fn record(&mut self) -> Option<&mut dyn Record>;

    /// An empty answer as a record, or `None` for an answer without a body.
    fn boxed() -> Option<Box<dyn Record + Send>>
    where
        Self: Sized;
}

impl Response for () {
    fn record(&mut self) -> Option<&mut dyn Record> {
        None
    }

    fn boxed() -> Option<Box<dyn Record + Send>> {
        None
    }
}

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
    ($name:ident => $response:ty: $meta:path; $($caller:path),* $(,)?) => {
        impl $crate::Operation for $name {
            type Response = $response;
            const META: &'static $crate::meta::Operation = &$meta;
        }
        $(impl $crate::CallableBy<$caller> for $name {})*
    };
}

/// Lets a struct be an answer.
#[doc(hidden)]
#[macro_export]
macro_rules! response {
    ($name:ident) => {
        impl $crate::Response for $name {
            fn record(&mut self) -> ::std::option::Option<&mut dyn $crate::Record> {
                ::std::option::Option::Some(self)
            }
            fn boxed() -> ::std::option::Option<::std::boxed::Box<dyn $crate::Record + ::std::marker::Send>> {
                ::std::option::Option::Some(::std::boxed::Box::new(<Self as ::std::default::Default>::default()))
            }
        }
    };
}
