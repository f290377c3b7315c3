//! The one error type of a call: what happened, to which operation, after how many attempts, and what to do.
//!
//! No error holds a secret or a value of the request that the spec calls sensitive.

pub(crate) mod body;
mod code;
mod credentials;
pub(crate) mod failures;
mod hints;
mod paging;
mod pruned;
mod service;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

pub use code::ErrorCode;
pub use credentials::CredentialsError;
pub use paging::PagingError;
pub use service::{ItemFailure, ServiceError};

use crate::confirm::Confirmation;
use crate::locale::Locale;
use crate::meta::Category;
use crate::transport::{Reach, TransportError};
use crate::violation::Violations;

/// A call that failed.
#[derive(Clone)]
pub struct Error(Box<Parts>);

#[derive(Clone)]
struct Parts {
    kind: ErrorKind,
    operation: Option<&'static str>,
    attempts: u32,
    elapsed: Duration,
    language: Locale,
}

/// What happened.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request breaks documented rules; nothing was sent.
    #[error("the request was not sent: {0}")]
    Invalid(Violations),
    /// The request could not be put into words; nothing was sent.
    #[error("the request was not sent: {0}")]
    Encode(String),
    /// The service answered with an error.
    #[error("{0}")]
    Service(Box<ServiceError>),
    /// The network failed.
    #[error(transparent)]
    Transport(TransportError),
    /// The answer could not be read.
    #[error("HTTP {status}, but the answer is not what the service sends: {what}")]
    Decode {
        /// HTTP status.
        status: u16,
        /// What is wrong with it, without its content.
        what: String,
        /// Whether another attempt would bring the same.
        lasting: bool,
        /// The request's id at the service.
        request_id: Option<String>,
    },
    /// There are no credentials, or they could not be renewed.
    #[error(transparent)]
    Credentials(CredentialsError),
    /// The client is set up wrongly.
    #[error("{0}")]
    Config(String),
    /// The clocks of this computer and of the service are too far apart: no signature holds.
    #[error("the service's clock is {} {} this computer's ({cause})", apart(*ahead), if *ahead < 0 { "behind" } else { "ahead of" })]
    Clock {
        /// Seconds that the service's clock is ahead; less than 0: behind.
        ahead: i64,
        /// What the service answered.
        cause: Box<ServiceError>,
    },
    /// The call's time ends before it could be sent.
    #[error("no time left, nothing was sent: {0}")]
    Deadline(String),
    /// The operation may have been carried out: it is not repeated, for that might do it twice.
    #[error("outcome unknown, the operation may have been carried out: {}", cause.kind())]
    OutcomeUnknown {
        /// Why there is no answer.
        cause: Box<Error>,
        /// The read that tells, as far as the request says whom and what to ask.
        confirmation: Option<Box<Confirmation>>,
    },
    /// The list cannot be read to its end.
    #[error(transparent)]
    Paging(PagingError),
    /// Items of a batch failed, the others were carried out.
    #[error("{} of the batch's items failed, first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Partial(Vec<ItemFailure>),
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        let language = Locale::default();
        Error(Box::new(Parts { kind, operation: None, attempts: 0, elapsed: Duration::ZERO, language }))
    }
}

impl From<ServiceError> for Error {
    fn from(error: ServiceError) -> Self {
        ErrorKind::Service(Box::new(error)).into()
    }
}

impl From<CredentialsError> for Error {
    fn from(error: CredentialsError) -> Self {
        ErrorKind::Credentials(error).into()
    }
}

impl Error {
    pub(crate) fn config(what: impl Into<String>) -> Self {
        ErrorKind::Config(what.into()).into()
    }

    /// Adds where it happened, unless that is known.
    pub(crate) fn during(mut self, operation: &'static str, attempts: u32, elapsed: Duration) -> Self {
        if self.0.operation.is_none() {
            self.0.operation = Some(operation);
            self.0.attempts = attempts;
            self.0.elapsed = elapsed;
        }
        self
    }

    /// The same with what to do in another language.
    pub fn in_language(mut self, language: Locale) -> Self {
        self.0.language = language;
        self
    }

