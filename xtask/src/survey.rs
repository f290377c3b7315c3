//! What stands where a crate is to be written: which of it `gen` wrote, and what is somebody else's. Follows no link
//! and changes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::file::{bears_mark, has_comments, is_fixed_name};

use crate::error::Error;
use crate::spec::Service;
use crate::write::PlannedFile;

/// A crate on disk beside the crate that is wanted.
pub(crate) struct Survey {
    /// The crate's folder.
    pub(crate) place: PathBuf,
    /// Everything that should stand there.
    pub(crate) wanted: Vec<PlannedFile>,
    /// Files that are not as wanted.
    pub(crate) stale: Vec<(PathBuf, Stale)>,
    /// Names right below the folder that cargo, git or an editor put there: neither read nor touched.
    pub(crate) aside: Vec<String>,
    /// What `gen` did not write and will not touch, with the reason: with one of these, nothing is written.
    pub(crate) foreign: Vec<(PathBuf, &'static str)>,
}

/// What is the matter with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stale {
    Differs,
    IsMissing,
    IsLeftOver,
}

impl std::fmt::Display for Stale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Stale::Differs => "differs",
            Stale::IsMissing => "is missing",
            Stale::IsLeftOver => "is left over",
        })
    }
}

const A_LINK: &str = "is a link, which gen never follows: put the folder or file itself here, or remove the link";
const IN_THE_WAY: &str =
    "was not written by gen, which wants to write here: move it elsewhere, or remove it if its content is not needed";
const NOT_OURS: &str = "was not written by gen: move it elsewhere, or remove it if its content is not needed";
const NO_SERVICE: &str = "has no folder of its name in spec/ any more: remove it";
const NO_FILE: &str = "is neither a file nor a folder: remove it";

impl Survey {
    /// Looks at the crate in `place`, for which `wanted` is to be written; `base` is the folder that the user named.
    pub(crate) fn of(base: &Path, place: &Path, wanted: Vec<PlannedFile>) -> Result<Self, Error> {
        let mut survey = Survey {
            place: place.to_owned(),
            wanted: Vec::new(),
            stale: Vec::new(),
            aside: Vec::new(),
            foreign: Vec::new(),
        };
        if let Some(link) = first_link(base, place) {
            survey.foreign.push((link, A_LINK));
            return Ok(survey);
        }
        let texts: BTreeMap<&Path, &str> =
            wanted.iter().map(|file| (file.path.as_path(), file.text.as_str())).collect();
        // the manifest alone tells whether files without comments, which bear no mark, are ours
        let ours = fs::symlink_metadata(place.join("Cargo.toml")).is_ok_and(|data| data.is_file())
            && fs::read_to_string(place.join("Cargo.toml")).is_ok_and(|text| bears_mark(&text));
        let walk = Walk { place, texts: &texts, ours };
        if place.exists() {
            walk.folder(place, &mut survey)?;
        }
        for file in &wanted {
            if fs::symlink_metadata(&file.path).is_err() {
                survey.stale.push((file.path.clone(), Stale::IsMissing));
            }
        }
        survey.stale.sort();
        survey.foreign.sort();
        survey.wanted = wanted;
        Ok(survey)
    }
}

/// What stands in `generated/` and belongs to no service.
pub(crate) fn strays(root: &Path, services: &[Service]) -> Result<Vec<(PathBuf, &'static str)>, Error> {
    let folder = root.join("generated");
    let read = |source| Error::Read { path: folder.clone(), source };
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(read(source)),
    };
    let mut out = Vec::new();
    for entry in entries {
        let path = entry.map_err(read)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if is_aside(&name) || services.iter().any(|service| service.generated == path) {
            continue;
        }
        let was_ours = fs::read_to_string(path.join("Cargo.toml")).is_ok_and(|text| bears_mark(&text));
        out.push((path, if was_ours { NO_SERVICE } else { NOT_OURS }));
    }
    out.sort();
    Ok(out)
}

/// The first of the folders below `base` on the way to `place`, itself included, that is a link.
fn first_link(base: &Path, place: &Path) -> Option<PathBuf> {
    let mut ways: Vec<&Path> = place.ancestors().take_while(|way| *way != base).collect();
    ways.reverse();
    ways.into_iter().find(|way| fs::symlink_metadata(way).is_ok_and(|data| data.is_symlink())).map(Path::to_owned)
}

struct Walk<'a> {
    place: &'a Path,
    texts: &'a BTreeMap<&'a Path, &'a str>,
    ours: bool,
}

