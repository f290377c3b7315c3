//! What the tests of the network half share.

pub mod api;
pub mod clock;
pub mod log;
pub mod memory;
pub mod server;

use huaweicloud_runtime::{AccessKey, Client, ClientBuilder};

pub use api::*;
pub use clock::TestClock;
pub use server::{Flood, Reply, Seen, Server};

/// A client of the server, with keys and a clock that jumps.
pub fn builder(server: &Server) -> ClientBuilder<Customer> {
    log::listen();
    Client::<Customer>::builder()
        .site(Place::China)
        .endpoint(&server.url)
        .no_proxy()
        .credentials(AccessKey::new("AK", "planted-secret-key"))
        .clock(TestClock::default())
}

pub fn client(server: &Server) -> Client<Customer> {
    builder(server).build().unwrap()
}

pub fn thing() -> ShowThing {
    ShowThing { id: "t1".into(), phone: None }
}

pub fn payment() -> PayThing {
    PayThing { id: "t1".into(), ..PayThing::default() }
}
