//! Lists that belong to no records: how long they are, which items a request asks for, and what they add up to.
//!
//! Nothing of a list is kept. What a list is sorted or added up by comes back every [`CYCLE`] items, so a sum costs the
//! same whether the list has a thousand items or a million, and is that of the very items which pages show.

use std::collections::{BTreeMap, HashMap};

use huaweicloud_runtime::meta::{Field, Kind, Object, Operation};
use huaweicloud_runtime::{Decimal, Json};
use jiff::civil::Date;

use crate::make::{Cycle, Given, Maker, Place};
use crate::plan::{Expr, Made, Summary};
use crate::world::World;
use crate::{flow_text, seed};

/// After so many items the counted fields of a list come back.
pub(crate) const CYCLE: usize = 1_000;

/// A list that an operation makes up, as one request asks for it.
pub(crate) struct Listed<'w> {
    world: &'w World,
    made: &'w Made,
    object: &'static Object,
    /// What its items hang on.
    pub(crate) seed: u64,
    /// First day of the month in which its times lie.
    pub(crate) month: Option<Date>,
    /// How many items there are, whatever the request's conditions.
    all: usize,
    /// The items of a cycle that meet the request's conditions; `None`: there are no conditions.
    hits: Option<Vec<usize>>,
}

impl<'w> Listed<'w> {
    /// The list that an operation makes up, where it makes one.
    pub(crate) fn of(world: &'w World, operation: &'static Operation, document: &Json) -> Option<Self> {
        let made = world.plan.made(operation.id).first()?;
        let object = operation.response?.field(&made.path).and_then(item_of)?;
        let month = made.month.as_ref().and_then(|expr| first_day(expr, document));
        let mut seed = seed::mix(world.seed, seed::of(operation.id));
        if let Some(first) = month {
            seed = seed::mix(seed, seed::of(&first.to_string()));
        }
        for text in made.of.iter().filter_map(|expr| texts(expr, document)).flatten() {
            seed = seed::mix(seed, seed::of(&text));
        }
        let all = match month {
            Some(first) if first > world.today => 0,
            _ => {
                let planned = made.rows.unwrap_or_else(|| some_hundred(world, operation));
                usize::try_from(world.list_of(planned, made.most)).unwrap_or(usize::MAX)
            }
        };
        let mut list = Listed { world, made, object, seed, month, all, hits: None };
        list.hits = list.meeting(document);
        Some(list)
    }

    /// The items of a cycle that meet the conditions of a request.
    fn meeting(&self, document: &Json) -> Option<Vec<usize>> {
        let conditions: Vec<(&str, Vec<String>)> = self
            .made
            .filter
            .iter()
            .filter_map(|(field, expr)| Some((field.as_str(), texts(expr, document)?)))
            .collect();
        if conditions.is_empty() {
            return None;
        }
        let mut maker = self.maker();
        maker.only = Some(&self.made.counted);
        let meets = |index: &usize| {
            let item = maker.item(self.object, self.place_of(*index));
            conditions
                .iter()
                .all(|(field, wanted)| item.get(field).is_some_and(|have| wanted.contains(&flow_text(have))))
        };
        Some((0..self.all.min(CYCLE)).filter(meets).collect())
    }

    /// What makes its items.
    pub(crate) fn maker(&self) -> Maker<'w> {
        let mut maker = Maker::new(self.world);
        self.set(&mut maker);
        maker
    }

    /// Tells a maker of this list.
    pub(crate) fn set(&self, maker: &mut Maker<'w>) {
        maker.month = self.month;
        maker.cycle = Some(Cycle { fields: &self.made.counted, seed: self.seed, items: CYCLE as u64 });
    }

    /// How many items meet the request's conditions.
    pub(crate) fn len(&self) -> usize {
        match &self.hits {
            None => self.all,
            Some(hits) => hits.iter().map(|hit| self.times(*hit)).sum(),
        }
    }

    /// Where the item with an index, among those that meet the conditions, is made up.
    pub(crate) fn place(&self, index: usize) -> Place<'static> {
        let many = self.hits.as_ref().map_or(1, Vec::len).max(1);
        let hit = |hits: &Vec<usize>| hits.get(index % many).map(|hit| (index / many).saturating_mul(CYCLE) + hit);
        self.place_of(self.hits.as_ref().and_then(hit).unwrap_or(index))
    }

    fn place_of(&self, index: usize) -> Place<'static> {
        let n = index as u64;
        Place { seed: seed::mix(self.seed, n), n, in_list: true, row: None }
    }

    /// How often an item of the cycle is in the list.
    fn times(&self, item: usize) -> usize {
        self.all / CYCLE + usize::from(item < self.all % CYCLE)
    }

    /// The counted fields of each item of a cycle, and how often it is in the list.
    fn counted(&self, document: &Json, account: &str) -> Vec<(Json, usize)> {
        let mut maker = self.maker();
        maker.account = Some(account);
        maker.echo = Some(document);
        maker.only = Some(&self.made.counted);
        let every: Vec<usize> = self.hits.clone().unwrap_or_else(|| (0..self.all.min(CYCLE)).collect());
        every.into_iter().map(|item| (maker.item(self.object, self.place_of(item)), self.times(item))).collect()
    }
}

/// What an answer says of lists that other operations make.
#[derive(Default)]
pub(crate) struct Sums {
    /// Totals by response path.
    pub(crate) totals: HashMap<String, String>,
    /// The path of a list with one item for each group, and what each item says, by path.
    pub(crate) groups: Option<(String, Vec<HashMap<String, String>>)>,
}

