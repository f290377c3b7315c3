//! The Python files of a package, from a wheel or from a folder with one unpacked. Nothing is unpacked to disk or run.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::error::AuditError;

/// A package as it was published.
pub(crate) struct Wheel {
    /// Name of the package.
    pub(crate) package: String,
    /// Its version.
    pub(crate) version: String,
    /// Path inside → text, in the order of the paths.
    pub(crate) files: Vec<(String, String)>,
}

/// Reads `name-version-….whl`, or a folder of that form.
pub(crate) fn read(path: &Path) -> Result<Wheel, AuditError> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut parts = name.trim_end_matches(".whl").splitn(3, '-');
    let (Some(package), Some(version)) = (parts.next(), parts.next()) else {
        return Err(AuditError::NoWheel { path: path.to_owned() });
    };
    let mut files = if path.is_dir() { folder(path)? } else { archive(path)? };
    files.sort();
    if files.is_empty() {
        return Err(AuditError::NoPython { path: path.to_owned() });
    }
    Ok(Wheel { package: package.to_owned(), version: version.to_owned(), files })
}

fn archive(path: &Path) -> Result<Vec<(String, String)>, AuditError> {
    let open = |source| AuditError::Read { path: path.to_owned(), source };
    let broken = |source| AuditError::Archive { path: path.to_owned(), source };
    let mut archive = zip::ZipArchive::new(File::open(path).map_err(open)?).map_err(broken)?;
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(broken)?;
        let name = entry.name().map_err(broken)?.into_owned();
        if name.ends_with(".py") {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).map_err(open)?;
            files.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok(files)
}

fn folder(root: &Path) -> Result<Vec<(String, String)>, AuditError> {
    let mut files = Vec::new();
    let mut open: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        let read = |source| AuditError::Read { path: folder.clone(), source };
        for entry in std::fs::read_dir(&folder).map_err(read)? {
            let path = entry.map_err(read)?.path();
            // a link could lead out of the package
            if path.is_symlink() {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                let text = std::fs::read(&path).map_err(read)?;
                let inside = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.push((inside, String::from_utf8_lossy(&text).into_owned()));
            }
        }
    }
    Ok(files)
}
