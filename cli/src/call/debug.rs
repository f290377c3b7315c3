//! `--debug`: what goes out and what comes back, on stderr and without what is sensitive.

use huaweicloud_runtime::meta::Operation;
use huaweicloud_runtime::{Attempt, Hook, Json, redact};

use super::exchange::Reply;
use super::{Settings, wire};
use crate::terminal;

/// Tells of every attempt.
pub(super) struct Attempts;

impl Hook for Attempts {
    fn after(&self, attempt: &Attempt<'_>) {
        let outcome = match (attempt.status, attempt.reach) {
            (Some(status), _) => format!("HTTP {status}"),
            (None, Some(reach)) => reach.to_string(),
            (None, None) => "no answer".to_owned(),
        };
        let code = attempt.code.map(|code| format!(", {code}")).unwrap_or_default();
        let id = attempt.request_id.map(|id| format!(", request {id}")).unwrap_or_default();
        terminal::note(&format!(
            "* attempt {}: {outcome}{code}{id}, {} ms, {} bytes sent, {} received",
            attempt.number,
            attempt.elapsed.as_millis(),
            attempt.sent,
            attempt.received,
        ));
    }
}

pub(super) fn show_request(operation: &'static Operation, document: &Json, settings: &Settings) {
    if let Ok(shown) = wire::shown(operation, document, &settings.connection, &[]) {
        shown.to_lines().iter().for_each(|line| terminal::note(&format!("> {line}")));
    }
}

pub(super) fn show_reply(operation: &Operation, reply: &Reply) {
    let id = reply.request_id.as_deref().unwrap_or("without id");
    terminal::note(&format!("< HTTP {}, request {id}", reply.status));
    if let Some(object) = operation.response {
        let shown = crate::output::pretty(&redact::json(object, &reply.json));
        shown.lines().for_each(|line| terminal::note(&format!("< {line}")));
    }
    reply.oddities.iter().for_each(|oddity| terminal::note(&format!("< odd: {oddity}")));
}
