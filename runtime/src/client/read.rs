//! Tells a good answer from an error, whatever its status says.

use std::time::Duration;

use super::answer::{Facts, Raw};
use super::core::{Core, Prepared};
use crate::auth::Identity;
use crate::error::{Error, ErrorCode, ErrorKind, ServiceError, body, failures};
use crate::odd::Oddities;
use crate::trace;
use crate::transport::HttpResponse;

impl Core {
    /// The answer, or the error that it is.
    pub(super) fn read(&self, prepared: &Prepared, identity: &Identity, answer: HttpResponse) -> Result<Raw, Error> {
        let operation = prepared.operation;
        let request_id = body::request_id(&answer).map(|id| prepared.scrubber.clean(&id));
        let error = |found| {
            let mut scrubber = prepared.scrubber.clone();
            identity.secrets().into_iter().for_each(|secret| scrubber.hide(secret));
            let mut error = ServiceError::from_answer(&answer, found, &scrubber, Some(self.service));
            let code = error.code.as_ref().map(ErrorCode::as_str);
            error.meaning = operation.errors.iter().find(|(known, _)| Some(*known) == code).map(|(_, doc)| *doc);
            error.doc_url = operation.doc_url;
            Error::from(ErrorKind::Service(Box::new(error)))
        };
        if !(200..300).contains(&answer.status) {
            return Err(error(body::read(&answer.body)));
        }
        let mut oddities = Oddities::new();
        let json = match body::parse(&answer.body, &mut oddities) {
            Ok(json) => json,
            Err(_) if operation.response.is_none() => None,
            Err(what) => {
                let what = prepared.scrubber.clean(&what);
                return Err(ErrorKind::Decode { status: answer.status, what, request_id }.into());
            }
        };
        if let Some(found) = json.as_ref().and_then(body::hidden_in_success) {
            return Err(error(found));
        }
        if json.is_none() && answer.status != 204 && failures::needs_body(operation) {
            let what = "it is empty".to_owned();
            return Err(ErrorKind::Decode { status: answer.status, what, request_id }.into());
        }
        let failures = match &json {
            Some(json) => failures::of(operation, json, answer.status, &prepared.scrubber, self.service.errors),
            None => Vec::new(),
        };
        if !failures.is_empty() {
            trace::partial(operation, failures.len());
        }
        if self.trace_bodies {
            trace::answer_body(operation, json.as_ref());
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
        Ok(Raw { facts, json })
    }
}
