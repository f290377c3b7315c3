//! Looking at, and touching, requests on their way.

use std::time::Duration;

use crate::error::ErrorCode;
use crate::odd::Oddities;
use crate::transport::{HttpRequest, Reach};

/// Sees every attempt. The request holds whatever the caller put in: log with care.
pub trait Hook: Send + Sync + 'static {
    /// Before the request is signed and sent; headers added here are signed.
    fn before(&self, request: &mut HttpRequest) {
        let _ = request;
    }

    /// After the attempt, also where the call's future was dropped while it was under way: see [`Attempt::dropped`].
    fn after(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// After an answer in which something did not fit: what that was, without values. Not called for an answer in which
    /// all is as documented.
    fn oddities(&self, operation: &'static str, oddities: &Oddities) {
        let _ = (operation, oddities);
    }
}

/// How one attempt went; holds neither secrets nor personal data.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Operation.
    pub operation: &'static str,
    /// Site.
    pub site: &'static str,
    /// Number of the attempt, from 1.
    pub number: u32,
    /// HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// Error code, when there was one.
    pub code: Option<&'a ErrorCode>,
    /// How far the request came when there was no answer.
    pub reach: Option<Reach>,
    /// The request's id at the service.
    pub request_id: Option<&'a str>,
    /// Time of this attempt.
    pub elapsed: Duration,
    /// Size of the request's body.
    pub sent: usize,
    /// Size of the answer's body.
    pub received: usize,
    /// Whether the call was cancelled while this attempt was under way: nobody knows what became of it, unless `reach` says
    /// that nothing was sent.
    pub dropped: bool,
}
