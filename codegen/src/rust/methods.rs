//! What a request is built with: `new` takes what every site requires, a setter each of the rest.

use super::name::{Name, NotAName};
use super::ty::{Parameter, Ty};
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
    /// It takes a struct with these fields, for two of them could be taken for one another.
    Named {
        /// The struct.
        required: Name,
        /// Its documentation.
        docs: String,
        /// Its fields, which are fields of the request, too.
        fields: Vec<Required>,
        /// Whether there are fields that it leaves unset.
        rest: bool,
    },
}

/// A field that a request is begun with.
#[derive(Debug)]
pub struct Required {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: String,
    /// Its type.
    pub ty: Ty,
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

/// `fields`: those of the struct, in the order of the object's.
pub(super) fn lower(
    name: &str,
    object: &Object,
    fields: &[super::Field],
    sites: &[String],
    model: &Model,
) -> Result<Methods, NotAName> {
    let given = || object.fields.iter().filter(|field| field.constant.is_none());
    let (required, optional): (Vec<&Field>, Vec<&Field>) = given().partition(|field| field.required_everywhere(sites));
    let rest = !optional.is_empty();
    let new = if required.is_empty() {
        New::Empty
    } else if object.begun_by_name(sites, model) {
        let fields = given().zip(fields).filter(|(field, _)| field.required_everywhere(sites));
        let fields = fields.map(|(_, field)| Required {
            name: field.name.clone(),
            docs: field.docs.clone(),
            ty: field.ty.clone(),
        });
        New::Named {
            required: Name::new(words::required_name(name))?,
            docs: format!("What every site requires of [`{name}`]."),
            fields: fields.collect(),
            rest,
        }
    } else {
        let arguments = required.into_iter().map(|field| argument(field, model)).collect::<Result<_, _>>()?;
        New::Sets { arguments, rest }
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