    /// What happened.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// What happened, owned.
    pub fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// Id of the operation.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// How often the request was sent or tried to be sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// Whether the same call, made later, may succeed and can do no harm.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Service(error) => error.retryable,
            ErrorKind::Transport(error) => !error.lasting,
            ErrorKind::Deadline(_) => true,
            ErrorKind::Credentials(error) => error.is_retryable(),
            _ => false,
        }
    }

    /// Whether the operation may have been carried out although there is no good answer.
    pub fn is_outcome_unknown(&self) -> bool {
        matches!(self.kind(), ErrorKind::OutcomeUnknown { .. })
    }

    /// Whether the service refused for too many requests.
    pub fn is_throttled(&self) -> bool {
        self.service().is_some_and(|error| error.throttled)
    }

    /// Whether nothing was sent: the request was refused on this side.
    pub fn is_refused(&self) -> bool {
        matches!(self.kind(), ErrorKind::Invalid(_) | ErrorKind::Encode(_))
    }

    /// The rules that the request breaks.
    pub fn violations(&self) -> Option<&Violations> {
        match self.kind() {
            ErrorKind::Invalid(violations) => Some(violations),
            _ => None,
        }
    }

    /// What the service answered, also when the outcome is unknown.
    pub fn service(&self) -> Option<&ServiceError> {
        match self.kind() {
            ErrorKind::Service(error) => Some(error),
            ErrorKind::OutcomeUnknown { cause, .. } => cause.service(),
            ErrorKind::Clock { cause, .. } => Some(cause),
            ErrorKind::Credentials(error) => error.service(),
            _ => None,
        }
    }

    /// How far the request came before the network failed.
    pub fn reach(&self) -> Option<Reach> {
        match self.kind() {
            ErrorKind::Transport(error) => Some(error.reach),
            ErrorKind::OutcomeUnknown { cause, .. } => cause.reach(),
            _ => None,
        }
    }

    /// The service's error code.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.service().and_then(|error| error.code.as_ref())
    }

    /// What kind of fault the service's code stands for, where documented.
    pub fn category(&self) -> Option<Category> {
        self.code().and_then(ErrorCode::category)
    }

    /// The error of a call of unknown outcome, for tests of one's own: why there is no answer, and the read that tells.
    pub fn outcome_unknown(cause: Error, confirmation: Option<Confirmation>) -> Self {
        let confirmation = confirmation.map(Box::new);
        ErrorKind::OutcomeUnknown { cause: Box::new(cause), confirmation }.into()
    }

    /// The request's id at the service, to be told to its support.
    pub fn request_id(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Decode { request_id, .. } => request_id.as_deref(),
            ErrorKind::OutcomeUnknown { cause, .. } => cause.request_id(),
            _ => self.service().and_then(|error| error.request_id.as_deref()),
        }
    }

    /// HTTP status of the answer.
    pub fn http_status(&self) -> Option<u16> {
        match self.kind() {
            ErrorKind::Decode { status, .. } => Some(*status),
            ErrorKind::OutcomeUnknown { cause, .. } => cause.http_status(),
            _ => self.service().map(|error| error.status),
        }
    }

    /// The read that tells whether a call of unknown outcome was carried out, when the spec names one: its id, its
    /// request ready to be sent where that follows from the first one, and the sign to look for.
    pub fn confirmation(&self) -> Option<&Confirmation> {
        match self.kind() {
            ErrorKind::OutcomeUnknown { confirmation, .. } => confirmation.as_deref(),
            _ => None,
        }
    }

    /// What to do about it, in the client's language.
    pub fn hint(&self) -> Option<Cow<'_, str>> {
        let language = self.0.language;
        Some(match self.kind() {
            ErrorKind::OutcomeUnknown { confirmation: Some(read), .. } => read.advice_in(language).into(),
            ErrorKind::OutcomeUnknown { .. } => hints::look_it_up(language).into(),
            ErrorKind::Transport(error) => hints::of_transport(error, language)?.into(),
            ErrorKind::Partial(_) => hints::of_failed_items(language).into(),
            ErrorKind::Clock { .. } => hints::of_clocks(language).into(),
            ErrorKind::Credentials(error) => error.hint(language)?.into(),
            _ => self.service()?.hint()?.into(),
        })
    }
}

/// How far clocks are apart, in words.
fn apart(seconds: i64) -> String {
    match seconds.unsigned_abs() / (24 * 60 * 60) {
        0 => format!("{} seconds", seconds.unsigned_abs()),
        1 => "1 day".to_owned(),
        days => format!("{days} days"),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        write!(f, "{}", self.0.kind)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation)
            .field("attempts", &self.0.attempts)
            .field("elapsed", &self.0.elapsed)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // The words of an error tell its cause; whoever prints a chain shall not read it twice.
        std::error::Error::source(&self.0.kind)
    }
}
