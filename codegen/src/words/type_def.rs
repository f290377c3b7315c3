//! What a type is, in a paragraph or some.

use super::limits::limits;
use super::prose::sentence;
use super::site::sites;
use crate::model::{Model, TypeDef, TypeKind};

/// Documentation of a type: meaning, limits of a scalar, prose.
pub fn type_def(def: &TypeDef, model: &Model) -> Vec<String> {
    let mut first = sentence(if def.doc.is_empty() { &def.name } else { &def.doc });
    if let TypeKind::Scalar(scalar) = &def.kind {
        let limits = limits(&scalar.limits, &scalar.base);
        if !limits.is_empty() {
            first.push(' ');
            first.push_str(&sentence(&limits.join(", ")).replace('\\', ""));
        }
    }
    let mut lines = vec![first];
    if let Some(only) = &def.sites {
        lines.extend([String::new(), format!("Only at {}.", sites(only, model))]);
    }
    for note in &def.notes {
        lines.extend([String::new(), sentence(note)]);
    }
    lines
}
