//! What only the files know: the line of the key that changed, where the model knows only the file or where an operation
//! begins, and that a file has another name.

use std::collections::BTreeSet;

use super::at::{At, Report};
use super::change::Change;
use super::pair::{half_shared, partners};
use super::rules::{files, section};
use crate::model::Origin;
use crate::source::{Source, Sources};

const SERVICE: &str = "service.yaml";
const SANDBOX: &str = "sandbox.yaml";

/// The files of a service on both sides; `None` on the one that lacks it.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    /// The id that its changes have.
    pub service: &'a str,
    /// What it had.
    pub old: Option<&'a Sources>,
    /// What it has.
    pub new: Option<&'a Sources>,
}

/// Gives rows about an operation's own keys and about the service the line of their key, on both sides, drops a row about
/// a file that is the same on both, and adds one for a file that changed its name.
pub fn locate(changes: &mut Vec<Change>, services: &[Files<'_>]) {
    let of = |service: &str| services.iter().find(|of| of.service == service);
    changes.retain(|change| !of(&change.service).is_some_and(|files| is_untouched(change, files)));
    for change in &mut *changes {
        let (path, is_service) = (change.path.clone(), change.operation.is_none() && change.type_name.is_none());
        let on_both = |files: Option<&Files<'_>>| files.is_some_and(|files| files.old.is_some() && files.new.is_some());
        let (from, to) = change.sides();
        let (from, to) = (of(from), of(to));
        let stayed = on_both(from) && on_both(to);
        let sides = [from.and_then(|files| files.old), to.and_then(|files| files.new)];
        for (side, sources) in [&mut change.old, &mut change.new].into_iter().zip(sides) {
            let Some(sources) = sources else { continue };
            match side {
                Some(place) => sharpen(place, &path, sources),
                // of a thing that came or went, the list that it came into or went out of
                None if is_service && stayed => {
                    *side = text(sources, SERVICE)
                        .and_then(|text| Some(Origin { file: SERVICE.to_owned(), line: line_of(text, &path)? }))
                }
                None => {}
            }
        }
    }
    for Files { service, old, new } in services {
        let (Some(old), Some(new)) = (old, new) else { continue };
        let own: Vec<&Change> = changes.iter().filter(|change| change.service == *service).collect();
        let mut report = Report::default();
        for (from, to) in renamed_files(&own, old, new) {
            let place = |file: &str| Origin { file: file.to_owned(), line: 1 };
            let (old, new) = (place(&from), place(&to));
            let at = At::service("file").places(Some(&old), Some(&new));
            report.push(&files::RENAMED, &at, Some(from), Some(to));
        }
        changes.extend(report.finish(service));
    }
}

/// Whether a row is about the sandbox, and its file says the same on both sides.
fn is_untouched(change: &Change, files: &Files<'_>) -> bool {
    let about = [&change.old, &change.new].into_iter().flatten().any(|place| place.file == SANDBOX);
    match (files.old, files.new) {
        (Some(old), Some(new)) if about => {
            text(old, SANDBOX).is_some_and(|before| text(new, SANDBOX).is_some_and(|after| before == after))
        }
        _ => false,
    }
}

/// Each file that has another name, with its old name first: it says the same, or of the same operation or types. A folder
/// that was renamed has a row of its own, as a section, and a file that went to another section has it as an operation.
fn renamed_files(changes: &[&Change], old: &Sources, new: &Sources) -> Vec<(String, String)> {
    let sections: Vec<(&str, &str)> = (changes.iter())
        .filter(|change| change.rule.id == section::RENAMED.id)
        .filter_map(|change| Some((change.from.as_deref()?, change.to.as_deref()?)))
        .collect();
    // where an old file would be if only sections had been renamed
    let expected = |path: &str| match path.split_once('/') {
        Some((folder, name)) => {
            let folder = sections.iter().find(|(from, _)| *from == folder).map_or(folder, |(_, to)| to);
            format!("{folder}/{name}")
        }
        None => path.to_owned(),
    };
    let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    let gone: Vec<&Source> = old.files().iter().filter(|file| text(new, &expected(&file.path)).is_none()).collect();
    let came: Vec<&Source> =
        new.files().iter().filter(|file| !old.files().iter().any(|old| expected(&old.path) == file.path)).collect();
    let alike = |a: &Source, b: &Source| {
        folder(&expected(&a.path)) == folder(&b.path) && !a.text.is_empty() && (a.text == b.text || say_of_same(a, b))
    };
    partners(&gone, &came, alike).iter().map(|pair| (pair.old.path.clone(), pair.new.path.clone())).collect()
}

/// Whether both are about the same operation, or each about half of the other's types.
fn say_of_same(a: &Source, b: &Source) -> bool {
    half_shared(&subjects(&a.text), &subjects(&b.text))
}

/// The operation of a file, or its types: keys at the margin that begin as names of types do.
fn subjects(text: &str) -> BTreeSet<&str> {
    if let Some(id) = text.lines().find_map(|line| line.strip_prefix("operation:")) {
        return BTreeSet::from([id.trim()]);
    }
    let named = |line: &&str| line.starts_with(|first: char| first.is_ascii_uppercase());
    text.lines().filter(named).filter_map(|line| Some(line.split_once(':')?.0)).collect()
}

/// A place that is where an operation begins becomes that of the key.
fn sharpen(place: &mut Origin, path: &str, sources: &Sources) {
    let Some(text) = text(sources, &place.file) else { return };
    let begins = text.lines().nth(place.line.saturating_sub(1)).is_some_and(|line| line.starts_with("operation:"));
    if let Some(line) = begins.then(|| line_of(text, path)).flatten() {
        place.line = line;
    }
}

fn text<'a>(sources: &'a Sources, file: &str) -> Option<&'a str> {
    sources.files().iter().find(|source| source.path == file).map(|source| source.text.as_str())
}

