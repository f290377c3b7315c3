//! `service.yaml`: what holds for every operation.

use super::shape::{Construct, RATE, Shape, URL, key, needed};
use super::types::{FIELD, MAX_LENGTH, MIN_LENGTH, NOTES, TITLE};

/// `service.yaml`.
pub static SERVICE: Construct = Construct {
    id: "service",
    what: "the service",
    title: "service.yaml",
    keys: &[
        needed("service", Shape::Text, "Short name", "bss"),
        needed("title", Shape::Of(&TITLE), "Full name", "{ en: Business Support System, zh: 运营能力 }"),
        needed("summary", Shape::Text, "What it is for", "Orders, bills and customers of partners."),
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

/// A site.
pub static SITE: Construct = Construct {
    id: "site",
    what: "a site",
    title: "Site",
    keys: &[
        needed("name", Shape::Text, "Rust variant", "China"),
        needed("title", Shape::Text, "What people call it", "China site"),
        needed("host", Shape::Text, "Host of the service", "bss.myhuaweicloud.com"),
        needed("region", Shape::Text, "Region that signatures and project tokens name", "cn-north-1"),
        needed("iam", Shape::Text, "Host that gives tokens", "iam.myhuaweicloud.com"),
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
        key("http", Shape::OneOrMany(&Shape::Count), "With which HTTP statuses, when not any", "[400, 500]"),
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

/// An error code.
pub static ERROR_CODE: Construct = Construct {
    id: "error_code",
    what: "an error code",
    title: "Error code",
    keys: &[
        key("http", Shape::OneOrMany(&Shape::Count), "HTTP statuses that it comes with", "400"),
        key("category", Shape::Text, "Kind of fault", "permission"),
        key(
            "retry",
            Shape::Bool,
            "Whether the same call may succeed later; where nothing is said, the HTTP status decides",
            "true",
        ),
        key("also", Shape::Text, "Sister code of the same meaning", "CBC.7201"),
        key("also_http", Shape::OneOrMany(&Shape::Count), "HTTP statuses that the sister code comes with", "[403]"),
        needed("doc", Shape::Text, "What it means", "Parameter error"),
        key("hint", Shape::Text, "What to do", "Look at the message: it names the parameter"),
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
