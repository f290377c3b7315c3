//! Decides what the crate has for an operation and for the section it stands in.

use super::docs;
use super::items::{self, Item};
use super::name::{Name, NotAName};
use super::service::callers;
use super::structs::{self, Plan, Struct, Usage};
use super::table::Sites;
use super::ty::Ty;
use crate::model::{self, Home, Model, Object, RateLimit, Status, Type, TypeDef, TypeKind};

/// A section: a module and a feature.
#[derive(Debug)]
pub struct Section<'m> {
    /// The module.
    pub module: Name,
    /// The feature.
    pub feature: &'m str,
    /// Documentation of the module.
    pub docs: Vec<String>,
    /// Its operations by id.
    pub operations: Vec<Operation<'m>>,
    /// The shared types that its operations use: they can be had from the section, too.
    pub shared: Vec<Name>,
}

/// An operation: its request, its answer, the types that only it uses.
#[derive(Debug)]
pub struct Operation<'m> {
    /// The module.
    pub module: Name,
    /// Documentation of the module.
    pub docs: Vec<String>,
    /// Features that it needs, its section's first.
    pub features: Vec<&'m str>,
    /// Whether its own module may use what is deprecated.
    pub legacy: bool,
    /// The request.
    pub request: Struct<'m>,
    /// The answer, when it has a body.
    pub response: Option<Struct<'m>>,
    /// What its errors have beside code and message.
    pub failure: Option<Struct<'m>>,
    /// Method, as the runtime's table has it.
    pub method: Name,
    /// Life cycle, as the runtime's table has it.
    pub status: Name,
    /// Sites that have it.
    pub sites: Sites,
    /// Those of its sites where nobody has confirmed it.
    pub unconfirmed: Option<Sites>,
    /// What is always sent.
    pub constants: Vec<Constant<'m>>,
    /// Callers by their bits; 0: unknown.
    pub callers: u16,
    /// The types of the callers that may send it; all where nobody knows.
    pub callable_by: Vec<Name>,
    /// The read that tells its outcome, where its request follows from this one.
    pub confirmed: Option<Confirmed<'m>>,
    /// Quota; `None`: unknown.
    pub rate_limit: Option<RateLimit>,
    /// How entries are taken out of a page.
    pub paged: Option<Paged>,
    /// Types of its own.
    pub items: Vec<Item<'m>>,
    /// What the spec says of it.
    pub facts: &'m model::Operation,
}

/// A read that tells the outcome of another operation.
#[derive(Debug)]
pub struct Confirmed<'m> {
    /// The module of its section.
    pub module: Name,
    /// Its request.
    pub request: Name,
    /// Features that it needs and the other operation does not.
    pub features: Vec<&'m str>,
}

/// A value that is always sent.
#[derive(Debug)]
pub struct Constant<'m> {
    /// The field.
    pub field: &'m model::Field,
    /// Its value as JSON.
    pub json: String,
    /// Sites that have it.
    pub sites: Sites,
}

/// The list in an answer.
#[derive(Debug)]
pub struct Paged {
    /// Type of an entry.
    pub item: Ty,
    /// Fields on the way to the list; each an `Option`.
    pub outer: Vec<Name>,
    /// The field with the list.
    pub list: Name,
}

pub(super) fn section<'m>(section: &'m model::Section, model: &'m Model) -> Result<Section<'m>, NotAName> {
    let operations = model.operations.iter().filter(|operation| operation.section == section.id);
    Ok(Section {
        module: Name::new(&*section.module)?,
        feature: &section.id,
        docs: docs::section(section),
        operations: operations.map(|operation| lower(operation, model)).collect::<Result<_, _>>()?,
        shared: shared(section, model)?,
    })
}

fn shared(section: &model::Section, model: &Model) -> Result<Vec<Name>, NotAName> {
    let of_section = |id: &String| model.find_operation(id).is_some_and(|operation| operation.section == section.id);
    let used = |def: &&TypeDef| def.used_by.iter().any(of_section);
    let is_shared = |def: &&TypeDef| matches!(def.home, Home::Shared { .. }) && items::is_item(def);
    model.types.iter().filter(is_shared).filter(used).map(|def| Name::new(&*def.name)).collect()
}

fn lower<'m>(operation: &'m model::Operation, model: &'m Model) -> Result<Operation<'m>, NotAName> {
    let legacy = operation.status != Status::Active;
    let all = model.service.callers.iter();
    let may = |id: &String| operation.callers.as_ref().is_none_or(|callers| callers.contains(id));
    let callable = all.filter(|caller| may(&caller.id));
    let own: Vec<&TypeDef> = operation.types.iter().filter_map(|name| model.find_type(name)).collect();
    Ok(Operation {
        module: Name::new(&*operation.module)?,
        docs: docs::operation_module(operation),
        features: std::iter::once(operation.section.as_str()).chain(legacy.then_some("legacy")).collect(),
        legacy,
        request: request(operation, model)?,
        response: operation.response.as_ref().map(|object| response(operation, object, model)).transpose()?,
        failure: (!operation.error_fields.is_empty()).then(|| failure(operation, model)).transpose()?,
        method: Name::new(crate::names::upper_camel(&operation.method))?,
        status: Name::new(match operation.status {
            Status::Active => "Active",
            Status::Deprecated => "Deprecated",
            Status::Removed => "Removed",
        })?,
        sites: Sites::of(&operation.sites, model)?,
        unconfirmed: super::table::some(&operation.unconfirmed_sites, model)?,
        constants: operation
            .request
            .fields
            .iter()
            .filter_map(|f| constant(f, model).transpose())
            .collect::<Result<_, _>>()?,
        callers: operation.callers.as_ref().map_or(0, |ids| callers(ids, model)),
        callable_by: callable.map(|caller| Name::new(&*caller.name)).collect::<Result<_, _>>()?,
        confirmed: confirmed(operation, model)?,
        rate_limit: Some(operation.rate_limit.unwrap_or(model.service.rate_limit)).filter(|limit| limit.calls > 0),
        paged: paged(operation, model)?,
        items: items::items(&own, &operation.sites, model)?,
        facts: operation,
    })
}

