//! What a user of the generated crate writes without thinking where it comes from.

pub use crate::auth::{
    AccessKey, AgencyKeys, AgencyToken, AuthContext, Credentials, DefaultChain, Identity, Password, ServerMetadata,
    Token,
};
pub use crate::client::{Answer, CallOptions, Client, ClientBuilder, Validation};
pub use crate::clock::{Clock, SystemClock};
pub use crate::confirm::{Confirmation, Confirmed};
pub use crate::error::{CredentialsError, Error, ErrorCode, ErrorKind, ItemFailure, PagingError, ServiceError};
pub use crate::hook::{Attempt, Hook};
pub use crate::json::Json;
pub use crate::limiter::RateLimit;
pub use crate::locale::Locale;
pub use crate::meta::Category;
pub use crate::odd::Oddities;
pub use crate::operation::{CallableBy, CallerKind, Operation, Paged, Response};
pub use crate::paging::{Items, Pages};
pub use crate::position::Position;
pub use crate::retry::{Backoff, NoRetry, RetryBudget, RetryContext, RetryPolicy};
pub use crate::secret::Secret;
pub use crate::time::{Date, Timestamp, YearMonth};
pub use crate::transport::{BoxFuture, Departure, HttpRequest, HttpResponse, Reach, Transport, TransportError};
#[cfg(feature = "http")]
pub use crate::transport::{HttpOptions, HttpTransport, Resolver};
pub use crate::value::Record;
pub use crate::value::Upload;
pub use crate::violation::{Violation, Violations};
pub use rust_decimal::Decimal;
