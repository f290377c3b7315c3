//! The service did its work, and what it answered cannot be shown: said in a way that nobody takes for "not sent".

use huaweicloud_runtime::erased::Erased;
use huaweicloud_runtime::{Answer, Json, redact};

use super::exchange::Reply;
use crate::ending::{Ending, Message};
use crate::interrupt::Signal;
use crate::terminal;

/// Why an answer could not be shown.
pub(crate) enum Unshown {
    /// The query picks nothing from it. The whole answer may have been shown in its place.
    Query { why: String, whole_shown: bool },
    /// It could not be written.
    Output(std::io::Error),
    /// A signal came while it was written.
    Stopped(Signal),
}

/// What may be told of an answer that could not be shown; of one that never came to its end, nothing.
#[derive(Default)]
pub(super) struct Told {
    request_id: Option<String>,
    /// What is sensitive is masked.
    shown: Option<Json>,
}

impl Told {
    pub(super) fn of_reply(operation: &Erased, reply: &Reply) -> Told {
        let shown = operation.meta.response.map(|table| redact::json(table, &reply.json));
        Told { request_id: reply.request_id.clone(), shown }
    }

    /// Of an answer that is a file.
    pub(super) fn of_file<T>(answer: &Answer<T>) -> Told {
        Told { request_id: answer.request_id().map(str::to_owned), shown: None }
    }
}

/// How the command ends then.
pub(super) fn ending(operation: &Erased, answer: &Told, unshown: &Unshown) -> Ending {
    let meta = operation.meta;
    let done = if meta.idempotent { "was answered" } else { "was carried out" };
    let id = answer.request_id.as_deref().unwrap_or("without an id");
    let done = format!("{} {done} (request {id})", meta.id);
    let message = match unshown {
        // a reader of a list that has enough, as `head` does
        Unshown::Output(error) if meta.idempotent && terminal::is_closed(error) => return Ending::Closed,
        Unshown::Stopped(signal) if meta.idempotent => {
            let what = format!("{done}, and stopped by {} while its answer was written", signal.name);
            return Ending::Interrupted(Message::new(what), *signal);
        }
        Unshown::Query { why, .. } => Message::new(format!("{done}, but --query picks nothing from its answer: {why}")),
        Unshown::Output(error) => Message::new(format!("{done}, but its answer cannot be written: {error}")),
        Unshown::Stopped(signal) => {
            Message::new(format!("{done}, but {} came before its answer was written", signal.name))
        }
    };
    let shown = match unshown {
        Unshown::Query { whole_shown: true, .. } => Some("the whole answer is on stdout".to_owned()),
        _ if meta.idempotent => None,
        // stderr ends up in logs
        _ => answer.shown.as_ref().map(|json| format!("the answer, sensitive values masked: {json}")),
    };
    let repeat = (!meta.idempotent).then_some("do not repeat it: it would be done twice");
    Ending::CarriedOut(message.maybe(repeat).maybe(shown))
}