impl Walk<'_> {
    /// Whether anything in the folder is ours.
    fn folder(&self, folder: &Path, survey: &mut Survey) -> Result<bool, Error> {
        let read = |source| Error::Read { path: folder.to_owned(), source };
        let mut entries = fs::read_dir(folder).map_err(read)?.collect::<Result<Vec<_>, _>>().map_err(read)?;
        entries.sort_by_key(fs::DirEntry::file_name);
        let mut ours = false;
        for entry in entries {
            let path = entry.path();
            let kind = entry.file_type().map_err(read)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if kind.is_symlink() {
                survey.foreign.push((path, A_LINK));
            } else if folder == self.place && is_aside(&name) && !self.texts.contains_key(path.as_path()) {
                survey.aside.push(name);
            } else if kind.is_dir() {
                let before = survey.foreign.len();
                let inner = self.folder(&path, survey)?;
                let needed = self.texts.keys().any(|wanted| wanted.starts_with(&path));
                // a folder of somebody else is named once, not file by file
                if !inner && !needed && survey.foreign.len() > before {
                    survey.foreign.truncate(before);
                    survey.foreign.push((path, NOT_OURS));
                }
                ours |= inner;
            } else if kind.is_file() {
                ours |= self.file(path, survey)?;
            } else {
                survey.foreign.push((path, NO_FILE));
            }
        }
        Ok(ours)
    }

    /// Whether the file is ours.
    fn file(&self, path: PathBuf, survey: &mut Survey) -> Result<bool, Error> {
        let bytes = fs::read(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
        let relative = path.strip_prefix(self.place).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let marked = std::str::from_utf8(&bytes).is_ok_and(bears_mark);
        match self.texts.get(path.as_path()) {
            Some(text) if text.as_bytes() == bytes => return Ok(true),
            Some(_) if marked || (self.ours && !has_comments(&relative)) => survey.stale.push((path, Stale::Differs)),
            Some(_) => {
                survey.foreign.push((path, IN_THE_WAY));
                return Ok(false);
            }
            None if marked || (self.ours && is_fixed_name(&relative)) => survey.stale.push((path, Stale::IsLeftOver)),
            None => {
                survey.foreign.push((path, NOT_OURS));
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// What cargo, git and editors keep in a crate's folder.
fn is_aside(name: &str) -> bool {
    name.starts_with('.') || matches!(name, "target" | "Cargo.lock")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    const MARKED: &str = "// Written by `cargo xtask gen` from spec/. Do not edit.\n";

    fn survey(scratch: &Scratch, wanted: &[(&str, &str)]) -> Survey {
        let place = scratch.path("generated/x");
        let file = |(path, text): &(&str, &str)| PlannedFile { path: place.join(path), text: (*text).to_owned() };
        Survey::of(scratch.root(), &place, wanted.iter().map(file).collect()).unwrap()
    }

    fn shown(scratch: &Scratch, list: &[(PathBuf, impl ToString)]) -> Vec<String> {
        let row = |(path, what): &(PathBuf, _)| {
            let path = path.strip_prefix(scratch.root()).unwrap().display().to_string();
            format!("{path} {}", ToString::to_string(what).split([':', ',']).next().unwrap())
        };
        list.iter().map(row).collect()
    }

    #[test]
    fn what_bears_the_mark_is_left_over_and_what_does_not_is_foreign() {
        let scratch = Scratch::new("mark");
        scratch.file("generated/x/src/old.rs", MARKED);
        scratch.file("generated/x/src/hand.rs", "fn main() {}\n");
        scratch.file("generated/x/notes/a.md", "a");
        scratch.file("generated/x/notes/b/c.md", "c");
        let survey = survey(&scratch, &[("src/lib.rs", MARKED)]);
        assert_eq!(
            shown(&scratch, &survey.stale),
            ["generated/x/src/lib.rs is missing", "generated/x/src/old.rs is left over"]
        );
        assert_eq!(
            shown(&scratch, &survey.foreign),
            ["generated/x/notes was not written by gen", "generated/x/src/hand.rs was not written by gen"]
        );
    }

    #[test]
    fn files_without_comments_are_ours_beside_a_manifest_of_ours() {
        let scratch = Scratch::new("manifest");
        scratch.file("generated/x/model.json", "{}");
        scratch.file("generated/x/sandbox.json", "{}");
        assert_eq!(
            shown(&scratch, &survey(&scratch, &[("model.json", "[]")]).foreign),
            ["generated/x/model.json was not written by gen", "generated/x/sandbox.json was not written by gen"]
        );
        scratch.file("generated/x/Cargo.toml", "# Written by `cargo xtask gen` from spec/. Do not edit.\n");
        let survey = survey(&scratch, &[("model.json", "[]")]);
        assert!(survey.foreign.is_empty());
        assert_eq!(
            shown(&scratch, &survey.stale),
            [
                "generated/x/Cargo.toml is left over",
                "generated/x/model.json differs",
                "generated/x/sandbox.json is left over"
            ]
        );
    }

    #[test]
    fn a_hand_written_file_is_not_written_over() {
        let scratch = Scratch::new("over");
        scratch.file("generated/x/Cargo.toml", "[package]\n");
        scratch.file("generated/x/src/lib.rs", "pub mod mine;\n");
        let survey = survey(&scratch, &[("Cargo.toml", "# x"), ("src/lib.rs", MARKED)]);
        assert_eq!(survey.foreign.len(), 2);
    }

    #[test]
    fn what_cargo_and_git_put_beside_is_left_alone() {
        let scratch = Scratch::new("aside");
        for path in ["target/debug/x", ".git/config", "Cargo.lock"] {
            scratch.file(&format!("generated/x/{path}"), "1");
        }
        let survey = survey(&scratch, &[]);
        assert_eq!(survey.aside, [".git", "Cargo.lock", "target"]);
        assert!(survey.foreign.is_empty() && survey.stale.is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed_wherever_they_stand() {
        let scratch = Scratch::new("links");
        scratch.file("precious/notes.txt", MARKED);
        scratch.file("generated/x/src/lib.rs", MARKED);
        scratch.link("../../../precious", "generated/x/src/mine");
        scratch.link(".", "generated/x/src/round");
        let found = survey(&scratch, &[("src/lib.rs", MARKED)]);
        assert_eq!(
            shown(&scratch, &found.foreign),
            ["generated/x/src/mine is a link", "generated/x/src/round is a link"]
        );
        assert!(found.stale.is_empty());

        let scratch = Scratch::new("linked");
        scratch.file("elsewhere/x/src/lib.rs", MARKED);
        scratch.link("elsewhere", "generated");
        let found = survey(&scratch, &[("src/lib.rs", "other")]);
        assert_eq!(shown(&scratch, &found.foreign), ["generated is a link"]);
        assert!(found.wanted.is_empty());
    }
}
