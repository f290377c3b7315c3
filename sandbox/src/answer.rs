//! The body of a good answer: what the steps said, records, and the rest made up.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use huaweicloud_runtime::meta::{self, AnswerFormat, Field, Kind, Operation};
use huaweicloud_runtime::{Decimal, Json};
use jiff::civil::Date;

use crate::flow::{Appended, Outcome};
use crate::make::{Given, Maker, Place};
use crate::paging::Window;
use crate::plan::{Expr, Made};
use crate::world::World;
use crate::{flow_text, seed};

/// A good answer.
pub(crate) struct Whole {
    /// `None`: an answer without a body.
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

/// The answer to a call: JSON or bytes, and the fields that travel as headers.
pub(crate) fn whole(
    world: &World,
    operation: &'static Operation,
    document: &Json,
    account: &str,
    outcome: &Outcome<'_>,
) -> Whole {
    let mut json = body(world, operation, document, account, outcome);
    let mut headers = Vec::new();
    let object = operation.response.into_iter().flat_map(|object| object.fields);
    for field in object.filter(|field| field.place == meta::Place::Header) {
        if let Some(Json::Object(entries)) = &mut json
            && let Some(at) = entries.iter().position(|(name, _)| **name == *field.wire)
        {
            headers.push((field.wire, flow_text(&entries.remove(at).1)));
        }
    }
    let body = match operation.form.answer {
        AnswerFormat::Binary => Some(bytes(world, operation, outcome)),
        AnswerFormat::Json => json.filter(|_| operation.answers_json()).map(|json| json.to_vec()),
    };
    Whole { body, headers }
}

/// The bytes of a binary answer: what the steps say as Base64, or a line that says what it stands for.
fn bytes(world: &World, operation: &Operation, outcome: &Outcome<'_>) -> Vec<u8> {
    let said = outcome.values.get(BYTES).and_then(|json| STANDARD.decode(flow_text(json)).ok());
    said.unwrap_or_else(|| format!("{} of {}: made up by the sandbox\n", operation.title, world.api.service.id).into())
}

/// Where steps say the bytes of a binary answer.
const BYTES: &str = "bytes";

/// The body of the answer to a call; `None` where the operation answers without one.
fn body(
    world: &World,
    operation: &'static Operation,
    document: &Json,
    account: &str,
    outcome: &Outcome<'_>,
) -> Option<Json> {
    let object = operation.response?;
    let mut maker = Maker::new(world);
    maker.account = Some(account);
    maker.echo = Some(document);
    let mut place = Place { seed: seed::mix(world.seed, seed::of(operation.id)), n: 0, in_list: false, row: None };
    let made = world.plan.made(operation.id).first();
    let asked = made.and_then(|made| month(made.month.as_ref(), document));
    if let Some(first) = asked {
        maker.month = Some(first);
        place.seed = seed::mix(place.seed, seed::of(&first.to_string()));
    }
    let total = match made {
        Some(made) => made_rows(world, operation, made, asked),
        None => total(world, operation, outcome),
    };
    let window = window(operation, document);
    let sums = sums(world, operation, document, account);
    let answer = Answer { operation, outcome, window, total, seed: place.seed, sums };
    Some(maker.object(object, place, "", &answer))
}

/// How long a made list is; a month to come has nothing yet.
fn made_rows(world: &World, operation: &Operation, made: &Made, month: Option<Date>) -> usize {
    if month.is_some_and(|first| first > world.today) {
        return 0;
    }
    let planned = made.rows.unwrap_or_else(|| some_hundred(world, operation));
    usize::try_from(world.list_of(planned)).unwrap_or(usize::MAX)
}

fn some_hundred(world: &World, operation: &Operation) -> u64 {
    100 + seed::mix(world.seed, seed::of(operation.id)) % 200
}

/// The first day of the month that a request asks for.
fn month(expr: Option<&Expr>, document: &Json) -> Option<Date> {
    let text = flow_text(document.path(expr?.request_path()?)?);
    format!("{}-01", text.get(..7)?).parse().ok()
}

/// Totals of lists that other operations make, by response path.
fn sums(world: &World, operation: &Operation, document: &Json, account: &str) -> HashMap<String, String> {
    let mut out = HashMap::new();
    for summary in world.plan.summaries(operation.id) {
        let Some(other) = world.api.find(&summary.operation).map(|erased| erased.meta) else { continue };
        let made = world.plan.made(other.id).iter().find(|made| made.path == summary.path);
        let field = other.response.and_then(|object| object.field(&summary.path));
        let Some((made, object)) = made.zip(field.and_then(item_of)) else { continue };
        let first = month(summary.month.as_ref(), document);
        let mut maker = Maker::new(world);
        maker.account = Some(account);
        maker.month = first;
        maker.only = Some(needed(world, summary.totals.iter().map(|(_, field)| field.as_str())));
        let base = seed::mix(world.seed, seed::of(other.id));
        let base = first.map_or(base, |first| seed::mix(base, seed::of(&first.to_string())));
        let mut totals = vec![Decimal::ZERO; summary.totals.len()];
        for index in 0..made_rows(world, other, made, first) {
            let item = maker.item(object, made_place(base, index));
            for (total, (_, field)) in totals.iter_mut().zip(&summary.totals) {
                let amount = item.get(field).and_then(|json| flow_text(json).parse::<Decimal>().ok());
                *total += amount.unwrap_or_default();
            }
        }
        out.extend(summary.totals.iter().zip(totals).map(|((path, _), total)| (path.clone(), total.to_string())));
    }
    out
}

/// Fields, and those from which they are worked out.
fn needed<'w>(world: &'w World, wanted: impl Iterator<Item = &'w str>) -> Vec<&'w str> {
    let mut fields: Vec<&str> = wanted.collect();
    let mut at = 0;
    while let Some(field) = fields.get(at).copied() {
        let sums = world.plan.adds_up.iter().filter(|sum| sum.field == field);
        for term in sums.flat_map(|sum| &sum.terms) {
            for name in term.list.iter().chain([&term.field]).map(String::as_str) {
                if !fields.contains(&name) {
                    fields.push(name);
                }
            }
        }
        at += 1;
    }
    fields
}

/// Where an item of a made list is made up.
fn made_place(base: u64, index: usize) -> Place<'static> {
    Place { seed: seed::mix(base, index as u64), n: index as u64, in_list: true, row: None }
}

