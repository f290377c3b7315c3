//! The keys of operations, of their pagination, and of sections.

use super::rules::RULES;
use super::shape::{Construct, DATE, OPERATION_ID, RATE, SITES, Shape, UNCONFIRMED_SITES, URL, key, needed};
use super::types::{FIELDS, NOTES, TITLE, TYPE, WORDS};

/// `<section>/<operation>.yaml`.
pub static OPERATION: Construct = Construct {
    id: "operation",
    what: "an operation",
    title: "Operation",
    keys: &[
        needed("operation", OPERATION_ID, "Unique; the vendor's name in UpperCamel", "RenewThing"),
        needed("title", Shape::Of(&TITLE), "The vendor's titles", "{ en: Pay an order, zh: 支付订单 }"),
        needed("summary", Shape::Text, "What it does, in our words", "Pays one order that is pending payment."),
        key("search", Shape::List(&Shape::Text), "Words that people look for and the titles lack", "[renewal, 续费]"),
        key(
            "status",
            Shape::Words(&["active", "deprecated", "removed"]),
            "deprecated: to be taken offline; removed: gone from the newest SDKs; default active",
            "deprecated",
        ),
        key("replaced_by", OPERATION_ID, "What to call instead", "RenewThing"),
        needed("method", Shape::Words(&["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]), "HTTP method", "POST"),
        needed(
            "path",
            Shape::Formed { what: "a path, /v2/…/{name}", pattern: "/[^\\s?#]*" },
            "Each `{name}` stands in `path_parameters`",
            "/v2/orders/customer-orders/details/{order_id}",
        ),
        needed("sites", SITES, "Where it exists; sites are always named, never implied", "[cn, intl, eu]"),
        UNCONFIRMED_SITES,
        needed(
            "callers",
            Shape::Either(&Shape::Words(&["unknown"]), &Shape::List(&Shape::Text)),
            "Whose keys may call it",
            "[customer]",
        ),
        key("caller_note", Shape::Text, "What else decides who may call", "Needs the role of the finance staff"),
        key(
            "auth",
            Shape::Words(&["none"]),
            "`none`: sent without keys or token; left out: with what the service takes",
            "none",
        ),
        needed("idempotent", Shape::Bool, "Whether repeating it is harmless; decides retries", "false"),
        key(
            "confirm_with",
            OPERATION_ID,
            "The read that tells the outcome of a call whose answer was lost",
            "ShowOrder",
        ),
        key(
            "confirm_fields",
            Shape::Map(&Shape::Text),
            "Fields of that read → fields of this request that give their values",
            "{ order_id: order_id }",
        ),
        key(
            "confirm_sign",
            Shape::Of(&WORDS),
            "What the read shows when the call was carried out",
            "{ en: the order is no longer pending payment, zh: 订单不再是待支付状态 }",
        ),
        key("permission", Shape::Text, "What the vendor's access control calls it", "billing:order:pay"),
        key("rate_limit", RATE, "Calls per second; default in service.yaml", "10/s"),
        key("vendor_body", Shape::Text, "The vendor's type of the body, for migration", "PayCustomerOrderV3Req"),
        key(
            "vendor_response",
            Shape::Text,
            "The vendor's type of the response; left out when it is `<operation>Response`",
            "ListOrdersResp",
        ),
        key("docs", Shape::Block(&Shape::List(&URL)), "Documents; error messages cite the first", "[https://…]"),
        key("docs_updated", DATE, "The vendor's date on the page", "2024-05-13"),
        key(
            "pagination",
            Shape::Of(&PAGINATION),
            "How pages follow each other",
            "{ style: offset, offset: offset, limit: limit }",
        ),
        key(
            "path_parameters",
            FIELDS,
            "Fields in the path",
            "{ order_id: { type: OrderId, required: true, doc: Order } }",
        ),
        key(
            "query",
            FIELDS,
            "Fields in the query; names are unique across the four tables",
            "{ limit: { type: Limit, doc: Page size } }",
        ),
        key(
            "headers",
            FIELDS,
            "Headers that this operation adds to the common ones",
            "{ X-Language: { type: Language, doc: Language } }",
        ),
        key(
            "body_format",
            Shape::Words(&["json", "multipart", "binary"]),
            "json: an object; multipart: `multipart/form-data`, one part a field; binary: the bytes of its one field; \
             default json",
            "multipart",
        ),
        key("body", FIELDS, "Fields of the body", "{ order_id: { type: OrderId, required: true, doc: Order } }"),
        needed(
            "response",
            Shape::Either(&Shape::Words(&["none", "binary"]), &FIELDS),
            "`none`: no body, HTTP 204; `binary`: bytes that are no JSON; `{}`: an object without known fields",
            "{ total_count: { type: integer, doc: How many there are } }",
        ),
        key(
            "response_headers",
            FIELDS,
            "Headers of the answer that become fields of the response",
            "{ X-Subject-Token: { type: secret, doc: The token } }",
        ),
        key(
            "success_status",
            Shape::OneOrMany(&Shape::Status),
            "HTTP statuses of a good answer, when not 200 (204 without a body)",
            "201",
        ),
        key(
            "error_fields",
            FIELDS,
            "Fields of its error bodies beside code and message",
            "{ error_details: { type: list<Failure>, doc: What failed } }",
        ),
        key(
            "types",
            Shape::Block(&Shape::Map(&TYPE)),
            "Types that only this operation uses",
            "{ Order: { fields: … } }",
        ),
        key("rules", RULES, "Across fields of the request", "[{ together: [a, b] }]"),
        key(
            "errors",
            Shape::Map(&Shape::Text),
            "Codes that the operation documents → when",
            "{ CBC.0151: no permission }",
        ),
        key(
            "related",
            Shape::Map(&Shape::Text),
            "Operation that comes before or after it in a task → why",
            "{ ListOrders: Gives the order ID }",
        ),
        key("notes", NOTES, "What only prose can say; becomes documentation", "[Only the first 100 are returned]"),
        key("unknown", NOTES, "What nobody documented", "[What happens when the coupon expires meanwhile]"),
    ],
};

/// How pages follow each other.
pub static PAGINATION: Construct = Construct {
    id: "pagination",
    what: "the pagination",
    title: "Pagination",
    keys: &[
        needed(
            "style",
            Shape::Words(&["offset", "page", "marker"]),
            "offset: index of the first record; page: page number, whatever its name; marker: a token of the service",
            "offset",
        ),
        key("offset", Shape::Text, "The request field that says where to start", "offset"),
        key("marker", Shape::Text, "The request field that takes the token", "marker"),
        key("limit", Shape::Text, "The request field that says how many", "limit"),
        key("first", Shape::Count, "The first page's number, when not 1", "0"),
        key("total", Shape::Text, "Response path to the number of all records", "total_count"),
        key("next", Shape::Text, "Response path to the next token", "page_info.next_marker"),
        key("items", Shape::Text, "Response path to the records", "data.orderInfos"),
    ],
};

/// `<section>/section.yaml`.
pub static SECTION: Construct = Construct {
    id: "section",
    what: "a section",
    title: "Section",
    keys: &[
        needed("title", Shape::Of(&TITLE), "Its name", "{ en: Orders, zh: 订单管理 }"),
        needed("summary", Shape::Text, "What its operations are for; heads the module", "Yearly/monthly orders."),
    ],
};
