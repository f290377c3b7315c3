//! An answer with all that came beside the value.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use crate::error::{Error, ErrorKind, ItemFailure, Said, Scrubber};
use crate::json::Json;
use crate::odd::Oddities;
use crate::record::{self, Record};
use crate::violation::Violations;

/// The value that the service answered, and how the call went. Derefs to the value.
///
/// Its `Debug` shows no body: there may be personal data in it.
pub struct Answer<T> {
    value: T,
    facts: Facts,
}

/// What is known of every answer.
pub(crate) struct Facts {
    pub(crate) operation: &'static str,
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) oddities: Oddities,
    pub(crate) warnings: Violations,
    pub(crate) failures: Vec<ItemFailure>,
    pub(crate) body: Vec<u8>,
}

/// An answer before it is read into its type.
pub(crate) struct Raw {
    pub(crate) facts: Facts,
    pub(crate) json: Option<Json>,
    /// What must not be seen of anything that the service said.
    pub(crate) scrubber: Scrubber,
}

impl Raw {
    /// Reads the answer into its record; `None`: an answer without a body.
    pub(crate) fn fill(mut self, record: Option<&mut (dyn Record + '_)>) -> Facts {
        if let (Some(record), Some(json)) = (record, self.json.take()) {
            record::read(record, json, &mut self.facts.oddities);
        }
        // names in it are the service's words, too
        self.facts.oddities.say(&|path| self.scrubber.clean(&Said::new(path)));
        self.facts
    }
}

impl<T> Answer<T> {
    pub(crate) fn new(value: T, facts: Facts) -> Self {
        Answer { value, facts }
    }

    /// The value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The value, unless items of the batch failed.
    ///
    /// A batch operation carries out what it can: the others are in [`failures`](Self::failures). Use this where a
    /// part is not enough.
    ///
    /// # Errors
    /// [`ErrorKind::Partial`] with every failed item.
    pub fn complete(self) -> Result<T, Error> {
        let Facts { operation, attempts, elapsed, failures, .. } = self.facts;
        match failures.is_empty() {
            true => Ok(self.value),
            false => Err(Error::from(ErrorKind::Partial(failures)).during(operation, attempts, elapsed)),
        }
    }

    /// The same answer with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Answer<U> {
        Answer { value: f(self.value), facts: self.facts }
    }

    /// The request's id at the service, to be told to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.facts.status
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.facts.attempts
    }

    /// How long the call took, repetitions and waits included.
    pub fn elapsed(&self) -> Duration {
        self.facts.elapsed
    }

    /// What was odd in the answer, and left out or kept as it was.
    pub fn oddities(&self) -> &Oddities {
        &self.facts.oddities
    }

    /// The documented rules that the request breaks, where the client only warns.
    pub fn warnings(&self) -> &Violations {
        &self.facts.warnings
    }

    /// Items of a batch that failed while the others were carried out.
    pub fn failures(&self) -> &[ItemFailure] {
        &self.facts.failures
    }

    /// The body as it came.
    pub fn body(&self) -> &[u8] {
        &self.facts.body
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("value", &self.value)
            .field("request_id", &self.facts.request_id)
            .field("status", &self.facts.status)
            .field("attempts", &self.facts.attempts)
            .field("elapsed", &self.facts.elapsed)
            .field("oddities", &self.facts.oddities)
            .field("failures", &self.facts.failures.len())
            .finish_non_exhaustive()
    }
}
