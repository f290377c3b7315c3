//! `sandbox.yaml`: how made-up values look, which records there are, and what operations do to them.

use super::shape::{CONDITION, Case, Construct, Key, Shape, Variants, key, needed};

/// `sandbox.yaml`.
pub static SANDBOX: Construct = Construct {
    id: "sandbox",
    what: "the sandbox",
    title: "sandbox.yaml",
    keys: &[
        needed("envelope", Shape::Of(&ERROR_BODY), "Fields of an error body", "{ code: error_code, … }"),
        key(
            "refusals",
            Shape::Of(&REFUSALS),
            "Codes with which calls are refused before any step; where there is none, the HTTP status stands for it",
            "{ unauthorized: APIGW.0301, … }",
        ),
        key(
            "adds_up",
            Shape::Block(&Shape::List(&Shape::Map(&Shape::OneOrMany(&Shape::Value)))),
            "Amount → its terms, in whatever made-up object has all of them; worked out in this order. A term is a field, \
             the same in all items of a list (`list[].field`), taken away (`-field`) or in part (`0.2 * field`)",
            "[{ amount: [official_amount, -discount_amount] }]",
        ),
        key(
            "below_zero",
            Shape::Block(&Shape::List(&Shape::Of(&BELOW_ZERO))),
            "Amounts that are below zero in some made-up objects, once they add up",
            "[{ when: { bill_type: [4] }, amounts: [amount] }]",
        ),
        key("formats", LOOKS_MAP, "Format of a field → how its values look", "{ email: { text: a@example.com } }"),
        key("types", LOOKS_MAP, "Type → how its values look", "{ OrderId: { text: \"CS{digits:14}\" } }"),
        key(
            "fields",
            LOOKS_MAP,
            "Wire name, or `Type.name` for that of one type → how its values look, whatever their type",
            "{ error_msg: { text: success } }",
        ),
        key(
            "records",
            Shape::Block(&Shape::Map(&Shape::Of(&RECORD))),
            "Name → records of one kind",
            "{ order: { … } }",
        ),
        key(
            "operations",
            Shape::Block(&Shape::Map(&Shape::Block(&Shape::List(&STEP)))),
            "Operation → its steps, all or none of which take effect",
            "{ RenewThing: [{ change: order, … }] }",
        ),
    ],
};

const LOOKS_MAP: Shape = Shape::Block(&Shape::Map(&Shape::Of(&LOOKS)));
const VALUES: Shape = Shape::Map(&Shape::Value);
const LIST_OF: Shape =
    Shape::Formed { what: "an operation's list, `Operation.path`", pattern: "[A-Z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+" };
const PATH: Shape = Shape::Formed { what: "a path of wire names", pattern: "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*" };
const NAME: Shape = Shape::Formed { what: "a name in snake_case", pattern: "[a-z][a-z0-9_]*" };

/// The fields of an error body.
pub static ERROR_BODY: Construct = Construct {
    id: "sandbox_envelope",
    what: "an error body",
    title: "Error body of the sandbox",
    keys: &[
        needed("code", PATH, "Field with the code", "error_code"),
        needed("message", PATH, "Field with the text", "error_msg"),
        key("request", PATH, "Field with the request's ID, in the gateway's errors", "request_id"),
    ],
};

/// Codes with which calls are refused before any step.
pub static REFUSALS: Construct = Construct {
    id: "sandbox_refusals",
    what: "the refusals",
    title: "Refusals of the sandbox",
    keys: &[
        key("no_api", Shape::Text, "There is no such path, or not with this method", "APIG.0101"),
        key("unauthorized", Shape::Text, "Neither signature nor token is good", "APIGW.0301"),
        key("clock", Shape::Text, "The signature's time is off", "APIGW.0303"),
        key("expired", Shape::Text, "The token has ended", "APIGW.0307"),
        key("throttled", Shape::Text, "Too many calls", "APIG.0308"),
        key("gateway", Shape::Text, "The gateway cannot take the request, or not reach the service", "APIG.0201"),
        key("forbidden", Shape::Text, "The keys are not of a caller that may", "CBC.0151"),
        key(
            "invalid",
            Shape::List(&Shape::Text),
            "The request breaks rules: the first code that the operation documents, else the first",
            "[CBC.0100, CBC.0101]",
        ),
        key("failure", Shape::Text, "The service fails", "CBC.0999"),
    ],
};

/// Amounts below zero.
pub static BELOW_ZERO: Construct = Construct {
    id: "sandbox_below_zero",
    what: "amounts below zero",
    title: "Amounts below zero",
    keys: &[
        needed("when", CONDITION, "Field beside them → values with which they are", "{ bill_type: [4, 20] }"),
        needed("amounts", Shape::List(&Shape::Text), "The amounts", "[official_amount, amount]"),
    ],
};

