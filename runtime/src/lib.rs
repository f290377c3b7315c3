//! What every call of a generated client shares. It knows no service, no operation and no field: those are in the tables.
//!
//! Two halves. Without a network: exact [`Json`], the traits that generated types implement ([`Record`], [`Value`],
//! [`Operation`]), the tables they point to ([`meta`]), wire form ([`codec`]), validation ([`validate`](mod@validate))
//! and redaction ([`redact`]). With one: the [`Client`], credentials, signing, retries, paging and errors, explained in the
//! [`guide`]. None of it knows of any one operation.

pub mod api;
pub mod codec;
mod confirm;
pub mod erased;
mod faces;
pub mod json;
pub mod meta;
pub mod odd;
pub mod operation;
pub mod prelude;
pub mod record;
pub mod redact;
pub mod secret;
pub mod setting;
mod text;
pub mod time;
pub mod validate;
pub mod value;
pub mod violation;

mod locale;
mod number;

pub use api::Api;
pub use confirm::{Confirmation, Confirmed};
pub use erased::Erased;
pub use faces::UnknownName;
pub use json::{Json, JsonError};
pub use locale::Locale;
pub use odd::Oddities;
pub use operation::{CallableBy, CallerKind, Download, Operation, Paged, Response};
pub use rust_decimal::Decimal;
pub use secret::Secret;
pub use setting::{Setting, Settings, SettingsInto};
pub use text::{Printable, Text, TextKind};
pub use time::{Date, Timestamp, YearMonth};
pub use value::Record;
pub use value::{Upload, Value};
pub use violation::{Violation, Violations};

#[doc(hidden)]
pub use serde;

/// The target of every span and event of the feature `tracing`, to filter by: `huaweicloud=debug`.
pub const TRACING_TARGET: &str = "huaweicloud";

// with a network: client, credentials, transport, errors, paging, retries

mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod clock;
mod error;
pub mod guide;
mod hook;
mod limiter;
mod message;
mod paging;
mod position;
mod retry;
mod scrub;
pub mod sign;
mod trace;
mod transport;

pub use auth::{
    AccessKey, AgencyKeys, AgencyToken, AuthContext, Credentials, DefaultChain, Identity, Password, ServerMetadata,
    Token,
};
pub use client::{Answer, CallOptions, Client, ClientBuilder, JsonClient, Untyped, Validation};
pub use clock::{Clock, SystemClock};
pub use error::{CredentialsError, Error, ErrorCode, ErrorKind, ItemFailure, PagingError, ServiceError};
pub use hook::{Attempt, Hook};
pub use limiter::RateLimit;
pub use paging::{Items, JsonPages, Pages};
pub use position::Position;
pub use retry::{Backoff, NoRetry, RetryBudget, RetryContext, RetryPolicy};
pub use transport::{BoxFuture, Departure, HttpRequest, HttpResponse, Reach, Sink, Transport, TransportError};
#[cfg(feature = "http")]
pub use transport::{HttpOptions, HttpTransport, Resolver};
