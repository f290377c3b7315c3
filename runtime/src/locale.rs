//! The languages in which the client speaks to people. Knows nothing of what it says.

/// The language of meanings and hints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Locale {
    /// English.
    #[default]
    English,
    /// Chinese, where the spec says it; else English.
    Chinese,
}

impl Locale {
    /// The words in this language.
    pub(crate) fn choose<T>(self, english: T, chinese: T) -> T {
        match self {
            Locale::English => english,
            Locale::Chinese => chinese,
        }
    }
}