/// How values look.
pub static LOOKS: Construct = Construct {
    id: "sandbox_looks",
    what: "the look of a value",
    title: "Look of a value",
    keys: &[
        key(
            "text",
            Shape::Value,
            "A text; `{digits:8}`, `{hex:8}` and `{n}` stand for made-up parts",
            "\"CS{digits:14}\"",
        ),
        key("one_of", Shape::List(&Shape::Value), "One of these", "[a, b]"),
        key("by_site", VALUES, "Site → value", "{ cn: CNY }"),
        key(
            "days",
            Shape::List(&Shape::Value),
            "A time so many days from today: between the two, or on one of several days",
            "[1, 60]",
        ),
        key("key_of", NAME, "The key of one of these records", "customer"),
        key("account", Shape::Bool, "The account that calls", "true"),
        key("count", Shape::Bool, "How many items the list beside it has", "true"),
        key("empty", Shape::Bool, "A list without items", "true"),
    ],
};

/// Records of one kind.
pub static RECORD: Construct = Construct {
    id: "sandbox_record",
    what: "a record",
    title: "Record",
    keys: &[
        needed(
            "shape",
            Shape::Formed {
                what: "an operation's list or object, `Operation.path`",
                pattern: "[A-Z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+",
            },
            "What a record looks like: the objects at this path of a response",
            "ListThings.order_infos",
        ),
        needed("key", PATH, "Field that tells records apart", "order_id"),
        needed("rows", Shape::Count, "How many there are at the start", "240"),
        key(
            "most",
            Shape::Count,
            "How many there are at most where a user asks for a number, and then no fewer than `rows`; else as many as asked for",
            "3",
        ),
        key("accounts", Shape::List(&Shape::Text), "Callers whose own accounts are the first records", "[customer]"),
        key(
            "start",
            Shape::Map(&Shape::OneOrMany(&Shape::Value)),
            "Field → its value at the start, or several to take in turn; also fields that no answer shows",
            "{ status: [\"6\", \"5\"] }",
        ),
    ],
};

/// What an operation does, told by its verb.
pub(super) static STEP: Shape = Shape::Variant(&Variants {
    what: "a step",
    id: "sandbox_step",
    cases: &[
        Case { by: "list", construct: &LIST },
        Case { by: "make", construct: &MAKE },
        Case { by: "sum", construct: &SUM },
        Case { by: "tell", construct: &TELL },
        Case { by: "show", construct: &SHOW },
        Case { by: "change", construct: &CHANGE },
        Case { by: "put", construct: &PUT },
        Case { by: "add", construct: &ADD },
        Case { by: "remove", construct: &REMOVE },
    ],
});

const AS: Key = key("as", NAME, "Name of the record in later steps; else that of its kind", "giver");
const EACH: Key = key("each", PATH, "Request path of a list: once for each `$item`", "resource_ids");
const WHEN: Key = key("when", CONDITION, "Only under this condition", "{ $request.operation: [SET_UP] }");
const WHERE: Key = key(
    "where",
    VALUES,
    "Field → value it has, or one of a list; what the request leaves out is no condition",
    "{ order_id: $request.order_id }",
);
const ITEMS: Key = key(
    "where",
    VALUES,
    "Field of the items → value it has, or one of a list; what the request leaves out is no condition",
    "{ charge_mode: $request.charge_mode }",
);
const MISSING: Key =
    key("missing", Shape::Text, "Code when there is no such record; else the step is left out", "CBC.30000010");
const EXPECT: Key = key("expect", CONDITION, "Field → values it must have", "{ status: [\"6\"] }");
const REFUSE: Key = key("refuse", Shape::Text, "Code when it has none of them", "CBC.99003106");
const SET: Key = key("set", VALUES, "Field → new value", "{ status: \"5\" }");
const PLUS: Key = key("plus", VALUES, "Field → amount to add", "{ amount: $request.amount }");
const MINUS: Key = key("minus", VALUES, "Field → amount to take away", "{ amount: $request.amount }");
const SHORT: Key = key("short", Shape::Text, "Code when it would fall below zero", "CBC.99005003");
const NAMES: Key =
    key("names", VALUES, "Name in the answer → field of the record, where they differ", "{ orderId: order_id }");
const ANSWER: Key = key("answer", VALUES, "Response path → value", "{ trans_id: $adjustment.trans_id }");
const TALLY: Key = key(
    "tally",
    VALUES,
    "Response path → amount; what several rounds say is added up",
    "{ total.amount: $record.amount }",
);
const APPEND: Key = key(
    "append",
    Shape::Map(&Shape::Either(&Shape::Value, &VALUES)),
    "Response path of a list → one more item",
    "{ order_ids: $order.order_id }",
);

