//! An answer with all that came beside the value.

use std::any::Any;
use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use crate::codec::{self, Entries};
use crate::error::{Error, ErrorKind, ItemFailure};
use crate::json::Json;
use crate::locale::Locale;
use crate::meta::{Operation, Place};
use crate::odd::Oddities;
use crate::operation::Response;
use crate::transport::HttpResponse;
use crate::value::View;
use crate::value::{Filled, Record};
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
    /// Of what would be said of the failures.
    pub(crate) language: Locale,
    pub(crate) body: Vec<u8>,
    /// Bytes of the body that went elsewhere.
    pub(crate) written: u64,
}

/// An answer before it has its type.
pub(crate) struct Raw {
    pub(crate) facts: Facts,
    pub(crate) value: Read,
    /// The entries of a page, as they were sent.
    pub(crate) entries: Option<Entries>,
}

/// What an answer is read into.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// An empty record of its type; `None`: an answer without a body.
    Record(fn() -> Option<Box<dyn Filled>>),
    /// A tree, where there is no type.
    Json,
}

/// What was read.
pub(crate) enum Read {
    Record(Option<Box<dyn Filled>>),
    Json(Json),
}

impl Read {
    /// What was read, to look at.
    pub(crate) fn view(&self) -> View<'_> {
        match self {
            Read::Record(Some(record)) => View::from(&**record as &dyn Record),
            Read::Record(None) => View::Unset,
            Read::Json(json) => View::from(json),
        }
    }
}

impl Read {
    /// Takes over the headers of the answer that are fields of it.
    pub(crate) fn take_headers(&mut self, operation: &Operation, answer: &HttpResponse) {
        let fields = operation.response.map_or(&[][..], |object| object.fields);
        for (at, field) in fields.iter().enumerate().filter(|(_, field)| field.place == Place::Header) {
            let Some(text) = answer.header(field.wire) else { continue };
            match self {
                Read::Record(Some(record)) => codec::fill_text(&mut **record, at, text),
                Read::Record(None) => {}
                Read::Json(json) => {
                    if json.is_null() {
                        *json = Json::Object(Vec::new());
                    }
                    if let Json::Object(entries) = json {
                        entries.push((field.wire.into(), Json::from(text)));
                    }
                }
            }
        }
    }
}

impl Raw {
    /// The answer with its type, which is that of its target.
    pub(crate) fn typed<R: Response>(self) -> Answer<R> {
        let value = match self.value {
            Read::Record(Some(record)) => {
                let record: Box<dyn Any> = record;
                record.downcast::<R>().map(|record| *record).unwrap_or_default()
            }
            _ => R::default(),
        };
        Answer { value, facts: self.facts }
    }

    /// The answer as a tree, where that is its target.
    pub(crate) fn json(self) -> Answer<Json> {
        let value = if let Read::Json(json) = self.value { json } else { Json::Null };
        Answer { value, facts: self.facts }
    }
}

impl<T> Answer<T> {
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
        let Facts { operation, attempts, elapsed, failures, language, .. } = self.facts;
        match failures.is_empty() {
            true => Ok(self.value),
            false => {
                let error = Error::from(ErrorKind::Partial(failures)).during(operation, attempts, elapsed);
                Err(error.in_language(language))
            }
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

    /// How many bytes of a download went to the writer that it was sent to.
    pub fn written(&self) -> u64 {
        self.facts.written
    }

    /// The body as it came: of a download the file, unless it was sent to a writer. A client reads no more than its
    /// options allow, 64 MB unless said otherwise.
    pub fn body(&self) -> &[u8] {
        &self.facts.body
    }

    /// The body as it came, taken over.
    pub fn into_body(self) -> Vec<u8> {
        self.facts.body
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
