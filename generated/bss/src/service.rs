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
    /// China site: One endpoint for all regions of the China site; IAM answers at iam.cn-north-1.myhuaweicloud.com and iam.cn-north-4.myhuaweicloud.com too. Host `bss.myhuaweicloud.com`.
    #[doc(alias = "cn")]
    China,
    /// International site: One endpoint for all regions of the international site; IAM answers at iam.ap-southeast-1.myhuaweicloud.com too, where the account ID is looked up. Host `bss-intl.myhuaweicloud.com`.
    #[doc(alias = "intl")]
    International,
    /// European site: Separate site for Europe; its API set is the one of the international package. Host `bss.myhuaweicloud.eu`.
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
        host: "bss.myhuaweicloud.com",
        region: "cn-north-1",
        iam_host: "iam.myhuaweicloud.com",
    },
    meta::Site {
        id: "intl",
        bit: INTL,
        title: "International site",
        host: "bss-intl.myhuaweicloud.com",
        region: "ap-southeast-1",
        iam_host: "iam.myhuaweicloud.com",
    },
    meta::Site {
        id: "eu",
        bit: EU,
        title: "European site",
        host: "bss.myhuaweicloud.eu",
        region: "eu-west-101",
        iam_host: "iam.myhuaweicloud.eu",
    },
];

/// Owner of resources: a direct customer, or a customer that a partner has brought in; calls with its own keys or token.
#[doc(
    alias(
        "sub-customer of a partner",
        "enterprise master account",
        "enterprise sub-account",
        "客户",
        "customer"
    )
)]
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

/// Solution provider that sells in the resale (代售) or referral (顾问销售) model, on the international site a cloud solution provider (reseller); sees the customers linked to it.
#[doc(
    alias(
        "solution provider",
        "cloud solution provider",
        "reseller (international site)",
        "解决方案提供商 / 合作伙伴",
        "partner"
    )
)]
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

/// Tier-1 distributor; sells through cloud resellers and may act on their customers by giving indirect_partner_id.
#[doc(
    alias(
        "tier-1 distributor",
        "first-tier reseller",
        "华为云总经销商（一级经销商）",
        "distributor"
    )
)]
#[derive(Clone, Copy, Debug)]
pub enum Distributor {}

impl CallerKind for Distributor {
    const SERVICE: &'static meta::Service = &SERVICE;
    const META: &'static meta::Caller = &meta::Caller {
        id: "distributor",
        title: "Distributor",
        bit: 4,
    };
}

