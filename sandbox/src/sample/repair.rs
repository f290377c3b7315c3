//! Brings fields that do not go together in line, one violation after the other.

use huaweicloud_runtime::Json;
use huaweicloud_runtime::meta::{Check, Demand, Field, Kind, Limits, Object, Operation, SiteField};
use huaweicloud_runtime::violation::{Rule, Violation};

use super::doc;
use crate::make::{Maker, Nothing, Place};
use crate::seed;

/// More rounds than any request of the API needs.
const ROUNDS: usize = 40;

/// Changes the document until it is valid, or until nothing helps. Fields in `fixed` stay as they are.
pub(super) fn until_valid(
    maker: &Maker<'_>,
    operation: &'static Operation,
    document: &mut Json,
    fixed: &[(&str, Json)],
) {
    for round in 0..ROUNDS {
        let found = super::violations(operation, maker.world.site, document);
        let Some(violation) = found.iter().next() else { return };
        let kept = fixed.iter().any(|(name, _)| *name == violation.path);
        mend(maker, operation, violation, document, round, kept);
    }
}

fn mend(
    maker: &Maker<'_>,
    operation: &'static Operation,
    violation: &Violation,
    document: &mut Json,
    round: usize,
    kept: bool,
) {
    let path = violation.path.as_str();
    let site = maker.world.site.bit;
    let table = doc::table(operation.request, path, site);
    let other = violation.limit.as_deref().map(|name| doc::beside(path, name));
    match violation.rule {
        Rule::Before | Rule::SameMonth => copy(document, other.as_deref(), path),
        Rule::AtMost => {
            // the violation stands at the later time; the earlier one is the other of the rule
            let earlier =
                table.and_then(|(object, field)| earlier_than(object, field.wire)).map(|name| doc::beside(path, name));
            copy(document, earlier.as_deref(), path);
        }
        Rule::InMonth => {
            let month = other.and_then(|other| doc::get(document, &other));
            if let (Some((_, field)), Some(month)) = (table, month.as_ref().and_then(Json::as_str)) {
                doc::set(document, path, day_in(month, field));
            }
        }
        Rule::Distinct => doc::remove(document, path.split_once('.').map_or(path, |(item, _)| item)),
        Rule::MaxContains => doc::remove(document, path),
        Rule::Required | Rule::RequiredWhen | Rule::AtLeastOne | Rule::Together | Rule::Needs => {
            let target = if violation.rule == Rule::Needs { other.unwrap_or_default() } else { path.to_owned() };
            if round > ROUNDS / 2 && violation.rule == Rule::Needs {
                return doc::remove(document, path);
            }
            if let Some((object, field)) = doc::table(operation.request, &target, site)
                && let Some(json) = made(maker, object, field)
            {
                doc::set(document, &target, json);
            }
        }
        Rule::ExactlyOne if doc::get(document, path).is_none() => {
            if let Some(json) = table.and_then(|(object, field)| made(maker, object, field)) {
                doc::set(document, path, json);
            }
        }
        Rule::MinItems if !kept => {
            let least = violation.limit.as_deref().and_then(|limit| limit.parse::<usize>().ok()).unwrap_or_default();
            if let Some(Json::Array(mut items)) = doc::get(document, path)
                && let Some(last) = items.last().cloned()
            {
                items.resize(least.max(items.len()), last);
                doc::set(document, path, Json::Array(items));
            }
        }
        _ => match table.and_then(|(object, field)| narrower(maker, object, field, violation)) {
            Some(json) if !kept && doc::get(document, path).as_ref() != Some(&json) => doc::set(document, path, json),
            _ if kept => {
                // the limit names what it cannot stand with: one field, or all of which there may be one
                let names = violation.limit.iter().flat_map(|names| names.split(", "));
                let others = names.map(|name| doc::beside(path, name)).filter(|other| other != path);
                others.for_each(|other| doc::remove(document, &other));
            }
            _ => doc::remove(document, path),
        },
    }
}

fn copy(document: &mut Json, from: Option<&str>, to: &str) {
    if let Some(json) = from.and_then(|from| doc::get(document, from)) {
        doc::set(document, to, json);
    }
}

