//! Example values: the smallest request that keeps every limit and rule at a site, and a full answer.

mod value;

use self::value::{Maker, plain};
use serde_json::Value;

use super::build;
use super::view::View;
use crate::model::{Check, Demand, Field, Limits, Object, Operation, Place, Rule, Term};

/// A field with its example.
pub(crate) struct Sample<'a> {
    pub(crate) field: &'a Field,
    pub(crate) value: Value,
}

/// Which side of the exchange is made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    Request,
    Response,
}

/// The example of a request, in the order of its fields.
pub(crate) fn request<'a>(operation: &'a Operation, view: View<'a>) -> Vec<Sample<'a>> {
    let paging = operation.pagination.as_ref().map(|pagination| pagination.limit.as_str());
    fields(&operation.request, view, Side::Request, paging, 0)
}

/// An example of a field that a request may leave out.
pub(crate) fn one(field: &Field, view: View) -> Option<Value> {
    let shape = view.shape(field);
    let maker = Maker { view, side: Side::Request, depth: 0, hint: field, form: shape.wire_form, avoid: Vec::new() };
    maker.value(shape.ty, shape.limits, shape.default)
}

/// The part of a request that travels in one place, as an object.
pub(crate) fn part(samples: &[Sample], place: Place) -> Value {
    let part = samples.iter().filter(|sample| sample.field.place == place);
    build::entries(part.map(|sample| (sample.field.wire.clone(), sample.value.clone())))
}

/// The whole request as one flat object.
pub(crate) fn flat(samples: &[Sample]) -> Value {
    build::entries(samples.iter().map(|sample| (sample.field.wire.clone(), sample.value.clone())))
}

/// The example of an answer.
pub(crate) fn response<'a>(object: &'a Object, view: View<'a>) -> Value {
    flat(&fields(object, view, Side::Response, None, 0))
}

/// The example of an answer's body: headers stand beside it.
pub(crate) fn answer<'a>(object: &'a Object, view: View<'a>) -> Value {
    part(&fields(object, view, Side::Response, None, 0), Place::Body)
}

/// The fields of an example of an object: what must be sent, what rules ask for, and `extra`.
pub(super) fn fields<'a>(
    object: &'a Object,
    view: View<'a>,
    side: Side,
    extra: Option<&str>,
    depth: usize,
) -> Vec<Sample<'a>> {
    let mut chosen = Chosen { view, object, depth, side, samples: Vec::new() };
    let wanted =
        |field: &&Field| side == Side::Response || view.required(field) || extra.is_some_and(|wire| wire == field.wire);
    view.fields(object).filter(wanted).for_each(|field| chosen.add(field, &[]));
    if side == Side::Request {
        chosen.keep_rules(object);
    }
    let mut samples = chosen.samples;
    samples.sort_by_key(|sample| object.fields.iter().position(|field| field.wire == sample.field.wire));
    samples
}

/// The fields of an example under construction.
struct Chosen<'a> {
    view: View<'a>,
    object: &'a Object,
    depth: usize,
    side: Side,
    samples: Vec<Sample<'a>>,
}

impl<'a> Chosen<'a> {
    fn has(&self, wire: &str) -> bool {
        self.samples.iter().any(|sample| sample.field.wire == wire)
    }

    fn add(&mut self, field: &'a Field, tighter: &[&Limits]) {
        let shape = self.view.shape(field);
        let mut limits = shape.limits.clone();
        for own in tighter {
            tighten(&mut limits, own);
        }
        let avoid = self.costly(field);
        let maker =
            Maker { view: self.view, side: self.side, depth: self.depth, hint: field, form: shape.wire_form, avoid };
        let default = shape.default.filter(|_| self.side == Side::Request && tighter.is_empty());
        let value = maker.value(shape.ty, &limits, default);
        self.samples.retain(|sample| sample.field.wire != field.wire);
        self.samples.extend(value.map(|value| Sample { field, value }));
    }

