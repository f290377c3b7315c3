//! Goes through two models once, pairs what belongs together and hands each pair to its rule. Decides nothing.

mod object;
mod operation;
mod service;
mod types;
pub(super) mod usage;

use super::at::{At, Report};
use super::pair::{Pair, match_by, pairs};
use super::rules;
use crate::model::{Model, Section, Title};

pub(super) fn model(models: Pair<'_, Model>, out: &mut Report) {
    pairs!(Model { service, sections, types, operations, sandbox, exports } = models);
    rules::sandbox::check(sandbox, models, out);
    rules::exports::check(exports, out);
    service::walk(service, out);
    let lists = match_by(sections.map(Vec::as_slice), |section| section.id.as_str());
    for section in lists.removed {
        let place = rules::section::place(&section.id);
        rules::section::removed(&at(section).places(Some(&place), None), section, out);
    }
    for section in lists.added {
        let place = rules::section::place(&section.id);
        rules::section::added(&at(section).places(None, Some(&place)), section, out);
    }
    lists.both.iter().for_each(|pair| self::section(*pair, out));
    types::walk(types.map(Vec::as_slice), models, out);
    operation::walk(operations.map(Vec::as_slice), models, out);
}

fn at(section: &Section) -> At<'_> {
    At::service(format!("section {}", section.id))
}

fn section(pair: Pair<'_, Section>, out: &mut Report) {
    // the module is the id in Rust
    pairs!(Section { id, module, title, summary } = pair);
    let _ = (id, module);
    let place = rules::section::place(&pair.new.id);
    let at = at(pair.new).places(Some(&place), Some(&place));
    pairs!(Title { en, zh } = title);
    rules::section::text(&at.below("title.en"), en, out);
    rules::section::text(&at.below("title.zh"), zh, out);
    rules::section::text(&at.below("summary"), summary, out);
}
