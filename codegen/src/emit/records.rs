//! Structs: requests, responses and the objects in them.

use super::code::{Code, static_name};
use super::docs;
use super::tables;
use crate::model::{Field, Model, Object, Type, TypeDef, TypeKind};
use crate::words;

/// Which side of the exchange a struct is on. A request is built by its user, a response promises nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

/// A struct, its constructor and setters, its table and its traits.
pub(super) struct Record<'a> {
    pub(super) name: &'a str,
    pub(super) docs: Vec<String>,
    /// Attributes between the documentation and `pub struct`.
    pub(super) attributes: Vec<String>,
    pub(super) object: &'a Object,
    /// Sites of the owner.
    pub(super) sites: &'a [String],
    pub(super) side: Side,
    /// Name and visibility of the static table.
    pub(super) table: String,
    pub(super) table_visibility: &'static str,
    pub(super) model: &'a Model,
}

/// A record for an object type.
pub(super) fn of_type<'a>(def: &'a TypeDef, object: &'a Object, sites: &'a [String], model: &'a Model) -> Record<'a> {
    let local = matches!(def.home, crate::model::Home::Local { .. });
    Record {
        name: &def.name,
        docs: words::type_def(def, model),
        attributes: docs::aliases(def.vendor_names.iter().map(String::as_str), &def.name),
        object,
        sites,
        side: if def.in_request { Side::Request } else { Side::Response },
        table: static_name(&def.name),
        table_visibility: if local { "" } else { "pub(crate) " },
        model,
    }
}

/// Writes all of it.
pub(super) fn emit(code: &mut Code, record: &Record) {
    structure(code, record);
    if record.side == Side::Request {
        methods(code, record);
    }
    code.blank();
    tables::object(code, record.table_visibility, &record.table, record.name, record.object, record.model);
    let names: Vec<String> = record.object.fields.iter().map(|field| format!("{},", field.name)).collect();
    let line = format!("record!({}: {}; {});", record.name, record.table, names.join(" ").trim_end_matches(','));
    code.blank();
    if names.is_empty() {
        code.line(format!("record!({}: {};);", record.name, record.table));
    } else if line.len() <= code.room() {
        code.line(line);
    } else {
        code.list(&format!("record!({}: {};", record.name, record.table), ");", &code.wrap(&names));
    }
}

fn structure(code: &mut Code, record: &Record) {
    code.docs(&record.docs);
    for attribute in &record.attributes {
        code.line(attribute);
    }
    code.line("#[derive(Clone, Default, PartialEq)]").line("#[non_exhaustive]");
    let fields = &record.object.fields;
    if fields.is_empty() {
        code.line(format!("pub struct {} {{}}", record.name));
        return;
    }
    code.block(format!("pub struct {} {{", record.name), "}", |code| {
        for field in fields {
            code.doc(&words::field(field, record.object, record.sites, record.model));
            if field.wire != field.name {
                code.line(format!("#[doc(alias = {})]", super::code::string(&field.wire)));
            }
            code.line(format!("pub {}: {},", field.name, field_type(field, record)));
        }
    });
}

fn methods(code: &mut Code, record: &Record) {
    let (required, optional): (Vec<_>, Vec<_>) = record.object.fields.iter().partition(|f| is_required(f, record));
    code.blank();
    code.block(format!("impl {} {{", record.name), "}", |code| {
        code.doc("With what every site requires; everything else is unset.");
        constructor(code, &required, &optional, record.model);
        for field in optional {
            code.blank();
            setter(code, field, record.model);
        }
    });
}

fn constructor(code: &mut Code, required: &[&Field], optional: &[&Field], model: &Model) {
    let parameters: Vec<String> =
        required.iter().map(|field| format!("{}: {}", field.name, parameter_type(&field.ty, model))).collect();
    let mut initial: Vec<String> = required.iter().map(|field| initializer(field, model)).collect();
    if !optional.is_empty() {
        initial.push("..Self::default()".into());
    }
    function(code, "new", &parameters, |code| {
        let line = format!("Self {{ {} }}", initial.join(", "));
        if initial.is_empty() {
            code.line("Self {}");
        } else if required.is_empty() {
            code.line("Self::default()");
        } else if line.len() <= code.room() {
            code.line(line);
        } else {
            let last = initial.len() - 1;
            let comma = |(at, part): (usize, &String)| {
                if at == last && part.starts_with("..") { part.clone() } else { format!("{part},") }
            };
            let lines: Vec<String> = initial.iter().enumerate().map(comma).collect();
            code.list("Self {", "}", &lines);
        }
    });
}

