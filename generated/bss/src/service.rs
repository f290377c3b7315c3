// Written by `cargo xtask gen` from spec/. Do not edit.

//! Sites, callers and error codes.

use crate::prelude::*;

pub(crate) const CN: Sites = Sites(1);
pub(crate) const INTL: Sites = Sites(2);
pub(crate) const EU: Sites = Sites(4);

/// A site of the cloud. Accounts, keys, prices and parts of the API differ from site to site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl From<Site> for &'static meta::Site {
    fn from(site: Site) -> Self {
        site.meta()
    }
}

#[rustfmt::skip]
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
#[doc(alias = "sub-customer of a partner")]
#[doc(alias = "enterprise master account")]
#[doc(alias = "enterprise sub-account")]
#[doc(alias = "客户")]
#[doc(alias = "customer")]
#[derive(Clone, Copy, Debug)]
pub enum Customer {}

impl CallerKind for Customer {
    const SERVICE: &'static meta::Service = &SERVICE;
    const META: &'static meta::Caller = &meta::Caller { id: "customer", title: "Customer", bit: 1 };
}

/// Solution provider that sells in the resale (代售) or referral (顾问销售) model, on the international site a cloud solution provider (reseller); sees the customers linked to it.
#[doc(alias = "solution provider")]
#[doc(alias = "cloud solution provider")]
#[doc(alias = "reseller (international site)")]
#[doc(alias = "解决方案提供商 / 合作伙伴")]
#[doc(alias = "partner")]
#[derive(Clone, Copy, Debug)]
pub enum Partner {}

impl CallerKind for Partner {
    const SERVICE: &'static meta::Service = &SERVICE;
    const META: &'static meta::Caller = &meta::Caller { id: "partner", title: "Partner", bit: 2 };
}

/// Tier-1 distributor; sells through cloud resellers and may act on their customers by giving indirect_partner_id.
#[doc(alias = "tier-1 distributor")]
#[doc(alias = "first-tier reseller")]
#[doc(alias = "华为云总经销商（一级经销商）")]
#[doc(alias = "distributor")]
#[derive(Clone, Copy, Debug)]
pub enum Distributor {}

impl CallerKind for Distributor {
    const SERVICE: &'static meta::Service = &SERVICE;
    const META: &'static meta::Caller = &meta::Caller { id: "distributor", title: "Distributor", bit: 4 };
}

