//! Old specs out of git, through the program `git`. Nothing is checked out, so uncommitted work stays as it is.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;

/// The clone that a folder lies in.
pub(crate) struct Repository {
    root: PathBuf,
}

/// The files of a spec.
pub(crate) type SpecFiles = Vec<(String, Vec<u8>)>;

/// A file of a revision.
struct Blob {
    path: String,
    hash: String,
}

impl Repository {
    pub(crate) fn at(root: &Path) -> Self {
        Repository { root: root.to_owned() }
    }

    /// Where the current work left the default branch.
    pub(crate) fn merge_base(&self) -> Result<String, Error> {
        if self.ask(&["rev-parse", "--git-dir"])?.is_none() {
            return Err(Error::NoBase { why: "this folder is no clone of a git repository" });
        }
        if self.ask(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.is_none() {
            return Err(Error::NoBase { why: "nothing has been committed yet" });
        }
        let branch = self.default_branch()?;
        let base = branch.as_ref().map(|branch| self.ask(&["merge-base", "HEAD", branch])).transpose()?.flatten();
        let why = match (base, branch) {
            (Some(base), _) => return Ok(base.trim().to_owned()),
            _ if self.is_shallow()? => {
                "this clone is shallow and lacks the merge base: `git fetch --unshallow` (or `fetch-depth: 0`) brings it"
            }
            (None, Some(_)) => "this branch and the default branch share no commit",
            (None, None) => "no default branch was found (origin/HEAD, main, master)",
        };
        Err(Error::NoBase { why })
    }

    fn default_branch(&self) -> Result<Option<String>, Error> {
        if let Some(name) = self.ask(&["rev-parse", "--abbrev-ref", "--verify", "--quiet", "origin/HEAD"])?
            && name.trim() != "origin/HEAD"
        {
            return Ok(Some(name.trim().to_owned()));
        }
        for name in ["origin/main", "origin/master", "main", "master"] {
            if self.commit(name)?.is_some() {
                return Ok(Some(name.to_owned()));
            }
        }
        Ok(None)
    }

    pub(crate) fn is_shallow(&self) -> Result<bool, Error> {
        Ok(self.ask(&["rev-parse", "--is-shallow-repository"])?.is_some_and(|answer| answer.trim() == "true"))
    }

    /// The full id of a commit, if there is one of that name.
    pub(crate) fn commit(&self, name: &str) -> Result<Option<String>, Error> {
        if name.starts_with('-') {
            return Ok(None);
        }
        let commit = self.ask(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")])?;
        Ok(commit.map(|id| id.trim().to_owned()))
    }

    /// The first characters of a commit's id.
    pub(crate) fn short(&self, commit: &str) -> String {
        let short = self.ask(&["rev-parse", "--short", commit]).ok().flatten();
        short.map_or_else(|| commit.chars().take(10).collect(), |id| id.trim().to_owned())
    }

    /// Every service with the YAML files of its spec, their paths below the folder of the service. In a revision from
    /// before each service had a folder of its own, `spec/` itself is the one, without a name.
    pub(crate) fn specs(&self, commit: &str) -> Result<Vec<(String, SpecFiles)>, Error> {
        let files = self.files(commit, "spec/")?;
        if files.iter().any(|(path, _)| path == "service.yaml") {
            return Ok(vec![(String::new(), files)]);
        }
        let mut specs: BTreeMap<String, SpecFiles> = BTreeMap::new();
        for (path, bytes) in files {
            if let Some((service, path)) = path.split_once('/') {
                specs.entry(service.to_owned()).or_default().push((path.to_owned(), bytes));
            }
        }
        specs.retain(|_, files| files.iter().any(|(path, _)| path == "service.yaml"));
        Ok(specs.into_iter().collect())
    }

    fn files(&self, commit: &str, folder: &str) -> Result<SpecFiles, Error> {
        let listing = self.run(&["ls-tree", "-r", "-z", commit, "--", folder], &[])?;
        let listing = String::from_utf8_lossy(&listing);
        // `mode type hash<tab>path`
        let blob = |entry: &str| {
            let (about, path) = entry.split_once('\t')?;
            let path = path.strip_prefix(folder).filter(|path| path.ends_with(".yaml"))?;
            Some(Blob { path: path.to_owned(), hash: about.split(' ').nth(2)?.to_owned() })
        };
        let blobs: Vec<Blob> = listing.split('\0').filter_map(blob).collect();
        let names: String = blobs.iter().map(|blob| format!("{}\n", blob.hash)).collect();
        let contents = self.run(&["cat-file", "--batch"], names.as_bytes())?;
        Ok(blobs.into_iter().map(|blob| blob.path).zip(batch(&contents)).collect())
    }

    /// One file of a revision, if it is there.
    pub(crate) fn file(&self, commit: &str, path: &str) -> Option<String> {
        self.ask(&["show", &format!("{commit}:./{path}")]).ok().flatten()
    }

    /// What git prints; `None` when it says no.
    fn ask(&self, arguments: &[&str]) -> Result<Option<String>, Error> {
        let output = self.command(arguments).output().map_err(|source| self.cannot_start(source))?;
        Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
    }

    fn run(&self, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Error> {
        let mut command = self.command(arguments);
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|source| self.cannot_start(source))?;
        let stdin = child.stdin.take();
        // git answers while it is still being asked: a full pipe on both sides would stop both
        let output = std::thread::scope(|scope| {
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
            child.wait_with_output()
        });
        let output = output.map_err(|source| self.cannot_start(source))?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            return Err(Error::Git { command: arguments.join(" "), message });
        }
        Ok(output.stdout)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.root).args(arguments).env("LC_ALL", "C");
        // inside a hook these name another folder
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            command.env_remove(name);
        }
        command
    }

    fn cannot_start(&self, source: std::io::Error) -> Error {
        Error::Start { program: "git".to_owned(), source }
    }
}

/// The contents in the answer of `cat-file --batch`: `hash type size`, a line end, the bytes, a line end.
fn batch(mut bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
        let header = String::from_utf8_lossy(&bytes[..end]);
        let size = header.rsplit(' ').next().and_then(|size| size.parse().ok()).unwrap_or(0);
        let rest = &bytes[end + 1..];
        let size = size.min(rest.len());
        out.push(rest[..size].to_vec());
        bytes = rest.get(size + 1..).unwrap_or_default();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::batch;

    #[test]
    fn contents_with_line_ends_come_out_whole() {
        assert_eq!(batch(b"a1 blob 4\nx\ny\n\na2 blob 0\n\na3 blob 1\nz\n"), [&b"x\ny\n"[..], b"", b"z"]);
    }
}
