//! What kind of value a type stands for, as a noun.

use super::prose::code;
use crate::model::Type;

/// `a whole number`, `a list of `OrderCoupon``.
pub(super) fn type_name(ty: &Type) -> String {
    match ty {
        Type::Text | Type::Secret => "a text".into(),
        Type::Integer => "a whole number".into(),
        Type::Decimal => "a decimal number".into(),
        Type::Boolean => "true or false".into(),
        Type::Timestamp => "a time".into(),
        Type::Date => "a date".into(),
        Type::Month => "a month".into(),
        Type::Any => "any JSON".into(),
        Type::File => "a file".into(),
        Type::Named(name) => code(name),
        Type::List(item) => format!("a list, each {}", type_name(item)),
        Type::Csv(item) => format!("a list in one text, each {}", type_name(item)),
        Type::Map(item) => format!("a map, each entry {}", type_name(item)),
    }
}
