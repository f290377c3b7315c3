//! A section that can be no module or no feature.

use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "section-name",
    "A section's folder, and a topic of types/, is named in lower case, words joined by `-`, and not like something that the crate has",
    "It becomes a module and a feature of the crate; a key that stands twice in a Cargo.toml keeps cargo from starting",
    run,
);

/// Features that every crate has, modules at its root, and crates whose names a module would hide.
const TAKEN: &[&str] = &[
    "alloc",
    "blocking",
    "catalog",
    "chrono",
    "codes",
    "core",
    "default",
    "guide",
    "http",
    names::RUNTIME,
    "jiff",
    "legacy",
    "lib",
    "main",
    "meta",
    "model",
    "prelude",
    "runtime",
    "sandbox",
    "serde",
    "service",
    "sm3",
    "std",
    "test",
    "time",
    "tracing",
    "types",
];

const LONGEST: usize = 60;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let mut seen: Vec<&str> = Vec::new();
    for (file, source) in cx.sources.files().iter().enumerate() {
        let Some((folder, rest)) = source.path.split_once('/') else { continue };
        let here = Span { file: file as u32, ..Span::default() };
        if folder == "types" {
            let topic = rest.strip_suffix(".yaml").unwrap_or(rest);
            if let Some((why, help)) = refused(topic, &[]) {
                out.push(RULE.at(here, format!("types cannot stand in a file called `{rest}`: {why}")).help(help));
            }
            continue;
        }
        if seen.contains(&folder) {
            continue;
        }
        seen.push(folder);
        if let Some((why, help)) = refused(folder, TAKEN) {
            out.push(RULE.at(here, format!("a section cannot be called `{folder}`: {why}")).help(help));
        }
    }
}

/// Why the name will not do, and the way out.
fn refused(name: &str, taken: &[&str]) -> Option<(&'static str, String)> {
    let proposal = names::snake(name).replace('_', "-");
    let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let well_formed = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.split('-').all(word);
    if !well_formed || name.len() > LONGEST {
        let fits = proposal.starts_with(|c: char| c.is_ascii_lowercase()) && proposal.split('-').all(word);
        let help = match fits && name.len() <= LONGEST {
            true => format!("rename it, `{proposal}` would do"),
            false => {
                format!("lower-case letters and digits of ASCII, a letter first, at most {LONGEST}: `customer-orders`")
            }
        };
        return Some(("a module and a feature have other names", help));
    }
    let module = names::module_name(name);
    // the module must lead back to the name, else two names could meet in one module
    if module != name.replace('-', "_") {
        return Some(("its module would have another name", format!("rename it, `{proposal}` would do")));
    }
    let help = || "add a word, such as `mod-orders`".to_owned();
    if !names::is_identifier(&module) {
        return Some(("Rust keeps the word for itself", help()));
    }
    taken.contains(&name).then(|| ("the crate has a feature, a module or a dependency of this name", help()))
}
