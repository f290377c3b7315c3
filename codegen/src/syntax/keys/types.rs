//! The keys of types and fields.

use super::limits::{
    ABOVE, ITEM_MAX_LENGTH, ITEM_MIN_LENGTH, MAX, MAX_AGE, MAX_DECIMALS, MAX_ITEMS, MAX_LENGTH, MIN, MIN_CLASSES,
    MIN_ITEMS, MIN_LENGTH, NOT_BLANK, NOT_FUTURE, NOT_PATTERN, NOT_PREFIX, ONLY, PATTERN,
};
use super::rules::RULES;
use super::shape::{
    CONDITION, Case, Construct, FIELD_NAME, Key, SITES, Shape, UNCONFIRMED_SITES, VARIANT_NAME, Variants, key, needed,
};

/// `types/<topic>.yaml`.
pub static TYPES_FILE: Shape = Shape::Map(&TYPE);

/// A type, told by `enum`, `fields` or `type`.
pub static TYPE: Shape = Shape::Variant(&Variants {
    what: "a type",
    id: "type",
    cases: &[
        Case { by: "enum", construct: &ENUM_TYPE },
        Case { by: "fields", construct: &OBJECT_TYPE },
        Case { by: "type", construct: &SCALAR_TYPE },
    ],
});

/// A map of fields.
pub(super) const FIELDS: Shape = Shape::Block(&Shape::Map(&Shape::Of(&FIELD)));

/// `{ en, zh }`.
pub static TITLE: Construct = Construct {
    id: "title",
    what: "a title",
    title: "Title",
    keys: &[
        needed("en", Shape::Text, "The vendor's English title, or ours where there is none", "Pay an order"),
        needed("zh", Shape::Text, "The vendor's Chinese title; becomes a search alias", "支付订单"),
    ],
};

/// `{ en, zh }` in our own words.
pub static WORDS: Construct = Construct {
    id: "words",
    what: "a text in both languages",
    title: "Words",
    keys: &[
        needed("en", Shape::Text, "In English", "the order is no longer pending payment"),
        needed("zh", Shape::Text, "The same in Chinese", "订单不再是待支付状态"),
    ],
};

/// An enum.
pub static ENUM_TYPE: Construct = Construct {
    id: "enum",
    what: "an enum",
    title: "Enum",
    keys: &[
        needed("enum", Shape::Words(&["text", "integer"]), "What a value is on the wire", "text"),
        key("vendor_name", VENDOR_NAME, "The vendor's names of it, for migration", "OrderStatus"),
        key("sites", SITES, "Where it exists, when fewer than where it is used", "[intl, eu]"),
        key("doc", Shape::Text, "What it says", "Yes or no"),
        needed(
            "values",
            Shape::Block(&Shape::Map(&Shape::Either(&Shape::Text, &Shape::Of(&ENUM_VALUE)))),
            "Wire value → what it means, or a map that says more",
            "{ YES: yes, NO: no }",
        ),
        key("notes", NOTES, "What only prose can say", "[Older orders carry 5, too]"),
    ],
};

/// A value of an enum that needs more than a text.
pub static ENUM_VALUE: Construct = Construct {
    id: "enum_value",
    what: "an enum value",
    title: "Enum value",
    keys: &[
        key("name", VARIANT_NAME, "Rust variant, where the wire value is not a word or two would collide", "Discount"),
        key("sites", SITES, "Where it exists, when fewer than its enum", "[intl, eu]"),
        UNCONFIRMED_SITES,
        key("deprecated", Shape::Bool, "Whether it should not be used any more", "true"),
        needed("doc", Shape::Text, "What it means", "discount coupon"),
    ],
};

/// An object.
pub static OBJECT_TYPE: Construct = Construct {
    id: "object",
    what: "an object type",
    title: "Object",
    keys: &[
        key("vendor_name", VENDOR_NAME, "The vendor's names of it, for migration", "CouponSimpleInfoOrderPayV3"),
        key("sites", SITES, "Where it exists, when fewer than where it is used", "[cn]"),
        key("doc", Shape::Text, "What it says", "A coupon to pay with"),
        needed("fields", Shape::Block(&Shape::Map(&Shape::Of(&FIELD))), "Wire name → field", "{ id: { type: text } }"),
        key("rules", RULES, "Across its fields", "[{ together: [a, b] }]"),
        key("notes", NOTES, "What only prose can say", "[The list is unordered]"),
    ],
};

/// A named scalar: a type with its limits.
pub static SCALAR_TYPE: Construct = Construct {
    id: "scalar",
    what: "a scalar type",
    title: "Scalar",
    keys: &[
        TYPE_KEY,
        key("vendor_name", VENDOR_NAME, "The vendor's names of it, for migration", "OrderID"),
        key("sites", SITES, "Where it exists, when fewer than where it is used", "[cn]"),
        WIRE,
        MIN_LENGTH,
        MAX_LENGTH,
        NOT_BLANK,
        PATTERN,
        NOT_PATTERN,
        NOT_PREFIX,
        MIN_CLASSES,
        FORMAT,
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
        UNIT,
        DEFAULT,
        ON_NULL,
        ON_EMPTY,
        SENSITIVE,
        SOURCE,
        HINTS,
        BY_SITE,
        key("doc", Shape::Text, "What it says", "Order ID"),
        key("notes", NOTES, "What only prose can say", "[Case matters]"),
    ],
};

