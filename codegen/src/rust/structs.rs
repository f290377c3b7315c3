//! Decides the structs of requests, responses and the objects in them: names, types, derives, documentation.

use super::docs;
use super::methods::{self, Methods};
use super::name::{Name, NotAName};
use super::table::{self, Table};
use super::ty::Ty;
use crate::model::{self, Home, Model, Object, Type, TypeDef};
use crate::words;

/// A struct with its methods and its table.
#[derive(Debug)]
pub struct Struct<'m> {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Names under which a reader may search for it.
    pub aliases: Vec<String>,
    /// Why it should not be used.
    pub deprecated: Option<String>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Constructor and setters; a response has none.
    pub methods: Option<Methods>,
    /// What the spec says of it.
    pub table: Table<'m>,
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: String,
    /// Its wire name, where that is another.
    pub alias: Vec<String>,
    /// Its type.
    pub ty: Ty,
}

/// A request is built by its user; a response promises nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Usage {
    /// Part of a request.
    Request,
    /// Part of an answer.
    Response,
}

/// What a struct is made of, beside its object.
pub(super) struct Plan<'m, 's> {
    pub(super) name: &'m str,
    pub(super) docs: Vec<String>,
    pub(super) aliases: Vec<String>,
    pub(super) deprecated: Option<String>,
    /// Sites of the owner.
    pub(super) sites: &'s [String],
    pub(super) usage: Usage,
    pub(super) table: Name,
    /// Whether other modules refer to the table.
    pub(super) shared: bool,
}

/// The struct of an object type.
pub(super) fn of_type<'m>(
    def: &'m TypeDef,
    object: &'m Object,
    sites: &[String],
    model: &'m Model,
) -> Result<Struct<'m>, NotAName> {
    let plan = Plan {
        name: &def.name,
        docs: words::type_def(def, model),
        aliases: docs::aliases(def.vendor_names.iter().map(String::as_str), &def.name),
        deprecated: None,
        sites,
        usage: if def.in_request { Usage::Request } else { Usage::Response },
        table: Name::of_static(&def.name)?,
        shared: matches!(def.home, Home::Shared { .. }),
    };
    lower(plan, object, model)
}

pub(super) fn lower<'m>(plan: Plan<'m, '_>, object: &'m Object, model: &'m Model) -> Result<Struct<'m>, NotAName> {
    let field = |field: &model::Field| {
        Ok(Field {
            name: Name::new(&*field.name)?,
            docs: words::field(field, object, plan.sites, model),
            alias: docs::aliases([field.wire.as_str()], &field.name),
            ty: field_type(field, &plan)?,
        })
    };
    let given = object.fields.iter().filter(|field| field.constant.is_none());
    let fields = given.map(field).collect::<Result<Vec<_>, _>>()?;
    let methods = match plan.usage {
        Usage::Request => Some(methods::lower(plan.name, object, &fields, plan.sites, model)?),
        Usage::Response => None,
    };
    let table = table::lower(plan.table, plan.shared, plan.name, object, model)?;
    let name = Name::new(plan.name)?;
    Ok(Struct { name, docs: plan.docs, aliases: plan.aliases, deprecated: plan.deprecated, fields, methods, table })
}

fn field_type(field: &model::Field, plan: &Plan) -> Result<Ty, NotAName> {
    let ty = Ty::of(&field.ty)?;
    let bare = match plan.usage {
        Usage::Request => field.required_everywhere(plan.sites),
        // a list that is missing and a list without entries are the same to a reader
        Usage::Response => matches!(field.ty, Type::List(_) | Type::Csv(_) | Type::Map(_)),
    };
    Ok(if bare { ty } else { Ty::Option(Box::new(ty)) })
}
