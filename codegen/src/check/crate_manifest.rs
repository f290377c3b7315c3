//! A manifest that cargo or a registry refuses.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "crate-manifest",
    "`crate` says what cargo and registries take: a name, at most five short keywords and categories, versions in numbers; the `command` is one word",
    "A crate with a manifest that nobody reads cannot be built or published",
    run,
);

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let package = &cx.spec.service.crate_;
    let word = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let name = &package.name;
    let fits = word(name) && name.len() <= 64 && !name.chars().any(|c| c.is_ascii_uppercase());
    if !name.is_empty() && !fits {
        out.push(
            RULE.at(name.span, format!("`{}` cannot be the name of a crate", name.value))
                .label("expected a-z, 0-9, `-` and `_`, a letter first, at most 64 characters")
                .help("write a name such as `ledger-client`"),
        );
    }
    for (key, list) in [("keywords", &package.keywords), ("categories", &package.categories)] {
        if let Some(sixth) = list.get(5) {
            out.push(
                RULE.at(sixth.span, format!("registries take five {key}, here are {}", list.len()))
                    .label("one too many")
                    .help("keep the five that people search for"),
            );
        }
    }
    for keyword in package.keywords.iter().filter(|keyword| !(word(keyword) && keyword.len() <= 20)) {
        out.push(
            RULE.at(keyword.span, format!("registries refuse the keyword `{}`", keyword.value))
                .label("expected a letter first, then letters, digits, `-` and `_`, at most 20")
                .help("shorten it, or leave it out"),
        );
    }
    if let Some(command) = package.command.as_ref().filter(|command| !word(command)) {
        out.push(
            RULE.at(command.span, format!("`{}` cannot be the name of a program", command.value))
                .label("expected a letter first, then letters, digits, `-` and `_`")
                .help("write the word that starts it, such as `ledger`"),
        );
    }
    let numbers = |text: &str, least: usize| {
        let parts: Vec<&str> = text.split(['-', '+']).next().unwrap_or_default().split('.').collect();
        (least..=3).contains(&parts.len()) && parts.iter().all(|part| part.parse::<u64>().is_ok())
    };
    for (key, version, least) in [("version", &package.version, 3), ("rust_version", &package.rust_version, 2)] {
        if let Some(version) = version.as_ref().filter(|version| !numbers(version, least)) {
            out.push(
                RULE.at(version.span, format!("`{key}` is no version: `{}`", version.value))
                    .label("expected numbers with points between them")
                    .help(if least == 3 { "write `0.1.0`" } else { "write `1.88`" }),
            );
        }
    }
}
