//! Patterns of the spec, each compiled once in the life of the process.

use regex_lite::Regex;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// Whether the whole text matches. A pattern that is none at all (the spec's lint refuses those) matches everything.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_none_or(|regex| regex.is_match(text))
}

/// Whether the whole text certainly matches: a pattern that is none matches nothing here.
pub(super) fn is_match(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_some_and(|regex| regex.is_match(text))
}

type Cache = RwLock<HashMap<&'static str, Option<Arc<Regex>>>>;

fn compiled(pattern: &'static str) -> Option<Arc<Regex>> {
    static CACHE: OnceLock<Cache> = OnceLock::new();
    let cache = CACHE.get_or_init(Cache::default);
    if let Some(regex) = cache.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return regex.clone();
    }
    let regex = Regex::new(&format!(r"\A(?:{pattern})\z")).ok().map(Arc::new);
    cache.write().unwrap_or_else(PoisonError::into_inner).insert(pattern, regex.clone());
    regex
}
