//! A resolved type as a text, in the words of the spec: `list<OrderId>`. Does not know whether a name is that of a type.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Type;

/// The types that have no name of their own in the spec, and the words for them.
const BUILT_IN: [(&str, Type); 10] = [
    ("text", Type::Text),
    ("secret", Type::Secret),
    ("integer", Type::Integer),
    ("decimal", Type::Decimal),
    ("boolean", Type::Boolean),
    ("timestamp", Type::Timestamp),
    ("date", Type::Date),
    ("month", Type::Month),
    ("any", Type::Any),
    ("file", Type::File),
];

impl Type {
    /// The built-in of that name.
    pub fn built_in(name: &str) -> Option<Type> {
        BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, ty)| ty.clone())
    }

    /// Reads what [`Display`](fmt::Display) writes.
    fn read(text: &str) -> Option<Type> {
        let Some((wrap, inner)) = text.strip_suffix('>').and_then(|text| text.split_once('<')) else {
            let named = || Type::Named(text.to_owned());
            return (!text.is_empty()).then(|| Type::built_in(text).unwrap_or_else(named));
        };
        let inner = Box::new(Type::read(inner)?);
        match wrap {
            "list" => Some(Type::List(inner)),
            "csv" => Some(Type::Csv(inner)),
            "map" => Some(Type::Map(inner)),
            _ => None,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Named(name) => f.write_str(name),
            Type::List(item) => write!(f, "list<{item}>"),
            Type::Csv(item) => write!(f, "csv<{item}>"),
            Type::Map(item) => write!(f, "map<{item}>"),
            built_in => {
                let name = BUILT_IN.iter().find(|(_, ty)| ty == built_in).map(|(name, _)| *name);
                f.write_str(name.unwrap_or_default())
            }
        }
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // as serde writes the first variant of an enum: what is a text need not be said
            Type::Text => serializer.serialize_unit_variant("Type", 0, "text"),
            ty => serializer.collect_str(ty),
        }
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Type::read(&text).ok_or_else(|| de::Error::custom(format!("{text:?} is no type")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_written_as_in_the_spec_and_read_back() {
        let named = || Box::new(Type::Named("OrderId".to_owned()));
        let nested = Type::Map(Box::new(Type::List(named())));
        let others = [
            (Type::Named("OrderId".to_owned()), "OrderId"),
            (Type::List(named()), "list<OrderId>"),
            (Type::Csv(Box::new(Type::Integer)), "csv<integer>"),
            (nested, "map<list<OrderId>>"),
        ];
        for (ty, text) in BUILT_IN.into_iter().map(|(text, ty)| (ty, text)).chain(others) {
            assert_eq!((ty.to_string().as_str(), Type::read(text)), (text, Some(ty)));
        }
        for odd in ["", "list<>", "set<text>", "list<text>>"] {
            assert!(Type::read(odd).is_none_or(|ty| ty.named().is_some_and(|name| name.contains('>'))), "{odd}");
        }
    }
}
