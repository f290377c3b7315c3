//! Makes up values that obey the tables: their kinds, limits and enums at a site. The same place gives the same value.

mod pattern;
mod scalar;
mod sums;

pub(crate) use scalar::{Bounds, as_json, in_body};

use std::cell::RefCell;
use std::collections::HashMap;

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Field, Kind, Limits, Object, SiteField, Wire};
use jiff::civil::Date;

use crate::plan::Look;
use crate::seed;
use crate::store::Row;
use crate::world::World;

/// How deep made-up objects nest.
const DEEP: usize = 6;

/// Makes values up.
pub(crate) struct Maker<'w> {
    pub(crate) world: &'w World,
    /// The account that calls.
    pub(crate) account: Option<&'w str>,
    /// Whether a request is made up: as full and as small as can be.
    pub(crate) request: bool,
    /// The only fields of list items that are made, where somebody wants no others.
    pub(crate) only: Option<&'w [String]>,
    /// What comes back in a list after so many items.
    pub(crate) cycle: Option<Cycle<'w>>,
    /// First day of the month in which times lie, where one is asked for.
    pub(crate) month: Option<Date>,
    /// What the request asked for, to be echoed.
    pub(crate) echo: Option<&'w Json>,
    echoed: RefCell<HashMap<(usize, &'static str), Option<Json>>>,
}

/// Where a value is made up: what it hangs on.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) seed: u64,
    pub(crate) n: u64,
    /// Whether `n` counts the items of a list that is made up as a whole.
    pub(crate) in_list: bool,
    /// The record that is shown here.
    pub(crate) row: Option<Shown<'a>>,
}

/// Fields of a list's items that come back after so many items.
pub(crate) struct Cycle<'w> {
    pub(crate) fields: &'w [String],
    /// What they hang on, beside the place in the cycle.
    pub(crate) seed: u64,
    pub(crate) items: u64,
}

/// The kind of a record, the record, and names of its fields that differ in the answer.
pub(crate) type Shown<'a> = (usize, &'a Row, Option<&'a HashMap<String, String>>);

/// Values that are not made up, by path.
pub(crate) trait Given {
    /// The value of a field, where it is given.
    fn at(&self, maker: &Maker<'_>, path: &str, field: &'static Field) -> Option<Json>;
}

/// Nothing is given.
pub(crate) struct Nothing;

impl Given for Nothing {
    fn at(&self, _: &Maker<'_>, _: &str, _: &'static Field) -> Option<Json> {
        None
    }
}

/// The value of a field of a record: what calls made of it, or what it was at the start, or what is made up.
pub(crate) fn value_of(world: &World, record: usize, row: &Row, field: &str) -> Option<String> {
    world.said(record, row, field).or_else(|| {
        let shape = world.plan.records.get(record)?.shape;
        Maker::new(world).scalar_of(record, row, shape, shape.field(field)?)
    })
}

impl<'w> Maker<'w> {
    pub(crate) fn new(world: &'w World) -> Self {
        Maker {
            world,
            account: None,
            request: false,
            only: None,
            cycle: None,
            month: None,
            echo: None,
            echoed: RefCell::default(),
        }
    }

    /// An object at a path of an answer (empty: the whole).
    pub(crate) fn object(&self, object: &'static Object, place: Place<'_>, path: &str, given: &dyn Given) -> Json {
        self.object_at(object, place, Some(path), given, 0)
    }

    /// An object that stands in a list.
    pub(crate) fn item(&self, object: &'static Object, place: Place<'_>) -> Json {
        self.object_at(object, place, None, &Nothing, 1)
    }

    /// An object that stands in a list at a path of an answer.
    pub(crate) fn item_at(&self, object: &'static Object, place: Place<'_>, path: &str, given: &dyn Given) -> Json {
        self.object_at(object, place, Some(path), given, 1)
    }

