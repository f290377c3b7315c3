//! What may stand in an argument that the definitions of the command line cannot list: operations, codes, profiles,
//! values and paths of fields, each with what it means.

mod path;

use std::ffi::OsString;

use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter, CompletionCandidate};
use huaweicloud_runtime::meta::{Field, Kind};

use crate::{catalog, facts, settings};

/// A candidate with what it means.
fn candidate(value: impl Into<OsString>, help: &str) -> CompletionCandidate {
    let first = help.lines().next().unwrap_or_default().to_owned();
    CompletionCandidate::new(value).help((!first.is_empty()).then(|| first.into()))
}

/// Ids of operations.
pub(crate) fn operations() -> ArgValueCandidates {
    ArgValueCandidates::new(|| {
        catalog::operations().map(|known| candidate(catalog::name(known.meta), known.meta.title)).collect()
    })
}

/// Error codes.
pub(crate) fn codes() -> ArgValueCandidates {
    ArgValueCandidates::new(|| {
        catalog::services().flat_map(|service| service.errors).map(|info| candidate(info.code, info.doc)).collect()
    })
}

/// Names of profiles.
pub(crate) fn profiles() -> ArgValueCandidates {
    ArgValueCandidates::new(|| {
        let names = settings::profiles();
        names.into_iter().map(|name| candidate(name, "")).collect()
    })
}

/// The values of a field's flag.
pub(crate) fn values_of(field: &'static Field, described: Option<&facts::Field>) -> ArgValueCompleter {
    let values = values(field, described);
    let csv = matches!(field.kind, Kind::Csv(_));
    ArgValueCompleter::new(move |current: &std::ffi::OsStr| {
        let current = current.to_string_lossy();
        // the last of several, with those before it
        let (before, last) = match current.rfind(',').filter(|_| csv) {
            Some(at) => current.split_at(at + 1),
            None => ("", &*current),
        };
        let fits = values.iter().filter(|(value, _)| value.starts_with(last));
        fits.map(|(value, help)| candidate(format!("{before}{value}"), help)).collect::<Vec<_>>()
    })
}

/// What stands in `--set`: paths into the request, then values.
pub(crate) fn set_of(operation: &'static huaweicloud_runtime::erased::Erased) -> ArgValueCompleter {
    ArgValueCompleter::new(move |current: &std::ffi::OsStr| path::candidates(operation, &current.to_string_lossy()))
}

/// What `--set` offers behind a word, without the command line around it.
pub fn set_words(operation: &'static huaweicloud_runtime::erased::Erased, word: &str) -> Vec<String> {
    let found = path::candidates(operation, word);
    found.iter().map(|candidate| candidate.get_value().to_string_lossy().into_owned()).collect()
}

/// The values that a field takes, as far as they are known, with their meanings.
fn values(field: &Field, described: Option<&facts::Field>) -> Vec<(String, String)> {
    let kind = match field.kind {
        Kind::List(item) | Kind::Csv(item) => *item,
        kind => kind,
    };
    match kind {
        Kind::Enum(known) => {
            let limits = field.all_limits();
            let meaning = |wire: &str| {
                let found = described?.values.iter().find(|value| value.wire == wire)?;
                Some(found.doc.clone())
            };
            let values = known.values.iter().map(|value| value.wire).filter(|wire| limits.allows(wire));
            values.map(|value| (value.to_owned(), meaning(value).unwrap_or_default())).collect()
        }
        Kind::Boolean => ["true", "false"].map(|word| (word.to_owned(), String::new())).into(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::*;

    fn shown(found: &CompletionCandidate) -> (String, Option<String>) {
        (found.get_value().to_string_lossy().into_owned(), found.get_help().map(ToString::to_string))
    }

    #[test]
    fn a_candidate_has_the_first_line_of_what_it_means() {
        assert_eq!(shown(&candidate("a", "first\nsecond")), ("a".to_owned(), Some("first".to_owned())));
        assert_eq!(shown(&candidate("a", "")), ("a".to_owned(), None));
    }

    #[test]
    fn a_field_offers_the_values_that_it_takes_with_their_meanings() {
        const FLAG: Kind = Kind::Boolean;
        let words = |field: &Field| values(field, None).into_iter().map(|(word, _)| word).collect::<Vec<_>>();
        assert_eq!(words(&Field::body("a", Kind::Boolean)), ["true", "false"]);
        assert_eq!(words(&Field::body("a", Kind::List(&FLAG))), ["true", "false"]);
        assert_eq!(words(&Field::body("a", Kind::Csv(&FLAG))), ["true", "false"]);
        assert!(words(&Field::body("a", Kind::Text)).is_empty());
        let (mut seen, mut narrowed) = (0, 0);
        for operation in catalog::operations() {
            let described = facts::Operation::read(operation).unwrap();
            for field in operation.meta.request.fields {
                let Kind::Enum(known) = field.kind else { continue };
                let of_spec = described.request.iter().find(|of_spec| of_spec.wire == field.wire).unwrap();
                let offered = values(field, Some(of_spec));
                let allowed: Vec<(&str, &str)> =
                    of_spec.allowed().map(|value| (value.wire.as_str(), value.doc.as_str())).collect();
                let offered: Vec<(&str, &str)> =
                    offered.iter().map(|(word, meaning)| (word.as_str(), meaning.as_str())).collect();
                assert_eq!(offered, allowed, "{}: {}", operation.meta.id, field.wire);
                seen += 1;
                narrowed += usize::from(allowed.len() < known.values.len());
            }
        }
        assert!(seen > 100 && narrowed > 3, "{seen} {narrowed}");
    }

    #[test]
    fn of_several_values_between_commas_the_last_is_completed() {
        const FLAG: Kind = Kind::Boolean;
        static MANY: Field = Field::query("a", Kind::Csv(&FLAG));
        static ONE: Field = Field::query("a", Kind::Boolean);
        let words = |field: &'static Field, typed: &str| {
            let offered = values_of(field, None).complete(typed.as_ref());
            offered.iter().map(|found| shown(found).0).collect::<Vec<_>>()
        };
        assert_eq!(words(&MANY, "t"), ["true"]);
        assert_eq!(words(&MANY, "true,"), ["true,true", "true,false"]);
        assert_eq!(words(&MANY, "true,false,f"), ["true,false,false"]);
        assert_eq!(words(&ONE, "f"), ["false"]);
        assert!(words(&ONE, "true,f").is_empty());
    }

    #[test]
    fn every_operation_and_every_code_is_offered() {
        let offered =
            |words: &[&str]| crate::candidates_of(words).into_iter().map(|(word, _)| word).collect::<Vec<_>>();
        let all: Vec<String> = catalog::operations().map(|known| catalog::name(known.meta)).collect();
        let found = offered(&["bss", "describe", ""]);
        assert!(all.iter().all(|name| found.contains(name)));
        let codes = offered(&["bss", "errors", ""]);
        let mut services = catalog::services();
        assert!(services.all(|service| service.errors.iter().all(|info| codes.contains(&info.code.to_owned()))));
    }
}
