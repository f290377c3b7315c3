//! Starting and stopping.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use huaweicloud_bss::runtime::Json;
use huaweicloud_bss::runtime::meta::Site;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::error::Error;
use crate::faults::Faults;
use crate::gateway::limiter::Rate;
use crate::keys::{self, Keys};
use crate::log::Log;
use crate::server;
use crate::server::exchange::Exchange;
use crate::state::State;
use crate::world::World;

/// A local stand-in for the service.
///
/// ```no_run
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = bss_sandbox::Sandbox::start().await?;
/// let keys = sandbox.keys().get("customer").ok_or("no such caller")?;
/// println!("{} takes the access key {}", sandbox.url(), keys.ak);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sandbox;

impl Sandbox {
    /// Starts a sandbox of the first site of the spec, on a free port of the loopback interface.
    ///
    /// # Errors
    /// When there is no port to be had.
    pub async fn start() -> Result<Running, Error> {
        Sandbox::builder().start().await
    }

    /// A sandbox to be set up.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }
}

/// What a sandbox is to be like.
#[derive(Clone, Debug)]
#[must_use]
pub struct SandboxBuilder {
    site: Option<&'static Site>,
    seed: u64,
    address: IpAddr,
    port: u16,
    faults: String,
    rate: Rate,
    log: Option<PathBuf>,
    state: Option<PathBuf>,
    token_lifetime: Duration,
    patience: Duration,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        SandboxBuilder {
            site: None,
            seed: 0,
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            faults: String::new(),
            rate: Rate::Documented,
            log: None,
            state: None,
            token_lifetime: Duration::from_secs(24 * 60 * 60),
            patience: Duration::from_secs(30),
        }
    }
}

impl SandboxBuilder {
    /// The site; the first of the spec unless told.
    pub fn site(mut self, site: impl Into<&'static Site>) -> Self {
        self.site = Some(site.into());
        self
    }

    /// What the made-up values hang on; 0 unless told.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The port; 0, a free one, unless told.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The address to listen on; the loopback interface unless told. The keys are public: think twice.
    pub fn address(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Faults on purpose, separated by commas: `WHAT[@WHEN][/OPERATION]`.
    ///
    /// `WHAT` is `latency:200ms` (or `2s`), `reset`, `lost` (carried out, but not answered), `truncate`, `expired`, `429`
    /// or `500` to `599`; `WHEN` is `10%`, `#3`, `#3-7` or `#2+5+9`, and always when left out.
    pub fn faults(mut self, spec: impl Into<String>) -> Self {
        self.faults = spec.into();
        self
    }

    /// How often an account may call an operation; as documented unless told.
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// A file to which every call is written as a line of JSON, without secrets.
    pub fn log(mut self, path: impl Into<PathBuf>) -> Self {
        self.log = Some(path.into());
        self
    }

    /// A file that keeps the state across restarts (feature `sqlite`).
    pub fn state(mut self, path: impl Into<PathBuf>) -> Self {
        self.state = Some(path.into());
        self
    }

    /// How long tokens last; a day unless told.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// How long a request's body may take, and half of that its head; 30 seconds unless told.
    pub fn patience(mut self, time: Duration) -> Self {
        self.patience = time;
        self
    }

    /// Starts it on the runtime at hand.
    ///
    /// # Errors
    /// When the port is taken, a file cannot be used, or the faults are not understood.
    pub async fn start(self) -> Result<Running, Error> {
        let site =
            self.site.or(keys::service().sites.first()).ok_or_else(|| Error::Data("there is no site".to_owned()))?;
        let world = World::new(site, self.seed)?;
        let mut store = world.store();
        let state = State::open(self.state.as_deref(), site.id, &world.plan, &mut store)?;
        let faults = Faults::parse(&self.faults, self.seed)?;
        let log = Log::new(self.log.as_deref())?;
        let mut exchange = Exchange::new(world, state, store, faults, log);
        exchange.rate = self.rate;
        exchange.lifetime = i64::try_from(self.token_lifetime.as_secs()).unwrap_or(i64::MAX);
        exchange.patience = self.patience;

        let address = SocketAddr::new(self.address, self.port);
        let failed = |source| Error::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let exchange = Arc::new(exchange);
        let task = tokio::spawn(server::serve(listener, Arc::clone(&exchange)));
        Ok(Running { address, exchange, task })
    }
}

/// The site of an id.
///
/// # Errors
/// When there is none.
pub fn site(id: &str) -> Result<&'static Site, Error> {
    let sites = keys::service().sites;
    let known = || sites.iter().map(|site| site.id).collect::<Vec<_>>().join(", ");
    sites.iter().find(|site| site.id == id).ok_or_else(|| Error::Site { given: id.to_owned(), known: known() })
}

/// A sandbox that runs. It stops when this is dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    exchange: Arc<Exchange>,
    task: JoinHandle<()>,
}

impl Running {
    /// Where it is, `http://127.0.0.1:4321`: the endpoint of the service and of the identity service.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Address and port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The identities that it knows.
    pub fn keys(&self) -> &Keys {
        &self.exchange.world.keys
    }

    /// The site that it stands for.
    pub fn site(&self) -> &'static Site {
        self.exchange.world.site
    }

    /// The last calls, the newest first: what the request log has of them.
    pub fn calls(&self) -> Vec<Json> {
        self.exchange.log.last(usize::MAX)
    }

    /// Stops it, and ends its connections.
    pub async fn shutdown(mut self) {
        self.task.abort();
        // an aborted task ends with an error that says so
        let _ = (&mut self.task).await;
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}