/// The line of the deepest key of a path that has one of its own, in a file whose first key stands at the margin.
fn line_of(text: &str, path: &str) -> Option<usize> {
    let (mut from, mut indent, mut found) = (0, 0, None);
    for key in path.split('.') {
        // a key's own part ends where something stands as far left as it
        let mut below = (text.lines().enumerate().skip(from))
            .take_while(|(_, line)| line.trim().is_empty() || depth(line) >= indent);
        let Some((at, _)) = below.find(|(_, line)| depth(line) == indent && starts_with_key(line, key)) else {
            break;
        };
        found = Some(at + 1);
        from = at + 1;
        indent += 2;
    }
    found
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn starts_with_key(line: &str, key: &str) -> bool {
    line.trim_start()
        .trim_start_matches(['"', '\''])
        .strip_prefix(key)
        .is_some_and(|rest| rest.trim_start_matches(['"', '\'']).starts_with(':'))
}

#[cfg(test)]
mod tests {
    use super::line_of;

    const TEXT: &str = "service: x\n\nsites:\n  cn: { host: a }\n  intl:\n    host: b\nmethod: GET\n";

    #[test]
    fn a_path_has_the_line_of_its_deepest_key() {
        for (path, line) in [
            ("method", Some(7)),
            ("sites", Some(3)),
            ("sites.cn.host", Some(4)),
            ("sites.intl.host", Some(6)),
            ("x", None),
        ] {
            assert_eq!(line_of(TEXT, path), line, "{path}");
        }
    }

    #[test]
    fn a_key_may_stand_in_quotes_and_below_an_empty_line() {
        assert_eq!(line_of("a:\n  b: 1\n\n  'c': 2\n", "a.c"), Some(4));
        assert_eq!(line_of("\"a\": 1\nab: 2\n", "a"), Some(1));
        assert_eq!(line_of("ab: 2\na: 1\n", "a"), Some(2), "not one that only begins so");
    }

    #[test]
    fn a_key_further_in_or_of_an_earlier_part_is_another() {
        assert_eq!(line_of("a:\n    b: 1\nb: 2\n", "b"), Some(3));
        assert_eq!(line_of("a:\n  b:\n    c: 1\n  d:\n    c: 2\n", "a.d.c"), Some(5));
    }

    #[test]
    fn a_key_of_another_part_is_not_taken() {
        assert_eq!(line_of("a:\n  b: 1\nc:\n  d: 2\n", "a.d"), Some(1));
    }
}
