//! Data for other programs: the resolved model, and what a sandbox is told beside it.

use serde::Serialize;

use super::Error;
use crate::file::File;
use crate::model::Model;
use crate::rust::Crate;

pub(super) fn emit(_: &Crate<'_>, model: &Model) -> Result<Vec<File>, Error> {
    let mut files = vec![json("model.json", model)?];
    if let Some(sandbox) = &model.sandbox {
        files.push(json("sandbox.json", sandbox)?);
    }
    Ok(files)
}

fn json(file: &str, value: &impl Serialize) -> Result<File, Error> {
    match serde_json::to_string_pretty(value) {
        Ok(text) => Ok(File::new(file, text + "\n")),
        Err(error) => Err(Error::Data { file: file.to_owned(), reason: error.to_string() }),
    }
}
