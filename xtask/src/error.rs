//! What stops a command before its end.

mod audit;

use std::path::PathBuf;

pub(crate) use audit::AuditError;

/// Why a command could not run. Findings in the spec are no error: they are its result.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The generator has a fault.
    #[error(transparent)]
    Emit(#[from] codegen::emit::Error),
    /// The folder is no workspace of this project.
    #[error("{} has no folder `spec`: name the workspace with --root", root.display())]
    NoSpec {
        /// Where it was looked for.
        root: PathBuf,
    },
    /// What `--spec` names is no folder.
    #[error("{} is no folder: --spec names the folder that holds service.yaml", path.display())]
    NoSpecFolder {
        /// As it was given.
        path: PathBuf,
    },
    /// What `--spec` names holds specs and is none.
    #[error("{} holds no service.yaml but the folders of services: name one of them with --spec ({known})", path.display())]
    SeveralSpecs {
        /// As it was given.
        path: PathBuf,
        /// Those that are there.
        known: String,
    },
    /// There is nothing to work on.
    #[error("{}/spec holds no service: make a folder with a service.yaml", root.display())]
    NoService {
        /// The workspace.
        root: PathBuf,
    },
    /// No such folder below `spec/`.
    #[error("there is no service `{name}`; there are {known}")]
    UnknownService {
        /// As it was given.
        name: String,
        /// Those that are there.
        known: String,
    },
    /// The service has no such site.
    #[error("the service has no site `{name}`; it has {known}")]
    UnknownSite {
        /// As it was given.
        name: String,
        /// Those that there are.
        known: String,
    },
    /// Several services, and none is the main one.
    #[error("which service? name one with --service: {known}")]
    WhichService {
        /// Those that are there.
        known: String,
    },
    /// A file could not be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A new file or type that is there already.
    #[error("{} says it already: take another name, or edit the file", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A name that nothing in a spec can have.
    #[error("`{name}` is not a good name: expected {expected}")]
    BadName {
        /// As it was given.
        name: String,
        /// What would do.
        expected: &'static str,
    },
    /// Another run works on the same crate.
    #[error("another run of gen is at work in {}: wait for it", path.display())]
    Busy {
        /// Where it builds.
        path: PathBuf,
    },
    /// A folder of the spec that is a link.
    #[error("{} is a link, which is never followed: put the folder itself here", path.display())]
    Link {
        /// The link.
        path: PathBuf,
    },
    /// A file could not be written; nothing has been changed.
    #[error("cannot write {}; nothing has been changed", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A program could not be started.
    #[error("cannot start `{program}`")]
    Start {
        /// The command line.
        program: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file has lost the marks between which text is written.
    #[error("{} has no line `{mark}`", path.display())]
    NoMark {
        /// The file.
        path: PathBuf,
        /// The mark.
        mark: String,
    },
    /// A file is to be written where a folder stands.
    #[error("{} is a folder: name a file", path.display())]
    NotAFile {
        /// The folder.
        path: PathBuf,
    },
    /// A folder is to be written where a file stands.
    #[error("{} is a file: name a folder", path.display())]
    NotAFolder {
        /// The file.
        path: PathBuf,
    },
    /// An export would mix with files that it did not write.
    #[error("{} holds files that no export has written: name a new or empty folder", path.display())]
    NotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// `git` refused.
    #[error("`git {command}` failed: {message}")]
    Git {
        /// The arguments.
        command: String,
        /// What it said.
        message: String,
    },
    /// What is to be compared is neither a revision nor a folder with a spec.
    #[error("`{name}` is neither a revision of this repository nor a folder with a spec{hint}")]
    NoSide {
        /// As it was given.
        name: String,
        /// A way out; may be empty.
        hint: &'static str,
    },
    /// Nothing was named to compare with, and nothing could be found.
    #[error("{why}; name a revision or a folder with --from")]
    NoBase {
        /// What is missing.
        why: &'static str,
    },
    /// The audit could not be made.
    #[error(transparent)]
    Audit(#[from] AuditError),
}
