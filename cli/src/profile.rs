//! `bss profile`: the profiles of the settings file, seen and changed. Keys are elsewhere, and never shown.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::ending::{Ending, Message};
use crate::settings::{self, Defaults, KEYS, key_names, variable_of};
use crate::terminal::{self, Paint, Style, columns, pad};
use crate::{candidates, suggest};

pub(crate) fn command() -> Command {
    let name = |help: &'static str| Arg::new("name").value_name("NAME").help(help).add(candidates::profiles());
    Command::new("profile")
        .about("Defaults of calls: shows and changes profiles of the settings file")
        .after_help(after_help())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands([
            Command::new("list").about("Lists the profiles"),
            Command::new("show")
                .about("Shows what holds, and where it is from")
                .arg(name("Profile [default: the one in use]")),
            Command::new("set")
                .about("Sets defaults of a profile, which need not be there yet")
                .arg(name("Profile, or default").required(true))
                .arg(
                    Arg::new("settings")
                        .value_name("KEY=VALUE")
                        .action(ArgAction::Append)
                        .num_args(1..)
                        .required(true)
                        .help(format!("One of {}; an empty value removes it", key_names())),
                ),
            Command::new("use").about("Takes a profile wherever none is named").arg(name("Profile").required(true)),
            Command::new("remove")
                .about("Removes a profile's defaults; its keys stay")
                .arg(name("Profile").required(true)),
            Command::new("path").about("Prints where the settings file is"),
        ])
}