/// A public function that returns `Self`, its parameters on one line where they fit.
fn function(code: &mut Code, name: &str, parameters: &[String], body: impl FnOnce(&mut Code)) {
    let line = format!("pub fn {name}({}) -> Self {{", parameters.join(", "));
    if line.len() <= code.room() {
        code.block(line, "}", body);
    } else {
        let parameters: Vec<String> = parameters.iter().map(|parameter| format!("{parameter},")).collect();
        code.list(&format!("pub fn {name}("), ") -> Self {", &parameters).block_body(body).line("}");
    }
}

fn setter(code: &mut Code, field: &Field, model: &Model) {
    let doc = words::sentence(&field.doc);
    code.doc(&format!("Sets [`{0}`](field@Self::{0}). {doc}", field.name));
    if field.deprecated {
        code.line("#[deprecated(note = \"the vendor is taking this field away\")]");
    }
    let parameters = ["mut self".to_owned(), format!("{}: {}", field.name, parameter_type(&field.ty, model))];
    function(code, &field.name, &parameters, |code| {
        code.line(format!("self.{} = Some({});", field.name, conversion(field, model)));
        code.line("self");
    });
}

/// `order_id: order_id.into()` or, where nothing is converted, `use_coupon`.
fn initializer(field: &Field, model: &Model) -> String {
    let value = conversion(field, model);
    if value == field.name { value } else { format!("{}: {value}", field.name) }
}

fn conversion(field: &Field, model: &Model) -> String {
    let name = &field.name;
    match &field.ty {
        Type::List(item) | Type::Csv(item) if is_into(item, model) => {
            format!("{name}.into_iter().map(Into::into).collect()")
        }
        Type::List(_) | Type::Csv(_) | Type::Map(_) => format!("{name}.into_iter().collect()"),
        ty if is_into(ty, model) => format!("{name}.into()"),
        _ => name.clone(),
    }
}

/// Texts and decimals are taken from whatever becomes one; everything else is given as it is.
fn is_into(ty: &Type, model: &Model) -> bool {
    match ty {
        Type::Text | Type::Secret | Type::Decimal => true,
        Type::Named(name) => matches!(model.find_type(name).map(|def| &def.kind), Some(TypeKind::Scalar(_))),
        _ => false,
    }
}

fn parameter_type(ty: &Type, model: &Model) -> String {
    match ty {
        Type::List(item) | Type::Csv(item) => format!("impl IntoIterator<Item = {}>", parameter_type(item, model)),
        Type::Map(item) => format!("impl IntoIterator<Item = (String, {})>", rust_type(item)),
        ty if is_into(ty, model) => format!("impl Into<{}>", rust_type(ty)),
        ty => rust_type(ty),
    }
}

/// Whether the field is there at every site of its owner, so that the constructor asks for it.
pub(super) fn is_required(field: &Field, record: &Record) -> bool {
    record.side == Side::Request && field.required_everywhere(record.sites)
}

fn field_type(field: &Field, record: &Record) -> String {
    let ty = rust_type(&field.ty);
    let bare = match record.side {
        Side::Request => is_required(field, record),
        // a list that is missing and a list without entries are the same to a reader
        Side::Response => matches!(field.ty, Type::List(_) | Type::Csv(_) | Type::Map(_)),
    };
    if bare { ty } else { format!("Option<{ty}>") }
}

/// The Rust type of a value.
pub(super) fn rust_type(ty: &Type) -> String {
    match ty {
        Type::Text => "String".into(),
        Type::Secret => "Secret".into(),
        Type::Integer => "i64".into(),
        Type::Decimal => "Decimal".into(),
        Type::Boolean => "bool".into(),
        Type::Timestamp => "Timestamp".into(),
        Type::Date => "Date".into(),
        Type::Month => "YearMonth".into(),
        Type::Any => "Json".into(),
        Type::File => "Upload".into(),
        Type::Named(name) => name.clone(),
        Type::List(item) | Type::Csv(item) => format!("Vec<{}>", rust_type(item)),
        Type::Map(item) => format!("BTreeMap<String, {}>", rust_type(item)),
    }
}
