// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Sites, callers and error codes.

use crate::prelude::*;

pub(crate) const HOME: Sites = Sites(1);
pub(crate) const MOON: Sites = Sites(2);

/// A site of the cloud. Accounts, keys, prices and parts of the API differ from site to site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Site {
    /// Home site: Where it began. Host `ledger.example.com`.
    #[doc(alias = "home")]
    Home,
    /// Moon site: Nobody says where it answers. Host `unknown`.
    #[doc(alias = "moon")]
    Moon,
}

impl Site {
    /// Every site.
    pub const ALL: &'static [Site] = &[Site::Home, Site::Moon];
    /// Hosts and names of the site.
    pub fn meta(self) -> &'static meta::Site {
        &SITES[self as usize]
    }
}

site!(Site);

impl From<Site> for &'static meta::Site {
    fn from(site: Site) -> Self {
        site.meta()
    }
}

static SITES: [meta::Site; 2] = [
    meta::Site {
        id: "home",
        bit: HOME,
        title: "home site",
        host: "ledger.example.com",
        region: "",
        iam_host: "",
    },
    meta::Site {
        id: "moon",
        bit: MOON,
        title: "moon site",
        host: "",
        region: "",
        iam_host: "",
    },
];

/// Writes entries.
#[doc(alias = "clerk")]
#[derive(Clone, Copy, Debug)]
pub enum Clerk {}

impl CallerKind for Clerk {
    const SERVICE: &'static meta::Service = &SERVICE;
    const META: &'static meta::Caller = &meta::Caller {
        id: "clerk",
        title: "Clerk",
        bit: 1,
    };
}

/// Reads them.
#[doc(alias = "auditor")]
#[derive(Clone, Copy, Debug)]
pub enum Auditor {}

impl CallerKind for Auditor {
    const SERVICE: &'static meta::Service = &SERVICE;
    const META: &'static meta::Caller = &meta::Caller {
        id: "auditor",
        title: "Auditor",
        bit: 2,
    };
}

/// What holds for every operation.
pub(crate) static SERVICE: meta::Service = meta::Service {
    id: "ledger",
    title: "Ledger",
    title_zh: "账本",
    version: env!("CARGO_PKG_VERSION"),
    sites: &SITES,
    callers: &[<Clerk as CallerKind>::META, <Auditor as CallerKind>::META],
    rate_limit_codes: &[],
    retry_statuses: &[],
    gateway_prefixes: &[],
    auth: meta::Auth {
        token: Some("X-Ledger-Token"),
        account: Some("X-Ledger-Account"),
        signature: Some(meta::Signature {
            header: "X-Ledger-Signature",
            date: "X-Ledger-Date",
            session: Some("X-Ledger-Session"),
            sha256: ("LEDGER-HMAC-SHA256", Some("X-Ledger-Hash")),
            sm3: None,
        }),
    },
    error_body: meta::ErrorBody {
        code: &["fault.id"],
        message: &["fault.text"],
        request_id: &["fault.trace"],
        details: &["fault.reasons"],
        in_success: true,
        success_codes: &["FINE"],
        success_flags: &["booked"],
    },
    request_id_headers: &["X-Ledger-Trace", "X-Ledger-Entry"],
    errors: &error_codes!(service "L.1"[400] [] [] [] ["Wrong entry"] []),
};
