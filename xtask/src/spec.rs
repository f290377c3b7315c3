//! Reads `spec/` into memory.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::load::Sources;

use crate::error::Error;

/// Every YAML file below `spec/`.
pub(crate) fn read(root: &Path) -> Result<Sources, Error> {
    read_folder(&root.join("spec"))
}

/// Every YAML file below a folder.
pub(crate) fn read_folder(base: &Path) -> Result<Sources, Error> {
    let mut files = Vec::new();
    let mut folders = vec![base.to_owned()];
    while let Some(folder) = folders.pop() {
        let read = |source| Error::Read { path: folder.clone(), source };
        for entry in fs::read_dir(&folder).map_err(read)? {
            let path = entry.map_err(read)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                files.push((relative(base, &path), read_text(&path)?));
            }
        }
    }
    Ok(Sources::from_files(files))
}

/// A text file.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    let bytes = fs::read(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
    // a byte that is no UTF-8 becomes a mark that the checks point at
    Ok(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// The path below `base` with `/` between the parts.
fn relative(base: &Path, path: &Path) -> String {
    let path: PathBuf = path.strip_prefix(base).unwrap_or(path).to_owned();
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
