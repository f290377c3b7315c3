//! A service in memory: no sockets, so thousands of calls take no time.

use std::sync::{Arc, Mutex};

use huaweicloud_runtime::*;

use super::{Customer, Place, TestClock};

type Answer = Result<HttpResponse, TransportError>;
type Serve = dyn Fn(&HttpRequest, usize) -> Answer + Send + Sync;

/// Answers by a function of the request and its number.
#[derive(Clone)]
pub struct Memory {
    serve: Arc<Serve>,
    requests: Arc<Mutex<usize>>,
}

impl Memory {
    pub fn new(serve: impl Fn(&HttpRequest, usize) -> Answer + Send + Sync + 'static) -> Self {
        Memory { serve: Arc::new(serve), requests: Arc::default() }
    }

    pub fn requests(&self) -> usize {
        *self.requests.lock().unwrap()
    }

    pub fn builder(&self) -> ClientBuilder<Customer> {
        super::log::listen();
        let client = Client::<Customer>::builder().site(Place::China).transport(self.clone());
        client.credentials(AccessKey::new("AK", "planted-secret-key")).clock(TestClock::default())
    }
}

impl Transport for Memory {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Answer> {
        let number = {
            let mut requests = self.requests.lock().unwrap();
            *requests += 1;
            *requests - 1
        };
        let answer = (self.serve)(&request, number);
        Box::pin(async move {
            tokio::task::yield_now().await;
            answer
        })
    }
}

/// A parameter of the request's query.
pub fn parameter(request: &HttpRequest, name: &str) -> Option<u64> {
    let (_, query) = request.url.split_once('?')?;
    let pair = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == name)?;
    pair.1.parse().ok()
}
