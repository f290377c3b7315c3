//! What the client lends to its credentials: a way to the identity service and the time.

use std::time::{Duration, SystemTime};

use zeroize::Zeroizing;

use crate::clock::Clock;
use crate::error::CredentialsError;
use crate::scrub::Scrubber;
use crate::transport::{HttpRequest, HttpResponse, Reach, Transport, TransportError};

/// The client's means, for credentials that must ask somebody.
#[derive(Clone, Copy)]
pub struct AuthContext<'a> {
    pub(crate) transport: &'a dyn Transport,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) iam_endpoint: &'a str,
    pub(crate) user_agent: &'a str,
    pub(crate) timeout: Duration,
    /// How far the service's clock is ahead of ours, in seconds.
    pub(crate) skew: i64,
}

impl AuthContext<'_> {
    /// Scheme and host of the identity service, `https://iam.example.com`.
    pub fn iam_endpoint(&self) -> &str {
        self.iam_endpoint
    }

    /// The time as the service sees it.
    pub fn now(&self) -> SystemTime {
        crate::clock::shifted(self.clock.now(), self.skew)
    }

    /// Time since some fixed moment; never goes back.
    pub fn ticks(&self) -> Duration {
        self.clock.ticks()
    }

    /// Sends a request as it is, within the client's time for one attempt.
    pub async fn send(&self, request: HttpRequest) -> Result<HttpResponse, CredentialsError> {
        self.send_hiding(request, &[]).await
    }

    /// As [`send`](Self::send); an error shows none of these texts, nor what the request is authenticated with.
    pub(super) async fn send_hiding(
        &self,
        mut request: HttpRequest,
        hidden: &[&str],
    ) -> Result<HttpResponse, CredentialsError> {
        if request.header("User-Agent").is_none() {
            request.set_header("User-Agent", self.user_agent);
        }
        request.set_header("Accept-Encoding", "identity");
        let of_headers = ["X-Auth-Token", "X-Security-Token", "X-Metadata-Token", crate::sign::AUTHORIZATION];
        let of_request = of_headers.iter().filter_map(|name| request.header(name));
        let of_request: Vec<_> = of_request.map(|secret| Zeroizing::new(secret.to_owned())).collect();
        let scrubber = Scrubber::hiding(hidden.iter().copied().chain(of_request.iter().map(|secret| secret.as_str())));
        match tokio::time::timeout(self.timeout, self.transport.send(request)).await {
            Ok(answer) => answer.map_err(|error| CredentialsError::transport(error.scrubbed(&scrubber))),
            Err(_) => {
                let what = format!("no answer within {:?}", self.timeout);
                Err(CredentialsError::transport(TransportError::new(Reach::MaybeSent, what)))
            }
        }
    }
}

impl std::fmt::Debug for AuthContext<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AuthContext").field("iam_endpoint", &self.iam_endpoint).finish_non_exhaustive()
    }
}