    fn object_at(
        &self,
        object: &'static Object,
        place: Place<'_>,
        path: Option<&str>,
        given: &dyn Given,
        depth: usize,
    ) -> Json {
        let mut entries: Vec<(Box<str>, Json)> = Vec::with_capacity(object.fields.len());
        let mut counts = Vec::new();
        let mut fixed: Vec<&str> = Vec::new();
        let fields = object.fields.iter().filter(|field| field.sites.meets(self.world.site.bit));
        for (index, field) in fields.enumerate() {
            if depth == 1 && self.only.is_some_and(|only| only.iter().all(|known| known != field.wire)) {
                continue;
            }
            // the first field tells the items of a made-up list apart
            let place = match self.counted(field.wire, place, depth) {
                Some(counted) => counted,
                None => Place { in_list: place.in_list && (index == 0 || depth != 1), ..place },
            };
            let inner =
                path.map(|path| if path.is_empty() { field.wire.to_owned() } else { format!("{path}.{}", field.wire) });
            let found = inner.as_deref().and_then(|inner| given.at(self, inner, field));
            if found.is_none()
                && matches!(self.world.plan.look(object.name, field.wire), Some(Look::Count))
                && !self.request
            {
                counts.push((entries.len(), field));
            }
            if found.as_ref().is_some_and(Json::is_null) {
                continue;
            }
            if found.is_some() {
                fixed.push(field.wire);
            }
            let value = found.or_else(|| self.field(object, field, place, inner.as_deref(), given, depth));
            entries.extend(value.map(|value| (field.wire.into(), value)));
        }
        let items = entries.iter().find_map(|(_, json)| json.as_array()).map_or(0, <[Json]>::len);
        for (at, field) in counts {
            if let Some((name, value)) = entries.get_mut(at).filter(|(name, _)| **name == *field.wire) {
                *value = self.fit(field, &items.to_string()).unwrap_or_else(|| Json::from(items as i64));
                debug_assert_eq!(&**name, field.wire);
            }
        }
        if !self.request && place.row.is_none() {
            sums::work_out(self, object, &mut entries, &fixed);
            sums::turn(self, object, &mut entries, &fixed);
        }
        Json::Object(entries)
    }

