//! Types: scalars, enums, objects, and what refers to them.

use serde::{Deserialize, Serialize};

use super::{Field, Limits, Model, Origin, Rule, WireForm};

/// A type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypeDef {
    /// Rust name, unique.
    pub name: String,
    /// Where it lives.
    pub home: Home,
    /// Meaning.
    #[serde(default)]
    pub doc: String,
    /// The vendor's names.
    #[serde(default)]
    pub vendor_names: Vec<String>,
    /// Sites that know it, when fewer than all.
    pub sites: Option<Vec<String>>,
    /// Prose.
    #[serde(default)]
    pub notes: Vec<String>,
    /// What it is.
    pub kind: TypeKind,
    /// Whether a request holds it.
    #[serde(skip)]
    pub in_request: bool,
    /// Whether a response holds it.
    #[serde(skip)]
    pub in_response: bool,
    /// Operations that reach it.
    #[serde(skip)]
    pub used_by: Vec<String>,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

/// Where a type lives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Home {
    /// `types/<topic>.yaml`.
    Shared {
        /// File stem.
        topic: String,
    },
    /// One operation.
    Local {
        /// Its id.
        operation: String,
    },
}

/// What a type is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(clippy::large_enum_variant, reason = "a few thousand live at once; a box would only be in the way")]
pub enum TypeKind {
    /// A built-in with limits.
    Scalar(Scalar),
    /// Known values.
    Enum(Enum),
    /// Fields.
    Object(Object),
}

/// A built-in with limits.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Scalar {
    /// The built-in.
    pub base: Type,
    /// Whether it is a Rust type of its own.
    pub newtype: bool,
    /// Limits.
    pub limits: Limits,
    /// How it travels.
    pub wire: WireForm,
    /// Format for documentation.
    pub format: Option<String>,
    /// Unit.
    pub unit: Option<String>,
    /// Never to be shown.
    pub sensitive: bool,
    /// Where the limits come from.
    pub source: Option<String>,
}

/// Known values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Enum {
    /// Whether they travel as numbers, where a field does not say otherwise.
    pub integer: bool,
    /// The values.
    pub values: Vec<EnumValue>,
}

impl Enum {
    /// Whether its values travel as numbers where a field says how.
    pub fn travels_as_number(&self, form: WireForm) -> bool {
        match form {
            WireForm::Natural => self.integer,
            WireForm::Text => false,
            WireForm::Number => true,
        }
    }
}

/// A known value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EnumValue {
    /// As it travels.
    pub wire: String,
    /// Rust variant.
    pub name: String,
    /// Sites that know it, unconfirmed ones among them; `None`: all.
    pub sites: Option<Vec<String>>,
    /// Those of its sites where nobody has confirmed it.
    pub unconfirmed_sites: Vec<String>,
    /// To be taken away.
    pub deprecated: bool,
    /// Meaning.
    pub doc: String,
    /// Its place in the spec.
    #[serde(skip)]
    pub origin: Origin,
}

/// Fields and the rules across them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Object {
    /// Fields in the spec's order.
    pub fields: Vec<Field>,
    /// Rules, those of single fields (`required_when`) among them.
    pub rules: Vec<Rule>,
}

impl Object {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.rules.is_empty()
    }

    /// What every one of the sites requires, in order: what a request is begun with.
    pub fn begun_with<'a>(&'a self, sites: &'a [String]) -> impl Iterator<Item = &'a Field> {
        self.fields.iter().filter(|field| field.constant.is_none() && field.required_everywhere(sites))
    }

    /// Whether two of the values that a request is begun with could be taken for one another: then each is given by its
    /// name, in a struct.
    pub fn begun_by_name(&self, sites: &[String], model: &Model) -> bool {
        let taken: Vec<Taken<'_>> = self.begun_with(sites).map(|field| Taken::of(&field.ty, model)).collect();
        (1..taken.len()).any(|at| taken[..at].contains(&taken[at]))
    }

    /// The field with that wire name.
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// What an argument takes: two alike could be swapped, and nobody would notice.
#[derive(PartialEq)]
enum Taken<'a> {
    /// Whatever becomes a text, ids among them.
    Text,
    /// A whole number or whatever becomes an exact one.
    Number,
    Bool,
    Timestamp,
    Date,
    Month,
    Any,
    File,
    /// A value of this type and of no other.
    Type(&'a str),
    List(Box<Taken<'a>>),
    Map(Box<Taken<'a>>),
}

impl<'a> Taken<'a> {
    fn of(ty: &'a Type, model: &Model) -> Self {
        match ty {
            Type::Text | Type::Secret => Taken::Text,
            Type::Integer | Type::Decimal => Taken::Number,
            Type::Boolean => Taken::Bool,
            Type::Timestamp => Taken::Timestamp,
            Type::Date => Taken::Date,
            Type::Month => Taken::Month,
            Type::Any => Taken::Any,
            Type::File => Taken::File,
            Type::Named(name) => match model.find_type(name).map(|def| &def.kind) {
                Some(TypeKind::Enum(_) | TypeKind::Object(_)) => Taken::Type(name),
                _ => Taken::Text,
            },
            Type::List(item) | Type::Csv(item) => Taken::List(Box::new(Taken::of(item, model))),
            Type::Map(item) => Taken::Map(Box::new(Taken::of(item, model))),
        }
    }
}

/// A resolved type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Type {
    /// Text.
    #[default]
    Text,
    /// Text never shown.
    Secret,
    /// Whole number.
    Integer,
    /// Exact decimal.
    Decimal,
    /// Yes or no.
    Boolean,
    /// Time.
    Timestamp,
    /// Day.
    Date,
    /// Month.
    Month,
    /// Any JSON.
    Any,
    /// Bytes of a request, with a file name where the format has one.
    File,
    /// A newtype, enum or object.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// A list in one text.
    Csv(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
}

impl Type {
    /// The item type of a list, of either kind.
    pub fn item(&self) -> Option<&Type> {
        match self {
            Type::List(item) | Type::Csv(item) => Some(item),
            _ => None,
        }
    }

    /// The named type at the bottom.
    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::List(inner) | Type::Csv(inner) | Type::Map(inner) => inner.named(),
            _ => None,
        }
    }
}
