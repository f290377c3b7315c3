//! Decides what the static tables hold that validation, encoding and decoding read.

use super::name::{Name, NotAName};
use super::service::callers;
use crate::model::{self, Blank, Check, Home, Limits, Model, Object, Place, Type, TypeKind, WireForm};

/// What the spec says of an object.
#[derive(Debug)]
pub struct Table<'m> {
    /// The static.
    pub name: Name,
    /// Whether other modules refer to it.
    pub shared: bool,
    /// The struct that it describes.
    pub of: &'m str,
    /// A row a field.
    pub rows: Vec<Row<'m>>,
    /// Rules across the fields.
    pub rules: Vec<Rule<'m>>,
}

/// What the spec says of a field; what is absent is not said.
#[derive(Debug)]
pub struct Row<'m> {
    /// Part of the request.
    pub place: Place,
    /// Wire name.
    pub wire: &'m str,
    /// The field's name, where that is another.
    pub named: Option<&'m str>,
    /// What it is.
    pub kind: Kind,
    /// How it travels.
    pub wire_form: Option<WireForm>,
    /// Sites that have it.
    pub at: Option<Sites>,
    /// Those of its sites where nobody has confirmed it.
    pub unconfirmed: Option<Sites>,
    /// Where it stands in a body, when not at the top.
    pub within: &'m [String],
    /// Sites that require it.
    pub required: Option<Sites>,
    /// Never shown.
    pub sensitive: bool,
    /// What an empty text does.
    pub on_empty: Option<Blank>,
    /// Whether a null is an error.
    pub null_is_error: bool,
    /// What the service takes when it is left out.
    pub default: Option<&'m str>,
    /// Limits.
    pub limits: Option<&'m Limits>,
    /// What differs at a site.
    pub by_site: Vec<SiteRow<'m>>,
}

/// What a field is at one site.
#[derive(Debug)]
pub struct SiteRow<'m> {
    /// The site.
    pub site: Sites,
    /// What it is there.
    pub kind: Kind,
    /// How it travels there.
    pub wire_form: WireForm,
    /// Its limits there.
    pub limits: &'m Limits,
}

/// A rule across fields.
#[derive(Debug)]
pub struct Rule<'m> {
    /// Sites at which it holds.
    pub sites: Option<Sites>,
    /// Callers for whom it holds, by their bits; `None`: all.
    pub callers: Option<u16>,
    /// Whether it is only warned of.
    pub warn: bool,
    /// What it demands.
    pub check: &'m Check,
    /// Why.
    pub doc: Option<&'m str>,
}

/// What a value is to the runtime.
#[derive(Debug)]
pub enum Kind {
    /// A built-in, by its name there.
    Builtin(Name),
    /// The enum of that name.
    Enum(Name),
    /// The object of this module with that table.
    Local(Name),
    /// The shared object with that table.
    Shared(Name),
    /// A list.
    List(Box<Kind>),
    /// A list in one text.
    Csv(Box<Kind>),
    /// A map.
    Map(Box<Kind>),
}

/// A set of sites.
#[derive(Debug, Clone)]
pub enum Sites {
    /// Every one.
    All,
    /// Those of the constants; at least one.
    Some(Vec<Name>),
}

impl Sites {
    /// The set of the sites with these ids.
    pub(super) fn of(ids: &[String], model: &Model) -> Result<Sites, NotAName> {
        if model.service.sites.iter().all(|site| ids.contains(&site.id)) {
            return Ok(Sites::All);
        }
        ids.iter().map(|id| Name::of_static(id)).collect::<Result<_, _>>().map(Sites::Some)
    }
}

pub(super) fn lower<'m>(
    name: Name,
    shared: bool,
    of: &'m str,
    object: &'m Object,
    model: &'m Model,
) -> Result<Table<'m>, NotAName> {
    let rows = object
        .fields
        .iter()
        .filter(|field| field.constant.is_none())
        .map(|field| row(field, model))
        .collect::<Result<_, _>>()?;
    let rules = object.rules.iter().map(|rule| self::rule(rule, model)).collect::<Result<_, _>>()?;
    Ok(Table { name, shared, of, rows, rules })
}