/// What holds for every operation.
#[rustfmt::skip]
pub(crate) static SERVICE: meta::Service = meta::Service {
    id: "bss",
    title: "Huawei Cloud partner API (BSS)",
    title_zh: "华为云伙伴中心与客户运营能力 API",
    version: env!("CARGO_PKG_VERSION"),
    sites: &SITES,
    callers: &[<Customer as CallerKind>::META, <Partner as CallerKind>::META, <Distributor as CallerKind>::META],
    rate_limit_codes: &["APIG.0308", "APIGW.0308", "CBC.0250"],
    retry_statuses: &[408, 429, 500, 502, 503, 504],
    errors: &[
        meta::ErrorInfo { code: "APIG.0101", gateway: true, http: &[404], retryable: None, doc: "The API does not exist or is not published", hint: Some("Check host, method and path") },
        meta::ErrorInfo { code: "APIG.0103", gateway: true, http: &[500], retryable: Some(false), doc: "The backend was not found", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0104", gateway: true, http: &[500], retryable: Some(false), doc: "The plug-in configuration was not found", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0105", gateway: true, http: &[500], retryable: Some(false), doc: "The backend configuration was not found", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0106", gateway: true, http: &[400], retryable: None, doc: "The gateway could not arrange the parameters (orchestration error)", hint: Some("Check the parameters of the request") },
        meta::ErrorInfo { code: "APIG.0107", gateway: true, http: &[500], retryable: Some(false), doc: "A custom script of the gateway failed", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0201", gateway: true, http: &[400, 413, 414, 494, 500, 502, 504], retryable: None, doc: "400: request is malformed; 413: body is larger than 12 MB; 414: URI is too long (over 32 KB); 494: headers are too large (one over 32 KB or all over 128 KB); 502: backend is not available; 504: backend timed out; 500: internal error", hint: Some("See the HTTP status: 400, 413, 414 and 494 need another request; after a 5xx repeat a read later and look the outcome of a write up") },
        meta::ErrorInfo { code: "APIG.0202", gateway: true, http: &[502], retryable: None, doc: "The backend is not available", hint: Some("Repeat a read later; look the outcome of a write up before repeating it") },
        meta::ErrorInfo { code: "APIG.0203", gateway: true, http: &[504], retryable: None, doc: "The backend timed out", hint: Some("Repeat a read later; look the outcome of a write up before repeating it") },
        meta::ErrorInfo { code: "APIG.0204", gateway: true, http: &[400], retryable: None, doc: "The TLS version is not supported (for example TLS 1.1)", hint: Some("Use TLS 1.2") },
        meta::ErrorInfo { code: "APIG.0301", gateway: true, http: &[401], retryable: None, doc: "IAM authentication failed: bad token, bad signature, unknown access key, or a clock off by more than 15 minutes", hint: Some("Check the token, or the access key, the secret key and that the clock is right to 15 minutes") },
        meta::ErrorInfo { code: "APIG.0302", gateway: true, http: &[403], retryable: None, doc: "The IAM user may not call the API (deny or allow list)", hint: Some("Have the IAM user admitted to the API") },
        meta::ErrorInfo { code: "APIG.0303", gateway: true, http: &[401], retryable: None, doc: "App authentication failed; also given for a clock off by more than 15 minutes", hint: Some("Check the keys and that the clock is right to 15 minutes") },
        meta::ErrorInfo { code: "APIG.0304", gateway: true, http: &[403], retryable: None, doc: "The app may not call the API", hint: Some("Have the app admitted to the API") },
        meta::ErrorInfo { code: "APIG.0305", gateway: true, http: &[401], retryable: None, doc: "The authentication data is wrong", hint: Some("Get a new token, or check the access key, secret key and clock") },
        meta::ErrorInfo { code: "APIG.0306", gateway: true, http: &[403], retryable: None, doc: "Access to the API is denied", hint: Some("Check whose keys are used and what they may do") },
        meta::ErrorInfo { code: "APIG.0307", gateway: true, http: &[401], retryable: None, doc: "The token must be renewed; also given when an API of another region is called", hint: Some("Get a new token; use the host of the right site") },
        meta::ErrorInfo { code: "APIG.0308", gateway: true, http: &[429], retryable: None, doc: "The request rate limit is exceeded", hint: Some("Wait 2 to 5 seconds, then send fewer calls at a time") },
        meta::ErrorInfo { code: "APIG.0310", gateway: true, http: &[403], retryable: None, doc: "The project is not available", hint: Some("Check the project ID") },
        meta::ErrorInfo { code: "APIG.0311", gateway: true, http: &[401], retryable: None, doc: "The authentication for debugging is wrong", hint: Some("Get a new token, or check the access key, secret key and clock") },
        meta::ErrorInfo { code: "APIG.0401", gateway: true, http: &[403], retryable: None, doc: "The client address is unknown", hint: Some("Call from an address that is allowed") },
        meta::ErrorInfo { code: "APIG.0402", gateway: true, http: &[403], retryable: None, doc: "The client address is not allowed", hint: Some("Call from an address that is allowed") },
        meta::ErrorInfo { code: "APIG.0403", gateway: true, http: &[403], retryable: None, doc: "The client address is not allowed at instance level", hint: Some("Call from an address that is allowed") },
        meta::ErrorInfo { code: "APIG.0404", gateway: true, http: &[403], retryable: None, doc: "The backend address is not allowed", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0501", gateway: true, http: &[405], retryable: None, doc: "The quota of the app is used up", hint: Some("Have the quota of the app raised") },
        meta::ErrorInfo { code: "APIG.0502", gateway: true, http: &[405], retryable: None, doc: "The app is frozen", hint: Some("Have the app unfrozen") },
        meta::ErrorInfo { code: "APIG.0601", gateway: true, http: &[500], retryable: None, doc: "Internal error", hint: Some("Repeat a read later; look the outcome of a write up before repeating it") },
        meta::ErrorInfo { code: "APIG.0602", gateway: true, http: &[400], retryable: None, doc: "Bad request", hint: Some("Correct the request; sent again unchanged it fails again") },
        meta::ErrorInfo { code: "APIG.0605", gateway: true, http: &[500], retryable: Some(false), doc: "The domain name could not be resolved", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0606", gateway: true, http: &[500], retryable: Some(false), doc: "The API configuration is not loaded", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0607", gateway: true, http: &[400], retryable: None, doc: "The protocol is not allowed", hint: Some("Use HTTPS") },
        meta::ErrorInfo { code: "APIG.0608", gateway: true, http: &[500], retryable: Some(false), doc: "The administrator token is not available", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0609", gateway: true, http: &[500], retryable: Some(false), doc: "The VPC backend does not exist", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0610", gateway: true, http: &[502], retryable: None, doc: "No backend is available", hint: Some("Repeat a read later; look the outcome of a write up before repeating it") },
        meta::ErrorInfo { code: "APIG.0611", gateway: true, http: &[500], retryable: Some(false), doc: "The port of the backend does not exist", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0612", gateway: true, http: &[500], retryable: Some(false), doc: "An API calls itself", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0613", gateway: true, http: &[503], retryable: None, doc: "IAM is not available now", hint: Some("Repeat a read later; look the outcome of a write up before repeating it") },
        meta::ErrorInfo { code: "APIG.0705", gateway: true, http: &[500], retryable: Some(false), doc: "The signature for the backend failed", hint: Some("Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID") },
        meta::ErrorInfo { code: "APIG.0802", gateway: true, http: &[403], retryable: None, doc: "The IAM user is barred in this region", hint: Some("Use another IAM user, or the host of the right site") },
        meta::ErrorInfo { code: "APIG.1009", gateway: true, http: &[400], retryable: None, doc: "The app key or secret is not valid", hint: Some("Check the app key and secret") },
        meta::ErrorInfo { code: "CBC.0000", gateway: false, http: &[200], retryable: None, doc: "Success (older operations)", hint: None },
        meta::ErrorInfo { code: "CBC.0100", gateway: false, http: &[400, 200], retryable: None, doc: "A request parameter is wrong; old operations can answer HTTP 200", hint: Some("Correct the request; sent again unchanged it fails again") },
        meta::ErrorInfo { code: "CBC.0101", gateway: false, http: &[400], retryable: None, doc: "A request parameter is not valid", hint: Some("Correct the request; sent again unchanged it fails again") },
        meta::ErrorInfo { code: "CBC.0105", gateway: false, http: &[401], retryable: None, doc: "Invalid token", hint: Some("Get a new token") },
        meta::ErrorInfo { code: "CBC.0150", gateway: false, http: &[403], retryable: None, doc: "Illegal operation: the caller may not do this", hint: Some("Use the credentials of the right side, or have the missing permission granted") },
        meta::ErrorInfo { code: "CBC.0151", gateway: false, http: &[403], retryable: None, doc: "Access refused: wrong side's credentials or a missing permission", hint: Some("Check whose keys are used: a customer's, a partner's or a distributor's; then the permission of the operator or IAM user") },
        meta::ErrorInfo { code: "CBC.0154", gateway: false, http: &[401, 403], retryable: None, doc: "Token is invalid or expired", hint: Some("Get a new token") },
        meta::ErrorInfo { code: "CBC.0155", gateway: false, http: &[403], retryable: None, doc: "The request may not be run: wrong authentication data, or the account or sub-account lacks the right to the operation", hint: Some("Use the credentials of the right side, or have the missing permission granted") },
        meta::ErrorInfo { code: "CBC.0250", gateway: false, http: &[429], retryable: None, doc: "Too many requests (flow control of the service)", hint: Some("Wait 2 to 5 seconds, then send fewer calls at a time") },
        meta::ErrorInfo { code: "CBC.0999", gateway: false, http: &[500], retryable: None, doc: "Other or unknown error", hint: Some("Repeat a read later; look the outcome of a write up before repeating it") },
        meta::ErrorInfo { code: "CBC.18000016", gateway: false, http: &[400], retryable: None, doc: "Insufficient permissions; the associated enterprise master account decides", hint: Some("Ask the enterprise master account for the permission") },
        meta::ErrorInfo { code: "CBC.18000048", gateway: false, http: &[400], retryable: None, doc: "Too many financially independent sub-accounts for one query", hint: Some("Name one sub-account in the query") },
        meta::ErrorInfo { code: "CBC.18000053", gateway: false, http: &[400], retryable: None, doc: "Insufficient permissions for cost data; the enterprise master account decides", hint: Some("Ask the enterprise master account for the permission") },
        meta::ErrorInfo { code: "CBC.30000010", gateway: false, http: &[400], retryable: None, doc: "The order is not valid, for example it does not exist", hint: Some("Check the order ID against ListCustomerOrders") },
        meta::ErrorInfo { code: "CBC.30000053", gateway: false, http: &[400], retryable: None, doc: "A savings plan cannot be unsubscribed from", hint: Some("Leave savings plans out of the call") },
        meta::ErrorInfo { code: "CBC.30000067", gateway: false, http: &[400], retryable: None, doc: "The resource is deleted or not managed by the service", hint: Some("Check the resource ID against ListPayPerUseCustomerResources") },
        meta::ErrorInfo { code: "CBC.30010036", gateway: false, http: &[400], retryable: None, doc: "Not a main resource; it cannot be renewed on its own", hint: Some("Send main resources only") },
        meta::ErrorInfo { code: "CBC.30010069", gateway: false, http: &[400], retryable: None, doc: "The renewal period does not exist", hint: Some("Choose another period type or number of periods") },
        meta::ErrorInfo { code: "CBC.30050006", gateway: false, http: &[400], retryable: None, doc: "Automatic payment of the order failed", hint: Some("Pay the order by hand with PayOrders") },
        meta::ErrorInfo { code: "CBC.30050007", gateway: false, http: &[200], retryable: None, doc: "Not a main resource", hint: Some("Send main resources only") },
        meta::ErrorInfo { code: "CBC.30050008", gateway: false, http: &[200], retryable: None, doc: "The resource has no such period type or number", hint: Some("Choose another period type or number of periods") },
        meta::ErrorInfo { code: "CBC.30050009", gateway: false, http: &[200], retryable: None, doc: "The resource expired and was deleted, or does not exist", hint: Some("Leave such resources out of the call") },
        meta::ErrorInfo { code: "CBC.30050010", gateway: false, http: &[200], retryable: None, doc: "A resource is in an unpaid order", hint: Some("Pay or cancel the pending order first") },
        meta::ErrorInfo { code: "CBC.30050011", gateway: false, http: &[200], retryable: Some(true), doc: "The resource is being unsubscribed from or changed", hint: Some("Wait until the running order is done") },
        meta::ErrorInfo { code: "CBC.30050012", gateway: false, http: &[400], retryable: None, doc: "Duplicate resource IDs", hint: Some("Send each resource ID once") },
        meta::ErrorInfo { code: "CBC.30050013", gateway: false, http: &[200], retryable: None, doc: "The product cannot be renewed", hint: Some("Leave the product out of the call") },
        meta::ErrorInfo { code: "CBC.3185", gateway: false, http: &[200], retryable: None, doc: "The cloud service can only be unsubscribed as a whole", hint: Some("Unsubscribe from all resources of the service together") },
        meta::ErrorInfo { code: "CBC.50000010", gateway: false, http: &[400], retryable: None, doc: "The partner works in the partner coupon mode and cannot issue vouchers", hint: None },
        meta::ErrorInfo { code: "CBC.50000020", gateway: false, http: &[400], retryable: None, doc: "The voucher is for certain customers only", hint: None },
        meta::ErrorInfo { code: "CBC.50000021", gateway: false, http: &[400], retryable: None, doc: "The customers of the quota do not belong to a cloud reseller; it cannot be issued to one", hint: None },
        meta::ErrorInfo { code: "CBC.50000034", gateway: false, http: &[200], retryable: None, doc: "Coupons cannot be issued to an enterprise sub-account in financial custody", hint: None },
        meta::ErrorInfo { code: "CBC.50000054", gateway: false, http: &[400], retryable: None, doc: "The product does not exist", hint: Some("Check the product ID") },
        meta::ErrorInfo { code: "CBC.50000055", gateway: false, http: &[400], retryable: None, doc: "The cloud service type does not exist", hint: Some("Take the code from ListServiceTypes") },
        meta::ErrorInfo { code: "CBC.5001", gateway: false, http: &[200], retryable: None, doc: "The account is not a partner", hint: Some("Use the credentials of a partner") },
        meta::ErrorInfo { code: "CBC.50010059", gateway: false, http: &[400], retryable: None, doc: "A tier-1 distributor may not take this customer", hint: None },
        meta::ErrorInfo { code: "CBC.50010065", gateway: false, http: &[400], retryable: None, doc: "The cloud reseller's distributor has left; new customers are not accepted", hint: None },
        meta::ErrorInfo { code: "CBC.50010085", gateway: false, http: &[400], retryable: None, doc: "The partner company is restricted; new customers are not accepted", hint: None },
        meta::ErrorInfo { code: "CBC.50010086", gateway: false, http: &[400], retryable: None, doc: "The company of the cloud reseller's distributor is restricted; new customers are not accepted", hint: None },
        meta::ErrorInfo { code: "CBC.5002", gateway: false, http: &[200, 500], retryable: Some(false), doc: "The partner has no such customer", hint: Some("Check the customer ID against ListSubCustomers") },
        meta::ErrorInfo { code: "CBC.5003", gateway: false, http: &[200], retryable: None, doc: "Balance too low", hint: Some("Top the account up, or lower the amount") },
        meta::ErrorInfo { code: "CBC.5004", gateway: false, http: &[200], retryable: None, doc: "No right to operate on this customer (old international operations)", hint: Some("Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id") },
        meta::ErrorInfo { code: "CBC.5017", gateway: false, http: &[400], retryable: None, doc: "The customer's phone number has a wrong format", hint: Some("Write the phone number as the operation documents it") },
        meta::ErrorInfo { code: "CBC.5021", gateway: false, http: &[200], retryable: None, doc: "Money cannot be transferred to or from a referral customer", hint: None },
        meta::ErrorInfo { code: "CBC.5024", gateway: false, http: &[], retryable: None, doc: "The customer's association type does not allow the operation (old international operations)", hint: Some("Check the association type of the customer in ListSubCustomers") },
        meta::ErrorInfo { code: "CBC.7004", gateway: false, http: &[500], retryable: Some(false), doc: "A business check failed (creating an enterprise sub-account)", hint: Some("Read error_msg for the check that failed") },
        meta::ErrorInfo { code: "CBC.70300008", gateway: false, http: &[400], retryable: None, doc: "The caller is not an enterprise master account", hint: Some("Use the credentials of an enterprise master account") },
        meta::ErrorInfo { code: "CBC.70600026", gateway: false, http: &[400], retryable: None, doc: "Huawei cannot review the application now", hint: Some("Ask the account manager") },
        meta::ErrorInfo { code: "CBC.70600032", gateway: false, http: &[400], retryable: None, doc: "The identity data is abnormal or risky", hint: Some("Open a ticket") },
        meta::ErrorInfo { code: "CBC.70900002", gateway: false, http: &[400], retryable: None, doc: "The account must create sub-accounts through the Huawei HIS platform", hint: Some("Create sub-accounts through the Huawei HIS platform") },
        meta::ErrorInfo { code: "CBC.7181", gateway: false, http: &[500], retryable: Some(false), doc: "The credit to move has expired (old operation)", hint: Some("Choose credit that has not expired") },
        meta::ErrorInfo { code: "CBC.99000000", gateway: false, http: &[200, 400], retryable: None, doc: "No right to operate on this customer", hint: Some("Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id") },
        meta::ErrorInfo { code: "CBC.99000004", gateway: false, http: &[400], retryable: None, doc: "The customer could not authorize the partner", hint: None },
        meta::ErrorInfo { code: "CBC.99000012", gateway: false, http: &[200, 400], retryable: None, doc: "The quota does not exist or is in a wrong state (HTTP 200 when in error_details)", hint: Some("Look the quota up with ListQuotaCoupons") },
        meta::ErrorInfo { code: "CBC.99000013", gateway: false, http: &[200], retryable: None, doc: "The coupon quota is used up", hint: Some("Choose another quota") },
        meta::ErrorInfo { code: "CBC.99000014", gateway: false, http: &[200], retryable: None, doc: "The coupon cannot be issued to customers of this association type", hint: Some("Check the association type of the customer in ListSubCustomers") },
        meta::ErrorInfo { code: "CBC.99000017", gateway: false, http: &[400], retryable: None, doc: "The quota is not yet effective or has expired", hint: Some("Look the validity up with ListQuotaCoupons") },
        meta::ErrorInfo { code: "CBC.99000018", gateway: false, http: &[400], retryable: None, doc: "The face value is below the minimum", hint: Some("Raise the face value") },
        meta::ErrorInfo { code: "CBC.99000019", gateway: false, http: &[400], retryable: None, doc: "The face value is above the maximum", hint: Some("Lower the face value") },
        meta::ErrorInfo { code: "CBC.99000020", gateway: false, http: &[200], retryable: None, doc: "The number of coupons is above the limit", hint: Some("Issue fewer coupons") },
        meta::ErrorInfo { code: "CBC.99000021", gateway: false, http: &[200], retryable: None, doc: "The total face value is above the limit", hint: Some("Issue fewer or smaller coupons") },
        meta::ErrorInfo { code: "CBC.99000022", gateway: false, http: &[400], retryable: None, doc: "The coupon is for newly associated customers only", hint: None },
        meta::ErrorInfo { code: "CBC.99000023", gateway: false, http: &[400], retryable: None, doc: "The service or product limits of the coupon go beyond those of the quota", hint: Some("Keep within the limits of the quota") },
        meta::ErrorInfo { code: "CBC.99000024", gateway: false, http: &[400], retryable: None, doc: "The use limits (subscription types) of the coupon go beyond those of the quota", hint: Some("Keep within the limits of the quota") },
        meta::ErrorInfo { code: "CBC.99000025", gateway: false, http: &[400], retryable: None, doc: "Partners of this kind cannot issue coupons to themselves", hint: None },
        meta::ErrorInfo { code: "CBC.99000026", gateway: false, http: &[400], retryable: None, doc: "Wrong verification code", hint: Some("Ask for a new code and send it as received") },
        meta::ErrorInfo { code: "CBC.99000027", gateway: false, http: &[400], retryable: None, doc: "The verification code expired", hint: Some("Ask for a new code") },
        meta::ErrorInfo { code: "CBC.99000029", gateway: false, http: &[400], retryable: None, doc: "The phone number is used already", hint: Some("Use another phone number") },
        meta::ErrorInfo { code: "CBC.99000030", gateway: false, http: &[400], retryable: None, doc: "The phone number has too many accounts", hint: Some("Use another phone number") },
        meta::ErrorInfo { code: "CBC.99000031", gateway: false, http: &[400], retryable: None, doc: "The account name is not valid", hint: Some("Choose another account name") },
        meta::ErrorInfo { code: "CBC.99000035", gateway: false, http: &[200, 400], retryable: None, doc: "Not a customer of the partner", hint: Some("Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id") },
        meta::ErrorInfo { code: "CBC.99000036", gateway: false, http: &[400], retryable: None, doc: "The password does not follow the rules", hint: Some("Choose another password") },
        meta::ErrorInfo { code: "CBC.99000037", gateway: false, http: &[400], retryable: None, doc: "No right to operate on this cloud reseller", hint: Some("Check the reseller ID against ListIndirectPartners") },
        meta::ErrorInfo { code: "CBC.99000038", gateway: false, http: &[400], retryable: None, doc: "The account name is taken", hint: Some("Choose another account name") },
        meta::ErrorInfo { code: "CBC.99000039", gateway: false, http: &[400], retryable: None, doc: "The xaccount_id is taken", hint: Some("Choose another xaccount_id") },
        meta::ErrorInfo { code: "CBC.99000043", gateway: false, http: &[400], retryable: None, doc: "The transfer to the enterprise sub-account, or the reclaim from it, failed", hint: Some("Look the balances up before repeating") },
        meta::ErrorInfo { code: "CBC.99000047", gateway: false, http: &[400], retryable: None, doc: "The account does not exist", hint: Some("Check the account ID") },
        meta::ErrorInfo { code: "CBC.99000049", gateway: false, http: &[400], retryable: None, doc: "A resold customer has no account balance of its own", hint: None },
        meta::ErrorInfo { code: "CBC.99000050", gateway: false, http: &[500], retryable: Some(false), doc: "The result of the association timed out; domain_id and domain_name are returned all the same", hint: Some("Look the customer up with ListSubCustomers; do not create it again") },
        meta::ErrorInfo { code: "CBC.99000051", gateway: false, http: &[400], retryable: None, doc: "The phone number or mail address is reported by Huawei; the customer cannot be created", hint: Some("Use another phone number or mail address") },
        meta::ErrorInfo { code: "CBC.99000082", gateway: false, http: &[400], retryable: Some(true), doc: "Too many verification codes sent", hint: Some("Wait before asking for another code") },
        meta::ErrorInfo { code: "CBC.99000083", gateway: false, http: &[400], retryable: None, doc: "Resource provisioning details are not available for this order", hint: None },
        meta::ErrorInfo { code: "CBC.99000084", gateway: false, http: &[400], retryable: None, doc: "Customers of a partner (resale or reseller model) cannot query income and expense details", hint: None },
        meta::ErrorInfo { code: "CBC.99000088", gateway: false, http: &[400], retryable: None, doc: "The payment is being processed", hint: Some("Look the order up with ShowCustomerOrderDetails; do not pay again") },
        meta::ErrorInfo { code: "CBC.99000089", gateway: false, http: &[400], retryable: None, doc: "The order is part of a combined transaction", hint: Some("Send the combined transaction number instead") },
        meta::ErrorInfo { code: "CBC.99000092", gateway: false, http: &[400], retryable: None, doc: "The check of the subscription period failed", hint: Some("Choose another period type or number of periods") },
        meta::ErrorInfo { code: "CBC.99000099", gateway: false, http: &[400], retryable: None, doc: "An attachment is larger than allowed", hint: Some("Keep each attachment to 10 MB") },
        meta::ErrorInfo { code: "CBC.99000100", gateway: false, http: &[400], retryable: None, doc: "An attachment has a wrong file format", hint: Some("Use jpg, jpeg, bmp, png, gif or pdf") },
        meta::ErrorInfo { code: "CBC.99003012", gateway: false, http: &[400], retryable: None, doc: "The resource ID does not exist", hint: Some("Check the resource ID against ListPayPerUseCustomerResources") },
        meta::ErrorInfo { code: "CBC.99003016", gateway: false, http: &[400], retryable: None, doc: "The resource expired and was deleted, or does not exist", hint: Some("Leave such resources out of the call") },
        meta::ErrorInfo { code: "CBC.99003100", gateway: false, http: &[400], retryable: None, doc: "A resource is part of an order pending payment", hint: Some("Pay or cancel the pending order first") },
        meta::ErrorInfo { code: "CBC.99003106", gateway: false, http: &[400], retryable: None, doc: "The order status has changed; it cannot be paid", hint: Some("Look the order up with ShowCustomerOrderDetails") },
        meta::ErrorInfo { code: "CBC.99003108", gateway: false, http: &[400], retryable: None, doc: "The chosen discount does not fit the order", hint: Some("Choose a discount from ListOrderDiscounts") },
        meta::ErrorInfo { code: "CBC.99003110", gateway: false, http: &[400], retryable: None, doc: "The time to pay is over", hint: Some("Place the order again") },
        meta::ErrorInfo { code: "CBC.99003112", gateway: false, http: &[400], retryable: None, doc: "The coupon or stored-value card is used already", hint: Some("Choose another coupon from ListOrderCouponsByOrderId") },
        meta::ErrorInfo { code: "CBC.99003116", gateway: false, http: &[400], retryable: None, doc: "The coupon cannot be used together with a discount", hint: Some("Pay with the coupon or with the discount, not with both") },
        meta::ErrorInfo { code: "CBC.99003117", gateway: false, http: &[400], retryable: None, doc: "The discount is below the least discount ratio of the coupon", hint: Some("Pay with the coupon or with the discount, not with both") },
        meta::ErrorInfo { code: "CBC.99003128", gateway: false, http: &[400], retryable: None, doc: "There is no renewed period, or it has begun already", hint: Some("Unsubscribe from the resource itself, if that is wanted") },
        meta::ErrorInfo { code: "CBC.99003141", gateway: false, http: &[400], retryable: None, doc: "The quota or capacity of the service is short, or the specification changed", hint: Some("Choose another specification, or have the quota raised") },
        meta::ErrorInfo { code: "CBC.99003144", gateway: false, http: &[400], retryable: Some(true), doc: "The resource has an order in process", hint: Some("Wait until the running order is done") },
        meta::ErrorInfo { code: "CBC.99003147", gateway: false, http: &[400], retryable: None, doc: "A cash coupon and a discount coupon cannot be used together", hint: Some("Use one of the two coupons") },
        meta::ErrorInfo { code: "CBC.99003154", gateway: false, http: &[400], retryable: None, doc: "The total period bought would exceed the maximum", hint: Some("Renew for fewer periods") },
        meta::ErrorInfo { code: "CBC.99003155", gateway: false, http: &[400], retryable: None, doc: "The enterprise project is short of funds or not usable", hint: Some("Check the fund quota of the enterprise project") },
        meta::ErrorInfo { code: "CBC.99003156", gateway: false, http: &[400], retryable: None, doc: "A marketplace coupon and a special coupon cannot be used together", hint: Some("Use one of the two coupons") },
        meta::ErrorInfo { code: "CBC.99003162", gateway: false, http: &[400], retryable: None, doc: "The payment is later than the start time set for the order", hint: None },
        meta::ErrorInfo { code: "CBC.99003185", gateway: false, http: &[400], retryable: None, doc: "The cloud service can only be handled as a whole", hint: Some("Send all resources of the cloud service together") },
        meta::ErrorInfo { code: "CBC.99003198", gateway: false, http: &[400], retryable: None, doc: "The budget of the enterprise organization is too low", hint: Some("Have the budget raised") },
        meta::ErrorInfo { code: "CBC.99003602", gateway: false, http: &[400], retryable: None, doc: "The resource expired or is frozen; auto-renewal is not allowed", hint: None },
        meta::ErrorInfo { code: "CBC.99003605", gateway: false, http: &[400], retryable: None, doc: "Auto-renewal is already canceled", hint: Some("Nothing to do: it is off already") },
        meta::ErrorInfo { code: "CBC.99003608", gateway: false, http: &[400], retryable: None, doc: "Curated marketplace (Yanxuan) products cannot be changed", hint: None },
        meta::ErrorInfo { code: "CBC.99003609", gateway: false, http: &[400], retryable: None, doc: "This product type cannot be changed", hint: None },
        meta::ErrorInfo { code: "CBC.99003610", gateway: false, http: &[200], retryable: None, doc: "Resources in the grace or retention period cannot be changed", hint: None },
        meta::ErrorInfo { code: "CBC.99003611", gateway: false, http: &[400], retryable: None, doc: "Pay-per-use packages cannot be changed", hint: None },
        meta::ErrorInfo { code: "CBC.99003622", gateway: false, http: &[400], retryable: None, doc: "Solution products cannot be changed", hint: None },
        meta::ErrorInfo { code: "CBC.99003623", gateway: false, http: &[400], retryable: Some(true), doc: "Another transaction is being processed", hint: Some("Wait until the running order is done") },
        meta::ErrorInfo { code: "CBC.99003624", gateway: false, http: &[400], retryable: None, doc: "The resource is frozen for a violation", hint: None },
        meta::ErrorInfo { code: "CBC.99003625", gateway: false, http: &[400], retryable: None, doc: "The resource is frozen by the police", hint: None },
        meta::ErrorInfo { code: "CBC.99003626", gateway: false, http: &[400], retryable: None, doc: "The account is frozen", hint: None },
        meta::ErrorInfo { code: "CBC.99003634", gateway: false, http: &[400], retryable: None, doc: "Resources of a package offer must be renewed as a whole, apart from others", hint: Some("Renew the resources of a package offer together and apart from others") },
        meta::ErrorInfo { code: "CBC.99003643", gateway: false, http: &[400], retryable: None, doc: "The order is invoiced already and cannot be unsubscribed from", hint: None },
        meta::ErrorInfo { code: "CBC.99003647", gateway: false, http: &[400], retryable: None, doc: "This pay-per-use package cannot be unsubscribed from", hint: None },
        meta::ErrorInfo { code: "CBC.99003649", gateway: false, http: &[400], retryable: None, doc: "A trial service cannot be unsubscribed from", hint: None },
        meta::ErrorInfo { code: "CBC.99003650", gateway: false, http: &[400], retryable: None, doc: "This marketplace service cannot be unsubscribed from", hint: None },
        meta::ErrorInfo { code: "CBC.99003651", gateway: false, http: &[400], retryable: Some(true), doc: "A transaction is in progress", hint: Some("Wait until the running order is done") },
        meta::ErrorInfo { code: "CBC.99003652", gateway: false, http: &[400], retryable: None, doc: "A DevCloud package cannot be unsubscribed from", hint: None },
        meta::ErrorInfo { code: "CBC.99003654", gateway: false, http: &[400], retryable: None, doc: "The resource has a bandwidth add-on package; its renewed period cannot be unsubscribed from", hint: None },
        meta::ErrorInfo { code: "CBC.99003656", gateway: false, http: &[400], retryable: None, doc: "Frozen; it cannot be unsubscribed from", hint: None },
        meta::ErrorInfo { code: "CBC.99004003", gateway: false, http: &[400], retryable: Some(true), doc: "The verification code was made but could not be sent", hint: Some("Ask for the code again later") },
        meta::ErrorInfo { code: "CBC.99004008", gateway: false, http: &[400], retryable: None, doc: "The verification code has expired", hint: Some("Ask for a new code") },
        meta::ErrorInfo { code: "CBC.99004009", gateway: false, http: &[400], retryable: None, doc: "The verification code failed more than 3 times", hint: Some("Ask for a new code") },
        meta::ErrorInfo { code: "CBC.99004010", gateway: false, http: &[400], retryable: None, doc: "The verification code given is wrong", hint: Some("Ask for a new code and send it as received") },
        meta::ErrorInfo { code: "CBC.99004015", gateway: false, http: &[400], retryable: Some(true), doc: "Too many codes sent: at most 15 an hour and 60 a day", hint: Some("Wait an hour, or until the next day") },
        meta::ErrorInfo { code: "CBC.99005003", gateway: false, http: &[400], retryable: None, doc: "The balance is too low", hint: Some("Top the account up, or lower the amount") },
        meta::ErrorInfo { code: "CBC.99005010", gateway: false, http: &[400], retryable: None, doc: "The order status does not allow canceling", hint: Some("Look the order up with ShowCustomerOrderDetails; only an order pending payment can be canceled") },
        meta::ErrorInfo { code: "CBC.99005026", gateway: false, http: &[400], retryable: None, doc: "Not a downgrade or unsubscription order", hint: Some("Send the ID of an unsubscription or downgrade order") },
        meta::ErrorInfo { code: "CBC.99005030", gateway: false, http: &[400], retryable: None, doc: "The partner has not opened attachment upload, or access to the bucket failed", hint: Some("Switch attachment upload on in the partner center and check the bucket") },
        meta::ErrorInfo { code: "CBC.99005035", gateway: false, http: &[400], retryable: None, doc: "Test partner accounts cannot use the operation", hint: Some("Use the credentials of a partner account that is not for tests") },
        meta::ErrorInfo { code: "CBC.99006006", gateway: false, http: &[400], retryable: None, doc: "The product was not found", hint: Some("Check service type, resource type, region and specification") },
        meta::ErrorInfo { code: "CBC.99006016", gateway: false, http: &[400], retryable: Some(true), doc: "The coupon query failed", hint: Some("Repeat the query later") },
        meta::ErrorInfo { code: "CBC.99006017", gateway: false, http: &[400], retryable: Some(true), doc: "The customer query failed", hint: Some("Repeat the query later") },
        meta::ErrorInfo { code: "CBC.99006024", gateway: false, http: &[400], retryable: Some(true), doc: "The product query failed", hint: Some("Repeat the query later") },
        meta::ErrorInfo { code: "CBC.99006050", gateway: false, http: &[400], retryable: None, doc: "The usage unit is wrong", hint: Some("Take the unit from ListMeasureUnits") },
        meta::ErrorInfo { code: "CBC.99006055", gateway: false, http: &[400], retryable: None, doc: "The price is above the greatest amount", hint: Some("Price fewer products at a time") },
        meta::ErrorInfo { code: "CBC.99006066", gateway: false, http: &[400], retryable: None, doc: "The fee information could not be queried", hint: None },
        meta::ErrorInfo { code: "CBC.99006073", gateway: false, http: &[400], retryable: None, doc: "The project does not exist", hint: Some("Check the project ID and its region") },
        meta::ErrorInfo { code: "CBC.99006093", gateway: false, http: &[400], retryable: None, doc: "The tax rate is not available", hint: None },
        meta::ErrorInfo { code: "CBC.99007004", gateway: false, http: &[400], retryable: None, doc: "A business check of the operation failed", hint: Some("Read fail_check_items, where it is sent, or error_msg for the check that failed") },
        meta::ErrorInfo { code: "CBC.99007009", gateway: false, http: &[400], retryable: None, doc: "The transaction ID was used before", hint: Some("Use a new transaction ID, unless the first call was carried out") },
        meta::ErrorInfo { code: "CBC.99007181", gateway: false, http: &[400], retryable: None, doc: "The credit to move has expired", hint: Some("Choose credit that has not expired") },
        meta::ErrorInfo { code: "CBC.99007188", gateway: false, http: &[400], retryable: None, doc: "The customer is authenticated already or under review", hint: Some("Look the state up with ShowRealnameAuthenticationReviewResult") },
        meta::ErrorInfo { code: "CBC.99007189", gateway: false, http: &[400], retryable: None, doc: "Too many customers use this certificate number", hint: Some("Use another certificate") },
        meta::ErrorInfo { code: "CBC.99007191", gateway: false, http: &[400], retryable: None, doc: "Too many authentication attempts", hint: None },
        meta::ErrorInfo { code: "CBC.99007193", gateway: false, http: &[400], retryable: None, doc: "This certificate number is barred", hint: None },
        meta::ErrorInfo { code: "CBC.99007197", gateway: false, http: &[400], retryable: Some(true), doc: "The caller's IP address is throttled", hint: Some("Wait before creating further accounts") },
        meta::ErrorInfo { code: "CBC.99007202", gateway: false, http: &[400], retryable: None, doc: "The real-name check failed", hint: Some("Check name and certificate number") },
        meta::ErrorInfo { code: "CBC.99007219", gateway: false, http: &[400], retryable: None, doc: "The identity data does not match the face", hint: Some("Check the identity data and the face image") },
        meta::ErrorInfo { code: "CBC.99007255", gateway: false, http: &[400], retryable: None, doc: "The data of the card holder or the phone number is wrong", hint: Some("Check card holder, card number and phone number") },
        meta::ErrorInfo { code: "CBC.99007258", gateway: false, http: &[400], retryable: None, doc: "The bank card is not usable (frozen or expired)", hint: Some("Use another bank card") },
        meta::ErrorInfo { code: "CBC.99007260", gateway: false, http: &[400], retryable: Some(true), doc: "The call between UnionPay and the issuing bank failed", hint: Some("Repeat later, or use another card") },
        meta::ErrorInfo { code: "CBC.99007261", gateway: false, http: &[400], retryable: None, doc: "The bank card is not supported", hint: Some("Use another bank card") },
        meta::ErrorInfo { code: "CBC.99007262", gateway: false, http: &[400], retryable: Some(true), doc: "Fault of the bank system or the network", hint: Some("Repeat later") },
        meta::ErrorInfo { code: "CBC.99007297", gateway: false, http: &[403], retryable: None, doc: "A tenant sub-account may not do this", hint: Some("Use the master account of the customer") },
        meta::ErrorInfo { code: "CBC.99007461", gateway: false, http: &[400], retryable: Some(true), doc: "A transfer or reclaim is still running", hint: Some("Repeat later with the same transaction ID") },
        meta::ErrorInfo { code: "CBC.99007490", gateway: false, http: &[400], retryable: None, doc: "The linked cloud reseller is leaving; sub-accounts cannot be created", hint: None },
        meta::ErrorInfo { code: "CBC.99008040", gateway: false, http: &[400], retryable: Some(true), doc: "Operations are too frequent", hint: Some("Wait, look the order up, then pay again") },
        meta::ErrorInfo { code: "CBC.99008056", gateway: false, http: &[400], retryable: Some(true), doc: "Today's limit of transactions is reached", hint: Some("Pay on the next day") },
    ],
};
