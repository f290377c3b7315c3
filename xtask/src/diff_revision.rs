//! One side of a comparison of specs: a revision, a folder, or the working tree.

use std::path::Path;

use codegen::diagnostics::{self, Diagnostics};
use codegen::diff::Version;
use codegen::load::Sources;
use codegen::model::Model;

use crate::colours;
use crate::diff_git::Repository;
use crate::error::Error;
use crate::manifest::key;
use crate::spec;

/// Every spec of a side and what stands beside them.
pub(crate) struct SpecRevision {
    /// In words.
    pub(crate) title: String,
    /// By name.
    pub(crate) specs: Vec<Spec>,
    /// Whether it is the folder of one spec, which says nothing of other services.
    is_one_spec: bool,
    changelog: String,
}

/// The spec of a service.
pub(crate) struct Spec {
    /// The name of its folder; empty where the spec is no folder among others.
    pub(crate) name: String,
    /// What stands before every path of it.
    pub(crate) root: String,
    /// The version of the generated crate, where there is one.
    pub(crate) version: Option<Version>,
    pub(crate) sources: Sources,
}

impl SpecRevision {
    /// The working tree of the workspace, with what is not committed.
    pub(crate) fn workspace(root: &Path) -> Result<Self, Error> {
        let read = |path: &str| spec::read_text(&root.join(path)).ok();
        let one = |service: spec::Service| {
            let (root, version) = (service.prefix(), version(&service.name, &read));
            Ok(Spec { root, version, sources: service.read()?, name: service.name })
        };
        let specs = spec::services(root, None)?.into_iter().map(one).collect::<Result<_, Error>>()?;
        let changelog = read("CHANGELOG.md").unwrap_or_default();
        Ok(SpecRevision { title: "the working tree".to_owned(), specs, is_one_spec: false, changelog })
    }

    /// A folder with specs, or a revision.
    pub(crate) fn named(name: &str, git: &Repository) -> Result<Self, Error> {
        let folder = Path::new(name);
        // a workspace, or one from before a folder was a service; a folder of services, or one spec
        for base in [folder.join("spec"), folder.to_owned()] {
            let specs = spec::specs_in(&base)?;
            if !specs.is_empty() {
                return SpecRevision::folder(folder, &base, specs);
            }
        }
        match git.commit(name)? {
            Some(commit) => SpecRevision::revision(&commit, git),
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
    pub(crate) fn revision(commit: &str, git: &Repository) -> Result<Self, Error> {
        let changelog = git.file(commit, "CHANGELOG.md").unwrap_or_default();
        let title = git.short(commit);
        let one = |(name, files): (String, Vec<(String, Vec<u8>)>)| {
            let root = if name.is_empty() { "spec/".to_owned() } else { format!("spec/{name}/") };
            let version = version(&name, &|path| git.file(commit, path));
            Spec { sources: Sources::from_bytes(files).with_root(root.as_str()), root, version, name }
        };
        let specs: Vec<Spec> = git.specs(commit)?.into_iter().map(one).collect();
        if specs.is_empty() {
            return Err(Error::NoSide { name: title, hint: ": that revision has no spec" });
        }
        Ok(SpecRevision { title, specs, is_one_spec: false, changelog })
    }

    fn folder(root: &Path, base: &Path, names: Vec<String>) -> Result<Self, Error> {
        let read = |path: &str| spec::read_text(&root.join(path)).ok();
        let is_one_spec = base == root && names.iter().all(String::is_empty);
        let one = |name: String| {
            let folder = if name.is_empty() { base.to_owned() } else { base.join(&name) };
            let prefix = format!("{}/", folder.display());
            let sources = spec::read_folder(&folder)?.with_root(prefix.as_str());
            Ok(Spec { sources, root: prefix, version: version(&name, &read), name })
        };
        Ok(SpecRevision {
            title: root.display().to_string(),
            specs: names.into_iter().map(one).collect::<Result<_, Error>>()?,
            is_one_spec,
            changelog: read("CHANGELOG.md").unwrap_or_default(),
        })
    }

    /// The spec, when the side is the folder of one.
    pub(crate) fn alone(&self) -> Option<&Spec> {
        if self.is_one_spec { self.specs.first() } else { None }
    }

    /// What a spec that stands alone is compared with: the service of `--service`, the one that has its name, the only
    /// one, or the main one of the workspace.
    pub(crate) fn like(&self, one: &Spec, root: &Path, only: Option<&str>) -> Result<&Spec, Error> {
        let known = || self.specs.iter().map(|spec| spec.name.as_str()).collect::<Vec<_>>().join(", ");
        if let Some(name) = only {
            let found = self.specs.iter().find(|spec| spec.name == name || self.is_one_spec);
            return found.ok_or_else(|| Error::UnknownService { name: name.to_owned(), known: known() });
        }
        let id = one.sketch().service.id;
        let main = spec::main_name(root);
        let found = (self.specs.iter().find(|spec| spec.sketch().service.id == id))
            .or_else(|| self.specs.first().filter(|_| self.specs.len() == 1))
            .or_else(|| self.specs.iter().find(|spec| Some(&spec.name) == main.as_ref()));
        found.ok_or_else(|| Error::WhichService { known: known() })
    }

    /// The models, as far as they read, without a word about what is wrong: to see which service is which.
    pub(crate) fn sketches(&self) -> Vec<Model> {
        self.specs.iter().map(Spec::sketch).collect()
    }

    /// What the changelog declares to break and the old one did not.
    pub(crate) fn declared_since(&self, old: &SpecRevision) -> Vec<String> {
        let known = codegen::diff::declarations(&old.changelog);
        let declared = codegen::diff::declarations(&self.changelog).into_iter();
        declared.filter(|entry| !known.contains(entry)).collect()
    }
}

impl Spec {
    /// The model, as far as it reads, without a word about what is wrong.
    pub(crate) fn sketch(&self) -> Model {
        let (ast, _) = codegen::syntax::parse(&self.sources);
        codegen::model::build(&ast, &self.sources)
    }

    /// The model, as far as today's language reads it: an old spec may be written in an older one.
    pub(crate) fn model(&self, what: &str, title: &str) -> Model {
        let (ast, findings) = codegen::syntax::parse(&self.sources);
        let root = self.root.trim_end_matches('/');
        if findings.has_errors() {
            let tally = findings.tally().unwrap_or_default();
            eprintln!(
                "warning: the {what} spec ({title}, {root}) is not written in today's language: {tally}; what does not fit is left out",
            );
        } else if let Some(tally) = errors(codegen::check::check(&ast, &self.sources)) {
            eprintln!(
                "warning: the {what} spec ({title}, {root}) has {tally} by today's rules; rows about what is wrong there may mislead",
            );
        }
        codegen::model::build(&ast, &self.sources)
    }

    /// The model of a spec without errors; else it has said what is wrong. What a wrong spec means nobody knows: of a
    /// type that is nowhere a comparison would tell a change that nobody made.
    pub(crate) fn valid_model(&self, title: &str) -> Option<Model> {
        let (model, findings) = crate::r#gen::compile(&self.sources);
        if model.is_none() {
            eprint!("{}", diagnostics::human(&findings, &self.sources, colours()));
            eprintln!("nothing was compared: the new spec ({title}) has errors");
        }
        model
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
