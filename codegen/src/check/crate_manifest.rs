//! A manifest that cargo or a registry refuses.

use super::docs_url::is_link;
use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "crate-manifest",
    "`crate` says what cargo and registries take: a name, at most five short keywords and categories, versions in numbers; the `command` is one word",
    "A crate with a manifest that nobody reads cannot be built or published",
    run,
);

/// Crates that come with Rust.
const SYSROOT: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];

/// Editions that emitted code is written for.
const EDITIONS: &[&str] = &["2021", "2024"];

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let package = &cx.spec.service.crate_;
    let word = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let name = &package.name;
    let module = name.replace('-', "_");
    let taken = names::is_keyword(&module) || SYSROOT.contains(&module.as_str()) || name.as_str() == names::RUNTIME;
    let fits = word(name) && name.len() <= 64 && !name.chars().any(|c| c.is_ascii_uppercase()) && !taken;
    if !name.is_empty() && !fits {
        out.push(
            RULE.at(name.span, format!("`{}` cannot be the name of a crate", name.value))
                .label(match taken {
                    true => "Rust or the runtime has it already",
                    false => "expected a-z, 0-9, `-` and `_`, a letter first, at most 64 characters",
                })
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
    if let Some(version) = package.version.as_ref().filter(|version| !is_version(version)) {
        out.push(
            RULE.at(version.span, format!("`version` is no version: `{}`", version.value))
                .label("expected three numbers with points between them, without zeros before them")
                .help("write `0.1.0`; `-` and `+` with words of letters and digits may follow"),
        );
    }
    if let Some(edition) = package.edition.as_ref().filter(|edition| !EDITIONS.contains(&edition.as_str())) {
        out.push(
            RULE.at(edition.span, format!("emitted code is not written for the edition `{}`", edition.value))
                .label(format!("expected {}", EDITIONS.join(" or ")))
                .help("write the newer one, or leave it to the workspace"),
        );
    }
    let rust = package.rust_version.as_ref();
    if let Some(version) = rust.filter(|version| numbers(version).is_none_or(|numbers| numbers.len() < 2)) {
        out.push(
            RULE.at(version.span, format!("`rust_version` is no version: `{}`", version.value))
                .label("expected two or three numbers with points between them")
                .help(format!("write `{OLDEST_RUST}`")),
        );
    } else if let Some(version) = rust.filter(|version| numbers(version) < numbers(OLDEST_RUST)) {
        out.push(
            RULE.at(version.span, format!("Rust {} does not compile what is emitted", version.value))
                .label(format!("the runtime needs {OLDEST_RUST}"))
                .help("write that or a newer one"),
        );
    }
    if let Some(license) = package.license.as_ref().filter(|license| !is_expression(license)) {
        out.push(
            RULE.at(license.span, format!("`{}` is no SPDX expression", license.value))
                .label("expected names of licences with `AND`, `OR`, `WITH` between them")
                .help("write such as `MIT OR Apache-2.0`"),
        );
    }
    if let Some(link) = package.repository.as_ref().filter(|link| !is_link(link)) {
        out.push(RULE.at(link.span, format!("`{}` is not a link", link.value)).label("expected https://…"));
    }
    if let Some(range) = package.runtime.as_ref().filter(|range| !range.split(',').all(is_comparator)) {
        out.push(
            RULE.at(range.span, format!("`{}` is no requirement on a version", range.value))
                .label("expected versions, each with `^`, `~`, `=`, `<`, `>` before it or none")
                .help("write such as `0.1`"),
        );
    }
}

/// The oldest Rust that the runtime, which is released with this, is written for.
const OLDEST_RUST: &str = env!("CARGO_PKG_RUST_VERSION");

/// One to three numbers with points between them.
fn numbers(text: &str) -> Option<Vec<u64>> {
    let number = |part: &str| {
        let plain = part.bytes().all(|byte| byte.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
        part.parse().ok().filter(|_| plain)
    };
    let numbers: Vec<u64> = text.split('.').map(number).collect::<Option<_>>()?;
    (numbers.len() <= 3).then_some(numbers)
}

/// `1.2.3`, `1.2.3-rc.1+build`.
fn is_version(text: &str) -> bool {
    let (rest, build) = text.split_once('+').map_or((text, None), |(rest, build)| (rest, Some(build)));
    let (core, before) = rest.split_once('-').map_or((rest, None), |(core, before)| (core, Some(before)));
    let word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let counted =
        |part: &str| part.len() < 2 || !part.starts_with('0') || !part.bytes().all(|byte| byte.is_ascii_digit());
    numbers(core).is_some_and(|numbers| numbers.len() == 3)
        && before.is_none_or(|before| before.split('.').all(|part| word(part) && counted(part)))
        && build.is_none_or(|build| build.split('.').all(word))
}

/// `^0.1`, `>=1.2`, `*`.
fn is_comparator(text: &str) -> bool {
    let text = text.trim();
    let version = [">=", "<=", ">", "<", "=", "^", "~"].iter().find_map(|sign| text.strip_prefix(sign)).unwrap_or(text);
    let version = version.trim_start();
    text == "*" || numbers(version.strip_suffix(".*").unwrap_or(version)).is_some() || is_version(version)
}

/// `MIT OR Apache-2.0`, `(MIT AND X) WITH Y`: words and what joins them by turns, brackets in pairs.
fn is_expression(text: &str) -> bool {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let (mut wants_name, mut depth) = (true, 0_usize);
    for word in spaced.split_whitespace() {
        match word {
            "(" if wants_name => depth += 1,
            ")" if !wants_name && depth > 0 => depth -= 1,
            "AND" | "OR" | "WITH" if !wants_name => wants_name = true,
            "(" | ")" | "AND" | "OR" | "WITH" => return false,
            name if wants_name && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.+:".contains(&byte)) => {
                wants_name = false;
            }
            _ => return false,
        }
    }
    !wants_name && depth == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_requirements_and_licences_are_what_cargo_reads() {
        for good in ["0.1.0", "1.2.3-rc.1", "1.0.0+a.01", "1.0.0-0a"] {
            assert!(is_version(good), "{good}");
        }
        for bad in ["1", "1.2", "01.2.3", "1.2.3-", "1.2.3-é", "1.2.3-01", "1.2.3.4", "", "a"] {
            assert!(!is_version(bad), "{bad}");
        }
        for good in ["0.1", "^1", ">= 1.2, <2", "*", "1.*", "=1.2.3-rc.1"] {
            assert!(good.split(',').all(is_comparator), "{good}");
        }
        for bad in ["x", "", "1,", "==1", "1.2.3.4", "*.1"] {
            assert!(!bad.split(',').all(is_comparator), "{bad}");
        }
        for good in ["MIT", "MIT OR Apache-2.0", "(MIT AND BSD-3-Clause) OR GPL-2.0+", "GPL-2.0-only WITH X"] {
            assert!(is_expression(good), "{good}");
        }
        for bad in ["", "MIT OR", "MIT Apache-2.0", "OR MIT", "(MIT", "MIT)", "MIT/Apache", "bad \" licence"] {
            assert!(!is_expression(bad), "{bad}");
        }
    }
}
