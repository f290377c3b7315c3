//! Puts a sandbox together, starts it and stops it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use huaweicloud_runtime::meta::Site;
use huaweicloud_runtime::{Api, Json};
use jiff::civil::Date;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::error::Error;
use crate::faults::Faults;
use crate::gateway::limiter::Rate;
use crate::keys::Keys;
use crate::log::Log;
use crate::realm::Realm;
use crate::server;
use crate::server::exchange::Exchange;
use crate::server::host::Hosts;
use crate::state::State;
use crate::world::{Setup, World};

/// A local stand-in for the service.
///
/// ```no_run
/// # async fn run(api: &'static huaweicloud_runtime::Api) -> Result<(), Box<dyn std::error::Error>> {
/// // a generated crate has this table as its `API`
/// let sandbox = bss_sandbox::Sandbox::start(&[api]).await?;
/// let keys = sandbox.keys().get("customer").ok_or("no such caller")?;
/// println!("{} takes the access key {}", sandbox.url(), keys.ak);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sandbox;

impl Sandbox {
    /// Starts a sandbox of the first site of the first service, on a free port of the loopback interface.
    ///
    /// # Errors
    /// As [`SandboxBuilder::start`].
    pub async fn start(apis: &[&'static Api]) -> Result<Running, Error> {
        Sandbox::builder(apis).start().await
    }

    /// A sandbox of these services, to be set up. A service whose spec has no `sandbox.yaml` is left out.
    pub fn builder(apis: &[&'static Api]) -> SandboxBuilder {
        SandboxBuilder::new(apis)
    }
}

/// What a sandbox is to be like.
#[derive(Clone, Debug)]
#[must_use]
pub struct SandboxBuilder {
    apis: Vec<&'static Api>,
    site: Option<String>,
    setup: Setup,
    hosts: Vec<String>,
    address: IpAddr,
    port: u16,
    faults: String,
    rate: Rate,
    log: Option<PathBuf>,
    state: Option<PathBuf>,
    token_lifetime: Duration,
    patience: Duration,
}

impl SandboxBuilder {
    fn new(apis: &[&'static Api]) -> Self {
        let apis: Vec<_> = apis.iter().copied().filter(|api| api.sandbox_json.is_some()).collect();
        SandboxBuilder {
            setup: Setup { keys: Keys::built_in(&apis), ..Setup::default() },
            apis,
            site: None,
            hosts: Vec::new(),
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

    /// The id of the site; the first of the first service unless told. Services that the site lacks are left out.
    pub fn site(mut self, site: impl Into<String>) -> Self {
        self.site = Some(site.into());
        self
    }

    /// What the made-up values hang on; 0 unless told.
    pub fn seed(mut self, seed: u64) -> Self {
        self.setup.seed = seed;
        self
    }

    /// How long made-up lists are, and how many records of a kind there are at the start, where there may be any number;
    /// as the spec says unless told. A page is made when it is asked for, so a long list costs no memory.
    pub fn rows(mut self, rows: u64) -> Self {
        self.setup.rows = Some(rows);
        self
    }

    /// How many records of a kind that calls add are kept, 5,000 unless told; the oldest of them go first.
    pub fn keep(mut self, records: u64) -> Self {
        self.setup.kept = records;
        self
    }

    /// The day around which made-up times lie; today (UTC) unless told. The clock of calls, tokens and signatures is not
    /// touched.
    pub fn today(mut self, today: Date) -> Self {
        self.setup.today = today;
        self
    }

    /// A name by which it may be called, beside `localhost` and its address: that of a container, say.
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
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
        let first = self.apis.first().ok_or(Error::Nothing)?;
        let wanted = match &self.site {
            Some(id) => id.as_str(),
            None => first.service.sites.first().ok_or(Error::Nothing)?.id,
        };
        let state = State::open(self.state.as_deref(), wanted)?;
        let mut realms = Vec::new();
        for api in &self.apis {
            let Some(site) = api.site(wanted) else { continue };
            let world = World::new(api, site, &self.setup)?;
            let mut store = world.store();
            state.restore(&world, &mut store)?;
            realms.push(Realm::new(world, store));
        }
        let Some(site) = realms.first().map(|realm: &Realm| realm.world.site) else {
            let mut known: Vec<&str> = self.apis.iter().flat_map(|api| api.service.sites).map(|site| site.id).collect();
            known.sort_unstable();
            known.dedup();
            return Err(Error::Site { given: wanted.to_owned(), known: known.join(", ") });
        };
        let faults = Faults::parse(&self.faults, self.setup.seed, &self.apis)?;
        let log = Log::new(self.log.as_deref())?;
        let mut exchange = Exchange::new(realms, self.setup.keys, state, faults, log);
        exchange.rate = self.rate;
        exchange.lifetime = i64::try_from(self.token_lifetime.as_secs()).unwrap_or(i64::MAX);
        exchange.patience = self.patience;
        exchange.hosts = Hosts { open: !self.address.is_loopback(), names: self.hosts };

        let address = SocketAddr::new(self.address, self.port);
        let failed = |source| Error::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let exchange = Arc::new(exchange);
        let task = tokio::spawn(server::serve(listener, Arc::clone(&exchange)));
        Ok(Running { address, site, exchange, task })
    }
}

/// A sandbox that runs. It stops when this is dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    site: &'static Site,
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
        &self.exchange.keys
    }

    /// The site that it stands for, as the first of its services has it.
    pub fn site(&self) -> &'static Site {
        self.site
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
