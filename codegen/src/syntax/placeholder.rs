//! Texts that stand in a new file until somebody writes them: `cargo xtask new` puts them there, lint asks for the rest.

use super::rules::LEFT_TO_WRITE;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::load::Node;

/// How such a text begins.
pub const MARK: &str = "TODO: ";

/// A text to be replaced by `what`, as YAML.
pub fn text(what: &str) -> String {
    let what: String = what.chars().map(|c| if matches!(c, '"' | '\\') { '\'' } else { c }).collect();
    format!("\"{MARK}{what}\"")
}

/// Finds them in a file.
pub(super) fn check(root: &Node, out: &mut Diagnostics) {
    if let Some(text) = root.scalar().filter(|text| text.starts_with(MARK.trim_end())) {
        let what = text.trim_start_matches(MARK.trim_end()).trim();
        let help = if what.is_empty() { "write it, or remove the key".to_owned() } else { format!("write it: {what}") };
        out.push(
            Diagnostic::new(&LEFT_TO_WRITE, root.span, "this is still to be written").label("a placeholder").help(help),
        );
    }
    root.items().iter().for_each(|item| check(&item.value, out));
    root.entries().iter().for_each(|entry| check(&entry.value, out));
}