/// Lists records, page by page.
pub static LIST: Construct = Construct {
    id: "sandbox_list",
    what: "a `list` step",
    title: "Step `list`",
    keys: &[
        needed("list", NAME, "Records to list", "order"),
        key("at", PATH, "Response path of the list; else that of the operation's pagination", "data"),
        key("total", PATH, "Response path of the count; else that of the operation's pagination", "count"),
        WHEN,
        WHERE,
        key("from", VALUES, "Field → least value", "{ create_time: $request.create_time_begin }"),
        key("until", VALUES, "Field → greatest value", "{ create_time: $request.create_time_end }"),
        NAMES,
    ],
};

/// Makes up a list that belongs to no records, page by page.
pub static MAKE: Construct = Construct {
    id: "sandbox_make",
    what: "a `make` step",
    title: "Step `make`",
    keys: &[
        needed("make", PATH, "Response path of the list", "fee_records"),
        key("rows", Shape::Count, "How long it is; else some hundred items", "250"),
        key(
            "most",
            Shape::Count,
            "How long it is at most where a user asks for a length, and then no shorter than `rows`; else as long as asked for",
            "120",
        ),
        key(
            "month",
            Shape::Value,
            "The month in which its times lie; a month to come has no items",
            "$request.bill_cycle",
        ),
        key(
            "of",
            Shape::List(&Shape::Value),
            "Values of the request: with others there are other items",
            "[$request.customer_id]",
        ),
        ITEMS,
        WHEN,
    ],
};

/// Adds up a list that another operation makes, for a summary of it.
pub static SUM: Construct = Construct {
    id: "sandbox_sum",
    what: "a `sum` step",
    title: "Step `sum`",
    keys: &[
        needed("sum", LIST_OF, "The list", "ListThings.fee_records"),
        key("with", VALUES, "Field of that operation's request → value", "{ cycle: $request.bill_cycle }"),
        key(
            "each",
            Shape::Map(&LIST_OF),
            "Field of that operation's request → where its values are listed, all of which count when `with` says none",
            "{ customer_id: ListCustomers.customers.customer_id }",
        ),
        ITEMS,
        key("at", PATH, "Response path of a list with one item for each group", "bill_sums"),
        key(
            "by",
            VALUES,
            "Response path in a group → field of the list's items that is alike in a group",
            "{ bill_sums.service: service_type_code }",
        ),
        WHEN,
        needed("totals", VALUES, "Response path → field of the list's items", "{ consume_amount: amount }"),
    ],
};

/// Says in the answer what the items of a request list are, without any record.
pub static TELL: Construct = Construct {
    id: "sandbox_tell",
    what: "a `tell` step",
    title: "Step `tell`",
    keys: &[
        needed("tell", PATH, "Request path of a list: once for each `$item`", "product_infos"),
        WHEN,
        ANSWER,
        TALLY,
        APPEND,
    ],
};

/// Shows a record.
pub static SHOW: Construct = Construct {
    id: "sandbox_show",
    what: "a `show` step",
    title: "Step `show`",
    keys: &[
        needed("show", NAME, "Kind of record", "order"),
        key("at", PATH, "Response path of the object; without it the record is only looked up", "order_info"),
        AS,
        EACH,
        WHEN,
        WHERE,
        MISSING,
        EXPECT,
        REFUSE,
        NAMES,
        ANSWER,
        TALLY,
        APPEND,
    ],
};

/// Changes a record.
pub static CHANGE: Construct = Construct {
    id: "sandbox_change",
    what: "a `change` step",
    title: "Step `change`",
    keys: &[
        needed("change", NAME, "Kind of record", "order"),
        AS,
        EACH,
        WHEN,
        WHERE,
        MISSING,
        EXPECT,
        REFUSE,
        SET,
        PLUS,
        MINUS,
        SHORT,
        ANSWER,
        TALLY,
        APPEND,
    ],
};

/// Changes a record, or adds one with what `where` says.
pub static PUT: Construct = Construct {
    id: "sandbox_put",
    what: "a `put` step",
    title: "Step `put`",
    keys: &[
        needed("put", NAME, "Kind of record", "budget"),
        AS,
        EACH,
        WHEN,
        WHERE,
        SET,
        PLUS,
        MINUS,
        SHORT,
        ANSWER,
        TALLY,
        APPEND,
    ],
};

/// Adds a record.
pub static ADD: Construct = Construct {
    id: "sandbox_add",
    what: "an `add` step",
    title: "Step `add`",
    keys: &[
        needed("add", NAME, "Kind of record", "order"),
        AS,
        EACH,
        WHEN,
        SET,
        key(
            "unique",
            Shape::Map(&Shape::Text),
            "Field → code when another record has its value",
            "{ account_name: CBC.99000038 }",
        ),
        ANSWER,
        TALLY,
        APPEND,
    ],
};

/// Removes a record.
pub static REMOVE: Construct = Construct {
    id: "sandbox_remove",
    what: "a `remove` step",
    title: "Step `remove`",
    keys: &[needed("remove", NAME, "Kind of record", "address"), AS, EACH, WHEN, WHERE, MISSING, EXPECT, REFUSE],
};
