//! The keys of `service.yaml`: what holds for every operation.

use super::limits::{MAX_LENGTH, MIN_LENGTH};
use super::shape::{Construct, RATE, Shape, URL, key, needed};
use super::types::{FIELD, NOTES, TITLE};

/// `service.yaml`.
pub static SERVICE: Construct = Construct {
    id: "service",
    what: "the service",
    title: "service.yaml",
    keys: &[
        needed("service", Shape::Text, "Short name", "ledger"),
        needed("title", Shape::Of(&TITLE), "Full name", "{ en: Business Support System, zh: 运营能力 }"),
        needed("summary", Shape::Text, "What it is for", "Orders, bills and customers of partners."),
        needed(
            "crate",
            Shape::Of(&CRATE),
            "The crate that is generated",
            "{ name: ledger-client, description: Client of the ledger }",
        ),
        needed(
            "auth",
            Shape::Either(&Shape::Words(&["none"]), &Shape::Of(&AUTH)),
            "How calls prove who makes them; `none`: they do not",
            "{ token: X-Auth-Token }",
        ),
        needed("sites", Shape::Map(&Shape::Of(&SITE)), "Site id → site", "{ cn: { name: China, … } }"),
        needed("callers", Shape::Map(&Shape::Of(&CALLER)), "Caller id → caller", "{ customer: { name: Customer, … } }"),
        key(
            "headers",
            Shape::Map(&Shape::Of(&COMMON_HEADER)),
            "Headers of every call: wire name → header",
            "{ X-Sdk-Date: { doc: … } }",
        ),
        key("time", Shape::Map(&Shape::Text), "Formats of times that hold everywhere", "{ timestamp: UTC }"),
        key("media", Shape::Map(&Shape::Text), "Media types that hold everywhere", "{ request: application/json }"),
        key(
            "envelope",
            Shape::Block(&Shape::List(&Shape::Of(&ENVELOPE))),
            "Shapes that an error body has",
            "[{ from: service, … }]",
        ),
        key(
            "error_body",
            Shape::Of(&ERROR_BODY_RULE),
            "Where an error says what it is; left out: under the names that most services use",
            "{ code: [error_code], message: [error_msg] }",
        ),
        key(
            "request_id_headers",
            Shape::OneOrMany(&HEADER_NAME),
            "Headers of an answer that carry the request's ID; the first that is there counts",
            "[X-Request-Id]",
        ),
        key(
            "http",
            Shape::Map(&Shape::Of(&HTTP_STATUS)),
            "HTTP status → what it means",
            "{ 429: { name: TooManyRequests, … } }",
        ),
        key("errors", Shape::Map(&Shape::Of(&ERROR_CODE)), "Codes of the service", "{ CBC.0100: { doc: … } }"),
        key("gateway_errors", Shape::Map(&Shape::Of(&ERROR_CODE)), "Codes of the gateway", "{ APIG.0301: { doc: … } }"),
        key("rate_limit", Shape::Of(&RATE_LIMIT), "How often an operation may be called", "{ default: 10/s }"),
        key("notes", NOTES, "What only prose can say", "[…]"),
    ],
};

/// The generated crate.
pub static CRATE: Construct = Construct {
    id: "crate",
    what: "the crate",
    title: "Crate",
    keys: &[
        needed(
            "name",
            Shape::Formed { what: "a crate name", pattern: "[a-z][a-z0-9_-]*" },
            "Its name",
            "ledger-client",
        ),
        needed("description", Shape::Text, "One line for registries", "Validated client of the partner API"),
        key("keywords", Shape::List(&Shape::Text), "For registries, at most 5", "[huaweicloud, billing]"),
        key("categories", Shape::List(&Shape::Text), "For registries, at most 5", "[api-bindings]"),
        key(
            "command",
            Shape::Text,
            "Program that sends the operations as `PROGRAM call OPERATION`; left out: examples are in Rust alone",
            "ledger",
        ),
        key("version", Shape::Text, "Its version; left out: the workspace's, as all below", "0.1.0"),
        key("edition", Shape::Text, "Edition of Rust", "2024"),
        key("rust_version", Shape::Text, "Oldest Rust that compiles it", "1.95"),
        key("license", Shape::Text, "SPDX expression", "MIT OR Apache-2.0"),
        key("repository", URL, "Where its source is", "https://example.com/ledger"),
        key("runtime", Shape::Text, "Requirement on the version of the runtime", "0.1"),
    ],
};

