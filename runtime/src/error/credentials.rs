//! Why there are no usable credentials.

use std::fmt;
use std::sync::Arc;

use super::{ServiceError, hints};
use crate::locale::Locale;
use crate::transport::TransportError;

/// Credentials are missing or could not be renewed. Cheap to clone: all who wait for one renewal get the same error.
#[derive(Clone)]
pub struct CredentialsError(Arc<Why>);

enum Why {
    Missing(String),
    Refused(ServiceError),
    Transport(TransportError),
    Other(String),
}

impl CredentialsError {
    /// Nothing was found where it was looked for.
    pub fn missing(what: impl Into<String>) -> Self {
        CredentialsError(Arc::new(Why::Missing(what.into())))
    }

    /// Something else; the text must hold no secret.
    pub fn other(what: impl Into<String>) -> Self {
        CredentialsError(Arc::new(Why::Other(what.into())))
    }

    pub(crate) fn refused(error: ServiceError) -> Self {
        CredentialsError(Arc::new(Why::Refused(error)))
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        CredentialsError(Arc::new(Why::Transport(error)))
    }

    /// Whether nothing was found where it was looked for.
    pub fn is_missing(&self) -> bool {
        matches!(*self.0, Why::Missing(_))
    }

    /// Whether asking again may help.
    pub fn is_retryable(&self) -> bool {
        match &*self.0 {
            Why::Transport(error) => !error.lasting,
            Why::Refused(error) => error.status == 429 || error.status >= 500,
            Why::Missing(_) | Why::Other(_) => false,
        }
    }

    /// What the identity service answered.
    pub fn service(&self) -> Option<&ServiceError> {
        match &*self.0 {
            Why::Refused(error) => Some(error),
            _ => None,
        }
    }

    /// What is wrong, without the words around it.
    pub(crate) fn what(&self) -> String {
        match &*self.0 {
            Why::Missing(what) | Why::Other(what) => what.clone(),
            Why::Refused(error) => error.to_string(),
            Why::Transport(error) => error.to_string(),
        }
    }

    pub(super) fn hint(&self, language: Locale) -> Option<&str> {
        match &*self.0 {
            Why::Missing(_) => Some(hints::of_missing_keys(language)),
            Why::Refused(error) if matches!(error.status, 400 | 401) => Some(hints::of_refused_login(language)),
            Why::Refused(error) => error.hint_in(language),
            Why::Transport(_) | Why::Other(_) => None,
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Why::Missing(what) => write!(f, "no credentials: {what}"),
            Why::Refused(error) => write!(f, "credentials could not be renewed: {error}"),
            Why::Transport(error) => write!(f, "credentials could not be renewed: {error}"),
            Why::Other(what) => write!(f, "credentials: {what}"),
        }
    }
}

impl fmt::Debug for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CredentialsError({self})")
    }
}

impl std::error::Error for CredentialsError {}
