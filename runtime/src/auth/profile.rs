//! The profile file of the vendor's SDKs: an INI file with `ak`, `sk`, `security_token` and `domain_id`.

use std::path::PathBuf;

use super::AccessKey;
use crate::error::CredentialsError;

/// Sections that are tried when no profile is named. BSS is a global service, so its keys come first.
const USUAL: [&str; 3] = ["global", "default", "basic"];

pub(super) fn load(
    profile: Option<&str>,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<AccessKey, CredentialsError> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    let path = match set("HUAWEICLOUD_SDK_CREDENTIALS_FILE") {
        Some(path) => PathBuf::from(path),
        None => match set("HOME").or_else(|| set("USERPROFILE")) {
            Some(home) => PathBuf::from(home).join(".huaweicloud").join("credentials"),
            None => return Err(CredentialsError::missing("no home folder with a profile file")),
        },
    };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => zeroize::Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(CredentialsError::missing(format!("no profile file {}", path.display())));
        }
        Err(error) => return Err(CredentialsError::other(format!("{}: {error}", path.display()))),
    };
    let named = profile.map(str::to_owned).or_else(|| set("HUAWEICLOUD_SDK_PROFILE"));
    read(&text, named.as_deref()).map_err(|what| CredentialsError::other(format!("{}: {what}", path.display())))
}

/// The error names sections and keys, never values.
fn read(text: &str, profile: Option<&str>) -> Result<AccessKey, String> {
    let wanted = match profile {
        Some(name) => vec![name],
        None => USUAL.to_vec(),
    };
    let section = wanted.iter().find_map(|name| section(text, name));
    let section = section.ok_or_else(|| format!("it has no section [{}]", wanted.join("], [")))?;
    let value = |name: &str| {
        let found = section.iter().rev().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| *value).filter(|value| !value.is_empty())
    };
    let needed = |name: &str| value(name).ok_or_else(|| format!("the profile has no {name}"));
    let keys = AccessKey::new(needed("ak")?, needed("sk")?);
    Ok(keys.extended(value("security_token").map(str::to_owned), value("domain_id").map(str::to_owned)))
}

fn section<'a>(text: &'a str, name: &str) -> Option<Vec<(&'a str, &'a str)>> {
    let mut found = None;
    for line in text.lines().map(str::trim) {
        if let Some(title) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            if found.is_some() {
                break;
            }
            found = (title.trim() == name).then(Vec::new);
        } else if let Some(entries) = &mut found
            && !line.starts_with(['#', ';'])
            && let Some((key, value)) = line.split_once(['=', ':'])
        {
            entries.push((key.trim(), value.trim()));
        }
    }
    found
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str =
        "# keys\n[basic]\nak = B\nsk = b\n\n[global]\nak = A\nSK=a=a\n; no\ndomain_id: 77\n[work]\nak=W\n";

    #[test]
    fn the_global_section_comes_first() {
        let keys = read(FILE, None).unwrap();
        assert_eq!((keys.access_key.as_str(), keys.secret_key.expose()), ("A", "a=a"));
        assert_eq!(keys.domain_id.as_deref(), Some("77"));
    }

    #[test]
    fn a_named_section_is_taken_alone() {
        assert_eq!(read(FILE, Some("basic")).unwrap().access_key, "B");
        assert_eq!(read(FILE, Some("work")).unwrap_err(), "the profile has no sk");
        assert_eq!(read(FILE, Some("home")).unwrap_err(), "it has no section [home]");
    }
}
