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
    code.block("text_type! {", "}", |code| {
        code.docs(&words::type_def(def, model));
        for alias in docs::aliases(def.vendor_names.iter().map(String::as_str), &def.name) {
            code.line(alias);
        }
        code.line(if scalar.sensitive { format!("sensitive {}", def.name) } else { def.name.clone() });
    });
}
