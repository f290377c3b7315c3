//! What random specs are made of: the plain, the nasty, and limits at their edges.

pub(crate) const PLAIN: &[&str] = &["Order to pay", "How many", "a name", "Kind of thing", "订单", "The day, as sent"];

/// Texts that would like to be Rust, Markdown, HTML or YAML.
pub(crate) const TEXTS: &[&str] = &[
    "\"quoted\"",
    "it's",
    "back\\slash",
    "ends in \\",
    "*/ out",
    "/* in",
    "// x",
    "/// y",
    "//! z",
    "#![deny(x)]",
    "#[doc(hidden)] pub fn f() {}",
    "<!-- comment",
    "-->",
    "~~~",
    "```",
    "``` rust",
    "`one",
    "`` two",
    "[link]",
    "[a](b)",
    "[`Foo`]",
    "[Foo::bar]: x",
    "<b>bold</b>",
    "<T>",
    "Vec<u8>",
    "a < b > c",
    "{braces} {}",
    "%s %d",
    "$crate",
    "r#\"raw\"#",
    "'a'",
    "\\u{7}",
    "\\n",
    "| pipe | cell |",
    "---",
    "===",
    "# Heading",
    "## Errors",
    "- item",
    "* star",
    "+ plus",
    "1. one",
    "1) one",
    "> quote",
    "https://a.b/c_d.",
    "http://",
    "<https://a.b>",
    "https://a.b/<c>",
    "see www.example.com",
    "mail@example.com",
    "&amp; &lt;",
    "&#x41;",
    "*em* _em_ **strong**",
    "snake_case_name",
    "__init__",
    "\u{1F600} smile",
    "é ü ß",
    "名字，很长。",
    "“typographic”",
    "-",
    "_",
    ".",
    "?",
    "!",
    ":",
    "null",
    "true",
    "0",
    "[^1]",
    "[^1]: note",
    "- [ ] task",
    "$x^2$",
    "a  b",
    "[[double]]",
    "![image](x)",
    "<script>alert(1)</script>",
    "</details>",
    "<!DOCTYPE html>",
    "<?xml?>",
    "<![CDATA[",
    "]]>",
    "~strike~",
    "==mark==",
    ":::",
    "@see",
    "\\",
    "\\\\",
    "very long text that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on",
];

/// Texts that a reviewer does not see.
pub(crate) const ODD_TEXTS: &[&str] = &[
    "D\npub const INJECTED: u8 = 7;\n/// d",
    "a\rb",
    "tab\there",
    "\u{202e}turned",
    "zero\u{200b}width",
    " blank ahead",
    "blank behind ",
    "nbsp\u{a0}",
    "\u{3000}wide",
    "",
    " ",
    "\u{7}bell",
    "x\u{85}y",
    "\u{feff}mark",
    "    code",
];

pub(crate) const TITLES: &[&str] = &["支付订单", "Pay", "PayReq", "查询", "名", "“x”", "A B", "x_y", "\\", "#"];

/// Titles that cannot be searched for.
pub(crate) const ODD_TITLES: &[&str] = &["a \"b\"", "c'd", " e", "f ", "g\u{a0}h", ""];

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

pub(crate) const TYPE_NAMES: &[&str] = &[
    "Box",
    "Option",
    "IntoIterator",
    "Customer",
    "Site",
    "Self",
    "lower",
    "Under_Score",
    "名",
    "9X",
    "Request",
    "Response",
    "Other",
    "Cn",
    "T",
    "F",
    "Vec2",
    "X509Cert",
    "HTTPStatus",
    "Meta",
    "Type",
    "Async",
    "Str",
    "U8",
    "Main",
    "Test",
    "",
];

pub(crate) const OPERATION_NAMES: &[&str] = &[
    "Self",
    "Type",
    "Crate",
    "Async",
    "Static",
    "Move",
    "Match",
    "Impl",
    "Dyn",
    "Box",
    "Macro",
    "Fn",
    "Option",
    "Into",
    "IntoIterator",
    "名",
    "9X",
    "",
    "getThing",
    "Get_Thing",
    "Mod",
    "Std",
    "Core",
    "Prelude",
    "Types",
    "Service",
    "Main",
    "Test",
    "Lib",
    "GetT2",
    "GetT10",
    "A",
    "AB",
    "ABc",
    "X509",
    "Meta",
    "Super",
    "Union",
    "Yield",
    "Gen",
    "Customer",
    "Order",
    "Runtime",
    "AnExtraordinarilyLongNameOfAnOperationThatNobodyWouldEverWantToTypeOrToReadTwice12",
];

pub(crate) const FIELD_NAMES: &[&str] = &[
    "order_id",
    "amount",
    "kind",
    "from",
    "to",
    "limit",
    "offset",
    "name",
    "orderInfos",
    "amount2",
    "a",
    "b",
    "c",
    "Id",
    "HTTPStatus",
    "create_time",
    "customerID",
    "value",
    "client",
    "send",
    "clone",
    "fmt",
    "into",
    "build",
    "option",
    "string",
    "data",
    "items",
    "validate",
    "meta",
    "record",
    "get",
    "set",
    "eq",
    "cmp",
    "hash",
    "drop",
    "builder",
    "id",
    "a1b2",
    "v2Amount",
    "x_y_z",
    "result",
    "ok",
    "some",
    "none",
    "vec",
    "text",
    "secret",
    "union",
    "auto",
    "dyn2",
];

pub(crate) const HEADER_NAMES: &[&str] =
    &["X-Language", "X-Trace", "x-trace", "X-A", "If-Match", "X_Under", "X-Request-Id", "Range", "X.Dot", "X-1"];

pub(crate) const NASTY_NAMES: &[&str] = &[
    "type",
    "self",
    "new",
    "default",
    "95peak",
    "a b",
    "名",
    "",
    "_",
    "-",
    "a.b",
    "a-b",
    "A",
    "fn",
    "async",
    "x\"y",
    "x'y",
    "x\\y",
    "{x}",
    "a/b",
    "Authorization",
    "Host",
    "Content-Length",
    "X Y",
    "crate",
    "super",
    "$x",
    "x\u{a0}y",
    "a\nb",
    "r#type",
    "#",
    "try",
    "gen",
    "é",
    "a__b",
    "__a",
    "a_",
    "*",
    "[0]",
    "x:y",
    "%41",
    "?",
    "&",
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

pub(crate) const VARIANTS: &[&str] =
    &["One", "Two", "Three", "Four", "Five", "Six", "Option", "Some", "None", "Ok", "A1", "Self", "Other", "lower"];

/// Names that modules and features of the crate could meet.
pub(crate) const SECTION_NAMES: &[&str] = &[
    "a",
    "x1",
    "a-b",
    "customer-orders2",
    "auth",
    "client",
    "json",
    "time",
    "error",
    "retry",
    "paging",
    "record",
    "value",
    "number",
    "operation",
    "secret",
    "sign",
    "trace",
    "transport",
    "http",
    "io",
    "fmt",
    "orders2",
    "api",
    "util",
    "macros",
];

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
    "(?i)abc",
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
pub(crate) const ODD_PATTERNS: &[&str] = &["", "[", "^x$", "\\p{L}+"];

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
