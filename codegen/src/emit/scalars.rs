//! Texts with a type of their own.

use super::code::Code;
use super::docs;
use crate::model::{Model, Scalar, TypeDef};
use crate::words;

pub(super) fn emit(code: &mut Code, def: &TypeDef, scalar: &Scalar, model: &Model) {
    // an alias over a number or a time has no type of its own; its fields carry its limits
    if !scalar.newtype {
        return;
    }
    code.docs(&words::type_def(def, model));
    for alias in docs::aliases(def.vendor_names.iter().map(String::as_str), &def.name) {
        code.line(alias);
    }
    code.line("#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]");
    code.line(format!("pub struct {}(String);", def.name));
    code.line(format!("text_type!({}{});", if scalar.sensitive { "sensitive " } else { "" }, def.name));
}
