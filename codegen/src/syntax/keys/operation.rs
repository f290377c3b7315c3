//! Operations, their pagination and rules, and sections.

use super::shape::{
    CALLERS, CONDITION, Case, Construct, DATE, Key, OPERATION_ID, RATE, SITES, Shape, UNCONFIRMED_SITES, URL, Variants,
    key, needed,
};
use super::types::{
    ABOVE, FIELDS, ITEM_MAX_LENGTH, ITEM_MIN_LENGTH, MAX, MAX_AGE, MAX_DECIMALS, MAX_ITEMS, MAX_LENGTH, MIN,
    MIN_CLASSES, MIN_ITEMS, MIN_LENGTH, NOT_BLANK, NOT_FUTURE, NOT_PATTERN, NOT_PREFIX, NOTES, ONLY, PATTERN, TITLE,
    TYPE,
};

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
            Shape::OneOrMany(&Shape::Count),
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

/// A list of rules, each on lines of its own: a rule is what a reviewer looks for.
pub(super) const RULES: Shape = Shape::Block(&Shape::List(&BLOCK_RULE));

static BLOCK_RULE: Shape = Shape::Block(&RULE);

/// A rule, told by its first key.
pub static RULE: Shape = Shape::Variant(&Variants {
    what: "a rule",
    id: "rule",
    cases: &[
        Case { by: "before", construct: &BEFORE },
        Case { by: "together", construct: &TOGETHER },
        Case { by: "at_least_one", construct: &AT_LEAST_ONE },
        Case { by: "at_most_one", construct: &AT_MOST_ONE },
        Case { by: "exactly_one", construct: &EXACTLY_ONE },
        Case { by: "needs", construct: &NEEDS },
        Case { by: "in_month", construct: &IN_MONTH },
        Case { by: "same_month", construct: &SAME_MONTH },
        Case { by: "distinct", construct: &DISTINCT },
        Case { by: "differs", construct: &DIFFERS },
        Case { by: "always", construct: &ALWAYS },
        Case { by: "when", construct: &WHEN },
    ],
});

const RULE_SITES: Key = key("sites", SITES, "Where it holds, when not everywhere", "[cn]");
const RULE_CALLERS: Key = key("callers", CALLERS, "Whose calls it holds for, when not everybody's", "[partner]");
const RULE_WARN: Key = key("warn", Shape::Bool, "Whether it is only warned of, not refused", "true");
const RULE_DOC: Key = key("doc", Shape::Text, "Why, or what exactly", "The vendor checks the day only");
const NAMES: Shape = Shape::List(&Shape::Text);
/// The optional key beside the pair of `differs`.
pub const DIFFERS_REVERSED: Key = key("reversed", Shape::Bool, "Nor is a b read backwards", "true");
/// The optional key beside the pair of `before`.
pub const SPAN_AT_MOST: Key = key("at_most", Shape::Span, "The longest span between the two", "1 year");

macro_rules! rule {
    ($name:ident, $id:literal, $what:literal, $($key:expr),+) => {
        static $name: Construct = Construct {
            id: $id,
            what: $what,
            title: "Rule",
            keys: &[$($key,)+ RULE_SITES, RULE_CALLERS, RULE_WARN, RULE_DOC],
        };
    };
}

rule!(
    BEFORE,
    "rule_before",
    "a `before` rule",
    needed(
        "before",
        Shape::Pair(&[SPAN_AT_MOST]),
        "a is not after b; they span at most `at_most`",
        "{ a: b, at_most: 1 year }"
    )
);
rule!(TOGETHER, "rule_together", "a `together` rule", needed("together", NAMES, "All or none", "[a, b]"));
rule!(
    AT_LEAST_ONE,
    "rule_at_least_one",
    "an `at_least_one` rule",
    needed("at_least_one", NAMES, "One or more", "[a, b]")
);
rule!(AT_MOST_ONE, "rule_at_most_one", "an `at_most_one` rule", needed("at_most_one", NAMES, "None or one", "[a, b]"));
rule!(EXACTLY_ONE, "rule_exactly_one", "an `exactly_one` rule", needed("exactly_one", NAMES, "One", "[a, b]"));
rule!(NEEDS, "rule_needs", "a `needs` rule", needed("needs", Shape::Pair(&[]), "a only together with b", "{ a: b }"));
rule!(
    IN_MONTH,
    "rule_in_month",
    "an `in_month` rule",
    needed("in_month", Shape::Pair(&[]), "The date lies in that month", "{ day: month }")
);
rule!(
    SAME_MONTH,
    "rule_same_month",
    "a `same_month` rule",
    needed("same_month", NAMES, "Both times lie in one calendar month", "[a, b]")
);
rule!(
    DISTINCT,
    "rule_distinct",
    "a `distinct` rule",
    needed("distinct", Shape::Text, "No two items alike: `list` or `list.field`", "ids")
);
rule!(
    DIFFERS,
    "rule_differs",
    "a `differs` rule",
    needed(
        "differs",
        Shape::Pair(&[DIFFERS_REVERSED]),
        "a is not the same text as b",
        "{ password: user_name, reversed: true }"
    )
);
rule!(
    ALWAYS,
    "rule_always",
    "an `always` rule",
    needed(
        "always",
        Shape::Map(&Shape::Of(&THEN)),
        "These limits hold; for what a field cannot say itself: with `callers` or `warn`",
        "{ b: { required: true } }"
    )
);
rule!(
    WHEN,
    "rule_when",
    "a `when` rule",
    needed("when", CONDITION, "Under this condition …", "{ a: [x] }"),
    needed("then", Shape::Map(&Shape::Of(&THEN)), "… these limits hold", "{ b: { max: 11 } }")
);

/// What a field must be under a condition.
pub static THEN: Construct = Construct {
    id: "then",
    what: "what holds under a condition",
    title: "Then",
    keys: &[
        key("required", Shape::Bool, "It must be given", "true"),
        key("forbidden", Shape::Bool, "It must not be given", "true"),
        MIN_LENGTH,
        MAX_LENGTH,
        NOT_BLANK,
        PATTERN,
        NOT_PATTERN,
        NOT_PREFIX,
        MIN_CLASSES,
        MIN,
        MAX,
        ABOVE,
        MAX_AGE,
        NOT_FUTURE,
        MAX_DECIMALS,
        MIN_ITEMS,
        MAX_ITEMS,
        ITEM_MIN_LENGTH,
        ITEM_MAX_LENGTH,
        ONLY,
    ],
};
