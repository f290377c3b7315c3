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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::testing::{json, operation, planned};

    const LIST: &str = "ListCustomerselfResourceRecords";
    const SUM: &str = "ShowCustomerMonthlySum";

    /// A world in which a list has so many items of three colours, and a summary adds them up.
    fn world(rows: usize) -> Arc<World> {
        let item = operation(LIST).response.and_then(|object| object.field("fee_records")).and_then(item_of).unwrap();
        planned(&format!(
            r#""looks": {{"colour": {{"one_of": ["red", "green", "blue"]}}}},
            "objects": {{"{name}": {{"resource_tag": "colour"}}}},
            "operations": {{
                "ListConsumeSubCustomers": [{{"make": "sub_customers", "rows": "3"}}],
                "{LIST}": [{{"make": "fee_records", "rows": "{rows}", "month": "$request.cycle",
                    "of": ["$request.method"], "where": {{"resource_tag": "$request.tags"}}}}],
                "{SUM}": [{{"sum": "{LIST}.fee_records", "with": {{"cycle": "$request.bill_cycle", "method": "$request.method"}},
                    "each": {{"method": "ListConsumeSubCustomers.sub_customers.customer_id"}},
                    "where": {{"resource_tag": "$request.tags"}}, "at": "bill_sums",
                    "by": {{"bill_sums.tag": "resource_tag"}},
                    "totals": {{"bill_sums.all": "official_amount", "all": "official_amount"}}}}]}}"#,
            name = item.name
        ))
    }

    fn list<'w>(world: &'w World, request: &str) -> Listed<'w> {
        Listed::of(world, operation(LIST), &json(request)).unwrap()
    }

    /// The counted fields of all items that a request asks for, page by page.
    fn items(list: &Listed<'_>) -> Vec<Json> {
        let mut maker = list.maker();
        maker.only = Some(&list.made.counted);
        (0..list.len()).map(|index| maker.item(list.object, list.place(index))).collect()
    }

    fn colour(item: &Json) -> &str {
        item.get("resource_tag").and_then(Json::as_str).unwrap()
    }

    #[test]
    fn a_list_is_as_long_as_planned_until_today_and_empty_in_months_to_come() {
        let world = world(250);
        let length = |request: &str| list(&world, request).len();
        assert_eq!(length("{}"), 250);
        assert_eq!(length(r#"{"cycle": "2031-02"}"#), 250);
        assert_eq!(length(r#"{"cycle": "2031-03-01"}"#), 250, "the month of today");
        assert_eq!(length(r#"{"cycle": "2031-04"}"#), 0);
        assert_eq!(list(&world, r#"{"cycle": "2031-02-09"}"#).month, Some(date(2031, 2, 1)));
        assert_eq!(list(&world, r#"{"cycle": "soon"}"#).month, None);
        let mut first = Arc::into_inner(world).unwrap();
        first.today = date(2031, 3, 1);
        assert_eq!(list(&first, r#"{"cycle": "2031-03"}"#).len(), 250, "a month begins with its first day");
    }

    #[test]
    fn other_months_and_other_values_that_it_hangs_on_are_other_lists() {
        let world = world(9);
        let seeds =
            ["{}", r#"{"cycle": "2031-02"}"#, r#"{"cycle": "2031-01"}"#, r#"{"method": "a"}"#, r#"{"method": "b"}"#]
                .map(|request| list(&world, request).seed);
        let different: std::collections::BTreeSet<u64> = seeds.into_iter().collect();
        assert_eq!(different.len(), seeds.len());
        assert_eq!(list(&world, r#"{"tags": "red"}"#).seed, seeds[0], "a condition picks out of the same list");
        assert_eq!(list(&world, r#"{"method": ""}"#).seed, seeds[0], "an empty text says nothing");
    }

    #[test]
    fn a_condition_picks_the_items_that_it_holds_for_in_their_order_at_any_length() {
        for rows in [7, CYCLE, 2_345] {
            let world = world(rows);
            let all = items(&list(&world, "{}"));
            assert_eq!(all.len(), rows);
            for (request, wanted) in [
                (r#"{"tags": "red"}"#, vec!["red"]),
                (r#"{"tags": ["blue", "green"]}"#, vec!["blue", "green"]),
                (r#"{"tags": "grey"}"#, vec![]),
            ] {
                let picked = list(&world, request);
                let found: Vec<u64> = (0..picked.len()).map(|index| picked.place(index).n).collect();
                let there = (0..).zip(&all).filter(|(_, item)| wanted.contains(&colour(item))).map(|(n, _)| n);
                assert_eq!(found, there.collect::<Vec<u64>>(), "{rows} {request}");
            }
        }
    }

    fn sums(world: &World, request: &str) -> (HashMap<String, String>, Vec<HashMap<String, String>>) {
        let sums = Sums::of(world, operation(SUM), &json(request), "me");
        let (at, groups) = sums.groups.unwrap();
        assert_eq!(at, "bill_sums");
        (sums.totals, groups)
    }

    /// What the items of lists add up to, colour by colour.
    fn added_up(lists: &[Listed<'_>]) -> BTreeMap<String, Decimal> {
        let mut wanted: BTreeMap<String, Decimal> = BTreeMap::new();
        for item in lists.iter().flat_map(items) {
            let amount = item.get("official_amount").and_then(|json| flow_text(json).parse().ok());
            *wanted.entry(colour(&item).to_owned()).or_default() += amount.unwrap_or(Decimal::ZERO);
        }
        wanted
    }

    fn by_colour(groups: &[HashMap<String, String>]) -> BTreeMap<String, Decimal> {
        let one = |group: &HashMap<String, String>| {
            Some((group.get("bill_sums.tag")?.clone(), group.get("bill_sums.all")?.parse().ok()?))
        };
        groups.iter().filter_map(one).collect()
    }

    #[test]
    fn sums_are_those_of_all_items_and_of_each_group() {
        for rows in [7, CYCLE, 1_203] {
            let world = world(rows);
            let wanted = added_up(&[list(&world, r#"{"cycle": "2031-02", "method": "m"}"#)]);
            let (totals, groups) = sums(&world, r#"{"bill_cycle": "2031-02", "method": "m"}"#);
            assert_eq!(by_colour(&groups), wanted, "{rows}");
            assert_eq!(groups.len(), wanted.len());
            let total = totals.get("all").and_then(|text| text.parse::<Decimal>().ok());
            assert_eq!((total, totals.len()), (Some(wanted.values().sum()), 1), "{rows}");
        }
    }

    #[test]
    fn a_condition_of_a_summary_picks_the_items_that_are_added_up() {
        let world = world(50);
        let wanted = added_up(&[list(&world, r#"{"cycle": "2031-02", "method": "m"}"#)]);
        let (totals, groups) = sums(&world, r#"{"bill_cycle": "2031-02", "method": "m", "tags": ["red", "blue"]}"#);
        assert_eq!(by_colour(&groups).into_keys().collect::<Vec<_>>(), ["blue", "red"]);
        assert_eq!(totals.get("all").map(String::as_str), Some((wanted["red"] + wanted["blue"]).to_string().as_str()));
    }

    #[test]
    fn what_a_summary_does_not_say_is_every_value_that_another_list_has() {
        let world = world(20);
        let customers = Listed::of(&world, operation("ListConsumeSubCustomers"), &json("{}")).unwrap();
        let known: Vec<String> = (0..customers.len())
            .filter_map(|n| {
                customers.maker().item(customers.object, customers.place(n)).get("customer_id").map(flow_text)
            })
            .collect();
        assert_eq!(known.len(), 3);
        let lists: Vec<Listed<'_>> = known
            .iter()
            .map(|customer| list(&world, &format!(r#"{{"cycle": "2031-02", "method": "{customer}"}}"#)))
            .collect();
        let (_, groups) = sums(&world, r#"{"bill_cycle": "2031-02"}"#);
        assert_eq!(by_colour(&groups), added_up(&lists));
    }

    #[test]
    fn a_list_without_a_plan_is_some_hundred_long() {
        let world = world(1);
        let lengths = ["ListCustomerOrders", "ListPostalAddress", "ListQuotaCoupons"]
            .map(|id| some_hundred(&world, operation(id)));
        assert!(lengths.iter().all(|length| (100..300).contains(length)), "{lengths:?}");
        assert!(lengths.iter().any(|length| length != &lengths[0]), "{lengths:?}");
    }

    #[test]
    fn items_are_the_objects_of_a_list_or_the_object_itself() {
        static ITEM: Object = Object::plain("Item", &[]);
        static KIND: Kind = Kind::Object(&ITEM);
        let name = |kind| {
            let field: &'static Field = Box::leak(Box::new(Field::body("x", kind)));
            item_of(field).map(|object| object.name)
        };
        assert_eq!(name(Kind::List(&KIND)), Some("Item"));
        assert_eq!(name(Kind::Object(&ITEM)), Some("Item"));
        assert_eq!(name(Kind::List(&Kind::Text)), None);
    }
}
