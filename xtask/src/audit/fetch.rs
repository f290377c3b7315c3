//! The newest published version of a package, through pip, into a cache. Packages are data: nothing of them is installed
//! or run.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::AuditError;

/// The wheel of a package, downloaded into the cache unless its newest version is there already.
pub(crate) fn newest(package: &str, cache: &Path) -> Result<PathBuf, AuditError> {
    let folder = cache.join(package);
    let write = |source| AuditError::Read { path: folder.clone(), source };
    std::fs::create_dir_all(&folder).map_err(write)?;
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| if cfg!(windows) { "python" } else { "python3" }.into());
    let mut pip = Command::new(&python);
    // a source package would run its own build
    pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check"]);
    pip.arg("--dest").arg(&folder).arg("--").arg(package);
    let shown = format!("{} -m pip download {package}", python.to_string_lossy());
    let output = pip.output().map_err(|source| AuditError::Start { program: shown.clone(), source })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(AuditError::Pip { program: shown, said });
    }
    let mut wheels: Vec<(Vec<u64>, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(write)? {
        let path = entry.map_err(write)?.path();
        if path.extension().is_some_and(|extension| extension == "whl") {
            wheels.push((version(&path), path));
        }
    }
    wheels.sort();
    wheels.pop().map(|(_, path)| path).ok_or(AuditError::NoWheel { path: folder })
}

/// `3.1.219` of `package-3.1.219-py3-none-any.whl` as numbers, so that 3.1.99 is older than 3.1.219.
fn version(path: &Path) -> Vec<u64> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let version = name.split('-').nth(1).unwrap_or_default();
    version.split('.').map(|part| part.parse().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_compared_as_numbers() {
        let of = |name: &str| version(std::path::Path::new(name));
        assert!(of("a-3.1.99-py3-none-any.whl") < of("a-3.1.219-py3-none-any.whl"));
    }
}
