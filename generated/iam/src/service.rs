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
    /// China site: Global operations answer at the global host and at those of the regions, iam.cn-north-1.myhuaweicloud.com and alike. Host `iam.myhuaweicloud.com`.
    #[doc(alias = "cn")]
    China,
    /// International site: The host is that of the China site; regions have hosts of their own, iam.ap-southeast-1.myhuaweicloud.com and alike. Host `iam.myhuaweicloud.com`.
    #[doc(alias = "intl")]
    International,
    /// European site: Separate site for Europe. Host `iam.myhuaweicloud.eu`.
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
        host: "iam.myhuaweicloud.com",
        region: "cn-north-1",
        iam_host: "iam.myhuaweicloud.com",
    },
    meta::Site {
        id: "intl",
        bit: INTL,
        title: "International site",
        host: "iam.myhuaweicloud.com",
        region: "ap-southeast-1",
        iam_host: "iam.myhuaweicloud.com",
    },
    meta::Site {
        id: "eu",
        bit: EU,
        title: "European site",
        host: "iam.myhuaweicloud.eu",
        region: "eu-west-101",
        iam_host: "iam.myhuaweicloud.eu",
    },
];

/// Owner of resources; calls with its own keys or token.
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

/// Partner that acts for itself, or through an agency for a customer that granted it one.
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
    id: "iam",
    title: "Huawei Cloud Identity and Access Management (IAM)",
    title_zh: "华为云统一身份认证服务 API",
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
        code: &["error_code", "error.error_code", "error.code"],
        message: &["error_msg", "error.error_msg", "error.message"],
        request_id: &["request_id"],
        details: &[],
        in_success: false,
        success_codes: &[],
        success_flags: &[],
    },
    request_id_headers: &["X-Request-Id", "X-IAM-Trace-Id"],
    errors: &error_codes!(),
};
