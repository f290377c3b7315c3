//! Defaults of a call: the environment, then the profile's section of the settings file, then its section `default`.

use std::path::PathBuf;

use ini::Ini;

use crate::ending::{Ending, Message};

/// What can have a default, each the name of a flag; in the environment it is `BSS_NAME`.
pub(crate) const KEYS: [(&str, &str); 7] = [
    ("site", "site that is called"),
    ("endpoint", "another server than the site's"),
    ("as", "whose keys they are"),
    ("output", "how answers are written"),
    ("timeout", "time for a call"),
    ("language", "en or zh: what error codes mean and what to do"),
    ("pager", "program that shows what is longer than the terminal; off for none"),
];
/// The names of all of them, in a sentence.
pub(crate) fn key_names() -> String {
    KEYS.map(|(key, _)| key).join(", ")
}

/// The variable of the environment that sets a default.
pub(crate) fn variable_of(key: &str) -> String {
    format!("BSS_{}", key.to_uppercase())
}

/// The section that holds for every profile.
const DEFAULT: &str = "default";

/// The settings file, whether it is there or not.
pub(crate) fn file() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let in_home = || set("HOME").map(|home| home.join(".config"));
    set("BSS_CONFIG").or_else(|| {
        let folder = set("XDG_CONFIG_HOME").or_else(|| set("APPDATA")).or_else(in_home)?;
        Some(folder.join("bss").join("config"))
    })
}

/// The profiles that a user can name: those of the settings file, as far as it can be read.
pub(crate) fn profiles() -> Vec<String> {
    Defaults::read(None).map(|defaults| defaults.profiles()).unwrap_or_default()
}

/// A default and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) value: String,
    pub(crate) from: String,
}

/// The defaults of a profile.
pub(crate) struct Defaults {
    path: Option<PathBuf>,
    settings: Ini,
    /// The profile that is meant, and where that is said.
    pub(crate) profile: Option<Found>,
}

impl Defaults {
    /// The defaults of the profile that is named, in the environment, or in the file.
    ///
    /// # Errors
    /// [`Ending::Usage`] when the file cannot be read, or says what nobody understands.
    pub(crate) fn read(profile: Option<&str>) -> Result<Self, Ending> {
        let path = file();
        let settings = match path.as_deref().map(std::fs::read_to_string) {
            Some(Ok(text)) => parse(&text).map_err(|why| wrong(path.as_ref(), &why))?,
            Some(Err(error))
                if error.kind() != std::io::ErrorKind::NotFound
                    && error.kind() != std::io::ErrorKind::NotADirectory =>
            {
                return Err(wrong(path.as_ref(), &error.to_string()));
            }
            _ => Ini::new(),
        };
        let mut defaults = Defaults { path, settings, profile: None };
        defaults.check()?;
        let named = profile.map(|name| Found { value: name.to_owned(), from: "--profile".to_owned() });
        defaults.profile = named.or_else(|| variable("profile")).or_else(|| defaults.in_section(DEFAULT, "profile"));
        Ok(defaults)
    }

    /// Names that nobody reads are mistakes.
    fn check(&self) -> Result<(), Ending> {
        for (section, entries) in self.settings.iter() {
            for (key, _) in entries.iter() {
                let known =
                    KEYS.iter().any(|(known, _)| *known == key) || (key == "profile" && section == Some(DEFAULT));
                if !known || section.is_none() {
                    let section = section.map_or("above the first section".to_owned(), |name| format!("[{name}]"));
                    let why =
                        format!("{section}: {key} is no setting; there are {}, and profile in [default]", key_names());
                    return Err(wrong(self.path.as_ref(), &why));
                }
            }
        }
        Ok(())
    }

    /// The default of that name.
    pub(crate) fn get(&self, name: &str) -> Option<Found> {
        let of_profile = || self.in_section(&self.profile.as_ref()?.value, name);
        variable(name).or_else(of_profile).or_else(|| self.in_section(DEFAULT, name))
    }

    /// Whether the file has a section of that name.
    pub(crate) fn has(&self, profile: &str) -> bool {
        self.settings.section(Some(profile)).is_some()
    }

    /// The profiles of the file.
    pub(crate) fn profiles(&self) -> Vec<String> {
        self.settings.sections().flatten().filter(|name| *name != DEFAULT).map(str::to_owned).collect()
    }

    fn in_section(&self, section: &str, name: &str) -> Option<Found> {
        let value = self.settings.get_from(Some(section), name)?.trim().to_owned();
        let from =
            format!("{} [{section}]", self.path.as_ref().map(|path| path.display().to_string()).unwrap_or_default());
        (!value.is_empty()).then_some(Found { value, from })
    }
}

fn parse(text: &str) -> Result<Ini, String> {
    Ini::load_from_str_noescape(text.trim_start_matches('\u{feff}')).map_err(|error| error.to_string())
}

fn variable(name: &str) -> Option<Found> {
    let from = variable_of(name);
    let value = std::env::var(&from).ok()?.trim().to_owned();
    (!value.is_empty()).then_some(Found { value, from })
}

fn wrong(path: Option<&PathBuf>, why: &str) -> Ending {
    let path = path.map(|path| path.display().to_string()).unwrap_or_default();
    Ending::Usage(Message::new(format!("{path}: {why}")).hint("`bss profile --help` says what stands there"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn defaults(text: &str, profile: Option<&str>) -> Defaults {
        let profile = profile.map(|name| Found { value: name.to_owned(), from: "--profile".to_owned() });
        Defaults { path: Some(PathBuf::from("/settings")), settings: parse(text).unwrap(), profile }
    }

    #[test]
    fn a_profile_comes_before_the_default_and_an_empty_value_is_none() {
        let text = "\u{feff}[default]\nsite = cn\noutput =\npager = less -R\n[work]\nsite =  eu \noutput = yaml\n";
        let found = |profile, name| defaults(text, profile).get(name).map(|found| (found.value, found.from));
        let of = |value: &str, from: &str| Some((value.to_owned(), format!("/settings [{from}]")));
        assert_eq!(found(None, "site"), of("cn", "default"));
        assert_eq!(found(Some("work"), "site"), of("eu", "work"));
        assert_eq!(found(Some("work"), "pager"), of("less -R", "default"));
        assert_eq!(found(Some("work"), "output"), of("yaml", "work"));
        assert_eq!(found(None, "output"), None);
        assert_eq!(found(Some("nobody"), "site"), of("cn", "default"));
        let defaults = defaults(text, None);
        assert_eq!(defaults.profiles(), ["work"]);
        assert!(defaults.has("work") && !defaults.has("nobody"));
    }

    #[test]
    fn a_name_that_nobody_reads_is_a_mistake() {
        let why = |text: &str| defaults(text, None).check().err().map(|ending| ending.in_words());
        assert_eq!(
            why("[default]\nprofile = a\nsite = cn\n[a]\nas = b\nendpoint = c\ntimeout = 1\nlanguage = en\n"),
            None
        );
        for (text, wanted) in [
            ("[a]\nsitte = cn\n", "/settings: [a]: sitte is no setting; there are site, endpoint"),
            ("[a]\nprofile = b\n", "/settings: [a]: profile is no setting"),
            ("site = cn\n[a]\n", "/settings: above the first section: site is no setting"),
        ] {
            assert!(why(text).is_some_and(|why| why.starts_with(wanted)), "{text}: {:?}", why(text));
        }
    }
}
