//! The whole service: its sites, whose keys call it, and what holds for every operation.

use super::{Auth, ErrorBody, ErrorInfo};

/// A set of sites, one bit a site, in the order of the spec's `sites`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Sites(pub u16);

impl Sites {
    /// No site.
    pub const NONE: Sites = Sites(0);
    /// Every site.
    pub const ALL: Sites = Sites(u16::MAX);

    /// Whether the two sets share a site.
    pub const fn meets(self, other: Sites) -> bool {
        self.0 & other.0 != 0
    }

    /// The sites of both sets.
    pub const fn or(self, other: Sites) -> Sites {
        Sites(self.0 | other.0)
    }

    /// Whether every site of `other` is in this set.
    pub const fn covers(self, other: Sites) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A site of the cloud: where its service and its identity service are.
#[derive(Debug)]
pub struct Site {
    /// Short name in the spec and on the command line, `cn`.
    pub id: &'static str,
    /// Its place in [`Sites`].
    pub bit: Sites,
    /// Name for people.
    pub title: &'static str,
    /// Host of the service.
    pub host: &'static str,
    /// Region that stands for the site.
    pub region: &'static str,
    /// Host of the identity service.
    pub iam_host: &'static str,
}

/// Whose keys make a call.
#[derive(Debug)]
pub struct Caller {
    /// Short name in the spec and on the command line, `customer`.
    pub id: &'static str,
    /// Name for people.
    pub title: &'static str,
    /// Its bit in [`Operation::callers`](super::Operation::callers).
    pub bit: u16,
}

/// The whole service: what a client must know beside the operation that it sends.
#[derive(Debug)]
pub struct Service {
    /// Short name: the folder of its spec, and what tells its operations from those of other services, `ledger`.
    pub id: &'static str,
    /// English title.
    pub title: &'static str,
    /// Chinese title.
    pub title_zh: &'static str,
    /// Sites, in the order of their bits.
    pub sites: &'static [Site],
    /// Callers, in the order of their bits.
    pub callers: &'static [&'static Caller],
    /// Documented error codes, sorted by code.
    pub errors: &'static [ErrorInfo],
    /// Version of the generated crate, for the user agent.
    pub version: &'static str,
    /// Codes that say that a rate limit was exceeded, before any work was done.
    pub rate_limit_codes: &'static [&'static str],
    /// HTTP statuses after which the same request may succeed later, where its code says nothing.
    pub retry_statuses: &'static [u16],
    /// What stands before the number in the gateway's codes; it says the same thing with any of them.
    pub gateway_prefixes: &'static [&'static str],
    /// How calls prove who makes them.
    pub auth: Auth,
    /// Where its errors say what they are.
    pub error_body: ErrorBody,
    /// Headers of an answer that carry the request's ID; the first that is there counts.
    pub request_id_headers: &'static [&'static str],
}

impl Service {
    /// A service of which nothing is known; what is known is set over it.
    pub const EMPTY: Service = Service {
        id: "",
        title: "",
        title_zh: "",
        sites: &[],
        callers: &[],
        errors: &[],
        version: "",
        rate_limit_codes: &[],
        // what passes by itself, by the letter of HTTP
        retry_statuses: &[408, 429, 500, 502, 503, 504],
        gateway_prefixes: &[],
        auth: Auth::NONE,
        error_body: ErrorBody::USUAL,
        request_id_headers: &[],
    };
}
