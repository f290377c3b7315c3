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
#[doc(alias = "sub-customer of a partner")]
#[doc(alias = "enterprise master account")]
#[doc(alias = "enterprise sub-account")]
#[doc(alias = "客户")]
#[doc(alias = "customer")]
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
#[doc(alias = "solution provider")]
#[doc(alias = "cloud solution provider")]
#[doc(alias = "reseller (international site)")]
#[doc(alias = "解决方案提供商 / 合作伙伴")]
#[doc(alias = "partner")]
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
#[doc(alias = "tier-1 distributor")]
#[doc(alias = "first-tier reseller")]
#[doc(alias = "华为云总经销商（一级经销商）")]
#[doc(alias = "distributor")]
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
    error_body: meta::ErrorBody {
        code: &["error_code", "error.error_code", "error.code", "errorCode", "code"],
        message: &[
            "error_msg",
            "error.error_msg",
            "error.message",
            "error.title",
            "error",
            "errorMsg",
            "message",
            "error_description",
            "msg",
        ],
        request_id: &["request_id"],
        details: &["fail_check_items"],
        in_success: true,
        success_codes: &["0"],
        success_flags: &["success"],
    },
    request_id_headers: &["X-Request-Id", "X-IAM-Trace-Id"],
    errors: &error_codes!(
        gateway "APIG.0101"[404] [Parameter] [] []
        ["The API does not exist or is not published" "API 不存在或未发布"]
        ["Check host, method and path" "请检查域名、请求方法和路径"];
        gateway "APIG.0103"[500] [Server] [] [false] ["The backend was not found"
        "找不到后端"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0104"[500] [Server] [] [false] ["The plug-in configuration was not found"
        "找不到插件配置"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0105"[500] [Server] [] [false] ["The backend configuration was not found"
        "找不到后端配置"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0106"[400] [Parameter] [] []
        ["The gateway could not arrange the parameters (orchestration error)"
        "网关编排参数时出错"] ["Check the parameters of the request"
        "请检查请求参数"]; gateway "APIG.0107"[500] [Server] [] [false]
        ["A custom script of the gateway failed" "网关的自定义脚本执行失败"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0201"[400, 413, 414, 494, 500, 502, 504] [] [] []
        ["400: request is malformed; 413: body is larger than 12 MB; 414: URI is too long (over 32 KB); 494: headers are too large (one over 32 KB or all over 128 KB); 502: backend is not available; 504: backend timed out; 500: internal error"
        "400：请求格式错误；413：请求体超过 12 MB；414：URI 过长（超过 32 KB）；494：请求头过大（单个超过 32 KB 或总计超过 128 KB）；502：后端不可用；504：后端超时；500：内部错误"]
        ["See the HTTP status: 400, 413, 414 and 494 need another request; after a 5xx repeat a read later and look the outcome of a write up"
        "请看 HTTP 状态码：400、413、414、494 需要修改请求；5xx 时，查询可稍后重试，写操作请先查询结果"];
        gateway "APIG.0202"[502] [Server] [] [] ["The backend is not available"
        "后端不可用"]
        ["Repeat a read later; look the outcome of a write up before repeating it"
        "查询可稍后重试；写操作重试前请先查询结果"]; gateway
        "APIG.0203"[504] [Server] [] [] ["The backend timed out" "后端超时"]
        ["Repeat a read later; look the outcome of a write up before repeating it"
        "查询可稍后重试；写操作重试前请先查询结果"]; gateway
        "APIG.0204"[400] [Parameter] [] []
        ["The TLS version is not supported (for example TLS 1.1)"
        "不支持该 TLS 版本（如 TLS 1.1）"] ["Use TLS 1.2" "请使用 TLS 1.2"];
        gateway "APIG.0301"[401] [Authentication] [Signature, Token] []
        ["IAM authentication failed: bad token, bad signature, unknown access key, or a clock off by more than 15 minutes"
        "IAM 认证失败：Token 或签名有误、AK 不存在，或本机时间偏差超过 15 分钟"]
        ["Check the token, or the access key, the secret key and that the clock is right to 15 minutes"
        "请检查 Token，或 AK、SK，以及本机时间（偏差不超过 15 分钟）"];
        gateway "APIG.0302"[403] [Permission] [] []
        ["The IAM user may not call the API (deny or allow list)"
        "该 IAM 用户不允许访问此 API（黑白名单）"]
        ["Have the IAM user admitted to the API"
        "请将该 IAM 用户加入 API 的访问许可"]; gateway "APIG.0303"[401]
        [Authentication] [Signature] []
        ["App authentication failed; also given for a clock off by more than 15 minutes"
        "应用认证失败；本机时间偏差超过 15 分钟时也会返回"]
        ["Check the keys and that the clock is right to 15 minutes"
        "请检查密钥，以及本机时间（偏差不超过 15 分钟）"]; gateway
        "APIG.0304"[403] [Permission] [] [] ["The app may not call the API"
        "该应用不允许访问此 API"] ["Have the app admitted to the API"
        "请将该应用加入 API 的访问许可"]; gateway "APIG.0305"[401]
        [Authentication] [Signature, Token] [] ["The authentication data is wrong"
        "认证信息错误"]
        ["Get a new token, or check the access key, secret key and clock"
        "请重新获取 Token，或检查 AK、SK 和本机时间"]; gateway
        "APIG.0306"[403] [Permission] [] [] ["Access to the API is denied"
        "拒绝访问该 API"] ["Check whose keys are used and what they may do"
        "请检查使用了谁的密钥，以及其权限"]; gateway "APIG.0307"[401]
        [Authentication] [Token] []
        ["The token must be renewed; also given when an API of another region is called"
        "Token 需要更新；调用其他区域的 API 时也会返回"]
        ["Get a new token; use the host of the right site"
        "请重新获取 Token，并使用正确站点的域名"]; gateway
        "APIG.0308"[429] [Throttling] [] [] ["The request rate limit is exceeded"
        "请求超过流量限制"]
        ["Wait 2 to 5 seconds, then send fewer calls at a time"
        "请等待 2 到 5 秒，并减少并发调用"]; gateway "APIG.0310"[403]
        [Permission] [] [] ["The project is not available" "项目不可用"]
        ["Check the project ID" "请检查项目 ID"]; gateway "APIG.0311"[401]
        [Authentication] [] [] ["The authentication for debugging is wrong"
        "调试认证信息错误"]
        ["Get a new token, or check the access key, secret key and clock"
        "请重新获取 Token，或检查 AK、SK 和本机时间"]; gateway
        "APIG.0401"[403] [Permission] [] [] ["The client address is unknown"
        "客户端地址未知"] ["Call from an address that is allowed"
        "请从允许的地址调用"]; gateway "APIG.0402"[403] [Permission] [] []
        ["The client address is not allowed" "客户端地址不允许访问"]
        ["Call from an address that is allowed" "请从允许的地址调用"]; gateway
        "APIG.0403"[403] [Permission] [] []
        ["The client address is not allowed at instance level"
        "客户端地址在实例级别不允许访问"]
        ["Call from an address that is allowed" "请从允许的地址调用"]; gateway
        "APIG.0404"[403] [Permission] [] [] ["The backend address is not allowed"
        "后端地址不允许访问"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0501"[405] [Permission] [] [] ["The quota of the app is used up"
        "应用的配额已用完"] ["Have the quota of the app raised"
        "请提高应用的配额"]; gateway "APIG.0502"[405] [Permission] [] []
        ["The app is frozen" "应用已冻结"] ["Have the app unfrozen"
        "请解冻该应用"]; gateway "APIG.0601"[500] [Server] [] [] ["Internal error"
        "内部错误"]
        ["Repeat a read later; look the outcome of a write up before repeating it"
        "查询可稍后重试；写操作重试前请先查询结果"]; gateway
        "APIG.0602"[400] [Parameter] [] [] ["Bad request" "请求有误"]
        ["Correct the request; sent again unchanged it fails again"
        "请修改请求；原样重发仍会失败"]; gateway "APIG.0605"[500] [Server]
        [] [false] ["The domain name could not be resolved" "域名无法解析"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0606"[500] [Server] [] [false] ["The API configuration is not loaded"
        "API 配置未加载"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0607"[400] [Parameter] [] [] ["The protocol is not allowed"
        "不允许使用该协议"] ["Use HTTPS" "请使用 HTTPS"]; gateway
        "APIG.0608"[500] [Server] [] [false] ["The administrator token is not available"
        "无法获取管理员 Token"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0609"[500] [Server] [] [false] ["The VPC backend does not exist"
        "VPC 后端不存在"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0610"[502] [Server] [] [] ["No backend is available"
        "没有可用的后端"]
        ["Repeat a read later; look the outcome of a write up before repeating it"
        "查询可稍后重试；写操作重试前请先查询结果"]; gateway
        "APIG.0611"[500] [Server] [] [false] ["The port of the backend does not exist"
        "后端端口不存在"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0612"[500] [Server] [] [false] ["An API calls itself"
        "API 调用了自身"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0613"[503] [Server] [BeforeWork] [] ["IAM is not available now"
        "IAM 暂时不可用"]
        ["Repeat a read later; look the outcome of a write up before repeating it"
        "查询可稍后重试；写操作重试前请先查询结果"]; gateway
        "APIG.0705"[500] [Server] [] [false] ["The signature for the backend failed"
        "后端签名失败"]
        ["Fault of the gateway or its configuration: report it to Huawei Cloud with the request ID"
        "网关或其配置故障：请带上请求 ID 联系华为云"]; gateway
        "APIG.0802"[403] [Permission] [] [] ["The IAM user is barred in this region"
        "该 IAM 用户在此区域被禁止"]
        ["Use another IAM user, or the host of the right site"
        "请换用其他 IAM 用户，或使用正确站点的域名"]; gateway
        "APIG.1009"[400] [Parameter] [] [] ["The app key or secret is not valid"
        "应用的 Key 或 Secret 无效"] ["Check the app key and secret"
        "请检查应用的 Key 和 Secret"]; service "CBC.0000"[200] [Success] [] []
        ["Success (older operations)" "成功（旧接口）"] []; service
        "CBC.0100"[400, 200] [Parameter] [] []
        ["A request parameter is wrong; old operations can answer HTTP 200"
        "请求参数错误；旧接口可能返回 HTTP 200"]
        ["Correct the request; sent again unchanged it fails again"
        "请修改请求；原样重发仍会失败"]; service "CBC.0101"[400]
        [Parameter] [] [] ["A request parameter is not valid" "请求参数无效"]
        ["Correct the request; sent again unchanged it fails again"
        "请修改请求；原样重发仍会失败"]; service "CBC.0105"[401]
        [Authentication] [] [] ["Invalid token" "Token 无效"] ["Get a new token"
        "请重新获取 Token"]; service "CBC.0150"[403] [Permission] [] []
        ["Illegal operation: the caller may not do this"
        "非法操作：调用方无权执行"]
        ["Use the credentials of the right side, or have the missing permission granted"
        "请使用正确一方的凭证，或申请缺少的权限"]; service
        "CBC.0151"[403] [Permission] [] []
        ["Access refused: wrong side's credentials or a missing permission"
        "访问被拒绝：使用了另一方的凭证，或缺少权限"]
        ["Check whose keys are used: a customer's, a partner's or a distributor's; then the permission of the operator or IAM user"
        "请检查使用的是客户、合作伙伴还是总经销商的密钥，再检查操作员或 IAM 用户的权限"];
        service "CBC.0154"[401, 403] [Authentication] [Token] []
        ["Token is invalid or expired" "Token 无效或已过期"] ["Get a new token"
        "请重新获取 Token"]; service "CBC.0155"[403] [Permission] [] []
        ["The request may not be run: wrong authentication data, or the account or sub-account lacks the right to the operation"
        "请求不允许执行：认证信息错误，或账号、子账号没有该操作的权限"]
        ["Use the credentials of the right side, or have the missing permission granted"
        "请使用正确一方的凭证，或申请缺少的权限"]; service
        "CBC.0199"[400] [Parameter] [] [] ["A request parameter is wrong"
        "请求参数错误"] ["Correct the request; sent again unchanged it fails again"
        "请修正请求参数；原样重发仍会失败"]; service "CBC.0250"[429]
        [Throttling] [] [] ["Too many requests (flow control of the service)"
        "请求过多（服务端流控）"]
        ["Wait 2 to 5 seconds, then send fewer calls at a time"
        "请等待 2 到 5 秒，并减少并发调用"]; service "CBC.0999"[500]
        [Server] [] [] ["Other or unknown error" "其他或未知错误"]
        ["Repeat a read later; look the outcome of a write up before repeating it"
        "查询可稍后重试；写操作重试前请先查询结果"]; service
        "CBC.18000016"[400] [Permission] [] []
        ["Insufficient permissions; the associated enterprise master account decides"
        "权限不足，由关联的企业主账号决定"]
        ["Ask the enterprise master account for the permission"
        "请向企业主账号申请权限"]; service "CBC.18000048"[400] [Business] []
        [] ["Too many financially independent sub-accounts for one query"
        "一次查询的财务独立子账号过多"]
        ["Name one sub-account in the query" "请在查询中指定一个子账号"];
        service "CBC.18000053"[400] [Permission] [] []
        ["Insufficient permissions for cost data; the enterprise master account decides"
        "没有成本数据的权限，由企业主账号决定"]
        ["Ask the enterprise master account for the permission"
        "请向企业主账号申请权限"]; service "CBC.30000010"[400] [Business] []
        [] ["The order is not valid, for example it does not exist"
        "订单无效，例如不存在"]
        ["Check the order ID against ListCustomerOrders"
        "请用 ListCustomerOrders 核对订单 ID"]; service "CBC.30000053"[400]
        [Business] [] [] ["A savings plan cannot be unsubscribed from"
        "节省计划不支持退订"] ["Leave savings plans out of the call"
        "请勿在请求中包含节省计划"]; service "CBC.30000067"[400] [Business]
        [] [] ["The resource is deleted or not managed by the service"
        "资源已删除，或不由该服务管理"]
        ["Check the resource ID against ListPayPerUseCustomerResources"
        "请用 ListPayPerUseCustomerResources 核对资源 ID"]; service
        "CBC.30010036"[400] [Business] [] []
        ["Not a main resource; it cannot be renewed on its own"
        "不是主资源，不能单独续订"] ["Send main resources only"
        "请只填主资源"]; service "CBC.30010069"[400] [Business] [] []
        ["The renewal period does not exist" "续订周期不存在"]
        ["Choose another period type or number of periods"
        "请选择其他周期类型或周期数"]; service "CBC.30050006"[400]
        [Business] [] [] ["Automatic payment of the order failed"
        "订单自动支付失败"] ["Pay the order by hand with PayOrders"
        "请用 PayOrders 手动支付订单"]; service "CBC.30050007"[200] [Business] []
        [] ["Not a main resource" "不是主资源"] ["Send main resources only"
        "请只填主资源"]; service "CBC.30050008"[200] [Business] [] []
        ["The resource has no such period type or number"
        "资源没有该周期类型或周期数"]
        ["Choose another period type or number of periods"
        "请选择其他周期类型或周期数"]; service "CBC.30050009"[200]
        [Business] [] [] ["The resource expired and was deleted, or does not exist"
        "资源已到期并删除，或不存在"]
        ["Leave such resources out of the call" "请勿在请求中包含此类资源"];
        service "CBC.30050010"[200] [Business] [] [] ["A resource is in an unpaid order"
        "资源在未支付的订单中"] ["Pay or cancel the pending order first"
        "请先支付或取消待支付的订单"]; service "CBC.30050011"[200]
        [Business] [] [true] ["The resource is being unsubscribed from or changed"
        "资源正在退订或变更"] ["Wait until the running order is done"
        "请等待处理中的订单完成"]; service "CBC.30050012"[400] [Business] []
        [] ["Duplicate resource IDs" "资源 ID 重复"] ["Send each resource ID once"
        "每个资源 ID 只填一次"]; service "CBC.30050013"[200] [Business] [] []
        ["The product cannot be renewed" "产品不支持续订"]
        ["Leave the product out of the call" "请勿在请求中包含该产品"];
        service "CBC.3185"[200] [Business] [] []
        ["The cloud service can only be unsubscribed as a whole"
        "该云服务只能整体退订"]
        ["Unsubscribe from all resources of the service together"
        "请一并退订该服务的所有资源"]; service "CBC.50000010"[400]
        [Business] [] []
        ["The partner works in the partner coupon mode and cannot issue vouchers"
        "合作伙伴采用伙伴券模式，不能发放代金券"] []; service
        "CBC.50000020"[400] [Business] [] [] ["The voucher is for certain customers only"
        "该代金券仅限特定客户使用"] []; service "CBC.50000021"[400]
        [Business] [] []
        ["The customers of the quota do not belong to a cloud reseller; it cannot be issued to one"
        "该额度的客户不属于云经销商，不能发放给云经销商"] [];
        service "CBC.50000034"[200] [Business] [] []
        ["Coupons cannot be issued to an enterprise sub-account in financial custody"
        "不能向财务托管的企业子账号发放优惠券"] []; service
        "CBC.50000054"[400] [Business] [] [] ["The product does not exist"
        "产品不存在"] ["Check the product ID" "请检查产品 ID"]; service
        "CBC.50000055"[400] [Business] [] [] ["The cloud service type does not exist"
        "云服务类型不存在"] ["Take the code from ListServiceTypes"
        "请从 ListServiceTypes 获取编码"]; service "CBC.5001"[200] [Business] [] []
        ["The account is not a partner" "该账号不是合作伙伴"]
        ["Use the credentials of a partner" "请使用合作伙伴的凭证"]; service
        "CBC.50010059"[400] [Business] [] []
        ["A tier-1 distributor may not take this customer"
        "总经销商不能关联该客户"] []; service "CBC.50010065"[400] [Business]
        [] []
        ["The cloud reseller's distributor has left; new customers are not accepted"
        "云经销商所属的总经销商已退出，不再接受新客户"] []; service
        "CBC.50010085"[400] [Business] [] []
        ["The partner company is restricted; new customers are not accepted"
        "合作伙伴公司受限，不再接受新客户"] []; service
        "CBC.50010086"[400] [Business] [] []
        ["The company of the cloud reseller's distributor is restricted; new customers are not accepted"
        "云经销商所属总经销商的公司受限，不再接受新客户"] [];
        service "CBC.5002"[200, 500] [Business] [] [false]
        ["The partner has no such customer" "合作伙伴没有该客户"]
        ["Check the customer ID against ListSubCustomers"
        "请用 ListSubCustomers 核对客户 ID"]; service "CBC.5003"[200] [Business] []
        [] ["Balance too low" "余额不足"] ["Top the account up, or lower the amount"
        "请充值，或减少金额"]; service "CBC.5004"[200] [Permission] [] []
        ["No right to operate on this customer (old international operations)"
        "没有操作该客户的权限（国际站旧接口）"]
        ["Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id"
        "请确认客户已与调用的合作伙伴关联；云经销商的客户请填写 indirect_partner_id"];
        service "CBC.5017"[400] [Parameter] [] []
        ["The customer's phone number has a wrong format" "客户手机号格式错误"]
        ["Write the phone number as the operation documents it"
        "请按接口文档的格式填写手机号"]; service "CBC.5021"[200] [Business]
        [] [] ["Money cannot be transferred to or from a referral customer"
        "不能向顾问销售模式的客户拨款或从其回收"] []; service
        "CBC.5024"[] [Business] [] []
        ["The customer's association type does not allow the operation (old international operations)"
        "客户的关联类型不支持该操作（国际站旧接口）"]
        ["Check the association type of the customer in ListSubCustomers"
        "请用 ListSubCustomers 查看客户的关联类型"]; service "CBC.7004"[500]
        [Business] [] [false]
        ["A business check failed (creating an enterprise sub-account)"
        "业务校验不通过（创建企业子账号）"]
        ["Read error_msg for the check that failed"
        "请查看 error_msg 中未通过的校验"]; service "CBC.70300008"[400]
        [Permission] [] [] ["The caller is not an enterprise master account"
        "调用方不是企业主账号"]
        ["Use the credentials of an enterprise master account"
        "请使用企业主账号的凭证"]; service "CBC.70600026"[400] [Business] []
        [] ["Huawei cannot review the application now"
        "华为云暂时无法审核该申请"] ["Ask the account manager"
        "请联系客户经理"]; service "CBC.70600032"[400] [Business] [] []
        ["The identity data is abnormal or risky" "身份数据异常或有风险"]
        ["Open a ticket" "请提交工单"]; service "CBC.70900002"[400] [Business] [] []
        ["The account must create sub-accounts through the Huawei HIS platform"
        "该账号须通过华为 HIS 平台创建子账号"]
        ["Create sub-accounts through the Huawei HIS platform"
        "请通过华为 HIS 平台创建子账号"]; service "CBC.7181"[500] [Business]
        [] [false] ["The credit to move has expired (old operation)"
        "要调拨的额度已过期（旧接口）"]
        ["Choose credit that has not expired" "请选择未过期的额度"]; service
        "CBC.99000000"[200, 400] [Permission] [] []
        ["No right to operate on this customer" "没有操作该客户的权限"]
        ["Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id"
        "请确认客户已与调用的合作伙伴关联；云经销商的客户请填写 indirect_partner_id"];
        service "CBC.99000004"[400] [Business] [] []
        ["The customer could not authorize the partner"
        "客户无法授权给合作伙伴"] []; service "CBC.99000012"[200, 400]
        [Business] [] []
        ["The quota does not exist or is in a wrong state (HTTP 200 when in error_details)"
        "额度不存在或状态不正确（在 error_details 中时为 HTTP 200）"]
        ["Look the quota up with ListQuotaCoupons"
        "请用 ListQuotaCoupons 查询额度"]; service "CBC.99000013"[200] [Business]
        [] [] ["The coupon quota is used up" "优惠券额度已用完"]
        ["Choose another quota" "请选择其他额度"]; service "CBC.99000014"[200]
        [Business] [] []
        ["The coupon cannot be issued to customers of this association type"
        "不能向该关联类型的客户发放优惠券"]
        ["Check the association type of the customer in ListSubCustomers"
        "请用 ListSubCustomers 查看客户的关联类型"]; service
        "CBC.99000015"[400] [Business] [] []
        ["Partners cannot issue coupons of this quota to themselves"
        "该额度不能给伙伴自己发券"] []; service "CBC.99000016"[400]
        [Permission] [] [] ["The customer does not exist, or is not one of the partner"
        "该子客户不存在，或不是该伙伴的子客户"]
        ["Check the customer against ListSubCustomers"
        "请用 ListSubCustomers 核对客户"]; service "CBC.99000017"[400] [Business]
        [] [] ["The quota is not yet effective or has expired"
        "额度未生效或已过期"] ["Look the validity up with ListQuotaCoupons"
        "请用 ListQuotaCoupons 查询有效期"]; service "CBC.99000018"[400]
        [Parameter] [] [] ["The face value is below the minimum" "面额低于下限"]
        ["Raise the face value" "请提高面额"]; service "CBC.99000019"[400]
        [Parameter] [] [] ["The face value is above the maximum" "面额高于上限"]
        ["Lower the face value" "请降低面额"]; service "CBC.99000020"[200]
        [Business] [] [] ["The number of coupons is above the limit"
        "优惠券数量超过上限"] ["Issue fewer coupons" "请减少发放数量"];
        service "CBC.99000021"[200] [Business] [] []
        ["The total face value is above the limit" "总面额超过上限"]
        ["Issue fewer or smaller coupons" "请减少发放数量或面额"]; service
        "CBC.99000022"[400] [Business] [] []
        ["The coupon is for newly associated customers only"
        "该优惠券仅限新关联的客户"] []; service "CBC.99000023"[400]
        [Parameter] [] []
        ["The service or product limits of the coupon go beyond those of the quota"
        "优惠券限定的服务或产品超出额度的限定范围"]
        ["Keep within the limits of the quota" "请勿超出额度的限定范围"];
        service "CBC.99000024"[400] [Parameter] [] []
        ["The use limits (subscription types) of the coupon go beyond those of the quota"
        "优惠券的使用限制（订购方式）超出额度的限定范围"]
        ["Keep within the limits of the quota" "请勿超出额度的限定范围"];
        service "CBC.99000025"[400] [Business] [] []
        ["Partners of this kind cannot issue coupons to themselves"
        "该类合作伙伴不能给自己发券"] []; service "CBC.99000026"[400]
        [Verification] [] [] ["Wrong verification code" "验证码错误"]
        ["Ask for a new code and send it as received"
        "请重新获取验证码并如实填写"]; service "CBC.99000027"[400]
        [Verification] [] [] ["The verification code expired" "验证码已过期"]
        ["Ask for a new code" "请重新获取验证码"]; service "CBC.99000029"[400]
        [Business] [] [] ["The phone number is used already" "手机号已被使用"]
        ["Use another phone number" "请换用其他手机号"]; service
        "CBC.99000030"[400] [Business] [] [] ["The phone number has too many accounts"
        "该手机号关联的账号过多"] ["Use another phone number"
        "请换用其他手机号"]; service "CBC.99000031"[400] [Parameter] [] []
        ["The account name is not valid" "账号名不合法"]
        ["Choose another account name" "请换用其他账号名"]; service
        "CBC.99000035"[200, 400] [Permission] [] [] ["Not a customer of the partner"
        "不是该合作伙伴的客户"]
        ["Check that the customer is associated with the calling partner; for a reseller's customer send indirect_partner_id"
        "请确认客户已与调用的合作伙伴关联；云经销商的客户请填写 indirect_partner_id"];
        service "CBC.99000036"[400] [Parameter] [] []
        ["The password does not follow the rules" "密码不符合规则"]
        ["Choose another password" "请换用其他密码"]; service "CBC.99000037"[400]
        [Permission] [] [] ["No right to operate on this cloud reseller"
        "没有操作该云经销商的权限"]
        ["Check the reseller ID against ListIndirectPartners"
        "请用 ListIndirectPartners 核对云经销商 ID"]; service "CBC.99000038"[400]
        [Business] [] [] ["The account name is taken" "账号名已被占用"]
        ["Choose another account name" "请换用其他账号名"]; service
        "CBC.99000039"[400] [Business] [] [] ["The xaccount_id is taken"
        "xaccount_id 已被占用"] ["Choose another xaccount_id"
        "请换用其他 xaccount_id"]; service "CBC.99000043"[400] [Business] [] []
        ["The transfer to the enterprise sub-account, or the reclaim from it, failed"
        "向企业子账号拨款或从其回收失败"]
        ["Look the balances up before repeating" "重试前请先查询余额"]; service
        "CBC.99000047"[400] [Business] [] [] ["The account does not exist"
        "账号不存在"] ["Check the account ID" "请检查账号 ID"]; service
        "CBC.99000049"[400] [Business] [] []
        ["A resold customer has no account balance of its own"
        "代售模式的客户没有自己的账户余额"] []; service
        "CBC.99000050"[500] [Server] [] [false]
        ["The result of the association timed out; domain_id and domain_name are returned all the same"
        "关联结果超时；仍会返回 domain_id 和 domain_name"]
        ["Look the customer up with ListSubCustomers; do not create it again"
        "请用 ListSubCustomers 查询客户，不要重复创建"]; service
        "CBC.99000051"[400] [Business] [] []
        ["The phone number or mail address is reported by Huawei; the customer cannot be created"
        "手机号或邮箱已被华为报备，不能创建客户"]
        ["Use another phone number or mail address" "请换用其他手机号或邮箱"];
        service "CBC.99000082"[400] [Throttling] [] [true]
        ["Too many verification codes sent" "验证码发送过多"]
        ["Wait before asking for another code" "请稍等再获取验证码"]; service
        "CBC.99000083"[400] [Business] [] []
        ["Resource provisioning details are not available for this order"
        "该订单没有资源开通详情"] []; service "CBC.99000084"[400] [Business]
        [] []
        ["Customers of a partner (resale or reseller model) cannot query income and expense details"
        "合作伙伴（代售或经销模式）的客户不能查询收支明细"] [];
        service "CBC.99000088"[400] [Business] [] [] ["The payment is being processed"
        "支付处理中"]
        ["Look the order up with ShowCustomerOrderDetails; do not pay again"
        "请用 ShowCustomerOrderDetails 查询订单，不要重复支付"]; service
        "CBC.99000089"[400] [Business] [] []
        ["The order is part of a combined transaction" "该订单属于合并交易"]
        ["Send the combined transaction number instead" "请改填合并交易号"];
        service "CBC.99000092"[400] [Business] [] []
        ["The check of the subscription period failed" "订购周期校验不通过"]
        ["Choose another period type or number of periods"
        "请选择其他周期类型或周期数"]; service "CBC.99000099"[400]
        [Parameter] [] [] ["An attachment is larger than allowed"
        "附件超过允许的大小"] ["Keep each attachment to 10 MB"
        "每个附件不要超过 10 MB"]; service "CBC.99000100"[400] [Parameter] [] []
        ["An attachment has a wrong file format" "附件的文件格式错误"]
        ["Use jpg, jpeg, bmp, png, gif or pdf"
        "请使用 jpg、jpeg、bmp、png、gif 或 pdf"]; service "CBC.99003001"[400]
        [Business] [] [] ["The resource has expired" "资源已过期"]
        ["Leave such resources out of the call" "请勿在请求中包含此类资源"];
        service "CBC.99003002"[400] [Business] [] [] ["The resource is locked"
        "资源被锁定"] []; service "CBC.99003004"[400] [Business] [] []
        ["Other resources depend on the resource, or it on them" "资源存在依赖"]
        []; service "CBC.99003005"[400] [Business] [] []
        ["The resource is being provisioned" "资源正在开通"]
        ["Leave it out until it is provisioned"
        "资源开通前请勿在请求中包含"]; service "CBC.99003006"[400]
        [Business] [] [] ["The cloud service type is not supported"
        "云服务类型不支持"] []; service "CBC.99003012"[400] [Business] [] []
        ["The resource ID does not exist" "资源 ID 不存在"]
        ["Check the resource ID against ListPayPerUseCustomerResources"
        "请用 ListPayPerUseCustomerResources 核对资源 ID"]; service
        "CBC.99003016"[400] [Business] [] []
        ["The resource expired and was deleted, or does not exist"
        "资源已到期并删除，或不存在"]
        ["Leave such resources out of the call" "请勿在请求中包含此类资源"];
        service "CBC.99003100"[400] [Business] [] []
        ["A resource is part of an order pending payment"
        "资源在待支付的订单中"] ["Pay or cancel the pending order first"
        "请先支付或取消待支付的订单"]; service "CBC.99003106"[400]
        [Business] [] [] ["The order status has changed; it cannot be paid"
        "订单状态已变化，不能支付"]
        ["Look the order up with ShowCustomerOrderDetails"
        "请用 ShowCustomerOrderDetails 查询订单"]; service "CBC.99003108"[400]
        [Business] [] [] ["The chosen discount does not fit the order"
        "所选折扣不适用于该订单"] ["Choose a discount from ListOrderDiscounts"
        "请从 ListOrderDiscounts 选择折扣"]; service "CBC.99003110"[400] [Business]
        [] [] ["The time to pay is over" "已超过支付期限"]
        ["Place the order again" "请重新下单"]; service "CBC.99003112"[400]
        [Business] [] [] ["The coupon or stored-value card is used already"
        "优惠券或储值卡已被使用"]
        ["Choose another coupon from ListOrderCouponsByOrderId"
        "请从 ListOrderCouponsByOrderId 另选优惠券"]; service "CBC.99003116"[400]
        [Business] [] [] ["The coupon cannot be used together with a discount"
        "优惠券不能与折扣同时使用"]
        ["Pay with the coupon or with the discount, not with both"
        "优惠券与折扣请二选一"]; service "CBC.99003117"[400] [Business] [] []
        ["The discount is below the least discount ratio of the coupon"
        "折扣低于优惠券要求的最低折扣率"]
        ["Pay with the coupon or with the discount, not with both"
        "优惠券与折扣请二选一"]; service "CBC.99003124"[400] [Business] [] []
        ["The resource is already unsubscribed" "资源已经退订"]
        ["Leave such resources out of the call" "请勿在请求中包含此类资源"];
        service "CBC.99003128"[400] [Business] [] []
        ["There is no renewed period, or it has begun already"
        "没有续费周期，或续费周期已开始"]
        ["Unsubscribe from the resource itself, if that is wanted"
        "如确需退订，请退订资源本身"]; service "CBC.99003141"[400]
        [Business] [] []
        ["The quota or capacity of the service is short, or the specification changed"
        "服务的配额或容量不足，或规格已变化"]
        ["Choose another specification, or have the quota raised"
        "请换用其他规格，或提高配额"]; service "CBC.99003144"[400]
        [Business] [] [true] ["The resource has an order in process"
        "资源有处理中的订单"] ["Wait until the running order is done"
        "请等待处理中的订单完成"]; service "CBC.99003147"[400] [Business] []
        [] ["A cash coupon and a discount coupon cannot be used together"
        "现金券与折扣券不能同时使用"] ["Use one of the two coupons"
        "两种券请二选一"]; service "CBC.99003154"[400] [Business] [] []
        ["The total period bought would exceed the maximum"
        "购买的总周期将超过上限"] ["Renew for fewer periods"
        "请减少续订周期数"]; service "CBC.99003155"[400] [Business] [] []
        ["The enterprise project is short of funds or not usable"
        "企业项目资金不足或不可用"]
        ["Check the fund quota of the enterprise project"
        "请检查企业项目的资金配额"]; service "CBC.99003156"[400] [Business]
        [] [] ["A marketplace coupon and a special coupon cannot be used together"
        "云商店券与专用券不能同时使用"] ["Use one of the two coupons"
        "两种券请二选一"]; service "CBC.99003162"[400] [Business] [] []
        ["The payment is later than the start time set for the order"
        "支付时间晚于订单设定的开始时间"] []; service "CBC.99003185"[400]
        [Business] [] [] ["The cloud service can only be handled as a whole"
        "该云服务只能整体处理"]
        ["Send all resources of the cloud service together"
        "请一并填写该云服务的所有资源"]; service "CBC.99003198"[400]
        [Business] [] [] ["The budget of the enterprise organization is too low"
        "企业组织的预算不足"] ["Have the budget raised" "请提高预算"];
        service "CBC.99003602"[400] [Business] [] []
        ["The resource expired or is frozen; auto-renewal is not allowed"
        "资源已到期或冻结，不能设置自动续费"] []; service
        "CBC.99003605"[400] [Business] [] [] ["Auto-renewal is already canceled"
        "自动续费已取消"] ["Nothing to do: it is off already"
        "无需处理：已关闭"]; service "CBC.99003608"[400] [Business] [] []
        ["Curated marketplace (Yanxuan) products cannot be changed"
        "严选商品不支持变更"] []; service "CBC.99003609"[400] [Business] [] []
        ["This product type cannot be changed" "该产品类型不支持变更"] [];
        service "CBC.99003610"[200] [Business] [] []
        ["Resources in the grace or retention period cannot be changed"
        "宽限期或保留期内的资源不支持变更"] []; service
        "CBC.99003611"[400] [Business] [] [] ["Pay-per-use packages cannot be changed"
        "按需套餐包不支持变更"] []; service "CBC.99003622"[400] [Business] []
        [] ["Solution products cannot be changed" "解决方案产品不支持变更"]
        []; service "CBC.99003623"[400] [Business] [] [true]
        ["Another transaction is being processed" "有其他交易正在处理"]
        ["Wait until the running order is done" "请等待处理中的订单完成"];
        service "CBC.99003624"[400] [Business] [] []
        ["The resource is frozen for a violation" "资源因违规被冻结"] []; service
        "CBC.99003625"[400] [Business] [] [] ["The resource is frozen by the police"
        "资源被公安冻结"] []; service "CBC.99003626"[400] [Business] [] []
        ["The account is frozen" "账号已冻结"] []; service "CBC.99003634"[400]
        [Business] [] []
        ["Resources of a package offer must be renewed as a whole, apart from others"
        "套餐中的资源须整体续订，且不能与其他资源一起"]
        ["Renew the resources of a package offer together and apart from others"
        "套餐中的资源请一并续订，并与其他资源分开"]; service
        "CBC.99003638"[400] [Business] [] []
        ["A bandwidth add-on package cannot be renewed" "带宽加油包不能续费"]
        ["Leave such resources out of the call" "请勿在请求中包含此类资源"];
        service "CBC.99003640"[400] [Business] [] []
        ["A resource with add-on packages cannot be unsubscribed"
        "有加油包的资源不能退订"] []; service "CBC.99003643"[400] [Business]
        [] [] ["The order is invoiced already and cannot be unsubscribed from"
        "订单已开票，不能退订"] []; service "CBC.99003647"[400] [Business] []
        [] ["This pay-per-use package cannot be unsubscribed from"
        "该按需套餐包不支持退订"] []; service "CBC.99003649"[400] [Business]
        [] [] ["A trial service cannot be unsubscribed from"
        "试用服务不支持退订"] []; service "CBC.99003650"[400] [Business] [] []
        ["This marketplace service cannot be unsubscribed from"
        "该云商店服务不支持退订"] []; service "CBC.99003651"[400] [Business]
        [] [true] ["A transaction is in progress" "有交易正在进行"]
        ["Wait until the running order is done" "请等待处理中的订单完成"];
        service "CBC.99003652"[400] [Business] [] []
        ["A DevCloud package cannot be unsubscribed from"
        "DevCloud 套餐不支持退订"] []; service "CBC.99003654"[400] [Business] []
        []
        ["The resource has a bandwidth add-on package; its renewed period cannot be unsubscribed from"
        "资源有带宽加油包，其续费周期不能退订"] []; service
        "CBC.99003656"[400] [Business] [] [] ["Frozen; it cannot be unsubscribed from"
        "已冻结，不能退订"] []; service "CBC.99004003"[400] [Verification] []
        [true] ["The verification code was made but could not be sent"
        "验证码已生成，但发送失败"] ["Ask for the code again later"
        "请稍后重新获取验证码"]; service "CBC.99004008"[400] [Verification] []
        [] ["The verification code has expired" "验证码已过期"]
        ["Ask for a new code" "请重新获取验证码"]; service "CBC.99004009"[400]
        [Verification] [] [] ["The verification code failed more than 3 times"
        "验证码错误超过 3 次"] ["Ask for a new code" "请重新获取验证码"];
        service "CBC.99004010"[400] [Verification] [] []
        ["The verification code given is wrong" "填写的验证码错误"]
        ["Ask for a new code and send it as received"
        "请重新获取验证码并如实填写"]; service "CBC.99004015"[400]
        [Throttling] [] [true] ["Too many codes sent: at most 15 an hour and 60 a day"
        "验证码发送过多：每小时最多 15 次，每天最多 60 次"]
        ["Wait an hour, or until the next day" "请等待一小时，或到次日"];
        service "CBC.99005001"[400] [Permission] [] [] ["The caller is no partner"
        "非合作伙伴"] ["Call with the keys or the token of the partner"
        "请使用合作伙伴的 AK/SK 或 Token 调用"]; service "CBC.99005003"[400]
        [Business] [] [] ["The balance is too low" "余额不足"]
        ["Top the account up, or lower the amount" "请充值，或减少金额"];
        service "CBC.99005010"[400] [Business] [] []
        ["The order status does not allow canceling" "订单状态不允许取消"]
        ["Look the order up with ShowCustomerOrderDetails; only an order pending payment can be canceled"
        "请用 ShowCustomerOrderDetails 查询订单；只有待支付的订单可以取消"];
        service "CBC.99005021"[400] [Business] [] []
        ["Customers of the referral model get no allocations and nothing is reclaimed from them"
        "推荐模式下不能给客户调账和回收"]
        ["Check the association type of the customer in ListSubCustomers"
        "请用 ListSubCustomers 核对客户的关联类型"]; service
        "CBC.99005026"[400] [Business] [] [] ["Not a downgrade or unsubscription order"
        "不是降配或退订订单"]
        ["Send the ID of an unsubscription or downgrade order"
        "请填写退订或降配订单的 ID"]; service "CBC.99005030"[400] [Permission]
        [] []
        ["The partner has not opened attachment upload, or access to the bucket failed"
        "合作伙伴未开通附件上传，或访问桶失败"]
        ["Switch attachment upload on in the partner center and check the bucket"
        "请在伙伴中心开通附件上传，并检查桶"]; service
        "CBC.99005035"[400] [Permission] [] []
        ["Test partner accounts cannot use the operation"
        "测试合作伙伴账号不能使用该操作"]
        ["Use the credentials of a partner account that is not for tests"
        "请使用非测试的合作伙伴账号的凭证"]; service "CBC.99005042"[400]
        [Business] [] [] ["The resource cannot be found, or cannot be unsubscribed"
        "资源无法找到或不能退订"]
        ["Check the resource ID against ListPayPerUseCustomerResources"
        "请用 ListPayPerUseCustomerResources 核对资源 ID"]; service
        "CBC.99006006"[400] [Business] [] [] ["The product was not found"
        "找不到产品"] ["Check service type, resource type, region and specification"
        "请检查云服务类型、资源类型、区域和规格"]; service
        "CBC.99006016"[400] [Server] [] [true] ["The coupon query failed"
        "查询优惠券失败"] ["Repeat the query later" "请稍后重新查询"];
        service "CBC.99006017"[400] [Server] [] [true] ["The customer query failed"
        "查询客户失败"] ["Repeat the query later" "请稍后重新查询"]; service
        "CBC.99006024"[400] [Server] [] [true] ["The product query failed"
        "查询产品失败"] ["Repeat the query later" "请稍后重新查询"]; service
        "CBC.99006050"[400] [Business] [] [] ["The usage unit is wrong"
        "使用量单位错误"] ["Take the unit from ListMeasureUnits"
        "请从 ListMeasureUnits 获取单位"]; service "CBC.99006055"[400] [Business]
        [] [] ["The price is above the greatest amount" "价格超过最大金额"]
        ["Price fewer products at a time" "请减少一次询价的产品数"]; service
        "CBC.99006066"[400] [Business] [] [] ["The fee information could not be queried"
        "无法查询费用信息"] []; service "CBC.99006073"[400] [Business] [] []
        ["The project does not exist" "项目不存在"]
        ["Check the project ID and its region" "请检查项目 ID 及其区域"];
        service "CBC.99006093"[400] [Business] [] [] ["The tax rate is not available"
        "没有税率"] []; service "CBC.99007001"[400] [Business] [] []
        ["The enterprise master account and the sub-account are not associated"
        "企业主账号与子账号不存在关联"]
        ["Check the sub-account against ListEnterpriseSubCustomers"
        "请用 ListEnterpriseSubCustomers 核对子账号"]; service "CBC.99007004"[400]
        [Business] [] [] ["A business check of the operation failed"
        "该操作的业务校验不通过"]
        ["Read fail_check_items, where it is sent, or error_msg for the check that failed"
        "请查看返回的 fail_check_items，或 error_msg 中未通过的校验"];
        service "CBC.99007009"[400] [Business] [] []
        ["The transaction ID was used before" "交易流水号已被使用"]
        ["Use a new transaction ID, unless the first call was carried out"
        "除非首次调用已执行，否则请使用新的交易流水号"]; service
        "CBC.99007181"[400] [Business] [] [] ["The credit to move has expired"
        "要调拨的额度已过期"] ["Choose credit that has not expired"
        "请选择未过期的额度"]; service "CBC.99007188"[400] [Business] [] []
        ["The customer is authenticated already or under review"
        "客户已实名认证或正在审核"]
        ["Look the state up with ShowRealnameAuthenticationReviewResult"
        "请用 ShowRealnameAuthenticationReviewResult 查询状态"]; service
        "CBC.99007189"[400] [Business] [] []
        ["Too many customers use this certificate number"
        "该证件号关联的客户过多"] ["Use another certificate"
        "请换用其他证件"]; service "CBC.99007191"[400] [Business] [] []
        ["Too many authentication attempts" "认证次数过多"] []; service
        "CBC.99007193"[400] [Business] [] [] ["This certificate number is barred"
        "该证件号被禁用"] []; service "CBC.99007197"[400] [Throttling] [] [true]
        ["The caller's IP address is throttled" "调用方的 IP 地址被限流"]
        ["Wait before creating further accounts" "请稍等再创建账号"]; service
        "CBC.99007202"[400] [Business] [] [] ["The real-name check failed"
        "实名校验不通过"] ["Check name and certificate number"
        "请检查姓名和证件号"]; service "CBC.99007219"[400] [Business] [] []
        ["The identity data does not match the face" "身份信息与人脸不一致"]
        ["Check the identity data and the face image"
        "请检查身份信息和人脸图像"]; service "CBC.99007253"[400] [Business]
        [] [] ["A picture of the certificate is invalid or blurred"
        "证件照无效或模糊"] ["Send a sharp picture of the whole certificate"
        "请上传清晰完整的证件照"]; service "CBC.99007255"[400] [Business] []
        [] ["The data of the card holder or the phone number is wrong"
        "持卡人信息或手机号错误"]
        ["Check card holder, card number and phone number"
        "请检查持卡人、卡号和手机号"]; service "CBC.99007256"[400]
        [Business] [] [] ["The data of the legal person are wrong"
        "法人信息不正确"] ["Check name and certificate number of the legal person"
        "请检查法人的姓名和证件号"]; service "CBC.99007257"[400] [Business]
        [] [] ["The data of the company are wrong" "企业信息不正确"]
        ["Check name and certificate number of the company"
        "请检查企业的名称和证件号"]; service "CBC.99007258"[400] [Business]
        [] [] ["The bank card is not usable (frozen or expired)"
        "银行卡不可用（冻结或过期）"] ["Use another bank card"
        "请换用其他银行卡"]; service "CBC.99007259"[400] [Business] [] []
        ["Payment by authentication is not enabled for the bank card"
        "银行卡未开通认证支付"]
        ["Use another card, or ask the bank to enable it"
        "请更换银行卡，或联系银行开通"]; service "CBC.99007260"[400]
        [Business] [] [true] ["The call between UnionPay and the issuing bank failed"
        "银联与发卡行之间的调用失败"] ["Repeat later, or use another card"
        "请稍后重试，或换用其他卡"]; service "CBC.99007261"[400] [Business]
        [] [] ["The bank card is not supported" "不支持该银行卡"]
        ["Use another bank card" "请换用其他银行卡"]; service "CBC.99007262"[400]
        [Business] [] [true] ["Fault of the bank system or the network"
        "银行系统或网络故障"] ["Repeat later" "请稍后重试"]; service
        "CBC.99007265"[400] [Business] [] []
        ["A partner cannot be authenticated as an individual"
        "合作伙伴不允许实名认证为个人"] []; service "CBC.99007267"[400]
        [Business] [] []
        ["The enterprise sub-account is being invited to an association and cannot be authenticated anew"
        "企业子账号正在被邀请关联，不允许重新实名认证"]
        ["Accept or decline the invitation first" "请先处理该邀请"]; service
        "CBC.99007281"[400] [Business] [] []
        ["The account spent more than the budget that the partner set, and the partner froze it"
        "账号消费超过伙伴设置的预算，已被合作伙伴冻结"]
        ["Ask the partner to raise the budget or to unfreeze the account"
        "请联系合作伙伴调整预算或解冻账号"]; service "CBC.99007297"[403]
        [Permission] [] [] ["A tenant sub-account may not do this"
        "租户子账号不能执行该操作"] ["Use the master account of the customer"
        "请使用客户的主账号"]; service "CBC.99007461"[400] [Business] [] [true]
        ["A transfer or reclaim is still running" "拨款或回收仍在进行"]
        ["Repeat later with the same transaction ID"
        "请稍后用同一交易流水号重试"]; service "CBC.99007490"[400]
        [Business] [] []
        ["The linked cloud reseller is leaving; sub-accounts cannot be created"
        "关联的云经销商正在退出，不能创建子账号"] []; service
        "CBC.99008040"[400] [Throttling] [] [true] ["Operations are too frequent"
        "操作过于频繁"] ["Wait, look the order up, then pay again"
        "请稍等，查询订单后再支付"]; service "CBC.99008056"[400] [Throttling]
        [] [true] ["Today's limit of transactions is reached"
        "已达到当天的交易次数上限"] ["Pay on the next day"
        "请于次日支付"]
    ),
};
