//! The body of a good answer: what the steps said, records, and the rest made up.

use huaweicloud_bss::runtime::Json;
use huaweicloud_bss::runtime::meta::{Field, Kind, Operation};

use crate::flow::{Appended, Outcome};
use crate::make::{Given, Maker, Place};
use crate::paging::Window;
use crate::world::World;
use crate::{flow_text, seed};

/// The body of the answer to a call; `None` where the operation answers without one.
pub(crate) fn body(
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
    let answer = Answer { operation, outcome, window: window(operation, document), total: total(operation, outcome) };
    let place = Place { seed: seed::mix(world.seed, seed::of(operation.id)), n: 0, in_list: false, row: None };
    Some(maker.object(object, place, "", &answer))
}

fn window(operation: &Operation, document: &Json) -> Window {
    operation.paging.map_or(Window::ALL, |paging| Window::of(&paging, operation, document))
}

/// How long the operation's list is: that of records, or some hundred.
fn total(operation: &Operation, outcome: &Outcome<'_>) -> usize {
    let listed = operation.paging.and_then(|paging| paging.items).and_then(|path| outcome.lists.get(path));
    listed.map_or_else(|| 100 + usize::try_from(seed::of(operation.id) % 200).unwrap_or(0), |list| list.total)
}

struct Answer<'a> {
    operation: &'static Operation,
    outcome: &'a Outcome<'a>,
    window: Window,
    total: usize,
}

impl Given for Answer<'_> {
    fn at(&self, maker: &Maker<'_>, path: &str, field: &'static Field) -> Option<Json> {
        let outcome = self.outcome;
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
        let items = (self.window.from.min(last)..last).map(|index| {
            let seed = seed::mix(seed::mix(maker.world.seed, seed::of(self.operation.id)), index as u64);
            maker.item(object, Place { seed, n: index as u64, in_list: true, row: None })
        });
        Some(Json::Array(items.collect()))
    }
}

fn item_of(field: &'static Field) -> Option<&'static huaweicloud_bss::runtime::meta::Object> {
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
