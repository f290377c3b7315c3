//! `model.json`: the resolved model for other tools.

use super::File;
use crate::model::Model;

pub(super) fn emit(model: &Model) -> Vec<File> {
    // the model holds nothing that JSON cannot say (texts, numbers, lists); an error would be one of memory
    let text = serde_json::to_string_pretty(model).unwrap_or_default();
    vec![File::new("model.json", text + "\n")]
}