/// A field.
pub static FIELD: Construct = Construct {
    id: "field",
    what: "a field",
    title: "Field",
    keys: &[
        TYPE_KEY,
        key("name", FIELD_NAME, "Rust name, where snake_case of the wire name will not do", "kind"),
        key(
            "required",
            Shape::Either(&Shape::Bool, &SITES),
            "Request only: `true`, or the sites where it is required",
            "true",
        ),
        key("sites", SITES, "Where it exists, when fewer than the operation's", "[cn]"),
        UNCONFIRMED_SITES,
        key(
            "at",
            Shape::Formed { what: "a path of wire names", pattern: "[^.\\s]+(\\.[^.\\s]+)*" },
            "Body of a request only: where it stands on the wire, when nested; the struct stays flat",
            "auth.identity.password.user.name",
        ),
        key(
            "constant",
            Shape::OneOrMany(&Shape::Value),
            "Request only: always sent with this value and not settable; a list gives a list",
            "password",
        ),
        WIRE,
        MIN_LENGTH,
        MAX_LENGTH,
        NOT_BLANK,
        PATTERN,
        NOT_PATTERN,
        NOT_PREFIX,
        MIN_CLASSES,
        FORMAT,
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
        UNIT,
        DEFAULT,
        ON_NULL,
        ON_EMPTY,
        key("required_when", CONDITION, "Required while the condition holds", "{ use_coupon: [YES] }"),
        key("forbidden_when", CONDITION, "Not allowed while the condition holds", "{ use_coupon: [NO] }"),
        key("required_unless", CONDITION, "Required while the condition does not hold", "{ type: [1] }"),
        SENSITIVE,
        key("deprecated", Shape::Bool, "Whether it should not be used any more", "true"),
        SOURCE,
        HINTS,
        BY_SITE,
        needed("doc", Shape::Text, "What it is", "Order to pay"),
        key("note", Shape::Text, "What only prose can say", "Case matters"),
    ],
};

/// What differs at a site.
pub static SITE_FIELD: Construct = Construct {
    id: "site_field",
    what: "what differs at a site",
    title: "By site",
    keys: &[
        key("type", Shape::Type, "Its type there", "integer"),
        key("required", Shape::Bool, "Whether it is required there", "true"),
        WIRE,
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
        DEFAULT,
    ],
};

const TYPE_KEY: Key = needed("type", Shape::Type, "A built-in, or the name of a type", "list<OrderId>");
const VENDOR_NAME: Shape = Shape::OneOrMany(&Shape::Text);
pub(super) const NOTES: Shape = Shape::Block(&Shape::List(&Shape::Text));
const WIRE: Key = key(
    "wire",
    Shape::Words(&["text", "number"]),
    "How a number, boolean or enum of numbers is written when not in its usual form",
    "text",
);
const FORMAT: Key = key(
    "format",
    Shape::Words(&["email", "phone", "country", "currency", "url", "json", "base64", "money"]),
    "What it looks like, for documentation, examples and tables, not enforced; base64: the bytes of a file, which a command takes as `@PATH`; money: an amount of it, on a number",
    "email",
);
const UNIT: Key = key("unit", Shape::Text, "What a number counts", "CNY");
const DEFAULT: Key = key("default", Shape::Value, "What the service takes when it is left out", "10");
const MISSING: Shape = Shape::Words(&["ignored", "filter", "default", "error", "kept"]);
const ON_NULL: Key = key("on_null", MISSING, "What null does", "ignored");
const ON_EMPTY: Key = key("on_empty", MISSING, "What an empty text does", "filter");
const SENSITIVE: Key = key("sensitive", Shape::Bool, "In no log, Debug, error or panic", "true");
const SOURCE: Key = key(
    "source",
    Shape::Words(&["sdk", "old-docs"]),
    "Where the limits come from, when not the vendor's documents",
    "sdk",
);
// Apart, because a reference to a static is not promoted inside a call.
const HINT_WORDS: Shape = Shape::Map(&Shape::Of(&WORDS));
const HINTS: Key = key(
    "hints",
    HINT_WORDS,
    "HTTP status or error code → what to do, when a call with this field in its request is refused so",
    "{ 401: { en: Ask for the permission, zh: 请申请权限 } }",
);
const SITE_FIELDS: Shape = Shape::Map(&Shape::Of(&SITE_FIELD));
const BY_SITE: Key = key("by_site", SITE_FIELDS, "What differs at a site", "{ intl: { max_length: 32 } }");
