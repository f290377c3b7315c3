//! Where keys are looked for when the client is given none.

use std::time::Duration;

use super::cache::{Cached, Fetched, Source};
use super::metadata::Metadata;
use super::{AccessKey, AuthContext, Identity, profile};
use crate::error::CredentialsError;
use crate::transport::BoxFuture;

/// How long the metadata may take to answer: off the cloud nobody is there.
const METADATA_TIMEOUT: Duration = Duration::from_secs(3);

/// The environment, then the profile file, then the metadata of the cloud server: as the vendor's SDKs do it.
///
/// A place that is set up by half, such as an access key without its secret key, is an error; nothing is looked for
/// further down then.
pub struct DefaultChain(pub(super) Cached<Places>);

type Variables = dyn Fn(&str) -> Option<String> + Send + Sync;

pub(super) struct Places {
    variable: Box<Variables>,
    metadata: Metadata,
}

impl DefaultChain {
    /// The usual places.
    pub fn new() -> Self {
        Self::with_variables(|name| std::env::var(name).ok())
    }

    /// The usual places, with other environment variables.
    pub fn with_variables(variable: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        DefaultChain(Cached::new(Places { variable: Box::new(variable), metadata: Metadata::default() }))
    }
}

impl Default for DefaultChain {
    fn default() -> Self {
        Self::new()
    }
}

impl Source for Places {
    fn fetch<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Fetched, CredentialsError>> {
        Box::pin(async move {
            let mut missing = Vec::new();
            let found = [AccessKey::from_variables(&*self.variable), profile::load(None, &*self.variable)];
            for keys in found {
                match keys {
                    Ok(keys) => return Ok(Fetched { identity: Identity::Keys(keys), lifetime: None }),
                    Err(error) if error.is_missing() => missing.push(error.what()),
                    Err(error) => return Err(error),
                }
            }
            let context = AuthContext { timeout: METADATA_TIMEOUT.min(context.timeout), ..context };
            self.metadata.fetch(context).await.map_err(|error| {
                missing.push(format!("no metadata of a cloud server ({})", error.what()));
                CredentialsError::missing(missing.join("; "))
            })
        })
    }
}

impl std::fmt::Debug for DefaultChain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DefaultChain")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::transport::{HttpRequest, HttpResponse, Transport, TransportError};

    struct Nobody;

    impl Transport for Nobody {
        fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            Box::pin(std::future::pending())
        }
    }

    async fn look(variables: &'static [(&str, &str)], timeout: Duration) -> (CredentialsError, Duration) {
        let clock = SystemClock::default();
        let find =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        let (iam_endpoint, user_agent) = ("https://iam.example.com", "");
        let context = AuthContext { transport: &Nobody, clock: &clock, iam_endpoint, user_agent, timeout, skew: 0 };
        let began = tokio::time::Instant::now();
        let error =
            super::super::Credentials::identity(&DefaultChain::with_variables(find), context).await.unwrap_err();
        (error, began.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn off_the_cloud_the_metadata_is_waited_for_three_seconds_at_most() {
        let home = &[("HOME", "/nonexistent"), ("USERPROFILE", "/nonexistent")];
        let (error, took) = look(home, Duration::from_secs(60)).await;
        assert!(error.is_missing() && error.to_string().contains("no metadata of a cloud server"), "{error}");
        assert!(took < Duration::from_secs(7), "{took:?}");
        let (_, took) = look(home, Duration::from_millis(100)).await;
        assert!(took < Duration::from_secs(1), "{took:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_place_that_is_set_up_by_half_is_an_error_of_its_own() {
        let half = &[("HUAWEICLOUD_SDK_AK", "AK"), ("HOME", "/nonexistent"), ("USERPROFILE", "/nonexistent")];
        let (error, _) = look(half, Duration::from_secs(1)).await;
        assert!(!error.is_missing() && !error.to_string().contains("metadata"), "{error}");
    }

    #[test]
    fn what_prints_them_shows_nothing_of_what_they_hold() {
        let clock = SystemClock::default();
        let timeout = Duration::from_secs(1);
        let context = AuthContext {
            transport: &Nobody,
            clock: &clock,
            iam_endpoint: "https://iam.example.com",
            user_agent: "me",
            timeout,
            skew: 0,
        };
        assert_eq!(format!("{context:?}"), r#"AuthContext { iam_endpoint: "https://iam.example.com", .. }"#);
        assert_eq!(format!("{:?}", DefaultChain::default()), "DefaultChain");
    }
}
