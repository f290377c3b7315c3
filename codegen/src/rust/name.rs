//! A word that Rust takes as a name.

use crate::names;

/// A name in Rust; `r#type` among them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(String);

/// A word that is no name in Rust.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot be a name in Rust, and no lint refused it: give it another with `name:`, and report the lint")]
pub struct NotAName(String);

impl Name {
    /// The word as a name.
    ///
    /// # Errors
    /// The word, when it is none.
    pub fn new(word: impl Into<String>) -> Result<Self, NotAName> {
        let word = word.into();
        match names::is_identifier(word.strip_prefix("r#").unwrap_or(&word)) || names::is_raw_identifier(&word) {
            true => Ok(Name(word)),
            false => Err(NotAName(word)),
        }
    }

    /// `ORDER_COUPON`, the static that belongs to `OrderCoupon`.
    ///
    /// # Errors
    /// The word, when it is no name.
    pub(super) fn of_static(word: &str) -> Result<Self, NotAName> {
        Name::new(names::shouty(word))
    }

    /// The text of the name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyword_is_a_name_only_when_it_is_said_raw() {
        assert!(Name::new("order_id").is_ok());
        assert!(Name::new("r#type").is_ok());
        for word in ["type", "gen", "9X", "a b", "", "_", "r#self", "r#", "名"] {
            assert_eq!(Name::new(word), Err(NotAName(word.to_owned())), "{word}");
        }
    }
}
