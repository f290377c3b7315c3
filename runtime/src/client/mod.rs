//! The client: a thin typed shell around [`core`], in which all the work is done once for all operations.

mod answer;
mod builder;
mod call;
mod core;
mod endpoint;
mod flight;
mod options;
mod read;
mod success;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use tokio::io::AsyncWrite;

pub use answer::Answer;
pub(crate) use answer::{Raw, Target};
pub use builder::ClientBuilder;
pub(crate) use core::{Core, Prepared};
pub use options::{CallOptions, Validation};

use crate::error::Error;
use crate::json::Json;
use crate::meta;
use crate::operation::{CallableBy, CallerKind, Download, Response};
use crate::transport::{HttpResponse, Sink};
use crate::value::View;

/// Sends requests with the keys of a caller `C` to one site. Cheap to clone; clones share connections, credentials,
/// budget and quota.
pub struct Client<C> {
    pub(crate) core: Arc<Core>,
    pub(crate) options: CallOptions,
    caller: PhantomData<fn() -> C>,
}

/// A client for programs that learn at run time which operation of which service they call. It has no typed methods, and
/// nobody checks at compile time that its keys may make a call.
pub type JsonClient = Client<Untyped>;

/// The caller of a [`JsonClient`]: whoever the keys belong to, see [`ClientBuilder::caller`].
#[derive(Clone, Copy, Debug)]
pub enum Untyped {}

impl JsonClient {
    /// Starts to put together a client of a service.
    pub fn of(service: &'static meta::Service) -> ClientBuilder<Untyped> {
        ClientBuilder::new(service, None)
    }
}

impl<C: CallerKind> Client<C> {
    /// Starts to put a client together.
    pub fn builder() -> ClientBuilder<C> {
        ClientBuilder::new(C::SERVICE, Some(C::META))
    }

    /// Sends a request and returns what the service answered.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). A request that must not be made twice is sent at most once, unless it
    /// certainly did not reach the service.
    pub async fn send<O: CallableBy<C>>(&self, request: O) -> Result<O::Response, Error> {
        self.call(request).await.map(Answer::into_inner)
    }

    /// Sends a request and returns the answer with all that came beside the value.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn call<O: CallableBy<C>>(&self, request: O) -> Result<Answer<O::Response>, Error> {
        let prepared = self.core.prepare(View::from(&request), O::META, &self.options, target::<O::Response>())?;
        drop(request);
        let raw = self.core.run(&prepared, &self.options, false).await?;
        self.core.tell_oddities(&raw.facts);
        Ok(raw.typed())
    }
}

impl<C: CallerKind> Client<C> {
    /// Sends a request whose answer is a file, and writes the file while it comes: no more of it is in memory than a piece.
    ///
    /// Once something was written, a call that breaks off is not repeated: the writer then holds a part. The greatest size
    /// is 1 GiB unless [`CallOptions::max_download`] says otherwise; the times of the options hold for the whole download.
    /// With a [`Transport`](crate::Transport) of one's own that does not stream, the file is in memory meanwhile.
    ///
    /// # Errors
    /// As [`send`](Self::send), and when the writer fails.
    pub async fn send_to<O: Download + CallableBy<C>>(
        &self,
        request: O,
        writer: &mut (impl AsyncWrite + Send + Unpin),
    ) -> Result<Answer<O::Response>, Error> {
        let prepared = self.core.prepare(View::from(&request), O::META, &self.options, target::<O::Response>())?;
        drop(request);
        self.write_to(&prepared, writer).await.map(Raw::typed)
    }
}

/// Bytes that a download may have unless the options say otherwise.
const MAX_DOWNLOAD: u64 = 1 << 30;

impl<C> Client<C> {
    /// The same client with other settings for its calls.
    pub fn with(&self, options: CallOptions) -> Self {
        Client { core: Arc::clone(&self.core), options, caller: PhantomData }
    }

    /// The site that it calls.
    pub fn site(&self) -> &'static meta::Site {
        self.core.site
    }

    /// Sends a request that is known by its table only: a flat object of wire names in, the answer's tree out.
    ///
    /// Nobody checks at compile time that `C` may call it.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_json(&self, operation: &'static meta::Operation, document: &Json) -> Result<Answer<Json>, Error> {
        let prepared = self.core.prepare(document.into(), operation, &self.options, Target::Json)?;
        let raw = self.core.run(&prepared, &self.options, false).await?;
        self.core.tell_oddities(&raw.facts);
        Ok(raw.json())
    }

    /// Sends a request that is known by its table only and whose answer is a file, and writes the file while it comes; what
    /// is said of [`send_to`](Self::send_to) holds here, too.
    ///
    /// # Errors
    /// As [`send`](Self::send), when the writer fails, and, before anything is sent, when the answer is no file.
    pub async fn send_json_to(
        &self,
        operation: &'static meta::Operation,
        document: &Json,
        writer: &mut (impl AsyncWrite + Send + Unpin),
    ) -> Result<Answer<Json>, Error> {
        if operation.form.answer != meta::AnswerFormat::Binary {
            return Err(Error::config(format!("the answer of {} is no file: use send_json", operation.id)));
        }
        let prepared = self.core.prepare(document.into(), operation, &self.options, Target::Json)?;
        self.write_to(&prepared, writer).await.map(Raw::json)
    }

    async fn write_to(&self, prepared: &Prepared, writer: &mut (dyn AsyncWrite + Send + Unpin)) -> Result<Raw, Error> {
        let is_file = |head: &HttpResponse| success::is_file(prepared.operation, head);
        let mut sink = Sink::new(writer, self.options.max_download.unwrap_or(MAX_DOWNLOAD), &is_file);
        let raw = self.core.run_into(prepared, &self.options, &mut sink).await?;
        self.core.tell_oddities(&raw.facts);
        Ok(raw)
    }
}

/// The record that an answer is read into.
pub(crate) fn target<R: Response>() -> Target {
    Target::Record(R::typed)
}

impl<C> Clone for Client<C> {
    fn clone(&self) -> Self {
        Client { core: Arc::clone(&self.core), options: self.options.clone(), caller: PhantomData }
    }
}

impl<C> fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("caller", &self.core.caller.map(|caller| caller.id))
            .field("site", &self.core.site.id)
            .field("endpoint", &self.core.endpoint.base)
            .finish_non_exhaustive()
    }
}
