//! The generated crate.

use super::prelude::*;
use crate::diff::pair::pairs;
use crate::model::Package;

pub(super) const RULES: &[&Rule] = &[&RENAMED, &NEEDS, &TEXT];

const RENAMED: Rule =
    Rule::new("crate-renamed", "the generated crate has another name", "code that depends on it names the new one")
        .rust(Breaking);
const NEEDS: Rule = Rule::new(
    "crate-needs-changed",
    "the generated crate needs another runtime, edition or version of Rust",
    "whoever compiles it checks that they have it",
)
.rust(Risky);
const TEXT: Rule = Rule::new(
    "crate-text-changed",
    "what registries and examples say of the generated crate changed",
    "nobody has to do anything",
);

/// `with_service`: the service has another name, and its row says what became of the crate's.
pub(in crate::diff) fn check(at: &At<'_>, pair: Pair<'_, Package>, with_service: bool, out: &mut Report) {
    pairs!(
        Package {
            name,
            description,
            keywords,
            categories,
            command,
            version,
            edition,
            rust_version,
            license,
            repository,
            runtime,
        } = pair
    );
    if !with_service {
        changed(&RENAMED, &at.below("name"), name, out);
    }
    changed(&NEEDS, &at.below("edition"), edition, out);
    changed(&NEEDS, &at.below("rust_version"), rust_version, out);
    changed(&NEEDS, &at.below("runtime"), runtime, out);
    changed(&TEXT, &at.below("description"), description, out);
    changed(&TEXT, &at.below("keywords"), keywords, out);
    changed(&TEXT, &at.below("categories"), categories, out);
    changed(&TEXT, &at.below("command"), command, out);
    changed(&TEXT, &at.below("version"), version, out);
    changed(&TEXT, &at.below("license"), license, out);
    changed(&TEXT, &at.below("repository"), repository, out);
}