fn window(operation: &Operation, document: &Json) -> Window {
    operation.paging.map_or(Window::ALL, |paging| Window::of(&paging, operation, document))
}

/// How long the operation's list is: that of records, or some hundred.
fn total(world: &World, operation: &Operation, outcome: &Outcome<'_>) -> usize {
    let listed = operation.paging.and_then(|paging| paging.items).and_then(|path| outcome.lists.get(path));
    listed.map_or_else(
        || usize::try_from(world.list_of(some_hundred(world, operation))).unwrap_or(usize::MAX),
        |list| list.total,
    )
}

struct Answer<'a> {
    operation: &'static Operation,
    outcome: &'a Outcome<'a>,
    window: Window,
    total: usize,
    /// What the items of the list hang on.
    seed: u64,
    /// Totals of lists that other operations make, by path.
    sums: HashMap<String, String>,
}

impl Given for Answer<'_> {
    fn at(&self, maker: &Maker<'_>, path: &str, field: &'static Field) -> Option<Json> {
        let outcome = self.outcome;
        if let Some(total) = self.sums.get(path) {
            return maker.fit(field, total);
        }
        if let Some(json) = outcome.values.get(path) {
            return maker.fit(field, &flow_text(json));
        }
        if let Some(items) = outcome.appended.get(path) {
            return Some(Json::Array(
                items.iter().zip(0..).filter_map(|(item, n)| appended(maker, field, item, n)).collect(),
            ));
        }
        if let Some(list) = outcome.lists.get(path) {
            let rows = list.rows.iter().filter_map(|row| {
                let seed = maker.world.seed_of(list.record, row.n);
                let place = Place { seed, n: row.n, in_list: false, row: Some((list.record, row, Some(list.names))) };
                Some(maker.item(item_of(field)?, place))
            });
            return Some(Json::Array(rows.collect()));
        }
        if let Some(shown) = outcome.objects.get(path)
            && let Kind::Object(object) = field.kind
        {
            let seed = maker.world.seed_of(shown.record, shown.row.n);
            let place = Place {
                seed,
                n: shown.row.n,
                in_list: false,
                row: Some((shown.record, &shown.row, Some(shown.names))),
            };
            return Some(maker.item(object, place));
        }
        self.page(maker, path, field)
    }
}

impl Answer<'_> {
    /// The parts of a paged answer that hang together: items, total, next marker.
    fn page(&self, maker: &Maker<'_>, path: &str, field: &'static Field) -> Option<Json> {
        let paging = self.operation.paging?;
        let is = |known: Option<&str>| known == Some(path);
        if is(paging.total) {
            return maker.fit(field, &self.total.to_string());
        }
        if is(paging.next) {
            return Some(self.window.next(self.total).map_or(Json::Null, Json::Text));
        }
        if !is(paging.items) {
            return None;
        }
        let object = item_of(field)?;
        let last = self.total.min(self.window.from.saturating_add(self.window.count));
        let items = (self.window.from.min(last)..last)
            .map(|index| maker.item_at(object, made_place(self.seed, index), path, self));
        Some(Json::Array(items.collect()))
    }
}

fn item_of(field: &'static Field) -> Option<&'static huaweicloud_runtime::meta::Object> {
    match field.kind {
        Kind::List(Kind::Object(object)) => Some(object),
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

fn appended(maker: &Maker<'_>, field: &'static Field, item: &Appended, n: u64) -> Option<Json> {
    match (item, item_of(field)) {
        (Appended::One(json), _) => Some(json.clone()),
        (Appended::Object(fields), Some(object)) => {
            let place = Place {
                seed: seed::mix(maker.world.seed, seed::mix(seed::of(field.wire), n)),
                n,
                in_list: false,
                row: None,
            };
            let Json::Object(mut entries) = maker.item(object, place) else { return None };
            for (name, json) in &mut entries {
                let said = fields.iter().find(|(known, _)| **known == **name);
                let fitting = said.and_then(|(_, said)| maker.fit(object.field(name)?, &flow_text(said)));
                if let Some(fitting) = fitting {
                    *json = fitting;
                }
            }
            Some(Json::Object(entries))
        }
        _ => None,
    }
}
