//! A local stand-in for services that have a spec, for trying things out and for tests.
//!
//! It answers every operation that a site has of the given services ([`Api`](huaweicloud_runtime::Api)), and the
//! identity service, by what the specs say: it checks path and method,
//! signature or token, caller, every limit and rule, and the rate limit in the order of the real gateway, and refuses
//! with the documented codes; what it answers is made up, the same for the same seed, and within the documented limits.
//! Records (orders, coupons, balances, …) are listed, changed and added as the spec's `sandbox.yaml` says. It knows no
//! service and no operation by name.
//!
//! [`Sandbox::start`] is for tests in this process, [`run`] for a command, [`sample`] makes valid and broken requests.

mod answer;
mod archive;
mod builder;
mod error;
mod faults;
mod flow;
mod gateway;
mod keys;
mod listed;
mod log;
mod make;
mod paging;
mod plan;
mod realm;
mod run;
pub mod sample;
mod seed;
mod server;
mod state;
mod store;
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail loudly")]
mod testing;
mod world;

pub use builder::{Running, Sandbox, SandboxBuilder};
pub use error::Error;
pub use faults::GRAMMAR as FAULTS;
pub use gateway::limiter::Rate;
pub use keys::{Identity, Keys};
pub use run::run;

use flow::plain as flow_text;
