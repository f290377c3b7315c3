//! What CHANGELOG.md declares to break: entries under `### Breaking` of Unreleased.

use crate::diff::change::Change;

/// The entries under `### Breaking` of `## Unreleased`, each on one line.
pub fn declarations(changelog: &str) -> Vec<String> {
    let (mut unreleased, mut breaking) = (false, false);
    let mut entries: Vec<String> = Vec::new();
    for line in changelog.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            unreleased = title.trim().trim_matches(['[', ']']).eq_ignore_ascii_case("unreleased");
            breaking = false;
        } else if let Some(title) = line.strip_prefix("### ") {
            breaking = unreleased && title.trim().eq_ignore_ascii_case("breaking");
        } else if breaking {
            match (line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")), entries.last_mut()) {
                (Some(entry), _) => entries.push(entry.trim().to_owned()),
                (None, Some(entry)) if line.starts_with(' ') => {
                    entry.push(' ');
                    entry.push_str(line.trim());
                }
                _ => {}
            }
        }
    }
    entries
}

/// Whether an entry names what a change is about, and what of it.
pub(super) fn declares(entry: &str, change: &Change) -> bool {
    let named = |name: &str| entry.split('`').skip(1).step_by(2).any(|word| word == name);
    let last = change.path.rsplit('.').next().unwrap_or_default();
    named(change.subject()) && (change.path.is_empty() || named(&change.path) || named(last))
}

#[cfg(test)]
mod tests {
    use super::declarations;

    #[test]
    fn only_entries_under_breaking_of_unreleased_declare() {
        let text = "# Changelog\n\n## Unreleased\n\n### Added\n\n- `A`\n\n### Breaking\n\n- `B` is\n  `gone`\n\n\
                    ## 0.1.0\n\n### Breaking\n\n- `C`\n";
        assert_eq!(declarations(text), ["`B` is `gone`"]);
        assert_eq!(declarations("## [Unreleased]\n### Breaking\n* `D`\n"), ["`D`"]);
    }
}
