//! What a change of the spec does to whom: two models in, one row a change out.
//!
//! ```text
//! normalize two models   → renames found and applied, what is inherited or implied taken away
//! walk      the two      → pairs of everything, each struct of the model taken apart in full
//! rules     a pair       → a row, by one table of rules
//! affected  a row        → whose keys notice it, at which sites
//! moves     rows         → what went from one service to another, as one row
//! locate    rows         → the lines of the files that they are about
//! verdict   rows         → the version that the generated crate needs
//! render    rows         → text, Markdown, JSON, annotations, changelog
//! ```
//!
//! Compared is what the spec means, so moving and reordering files is no change. Nothing here reads files or git.

mod affected;
mod at;
mod change;
mod compare;
mod locate;
mod moves;
mod normalize;
mod pair;
mod render;
mod rule;
mod rules;
mod services;
mod severity;
mod verdict;
mod walk;

pub use change::{Affected, Change, Direction, Move};
pub use compare::compare;
pub use locate::{Files, locate};
pub use render::{
    Compared, Review, Versions, changelog, declarations, github, json, json_schema, markdown, summary, text,
};
pub use rule::{Rule, Side};
pub use rules::{rules, rules_markdown};
pub use services::{compare_services, pair_services};
pub use severity::Severity;
pub use verdict::{Bump, Version, bump};
