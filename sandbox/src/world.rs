//! The made-up world of one sandbox: its site, its seed, what its records are at the start.

use std::collections::BTreeMap;

use huaweicloud_bss::runtime::meta::Site;

use crate::error::Error;
use crate::keys::{Identity, Keys};
use crate::make::Maker;
use crate::plan::expr::Term;
use crate::plan::{Expr, Look, Plan};
use crate::seed;
use crate::store::{Row, Store};

/// What does not change while a sandbox runs.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) plan: Plan,
    pub(crate) site: &'static Site,
    pub(crate) seed: u64,
    pub(crate) keys: Keys,
    /// Keys of the records of the start, kind by kind.
    first: Vec<Vec<String>>,
}

impl World {
    pub(crate) fn new(site: &'static Site, seed: u64) -> Result<World, Error> {
        let mut world = World { plan: Plan::load()?, site, seed, keys: Keys::built_in(), first: Vec::new() };
        let kinds = world.plan.records.iter().enumerate();
        world.first = kinds.map(|(record, plan)| (0..plan.rows).map(|n| world.made_key(record, n)).collect()).collect();
        Ok(world)
    }

    /// The records of the start.
    pub(crate) fn store(&self) -> Store {
        Store::new(self.first.iter().cloned())
    }

    /// The key of a record. It does not hang on the seed, so that examples work in every sandbox.
    pub(crate) fn key(&self, record: usize, n: u64) -> String {
        let first = self.first.get(record).zip(usize::try_from(n).ok()).and_then(|(keys, n)| keys.get(n));
        first.cloned().unwrap_or_else(|| self.made_key(record, n))
    }

    fn made_key(&self, record: usize, n: u64) -> String {
        let Some(plan) = self.plan.records.get(record) else { return String::new() };
        if let Some(identity) = usize::try_from(n).ok().and_then(|n| self.keys.get(plan.accounts.get(n)?)) {
            return identity.domain_id.clone();
        }
        if plan.start.contains_key(&plan.key) {
            return self.start(record, n, &plan.key).unwrap_or_default();
        }
        let place = seed::mix(seed::of(&plan.name), n);
        match self.plan.look(plan.shape.name, &plan.key) {
            Some(Look::Text(text)) => spell(text, place, n),
            _ => seed::hex(place, 32),
        }
    }

    /// The value of a field at the start, where the plan says one.
    pub(crate) fn start(&self, record: usize, n: u64, field: &str) -> Option<String> {
        let plan = self.plan.records.get(record)?;
        let values = plan.start.get(field)?;
        let at = usize::try_from(n % values.len().max(1) as u64).ok()?;
        let Expr(terms) = values.get(at)?;
        match terms.first()? {
            // an empty text: there, but with nothing to show
            Term::Nothing => Some(String::new()),
            Term::Literal(text) => Some(spell(text, seed::mix(seed::of(field), n), n)),
            Term::Account(caller) => Some(self.keys.get(caller)?.domain_id.clone()),
            Term::Record { name, index, .. } => {
                let other = self.plan.records.iter().position(|known| known.name == *name)?;
                let rows = self.plan.records.get(other)?.rows.max(1);
                Some(self.key(other, index.unwrap_or(n) % rows))
            }
            _ => None,
        }
    }

    /// The value of a field of a record: what calls made of it, or what it was at the start, or what is made up.
    pub(crate) fn value(&self, record: usize, row: &Row, field: &str) -> Option<String> {
        let plan = self.plan.records.get(record)?;
        if field == plan.key {
            return Some(row.key.clone());
        }
        row.fields.get(field).cloned().or_else(|| self.start(record, row.n, field)).or_else(|| {
            let meta = plan.shape.field(field)?;
            Maker::new(self).scalar_of(record, row, plan.shape, meta)
        })
    }

    /// The value of a field as calls or the start say it: nothing that is made up.
    pub(crate) fn said(&self, record: usize, row: &Row, field: &str) -> Option<String> {
        let plan = self.plan.records.get(record)?;
        if field == plan.key {
            return Some(row.key.clone());
        }
        row.fields.get(field).cloned().or_else(|| self.start(record, row.n, field))
    }

    /// Fields of a record as far as they are said, to be looked at.
    pub(crate) fn shown(&self, record: usize, row: &Row) -> BTreeMap<String, String> {
        let Some(plan) = self.plan.records.get(record) else { return BTreeMap::new() };
        let start = plan.start.keys().filter_map(|field| Some((field.clone(), self.start(record, row.n, field)?)));
        let key = std::iter::once((plan.key.clone(), row.key.clone()));
        start.chain(row.fields.clone()).chain(key).collect()
    }

    /// The number that what is made up for a record hangs on.
    pub(crate) fn seed_of(&self, record: usize, n: u64) -> u64 {
        let name = self.plan.records.get(record).map_or("", |plan| plan.name.as_str());
        seed::mix(seed::mix(self.seed, seed::of(name)), n)
    }

    /// Who is behind an account ID or an account name: a built-in identity, or a record that stands for an account.
    pub(crate) fn account(&self, store: &Store, wanted: &str) -> Option<Identity> {
        if let Some(known) = self.keys.iter().find(|known| known.domain_id == wanted || known.account == wanted) {
            return Some(known.clone());
        }
        for (record, plan) in self.plan.records.iter().enumerate() {
            let Some(pattern) = plan.accounts.first().and_then(|caller| self.keys.get(caller)) else { continue };
            let named = |row: &&Row| self.shown(record, row).values().any(|value| value == wanted);
            if let Some(row) = store.by_key(record, wanted).or_else(|| store.rows(record).find(named)) {
                return Some(Identity { domain_id: row.key.clone(), account: wanted.to_owned(), ..pattern.clone() });
            }
        }
        None
    }
}

/// A text with its made-up parts filled in.
pub(crate) fn spell(pattern: &str, place: u64, n: u64) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((part, behind)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        let (word, count) = part.split_once(':').unwrap_or((part, ""));
        let count = count.parse().unwrap_or(8);
        match word {
            "n" => out.push_str(&n.to_string()),
            "digits" => out.push_str(&seed::digits(seed::mix(place, out.len() as u64), count)),
            "hex" => out.push_str(&seed::hex(seed::mix(place, out.len() as u64), count)),
            _ => out.push_str(&format!("{{{part}}}")),
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}
