//! Reads `spec/` into memory: one folder is one service.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::load::Sources;

use crate::error::Error;

/// The folder of one service below `spec/`.
pub(crate) struct Service {
    /// The name of its folders below `spec/` and `generated/`.
    pub(crate) name: String,
    /// Where its spec stands.
    pub(crate) spec: PathBuf,
    /// Where its crate stands.
    pub(crate) generated: PathBuf,
}

impl Service {
    fn new(root: &Path, name: &str) -> Self {
        let (spec, generated) = (root.join("spec").join(name), root.join("generated").join(name));
        Service { name: name.to_owned(), spec, generated }
    }

    /// Every file of its spec.
    pub(crate) fn read(&self) -> Result<Sources, Error> {
        Ok(read_folder(&self.spec)?.with_root(self.prefix()))
    }

    /// What stands before every path of its spec in messages.
    pub(crate) fn prefix(&self) -> String {
        format!("spec/{}/", self.name)
    }
}

/// Every service of the workspace, by name; with `only` that one.
pub(crate) fn services(root: &Path, only: Option<&str>) -> Result<Vec<Service>, Error> {
    let names = service_names(root)?;
    match only {
        None if names.is_empty() => Err(Error::NoService { root: root.to_owned() }),
        None => Ok(names.iter().map(|name| Service::new(root, name)).collect()),
        Some(name) if names.iter().any(|known| known == name) => Ok(vec![Service::new(root, name)]),
        Some(name) => Err(Error::UnknownService { name: name.to_owned(), known: names.join(", ") }),
    }
}

/// The one service that a command without `--service` means: the only one, or the one that the workspace names as its
/// main one.
pub(crate) fn main_service(root: &Path, only: Option<&str>) -> Result<Service, Error> {
    let named = || crate::manifest::key(&read_text(&root.join("Cargo.toml")).ok()?, "workspace.metadata.spec", "main");
    let mut all = services(root, only)?;
    let at = match all.len() {
        1 => Some(0),
        _ => named().and_then(|main| all.iter().position(|service| service.name == main)),
    };
    match at {
        Some(at) => Ok(all.swap_remove(at)),
        None => Err(Error::WhichService {
            known: all.iter().map(|service| service.name.as_str()).collect::<Vec<_>>().join(", "),
        }),
    }
}

/// Folders below `spec/` that hold a service.
fn service_names(root: &Path) -> Result<Vec<String>, Error> {
    let folder = root.join("spec");
    let read = |source| Error::Read { path: folder.clone(), source };
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(read)? {
        let entry = entry.map_err(read)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && entry.file_type().map_err(read)?.is_dir() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
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