/// The earlier time of the rule that has this later one.
fn earlier_than(object: &'static Object, later: &str) -> Option<&'static str> {
    object.rules.iter().find_map(|rule| match rule.check {
        Check::Before { first, then, .. } if then == later => Some(first),
        _ => None,
    })
}

/// A day of a month, as its field takes it.
pub(super) fn day_in(month: &str, field: &Field) -> Json {
    Json::from(match field.kind {
        Kind::Timestamp => format!("{month}-15T00:00:00Z"),
        _ => format!("{month}-15"),
    })
}

/// A value for a field, made up.
pub(super) fn made(maker: &Maker<'_>, object: &'static Object, field: &'static Field) -> Option<Json> {
    let place = Place { seed: seed::of(field.wire), n: 0, in_list: false, row: None };
    maker.field(object, field, place, None, &Nothing, 1)
}

/// A value within the limits that hold under a condition.
fn narrower(maker: &Maker<'_>, object: &'static Object, field: &'static Field, violation: &Violation) -> Option<Json> {
    let demands = object.rules.iter().filter_map(|rule| match &rule.check {
        Check::When { field: name, demand: Demand::Limits(limits), .. } if *name == field.wire => {
            Some(Limits::of(limits))
        }
        _ => None,
    });
    let at = field.at_site(maker.world.site.bit);
    let makes = demands.filter_map(|limits| {
        let limits = merged(&at.limits, &limits);
        let narrow = SiteField { limits, ..at };
        let place = Place { seed: seed::of(field.wire), n: 0, in_list: false, row: None };
        maker.plain(&narrow, place, field.wire).map(|json| (says(&limits, violation), json))
    });
    let mut all: Vec<(bool, Json)> = makes.collect();
    all.sort_by_key(|(meant, _)| !meant);
    all.into_iter().next().map(|(_, json)| json)
}

/// Whether the limits are those that the violation speaks of.
fn says(limits: &Limits, violation: &Violation) -> bool {
    let limit = violation.limit.as_deref();
    let number = |n: Option<u32>| n.map(|n| n.to_string());
    match violation.rule {
        Rule::Min => limits.min == limit,
        Rule::Max => limits.max == limit,
        Rule::Above => limits.above == limit,
        Rule::Pattern => limits.pattern == limit,
        Rule::MaxLength => number(limits.max_length).as_deref() == limit,
        Rule::MaxItems => number(limits.max_items).as_deref() == limit,
        Rule::Only => !limits.only.is_empty(),
        _ => false,
    }
}

/// Both limits at once.
pub(super) fn merged(base: &Limits, narrow: &Limits) -> Limits {
    Limits {
        min_length: base.min_length.max(narrow.min_length),
        max_length: narrow.max_length.or(base.max_length),
        not_blank: base.not_blank || narrow.not_blank,
        pattern: narrow.pattern.or(base.pattern),
        not_pattern: narrow.not_pattern.or(base.not_pattern),
        not_prefix: if narrow.not_prefix.is_empty() { base.not_prefix } else { narrow.not_prefix },
        min_classes: base.min_classes.max(narrow.min_classes),
        min: narrow.min.or(base.min),
        max: narrow.max.or(base.max),
        above: narrow.above.or(base.above),
        max_age: narrow.max_age.or(base.max_age),
        not_future: base.not_future || narrow.not_future,
        max_decimals: narrow.max_decimals.or(base.max_decimals),
        min_items: base.min_items.max(narrow.min_items),
        max_items: narrow.max_items.or(base.max_items),
        item_min_length: base.item_min_length.max(narrow.item_min_length),
        item_max_length: narrow.item_max_length.or(base.item_max_length),
        only: if narrow.only.is_empty() { base.only } else { narrow.only },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use huaweicloud_runtime::meta::Limit;

    #[test]
    fn both_limits_hold_and_the_narrower_wins_where_there_can_be_one() {
        let base = Limits::of(&[
            Limit::MinLen(2),
            Limit::MaxLen(9),
            Limit::NotBlank,
            Limit::NotPrefix(&["x"]),
            Limit::Only(&["a", "b"]),
            Limit::Min("1"),
            Limit::MaxDecimals(2),
        ]);
        let narrow = Limits::of(&[Limit::MinLen(1), Limit::MaxLen(5), Limit::NotFuture, Limit::Min("3")]);
        let both = merged(&base, &narrow);
        assert_eq!((both.min_length, both.max_length, both.min, both.max_decimals), (2, Some(5), Some("3"), Some(2)));
        assert!(both.not_blank && both.not_future);
        assert_eq!((both.not_prefix, both.only), (&["x"][..], &["a", "b"][..]));
        let other = merged(&narrow, &Limits::of(&[Limit::NotBlank, Limit::NotPrefix(&["y"]), Limit::Only(&["c"])]));
        assert!(other.not_blank && other.not_future);
        assert_eq!((other.max_length, other.not_prefix, other.only), (Some(5), &["y"][..], &["c"][..]));
        let neither = merged(&Limits::NONE, &Limits::NONE);
        assert!(!neither.not_blank && !neither.not_future);
    }

    #[test]
    fn a_day_of_a_month_is_written_as_its_field_takes_it() {
        let day = |kind| day_in("2031-03", &Field::body("a", kind));
        assert_eq!(day(Kind::Timestamp), Json::from("2031-03-15T00:00:00Z"));
        assert_eq!(day(Kind::Date), Json::from("2031-03-15"));
    }
}
