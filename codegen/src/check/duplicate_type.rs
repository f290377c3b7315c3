//! Two types of one name where both are seen.

use std::collections::HashMap;

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "duplicate-type",
    "A type's name is unique among the shared types and those of the operations of a section",
    "They share a module; and which of the two is meant would depend on where one reads",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let mut shared: HashMap<&str, &Text> = HashMap::new();
    let mut of_section: HashMap<(&str, &str), &Text> = HashMap::new();
    // Shared types come first in the list, so each is known before an operation can repeat it.
    for at in &cx.types {
        let earlier = match at.operation {
            None => shared.insert(at.name, at.name),
            Some(operation) => {
                let sister = of_section.insert((&operation.section, at.name), at.name);
                shared.get(at.name.as_str()).copied().or(sister)
            }
        };
        if let Some(earlier) = earlier {
            out.push(
                RULE.at(at.name.span, format!("there are two types `{}`", at.name.value))
                    .label("second")
                    .related(earlier.span, "first")
                    .help("rename one, or move one to spec/types/ and use it for both"),
            );
        }
    }
}
