//! What random specs are made of: the plain, the nasty, and limits at their edges.

mod names;
mod texts;

pub(crate) use names::*;
pub(crate) use texts::*;

pub(crate) const BUILT_INS: &[&str] =
    &["text", "text", "text", "secret", "integer", "decimal", "boolean", "timestamp", "date", "month", "any"];

/// Types of the base, and what is no type or a poor one.
pub(crate) const ODD_TYPES: &[&str] = &[
    "OrderId",
    "YesNo",
    "Kind",
    "Order",
    "list<Order>",
    "list<OrderId>",
    "csv<YesNo>",
    "map<Order>",
    "list<list<text>>",
    "csv<csv<text>>",
    "list<map<text>>",
    "map<list<text>>",
    "csv<Order>",
    "csv<any>",
    "list<any>",
    "Nowhere",
    "set<text>",
    "list<",
    "map<secret>",
    "list<secret>",
    "csv<timestamp>",
    "list<boolean>",
    "map<decimal>",
    "file",
    "bytes",
];

pub(crate) const ENUM_VALUES: &[&str] = &[
    "YES",
    "NO",
    "A",
    "B",
    "pay",
    "NO_DISCOUNT",
    "a-b",
    "zh_CN",
    "x1",
    "HTTP",
    "1",
    "2",
    "-1",
    "",
    "名",
    "95peak",
    "a b",
    "type",
    "Self",
    "x\"y",
    "it's",
    "a_b",
    "yes",
    "null",
    "true",
    "0.5",
    "\\",
];

/// Values that no variant can have.
pub(crate) const ODD_VALUES: &[&str] = &["Other", "a\nb", " x"];

pub(crate) const WORDS: &[&str] =
    &["thing", "other_thing", "Thing", "X-Thing", "a.b", "/v1/x", "名", "a b", "", "ListOrders"];

pub(crate) const LINKS: &[&str] = &[
    "https://example.com/a.html",
    "https://example.com/a_(b).html",
    "http://example.com/?a=b&c=d",
    "https://例.example/名",
];

/// Addresses that are none.
pub(crate) const ODD_LINKS: &[&str] = &[
    "https://example.com/<x>",
    "ftp://x",
    "https://example.com/a b",
    "https://example.com/`x`",
    "https://example.com/\"x\"",
];

pub(crate) const PATTERNS: &[&str] = &[
    "[a-z]+",
    "[0-9]{4}",
    "[A-Z]{1,3}-[0-9]+",
    "a\"b",
    "\\d+",
    "名+",
    "(?:a|b)*",
    ".*",
    "x{0,1}",
    "[a]{3}",
    "\\\\",
    "a|",
    "(?P<n>x)",
    "x{1000}",
    "[^\\s]",
    "'",
    "#",
    "\\/",
];

/// Patterns that do not compile, or say too little.
pub(crate) const ODD_PATTERNS: &[&str] = &["", "[", "^x$", "\\p{L}+", "(?i)abc", "[[:alpha:]]", "\\x41"];

pub(crate) const COUNTS: &[&str] = &["1", "2", "3", "10", "64", "1000"];

/// Counts at the edges of what can be written.
pub(crate) const ODD_COUNTS: &[&str] = &["0", "4294967295", "4294967296", "999999999999999", "-1", "x"];

/// Types of the base, and lists of them.
pub(crate) const BASE_TYPES: &[&str] =
    &["OrderId", "YesNo", "Kind", "Order", "list<Order>", "csv<YesNo>", "map<Order>", "list<any>"];

/// Keys that list fields.
pub(crate) const OF_FIELDS: &[&str] = &["together", "at_least_one", "at_most_one", "exactly_one", "same_month"];

/// Keys that a response does not have.
pub(crate) const REQUEST_ONLY: &[&str] =
    &["constant", "required", "required_when", "required_unless", "forbidden_when", "default", "on_null", "on_empty"];

/// What a built-in or a type of the base comes to.
pub(crate) fn kind(type_: &str) -> &'static str {
    match type_ {
        "integer" => "integer",
        "decimal" => "decimal",
        "boolean" => "boolean",
        "timestamp" => "timestamp",
        "date" => "date",
        "month" => "month",
        "text" | "OrderId" => "text",
        "secret" => "secret",
        "YesNo" | "Kind" => "enum",
        "list<text>" | "list<OrderId>" | "csv<text>" => "texts",
        list if list.starts_with("list") || list.starts_with("csv") => "list",
        "Order" => "object",
        _ => "any",
    }
}

/// Whether a key makes sense on a kind; keys that are not listed do on every one.
pub(crate) fn fits(key: &str, kind: &str) -> bool {
    match key {
        "min_length" | "max_length" | "pattern" | "format" | "not_blank" | "not_pattern" | "not_prefix"
        | "min_classes" | "on_empty" => kind == "text",
        "min" | "max" => matches!(kind, "integer" | "decimal" | "date" | "month"),
        "above" | "unit" => matches!(kind, "integer" | "decimal"),
        "max_decimals" => kind == "decimal",
        "wire" => matches!(kind, "integer" | "boolean"),
        "min_items" | "max_items" => matches!(kind, "list" | "texts"),
        "item_min_length" | "item_max_length" => kind == "texts",
        "max_age" | "not_future" => matches!(kind, "timestamp" | "date"),
        "only" => kind == "enum",
        "sites" | "unconfirmed_sites" => false,
        "constant" => matches!(kind, "text" | "integer" | "boolean"),
        "default" => !matches!(kind, "texts" | "list" | "any" | "object" | "secret"),
        _ => true,
    }
}

/// Values of a kind, some at the edges of what can be.
pub(crate) fn values(kind: &str) -> &'static [&'static str] {
    match kind {
        "integer" => {
            &["0", "1", "-1", "10", "1000", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1.5"]
        }
        "decimal" => {
            &["0", "0.01", "1.10", "-1", "79228162514264337593543950335", "0.0000000000000000000000000001", "1e3", "x"]
        }
        "boolean" => &["true", "false"],
        "timestamp" => &["2024-01-01T00:00:00Z", "2024-02-30T00:00:00Z"],
        "date" => &["2024-02-29", "2023-01-01", "2023-02-29", "9999-12-31"],
        "month" => &["2024-02", "2023-13", "0001-01"],
        "enum" => &["YES", "NO", "A", "1"],
        _ => &["x", "abc", "", "订单", "\"", "\\", "a b", "{x}", "0"],
    }
}

/// Values of a kind that every field of it takes.
pub(crate) fn good_values(kind: &str) -> &'static [&'static str] {
    match kind {
        "integer" => &["0", "1", "-1", "10", "1000", "9223372036854775807", "-9223372036854775808"],
        "decimal" => &["0", "0.01", "1.10", "-1", "79228162514264337593543950335"],
        "boolean" => &["true", "false"],
        "timestamp" => &["2024-01-01T00:00:00Z"],
        "date" => &["2024-02-29", "2023-01-01", "9999-12-31"],
        "month" => &["2024-02", "0001-01"],
        "enum" => &["YES", "A"],
        _ => &["x", "abc", "订单", "\"", "\\", "a b", "{x}", "0"],
    }
}