impl Sums {
    /// All sums that an operation tells.
    pub(crate) fn of(world: &World, operation: &Operation, document: &Json, account: &str) -> Sums {
        let mut sums = Sums::default();
        for summary in world.plan.summaries(operation.id) {
            sums.add(world, summary, document, account);
        }
        sums
    }

    fn add(&mut self, world: &World, summary: &Summary, document: &Json, account: &str) {
        let conditions: Vec<(&str, Vec<String>)> =
            summary.filter.iter().filter_map(|(field, expr)| Some((field.as_str(), texts(expr, document)?))).collect();
        let none = vec![Decimal::ZERO; summary.totals.len()];
        let mut all = none.clone();
        let mut groups: BTreeMap<Vec<String>, Vec<Decimal>> = BTreeMap::new();
        for (list, asked) in lists(world, summary, document) {
            for (item, times) in list.counted(&asked, account) {
                let text = |field: &str| item.get(field).map(flow_text).unwrap_or_default();
                if !conditions.iter().all(|(field, wanted)| wanted.contains(&text(field))) {
                    continue;
                }
                let key = summary.by.iter().map(|(_, field)| text(field)).collect();
                let group = groups.entry(key).or_insert_with(|| none.clone());
                for (at, (_, field)) in summary.totals.iter().enumerate() {
                    let amount = text(field).parse::<Decimal>().unwrap_or_default() * Decimal::from(times);
                    for sums in [&mut all, &mut *group] {
                        sums.iter_mut().skip(at).take(1).for_each(|sum| *sum += amount);
                    }
                }
            }
        }
        let within = summary.at.as_ref().map(|at| format!("{at}."));
        let grouped = |path: &String| within.as_ref().is_some_and(|within| path.starts_with(within.as_str()));
        let named = |sums: &[Decimal], wanted: bool| -> Vec<(String, String)> {
            let pairs = summary.totals.iter().zip(sums).filter(|((path, _), _)| grouped(path) == wanted);
            pairs.map(|((path, _), sum)| (path.clone(), sum.to_string())).collect()
        };
        self.totals.extend(named(&all, false));
        if let Some(at) = &summary.at {
            let by = summary.by.iter().map(|(path, _)| path.clone());
            let one =
                |(key, sums): (Vec<String>, Vec<Decimal>)| by.clone().zip(key).chain(named(&sums, true)).collect();
            self.groups = Some((at.clone(), groups.into_iter().map(one).collect()));
        }
    }
}

/// What a group says at the paths of its item.
impl Given for &HashMap<String, String> {
    fn at(&self, maker: &Maker<'_>, path: &str, field: &'static Field) -> Option<Json> {
        maker.fit(field, self.get(path)?)
    }
}

/// The lists that a summary adds up, each with the request that asks for it.
fn lists<'w>(world: &'w World, summary: &Summary, document: &Json) -> Vec<(Listed<'w>, Json)> {
    let given = summary.with.iter().filter_map(|(field, expr)| {
        Some((field.as_str().into(), Json::from(texts(expr, document)?.first()?.as_str())))
    });
    let base: Vec<(Box<str>, Json)> = given.collect();
    let missing = summary.each.iter().find(|each| base.iter().all(|(name, _)| **name != *each.field));
    let mut documents = Vec::new();
    match missing {
        None => documents.push(Json::Object(base)),
        Some(each) => {
            let base = Json::Object(base);
            let listing = operation(world, &each.operation).and_then(|other| Listed::of(world, other, &base));
            let mut known: Vec<String> = Vec::new();
            if let Some(list) = &listing {
                let maker = list.maker();
                let items = (0..list.len()).map(|index| maker.item(list.object, list.place(index)));
                known.extend(items.filter_map(|item| item.get(&each.item).map(flow_text)));
            }
            known.sort();
            known.dedup();
            for value in known {
                let mut entries = base.as_object().unwrap_or_default().to_vec();
                entries.push((each.field.as_str().into(), Json::from(value)));
                documents.push(Json::Object(entries));
            }
        }
    }
    let Some(other) = operation(world, &summary.operation) else { return Vec::new() };
    documents.into_iter().filter_map(|asked| Some((Listed::of(world, other, &asked)?, asked))).collect()
}

fn operation(world: &World, id: &str) -> Option<&'static Operation> {
    world.api.find(id).map(|erased| erased.meta)
}

/// The objects of a list, or the object itself.
pub(crate) fn item_of(field: &'static Field) -> Option<&'static Object> {
    match field.kind {
        Kind::List(Kind::Object(object)) => Some(object),
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

/// How long a list is of which nothing is said.
pub(crate) fn some_hundred(world: &World, operation: &Operation) -> u64 {
    100 + seed::mix(world.seed, seed::of(operation.id)) % 200
}

/// The first day of the month that a request asks for.
fn first_day(expr: &Expr, document: &Json) -> Option<Date> {
    let text = flow_text(document.path(expr.request_path()?)?);
    format!("{}-01", text.get(..7)?).parse().ok()
}

/// What a request says; `None`: nothing, so it is no condition.
fn texts(expr: &Expr, document: &Json) -> Option<Vec<String>> {
    let said = match document.path(expr.request_path()?)? {
        Json::Null => Vec::new(),
        Json::Array(items) => items.iter().map(flow_text).collect(),
        one => vec![flow_text(one)],
    };
    Some(said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>()).filter(|texts| !texts.is_empty())
}
