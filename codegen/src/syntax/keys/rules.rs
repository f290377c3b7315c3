//! The keys of rules across the fields of an operation or an object, and of what they demand.

use super::limits::{
    ABOVE, ITEM_MAX_LENGTH, ITEM_MIN_LENGTH, MAX, MAX_AGE, MAX_DECIMALS, MAX_ITEMS, MAX_LENGTH, MIN, MIN_CLASSES,
    MIN_ITEMS, MIN_LENGTH, NOT_BLANK, NOT_FUTURE, NOT_PATTERN, NOT_PREFIX, ONLY, PATTERN,
};
use super::shape::{CALLERS, CONDITION, Case, Construct, Key, SITES, Shape, Variants, key, needed};

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
        Case { by: "max_contains", construct: &MAX_CONTAINS },
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
/// The other one.
pub const DIFFERS_CONTAINED: Key = key("contained", Shape::Bool, "Nor does a contain b", "true");
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
        Shape::Pair(&[DIFFERS_REVERSED, DIFFERS_CONTAINED]),
        "a is not the same text as b; nor b backwards (`reversed`), nor a text with b in it (`contained`)",
        "{ password: user_name, reversed: true }"
    )
);
rule!(
    MAX_CONTAINS,
    "rule_max_contains",
    "a `max_contains` rule",
    needed("max_contains", Shape::Count, "At most so many items …", "1"),
    needed("of", Shape::Text, "… of this list of objects …", "groups"),
    needed("where", CONDITION, "… have one of these values in each of these of their fields", "{ kind: [tag] }")
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
