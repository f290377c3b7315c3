//! Tells a good answer from an error, whatever its status says.

use std::time::Duration;

use super::answer::{Facts, Raw};
use super::core::{Core, Prepared};
use super::success::{self, Flaw};
use crate::error::body::ErrorBody;
use crate::error::{Error, ErrorCode, ErrorKind, Said, Scrubber, ServiceError, body, failures};
use crate::json::Json;
use crate::odd::Oddities;
use crate::trace;
use crate::transport::HttpResponse;

impl Core {
    /// The answer, or the error that it is.
    pub(super) fn read(&self, prepared: &Prepared, scrubber: Scrubber, answer: HttpResponse) -> Result<Raw, Error> {
        let operation = prepared.operation;
        let request_id = body::request_id(&answer).map(|id| scrubber.clean(&id));
        let error = |found| {
            let mut error = ServiceError::from_answer(&answer, found, &scrubber, Some(self.service));
            let code = error.code.as_ref().map(ErrorCode::as_str);
            error.meaning = operation.errors.iter().find(|(known, _)| Some(*known) == code).map(|(_, doc)| *doc);
            error.doc_url = operation.doc_url;
            Error::from(ErrorKind::Service(Box::new(error)))
        };
        let unreadable = |what: &Said, lasting| {
            let what = scrubber.clean(what);
            Error::from(ErrorKind::Decode { status: answer.status, what, lasting, request_id: request_id.clone() })
        };
        if let Some(coding) = success::coding(&answer) {
            let what = Said::new(format!("its body has the coding `{coding}`, which was not asked for"));
            if (200..300).contains(&answer.status) {
                return Err(unreadable(&what, true));
            }
            return Err(error(ErrorBody::of(what)));
        }
        if !(200..300).contains(&answer.status) {
            return Err(error(body::read(&answer.body)));
        }
        let mut oddities = Oddities::new();
        let json = body::parse(&answer.body, &mut oddities).map_err(|what| unreadable(&what, false))?;
        if json.is_some()
            && answer.header("Content-Type").is_some_and(|kind| !kind.to_ascii_lowercase().contains("json"))
        {
            oddities.note("an answer whose Content-Type is not JSON", &Json::Null);
        }
        match success::flaw(operation, json.as_ref()) {
            Some(Flaw::Error(found)) => return Err(error(found)),
            Some(Flaw::Unreadable(what)) => return Err(unreadable(&what, false)),
            None => {}
        }
        let failures = match &json {
            Some(json) => failures::of(operation, json, answer.status, &scrubber, self.service.errors),
            None => Vec::new(),
        };
        if !failures.is_empty() {
            trace::partial(operation, failures.len());
        }
        if self.trace_bodies {
            trace::answer_body(operation, json.as_ref(), &scrubber);
        }
        let facts = Facts {
            operation: operation.id,
            request_id,
            status: answer.status,
            attempts: 0,
            elapsed: Duration::ZERO,
            oddities,
            warnings: prepared.warnings.clone(),
            failures,
            body: answer.body,
        };
        Ok(Raw { facts, json, scrubber })
    }
}