/// How calls prove who makes them.
pub static AUTH: Construct = Construct {
    id: "auth",
    what: "the authentication",
    title: "Authentication",
    keys: &[
        key("token", HEADER_NAME, "Header that carries a token; left out: tokens are not taken", "X-Auth-Token"),
        key("account", HEADER_NAME, "Header that carries the account's ID", "X-Domain-Id"),
        key(
            "signature",
            Shape::Of(&SIGNATURE),
            "How access keys sign; left out: they are not taken",
            "{ header: Authorization, … }",
        ),
    ],
};

/// How access keys sign.
pub static SIGNATURE: Construct = Construct {
    id: "signature",
    what: "the signature",
    title: "Signature",
    keys: &[
        needed("header", HEADER_NAME, "Header that carries the signature", "Authorization"),
        needed("date", HEADER_NAME, "Header that carries its time", "X-Sdk-Date"),
        key("session", HEADER_NAME, "Header that carries the token of temporary keys", "X-Security-Token"),
        needed(
            "sha256",
            Shape::Of(&SIGNATURE_HASH),
            "With HMAC-SHA-256",
            "{ algorithm: SDK-HMAC-SHA256, content: X-Sdk-Content-Sha256 }",
        ),
        key(
            "sm3",
            Shape::Of(&SIGNATURE_HASH),
            "With HMAC-SM3",
            "{ algorithm: SDK-HMAC-SM3, content: X-Sdk-Content-Sm3 }",
        ),
    ],
};

/// One hash of a signature.
pub static SIGNATURE_HASH: Construct = Construct {
    id: "signature_hash",
    what: "a hash of the signature",
    title: "Hash of a signature",
    keys: &[
        needed("algorithm", Shape::Text, "What the signature calls it", "SDK-HMAC-SHA256"),
        key("content", HEADER_NAME, "Header that may state the hash of the body", "X-Sdk-Content-Sha256"),
    ],
};

/// Where an error says what it is.
pub static ERROR_BODY_RULE: Construct = Construct {
    id: "error_body_rule",
    what: "the error body",
    title: "Where errors say what they are",
    keys: &[
        needed(
            "code",
            PATHS,
            "Paths of the code in the JSON body; the first that is there counts",
            "[error_code, error.code]",
        ),
        key("message", PATHS, "Paths of the message", "[error_msg, error.message]"),
        key("request_id", PATHS, "Paths of the request's ID", "[request_id]"),
        key("details", PATHS, "Paths of a list of texts that say more", "[fail_check_items]"),
        key(
            "in_success",
            Shape::Bool,
            "Whether a code in the body makes an answer with a good HTTP status an error; default false",
            "true",
        ),
        key("success_codes", Shape::List(&Shape::Value), "Codes that say that all went well", "[CBC.0000]"),
        key(
            "success_flags",
            Shape::List(&Shape::Text),
            "Names at the top of a good answer whose `false` makes it an error, unless the operation answers such a field",
            "[success]",
        ),
    ],
};

const PATHS: Shape = Shape::OneOrMany(&Shape::Text);
const HEADER_NAME: Shape = Shape::Formed { what: "a header name", pattern: "[A-Za-z0-9!#$%&'*+.^_`|~-]+" };

/// A site.
pub static SITE: Construct = Construct {
    id: "site",
    what: "a site",
    title: "Site",
    keys: &[
        needed("name", Shape::Text, "Rust variant", "China"),
        needed("title", Shape::Text, "What people call it", "China site"),
        needed(
            "host",
            Shape::Text,
            "Host of the service; `unknown`: a client needs an explicit endpoint",
            "ledger.example.com",
        ),
        key(
            "other_hosts",
            Shape::List(&Shape::Text),
            "Hosts that answer as well, or that other sources name",
            "[osm.cn-south-1.myhuaweicloud.cn]",
        ),
        key("region", Shape::Text, "Region that signatures and project tokens name", "cn-north-1"),
        key("iam", Shape::Text, "Host that gives tokens", "iam.myhuaweicloud.com"),
        key("docs", Shape::Block(&Shape::OneOrMany(&URL)), "Documents", "[https://…]"),
        needed("doc", Shape::Text, "What is particular to it", "One endpoint for all regions."),
    ],
};

