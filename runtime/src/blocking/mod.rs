//! The client without async: the same calls, on the thread that makes them.
//!
//! The work is done by one thread in the background, so this works outside of any async runtime and inside one, where
//! it blocks the thread that it is called on. A [`Hook`](crate::Hook) must not call it.

mod background;
mod list;

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use background::Background;
pub use list::{Items, JsonPages, Pages};

use crate::client::{Answer, CallOptions, ClientBuilder};
use crate::error::Error;
use crate::json::Json;
use crate::meta;
use crate::operation::{CallableBy, CallerKind, Download, Paged};

/// A client that blocks; cheap to clone. See [`Client`](crate::Client).
pub struct Client<C> {
    client: crate::Client<C>,
    background: Background,
}

impl<C: CallerKind> Client<C> {
    /// Starts to put a client together; end with [`build_blocking`](ClientBuilder::build_blocking).
    pub fn builder() -> ClientBuilder<C> {
        crate::Client::builder()
    }

    /// Sends a request and returns what the service answered.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    pub fn send<O: CallableBy<C>>(&self, request: O) -> Result<O::Response, Error> {
        self.call(request).map(Answer::into_inner)
    }

    /// Sends a request and returns the answer with all that came beside the value.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send).
    pub fn call<O: CallableBy<C>>(&self, request: O) -> Result<Answer<O::Response>, Error> {
        let client = self.client.clone();
        self.background.run(async move { client.call(request).await })?
    }

    /// Sends a request whose answer is a file, and writes the file while it comes; see
    /// [`Client::send_to`](crate::Client::send_to). The writer comes back with the answer.
    ///
    /// # Errors
    /// As [`Client::send_to`](crate::Client::send_to).
    pub fn send_to<O: Download + CallableBy<C>, W: io::Write + Send + Unpin + 'static>(
        &self,
        request: O,
        writer: W,
    ) -> Result<(Answer<O::Response>, W), Error> {
        let client = self.client.clone();
        self.background.run(async move {
            let mut writer = AllowStd(writer);
            let answer = client.send_to(request, &mut writer).await?;
            Ok((answer, writer.0))
        })?
    }

    /// The pages of a list, one after the other.
    pub fn pages<O: Paged + CallableBy<C>>(&self, request: O) -> Pages<O> {
        Pages::new(self.client.pages(request), self.background.clone())
    }

    /// The entries of a list, across its pages.
    pub fn items<O: Paged + CallableBy<C>>(&self, request: O) -> Items<O> {
        Items::new(self.client.items(request), self.background.clone())
    }
}

impl<C: 'static> Client<C> {
    /// A client that blocks out of one that does not.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn new(client: crate::Client<C>) -> Result<Self, Error> {
        Ok(Client { client, background: Background::get()? })
    }

    /// The same client with other settings for its calls.
    pub fn with(&self, options: CallOptions) -> Self {
        Client { client: self.client.with(options), background: self.background.clone() }
    }

    /// The site that it calls.
    pub fn site(&self) -> &'static meta::Site {
        self.client.site()
    }

    /// Sends a request that is known by its table only.
    ///
    /// # Errors
    /// As [`Client::send_json`](crate::Client::send_json).
    pub fn send_json(&self, operation: &'static meta::Operation, document: &Json) -> Result<Answer<Json>, Error> {
        let (client, document) = (self.client.clone(), document.clone());
        self.background.run(async move { client.send_json(operation, &document).await })?
    }

    /// Sends a request that is known by its table only and whose answer is a file, and writes the file while it comes; see
    /// [`Client::send_json_to`](crate::Client::send_json_to). The writer comes back with the answer.
    ///
    /// # Errors
    /// As [`Client::send_json_to`](crate::Client::send_json_to).
    pub fn send_json_to<W: io::Write + Send + Unpin + 'static>(
        &self,
        operation: &'static meta::Operation,
        document: &Json,
        writer: W,
    ) -> Result<(Answer<Json>, W), Error> {
        let (client, document) = (self.client.clone(), document.clone());
        self.background.run(async move {
            let mut writer = AllowStd(writer);
            let answer = client.send_json_to(operation, &document, &mut writer).await?;
            Ok((answer, writer.0))
        })?
    }

    /// The pages of a list that is known by its table only; see [`Client::pages_json`](crate::Client::pages_json).
    pub fn pages_json(&self, operation: &'static meta::Operation, document: Json) -> JsonPages {
        JsonPages::new(self.client.pages_json(operation, document), self.background.clone())
    }
}

impl<C: 'static> ClientBuilder<C> {
    /// Builds a client without async; see [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As [`build`](Self::build), or when no thread can be started.
    pub fn build_blocking(self) -> Result<Client<C>, Error> {
        Client::new(self.build()?)
    }
}

/// A writer that blocks, where one is wanted that does not: it runs on the background's own thread.
struct AllowStd<W>(W);

impl<W: io::Write + Unpin> tokio::io::AsyncWrite for AllowStd<W> {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(self.0.write(bytes))
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(self.0.flush())
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_flush(context)
    }
}

impl<C> Clone for Client<C> {
    fn clone(&self) -> Self {
        Client { client: self.client.clone(), background: self.background.clone() }
    }
}

impl<C> fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}
