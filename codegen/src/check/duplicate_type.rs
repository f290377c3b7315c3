//! Two types of one name where both are seen.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "duplicate-type",
    "A type's name is unique in its service",
    "Which of the two is meant would depend on where one reads; and a field of one would be made from the other",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let mut known: HashMap<&str, &Text> = HashMap::new();
    // shared types come first in the list, so each is known before an operation can repeat it
    for at in &cx.types {
        if let Some(earlier) = known.insert(at.name, at.name) {
            out.push(
                RULE.at(at.name.span, format!("there are two types `{}`", at.name.value))
                    .label("second")
                    .related(earlier.span, "first")
                    .help("rename one, or move one to spec/types/ and use it for both"),
            );
        }
    }
}
