//! Whether a request has begun to leave: what makes "nothing was sent" a fact and no guess. Knows no protocol.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering::SeqCst};

const UNTOLD: u8 = 0;
const HELD: u8 = 1;
const LEFT: u8 = 2;
const WITHDRAWN: u8 = 3;

/// The state of one request, shared by the client, which may give the request up, and the transport, which sends it.
///
/// A transport that says nothing is taken to have sent the request at once. One that knows better calls
/// [`hold`](Self::hold) when it is handed the request and [`leave`](Self::leave) right before the first byte; then a call
/// whose time ends in between is told as not sent, and a write may be made again. A clone shares the state.
#[derive(Clone)]
pub struct Departure(Arc<AtomicU8>);

impl Departure {
    pub(super) fn new() -> Self {
        Departure(Arc::new(AtomicU8::new(UNTOLD)))
    }

    /// Promises to call [`leave`](Self::leave) before anything of the request is sent.
    pub fn hold(&self) {
        // whoever gave it up before stays right
        let _ = self.0.compare_exchange(UNTOLD, HELD, SeqCst, SeqCst);
    }

    /// The first byte is about to be sent. `false`: the client has given the request up, and nothing may be sent.
    #[must_use = "a request that was given up must not be sent"]
    pub fn leave(&self) -> bool {
        let _ = self.0.compare_exchange(HELD, LEFT, SeqCst, SeqCst);
        self.0.load(SeqCst) != WITHDRAWN
    }

    /// Gives the request up. Whether it is certain that nothing of it was sent, or will be.
    pub(crate) fn withdraw(&self) -> bool {
        let _ = self.0.compare_exchange(HELD, WITHDRAWN, SeqCst, SeqCst);
        self.0.load(SeqCst) == WITHDRAWN
    }
}

#[cfg(feature = "http")]
impl Departure {
    pub(super) fn is_given_up(&self) -> bool {
        self.0.load(SeqCst) == WITHDRAWN
    }
}

impl fmt::Debug for Departure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.0.load(SeqCst) {
            UNTOLD => "nobody says",
            HELD => "not yet",
            LEFT => "left",
            _ => "given up",
        };
        write!(f, "Departure({state})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_transport_keeps_to_itself_may_have_been_sent() {
        let departure = Departure::new();
        assert!(!departure.withdraw());
        assert!(departure.leave(), "a transport that says nothing is not stopped");
    }

    #[test]
    fn either_it_leaves_or_it_is_given_up() {
        let (given_up, gone) = (Departure::new(), Departure::new());
        given_up.hold();
        assert!(given_up.withdraw() && !given_up.leave() && given_up.withdraw());
        gone.hold();
        assert!(gone.leave() && !gone.withdraw() && gone.leave());
    }

    #[test]
    fn of_two_threads_one_decides() {
        for _ in 0..500 {
            let departure = Departure::new();
            departure.hold();
            let other = departure.clone();
            let left = std::thread::spawn(move || other.leave());
            let withdrawn = departure.withdraw();
            assert_ne!(left.join().unwrap_or_default(), withdrawn);
        }
    }

    #[test]
    fn a_clone_shares_the_state_and_a_copy_of_the_request_has_one_of_its_own() {
        let request = crate::HttpRequest::new(crate::transport::Method::Post, "https://example.com/");
        let copy = request.clone();
        request.departure().clone().hold();
        assert!(request.departure().withdraw() && !request.departure().leave());
        assert!(!copy.departure().withdraw() && copy.departure().leave());
    }
}
