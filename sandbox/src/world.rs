//! The made-up world of one sandbox: its site, its seed, what its records are at the start.

use std::collections::BTreeMap;
use std::sync::Arc;

use huaweicloud_runtime::Api;
use huaweicloud_runtime::meta::{self, Field, Operation, Site};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::error::Error;
use crate::keys::{Identity, Keys};
use crate::plan::expr::Term;
use crate::plan::{Expr, Look, Plan};
use crate::seed;
use crate::store::{KEPT, Kind, Row, Store};

/// What does not change while a sandbox runs.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) api: &'static Api,
    pub(crate) plan: Plan,
    pub(crate) site: &'static Site,
    pub(crate) seed: u64,
    /// The day around which made-up times lie.
    pub(crate) today: Date,
    pub(crate) keys: Keys,
    /// How long lists are, where a user said it.
    rows: Option<u64>,
    /// How many new records of a kind are kept.
    kept: u64,
}

/// What a user says of a world.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    pub(crate) seed: u64,
    pub(crate) today: Date,
    pub(crate) rows: Option<u64>,
    pub(crate) kept: u64,
    pub(crate) keys: Keys,
}

impl Default for Setup {
    fn default() -> Self {
        let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
        Setup { seed: 0, today, rows: None, kept: KEPT, keys: Keys::built_in(&[]) }
    }
}

impl World {
    pub(crate) fn new(api: &'static Api, site: &'static Site, setup: &Setup) -> Result<Arc<World>, Error> {
        let Setup { seed, today, rows, kept, keys } = setup.clone();
        Ok(Arc::new(World { api, plan: Plan::load(api)?, site, seed, today, keys, rows, kept }))
    }

    /// The operations that the site has.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        let site = self.site.bit;
        self.api.operations.iter().map(|erased| erased.meta).filter(move |operation| operation.sites.meets(site))
    }

    /// The records of the start; the keys of a kind are made when it is asked for.
    pub(crate) fn store(self: &Arc<Self>) -> Store {
        let kinds = (0..self.plan.records.len()).map(|record| {
            let world = Arc::clone(self);
            Kind::new(self.rows_of(record), move |n| world.key(record, n))
        });
        Store::new(kinds, self.kept)
    }

    /// How many records of a kind there are at the start.
    pub(crate) fn rows_of(&self, record: usize) -> u64 {
        let plan = self.plan.records.get(record);
        plan.map_or(0, |plan| self.list_of(plan.rows, plan.most))
    }

    /// How long a list is for which the plan says `planned`: as long as a user asks for; where the plan says `most`, no
    /// longer than that, and no shorter than planned.
    pub(crate) fn list_of(&self, planned: u64, most: Option<u64>) -> u64 {
        match (self.rows, most) {
            (None, _) => planned,
            (Some(rows), None) => rows,
            (Some(rows), Some(most)) => rows.min(most).max(planned),
        }
    }

    /// The key of a record. It does not hang on the seed, so that examples work in every sandbox.
    pub(crate) fn key(&self, record: usize, n: u64) -> String {
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
            Term::Today(days) => Some(self.day_text(*days, plan.shape.field(field), seed::mix(seed::of(field), n))),
            Term::Record { name, index, .. } => {
                let other = self.plan.records.iter().position(|known| known.name == *name)?;
                let rows = self.rows_of(other).max(1);
                Some(self.key(other, index.unwrap_or(n) % rows))
            }
            _ => None,
        }
    }

    /// A time so many days from today, as the field has it; a whole time where no field says otherwise.
    pub(crate) fn day_text(&self, days: i64, field: Option<&Field>, seed: u64) -> String {
        let day = self.today.checked_add(days.days()).unwrap_or(self.today);
        moment(day, field.map_or(meta::Kind::Timestamp, |field| field.kind), seed)
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

/// A time of a day, as values of a kind are written.
pub(crate) fn moment(day: Date, kind: meta::Kind, seed: u64) -> String {
    match kind {
        meta::Kind::Date => day.to_string(),
        meta::Kind::Month => day.strftime("%Y-%m").to_string(),
        _ => {
            let second = seed % 86_400;
            format!("{day}T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60)
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use huaweicloud_bss::API;

    fn world() -> Option<Arc<World>> {
        let setup = Setup { keys: Keys::built_in(&[&API]), today: jiff::civil::date(2031, 3, 15), ..Setup::default() };
        World::new(&API, API.service.sites.first()?, &setup).ok()
    }

    #[test]
    fn made_up_parts_of_a_text_are_filled_in_and_the_rest_stays() {
        assert_eq!(spell("n{n}-{n:3}", 1, 42), "n42-42");
        let text = spell("{digits:5}/{hex}/{digits:2}", 1, 0);
        assert_eq!(text.split('/').map(str::len).collect::<Vec<_>>(), [5, 8, 2]);
        assert_eq!(spell("a{other:2}b{", 1, 0), "a{other:2}b{");
        assert_ne!(spell("{digits:12}", 1, 0), spell("{digits:12}", 2, 0));
    }

    #[test]
    fn times_are_written_as_their_kind_wants() {
        let day = jiff::civil::date(2031, 3, 5);
        assert_eq!(moment(day, meta::Kind::Date, 1), "2031-03-05");
        assert_eq!(moment(day, meta::Kind::Month, 1), "2031-03");
        assert_eq!(moment(day, meta::Kind::Timestamp, 86_400 + 3_723), "2031-03-05T01:02:03Z");
    }

    #[test]
    fn an_account_is_one_that_has_a_key_or_a_record_that_stands_for_one() -> Result<(), &'static str> {
        let world = world().ok_or("no world")?;
        let store = world.store();
        let customer = world.keys.get("customer").ok_or("no customer")?;
        for wanted in [&customer.domain_id, &customer.account] {
            assert_eq!(world.account(&store, wanted).as_ref(), Some(customer));
        }
        let record = world.plan.records.iter().position(|plan| plan.name == "customer").ok_or("no record")?;
        let row = store.rows(record).nth(3).ok_or("no row")?;
        assert_eq!(world.shown(record, row).get("account_name").map(String::as_str), Some("customer_3"));
        for wanted in [row.key.as_str(), "customer_3"] {
            let found = world.account(&store, wanted).ok_or("not found")?;
            assert_eq!((&found.domain_id, found.account.as_str(), &found.ak), (&row.key, wanted, &customer.ak));
        }
        assert_eq!(world.account(&store, "nobody"), None);
        Ok(())
    }

    #[test]
    fn a_record_shows_what_is_said_of_it() -> Result<(), &'static str> {
        let world = world().ok_or("no world")?;
        let record = world.plan.records.iter().position(|plan| plan.name == "customer").ok_or("no record")?;
        let fields = BTreeMap::from([("is_frozen".to_owned(), "1".to_owned())]);
        let row = Row { n: 5, key: "K".to_owned(), fields };
        let shown = world.shown(record, &row);
        let said = ["customer_id", "account_name", "is_frozen"].map(|name| shown.get(name).map(String::as_str));
        assert_eq!(said, [Some("K"), Some("customer_5"), Some("1")]);
        assert!(world.shown(usize::MAX, &row).is_empty());
        Ok(())
    }
}