/// A caller.
pub static CALLER: Construct = Construct {
    id: "caller",
    what: "a caller",
    title: "Caller",
    keys: &[
        needed("name", Shape::Text, "Rust type", "Customer"),
        key("title", Shape::Of(&TITLE), "What the vendor calls it", "{ en: Customer, zh: 客户 }"),
        needed("doc", Shape::Text, "Whose keys these are", "A customer, with or without a partner"),
        key("aka", Shape::List(&Shape::Text), "Other names in the vendor's documents", "[master account]"),
    ],
};

/// A common header.
pub static COMMON_HEADER: Construct = Construct {
    id: "common_header",
    what: "a common header",
    title: "Common header",
    keys: &[
        key("when", Shape::Text, "When it is sent", "with a token"),
        needed("doc", Shape::Text, "What it says", "Time of the signature"),
        key("sensitive", Shape::Bool, "In no log, Debug, error or panic", "true"),
        key("required", Shape::Bool, "Whether every call carries it", "true"),
        key("default", Shape::Value, "What the service takes when it is left out", "zh_CN"),
        MIN_LENGTH,
        MAX_LENGTH,
        key("format", Shape::Text, "What it looks like", "yyyyMMdd'T'HHmmss'Z'"),
    ],
};

/// A shape of an error body.
pub static ENVELOPE: Construct = Construct {
    id: "envelope",
    what: "an error body",
    title: "Error body",
    keys: &[
        needed("from", Shape::Text, "Who answers so", "service"),
        key("http", Shape::OneOrMany(&Shape::Status), "With which HTTP statuses, when not any", "[400, 500]"),
        needed(
            "fields",
            Shape::Block(&Shape::Map(&Shape::Of(&FIELD))),
            "Its fields",
            "{ error_code: { type: text, doc: Code } }",
        ),
        key("doc", Shape::Text, "When, or what is odd", "Some old operations only"),
    ],
};

/// An HTTP status.
pub static HTTP_STATUS: Construct = Construct {
    id: "http_status",
    what: "an HTTP status",
    title: "HTTP status",
    keys: &[
        needed("name", Shape::Text, "Short name", "TooManyRequests"),
        key("retry", Shape::Bool, "Whether the same call may succeed later", "true"),
        needed("doc", Shape::Text, "What it means", "Too many calls"),
    ],
};

/// Kinds of fault.
const CATEGORIES: &[&str] = &[
    "success",
    "parameter",
    "authentication",
    "permission",
    "verification",
    "throttling",
    "not-found",
    "conflict",
    "business",
    "server",
];

/// An error code.
pub static ERROR_CODE: Construct = Construct {
    id: "error_code",
    what: "an error code",
    title: "Error code",
    keys: &[
        key("http", Shape::OneOrMany(&Shape::Status), "HTTP statuses that it comes with", "400"),
        key("category", Shape::Words(CATEGORIES), "Kind of fault", "permission"),
        key(
            "means",
            Shape::OneOrMany(&Shape::Words(&["signature", "token", "before-work"])),
            "What the client acts upon: `signature`: the signature was refused, `token`: the token was, `before-work`: the \
             request was turned away before any work",
            "token",
        ),
        key(
            "retry",
            Shape::Bool,
            "Whether the same call may succeed later; where nothing is said, the HTTP status decides",
            "true",
        ),
        key("also", Shape::Text, "Sister code of the same meaning", "CBC.7201"),
        key("also_http", Shape::OneOrMany(&Shape::Status), "HTTP statuses that the sister code comes with", "[403]"),
        needed("doc", Shape::Text, "What it means", "Parameter error"),
        key("doc_zh", Shape::Text, "The same in Chinese", "参数错误"),
        key("hint", Shape::Text, "What to do", "Look at the message: it names the parameter"),
        key("hint_zh", Shape::Text, "The same in Chinese", "请查看错误信息中的参数名"),
    ],
};

/// How often an operation may be called.
pub static RATE_LIMIT: Construct = Construct {
    id: "rate_limit",
    what: "the rate limit",
    title: "Rate limit",
    keys: &[
        needed("default", RATE, "For operations that say nothing", "10/s"),
        key("exceeded", Shape::List(&Shape::Text), "Codes that say it was exceeded", "[APIG.0308]"),
        key("doc", Shape::Text, "What counts as one caller", "Per account and operation"),
    ],
};