    /// Values of the field that would make another one required.
    fn costly(&self, field: &Field) -> Vec<&'a str> {
        let costs = |rule: &'a Rule| match &rule.check {
            Check::When { when, demand: Demand::Required, .. } => when.as_slice(),
            _ => &[],
        };
        let terms = self.object.rules.iter().flat_map(costs);
        let of_field = terms.filter(|term| term.field == field.wire && !term.negated);
        of_field.flat_map(|term| &term.values).map(String::as_str).collect()
    }

    /// Adds and takes away fields until no rule has anything to say, or a bound is reached.
    fn keep_rules(&mut self, object: &'a Object) {
        let rules: Vec<&Rule> = self.view.rules(object).collect();
        for _ in 0..8 {
            let before: Vec<String> = self.samples.iter().map(|sample| sample.value.to_string()).collect();
            for rule in &rules {
                self.keep(rule, object);
            }
            if before == self.samples.iter().map(|sample| sample.value.to_string()).collect::<Vec<_>>() {
                break;
            }
        }
    }

    fn keep(&mut self, rule: &Rule, object: &'a Object) {
        let any = |chosen: &Self, fields: &[String]| fields.iter().any(|wire| chosen.has(wire));
        match &rule.check {
            Check::Together(fields) if any(self, fields) => fields.iter().for_each(|wire| self.insert(wire, object)),
            Check::AtLeastOne(fields) | Check::ExactlyOne(fields) if !any(self, fields) => {
                if let Some(wire) = fields.iter().find(|wire| self.exists(wire, object)) {
                    self.insert(wire, object);
                }
            }
            Check::Needs { field, with } if self.has(field) => self.insert(with, object),
            Check::When { when, field, demand } if self.holds(when, object) => match demand {
                Demand::Required => self.insert(field, object),
                Demand::Forbidden => self.samples.retain(|sample| sample.field.wire != *field),
                Demand::Limits(_) if self.has(field) => self.limit(field, object),
                Demand::Limits(_) => {}
            },
            _ => {}
        }
    }

    /// Makes a value anew within all limits that hold now.
    fn limit(&mut self, wire: &str, object: &'a Object) {
        let Some(field) = object.field(wire) else { return };
        let limits: Vec<&Limits> = self
            .view
            .rules(object)
            .filter_map(|rule| match &rule.check {
                Check::When { when, field, demand: Demand::Limits(limits) } if field == wire => {
                    self.holds(when, object).then_some(limits)
                }
                _ => None,
            })
            .collect();
        self.add(field, &limits);
    }

    fn exists(&self, wire: &str, object: &Object) -> bool {
        object.field(wire).is_some_and(|field| self.view.among(field.sites.as_deref()))
    }

    fn insert(&mut self, wire: &str, object: &'a Object) {
        if self.has(wire) || !self.exists(wire, object) {
            return;
        }
        if let Some(field) = object.field(wire) {
            self.add(field, &[]);
        }
    }

    fn holds(&self, when: &[Term], object: &Object) -> bool {
        when.iter().all(|term| {
            let sent = self.samples.iter().find(|sample| sample.field.wire == term.field).map(|s| plain(&s.value));
            let default =
                || object.field(&term.field).and_then(|field| self.view.shape(field).default.map(str::to_owned));
            let is = sent.or_else(default).is_some_and(|value| term.values.contains(&value));
            is != term.negated
        })
    }
}

/// Takes over what the other says.
fn tighten(limits: &mut Limits, other: &Limits) {
    let Limits {
        min_length,
        max_length,
        not_blank,
        pattern,
        not_pattern,
        not_prefix,
        min_classes,
        min,
        max,
        above,
        max_age,
        not_future,
        max_decimals,
        min_items,
        max_items,
        item_min_length,
        item_max_length,
        only,
    } = other.clone();
    *limits = Limits {
        min_length: min_length.or(limits.min_length),
        max_length: max_length.or(limits.max_length),
        not_blank: not_blank || limits.not_blank,
        pattern: pattern.or(limits.pattern.take()),
        not_pattern: not_pattern.or(limits.not_pattern.take()),
        not_prefix: if not_prefix.is_empty() { std::mem::take(&mut limits.not_prefix) } else { not_prefix },
        min_classes: min_classes.or(limits.min_classes),
        min: min.or(limits.min.take()),
        max: max.or(limits.max.take()),
        above: above.or(limits.above.take()),
        max_age: max_age.or(limits.max_age),
        not_future: not_future || limits.not_future,
        max_decimals: max_decimals.or(limits.max_decimals),
        min_items: min_items.or(limits.min_items),
        max_items: max_items.or(limits.max_items),
        item_min_length: item_min_length.or(limits.item_min_length),
        item_max_length: item_max_length.or(limits.item_max_length),
        only: only.or(limits.only.take()),
    };
}