fn confirmed<'m>(operation: &model::Operation, model: &'m Model) -> Result<Option<Confirmed<'m>>, NotAName> {
    let Some(read) = model.confirmation(operation) else { return Ok(None) };
    let Some(section) = model.find_section(&read.section) else { return Ok(None) };
    let section_feature = (read.section != operation.section).then_some(read.section.as_str());
    let legacy = (read.status != Status::Active && operation.status == Status::Active).then_some("legacy");
    Ok(Some(Confirmed {
        module: Name::new(&*section.module)?,
        request: Name::new(&*read.id)?,
        features: section_feature.into_iter().chain(legacy).collect(),
    }))
}

fn constant<'m>(field: &'m model::Field, model: &Model) -> Result<Option<Constant<'m>>, NotAName> {
    let item = field.ty.item().unwrap_or(&field.ty);
    let bare = match item.named().and_then(|name| model.find_type(name)).map(|def| &def.kind) {
        Some(TypeKind::Enum(values)) => values.travels_as_number(field.wire_form),
        _ => field.wire_form != model::WireForm::Text && matches!(item, Type::Integer | Type::Decimal | Type::Boolean),
    };
    let value = |text: &String| match bare {
        true => text.clone(),
        false => serde_json::Value::from(text.as_str()).to_string(),
    };
    let json = match field.constant.as_ref() {
        None => return Ok(None),
        Some(model::Constant::One(one)) => value(one),
        Some(model::Constant::List(all)) if matches!(field.ty, Type::Csv(_)) => {
            serde_json::Value::from(all.join(",")).to_string()
        }
        Some(model::Constant::List(all)) => format!("[{}]", all.iter().map(value).collect::<Vec<_>>().join(",")),
    };
    let all: Vec<String> = model.service.sites.iter().map(|site| site.id.clone()).collect();
    let sites = Sites::of(field.sites.as_deref().unwrap_or(&all), model)?;
    Ok(Some(Constant { field, json, sites }))
}

fn request<'m>(operation: &'m model::Operation, model: &'m Model) -> Result<Struct<'m>, NotAName> {
    let known = std::iter::once(operation.title.zh.as_str()).chain(operation.vendor_body.as_deref());
    let known = known.chain(operation.search.iter().map(String::as_str));
    let plan = Plan {
        name: &operation.id,
        docs: docs::request(operation, model),
        aliases: docs::aliases(known, &operation.id),
        deprecated: docs::deprecation(operation),
        sites: &operation.sites,
        usage: Usage::Request,
        table: Name::new("REQUEST")?,
        shared: false,
    };
    structs::lower(plan, &operation.request, model)
}

fn response<'m>(operation: &'m model::Operation, object: &'m Object, model: &'m Model) -> Result<Struct<'m>, NotAName> {
    let plan = Plan {
        name: &operation.response_name,
        docs: vec![format!("What [`{}`] answers.", operation.id)],
        aliases: docs::aliases(operation.vendor_response.as_deref(), &operation.response_name),
        deprecated: None,
        sites: &operation.sites,
        usage: Usage::Response,
        table: Name::new("RESPONSE")?,
        shared: false,
    };
    structs::lower(plan, object, model)
}

fn failure<'m>(operation: &'m model::Operation, model: &'m Model) -> Result<Struct<'m>, NotAName> {
    let plan = Plan {
        name: &operation.failure_name,
        docs: vec![format!(
            "What an error of [`{}`] has beside code and message; `ServiceError::details_as` reads it.",
            operation.id
        )],
        aliases: Vec::new(),
        deprecated: None,
        sites: &operation.sites,
        usage: Usage::Response,
        table: Name::new("FAILURE")?,
        shared: false,
    };
    structs::lower(plan, &operation.error_fields, model)
}

/// Where the items of a page are known: the fields that lead to them.
fn paged(operation: &model::Operation, model: &Model) -> Result<Option<Paged>, NotAName> {
    let path = operation.pagination.as_ref().and_then(|paging| paging.items.as_deref());
    let Some((path, mut object)) = path.zip(operation.response.as_ref()) else { return Ok(None) };
    let mut outer = Vec::new();
    for part in path.split('.') {
        let Some(field) = object.field(part) else { return Ok(None) };
        let name = Name::new(&*field.name)?;
        if let Some(item) = field.ty.item() {
            return Ok(Some(Paged { item: Ty::of(item)?, outer, list: name }));
        }
        outer.push(name);
        let def = field.ty.named().and_then(|name| model.find_type(name));
        let Some(TypeKind::Object(next)) = def.map(|def| &def.kind) else { return Ok(None) };
        object = next;
    }
    Ok(None)
}
