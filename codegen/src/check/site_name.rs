//! Sites whose ids or names Rust cannot tell or write.

use std::collections::BTreeMap;

use super::operation_id::is_upper_camel;
use super::prelude::*;

pub(super) const RULE: Check = Check::error(
    "site-name",
    "There are one to sixteen sites; an id is snake_case, a name UpperCamel, and no two are alike",
    "A site is a bit of sixteen, a constant by its id and a variant by its name",
    run,
);

/// A set of sites is a `u16` of the generated code.
pub(super) const MOST: usize = 16;

fn run(cx: &Context<'_>, out: &mut Diagnostics) {
    let sites = &cx.spec.service.sites;
    if let Some((id, _)) = sites.get(MOST) {
        out.push(
            RULE.at(id.span, format!("there are {} sites, at most {MOST} are possible", sites.len()))
                .label("one too many")
                .help("split the service in two, each with the sites that it has"),
        );
    }
    let mut names: BTreeMap<&str, &Text> = BTreeMap::new();
    for (id, site) in sites {
        if is_id(id) && TAKEN.contains(&id.as_str()) {
            out.push(
                RULE.at(id.span, format!("a site cannot have the id `{}`", id.value))
                    .label("taken")
                    .help("emitted code has a constant of this name: add a word, such as `all_sites`"),
            );
        }
        if !is_id(id) {
            out.push(
                RULE.at(id.span, format!("a site cannot have the id `{}`", id.value))
                    .label("expected snake_case")
                    .help("lower-case letters and digits of ASCII, a letter first, such as `cn`"),
            );
        }
        if is_written(cx, &site.name) && (!is_upper_camel(&site.name) || site.name.as_str() == "Other") {
            out.push(
                RULE.at(site.name.span, format!("`{}` is no name for a variant in Rust", site.name.value))
                    .label("expected UpperCamel")
                    .help("letters and digits of ASCII, a capital first, no keyword and not `Other`"),
            );
        }
        if let Some(earlier) = names.insert(&site.name, &site.name).filter(|name| !name.is_empty()) {
            out.push(
                RULE.at(site.name.span, format!("two sites are called `{}`", site.name.value))
                    .label("second")
                    .related(earlier.span, "first")
                    .help("give one of them another `name`"),
            );
        }
    }
}

/// Constants that stand beside those of the sites.
const TAKEN: &[&str] = &["all", "none", "operation", "request", "response"];

/// Whether the key is there, however empty its text: without it there is a finding already.
pub(super) fn is_written(cx: &Context<'_>, text: &Text) -> bool {
    !text.is_empty() || cx.sources.slice(text.span).len() == 2
}

/// A word in snake_case.
pub(super) fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
