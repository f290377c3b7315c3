//! Types of fields and of what methods take.

use super::name::{Name, NotAName};
use crate::model::{Model, Type, TypeKind};

/// The type of a field.
#[derive(Clone, Debug)]
pub enum Ty {
    /// `String`, `i64`, `OrderId`.
    Plain(Name),
    /// `Option<T>`.
    Option(Box<Ty>),
    /// `Vec<T>`.
    List(Box<Ty>),
    /// `BTreeMap<String, T>`.
    Map(Box<Ty>),
}

impl Ty {
    /// The Rust type of a value.
    pub(super) fn of(ty: &Type) -> Result<Ty, NotAName> {
        let plain = |name: &str| Name::new(name).map(Ty::Plain);
        Ok(match ty {
            Type::Text => plain("String")?,
            Type::Secret => plain("Secret")?,
            Type::Integer => plain("i64")?,
            Type::Decimal => plain("Decimal")?,
            Type::Boolean => plain("bool")?,
            Type::Timestamp => plain("Timestamp")?,
            Type::Date => plain("Date")?,
            Type::Month => plain("YearMonth")?,
            Type::Any => plain("Json")?,
            Type::File => plain("Upload")?,
            Type::Named(name) => plain(name)?,
            Type::List(item) | Type::Csv(item) => Ty::List(Box::new(Ty::of(item)?)),
            Type::Map(item) => Ty::Map(Box::new(Ty::of(item)?)),
        })
    }
}

/// What a method takes for a field, and so how it becomes the field's value.
#[derive(Clone, Debug)]
pub enum Parameter {
    /// The value itself.
    Exact(Ty),
    /// Whatever becomes one.
    Into(Ty),
    /// The entries of a list.
    Each(Ty),
    /// Whatever becomes entries of a list.
    EachInto(Ty),
    /// Names and entries of a map.
    Entries(Ty),
}

impl Parameter {
    /// Texts and decimals are taken from whatever becomes one; everything else is given as it is.
    pub(super) fn of(ty: &Type, model: &Model) -> Result<Parameter, NotAName> {
        Ok(match ty {
            Type::List(item) | Type::Csv(item) if is_into(item, model) => Parameter::EachInto(Ty::of(item)?),
            Type::List(item) | Type::Csv(item) => Parameter::Each(Ty::of(item)?),
            Type::Map(item) => Parameter::Entries(Ty::of(item)?),
            ty if is_into(ty, model) => Parameter::Into(Ty::of(ty)?),
            ty => Parameter::Exact(Ty::of(ty)?),
        })
    }
}

fn is_into(ty: &Type, model: &Model) -> bool {
    match ty {
        Type::Text | Type::Secret | Type::Decimal => true,
        Type::Named(name) => matches!(model.find_type(name).map(|def| &def.kind), Some(TypeKind::Scalar(_))),
        _ => false,
    }
}