fn row<'m>(field: &'m model::Field, model: &'m Model) -> Result<Row<'m>, NotAName> {
    let by_site = |(site, there): &'m (String, model::SiteField)| {
        let site = Sites::of(std::slice::from_ref(site), model)?;
        Ok(SiteRow { site, kind: kind(&there.ty, model)?, wire_form: there.wire_form, limits: &there.limits })
    };
    let name = field.name.strip_prefix("r#").unwrap_or(&field.name);
    Ok(Row {
        place: field.place,
        wire: &field.wire,
        named: (field.name != field.wire).then_some(name),
        kind: kind(&field.ty, model)?,
        wire_form: (field.wire_form != WireForm::Natural).then_some(field.wire_form),
        at: field.sites.as_ref().map(|ids| Sites::of(ids, model)).transpose()?,
        unconfirmed: some(&field.unconfirmed_sites, model)?,
        within: &field.at,
        required: (!field.required.is_empty()).then(|| Sites::of(&field.required, model)).transpose()?,
        sensitive: field.sensitive,
        on_empty: field.on_empty,
        null_is_error: field.on_null == Some(Blank::Error),
        default: field.default.as_deref(),
        limits: (field.limits != Limits::default()).then_some(&field.limits),
        by_site: field.by_site.iter().map(by_site).collect::<Result<_, NotAName>>()?,
    })
}

/// The set of some sites; `None`: of none.
pub(super) fn some(ids: &[String], model: &Model) -> Result<Option<Sites>, NotAName> {
    (!ids.is_empty()).then(|| Sites::of(ids, model)).transpose()
}

fn rule<'m>(rule: &'m model::Rule, model: &Model) -> Result<Rule<'m>, NotAName> {
    let sites = rule.sites.as_ref().map(|ids| Sites::of(ids, model)).transpose()?;
    let callers = rule.callers.as_ref().map(|ids| callers(ids, model));
    Ok(Rule { sites, callers, warn: rule.warn, check: &rule.check, doc: rule.doc.as_deref() })
}

fn kind(ty: &Type, model: &Model) -> Result<Kind, NotAName> {
    let builtin = |name: &str| Name::new(name).map(Kind::Builtin);
    Ok(match ty {
        Type::Text => builtin("Text")?,
        Type::Secret => builtin("Secret")?,
        Type::Integer => builtin("Integer")?,
        Type::Decimal => builtin("Decimal")?,
        Type::Boolean => builtin("Boolean")?,
        Type::Timestamp => builtin("Timestamp")?,
        Type::Date => builtin("Date")?,
        Type::Month => builtin("Month")?,
        Type::Any => builtin("Any")?,
        Type::File => builtin("File")?,
        Type::Named(name) => named(name, model)?,
        Type::List(item) => Kind::List(Box::new(kind(item, model)?)),
        Type::Csv(item) => Kind::Csv(Box::new(kind(item, model)?)),
        Type::Map(item) => Kind::Map(Box::new(kind(item, model)?)),
    })
}

fn named(name: &str, model: &Model) -> Result<Kind, NotAName> {
    let def = model.find_type(name).map(|def| (&def.kind, &def.home));
    Ok(match def {
        None | Some((TypeKind::Scalar(_), _)) => Kind::Builtin(Name::new("Text")?),
        Some((TypeKind::Enum(_), _)) => Kind::Enum(Name::new(name)?),
        Some((TypeKind::Object(_), Home::Shared { .. })) => Kind::Shared(Name::of_static(name)?),
        Some((TypeKind::Object(_), Home::Local { .. })) => Kind::Local(Name::of_static(name)?),
    })
}
