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
