//! An attempt on its way. Dropped before its end, it says so: whoever cancels a call must be able to hear of it.

use std::time::Duration;

use super::core::{Core, Prepared};
use crate::hook::Attempt;
use crate::trace;
use crate::transport::{Departure, HttpRequest, Reach};

/// Watches over one attempt from the moment it is handed to the transport.
pub(super) struct Flight<'a> {
    core: &'a Core,
    prepared: &'a Prepared,
    number: u32,
    began: Duration,
    sent: usize,
    departure: Departure,
    landed: bool,
}

impl<'a> Flight<'a> {
    pub(super) fn start(
        core: &'a Core,
        prepared: &'a Prepared,
        number: u32,
        request: &HttpRequest,
        began: Duration,
    ) -> Self {
        let (sent, departure) = (request.body.len(), request.departure());
        Flight { core, prepared, number, began, sent, departure, landed: false }
    }

    /// Gives the request up; whether nothing of it was sent.
    pub(super) fn withdraw(&self) -> bool {
        self.departure.withdraw()
    }

    /// The attempt came to an end of its own: tells log and hooks how.
    pub(super) fn land<'b>(&mut self, tell: impl FnOnce(Attempt<'b>) -> Attempt<'b>) {
        self.landed = true;
        if self.core.hooks.is_empty() && !trace::attempts() {
            return;
        }
        let attempt = tell(self.attempt());
        trace::attempt(&attempt);
        self.core.hooks.iter().for_each(|hook| hook.after(&attempt));
    }

    fn attempt(&self) -> Attempt<'static> {
        Attempt {
            operation: self.prepared.operation.id,
            site: self.core.site.id,
            number: self.number,
            status: None,
            code: None,
            reach: None,
            request_id: None,
            elapsed: self.core.clock.ticks().saturating_sub(self.began),
            sent: self.sent,
            received: 0,
            dropped: false,
        }
    }
}

impl Drop for Flight<'_> {
    fn drop(&mut self) {
        if self.landed {
            return;
        }
        let reach = if self.departure.withdraw() { Reach::NotConnected } else { Reach::MaybeSent };
        let attempt = Attempt { reach: Some(reach), dropped: true, ..self.attempt() };
        trace::dropped(&attempt, self.prepared.operation.idempotent || reach == Reach::NotConnected);
        self.core.hooks.iter().for_each(|hook| hook.after(&attempt));
    }
}
