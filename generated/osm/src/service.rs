// @generated. Written by `cargo xtask gen` from spec/. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Sites, callers and error codes.

use crate::prelude::*;

pub(crate) const CN: Sites = Sites(1);
pub(crate) const INTL: Sites = Sites(2);
pub(crate) const EU: Sites = Sites(4);

/// A site of the cloud. Accounts, keys, prices and parts of the API differ from site to site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Site {
    /// China site: The documents say .com, the vendor's SDKs .cn; the host of the documents is taken. Host `osm.cn-south-1.myhuaweicloud.com`.
    #[doc(alias = "cn")]
    China,
    /// International site: One endpoint, in Singapore; no SDK of the vendor knows it. Host `osm.ap-southeast-3.myhuaweicloud.com`.
    #[doc(alias = "intl")]
    International,
    /// European site: The pages of the European site exist, the host was not found; give the endpoint yourself. Host `unknown`.
    #[doc(alias = "eu")]
    Europe,
}

impl Site {
    /// Every site.
    pub const ALL: &'static [Site] = &[Site::China, Site::International, Site::Europe];
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

static SITES: [meta::Site; 3] = [
    meta::Site {
        id: "cn",
        bit: CN,
        title: "China site",
        host: "osm.cn-south-1.myhuaweicloud.com",
        region: "cn-south-1",
        iam_host: "iam.myhuaweicloud.com",
    },
    meta::Site {
        id: "intl",
        bit: INTL,
        title: "International site",
        host: "osm.ap-southeast-3.myhuaweicloud.com",
        region: "ap-southeast-3",
        iam_host: "iam.myhuaweicloud.com",
    },
    meta::Site {
        id: "eu",
        bit: EU,
        title: "European site",
        host: "",
        region: "",
        iam_host: "iam.myhuaweicloud.eu",
    },
];

/// The account that opens the tickets; an IAM user needs the role Ticket Administrator or Ticket Group Operator.
#[doc(alias("客户", "customer"))]
#[derive(Clone, Copy, Debug)]
pub enum Customer {}

impl CallerKind for Customer {
    const SERVICE: &'static meta::Service = &SERVICE;
    const META: &'static meta::Caller = &meta::Caller {
        id: "customer",
        title: "Customer",
        bit: 1,
    };
}

/// Partner that opens and handles tickets for itself and its customers.
#[doc(alias("合作伙伴", "partner"))]
#[derive(Clone, Copy, Debug)]
pub enum Partner {}

impl CallerKind for Partner {
    const SERVICE: &'static meta::Service = &SERVICE;
    const META: &'static meta::Caller = &meta::Caller {
        id: "partner",
        title: "Partner",
        bit: 2,
    };
}

/// What holds for every operation.
pub(crate) static SERVICE: meta::Service = meta::Service {
    id: "osm",
    title: "Huawei Cloud tickets (OSM)",
    title_zh: "华为云工单管理 API",
    version: env!("CARGO_PKG_VERSION"),
    sites: &SITES,
    callers: &[<Customer as CallerKind>::META, <Partner as CallerKind>::META],
    rate_limit_codes: &[],
    retry_statuses: &[429, 500, 503],
    gateway_prefixes: &[],
    auth: meta::Auth {
        token: Some("X-Auth-Token"),
        account: Some("X-Domain-Id"),
        signature: Some(meta::Signature {
            header: "Authorization",
            date: "X-Sdk-Date",
            session: Some("X-Security-Token"),
            sha256: ("SDK-HMAC-SHA256", Some("X-Sdk-Content-Sha256")),
            sm3: Some(("SDK-HMAC-SM3", Some("X-Sdk-Content-Sm3"))),
        }),
    },
    error_body: meta::ErrorBody {
        code: &["error_code"],
        message: &["error_msg"],
        request_id: &["request_id"],
        details: &[],
        in_success: true,
        success_codes: &[],
        success_flags: &["success"],
    },
    request_id_headers: &["X-Request-Id", "X-IAM-Trace-Id"],
    errors: &error_codes!(
        service "OSM.0001"[400] [Parameter] [] [] ["Parameters not valid"] []; service
        "OSM.0002"[401] [Authentication] [] []
        ["Not authenticated: token ended or wrong"] ["Get a new token"]; service
        "OSM.0003"[403] [Permission] [] [] ["Forbidden"] []; service "OSM.0004"[500]
        [Server] [] [] ["Internal error"] []; service "OSM.01010001"[200] [Parameter] []
        [] ["Parameters not valid"] []; service "OSM.01010002"[200] [Permission] [] []
        ["No right for the operation"]
        ["Use the keys of the account that owns the ticket, or give group_id"]; service
        "OSM.01010003"[200] [Authentication] [] [] ["Account and password do not match"]
        []; service "OSM.01010004"[200] [Business] [] [] ["Urged too often; later"]
        ["The ticket was urged a short while ago; leave it for now"]; service
        "OSM.01010005"[200] [Business] [] []
        ["Attachments of today exceed the size limit"]
        ["Ask ShowAccessoryLimits; upload the rest tomorrow"]; service
        "OSM.01010006"[200] [Business] [] [] ["Severity ID does not exist"]
        ["Ask ListSeverities"]; service "OSM.01010007"[200] [Permission] [] []
        ["Tenant has no role to create a ticket"]
        ["Give the user the role Ticket Administrator"]; service "OSM.01010008"[200]
        [Parameter] [] [] ["Carbon copy address not valid"] []; service
        "OSM.01010009"[200] [Permission] [] [] ["Support plan does not allow the ticket"]
        []; service "OSM.01010010"[200] [Parameter] [] [] ["Verification failed"] [];
        service "OSM.01010011"[200] [Authentication] [] [] ["No customer in the token"]
        []; service "OSM.01010012"[200] [Parameter] [] [] ["Type must be 0 or 1"] [];
        service "OSM.01010013"[200] [Parameter] [] []
        ["Operation must be cancel, close, press or delete"] []; service
        "OSM.01010014"[200] [Server] [] [] ["Operation failed inside the service"]
        ["Look the outcome of a write up before repeating it"]; service
        "OSM.01010015"[200] [Business] [] [] ["Ticket does not exist"]
        ["Check the ticket ID"]; service "OSM.01010049"[200] [Business] [] []
        ["Tickets of different business owners"] []; service "OSM.01010050"[200]
        [Business] [] [] ["Marketplace tickets are transferred one by one"] []; service
        "OSM.01010058"[200] [Business] [] []
        ["Handler does not belong to the partner of the customer"] []; service
        "OSM.01010059"[200] [Business] [] [] ["Customer already has a support plan"] [];
        service "OSM.01010062"[200] [Business] [] [] ["Workflow node does not exist"] []
    ),
};
