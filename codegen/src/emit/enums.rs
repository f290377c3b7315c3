//! Enums: known values, open for others.

use super::code::{Code, string};
use super::docs;
use super::tables;
use crate::model::{Enum, EnumValue, Model, TypeDef};
use crate::words::{self, code as backticks, sentence};

pub(super) fn emit(code: &mut Code, def: &TypeDef, values: &Enum, model: &Model) {
    code.block("open_enum! {", "}", |code| {
        code.docs(&words::type_def(def, model));
        for alias in docs::aliases(def.vendor_names.iter().map(String::as_str), &def.name) {
            code.line(alias);
        }
        let base = if values.integer { "integer" } else { "text" };
        code.block(format!("{}: {base} {{", def.name), "}", |code| {
            for value in &values.values {
                self::value(code, value, model);
            }
        });
    });
}

fn value(code: &mut Code, value: &EnumValue, model: &Model) {
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
    let sites = value.sites.as_ref().map(|ids| format!(" in {}", tables::sites(ids, model))).unwrap_or_default();
    code.doc(&doc);
    code.line(format!("{} = {}{sites},", value.name, string(&value.wire)));
}
