//! Valid requests, and requests that break one limit, made from the tables: what tests walk.
//!
//! The documents are flat, by wire names, in logical form. They are the same in every run; what they name (an order to
//! pay, a customer to freeze) is there when a sandbox starts, whatever its seed.

mod aim;
mod breaks;
mod doc;
mod repair;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use huaweicloud_runtime::meta::{Operation, Site};
use huaweicloud_runtime::violation::Rule;
use huaweicloud_runtime::{Api, Json, Violations, validate};
use jiff::civil::Date;

use crate::keys::Keys;
use crate::make::{Maker, Nothing, Place};
use crate::seed;
use crate::world::{Setup, World};

/// The day around which the times in requests lie. Give it to [`today`](crate::SandboxBuilder::today), and what they
/// name by time is found, too.
pub const DAY: Date = jiff::civil::date(2026, 6, 15);

/// A valid request with every field that can stand together with the others.
pub fn full(api: &'static Api, operation: &'static Operation, site: &'static Site) -> Json {
    world(api, site).map_or(Json::Object(Vec::new()), |world| with(&world, operation, &[]))
}

/// A valid request with what is needed and nothing else.
pub fn minimal(api: &'static Api, operation: &'static Operation, site: &'static Site) -> Json {
    let mut document = full(api, operation, site);
    let names: Vec<Box<str>> = document.as_object().unwrap_or_default().iter().map(|(name, _)| name.clone()).collect();
    for name in names.iter().rev() {
        let Json::Object(entries) = &mut document else { break };
        let Some(at) = entries.iter().position(|(known, _)| known == name) else { continue };
        let entry = entries.remove(at);
        if !violations(operation, site, &document).is_empty()
            && let Json::Object(entries) = &mut document
        {
            entries.insert(at.min(entries.len()), entry);
        }
    }
    document
}

/// Requests that are valid but for one thing: the document, the rule it breaks and the path at which it does.
///
/// Covers every limit, enum, type and rule of every field that can be broken on the wire.
pub fn broken(api: &'static Api, operation: &'static Operation, site: &'static Site) -> Vec<(Json, Rule, String)> {
    world(api, site).map_or(Vec::new(), |world| breaks::all(&world, operation))
}

/// What a request breaks.
pub(crate) fn violations(operation: &'static Operation, site: &'static Site, document: &Json) -> Violations {
    validate::check_json(operation, document, Some(site)).err().unwrap_or_default()
}

/// A full request in which some top-level fields have the given values.
fn with(world: &Arc<World>, operation: &'static Operation, fixed: &[(&str, Json)]) -> Json {
    let maker = maker(world);
    let place = Place { seed: seed::of(operation.id), n: 0, in_list: false, row: None };
    let mut document = maker.object(operation.request, place, "", &Nothing);
    aim::at_records(world, operation, &mut document);
    for (name, json) in fixed {
        doc::set(&mut document, name, json.clone());
    }
    repair::until_valid(&maker, operation, &mut document, fixed);
    document
}

fn maker(world: &World) -> Maker<'_> {
    let mut maker = Maker::new(world);
    maker.request = true;
    maker
}

/// The world of every sandbox at its start, as far as requests name it.
fn world(api: &'static Api, site: &'static Site) -> Option<Arc<World>> {
    static WORLDS: OnceLock<Mutex<Worlds>> = OnceLock::new();
    let mut worlds = WORLDS.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let place = (api.service.id, site.id);
    if let Some(known) = worlds.get(&place) {
        return Some(Arc::clone(known));
    }
    let setup = Setup { keys: Keys::built_in(&[api]), today: DAY, ..Setup::default() };
    let made = World::new(api, site, &setup).ok()?;
    worlds.insert(place, Arc::clone(&made));
    Some(made)
}

/// By service and site.
type Worlds = HashMap<(&'static str, &'static str), Arc<World>>;
