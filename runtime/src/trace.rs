//! What goes to the log: a span a call, an event an attempt. No secrets, no personal data; bodies only on request, and
//! redacted. Without the feature `tracing` nothing of it is compiled.

pub(crate) use imp::*;

#[cfg(feature = "tracing")]
mod imp {
    use tracing::Instrument;

    use crate::TRACING_TARGET as TARGET;

    use crate::error::{CredentialsError, Error};
    use crate::hook::Attempt;
    use crate::meta::{Operation, Site};
    use crate::odd::Oddities;
    use crate::redact;
    use crate::scrub::{Said, Scrubber};
    use crate::value::View;
    use crate::violation::Violations;

    pub(crate) fn in_call<F: Future>(operation: &Operation, site: &Site, call: F) -> impl Future<Output = F::Output> {
        call.instrument(tracing::info_span!(target: TARGET, "call", operation = operation.id, site = site.id))
    }

    /// Whether anybody listens to attempts.
    pub(crate) fn attempts() -> bool {
        tracing::enabled!(target: TARGET, tracing::Level::DEBUG)
    }

    pub(crate) fn attempt(attempt: &Attempt<'_>) {
        tracing::debug!(
            target: TARGET,
            operation = attempt.operation,
            site = attempt.site,
            attempt = attempt.number,
            status = attempt.status,
            code = attempt.code.map(tracing::field::display),
            reach = attempt.reach.map(tracing::field::display),
            request_id = attempt.request_id,
            elapsed_ms = attempt.elapsed.as_millis() as u64,
            sent = attempt.sent,
            received = attempt.received,
            "attempt"
        );
    }

    pub(crate) fn dropped(attempt: &Attempt<'_>, harmless: bool) {
        let (operation, site, number) = (attempt.operation, attempt.site, attempt.number);
        let elapsed_ms = attempt.elapsed.as_millis() as u64;
        if harmless {
            tracing::debug!(target: TARGET, operation, site, attempt = number, elapsed_ms, "the call was dropped while under way");
        } else {
            let what = "the call was dropped while under way; it may have been carried out";
            tracing::warn!(target: TARGET, operation, site, attempt = number, elapsed_ms, "{what}");
        }
    }

    pub(crate) fn odd(operation: &'static str, oddities: &Oddities) {
        let first = oddities.iter().next().map(tracing::field::display);
        tracing::warn!(target: TARGET, operation, count = oddities.count(), first, "something in the answer did not fit");
    }

    pub(crate) fn failed(error: &Error) {
        // the service's words may have line breaks; a log has an entry a line
        let error_line = error.to_string().replace('\n', " ");
        tracing::warn!(target: TARGET, attempts = error.attempts(), error = %error_line, "call failed");
    }

    pub(crate) fn warnings(operation: &Operation, broken: &Violations) {
        tracing::warn!(target: TARGET, operation = operation.id, %broken, "sent although it breaks documented rules");
    }

    pub(crate) fn partial(operation: &Operation, failed: usize) {
        tracing::warn!(target: TARGET, operation = operation.id, failed, "items of the batch failed");
    }

    pub(crate) fn renewed(failed: Option<&CredentialsError>) {
        match failed {
            None => tracing::debug!(target: TARGET, "credentials renewed"),
            Some(error) => tracing::warn!(target: TARGET, %error, "credentials not renewed"),
        }
    }

    pub(crate) fn readable_by_others(path: &std::path::Path) {
        tracing::warn!(target: TARGET, path = %path.display(), "others on this computer may read the profile file with the keys");
    }

    pub(crate) fn clock_set(seconds: i64) {
        tracing::warn!(target: TARGET, seconds, "the computer's clock is off; the service's is taken");
    }

    pub(crate) fn paging(operation: &Operation, what: &'static str, position: &dyn std::fmt::Debug) {
        tracing::warn!(target: TARGET, operation = operation.id, ?position, "{what}");
    }

    pub(crate) fn request_body(operation: &Operation, request: View<'_>) {
        if tracing::enabled!(target: TARGET, tracing::Level::TRACE) {
            tracing::trace!(target: TARGET, operation = operation.id, body = %redact::json(operation.request, request), "request");
        }
    }

    pub(crate) fn answer_body(operation: &Operation, answer: View<'_>, scrubber: &Scrubber<'_>) {
        if let (Some(object), true) = (operation.response, answer.is_given())
            && tracing::enabled!(target: TARGET, tracing::Level::TRACE)
        {
            // the table hides values; a name of the service's own may hold something, too
            let body = Said::new(redact::json(object, answer).to_string()).keep(64 * 1024);
            tracing::trace!(target: TARGET, operation = operation.id, body = %scrubber.clean(&body), "answer");
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod imp {
    use crate::error::{CredentialsError, Error};
    use crate::hook::Attempt;
    use crate::meta::{Operation, Site};
    use crate::odd::Oddities;
    use crate::scrub::Scrubber;
    use crate::value::View;
    use crate::violation::Violations;

    pub(crate) fn in_call<F: Future>(_: &Operation, _: &Site, call: F) -> F {
        call
    }
    pub(crate) fn attempts() -> bool {
        false
    }
    pub(crate) fn attempt(_: &Attempt<'_>) {}
    pub(crate) fn dropped(_: &Attempt<'_>, _: bool) {}
    pub(crate) fn odd(_: &'static str, _: &Oddities) {}
    pub(crate) fn failed(_: &Error) {}
    pub(crate) fn warnings(_: &Operation, _: &Violations) {}
    pub(crate) fn partial(_: &Operation, _: usize) {}
    pub(crate) fn renewed(_: Option<&CredentialsError>) {}
    pub(crate) fn readable_by_others(_: &std::path::Path) {}
    pub(crate) fn clock_set(_: i64) {}
    pub(crate) fn paging(_: &Operation, _: &'static str, _: &dyn std::fmt::Debug) {}
    pub(crate) fn request_body(_: &Operation, _: View<'_>) {}
    pub(crate) fn answer_body(_: &Operation, _: View<'_>, _: &Scrubber<'_>) {}
}
