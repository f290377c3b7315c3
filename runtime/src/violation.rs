//! What a request breaks before it is sent: which field, which rule, which limit. Never the value of a sensitive field.

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// One broken rule. Displayed on one line: `coupon_infos[2].id: max_length: 70 characters, at most 64 allowed`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The field, `coupon_infos[2].id`, by wire names.
    pub path: String,
    /// The rule.
    pub rule: Rule,
    /// The limit, where the rule has one: `64`, `YES, NO`, `^[0-9]+$`.
    pub limit: Option<String>,
    /// What was given: a size, or an enum's value. Nothing for sensitive fields.
    pub given: Option<String>,
    /// What is wrong, in words.
    pub message: String,
    /// The vendor's page.
    pub doc_url: Option<Cow<'static, str>>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.path, self.rule, self.message)
    }
}

/// All the rules that a request breaks, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// No violations.
    pub const fn new() -> Self {
        Violations(Vec::new())
    }

    /// Adds one.
    pub fn push(&mut self, violation: Violation) {
        self.0.push(violation);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The violations.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// The vendor's page on the operation, where known.
    pub fn doc_url(&self) -> Option<Cow<'static, str>> {
        self.0.iter().find_map(|violation| violation.doc_url.clone())
    }

    /// `Ok` when there is none.
    ///
    /// # Errors
    /// Itself, when there are any.
    pub fn into_result(self) -> Result<(), Violations> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }

    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Violation> {
        self.0.iter_mut()
    }

    /// Moves those from a place on to another list.
    pub(crate) fn move_from(&mut self, from: usize, to: &mut Violations) {
        to.0.extend(self.0.drain(from.min(self.0.len())..));
    }

    pub(crate) fn truncate(&mut self, len: usize) {
        self.0.truncate(len);
    }

    /// Drops those from a place on that break the same rule at the same field as one before it.
    pub(crate) fn drop_repeats_from(&mut self, from: usize) {
        let later = self.0.split_off(from.min(self.0.len()));
        for violation in later {
            let repeated = self.0.iter().any(|known| known.path == violation.path && known.rule == violation.rule);
            if !repeated {
                self.0.push(violation);
            }
        }
    }
}

/// One violation a line, then the vendor's page.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, violation) in self.iter().enumerate() {
            f.write_str(if at > 0 { "\n" } else { "" })?;
            fmt::Display::fmt(violation, f)?;
        }
        match self.doc_url() {
            Some(url) => write!(f, "\nsee {url}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Violations {}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A map of what is there.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // without a length, as records are written: a format that does not describe itself could not be read back
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("rule", &self.rule)?;
        let more = [("limit", self.limit.as_deref()), ("given", self.given.as_deref())];
        for (name, text) in more.into_iter().chain([("doc_url", self.doc_url.as_deref())]) {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Violation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Violation;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a violation: path, rule, message")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Violation, A::Error> {
                let (mut path, mut rule, mut limit, mut given, mut message, mut doc_url) = Default::default();
                while let Some(name) = map.next_key::<String>()? {
                    match name.as_str() {
                        "path" => path = Some(map.next_value()?),
                        "rule" => rule = Some(map.next_value()?),
                        "limit" => limit = map.next_value()?,
                        "given" => given = map.next_value()?,
                        "message" => message = Some(map.next_value()?),
                        "doc_url" => doc_url = map.next_value::<Option<String>>()?,
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(Violation {
                    path: path.ok_or_else(|| A::Error::missing_field("path"))?,
                    rule: rule.ok_or_else(|| A::Error::missing_field("rule"))?,
                    limit,
                    given,
                    message: message.ok_or_else(|| A::Error::missing_field("message"))?,
                    doc_url: doc_url.map(Cow::Owned),
                })
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

/// A list.
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Violations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Violations)
    }
}

/// By its id.
impl std::str::FromStr for Rule {
    type Err = crate::UnknownName;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rule = Rule::ALL.iter().copied().find(|rule| rule.id() == text);
        rule.ok_or_else(|| crate::UnknownName::new("rule", Rule::ALL.iter().map(|rule| rule.id()).collect()))
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident = $id:literal,)*) => {
        /// A rule that a request can break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &'static [Rule] = &[$(Rule::$rule),*];

            /// The rule's stable id, after the key of the spec where there is one.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Rule::$rule => $id,)*
                }
            }
        }
    };
}

rules! {
    /// The field has to be there.
    Required = "required",
    /// The field has to be there under a condition.
    RequiredWhen = "required_when",
    /// The field must not be there under a condition.
    ForbiddenWhen = "forbidden_when",
    /// The site lacks the operation, the field or the value.
    Site = "site",
    /// There is no such field.
    Unknown = "unknown",
    /// A name that is given twice.
    Repeated = "repeated",
    /// A value of another type.
    Type = "type",
    /// A time that is not laid out as it has to be, or not in the calendar.
    Format = "format",
    /// An empty text where there has to be something.
    Empty = "empty",
    /// Too few characters.
    MinLength = "min_length",
    /// Too many characters.
    MaxLength = "max_length",
    /// The text does not match the pattern.
    Pattern = "pattern",
    /// A text of blanks only.
    NotBlank = "not_blank",
    /// The text matches a pattern that it must not match.
    NotPattern = "not_pattern",
    /// The text begins with something that it must not begin with.
    NotPrefix = "not_prefix",
    /// The text is made of too few kinds of characters.
    MinClasses = "min_classes",
    /// The value is too small or too early.
    Min = "min",
    /// The value is too great or too late.
    Max = "max",
    /// The value is not above the bound.
    Above = "above",
    /// Too many digits after the point.
    MaxDecimals = "max_decimals",
    /// Too few items.
    MinItems = "min_items",
    /// Too many items.
    MaxItems = "max_items",
    /// An item has too few characters.
    ItemMinLength = "item_min_length",
    /// An item has too many characters.
    ItemMaxLength = "item_max_length",
    /// A comma inside an item of a comma-separated list.
    Comma = "comma",
    /// No value of the enum.
    Enum = "enum",
    /// A value of the enum that is not allowed here.
    Only = "only",
    /// The first time is after the second.
    Before = "before",
    /// Two times are too far apart.
    AtMost = "at_most",
    /// Some of the fields are there, some are not.
    Together = "together",
    /// None of the fields is there.
    AtLeastOne = "at_least_one",
    /// More than one of the fields is there.
    AtMostOne = "at_most_one",
    /// None or more than one of the fields is there.
    ExactlyOne = "exactly_one",
    /// The field that another one needs is not there.
    Needs = "needs",
    /// The date is not in the month.
    InMonth = "in_month",
    /// The times are in two months.
    SameMonth = "same_month",
    /// Two items are alike.
    Distinct = "distinct",
    /// The text is that of another field, or that one backwards.
    Differs = "differs",
    /// More items than allowed are of one kind.
    MaxContains = "max_contains",
    /// The time is too long ago.
    MaxAge = "max_age",
    /// The time has not come yet.
    NotFuture = "not_future",
    /// Nobody has confirmed that the site has it.
    Unconfirmed = "unconfirmed",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}
