//! Values of a `Cargo.toml` that cargo or `gen` wrote. Knows no more of TOML than that takes.

/// A text value in a TOML file that cargo or `gen` wrote.
pub(crate) fn key(toml: &str, table: &str, key: &str) -> Option<String> {
    let mut here = false;
    for line in toml.lines().map(str::trim) {
        if line.starts_with('[') {
            here = line == format!("[{table}]");
        } else if here
            && let Some((name, value)) = line.split_once('=')
            && name.trim() == key
        {
            return Some(value.trim().trim_matches('"').to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn a_key_is_found_in_its_table_only() {
        let workspace = "[workspace]\nversion = \"9.9.9\"\n[workspace.package]\nversion = \"0.1.0\"\n";
        assert_eq!(key(workspace, "workspace.package", "version").as_deref(), Some("0.1.0"));
        assert_eq!(key(workspace, "workspace.package", "edition"), None);
    }
}