/// What holds for every operation.
pub(crate) static SERVICE: meta::Service = meta::Service {
    id: "bss",
    title: "Huawei Cloud partner API (BSS)",
    title_zh: "华为云伙伴中心与客户运营能力 API",
    version: env!("CARGO_PKG_VERSION"),
    sites: &SITES,
    callers: &[
        <Customer as CallerKind>::META,
        <Partner as CallerKind>::META,
        <Distributor as CallerKind>::META,
    ],
    rate_limit_codes: &["APIG.0308", "APIGW.0308", "CBC.0250"],
    retry_statuses: &[408, 429, 500, 502, 503, 504],
    gateway_prefixes: &["APIG", "APIGW"],
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
    errors: &[
        meta::ErrorInfo::gateway(
                "APIG.0101",
                &[404],
                "The API does not exist or is not published",
            )
            .category(meta::Category::Parameter)
            .hint("Check host, method and path"),
        meta::ErrorInfo::gateway("APIG.0103", &[500], "The backend was not found")
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0104",
                &[500],
                "The plug-in configuration was not found",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0105",
                &[500],
                "The backend configuration was not found",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0106",
                &[400],
                "The gateway could not arrange the parameters (orchestration error)",
            )
            .category(meta::Category::Parameter)
            .hint("Check the parameters of the request"),
        meta::ErrorInfo::gateway(
                "APIG.0107",
                &[500],
                "A custom script of the gateway failed",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0201",
                &[400, 413, 414, 494, 500, 502, 504],
                "400: request is malformed; 413: body is larger than 12 MB; 414: URI is too long (over 32 KB); 494: headers are too large (one over 32 KB or all over 128 KB); 502: backend is not available; 504: backend timed out; 500: internal error",
            )
            .hint(
                "See the HTTP status: 400, 413, 414 and 494 need another request; after a 5xx repeat a read later and look the outcome of a write up",
            ),
        meta::ErrorInfo::gateway("APIG.0202", &[502], "The backend is not available")
            .category(meta::Category::Server)
            .hint(
                "Repeat a read later; look the outcome of a write up before repeating it",
            ),
        meta::ErrorInfo::gateway("APIG.0203", &[504], "The backend timed out")
            .category(meta::Category::Server)
            .hint(
                "Repeat a read later; look the outcome of a write up before repeating it",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0204",
                &[400],
                "The TLS version is not supported (for example TLS 1.1)",
            )
            .category(meta::Category::Parameter)
            .hint("Use TLS 1.2"),
        meta::ErrorInfo::gateway(
                "APIG.0301",
                &[401],
                "IAM authentication failed: bad token, bad signature, unknown access key, or a clock off by more than 15 minutes",
            )
            .category(meta::Category::Authentication)
            .means(&[meta::Means::Signature, meta::Means::Token])
            .hint(
                "Check the token, or the access key, the secret key and that the clock is right to 15 minutes",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0302",
                &[403],
                "The IAM user may not call the API (deny or allow list)",
            )
            .category(meta::Category::Permission)
            .hint("Have the IAM user admitted to the API"),
        meta::ErrorInfo::gateway(
                "APIG.0303",
                &[401],
                "App authentication failed; also given for a clock off by more than 15 minutes",
            )
            .category(meta::Category::Authentication)
            .means(&[meta::Means::Signature])
            .hint("Check the keys and that the clock is right to 15 minutes"),
        meta::ErrorInfo::gateway("APIG.0304", &[403], "The app may not call the API")
            .category(meta::Category::Permission)
            .hint("Have the app admitted to the API"),
        meta::ErrorInfo::gateway("APIG.0305", &[401], "The authentication data is wrong")
            .category(meta::Category::Authentication)
            .means(&[meta::Means::Signature, meta::Means::Token])
            .hint("Get a new token, or check the access key, secret key and clock"),
        meta::ErrorInfo::gateway("APIG.0306", &[403], "Access to the API is denied")
            .category(meta::Category::Permission)
            .hint("Check whose keys are used and what they may do"),
        meta::ErrorInfo::gateway(
                "APIG.0307",
                &[401],
                "The token must be renewed; also given when an API of another region is called",
            )
            .category(meta::Category::Authentication)
            .means(&[meta::Means::Token])
            .hint("Get a new token; use the host of the right site"),
        meta::ErrorInfo::gateway(
                "APIG.0308",
                &[429],
                "The request rate limit is exceeded",
            )
            .category(meta::Category::Throttling)
            .hint("Wait 2 to 5 seconds, then send fewer calls at a time"),
        meta::ErrorInfo::gateway("APIG.0310", &[403], "The project is not available")
            .category(meta::Category::Permission)
            .hint("Check the project ID"),
        meta::ErrorInfo::gateway(
                "APIG.0311",
                &[401],
                "The authentication for debugging is wrong",
            )
            .category(meta::Category::Authentication)
            .hint("Get a new token, or check the access key, secret key and clock"),
        meta::ErrorInfo::gateway("APIG.0401", &[403], "The client address is unknown")
            .category(meta::Category::Permission)
            .hint("Call from an address that is allowed"),
        meta::ErrorInfo::gateway(
                "APIG.0402",
                &[403],
                "The client address is not allowed",
            )
            .category(meta::Category::Permission)
            .hint("Call from an address that is allowed"),
        meta::ErrorInfo::gateway(
                "APIG.0403",
                &[403],
                "The client address is not allowed at instance level",
            )
            .category(meta::Category::Permission)
            .hint("Call from an address that is allowed"),
        meta::ErrorInfo::gateway(
                "APIG.0404",
                &[403],
                "The backend address is not allowed",
            )
            .category(meta::Category::Permission)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway("APIG.0501", &[405], "The quota of the app is used up")
            .category(meta::Category::Permission)
            .hint("Have the quota of the app raised"),
        meta::ErrorInfo::gateway("APIG.0502", &[405], "The app is frozen")
            .category(meta::Category::Permission)
            .hint("Have the app unfrozen"),
        meta::ErrorInfo::gateway("APIG.0601", &[500], "Internal error")
            .category(meta::Category::Server)
            .hint(
                "Repeat a read later; look the outcome of a write up before repeating it",
            ),
        meta::ErrorInfo::gateway("APIG.0602", &[400], "Bad request")
            .category(meta::Category::Parameter)
            .hint("Correct the request; sent again unchanged it fails again"),
        meta::ErrorInfo::gateway(
                "APIG.0605",
                &[500],
                "The domain name could not be resolved",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0606",
                &[500],
                "The API configuration is not loaded",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway("APIG.0607", &[400], "The protocol is not allowed")
            .category(meta::Category::Parameter)
            .hint("Use HTTPS"),
        meta::ErrorInfo::gateway(
                "APIG.0608",
                &[500],
                "The administrator token is not available",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway("APIG.0609", &[500], "The VPC backend does not exist")
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway("APIG.0610", &[502], "No backend is available")
            .category(meta::Category::Server)
            .hint(
                "Repeat a read later; look the outcome of a write up before repeating it",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0611",
                &[500],
                "The port of the backend does not exist",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway("APIG.0612", &[500], "An API calls itself")
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway("APIG.0613", &[503], "IAM is not available now")
            .category(meta::Category::Server)
            .means(&[meta::Means::BeforeWork])
            .hint(
                "Repeat a read later; look the outcome of a write up before repeating it",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0705",
                &[500],
                "The signature for the backend failed",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint(
                "Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID",
            ),
        meta::ErrorInfo::gateway(
                "APIG.0802",
                &[403],
                "The IAM user is barred in this region",
            )
            .category(meta::Category::Permission)
            .hint("Use another IAM user, or the host of the right site"),
        meta::ErrorInfo::gateway(
                "APIG.1009",
                &[400],
                "The app key or secret is not valid",
            )
            .category(meta::Category::Parameter)
            .hint("Check the app key and secret"),
        meta::ErrorInfo::service("CBC.0000", &[200], "Success (older operations)")
            .category(meta::Category::Success),
        meta::ErrorInfo::service(
                "CBC.0100",
                &[400, 200],
                "A request parameter is wrong; old operations can answer HTTP 200",
            )
            .category(meta::Category::Parameter)
            .hint("Correct the request; sent again unchanged it fails again"),
        meta::ErrorInfo::service("CBC.0101", &[400], "A request parameter is not valid")
            .category(meta::Category::Parameter)
            .hint("Correct the request; sent again unchanged it fails again"),
        meta::ErrorInfo::service("CBC.0105", &[401], "Invalid token")
            .category(meta::Category::Authentication)
            .hint("Get a new token"),
        meta::ErrorInfo::service(
                "CBC.0150",
                &[403],
                "Illegal operation: the caller may not do this",
            )
            .category(meta::Category::Permission)
            .hint(
                "Use the credentials of the right side, or have the missing permission granted",
            ),
        meta::ErrorInfo::service(
                "CBC.0151",
                &[403],
                "Access refused: wrong side's credentials or a missing permission",
            )
            .category(meta::Category::Permission)
            .hint(
                "Check whose keys are used: a customer's, a partner's or a distributor's; then the permission of the operator or IAM user",
            ),
        meta::ErrorInfo::service("CBC.0154", &[401, 403], "Token is invalid or expired")
            .category(meta::Category::Authentication)
            .means(&[meta::Means::Token])
            .hint("Get a new token"),
        meta::ErrorInfo::service(
                "CBC.0155",
                &[403],
                "The request may not be run: wrong authentication data, or the account or sub-account lacks the right to the operation",
            )
            .category(meta::Category::Permission)
            .hint(
                "Use the credentials of the right side, or have the missing permission granted",
            ),
        meta::ErrorInfo::service(
                "CBC.0250",
                &[429],
                "Too many requests (flow control of the service)",
            )
            .category(meta::Category::Throttling)
            .hint("Wait 2 to 5 seconds, then send fewer calls at a time"),
        meta::ErrorInfo::service("CBC.0999", &[500], "Other or unknown error")
            .category(meta::Category::Server)
            .hint(
                "Repeat a read later; look the outcome of a write up before repeating it",
            ),
        meta::ErrorInfo::service(
                "CBC.18000016",
                &[400],
                "Insufficient permissions; the associated enterprise master account decides",
            )
            .category(meta::Category::Permission)
            .hint("Ask the enterprise master account for the permission"),
        meta::ErrorInfo::service(
                "CBC.18000048",
                &[400],
                "Too many financially independent sub-accounts for one query",
            )
            .category(meta::Category::Business)
            .hint("Name one sub-account in the query"),
        meta::ErrorInfo::service(
                "CBC.18000053",
                &[400],
                "Insufficient permissions for cost data; the enterprise master account decides",
            )
            .category(meta::Category::Permission)
            .hint("Ask the enterprise master account for the permission"),
        meta::ErrorInfo::service(
                "CBC.30000010",
                &[400],
                "The order is not valid, for example it does not exist",
            )
            .category(meta::Category::Business)
            .hint("Check the order ID against ListCustomerOrders"),
        meta::ErrorInfo::service(
                "CBC.30000053",
                &[400],
                "A savings plan cannot be unsubscribed from",
            )
            .category(meta::Category::Business)
            .hint("Leave savings plans out of the call"),
        meta::ErrorInfo::service(
                "CBC.30000067",
                &[400],
                "The resource is deleted or not managed by the service",
            )
            .category(meta::Category::Business)
            .hint("Check the resource ID against ListPayPerUseCustomerResources"),
        meta::ErrorInfo::service(
                "CBC.30010036",
                &[400],
                "Not a main resource; it cannot be renewed on its own",
            )
            .category(meta::Category::Business)
            .hint("Send main resources only"),
        meta::ErrorInfo::service(
                "CBC.30010069",
                &[400],
                "The renewal period does not exist",
            )
            .category(meta::Category::Business)
            .hint("Choose another period type or number of periods"),
        meta::ErrorInfo::service(
                "CBC.30050006",
                &[400],
                "Automatic payment of the order failed",
            )
            .category(meta::Category::Business)
            .hint("Pay the order by hand with PayOrders"),
        meta::ErrorInfo::service("CBC.30050007", &[200], "Not a main resource")
            .category(meta::Category::Business)
            .hint("Send main resources only"),
        meta::ErrorInfo::service(
                "CBC.30050008",
                &[200],
                "The resource has no such period type or number",
            )
            .category(meta::Category::Business)
            .hint("Choose another period type or number of periods"),
        meta::ErrorInfo::service(
                "CBC.30050009",
                &[200],
                "The resource expired and was deleted, or does not exist",
            )
            .category(meta::Category::Business)
            .hint("Leave such resources out of the call"),
        meta::ErrorInfo::service(
                "CBC.30050010",
                &[200],
                "A resource is in an unpaid order",
            )
            .category(meta::Category::Business)
            .hint("Pay or cancel the pending order first"),
        meta::ErrorInfo::service(
                "CBC.30050011",
                &[200],
                "The resource is being unsubscribed from or changed",
            )
            .category(meta::Category::Business)
            .retryable(true)
            .hint("Wait until the running order is done"),
        meta::ErrorInfo::service("CBC.30050012", &[400], "Duplicate resource IDs")
            .category(meta::Category::Business)
            .hint("Send each resource ID once"),
        meta::ErrorInfo::service("CBC.30050013", &[200], "The product cannot be renewed")
            .category(meta::Category::Business)
            .hint("Leave the product out of the call"),
        meta::ErrorInfo::service(
                "CBC.3185",
                &[200],
                "The cloud service can only be unsubscribed as a whole",
            )
            .category(meta::Category::Business)
            .hint("Unsubscribe from all resources of the service together"),
        meta::ErrorInfo::service(
                "CBC.50000010",
                &[400],
                "The partner works in the partner coupon mode and cannot issue vouchers",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.50000020",
                &[400],
                "The voucher is for certain customers only",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.50000021",
                &[400],
                "The customers of the quota do not belong to a cloud reseller; it cannot be issued to one",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.50000034",
                &[200],
                "Coupons cannot be issued to an enterprise sub-account in financial custody",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service("CBC.50000054", &[400], "The product does not exist")
            .category(meta::Category::Business)
            .hint("Check the product ID"),
        meta::ErrorInfo::service(
                "CBC.50000055",
                &[400],
                "The cloud service type does not exist",
            )
            .category(meta::Category::Business)
            .hint("Take the code from ListServiceTypes"),
        meta::ErrorInfo::service("CBC.5001", &[200], "The account is not a partner")
            .category(meta::Category::Business)
            .hint("Use the credentials of a partner"),
        meta::ErrorInfo::service(
                "CBC.50010059",
                &[400],
                "A tier-1 distributor may not take this customer",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.50010065",
                &[400],
                "The cloud reseller's distributor has left; new customers are not accepted",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.50010085",
                &[400],
                "The partner company is restricted; new customers are not accepted",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.50010086",
                &[400],
                "The company of the cloud reseller's distributor is restricted; new customers are not accepted",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.5002",
                &[200, 500],
                "The partner has no such customer",
            )
            .category(meta::Category::Business)
            .retryable(false)
            .hint("Check the customer ID against ListSubCustomers"),
        meta::ErrorInfo::service("CBC.5003", &[200], "Balance too low")
            .category(meta::Category::Business)
            .hint("Top the account up, or lower the amount"),
        meta::ErrorInfo::service(
                "CBC.5004",
                &[200],
                "No right to operate on this customer (old international operations)",
            )
            .category(meta::Category::Permission)
            .hint(
                "Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id",
            ),
        meta::ErrorInfo::service(
                "CBC.5017",
                &[400],
                "The customer's phone number has a wrong format",
            )
            .category(meta::Category::Parameter)
            .hint("Write the phone number as the operation documents it"),
        meta::ErrorInfo::service(
                "CBC.5021",
                &[200],
                "Money cannot be transferred to or from a referral customer",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.5024",
                &[],
                "The customer's association type does not allow the operation (old international operations)",
            )
            .category(meta::Category::Business)
            .hint("Check the association type of the customer in ListSubCustomers"),
        meta::ErrorInfo::service(
                "CBC.7004",
                &[500],
                "A business check failed (creating an enterprise sub-account)",
            )
            .category(meta::Category::Business)
            .retryable(false)
            .hint("Read error_msg for the check that failed"),
        meta::ErrorInfo::service(
                "CBC.70300008",
                &[400],
                "The caller is not an enterprise master account",
            )
            .category(meta::Category::Permission)
            .hint("Use the credentials of an enterprise master account"),
        meta::ErrorInfo::service(
                "CBC.70600026",
                &[400],
                "Huawei cannot review the application now",
            )
            .category(meta::Category::Business)
            .hint("Ask the account manager"),
        meta::ErrorInfo::service(
                "CBC.70600032",
                &[400],
                "The identity data is abnormal or risky",
            )
            .category(meta::Category::Business)
            .hint("Open a ticket"),
        meta::ErrorInfo::service(
                "CBC.70900002",
                &[400],
                "The account must create sub-accounts through the Huawei HIS platform",
            )
            .category(meta::Category::Business)
            .hint("Create sub-accounts through the Huawei HIS platform"),
        meta::ErrorInfo::service(
                "CBC.7181",
                &[500],
                "The credit to move has expired (old operation)",
            )
            .category(meta::Category::Business)
            .retryable(false)
            .hint("Choose credit that has not expired"),
        meta::ErrorInfo::service(
                "CBC.99000000",
                &[200, 400],
                "No right to operate on this customer",
            )
            .category(meta::Category::Permission)
            .hint(
                "Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id",
            ),
        meta::ErrorInfo::service(
                "CBC.99000004",
                &[400],
                "The customer could not authorize the partner",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99000012",
                &[200, 400],
                "The quota does not exist or is in a wrong state (HTTP 200 when in error_details)",
            )
            .category(meta::Category::Business)
            .hint("Look the quota up with ListQuotaCoupons"),
        meta::ErrorInfo::service("CBC.99000013", &[200], "The coupon quota is used up")
            .category(meta::Category::Business)
            .hint("Choose another quota"),
        meta::ErrorInfo::service(
                "CBC.99000014",
                &[200],
                "The coupon cannot be issued to customers of this association type",
            )
            .category(meta::Category::Business)
            .hint("Check the association type of the customer in ListSubCustomers"),
        meta::ErrorInfo::service(
                "CBC.99000017",
                &[400],
                "The quota is not yet effective or has expired",
            )
            .category(meta::Category::Business)
            .hint("Look the validity up with ListQuotaCoupons"),
        meta::ErrorInfo::service(
                "CBC.99000018",
                &[400],
                "The face value is below the minimum",
            )
            .category(meta::Category::Parameter)
            .hint("Raise the face value"),
        meta::ErrorInfo::service(
                "CBC.99000019",
                &[400],
                "The face value is above the maximum",
            )
            .category(meta::Category::Parameter)
            .hint("Lower the face value"),
        meta::ErrorInfo::service(
                "CBC.99000020",
                &[200],
                "The number of coupons is above the limit",
            )
            .category(meta::Category::Business)
            .hint("Issue fewer coupons"),
        meta::ErrorInfo::service(
                "CBC.99000021",
                &[200],
                "The total face value is above the limit",
            )
            .category(meta::Category::Business)
            .hint("Issue fewer or smaller coupons"),
        meta::ErrorInfo::service(
                "CBC.99000022",
                &[400],
                "The coupon is for newly associated customers only",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99000023",
                &[400],
                "The service or product limits of the coupon go beyond those of the quota",
            )
            .category(meta::Category::Parameter)
            .hint("Keep within the limits of the quota"),
        meta::ErrorInfo::service(
                "CBC.99000024",
                &[400],
                "The use limits (subscription types) of the coupon go beyond those of the quota",
            )
            .category(meta::Category::Parameter)
            .hint("Keep within the limits of the quota"),
        meta::ErrorInfo::service(
                "CBC.99000025",
                &[400],
                "Partners of this kind cannot issue coupons to themselves",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service("CBC.99000026", &[400], "Wrong verification code")
            .category(meta::Category::Verification)
            .hint("Ask for a new code and send it as received"),
        meta::ErrorInfo::service("CBC.99000027", &[400], "The verification code expired")
            .category(meta::Category::Verification)
            .hint("Ask for a new code"),
        meta::ErrorInfo::service(
                "CBC.99000029",
                &[400],
                "The phone number is used already",
            )
            .category(meta::Category::Business)
            .hint("Use another phone number"),
        meta::ErrorInfo::service(
                "CBC.99000030",
                &[400],
                "The phone number has too many accounts",
            )
            .category(meta::Category::Business)
            .hint("Use another phone number"),
        meta::ErrorInfo::service("CBC.99000031", &[400], "The account name is not valid")
            .category(meta::Category::Parameter)
            .hint("Choose another account name"),
        meta::ErrorInfo::service(
                "CBC.99000035",
                &[200, 400],
                "Not a customer of the partner",
            )
            .category(meta::Category::Permission)
            .hint(
                "Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id",
            ),
        meta::ErrorInfo::service(
                "CBC.99000036",
                &[400],
                "The password does not follow the rules",
            )
            .category(meta::Category::Parameter)
            .hint("Choose another password"),
        meta::ErrorInfo::service(
                "CBC.99000037",
                &[400],
                "No right to operate on this cloud reseller",
            )
            .category(meta::Category::Permission)
            .hint("Check the reseller ID against ListIndirectPartners"),
        meta::ErrorInfo::service("CBC.99000038", &[400], "The account name is taken")
            .category(meta::Category::Business)
            .hint("Choose another account name"),
        meta::ErrorInfo::service("CBC.99000039", &[400], "The xaccount_id is taken")
            .category(meta::Category::Business)
            .hint("Choose another xaccount_id"),
        meta::ErrorInfo::service(
                "CBC.99000043",
                &[400],
                "The transfer to the enterprise sub-account, or the reclaim from it, failed",
            )
            .category(meta::Category::Business)
            .hint("Look the balances up before repeating"),
        meta::ErrorInfo::service("CBC.99000047", &[400], "The account does not exist")
            .category(meta::Category::Business)
            .hint("Check the account ID"),
        meta::ErrorInfo::service(
                "CBC.99000049",
                &[400],
                "A resold customer has no account balance of its own",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99000050",
                &[500],
                "The result of the association timed out; domain_id and domain_name are returned all the same",
            )
            .category(meta::Category::Server)
            .retryable(false)
            .hint("Look the customer up with ListSubCustomers; do not create it again"),
        meta::ErrorInfo::service(
                "CBC.99000051",
                &[400],
                "The phone number or mail address is reported by Huawei; the customer cannot be created",
            )
            .category(meta::Category::Business)
            .hint("Use another phone number or mail address"),
        meta::ErrorInfo::service(
                "CBC.99000082",
                &[400],
                "Too many verification codes sent",
            )
            .category(meta::Category::Throttling)
            .retryable(true)
            .hint("Wait before asking for another code"),
        meta::ErrorInfo::service(
                "CBC.99000083",
                &[400],
                "Resource provisioning details are not available for this order",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99000084",
                &[400],
                "Customers of a partner (resale or reseller model) cannot query income and expense details",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99000088",
                &[400],
                "The payment is being processed",
            )
            .category(meta::Category::Business)
            .hint("Look the order up with ShowCustomerOrderDetails; do not pay again"),
        meta::ErrorInfo::service(
                "CBC.99000089",
                &[400],
                "The order is part of a combined transaction",
            )
            .category(meta::Category::Business)
            .hint("Send the combined transaction number instead"),
        meta::ErrorInfo::service(
                "CBC.99000092",
                &[400],
                "The check of the subscription period failed",
            )
            .category(meta::Category::Business)
            .hint("Choose another period type or number of periods"),
        meta::ErrorInfo::service(
                "CBC.99000099",
                &[400],
                "An attachment is larger than allowed",
            )
            .category(meta::Category::Parameter)
            .hint("Keep each attachment to 10 MB"),
        meta::ErrorInfo::service(
                "CBC.99000100",
                &[400],
                "An attachment has a wrong file format",
            )
            .category(meta::Category::Parameter)
            .hint("Use jpg, jpeg, bmp, png, gif or pdf"),
        meta::ErrorInfo::service(
                "CBC.99003012",
                &[400],
                "The resource ID does not exist",
            )
            .category(meta::Category::Business)
            .hint("Check the resource ID against ListPayPerUseCustomerResources"),
        meta::ErrorInfo::service(
                "CBC.99003016",
                &[400],
                "The resource expired and was deleted, or does not exist",
            )
            .category(meta::Category::Business)
            .hint("Leave such resources out of the call"),
        meta::ErrorInfo::service(
                "CBC.99003100",
                &[400],
                "A resource is part of an order pending payment",
            )
            .category(meta::Category::Business)
            .hint("Pay or cancel the pending order first"),
        meta::ErrorInfo::service(
                "CBC.99003106",
                &[400],
                "The order status has changed; it cannot be paid",
            )
            .category(meta::Category::Business)
            .hint("Look the order up with ShowCustomerOrderDetails"),
        meta::ErrorInfo::service(
                "CBC.99003108",
                &[400],
                "The chosen discount does not fit the order",
            )
            .category(meta::Category::Business)
            .hint("Choose a discount from ListOrderDiscounts"),
        meta::ErrorInfo::service("CBC.99003110", &[400], "The time to pay is over")
            .category(meta::Category::Business)
            .hint("Place the order again"),
        meta::ErrorInfo::service(
                "CBC.99003112",
                &[400],
                "The coupon or stored-value card is used already",
            )
            .category(meta::Category::Business)
            .hint("Choose another coupon from ListOrderCouponsByOrderId"),
        meta::ErrorInfo::service(
                "CBC.99003116",
                &[400],
                "The coupon cannot be used together with a discount",
            )
            .category(meta::Category::Business)
            .hint("Pay with the coupon or with the discount, not with both"),
        meta::ErrorInfo::service(
                "CBC.99003117",
                &[400],
                "The discount is below the least discount ratio of the coupon",
            )
            .category(meta::Category::Business)
            .hint("Pay with the coupon or with the discount, not with both"),
        meta::ErrorInfo::service(
                "CBC.99003128",
                &[400],
                "There is no renewed period, or it has begun already",
            )
            .category(meta::Category::Business)
            .hint("Unsubscribe from the resource itself, if that is wanted"),
        meta::ErrorInfo::service(
                "CBC.99003141",
                &[400],
                "The quota or capacity of the service is short, or the specification changed",
            )
            .category(meta::Category::Business)
            .hint("Choose another specification, or have the quota raised"),
        meta::ErrorInfo::service(
                "CBC.99003144",
                &[400],
                "The resource has an order in process",
            )
            .category(meta::Category::Business)
            .retryable(true)
            .hint("Wait until the running order is done"),
        meta::ErrorInfo::service(
                "CBC.99003147",
                &[400],
                "A cash coupon and a discount coupon cannot be used together",
            )
            .category(meta::Category::Business)
            .hint("Use one of the two coupons"),
        meta::ErrorInfo::service(
                "CBC.99003154",
                &[400],
                "The total period bought would exceed the maximum",
            )
            .category(meta::Category::Business)
            .hint("Renew for fewer periods"),
        meta::ErrorInfo::service(
                "CBC.99003155",
                &[400],
                "The enterprise project is short of funds or not usable",
            )
            .category(meta::Category::Business)
            .hint("Check the fund quota of the enterprise project"),
        meta::ErrorInfo::service(
                "CBC.99003156",
                &[400],
                "A marketplace coupon and a special coupon cannot be used together",
            )
            .category(meta::Category::Business)
            .hint("Use one of the two coupons"),
        meta::ErrorInfo::service(
                "CBC.99003162",
                &[400],
                "The payment is later than the start time set for the order",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003185",
                &[400],
                "The cloud service can only be handled as a whole",
            )
            .category(meta::Category::Business)
            .hint("Send all resources of the cloud service together"),
        meta::ErrorInfo::service(
                "CBC.99003198",
                &[400],
                "The budget of the enterprise organization is too low",
            )
            .category(meta::Category::Business)
            .hint("Have the budget raised"),
        meta::ErrorInfo::service(
                "CBC.99003602",
                &[400],
                "The resource expired or is frozen; auto-renewal is not allowed",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003605",
                &[400],
                "Auto-renewal is already canceled",
            )
            .category(meta::Category::Business)
            .hint("Nothing to do: it is off already"),
        meta::ErrorInfo::service(
                "CBC.99003608",
                &[400],
                "Curated marketplace (Yanxuan) products cannot be changed",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003609",
                &[400],
                "This product type cannot be changed",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003610",
                &[200],
                "Resources in the grace or retention period cannot be changed",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003611",
                &[400],
                "Pay-per-use packages cannot be changed",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003622",
                &[400],
                "Solution products cannot be changed",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003623",
                &[400],
                "Another transaction is being processed",
            )
            .category(meta::Category::Business)
            .retryable(true)
            .hint("Wait until the running order is done"),
        meta::ErrorInfo::service(
                "CBC.99003624",
                &[400],
                "The resource is frozen for a violation",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003625",
                &[400],
                "The resource is frozen by the police",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service("CBC.99003626", &[400], "The account is frozen")
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003634",
                &[400],
                "Resources of a package offer must be renewed as a whole, apart from others",
            )
            .category(meta::Category::Business)
            .hint(
                "Renew the resources of a package offer together and apart from others",
            ),
        meta::ErrorInfo::service(
                "CBC.99003643",
                &[400],
                "The order is invoiced already and cannot be unsubscribed from",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003647",
                &[400],
                "This pay-per-use package cannot be unsubscribed from",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003649",
                &[400],
                "A trial service cannot be unsubscribed from",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003650",
                &[400],
                "This marketplace service cannot be unsubscribed from",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service("CBC.99003651", &[400], "A transaction is in progress")
            .category(meta::Category::Business)
            .retryable(true)
            .hint("Wait until the running order is done"),
        meta::ErrorInfo::service(
                "CBC.99003652",
                &[400],
                "A DevCloud package cannot be unsubscribed from",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003654",
                &[400],
                "The resource has a bandwidth add-on package; its renewed period cannot be unsubscribed from",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99003656",
                &[400],
                "Frozen; it cannot be unsubscribed from",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99004003",
                &[400],
                "The verification code was made but could not be sent",
            )
            .category(meta::Category::Verification)
            .retryable(true)
            .hint("Ask for the code again later"),
        meta::ErrorInfo::service(
                "CBC.99004008",
                &[400],
                "The verification code has expired",
            )
            .category(meta::Category::Verification)
            .hint("Ask for a new code"),
        meta::ErrorInfo::service(
                "CBC.99004009",
                &[400],
                "The verification code failed more than 3 times",
            )
            .category(meta::Category::Verification)
            .hint("Ask for a new code"),
        meta::ErrorInfo::service(
                "CBC.99004010",
                &[400],
                "The verification code given is wrong",
            )
            .category(meta::Category::Verification)
            .hint("Ask for a new code and send it as received"),
        meta::ErrorInfo::service(
                "CBC.99004015",
                &[400],
                "Too many codes sent: at most 15 an hour and 60 a day",
            )
            .category(meta::Category::Throttling)
            .retryable(true)
            .hint("Wait an hour, or until the next day"),
        meta::ErrorInfo::service("CBC.99005003", &[400], "The balance is too low")
            .category(meta::Category::Business)
            .hint("Top the account up, or lower the amount"),
        meta::ErrorInfo::service(
                "CBC.99005010",
                &[400],
                "The order status does not allow canceling",
            )
            .category(meta::Category::Business)
            .hint(
                "Look the order up with ShowCustomerOrderDetails; only an order pending payment can be canceled",
            ),
        meta::ErrorInfo::service(
                "CBC.99005026",
                &[400],
                "Not a downgrade or unsubscription order",
            )
            .category(meta::Category::Business)
            .hint("Send the ID of an unsubscription or downgrade order"),
        meta::ErrorInfo::service(
                "CBC.99005030",
                &[400],
                "The partner has not opened attachment upload, or access to the bucket failed",
            )
            .category(meta::Category::Permission)
            .hint(
                "Switch attachment upload on in the partner center and check the bucket",
            ),
        meta::ErrorInfo::service(
                "CBC.99005035",
                &[400],
                "Test partner accounts cannot use the operation",
            )
            .category(meta::Category::Permission)
            .hint("Use the credentials of a partner account that is not for tests"),
        meta::ErrorInfo::service("CBC.99006006", &[400], "The product was not found")
            .category(meta::Category::Business)
            .hint("Check service type, resource type, region and specification"),
        meta::ErrorInfo::service("CBC.99006016", &[400], "The coupon query failed")
            .category(meta::Category::Server)
            .retryable(true)
            .hint("Repeat the query later"),
        meta::ErrorInfo::service("CBC.99006017", &[400], "The customer query failed")
            .category(meta::Category::Server)
            .retryable(true)
            .hint("Repeat the query later"),
        meta::ErrorInfo::service("CBC.99006024", &[400], "The product query failed")
            .category(meta::Category::Server)
            .retryable(true)
            .hint("Repeat the query later"),
        meta::ErrorInfo::service("CBC.99006050", &[400], "The usage unit is wrong")
            .category(meta::Category::Business)
            .hint("Take the unit from ListMeasureUnits"),
        meta::ErrorInfo::service(
                "CBC.99006055",
                &[400],
                "The price is above the greatest amount",
            )
            .category(meta::Category::Business)
            .hint("Price fewer products at a time"),
        meta::ErrorInfo::service(
                "CBC.99006066",
                &[400],
                "The fee information could not be queried",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service("CBC.99006073", &[400], "The project does not exist")
            .category(meta::Category::Business)
            .hint("Check the project ID and its region"),
        meta::ErrorInfo::service("CBC.99006093", &[400], "The tax rate is not available")
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99007004",
                &[400],
                "A business check of the operation failed",
            )
            .category(meta::Category::Business)
            .hint(
                "Read fail_check_items, where it is sent, or error_msg for the check that failed",
            ),
        meta::ErrorInfo::service(
                "CBC.99007009",
                &[400],
                "The transaction ID was used before",
            )
            .category(meta::Category::Business)
            .hint("Use a new transaction ID, unless the first call was carried out"),
        meta::ErrorInfo::service(
                "CBC.99007181",
                &[400],
                "The credit to move has expired",
            )
            .category(meta::Category::Business)
            .hint("Choose credit that has not expired"),
        meta::ErrorInfo::service(
                "CBC.99007188",
                &[400],
                "The customer is authenticated already or under review",
            )
            .category(meta::Category::Business)
            .hint("Look the state up with ShowRealnameAuthenticationReviewResult"),
        meta::ErrorInfo::service(
                "CBC.99007189",
                &[400],
                "Too many customers use this certificate number",
            )
            .category(meta::Category::Business)
            .hint("Use another certificate"),
        meta::ErrorInfo::service(
                "CBC.99007191",
                &[400],
                "Too many authentication attempts",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99007193",
                &[400],
                "This certificate number is barred",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service(
                "CBC.99007197",
                &[400],
                "The caller's IP address is throttled",
            )
            .category(meta::Category::Throttling)
            .retryable(true)
            .hint("Wait before creating further accounts"),
        meta::ErrorInfo::service("CBC.99007202", &[400], "The real-name check failed")
            .category(meta::Category::Business)
            .hint("Check name and certificate number"),
        meta::ErrorInfo::service(
                "CBC.99007219",
                &[400],
                "The identity data does not match the face",
            )
            .category(meta::Category::Business)
            .hint("Check the identity data and the face image"),
        meta::ErrorInfo::service(
                "CBC.99007255",
                &[400],
                "The data of the card holder or the phone number is wrong",
            )
            .category(meta::Category::Business)
            .hint("Check card holder, card number and phone number"),
        meta::ErrorInfo::service(
                "CBC.99007258",
                &[400],
                "The bank card is not usable (frozen or expired)",
            )
            .category(meta::Category::Business)
            .hint("Use another bank card"),
        meta::ErrorInfo::service(
                "CBC.99007260",
                &[400],
                "The call between UnionPay and the issuing bank failed",
            )
            .category(meta::Category::Business)
            .retryable(true)
            .hint("Repeat later, or use another card"),
        meta::ErrorInfo::service(
                "CBC.99007261",
                &[400],
                "The bank card is not supported",
            )
            .category(meta::Category::Business)
            .hint("Use another bank card"),
        meta::ErrorInfo::service(
                "CBC.99007262",
                &[400],
                "Fault of the bank system or the network",
            )
            .category(meta::Category::Business)
            .retryable(true)
            .hint("Repeat later"),
        meta::ErrorInfo::service(
                "CBC.99007297",
                &[403],
                "A tenant sub-account may not do this",
            )
            .category(meta::Category::Permission)
            .hint("Use the master account of the customer"),
        meta::ErrorInfo::service(
                "CBC.99007461",
                &[400],
                "A transfer or reclaim is still running",
            )
            .category(meta::Category::Business)
            .retryable(true)
            .hint("Repeat later with the same transaction ID"),
        meta::ErrorInfo::service(
                "CBC.99007490",
                &[400],
                "The linked cloud reseller is leaving; sub-accounts cannot be created",
            )
            .category(meta::Category::Business),
        meta::ErrorInfo::service("CBC.99008040", &[400], "Operations are too frequent")
            .category(meta::Category::Throttling)
            .retryable(true)
            .hint("Wait, look the order up, then pay again"),
        meta::ErrorInfo::service(
                "CBC.99008056",
                &[400],
                "Today's limit of transactions is reached",
            )
            .category(meta::Category::Throttling)
            .retryable(true)
            .hint("Pay on the next day"),
    ],
};
