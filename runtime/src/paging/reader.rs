//! Fetches pages in order, some ahead when asked to. Not generic: compiled once for all operations.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::walk::{PageFacts, Walk};
use crate::client::{CallOptions, Core, Prepared, Raw};
use crate::error::{Error, ErrorKind};
use crate::meta::Operation;
use crate::position::At;
use crate::trace;
use crate::transport::BoxFuture;

type Fetch = BoxFuture<'static, Result<Raw, Error>>;

pub(super) struct Reader {
    pub(super) core: Arc<Core>,
    pub(super) options: CallOptions,
    pub(super) operation: &'static Operation,
    pub(super) walk: Walk,
    pub(super) ahead: usize,
    /// Pages that are being fetched, in order; the first one is the next to be handed out.
    queue: VecDeque<(At, Fetch)>,
    /// Where the latest page stood.
    pub(super) page: At,
    /// Places of entries on it that no record can hold.
    pub(super) dropped: Vec<usize>,
    pages: u64,
    stopped: Stopped,
}

/// Whether an error ended the list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stopped {
    No,
    /// It may be asked to go on.
    Passing,
    /// Asking again would bring the same, or lock the keys.
    ForGood,
}

/// Makes the request for a page.
pub(super) type Prepare<'a> = &'a dyn Fn(&Walk, &At) -> Result<Prepared, Error>;

impl Reader {
    pub(super) fn new(core: Arc<Core>, options: CallOptions, operation: &'static Operation, walk: Walk) -> Self {
        Reader {
            core,
            options,
            operation,
            walk,
            ahead: 0,
            queue: VecDeque::new(),
            page: At::Start,
            dropped: Vec::new(),
            pages: 0,
            stopped: Stopped::No,
        }
    }

    /// Takes back the end that a passing error was; whether the list goes on.
    pub(super) fn resume(&mut self) -> bool {
        if self.stopped == Stopped::Passing {
            self.stopped = Stopped::No;
        }
        self.stopped == Stopped::No
    }

    /// The next page. An error is the end, unless the caller resumes; then the same page is fetched again.
    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>, prepare: Prepare<'_>) -> Poll<Option<Result<Raw, Error>>> {
        loop {
            if self.stopped != Stopped::No || (self.walk.done && self.queue.is_empty()) {
                return Poll::Ready(None);
            }
            if let Err(error) = self.fill(prepare) {
                // A request that is not even sent will not be sent the next time either.
                self.stopped = Stopped::ForGood;
                return Poll::Ready(Some(Err(error)));
            }
            let Some((_, fetch)) = self.queue.front_mut() else { return Poll::Ready(None) };
            let outcome = ready!(fetch.as_mut().poll(cx));
            let Some((at, _)) = self.queue.pop_front() else { return Poll::Ready(None) };
            let raw = match outcome {
                Ok(raw) => raw,
                Err(error) => {
                    self.queue.clear();
                    self.stopped = if is_passing(&error) { Stopped::Passing } else { Stopped::ForGood };
                    return Poll::Ready(Some(Err(error)));
                }
            };
            let entries = match self.take_note(at, &raw) {
                Ok(entries) => entries,
                Err(error) => {
                    self.stopped = Stopped::ForGood;
                    return Poll::Ready(Some(Err(error)));
                }
            };
            if entries > 0 || self.pages == 1 {
                return Poll::Ready(Some(Ok(raw)));
            }
        }
    }

    fn take_note(&mut self, at: At, raw: &Raw) -> Result<u64, Error> {
        self.pages += 1;
        let page = PageFacts::of(&self.walk.paging, raw);
        let total = self.walk.total;
        self.page = at;
        self.dropped.clone_from(&page.dropped);
        let accepted = self.walk.accept(&page);
        if total.is_some() && self.walk.total.is_some() && total != self.walk.total {
            trace::paging(self.operation, "the list changes while it is read", &self.walk.within(&self.page, 0));
        }
        if let Err(error) = accepted {
            self.queue.clear();
            let error = Error::from(ErrorKind::Paging(error));
            let error = error.during(self.operation.id, raw.facts.attempts, raw.facts.elapsed);
            return Err(error.in_language(self.core.language));
        }
        // A page that was shorter than expected moves all those after it.
        if self.walk.done || self.queue.front().is_some_and(|(next, _)| *next != self.walk.at) {
            self.queue.clear();
        }
        if self.walk.missing() > 0 {
            trace::paging(self.operation, "the list ends before its total", &self.walk.within(&self.page, 0));
        }
        Ok(page.entries)
    }

    /// Starts the fetches that are due.
    fn fill(&mut self, prepare: Prepare<'_>) -> Result<(), Error> {
        if self.queue.is_empty() && !self.walk.done {
            let at = self.walk.at.clone();
            self.start(at, prepare)?;
        }
        while self.queue.len() <= self.ahead && !self.walk.done {
            let Some(next) = self.queue.back().and_then(|(last, _)| self.walk.predict(last)) else { break };
            self.start(next, prepare)?;
        }
        Ok(())
    }

    fn start(&mut self, at: At, prepare: Prepare<'_>) -> Result<(), Error> {
        let prepared = prepare(&self.walk, &at)?;
        let (core, options) = (Arc::clone(&self.core), self.options.clone());
        let fetch: Fetch = Box::pin(async move { core.run(&prepared, &options, true).await });
        let fetch = if self.ahead > 0 { in_background(fetch) } else { fetch };
        self.queue.push_back((at, fetch));
        Ok(())
    }
}

/// Whether the same page may come when it is asked for again.
fn is_passing(error: &Error) -> bool {
    error.is_retryable() || matches!(error.kind(), ErrorKind::Decode { lasting: false, .. })
}

/// Lets a fetch go on while nobody polls it; dropped, it ends.
fn in_background(fetch: Fetch) -> Fetch {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return fetch };
    Box::pin(Background(runtime.spawn(fetch)))
}

struct Background(tokio::task::JoinHandle<Result<Raw, Error>>);

impl Future for Background {
    type Output = Result<Raw, Error>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let ended = ready!(Pin::new(&mut self.0).poll(cx));
        Poll::Ready(ended.unwrap_or_else(|_| Err(Error::config("the runtime ended while a page was read ahead"))))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.0.abort();
    }
}
