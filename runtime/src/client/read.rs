//! Tells a good answer from an error, whatever its status says, and reads it into its record: within the call's time,
//! and a long one beside the runtime's own threads.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::answer::{Facts, Raw, Read, Target};
use super::core::{Core, Prepared};
use super::success::{self, Flaw};
use crate::codec::{Decode, DecodeError, Decoded};
use crate::error::body::ErrorBody;
use crate::error::{Error, ErrorCode, ErrorKind, ServiceError, body, failures};
use crate::json::{self, Json};
use crate::meta::AnswerFormat;
use crate::odd::{Found, Trail};
use crate::scrub::{Said, Scrubber};
use crate::trace;
use crate::transport::HttpResponse;
use crate::value::Record;

/// Bodies up to this many bytes are read at once: it takes less than a millisecond.
const SHORT: usize = 256 * 1024;

impl Core {
    /// Decodes the body of a good answer, as far as it has one that is JSON; `until` is when the time for it is over. `None`:
    /// there is nothing to be decoded.
    pub(super) async fn decode(
        &self,
        prepared: &Prepared,
        answer: &mut HttpResponse,
        until: Duration,
    ) -> Option<Outcome> {
        let form = &prepared.operation.form;
        if success::coding(answer).is_some() || !success::is_good(prepared.operation, answer.status) {
            return None;
        }
        let job = Job {
            target: prepared.target,
            items: prepared.operation.paging.and_then(|paging| paging.items),
            most: prepared.most_entries,
        };
        match form.answer {
            AnswerFormat::Binary => Some(job.run(&[], &|| false)),
            AnswerFormat::Json if answer.body.len() <= SHORT => Some(job.run(&answer.body, &|| false)),
            AnswerFormat::Json => {
                let time = until.saturating_sub(self.clock.ticks());
                let (bytes, outcome) = Box::pin(job.run_within(std::mem::take(&mut answer.body), time)).await;
                answer.body = bytes;
                Some(outcome)
            }
        }
    }

    /// The answer, or the error that it is.
    pub(super) fn read(
        &self,
        prepared: &Prepared,
        scrubber: &Scrubber<'_>,
        answer: HttpResponse,
        decoded: Option<Outcome>,
    ) -> Result<Raw, Error> {
        let operation = prepared.operation;
        let request_id = body::request_id(&answer, self.service).map(|id| scrubber.clean_own(id));
        let error = |answer: &HttpResponse, found| {
            let mut error = ServiceError::from_answer(answer, found, scrubber, self.service, self.language);
            let code = error.code.as_ref().map(ErrorCode::as_str);
            error.meaning = operation.errors.iter().find(|(known, _)| Some(*known) == code).map(|(_, doc)| *doc);
            error.doc_url = operation.doc_url;
            error.advise(operation.form.hints);
            Error::from(ErrorKind::Service(Box::new(error)))
        };
        let (status, id) = (answer.status, &request_id);
        let unreadable = |what: &Said, lasting| {
            let what = scrubber.clean(what);
            Error::from(ErrorKind::Decode { status, what, lasting, request_id: id.clone() })
        };
        if let Some(coding) = success::coding(&answer) {
            let what = Said::new(format!("its body has the coding `{coding}`, which was not asked for"));
            if success::is_good(operation, answer.status) {
                return Err(unreadable(&what, true));
            }
            return Err(error(&answer, ErrorBody::of(what)));
        }
        let Some(decoded) = decoded else {
            return Err(error(&answer, body::read(&answer.body, &self.service.error_body)));
        };
        if operation.form.answer == AnswerFormat::Binary {
            // An error is JSON even where the answer is not.
            let head = (answer.is_json() == Some(true))
                .then(|| Decode::default().run(&answer.body, None).ok()?.head)
                .flatten();
            let found = head.as_ref().and_then(|json| body::disguised(json, &|_| false, self.service));
            if let Some(Ok(found)) = found {
                return Err(error(&answer, found));
            }
        }
        let (mut decoded, mut value) = decoded.map_err(|error| match operation.form.answer {
            AnswerFormat::Binary => unreadable(&Said::new(error.to_string()), false),
            AnswerFormat::Json => unreadable(&body::instead_of_json(&answer.body, &error), error.is_lasting()),
        })?;
        if decoded.head.is_some() && answer.is_json() == Some(false) {
            decoded.oddities.note(&Trail::Root, "an answer whose Content-Type is not JSON", Found::Null);
        }
        let flaw = match operation.form.answer {
            _ if success::is_part(operation, answer.status) => {
                Some(Flaw::Unreadable(Said::new("it is a part of something (HTTP 206), and no part was asked for")))
            }
            AnswerFormat::Json => success::flaw(operation, decoded.head.as_ref(), self.service),
            AnswerFormat::Binary => None,
        };
        match flaw {
            Some(Flaw::Error(found)) => return Err(error(&answer, found)),
            Some(Flaw::Unreadable(what)) => return Err(unreadable(&what, false)),
            None => {}
        }
        value.take_headers(operation, &answer);
        let failures = failures::of(operation, value.view(), answer.status, scrubber, self.service);
        // names in it are the service's words, too
        decoded.oddities.say(&|path| scrubber.clean(&Said::new(path)));
        if !failures.is_empty() {
            trace::partial(operation, failures.len());
        }
        if self.trace_bodies {
            trace::answer_body(operation, value.view(), scrubber);
        }
        let facts = Facts {
            language: self.language,
            operation: operation.id,
            request_id,
            status: answer.status,
            attempts: 0,
            elapsed: Duration::ZERO,
            oddities: decoded.oddities,
            warnings: prepared.warnings.clone(),
            failures,
            body: answer.body,
            written: 0,
        };
        Ok(Raw { facts, value, entries: decoded.entries })
    }
}

