//! By which names the sandbox may be called. A page of somebody else's can make a browser call this machine, under a name
//! of its own; so a name that nobody gave the sandbox is refused, whatever is asked for.

use std::net::IpAddr;

use hyper::body::Incoming;
use hyper::header::{HOST, HeaderValue};
use hyper::{Request, Response, StatusCode};

use super::body::Answer;

/// The names of a sandbox.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts {
    /// Whether it listens for other machines, too: then any address may be its own.
    pub(crate) open: bool,
    /// Names that the user gave it.
    pub(crate) names: Vec<String>,
}

impl Hosts {
    /// Whether `host[:port]` is the sandbox: `localhost`, an address of this machine, a name that it was given.
    fn hold(&self, authority: &str) -> bool {
        let name = match authority.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default(),
            None => authority.split(':').next().unwrap_or_default(),
        };
        let known = |known: &String| known.eq_ignore_ascii_case(name);
        name.eq_ignore_ascii_case("localhost")
            || self.names.iter().any(known)
            || name.parse::<IpAddr>().is_ok_and(|address| match self.open {
                true => !address.is_unspecified(),
                false => address.is_loopback(),
            })
    }
}

/// The refusal of a request under another name; `None`: the name is the sandbox's. A request line that names a host counts
/// as well as the header; without either (HTTP/1.0) there is no name to go wrong.
pub(super) fn refusal(hosts: &Hosts, request: &Request<Incoming>) -> Option<Response<Answer>> {
    let in_line = request.uri().authority().map(|authority| authority.as_str());
    let in_header = request.headers().get_all(HOST).iter().map(|host| host.to_str().unwrap_or("?"));
    let mut named = in_line.into_iter().chain(in_header);
    if named.all(|authority| hosts.hold(authority)) {
        return None;
    }
    let text = "this sandbox has another name: call it by localhost or its address, or give it the name\n";
    let mut response = Response::new(Answer::whole(text));
    *response.status_mut() = StatusCode::MISDIRECTED_REQUEST;
    response.headers_mut().insert(hyper::header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    Some(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_the_sandbox() {
        let closed = Hosts::default();
        for name in ["localhost", "LocalHost:80", "127.0.0.1:4000", "127.8.8.8", "[::1]:4000"] {
            assert!(closed.hold(name), "{name}");
        }
        for name in
            ["0.0.0.0", "[::]:1", "10.0.0.7", "example.com", "localhost.example.com", "127.0.0.1.example.com", ""]
        {
            assert!(!closed.hold(name), "{name}");
        }
        let open = Hosts { open: true, names: vec!["sandbox".to_owned()] };
        assert!(open.hold("10.0.0.7:80") && open.hold("sandbox:80"));
        assert!(!open.hold("0.0.0.0:80") && !open.hold("example.com"));
    }
}
