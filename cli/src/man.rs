//! `bss man`: manual pages out of the definitions of the command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};

use crate::ending::Ending;
use crate::{catalog, terminal};

pub(crate) fn command() -> Command {
    Command::new("man")
        .about("Writes manual pages: one for the command, one for each operation")
        .after_help("Then: man -M FOLDER bss, man -M FOLDER bss-SECTION-OPERATION; or put FOLDER into MANPATH.")
        .arg(
            Arg::new("folder")
                .value_name("FOLDER")
                .value_parser(value_parser!(PathBuf))
                .value_hint(ValueHint::DirPath)
                .help("Where the folder man1 with the pages is made; left out, the page of the command is printed"),
        )
}

/// Writes the pages out of the command line that `defined` makes for some words.
pub(crate) fn run(matches: &ArgMatches, defined: fn(&[OsString]) -> Command) -> Result<(), Ending> {
    let whole = |words: &[&str]| defined(&words.iter().map(OsString::from).collect::<Vec<_>>());
    let Some(folder) = matches.get_one::<PathBuf>("folder") else {
        return Ok(terminal::line(String::from_utf8_lossy(&page(whole(&[]))?).trim_end())?);
    };
    let folder = folder.join("man1");
    let failed = |error: std::io::Error| Ending::usage(format!("{}: {error}", folder.display()));
    std::fs::create_dir_all(&folder).map_err(failed)?;
    let mut count = 0;
    let mut write = |name: &str, command: Command| -> Result<(), Ending> {
        let page = page(command.name(name.to_owned()))?;
        count += 1;
        std::fs::write(place(&folder, name), page).map_err(failed)
    };
    let all = whole(&[]);
    for command in all.get_subcommands().filter(|command| catalog::in_section(command.get_name()).is_empty()) {
        write(&format!("bss-{}", command.get_name()), command.clone())?;
    }
    write("bss", all)?;
    for operation in catalog::operations() {
        let (section, name) = (catalog::section(operation.meta), catalog::kebab(operation.meta.id));
        let built = whole(&["bss", &section, &name, "--help"]);
        let found = built.find_subcommand(&section).and_then(|section| section.find_subcommand(&name));
        if let Some(command) = found {
            write(&format!("bss-{section}-{name}"), command.clone())?;
        }
    }
    terminal::note(&format!("{count} pages in {}", folder.display()));
    Ok(())
}

fn place(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.1"))
}

fn page(command: Command) -> Result<Vec<u8>, Ending> {
    let mut page = Vec::new();
    // no date: the same command makes the same page
    clap_mangen::Man::new(command).date("").source(concat!("bss ", env!("CARGO_PKG_VERSION"))).render(&mut page)?;
    Ok(page)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_its_title_and_what_the_command_says_of_itself() {
        let command =
            Command::new("bss-things").about("Lists things").arg(Arg::new("size").long("size").help("How big"));
        let page = String::from_utf8(page(command).unwrap()).unwrap();
        for wanted in [".TH bss-things 1", "Lists things", "How big", "bss "] {
            assert!(page.contains(wanted), "{wanted}: {page}");
        }
    }

    #[test]
    fn a_page_stands_in_the_folder_under_its_name() {
        assert_eq!(place(Path::new("man1"), "bss-things"), Path::new("man1/bss-things.1"));
    }
}
