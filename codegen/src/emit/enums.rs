//! Enums: known values, open for others.

use super::code::{Code, string};
use super::docs;
use super::tables;
use crate::model::{Enum, EnumValue, Model, TypeDef};
use crate::words::{self, code as backticks, sentence};

pub(super) fn emit(code: &mut Code, def: &TypeDef, values: &Enum, model: &Model) {
    code.docs(&words::type_def(def, model));
    for alias in docs::aliases(def.vendor_names.iter().map(String::as_str), &def.name) {
        code.line(alias);
    }
    code.line("#[derive(Clone, Debug, PartialEq, Eq, Hash)]").line("#[non_exhaustive]");
    code.block(format!("pub enum {} {{", def.name), "}", |code| {
        for value in &values.values {
            code.doc(&documentation(value, model));
            code.line(format!("{},", value.name));
        }
        code.doc("A value that this version does not know, as it travelled.");
        code.line("Other(String),");
    });
    let base = if values.integer { "integer" } else { "text" };
    let rows: Vec<String> = values.values.iter().map(|value| row(value, model)).collect();
    code.line("#[rustfmt::skip]");
    code.list(&format!("open_enum!({}: {base};", def.name), ");", &rows);
}

fn row(value: &EnumValue, model: &Model) -> String {
    let sites = value.sites.as_ref().map(|ids| format!(" in {}", tables::sites(ids, model))).unwrap_or_default();
    format!("{} = {}{sites},", value.name, string(&value.wire))
}

fn documentation(value: &EnumValue, model: &Model) -> String {
    let mut doc = sentence(&value.doc);
    // the wire form is worth a word only where the variant does not say it
    if crate::names::variant_name(&value.wire, None) != value.name || value.wire.chars().any(|c| c.is_ascii_digit()) {
        doc = format!("{} ({}).", doc.trim_end_matches('.'), backticks(&value.wire));
    }
    if let Some(only) = &value.sites {
        doc += &format!(" Only at {}.", words::sites(only, model));
    }
    if value.deprecated {
        doc += " Deprecated.";
    }
    doc
}
