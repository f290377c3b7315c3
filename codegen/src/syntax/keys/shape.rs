//! The words in which the table of keys is written.

/// A map with fixed keys.
#[derive(Debug)]
pub struct Construct {
    /// Id in the JSON Schema, in snake_case.
    pub id: &'static str,
    /// What a message calls it: `an operation`.
    pub what: &'static str,
    /// Heading in the documentation.
    pub title: &'static str,
    /// Its keys in canonical order.
    pub keys: &'static [Key],
}

/// A key of a construct.
#[derive(Debug)]
pub struct Key {
    /// As written.
    pub name: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether the construct makes no sense without it.
    pub required: bool,
    /// One line on what it means.
    pub doc: &'static str,
    /// A value, as YAML.
    pub example: &'static str,
}

/// What a value looks like.
#[derive(Debug)]
pub enum Shape {
    /// Words for people.
    Text,
    /// A text with a form of its own; a rule checks it, editors see the pattern.
    Formed {
        /// `a date, yyyy-MM-dd`.
        what: &'static str,
        /// Whole value, anchored.
        pattern: &'static str,
    },
    /// A value as it stands on the wire or in the vendor's tables: any scalar, kept as text.
    Value,
    /// `true` or `false`.
    Bool,
    /// A whole number from 0.
    Count,
    /// A status of HTTP.
    Status,
    /// One of a few words.
    Words(&'static [&'static str]),
    /// `1 year`.
    Span,
    /// `list<OrderId>`.
    Type,
    /// A list, each item of one shape.
    List(&'static Shape),
    /// One value, or a list of them.
    OneOrMany(&'static Shape),
    /// A map with the author's keys.
    Map(&'static Shape),
    /// A map with the keys of a construct.
    Of(&'static Construct),
    /// A construct that is told by one of its keys.
    Variant(&'static Variants),
    /// A map with one entry of the author's, and these keys.
    Pair(&'static [Key]),
    /// A scalar, or else a collection of the second shape.
    Either(&'static Shape, &'static Shape),
    /// Always on lines of its own in the canonical layout.
    Block(&'static Shape),
}

/// Constructs of which one applies.
#[derive(Debug)]
pub struct Variants {
    /// What a message calls it: `a type`.
    pub what: &'static str,
    /// Id in the JSON Schema.
    pub id: &'static str,
    /// The constructs; the first whose key is there applies.
    pub cases: &'static [Case],
}

/// A construct and the key that tells it.
#[derive(Debug)]
pub struct Case {
    /// The key.
    pub by: &'static str,
    /// The construct.
    pub construct: &'static Construct,
}

impl Shape {
    /// The shape without the wish for lines of its own.
    pub fn inner(&self) -> &Shape {
        match self {
            Shape::Block(inner) => inner.inner(),
            other => other,
        }
    }

    /// What a message says was expected.
    pub fn expected(&self) -> String {
        match self {
            Shape::Text => "a text".to_owned(),
            Shape::Formed { what, .. } => (*what).to_owned(),
            Shape::Value => "a value".to_owned(),
            Shape::Bool => "`true` or `false`".to_owned(),
            Shape::Count => "a whole number from 0 to 4294967295".to_owned(),
            Shape::Status => "an HTTP status from 100 to 599".to_owned(),
            Shape::Words([only]) => format!("`{only}`"),
            Shape::Words(words) => {
                let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
                format!("one of {}", words.join(", "))
            }
            Shape::Span => "a span such as `1 year`".to_owned(),
            Shape::Type => "a type".to_owned(),
            Shape::List(item) => format!("a list, each item {}", item.expected()),
            Shape::OneOrMany(item) => format!("{}, or a list of such", item.expected()),
            Shape::Map(value) => format!("a map, each value {}", value.expected()),
            Shape::Of(construct) => format!("{}: a map", construct.what),
            Shape::Variant(variants) => format!("{}: a map", variants.what),
            Shape::Pair(_) => "a map with one entry, `{ a: b }`".to_owned(),
            Shape::Either(scalar, other) => format!("{}, or {}", scalar.expected(), other.expected()),
            Shape::Block(inner) => inner.expected(),
        }
    }
}

impl Variants {
    /// The construct that applies to a map with these keys.
    pub fn pick<'k>(&self, mut has: impl FnMut(&str) -> bool + 'k) -> Option<&'static Construct> {
        self.cases.iter().find(|case| has(case.by)).map(|case| case.construct)
    }
}

/// A key that may be left out.
pub(super) const fn key(name: &'static str, shape: Shape, doc: &'static str, example: &'static str) -> Key {
    Key { name, shape, required: false, doc, example }
}

/// A key that must be there.
pub(super) const fn needed(name: &'static str, shape: Shape, doc: &'static str, example: &'static str) -> Key {
    Key { name, shape, required: true, doc, example }
}

/// A site's id.
pub(super) const SITE_ID: Shape = Shape::Formed { what: "a site of service.yaml", pattern: "[a-z][a-z0-9_]*" };
/// An operation's id.
pub(super) const OPERATION_ID: Shape =
    Shape::Formed { what: "an operation id in UpperCamel", pattern: "[A-Z][A-Za-z0-9]*" };
/// A field's name in Rust.
pub(super) const FIELD_NAME: Shape = Shape::Formed { what: "a Rust name in snake_case", pattern: "[a-z][a-z0-9_]*" };
/// A variant's name in Rust.
pub(super) const VARIANT_NAME: Shape =
    Shape::Formed { what: "a Rust name in UpperCamel", pattern: "[A-Z][A-Za-z0-9]*" };
/// A document of the vendor.
pub(super) const URL: Shape = Shape::Formed { what: "a link, https://…", pattern: "https?://[^\\s]+" };
/// A frequency.
pub(super) const RATE: Shape = Shape::Formed { what: "a rate such as `10/s`", pattern: "[1-9][0-9]*/(s|min|h|d)" };
/// A day.
pub(super) const DATE: Shape = Shape::Formed { what: "a date, yyyy-MM-dd", pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}" };
/// `{ field: [values] }`.
pub(super) const CONDITION: Shape = Shape::Map(&Shape::List(&Shape::Value));
/// List of sites.
pub(super) const SITES: Shape = Shape::List(&SITE_ID);
/// List of callers.
pub(super) const CALLERS: Shape = Shape::List(&Shape::Text);
/// Beside `sites`.
pub(super) const UNCONFIRMED_SITES: Key =
    key("unconfirmed_sites", SITES, "Where it may exist: tried with a warning, not refused; none of `sites`", "[eu]");
