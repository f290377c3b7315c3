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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    use crate::catalog;

    /// How it ends for a write and for a read.
    fn ended(unshown: &Unshown) -> [(u8, String, Vec<String>); 2] {
        [false, true].map(|reads| {
            let mut all = catalog::operations();
            let operation = all.find(|known| known.meta.idempotent == reads && known.meta.response.is_some()).unwrap();
            let told = Told { request_id: Some("r-1".to_owned()), shown: Some(Json::from("kept")) };
            let ending = ending(operation, &told, unshown);
            let (status, what) = (ending.status(), ending.in_words().replace(operation.meta.id, "X"));
            let hints = match ending {
                Ending::CarriedOut(message) | Ending::Interrupted(message, _) => message.hints,
                _ => Vec::new(),
            };
            (status, what, hints)
        })
    }

    const REPEAT: &str = "do not repeat it: it would be done twice";
    const KEPT: &str = "the answer, sensitive values masked: \"kept\"";

    #[test]
    fn a_write_that_cannot_be_shown_is_told_as_done_with_its_answer() {
        let [(status, what, hints), read] = ended(&Unshown::Output(std::io::Error::other("full")));
        assert_eq!(
            (status, what.as_str()),
            (5, "X was carried out (request r-1), but its answer cannot be written: full")
        );
        assert_eq!(hints, [REPEAT, KEPT]);
        assert_eq!(
            (read.0, read.1.as_str()),
            (5, "X was answered (request r-1), but its answer cannot be written: full")
        );
        assert!(read.2.is_empty());
    }

    #[test]
    fn a_reader_that_has_enough_ends_a_read_well_and_a_write_not() {
        let closed = || Unshown::Output(std::io::Error::from(std::io::ErrorKind::BrokenPipe));
        let [write, read] = ended(&closed());
        assert_eq!((write.0, read.0), (5, 0));
        assert_eq!(write.2, [REPEAT, KEPT]);
    }

    #[test]
    fn a_signal_while_the_answer_is_written_ends_a_read_as_a_signal_does() {
        let signal = Signal { name: "SIGTERM", status: 143 };
        let [write, read] = ended(&Unshown::Stopped(signal));
        let told = "X was carried out (request r-1), but SIGTERM came before its answer was written";
        assert_eq!((write.0, write.1.as_str()), (5, told));
        let told = "X was answered (request r-1), and stopped by SIGTERM while its answer was written";
        assert_eq!((read.0, read.1.as_str()), (143, told));
    }

    #[test]
    fn an_answer_that_is_on_stdout_is_not_said_again() {
        let query = |whole_shown| Unshown::Query { why: "no".to_owned(), whole_shown };
        let [shown, read] = ended(&query(true));
        assert_eq!(shown.1, "X was carried out (request r-1), but --query picks nothing from its answer: no");
        assert_eq!(shown.2, [REPEAT, "the whole answer is on stdout"]);
        assert_eq!(read.2, ["the whole answer is on stdout"]);
        let [lost, read] = ended(&query(false));
        assert_eq!((lost.2, read.2.len()), (vec![REPEAT.to_owned(), KEPT.to_owned()], 0));
    }

    #[test]
    fn what_never_came_has_no_id() {
        let operation = catalog::operations().next().unwrap();
        let words = ending(operation, &Told::default(), &Unshown::Output(std::io::Error::other("full"))).in_words();
        assert!(words.contains("(request without an id)"), "{words}");
    }
}
