//! What a request is built with: `new` takes what every site requires, a setter each of the rest.

use super::name::{Name, NotAName};
use super::ty::Parameter;
use crate::model::{Field, Model, Object};
use crate::words;

/// Constructor and setters.
#[derive(Debug)]
pub struct Methods {
    /// `new`.
    pub new: New,
    /// The setters.
    pub setters: Vec<Setter>,
}

/// What `new` does.
#[derive(Debug)]
pub enum New {
    /// Nothing is required: everything is unset.
    Empty,
    /// It sets these fields.
    Sets {
        /// What it takes.
        arguments: Vec<Argument>,
        /// Whether there are fields that it leaves unset.
        rest: bool,
    },
}

/// A setter.
#[derive(Debug)]
pub struct Setter {
    /// Its documentation.
    pub docs: String,
    /// Why it should not be used.
    pub deprecated: Option<String>,
    /// What it takes, and the field of that name.
    pub argument: Argument,
}

/// An argument that fills the field of its name.
#[derive(Debug)]
pub struct Argument {
    /// Name of the argument and of the field.
    pub name: Name,
    /// What is taken.
    pub parameter: Parameter,
}

pub(super) fn lower(object: &Object, sites: &[String], model: &Model) -> Result<Methods, NotAName> {
    let (required, optional): (Vec<&Field>, Vec<&Field>) = object
        .fields
        .iter()
        .filter(|field| field.constant.is_none())
        .partition(|field| field.required_everywhere(sites));
    let new = match required.is_empty() {
        true => New::Empty,
        false => New::Sets {
            arguments: required.into_iter().map(|field| argument(field, model)).collect::<Result<_, _>>()?,
            rest: !optional.is_empty(),
        },
    };
    Ok(Methods { new, setters: optional.into_iter().map(|field| setter(field, model)).collect::<Result<_, _>>()? })
}

fn setter(field: &Field, model: &Model) -> Result<Setter, NotAName> {
    Ok(Setter {
        docs: format!("Sets [`{0}`](field@Self::{0}). {1}", field.name, words::sentence(&field.doc)),
        deprecated: field.deprecated.then(|| "the vendor is taking this field away".to_owned()),
        argument: argument(field, model)?,
    })
}

fn argument(field: &Field, model: &Model) -> Result<Argument, NotAName> {
    Ok(Argument { name: Name::new(&*field.name)?, parameter: Parameter::of(&field.ty, model)? })
}