    /// Where a field is made up that comes back in its list.
    fn counted<'p>(&self, wire: &str, place: Place<'p>, depth: usize) -> Option<Place<'p>> {
        let cycle = self.cycle.as_ref().filter(|_| depth == 1 && place.in_list)?;
        let n = place.n.checked_rem(cycle.items)?;
        let counted = cycle.fields.iter().any(|known| known == wire);
        counted.then(|| Place { seed: seed::mix(cycle.seed, n), n, in_list: false, ..place })
    }

    /// A field of an object.
    pub(crate) fn field(
        &self,
        object: &'static Object,
        field: &'static Field,
        place: Place<'_>,
        path: Option<&str>,
        given: &dyn Given,
        depth: usize,
    ) -> Option<Json> {
        let (record_field, said) = self.of_row(field.wire, place, depth);
        if said.as_deref() == Some("") {
            return None;
        }
        if let Some(json) = said.and_then(|text| self.fit(field, &text)) {
            return Some(json);
        }
        if let Some(json) = self.asked_for(object, field) {
            return Some(json);
        }
        let at = field.at_site(self.world.site.bit);
        let here = Place { seed: seed::mix(place.seed, seed::of(record_field)), ..place };
        let look = self.world.plan.look(object.name, field.wire);
        let scalar = self.world.plan.look(object.name, field.wire).is_some();
        if matches!(look, Some(Look::Empty)) && !self.request {
            return matches!(at.kind, Kind::List(_)).then(|| Json::Array(Vec::new()));
        }
        let look = look.filter(|_| scalar);
        self.value(&at, look, here, path, given, depth, field.wire)
    }

    /// What the record at a place is called there, and what it says. Objects within a record say what it says, but not
    /// its key.
    fn of_row<'f>(&self, wire: &'f str, place: Place<'f>, depth: usize) -> (&'f str, Option<String>) {
        let Some((record, row, names)) = place.row else { return (wire, None) };
        let name = names.and_then(|names| names.get(wire)).map_or(wire, String::as_str);
        let is_key = self.world.plan.records.get(record).is_some_and(|plan| plan.key == name);
        if is_key && depth > 1 {
            return (name, None);
        }
        (name, self.world.said(record, row, name))
    }

    #[allow(clippy::too_many_arguments)]
    fn value(
        &self,
        at: &SiteField,
        look: Option<&Look>,
        place: Place<'_>,
        path: Option<&str>,
        given: &dyn Given,
        depth: usize,
        wire: &str,
    ) -> Option<Json> {
        match at.kind {
            Kind::Object(_) | Kind::List(_) | Kind::Map(_) if depth >= DEEP => None,
            Kind::Object(inner) => Some(self.object_at(inner, place, path, given, depth + 1)),
            Kind::List(item) => {
                let items = (0..self.how_many(&at.limits, place.seed)).filter_map(|index| {
                    let one = SiteField { kind: *item, as_wire: at.as_wire, limits: at.limits.of_items() };
                    let place = Place { seed: seed::mix(place.seed, index + 1), n: index, ..place };
                    self.value(&one, look, place, path, given, depth + 1, wire)
                });
                Some(Json::Array(items.collect()))
            }
            Kind::Csv(item) => {
                // in a request a number is one; in an answer all is one text
                let number = self.request && matches!(item, Kind::Integer | Kind::Decimal);
                let as_wire = if number { at.as_wire } else { Wire::Text };
                let one = SiteField { kind: *item, as_wire, limits: at.limits.of_items() };
                let item = self.value(&one, look, place, None, &Nothing, depth + 1, wire)?;
                if number {
                    return Some(Json::Array(vec![item]));
                }
                let text = item.as_str().map(str::to_owned).unwrap_or_else(|| item.to_string());
                Some(if self.request { Json::Array(vec![Json::Text(text)]) } else { Json::Text(text) })
            }
            Kind::Map(item) => {
                let one = SiteField { kind: *item, as_wire: at.as_wire, limits: at.limits.of_items() };
                let value = self.value(&one, look, place, None, &Nothing, depth + 1, wire)?;
                Some(Json::Object(vec![("key".into(), value)]))
            }
            _ => self.scalar(at, look, place, wire),
        }
    }

    /// How many items a made-up list has.
    fn how_many(&self, limits: &Limits, seed: u64) -> u64 {
        let wanted = if self.request { 1 } else { 1 + seed % 2 };
        wanted.max(limits.min_items.into()).min(limits.max_items.unwrap_or(u32::MAX).into())
    }

    /// What the request asked for under the same name, when the field can hold it.
    fn asked_for(&self, object: &'static Object, field: &'static Field) -> Option<Json> {
        let asked = self.echo?.get(field.wire)?;
        let key = (std::ptr::from_ref(object) as usize, field.wire);
        if let Some(known) = self.echoed.borrow().get(&key) {
            return known.clone();
        }
        let text = match asked {
            Json::Text(text) if !text.is_empty() => Some(text.clone()),
            Json::Number(digits) => Some(digits.to_string()),
            _ => None,
        };
        let json = text.and_then(|text| self.fit(field, &text));
        self.echoed.borrow_mut().insert(key, json.clone());
        json
    }

    /// The made-up value of a field of a record, when it is a scalar, as text.
    pub(crate) fn scalar_of(
        &self,
        record: usize,
        row: &Row,
        object: &'static Object,
        field: &'static Field,
    ) -> Option<String> {
        let place = Place { seed: self.world.seed_of(record, row.n), n: row.n, in_list: false, row: None };
        match self.field(object, field, place, None, &Nothing, 1)? {
            Json::Text(text) => Some(text),
            Json::Number(digits) => Some(digits.to_string()),
            Json::Bool(truth) => Some(truth.to_string()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
