//! The temporary keys that a cloud server finds in its metadata.

use super::cache::{Cached, Fetched, Source};
use super::{AuthContext, iam};
use crate::error::CredentialsError;
use crate::meta::Method;
use crate::secret::Secret;
use crate::transport::{BoxFuture, HttpRequest};

/// Address of the metadata on every cloud server.
const METADATA_HOST: &str = "169.254.169.254";

/// Keys of the agency that the cloud server runs with, renewed before their end.
pub struct ServerMetadata(pub(super) Cached<Metadata>);

pub(super) struct Metadata {
    endpoint: String,
}

impl Default for Metadata {
    fn default() -> Self {
        Metadata { endpoint: format!("http://{METADATA_HOST}") }
    }
}

impl ServerMetadata {
    /// The metadata of this server.
    pub fn new() -> Self {
        ServerMetadata(Cached::new(Metadata::default()))
    }

    /// Metadata at another address, for tests.
    pub fn at(endpoint: impl Into<String>) -> Self {
        ServerMetadata(Cached::new(Metadata { endpoint: endpoint.into() }))
    }
}

impl Default for ServerMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl Source for Metadata {
    fn fetch<'a>(&'a self, context: AuthContext<'a>) -> BoxFuture<'a, Result<Fetched, CredentialsError>> {
        Box::pin(async move {
            let at = |path: &str| format!("{}{path}", self.endpoint);
            let mut session = HttpRequest::new(Method::Put, at("/meta-data/latest/api/token"));
            session.set_header("X-Metadata-Token-Ttl-Seconds", "21600");
            let mut session = context.send(session).await?;
            let mut request = HttpRequest::new(Method::Get, at("/openstack/latest/securitykey"));
            // Servers of the older kind know no session token and answer 404, 405 or 503.
            let token = Secret::new(String::from_utf8_lossy(&session.body).trim());
            if session.status == 200 {
                request.set_header("X-Metadata-Token", token.expose());
            }
            session.wipe();
            let mut answer = context.send_hiding(request, &[token.expose()]).await?;
            let keys = iam::keys(context, &answer, &[token.expose()]);
            answer.wipe();
            keys
        })
    }
}

impl std::fmt::Debug for ServerMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ServerMetadata")
    }
}
