//! Reads `spec/` into memory: one folder is one service. Follows no link.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use codegen::load::Sources;

use crate::error::Error;

/// The spec of one service and the place of its crate.
pub(crate) struct Service {
    /// The name of its folders below `spec/` and `generated/`, or that of the folder with the spec.
    pub(crate) name: String,
    /// The folder that the user named: what stands above it is not looked at.
    pub(crate) base: PathBuf,
    /// What stands before every path of its spec in messages.
    prefix: String,
    /// Where its spec stands.
    pub(crate) spec: PathBuf,
    /// Where its crate stands.
    pub(crate) generated: PathBuf,
}

impl Service {
    fn new(root: &Path, name: &str) -> Self {
        let (spec, generated) = (root.join("spec").join(name), root.join("generated").join(name));
        Service { name: name.to_owned(), base: root.to_owned(), prefix: format!("spec/{name}/"), spec, generated }
    }

    /// A spec in any folder and a crate in any other.
    fn elsewhere(spec: &Path, generated: &Path) -> Self {
        let name = spec.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let base = generated.parent().unwrap_or(generated).to_owned();
        let prefix = format!("{}/", spec.display().to_string().trim_end_matches('/'));
        Service { name, base, prefix, spec: spec.to_owned(), generated: generated.to_owned() }
    }

    /// Every file of its spec.
    pub(crate) fn read(&self) -> Result<Sources, Error> {
        Ok(read_folder(&self.spec)?.with_root(self.prefix()))
    }

    /// The ids of its sites, in the spec's order.
    pub(crate) fn site_ids(&self) -> Result<Vec<String>, Error> {
        let (spec, _) = codegen::syntax::parse(&self.read()?);
        Ok(spec.service.sites.into_iter().map(|(id, _)| id.value).collect())
    }

    /// What stands before every path of its spec in messages.
    pub(crate) fn prefix(&self) -> String {
        self.prefix.clone()
    }
}

/// The services that a command is about: the one in the folder of `--spec`, that of `--service`, or all.
pub(crate) fn selected(root: &Path, matches: &ArgMatches) -> Result<Vec<Service>, Error> {
    let path = |name: &str| matches.try_get_one::<PathBuf>(name).ok().flatten();
    let Some(spec) = path("spec") else {
        return services(root, matches.get_one::<String>("service").map(String::as_str));
    };
    if !spec.is_dir() {
        return Err(Error::NoSpecFolder { path: spec.clone() });
    }
    // its files would all be told as having no place
    let within = specs_in(spec)?;
    if within.first().is_some_and(|name| !name.is_empty()) {
        return Err(Error::SeveralSpecs { path: spec.clone(), known: within.join(", ") });
    }
    Ok(vec![Service::elsewhere(spec, path("out").unwrap_or(spec))])
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
    let mut all = services(root, only)?;
    let at = match all.len() {
        1 => Some(0),
        _ => main_name(root).and_then(|main| all.iter().position(|service| service.name == main)),
    };
    match at {
        Some(at) => Ok(all.swap_remove(at)),
        None => Err(Error::WhichService {
            known: all.iter().map(|service| service.name.as_str()).collect::<Vec<_>>().join(", "),
        }),
    }
}

/// The service that the workspace names as its main one.
pub(crate) fn main_name(root: &Path) -> Option<String> {
    crate::manifest::key(&read_text(&root.join("Cargo.toml")).ok()?, "workspace.metadata.spec", "main")
}

/// The names of the folders of specs in a folder; one without a name where the folder is a spec itself.
pub(crate) fn specs_in(folder: &Path) -> Result<Vec<String>, Error> {
    if folder.join("service.yaml").is_file() {
        return Ok(vec![String::new()]);
    }
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let read = |source| Error::Read { path: folder.to_owned(), source };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(read)? {
        let entry = entry.map_err(read)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && entry.path().join("service.yaml").is_file() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Folders below `spec/` that hold a service.
fn service_names(root: &Path) -> Result<Vec<String>, Error> {
    let folder = root.join("spec");
    let read = |source| Error::Read { path: folder.clone(), source };
    if fs::symlink_metadata(&folder).map_err(read)?.is_symlink() {
        return Err(Error::Link { path: folder });
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(read)? {
        let entry = entry.map_err(read)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().map_err(read)?;
        if name.starts_with('.') {
            continue;
        }
        // a file beside the services may be a link: it is not read
        if kind.is_symlink() && entry.path().is_dir() {
            return Err(Error::Link { path: entry.path() });
        }
        if kind.is_dir() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Every file below a folder: one that is not read must be named. A link may lead anywhere, and a pipe never ends.
pub(crate) fn read_folder(base: &Path) -> Result<Sources, Error> {
    let (mut files, mut obstacles) = (Vec::new(), Vec::new());
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
            let kind = entry.file_type().map_err(read)?;
            if kind.is_symlink() {
                obstacles.push((relative(base, &path), "a link"));
            } else if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                let bytes = fs::read(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
                files.push((relative(base, &path), bytes));
            } else {
                obstacles.push((relative(base, &path), "a pipe, a socket or a device"));
            }
        }
    }
    Ok(Sources::from_bytes(files).with_obstacles(obstacles))
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
