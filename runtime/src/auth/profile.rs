//! The profile file of the vendor's SDKs: an INI file with `ak`, `sk`, `security_token` and `domain_id`.

use std::io::Read;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::AccessKey;
use crate::error::CredentialsError;
use crate::trace;

/// Largest profile file that is read.
const MAX_SIZE: u64 = 1024 * 1024;

/// Sections that are tried when no profile is named. The services are global ones, so the keys for those come first.
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
    let text = match contents(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(CredentialsError::missing(format!("no profile file {}", path.display())));
        }
        Err(error) => return Err(CredentialsError::other(format!("{}: {error}", path.display()))),
    };
    let named = profile.map(str::to_owned).or_else(|| set("HUAWEICLOUD_SDK_PROFILE"));
    read(&text, named.as_deref()).map_err(|what| CredentialsError::other(format!("{}: {what}", path.display())))
}

/// The text of a file that is one: a pipe or a device might never end.
fn contents(path: &Path) -> std::io::Result<Zeroizing<String>> {
    let bad = |what: String| std::io::Error::new(std::io::ErrorKind::InvalidData, what);
    let about = std::fs::metadata(path)?;
    if !about.is_file() {
        return Err(bad("it is not a file".to_owned()));
    }
    if about.len() > MAX_SIZE {
        return Err(bad(format!("it has {} bytes, more than a profile file needs", about.len())));
    }
    if readable_by_others(&about) {
        trace::readable_by_others(path);
    }
    let mut text = Zeroizing::new(String::new());
    std::fs::File::open(path)?.take(MAX_SIZE).read_to_string(&mut text)?;
    Ok(text)
}

#[cfg(unix)]
fn readable_by_others(about: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    about.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn readable_by_others(_: &std::fs::Metadata) -> bool {
    false
}

/// The error names sections and keys, never values.
pub(super) fn read(text: &str, profile: Option<&str>) -> Result<AccessKey, String> {
    // an editor's byte order mark
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
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
    fn a_byte_order_mark_is_no_part_of_the_file() {
        assert_eq!(read("\u{feff}[global]\nak=A\nsk=S\n", None).unwrap().access_key, "A");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_or_has_no_end_is_refused_by_kind_and_size() {
        let folder = std::env::temp_dir().join(format!("profile-kinds-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let pipe = folder.join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let large = folder.join("large");
        std::fs::File::create(&large).unwrap().set_len(MAX_SIZE + 1).unwrap();
        let full = folder.join("full");
        std::fs::File::create(&full).unwrap().set_len(MAX_SIZE).unwrap();
        let refused = |path: &Path| {
            let named = |name: &str| (name == "HUAWEICLOUD_SDK_CREDENTIALS_FILE").then(|| path.display().to_string());
            load(None, &named).unwrap_err()
        };
        for path in [&pipe, Path::new("/dev/zero"), &folder, &large] {
            let error = refused(path);
            assert!(!error.is_missing(), "{error}");
        }
        assert_eq!(MAX_SIZE, 1_048_576, "a megabyte");
        assert!(refused(&large).to_string().contains("more than a profile file needs"));
        assert!(!refused(&full).to_string().contains("more than a profile file needs"));
        let nowhere = refused(&folder.join("nowhere"));
        assert!(nowhere.is_missing() && nowhere.to_string().contains("no profile file"), "{nowhere}");
        std::fs::remove_dir_all(&folder).unwrap();
    }

    /// What is logged while this is the subscriber.
    #[cfg(all(unix, feature = "tracing"))]
    #[derive(Clone, Default)]
    struct Lines(std::sync::Arc<std::sync::Mutex<Vec<String>>>);

    #[cfg(all(unix, feature = "tracing"))]
    impl tracing::Subscriber for Lines {
        fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
            true
        }
        fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
            tracing::span::Id::from_u64(1)
        }
        fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
        fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
        fn event(&self, event: &tracing::Event<'_>) {
            self.0.lock().unwrap().push(format!("{event:?}"));
        }
        fn enter(&self, _: &tracing::span::Id) {}
        fn exit(&self, _: &tracing::span::Id) {}
    }

    #[cfg(all(unix, feature = "tracing"))]
    #[test]
    fn a_file_that_others_may_read_is_warned_of_and_a_private_one_is_not() {
        use std::os::unix::fs::PermissionsExt;
        let path = std::env::temp_dir().join(format!("profile-mode-{}", std::process::id()));
        std::fs::write(&path, FILE).unwrap();
        let warned = |mode| {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            let lines = Lines::default();
            tracing::subscriber::with_default(lines.clone(), || {
                let named =
                    |name: &str| (name == "HUAWEICLOUD_SDK_CREDENTIALS_FILE").then(|| path.display().to_string());
                load(None, &named).unwrap();
            });
            let lines = lines.0.lock().unwrap();
            lines.iter().filter(|line| line.contains("others on this computer may read")).count()
        };
        let found = [0o600, 0o400, 0o640, 0o604, 0o644].map(warned);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(found, [0, 0, 1, 1, 1]);
    }

    #[test]
    fn a_named_section_is_taken_alone() {
        assert_eq!(read(FILE, Some("basic")).unwrap().access_key, "B");
        assert_eq!(read(FILE, Some("work")).unwrap_err(), "the profile has no sk");
        assert_eq!(read(FILE, Some("home")).unwrap_err(), "it has no section [home]");
    }
}
