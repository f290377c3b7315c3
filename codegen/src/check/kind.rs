//! What a type comes to once its names are followed, and which texts are legal values of it.

use rust_decimal::Decimal;

use crate::syntax::ast::{Enum, Object};

/// The built-in types.
pub(super) const BUILT_INS: [&str; 10] =
    ["text", "secret", "integer", "decimal", "boolean", "timestamp", "date", "month", "any", "file"];

/// A type without names.
#[derive(Clone)]
pub enum Kind<'a> {
    /// `text` and `secret`.
    Text,
    /// `integer`.
    Integer,
    /// `decimal`.
    Decimal,
    /// `boolean`.
    Boolean,
    /// `timestamp`.
    Timestamp,
    /// `date`.
    Date,
    /// `month`.
    Month,
    /// `any`.
    Any,
    /// `file`.
    File,
    /// `list<T>`.
    List(Box<Kind<'a>>),
    /// `csv<T>`.
    Csv(Box<Kind<'a>>),
    /// `map<T>`.
    Map(Box<Kind<'a>>),
    /// An enum.
    Enum(&'a Enum),
    /// An object.
    Object(&'a Object),
    /// A type that is not there, or that names itself: another rule's matter.
    Unknown,
}

impl<'a> Kind<'a> {
    /// What a message calls it.
    pub fn what(&self) -> &'static str {
        match self {
            Kind::Text => "a text",
            Kind::Integer => "an integer",
            Kind::Decimal => "a decimal",
            Kind::Boolean => "a boolean",
            Kind::Timestamp => "a timestamp",
            Kind::Date => "a date",
            Kind::Month => "a month",
            Kind::Any => "any JSON",
            Kind::File => "a file",
            Kind::List(_) => "a list",
            Kind::Csv(_) => "a comma-separated list",
            Kind::Map(_) => "a map",
            Kind::Enum(_) => "an enum",
            Kind::Object(_) => "an object",
            Kind::Unknown => "unknown",
        }
    }

    /// What its items are, for a list; else itself.
    pub fn item(&self) -> &Kind<'a> {
        match self {
            Kind::List(item) | Kind::Csv(item) => item,
            other => other,
        }
    }

    /// Whether it is a point in time.
    pub fn is_time(&self) -> bool {
        matches!(self, Kind::Timestamp | Kind::Date | Kind::Month)
    }

    /// Why `text` is no value of it; `None` when it is one, or when nobody can tell.
    pub fn refuses(&self, text: &str) -> Option<String> {
        let good = match self {
            Kind::Integer => text.parse::<i64>().is_ok(),
            Kind::Decimal => number(text).is_some(),
            Kind::Boolean => matches!(text, "true" | "false"),
            Kind::Timestamp | Kind::Date | Kind::Month => Bound::parse(self, text).is_some(),
            Kind::Enum(definition) => definition.values.iter().any(|(wire, _)| wire.as_str() == text),
            Kind::Object(_) | Kind::File | Kind::Map(_) => false,
            Kind::Csv(item) => return text.split(',').find_map(|part| item.refuses(part)),
            _ => true,
        };
        match self {
            _ if good => None,
            Kind::Enum(_) => Some(format!("the enum has no value `{text}`")),
            kind => Some(format!("`{text}` is not {}", kind.what())),
        }
    }
}

/// A value that can be compared with others of its kind.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub(super) enum Bound {
    /// A number.
    Number(Decimal),
    /// A date, month or timestamp: its text sorts as its time does.
    Time(String),
}

impl Bound {
    /// Reads `text` as a value of `kind`.
    pub(super) fn parse(kind: &Kind<'_>, text: &str) -> Option<Bound> {
        let time = |valid: bool| valid.then(|| Bound::Time(text.to_owned()));
        match kind {
            Kind::Integer | Kind::Decimal => number(text).map(Bound::Number),
            Kind::Date => time(is_date(text)),
            Kind::Month => time(text.len() == 7 && is_date(&format!("{text}-01"))),
            Kind::Timestamp => {
                let (day, clock) = text.strip_suffix('Z')?.split_once('T')?;
                time(is_date(day) && clock.len() == 8 && clock.parse::<jiff::civil::Time>().is_ok())
            }
            _ => None,
        }
    }
}

/// Whether `text` is a day of the calendar, `yyyy-MM-dd`.
pub(super) fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}

/// A number in plain digits, as JSON has it, that is kept exactly.
pub(super) fn number(text: &str) -> Option<Decimal> {
    // the parser would take `1_000`, `.5` and `5.`, too
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let bare = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = bare.split_once('.').map_or((bare, None), |(whole, fraction)| (whole, Some(fraction)));
    let plain = digits(whole) && fraction.is_none_or(digits) && (whole == "0" || !whole.starts_with('0'));
    Decimal::from_str_exact(text).ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_refused_by_the_kinds_that_it_is_no_value_of() {
        let csv = || Kind::Csv(Box::new(Kind::Integer));
        for (kind, good, bad) in [
            (Kind::Text, "anything", None),
            (Kind::Integer, "-9223372036854775808", Some("1.0")),
            (Kind::Decimal, "-0.10", Some("1e2")),
            (Kind::Decimal, "7", Some("1_000")),
            (Kind::Decimal, "0.5", Some(".5")),
            (Kind::Decimal, "5.0", Some("5.")),
            (Kind::Decimal, "10", Some("010")),
            (Kind::Decimal, "0.0000000000000000000000000001", Some("0.00000000000000000000000000001")),
            (Kind::Boolean, "true", Some("yes")),
            (Kind::Boolean, "false", Some("False")),
            (Kind::Date, "2024-02-29", Some("2023-02-29")),
            (Kind::Date, "2024-02-29", Some("2024-2-29")),
            (Kind::Month, "2024-02", Some("2024-13")),
            (Kind::Month, "2024-02", Some("2024-2")),
            (Kind::Month, "2024-02", Some("2024-02-01")),
            (Kind::Timestamp, "2024-02-29T23:59:59Z", Some("2024-02-29T23:59:59")),
            (Kind::Timestamp, "2024-02-29T23:59:59Z", Some("2024-02-30T23:59:59Z")),
            (Kind::Timestamp, "2024-02-29T23:59:59Z", Some("2024-02-29T24:00:00Z")),
            (Kind::Timestamp, "2024-02-29T23:59:59Z", Some("2024-02-29T23:59Z")),
            (csv(), "1,2", Some("1,x")),
        ] {
            assert_eq!(kind.refuses(good), None, "{good}");
            assert_eq!(bad.and_then(|bad| kind.refuses(bad)).is_some(), bad.is_some(), "{bad:?}");
        }
        assert!(Kind::File.refuses("x").is_some());
    }

    #[test]
    fn bounds_are_numbers_and_times() {
        let parse = |kind, text| Bound::parse(&kind, text);
        assert!(parse(Kind::Integer, "2") < parse(Kind::Decimal, "2.5"));
        assert!(parse(Kind::Date, "2024-01-31") < parse(Kind::Date, "2024-02-01"));
        assert!(parse(Kind::Month, "2023-12") < parse(Kind::Month, "2024-01"));
        assert!(parse(Kind::Timestamp, "2024-01-01T00:00:00Z").is_some());
        assert_eq!(parse(Kind::Text, "2024-01-01"), None);
    }
}
