//! `sandbox.json`: what a sandbox is told beside the model.

use super::File;
use crate::model::Model;

pub(super) fn emit(model: &Model) -> Vec<File> {
    let Some(sandbox) = &model.sandbox else { return Vec::new() };
    // texts, lists and maps: nothing that JSON cannot say
    let text = serde_json::to_string_pretty(sandbox).unwrap_or_default();
    vec![File::new("sandbox.json", text + "\n")]
}
