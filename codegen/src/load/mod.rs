//! Text to nodes: which files there are, and each as a tree with places and comments. Knows YAML, not the language.

mod advice;
mod comments;
mod node;
mod reader;
pub(crate) mod rules;

pub use crate::source::{BadByte, Source, Sources};
pub use node::{Comment, Comments, Entry, Item, Key, Kind, List, Map, Node, Scalar, Style};
pub use reader::{Document, read};
