//! A vendor's package as operations and types: what its client sends where, and what its models hold.

use std::collections::BTreeMap;

use super::python::{self, Attribute, Class};
use super::wheel::Wheel;

/// What a package says of the API.
pub(crate) struct Sdk {
    /// Name of the package.
    pub(crate) package: String,
    /// Its version.
    pub(crate) version: String,
    /// Operations by their id.
    pub(crate) operations: BTreeMap<String, SdkOperation>,
    classes: BTreeMap<String, Class>,
}

/// An operation of a package.
pub(crate) struct SdkOperation {
    /// HTTP method.
    pub(crate) method: String,
    /// Path template.
    pub(crate) path: String,
    /// What the request holds.
    pub(crate) request: Vec<SdkField>,
    /// What the answer holds.
    pub(crate) response: Vec<SdkField>,
}

/// A field of a request, an answer or an object in one.
#[derive(Clone, Debug)]
pub(crate) struct SdkField {
    /// Wire name.
    pub(crate) wire: String,
    /// `path`, `query`, `header`, `body` or `form`; empty inside objects and answers.
    pub(crate) place: &'static str,
    /// What it holds.
    pub(crate) ty: Form,
    /// Whether it has to be given.
    pub(crate) required: bool,
    /// What the documentation says.
    pub(crate) doc: String,
}

/// What a value looks like on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// Anything.
    Any,
    /// Values of one form.
    List(Box<Form>),
    /// Values by name.
    Map(Box<Form>),
    /// A class of the package.
    Object(String),
}

impl std::fmt::Display for Form {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Form::Text => out.write_str("text"),
            Form::Integer => out.write_str("integer"),
            Form::Decimal => out.write_str("decimal"),
            Form::Boolean => out.write_str("boolean"),
            Form::Any => out.write_str("any"),
            Form::List(item) => write!(out, "list<{item}>"),
            Form::Map(item) => write!(out, "map<{item}>"),
            Form::Object(_) => out.write_str("object"),
        }
    }
}

impl Sdk {
    /// Reads a package; of several versions of the API in it, the one whose folder is named.
    pub(crate) fn of(wheel: &Wheel, api: Option<&str>) -> Sdk {
        let folder = api.map(|api| format!("/{api}/"));
        let texts = || {
            let inside = |path: &&(String, String)| folder.as_ref().is_none_or(|folder| path.0.contains(folder));
            wheel.files.iter().filter(inside).map(|(_, text)| text.as_str())
        };
        let mut sdk = Sdk {
            package: wheel.package.clone(),
            version: wheel.version.clone(),
            operations: BTreeMap::new(),
            classes: texts().flat_map(python::classes).collect(),
        };
        for call in texts().flat_map(python::calls) {
            let id = call.request.strip_suffix("Request").unwrap_or(&call.request).to_owned();
            if sdk.operations.contains_key(&id) {
                // the asynchronous client says the same once more
                continue;
            }
            let mut request = Vec::new();
            for attribute in sdk.attributes(&call.request) {
                match call.places.get(&attribute.name) {
                    Some(("body", _)) => request.extend(sdk.body(attribute)),
                    Some((place, wire)) => {
                        request.push(SdkField { wire: wire.clone(), place, ..sdk.field(attribute) });
                    }
                    None => {}
                }
            }
            let response = sdk.fields(&call.response);
            let operation = SdkOperation { method: call.method, path: call.path, request, response };
            sdk.operations.insert(id, operation);
        }
        sdk
    }

    /// The fields of a class.
    pub(crate) fn fields(&self, class: &str) -> Vec<SdkField> {
        self.attributes(class).iter().map(|attribute| self.field(attribute)).collect()
    }

    /// The field that a path of wire names leads to; its place is that of the first.
    pub(crate) fn find(&self, fields: &[SdkField], steps: &[&str]) -> Option<SdkField> {
        let (first, rest) = steps.split_first()?;
        let field = fields.iter().find(|field| field.wire == *first)?;
        match (rest.is_empty(), &field.ty) {
            (true, _) => Some(field.clone()),
            (false, Form::Object(class)) => {
                let inner = self.find(&self.fields(class), rest)?;
                Some(SdkField { place: field.place, ..inner })
            }
            _ => None,
        }
    }

    fn attributes(&self, class: &str) -> &[Attribute] {
        self.classes.get(class).map_or(&[], |class| class.attributes.as_slice())
    }

    /// The fields of a body that is one object.
    fn body(&self, attribute: &Attribute) -> Vec<SdkField> {
        match form(&attribute.ty) {
            Form::Object(class) => {
                self.fields(&class).into_iter().map(|field| SdkField { place: "body", ..field }).collect()
            }
            _ => Vec::new(),
        }
    }

    fn field(&self, attribute: &Attribute) -> SdkField {
        SdkField {
            wire: attribute.wire.clone(),
            place: "",
            ty: form(&attribute.ty),
            required: attribute.required,
            doc: attribute.doc.clone(),
        }
    }
}

/// `list[dict(str, Thing)]` as a form.
fn form(ty: &str) -> Form {
    let inside = |start: &str, end: char| ty.strip_prefix(start)?.strip_suffix(end);
    if let Some(item) = inside("list[", ']') {
        return Form::List(Box::new(form(item)));
    }
    if let Some(item) = inside("dict(str, ", ')') {
        return Form::Map(Box::new(form(item)));
    }
    match ty {
        "str" | "datetime" | "date" => Form::Text,
        "int" => Form::Integer,
        "float" | "decimal.Decimal" => Form::Decimal,
        "bool" => Form::Boolean,
        "object" | "file" => Form::Any,
        class => Form::Object(class.to_owned()),
    }
}
