//! What every construct is made of: texts with their places, maps in the author's order, titles.

use crate::source::{At, Span};

/// A text with its place.
pub type Text = At<String>;

/// A map that keeps the author's order; keys have places.
pub type Map<T> = Vec<(Text, T)>;

/// `{ en, zh }`: a title, or words of our own.
#[derive(Clone, Debug, Default)]
pub struct Title {
    pub span: Span,
    pub en: Text,
    pub zh: Text,
}
