//! Hands every limit to its rule.

use super::bound::Ordered;
use super::prelude::*;
use super::*;
use crate::diff::pair::pairs;
use crate::model::Limits;

/// `known`: all values of the enum that the limits are about, old and new.
pub(in crate::diff) fn check(
    at: &At<'_>,
    limits: Pair<'_, Limits>,
    known: Option<(Vec<String>, Vec<String>)>,
    out: &mut Report,
) {
    pairs!(
        Limits {
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
        } = limits
    );
    min_length::BOUND.check(at, min_length, out);
    max_length::BOUND.check(at, max_length, out);
    not_blank::check(at, not_blank, out);
    pattern::check(at, pattern, out);
    not_pattern::check(at, not_pattern, out);
    not_prefix::check(at, not_prefix, out);
    min_classes::BOUND.check(at, min_classes, out);
    least(at, min, above, out);
    max::BOUND.check(at, max, out);
    max_age::BOUND.check(at, max_age, out);
    not_future::check(at, not_future, out);
    max_decimals::BOUND.check(at, max_decimals, out);
    min_items::BOUND.check(at, min_items, out);
    max_items::BOUND.check(at, max_items, out);
    item_min_length::BOUND.check(at, item_min_length, out);
    item_max_length::BOUND.check(at, item_max_length, out);
    only::check(at, only, known, out);
}

/// `min` and `above`: where the one took the place of the other, which of them lets more through is one row.
fn least(at: &At<'_>, min: Pair<'_, Option<String>>, above: Pair<'_, Option<String>>, out: &mut Report) {
    let (tighter, from, to) = match ((min.old, above.old), (min.new, above.new)) {
        ((None, Some(old)), (Some(new), None)) => {
            (new.order(old).is_gt(), format!("above {old}"), format!("min {new}"))
        }
        ((Some(old), None), (None, Some(new))) => {
            (new.order(old).is_ge(), format!("min {old}"), format!("above {new}"))
        }
        _ => {
            min::BOUND.check(at, min, out);
            above::BOUND.check(at, above, out);
            return;
        }
    };
    let rules = if tighter { above::BOUND.tightened } else { above::BOUND.loosened };
    out.push_by_direction(rules, at, Some(from), Some(to));
}
