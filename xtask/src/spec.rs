//! Reads `spec/` into memory.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::load::Sources;

use crate::error::Error;

/// Every file below `spec/`.
pub(crate) fn read(root: &Path) -> Result<Sources, Error> {
    read_folder(&root.join("spec"))
}

/// Every file below a folder: one that is not read must be named.
pub(crate) fn read_folder(base: &Path) -> Result<Sources, Error> {
    let mut files = Vec::new();
    let mut folders = vec![base.to_owned()];
    while let Some(folder) = folders.pop() {
        let read = |source| Error::Read { path: folder.clone(), source };
        for entry in fs::read_dir(&folder).map_err(read)? {
            let entry = entry.map_err(read)?;
            // an editor's lock is a link to nowhere
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
                files.push((relative(base, &path), bytes));
            }
        }
    }
    Ok(Sources::from_bytes(files))
}

/// A text file.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_owned(), source })
}

/// The path below `base` with `/` between the parts.
fn relative(base: &Path, path: &Path) -> String {
    let path: PathBuf = path.strip_prefix(base).unwrap_or(path).to_owned();
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
