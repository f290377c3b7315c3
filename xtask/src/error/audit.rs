//! What stops an audit before its end: packages that cannot be had or read.

use std::path::PathBuf;

/// Why an audit could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AuditError {
    /// No service says which packages it has.
    #[error("no service names a package of the vendor: add spec/<service>/audit.yaml with `packages`")]
    NoPackages,
    /// The name of the file does not say what it is.
    #[error("{} is no wheel: its name is <package>-<version>-….whl, or a folder of that name", path.display())]
    NoWheel {
        /// The file.
        path: PathBuf,
    },
    /// The wheel holds nothing to read.
    #[error("{} holds no Python file", path.display())]
    NoPython {
        /// The file.
        path: PathBuf,
    },
    /// A wheel that no service names.
    #[error("{} is a wheel of {package}, which no audit.yaml names", path.display())]
    Unnamed {
        /// The file.
        path: PathBuf,
        /// Its package.
        package: String,
    },
    /// Nothing in the package looks like an API.
    #[error("{package} {version} has no operation{}: its layout may have changed", folder.as_ref().map_or_else(String::new, |folder| format!(" in {folder}")))]
    NoOperation {
        /// The package.
        package: String,
        /// Its version.
        version: String,
        /// The folder that was looked at.
        folder: Option<String>,
    },
    /// A file could not be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// An archive is broken.
    #[error("{} is no whole archive", path.display())]
    Archive {
        /// The file.
        path: PathBuf,
        /// Why.
        source: zip::result::ZipError,
    },
    /// A program could not be started.
    #[error("cannot start `{program}`: install Python, or name the wheels with --wheel")]
    Start {
        /// The command line.
        program: String,
        /// Why.
        source: std::io::Error,
    },
    /// The package could not be downloaded.
    #[error("`{program}` failed, so name the wheels with --wheel or mend it: {said}")]
    Pip {
        /// The command line.
        program: String,
        /// Its last words.
        said: String,
    },
}