/// Each setting with its variable and what it is for, and which of several holds.
fn after_help() -> String {
    let room = KEYS.iter().map(|(key, _)| columns(key)).max().unwrap_or(0);
    let line = |(key, meaning): &(&str, &str)| {
        format!("  {}  {}  {meaning}", pad(key, room), pad(&variable_of(key), room + "BSS_".len()))
    };
    let lines: Vec<String> = KEYS.iter().map(line).collect();
    format!(
        "Settings, each with its variable:\n{}\n\n\
         A call takes what a flag says, else the variable, else the profile's section of the\n\
         settings file, else its section [default]. The profile is --profile, BSS_PROFILE, or\n\
         `profile` in [default]. Keys stand in ~/.huaweicloud/credentials, in a section of its name.",
        lines.join("\n")
    )
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Ending> {
    let Some((what, matches)) = matches.subcommand() else { return Ok(()) };
    let name = || matches.try_get_one::<String>("name").ok().flatten().map(String::as_str);
    match what {
        "path" => Ok(terminal::line(&file()?.display().to_string())?),
        "list" => list(),
        "show" => show(name()),
        "set" => {
            let given = matches.get_many::<String>("settings").unwrap_or_default();
            let pairs: Vec<(&str, &str)> = given.map(|text| pair(text)).collect::<Result<_, _>>()?;
            change(|text| {
                pairs.iter().fold(text, |text, (key, value)| with(&text, name().unwrap_or_default(), key, value))
            })
        }
        "use" => {
            let name = name().unwrap_or_default();
            known(name)?;
            change(|text| with(&text, "default", "profile", name))
        }
        _ => {
            let name = name().unwrap_or_default();
            known(name)?;
            change(|text| without(&text, name))
        }
    }
}

fn file() -> Result<PathBuf, Ending> {
    settings::file().ok_or_else(|| Ending::usage("there is no home folder: set BSS_CONFIG to the settings file"))
}

fn known(name: &str) -> Result<(), Ending> {
    let names = Defaults::read(None)?.profiles();
    if names.iter().any(|known| known == name) {
        return Ok(());
    }
    let near = suggest::nearest(name, names.iter().map(String::as_str));
    Err(Ending::Usage(
        Message::new(format!("there is no profile {name}"))
            .maybe(suggest::question(&near))
            .hint(format!("make it: bss profile set {name} site=…")),
    ))
}

fn list() -> Result<(), Ending> {
    let defaults = Defaults::read(None)?;
    let used = defaults.profile.as_ref().map(|found| found.value.as_str());
    let names = defaults.profiles();
    if names.is_empty() {
        terminal::note("no profiles yet; make one: bss profile set NAME site=…");
    }
    names.iter().try_for_each(|name| {
        let mark = if Some(name.as_str()) == used { "* " } else { "  " };
        Ok(terminal::line(&format!("{mark}{}", terminal::clean(name)))?)
    })
}

fn show(name: Option<&str>) -> Result<(), Ending> {
    let defaults = Defaults::read(name)?;
    let paint = Paint::stdout();
    let mut lines = Vec::new();
    if let Some(profile) = &defaults.profile {
        lines.push(("profile", profile.clone()));
    }
    lines.extend(KEYS.iter().filter_map(|(key, _)| Some((*key, defaults.get(key)?))));
    if lines.is_empty() {
        terminal::note("nothing is set");
    }
    let room = lines.iter().map(|(_, found)| columns(&found.value)).max().unwrap_or(0);
    lines.iter().try_for_each(|(key, found)| {
        let key = paint.on(Style::Cyan, &pad(key, 8));
        let value = pad(&terminal::clean(&found.value), room);
        Ok(terminal::line(&format!("{key}  {value}  {}", paint.on(Style::Dim, &found.from)))?)
    })
}

fn pair(text: &str) -> Result<(&str, &str), Ending> {
    let (key, value) = text.split_once('=').ok_or_else(|| Ending::usage(format!("{text}: expected KEY=VALUE")))?;
    if KEYS.iter().all(|(known, _)| *known != key) {
        let near = suggest::nearest(key, KEYS.iter().map(|(known, _)| *known));
        return Err(Ending::Usage(
            Message::new(format!("{key} is no setting"))
                .maybe(suggest::question(&near))
                .hint(format!("there are {}", key_names())),
        ));
    }
    crate::call::check_setting(key, value)?;
    Ok((key, value))
}

fn change(edit: impl FnOnce(String) -> String) -> Result<(), Ending> {
    Defaults::read(None)?;
    let path = file()?;
    let failed = |error: std::io::Error| Ending::usage(format!("{}: {error}", path.display()));
    let text = match std::fs::read_to_string(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        text => text.map_err(failed)?,
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let beside = path.with_extension("new");
    std::fs::write(&beside, edit(text)).and_then(|()| std::fs::rename(&beside, &path)).map_err(failed)
}

/// The text with one setting changed; comments and all else stay, which no writer of such files keeps.
fn with(text: &str, section: &str, key: &str, value: &str) -> String {
    let heading = format!("[{section}]");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let is_heading = |line: &String| line.trim().starts_with('[');
    let start = match lines.iter().position(|line| line.trim() == heading) {
        Some(at) => at + 1,
        None => {
            if value.is_empty() {
                return text.to_owned();
            }
            if lines.last().is_some_and(|line| !line.is_empty()) {
                lines.push(String::new());
            }
            lines.push(heading);
            lines.len()
        }
    };
    let end = lines[start..].iter().position(is_heading).map_or(lines.len(), |at| start + at);
    let of_key = |line: &String| line.split_once('=').is_some_and(|(known, _)| known.trim() == key);
    match (lines[start..end].iter().position(of_key), value) {
        (Some(at), "") => drop(lines.remove(start + at)),
        (Some(at), value) => lines[start + at] = format!("{key} = {value}"),
        (None, "") => {}
        (None, value) => {
            let last =
                lines[start..end].iter().rposition(|line| !line.trim().is_empty()).map_or(start, |at| start + at + 1);
            lines.insert(last, format!("{key} = {value}"));
        }
    }
    lines.join("\n") + "\n"
}

/// The text without a section.
fn without(text: &str, section: &str) -> String {
    let mut inside = false;
    let kept = text.lines().filter(|line| {
        if line.trim().starts_with('[') {
            inside = line.trim() == format!("[{section}]");
        }
        !inside
    });
    let text: Vec<&str> = kept.collect();
    if text.is_empty() { String::new() } else { text.join("\n") + "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_changed_and_comments_stay() {
        let text = "# mine\n[default]\nsite = cn ; here\n\n[work]\n# at work\nsite = eu\n";
        assert_eq!(with(text, "work", "site", "intl"), text.replace("site = eu", "site = intl"));
        assert_eq!(with(text, "default", "output", "yaml"), text.replace("; here\n", "; here\noutput = yaml\n"));
        assert_eq!(with(text, "new", "site", "eu"), format!("{text}\n[new]\nsite = eu\n"));
        assert_eq!(with(text, "work", "site", ""), text.replace("site = eu\n", ""));
        assert_eq!(without(text, "default"), "# mine\n[work]\n# at work\nsite = eu\n");
        assert_eq!(with("", "a", "b", "c"), "[a]\nb = c\n");
    }

    #[test]
    fn a_setting_stands_behind_the_last_of_its_section() {
        assert_eq!(with("[a]\n\n\n[b]\n", "a", "site", "eu"), "[a]\nsite = eu\n\n\n[b]\n");
        assert_eq!(with("[a]\nx = 1\n\n[b]\n", "a", "site", "eu"), "[a]\nx = 1\nsite = eu\n\n[b]\n");
        assert_eq!(with("[b]\nsite = cn\n[a]\n", "a", "site", "eu"), "[b]\nsite = cn\n[a]\nsite = eu\n");
        assert_eq!(with(" [a] \n site=cn\n", "a", "site", "eu"), " [a] \nsite = eu\n");
        assert_eq!(with("[b]\n\n", "a", "site", "eu"), "[b]\n\n[a]\nsite = eu\n");
        assert_eq!(with("[a]\nsite = cn\n", "a", "output", ""), "[a]\nsite = cn\n");
        assert_eq!(with("[a]\n", "b", "site", ""), "[a]\n");
    }

    #[test]
    fn only_the_section_of_that_name_is_removed() {
        assert_eq!(without("[a]\nx = 1\n[ab]\ny = 2\n [a] \nz = 3\n", "a"), "[ab]\ny = 2\n");
        assert_eq!(without("[a]\nx = 1\n", "a"), "");
        assert_eq!(without("# mine\n", "a"), "# mine\n");
    }

    #[test]
    fn a_setting_is_a_known_key_with_a_value_that_calls_take() {
        let (site, caller) = (crate::catalog::all_site_ids()[0], crate::catalog::all_caller_ids()[0]);
        for (key, value) in [
            ("site", site),
            ("as", caller),
            ("output", "yaml"),
            ("timeout", "2m"),
            ("language", "zh"),
            ("language", "en"),
            ("endpoint", "x=y"),
            ("pager", "off"),
            ("site", ""),
        ] {
            assert!(pair(&format!("{key}={value}")).is_ok_and(|found| found == (key, value)), "{key} {value}");
        }
        for (text, wanted) in [
            ("site", "site: expected KEY=VALUE"),
            ("sites=eu", "sites is no setting"),
            ("site=nowhere", "bss profile set: site = nowhere: there are "),
            ("as=nobody", "bss profile set: as = nobody: there are "),
            ("output=xml", "bss profile set: output = xml: there are json, jsonl, yaml"),
            ("timeout=0", "bss profile set: timeout = 0: a call takes between a second and a day"),
            ("timeout=1441m", "bss profile set: timeout = 1441m: a call takes between a second and a day"),
            ("timeout=soon", "bss profile set: timeout = soon: expected a time such as 30, 30s or 2m"),
            ("language=de", "bss profile set: language = de: there are en, zh"),
        ] {
            let why = pair(text).err().map(|ending| ending.in_words()).unwrap_or_default();
            assert!(why.starts_with(wanted), "{text}: {why}");
        }
    }

    #[test]
    fn a_setting_stands_in_its_section_wherever_that_is() {
        let text = "[x]\n\n[a]\nb = 1\nc = 2\n[d]\nsite = cn\n";
        assert_eq!(with(text, "a", "site", "eu"), text.replace("c = 2\n", "c = 2\nsite = eu\n"));
        assert_eq!(with(text, "d", "site", "eu"), text.replace("site = cn", "site = eu"));
        assert_eq!(with(text, "a", "c", ""), text.replace("c = 2\n", ""));
    }

    #[test]
    fn the_help_has_every_setting_with_its_variable() {
        let help = after_help();
        for (key, meaning) in KEYS {
            let line = help.lines().find(|line| line.trim_start().starts_with(&format!("{key} "))).unwrap_or_default();
            assert!(line.contains(&format!("  BSS_{}  ", key.to_uppercase())) || line.ends_with(meaning), "{help}");
            assert!(line.ends_with(&format!("  {meaning}")), "{line}");
        }
        let begin: Vec<Option<usize>> =
            KEYS.iter().map(|(_, meaning)| help.lines().find_map(|line| line.find(&format!("  {meaning}")))).collect();
        assert!(begin.windows(2).all(|pair| pair[0] == pair[1]), "meanings stand below each other: {help}");
    }
}
