//! What a user of the generated crate writes without thinking where it comes from.

pub use crate::auth::{
    AccessKey, AgencyKeys, AgencyToken, Credentials, DefaultChain, Identity, Password, ServerMetadata, Token,
};
pub use crate::client::{Answer, CallOptions, Client, ClientBuilder, Hook, Validation};
pub use crate::error::{CredentialsError, Error, ErrorCode, ErrorKind, ItemFailure, ServiceError};
pub use crate::json::Json;
pub use crate::operation::{CallableBy, CallerKind, Operation, Paged, Response};
pub use crate::paging::{Items, Pages, PagingError, Position};
pub use crate::record::Record;
pub use crate::retry::{Backoff, NoRetry, RetryPolicy};
pub use crate::secret::Secret;
pub use crate::time::{Date, Timestamp, YearMonth};
pub use crate::value::Upload;
pub use crate::violation::{Violation, Violations};
pub use rust_decimal::Decimal;
