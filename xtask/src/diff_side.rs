//! One side of a comparison: a revision, a folder, or the working tree.

use std::path::Path;

use codegen::diagnostics::{self, Diagnostics};
use codegen::diff::Version;
use codegen::load::Sources;
use codegen::model::Model;

use crate::colours;
use crate::diff_git::Repository;
use crate::error::Error;
use crate::manifest::key;
use crate::spec::{self, Service};

/// A spec and what stands beside it.
pub(crate) struct Side {
    /// In words.
    pub(crate) title: String,
    /// What stands before every path of it.
    pub(crate) root: String,
    /// The version of the generated crate, where there is one.
    pub(crate) version: Option<Version>,
    pub(crate) sources: Sources,
    changelog: String,
}

impl Side {
    /// The working tree of the workspace, with what is not committed.
    pub(crate) fn workspace(root: &Path, service: &Service) -> Result<Self, Error> {
        Ok(Side {
            title: "the working tree".to_owned(),
            root: service.prefix(),
            sources: service.read()?,
            ..Side::folder(root, &service.spec, &service.name)?
        })
    }

    /// A folder with a spec, or a revision.
    pub(crate) fn named(name: &str, git: &Repository, service: &Service) -> Result<Self, Error> {
        let folder = Path::new(name);
        let own = Path::new(&service.name);
        // a workspace of today, one from before a folder was a service, a folder of services, a spec
        for base in [folder.join("spec").join(own), folder.join("spec"), folder.join(own), folder.to_owned()] {
            if base.join("service.yaml").is_file() {
                return Side::folder(folder, &base, &service.name);
            }
        }
        match git.commit(name)? {
            Some(commit) => Side::revision(&commit, git, service),
            None => {
                let hint = if git.is_shallow()? {
                    "; this clone is shallow: `git fetch --unshallow` brings what is older"
                } else {
                    ""
                };
                Err(Error::NoSide { name: name.to_owned(), hint })
            }
        }
    }

    /// A commit.
    pub(crate) fn revision(commit: &str, git: &Repository, service: &Service) -> Result<Self, Error> {
        let version = version(&service.name, &|path| git.file(commit, path));
        let changelog = git.file(commit, "CHANGELOG.md").unwrap_or_default();
        let title = git.short(commit);
        let Some((root, files)) = git.spec(commit, &service.name)? else {
            return Err(Error::NoSide { name: title, hint: ": that revision has no spec of the service" });
        };
        let sources = Sources::from_bytes(files).with_root(root.as_str());
        Ok(Side { title, root, version, sources, changelog })
    }

    fn folder(root: &Path, base: &Path, service: &str) -> Result<Self, Error> {
        let read = |path: &str| spec::read_text(&root.join(path)).ok();
        let prefix = format!("{}/", base.display());
        Ok(Side {
            title: root.display().to_string(),
            sources: spec::read_folder(base)?.with_root(prefix.as_str()),
            root: prefix,
            version: version(service, &read),
            changelog: read("CHANGELOG.md").unwrap_or_default(),
        })
    }

    /// The model, as far as today's language reads it: an old spec may be written in an older one.
    pub(crate) fn model(&self, what: &str) -> Model {
        let (ast, findings) = codegen::syntax::parse(&self.sources);
        if findings.has_errors() {
            let tally = findings.tally().unwrap_or_default();
            eprintln!(
                "warning: the {what} spec ({}) is not written in today's language: {tally}; what does not fit is left out",
                self.title
            );
        } else if let Some(tally) = errors(codegen::check::check(&ast, &self.sources)) {
            eprintln!(
                "warning: the {what} spec ({}) has {tally} by today's rules; rows about what is wrong there may mislead",
                self.title
            );
        }
        codegen::model::build(&ast, &self.sources)
    }

    /// The model of a spec without errors; else it has said what is wrong. What a wrong spec means nobody knows: of a
    /// type that is nowhere a comparison would tell a change that nobody made.
    pub(crate) fn valid_model(&self) -> Option<Model> {
        let (model, findings) = crate::r#gen::compile(&self.sources);
        if model.is_none() {
            eprint!("{}", diagnostics::human(&findings, &self.sources, colours()));
            eprintln!("nothing was compared: the new spec ({}) has errors", self.title);
        }
        model
    }

    /// What the changelog declares to break and the old one did not.
    pub(crate) fn declared_since(&self, old: &Side) -> Vec<String> {
        let known = codegen::diff::declarations(&old.changelog);
        let declared = codegen::diff::declarations(&self.changelog).into_iter();
        declared.filter(|entry| !known.contains(entry)).collect()
    }
}

/// How many errors there are, in words; `None`: none.
fn errors(findings: Diagnostics) -> Option<String> {
    if findings.has_errors() { findings.tally() } else { None }
}

/// The version of the generated crate: its own, or the workspace's.
fn version(service: &str, read: &dyn Fn(&str) -> Option<String>) -> Option<Version> {
    let own = read(&format!("generated/{service}/Cargo.toml")).or_else(|| read("generated/Cargo.toml"))?;
    let text = match key(&own, "package", "version") {
        Some(version) => version,
        None => key(&read("Cargo.toml")?, "workspace.package", "version")?,
    };
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn the_version_of_the_crate_is_its_own_or_that_of_the_workspace() {
        let workspace = "[workspace]\nversion = \"9.9.9\"\n[workspace.package]\nversion = \"0.1.0\"\n";
        let read =
            |own: &'static str| move |path: &str| Some(if path == "Cargo.toml" { workspace } else { own }.to_owned());
        let shown = |own| version("x", &read(own)).map(|version| version.to_string());
        assert_eq!(shown("[package]\nversion.workspace = true\n").as_deref(), Some("0.1.0"));
        assert_eq!(shown("[package]\nversion = \"1.2.3\"\n").as_deref(), Some("1.2.3"));
    }
}