/// What was read of a body, or why it is no JSON.
pub(super) type Outcome = Result<(Decoded, Read), DecodeError>;

/// A body to be read.
#[derive(Clone, Copy)]
struct Job {
    target: Target,
    items: Option<&'static str>,
    most: Option<usize>,
}

impl Job {
    /// Reads the body on a thread for blocking work, which gives up when the time is over or nobody waits any more.
    async fn run_within(self, bytes: Vec<u8>, time: Duration) -> (Vec<u8>, Outcome) {
        let given_up = GiveUp::default();
        let seen = Arc::clone(&given_up.0);
        let reading = tokio::task::spawn_blocking(move || {
            let outcome = self.run(&bytes, &|| seen.load(Ordering::Relaxed));
            (bytes, outcome)
        });
        match tokio::time::timeout(time, reading).await {
            Ok(Ok(read)) => read,
            // Over time, or the runtime ends: the thread drops the bytes.
            _ => (Vec::new(), Err(DecodeError::Late)),
        }
    }

    fn run(self, bytes: &[u8], stop: &dyn Fn() -> bool) -> Outcome {
        let how = Decode { items: self.items, most: self.most, stop: Some(stop) };
        match self.target {
            Target::Record(empty) => {
                let mut record = empty();
                let decoded = how.run(bytes, record.as_deref_mut().map(|record| record as &mut dyn Record))?;
                Ok((decoded, Read::Record(record)))
            }
            Target::Json => {
                let decoded = how.run(bytes, None)?;
                let json = match decoded.head {
                    // read to its end once, so what stops it now is the time alone
                    Some(_) => json::document_until(&String::from_utf8_lossy(bytes), stop)?,
                    None => Json::Null,
                };
                Ok((decoded, Read::Json(json)))
            }
        }
    }
}

/// Tells the reading thread to stop, once dropped.
#[derive(Default)]
struct GiveUp(Arc<AtomicBool>);

impl Drop for GiveUp {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No thread reads them in no time.
    fn long() -> Vec<u8> {
        format!("[{}0]", "0,".repeat(2_000_000)).into_bytes()
    }

    const ALL: Job = Job { target: Target::Json, items: None, most: None };

    #[tokio::test]
    async fn a_long_answer_is_given_up_when_the_time_of_the_call_is_over() {
        let (bytes, outcome) = ALL.run_within(long(), Duration::ZERO).await;
        assert!(matches!(outcome, Err(DecodeError::Late)));
        assert!(bytes.is_empty(), "the thread has them, and drops them");
    }

    #[test]
    fn the_thread_that_reads_stops_soon_after_nobody_waits() {
        let asked = std::cell::Cell::new(0);
        let stop = || asked.replace(asked.get() + 1) == 2;
        assert!(ALL.run(&long(), &stop).is_err());
        assert_eq!(asked.get(), 3, "it stops when it is told, and asks no more");
    }

    #[test]
    fn who_waits_no_more_tells_the_thread_that_reads() {
        let waiting = GiveUp::default();
        let seen = Arc::clone(&waiting.0);
        assert!(!seen.load(Ordering::Relaxed));
        drop(waiting);
        assert!(seen.load(Ordering::Relaxed));
    }
}
